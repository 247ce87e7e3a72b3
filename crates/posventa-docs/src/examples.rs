//! JSON as people write it in examples: short things on one line, long ones indented.

use posventa_core::json::Json;

/// What fits beside its key on a page.
const WIDTH: usize = 76;

/// A value with spaces where people put them.
pub fn pretty(value: &Json) -> String {
    let mut text = String::new();
    write(value, 0, &mut text);
    text
}

fn write(value: &Json, depth: usize, out: &mut String) {
    let line = on_one_line(value);
    let inside: Vec<(Option<&str>, &Json)> = match value {
        Json::List(items) => items.iter().map(|item| (None, item)).collect(),
        Json::Object(entries) => {
            entries.iter().map(|(key, value)| (Some(key.as_str()), value)).collect()
        }
        _ => Vec::new(),
    };
    if inside.is_empty() || depth * 2 + line.chars().count() <= WIDTH {
        out.push_str(&line);
        return;
    }
    let (open, close) = if matches!(value, Json::List(_)) { ('[', ']') } else { ('{', '}') };
    let indent = "  ".repeat(depth + 1);
    let mut separator = open.to_string();
    for (key, value) in inside {
        out.push_str(&format!("{separator}\n{indent}"));
        if let Some(key) = key {
            out.push_str(&format!("{}: ", Json::text(key).write()));
        }
        write(value, depth + 1, out);
        separator = ",".to_owned();
    }
    out.push_str(&format!("\n{}{close}", "  ".repeat(depth)));
}

fn on_one_line(value: &Json) -> String {
    match value {
        Json::List(items) => {
            let items: Vec<String> = items.iter().map(on_one_line).collect();
            format!("[{}]", items.join(", "))
        }
        Json::Object(entries) if entries.is_empty() => "{}".to_owned(),
        Json::Object(entries) => {
            let entry = |(key, value): &(String, Json)| {
                format!("{}: {}", Json::text(key).write(), on_one_line(value))
            };
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
        other => other.write(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_short_stays_on_its_line() {
        let value = Json::parse(r#"{"kind":"phone","hours":{"mon":["09:00-14:00"]}}"#).unwrap();
        assert_eq!(pretty(&value), r#"{ "kind": "phone", "hours": { "mon": ["09:00-14:00"] } }"#);
    }

    #[test]
    fn what_is_long_is_indented() {
        let long = "a".repeat(WIDTH);
        let value = Json::parse(&format!(r#"{{"a":["{long}",1],"b":{{}}}}"#)).unwrap();
        let expected = format!("{{\n  \"a\": [\n    \"{long}\",\n    1\n  ],\n  \"b\": {{}}\n}}");
        assert_eq!(pretty(&value), expected);
        assert_eq!(Json::parse(&expected), Some(value));
    }
}
