//! The themes that come with the portal are made of what any shop's theme can be made of.

use std::collections::BTreeSet;

use super::Problems;
use super::manifest::Surface;
use super::web::{declarations, without_comments};

/// A theme styles the element by tokens and parts that exist, and nothing else of the page.
pub fn uses_the_surface(css: &str, surface: &Surface) -> Problems {
    let css = without_comments(css);
    let mut problems = Problems::new();
    for rule in css.split('}') {
        let (selectors, body) = rule.rsplit_once('{').unwrap_or(("", rule));
        let selectors = selectors.rsplit('{').next().unwrap_or_default();
        for selector in selectors.split(',').map(str::trim).filter(|it| !it.is_empty()) {
            problems.extend(judge_selector(selector, &surface.parts));
        }
        for (property, _) in declarations(body) {
            if property.starts_with("--") && !surface.tokens.contains(property) {
                problems.push(format!("there is no token {property}"));
            }
        }
    }
    problems
}

fn judge_selector(selector: &str, parts: &BTreeSet<String>) -> Option<String> {
    let part = match selector.strip_prefix("posventa-portal") {
        Some("") => return None,
        Some(rest) => rest.strip_prefix("::part(").and_then(|it| it.split_once(')')),
        None => None,
    };
    match part {
        Some((part, _)) if parts.contains(part) => None,
        Some((part, _)) => Some(format!("there is no part {part}")),
        None => Some(format!("`{selector}` is neither the element nor a part of it")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(css: &str, expected: &[&str]) {
        let set = |name: &str| BTreeSet::from([name.to_owned()]);
        let surface = Surface { tokens: set("--posventa-accent"), parts: set("card") };
        assert_eq!(uses_the_surface(css, &surface), expected);
    }

    #[test]
    fn tokens_and_parts_make_a_theme() {
        check(
            "/* A theme. */ posventa-portal { --posventa-accent: red; font-size: 1rem; }
             @media (min-width: 1px) { posventa-portal::part(card):hover, posventa-portal { color: red; } }",
            &[],
        );
    }

    #[test]
    fn what_does_not_exist_or_is_the_pages_makes_none() {
        check(
            "posventa-portal { --posventa-acent: red; }",
            &["there is no token --posventa-acent"],
        );
        check("posventa-portal::part(crad) { color: red; }", &["there is no part crad"]);
        check("body { color: red; }", &["`body` is neither the element nor a part of it"]);
        check(
            "posventa-portal p { color: red; }",
            &["`posventa-portal p` is neither the element nor a part of it"],
        );
    }
}
