//! BigCommerce: answers made after its schema, one for each state that an order can be in.

use posventa_adapters::bigcommerce::{self, BigCommerce};
use posventa_adapters::{
    Access, AdapterError, Credentials, LookUp, OrderListQuery, OrderPage, OrdersPort, Response,
    Session,
};
use posventa_core::Failure;
use posventa_core::order::{LineKind, Order, OrderId, OrderState};
use serde_json::{Value, json};

use crate::recording::{
    Recorded, check_what_only_the_own_api_can, fixture, json_body, now, response, shown,
};
use crate::schema::{check, schema};
use crate::schema_answer::check_answer;
use crate::summary::summary;

const API: &str = "https://store.test/graphql";
const TOKEN: &str = "eyJ.storefront";
const ORDER: &str = "1042-5b0c1d2e-3f40-4a51-8b62-7c83d94ea5f6";
const SCHEMA: &str = "bigcommerce-storefront-2025-11.graphql";

/// What an order in each status is read as: payment, units of the T-shirt as
/// ordered/cancelled/shipped/delivered/returned, and the word of the list.
const STATES: &str = "
AWAITING_FULFILLMENT: Paid 2/0/0/0/0 preparing
AWAITING_PAYMENT: Pending 2/0/0/0/0 awaiting-payment
AWAITING_PICKUP: Unknown 2/0/0/0/0 preparing
AWAITING_SHIPMENT: Unknown 2/0/0/0/0 preparing
CANCELLED: Unknown cancelled 2/2/0/0/0 cancelled
COMPLETED: Paid 2/0/2/2/0 delivered
DECLINED: Unknown cancelled 2/2/0/0/0 cancelled
DISPUTED: Unknown 2/0/0/0/0 preparing
INCOMPLETE: Pending 2/0/0/0/0 awaiting-payment
MANUAL_VERIFICATION_REQUIRED: Unknown 2/0/0/0/0 preparing
PARTIALLY_REFUNDED: PartlyRefunded 2/0/0/0/0 delivered
PARTIALLY_SHIPPED: Unknown 2/0/0/0/0 on-its-way
PENDING: Pending 2/0/0/0/0 awaiting-payment
REFUNDED: Refunded 2/2/0/0/0 delivered
SHIPPED: Unknown 2/0/2/0/0 on-its-way
";

#[test]
fn every_status_is_read() {
    let list: Value = serde_json::from_slice(&fixture("bigcommerce/orders.json")).unwrap();
    let summaries = read_list(&list.to_string(), &OrderListQuery::default()).unwrap().orders;
    let mut table = Vec::new();
    let edges = list["data"]["customer"]["orders"]["edges"].as_array().unwrap();
    for (edge, listed) in edges.iter().zip(summaries) {
        let status = edge["node"]["status"]["value"].as_str().unwrap();
        let mut order = sample();
        order["status"]["value"] = json!(status);
        let order = read(&order).unwrap();
        let row = summary(&order);
        let (payment, units) = row.split_once(" | TEE-M ").unwrap();
        let units = units.split(',').next().unwrap();
        table.push(format!("{status}: {payment} {units} {}", listed.state.name()));
    }
    assert_eq!(table.join("\n"), STATES.trim());
}

#[test]
fn all_that_an_order_tells_is_there() {
    if let Some(schema) = schema(SCHEMA) {
        let asked = document(|shop| drop(now(shop.order(&access()))));
        check_answer(&schema, &asked, &json!({"site": {"order": sample()}}));
    }
    let order = read(&sample()).unwrap();
    let expected = "Unknown | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0, PATTERN 1/0/0/0/0,  1/0/0/0/0 \
         | in-transit (link); in-transit PK100000002; in-transit (link); in-transit \
         | items 8975, discount -500, delivery 495, fee 150, tax 584 added = 9704";
    assert_eq!(summary(&order), expected);
    assert_eq!(order.totals.unexplained().minor(), 0);
    assert_eq!(order.lines[0].variant.as_deref(), Some("M, Blue"));
    let LineKind::Digital { download } = &order.lines[2].kind else { panic!("a download") };
    assert!(download.is_some());
    let tracking = order.shipments.iter().flat_map(|it| &it.tracking);
    let numbers: Vec<(&str, bool)> =
        tracking.map(|it| (it.number.as_str(), it.url.is_some())).collect();
    assert_eq!(numbers, [("PK100000001", true), ("PK100000002", false), ("PK100000003", true)]);
    assert_eq!(order.shipments[0].carrier.as_deref(), Some("USPS"));
}

#[test]
fn units_that_were_paid_back_are_not_waited_for() {
    let mut order = sample();
    let items = &mut order["consignments"]["shipping"]["edges"][0]["node"]["lineItems"]["edges"];
    items[0]["node"]["refundedQuantity"] = json!(1);
    let order = read(&order).unwrap();
    assert_eq!((order.lines[0].units.cancelled(), order.lines[0].units.to_ship()), (1, 1));
}

#[test]
fn a_guest_is_let_in_by_number_and_cart() {
    let recorded =
        Recorded::always(response(200, json!({"data": {"site": {"order": null}}}).to_string()));
    let error = now(shop(&recorded).order(&access())).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound);
    let body = json_body(&recorded.asked()[0]).unwrap();
    assert_eq!(body["variables"], json!({"id": 1042, "cart": &ORDER[5..]}));
    assert!(shown(&recorded.asked()[0]).contains("authorization: Bearer eyJ.storefront"));
    for wrong in ["", "abc", "99999999999-x"] {
        let access = Access { order: OrderId::new(wrong), session: None };
        let error = now(shop(&recorded).order(&access)).unwrap_err();
        assert_eq!(error.failure(), Failure::OrderNotFound);
    }
    assert_eq!(recorded.asked().len(), 1);
}

#[test]
fn bigcommerce_understands_what_it_is_sent() {
    let signed_in =
        json!({"data": {"login": {"customer": {"entityId": 7}}, "customer": {"entityId": 7}}});
    let recorded = Recorded::always(response(200, signed_in.to_string()));
    let customer = now(shop(&recorded).sign_in_with_password("a@b.example", "p")).unwrap();
    assert_eq!(customer, Session::Cookie);
    let _ = now(shop(&recorded).order(&access()));
    let by_number = Access { order: OrderId::new("1042"), session: Some(customer.clone()) };
    let _ = now(shop(&recorded).order(&by_number));
    let again = OrderListQuery {
        search: "mug".to_owned(),
        after: Some("x".to_owned()),
        ..OrderListQuery::default()
    };
    let _ = now(shop(&recorded).orders(&customer, &again));
    let _ = now(shop(&recorded).sign_out(&customer));
    let asked = recorded.asked();
    assert_eq!(asked.len(), 6, "a log-in asks who is signed in");
    assert!(asked.iter().all(|request| request.credentials == Credentials::SameOrigin));
    if let Some(schema) = schema(SCHEMA) {
        asked.iter().for_each(|request| check(&schema, request));
    }
}

#[test]
fn a_log_in_needs_the_shops_own_pages() {
    let log_in = |body: Value| {
        let recorded = Recorded::always(response(200, body.to_string()));
        now(shop(&recorded).sign_in_with_password("a@b.example", "p")).unwrap_err()
    };
    let refused =
        json!({"errors": [{"message": "Invalid credentials", "path": ["login"]}], "data": null});
    assert_eq!(log_in(refused).failure(), Failure::WrongPassword);
    let refused = json!({"errors": [{"message": "Invalid credentials"}], "data": {"login": {"customer": null}}});
    assert_eq!(log_in(refused).failure(), Failure::WrongPassword);
    let elsewhere = json!({"data": {"login": {"customer": {"entityId": 7}}, "customer": null}});
    let error = log_in(elsewhere);
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("cookie")));
}

#[test]
fn errors_with_status_200_are_errors_and_a_wrong_token_is_the_merchants() {
    let failure = |response: Response| {
        let recorded = Recorded::always(response);
        now(shop(&recorded).order(&access())).unwrap_err()
    };
    let errors = r#"{"errors": [{"message": "Query is too complex"}]}"#;
    assert_eq!(failure(response(200, errors)).failure(), Failure::ShopBroken);
    for body in [errors, "", "Unauthorized"] {
        let error = failure(response(401, body));
        assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`key`")));
    }
    assert!(matches!(failure(response(200, "<html>")), AdapterError::Misconfigured { .. }));
    let busy = Response { retry_after: Some(9), ..response(429, "") };
    assert_eq!(failure(busy).failure(), Failure::TooManyAttempts { retry_after: Some(9) });
    let recorded = Recorded::always(response(200, "{}"));
    for key in ["", " ", "a\nb"] {
        let error = BigCommerce::new(&recorded, API, key).map(drop).unwrap_err();
        assert!(matches!(error, AdapterError::Misconfigured { .. }), "{key:?}");
    }
}

#[test]
fn customers_page_through_their_orders() {
    let raw: Value = serde_json::from_slice(&fixture("bigcommerce/orders.json")).unwrap();
    if let Some(schema) = schema(SCHEMA) {
        let query = OrderListQuery::default();
        let asked = document(|shop| drop(now(shop.orders(&Session::Cookie, &query))));
        check_answer(&schema, &asked, &raw["data"]);
    }
    let page = read_list(&raw.to_string(), &OrderListQuery::default()).unwrap();
    assert_eq!((page.orders.len(), page.filtered, page.total), (15, false, None));
    assert_eq!((&*page.orders[0].number, page.orders[0].units), ("1100", Some(1)));
    assert_eq!(page.orders[0].state, OrderState::Preparing);
    let again = OrderListQuery { after: page.next, ..OrderListQuery::default() };
    assert_eq!(read_list(&raw.to_string(), &again).unwrap().next, None, "the same page for ever");
    let nobody = read_list(r#"{"data": {"customer": null}}"#, &again).unwrap_err();
    assert_eq!(nobody.failure(), Failure::AccessExpired);
}

#[test]
fn what_bigcommerce_cannot_do_is_not_offered_and_not_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    assert_eq!(bigcommerce::LOOK_UP, LookUp::ByLink);
    let sign_in = bigcommerce::SIGN_IN;
    assert_eq!((sign_in.password, sign_in.code, sign_in.cookie), (true, false, true));
    check_what_only_the_own_api_can(&shop(&recorded), &recorded);
}

fn shop(recorded: &Recorded) -> BigCommerce<&Recorded> {
    BigCommerce::new(recorded, API, TOKEN).unwrap()
}

fn access() -> Access {
    Access { order: OrderId::new(ORDER), session: None }
}

fn sample() -> Value {
    let sample: Value = serde_json::from_slice(&fixture("bigcommerce/order.json")).unwrap();
    sample["data"]["site"]["order"].clone()
}

fn read(order: &Value) -> Result<Order, AdapterError> {
    let body = json!({"data": {"site": {"order": order}}}).to_string();
    let recorded = Recorded::always(response(200, body));
    now(shop(&recorded).order(&access()))
}

fn read_list(body: &str, query: &OrderListQuery) -> Result<OrderPage, AdapterError> {
    let recorded = Recorded::always(response(200, body));
    now(shop(&recorded).orders(&Session::Cookie, query))
}

/// The document that is sent first.
fn document(ask: impl Fn(BigCommerce<&Recorded>)) -> String {
    let recorded = Recorded::always(response(200, "{}"));
    ask(shop(&recorded));
    json_body(&recorded.asked()[0]).unwrap()["query"].as_str().unwrap().to_owned()
}
