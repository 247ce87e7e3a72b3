//! Vendure: every order, list and refusal that was recorded from a real shop.

use posventa_adapters::vendure::{self, Vendure};
use posventa_adapters::{
    Access, AdapterError, Credentials, LookUp, OrderListQuery, OrderPage, OrdersPort, Response,
    Session,
};
use posventa_core::Failure;
use posventa_core::delivery::{EventKind, ShipmentState};
use posventa_core::order::{Order, OrderId, OrderState, Taxes};
use serde_json::{Value, json};

use crate::recording::{
    Recorded, VENDURE_API, check_what_only_the_own_api_can, fixture, json_body, now, response,
    session, shown,
};
use crate::summary::summary;

/// What every recorded order is read as, by its name: payment, units of each line as
/// ordered/cancelled/shipped/delivered/returned, shipments with their tracking, and the amounts in
/// minor units that are not nothing.
const ORDERS: &str = "
authorized: Authorized | LAMP-BLACK 1/0/0/0/0 | | items 12900, delivery 495, tax 2060 included, tax 79 included = 13395
settled: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
settled_later: Paid | NOTEBOOK-A5 3/0/0/0/0 | | items 2997, delivery 495, tax 479 included, tax 79 included = 3492, paid 3492
packed: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | packed PK100000001 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
partially_shipped: Paid | TEE-M 2/0/1/0/0, MUG-RUST 1/0/0/0/0 | in-transit PS100000001 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
shipped: Paid | TEE-M 2/0/2/0/0, MUG-RUST 1/0/1/0/0 | in-transit SH100000001 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
shipped_untracked: Paid | NOTEBOOK-A5 1/0/1/0/0 | in-transit | items 999, delivery 495, tax 160 included, tax 79 included = 1494, paid 1494
two_parcels: Paid | TEE-M 2/0/2/0/0, MUG-RUST 1/0/1/0/0 | in-transit TP100000001; in-transit TP100000002 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
partially_delivered: Paid | TEE-M 2/0/2/2/0, MUG-RUST 1/0/1/0/0 | delivered PD100000001; in-transit PD100000002 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
delivered: Paid | TEE-M 2/0/2/2/0, MUG-RUST 1/0/1/1/0 | delivered DE100000001 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
cancelled: Refunded cancelled | TEE-M 2/2/0/0/0, MUG-RUST 1/1/0/0/0 | | items 0, discount -416, delivery 495, tax 13 included = 79, paid 6970, refunded -6970
cancelled_unpaid: Authorized cancelled | LAMP-BLACK 1/1/0/0/0 | | items 0, discount -416, delivery 495, tax 13 included = 79
partially_cancelled: PartlyRefunded | TEE-M 2/1/0/0/0, MUG-RUST 1/0/0/0/0 | | items 3985, delivery 495, tax 637 included, tax 79 included = 4480, paid 6970, refunded -2490
partially_refunded: PartlyRefunded | TEE-M 2/0/2/2/0, MUG-RUST 1/0/1/1/0 | delivered PR100000001 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970, refunded -500
taken_back: PartlyRefunded | TEE-M 2/0/2/2/2, MUG-RUST 1/0/1/1/0 | delivered TB100000001 | items 1495, delivery 495, tax 239 included, tax 79 included = 1990, paid 6970, refunded -4980
packed_again: Paid | MUG-WHITE 2/0/2/0/0 | in-transit PA100000002 | items 2990, delivery 495, tax 477 included, tax 79 included = 3485, paid 3485
lost: Paid | MUG-WHITE 1/0/0/0/0 | cancelled LO100000001 | items 1495, delivery 495, tax 239 included, tax 79 included = 1990, paid 1990
discounted: Paid | TEE-S 3/0/0/0/0, NOTEBOOK-A5 1/0/0/0/0 | | items 8469, discount -847, delivery 495, tax 1217 included, tax 79 included = 8117, paid 8117
free_shipping: Paid | MUG-WHITE 1/0/0/0/0 | | items 1495, discount -495, delivery 495, tax 239 included = 1495, paid 1495
surcharged: Paid | MUG-WHITE 1/0/0/0/0 | | items 1495, delivery 495, fee 350, tax 295 included, tax 79 included = 2340, paid 2340
tracking_page: Paid | MUG-WHITE 1/0/1/0/0 | in-transit (link) | items 1495, delivery 495, tax 239 included, tax 79 included = 1990, paid 1990
other_customer: Paid | TEE-L 1/0/0/0/0 | | items 2490, delivery 495, tax 398 included, tax 79 included = 2985, paid 2985
guest: Paid | TEE-M 2/0/2/0/0, MUG-RUST 1/0/1/0/0 | in-transit GU100000001 | items 6475, delivery 495, tax 1034 included, tax 79 included = 6970, paid 6970
guest_usd: Paid | TEE-M 2/0/2/2/0, LAMP-BLACK 1/0/1/1/0 | delivered US100000001 | items 19700, discount -1970, delivery 699, tax 1108 added, tax 44 added = 19581, paid 19581
guest_jpy: Paid | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 10700, delivery 800, tax 973 included, tax 73 included = 11500, paid 11500
unpaid: Pending | MUG-RUST 1/0/0/0/0 | | items 1495, delivery 495, tax 239 included, tax 79 included = 1990
";

#[test]
fn every_recorded_order_is_read() {
    let recorded = Recorded::vendure();
    let mut table = Vec::new();
    for name in recorded.orders() {
        if ["unknown", "of-another-customer", "basket", "guest_long_ago"].contains(&&*name) {
            continue;
        }
        let order = by_code(&recorded, &name).unwrap();
        table.push(format!("{name}: {}", summary(&order)));
        check_against_raw(&name, &order);
    }
    assert_eq!(table.join("\n"), ORDERS.trim());
}

/// Compares what must not be lost with the recording itself.
fn check_against_raw(name: &str, order: &Order) {
    let raw = recorded_json(&format!("order-{name}"));
    let raw = &raw["data"]["orderByCode"];
    assert_eq!(order.number, raw["code"].as_str().unwrap());
    assert_eq!(order.id.reveal(), order.number, "it is found by its code alone");
    assert_eq!(order.given_name.as_deref(), raw["customer"]["firstName"].as_str(), "{name}");
    assert_eq!(order.placed_at.is_some(), name != "unpaid", "{name}");
    let missing = order.totals.unexplained().minor();
    assert!(missing.abs() <= 1, "{name}: {missing} unexplained");

    for shipment in &order.shipments {
        let kinds: Vec<EventKind> = shipment.events.iter().map(|event| event.kind).collect();
        let expected: &[EventKind] = match shipment.state {
            ShipmentState::Packed => &[EventKind::Packed],
            ShipmentState::InTransit | ShipmentState::Cancelled => {
                &[EventKind::HandedOver, EventKind::Packed]
            }
            _ => &[EventKind::Delivered, EventKind::HandedOver, EventKind::Packed],
        };
        assert_eq!(kinds, expected, "{name}");
        assert!(shipment.contents.is_some(), "{name}");
        assert!(shipment.carrier.is_some(), "{name}");
    }
    assert!(order.totals.refunds.iter().all(|refund| refund.at.is_some()), "{name}");
}

#[test]
fn a_line_says_what_was_bought() {
    let order = by_code(&Recorded::vendure(), "guest_usd").unwrap();
    let lamp = order.lines.iter().find(|line| line.sku.as_deref() == Some("LAMP-BLACK")).unwrap();
    assert_eq!(lamp.title, "Desk lamp “Nord” <matte> Black");
    assert_eq!(lamp.unit_price.unwrap().minor(), 14200, "without tax, as prices are shown there");
    assert_eq!((lamp.total.minor(), lamp.total.currency().code()), (14200, "USD"));
    assert_eq!(order.totals.discounts[0].label.as_deref(), Some("TENOFF"));
    assert!(matches!(&order.totals.taxes, Taxes::Added(rows) if rows.len() == 2));
}

#[test]
fn a_picture_is_asked_for_small_and_only_from_where_pictures_may_come_from() {
    let picture = |preview: &str| {
        let mut body = recorded_json("order-settled");
        body["data"]["orderByCode"]["lines"][0]["featuredAsset"] = json!({ "preview": preview });
        read(&body).unwrap().lines[0].image.as_ref().map(|it| it.as_str().to_owned())
    };
    let expected = Some("https://vendure.test/assets/mug.jpg?preset=thumb".to_owned());
    assert_eq!(picture("/assets/mug.jpg"), expected);
    let signed = "https://pictures.test/mug.jpg?signature=1";
    assert_eq!(picture(signed).as_deref(), Some(signed), "another query would break it");
    assert_eq!(picture("javascript:alert(1)"), None);
}

#[test]
fn states_of_the_shops_own_are_on_their_way_once_they_were_shipped() {
    let with_state = |name: &str, state: &str| {
        let mut body = recorded_json(name);
        body["data"]["orderByCode"]["fulfillments"][0]["state"] = json!(state);
        read(&body).unwrap()
    };
    let handed_over = with_state("order-shipped", "AtTheBorder");
    assert_eq!(handed_over.shipments[0].state, ShipmentState::InTransit);
    assert!(handed_over.lines.iter().all(|line| line.units.to_ship() == 0));
    let packed = with_state("order-packed", "WaitingForLabel");
    assert_eq!(packed.shipments[0].state, ShipmentState::Packed);
    assert!(packed.lines.iter().all(|line| line.units.shipped() == 0));
}

#[test]
fn without_the_history_a_parcel_is_where_it_is_and_nobody_knows_since_when() {
    let mut body = recorded_json("order-delivered");
    body["data"]["orderByCode"]["history"] = Value::Null;
    let order = read(&body).unwrap();
    assert_eq!(order.shipments[0].state, ShipmentState::Delivered);
    assert_eq!((order.shipments[0].delivered_at, order.shipments[0].events.len()), (None, 1));

    let mut body = recorded_json("order-partially_refunded");
    body["data"]["orderByCode"]["history"] = Value::Null;
    assert!(read(&body).unwrap().totals.refunds[0].at.is_some(), "its last change");
}

#[test]
fn an_error_beside_an_order_costs_nobody_the_order() {
    let mut body = recorded_json("order-shipped");
    body["errors"] = json!([{ "message": "no picture", "path": ["orderByCode", "lines"] }]);
    assert!(read(&body).is_ok());
    body["data"]["orderByCode"] = Value::Null;
    assert_eq!(read(&body).unwrap_err().failure(), Failure::ShopBroken);
}

#[test]
fn what_is_missing_is_named() {
    for (pointer, path) in [
        ("/data/orderByCode/code", "answer.data.orderByCode.code"),
        ("/data/orderByCode/lines", "answer.data.orderByCode.lines"),
        ("/data/orderByCode/lines/0/quantity", "answer.data.orderByCode.lines[0].quantity"),
        ("/data/orderByCode/totalWithTax", "answer.data.orderByCode.totalWithTax"),
        ("/data/orderByCode/currencyCode", "answer.data.orderByCode.currencyCode"),
    ] {
        let mut body = recorded_json("order-shipped");
        *body.pointer_mut(pointer).unwrap() = Value::Null;
        let error = read(&body).unwrap_err();
        assert!(matches!(&error, AdapterError::Unreadable(it) if it.path == path), "{error}");
    }
}

#[test]
fn one_refusal_for_codes_that_are_unknown_too_old_or_somebody_elses() {
    let recorded = Recorded::vendure();
    for name in ["unknown", "guest_long_ago"] {
        let error = by_code(&recorded, name).unwrap_err();
        assert_eq!(error.failure(), Failure::OrderNotFound, "{name}");
    }
    let (code, _) = recorded.order_code("order-of-another-customer.json");
    let anna = Some(sign_in(&recorded, "anna"));
    let access = Access { order: OrderId::new(code), session: anna };
    let error = now(shop(&recorded, "").order(&access)).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired, "perhaps it is the session that is over");
    let error = by_code(&recorded, "basket").unwrap_err();
    assert!(matches!(error, AdapterError::Refused { said: "the order is still a basket", .. }));
}

#[test]
fn what_only_the_merchant_can_mend_is_told_to_the_merchant() {
    let recorded = Recorded::vendure();
    let (code, _) = recorded.order_code("error-channel.json");
    let access = Access { order: OrderId::new(code), session: None };
    let error = now(shop(&recorded, "no-such-channel").order(&access)).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`key`")));

    let validation = r#"{"errors": [{"extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}]}"#;
    for (status, body) in [(400, validation), (200, "<!doctype html>"), (404, "{}")] {
        let error = read_answer(response(status, body)).unwrap_err();
        assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`api`")));
    }
    let slow_down = Response { retry_after: Some(9), ..response(429, "{}") };
    let error = read_answer(slow_down).unwrap_err();
    assert_eq!(error.failure(), Failure::TooManyAttempts { retry_after: Some(9) });
}

#[test]
fn customers_page_through_all_their_orders_newest_first() {
    let recorded = Recorded::vendure();
    let anna = sign_in(&recorded, "anna");
    let mut orders = Vec::new();
    let mut query = OrderListQuery::default();
    loop {
        let page = list_page(&recorded, &anna, &query).unwrap();
        assert!(page.filtered);
        orders.extend(page.orders);
        query.after = page.next;
        if query.after.is_none() {
            assert_eq!(page.total, u32::try_from(orders.len()).ok());
            break;
        }
    }
    assert!(orders.iter().is_sorted_by(|newer, older| older.placed_at <= newer.placed_at));
    let unpaid = recorded.order_code("order-unpaid.json").0;
    assert!(orders.iter().all(|order| order.number != unpaid), "it is still a basket");

    // What the shop filters is what is read from what it does not filter.
    for state in OrderState::ALL {
        let query = OrderListQuery { state: Some(state), ..OrderListQuery::default() };
        let page = list_page(&recorded, &anna, &query).unwrap();
        let all = orders.iter().filter(|order| order.state == state);
        assert_eq!(page.total, u32::try_from(all.clone().count()).ok(), "{state:?}");
        let first: Vec<_> = all.take(page.orders.len()).cloned().collect();
        assert_eq!(page.orders, first, "{state:?}");
    }

    let query = OrderListQuery { search: "mug".to_owned(), ..OrderListQuery::default() };
    let page = list_page(&recorded, &anna, &query).unwrap();
    assert!(!page.filtered, "Vendure knows no products of orders");
    assert_eq!((page.orders, page.next), (orders, None), "all there are, to search in");
}

#[test]
fn nobody_is_a_session_that_is_over() {
    let recorded = Recorded::vendure();
    let query = OrderListQuery::default();
    let stale = list_page(&recorded, &session("not-a-token"), &query).unwrap_err();
    assert_eq!(stale.failure(), Failure::AccessExpired);
    let nobody = Recorded::always(response(200, fixture("vendure/list-nobody.json")));
    let error = list_page(&nobody, &Session::Cookie, &query).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
    assert_eq!(nobody.asked()[0].credentials, Credentials::Include);
    assert!(!shown(&nobody.asked()[0]).contains("authorization"));
}

#[test]
fn a_log_in_is_a_token_where_the_shop_gives_one() {
    let recorded = Recorded::vendure();
    assert!(matches!(sign_in(&recorded, "anna"), Session::Token(_)));
    assert_eq!(recorded.asked()[0].credentials, Credentials::Include);
    for (name, password, failure) in [
        ("anna", "wrong", Failure::WrongPassword),
        ("nobody", "wrong", Failure::WrongPassword),
        ("unverified", "customer-Passw0rd", Failure::ShopBroken),
    ] {
        let error = log_in(&recorded, name, password).unwrap_err();
        assert_eq!(error.failure(), failure, "{name}: {error}");
    }
    let anna = sign_in(&recorded, "anna");
    now(shop(&recorded, "").sign_out(&anna)).unwrap();
    let body = json_body(recorded.asked().last().unwrap()).unwrap();
    assert!(body["query"].as_str().unwrap().contains("logout"));
}

#[test]
fn a_log_in_without_a_token_is_a_cookie_if_that_comes_back() {
    let log_in_as = |customer: Value| {
        let data = json!({ "login": { "__typename": "CurrentUser" }, "activeCustomer": customer });
        let recorded = Recorded::always(response(200, json!({ "data": data }).to_string()));
        let session = log_in(&recorded, "anna", "a");
        let asked = recorded.asked();
        assert!(asked.iter().all(|request| request.credentials == Credentials::Include));
        session
    };
    assert_eq!(log_in_as(json!({ "id": "1" })).unwrap(), Session::Cookie);
    let error = log_in_as(Value::Null).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("tokenMethod")));
}

#[test]
fn what_vendure_cannot_do_is_not_offered_and_not_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    let shop = shop(&recorded, "");
    assert_eq!(vendure::LOOK_UP, LookUp::ByNumberAlone);
    let sign_in = vendure::SIGN_IN;
    assert_eq!((sign_in.password, sign_in.code, sign_in.cookie), (true, false, true));

    check_what_only_the_own_api_can(&shop, &recorded);
}

fn shop<'a>(recorded: &'a Recorded, channel: &str) -> Vendure<&'a Recorded> {
    Vendure::new(recorded, &format!(" {VENDURE_API}/"), channel)
}

/// The order of a recording, asked for by whoever it was recorded for.
fn by_code(recorded: &Recorded, name: &str) -> Result<Order, AdapterError> {
    let (code, channel) = recorded.order_code(&format!("order-{name}.json"));
    let order = vendure::order_in_link(&code).unwrap();
    let customer = match name {
        "other_customer" | "basket" => Some("ben"),
        _ if name.starts_with("guest") || name == "unknown" => None,
        _ => Some("anna"),
    };
    let session = customer.map(|customer| sign_in(recorded, customer));
    now(shop(recorded, &channel).order(&Access { order, session }))
}

fn sign_in(recorded: &Recorded, customer: &str) -> Session {
    log_in(recorded, customer, "customer-Passw0rd").unwrap()
}

fn log_in(recorded: &Recorded, customer: &str, password: &str) -> Result<Session, AdapterError> {
    let email = format!("{customer}@customers.test");
    now(shop(recorded, "").sign_in_with_password(&email, password))
}

fn list_page(
    recorded: &Recorded,
    session: &Session,
    query: &OrderListQuery,
) -> Result<OrderPage, AdapterError> {
    now(shop(recorded, "").orders(session, query))
}

fn recorded_json(name: &str) -> Value {
    serde_json::from_slice(&fixture(&format!("vendure/{name}.json"))).unwrap()
}

fn read(body: &Value) -> Result<Order, AdapterError> {
    read_answer(response(200, body.to_string()))
}

fn read_answer(response: Response) -> Result<Order, AdapterError> {
    let recorded = Recorded::always(response);
    let access = Access { order: OrderId::new("A"), session: None };
    now(shop(&recorded, "").order(&access))
}
