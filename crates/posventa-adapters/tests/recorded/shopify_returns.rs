//! Returns of a Shopify shop.

use std::sync::atomic::{AtomicU32, Ordering};

use posventa_adapters::{AdapterError, ReturnsError, ReturnsPort, Session};
use posventa_core::Failure;
use posventa_core::money::{Currency, Money};
use posventa_core::order::OrderId;
use posventa_core::returns::{
    MethodKind, Refusal, RequestLine, Return, ReturnDocument, ReturnEventKind, ReturnRequest,
    ReturnState, Returnable,
};
use serde_json::json;

use crate::recording::now;
use crate::shopify::{
    Scripted, Wired, access, adapter, check_fixture, customer, json_fixture, shop, signed_in,
};
use crate::shopify_shop::orders::named;

const REASON: &str = "gid://shopify/ReturnReasonDefinition/1";
const RETURNS: [&str; 5] =
    ["delivered", "return_requested", "return_open", "return_closed", "return_declined"];

/// Asks the shop for everything of which the answer is committed.
pub fn check_fixtures(wired: &Wired<'_>, session: &Session) {
    let last = |name: &str| check_fixture(name, wired.answers.borrow().last().unwrap());
    for name in RETURNS {
        now(adapter(wired).returnable(&access(&id(name), Some(session.clone())))).unwrap();
        last(&format!("returnable-{name}"));
    }
    let access = access(&id("delivered"), Some(session.clone()));
    let seen = now(adapter(wired).returnable(&access)).unwrap();
    now(adapter(wired).terms(&access, &seen)).unwrap();
    last("reasons");
    let seen = own(seen);
    now(adapter(wired).request_return(&access, &seen, &wish(&seen, 1), "a", false)).unwrap();
    last("request-return");
    let answers = wired.answers.borrow();
    check_fixture("calculate", &answers[answers.len() - 2]);
}

fn id(name: &str) -> String {
    let orders = named();
    let (_, order) = orders.iter().find(|(known, _)| *known == name).unwrap();
    order["id"].as_str().unwrap().to_owned()
}

/// The same under an id of its own: no two returns of one order are sent at a time, and tests are.
pub fn own(mut seen: Returnable) -> Returnable {
    static SEEN: AtomicU32 = AtomicU32::new(0);
    seen.order.id = OrderId::new(SEEN.fetch_add(1, Ordering::Relaxed).to_string());
    seen
}

/// So many mugs, for a reason of the shop's.
fn wish(seen: &Returnable, units: u32) -> ReturnRequest {
    let line = RequestLine {
        line: seen.order.lines[0].id.clone(),
        quantity: units,
        reason: REASON.to_owned(),
        sub_reason: None,
        comment: Some("The handle".to_owned()),
        photos: Vec::new(),
        resolution: None,
        variant: None,
        percent: None,
    };
    ReturnRequest { lines: vec![line], ..ReturnRequest::default() }
}

fn read(name: &str) -> Returnable {
    let shop = Scripted::answering(&[&format!("returnable-{name}")]);
    now(adapter(&shop).returnable(&access("gid://shopify/Order/1", Some(customer())))).unwrap()
}

#[test]
fn every_state_of_a_return_is_read() {
    let states =
        |name: &str| -> Vec<ReturnState> { read(name).returns.iter().map(|it| it.state).collect() };
    assert_eq!(states("delivered"), []);
    assert_eq!(states("return_requested"), [ReturnState::Requested]);
    assert_eq!(states("return_open"), [ReturnState::Approved]);
    assert_eq!(states("return_closed"), [ReturnState::Refunded], "its money went back");
    assert_eq!(states("return_declined"), [ReturnState::Refused, ReturnState::Cancelled]);

    let open = read("return_open").returns.remove(0);
    assert_eq!(open.number, "#1030-R1");
    assert_eq!(open.method.unwrap().kind, MethodKind::PrepaidLabel);
    assert_eq!(open.documents, [ReturnDocument::Label]);
    assert_eq!(open.carrier.as_deref(), Some("Correos"));
    assert_eq!(open.tracking.unwrap().number, "RT1");
    let kinds: Vec<ReturnEventKind> = open.events.iter().map(|event| event.kind).collect();
    let expected =
        [ReturnEventKind::LabelReady, ReturnEventKind::Approved, ReturnEventKind::Requested];
    assert_eq!(kinds, expected);
    let declined = read("return_declined").returns.remove(0);
    assert_eq!(declined.events[0].note.as_deref(), Some("It was used."));
}

#[test]
fn a_policy_learns_what_shopify_tells() {
    let told = read("return_closed");
    assert_eq!(told.country.as_deref(), Some("ES"));
    let mug = told.facts(&told.order.lines[0].id).unwrap();
    assert_eq!((mug.asked_back, told.order.lines[0].units.returned()), (1, 1));
    assert_eq!(mug.categories, ["Tableware"]);
    assert!(mug.product.is_some() && mug.tags.is_empty());
    let plate = told.facts(&told.order.lines[1].id).unwrap();
    assert_eq!(plate.tags, ["shopify:final-sale"]);
    let declined = read("return_declined");
    assert_eq!(declined.facts(&declined.order.lines[0].id).unwrap().asked_back, 0);
}

#[test]
fn reasons_are_those_of_the_products_and_each_once() {
    let shop = Scripted::answering(&["reasons"]);
    let seen = read("delivered");
    let access = access("gid://shopify/Order/1", Some(customer()));
    let terms = now(adapter(&shop).terms(&access, &seen)).unwrap();
    let reasons = terms.reasons.unwrap();
    let labels: Vec<&str> = reasons.iter().map(|it| it.label.as_str()).collect();
    assert_eq!(labels, ["Too small", "Changed my mind"], "one was given up");
    assert!(!terms.resolutions && !terms.photos && terms.methods.is_none());
}

#[test]
fn a_return_is_asked_for_and_found_again() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let access = access(&id("delivered"), Some(signed_in(&wired)));
    let seen = own(now(adapter(&wired).returnable(&access)).unwrap());
    let made = now(adapter(&wired).request_return(&access, &seen, &wish(&seen, 1), "a", false));
    let made: Return = made.unwrap();
    assert_eq!((made.state, made.lines[0].quantity), (ReturnState::Requested, 1));
    let executed = shop.executed.lock().unwrap();
    let (document, variables) = executed.last().unwrap();
    assert!(document.starts_with("mutation"));
    let line = &variables["lines"][0];
    assert_eq!(
        (&line["returnReasonDefinitionId"], &line["customerNote"]),
        (&json!(REASON), &json!("The handle"))
    );
    drop(executed);
    let after = now(adapter(&wired).returnable(&access)).unwrap();
    assert_eq!(after.returns[0].id, made.id);
    assert_eq!(after.facts(&seen.order.lines[0].id).unwrap().asked_back, 1);
}

#[test]
fn a_lost_answer_makes_no_second_return() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let access = access(&id("delivered"), Some(signed_in(&wired)));
    let seen = own(now(adapter(&wired).returnable(&access)).unwrap());
    let request = wish(&seen, 1);
    *wired.loses.borrow_mut() = Some("mutation");
    let lost = now(adapter(&wired).request_return(&access, &seen, &request, "a", false));
    assert!(matches!(lost, Err(ReturnsError::Adapter(AdapterError::Transport(_)))));
    let found = now(adapter(&wired).request_return(&access, &seen, &request, "a", true)).unwrap();
    let after = now(adapter(&wired).returnable(&access)).unwrap();
    assert_eq!(after.returns.len(), 1);
    assert_eq!(after.returns[0].id, found.id);
}

#[test]
fn what_shopify_does_not_offer_is_not_asked_for() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = signed_in(&wired);
    let ask = |name: &str, change: fn(&mut ReturnRequest)| {
        let access = access(&id(name), Some(session.clone()));
        let seen = own(now(adapter(&wired).returnable(&access)).unwrap());
        let mut request = wish(&seen, 1);
        change(&mut request);
        let answer = now(adapter(&wired).request_return(&access, &seen, &request, "a", false));
        match answer.unwrap_err() {
            ReturnsError::Refused(refusal) => refusal,
            ReturnsError::Adapter(error) => panic!("{error}"),
        }
    };
    let not_now = Refusal::NotReturnable(None);
    assert_eq!(ask("in_transit", |_| {}), not_now);
    assert_eq!(ask("cancelled", |_| {}), not_now);
    assert_eq!(ask("delivered", |request| request.lines.clear()), not_now);
    assert_eq!(ask("delivered", |request| request.lines[0].quantity = 3), Refusal::TooManyUnits);
    let words = Refusal::NotReturnable(Some("Some items can't be returned.".to_owned()));
    let plate = |request: &mut ReturnRequest| {
        request.lines[0].line = request.lines[0].line.replace("10311", "10312");
    };
    assert_eq!(ask("return_closed", plate), words);
    let executed = shop.executed.lock().unwrap();
    assert!(executed.iter().all(|(document, _)| !document.starts_with("mutation")));
}

#[test]
fn shopify_s_sum_is_agreed_on_before_anything_is_sent() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let access = access(&id("delivered"), Some(signed_in(&wired)));
    let seen = own(now(adapter(&wired).returnable(&access)).unwrap());
    let euros = |minor| Money::from_minor(minor, Currency::from_code("EUR").unwrap());
    let mut request = wish(&seen, 2);
    request.expected_refund = Some(euros(2900));
    let answer = now(adapter(&wired).request_return(&access, &seen, &request, "a", false));
    let Err(ReturnsError::Refused(Refusal::SumChanged(Some(sum)))) = answer else { panic!() };
    assert_eq!((sum.items, sum.method_cost, sum.total), (euros(2900), euros(-400), euros(2500)));
    assert_eq!(sum.tax, None, "prices include it");
    request.expected_refund = Some(sum.total);
    now(adapter(&wired).request_return(&access, &seen, &request, "a", false)).unwrap();
}

#[test]
fn every_complaint_has_a_way_on() {
    let complain = |code: &str, field: &str| {
        let error =
            json!({ "code": code, "field": ["requestedLineItems", "0", field], "message": "No." });
        let payload =
            json!({ "data": { "orderRequestReturn": { "return": null, "userErrors": [error] } } });
        let shop = Scripted::bodies(vec![
            (200, json_fixture("returnable-delivered")),
            (200, json_fixture("calculate")),
            (200, payload),
        ]);
        let access = access("gid://shopify/Order/1", Some(customer()));
        let seen = own(read("delivered"));
        now(adapter(&shop).request_return(&access, &seen, &wish(&seen, 1), "a", false)).unwrap_err()
    };
    let refused = |code, field| match complain(code, field) {
        ReturnsError::Refused(refusal) => refusal,
        ReturnsError::Adapter(error) => panic!("{error}"),
    };
    assert_eq!(refused("LESS_THAN_OR_EQUAL_TO", "quantity"), Refusal::TooManyUnits);
    assert_eq!(refused("INCLUSION", "returnReasonDefinitionId"), Refusal::PolicyChanged);
    let words = Refusal::NotReturnable(Some("No.".to_owned()));
    assert_eq!(refused("INVALID_STATE", "lineItemId"), words);
    let failure = |code| match complain(code, "x") {
        ReturnsError::Adapter(error) => error.failure(),
        ReturnsError::Refused(refusal) => panic!("{refusal:?}"),
    };
    assert_eq!(failure("NOT_AUTHORIZED"), Failure::AccessExpired);
    for code in ["FEATURE_NOT_ENABLED", "INTERNAL_ERROR", "TOO_LONG"] {
        assert_eq!(failure(code), Failure::ShopBroken, "{code}");
    }
}

#[test]
fn a_long_story_is_cut_where_shopify_would_refuse_it() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let access = access(&id("delivered"), Some(signed_in(&wired)));
    let seen = own(now(adapter(&wired).returnable(&access)).unwrap());
    let mut request = wish(&seen, 1);
    request.lines[0].comment = Some("é".repeat(400));
    request.lines[0].reason = "too-small".to_owned();
    now(adapter(&wired).request_return(&access, &seen, &request, "a", false)).unwrap();
    let executed = shop.executed.lock().unwrap();
    let note = executed.last().unwrap().1["lines"][0]["customerNote"].as_str().unwrap().to_owned();
    assert!(note.starts_with("too-small\né") && note.ends_with("é…"), "{note}");
}

#[test]
fn a_label_is_fetched_from_where_it_lies() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = signed_in(&wired);
    let access = access(&id("return_open"), Some(session.clone()));
    let seen = own(now(adapter(&wired).returnable(&access)).unwrap());
    let label = now(adapter(&wired).document(&access, &seen.returns[0].id, ReturnDocument::Label));
    let label = label.unwrap();
    assert_eq!((label.media_type.as_str(), &*label.bytes), ("application/pdf", &b"%PDF-1.7"[..]));
    let asked = wired.asked.borrow();
    let headers = &asked.last().unwrap().headers;
    assert!(headers.iter().all(|(name, _)| *name != "authorization"), "no token goes elsewhere");
    drop(asked);
    let none =
        now(adapter(&wired).document(&access, "gid://shopify/Return/0", ReturnDocument::Label));
    let Err(ReturnsError::Adapter(error)) = none else { panic!() };
    assert_eq!(error.failure(), Failure::OrderNotFound);
}
