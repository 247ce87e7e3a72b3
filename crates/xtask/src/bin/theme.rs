//! Judges the theme in a style sheet and prints what is wrong with it: `cargo xtask theme`.
//!
//! Ends with status 1 if anything is, so that a merchant's CI notices.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use posventa_theme::{Finding, Kind, Measured, Report, judge};

fn main() -> ExitCode {
    let mut words = std::env::args_os().skip(1).map(PathBuf::from);
    let file = words.next().unwrap_or_default();
    let as_json = words.next().is_some_and(|word| word.as_os_str() == "--json");
    let css = match fs::read_to_string(&file) {
        Ok(css) => css,
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            return ExitCode::FAILURE;
        }
    };
    let report = judge(&css);
    let text = if as_json { report.to_json().write() } else { in_words(&report) };
    // Whoever stops reading, such as `head`, has read enough.
    let _ = writeln!(std::io::stdout(), "{text}");
    if report.passes() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn in_words(report: &Report) -> String {
    if report.passes() {
        let count = report.measured.len();
        return format!("The theme passes: {count} pairs of colours, targets, focus and names.");
    }
    let mut text = String::new();
    for finding in &report.findings {
        let line = finding.line.map_or_else(String::new, |it| format!("line {it}: "));
        let mode = finding.mode.map_or_else(String::new, |it| format!(" ({})", it.name()));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{line}{}{mode}", what(finding));
        if let Some(fix) = &finding.fix {
            let place = fix.selector.as_deref().unwrap_or("posventa-portal");
            let place = place.split_whitespace().collect::<Vec<_>>().join(" ");
            let _ = writeln!(text, "    fix: {place} {{ {}: {}; }}", fix.name, fix.value);
        }
    }
    let count = report.findings.len();
    let _ = write!(text, "{count} {}", if count == 1 { "finding" } else { "findings" });
    text
}

fn what(finding: &Finding) -> String {
    let subject = &finding.subject;
    match (finding.kind, &finding.measured) {
        (Kind::Contrast, Some(measured)) => {
            let Measured { foreground, background, ratio, needed, .. } = measured;
            // Rounded down, so that 4.499 is not said to be 4.5.
            let ratio = (ratio * 100.0).floor() / 100.0;
            format!("{subject}: {foreground} on {background} is {ratio:.2}:1, needs {needed}:1")
        }
        (Kind::Contrast, None) => format!("{subject}: too little contrast"),
        (Kind::Unreadable, _) if subject.starts_with("var(") => {
            format!("`{subject}` has no value in this file: judge it together with the rest")
        }
        (Kind::Unreadable, _) => {
            format!("`{subject}` cannot be measured: write it as a plain colour")
        }
        (Kind::Syntax, _) => format!("`{subject}` is dropped by browsers"),
        (Kind::WrongValue(syntax), _) => {
            format!("`{subject}`: that is no {}", syntax.name())
        }
        (Kind::UnknownToken, _) => format!("there is no token {subject}"),
        (Kind::PrivateToken, _) => {
            format!("{subject} is the portal's own and changes: use a token")
        }
        (Kind::UnknownPart, _) => format!("there is no part {subject}"),
        (Kind::Target, _) => format!("{subject}: less than 44 px are hard to hit"),
        (Kind::Focus, _) => format!("{subject}: takes the ring around the focus away"),
        (Kind::ForcedColours, _) => format!("{subject}: keeps the customer's own colours out"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_that_passes_is_told_in_a_line() {
        let text = in_words(&judge(""));
        assert!(text.starts_with("The theme passes: ") && text.lines().count() == 1, "{text}");
    }

    #[test]
    fn a_failing_pair_is_told_with_its_ratio_and_a_fix() {
        let text = in_words(&judge(":root { color-scheme: light; --posventa-danger: #ff8888 }"));
        let first: Vec<&str> = text.lines().take(2).collect();
        assert_eq!(first[0], "field-problem: #ff8888 on #ffffff is 2.30:1, needs 4.5:1 (light)");
        assert!(
            first[1].starts_with("    fix: posventa-portal { --posventa-danger: #"),
            "{}",
            first[1]
        );
    }

    #[test]
    fn a_value_of_the_wrong_kind_is_told_with_the_kind_and_a_fix() {
        let text = in_words(&judge("\n:root { --posventa-radius: banana }"));
        let told = "line 2: `--posventa-radius: banana`: that is no <length>\n    \
            fix: posventa-portal { --posventa-radius: 0.375rem; }\n1 finding";
        assert_eq!(text, told);
    }

    #[test]
    fn a_rule_is_told_with_its_line() {
        let text = in_words(&judge("\nx::part(button) { outline: none }"));
        assert!(text.starts_with("line 2: x::part(button): takes the ring"), "{text}");
    }
}
