//! `cargo xtask demo`: a shop with the portal in it, to be tried in a browser.

use crate::arguments::Arguments;
use crate::project::Project;
use crate::{Outcome, build, docs, workshop};

/// What the demo shop is told, word for word; its own `--help` explains them.
pub const OPTIONS: &[&str] = &["--port", "--today", "--latency", "--fail", "--database"];

/// Builds what is missing and runs the shop until it is interrupted. The shop prints its address.
pub fn run(project: &Project, arguments: Arguments) -> Outcome {
    let pkg = build::build(project)?;
    let workshop = workshop::build(project)?;
    let documentation = docs::build(project)?;
    let mut shop = project
        .cargo(&["run", "--package", "demo-shop", "--"])
        .word("--pkg")
        .word(pkg)
        .word("--www")
        .word(project.path("www"))
        .word("--workshop")
        .word(workshop)
        .word("--docs")
        .word(documentation)
        .words(arguments.option_words());
    if arguments.option("--database").is_none() {
        shop = shop.word("--database").word(project.target("demo-shop.sqlite"));
    }
    shop.run_instead()
}
