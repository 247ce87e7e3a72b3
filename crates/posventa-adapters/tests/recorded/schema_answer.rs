//! Whether a made answer is one that the platform's schema allows: every field that was asked for
//! is there, is of its type, and nothing else is.

use apollo_compiler::ast::Type;
use apollo_compiler::executable::{Selection, SelectionSet};
use apollo_compiler::schema::ExtendedType;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use serde_json::Value;

/// Checks `data`, the answer to a document with one operation.
#[track_caller]
pub fn check_answer(schema: &Valid<Schema>, document: &str, data: &Value) {
    let parsed = ExecutableDocument::parse_and_validate(schema, document, "document");
    let parsed = parsed.unwrap_or_else(|error| panic!("{document}\n{}", error.errors));
    let operation = parsed.operations.get(None).unwrap();
    check_object(schema, &operation.selection_set, data, "data");
}

#[track_caller]
fn check_object(schema: &Valid<Schema>, selected: &SelectionSet, value: &Value, path: &str) {
    let object = value.as_object().unwrap_or_else(|| panic!("{path} is no object"));
    // Of a type behind an interface or a union only the answer knows which it is.
    let actual = object.get("__typename").and_then(Value::as_str).unwrap_or(selected.ty.as_str());
    let mut asked = Vec::new();
    check_selected(schema, selected, actual, value, path, &mut asked);
    for key in object.keys() {
        assert!(asked.contains(key), "{path}.{key} was not asked for");
    }
}

#[track_caller]
fn check_selected(
    schema: &Valid<Schema>,
    selected: &SelectionSet,
    actual: &str,
    value: &Value,
    path: &str,
    asked: &mut Vec<String>,
) {
    for selection in &selected.selections {
        match selection {
            Selection::Field(field) => {
                let key = field.response_key().as_str();
                asked.push(key.to_owned());
                let path = format!("{path}.{key}");
                let value = value.get(key).unwrap_or_else(|| panic!("{path} is missing"));
                check_value(schema, &field.definition.ty, &field.selection_set, value, &path);
            }
            Selection::InlineFragment(fragment) => {
                let condition = fragment.type_condition.as_ref().map_or(actual, |it| it.as_str());
                let applies = condition == actual || schema.is_subtype(condition, actual);
                // Without a `__typename` an answer with any field of the fragment is of its type.
                let untold = schema.is_subtype(selected.ty.as_str(), condition)
                    && actual == selected.ty.as_str()
                    && value.as_object().is_some_and(|it| !it.is_empty());
                if applies || untold {
                    check_selected(schema, &fragment.selection_set, actual, value, path, asked);
                }
            }
            Selection::FragmentSpread(_) => panic!("{path}: name no fragments, they cost bytes"),
        }
    }
}

#[track_caller]
fn check_value(
    schema: &Valid<Schema>,
    ty: &Type,
    selected: &SelectionSet,
    value: &Value,
    path: &str,
) {
    if value.is_null() {
        assert!(!ty.is_non_null(), "{path} is null");
        return;
    }
    if ty.is_list() {
        let items = value.as_array().unwrap_or_else(|| panic!("{path} is no list"));
        for (index, item) in items.iter().enumerate() {
            check_value(schema, ty.item_type(), selected, item, &format!("{path}[{index}]"));
        }
        return;
    }
    let name = ty.inner_named_type();
    match schema.types.get(name).unwrap_or_else(|| panic!("{path}: {name}")) {
        ExtendedType::Enum(words) => {
            let word = value.as_str().unwrap_or_else(|| panic!("{path} is no word"));
            assert!(words.values.keys().any(|it| it.as_str() == word), "{path}: {word}");
        }
        ExtendedType::Scalar(_) => {
            let fits = match name.as_str() {
                "String" | "ID" | "DateTime" | "Date" => value.is_string(),
                "Int" => value.is_i64(),
                "Float" | "BigDecimal" => value.is_number(),
                "Boolean" => value.is_boolean(),
                _ => true,
            };
            assert!(fits, "{path}: {value} is no {name}");
        }
        _ => check_object(schema, selected, value, path),
    }
}
