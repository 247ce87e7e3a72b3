//! A Shopify that answers as no shop should: whatever comes back, what comes out holds together, a
//! return is asked for once at most, and no secret is told.

use posventa_adapters::shopify::SignInSecrets;
use posventa_adapters::{
    AdapterError, Body, OrderListQuery, OrdersPort, ReturnsError, ReturnsPort, Session, Token,
};
use posventa_core::returns::{RequestLine, ReturnDocument, ReturnRequest};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::hostile::{
    Damage, Hostile, SECRETS, answer, apply, check, check_order, check_page, check_return,
    check_returnable, damage,
};
use crate::recording::{Recorded, json_body, now, response};
use crate::shopify::{CALLBACK, Scripted, access, adapter, customer, json_fixture};
use crate::shopify_returns::own;

const ORDERS: [&str; 8] = [
    "order-paid",
    "order-two_parcels",
    "order-ready_for_pickup",
    "order-discounted",
    "order-yen",
    "order-removed",
    "returnable-return_open",
    "returnable-return_closed",
];
const OTHERS: [&str; 7] = [
    "orders",
    "reasons",
    "calculate",
    "request-return",
    "token",
    "openid-configuration",
    "customer-account-api",
];

fn damaged(name: &str, damages: &[Damage]) -> Value {
    let mut body = json_fixture(name);
    for damage in damages {
        apply(&mut body, damage);
    }
    body
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(150) })]

    #[test]
    fn an_order_or_a_failure(name in select(&ORDERS[..]), damages in vec(damage(), 1..6)) {
        let body = damaged(name, &damages).to_string();
        check_all(&Recorded::always(response(200, body)))?;
    }

    #[test]
    fn whatever_comes_back(answer in answer("posventa")) {
        let Hostile(response) = answer;
        check_all(&Recorded::always(response))?;
    }

    #[test]
    fn a_list_terms_or_tokens(name in select(&OTHERS[..]), damages in vec(damage(), 1..6)) {
        let body = damaged(name, &damages).to_string();
        check_all(&Recorded::always(response(200, body)))?;
    }

    #[test]
    fn a_return_is_asked_for_once_at_most(
        at in 0_usize..3,
        damages in vec(damage(), 1..6),
        asked_before: bool,
    ) {
        let names = ["returnable-delivered", "calculate", "request-return"];
        let bodies = names.iter().enumerate().map(|(index, name)| {
            (200, if index == at { damaged(name, &damages) } else { json_fixture(name) })
        });
        let shop = Scripted::bodies(bodies.collect());
        let seen = Scripted::answering(&["returnable-delivered"]);
        let access = access("gid://shopify/Order/1", Some(customer()));
        let seen = own(now(adapter(&seen).returnable(&access)).unwrap());
        let request = wish(&seen.order.lines[0].id);
        let made = now(adapter(&shop).request_return(&access, &seen, &request, "a", asked_before));
        check_port(made, check_return)?;
        let asked = shop.asked.borrow();
        let bodies: Vec<Value> = asked.iter().filter_map(json_body).collect();
        let sent: Vec<&Value> = bodies
            .iter()
            .filter(|body| body["query"].as_str().unwrap().starts_with("mutation"))
            .collect();
        prop_assert!(sent.len() <= 1);
        for body in sent {
            prop_assert_eq!(&body["variables"]["lines"][0]["quantity"], &json!(1));
            prop_assert_eq!(body["variables"]["lines"].as_array().map(Vec::len), Some(1));
        }
    }

    #[test]
    fn whatever_the_address_bar_holds(returned in ".{0,80}", kept in ".{0,80}") {
        let shop = Recorded::always(response(200, json_fixture("token").to_string()));
        let signed_in = now(adapter(&shop).finish_sign_in(&kept, &returned));
        prop_assert!(signed_in.is_err());
        prop_assert!(shop.asked().is_empty());
    }
}

fn wish(line: &str) -> ReturnRequest {
    let line = RequestLine {
        line: line.to_owned(),
        quantity: 1,
        reason: "gid://shopify/ReturnReasonDefinition/1".to_owned(),
        sub_reason: None,
        comment: Some(SECRETS[3].to_owned()),
        photos: Vec::new(),
        resolution: None,
        variant: None,
        percent: None,
    };
    ReturnRequest { lines: vec![line], ..ReturnRequest::default() }
}

/// Asks everything there is to ask.
fn check_all(shop: &Recorded) -> Result<(), TestCaseError> {
    let customer = customer();
    for order in ["gid://shopify/Order/1", SECRETS[2]] {
        let access = access(order, Some(customer.clone()));
        check(now(adapter(shop).order(&access)), check_order)?;
        let told = now(adapter(shop).returnable(&access));
        if let Ok(seen) = told.as_ref().map(|seen| own(seen.clone())) {
            let seen = &seen;
            check_port(now(adapter(shop).terms(&access, seen)), |terms| {
                let labels = terms.reasons.iter().flatten().map(|reason| &reason.label);
                prop_assert!(labels.clone().all(|label| !label.trim().is_empty()));
                Ok(())
            })?;
            let line = seen.order.lines.first().map(|line| line.id.clone()).unwrap_or_default();
            let made = now(adapter(shop).request_return(&access, seen, &wish(&line), "a", true));
            check_port(made, check_return)?;
        }
        check_port(told, check_returnable)?;
        let label = now(adapter(shop).document(&access, "1", ReturnDocument::Label));
        check_port(label, |_| Ok(()))?;
    }
    let query = OrderListQuery { after: Some("20".to_owned()), ..OrderListQuery::default() };
    check(now(adapter(shop).orders(&customer, &query)), |page| check_page(page, &query))?;
    check_sign_in(shop)
}

fn check_sign_in(shop: &Recorded) -> Result<(), TestCaseError> {
    let secrets = SignInSecrets {
        state: Token::new(SECRETS[1]),
        verifier: Token::new(SECRETS[1]),
        verifier_hash: vec![0; 32],
    };
    let begun = now(adapter(shop).begin_sign_in(&secrets, CALLBACK, "en"));
    check(begun, |begun| {
        prop_assert!(begun.page.as_str().starts_with("https://"), "{begun:?}");
        Ok(())
    })?;
    let kept = json!({
        "state": "s", "verifier": SECRETS[1], "redirectUri": CALLBACK, "endSession": null,
        "api": "https://shopify.test/graphql", "token": "https://shopify.test/token",
    });
    let returned = format!("?state=s&code={}", SECRETS[1]);
    let signed_in = now(adapter(shop).finish_sign_in(&kept.to_string(), &returned));
    for request in shop.asked() {
        let secret = match &request.body {
            Some(Body::Bytes { bytes, .. }) => String::from_utf8_lossy(bytes).contains(SECRETS[1]),
            _ => false,
        };
        prop_assert!(!secret || request.url == "https://shopify.test/token");
    }
    check(signed_in, |session| {
        prop_assert!(matches!(session, Session::Renewable(_)));
        Ok(())
    })
}

/// A refusal is an answer: it is for the customer and not for the log.
fn check_port<T: std::fmt::Debug>(
    outcome: Result<T, ReturnsError>,
    holds: impl Fn(&T) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    match outcome {
        Ok(value) => holds(&value),
        Err(ReturnsError::Refused(_)) => Ok(()),
        Err(ReturnsError::Adapter(error)) => check::<T>(Err::<T, AdapterError>(error), holds),
    }
}
