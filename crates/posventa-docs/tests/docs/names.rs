//! Every event, part, token and attribute that a page names is one of the element's.

use std::collections::BTreeSet;

use posventa_docs::markdown_of_pages;
use serde_json::Value;

use crate::{file, root};

fn element(section: &str) -> BTreeSet<String> {
    let manifest: Value = serde_json::from_str(&file("www/custom-elements.json")).unwrap();
    let modules = manifest["modules"].as_array().unwrap().iter();
    let elements = modules.flat_map(|module| module["declarations"].as_array().unwrap());
    let items = elements.filter_map(|element| element[section].as_array()).flatten();
    items.map(|item| item["name"].as_str().unwrap().to_owned()).collect()
}

/// What stands between `before` and the first letter that is not a name's, each time.
fn named<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    let is_name =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    text.split(before)
        .skip(1)
        .map(move |rest| rest.split(|it| !is_name(it)).next().unwrap_or_default())
}

#[test]
fn parts_and_tokens_of_the_pages_are_the_elements() {
    let (parts, tokens) = (element("cssParts"), element("cssProperties"));
    let mut seen = 0;
    for (source, text) in markdown_of_pages(&root()).unwrap() {
        for part in named(&text, "::part(").filter(|it| !it.is_empty()) {
            assert!(parts.contains(part), "{source}: there is no part {part}");
            seen += 1;
        }
        for token in named(&text, "--posventa-").filter(|it| !it.is_empty()) {
            let token = format!("--posventa-{token}");
            assert!(tokens.contains(&token), "{source}: there is no token {token}");
            seen += 1;
        }
    }
    assert!(20 < seen, "only {seen} names were found");
}

#[test]
fn events_of_the_pages_are_the_elements() {
    let events = element("events");
    for (source, text) in markdown_of_pages(&root()).unwrap() {
        for quote in ["'", "`"] {
            for name in named(&text, &format!("{quote}posventa-")).filter(|it| !it.is_empty()) {
                let name = format!("posventa-{name}");
                let is_other = ["posventa-portal", "posventa-customer", "posventa-counters"]
                    .contains(&name.as_str());
                assert!(is_other || events.contains(&name), "{source}: there is no event {name}");
            }
        }
    }
    let page = file("docs/events.md");
    for event in events {
        assert!(page.contains(&format!("\n| `{event}` |")), "docs/events.md lacks {event}");
    }
}
