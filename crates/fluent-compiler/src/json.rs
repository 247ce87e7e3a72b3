//! The locale file that a page loads.

use serde_json::{Map, Value, json};

use crate::resolve::{Part, Pattern};

/// The compact JSON of one section; the crate's documentation has its shape.
pub fn locale(fingerprint: &str, first: usize, patterns: &[Pattern]) -> String {
    let messages: Vec<Value> = patterns.iter().map(|parts| pattern(parts)).collect();
    let mut file = json!({ "fingerprint": fingerprint, "messages": messages });
    if 0 < first {
        file["first"] = json!(first);
    }
    file.to_string()
}

fn pattern(parts: &[Part]) -> Value {
    match parts {
        [] => Value::from(""),
        [Part::Text(text)] => Value::from(text.as_str()),
        parts => parts.iter().map(part).collect(),
    }
}

fn part(part: &Part) -> Value {
    match part {
        Part::Text(text) => Value::from(text.as_str()),
        Part::Argument(argument) => Value::from(*argument),
        Part::Select { argument, variants } => {
            let variants: Map<String, Value> =
                variants.iter().map(|(key, parts)| (key.clone(), pattern(parts))).collect();
            json!([argument, variants])
        }
    }
}
