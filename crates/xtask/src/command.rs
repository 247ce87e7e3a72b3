//! Running other programs, with one clear message when they fail.

use std::ffi::{OsStr, OsString};
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{self, Stdio};

use crate::Outcome;

/// A program with its arguments, not yet started.
#[derive(Debug)]
pub struct Command {
    inner: process::Command,
}

impl Command {
    pub fn new(program: impl Into<OsString>) -> Command {
        Command { inner: process::Command::new(program.into()) }
    }

    pub fn word(mut self, word: impl AsRef<OsStr>) -> Command {
        self.inner.arg(word);
        self
    }

    pub fn words<Word: AsRef<OsStr>>(mut self, words: impl IntoIterator<Item = Word>) -> Command {
        self.inner.args(words);
        self
    }

    pub fn directory(mut self, directory: &Path) -> Command {
        self.inner.current_dir(directory);
        self
    }

    pub fn variable(mut self, name: &str, value: impl AsRef<OsStr>) -> Command {
        self.inner.env(name, value);
        self
    }

    /// Runs with the output going where our own goes.
    pub fn run(mut self) -> Outcome {
        let status = self.inner.status().map_err(|error| self.not_started(&error))?;
        if status.success() { Ok(()) } else { Err(self.failed(&status.to_string())) }
    }

    /// Runs in our place where the system knows that, so that whoever ends us ends the program.
    pub fn run_instead(self) -> Outcome {
        #[cfg(unix)]
        {
            use std::os::unix::process::CommandExt;
            let mut command = self;
            let error = command.inner.exec();
            Err(command.not_started(&error))
        }
        #[cfg(not(unix))]
        self.run()
    }

    /// Runs, and gives what the program prints on standard output.
    pub fn output(mut self) -> Outcome<String> {
        self.inner.stderr(Stdio::piped());
        let output = self.inner.output().map_err(|error| self.not_started(&error))?;
        if !output.status.success() {
            let errors = String::from_utf8_lossy(&output.stderr);
            return Err(self.failed(&format!("{}\n{}", output.status, errors.trim_end())));
        }
        String::from_utf8(output.stdout).map_err(|error| self.failed(&error.to_string()))
    }

    /// Runs, and shows each line of standard output to `look` before it is printed as usual.
    ///
    /// Gives whether the program succeeded, because a failed test run has still counted its tests.
    pub fn watch(mut self, mut look: impl FnMut(&str)) -> Outcome<bool> {
        let child = self.inner.stdout(Stdio::piped()).spawn();
        let mut child = child.map_err(|error| self.not_started(&error))?;
        let stdout = child.stdout.take().expect("it was piped a line above");
        // Lossily: the output of a test may hold anything.
        for line in BufReader::new(stdout).split(b'\n') {
            let line = line.map_err(|error| self.failed(&error.to_string()))?;
            let line = String::from_utf8_lossy(&line);
            look(&line);
            crate::say(&line);
        }
        let status = child.wait().map_err(|error| self.failed(&error.to_string()))?;
        Ok(status.success())
    }

    /// Starts it in a group of its own and leaves it running, with its standard output for the caller
    /// to read.
    pub fn start(mut self) -> Outcome<process::Child> {
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut self.inner, 0);
        let child = self.inner.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        child.map_err(|error| self.not_started(&error))
    }

    fn not_started(&self, error: &std::io::Error) -> String {
        format!("{}: {error}", self.inner.get_program().display())
    }

    fn failed(&self, how: &str) -> String {
        let mut line = self.inner.get_program().display().to_string();
        for word in self.inner.get_args() {
            line += &format!(" {}", word.display());
        }
        format!("`{line}` failed: {how}")
    }
}
