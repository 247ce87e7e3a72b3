//! Where the project's files are, and where what is built goes.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::command::Command;

/// The version of wasm-bindgen, in the manifest and of the tool: the two share a private format.
pub const WASM_BINDGEN: &str = "0.2.130";

/// A clone of the repository.
#[derive(Debug)]
pub struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// Finds the clone that this program was started from.
    pub fn locate() -> Outcome<Project> {
        // Asked when it runs and not when it is compiled: with a shared target folder the program
        // may come from another clone.
        let manifest = env::var_os("CARGO_MANIFEST_DIR").ok_or("Start this as `cargo xtask`.")?;
        let root = Path::new(&manifest).ancestors().nth(2);
        let root = root.ok_or("xtask is not where it belongs, in crates/xtask")?.to_owned();
        let target = match env::var_os("CARGO_TARGET_DIR") {
            Some(target) => env::current_dir().map_err(|error| error.to_string())?.join(target),
            None => root.join("target"),
        };
        Ok(Project { root, target })
    }

    /// A file or folder of the repository.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// A file or folder among what is built.
    pub fn target(&self, relative: &str) -> PathBuf {
        self.target.join(relative)
    }

    /// What is published: the output of the release build and nothing else.
    pub fn pkg(&self) -> PathBuf {
        self.path("pkg")
    }

    /// The same for development. Apart from `pkg/`, so that no debug build is ever published.
    pub fn dev_pkg(&self) -> PathBuf {
        self.target("pkg-dev")
    }

    /// A cargo command on this workspace, which finds the tools that [`crate::tools`] installs.
    pub fn cargo(&self, words: &[&str]) -> Command {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        self.command(cargo).words(words).variable("CARGO_TARGET_DIR", &self.target)
    }

    /// Any other command, in the root of the repository.
    pub fn command(&self, program: impl Into<OsString>) -> Command {
        let mut folders = vec![self.target("tools/bin")];
        folders.extend(env::split_paths(&env::var_os("PATH").unwrap_or_default()));
        let path = env::join_paths(folders).expect("folders of a PATH can be joined to a PATH");
        Command::new(program).directory(&self.root).variable("PATH", path)
    }
}

/// Makes `folder` exist and be empty.
pub fn empty_folder(folder: &Path) -> Outcome {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|error| describe(folder, &error))?;
    }
    create_folder(folder)
}

pub fn create_folder(folder: &Path) -> Outcome {
    fs::create_dir_all(folder).map_err(|error| describe(folder, &error))
}

pub fn read(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).map_err(|error| describe(path, &error))
}

pub fn write(path: &Path, text: &str) -> Outcome {
    fs::write(path, text).map_err(|error| describe(path, &error))
}

pub fn copy(from: &Path, to: &Path) -> Outcome {
    fs::copy(from, to).map(drop).map_err(|error| describe(from, &error))
}

/// What `folder` holds, sorted by name so that no outcome depends on the file system.
pub fn entries(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let entries = entries.map_err(|error| describe(folder, &error))?;
    let mut paths: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    paths.sort();
    Ok(paths)
}

/// Every file below `folder`, sorted.
pub fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut files = Vec::new();
    for path in entries(folder)? {
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

/// An error of the file system with the path it is about, which Rust's own lack.
pub fn describe(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

/// A path as a helper program takes it, which is started in another folder.
pub fn absolute(path: &str) -> Outcome<PathBuf> {
    std::path::absolute(path).map_err(|error| format!("{path}: {error}"))
}
