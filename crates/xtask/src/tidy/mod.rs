//! `cargo xtask tidy`: the rules of the project that the compiler does not check.
//!
//! A rule is a function from a text to what is wrong with it, so that its tests need no files; this
//! module says which rule reads which files.

mod crates;
mod manifest;
mod rust;
mod texts;
mod themes;
mod web;

use std::path::Path;

pub use manifest::write;

use crate::Outcome;
use crate::project::{Project, files_below, read};

/// What one rule finds wrong with one text: a line for the reader each.
type Problems = Vec<String>;

/// A rule for the files below a folder of the repository that end in one of the endings.
struct Rule {
    folder: &'static str,
    endings: &'static [&'static str],
    find: fn(text: &str) -> Problems,
}

const RULES: &[Rule] = &[
    Rule { folder: "src", endings: &[".rs"], find: rust::says_what_it_is },
    Rule { folder: "crates", endings: &[".rs"], find: rust::says_what_it_is },
    Rule { folder: "tests", endings: &[".rs"], find: rust::says_what_it_is },
    Rule { folder: "crates", endings: &["Cargo.toml"], find: crates::names_no_browser },
    Rule { folder: "src/ui/primitives", endings: &[".rs"], find: rust::knows_no_view },
    Rule { folder: "src/ui", endings: &[".rs"], find: rust::asks_only_the_shop },
    Rule { folder: "src", endings: &[".rs"], find: rust::parses_no_html },
    Rule { folder: "www", endings: &[".js", ".html"], find: web::parses_no_html },
    Rule { folder: "www", endings: &[".css"], find: web::is_logical },
    Rule { folder: "src", endings: &[".css"], find: web::is_logical },
    Rule { folder: "src", endings: &[".css"], find: web::reads_tokens_once },
];

/// The themes that come with the portal, a style sheet each.
const THEMES: &str = "www/themes";

/// Applies every rule and reports everything that is wrong, with the file it is in.
pub fn run(project: &Project) -> Outcome {
    let mut report = Vec::new();
    for rule in RULES {
        let folder = project.path(rule.folder);
        if !folder.exists() {
            return Err(format!("{} is gone: mend the rules of tidy", rule.folder));
        }
        for path in files_below(&folder)? {
            let name = path.strip_prefix(project.path("")).unwrap_or(&path);
            if is_ours(name) && rule.endings.iter().any(|end| name.to_string_lossy().ends_with(end))
            {
                for problem in (rule.find)(&read(&path)?) {
                    report.push(format!("{}: {problem}", name.display()));
                }
            }
        }
    }
    report.extend(crates::pure_crates_stay_pure(project)?);
    report.extend(crates::versions_agree(project)?);
    report.extend(texts::every_message_is_said(project)?);
    report.extend(manifest::agrees(project)?);
    let surface = manifest::surface(project)?;
    for path in files_below(&project.path(THEMES))? {
        let name = path.strip_prefix(project.path("")).unwrap_or(&path).display();
        let problems = themes::uses_the_surface(&read(&path)?, &surface).into_iter();
        report.extend(problems.map(|problem| format!("{name}: {problem}")));
    }
    if report.is_empty() { Ok(()) } else { Err(report.join("\n")) }
}

/// Neither installed nor made while testing, as the real shops are under `tests/shops`.
fn is_ours(path: &Path) -> bool {
    path.components().all(|component| {
        let name = component.as_os_str().to_string_lossy();
        name != "node_modules" && !name.starts_with("state-")
    })
}

/// For the tests of the rules: `bad` has exactly one problem, `good` none.
#[cfg(test)]
#[track_caller]
fn check(rule: fn(&str) -> Problems, bad: &str, good: &str) {
    assert_eq!(rule(bad).len(), 1, "{bad}");
    assert_eq!(rule(good), Problems::new(), "{good}");
}
