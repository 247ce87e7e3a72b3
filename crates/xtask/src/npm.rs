//! Packages of npm, installed from the lock files beside this crate into the target folder.

use std::fs;
use std::path::PathBuf;

use crate::Outcome;
use crate::project::{Project, copy, create_folder, read};
use crate::tools;

/// A set of packages that are needed together; its manifest is `crates/xtask/npm/NAME/`.
#[derive(Debug, Clone, Copy)]
pub enum Set {
    /// wasm-opt and esbuild, for the release build only.
    Release,
    /// axe-core, for the accessibility checks of the end-to-end tests.
    Test,
}

/// Installs `set` unless the very same lock file is installed, and gives its `node_modules`.
pub fn install(project: &Project, set: Set) -> Outcome<PathBuf> {
    let name = match set {
        Set::Release => "release",
        Set::Test => "test",
    };
    let manifest = project.path("crates/xtask/npm").join(name);
    let folder = project.target("npm").join(name);
    let modules = folder.join("node_modules");
    // Written last, so that an installation that was interrupted is done again.
    let stamp = folder.join("installed.json");

    let lock = read(&manifest.join("package-lock.json"))?;
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(modules);
    }
    tools::node(project)?;
    create_folder(&folder)?;
    copy(&manifest.join("package.json"), &folder.join("package.json"))?;
    copy(&manifest.join("package-lock.json"), &folder.join("package-lock.json"))?;
    // None of them needs an install script, so none is run.
    let words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    project.command("npm").words(words).directory(&folder).run()?;
    copy(&manifest.join("package-lock.json"), &stamp)?;
    Ok(modules)
}
