//! The tables of the accessibility report, in the rows of a VPAT 2.5: each criterion of WCAG 2.2 A
//! and AA with how far the portal meets it, and the tests that hold it to that.
//!
//! What is claimed stands in `docs/accessibility.json`. A claim that names a test which does not
//! exist is no table but an error, so neither the page nor the release can be made with one.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use posventa_core::json::Json;

use crate::element::{cell, items, word};

/// The words of the VPAT for how far a criterion is met.
const RESULTS: &[&str] = &["Supports", "Partially Supports", "Does Not Support", "Not Applicable"];

/// Criteria of WCAG 2.2 by level; 4.1.1 is no more.
const LEVELS: &[(&str, usize)] = &[("A", 31), ("AA", 24)];

/// How many criteria are met, one table a level, and the tests behind them.
pub fn tables(root: &Path, report: &Json) -> Result<String, String> {
    let gates = items(report, "gates");
    for gate in gates {
        check_tests(root, gate)?;
    }
    let criteria = items(report, "criteria");
    check(criteria, gates)?;
    let mut text = "| result | criteria |\n| --- | --- |".to_owned();
    for result in RESULTS {
        let count = criteria.iter().filter(|it| word(it, "result") == *result).count();
        text += &format!("\n| {result} | {count} |");
    }
    for (level, _) in LEVELS {
        text += &format!(
            "\n\n## Level {level}\n\n| criterion | conformance | held by | remarks |\n| --- | --- | --- | --- |"
        );
        for it in criteria.iter().filter(|it| word(it, "level") == *level) {
            text += &format!(
                "\n| {} {} | {} | {} | {} |",
                word(it, "number"),
                cell(word(it, "title")),
                word(it, "result"),
                names(it, "gates").join(", "),
                cell(word(it, "remark"))
            );
        }
    }
    text += "\n\n## What holds it\n\n| name | what is tested | where |\n| --- | --- | --- |";
    for gate in gates {
        let tests: Vec<String> = names(gate, "tests").iter().map(|it| format!("`{it}`")).collect();
        let (name, what, file) = (word(gate, "name"), word(gate, "what"), word(gate, "file"));
        text += &format!("\n| {name} | {} | `{file}`: {} |", cell(what), tests.join(", "));
    }
    Ok(text)
}

fn names<'a>(item: &'a Json, key: &str) -> Vec<&'a str> {
    items(item, key).iter().filter_map(Json::as_text).collect()
}

/// Each test that a gate names is one, in the file that the gate names.
fn check_tests(root: &Path, gate: &Json) -> Result<(), String> {
    let (name, file) = (word(gate, "name"), word(gate, "file"));
    let code = fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
    let tests = names(gate, "tests");
    for test in &tests {
        let is_test = |before: &str| {
            let last = before.trim_end().lines().last().unwrap_or_default().trim();
            last == "#[tokio::test]" || last == "#[test]"
        };
        let found = ["async fn", "fn"].iter().any(|kind| {
            code.split_once(&format!("\n{kind} {test}(")).is_some_and(|(before, _)| is_test(before))
        });
        if !found {
            return Err(format!("{name} names the test {test}, which {file} does not have"));
        }
    }
    if tests.is_empty() { Err(format!("{name} names no test")) } else { Ok(()) }
}

/// All criteria are there once, with words that a VPAT has and gates that there are.
fn check(criteria: &[Json], gates: &[Json]) -> Result<(), String> {
    let known: BTreeSet<&str> = gates.iter().map(|it| word(it, "name")).collect();
    let mut numbers = BTreeSet::new();
    for it in criteria {
        let (number, result) = (word(it, "number"), word(it, "result"));
        if !numbers.insert(number) {
            return Err(format!("{number} is there twice"));
        }
        if !RESULTS.contains(&result) {
            return Err(format!("{number}: a VPAT does not know `{result}`"));
        }
        if let Some(gate) = names(it, "gates").iter().find(|it| !known.contains(*it)) {
            return Err(format!("{number}: there is no gate {gate}"));
        }
        // What is not plainly met is explained, and so is what nothing holds.
        let is_plain = result == "Supports" && !names(it, "gates").is_empty();
        if !is_plain && word(it, "remark").is_empty() {
            return Err(format!("{number} needs a remark"));
        }
    }
    for (level, expected) in LEVELS {
        let count = criteria.iter().filter(|it| word(it, "level") == *level).count();
        if count != *expected {
            return Err(format!("{count} criteria of level {level}, and WCAG 2.2 has {expected}"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The report as it stands, after `from` was replaced by `to`.
    fn made(from: &str, to: &str) -> Result<String, String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap();
        let report = fs::read_to_string(root.join("docs/accessibility.json")).unwrap();
        assert!(report.contains(from), "{from}");
        tables(root, &Json::parse(&report.replacen(from, to, 1)).unwrap())
    }

    #[test]
    fn a_claim_without_its_test_is_refused() {
        assert!(made("the_keyboard_is_enough", "the_keyboard_is_enough").is_ok());
        let error = made("the_keyboard_is_enough", "the_mouse_is_enough").unwrap_err();
        assert!(error.contains("the test the_mouse_is_enough, which"), "{error}");
        // A function that is no test.
        let error = made("the_keyboard_is_enough", "check").unwrap_err();
        assert!(error.contains("the test check, which"), "{error}");
        let error = made("\"gates\": [\"spoken\"]", "\"gates\": [\"tasted\"]").unwrap_err();
        assert!(error.ends_with(": there is no gate tasted"), "{error}");
    }

    #[test]
    fn a_criterion_is_not_left_out_and_no_word_is_new() {
        assert_eq!(made("\"1.1.1\"", "\"1.2.1\"").unwrap_err(), "1.2.1 is there twice");
        let error = made("\"Supports\"", "\"Mostly Supports\"").unwrap_err();
        assert!(error.ends_with("does not know `Mostly Supports`"), "{error}");
        let error = made("\"level\": \"A\"", "\"level\": \"AAA\"").unwrap_err();
        assert_eq!(error, "30 criteria of level A, and WCAG 2.2 has 31");
        assert!(made("\"Nothing sounds.\"", "\"\"").unwrap_err().ends_with("needs a remark"));
    }
}
