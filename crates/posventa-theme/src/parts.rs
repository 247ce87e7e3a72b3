//! What a theme does to single elements of the portal, by `::part()`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use posventa_core::json::Json;

use crate::judge::{Finding, Fix, Kind};
use crate::scope::{Mode, Scope};
use crate::sheet::{Declaration, Sheet};
use crate::{MANIFEST, entries};

/// The names of all parts.
static PARTS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let manifest = Json::parse(MANIFEST).expect("`cargo xtask tidy` writes it as JSON");
    let name = |it: &Json| it.get("name")?.as_text().map(str::to_owned);
    entries(&manifest, "cssParts").into_iter().filter_map(name).collect()
});

/// One declaration for elements with certain parts.
pub(crate) struct PartRule<'a> {
    pub declaration: &'a Declaration,
    parts: Vec<&'a str>,
    pub is_hover: bool,
    pub is_focus: bool,
}

impl PartRule<'_> {
    /// Whether an element that has `parts` is meant.
    pub fn is_for(&self, parts: &[&str]) -> bool {
        self.parts.iter().all(|it| parts.contains(it))
    }
}

/// The declarations of a theme that reach parts in a mode, in their order: a selector of a list
/// each.
pub(crate) fn rules(sheet: &Sheet, mode: Mode) -> Vec<PartRule<'_>> {
    let mut rules = Vec::new();
    for declaration in sheet.declarations.iter().filter(|it| mode.has(it)) {
        for selector in declaration.selector.split(',') {
            let parts: Vec<&str> = parts_of(selector).collect();
            if !parts.is_empty() {
                let is_hover = selector.contains(":hover") || selector.contains(":active");
                let is_focus = selector.contains(":focus");
                rules.push(PartRule { declaration, parts, is_hover, is_focus });
            }
        }
    }
    rules
}

fn parts_of(selector: &str) -> impl Iterator<Item = &str> {
    let calls = selector.split("::part(").skip(1);
    calls.filter_map(|it| Some(it.split_once(')')?.0)).flat_map(str::split_whitespace)
}

/// What customers press or type into.
const TARGETS: &[&str] =
    &["button", "button-primary", "button-quiet", "button-plain", "field-input", "launcher"];

/// The least height and width of a target, in CSS pixels: for a finger what WCAG 2.2 has in 2.5.5,
/// where a theme says that it is for a mouse what it has in 2.5.8.
fn least(declaration: &Declaration) -> f32 {
    let is_mouse = |it: &String| it.replace(' ', "").contains("pointer:fine");
    if declaration.conditions.iter().any(is_mouse) { 24.0 } else { 44.0 }
}

const SIZES: &[&str] = &[
    "block-size",
    "height",
    "inline-size",
    "max-block-size",
    "max-height",
    "max-inline-size",
    "max-width",
    "min-block-size",
    "min-height",
    "width",
];

/// Everything about parts that is wrong, contrast aside.
pub(crate) fn findings(sheet: &Sheet) -> Vec<Finding> {
    let mut findings = Vec::new();
    let scope = Scope::of_tokens(Mode::Light, &sheet.declarations);
    let rules = [Mode::Light, Mode::Dark, Mode::ForcedColours].map(|mode| rules(sheet, mode));
    for rule in rules.iter().flatten() {
        let line = Some(rule.declaration.line);
        for part in rule.parts.iter().filter(|part| !PARTS.contains(**part)) {
            findings.push(Finding::new(Kind::UnknownPart, part, line));
        }
        let is_target = rule.parts.iter().any(|part| TARGETS.contains(part));
        let Declaration { name, value, selector, .. } = rule.declaration;
        if is_target && SIZES.contains(&name.as_str()) {
            let size = scope.substitute(value).ok().and_then(|it| pixels(&it));
            if size.is_some_and(|it| it < least(rule.declaration)) {
                let selector = Some(selector.clone());
                let fix = Fix { name: name.clone(), selector, value: "2.75rem".to_owned() };
                let subject = format!("{}: {name}: {value}", selector_of(rule.declaration));
                let finding = Finding::new(Kind::Target, &subject, line);
                findings.push(Finding { fix: Some(fix), ..finding });
            }
        }
    }
    findings.extend(low_controls(sheet, &scope));
    findings.extend(lost_focus(sheet));
    findings.extend(own_colours(sheet));
    let mut seen: Vec<Finding> = Vec::new();
    for finding in findings {
        if !seen.contains(&finding) {
            seen.push(finding);
        }
    }
    seen
}

/// The knob for the height of all controls.
const CONTROL_HEIGHT: &str = "--posventa-control-height";

fn low_controls(sheet: &Sheet, scope: &Scope) -> Vec<Finding> {
    let set = sheet.declarations.iter().filter(|it| it.name == CONTROL_HEIGHT);
    let low = set.filter(|it| {
        let size = scope.substitute(&it.value).ok().and_then(|it| pixels(&it));
        size.is_some_and(|size| size < least(it))
    });
    let findings = low.map(|it| {
        let name = CONTROL_HEIGHT.to_owned();
        let fix = Fix { name, selector: None, value: "2.75rem".to_owned() };
        let subject = format!("{CONTROL_HEIGHT}: {}", it.value);
        Finding { fix: Some(fix), ..Finding::new(Kind::Target, &subject, Some(it.line)) }
    });
    findings.collect()
}

fn selector_of(declaration: &Declaration) -> String {
    declaration.selector.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A length in CSS pixels, where the page's text has its usual size.
fn pixels(value: &str) -> Option<f32> {
    const UNITS: &[(&str, f32)] = &[("px", 1.0), ("rem", 16.0), ("em", 16.0), ("pt", 4.0 / 3.0)];
    let value = value.trim();
    if value == "0" {
        return Some(0.0);
    }
    let (number, factor) =
        UNITS.iter().find_map(|(unit, factor)| Some((value.strip_suffix(unit)?, factor)))?;
    number.parse::<f32>().ok().map(|it| it * factor)
}

/// Rings around the focus that a theme takes away and gives back nowhere.
fn lost_focus(sheet: &Sheet) -> Vec<Finding> {
    let mut findings = Vec::new();
    for mode in [Mode::Light, Mode::Dark, Mode::ForcedColours] {
        let rules = rules(sheet, mode);
        for (index, rule) in rules.iter().enumerate() {
            let is_lost = takes_ring(rule.declaration)
                && !rules.iter().enumerate().any(|(other_index, other)| {
                    let is_after = index < other_index || (other.is_focus && !rule.is_focus);
                    is_after
                        && other.is_for(&rule.parts)
                        && (other.is_focus || !rule.is_focus)
                        && gives_ring(other.declaration)
                });
            if is_lost {
                let line = Some(rule.declaration.line);
                let selector = selector_of(rule.declaration);
                let fix = Fix {
                    name: "outline".to_owned(),
                    selector: Some(rule.declaration.selector.clone()),
                    value: "3px solid var(--posventa-focus, currentcolor)".to_owned(),
                };
                let finding = Finding::new(Kind::Focus, &selector, line);
                findings.push(Finding { fix: Some(fix), ..finding });
            }
        }
    }
    findings
}

fn takes_ring(declaration: &Declaration) -> bool {
    let words: Vec<&str> = declaration.value.split_whitespace().collect();
    match declaration.name.as_str() {
        "outline" | "outline-style" | "outline-width" => {
            words.iter().any(|it| ["none", "0", "0px", "hidden"].contains(it))
        }
        _ => false,
    }
}

fn gives_ring(declaration: &Declaration) -> bool {
    declaration.name == "outline" && !takes_ring(declaration)
}

/// Rules that keep the customer's own colours out. Without them Windows' contrast themes show the
/// portal in colours its reader can read, whatever the theme says.
fn own_colours(sheet: &Sheet) -> Vec<Finding> {
    let rules = sheet.declarations.iter().filter(|it| {
        it.name == "forced-color-adjust" && it.value.contains("none") && Mode::ForcedColours.has(it)
    });
    let findings = rules.map(|it| {
        let selector = selector_of(it);
        Finding {
            mode: Some(Mode::ForcedColours),
            fix: Some(Fix {
                name: it.name.clone(),
                selector: Some(it.selector.clone()),
                value: "auto".to_owned(),
            }),
            ..Finding::new(Kind::ForcedColours, &selector, Some(it.line))
        }
    });
    findings.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &[(Kind, u32)]) {
        let findings = findings(&Sheet::parse(css));
        let found: Vec<_> = findings.iter().map(|it| (it.kind, it.line.unwrap())).collect();
        assert_eq!(found, expected, "{css}");
    }

    #[test]
    fn low_targets_are_found_in_any_unit() {
        check("posventa-portal::part(button) { min-height: 2rem }", &[(Kind::Target, 1)]);
        check("posventa-portal::part(field-input) { block-size: 43px }", &[(Kind::Target, 1)]);
        check(":root { --h: 40px } x::part(button) { height: var(--h) }", &[(Kind::Target, 1)]);
        check("posventa-portal::part(button) { min-block-size: 44px }", &[]);
        check("posventa-portal::part(headline) { min-height: 1px }", &[]);
        check(":root { --posventa-control-height: 2.5rem }", &[(Kind::Target, 1)]);
        check(":root { --posventa-control-height: 3rem }", &[]);
        let mouse = "@media (pointer: fine) { :root { --posventa-control-height: 32px } }";
        check(mouse, &[]);
        check(&mouse.replace("32", "20"), &[(Kind::Target, 1)]);
    }

    #[test]
    fn a_ring_may_be_replaced_but_not_lost() {
        check("x::part(button) { outline: none }", &[(Kind::Focus, 1)]);
        check(
            "x::part(button):focus-visible { outline: 0; box-shadow: 0 0 2px }",
            &[(Kind::Focus, 1)],
        );
        check(
            "x::part(button):focus-visible { outline: 2px solid red } x::part(button) { outline: none }",
            &[],
        );
        check("x::part(button):focus-visible { outline: none; outline: 2px dotted }", &[]);
    }

    #[test]
    fn parts_that_are_none_are_named() {
        check("posventa-portal::part(buton) { color: red }", &[(Kind::UnknownPart, 1)]);
    }

    #[test]
    fn the_customers_own_colours_hold() {
        check("posventa-portal {\n forced-color-adjust: none }", &[(Kind::ForcedColours, 2)]);
        check("@media (forced-colors: none) { a { forced-color-adjust: none } }", &[]);
    }
}
