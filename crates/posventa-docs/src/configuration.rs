//! The reference of the merchant's files, made from the schema that editors and tests read: a
//! heading for each key, what it is for, what may stand there, and an example.

use std::fmt::Write;

use posventa_core::json::Json;

use crate::examples::pretty;

/// Shapes that several keys share, by their name in the schema: each has a section of its own.
pub type Shared = &'static [(&'static str, &'static str)];

/// The keys of an object of the schema and of all that it holds, the shared shapes at the end.
///
/// # Errors
///
/// The first key that has no description or no example.
pub fn reference(schema: &Json, object: &Json, shared: Shared) -> Result<String, String> {
    let mut reference = Reference { schema, shared, text: String::new() };
    reference.keys(object, "")?;
    for (name, title) in shared {
        let shape = reference.definition(name).ok_or_else(|| format!("no shape {name}"))?;
        let description =
            text(shape, "description").ok_or_else(|| format!("{name}: no description"))?;
        let _ = write!(reference.text, "## The shape {title}\n\n{description}\n\n");
        reference.keys(shape, &format!("{title}."))?;
    }
    Ok(reference.text.trim_end().to_owned())
}

struct Reference<'a> {
    schema: &'a Json,
    shared: Shared,
    text: String,
}

impl<'a> Reference<'a> {
    fn definition(&self, name: &str) -> Option<&'a Json> {
        self.schema.get("$defs")?.get(name)
    }

    /// What a `$ref` of `about` names.
    fn named(&self, about: &'a Json) -> Option<(&'a str, &'a Json)> {
        let name = text(about, "$ref")?.strip_prefix("#/$defs/")?;
        Some((name, self.definition(name)?))
    }

    /// Every key of an object, and below it those of what it holds.
    fn keys(&mut self, object: &'a Json, before: &str) -> Result<(), String> {
        let Some(Json::Object(keys)) = object.get("properties") else { return Ok(()) };
        let required: Vec<&str> =
            list(object, "required").iter().filter_map(|it| it.as_text()).collect();
        for (key, about) in keys {
            if key == "$schema" {
                continue;
            }
            let path = format!("{before}{key}");
            let level = if before.is_empty() { "##" } else { "###" };
            let description =
                text(about, "description").ok_or_else(|| format!("{path}: no description"))?;
            let is_required = if required.contains(&key.as_str()) { " Required." } else { "" };
            let _ = write!(
                self.text,
                "{level} `{path}`\n\n{description}{is_required}\n\n{}.\n\n",
                capitalized(&self.kind(about))
            );
            let examples = list(about, "examples");
            if examples.is_empty() {
                return Err(format!("{path}: no example"));
            }
            for example in examples {
                let entry = format!("{}: {}", Json::text(key).write(), pretty(example));
                let _ = write!(self.text, "```json\n{entry}\n```\n\n");
            }
            self.inside(about, &path)?;
        }
        Ok(())
    }

    /// The keys of what stands under a key: in it, or in each item of its list.
    fn inside(&mut self, about: &'a Json, path: &str) -> Result<(), String> {
        let (about, path) = match about.get("items") {
            Some(items) => (items, format!("{path}[]")),
            None => (about, path.to_owned()),
        };
        let shape = match self.named(about) {
            Some((name, _)) if self.section(name).is_some() => return Ok(()),
            Some((_, shape)) => shape,
            None => about,
        };
        self.keys(shape, &format!("{path}."))
    }

    fn section(&self, name: &str) -> Option<&'static str> {
        self.shared.iter().find(|(known, _)| *known == name).map(|(_, title)| *title)
    }

    /// What may stand under a key, in words.
    fn kind(&self, about: &'a Json) -> String {
        if let Some((name, shape)) = self.named(about) {
            if let Some(title) = self.section(name) {
                return format!("the shape [{title}](#the-shape-{})", title.to_lowercase());
            }
            let what = text(shape, "description").unwrap_or_default().trim_end_matches('.');
            return decapitalized(what);
        }
        if let Some(always) = about.get("const") {
            return format!("always `{}`", always.write());
        }
        let words: Vec<String> =
            list(about, "enum").iter().map(|word| format!("`{}`", word.write())).collect();
        match words.as_slice() {
            [] => {}
            [only] => return format!("always {only}"),
            words => return format!("one of {}", words.join(", ")),
        }
        match text(about, "type").unwrap_or_default() {
            "array" => match about.get("items") {
                Some(items) => format!("a list; each item: {}", self.kind(items)),
                None => "a list".to_owned(),
            },
            "string" if text(about, "format") == Some("date") => {
                "a day, like `\"2026-12-25\"`".to_owned()
            }
            "string" => "a text".to_owned(),
            "boolean" => "`true` or `false`".to_owned(),
            "integer" => {
                let bound = |key: &str| about.get(key).map(Json::write);
                match (bound("minimum"), bound("maximum")) {
                    (Some(least), Some(most)) => format!("a whole number from {least} to {most}"),
                    _ => "a whole number".to_owned(),
                }
            }
            "object" if about.get("properties").is_some() => {
                "an object with the keys below".to_owned()
            }
            _ => match about.get("additionalProperties") {
                Some(values @ Json::Object(_)) => {
                    format!("an object; under each key: {}", self.kind(values))
                }
                _ => "an object".to_owned(),
            },
        }
    }
}

fn text<'a>(value: &'a Json, key: &str) -> Option<&'a str> {
    value.get(key).and_then(Json::as_text)
}

fn list<'a>(value: &'a Json, key: &str) -> &'a [Json] {
    match value.get(key) {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}

fn capitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn decapitalized(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn made(keys: &str) -> Result<String, String> {
        let schema = Json::parse(&format!(
            r##"{{"properties": {{{keys}}}, "required": ["a"], "$defs": {{"days": {{
                "description": "So many days.", "properties": {{"n": {{
                    "description": "How many.", "type": "integer", "examples": [2]}}}}}}}}}}"##
        ));
        let schema = schema.unwrap();
        reference(&schema, &schema, &[("days", "days")])
    }

    #[test]
    fn a_key_has_its_meaning_its_kind_and_its_examples() {
        let made = made(
            r##""a": {"description": "Why.", "type": "array", "examples": [[{"b": true}]],
                "items": {"type": "object", "properties": {"b": {"description": "Whether.",
                    "type": "boolean", "examples": [true]}}}},
              "c": {"description": "When.", "$ref": "#/$defs/days", "examples": [{"n": 1}]}"##,
        );
        assert_eq!(
            made.unwrap(),
            "## `a`\n\nWhy. Required.\n\nA list; each item: an object with the keys below.\n\n\
             ```json\n\"a\": [{ \"b\": true }]\n```\n\n\
             ### `a[].b`\n\nWhether.\n\n`true` or `false`.\n\n```json\n\"b\": true\n```\n\n\
             ## `c`\n\nWhen.\n\nThe shape [days](#the-shape-days).\n\n```json\n\"c\": { \"n\": 1 }\n```\n\n\
             ## The shape days\n\nSo many days.\n\n\
             ### `days.n`\n\nHow many.\n\nA whole number.\n\n```json\n\"n\": 2\n```"
        );
    }

    #[test]
    fn a_key_without_description_or_example_is_a_mistake() {
        assert_eq!(made(r#""a": {"examples": [1]}"#).unwrap_err(), "a: no description");
        let without = made(r#""a": {"description": "Why.", "type": "string"}"#);
        assert_eq!(without.unwrap_err(), "a: no example");
    }
}
