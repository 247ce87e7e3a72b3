//! `cargo xtask build`: the portal for trying and testing, in `target/pkg-dev/`.
//!
//! The same files under the same names as the release has, but in one module, with debug
//! assertions and readable. Needs no npm.

use std::path::{Path, PathBuf};

use crate::command::Command;
use crate::project::{Project, describe, empty_folder};
use crate::{Outcome, tools, workshop};

/// The name of the bound module: `posventa_portal.js` and `posventa_portal_bg.wasm`.
pub const MODULE: &str = "posventa_portal";

pub const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// Builds the portal and gives the folder it is in.
pub fn build(project: &Project) -> Outcome<PathBuf> {
    tools::for_build(project)?;
    // Together with the workshop's modules, which are built from it: alone it would be compiled
    // once more, without what examples may use.
    workshop::compile(project, &["--lib"])?;
    // Put together aside, so that a build that fails leaves the last one whole, and whoever serves
    // it never sees half a portal.
    let made = project.target("pkg-dev-made");
    empty_folder(&made)?;
    let wasm = project.target(&format!("{WASM_TARGET}/debug/{MODULE}.wasm"));
    bind(project, &wasm, &made, MODULE, &[])?;
    write_assets(project, &made, None)?;
    let pkg = project.dev_pkg();
    empty_folder(&pkg)?;
    std::fs::rename(&made, &pkg).map_err(|error| describe(&pkg, &error))?;
    crate::say(&format!("The portal for development is in {}", pkg.display()));
    Ok(pkg)
}

/// Runs wasm-bindgen: from a module of the compiler to one for the browser with its glue.
pub fn bind(project: &Project, wasm: &Path, out: &Path, name: &str, more: &[&str]) -> Outcome {
    let words = ["--target", "web", "--no-typescript", "--out-name", name];
    let bindgen = project.command("wasm-bindgen").words(words).words(more);
    bindgen.word("--out-dir").word(out).word(wasm).run()
}

/// Puts what is not compiled to WebAssembly into `pkg`: loader, style sheet and texts. `link` is the
/// script that fetches the parts of the module, if it has been split.
pub fn write_assets(project: &Project, pkg: &Path, link: Option<&Path>) -> Outcome {
    helper(project, "assets").word(project.path("")).word(pkg).words(link).run()
}

/// One of the programs in `src/bin/`, each of which is a feature of this package.
pub fn helper(project: &Project, name: &str) -> Command {
    let words = ["--package", "xtask", "--features", name, "--bin", name, "--"];
    project.cargo(&["run", "--quiet"]).words(words)
}
