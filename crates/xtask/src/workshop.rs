//! The modules behind the component gallery and the theme studio, which are no part of the portal.

use std::path::PathBuf;

use crate::Outcome;
use crate::build::{WASM_TARGET, bind};
use crate::project::{Project, empty_folder};
use crate::tools;

/// The root package's examples, each a module of its own.
const MODULES: &[&str] = &["posventa_judge", "posventa_components"];

/// Builds the modules and gives the folder they are in.
pub fn build(project: &Project) -> Outcome<PathBuf> {
    tools::for_build(project)?;
    compile(project, &[])?;
    let out = project.target("workshop");
    empty_folder(&out)?;
    for name in MODULES {
        let wasm = project.target(&format!("{WASM_TARGET}/debug/examples/{name}.wasm"));
        bind(project, &wasm, &out, name, &[])?;
    }
    Ok(out)
}

/// Compiles the modules, and what else of the root package `more` names.
pub fn compile(project: &Project, more: &[&str]) -> Outcome {
    let package = ["--package", "posventa-portal", "--target", WASM_TARGET];
    let examples = MODULES.iter().flat_map(|name| ["--example", name]);
    project.cargo(&["build"]).words(more).words(package).words(examples).run()
}
