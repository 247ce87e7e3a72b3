//! Themes that must pass and themes that must not.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

use posventa_theme::{Kind, Mode, Report, Syntax, judge};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn themes_in(folder: &str) -> Vec<(String, String)> {
    let Ok(entries) = fs::read_dir(repository().join(folder)) else { return Vec::new() };
    let paths = entries.map(|it| it.unwrap().path());
    let sheets = paths.filter(|it| it.extension().is_some_and(|it| it == "css"));
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        (name, fs::read_to_string(path).unwrap())
    };
    let mut themes: Vec<_> = sheets.map(read).collect();
    themes.sort();
    themes
}

#[track_caller]
fn assert_passes(name: &str, report: &Report) {
    assert!(report.passes(), "{name}: {:#?}", report.findings);
}

#[test]
fn the_portals_own_colours_pass() {
    let report = judge("");
    assert_passes("the defaults", &report);
    let both = |mode| report.measured.iter().filter(|it| it.mode == mode).count();
    assert_eq!(both(Mode::Light), both(Mode::Dark));
    assert!(both(Mode::Light) > 30);
}

#[test]
fn the_demo_shop_and_every_theme_of_ours_pass() {
    let demo = fs::read_to_string(repository().join("www/shop/shop.css")).unwrap();
    assert_passes("shop.css", &judge(&demo));
    for (name, css) in themes_in("www/themes") {
        assert_passes(&name, &judge(&css));
    }
}

/// What each bad theme is there for stands in its first line: `/* kind: contrast light … */`.
#[test]
fn every_bad_theme_is_rejected_for_what_is_wrong_with_it() {
    let themes = themes_in("tests/fixtures/themes");
    let mut kinds = Vec::new();
    for (name, css) in &themes {
        let mut words = css.lines().next().unwrap().split_whitespace().skip(2);
        let (kind, mode) = (words.next().unwrap(), words.next().unwrap().trim_end_matches(':'));
        let report = judge(css);
        let is_expected = report.findings.iter().any(|it| {
            it.kind.name() == kind
                && (mode == "every" || it.mode.is_some_and(|it| it.name() == mode))
        });
        assert!(is_expected, "{name}: {:#?}", report.findings);
        assert!(report.findings.iter().all(|it| it.kind.name() == kind), "{name}: {report:#?}");
        kinds.push(kind.to_owned());
    }
    for kind in [
        Kind::Contrast,
        Kind::Unreadable,
        Kind::Syntax,
        Kind::WrongValue(Syntax::Length),
        Kind::UnknownToken,
        Kind::PrivateToken,
        Kind::UnknownPart,
        Kind::Target,
        Kind::Focus,
        Kind::ForcedColours,
    ] {
        assert!(kinds.iter().any(|it| it == kind.name()), "no bad theme has {}", kind.name());
    }
}

/// Applies every fix for a token, as the studio does, until none is left.
#[test]
fn fixes_mend_what_they_are_for_and_break_nothing() {
    for accent in ["#f2c94c", "#ff7a59", "hsl(160 80% 45%)", "oklch(0.8 0.15 330)", "#777", "#000"]
    {
        let base = format!(":root {{ --posventa-accent: {accent} }}\n");
        let mut theme = base.clone();
        for _ in 0..6 {
            let report = judge(&theme);
            let Some(finding) = report.findings.first() else { break };
            let fix = finding.fix.as_ref().unwrap_or_else(|| panic!("{accent}: {finding:#?}"));
            let scheme = finding.mode.unwrap().name();
            theme += &format!(
                "@media (prefers-color-scheme: {scheme}) {{ :root {{ {}: {} }} }}\n",
                fix.name, fix.value
            );
        }
        assert_passes(&theme, &judge(&theme));
    }
}

#[test]
fn a_fix_keeps_the_hue_and_changes_as_little_as_it_can() {
    let report = judge(":root { color-scheme: light; --posventa-on-surface-quiet: #8a8f99 }");
    let fix = report.findings[0].fix.as_ref().unwrap();
    assert_eq!(fix.name, "--posventa-on-surface-quiet");
    // Still the bluish grey it was, and just dark enough for the darkest tint it stands on.
    let nearest = judge(&format!(":root {{ color-scheme: light; {}: {} }}", fix.name, fix.value));
    assert_passes("mended", &nearest);
    let quiet = nearest.measured.iter().filter(|it| it.pair.contains("message"));
    let worst = quiet.map(|it| it.ratio).fold(21.0, f32::min);
    assert!((4.5..4.75).contains(&worst), "{worst}");
}

#[test]
fn a_theme_that_is_always_light_is_not_judged_by_night() {
    let report = judge(":root { color-scheme: light }");
    assert!(report.measured.iter().all(|it| it.mode == Mode::Light));
    assert!(!report.measured.is_empty());
}

#[test]
fn colours_of_parts_are_measured_where_they_are_shown() {
    let check = |css: &str, pairs: &[&str]| {
        let report = judge(&format!(":root {{ color-scheme: light }} {css}"));
        let found: Vec<&str> = report.findings.iter().map(|it| it.subject.as_str()).collect();
        assert_eq!(found, pairs, "{css}");
    };
    check("posventa-portal::part(button-primary) { background: #ffd34d; color: #222 }", &[]);
    check(
        "posventa-portal::part(button-primary) { background: #ffd34d; color: white }",
        &["primary-button", "primary-button-hover"],
    );
    check("posventa-portal::part(headline) { color: #aaa }", &["headline"]);
    check(
        "posventa-portal::part(button-primary) { background: linear-gradient(navy, yellow) }",
        &["primary-button", "primary-button-hover"],
    );
}
