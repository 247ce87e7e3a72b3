//! The reference of the element, made from `custom-elements.json`: what its author wrote about each
//! attribute, event, slot, part and token.

use posventa_core::json::Json;

/// Tables of one section of the description, of every element that it describes.
pub fn tables(manifest: &Json, section: &str) -> Result<String, String> {
    let mut tables = Vec::new();
    let modules = items(manifest, "modules");
    let elements = modules.iter().flat_map(|module| items(module, "declarations"));
    let elements: Vec<&Json> = elements.filter(|it| it.get("tagName").is_some()).collect();
    for element in &elements {
        let rows = match section {
            "attributes" => rows(element, "attributes", "attribute", &|_| true, &plain),
            "properties" => {
                let own = |it: &Json| word(it, "kind") == "field" && it.get("attribute").is_none();
                rows(element, "members", "property", &own, &plain)
            }
            "methods" => {
                rows(element, "members", "method", &|it| word(it, "kind") == "method", &called)
            }
            "events" => rows(element, "events", "event", &|_| true, &plain),
            "slots" => rows(element, "slots", "slot", &|_| true, &plain),
            "tokens" => tokens(element),
            "parts" => parts(element),
            other => return Err(format!("there is no section {other}")),
        };
        if !rows.contains("\n| `") && !rows.contains("\n| none") {
            continue;
        }
        let tag = word(element, "tagName");
        let title = format!("For `<{tag}>`:\n\n");
        tables.push(if elements.len() == 1 { rows } else { title + &rows });
    }
    if tables.is_empty() {
        Err(format!("nothing under {section}"))
    } else {
        Ok(tables.join("\n\n"))
    }
}

fn rows(
    element: &Json,
    key: &str,
    head: &str,
    wanted: &dyn Fn(&Json) -> bool,
    name: &dyn Fn(&Json) -> String,
) -> String {
    let mut table = format!("| {head} | meaning |\n| --- | --- |");
    for item in items(element, key).iter().filter(|item| wanted(item)) {
        table += &format!("\n| {} | {} |", name(item), cell(word(item, "description")));
    }
    table
}

fn plain(item: &Json) -> String {
    match word(item, "name") {
        "" => "none: the element's own children".to_owned(),
        name => format!("`{name}`"),
    }
}

fn called(item: &Json) -> String {
    let parameters = items(item, "parameters").iter().map(|it| {
        let is_optional = matches!(it.get("optional"), Some(Json::Bool(true)));
        format!("{}{}", word(it, "name"), if is_optional { "?" } else { "" })
    });
    let parameters: Vec<String> = parameters.collect();
    format!("`{}({})`", word(item, "name"), parameters.join(", "))
}

/// The tokens of each group, with what they are when nobody sets them.
fn tokens(element: &Json) -> String {
    by_group(
        element,
        "cssProperties",
        "| token | meaning | default |\n| --- | --- | --- |",
        &|it| {
            format!(
                "| `{}` | {} `{}` | `{}` |",
                word(it, "name"),
                cell(word(it, "description")),
                word(it, "syntax"),
                word(it, "default")
            )
        },
    )
}

/// The parts of each group of screens.
fn parts(element: &Json) -> String {
    by_group(element, "cssParts", "| part | meaning |\n| --- | --- |", &|it| {
        format!("| `{}` | {} |", word(it, "name"), cell(word(it, "description")))
    })
}

fn by_group(element: &Json, key: &str, head: &str, row: &dyn Fn(&Json) -> String) -> String {
    let mut groups: Vec<(&str, String)> = Vec::new();
    for item in items(element, key) {
        let (name, row) = (word(item, "group"), row(item));
        match groups.iter_mut().find(|(same, _)| *same == name) {
            Some((_, rows)) => *rows += &format!("\n{row}"),
            None => groups.push((name, row)),
        }
    }
    let tables = groups.iter().map(|(name, rows)| format!("### {name}\n\n{head}\n{rows}"));
    tables.collect::<Vec<_>>().join("\n\n")
}

/// Text that stays in its cell.
pub fn cell(text: &str) -> String {
    text.replace('|', "\\|").replace('\n', " ")
}

pub fn word<'a>(item: &'a Json, key: &str) -> &'a str {
    item.get(key).and_then(Json::as_text).unwrap_or_default()
}

pub fn items<'a>(value: &'a Json, key: &str) -> &'a [Json] {
    match value.get(key) {
        Some(Json::List(items)) => items,
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn manifest() -> Json {
        let text = r#"{"modules": [{"declarations": [{"kind": "variable"}, {"tagName": "x-y",
            "attributes": [{"name": "api", "description": "One | two"}],
            "members": [{"kind": "field", "name": "api", "attribute": "api"},
                {"kind": "field", "name": "token", "description": "T"},
                {"kind": "method", "name": "open", "description": "O",
                 "parameters": [{"name": "view", "optional": true}]}],
            "cssProperties": [
                {"name": "--a", "default": "1px", "syntax": "<length>", "description": "A.", "group": "Sizes"},
                {"name": "--b", "default": "red", "syntax": "<color>", "description": "B.", "group": "Colour"}],
            "cssParts": [{"name": "p", "description": "P", "group": "Rows"},
                {"name": "q", "description": "Q", "group": "Cards"},
                {"name": "r", "description": "R", "group": "Rows"}]}]}]}"#;
        Json::parse(text).unwrap()
    }

    #[track_caller]
    fn check(section: &str, expected: &str) {
        assert_eq!(tables(&manifest(), section).unwrap(), expected);
    }

    #[test]
    fn every_section_becomes_a_table() {
        check("attributes", "| attribute | meaning |\n| --- | --- |\n| `api` | One \\| two |");
        check("properties", "| property | meaning |\n| --- | --- |\n| `token` | T |");
        check("methods", "| method | meaning |\n| --- | --- |\n| `open(view?)` | O |");
        check(
            "tokens",
            "### Sizes\n\n| token | meaning | default |\n| --- | --- | --- |\n\
             | `--a` | A. `<length>` | `1px` |\n\n\
             ### Colour\n\n| token | meaning | default |\n| --- | --- | --- |\n\
             | `--b` | B. `<color>` | `red` |",
        );
        check(
            "parts",
            "### Rows\n\n| part | meaning |\n| --- | --- |\n| `p` | P |\n| `r` | R |\n\n\
             ### Cards\n\n| part | meaning |\n| --- | --- |\n| `q` | Q |",
        );
    }

    #[test]
    fn what_is_missing_is_told() {
        assert_eq!(tables(&manifest(), "slots").unwrap_err(), "nothing under slots");
        assert!(tables(&manifest(), "colours").is_err());
    }
}
