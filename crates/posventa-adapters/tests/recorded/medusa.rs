//! Medusa: every order, list and refusal that was recorded from three real shops.

use std::collections::BTreeSet;

use posventa_adapters::medusa::{self, EARLY, Medusa};
use posventa_adapters::{
    Access, AdapterError, Credentials, LookUp, OrderListQuery, OrderPage, OrdersPort, Session,
};
use posventa_core::Failure;
use posventa_core::delivery::{EventKind, ShipmentState};
use posventa_core::money::Money;
use posventa_core::order::{LineKind, Order, OrderId, OrderState, PaymentState, Taxes};
use serde_json::{Value, json};

use crate::recording::{
    API, BAD_KEY, KEY, PROFILES, REVOKED_KEY, Recorded, check_what_only_the_own_api_can, fixture,
    now, response, session, shown,
};

/// What every recorded order is read as, by its name: number, payment, units of each line as
/// ordered/shipped/delivered/returned, shipments with the letters their tracking numbers begin
/// with, and the amounts in minor units that are not nothing.
const ORDERS: &str = "
pending: 1 Authorized | TEE-M 1/0/0/0 | | items 2490, delivery 495, tax 477 included = 2985
captured_unfulfilled: 2 Paid | NOTEBOOK-A5 3/0/0/0 | | items 2997, delivery 495, tax 558 included = 3492, paid 3492
packed: 3 Paid | MUG-WHITE 2/0/0/0 | packed | items 2990, delivery 495, tax 556 included = 3485, paid 3485
shipped: 4 Paid | MUG-RUST 1/1/0/0, TEE-L 1/1/0/0 | in-transit JD | items 3985, delivery 1250, tax 836 included = 5235, paid 5235
shipped_number_only: 5 Paid | MUG-RUST 1/1/0/0 | in-transit JD(no link) | items 1495, delivery 495, tax 318 included = 1990, paid 1990
shipped_untracked: 6 Paid | NOTEBOOK-A5 1/1/0/0 | in-transit | items 999, delivery 495, tax 239 included = 1494, paid 1494
reshipped: 7 Paid | TEE-S 1/1/0/0 | in-transit JD | items 2490, delivery 495, tax 477 included = 2985, paid 2985
delivered: 8 Paid | MUG-WHITE 1/1/1/0, NOTEBOOK-A5 3/3/3/0, TEE-M 2/2/2/0 | delivered JD | items 9472, delivery 495, tax 1591 included = 9967, paid 9967
partially_fulfilled: 9 Paid | LAMP-BLACK 1/0/0/0, TEE-S 3/2/0/0 | in-transit JD | items 20370, delivery 495, tax 3331 included = 20865, paid 20865
two_parcels: 10 Paid | LAMP-BLACK 1/1/0/0, TEE-S 1/1/1/0 | delivered JD; in-transit 1Z 1Z | items 15390, delivery 495, tax 2536 included = 15885, paid 15885
return_requested: 11 Paid | MUG-WHITE 1/1/1/0, NOTEBOOK-A5 3/3/3/0, TEE-M 2/2/2/0 | delivered JD | items 9472, delivery 495, fee 390, tax 1591 included = 10357, paid 9967
partially_returned: 12 PartlyRefunded | MUG-WHITE 1/1/1/0, NOTEBOOK-A5 3/3/3/1, TEE-M 2/2/2/1 | delivered JD | items 5983, delivery 495, tax 1034 included = 6478, paid 9967, refunded -3489
fully_returned: 13 PartlyRefunded | MUG-RUST 1/1/1/1 | delivered JD | items 0, delivery 495, tax 79 included = 495, paid 1990, refunded -1495
return_canceled: 14 Paid | MUG-WHITE 1/1/1/0, NOTEBOOK-A5 3/3/3/0, TEE-M 2/2/2/0 | delivered JD | items 9472, delivery 495, tax 1591 included = 9967, paid 9967
canceled: 15 Unknown cancelled | MUG-RUST 2/0/0/0, TEE-M 1/0/0/0 | | items 5480, delivery 495, tax 954 included = 5975
discounted: 16 Paid | MUG-RUST 2/2/2/0, NOTEBOOK-A5 1/1/1/0, TEE-M 3/3/3/0 | delivered JD | items 11459, discount -1146, delivery 495, tax 1726 included = 10808, paid 10808
free_shipping: 17 Paid | MUG-RUST 1/1/1/0 | delivered JD | items 1495, discount -495, delivery 495, tax 249 included = 1495, paid 1495
other_customer: 18 Paid | TEE-L 1/1/0/0 | in-transit LA | items 2490, delivery 495, tax 498 included = 2985, paid 2985
guest_usd: 19 Paid | NOTEBOOK-A5 1/1/1/0, TEE-L 2/2/2/0 | delivered 94 | items 6649, delivery 699, tax 459 added = 7807, paid 7807
guest_jpy: 20 Paid | LAMP-BLACK 1/1/1/0, MUG-WHITE 2/2/2/0 | delivered EM | items 25600, delivery 800, tax 2400 included = 26400, paid 26400
after-refused-return: 10 Paid | LAMP-BLACK 1/1/0/0, TEE-S 1/1/1/0 | delivered JD; in-transit 1Z 1Z | items 15390, delivery 495, fee 390, tax 2536 included = 16275, paid 15885
after-parallel-returns: 14 Paid | MUG-WHITE 1/1/1/0, NOTEBOOK-A5 3/3/3/0, TEE-M 2/2/2/0 | delivered JD | items 9472, delivery 495, fee 390, fee 390, fee 390 = 11137, paid 9967
";

#[test]
fn every_recorded_order_is_read() {
    for profile in PROFILES {
        let (begin, end) = (Recorded::medusa(profile), Recorded::medusa(profile).at_the_end());
        for name in begin.orders() {
            if name == "not-found" || name == "of-another-customer" {
                continue;
            }
            let recorded = if name.starts_with("after-") { &end } else { &begin };
            let order = by_link(recorded, &name).unwrap();
            let prefix = format!("{name}: ");
            let expected = ORDERS.lines().find_map(|line| line.strip_prefix(&prefix));
            let expected = expected.unwrap_or_else(|| panic!("{name} is not in the table"));
            let tells = profile != "2.21.2-stock";
            let expected = if tells { expected.to_owned() } else { without_tracking(expected) };
            assert_eq!(summary(&order), expected, "{name} of {profile}");
            check_against_raw(profile, &name, &order, tells);
        }
    }
}

/// Compares what must not be lost with the recording itself.
fn check_against_raw(profile: &str, name: &str, order: &Order, tells: bool) {
    let raw: Value =
        serde_json::from_slice(&fixture(&format!("medusa/{profile}/order-{name}.json"))).unwrap();
    let raw = &raw["order"];
    let numbers: BTreeSet<&str> = list(&raw["fulfillments"])
        .flat_map(|fulfilment| list(&fulfilment["labels"]))
        .map(|label| label["tracking_number"].as_str().unwrap())
        .collect();
    let read: BTreeSet<&str> = order
        .shipments
        .iter()
        .flat_map(|shipment| shipment.tracking.iter().map(|tracking| tracking.number.as_str()))
        .collect();
    assert_eq!(read, numbers, "{name} of {profile}");

    for shipment in &order.shipments {
        assert_eq!(shipment.contents.is_some(), tells, "{name} of {profile}");
        let kinds: Vec<EventKind> = shipment.events.iter().map(|event| event.kind).collect();
        let expected: &[EventKind] = match shipment.state {
            ShipmentState::Packed => &[EventKind::Packed],
            ShipmentState::InTransit => &[EventKind::HandedOver, EventKind::Packed],
            _ => &[EventKind::Delivered, EventKind::HandedOver, EventKind::Packed],
        };
        assert_eq!(kinds, expected, "{name} of {profile}");
    }
    // Parcels hold what has left or stands packed, unit for unit.
    if tells && name != "packed" {
        for line in &order.lines {
            let inside = order.shipments.iter().flat_map(|it| it.contents.iter().flatten());
            let units: u32 = inside.filter(|(id, _)| *id == line.id).map(|(_, units)| units).sum();
            assert_eq!(units, line.units.shipped(), "{name} of {profile}: {}", line.title);
        }
    }

    assert_eq!(order.given_name.is_some(), profile == "2.18.0-stock", "{name} of {profile}");
    assert!(order.placed_at.is_some() && order.updated_at.is_some());
    assert!(order.lines.iter().all(|line| line.kind == LineKind::Goods));
    let missing = order.totals.unexplained().minor();
    assert!(missing.abs() <= 1, "{name} of {profile}: {missing} unexplained");
    let lines: i64 = order.lines.iter().map(|line| line.total.minor()).sum();
    assert!((lines - order.totals.items.minor()).abs() <= 1, "{name} of {profile}: {lines}");
}

#[test]
fn a_line_says_what_was_bought() {
    let order = by_link(&Recorded::medusa("2.18.0-stock"), "guest_usd").unwrap();
    let tee = order.lines.iter().find(|line| line.sku.as_deref() == Some("TEE-L")).unwrap();
    assert_eq!((tee.title.as_str(), tee.variant.as_deref()), ("Organic T-shirt", Some("L")));
    assert_eq!(tee.unit_price.map(Money::minor), Some(2750));
    assert_eq!((tee.total.minor(), tee.total.currency().code()), (5500, "USD"), "without tax");
    assert_eq!(tee.image.as_ref().unwrap().as_str(), "http://127.0.0.1:9118/static/tee.svg");
}

#[test]
fn the_postage_of_a_return_has_the_shops_name_for_it() {
    let order = by_link(&Recorded::medusa("2.21.2-stock"), "return_requested").unwrap();
    assert_eq!(order.totals.fees[0].label.as_deref(), Some("Return label by post"));
}

#[test]
fn a_cancelled_parcel_is_shown_only_if_it_had_left() {
    let mut body = recorded_json("2.18.0-stock", "reshipped");
    let parcels = body["order"]["fulfillments"].as_array_mut().unwrap();
    assert_eq!(parcels.len(), 2, "one of them cancelled");
    let gone = parcels.iter_mut().find(|parcel| !parcel["canceled_at"].is_null()).unwrap();
    gone["shipped_at"] = gone["packed_at"].clone();

    let states: Vec<_> = read(&body).unwrap().shipments.iter().map(|it| it.state).collect();
    assert_eq!(states.len(), 2);
    assert!(states.contains(&ShipmentState::Cancelled));
    assert!(states.contains(&ShipmentState::InTransit));
}

#[test]
fn parts_of_one_product_are_not_more_of_it() {
    let mut body = recorded_json("2.18.0-stock", "shipped");
    let items = body["order"]["fulfillments"][0]["items"].as_array_mut().unwrap();
    let mut part = items[0].clone();
    part["quantity"] = json!(4);
    items.push(part);
    let order = read(&body).unwrap();
    let inside = order.shipments[0].contents.as_ref().unwrap();
    assert_eq!(inside.iter().map(|(_, units)| *units).collect::<Vec<_>>(), [1, 1]);
}

#[test]
fn what_is_never_sent_is_digital_unless_it_was_sent() {
    let mut body = recorded_json("2.18.0-stock", "pending");
    body["order"]["items"][0]["requires_shipping"] = json!(false);
    body["order"]["items"][0]["variant_title"] = json!("Default variant");
    let order = read(&body).unwrap();
    assert_eq!(order.lines[0].kind, LineKind::Digital { download: None });
    assert_eq!(order.lines[0].variant, None);

    let mut body = recorded_json("2.18.0-stock", "shipped");
    body["order"]["items"][0]["requires_shipping"] = json!(false);
    assert_eq!(read(&body).unwrap().lines[0].kind, LineKind::Goods);
}

#[test]
fn the_shops_own_number_goes_before_medusas() {
    let mut body = recorded_json("2.21.2-open", "pending");
    body["order"]["custom_display_id"] = json!("WEB-2026-1");
    assert_eq!(read(&body).unwrap().number, "WEB-2026-1");
}

#[test]
fn prices_with_and_without_tax_in_one_order_are_shown_with_tax() {
    let mut body = recorded_json("2.18.0-stock", "guest_usd");
    body["order"]["items"][0]["is_tax_inclusive"] = json!(true);
    let order = read(&body).unwrap();
    assert!(matches!(order.totals.taxes, Taxes::Included(_)));
    assert!(order.totals.unexplained().minor().abs() <= 1);
    let prices: Vec<bool> = order.lines.iter().map(|line| line.unit_price.is_some()).collect();
    assert_eq!(prices, [true, false], "a price without tax says nothing beside one with");
}

#[test]
fn store_credit_lowers_the_total() {
    let mut body = recorded_json("2.18.0-stock", "pending");
    body["order"]["credit_line_total"] = json!(10.5);
    body["order"]["total"] = json!(19.35);
    let totals = read(&body).unwrap().totals;
    assert_eq!(totals.discounts[0].amount.minor(), -1050);
    assert!(totals.unexplained().is_zero());
}

#[test]
fn a_product_taken_off_by_an_edit_is_no_line() {
    let mut body = recorded_json("2.18.0-stock", "shipped");
    body["order"]["items"][0]["detail"]["quantity"] = json!(0);
    assert_eq!(read(&body).unwrap().lines.len(), 1);
}

#[test]
fn a_bill_is_read_whole_or_not_at_all() {
    for (pointer, wrong) in [
        ("/order", Value::Null),
        ("/order/id", Value::Null),
        ("/order/id", json!("")),
        ("/order/display_id", Value::Null),
        ("/order/status", Value::Null),
        ("/order/currency_code", json!("eurodollar")),
        ("/order/total", json!("29.85")),
        ("/order/original_item_total", Value::Null),
        ("/order/discount_total", json!([])),
        ("/order/items", Value::Null),
        ("/order/items/0/id", Value::Null),
        ("/order/items/0/detail", Value::Null),
        ("/order/items/0/detail/quantity", json!(1.5)),
        ("/order/items/0/original_total", Value::Null),
        ("/order/shipping_methods/0/original_total", Value::Null),
    ] {
        let mut body = recorded_json("2.18.0-stock", "pending");
        *body.pointer_mut(pointer).unwrap() = wrong;
        let error = read(&body).unwrap_err();
        assert!(matches!(error, AdapterError::Unreadable(_)), "{pointer}: {error}");
        let path = format!("answer{}", pointer.replace("/0", "[0]").replace('/', "."));
        assert!(error.to_string().starts_with(&path), "{error} names {path}");
    }
}

#[test]
fn a_customer_signs_in_and_sees_every_order_once() {
    for profile in PROFILES {
        let recorded = Recorded::medusa(profile);
        let session = log_in(&recorded, "customer-Passw0rd").unwrap();
        let first = list_page(&recorded, &session, None).unwrap();
        assert_eq!((first.total, first.filtered, first.orders.len()), (Some(16), false, 10));
        let second = list_page(&recorded, &session, first.next.clone()).unwrap();
        assert_eq!((second.next, second.orders.len()), (None, 6));

        let orders: Vec<_> = first.orders.iter().chain(&second.orders).collect();
        let numbers: Vec<&str> = orders.iter().map(|order| order.number.as_str()).collect();
        let newest_first: Vec<String> = (1..=16).rev().map(|number| number.to_string()).collect();
        assert_eq!(numbers, newest_first, "{profile}");
        let of = |state: OrderState| -> Vec<&str> {
            let orders = orders.iter().filter(|order| order.state == state);
            orders.map(|order| order.number.as_str()).collect()
        };
        assert_eq!(of(OrderState::AwaitingPayment), [""; 0]);
        assert_eq!(of(OrderState::Preparing), ["3", "2", "1"], "{profile}");
        assert_eq!(of(OrderState::OnItsWay), ["10", "9", "7", "6", "5", "4"], "{profile}");
        assert_eq!(of(OrderState::Delivered), ["16", "14", "13", "12", "11", "8"], "{profile}");
        assert_eq!(of(OrderState::Cancelled), ["15"], "{profile}");

        // The list says what the order says.
        for (name, row) in [("discounted", orders[0]), ("partially_returned", orders[4])] {
            let order = by_link(&recorded, name).unwrap();
            assert_eq!((&row.id, row.total), (&order.id, order.totals.total));
            assert_eq!(row.units, Some(6));
            let titles: BTreeSet<&str> = row.titles.iter().map(String::as_str).collect();
            assert_eq!(titles, order.lines.iter().map(|line| line.title.as_str()).collect());
        }

        let end = list_page(&recorded, &session, Some("500".to_owned())).unwrap();
        assert_eq!((end.orders.len(), end.next), (0, None));
    }
}

#[test]
fn an_order_that_waits_for_money_says_so() {
    for (fulfilment, payment, state) in [
        ("not_fulfilled", "not_paid", OrderState::AwaitingPayment),
        ("not_fulfilled", "awaiting", OrderState::AwaitingPayment),
        ("shipped", "not_paid", OrderState::OnItsWay),
        ("canceled", "captured", OrderState::Preparing),
        ("of a newer version", "of a newer version", OrderState::Preparing),
    ] {
        let list = json!({"orders": [{"id": "order_1", "display_id": 1, "status": "pending", "currency_code": "eur",
            "total": 10, "fulfillment_status": fulfilment, "payment_status": payment}], "count": 1});
        let recorded = Recorded::always(response(200, list.to_string()));
        let page = list_page(&recorded, &session("t"), None).unwrap();
        assert_eq!(page.orders[0].state, state, "{fulfilment} {payment}");
    }
}

#[test]
fn whoever_has_the_link_sees_the_order_signed_in_or_not() {
    for profile in PROFILES {
        let recorded = Recorded::medusa(profile);
        let session = log_in(&recorded, "customer-Passw0rd").unwrap();
        let id = OrderId::new(recorded.order_id("order-other_customer.json"));
        let theirs = now(shop(&recorded).order(&Access { order: id, session: Some(session) }));
        assert_eq!(theirs.unwrap(), by_link(&recorded, "other_customer").unwrap());
    }
}

#[test]
fn refusals_mean_what_they_say() {
    for profile in PROFILES {
        let recorded = Recorded::medusa(profile);
        let failure = |outcome: Result<Session, AdapterError>| outcome.unwrap_err().failure();
        assert_eq!(failure(log_in(&recorded, "wrong")), Failure::WrongPassword);
        let unknown = shop(&recorded);
        let unknown = now(unknown.sign_in_with_password("nobody@customers.test", "wrong"));
        assert_eq!(failure(unknown), Failure::WrongPassword);

        let nobody = list_page(&recorded, &session("not.a.token"), None).unwrap_err();
        assert_eq!(nobody.failure(), Failure::AccessExpired);
        let missing = by_link(&recorded, "not-found").unwrap_err();
        assert_eq!(missing.failure(), Failure::OrderNotFound);

        for key in [BAD_KEY, REVOKED_KEY] {
            let id = OrderId::new(recorded.order_id("order-shipped.json"));
            let shop = Medusa::new(&recorded, API, key).unwrap();
            let error = now(shop.order(&Access { order: id, session: None })).unwrap_err();
            assert!(error.to_string().contains("`key`"), "{error}");
            assert_eq!(error.failure(), Failure::ShopBroken);
        }
        for (file, status) in [
            ("error-no-key.json", 400),
            ("list-nobody.json", 401),
            ("log-in-no-password.json", 401),
        ] {
            let body = fixture(&format!("medusa/{profile}/{file}"));
            let error = read_answer(status, body).unwrap_err();
            let means = if status == 400 { Failure::ShopBroken } else { Failure::AccessExpired };
            assert_eq!(error.failure(), means, "{file}");
        }
        let page = fixture(&format!("medusa/{profile}/error-unknown-route.txt"));
        let error = read_answer(404, page).unwrap_err();
        assert!(error.to_string().contains("`api`"), "{error}");
        assert_eq!(error.failure(), Failure::ShopBroken);
    }
}

#[test]
fn other_refusals_are_told_by_their_status() {
    let unknown = r#"{"code": "unknown_error", "type": "unknown_error", "message": "…"}"#;
    assert_eq!(read_answer(500, unknown).unwrap_err().failure(), Failure::ShopBroken);
    let invalid = r#"{"type": "invalid_data", "message": "…"}"#;
    assert_eq!(read_answer(400, invalid).unwrap_err().failure(), Failure::ShopBroken);
    let limited = Failure::TooManyAttempts { retry_after: None };
    assert_eq!(read_answer(429, "{}").unwrap_err().failure(), limited);
    assert_eq!(read_answer(200, "<html>").unwrap_err().failure(), Failure::ShopBroken);
}

#[test]
fn a_log_in_that_goes_on_elsewhere_is_refused() {
    let elsewhere = r#"{"location": "https://accounts.example/authorize?x=1"}"#;
    for body in [elsewhere, "{}", r#"{"token": "a\nb"}"#] {
        let recorded = Recorded::always(response(200, body));
        let error = log_in(&recorded, "customer-Passw0rd").unwrap_err();
        assert_eq!(error.failure(), Failure::ShopBroken, "{error}");
    }
}

#[test]
fn a_key_is_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    let error = Medusa::new(&recorded, API, "  ").err().unwrap();
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`key`")));
}

#[test]
fn what_medusa_cannot_do_is_not_offered_and_not_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    let shop = shop(&recorded);
    assert_eq!(medusa::LOOK_UP, LookUp::ByLink);
    let sign_in = medusa::SIGN_IN;
    assert_eq!((sign_in.password, sign_in.code, sign_in.cookie), (true, false, true));

    check_what_only_the_own_api_can(&shop, &recorded);
}

#[test]
fn the_early_request_is_the_one_that_a_link_needs() {
    let recorded = Recorded::medusa("2.18.0-stock");
    let id = recorded.order_id("order-shipped.json");
    by_link(&recorded, "shipped").unwrap();
    let asked = &recorded.asked()[0];
    let fill = |pattern: &str| {
        let filled = pattern.replace("{api}", API).replace("{key}", KEY);
        filled.replace("{order}", &id)
    };
    assert_eq!(asked.url, fill(EARLY.url));
    let headers: Vec<(&str, String)> = EARLY.headers.iter().map(|it| (it.0, fill(it.1))).collect();
    assert_eq!(asked.headers, headers);
    assert_eq!(asked.credentials, Credentials::SameOrigin);
}

#[test]
fn only_the_shops_cookie_is_sent_along() {
    let recorded = Recorded::always(response(401, r#"{"message": "Unauthorized"}"#));
    let error = list_page(&recorded, &Session::Cookie, None).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
    assert_eq!(recorded.asked()[0].credentials, Credentials::Include);
    assert!(!shown(&recorded.asked()[0]).contains("authorization"));

    let access = Access { order: OrderId::new("order_/../x"), session: Some(session("t0")) };
    assert!(now(shop(&recorded).order(&access)).is_err());
    let asked = &recorded.asked()[1];
    assert_eq!(asked.credentials, Credentials::SameOrigin);
    assert!(asked.url.starts_with("https://medusa.test/store/orders/order_%2F..%2Fx?fields=id,"));
    assert!(shown(asked).ends_with("authorization: Bearer t0"));
}

fn shop(recorded: &Recorded) -> Medusa<&Recorded> {
    Medusa::new(recorded, "https://medusa.test/", KEY).unwrap()
}

fn by_link(recorded: &Recorded, name: &str) -> Result<Order, AdapterError> {
    let link =
        format!("https://shop.test/order/{}?x", recorded.order_id(&format!("order-{name}.json")));
    let order = medusa::order_in_link(&link).unwrap();
    now(shop(recorded).order(&Access { order, session: None }))
}

fn recorded_json(profile: &str, name: &str) -> Value {
    serde_json::from_slice(&fixture(&format!("medusa/{profile}/order-{name}.json"))).unwrap()
}

fn read(body: &Value) -> Result<Order, AdapterError> {
    read_answer(200, body.to_string())
}

fn read_answer(status: u16, body: impl Into<Vec<u8>>) -> Result<Order, AdapterError> {
    let recorded = Recorded::always(response(status, body));
    now(shop(&recorded).order(&Access { order: OrderId::new("order_1"), session: None }))
}

fn log_in(recorded: &Recorded, password: &str) -> Result<Session, AdapterError> {
    now(shop(recorded).sign_in_with_password("anna@customers.test", password))
}

fn list_page(
    recorded: &Recorded,
    session: &Session,
    after: Option<String>,
) -> Result<OrderPage, AdapterError> {
    let query = OrderListQuery { after, ..OrderListQuery::default() };
    now(shop(recorded).orders(session, &query))
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

/// An order as a row of [`ORDERS`].
fn summary(order: &Order) -> String {
    let payment: PaymentState = order.payment;
    let cancelled = if order.cancelled { " cancelled" } else { "" };
    let mut lines: Vec<String> = order
        .lines
        .iter()
        .map(|line| {
            let units = line.units;
            let sku = line.sku.as_deref().unwrap_or_default();
            let counts = [units.ordered(), units.shipped(), units.delivered(), units.returned()];
            let counts = counts.map(|count| count.to_string()).join("/");
            assert_eq!(units.cancelled(), if order.cancelled { units.ordered() } else { 0 });
            format!("{sku} {counts}")
        })
        .collect();
    lines.sort();

    let mut shipments: Vec<String> = order
        .shipments
        .iter()
        .map(|shipment| {
            let numbers = shipment.tracking.iter().map(|tracking| {
                let link = if tracking.url.is_some() { "" } else { "(no link)" };
                format!(" {}{link}", &tracking.number[..2])
            });
            format!("{}{}", shipment.state.name(), numbers.collect::<String>())
        })
        .collect();
    shipments.sort();

    let totals = &order.totals;
    let mut rows = vec![format!("items {}", totals.items.minor())];
    rows.extend(totals.discounts.iter().map(|it| format!("discount {}", it.amount.minor())));
    rows.extend(totals.delivery.map(|it| format!("delivery {}", it.minor())));
    rows.extend(totals.fees.iter().map(|it| format!("fee {}", it.amount.minor())));
    let (taxes, how) = match &totals.taxes {
        Taxes::Included(taxes) => (taxes, "included"),
        Taxes::Added(taxes) => (taxes, "added"),
    };
    rows.extend(taxes.iter().map(|it| format!("tax {} {how}", it.amount.minor())));
    let mut sum = format!("{} = {}", rows.join(", "), totals.total.minor());
    for paid in &totals.payments {
        sum.push_str(&format!(", paid {}", paid.amount.minor()));
    }
    for refund in &totals.refunds {
        sum.push_str(&format!(", refunded {}", refund.amount.minor()));
    }
    let shipments = [" ".to_owned(), shipments.join("; "), " ".to_owned()].concat();
    let shipments = if order.shipments.is_empty() { " " } else { &shipments };
    format!("{} {payment:?}{cancelled} | {} |{shipments}| {sum}", order.number, lines.join(", "))
}

/// A row of [`ORDERS`] on a shop that does not tell tracking numbers.
fn without_tracking(row: &str) -> String {
    let columns: Vec<&str> = row.split('|').collect();
    let states = columns[2].split(';').map(|shipment| {
        let state = shipment.split_whitespace().next().unwrap_or_default();
        state.to_owned()
    });
    let states = states.collect::<Vec<_>>().join("; ");
    let states = if states.is_empty() { " ".to_owned() } else { format!(" {states} ") };
    format!("{}|{}|{states}|{}", columns[0], columns[1], columns[3])
}
