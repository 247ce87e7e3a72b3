//! The schema of policies that merchants' editors read says the same as the engine does.

// clippy.toml knows `#[test]` only, not the helpers of tests.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod schema;

use std::collections::BTreeSet;

use jsonschema::Validator;
use posventa_core::policy::Policy;
use posventa_core::policy::lint::lint;
use serde_json::{Value, json};

use crate::schema::{file, keys_in_schema, schema};

fn definitions() -> Value {
    schema()["$defs"].take()
}

fn validator() -> Validator {
    schema::validator(&json!({ "$ref": "#/$defs/policy", "$defs": definitions() }))
}

fn mistakes(document: &Value) -> Vec<String> {
    Policy::read(&document.to_string()).1.iter().map(ToString::to_string).collect()
}

/// A policy that says no more than it must, with `value` under `key`.
fn with(key: &str, value: Value) -> Value {
    let mut policy = json!({ "format": 1, "version": "1", "law": { "withdrawal": "eu" } });
    policy[key] = value;
    policy
}

#[track_caller]
fn check_is_right(document: &Value) {
    schema::check_is_right(&validator(), document, &mistakes(document));
}

#[test]
fn the_demos_policy_is_right_and_nothing_is_found_in_it() {
    let text = file("policy.json");
    check_is_right(&serde_json::from_str(&text).unwrap());
    assert_eq!(lint(&Policy::read(&text).0.unwrap()), []);
}

/// An item of each list, with what it must say.
fn item(definition: &str, key: &str, value: Value) -> Value {
    let (list, mut item) = match definition {
        "policyReturn" => ("returns", json!({ "id": "x", "days": 30 })),
        "policySeason" => (
            "seasons",
            json!({ "id": "x", "boughtFrom": "2026-11-15", "boughtUntil": "2026-12-24",
                    "openUntil": "2027-01-31" }),
        ),
        "policyGuarantee" => {
            ("guarantees", json!({ "id": "x", "months": 60, "covers": { "en": "All." } }))
        }
        "policyReason" => {
            ("reasons", json!({ "id": "x", "clock": "returns", "text": { "en": "Why." } }))
        }
        "policyCase" => {
            let amounts = json!({ "EUR": "20.00" });
            let rule =
                json!({ "topic": "missing-parcel", "decideBelow": amounts, "decide": "refund" });
            ("cases", rule)
        }
        "policyMethod" => {
            ("methods", json!({ "id": "x", "kind": "own-label", "text": { "en": "How." } }))
        }
        "policyException" => {
            ("exceptions", json!({ "id": "x", "orders": ["1"], "openUntil": "2026-12-31" }))
        }
        "policyWhen" => {
            return with("returns", json!([{ "id": "x", "days": 30, "when": { key: value } }]));
        }
        "percentRange" if key == "percentTo" => {
            return with("priceReduction", json!({ "percentFrom": 1, key: value }));
        }
        "percentRange" => return with("priceReduction", json!({ key: value })),
        "policy" => return with(key, value),
        _ => panic!("what is {definition}?"),
    };
    if key == "refused" {
        item = json!({ "id": "x" });
    }
    item[key] = value;
    with(list, json!([item]))
}

#[test]
fn the_schemas_own_examples_are_right() {
    let mut seen = 0;
    for (definition, about) in definitions().as_object().unwrap() {
        let Some(properties) = about["properties"].as_object() else { continue };
        if ["channel", "answersWithin"].contains(&definition.as_str()) {
            continue;
        }
        for (key, about) in properties {
            for example in about["examples"].as_array().unwrap() {
                check_is_right(&item(definition, key, example.clone()));
                seen += 1;
            }
        }
    }
    assert!(60 < seen, "only {seen} examples were found");
}

/// What the engine names when it finds a key that it does not know.
fn known_keys(document: &Value) -> BTreeSet<String> {
    schema::known_keys(&mistakes(document))
}

#[test]
fn schema_and_engine_know_the_same_keys() {
    let definitions = definitions();
    let x = || json!({ "x": 1 });
    for definition in [
        "policy",
        "policyWhen",
        "policySeason",
        "policyGuarantee",
        "policyReason",
        "policyCase",
        "policyMethod",
        "policyException",
        "percentRange",
    ] {
        let known = known_keys(&item(definition, "x", json!(1)));
        assert_eq!(keys_in_schema(&definitions[definition]), known, "{definition}");
    }
    let mut rule = keys_in_schema(&definitions["policyReturn"]);
    let refused = json!([{ "id": "x", "refused": { "en": "No." }, "x": 1 }]);
    assert!(known_keys(&with("returns", refused)).is_subset(&rule));
    rule.remove("refused");
    assert_eq!(rule, known_keys(&item("policyReturn", "x", json!(1))));

    let policy = &definitions["policy"]["properties"];
    let inner: [(&Value, Value); 7] = [
        (&policy["law"], with("law", json!({ "withdrawal": "eu", "x": 1 }))),
        (&policy["withdrawal"], with("withdrawal", x())),
        (
            &policy["withdrawal"]["properties"]["exempt"]["items"],
            with("withdrawal", json!({ "exempt": [{ "because": "press", "x": 1 }] })),
        ),
        (&definitions["policyReturn"]["properties"]["fee"], item("policyReturn", "fee", x())),
        (&definitions["policyWhen"]["properties"]["bought"], item("policyWhen", "bought", x())),
        (
            &definitions["policyReason"]["properties"]["evidence"]["items"],
            item("policyReason", "evidence", json!([x()])),
        ),
        (
            &definitions["policyReason"]["properties"]["subReasons"]["items"],
            item(
                "policyReason",
                "subReasons",
                json!([{ "id": "a", "text": { "en": "A" }, "x": 1 }]),
            ),
        ),
    ];
    for (about, document) in inner {
        assert_eq!(keys_in_schema(about), known_keys(&document), "{document}");
    }
}

#[test]
fn what_is_wrong_for_one_is_wrong_for_the_other() {
    let reason = |key: &str, value: Value| item("policyReason", key, value);
    let rule = |key: &str, value: Value| item("policyReturn", key, value);
    let broken = [
        json!([]),
        json!({}),
        with("format", json!(2)),
        with("version", json!(" ")),
        with("version", json!(7)),
        with("law", json!({})),
        with("law", json!({ "withdrawal": "uk" })),
        with("law", json!({ "withdrawal": "eu", "guaranteeMonths": -1 })),
        with("law", json!({ "withdrawal": "eu", "guaranteeMonths": 2.5 })),
        with("law", json!({ "withdrawal": "eu", "guaranteeMonths": 1201 })),
        with("law", json!({ "withdrawal": "eu", "guaranteeMonthsByCountry": { "Spain": 36 } })),
        with("law", json!({ "withdrawal": "eu", "guaranteeMonthsByCountry": { "ES": "36" } })),
        with("withdrawal", json!([])),
        with("withdrawal", json!({ "days": "14" })),
        with("withdrawal", json!({ "countries": ["es"] })),
        with("withdrawal", json!({ "pays": "nobody" })),
        with("withdrawal", json!({ "exempt": { "because": "press" } })),
        with("withdrawal", json!({ "exempt": [{}] })),
        with("withdrawal", json!({ "exempt": [{ "because": "underwear" }] })),
        with("withdrawal", json!({ "standardDelivery": "4.95" })),
        with("withdrawal", json!({ "standardDelivery": { "EUR": 4.95 } })),
        with("withdrawal", json!({ "standardDelivery": { "EUR": "-4.95" } })),
        with("withdrawal", json!({ "standardDelivery": { "euro": "4.95" } })),
        with("deliveredAfterDays", json!(3651)),
        with("returns", json!({})),
        with("returns", json!([{ "id": "x" }])),
        with("returns", json!([{ "days": 30 }])),
        with("returns", json!([{ "id": "x", "days": 30, "refused": { "en": "No." } }])),
        rule("when", json!("all")),
        rule("from", json!("arrival")),
        rule("graceDays", json!(-3)),
        rule("resolutions", json!(["keep"])),
        rule("resolutions", json!(["money"])),
        rule("resolutions", json!("refund")),
        rule("fee", json!({ "percent": 101 })),
        rule("fee", json!({ "amount": { "EUR": "x" } })),
        rule("fee", json!({ "freeWhen": ["fault"] })),
        rule("condition", json!("Unused.")),
        rule("methods", json!([""])),
        rule("refused", json!({})),
        rule("refused", json!({ "en": " " })),
        item("policyWhen", "skus", json!("MUG-IND")),
        item("policyWhen", "countries", json!(["Spain"])),
        item("policyWhen", "bought", json!({ "from": "15.11.2026" })),
        item("policyWhen", "discounted", json!("yes")),
        item("policyWhen", "priceFrom", json!(20)),
        item("policySeason", "openUntil", json!("2027-02-30")),
        item("policyGuarantee", "months", json!(null)),
        item("policyGuarantee", "covers", json!("All.")),
        reason("clock", json!("warranty")),
        reason("text", json!({ "en": 5 })),
        reason("subReasons", json!([{ "id": "a" }])),
        reason("evidence", json!([{ "ask": ["video"] }])),
        reason("evidence", json!([{ "from": "20.00", "ask": ["photo"] }])),
        reason("priceReduction", json!({ "percentTo": 30 })),
        reason("priceReduction", json!({ "percentFrom": 0 })),
        reason("priceReduction", json!({ "percentFrom": 10, "percentTo": 101 })),
        item("policyCase", "topic", json!("question")),
        item("policyCase", "topic", json!(null)),
        item("policyCase", "reason", json!(" ")),
        item("policyCase", "resolutions", json!(["keep"])),
        item("policyCase", "evidence", json!([{ "ask": ["video"] }])),
        item("policyCase", "decide", json!("repair")),
        with("cases", json!([{ "topic": "missing-part", "decide": "refund" }])),
        with("cases", json!([{ "topic": "missing-part", "decideBelow": { "EUR": "5.00" } }])),
        item("policyMethod", "kind", json!("pigeon")),
        item("policyException", "orders", json!([])),
        item("policyException", "openUntil", json!(null)),
    ];
    let validator = validator();
    let mut differ = Vec::new();
    for document in &broken {
        let (refused, reported) = (!validator.is_valid(document), !mistakes(document).is_empty());
        if !refused || !reported {
            differ.push(format!("{document}: schema {refused}, engine {reported}"));
        }
    }
    assert_eq!(differ, [] as [String; 0]);
}

#[test]
fn what_no_schema_can_say_is_reported_all_the_same() {
    let keep_below = |amount: Value| item("policyReason", "keepBelow", amount);
    for document in [
        keep_below(json!({ "EUR": "15.001" })),
        keep_below(json!({ "XYZ": "15.00" })),
        with("priceReduction", json!({ "percentFrom": 30, "percentTo": 10 })),
    ] {
        assert!(validator().is_valid(&document), "{document}");
        assert_eq!(mistakes(&document).len(), 1, "{document}");
    }
}

/// Every example of `docs/policy.md` is a part of a policy.
#[test]
fn the_documents_examples_are_right() {
    let document = file("../docs/policy.md");
    let mut keys = BTreeSet::new();
    for block in document.split("```json\n").skip(1) {
        let (example, _) = block.split_once("```").unwrap();
        let example: Value = serde_json::from_str(example).unwrap();
        let mut policy = with("version", json!("1"));
        for (key, value) in example.as_object().unwrap() {
            policy[key] = value.clone();
            keys.insert(key.clone());
        }
        check_is_right(&policy);
    }
    let known = known_keys(&with("x", json!(1)));
    assert_eq!(keys, known, "every key has an example");
}
