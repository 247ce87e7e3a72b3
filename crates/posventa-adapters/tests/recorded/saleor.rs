//! Saleor: answers made after its schema, one for each state that an order can be in.

use posventa_adapters::saleor::{self, Saleor};
use posventa_adapters::{
    Access, AdapterError, Credentials, LookUp, OrderListQuery, OrderPage, OrdersPort, Response,
    Session,
};
use posventa_core::Failure;
use posventa_core::delivery::EventKind;
use posventa_core::order::{LineKind, Order, OrderId, OrderState, Taxes};
use serde_json::{Value, json};

use crate::recording::{
    Recorded, check_what_only_the_own_api_can, fixture, json_body, now, response, session,
};
use crate::schema::{check, schema};
use crate::schema_answer::check_answer;
use crate::summary::summary;

const API: &str = "https://saleor.test/graphql/";
const ID: &str = "T3JkZXI6MmYwZTFjOWEtNWI3ZC00ZDNlLThhNjEtOWMwYjdlNGYxYTIy";
const SCHEMA: &str = "saleor-3.24.graphql";

/// What each of [`states`] is read as; see [`summary`].
const ORDERS: &str = "
paid: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970, paid 6970
unpaid: Pending | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970
authorized: Authorized | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970
packed: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | packed PK100000001 | items 6475, delivery 495, tax 1210 included = 6970, paid 6970
partly sent: Paid | TEE-M 2/0/2/0/0, MUG-RUST 1/0/0/0/0 | in-transit (link) | items 6475, delivery 495, tax 1210 included = 6970, paid 6970
sent untracked: Paid | TEE-M 2/0/2/0/0, MUG-RUST 1/0/0/0/0 | in-transit | items 6475, delivery 495, tax 1210 included = 6970, paid 6970
partly returned: PartlyRefunded | TEE-M 2/0/1/1/1, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970, paid 6970, refunded -2490
returned, money to come: Paid | TEE-M 2/0/1/1/1, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970, paid 6970
replaced: Paid | TEE-M 2/0/1/1/1, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970, paid 6970
refunded only: Refunded | TEE-M 2/1/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970, paid 6970, refunded -6970
cancelled: Refunded cancelled | TEE-M 2/2/0/0/0, MUG-RUST 1/1/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970, paid 6970, refunded -6970
expired: Pending cancelled | TEE-M 2/2/0/0/0, MUG-RUST 1/1/0/0/0 | | items 6475, delivery 495, tax 1210 included = 6970
discounted: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, discount -647, delivery 495, tax 1098 included = 6323, paid 6323
without tax: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 5352, delivery 409, tax 1210 added = 6970, paid 6970
";

/// Every state by its name: the sample with a few fields set.
fn states() -> Vec<(&'static str, Value)> {
    let unsent = json!({"status": "UNFULFILLED", "fulfillments": []});
    let with_fulfilment = |status: &str, order: Value| {
        let mut fulfilment = sample()["fulfillments"][0].clone();
        fulfilment["status"] = json!(status);
        fulfilment["trackingUrl"] = Value::Null;
        if !matches!(status, "WAITING_FOR_APPROVAL" | "FULFILLED") {
            fulfilment["lines"][0]["quantity"] = json!(1);
        }
        merged(json!({"fulfillments": [fulfilment]}), order)
    };
    let unpaid = json!({
        "chargeStatus": "NONE", "authorizeStatus": "NONE", "totalCharged": {"amount": 0.0},
    });
    let refunded = |charged: f64, back: f64| json!({"totalCharged": {"amount": charged}, "totalRefunded": {"amount": back}});
    let untracked = {
        let mut order = with_fulfilment("FULFILLED", json!({}));
        order["fulfillments"][0]["trackingNumber"] = json!("");
        order
    };
    let cancelled = merged(unsent.clone(), json!({"status": "CANCELED"}));
    let discounted = {
        let mut lines = sample()["lines"].clone();
        lines[0]["totalPrice"] = taxed(44.82, 37.04);
        lines[1]["totalPrice"] = taxed(13.46, 11.12);
        merged(
            unsent.clone(),
            json!({
                "lines": lines, "subtotal": taxed(58.28, 48.16), "discounts": [{"name": "SPRING", "translatedName": ""}],
                "total": {"currency": "EUR", "gross": {"amount": 63.23}, "tax": {"amount": 10.98}},
                "totalCharged": {"amount": 63.23},
            }),
        )
    };
    let authorized = json!({
        "chargeStatus": "NONE", "authorizeStatus": "FULL", "totalCharged": {"amount": 0.0},
    });
    vec![
        ("paid", unsent.clone()),
        ("unpaid", merged(unsent.clone(), unpaid.clone())),
        ("authorized", merged(unsent.clone(), authorized)),
        ("packed", with_fulfilment("WAITING_FOR_APPROVAL", json!({}))),
        ("partly sent", json!({})),
        ("sent untracked", untracked),
        ("partly returned", with_fulfilment("REFUNDED_AND_RETURNED", refunded(44.8, 24.9))),
        ("returned, money to come", with_fulfilment("RETURNED", json!({}))),
        ("replaced", with_fulfilment("REPLACED", json!({}))),
        ("refunded only", with_fulfilment("REFUNDED", refunded(0.0, 69.7))),
        ("cancelled", merged(cancelled.clone(), refunded(0.0, 69.7))),
        ("expired", merged(merged(cancelled, json!({"status": "EXPIRED"})), unpaid)),
        ("discounted", discounted),
        ("without tax", merged(unsent, json!({"displayGrossPrices": false}))),
    ]
}

#[test]
fn every_state_is_read() {
    let schema = schema(SCHEMA);
    let document = document(|shop| drop(now(shop.order(&access(None)))));
    let mut table = Vec::new();
    for (name, state) in states() {
        let data = json!({"order": merged(sample(), state)});
        if let Some(schema) = &schema {
            check_answer(schema, &document, &data);
        }
        let order = read(&data).unwrap();
        assert!(order.totals.unexplained().minor().abs() <= 1, "{name}");
        table.push(format!("{name}: {}", summary(&order)));
    }
    assert_eq!(table.join("\n"), ORDERS.trim());
}

#[test]
fn all_that_an_order_tells_is_there() {
    let order = read(&json!({"order": sample()})).unwrap();
    assert_eq!((order.id.reveal(), &*order.number), (ID, "1042"));
    assert_eq!(order.given_name.as_deref(), Some("Lucía"));
    assert_eq!(order.placed_at.unwrap().to_string(), "2026-03-02T18:20:00.123456Z");
    let promise = order.promise.unwrap();
    assert_eq!(
        (promise.first().to_string(), promise.last().to_string()),
        ("2026-03-04".into(), "2026-03-06".into())
    );

    let [tee, mug] = order.lines.as_slice() else { panic!("two lines") };
    assert_eq!((&*tee.title, tee.variant.as_deref()), ("T-shirt", Some("M")));
    assert_eq!(mug.variant, None, "called by its SKU, it has no name");
    assert_eq!(tee.unit_price.unwrap().minor(), 2490);
    assert!(tee.image.is_some());

    let [parcel] = order.shipments.as_slice() else { panic!("one parcel") };
    assert_eq!(parcel.carrier.as_deref(), Some("Correos"));
    assert_eq!(parcel.contents, Some(vec![(tee.id.clone(), 2)]));
    assert_eq!(parcel.events[0].kind, EventKind::HandedOver);
    assert!(parcel.shipped_at.is_some() && parcel.tracking[0].url.is_some());

    let [invoice] = order.invoices.as_slice() else { panic!("the one that is ready") };
    assert_eq!(invoice.number, "1042/2026");
    assert_eq!(invoice.issued_on.unwrap().to_string(), "2026-03-02");
    assert!(invoice.url.is_some());
}

#[test]
fn names_are_in_the_language_of_the_order_where_there_are_any() {
    let mut order = sample();
    order["lines"][0]["translatedProductName"] = json!("Camiseta");
    order["lines"][0]["isShippingRequired"] = json!(false);
    let order = read(&json!({ "order": order })).unwrap();
    assert_eq!(order.lines[0].title, "Camiseta");
    assert!(matches!(order.lines[0].kind, LineKind::Digital { .. }));
}

#[test]
fn a_tax_app_that_reduces_prices_only_costs_nobody_the_sum() {
    let mut order = sample();
    for line in order["lines"].as_array_mut().unwrap() {
        line["undiscountedTotalPrice"] = taxed(1.0, 1.0);
    }
    let order = read(&json!({ "order": order })).unwrap();
    assert_eq!((order.totals.items.minor(), order.totals.unexplained().minor()), (6475, 0));
    assert!(order.totals.discounts.is_empty() && order.lines[0].unit_price.is_none());
    assert!(matches!(order.totals.taxes, Taxes::Included(_)));
}

#[test]
fn an_address_for_a_number_is_a_link() {
    let mut order = sample();
    order["fulfillments"][0]["trackingUrl"] = Value::Null;
    order["fulfillments"][0]["trackingNumber"] = json!("https://carrier.example/?n=1");
    let order = read(&json!({ "order": order })).unwrap();
    assert!(order.shipments[0].tracking[0].url.is_some());
}

#[test]
fn what_is_no_order_is_not_found() {
    for data in
        [json!({"order": null}), json!({"order": merged(sample(), json!({"status": "DRAFT"}))})]
    {
        assert_eq!(read(&data).unwrap_err().failure(), Failure::OrderNotFound);
    }
}

#[test]
fn errors_with_status_200_are_errors() {
    let failure = |code: &str| {
        let errors = json!([{"message": "no", "extensions": {"exception": {"code": code}}}]);
        let body = json!({"errors": errors, "data": {"order": null}});
        let recorded = Recorded::always(response(200, body.to_string()));
        now(shop(&recorded).order(&access(None))).unwrap_err()
    };
    assert_eq!(failure("PermissionDenied").failure(), Failure::AccessExpired);
    assert!(matches!(failure("GraphQLError"), AdapterError::Misconfigured { .. }));
    assert_eq!(failure("DatabaseError").failure(), Failure::ShopBroken);
    let page = Recorded::always(response(200, "<!doctype html>"));
    let error = now(shop(&page).order(&access(None))).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { .. }));
    let busy = Recorded::always(Response { retry_after: Some(9), ..response(429, "") });
    let error = now(shop(&busy).order(&access(None))).unwrap_err();
    assert_eq!(error.failure(), Failure::TooManyAttempts { retry_after: Some(9) });
}

#[test]
fn saleor_understands_what_it_is_sent_and_no_header_breaks_its_cors() {
    let created =
        json!({"tokenCreate": {"token": "access", "refreshToken": "renewal", "errors": []}});
    let recorded = Recorded::always(response(200, json!({"data": created}).to_string()));
    let session = now(shop(&recorded).sign_in_with_password("a@b.example", "p")).unwrap();
    let _ = now(shop(&recorded).order(&access(Some(session.clone()))));
    let _ = now(shop(&recorded).orders(&session, &OrderListQuery::default()));
    let filtered =
        OrderListQuery { state: Some(OrderState::OnItsWay), ..OrderListQuery::default() };
    let _ = now(shop(&recorded).orders(&session, &filtered));
    let expired = Recorded::always(response(200, expired()));
    let _ = now(shop(&expired).orders(&session, &OrderListQuery::default()));

    let asked = [recorded.asked(), expired.asked()].concat();
    assert_eq!(asked.len(), 4 + 2);
    for request in &asked {
        assert_eq!((&*request.url, request.credentials), (API, Credentials::SameOrigin));
        let allowed = ["accept", "authorization"];
        assert!(request.headers.iter().all(|(name, _)| allowed.contains(name)), "{request:?}");
    }
    if let Some(schema) = schema(SCHEMA) {
        asked.iter().for_each(|request| check(&schema, request));
    }
}

#[test]
fn a_session_that_has_grown_old_is_renewed_once() {
    let orders: Value = serde_json::from_slice(&fixture("saleor/orders.json")).unwrap();
    let renewed = json!({"data": {"tokenRefresh": {"token": "new", "errors": []}}});
    let answers = [expired(), renewed.to_string(), orders.to_string()];
    let recorded = Recorded::in_order(answers.map(|body| response(200, body)));
    let page = now(shop(&recorded).orders(&session("old renewal"), &OrderListQuery::default()));
    assert_eq!(page.unwrap().orders.len(), 8);
    let bearers: Vec<Option<String>> = recorded.asked().iter().map(bearer).collect();
    assert_eq!(bearers, [Some("Bearer old".to_owned()), None, Some("Bearer new".to_owned())]);
    let renewal = json_body(&recorded.asked()[1]).unwrap();
    assert_eq!(renewal["variables"]["token"], "renewal");

    let without_renewal = Recorded::always(response(200, expired()));
    let error = now(shop(&without_renewal).order(&access(Some(session("old"))))).unwrap_err();
    assert_eq!((error.failure(), without_renewal.asked().len()), (Failure::AccessExpired, 1));
    let refused = json!({"data": {"tokenRefresh": {"token": null, "errors": [{"code": "JWT_SIGNATURE_EXPIRED"}]}}});
    let recorded = Recorded::in_order([expired(), refused.to_string()].map(|it| response(200, it)));
    let error = now(shop(&recorded).order(&access(Some(session("old renewal"))))).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
}

#[test]
fn a_log_in_is_refused_with_status_200() {
    for (code, failure) in [
        ("INVALID_CREDENTIALS", Failure::WrongPassword),
        ("LOGIN_ATTEMPT_DELAYED", Failure::TooManyAttempts { retry_after: None }),
        ("ACCOUNT_NOT_CONFIRMED", Failure::ShopBroken),
        ("DISABLED_AUTHENTICATION_METHOD", Failure::ShopBroken),
    ] {
        let data = json!({"tokenCreate": {"token": null, "refreshToken": null, "errors": [{"code": code}]}});
        if let Some(schema) = schema(SCHEMA) {
            let sign_in = document(|shop| drop(now(shop.sign_in_with_password("a", "b"))));
            check_answer(&schema, &sign_in, &data);
        }
        let recorded = Recorded::always(response(200, json!({ "data": data }).to_string()));
        let error = now(shop(&recorded).sign_in_with_password("a@b.example", "p")).unwrap_err();
        assert_eq!(error.failure(), failure, "{code}");
    }
}

#[test]
fn a_list_has_every_state_and_no_drafts() {
    let raw: Value = serde_json::from_slice(&fixture("saleor/orders.json")).unwrap();
    if let Some(schema) = schema(SCHEMA) {
        let query = OrderListQuery::default();
        let orders = document(|shop| drop(now(shop.orders(&Session::Cookie, &query))));
        check_answer(&schema, &orders, &raw["data"]);
    }
    let page = list(&raw.to_string(), &OrderListQuery::default()).unwrap();
    let states: Vec<(&str, OrderState)> =
        page.orders.iter().map(|order| (&*order.number, order.state)).collect();
    assert_eq!(
        states,
        [
            ("1049", OrderState::AwaitingPayment),
            ("1048", OrderState::Preparing),
            ("1047", OrderState::Preparing),
            ("1046", OrderState::OnItsWay),
            ("1045", OrderState::OnItsWay),
            ("1044", OrderState::Delivered),
            ("1043", OrderState::Cancelled),
            ("1042", OrderState::Cancelled),
        ]
    );
    assert_eq!(page.orders[1].titles, ["Camiseta"]);
    assert_eq!(page.orders[3].units, Some(3));
    assert_eq!((page.total, page.filtered), (Some(9), false));
    let next = page.next.unwrap();
    let again = OrderListQuery { after: Some(next), ..OrderListQuery::default() };
    assert_eq!(list(&raw.to_string(), &again).unwrap().next, None, "the same page for ever");
    let nobody = list(r#"{"data": {"me": null}}"#, &again).unwrap_err();
    assert_eq!(nobody.failure(), Failure::AccessExpired);
}

#[test]
fn what_saleor_cannot_do_is_not_offered_and_not_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    assert_eq!(saleor::LOOK_UP, LookUp::ByLink);
    let sign_in = saleor::SIGN_IN;
    assert_eq!((sign_in.password, sign_in.code, sign_in.cookie), (true, false, false));
    check_what_only_the_own_api_can(&shop(&recorded), &recorded);
}

fn shop(recorded: &Recorded) -> Saleor<&Recorded> {
    Saleor::new(recorded, API)
}

fn access(session: Option<Session>) -> Access {
    Access { order: OrderId::new(ID), session }
}

fn sample() -> Value {
    let sample: Value = serde_json::from_slice(&fixture("saleor/order.json")).unwrap();
    sample["data"]["order"].clone()
}

fn taxed(gross: f64, net: f64) -> Value {
    json!({"gross": {"amount": gross}, "net": {"amount": net}})
}

/// `order` with the fields of `other` set.
fn merged(mut order: Value, other: Value) -> Value {
    order.as_object_mut().unwrap().extend(other.as_object().unwrap().clone());
    order
}

fn expired() -> String {
    let code = json!({"exception": {"code": "ExpiredSignatureError"}});
    json!({"errors": [{"message": "Signature has expired", "extensions": code}]}).to_string()
}

fn read(data: &Value) -> Result<Order, AdapterError> {
    let recorded = Recorded::always(response(200, json!({ "data": data }).to_string()));
    now(shop(&recorded).order(&access(None)))
}

fn list(body: &str, query: &OrderListQuery) -> Result<OrderPage, AdapterError> {
    let recorded = Recorded::always(response(200, body));
    now(shop(&recorded).orders(&session("access"), query))
}

/// The document that is sent first.
fn document(ask: impl Fn(Saleor<&Recorded>)) -> String {
    let recorded = Recorded::always(response(200, "{}"));
    ask(shop(&recorded));
    json_body(&recorded.asked()[0]).unwrap()["query"].as_str().unwrap().to_owned()
}

fn bearer(request: &posventa_adapters::Request) -> Option<String> {
    let header = request.headers.iter().find(|(name, _)| *name == "authorization");
    header.map(|(_, value)| value.clone())
}
