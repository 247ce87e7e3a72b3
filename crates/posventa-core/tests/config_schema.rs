//! The schema that merchants' editors read says the same as the portal does.

// clippy.toml knows `#[test]` only, not the helpers of tests.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod schema;

use std::collections::BTreeSet;

use jsonschema::Validator;
use posventa_core::config::Config;
use serde_json::{Value, json};

use crate::schema::{file, keys_in_schema, schema};

fn validator() -> Validator {
    schema::validator(&schema())
}

fn mistakes(text: &str) -> Vec<String> {
    Config::read(text).1.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn check_is_right(document: &Value) {
    schema::check_is_right(&validator(), document, &mistakes(&document.to_string()));
}

#[test]
fn the_demos_file_is_right() {
    check_is_right(&serde_json::from_str(&file("posventa.json")).unwrap());
}

#[test]
fn the_schemas_own_examples_are_right() {
    let schema = schema();
    for example in schema["examples"].as_array().unwrap() {
        check_is_right(example);
    }
    for (key, about) in schema["properties"].as_object().unwrap() {
        for example in about["examples"].as_array().unwrap() {
            check_is_right(&json!({ "version": 1, key: example }));
        }
    }
    for (key, about) in schema["$defs"]["channel"]["properties"].as_object().unwrap() {
        for example in about["examples"].as_array().unwrap() {
            // A store takes any text for its value, and any other key as well.
            let mut channel = json!({ "kind": "store", "value": "Calle del Pez 12" });
            channel[key] = example.clone();
            if key == "kind" {
                channel["value"] = json!("+34900000000");
            }
            check_is_right(&json!({ "version": 1, "channels": [channel] }));
        }
    }
}

#[test]
fn every_key_is_described_and_has_an_example() {
    fn walk(schema: &Value, path: &str, seen: &mut usize) {
        for keyword in ["properties", "patternProperties", "$defs"] {
            let Some(members) = schema[keyword].as_object() else { continue };
            for (key, member) in members {
                let path = format!("{path}.{key}");
                assert!(member["description"].is_string(), "{path} has no description");
                if keyword != "$defs" {
                    assert!(member["examples"][0] != Value::Null, "{path} has no example");
                }
                *seen += 1;
                walk(member, &path, seen);
            }
        }
    }
    let mut seen = 0;
    walk(&schema(), "", &mut seen);
    assert!(25 < seen, "only {seen} keys were found");
}

/// What the portal names when it finds a key that it does not know.
fn known_keys(document: &Value) -> BTreeSet<String> {
    schema::known_keys(&mistakes(&document.to_string()))
}

#[test]
fn schema_and_portal_know_the_same_keys() {
    let schema = schema();
    let properties = &schema["properties"];
    assert_eq!(keys_in_schema(&schema), known_keys(&json!({ "version": 1, "x": 1 })));
    assert_eq!(
        keys_in_schema(&properties["shop"]),
        known_keys(&json!({ "version": 1, "shop": { "x": 1 } }))
    );
    assert_eq!(
        keys_in_schema(&properties["calendar"]),
        known_keys(&json!({ "version": 1, "calendar": { "x": 1 } }))
    );
    assert_eq!(
        keys_in_schema(&properties["cases"]),
        known_keys(&json!({ "version": 1, "cases": { "x": 1 } }))
    );
    assert_eq!(
        keys_in_schema(&schema["$defs"]["channel"]),
        known_keys(&json!({ "version": 1, "channels": [{ "x": 1 }] }))
    );
}

#[test]
fn what_is_wrong_for_one_is_wrong_for_the_other() {
    let channel = |channel: Value| json!({ "version": 1, "channels": [channel] });
    let phone = |key: &str, value: Value| {
        let mut phone = json!({ "kind": "phone", "value": "1" });
        phone[key] = value;
        channel(phone)
    };
    let with = |key: &str, value: Value| json!({ "version": 1, key: value });
    let broken = [
        json!([]),
        json!({}),
        json!({ "version": 2 }),
        json!({ "version": "1" }),
        with("chanels", json!([])),
        with("shop", json!("Alfar")),
        with("shop", json!({ "name": 7 })),
        with("shop", json!({ "timeZone": ["Europe/Madrid"] })),
        with("shop", json!({ "zone": "Europe/Madrid" })),
        with("calendar", json!({ "workingDays": ["monday"] })),
        with("calendar", json!({ "workingDays": "mon-fri" })),
        with("calendar", json!({ "holidays": ["25.12.2026"] })),
        with("calendar", json!({ "holidays": ["2026-02-30"] })),
        with("calendar", json!({ "holidays": [20_261_225] })),
        with("languages", json!("es")),
        with("languages", json!([7])),
        with("texts", json!(["Where is it?"])),
        with("texts", json!({ "en": "Where is it?" })),
        with("hours", json!(["09:00-18:00"])),
        with("hours", json!({ "monday": ["09:00-18:00"] })),
        with("hours", json!({ "mon-": ["09:00-18:00"] })),
        with("hours", json!({ "mon": "09:00-18:00" })),
        with("hours", json!({ "mon": ["9-18"] })),
        with("hours", json!({ "mon": ["09:00-25:00"] })),
        with("hours", json!({ "mon": ["09:60-18:00"] })),
        with("channels", json!({ "kind": "phone", "value": "1" })),
        channel(json!("phone")),
        channel(json!({ "value": "1" })),
        channel(json!({ "kind": "fax", "value": "1" })),
        channel(json!({ "kind": "phone" })),
        channel(json!({ "kind": "phone", "value": " " })),
        channel(json!({ "kind": "phone", "value": 900_000_000 })),
        channel(json!({ "kind": "phone", "value": "call us" })),
        channel(json!({ "kind": "email", "value": "nobody" })),
        channel(json!({ "kind": "email", "value": "a@b.example?bcc=c@d.example" })),
        channel(json!({ "kind": "chat", "value": "our chat" })),
        channel(json!({ "kind": "social", "value": "http://social.example" })),
        channel(json!({ "kind": "store", "value": "Pez 12", "url": "javascript://%0aalert(1)" })),
        phone("number", json!("1")),
        phone("display", json!(1)),
        phone("url", json!("maps.example")),
        phone("hours", json!({ "mon": ["soon"] })),
        phone("answersWithin", json!("soon")),
        phone("answersWithin", json!({ "hours": 4 })),
        phone("answersWithin", json!({ "workingDays": 0 })),
        phone("answersWithin", json!({ "workingDays": 1.5 })),
        phone("answersWithin", json!({ "businessHours": 65_536 })),
        phone("answersWithin", json!({ "businessHours": 4, "workingDays": 2 })),
        phone("agent", json!({ "name": "Marta" })),
        phone("tollFree", json!("yes")),
        phone("languages", json!("es")),
        phone("languages", json!([1])),
        with("delayOffer", json!("It is on us.")),
        with("delayOffer", json!({ "en": 5 })),
        with("content", json!("/guides/en.json")),
        with("content", json!({ "en": ["/guides/en.json"] })),
        with("cases", json!("zendesk")),
        with("cases", json!({ "desk": "intercom" })),
        with("cases", json!({ "desk": "posventa", "url": 7 })),
        with("cases", json!({ "desk": "posventa", "files": "yes" })),
        with("cases", json!({ "desk": "posventa", "answersWithin": { "hours": 4 } })),
        with("cases", json!({ "desk": "zendesk" })),
        with("cases", json!({ "desk": "zammad", "url": "help.shop.example" })),
        with("cases", json!({ "desk": "chatwoot", "url": "https://c.example" })),
        with("cases", json!({ "desk": "mail" })),
        with("cases", json!({ "desk": "mail", "inbox": "Marta" })),
    ];
    let validator = validator();
    let mut differ = Vec::new();
    for document in &broken {
        let (refused, reported) =
            (!validator.is_valid(document), !mistakes(&document.to_string()).is_empty());
        if !refused || !reported {
            differ.push(format!("{document}: schema {refused}, portal {reported}"));
        }
    }
    assert_eq!(differ, [] as [String; 0]);
}

#[test]
fn what_no_schema_can_say_is_reported_all_the_same() {
    for spans in [json!(["18:00-09:00"]), json!(["09:00-14:00", "13:00-18:00"])] {
        let document = json!({ "version": 1, "hours": { "mon": spans } });
        assert!(validator().is_valid(&document), "{document}");
        assert_eq!(mistakes(&document.to_string()).len(), 1, "{document}");
    }
}
