//! `cargo xtask theme`: whether a theme leaves the portal usable, for trying it and for CI.

use crate::project::{Project, absolute};
use crate::{Outcome, build};

pub fn run(project: &Project, words: Vec<String>) -> Outcome {
    let (flags, files): (Vec<_>, Vec<_>) = words.iter().partition(|word| word.starts_with('-'));
    let is_known = flags.iter().all(|flag| *flag == "--json");
    let [file] = files.as_slice() else {
        return Err("Name the style sheet: cargo xtask theme FILE [--json]".to_owned());
    };
    if !is_known {
        return Err("The one option of theme is --json.".to_owned());
    }
    build::helper(project, "theme").word(absolute(file)?).words(flags).run_instead()
}
