//! What adapters send to GraphQL platforms, held to the platforms' own schemas.
//!
//! The schemas are other people's work and not in this repository. They are read from the folder
//! that `POSVENTA_SCHEMAS` names, or from `../shared/schemas` beside the checkout; without them
//! these tests say so and check nothing.

use std::env;
use std::process::Command;

use apollo_compiler::request::coerce_variable_values;
use apollo_compiler::response::JsonMap;
use apollo_compiler::validation::Valid;
use apollo_compiler::{ExecutableDocument, Schema};
use posventa_adapters::adobe::Adobe;
use posventa_adapters::vendure::Vendure;
use posventa_adapters::{Access, OrderListQuery, OrdersPort, Request, ReturnsPort, Session};
use posventa_core::look_up::Factor;
use posventa_core::order::{OrderId, OrderState};

use crate::adobe::{ORDER_TOKEN, Server};
use crate::adobe_returns::{self, Returns};
use crate::desks::forms::{asked_of_bigcommerce, asked_of_magento};
use crate::recording::{Recorded, VENDURE_API, json_body, now, response, session};
pub use crate::shopify_shop::schema;

#[test]
fn whoever_runs_the_tests_is_told_what_was_skipped() {
    let test = "schema::vendure_understands_what_it_is_sent";
    let run = Command::new(env::current_exe().unwrap())
        .args(["--exact", test])
        .env("POSVENTA_SCHEMAS", "no-such-folder")
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&run.stderr);
    assert!(run.status.success(), "{told}");
    assert!(
        told.contains(&format!("skipped: {test}: there is no schema no-such-folder")),
        "{told}"
    );
}

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

/// Every document that a version is sent is understood by it, but for the first guesses at what it
/// is, and those it refuses as its schema does.
#[test]
fn every_magento_understands_what_it_is_sent() {
    for version in ["2.4.7", "2.4.8", "2.4.9"] {
        let Some(schema) = schema(&format!("adobe-commerce-{version}.graphql")) else { return };
        let server = Server::new(version);
        let shop = Adobe::new(&server, &format!("https://schema-{version}.test/graphql"), "es");
        let guesser = Adobe::new(&server, &format!("https://guess-{version}.test/graphql"), "es");
        let known = [Factor::LastName, Factor::Postcode]
            .map(|factor| [(factor, "a".to_owned()), (Factor::Email, "a@b.example".to_owned())]);
        let [right, wrong] = match version {
            "2.4.7" => [&known[1], &known[0]],
            _ => [&known[0], &known[1]],
        };
        now(shop.find("000000042", right)).unwrap();
        now(guesser.find("000000042", wrong)).unwrap_err();
        for token in [ORDER_TOKEN, "eyJh.eyJi.c"] {
            let order = OrderId::new("000000042");
            let access = Access { order, session: Some(session(token)) };
            now(shop.order(&access)).unwrap();
            if version != "2.4.7" {
                // Its orders never say that they can be cancelled.
                now(shop.cancel(&access, "a")).unwrap();
            }
        }
        now(shop.sign_in_with_password("anna@customers.test", "a")).unwrap();
        now(shop.sign_out(&session("eyJh.eyJi.c"))).unwrap();
        now(shop.orders(&Session::Cookie, &OrderListQuery::default())).unwrap();

        let mut refused = 0;
        let asked = server.asked.borrow();
        for request in asked.iter() {
            let document = json_body(request).unwrap()["query"].as_str().unwrap().to_owned();
            if server.answer(&document).get("errors").is_none() {
                check(&schema, request);
                continue;
            }
            let parsed = ExecutableDocument::parse_and_validate(&schema, &document, "document");
            assert!(parsed.is_err(), "{version} understands {document}");
            refused += 1;
        }
        let expected = if version == "2.4.7" { (8, 2) } else { (13, 1) };
        assert_eq!((asked.len(), refused), expected, "{version}");
    }
}

#[test]
fn every_adobe_commerce_understands_what_it_is_sent_about_returns() {
    for version in ["2.4.7", "2.4.8", "2.4.9"] {
        let Some(schema) = schema(&format!("adobe-commerce-{version}.graphql")) else { return };
        let server = Returns::new("commerce", version);
        let api = format!("https://schema-returns-{version}.test/graphql");
        let shop = Adobe::new(&server, &api, "");
        for token in ["eyJh.eyJi.c", ORDER_TOKEN] {
            let access = adobe_returns::access(token);
            if token == ORDER_TOKEN && version == "2.4.7" {
                now(shop.returnable(&access)).unwrap_err();
                continue;
            }
            let seen = now(shop.returnable(&access)).unwrap();
            let request = adobe_returns::request();
            now(shop.request_return(&access, &seen, &request, "a", false)).unwrap();
            now(shop.add_tracking(&access, "Mw==", "UPS", "1Z9", "a")).ok();
            now(shop.send_message(&access, "Mw==", "Hello", "a")).unwrap();
        }
        let mut refused = 0;
        let asked = server.asked.borrow();
        for request in asked.iter() {
            let document = json_body(request).unwrap()["query"].as_str().unwrap().to_owned();
            if server.answer(&document).get("errors").is_none() {
                check(&schema, request);
            } else {
                let parsed = ExecutableDocument::parse_and_validate(&schema, &document, "document");
                assert!(parsed.is_err(), "{version} understands {document}");
                refused += 1;
            }
        }
        assert_eq!(refused, if version == "2.4.7" { 1 } else { 0 }, "{version}");
    }
}

#[test]
fn a_field_that_is_not_there_is_noticed() {
    let Some(schema) = schema("vendure-shop-3.5.4.graphql") else { return };
    let document = "query { orderByCode(code: \"a\") { code carrier } }";
    assert!(ExecutableDocument::parse_and_validate(&schema, document, "document").is_err());
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
