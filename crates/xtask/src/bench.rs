//! `cargo xtask bench`: what a customer on a slow phone waits for, measured in a browser.

use crate::arguments::Arguments;
use crate::chromedriver::Chromedriver;
use crate::project::Project;
use crate::{Outcome, release};

/// Measures the portal as it is published, and builds it first where it is not there. The demo
/// shop's example does the measuring, with what the end-to-end tests drive a browser by.
pub fn run(project: &Project, arguments: &Arguments) -> Outcome {
    let pkg = project.pkg();
    if !pkg.join("posventa.js").exists() {
        release::build(project)?;
    }
    let chromedriver = Chromedriver::start(project)?;
    let rounds = arguments.option("--rounds");
    let bench =
        project.cargo(&["run", "--package", "demo-shop", "--example", "bench", "--"]).words(rounds);
    bench.variable("POSVENTA_PKG", pkg).variable("CHROMEDRIVER_URL", chromedriver.url()).run()
}
