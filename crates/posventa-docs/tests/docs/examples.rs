//! Every example of the references is right, by the schema and by the portal's own readers.

use jsonschema::Validator;
use posventa_core::config::Config;
use posventa_core::policy::Policy;
use posventa_docs::markdown_of_pages;
use serde_json::{Value, json};

use crate::{file, root};

fn schema() -> Value {
    serde_json::from_str(&file("www/posventa.schema.json")).unwrap()
}

fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// Heading and JSON of each example of a reference.
fn examples(page: &str) -> Vec<(String, Value)> {
    let document = file(page);
    let mut examples = Vec::new();
    let mut heading = String::new();
    for (at, block) in document.split("```").enumerate() {
        if at % 2 == 0 {
            let last = block.lines().rfind(|line| line.starts_with("##"));
            if let Some(last) = last {
                heading = last.trim_matches(['#', ' ', '`']).to_owned();
            }
        } else if let Some(entry) = block.strip_prefix("json\n")
            && !heading.is_empty()
            && !heading.contains(' ')
        {
            let value: Value = serde_json::from_str(&format!("{{{entry}}}")).unwrap();
            let key = heading.rsplit('.').next().unwrap();
            examples.push((heading.clone(), value[key].clone()));
        }
    }
    examples
}

/// A document with `value` at a path such as `channels[].hours`. What has to stand beside it comes
/// from `needed`.
fn placed(path: &str, value: Value, needed: &dyn Fn(&str) -> Value) -> Value {
    let mut document = value;
    let mut rest = path;
    loop {
        let (above, key) = rest.rsplit_once('.').unwrap_or(("", rest));
        let is_item = above.ends_with("[]");
        let mut object = needed(above);
        object[key] = document;
        document = if is_item { json!([object]) } else { object };
        if above.is_empty() {
            return document;
        }
        rest = above.trim_end_matches("[]");
    }
}

#[track_caller]
fn check(path: &str, document: &Value, validator: &Validator, mistakes: Vec<String>) {
    let refused: Vec<String> =
        validator.iter_errors(document).map(|error| error.to_string()).collect();
    assert_eq!(refused, [] as [String; 0], "{path}: the schema refuses {document}");
    assert_eq!(mistakes, [] as [String; 0], "{path}: {document}");
}

#[test]
fn the_configurations_are_right() {
    let validator = validator(&schema());
    let examples = examples("docs/configuration.md");
    assert!(35 < examples.len(), "only {} examples were found", examples.len());
    for (path, value) in examples {
        // A store takes any text for its value.
        let kind =
            if path == "channels[].kind" || path == "channels[].value" { "phone" } else { "store" };
        let needed = |above: &str| match above {
            "" => json!({ "version": 1 }),
            "channels[]" => json!({ "kind": kind, "value": "+34900000000" }),
            "cases" => json!({ "url": "https://shop.zendesk.com", "inbox": "care@shop.example" }),
            _ => json!({}),
        };
        let path = match path.strip_prefix("answersWithin.") {
            Some(key) => format!("cases.answersWithin.{key}"),
            None => path,
        };
        let mut document = placed(&path, value, &needed);
        if path == "channels[].value" {
            let text = document["channels"][0]["value"].as_str().unwrap();
            let kind = match text {
                text if text.contains('@') => "email",
                text if text.contains("://") => "chat",
                _ => "phone",
            };
            document["channels"][0]["kind"] = json!(kind);
        }
        let mistakes = Config::read(&document.to_string()).1;
        check(&path, &document, &validator, mistakes.iter().map(ToString::to_string).collect());
    }
}

#[test]
fn the_policies_are_right() {
    let definitions = schema()["$defs"].take();
    let validator = validator(&json!({ "$ref": "#/$defs/policy", "$defs": definitions }));
    let examples = examples("docs/policy-reference.md");
    assert!(70 < examples.len(), "only {} examples were found", examples.len());
    for (path, value) in examples {
        let is_refused = path == "returns[].refused";
        let needed = |above: &str| match above {
            "" => json!({ "format": 1, "version": "1", "law": { "withdrawal": "eu" } }),
            "law" => json!({ "withdrawal": "eu" }),
            "withdrawal.exempt[]" => json!({ "because": "press" }),
            "returns[]" if is_refused => json!({ "id": "x" }),
            "returns[]" => json!({ "id": "x", "days": 30 }),
            "seasons[]" => json!({ "id": "x", "boughtFrom": "2026-11-15",
                "boughtUntil": "2026-12-24", "openUntil": "2027-01-31" }),
            "guarantees[]" => json!({ "id": "x", "months": 60, "covers": { "en": "All." } }),
            "reasons[]" => json!({ "id": "x", "clock": "returns", "text": { "en": "Why." } }),
            "reasons[].subReasons[]" => json!({ "id": "a", "text": { "en": "A" } }),
            "reasons[].evidence[]" | "cases[].evidence[]" => json!({ "ask": ["photo"] }),
            "cases[]" => json!({ "topic": "missing-parcel", "decideBelow": { "EUR": "20.00" },
                "decide": "refund" }),
            "methods[]" => json!({ "id": "x", "kind": "own-label", "text": { "en": "How." } }),
            "exceptions[]" => json!({ "id": "x", "orders": ["1"], "openUntil": "2026-12-31" }),
            "priceReduction" => json!({ "percentFrom": 1 }),
            _ => json!({}),
        };
        let path = match path.strip_prefix("when.") {
            Some(key) => format!("returns[].when.{key}"),
            None => path,
        };
        let document = placed(&path, value, &needed);
        let mistakes = Policy::read(&document.to_string()).1;
        check(&path, &document, &validator, mistakes.iter().map(ToString::to_string).collect());
    }
}

/// Whole files in the other pages, which people copy.
#[test]
fn whole_files_in_the_pages_are_right() {
    let validator = validator(&schema());
    let mut seen = 0;
    for (source, text) in markdown_of_pages(&root()).unwrap() {
        for block in text.split("```json\n").skip(1) {
            let (block, _) = block.split_once("```").unwrap();
            let Ok(document) = serde_json::from_str::<Value>(block) else { continue };
            if document["version"] == 1 {
                let mistakes = Config::read(block).1;
                check(
                    &source,
                    &document,
                    &validator,
                    mistakes.iter().map(ToString::to_string).collect(),
                );
                seen += 1;
            }
        }
    }
    assert!(1 < seen, "only {seen} files were found");
}
