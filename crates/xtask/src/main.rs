//! The project's own commands: `cargo xtask COMMAND`.

mod arguments;
mod bench;
mod binary;
mod build;
mod chromedriver;
mod chunks;
mod command;
mod demo;
mod docs;
mod engines;
mod names;
mod npm;
mod policy;
mod project;
mod real_shop;
mod release;
mod shots;
mod size;
mod slots;
mod tally;
mod test;
mod theme;
mod tidy;
mod tools;
mod workshop;

use std::io::Write as _;
use std::process::ExitCode;

use arguments::Arguments;
use project::Project;

const USAGE: &str = "\
Usage: cargo xtask COMMAND

  demo [--port N] [--today DATE] [--latency MS] [--fail SPEC] [--database FILE]
                     build what is missing, start the demo shop and print its address
  test [--quick] [--only STAGES]
                     everything that CI runs; --quick leaves out the release build, the size
                     budget, Firefox, WebKit and the real shops; --only runs the named stages,
                     such as unit,e2e
  build [--release]  the portal; with --release into pkg/, as it is published
  size [--write]     compare pkg/ with the size budget; --write makes the budget match
  bench [--rounds N] how long customers wait for pkg/ on a slow phone, as ratios to a page that was
                     written by hand, measured in the same run
  shots [--out DIR] [--quick] [--language TAG] [--theme NAME]
                     pictures of every screen, in target/shots/; --quick takes a few, --language
                     those in any language the portal speaks, --theme those of the main screens in
                     a theme of www/themes, or in all of them
  policy POLICY [--orders FILE] [--at DATE-TIME] [--zone ZONE] [--config FILE] [--json]
                     what a shop's policy says about orders, or about sample orders; fails if the
                     lint finds an error. Zone and holidays are those of the configuration, by
                     default the posventa.json beside the policy
  guides FOLDER OUT [POLICY]
                     index and documents of guides and policies, from a folder of Markdown
  theme FILE [--json]
                     whether the portal can be read, pressed and followed by keyboard with the
                     theme in a style sheet; fails if not, and says how to mend it
  docs [--out DIR] [--write]
                     the documentation as pages, in target/docs/; --write brings the references in
                     it up to date
  tidy [--write]     the rules that the compiler does not check; --write brings the description of
                     the element, www/custom-elements.json, up to date
";

/// What a command comes to: nothing, or one message for the person who started it.
type Outcome<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    match run(std::env::args().skip(1).collect()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut words: Vec<String>) -> Outcome {
    if words.is_empty() || words.iter().any(|word| word == "--help" || word == "-h") {
        say(USAGE.trim_end());
        return Ok(());
    }
    let command = words.remove(0);
    let project = Project::locate()?;
    match command.as_str() {
        "demo" => demo::run(&project, Arguments::parse(words, demo::OPTIONS, &[])?),
        "test" => {
            let arguments = Arguments::parse(words, &["--only"], &["--quick"])?;
            test::run(&project, arguments.has("--quick"), arguments.option("--only"))
        }
        "build" => {
            let arguments = Arguments::parse(words, &[], &["--release"])?;
            let release = arguments.has("--release");
            if release {
                return release::build(&project);
            }
            build::build(&project)?;
            workshop::build(&project).map(drop)
        }
        "size" => {
            let arguments = Arguments::parse(words, &[], &["--write"])?;
            size::run(&project, arguments.has("--write"))
        }
        "bench" => bench::run(&project, &Arguments::parse(words, &["--rounds"], &[])?),
        "shots" => {
            let options = ["--out", "--language", "--theme"];
            shots::run(&project, &Arguments::parse(words, &options, &["--quick"])?)
        }
        "policy" => policy::run(&project, words),
        "guides" => match words.as_slice() {
            [_, _] | [_, _, _] => build::helper(&project, "guides").words(words).run(),
            _ => Err(format!(
                "guides takes a folder, where to write, and perhaps a policy.\n\n{USAGE}"
            )),
        },
        "theme" => theme::run(&project, words),
        "docs" => {
            let arguments = Arguments::parse(words, &["--out"], &["--write"])?;
            docs::run(&project, arguments.option("--out"), arguments.has("--write"))
        }
        "tidy" => {
            if Arguments::parse(words, &[], &["--write"])?.has("--write") {
                tidy::write(&project)?;
            }
            tidy::run(&project)
        }
        _ => Err(format!("There is no command {command}.\n\n{USAGE}")),
    }
}

/// Prints a line for the person who started the command. The one place that does.
fn say(line: &str) {
    // Whoever stops reading, such as `head`, has read enough; the work is finished all the same.
    let _ = writeln!(std::io::stdout(), "{line}");
}
