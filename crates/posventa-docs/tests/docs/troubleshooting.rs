//! Every message for the page's author is explained, and none that is gone.

use std::collections::BTreeSet;
use std::path::Path;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::{file, root};

/// Where messages are told word for word.
const READERS: &[&str] = &[
    "crates/posventa-core/src/config.rs",
    "crates/posventa-core/src/policy/read/mod.rs",
    "crates/posventa-core/src/policy/read/entries.rs",
    "crates/posventa-i18n/src/own_words.rs",
];

/// What the readers of all JSON say, as far as a merchant's file can cause it.
const COMMON: &[&str] = &[
    "not JSON",
    "true or false",
    "a list",
    "an object",
    "a text",
    "a text or a number",
    "an amount as text, like \"19.90\"",
    "a day, like \"2026-03-03\"",
    "currency code is not known",
    "text is not a decimal number",
    "amount has more decimals than its currency",
];

/// The string literals of a source before its tests, each on one line.
fn literals(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let code: Vec<&str> =
        source.lines().filter(|line| !line.trim_start().starts_with("//")).collect();
    let code = code.join("\n");
    let mut found = Vec::new();
    let mut letters = code.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '\'' if letters.peek() == Some(&'"') => drop(letters.next()),
            '"' => {
                let mut text = String::new();
                while let Some(letter) = letters.next() {
                    match letter {
                        '"' => break,
                        '\\' => match letters.next() {
                            // A line that goes on below leaves out the space before it.
                            Some('\n') => {
                                while letters.next_if(|it| it.is_whitespace()).is_some() {}
                            }
                            Some(escaped) => text.push(escaped),
                            None => break,
                        },
                        other => text.push(other),
                    }
                }
                found.push(text);
            }
            _ => {}
        }
    }
    found
}

/// What stands inside `Misconfigured { … }` of one source.
fn fixes(source: &str) -> Vec<String> {
    let mut found = Vec::new();
    for after in source.split("Misconfigured {").skip(1) {
        let mut depth = 1;
        let end = after.find(|letter| {
            depth += match letter {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
            depth == 0
        });
        // The braces of a literal close what they open.
        found.extend(literals(&after[..end.unwrap_or(after.len())]));
    }
    found
}

fn sources(folder: &Path, found: &mut Vec<String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|it| it == "rs") {
            found.push(std::fs::read_to_string(path).unwrap());
        }
    }
}

/// Every message that a merchant can cause.
fn messages() -> BTreeSet<String> {
    let mut messages: BTreeSet<String> = COMMON.iter().map(|it| (*it).to_owned()).collect();
    for reader in READERS {
        let expected = literals(&file(reader)).into_iter();
        messages.extend(expected.filter(|it| it.contains(' ') && it.contains(char::is_alphabetic)));
    }
    for attribute in ["src/settings.rs", "crates/posventa-i18n/src/catalog.rs"] {
        let told = literals(&file(attribute)).into_iter();
        messages.extend(
            told.filter(|it| it.starts_with("attribute ") || it.starts_with("the locale file ")),
        );
    }
    for errors in ["crates/posventa-adapters/src/error.rs", "crates/posventa-adapters/src/http.rs"]
    {
        let source = file(errors);
        for told in source.split("#[error(").skip(1) {
            messages.extend(literals(told).into_iter().next().filter(|it| it != "{0}"));
        }
    }
    let mut code = Vec::new();
    for folder in ["crates/posventa-adapters/src", "src/shop"] {
        sources(&root().join(folder), &mut code);
    }
    let fixes: Vec<String> = code.iter().flat_map(|source| fixes(source)).collect();
    assert!(25 < fixes.len(), "only {} messages were found", fixes.len());
    messages.extend(fixes);
    // What is found in place of what is expected.
    messages.remove("another text");
    // What others are put into.
    for frame in ["{path}.{id}: {problem}", "{{ ${name} }}"] {
        messages.remove(frame);
    }
    messages
}

/// The page in each language.
const PAGES: &[&str] = &["docs/troubleshooting.md", "docs/es/troubleshooting.md"];

/// What stands above the first column of those tables.
const HEADS: &[&str] = &["message", "what is expected", "mensaje", "lo que se espera"];

/// The code in the first column of every table that explains messages.
fn explained(document: &str) -> Vec<String> {
    let mut explained = Vec::new();
    let (mut column, mut head) = (0, String::new());
    let mut is_head = false;
    for event in Parser::new_ext(document, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::TableHead) => {
                is_head = true;
                column = 0;
                head.clear();
            }
            Event::End(TagEnd::TableHead) => is_head = false,
            Event::Start(Tag::TableRow) => column = 0,
            Event::End(TagEnd::TableCell) => column += 1,
            Event::Text(words) if is_head && column == 0 => head.push_str(&words),
            Event::Code(code) if !is_head && column == 0 && HEADS.contains(&head.as_str()) => {
                explained.push(code.to_string());
            }
            _ => {}
        }
    }
    explained
}

/// What browsers say themselves, or the loader around words of theirs.
const NOT_OURS: &[&str] = &[
    "HTTP",
    "locales/en.json: HTTP 404",
    "Failed to fetch dynamically imported module",
    "Incorrect response MIME type",
    "WebAssembly",
    "unsafe-eval",
    "order.items[3].quantity: expected …",
];

#[test]
fn every_message_is_explained() {
    let messages = messages();
    for page in PAGES {
        let explained = explained(&file(page));
        let is_explained = |message: &str| {
            let told = [format!("expected {message}"), format!(": {message}")];
            explained.iter().any(|words| match words.as_str() {
                "one of" => message.starts_with("one of "),
                // A short one would be found in many others.
                words if words.len() < 7 => message == words,
                words => message.contains(words) || told.iter().any(|it| words.ends_with(it)),
            })
        };
        let missing: Vec<&String> = messages.iter().filter(|it| !is_explained(it)).collect();
        assert!(missing.is_empty(), "{page} explains none of these: {missing:#?}");
    }
}

#[test]
fn nothing_is_explained_that_is_never_said() {
    let mut said: Vec<String> = messages().into_iter().collect();
    said.push(file("www/posventa.js"));
    for page in PAGES {
        let is_gone = |words: &String| {
            let told = words.rsplit("expected ").next().unwrap_or(words);
            let told = told.trim_start_matches("config: ").trim_start_matches("policy: ");
            let is_ours = !NOT_OURS.contains(&words.as_str());
            is_ours && !said.iter().any(|message| message.contains(told))
        };
        let gone: Vec<String> = explained(&file(page)).into_iter().filter(is_gone).collect();
        assert!(gone.is_empty(), "nobody says what {page} explains: {gone:#?}");
    }
}

#[test]
fn every_code_of_the_error_event_has_a_section() {
    let types = file("www/posventa.d.ts");
    let (_, codes) = types.split_once("code: ").unwrap();
    let (codes, _) = codes.split_once(';').unwrap();
    for page in PAGES {
        let document = file(page);
        for code in codes.split(" | ").map(|code| code.trim_matches('\'')) {
            assert!(
                document.contains(&format!("\n## {code}\n")),
                "{code} has no section in {page}"
            );
        }
    }
}
