//! WooCommerce: answers made after `OrderSchema` of its Store API, one for each state that an order
//! can be in.

use posventa_adapters::woocommerce::{self, WooCommerce};
use posventa_adapters::{Access, AdapterError, LookUp, OrdersPort, Response, Session};
use posventa_core::Failure;
use posventa_core::delivery::ShipmentState;
use posventa_core::look_up::Factor;
use posventa_core::order::{Order, OrderId};
use serde_json::{Value, json};

use crate::recording::{
    Recorded, check_what_only_the_own_api_can, fixture, now, response, session,
};
use crate::summary::summary;

const LINK: &str = "https://woo.test/checkout/order-received/1042/?key=wc_order_aB3dE5";
const EMAIL: &str = "lucia+shop@customers.example";

/// What each of [`states`] is read as; see [`summary`].
const ORDERS: &str = "
pending: Pending | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
on-hold: Pending | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
failed: Pending | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
processing: Unknown | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
a state of the shop's own: Unknown | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
completed: Paid | TEE-M 2/0/2/0/0, MUG-RUST 1/0/1/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
picked up: Paid | TEE-M 2/0/2/2/0, MUG-RUST 1/0/1/1/0 | | items 6475, delivery 495, tax 1209 included = 6970
partly refunded: PartlyRefunded | TEE-M 2/0/2/0/0, MUG-RUST 1/0/1/0/0 | | items 6475, delivery 495, tax 1209 included = 6970, refunded -1495
refunded: Refunded | TEE-M 2/2/0/0/0, MUG-RUST 1/1/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970, refunded -6970
cancelled: Unknown cancelled | TEE-M 2/2/0/0/0, MUG-RUST 1/1/0/0/0 | | items 6475, delivery 495, tax 1209 included = 6970
discounted, with a fee: Unknown | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 6475, discount -605, delivery 495, fee 121, tax 1125 included = 6486
without tax: Unknown | TEE-M 2/0/0/0/0, MUG-RUST 1/0/0/0/0 | | items 5352, delivery 409, tax 1209 added = 6970
";

/// Every state by its name: the sample with a few fields set.
fn states() -> Vec<(&'static str, Value)> {
    let mut states: Vec<(&str, Value)> = ["pending", "on-hold", "failed", "processing"]
        .map(|it| (it, with(json!({"status": it}))))
        .into();
    states[0].1["needs_payment"] = json!(true);
    let completed = with(json!({"status": "completed"}));
    let mut picked_up = completed.clone();
    picked_up["needs_shipping"] = json!(false);
    let refunded = |status: &str, amount: &str| {
        let mut order = with(json!({ "status": status }));
        order["totals"]["total_refund"] = json!(amount);
        order
    };
    let mut discounted = with(json!({
        "coupons": [{"code": "spring", "totals": {}}], "fees": [{"id": 9, "name": "Gift wrap"}],
    }));
    for (key, value) in [
        ("total_discount", "500"),
        ("total_discount_tax", "105"),
        ("total_fees", "100"),
        ("total_fees_tax", "21"),
        ("total_tax", "1125"),
        ("total_price", "6486"),
    ] {
        discounted["totals"][key] = json!(value);
    }
    let mut without_tax = sample();
    without_tax["items"][0]["prices"]["price"] = json!("2058");
    without_tax["items"][1]["prices"]["price"] = json!("1236");
    states.extend([
        ("a state of the shop's own", with(json!({"status": "ready-at-depot"}))),
        ("completed", completed),
        ("picked up", picked_up),
        ("partly refunded", refunded("completed", "1495")),
        ("refunded", refunded("refunded", "6970")),
        ("cancelled", with(json!({"status": "cancelled"}))),
        ("discounted, with a fee", discounted),
        ("without tax", without_tax),
    ]);
    states
}

#[test]
fn every_state_is_read() {
    let mut table = Vec::new();
    for (name, state) in states() {
        let order = read(&state).unwrap();
        assert!(order.totals.unexplained().minor().abs() <= 1, "{name}");
        table.push(format!("{name}: {}", summary(&order)));
    }
    assert_eq!(table.join("\n"), ORDERS.trim());
}

#[test]
fn all_that_an_order_tells_is_there() {
    let order = read(&sample()).unwrap();
    assert_eq!((&*order.number, order.given_name.as_deref()), ("1042", Some("Lucía")));
    let [tee, mug] = order.lines.as_slice() else { panic!("two lines") };
    assert_eq!((&*tee.title, tee.variant.as_deref()), ("T-shirt", Some("M")));
    assert_eq!((&*mug.title, mug.variant.as_deref()), ("Mug", None));
    assert_eq!(tee.unit_price.unwrap().minor(), 2490);
    assert!(tee.image.as_ref().unwrap().as_str().ends_with("450x450.jpg"));
    assert!(order.placed_at.is_none(), "the Store API does not tell");
}

#[test]
fn a_shop_that_keeps_no_cents_is_read_as_it_writes() {
    let mut order = sample();
    for (key, value) in order["totals"].as_object_mut().unwrap() {
        match key.as_str() {
            "currency_minor_unit" => *value = json!(0),
            "total_price" => *value = json!("70"),
            _ => {}
        }
    }
    for item in order["items"].as_array_mut().unwrap() {
        item["totals"]["line_subtotal"] = json!("30");
        item["totals"]["line_subtotal_tax"] = json!("5");
    }
    let order = read(&order).unwrap();
    assert_eq!((order.totals.total.minor(), order.lines[0].total.minor()), (7000, 3500));
}

#[test]
fn a_guest_is_let_in_by_number_key_and_address_every_time() {
    let recorded = Recorded::always(response(200, sample().to_string()));
    let shop = WooCommerce::new(&recorded, " https://woo.test/ ");
    let (_, access) = now(shop.find(LINK, &[(Factor::Email, EMAIL.to_owned())])).unwrap();
    now(shop.order(&access)).unwrap();
    let expected = "https://woo.test/wp-json/wc/store/v1/order/1042?key=wc_order_aB3dE5&billing_email=lucia%2Bshop%40customers.example";
    let asked = recorded.asked();
    let urls: Vec<&str> = asked.iter().map(|request| &*request.url).collect();
    assert_eq!(urls, [expected, expected], "and never for fulfilments");
    assert!(asked.iter().all(|request| request.headers.iter().all(|(name, _)| *name == "accept")));

    let error = now(shop.find("1042", &[(Factor::Email, EMAIL.to_owned())])).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound);
    assert_eq!(recorded.asked().len(), 2);
}

#[test]
fn the_owner_sees_the_parcels_of_either_version() {
    let answers = [fixture("woocommerce/fulfillments.json"), sample().to_string().into_bytes()];
    let recorded = Recorded::in_order(answers.map(|body| response(200, body)));
    let order = now(WooCommerce::new(&recorded, "/").order(&owner())).unwrap();
    let parcels: Vec<_> = order
        .shipments
        .iter()
        .map(|parcel| {
            let number = parcel.tracking.first().map(|it| (&*it.number, it.url.is_some()));
            (
                parcel.state,
                parcel.carrier.as_deref(),
                number,
                parcel.shipped_at.map(|it| it.to_string()),
            )
        })
        .collect();
    assert_eq!(
        parcels,
        [
            (
                ShipmentState::InTransit,
                Some("correos"),
                Some(("PK100000001", true)),
                Some("2026-03-03T09:00:00Z".to_owned())
            ),
            (
                ShipmentState::InTransit,
                Some("Bike courier"),
                Some(("PK100000002", false)),
                Some("2026-03-04T09:30:00Z".to_owned())
            ),
            (ShipmentState::Packed, None, None, None),
        ],
        "and not the one that was deleted"
    );
    assert_eq!(order.lines[0].units.shipped(), 2);
    assert_eq!(order.lines[1].units.to_ship(), 1);
    let asked = recorded.asked();
    assert_eq!(asked[0].url, "/wp-json/wc/v3/orders/1042/fulfillments");
    assert_eq!(asked[1].url, "/wp-json/wc/store/v1/order/1042");
    assert!(asked.iter().all(|it| it.headers.contains(&("x-wp-nonce", "5f0c1d2e3b".to_owned()))));
}

#[test]
fn without_fulfilments_the_order_is_there_all_the_same() {
    for (status, body) in
        [(404, r#"{"code": "rest_no_route"}"#), (403, "{}"), (200, "<html>"), (200, "{}")]
    {
        let answers = [response(status, body), response(200, sample().to_string())];
        let recorded = Recorded::in_order(answers);
        let order = now(WooCommerce::new(&recorded, "/").order(&owner())).unwrap();
        assert!(order.shipments.is_empty());
    }
}

#[test]
fn refusals_are_read_by_their_code() {
    let failure = |status: u16, code: &str| {
        let header = Some("17".to_owned());
        let body = json!({"code": code, "message": "No.", "data": {"status": status}}).to_string();
        let recorded = Recorded::always(Response { header, ..response(status, body) });
        let access = Access { order: OrderId::new("1042-wc_order_a"), session: None };
        now(WooCommerce::new(&recorded, "/").order(&access)).unwrap_err()
    };
    for (status, code, expected) in [
        (401, "woocommerce_rest_invalid_order", Failure::OrderNotFound),
        (404, "woocommerce_rest_invalid_order", Failure::OrderNotFound),
        (401, "woocommerce_rest_invalid_billing_email", Failure::OrderNotFound),
        (403, "woocommerce_rest_invalid_user", Failure::AccessExpired),
        (403, "rest_cookie_invalid_nonce", Failure::AccessExpired),
        (400, "rate_limit_exceeded", Failure::TooManyAttempts { retry_after: Some(17) }),
        (500, "internal_server_error", Failure::ShopBroken),
    ] {
        assert_eq!(failure(status, code).failure(), expected, "{code}");
    }
    assert!(matches!(failure(404, "rest_no_route"), AdapterError::Misconfigured { .. }));
    let page = Recorded::always(response(404, "<!doctype html>"));
    let error = now(WooCommerce::new(&page, "/").order(&owner())).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { .. }));
}

#[test]
fn what_is_missing_is_named() {
    for (pointer, path) in [
        ("/status", "answer.status"),
        ("/items", "answer.items"),
        ("/items/0/quantity", "answer.items[0].quantity"),
        ("/items/0/name", "answer.items[0].name"),
        ("/totals/total_price", "answer.totals.total_price"),
        ("/totals/currency_minor_unit", "answer.totals.currency_minor_unit"),
    ] {
        let mut order = sample();
        *order.pointer_mut(pointer).unwrap() = Value::Null;
        let error = read(&order).unwrap_err();
        assert!(matches!(&error, AdapterError::Unreadable(it) if it.path == path), "{error}");
    }
}

#[test]
fn what_woocommerce_cannot_do_is_not_offered_and_not_asked_for() {
    let recorded = Recorded::always(response(200, "{}"));
    assert_eq!(woocommerce::LOOK_UP, LookUp::ByLinkAndEmail);
    let sign_in = woocommerce::SIGN_IN;
    assert_eq!((sign_in.password, sign_in.code, sign_in.cookie), (false, false, false));
    let shop = WooCommerce::new(&recorded, "/");
    check_what_only_the_own_api_can(&shop, &recorded);
    let listed = now(shop.orders(&Session::Cookie, &posventa_adapters::OrderListQuery::default()));
    assert_eq!(listed.unwrap_err().failure(), Failure::NoLongerPossible);
    assert!(recorded.asked().is_empty());
}

fn owner() -> Access {
    Access { order: OrderId::new("1042"), session: Some(session("5f0c1d2e3b")) }
}

fn sample() -> Value {
    serde_json::from_slice(&fixture("woocommerce/order.json")).unwrap()
}

/// The sample with these fields set.
fn with(fields: Value) -> Value {
    let mut order = sample();
    order.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    order
}

fn read(order: &Value) -> Result<Order, AdapterError> {
    let recorded = Recorded::always(response(200, order.to_string()));
    let access = Access { order: OrderId::new("1042-wc_order_aB3dE5 a@b.example"), session: None };
    now(WooCommerce::new(&recorded, "https://woo.test").order(&access))
}
