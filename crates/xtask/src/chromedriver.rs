//! The program that the end-to-end tests steer Chromium through.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStdout};

use crate::project::Project;
use crate::{Outcome, tools};

/// Ends a program with whoever has started it.
const TIED: &str = include_str!("../../../tests/e2e/harness/tied.sh");

/// A running chromedriver, ended when this is dropped, and with us if we are killed.
#[derive(Debug)]
pub struct Chromedriver {
    process: Child,
    port: u16,
    /// Kept open: a program whose standard output is closed ends when it next prints.
    _stdout: BufReader<ChildStdout>,
}

impl Chromedriver {
    /// Starts it on a port that it chooses itself.
    pub fn start(project: &Project) -> Outcome<Chromedriver> {
        let program = tools::chromedriver(project)?;
        let words = ["--port=0", "--log-level=SEVERE"];
        let command = project.command("sh").words(["-c", TIED, "sh"]).word(program);
        let mut process = command.words(words).start()?;
        let mut stdout = BufReader::new(process.stdout.take().expect("`start` pipes it"));
        let mut line = String::new();
        loop {
            line.clear();
            if stdout.read_line(&mut line).map_err(|error| error.to_string())? == 0 {
                return Err("chromedriver ended before it told its port".to_owned());
            }
            if let Some(port) = port(&line) {
                return Ok(Chromedriver { process, port, _stdout: stdout });
            }
        }
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// Asks it to end, which also closes the browsers that a failed test has left open.
    fn shut_down(&self) -> std::io::Result<()> {
        let mut connection = TcpStream::connect(("127.0.0.1", self.port))?;
        connection.write_all(b"GET /shutdown HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")?;
        connection.read(&mut [0; 64]).map(drop)
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        if self.shut_down().is_err() {
            // Fails only if the process has ended by itself, which is what is wanted.
            let _ = self.process.kill();
        }
        let _ = self.process.wait();
    }
}

/// The port in the line that chromedriver prints when it is ready.
fn port(line: &str) -> Option<u16> {
    let (_, port) = line.trim().strip_suffix('.')?.split_once("started successfully on port ")?;
    port.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Closes the pipe, as the system does for a program that is killed.
    #[test]
    #[cfg(unix)]
    fn a_program_ends_with_who_has_started_it_and_takes_along_what_it_has_started() {
        use std::os::unix::process::ExitStatusExt;

        let program = ["sh", "-c", "sleep 60 & echo ready; wait"];
        let command = crate::command::Command::new("sh").words(["-c", TIED, "sh"]);
        let mut process = command.words(program).start().unwrap();
        let mut stdout = BufReader::new(process.stdout.take().unwrap());
        let mut told = String::new();
        stdout.read_line(&mut told).unwrap();
        assert_eq!(told, "ready\n");
        drop(process.stdin.take());
        assert_eq!(process.wait().unwrap().signal(), Some(15));
        // Ends when the last one has ended that could write there.
        assert_eq!(stdout.read_line(&mut told).unwrap(), 0);
    }

    #[test]
    fn the_port_is_read_off_the_line_that_says_it_is_ready() {
        assert_eq!(port("ChromeDriver was started successfully on port 41907.\n"), Some(41907));
    }

    #[test]
    fn the_lines_before_it_tell_no_port() {
        assert_eq!(port("Starting ChromeDriver 151.0 (abc) on port 0\n"), None);
        assert_eq!(port("Only local connections are allowed.\n"), None);
    }
}
