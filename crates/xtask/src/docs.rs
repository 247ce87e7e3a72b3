//! `cargo xtask docs`: the documentation as pages.

use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::build::helper;
use crate::project::{Project, empty_folder};

/// Makes the pages, in `target/docs/` or in `out`, after bringing up to date what they keep of the
/// references if `write` says so.
pub fn run(project: &Project, out: Option<&str>, write: bool) -> Outcome {
    if write {
        helper(project, "docs").word(project.path("")).word("--write").run()?;
    }
    match out {
        Some(out) => make(project, Path::new(out)),
        None => build(project).map(drop),
    }
}

/// Makes the pages and gives the folder they are in.
pub fn build(project: &Project) -> Outcome<PathBuf> {
    let out = project.target("docs");
    // A page that is gone must not stay.
    empty_folder(&out)?;
    make(project, &out)?;
    Ok(out)
}

fn make(project: &Project, out: &Path) -> Outcome {
    helper(project, "docs").word(project.path("")).word(out).run()
}
