//! The documentation as it stands in the repository.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod examples;
mod names;
mod pages;
mod themes;
mod troubleshooting;

use std::path::{Path, PathBuf};

/// The repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// A file of the repository.
#[track_caller]
fn file(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}
