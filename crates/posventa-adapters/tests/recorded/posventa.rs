//! The Posventa Shop API: requests as its contract has them, and what answers and refusals mean.

use posventa_adapters::posventa::{EARLY, Posventa, read_returnable};
use posventa_adapters::{
    Access, AdapterError, OrderListQuery, OrdersPort, Request, Response, Session, Transport,
    TransportError,
};
use posventa_core::Failure;
use posventa_core::delivery::{EventKind, ShipmentState};
use posventa_core::json::{Json, Node};
use posventa_core::look_up::Factor;
use posventa_core::order::{Invoice, LineKind, Order, OrderId, OrderState, PaymentState, Taxes};
use posventa_core::returns::{Exemption, LineFacts};
use serde_json::{Value, json};

use crate::recording::{Recorded, fixture, now, response, session, shown};

#[test]
fn an_order_is_read_as_the_contract_writes_it() {
    let order = read(example()).unwrap();

    assert_eq!((order.number.as_str(), order.given_name.as_deref()), ("1042", Some("Lucía")));
    assert_eq!((order.payment, order.cancelled), (PaymentState::Paid, false));
    assert_eq!(order.promise.unwrap().last().to_string(), "2026-03-06");
    assert_eq!(order.actions.email_updates, Some(false));
    assert_eq!(order.invoices[0].issued_on.unwrap().to_string(), "2026-03-02");

    let [mug, book] = order.lines.as_slice() else { panic!("{:?}", order.lines) };
    assert_eq!(mug.image.as_ref().unwrap().as_str(), "https://shop.test/images/mug-indigo.svg");
    assert_eq!((mug.units.ordered(), mug.units.shipped(), mug.total.minor()), (2, 2, 2500));
    let LineKind::Digital { download: Some(download) } = &book.kind else { panic!("{book:?}") };
    assert_eq!(download.as_str(), "https://shop.test/downloads/pottery-at-home");

    let parcel = &order.shipments[0];
    assert_eq!(parcel.state, ShipmentState::ReadyForPickUp);
    assert_eq!(parcel.pick_up_point.as_ref().unwrap().until.unwrap().to_string(), "2026-03-14");
    assert_eq!(parcel.contents, Some(vec![("1".to_owned(), 2)]));
    let links: Vec<bool> = parcel.tracking.iter().map(|it| it.url.is_some()).collect();
    assert_eq!(links, [true, false]);
    let kinds: Vec<EventKind> = parcel.events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::ReadyForPickUp, EventKind::HandedOver, EventKind::Packed]);

    assert!(matches!(&order.totals.taxes, Taxes::Included(taxes) if taxes.len() == 1));
    assert_eq!(order.totals.total.minor(), 3555);
    assert!(order.totals.unexplained().is_zero());
    assert_eq!(order.totals.refunds[0].amount.minor(), -500);
}

#[test]
fn what_is_optional_is_left_out_if_it_is_wrong() {
    let mut body = example();
    body["promise"] = json!({"first": "soon"});
    body["placedAt"] = json!("yesterday");
    body["payment"] = json!("bartered");
    body["actions"] = json!("all");
    body["shipments"][0]["state"] = json!("teleported");
    body["shipments"][0]["tracking"] =
        json!([{"number": ""}, {"number": "A", "url": "javascript:x"}]);
    body["shipments"][0]["events"][0]["at"] = json!(7);
    body["shipments"][0]["contents"] = json!([{"line": "99", "quantity": 1}]);
    body["invoices"] = json!({});
    body["lines"][0]["image"] = json!("//elsewhere.example/x.svg");
    let order = read(body).unwrap();

    assert_eq!((order.promise, order.placed_at), (None, None));
    assert_eq!(order.payment, PaymentState::Unknown);
    assert_eq!((order.actions.cancel, order.actions.email_updates), (false, None));
    let parcel = &order.shipments[0];
    assert_eq!(parcel.state, ShipmentState::InTransit, "told from its dates");
    assert_eq!((parcel.tracking.len(), parcel.events.len()), (1, 2));
    assert_eq!((&parcel.tracking[0].url, &parcel.contents), (&None, &None));
    assert_eq!((order.invoices.len(), &order.lines[0].image), (0, &None));
}

#[test]
fn a_bill_is_read_whole_or_not_at_all() {
    for (pointer, wrong) in [
        ("/number", json!("")),
        ("/currency", json!("XXX")),
        ("/cancelled", json!("no")),
        ("/lines", Value::Null),
        ("/lines/0/quantity", Value::Null),
        ("/lines/0/quantity", json!(-1)),
        ("/lines/0/title", json!("  ")),
        ("/lines/1/total", json!(9.0)),
        ("/totals/total", json!("35.555")),
        ("/totals/discounts/0/amount", Value::Null),
        ("/totals/delivery", json!("free")),
    ] {
        let mut body = example();
        *body.pointer_mut(pointer).unwrap() = wrong;
        let error = read(body).unwrap_err();
        assert!(matches!(error, AdapterError::Unreadable(_)), "{pointer}: {error}");
        assert_eq!(error.failure(), Failure::ShopBroken);
        let path =
            format!("order{}", pointer.replace("/0", "[0]").replace("/1", "[1]").replace('/', "."));
        assert!(error.to_string().starts_with(&path), "{error} names {path}");
    }
}

#[test]
fn what_a_policy_goes_by_is_read_with_the_order() {
    let mut order = example();
    order["country"] = json!("ES");
    let mug = &mut order["lines"][0];
    mug["productId"] = json!("mug");
    mug["tags"] = json!(["custom-made", 7]);
    mug["categories"] = json!("mugs");
    mug["exemption"] = json!("custom-made");
    mug["askedBack"] = json!(1);
    order["lines"][1]["exemption"] = json!("reading");
    order["lines"][1]["discounted"] = json!(true);

    let document = Json::parse(&order.to_string()).unwrap();
    let read = read_returnable(&Node::root(&document, "order"), "/api").unwrap();
    assert_eq!((read.order.number.as_str(), read.country.as_deref()), ("1042", Some("ES")));
    let mug = LineFacts {
        line: "1".to_owned(),
        product: Some("mug".to_owned()),
        tags: vec!["custom-made".to_owned(), "7".to_owned()],
        exemption: Some(Exemption::CustomMade),
        asked_back: 1,
        ..LineFacts::default()
    };
    let book = LineFacts { line: "2".to_owned(), discounted: true, ..LineFacts::default() };
    assert_eq!(read.facts, [mug, book], "what is wrong is left out");
}

#[test]
fn lines_that_come_twice_are_taken_once() {
    let mut body = example();
    let again = body["lines"][0].clone();
    body["lines"].as_array_mut().unwrap().push(again);
    let again = body["shipments"][0].clone();
    body["shipments"].as_array_mut().unwrap().push(again);
    let order = read(body).unwrap();
    assert_eq!((order.lines.len(), order.shipments.len()), (2, 1));
}

#[test]
fn requests_are_those_of_the_contract() {
    let found =
        json!({"order": example(), "access": {"token": "t0", "expiresAt": "2026-03-01T12:20:00Z"}});
    let recorded = Recorded::always(response(200, found.to_string()));
    let (order, access) =
        now(shop(&recorded).find("1042", &[(Factor::Postcode, "50001".to_owned())])).unwrap();
    assert_eq!(order.number, "1042");
    assert_eq!(access, Access { order: OrderId::new("1042"), session: Some(session("t0")) });
    check(
        &recorded,
        "POST https://shop.test/api/orders/look-up\naccept: application/json\n{\"factor\":\"postcode\",\"number\":\"1042\",\"value\":\"50001\"}",
    );

    let access = Access { order: OrderId::new("A/17"), session: Some(session("t0")) };
    let recorded = Recorded::always(response(200, example().to_string()));
    now(shop(&recorded).order(&access)).unwrap();
    check(
        &recorded,
        "GET https://shop.test/api/orders/A%2F17\naccept: application/json\nauthorization: Bearer t0",
    );

    let recorded = Recorded::always(response(200, example().to_string()));
    now(shop(&recorded).cancel(&access, "attempt-1")).unwrap();
    check(
        &recorded,
        "POST https://shop.test/api/orders/A%2F17/cancellation\naccept: application/json\nidempotency-key: attempt-1\nauthorization: Bearer t0\n{}",
    );

    let recorded = Recorded::always(response(200, r#"{"on": true}"#));
    now(shop(&recorded).set_email_updates(&access, true, "attempt-2")).unwrap();
    check(
        &recorded,
        "POST https://shop.test/api/orders/A%2F17/email-updates\naccept: application/json\nidempotency-key: attempt-2\nauthorization: Bearer t0\n{\"on\":true}",
    );
    let switched = now(shop(&recorded).set_email_updates(&access, false, "attempt-3"));
    assert_eq!(switched.unwrap_err().failure(), Failure::ShopBroken);

    let recorded = Recorded::always(response(202, ""));
    now(shop(&recorded).send_code("l@x.example")).unwrap();
    check(
        &recorded,
        "POST https://shop.test/api/codes\naccept: application/json\n{\"email\":\"l@x.example\"}",
    );

    let recorded = Recorded::always(response(200, r#"{"token": "t1"}"#));
    let signed_in = now(shop(&recorded).sign_in_with_code("l@x.example", "123456"));
    assert_eq!(signed_in, Ok(session("t1")));
    check(
        &recorded,
        "POST https://shop.test/api/sessions\naccept: application/json\n{\"code\":\"123456\",\"email\":\"l@x.example\"}",
    );

    let invoice =
        Invoice { id: "F 1".to_owned(), number: "F-1".to_owned(), issued_on: None, url: None };
    let recorded = Recorded::always(response(200, "%PDF-1.7 …"));
    let document = now(shop(&recorded).invoice(&access, &invoice)).unwrap();
    assert_eq!(document.media_type, "application/pdf");
    check(
        &recorded,
        "GET https://shop.test/api/orders/A%2F17/invoices/F%201\nauthorization: Bearer t0\naccept: application/pdf",
    );
    let recorded = Recorded::always(response(200, "<p>Something went wrong"));
    assert!(now(shop(&recorded).invoice(&access, &invoice)).is_err());
}

#[test]
fn a_list_is_asked_for_and_read_page_by_page() {
    let recorded = Recorded::always(response(200, fixture("posventa/orders.json")));
    let query = OrderListQuery {
        search: " blue mug & co ".to_owned(),
        state: Some(OrderState::OnItsWay),
        after: Some("c/1".to_owned()),
    };
    let page = now(shop(&recorded).orders(&session("t1"), &query)).unwrap();
    check(
        &recorded,
        "GET https://shop.test/api/orders?limit=50&after=c%2F1&q=blue%20mug%20%26%20co&state=on-its-way\naccept: application/json\nauthorization: Bearer t1",
    );
    assert_eq!(
        (page.total, page.next.as_deref(), page.filtered),
        (Some(3000), Some("MTAxNw"), true)
    );
    assert_eq!((page.orders[0].state, page.orders[0].total.minor()), (OrderState::OnItsWay, 3555));
    assert_eq!((page.orders[1].units, page.orders[1].total.minor()), (Some(1), 3200));

    let again = OrderListQuery { after: page.next, ..OrderListQuery::default() };
    let page = now(shop(&recorded).orders(&session("t1"), &again)).unwrap();
    assert_eq!(page.next, None, "a cursor that leads to itself ends the list");
}

#[test]
fn one_broken_order_does_not_hide_the_others_and_many_are_no_empty_list() {
    let mut list: Value = serde_json::from_slice(&fixture("posventa/orders.json")).unwrap();
    list["orders"][0]["total"] = json!(12);
    let recorded = Recorded::always(response(200, list.to_string()));
    let ask = |recorded: &Recorded| {
        now(shop(recorded).orders(&session("t1"), &OrderListQuery::default()))
    };
    assert_eq!(ask(&recorded).unwrap().orders.len(), 1);

    list["orders"][1]["state"] = json!("lost in thought");
    let recorded = Recorded::always(response(200, list.to_string()));
    assert!(matches!(ask(&recorded), Err(AdapterError::Unreadable(_))));
}

#[test]
fn refusals_mean_what_their_codes_say() {
    let limited = Failure::TooManyAttempts { retry_after: Some(30) };
    for (status, code, means) in [
        (401, "wrong-password", Failure::WrongPassword),
        (401, "wrong-code", Failure::WrongCode),
        (409, "no-longer-possible", Failure::NoLongerPossible),
        (401, "access-expired", Failure::AccessExpired),
        (404, "order-not-found", Failure::OrderNotFound),
        (429, "too-many-attempts", limited),
        (401, "of-a-newer-version", Failure::AccessExpired),
        (404, "of-a-newer-version", Failure::OrderNotFound),
        (409, "of-a-newer-version", Failure::NoLongerPossible),
        (429, "of-a-newer-version", limited),
        (500, "of-a-newer-version", Failure::ShopBroken),
    ] {
        let body = json!({"type": "about:blank", "status": status, "code": code});
        let mut answer = response(status, body.to_string());
        answer.retry_after = Some(30);
        assert_eq!(order_failure(answer), means, "{status} {code}");
    }
}

#[test]
fn answers_that_are_no_problems_are_told_by_their_status() {
    let html = "<!doctype html><title>Nothing here</title>";
    assert_eq!(order_failure(response(200, html)), Failure::ShopBroken);
    assert_eq!(order_failure(response(404, html)), Failure::ShopBroken, "the address is wrong");
    assert_eq!(order_failure(response(401, html)), Failure::AccessExpired);
    assert_eq!(order_failure(response(502, html)), Failure::ShopBroken);
    assert_eq!(order_failure(response(200, b"\xff\xfe".to_vec())), Failure::ShopBroken);
    assert_eq!(order_failure(response(204, "")), Failure::ShopBroken);
}

#[test]
fn a_refusal_without_a_code_means_what_was_asked() {
    let recorded = Recorded::always(response(401, "{}"));
    let error = now(shop(&recorded).sign_in_with_password("l@x.example", "x")).unwrap_err();
    assert_eq!(error.failure(), Failure::WrongPassword);
    let error = now(shop(&recorded).sign_in_with_code("l@x.example", "1")).unwrap_err();
    assert_eq!(error.failure(), Failure::WrongCode);
    let recorded = Recorded::always(response(422, r#"{"code": "invalid"}"#));
    let error = now(shop(&recorded).find("1", &[(Factor::Email, "x".to_owned())])).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound);
}

#[test]
fn no_answer_at_all_is_told_apart() {
    for (error, means) in [
        (TransportError::Network, Failure::Offline),
        (TransportError::TimedOut, Failure::TooSlow),
        (TransportError::Aborted, Failure::Offline),
    ] {
        let access = Access { order: OrderId::new("1"), session: None };
        let answer = now(Posventa::new(Silent(error), "/api").order(&access));
        assert_eq!(answer.unwrap_err().failure(), means);
    }
}

#[test]
fn the_early_request_is_the_one_that_an_order_needs() {
    let recorded = Recorded::always(response(200, example().to_string()));
    let access = Access { order: OrderId::new("1042"), session: Some(session("t0")) };
    now(shop(&recorded).order(&access)).unwrap();
    let asked = &recorded.asked()[0];
    let fill = |pattern: &str| {
        let filled = pattern.replace("{api}", "https://shop.test/api");
        filled.replace("{order}", "1042").replace("{access}", "t0")
    };
    assert_eq!(asked.url, fill(EARLY.url));
    let headers: Vec<(&str, String)> = EARLY.headers.iter().map(|it| (it.0, fill(it.1))).collect();
    assert_eq!(asked.headers, headers);
}

#[test]
fn without_a_session_no_token_is_sent() {
    for session in [None, Some(Session::Cookie)] {
        let recorded = Recorded::always(response(401, r#"{"code": "access-expired"}"#));
        let access = Access { order: OrderId::new("1042"), session };
        assert!(now(shop(&recorded).order(&access)).is_err());
        check(&recorded, "GET https://shop.test/api/orders/1042\naccept: application/json");
    }
}

fn example() -> Value {
    serde_json::from_slice(&fixture("posventa/order.json")).unwrap()
}

fn shop(recorded: &Recorded) -> Posventa<&Recorded> {
    Posventa::new(recorded, "https://shop.test/api/")
}

fn read(order: Value) -> Result<Order, AdapterError> {
    let recorded = Recorded::always(response(200, order.to_string()));
    now(shop(&recorded).order(&Access { order: OrderId::new("1042"), session: None }))
}

fn order_failure(answer: Response) -> Failure {
    let recorded = Recorded::always(answer);
    let access = Access { order: OrderId::new("1042"), session: Some(session("t0")) };
    now(shop(&recorded).order(&access)).unwrap_err().failure()
}

#[track_caller]
fn check(recorded: &Recorded, expected: &str) {
    assert_eq!(shown(&recorded.asked()[0]), expected);
}

/// A network on which nothing answers.
struct Silent(TransportError);

impl Transport for Silent {
    async fn send(&self, _request: Request) -> Result<Response, TransportError> {
        Err(self.0)
    }
}
