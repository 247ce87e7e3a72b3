//! `cargo xtask test`: everything that CI runs, one stage after the other.
//!
//! A stage that fails does not end the run, so that one run tells everything that is wrong; unless
//! it is one that the later ones need.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use crate::build::WASM_TARGET;
use crate::chromedriver::Chromedriver;
use crate::command::Command;
use crate::engines::{self, Engine, Matrix};
use crate::project::Project;
use crate::real_shop::{self, RealShop};
use crate::tally::Tally;
use crate::{Outcome, build, npm, release, size, tidy, tools, workshop};

/// One step of the run. A new one is a new entry in [`STAGES`].
struct Stage {
    name: &'static str,
    /// Whether `--quick` runs it too.
    quick: bool,
    /// Whether the stages after it need what it makes.
    needed: bool,
    run: fn(&mut Run) -> Outcome,
}

const STAGES: &[Stage] = &[
    Stage { name: "tools", quick: true, needed: true, run: install_tools },
    Stage { name: "format", quick: true, needed: false, run: check_format },
    Stage { name: "clippy", quick: true, needed: false, run: clippy_native },
    Stage { name: "clippy-browser", quick: true, needed: false, run: clippy_browser },
    Stage { name: "tidy", quick: true, needed: false, run: |run| tidy::run(run.project) },
    Stage { name: "unit", quick: true, needed: false, run: unit_tests },
    Stage { name: "browser", quick: true, needed: false, run: browser_tests },
    Stage { name: "build", quick: true, needed: true, run: build_portal },
    Stage { name: "size", quick: false, needed: false, run: |run| size::run(run.project, false) },
    Stage { name: "e2e", quick: true, needed: false, run: end_to_end_tests },
    Stage { name: "firefox", quick: false, needed: false, run: |run| engine(run, Engine::Firefox) },
    Stage { name: "webkit", quick: false, needed: false, run: |run| engine(run, Engine::WebKit) },
    Stage { name: "shops", quick: false, needed: false, run: real_shops },
];

/// How one stage went.
struct StageResult {
    name: &'static str,
    time: Duration,
    /// Of a stage that runs tests.
    tally: Option<Tally>,
    outcome: Outcome,
}

/// Includes xtask's own programs, which are off unless asked for.
const HELPERS: &[&str] =
    &["--features", "xtask/assets,xtask/docs,xtask/guides,xtask/pack,xtask/policy,xtask/theme"];

/// What a stage is given, and what it finds out.
struct Run<'a> {
    project: &'a Project,
    quick: bool,
    /// The stages that run, by their names: some take a browser of their own.
    stages: Vec<&'static str>,
    /// Of the stage that runs.
    tally: Option<Tally>,
    matrix: Matrix,
}

/// Runs all stages, or those of `--quick`, or those that `only` names with commas between them, and
/// prints how many tests of each kind ran.
pub fn run(project: &Project, quick: bool, only: Option<&str>) -> Outcome {
    let mut results = Vec::new();
    let stages = chosen(quick, only)?;
    let names = stages.iter().map(|stage| stage.name).collect();
    let mut run = Run { project, quick, stages: names, tally: None, matrix: Matrix::default() };
    for stage in stages {
        crate::say(&format!("\n== {} ==", stage.name));
        let begun = Instant::now();
        let outcome = (stage.run)(&mut run);
        if let Err(message) = &outcome {
            crate::say(message);
        }
        let ended = stage.needed && outcome.is_err();
        let time = begun.elapsed();
        crate::say(&format!("== {}: {:.1} s ==", stage.name, time.as_secs_f32()));
        results.push(StageResult { name: stage.name, time, tally: run.tally.take(), outcome });
        if ended {
            break;
        }
    }
    if [Engine::Firefox, Engine::WebKit].iter().any(|engine| run.matrix.knows(*engine)) {
        crate::say(&run.matrix.to_string());
    }
    crate::say(&table(&results));
    crate::say(&closing_line(&results));
    let failed = results.iter().filter(|result| result.outcome.is_err());
    let failed: Vec<&str> = failed.map(|result| result.name).collect();
    if failed.is_empty() { Ok(()) } else { Err(format!("What failed: {}", failed.join("; "))) }
}

/// The stages to run. Whoever names a stage gets it, and with it what is missing of the tools, but
/// nothing is built that was not named: the end-to-end tests then run what there is.
fn chosen(quick: bool, only: Option<&str>) -> Outcome<Vec<&'static Stage>> {
    let Some(only) = only else {
        return Ok(STAGES.iter().filter(|stage| stage.quick || !quick).collect());
    };
    let names: Vec<&str> = only.split(',').collect();
    if let Some(unknown) = names.iter().find(|name| STAGES.iter().all(|it| it.name != **name)) {
        let known: Vec<&str> = STAGES.iter().map(|stage| stage.name).collect();
        return Err(format!("{unknown} is no stage; those there are: {}", known.join(", ")));
    }
    let is_chosen = |stage: &&Stage| stage.name == "tools" || names.contains(&stage.name);
    Ok(STAGES.iter().filter(is_chosen).collect())
}

/// Time, outcome and tests of each stage.
fn table(results: &[StageResult]) -> String {
    let mut table = format!(
        "\n{:<16} {:>8} {:<6} {:>7} {:>7} {:>8}",
        "", "seconds", "", "passed", "failed", "ignored"
    );
    for StageResult { name, time, tally, outcome } in results {
        let how = if outcome.is_ok() { "ok" } else { "FAILED" };
        table += &format!("\n{name:<16} {:>8.1} {how:<6}", time.as_secs_f32());
        if let Some(tally) = tally {
            table += &format!(" {:>7} {:>7} {:>8}", tally.passed, tally.failed, tally.ignored);
        }
    }
    table
}

/// The line that CI reads. A stage that fails without a failed test, as clippy does, counts as one.
fn closing_line(results: &[StageResult]) -> String {
    let mut sum = Tally::default();
    for result in results {
        let tally = result.tally.unwrap_or_default();
        sum += tally;
        if result.outcome.is_err() && tally.failed == 0 {
            sum.failed += 1;
        }
    }
    format!("{} passed, {} failed", sum.passed, sum.failed)
}

impl Run<'_> {
    /// Runs a test command and counts what it ran.
    ///
    /// No test at all is a failure: it means that the command no longer reaches the tests.
    fn count(&mut self, command: Command) -> Outcome {
        self.count_lines(command, |_, _| {})
    }

    /// The same for journeys in this engine.
    fn count_journeys(&mut self, engine: Engine, command: Command) -> Outcome {
        self.count_lines(command, |matrix, line| matrix.note(engine, line))
    }

    fn count_lines(&mut self, command: Command, note: impl Fn(&mut Matrix, &str)) -> Outcome {
        let mut tally = Tally::default();
        let success = command.watch(|line| {
            tally += Tally::of_line(line).unwrap_or_default();
            note(&mut self.matrix, line);
        })?;
        *self.tally.get_or_insert_default() += tally;
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
        tools::wordpress(run.project)?;
    }
    if run.stages.contains(&"firefox") {
        tools::geckodriver(run.project)?;
    }
    if run.stages.contains(&"webkit") {
        tools::webkit(run.project)?;
    }
    Ok(())
}

fn check_format(run: &mut Run) -> Outcome {
    run.project.cargo(&["fmt", "--check", "--all"]).run()
}

fn clippy_native(run: &mut Run) -> Outcome {
    let packages = ["--workspace", "--exclude", "posventa-portal"];
    let lints = ["--", "--deny", "warnings"];
    let all = run.project.cargo(&["clippy", "--all-targets"]).words(packages).words(HELPERS);
    all.words(lints).run()?;
    // What a bare `cargo test` leaves out is no part of "all", nor can it be named beside it.
    let journeys = ["--package", "demo-shop", "--test", "e2e", "--test", "shops"];
    run.project.cargo(&["clippy"]).words(journeys).words(lints).run()
}

fn clippy_browser(run: &mut Run) -> Outcome {
    let package = ["--package", "posventa-portal", "--target", WASM_TARGET];
    let clippy = run.project.cargo(&["clippy", "--all-targets"]).words(package);
    clippy.words(["--", "--deny", "warnings"]).run()
}

fn unit_tests(run: &mut Run) -> Outcome {
    // Without the targets that need a browser or a real shop: their manifest says `test = false`.
    let packages = ["--workspace", "--exclude", "posventa-portal"];
    run.count(run.project.cargo(&["test", "--no-fail-fast"]).words(packages).words(HELPERS))
}

fn browser_tests(run: &mut Run) -> Outcome {
    let package = ["--package", "posventa-portal", "--target", WASM_TARGET];
    let chromedriver = tools::chromedriver(run.project)?;
    let test = run.project.cargo(&["test"]).words(package);
    // The runner's own limits, 20 s for all tests of a binary and 5 s for the driver, are those of an
    // idle machine; a single wait that is in vain ends its test long before these.
    let limits =
        [("WASM_BINDGEN_TEST_TIMEOUT", "900"), ("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "120")];
    let test = limits.iter().fold(test, |test, (name, value)| test.variable(name, value));
    run.count(test.variable("CHROMEDRIVER", chromedriver))
}

fn build_portal(run: &mut Run) -> Outcome {
    if run.quick {
        build::build(run.project)?;
    } else {
        release::build(run.project)?;
    }
    workshop::build(run.project).map(drop)
}

fn end_to_end_tests(run: &mut Run) -> Outcome {
    let chromedriver = Chromedriver::start(run.project)?;
    let test = in_chromium(journeys(run, "e2e")?, run, &chromedriver)?;
    run.count_journeys(Engine::Chromium, test)
}

/// One journey of each kind once more in another engine. The table of all of them is printed last,
/// with what Chromium says from [`end_to_end_tests`].
fn engine(run: &mut Run, engine: Engine) -> Outcome {
    let test = journeys(run, "e2e")?.words(["--", "--exact"]).words(engines::JOURNEYS);
    let variables = engine.variables(run.project)?;
    let test = variables.iter().fold(test, |test, (name, value)| test.variable(name, value));
    run.count_journeys(engine, test)?;
    run.matrix.is_complete(engine)?;
    if run.matrix.knows(Engine::Chromium) {
        run.matrix.is_complete(Engine::Chromium)
    } else {
        Ok(())
    }
}

fn real_shops(run: &mut Run) -> Outcome {
    let storefront = real_shop::storefront()?;
    let oldest = RealShop::medusa(run.project, "2.18.0", &storefront)?;
    let newest = RealShop::medusa(run.project, "2.21.2", &storefront)?;
    let vendure = RealShop::vendure(run.project)?;
    let wordpress = RealShop::wordpress(run.project, &run.pkg())?;
    let chromedriver = Chromedriver::start(run.project)?;
    let test = in_chromium(journeys(run, "shops")?, run, &chromedriver)?
        .variable("POSVENTA_MEDUSA_2_18", oldest.description())
        .variable("POSVENTA_MEDUSA_2_21", newest.description())
        .variable("POSVENTA_VENDURE", vendure.description())
        .variable("POSVENTA_WORDPRESS", wordpress.description())
        .variable("POSVENTA_STOREFRONT", real_shop::port_of(&storefront)?.to_string());
    // From here on the tests have its port.
    drop(storefront);
    run.count(test)
}

/// A test target that opens the built portal in a browser.
fn journeys(run: &Run, target: &str) -> Outcome<Command> {
    let modules = npm::install(run.project, npm::Set::Test)?;
    let test = run.project.cargo(&["test", "--package", "demo-shop", "--test", target]);
    Ok(test
        .variable("POSVENTA_PKG", run.pkg())
        .variable("POSVENTA_WORKSHOP", run.project.target("workshop"))
        .variable("POSVENTA_NODE_MODULES", modules))
}

/// The same in Chromium.
fn in_chromium(test: Command, run: &Run, chromedriver: &Chromedriver) -> Outcome<Command> {
    Ok(test
        .variable("CHROMEDRIVER", tools::chromedriver(run.project)?)
        .variable("CHROMEDRIVER_URL", chromedriver.url()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn result(name: &'static str, tally: Option<(usize, usize)>, outcome: Outcome) -> StageResult {
        let tally = tally.map(|(passed, failed)| Tally { passed, failed, ignored: 0 });
        StageResult { name, time: Duration::from_millis(2500), tally, outcome }
    }

    #[track_caller]
    fn check_chosen(quick: bool, only: Option<&str>, expected: &[&str]) {
        let names: Vec<_> = chosen(quick, only).unwrap().iter().map(|stage| stage.name).collect();
        assert_eq!(names, expected);
    }

    #[test]
    fn quick_leaves_out_the_size_the_other_browsers_and_the_real_shops() {
        let quick = [
            "tools",
            "format",
            "clippy",
            "clippy-browser",
            "tidy",
            "unit",
            "browser",
            "build",
            "e2e",
        ];
        check_chosen(true, None, &quick);
        assert_eq!(chosen(false, None).unwrap().len(), STAGES.len());
    }

    #[test]
    fn named_stages_run_alone_but_for_the_tools() {
        check_chosen(true, Some("e2e,unit"), &["tools", "unit", "e2e"]);
        check_chosen(true, Some("size"), &["tools", "size"]);
        check_chosen(true, Some("e2e,webkit"), &["tools", "e2e", "webkit"]);
        assert!(chosen(true, Some("unti")).is_err());
    }

    #[test]
    fn the_closing_line_sums_all_kinds() {
        let results = [
            result("format", None, Ok(())),
            result("unit", Some((40, 0)), Ok(())),
            result("browser", Some((2, 0)), Ok(())),
        ];
        assert_eq!(closing_line(&results), "42 passed, 0 failed");
    }

    #[test]
    fn a_failure_that_is_no_tests_is_counted_as_one() {
        let failed = || Err("It does not compile".to_owned());
        let results = [
            result("clippy", None, failed()),
            result("unit", Some((4, 3)), failed()),
            result("browser", Some((0, 0)), failed()),
        ];
        assert_eq!(closing_line(&results), "4 passed, 5 failed");
    }

    #[test]
    fn the_table_has_counts_only_where_tests_ran() {
        let failed = Err("badly formatted".to_owned());
        let results = [result("format", None, failed), result("unit", Some((40, 0)), Ok(()))];
        let table = table(&results);
        let rows: Vec<Vec<_>> =
            table.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(rows[2], ["format", "2.5", "FAILED"]);
        assert_eq!(rows[3], ["unit", "2.5", "ok", "40", "0", "0"]);
    }
}
