//! The published schema, and comparing it with what reads the same files.

use std::collections::BTreeSet;
use std::path::Path;

use jsonschema::Validator;
use serde_json::Value;

/// The published file and the demo's, both in `www/`.
pub fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The schema of all that a merchant writes.
pub fn schema() -> Value {
    serde_json::from_str(&file("posventa.schema.json")).unwrap()
}

/// A validator that takes formats seriously.
pub fn validator(schema: &Value) -> Validator {
    jsonschema::options().should_validate_formats(true).build(schema).unwrap()
}

/// Neither the schema nor the reader, whose `mistakes` these are, finds anything wrong.
#[track_caller]
pub fn check_is_right(validator: &Validator, document: &Value, mistakes: &[String]) {
    let refused: Vec<String> =
        validator.iter_errors(document).map(|error| error.to_string()).collect();
    assert_eq!(refused, [] as [String; 0], "the schema refuses {document}");
    assert_eq!(mistakes, [] as [String; 0], "{document}");
}

/// What a reader names when it finds a key that it does not know.
pub fn known_keys(mistakes: &[String]) -> BTreeSet<String> {
    let list = mistakes.iter().find_map(|it| it.split_once("expected one of "));
    let (_, list) = list.unwrap_or_else(|| panic!("no list of keys in {mistakes:?}"));
    let (list, _) = list.rsplit_once(", found").unwrap();
    list.split(", ").map(str::to_owned).collect()
}

/// The keys that the schema lets an object have.
pub fn keys_in_schema(about: &Value) -> BTreeSet<String> {
    let keys = about["properties"].as_object().unwrap().keys();
    keys.filter(|key| *key != "$schema").cloned().collect()
}
