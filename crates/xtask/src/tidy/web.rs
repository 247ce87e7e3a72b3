//! Rules about what is written by hand for the browser.

use super::Problems;
use super::rust::lines_with;

/// How a page could be made to run or show what nobody has read.
const SINKS: &[&str] = &[
    "innerHTML",
    "outerHTML",
    "insertAdjacentHTML",
    "setHTMLUnsafe",
    "createContextualFragment",
    "document.write",
    "srcdoc",
    "eval(",
    "new Function(",
];

/// Where a property that names a side says it: as its whole name or as a part of it.
const SIDES: &[&str] = &["left", "right"];

/// Properties whose value may name a side.
const SIDED_VALUES: &[&str] = &["text-align", "float", "clear"];

pub fn parses_no_html(text: &str) -> Problems {
    lines_with(text, SINKS, "HTML and code are never made from text:")
}

/// Sides are named by the direction of the text, so that right-to-left needs no second sheet.
pub fn is_logical(css: &str) -> Problems {
    let css = without_comments(css);
    let mut problems = Problems::new();
    for (property, value) in declarations(&css) {
        let names_side = property.split('-').any(|word| SIDES.contains(&word));
        let has_side = SIDED_VALUES.contains(&property) && SIDES.contains(&value);
        if !property.starts_with("--") && (names_side || has_side) {
            problems.push(format!("`{property}: {value}` names a side; say inline-start or -end"));
        }
    }
    problems
}

/// Public tokens are read in the rule for `:host` alone, each into a private name, and never
/// declared: what the portal declares would beat what the page sets on an ancestor.
pub fn reads_tokens_once(css: &str) -> Problems {
    const PUBLIC: &str = "--posventa-";
    let css = without_comments(css);
    let mut problems = Problems::new();
    for rule in css.split('}') {
        let (selector, body) = rule.rsplit_once('{').unwrap_or(("", rule));
        let selector = selector.rsplit('{').next().unwrap_or_default().trim();
        for (property, value) in declarations(body) {
            if property.starts_with(PUBLIC) {
                problems.push(format!("`{property}` is the page's to set, never ours"));
            }
            if selector != ":host" && value.contains(PUBLIC) {
                problems.push(format!("`{property}: {value}` reads a public token outside :host"));
            }
        }
    }
    problems
}

/// Property and value of every declaration, in any rule.
pub fn declarations(css: &str) -> Vec<(&str, &str)> {
    let mut found = Vec::new();
    for piece in css.split([';', '{', '}']) {
        if let Some((property, value)) = piece.split_once(':') {
            found.push((property.trim(), value.trim()));
        }
    }
    found
}

pub fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut text = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        text += before;
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tidy::check;

    #[test]
    fn code_made_from_text_fails() {
        check(parses_no_html, "host.innerHTML = text;\n", "host.textContent = text;\n");
        check(parses_no_html, "new Function('return 1')\n", "// No new Function( here.\n");
    }

    #[test]
    fn a_side_in_a_property_fails() {
        check(is_logical, "p { margin-left: 1rem }", "p { margin-inline-start: 1rem }");
        check(is_logical, "p { color: red; right: 0; }", "p { inset-inline-end: 0; }");
        check(
            is_logical,
            "p { border-top-left-radius: 0; }",
            "p { border-start-start-radius: 0; }",
        );
    }

    #[test]
    fn a_side_in_a_value_fails() {
        check(is_logical, "@media print { td { text-align: right; } }", "td { text-align: end; }");
        check(is_logical, "img { float: left }", "img { float: inline-start }");
    }

    #[test]
    fn a_side_in_a_comment_or_a_private_name_is_none() {
        let css = "/* margin-left: 1rem; */ p { --_right: 0; }";
        assert_eq!(is_logical(css), Problems::new());
    }

    #[test]
    fn a_public_token_read_outside_the_host_fails() {
        check(
            reads_tokens_once,
            ".button { color: var(--posventa-accent); }",
            ":host { --_accent: var(--posventa-accent, blue); } .button { color: var(--_accent); }",
        );
        check(
            reads_tokens_once,
            "@media print { .button { color: var(--posventa-accent); } }",
            "/* --posventa-accent: any colour. */ :host { color: var(--_accent) }",
        );
    }

    #[test]
    fn a_public_token_that_is_declared_fails() {
        check(
            reads_tokens_once,
            ":host { --posventa-accent: blue; }",
            ":host { --_accent: blue; }",
        );
    }
}
