//! `cargo xtask shots`: pictures of every screen, to be looked at.

use crate::arguments::Arguments;
use crate::chromedriver::Chromedriver;
use crate::project::Project;
use crate::{Outcome, build, workshop};

/// Builds the portal for development and has the demo shop's example take the pictures, which
/// knows the way to each screen from the end-to-end tests.
pub fn run(project: &Project, arguments: &Arguments) -> Outcome {
    let pkg = build::build(project)?;
    let workshop = workshop::build(project)?;
    let chromedriver = Chromedriver::start(project)?;
    let folder = match arguments.option("--out") {
        Some(folder) => folder.into(),
        None => project.target("shots"),
    };
    let shots = project.cargo(&["run", "--package", "demo-shop", "--example", "shots", "--"]);
    let shots = shots.word(folder).words(arguments.has("--quick").then_some("--quick"));
    let chosen = ["--theme", "--language"];
    let chosen = chosen.into_iter().filter_map(|it| Some([it, arguments.option(it)?]));
    let shots = shots.words(chosen.flatten());
    shots
        .variable("POSVENTA_PKG", pkg)
        .variable("POSVENTA_WORKSHOP", workshop)
        .variable("CHROMEDRIVER_URL", chromedriver.url())
        .run()
}
