//! Rules about packages: who may depend on what, and versions that are written down twice.

use std::collections::BTreeSet;

use super::Problems;
use crate::Outcome;
use crate::build::WASM_TARGET;
use crate::project::{Project, WASM_BINDGEN, read};

/// Crates that decide, map or speak, and so must run anywhere a test or a server runs.
const PURE: &[&str] = &["posventa-core", "posventa-adapters", "posventa-i18n", "posventa-theme"];

/// What ties a crate to the browser.
const BROWSER: &[&str] = &["js-sys", "wasm-bindgen", "wasm-bindgen-futures", "web-sys", "yew"];

/// No pure crate reaches the browser, however indirectly, when it is built for it.
pub fn pure_crates_stay_pure(project: &Project) -> Outcome<Problems> {
    let mut problems = Problems::new();
    for package in PURE {
        let words = ["--edges", "normal", "--prefix", "none", "--package", package];
        let tree = project.cargo(&["tree", "--target", WASM_TARGET]).words(words).output()?;
        for name in browser_packages(&tree) {
            problems.push(format!("{package} depends on {name}; see `cargo tree -p {package}`"));
        }
    }
    Ok(problems)
}

/// Those of [`BROWSER`] in a dependency tree that has one `name version` a line.
fn browser_packages(tree: &str) -> BTreeSet<&str> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    names.filter(|name| BROWSER.contains(name)).collect()
}

/// Only the package in `src/` names the browser, so no manifest under `crates/` does.
pub fn names_no_browser(manifest: &str) -> Problems {
    let names = manifest.lines().filter_map(|line| line.split(['.', '=', ' ']).next());
    let browser = names.filter(|name| BROWSER.contains(name));
    browser.map(|name| format!("depends on {name}, which only src/ may")).collect()
}

/// What is written in two places is the same in both.
pub fn versions_agree(project: &Project) -> Outcome<Problems> {
    let manifest = read(&project.path("Cargo.toml"))?;
    let package = read(&project.path("pkg/package.json"))?;
    Ok([bindgen_is_the_tools(&manifest), package_is_the_workspaces(&manifest, &package)].concat())
}

/// The crate and the command-line tool speak a format that each version is free to change.
fn bindgen_is_the_tools(manifest: &str) -> Problems {
    if manifest.lines().any(|line| line.starts_with(&format!("wasm-bindgen = \"={WASM_BINDGEN}\"")))
    {
        return Problems::new();
    }
    vec![format!("Cargo.toml: wasm-bindgen is not \"={WASM_BINDGEN}\", the version of the tool")]
}

fn package_is_the_workspaces(manifest: &str, package: &str) -> Problems {
    let version = manifest.lines().find_map(|line| line.strip_prefix("version = "));
    match version {
        Some(version) if package.contains(&format!("\"version\": {version}")) => Problems::new(),
        Some(version) => vec![format!("pkg/package.json: the version is not {version}")],
        None => vec!["Cargo.toml: there is no version of the workspace".to_owned()],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_browser_crate_is_found_however_deep() {
        let tree = "posventa-core v0.1.0\njiff v0.2.43\njs-sys v0.3.107\nweb-sys-x v1.0.0\n";
        assert_eq!(browser_packages(tree), BTreeSet::from(["js-sys"]));
        assert_eq!(browser_packages("posventa-core v0.1.0\njiff v0.2.43\n"), BTreeSet::new());
    }

    #[test]
    fn a_crate_that_names_the_browser_fails() {
        for line in ["web-sys = \"0.3\"", "yew.workspace = true", "wasm-bindgen={ version=\"0\" }"]
        {
            assert_eq!(names_no_browser(&format!("[dependencies]\n{line}\n")).len(), 1, "{line}");
        }
        assert_eq!(names_no_browser("[dependencies]\nserde = \"1\"\n"), Problems::new());
    }

    #[test]
    fn another_version_of_wasm_bindgen_fails() {
        let right = format!("wasm-bindgen = \"={WASM_BINDGEN}\" # Exact.\n");
        assert_eq!(bindgen_is_the_tools(&right), Problems::new());
        assert_eq!(bindgen_is_the_tools("wasm-bindgen = \"=0.2.129\"\n").len(), 1);
        assert_eq!(bindgen_is_the_tools("wasm-bindgen = \"0.2.130\"\n").len(), 1);
    }

    #[test]
    fn a_package_of_another_version_fails() {
        let manifest = "[workspace.package]\nversion = \"0.2.0\"\n";
        let check = |package| package_is_the_workspaces(manifest, package);
        assert_eq!(check("{ \"version\": \"0.2.0\" }"), Problems::new());
        assert_eq!(check("{ \"version\": \"0.1.0\" }").len(), 1);
    }
}
