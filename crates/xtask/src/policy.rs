//! `cargo xtask policy`: what a shop's policy says about orders, for trying it and for CI.

use crate::arguments::Arguments;
use crate::project::{Project, absolute};
use crate::{Outcome, build};

/// The helper program knows the same ones; its own messages explain them.
const OPTIONS: &[&str] = &["--orders", "--at", "--zone", "--config"];
const FLAGS: &[&str] = &["--json"];
/// Those whose value is a file. The helper is started in another folder.
const FILES: &[&str] = &["--orders", "--config"];

pub fn run(project: &Project, mut words: Vec<String>) -> Outcome {
    if words.first().is_none_or(|word| word.starts_with('-')) {
        return Err("Name the policy: cargo xtask policy POLICY [--orders FILE] \
                    [--at DATE-TIME] [--zone ZONE] [--config FILE] [--json]"
            .to_owned());
    }
    let policy = words.remove(0);
    let arguments = Arguments::parse(words, OPTIONS, FLAGS)?;

    let mut helper = build::helper(project, "policy").word(absolute(&policy)?);
    for name in OPTIONS {
        let Some(value) = arguments.option(name) else { continue };
        helper = helper.word(name);
        helper =
            if FILES.contains(name) { helper.word(absolute(value)?) } else { helper.word(value) };
    }
    for flag in FLAGS.iter().filter(|flag| arguments.has(flag)) {
        helper = helper.word(flag);
    }
    helper.run_instead()
}
