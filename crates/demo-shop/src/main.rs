//! `demo-shop`: starts the shop and says where it is.

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Duration;

use demo_shop::{DemoShop, Options, parse_rules};

const USAGE: &str = "\
demo-shop: a small real shop with the Posventa Shop API

  --port N         where to listen on this machine (4173)
  --today DATE     start the shop's clock at noon of this day (now)
  --latency MS     hold every answer of the API back (0)
  --fail SPEC      [METHOD ]PATH_PREFIX=MODE[,...], MODE one of 400 to 599, html, cut, lose,
                   hang, drop
  --pkg DIR        the portal's files, served at /posventa/ (pkg)
  --www DIR        the shop's pages, served at / (www)
  --workshop DIR   what the component gallery and the theme studio run, served at /workshop/ (none)
  --docs DIR       the documentation's pages, served at /docs/ (none)
  --database FILE  where orders are kept (demo-shop.sqlite)
";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("demo-shop: {message}");
            ExitCode::FAILURE
        }
    }
}

#[allow(clippy::print_stdout, reason = "the address is what the command is started for")]
fn run(arguments: impl Iterator<Item = String>) -> Result<(), String> {
    let Some(options) = parse(arguments)? else {
        print!("{USAGE}");
        return Ok(());
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let shop = DemoShop::start(options).map_err(|error| error.to_string())?;
    if shop.was_seeded() {
        println!("Laid new orders for {}", shop.today());
    }
    println!("Open {}", shop.url("/"));
    runtime.block_on(tokio::signal::ctrl_c()).map_err(|error| error.to_string())?;
    drop(shop);
    Ok(())
}

/// The options, or `None` if only help was asked for.
fn parse(mut arguments: impl Iterator<Item = String>) -> Result<Option<Options>, String> {
    let mut options = Options {
        port: 4173,
        pkg: Some(PathBuf::from("pkg")),
        www: Some(PathBuf::from("www")),
        database: Some(PathBuf::from("demo-shop.sqlite")),
        ..Options::default()
    };
    while let Some(flag) = arguments.next() {
        if flag == "--help" || flag == "-h" {
            return Ok(None);
        }
        let value = arguments.next().ok_or_else(|| format!("{flag} needs a value\n\n{USAGE}"))?;
        let bad = |what: &str| format!("{flag}: `{value}` is no {what}");
        match flag.as_str() {
            "--port" => options.port = value.parse().map_err(|_| bad("port"))?,
            "--today" => options.today = Some(value.parse().map_err(|_| bad("date"))?),
            "--latency" => {
                let milliseconds = value.parse().map_err(|_| bad("number of milliseconds"))?;
                options.latency = Duration::from_millis(milliseconds);
            }
            "--fail" => options.faults = parse_rules(&value).map_err(|error| error.to_string())?,
            "--pkg" => options.pkg = Some(PathBuf::from(value)),
            "--www" => options.www = Some(PathBuf::from(value)),
            "--workshop" => options.workshop = Some(PathBuf::from(value)),
            "--docs" => options.docs = Some(PathBuf::from(value)),
            "--database" => options.database = Some(PathBuf::from(value)),
            _ => return Err(format!("{flag} is not known\n\n{USAGE}")),
        }
    }
    Ok(Some(options))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Option<Options>, String> {
        parse(arguments.iter().map(|it| (*it).to_owned()))
    }

    #[test]
    fn flags_are_read() {
        let options = parsed(&["--port", "0", "--today", "2026-03-04", "--latency", "250"]);
        let options = options.unwrap().unwrap();
        assert_eq!((options.port, options.today), (0, Some(date(2026, 3, 4))));
        assert_eq!(options.latency, Duration::from_millis(250));
    }

    #[test]
    fn mistakes_are_told() {
        for arguments in [&["--port"][..], &["--port", "many"], &["--fail", "x"], &["--what", "1"]]
        {
            assert!(parsed(arguments).is_err(), "{arguments:?}");
        }
        assert!(parsed(&["--help"]).unwrap().is_none());
    }
}
