//! Who does as the page on theming says has a theme that everybody can read.

use posventa_theme::judge;

use crate::file;

/// The style sheets of one section, put together as a reader would.
fn css_of_section(page: &str, heading: &str) -> String {
    let document = file(page);
    let (_, section) = document.split_once(&format!("\n## {heading}")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let blocks = section.split("```css\n").skip(1);
    blocks.map(|block| block.split("```").next().unwrap()).collect()
}

#[track_caller]
fn check(page: &str, heading: &str) {
    let css = css_of_section(page, heading);
    assert!(css.contains("--posventa-accent"), "{page}: {css}");
    let report = judge(&css);
    assert!(report.passes(), "{page}, {heading}: {}", report.to_json().write());
}

#[test]
fn ten_minutes_end_with_a_theme_that_passes() {
    check("docs/theming.md", "Ten minutes");
    check("docs/es/theming.md", "Diez minutos");
}

#[test]
fn so_does_the_theme_for_light_and_dark() {
    check("docs/theming.md", "Light and dark");
    check("docs/es/theming.md", "Claro y oscuro");
}
