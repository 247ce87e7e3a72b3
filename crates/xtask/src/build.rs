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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::project::{files_below, read};

    /// The tests compile all helpers at once, where one finds what only another has asked for; a
    /// command compiles its own alone.
    #[test]
    fn each_helper_asks_for_the_crates_that_it_names() {
        let package = Path::new(env!("CARGO_MANIFEST_DIR"));
        let manifest = read(&package.join("Cargo.toml")).unwrap();
        let lines_of = |section: &'static str| {
            let lines = manifest.lines().skip_while(move |line| *line != section);
            lines.skip(1).take_while(|line| !line.is_empty()).filter_map(|it| it.split_once(" = "))
        };
        let optional = lines_of("[dependencies]").filter(|(_, it)| it.contains("optional = true"));
        let crates: Vec<&str> = optional.map(|(name, _)| name).collect();
        let mut named = 0;
        for (helper, asked) in lines_of("[features]") {
            let source = package.join("src/bin").join(helper);
            let files = match source.is_dir() {
                true => files_below(&source).unwrap(),
                false => vec![source.with_extension("rs")],
            };
            for text in files.iter().map(|file| read(file).unwrap()) {
                for name in &crates {
                    if text.contains(&format!("{}::", name.replace('-', "_"))) {
                        named += 1;
                        assert!(asked.contains(&format!("\"dep:{name}\"")), "{helper}: {name}");
                    }
                }
            }
        }
        assert!(crates.len() < named, "only {named} crates are named in helpers");
    }
}
