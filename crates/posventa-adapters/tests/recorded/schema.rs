//! What adapters send to GraphQL platforms, held to the platforms' own schemas.
//!
//! The schemas are other people's work and not in this repository. They are read from the folder
//! that `POSVENTA_SCHEMAS` names, or from `../shared/schemas` beside the checkout; without them
//! these tests say so and check nothing.

use std::path::PathBuf;
use std::{env, fs};

use apollo_compiler::request::coerce_variable_values;
use apollo_compiler::response::JsonMap;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use posventa_adapters::vendure::Vendure;
use posventa_adapters::{Access, OrderListQuery, OrdersPort, Request, Session};
use posventa_core::order::{OrderId, OrderState};

use crate::desks::forms::{asked_of_bigcommerce, asked_of_magento};
use crate::recording::{Recorded, VENDURE_API, json_body, now, response};

#[test]
fn vendure_understands_what_it_is_sent() {
    let Some(schema) = schema("vendure-shop-3.5.4.graphql") else { return };
    // Enough of an answer for the adapter to go on to its next request.
    let cookie = r#"{"data": {"login": {"__typename": "CurrentUser"}}}"#;
    let recorded = Recorded::always(response(200, cookie));
    let shop = Vendure::new(&recorded, VENDURE_API, "");

    let access = Access { order: OrderId::new("T3D2DWW2BCLYUDXN"), session: None };
    let _ = now(shop.order(&access));
    let _ = now(shop.sign_in_with_password("anna@customers.test", "a"));
    let _ = now(shop.sign_out(&Session::Cookie));
    let mut queries = vec![
        OrderListQuery::default(),
        OrderListQuery { search: "mug".to_owned(), ..OrderListQuery::default() },
    ];
    queries.extend(
        OrderState::ALL.map(|it| OrderListQuery { state: Some(it), ..OrderListQuery::default() }),
    );
    for query in &queries {
        let _ = now(shop.orders(&Session::Cookie, query));
    }

    let asked = recorded.asked();
    assert_eq!(asked.len(), 4 + queries.len(), "a log-in without a token asks who is signed in");
    for request in &asked {
        check(&schema, request);
    }
}

#[test]
fn contact_forms_are_filled_in_as_their_platforms_have_them() {
    for version in ["2.4.7", "2.4.8", "2.4.9"] {
        let Some(schema) = schema(&format!("adobe-commerce-{version}.graphql")) else { continue };
        for request in &asked_of_magento() {
            check(&schema, request);
        }
    }
    let Some(schema) = schema("bigcommerce-storefront-2025-11.graphql") else { return };
    for request in &asked_of_bigcommerce() {
        check(&schema, request);
    }
}

#[test]
fn a_field_that_is_not_there_is_noticed() {
    let Some(schema) = schema("vendure-shop-3.5.4.graphql") else { return };
    let document = "query { orderByCode(code: \"a\") { code carrier } }";
    assert!(ExecutableDocument::parse_and_validate(&schema, document, "document").is_err());
}

/// The schema in a file, if there is one.
pub fn schema(name: &str) -> Option<Valid<Schema>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/schemas");
    let folder = env::var_os("POSVENTA_SCHEMAS").unwrap_or_else(|| beside.into());
    let file = PathBuf::from(folder).join(name);
    let Ok(text) = fs::read_to_string(&file) else {
        #[allow(clippy::print_stderr, reason = "whoever runs the tests has to know")]
        {
            eprintln!("skipped: there is no schema {}", file.display());
        }
        return None;
    };
    let schema = Schema::parse_and_validate(text, name);
    Some(schema.unwrap_or_else(|error| panic!("{name}: {}", error.errors)))
}

/// Validates the document, and the variables as it declares them.
pub fn check(schema: &Valid<Schema>, request: &Request) {
    let body = json_body(request).unwrap();
    let document = body["query"].as_str().unwrap();
    let parsed = ExecutableDocument::parse_and_validate(schema, document, "document");
    let parsed = parsed.unwrap_or_else(|error| panic!("{document}\n{}", error.errors));
    let operation = parsed.operations.get(None).expect("one operation a document");
    // By its text: the two crates' numbers are not the same type when one keeps them as text.
    let variables: JsonMap = serde_json::from_str(&body["variables"].to_string()).unwrap();
    let coerced = coerce_variable_values(schema, operation, &variables);
    coerced.unwrap_or_else(|error| panic!("{document}\n{variables:?}\n{error:?}"));
    let declared: Vec<&str> = operation.variables.iter().map(|it| it.name.as_str()).collect();
    for name in variables.keys() {
        assert!(declared.contains(&name.as_str()), "{name:?} is not declared in {document}");
    }
}
