//! `cargo xtask size`: what a page pays for the portal, held to the byte.
//!
//! The check fails in both directions. Growth has to be argued for in the commit that raises the
//! number; shrinkage is written down at once, so that a later change cannot spend it unnoticed.
//! `cargo xtask size --write` makes the budget match what was built.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::Outcome;
use crate::project::{Project, describe, files_below, read, write};

/// The budget, one `NAME RAW GZIP BROTLI` a line.
const BUDGET: &str = "crates/xtask/size-budget.txt";

const HEADER: &str = "\
# Bytes of each published file: name, raw, gzip, brotli. `cargo xtask size` compares, and
# `cargo xtask size --write` writes them; the commit says why they changed.
";

/// What is fetched before the element comes near the viewport. In bytes, brotli.
const LOADER_LIMIT: u64 = 3_000;

/// What may be fetched to find and see an order, the loader included. In bytes, brotli.
///
/// Not reached yet, and said so by every run. Until it is, what holds the first view is the budget
/// of each of its files, to the byte.
const FIRST_VIEW_GOAL: u64 = 90_000;

const LOADER: &str = "posventa.js";

/// What every page fetches for its first view; one locale and some parts come on top.
const EVERY_VIEW: &[&str] =
    &[LOADER, "posventa_portal.js", "posventa_portal_bg.wasm", "posventa.css"];

/// The parts of the module, each with its files.
const PARTS: &str = "parts.json";

/// For tools, editors and pages of the merchant's own; the portal fetches none of them.
const FOR_DEVELOPERS: &[&str] = &[
    "package.json",
    "README.md",
    "accessibility.md",
    "posventa.d.ts",
    "custom-elements.json",
    "posventa.schema.json",
    "posventa-counters.js",
    PARTS,
];

/// Bytes of one file, as it is and as servers send it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Size {
    raw: u64,
    gzip: u64,
    brotli: u64,
}

type Sizes = BTreeMap<String, Size>;

type Parts = BTreeMap<String, Vec<String>>;

/// Prints every file's size and compares them with the budget, or writes the budget.
pub fn run(project: &Project, write_budget: bool) -> Outcome {
    let sizes = measure(&project.pkg())?;
    for (name, size) in &sizes {
        crate::say(&row(name, *size));
    }
    let budget = project.path(BUDGET);
    if write_budget {
        write(&budget, &print(&sizes))?;
    }

    let parts = parse_parts(&read(&project.pkg().join(PARTS))?);
    let loader = sizes[LOADER].brotli;
    crate::say(&format!("Loader {loader} of {LOADER_LIMIT} bytes, brotli"));
    for (view, bytes) in first_views(&sizes, &parts)? {
        crate::say(&format!("First view on {view}: {bytes} bytes, brotli"));
        if let Err(miss) = within("It", bytes, FIRST_VIEW_GOAL) {
            crate::say(&format!("GOAL MISSED: {miss}"));
        }
    }
    let outcomes =
        [compare(&parse(&read(&budget)?)?, &sizes), within("The loader", loader, LOADER_LIMIT)];
    let problems: Vec<String> = outcomes.into_iter().filter_map(Result::err).collect();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// The sizes of what is in `pkg`, where `cargo xtask build --release` has put compressed copies.
fn measure(pkg: &Path) -> Outcome<Sizes> {
    let mut sizes = Sizes::new();
    for path in files_below(pkg)? {
        let name = path.strip_prefix(pkg).expect("it was found below that folder");
        let name = name.display().to_string().replace('\\', "/");
        let is_copy = name.ends_with(".br") || name.ends_with(".gz");
        if is_copy || name == "integrity.json" || FOR_DEVELOPERS.contains(&name.as_str()) {
            continue;
        }
        let size = Size {
            raw: length(&path)?,
            gzip: length(&pkg.join(format!("{name}.gz")))?,
            brotli: length(&pkg.join(format!("{name}.br")))?,
        };
        sizes.insert(name, size);
    }
    if sizes.is_empty() {
        return Err("pkg/ holds no release yet: cargo xtask build --release".to_owned());
    }
    Ok(sizes)
}

fn length(path: &Path) -> Outcome<u64> {
    fs::metadata(path).map(|file| file.len()).map_err(|error| describe(path, &error))
}

/// Each platform with the bytes, brotli, that its pages fetch to find and see an order: the loader,
/// the glue, the module, the styles, the largest of the locales, and the files of the platform's
/// part. What can be done with an order comes when it is there and is not counted.
fn first_views(sizes: &Sizes, parts: &Parts) -> Outcome<Vec<(String, u64)>> {
    let brotli = |name: &str| {
        sizes.get(name).map(|size| size.brotli).ok_or(format!("pkg/{name} was not built"))
    };
    // `en.json`; the texts of later screens are in `en.SECTION.json`.
    let locales = sizes.iter().filter(|(name, _)| {
        name.strip_prefix("locales/").is_some_and(|file| file.matches('.').count() == 1)
    });
    let locale = locales.map(|(_, size)| size.brotli).max().ok_or("pkg/ has no locale")?;

    let mut views = Vec::new();
    for (part, files) in parts {
        if let Some(platform) = part.strip_prefix("platform_") {
            let files = EVERY_VIEW.iter().copied().chain(files.iter().map(String::as_str));
            let sum = files.map(brotli).try_fold(locale, |sum, bytes| bytes.map(|it| sum + it))?;
            views.push((platform.to_owned(), sum));
        }
    }
    Ok(views)
}

/// Reads `parts.json`, which has a line for each part.
fn parse_parts(text: &str) -> Parts {
    let lines = text.lines().filter_map(|line| {
        let mut texts = line.split('"').skip(1).step_by(2).map(str::to_owned);
        Some((texts.next()?, texts.collect()))
    });
    lines.collect()
}

fn within(what: &str, bytes: u64, limit: u64) -> Outcome {
    if bytes <= limit {
        return Ok(());
    }
    Err(format!("{what} is {bytes} bytes, {} more than {limit} allow", bytes - limit))
}

fn row(name: &str, size: Size) -> String {
    format!("{name:<28} {:>8} {:>8} {:>8}", size.raw, size.gzip, size.brotli)
}

fn print(sizes: &Sizes) -> String {
    let rows: String = sizes.iter().map(|(name, size)| row(name, *size) + "\n").collect();
    format!("{HEADER}{rows}")
}

fn parse(budget: &str) -> Outcome<Sizes> {
    let lines = budget.lines().filter(|line| !line.starts_with('#') && !line.is_empty());
    lines.map(|line| parse_row(line).ok_or(format!("{BUDGET}: cannot read `{line}`"))).collect()
}

fn parse_row(line: &str) -> Option<(String, Size)> {
    let [name, raw, gzip, brotli] = line.split_whitespace().collect::<Vec<_>>().try_into().ok()?;
    let size =
        Size { raw: raw.parse().ok()?, gzip: gzip.parse().ok()?, brotli: brotli.parse().ok()? };
    Some((name.to_owned(), size))
}

/// Reports every file that is not as the budget says, in either direction.
fn compare(budget: &Sizes, sizes: &Sizes) -> Outcome {
    let mut report = String::new();
    for (name, expected) in budget {
        match sizes.get(name) {
            None => report += &format!("{name}: in the budget but not built\n"),
            Some(actual) => {
                for (how, actual, expected) in [
                    ("raw", actual.raw, expected.raw),
                    ("gzip", actual.gzip, expected.gzip),
                    ("brotli", actual.brotli, expected.brotli),
                ] {
                    if actual != expected {
                        let change = i128::from(actual) - i128::from(expected);
                        report += &format!(
                            "{name}: {actual} bytes {how}, {change:+} against {expected}\n"
                        );
                    }
                }
            }
        }
    }
    for name in sizes.keys().filter(|name| !budget.contains_key(*name)) {
        report += &format!("{name}: built but not in the budget\n");
    }
    if report.is_empty() {
        return Ok(());
    }
    Err(format!("{report}Say why in the commit, and run `cargo xtask size --write`."))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BUILT: &str = "\
posventa.js 5000 2500 2000
posventa.css 9000 3000 2500
posventa_portal.js 12000 4500 4000
posventa_portal_bg.wasm 100000 40000 36000
locales/en.json 4000 2000 1500
locales/es.json 4400 2200 1700
split_wizard.wasm 30000 16000 14000
";

    /// Compares what was built after `from` was replaced by `to` with [`BUILT`] as the budget.
    #[track_caller]
    fn check(from: &str, to: &str, expected: &str) {
        assert!(BUILT.contains(from));
        let budget = parse(BUILT).unwrap();
        let report = compare(&budget, &parse(&BUILT.replace(from, to)).unwrap()).unwrap_err();
        assert_eq!(report.lines().next(), Some(expected));
    }

    #[test]
    fn what_was_budgeted_passes() {
        let budget = parse(BUILT).unwrap();
        assert_eq!(compare(&budget, &budget), Ok(()));
    }

    #[test]
    fn a_single_byte_more_fails() {
        check("5000 2500 2000", "5001 2500 2000", "posventa.js: 5001 bytes raw, +1 against 5000");
        check(
            "5000 2500 2000",
            "5000 2500 2001",
            "posventa.js: 2001 bytes brotli, +1 against 2000",
        );
    }

    #[test]
    fn a_single_byte_less_fails_too() {
        check("5000 2500 2000", "5000 2499 2000", "posventa.js: 2499 bytes gzip, -1 against 2500");
    }

    #[test]
    fn a_file_that_nobody_budgeted_fails() {
        let (from, to) = ("split_wizard", "split_wizard 1 1 1\nsplit_chat");
        check(from, to, "split_wizard.wasm: in the budget but not built");
        let report = compare(&Sizes::new(), &parse("x.js 1 1 1").unwrap()).unwrap_err();
        assert!(report.starts_with("x.js: built but not in the budget\n"), "{report}");
    }

    #[test]
    fn the_budget_reads_as_it_was_written() {
        let sizes = parse(BUILT).unwrap();
        assert_eq!(parse(&print(&sizes)).unwrap(), sizes);
        assert!(parse("posventa.js 5000 2500").is_err());
    }

    #[test]
    fn a_first_view_is_what_every_page_needs_with_the_platforms_part() {
        let parts = "\
{
  \"platform_medusa\": [\"split_platform_medusa.wasm\"],
  \"platform_saleor\": [\"chunk_3.wasm\",\"split_platform_saleor.wasm\"],
  \"wizard\": [\"split_wizard.wasm\"]
}
";
        let files = "\
chunk_3.wasm 9 9 50
locales/es.wizard.json 9 9 9000
split_platform_medusa.wasm 9 9 7
split_platform_saleor.wasm 9 9 8
";
        let sizes = parse(&format!("{BUILT}{files}")).unwrap();
        let every = 2000 + 2500 + 4000 + 36000 + 1700;
        let expected =
            vec![("medusa".to_owned(), every + 7), ("saleor".to_owned(), every + 50 + 8)];
        assert_eq!(first_views(&sizes, &parse_parts(parts)), Ok(expected));
    }

    #[test]
    fn a_limit_is_the_last_number_that_is_allowed() {
        assert_eq!(within("It", 3_000, 3_000), Ok(()));
        assert_eq!(
            within("It", 3_001, 3_000).unwrap_err(),
            "It is 3001 bytes, 1 more than 3000 allow"
        );
    }
}
