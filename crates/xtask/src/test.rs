//! `cargo xtask test`: everything that CI runs, one stage after the other.
//!
//! The first stage that fails ends the run: what comes later needs what came before.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::build::WASM_TARGET;
use crate::chromedriver::Chromedriver;
use crate::command::Command;
use crate::project::Project;
use crate::tally::Tally;
use crate::{Outcome, build, npm, release, size, tidy, tools};

/// One step of the run. A new one is a new entry in [`STAGES`].
struct Stage {
    name: &'static str,
    /// Whether `--quick` runs it too.
    quick: bool,
    run: fn(&mut Run) -> Outcome,
}

const STAGES: &[Stage] = &[
    Stage { name: "tools", quick: true, run: install_tools },
    Stage { name: "format", quick: true, run: check_format },
    Stage { name: "clippy, native", quick: true, run: clippy_native },
    Stage { name: "clippy, browser", quick: true, run: clippy_browser },
    Stage { name: "tidy", quick: true, run: |run| tidy::run(run.project) },
    Stage { name: "unit and property tests", quick: true, run: unit_tests },
    Stage { name: "browser tests", quick: true, run: browser_tests },
    Stage { name: "build", quick: true, run: build_portal },
    Stage { name: "size", quick: false, run: |run| size::run(run.project, false) },
    Stage { name: "end-to-end tests", quick: true, run: end_to_end_tests },
    Stage { name: "real shops", quick: false, run: real_shops },
];

/// Includes xtask's own programs, which are off unless asked for.
const HELPERS: &[&str] = &["--features", "xtask/assets,xtask/pack"];

/// What one run knows and finds out.
struct Run<'a> {
    project: &'a Project,
    quick: bool,
    /// Tests that ran, by the stage they ran in.
    tallies: Vec<(&'static str, Tally)>,
    stage: &'static str,
}

/// Runs all stages, or those of `--quick`, and prints how many tests of each kind ran.
pub fn run(project: &Project, quick: bool) -> Outcome {
    let mut run = Run { project, quick, tallies: Vec::new(), stage: "" };
    let mut times = Vec::new();
    let mut outcome = Ok(());
    for stage in STAGES.iter().filter(|stage| stage.quick || !quick) {
        crate::say(&format!("\n== {} ==", stage.name));
        run.stage = stage.name;
        let begun = Instant::now();
        outcome = (stage.run)(&mut run);
        times.push((stage.name, begun.elapsed()));
        crate::say(&format!("== {}: {:.1} s ==", stage.name, begun.elapsed().as_secs_f32()));
        if outcome.is_err() {
            break;
        }
    }
    crate::say(&table(&times, &run.tallies));
    crate::say(&closing_line(&run.tallies, outcome.is_ok()));
    outcome.map_err(|message| format!("{} failed: {message}", run.stage))
}

/// Time and tests of each stage.
fn table(times: &[(&str, Duration)], tallies: &[(&str, Tally)]) -> String {
    let mut table =
        format!("\n{:<24} {:>8} {:>7} {:>7} {:>8}", "", "seconds", "passed", "failed", "ignored");
    for (name, time) in times {
        table += &format!("\n{name:<24} {:>8.1}", time.as_secs_f32());
        if let Some((_, tally)) = tallies.iter().find(|(stage, _)| stage == name) {
            table += &format!(" {:>7} {:>7} {:>8}", tally.passed, tally.failed, tally.ignored);
        }
    }
    table
}

/// The line that CI reads. A stage that fails without a failed test, as clippy does, counts as one.
fn closing_line(tallies: &[(&str, Tally)], success: bool) -> String {
    let mut sum = Tally::default();
    for (_, tally) in tallies {
        sum += *tally;
    }
    if !success {
        sum.failed = sum.failed.max(1);
    }
    format!("{} passed, {} failed", sum.passed, sum.failed)
}

impl Run<'_> {
    /// Runs a test command and counts what it ran.
    ///
    /// No test at all is a failure: it means that the command no longer reaches the tests.
    fn count(&mut self, command: Command) -> Outcome {
        let mut tally = Tally::default();
        let success = command.watch(|line| tally += Tally::of_line(line).unwrap_or_default())?;
        match self.tallies.iter_mut().find(|(stage, _)| *stage == self.stage) {
            Some((_, sum)) => *sum += tally,
            None => self.tallies.push((self.stage, tally)),
        }
        if !success {
            return Err(format!("{} of {} tests failed", tally.failed, tally.total()));
        }
        if tally.total() == 0 { Err("no test ran".to_owned()) } else { Ok(()) }
    }

    /// The portal that [`build_portal`] has built.
    fn pkg(&self) -> PathBuf {
        if self.quick { self.project.dev_pkg() } else { self.project.pkg() }
    }
}

/// First of all, so that what is missing is told before anything else takes its time.
fn install_tools(run: &mut Run) -> Outcome {
    tools::for_build(run.project)?;
    tools::chromedriver(run.project)?;
    npm::install(run.project, npm::Set::Test)?;
    if !run.quick {
        tools::for_release(run.project)?;
        npm::install(run.project, npm::Set::Release)?;
        tools::postgresql(run.project)?;
    }
    Ok(())
}

fn check_format(run: &mut Run) -> Outcome {
    run.project.cargo(&["fmt", "--check", "--all"]).run()
}

fn clippy_native(run: &mut Run) -> Outcome {
    let packages = ["--workspace", "--exclude", "posventa-portal"];
    let clippy = run.project.cargo(&["clippy", "--all-targets"]).words(packages).words(HELPERS);
    clippy.words(["--", "--deny", "warnings"]).run()
}

fn clippy_browser(run: &mut Run) -> Outcome {
    let package = ["--package", "posventa-portal", "--target", WASM_TARGET];
    let clippy = run.project.cargo(&["clippy", "--all-targets"]).words(package);
    clippy.words(["--", "--deny", "warnings"]).run()
}

fn unit_tests(run: &mut Run) -> Outcome {
    // Without the targets that need a browser or a real shop: their manifest says `test = false`.
    let packages = ["--workspace", "--exclude", "posventa-portal"];
    run.count(run.project.cargo(&["test"]).words(packages).words(HELPERS))
}

fn browser_tests(run: &mut Run) -> Outcome {
    let package = ["--package", "posventa-portal", "--target", WASM_TARGET];
    let chromedriver = tools::chromedriver(run.project)?;
    let test = run.project.cargo(&["test"]).words(package);
    run.count(test.variable("CHROMEDRIVER", chromedriver))
}

fn build_portal(run: &mut Run) -> Outcome {
    if run.quick { build::build(run.project).map(drop) } else { release::build(run.project) }
}

fn end_to_end_tests(run: &mut Run) -> Outcome {
    let axe = npm::install(run.project, npm::Set::Test)?.join("axe-core/axe.min.js");
    let chromedriver = Chromedriver::start(run.project)?;
    let test = run.project.cargo(&["test", "--package", "demo-shop", "--test", "e2e"]);
    let test = test
        .variable("POSVENTA_PKG", run.pkg())
        .variable("POSVENTA_AXE", axe)
        .variable("CHROMEDRIVER", tools::chromedriver(run.project)?)
        .variable("CHROMEDRIVER_URL", chromedriver.url());
    run.count(test)
}

fn real_shops(run: &mut Run) -> Outcome {
    let oldest = Medusa::start(run.project, "2.18.0")?;
    let newest = Medusa::start(run.project, "2.21.2")?;
    let test = run.project.cargo(&["test", "--package", "demo-shop", "--test", "shops"]);
    let test = test
        .variable("POSVENTA_MEDUSA_2_18", &oldest.description)
        .variable("POSVENTA_MEDUSA_2_21", &newest.description);
    run.count(test)
}

/// A real Medusa shop on this machine, stopped when this is dropped.
struct Medusa<'a> {
    project: &'a Project,
    version: &'static str,
    /// Path of the file with its address, keys and orders.
    description: String,
}

impl Medusa<'_> {
    fn start<'a>(project: &'a Project, version: &'static str) -> Outcome<Medusa<'a>> {
        let mut shop = Medusa { project, version, description: String::new() };
        // On failure too it is stopped, by the drop: its database may have been started.
        shop.description = shop.script("start").output()?.trim_end().to_owned();
        Ok(shop)
    }

    fn script(&self, what: &str) -> Command {
        let script = self.project.command(self.project.path("tests/shops/medusa/shop.sh"));
        script.word(what).variable("SHOP_VERSION", self.version)
    }
}

impl Drop for Medusa<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.script("stop").run() {
            crate::say(&error);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tally(passed: usize, failed: usize) -> Tally {
        Tally { passed, failed, ignored: 0 }
    }

    #[test]
    fn the_closing_line_sums_all_kinds() {
        let tallies = [("unit", tally(40, 0)), ("browser", tally(2, 0))];
        assert_eq!(closing_line(&tallies, true), "42 passed, 0 failed");
    }

    #[test]
    fn a_failure_that_is_no_tests_is_counted_as_one() {
        assert_eq!(closing_line(&[], false), "0 passed, 1 failed");
        assert_eq!(closing_line(&[("unit", tally(4, 3))], false), "4 passed, 3 failed");
    }

    #[test]
    fn the_table_has_counts_only_where_tests_ran() {
        let times = [("format", Duration::from_secs(1)), ("unit", Duration::from_millis(2500))];
        let table = table(&times, &[("unit", tally(40, 0))]);
        let rows: Vec<Vec<_>> =
            table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[2], ["format", "1.0"]);
        assert_eq!(rows[3], ["unit", "2.5", "40", "0", "0"]);
    }
}
