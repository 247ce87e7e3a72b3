//! The TypeScript declarations name what the element has, and nothing else.

use std::collections::BTreeSet;

use super::element::Element;
use crate::tidy::Problems;

pub fn agree(types: &str, element: &Element) -> Problems {
    let mut problems = Problems::new();
    let class =
        between(types, "export declare class PosventaPortal extends HTMLElement {\n", "\n}");
    let members: BTreeSet<&str> = class.lines().filter_map(member).collect();
    let attributes = element.observed.iter().map(String::as_str);
    let others = element.members.iter().map(|member| member.name.as_str());
    compare("member", &members, &attributes.chain(others).collect(), &mut problems);

    let events = between(types, "interface HTMLElementEventMap {\n", "\n  }");
    let events =
        events.lines().filter_map(|line| line.trim().strip_prefix('\'')?.split('\'').next());
    let fired = element.tags("fires").map(|tag| tag.name.as_str());
    compare("event", &events.collect(), &fired.collect(), &mut problems);
    if !types.contains("'posventa-portal': PosventaPortal;") {
        problems.push("the tag posventa-portal is not in HTMLElementTagNameMap".to_owned());
    }
    problems
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    let after = text.split_once(start).map_or("", |(_, after)| after);
    after.split_once(end).map_or("", |(inside, _)| inside)
}

/// The name that a line of the class declares.
fn member(line: &str) -> Option<&str> {
    let line = line.strip_prefix("  ").filter(|it| it.starts_with(char::is_lowercase))?;
    line.trim_start_matches("readonly ").split([':', '(', '?']).next()
}

fn compare(what: &str, declared: &BTreeSet<&str>, there: &BTreeSet<&str>, problems: &mut Problems) {
    for name in there.difference(declared) {
        problems.push(format!("{what} {name} of the element is missing"));
    }
    for name in declared.difference(there) {
        problems.push(format!("the element has no {what} {name}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "\
const ATTRIBUTES = ['api'];
/**
 * It.
 *
 * @fires posventa-ready - Now.
 */
export class Portal {
  open(view) {
  }
}
";

    const TYPES: &str = "\
export declare class PosventaPortal extends HTMLElement {
  /** Where: there. */
  api: string;
  open(view?: string): void;
}
interface HTMLElementTagNameMap { 'posventa-portal': PosventaPortal; }
  interface HTMLElementEventMap {
    'posventa-ready': CustomEvent<object>;
  }
";

    #[track_caller]
    fn check(from: &str, to: &str, expected: &[&str]) {
        let element = Element::read(SCRIPT).unwrap();
        assert_eq!(agree(&TYPES.replace(from, to), &element), expected);
    }

    #[test]
    fn types_that_fit_have_no_problem() {
        check("", "", &[]);
    }

    #[test]
    fn what_is_missing_and_what_is_too_much_are_both_found() {
        check("  api: string;\n", "", &["member api of the element is missing"]);
        check("open(", "close(): void;\n  open(", &["the element has no member close"]);
        check(
            "posventa-ready",
            "posventa-started",
            &[
                "event posventa-ready of the element is missing",
                "the element has no event posventa-started",
            ],
        );
        let tag = "the tag posventa-portal is not in HTMLElementTagNameMap";
        check("'posventa-portal': PosventaPortal;", "", &[tag]);
    }
}
