//! The Medusa adapter against running shops: what it reads is what the shop says when it is asked
//! for everything, field by field and without the adapter.

use std::collections::{BTreeMap, BTreeSet};

use posventa_adapters::medusa::Medusa;
use posventa_adapters::{Access, AdapterError, OrderListQuery, OrdersPort, Session, Token};
use posventa_core::Failure;
use posventa_core::delivery::ShipmentState;
use posventa_core::order::{Order, OrderId, OrderSummary};
use serde_json::Value;

use crate::http::{Http, now};
use crate::medusa_shop::Shop;

/// The same tests for every version, each against its own shop.
macro_rules! conforms {
    ($version:ident, $variable:literal) => {
        mod $version {
            use super::Shop;

            #[test]
            fn every_order_is_what_the_shop_says() {
                super::every_order_is_what_the_shop_says(&Shop::running($variable));
            }

            #[test]
            fn customers_see_all_their_orders_once_and_no_others() {
                super::customers_see_all_their_orders_once_and_no_others(&Shop::running($variable));
            }

            #[test]
            fn a_cookie_of_the_shop_is_a_session() {
                super::a_cookie_of_the_shop_is_a_session(&Shop::running($variable));
            }

            #[test]
            fn refusals_are_understood() {
                super::refusals_are_understood(&Shop::running($variable));
            }
        }
    };
}

conforms!(medusa_2_18, "POSVENTA_MEDUSA_2_18");
conforms!(medusa_2_21, "POSVENTA_MEDUSA_2_21");

fn every_order_is_what_the_shop_says(shop: &Shop) {
    let orders = shop.orders();
    assert!(20 <= orders.len());
    for (name, id) in orders {
        let raw = shop.raw_order(&id);
        let order = by_link(shop, &id).unwrap();
        check_order(&name, &order, &raw);

        // What the seed wrote down when it shipped, where this shop tells it at all.
        let seeded: BTreeSet<&str> = list(&shop.seeded["orders"][&name]["tracking"])
            .map(|number| number.as_str().unwrap())
            .collect();
        let tells = list(&raw["fulfillments"]).any(|parcel| parcel["labels"].is_array());
        let expected = if tells { seeded } else { BTreeSet::new() };
        assert_eq!(tracking_numbers(&order), expected, "{name}");
    }
}

fn customers_see_all_their_orders_once_and_no_others(shop: &Shop) {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    for customer in ["anna", "ben"] {
        let session = sign_in(shop, customer);
        let summaries = all_pages(&medusa(shop, Http::new()), &session);

        let raw = shop.raw_orders(customer);
        assert_eq!(summaries.len(), raw.len(), "{customer}");
        for summary in &summaries {
            let id = summary.id.reveal();
            let raw = raw.iter().find(|raw| raw["id"] == id).unwrap();
            assert_eq!(summary.number, raw["display_id"].to_string());
            assert_eq!(seen.insert(id.to_owned(), customer), None, "an order came twice");

            let order = now(medusa(shop, Http::new())
                .order(&Access { order: summary.id.clone(), session: Some(session.clone()) }))
            .unwrap();
            assert_eq!(summary.total, order.totals.total);
            assert_eq!(summary.titles.len(), order.lines.len());
            let units: u32 = order.lines.iter().map(|line| line.units.ordered()).sum();
            assert_eq!(summary.units, Some(units));
        }
        let moments: Vec<_> = summaries.iter().map(|summary| summary.placed_at.unwrap()).collect();
        assert!(moments.is_sorted_by(|newer, older| older <= newer), "newest first");
    }

    // Medusa shows an order to whoever knows its id, and lists it to its customer alone.
    let theirs = shop.order_id("other_customer");
    assert_eq!(seen[&theirs], "ben");
    let access = Access { order: OrderId::new(&*theirs), session: Some(sign_in(shop, "anna")) };
    let order = now(medusa(shop, Http::new()).order(&access)).unwrap();
    assert_eq!(order, by_link(shop, &theirs).unwrap());
}

fn a_cookie_of_the_shop_is_a_session(shop: &Shop) {
    let mut http = Http::new();
    http.cookie = Some(shop.cookie("anna"));
    let by_cookie = all_pages(&medusa(shop, http), &Session::Cookie);
    let by_token = all_pages(&medusa(shop, Http::new()), &sign_in(shop, "anna"));
    assert_eq!(by_cookie, by_token);

    let nobody = list_page(&medusa(shop, Http::new()), &Session::Cookie, None);
    assert_eq!(nobody.unwrap_err().failure(), Failure::AccessExpired);
}

fn refusals_are_understood(shop: &Shop) {
    let (email, password) = shop.log_in("anna");
    let adapter = medusa(shop, Http::new());
    for (email, password) in
        [(&*email, "wrong"), ("nobody@customers.test", &*password), (&email, "")]
    {
        let error = now(adapter.sign_in_with_password(email, password)).unwrap_err();
        assert_eq!(error.failure(), Failure::WrongPassword, "{error}");
    }

    let stale = Session::Token(Token::new("not.a.token"));
    let error = list_page(&adapter, &stale, None).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired, "{error}");

    for missing in ["order_01000000000000000000000000", "1042", "../carts", "order_ñ?fields=id"] {
        let error = by_link(shop, missing).unwrap_err();
        assert_eq!(error.failure(), Failure::OrderNotFound, "{missing}: {error}");
    }

    let order = Access { order: OrderId::new(shop.order_id("shipped")), session: None };
    let revoked = shop.seeded["revoked_key"].as_str().unwrap();
    for key in ["pk_nope", revoked] {
        let adapter = Medusa::new(Http::new(), &shop.api, key).unwrap();
        let error = now(adapter.order(&order)).unwrap_err();
        assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`key`")));
    }
    let elsewhere = format!("{}/nonsense", shop.api);
    let adapter = Medusa::new(Http::new(), &elsewhere, &shop.key).unwrap();
    let error = now(adapter.order(&order)).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { fix } if fix.contains("`api`")));
}

fn check_order(name: &str, order: &Order, raw: &Value) {
    assert_eq!(order.id.reveal(), raw["id"].as_str().unwrap(), "{name}");
    assert_eq!(order.number, raw["display_id"].to_string(), "{name}");
    assert_eq!(order.cancelled, raw["status"] == "canceled", "{name}");

    let currency = order.totals.total.currency();
    assert_eq!(currency.code().to_lowercase(), raw["currency_code"].as_str().unwrap());
    let minor = |amount: &Value| {
        let units = 10_f64.powi(i32::from(currency.decimals()));
        // Amounts of the seeded shop are far below where this is inexact.
        (amount.as_f64().unwrap() * units).round() as i64
    };
    assert_eq!(order.totals.total.minor(), minor(&raw["total"]), "{name}");
    let paid: i64 = order.totals.payments.iter().map(|paid| paid.amount.minor()).sum();
    assert_eq!(paid, minor(&raw["summary"]["paid_total"]), "{name}");
    let refunded: i64 = order.totals.refunds.iter().map(|refund| refund.amount.minor()).sum();
    assert_eq!(-refunded, minor(&raw["summary"]["refunded_total"]), "{name}");
    assert!(order.totals.unexplained().minor().abs() <= 1, "{name}: the rows do not add up");

    let items: Vec<&Value> = list(&raw["items"]).collect();
    assert_eq!(order.lines.len(), items.len(), "{name}");
    for item in items {
        let line = order.line(item["id"].as_str().unwrap()).unwrap();
        let count = |key: &str| u32::try_from(item["detail"][key].as_u64().unwrap()).unwrap();
        assert_eq!(line.units.ordered(), count("quantity"), "{name}");
        assert_eq!(line.units.shipped(), count("shipped_quantity"), "{name}");
        assert_eq!(line.units.delivered(), count("delivered_quantity"), "{name}");
        let returned = count("return_received_quantity") + count("return_dismissed_quantity");
        assert_eq!(line.units.returned(), returned, "{name}");
        assert_eq!(line.title, item["product_title"].as_str().unwrap(), "{name}");
        assert_eq!(line.unit_price.unwrap().minor(), minor(&item["unit_price"]), "{name}");
    }

    let parcels = list(&raw["fulfillments"])
        .filter(|parcel| parcel["canceled_at"].is_null() || !parcel["shipped_at"].is_null());
    let states: BTreeMap<&str, ShipmentState> =
        parcels.map(|parcel| (parcel["id"].as_str().unwrap(), raw_state(parcel))).collect();
    let read: BTreeMap<&str, ShipmentState> =
        order.shipments.iter().map(|shipment| (&*shipment.id, shipment.state)).collect();
    assert_eq!(read, states, "{name}");
}

fn raw_state(parcel: &Value) -> ShipmentState {
    let has = |key: &str| !parcel[key].is_null();
    match (has("canceled_at"), has("delivered_at"), has("shipped_at")) {
        (true, _, _) => ShipmentState::Cancelled,
        (_, true, _) => ShipmentState::Delivered,
        (_, _, true) => ShipmentState::InTransit,
        _ => ShipmentState::Packed,
    }
}

fn tracking_numbers(order: &Order) -> BTreeSet<&str> {
    let tracking = order.shipments.iter().flat_map(|shipment| &shipment.tracking);
    tracking.map(|tracking| tracking.number.as_str()).collect()
}

fn medusa(shop: &Shop, http: Http) -> Medusa<Http> {
    Medusa::new(http, &shop.api, &shop.key).unwrap()
}

fn by_link(shop: &Shop, id: &str) -> Result<Order, AdapterError> {
    now(medusa(shop, Http::new()).order(&Access { order: OrderId::new(id), session: None }))
}

fn sign_in(shop: &Shop, customer: &str) -> Session {
    let (email, password) = shop.log_in(customer);
    now(medusa(shop, Http::new()).sign_in_with_password(&email, &password)).unwrap()
}

fn list_page(
    adapter: &Medusa<Http>,
    session: &Session,
    after: Option<String>,
) -> Result<posventa_adapters::OrderPage, AdapterError> {
    let query = OrderListQuery { after, ..OrderListQuery::default() };
    now(adapter.orders(session, &query))
}

fn all_pages(adapter: &Medusa<Http>, session: &Session) -> Vec<OrderSummary> {
    let mut summaries = Vec::new();
    let mut after = None;
    loop {
        let page = list_page(adapter, session, after).unwrap();
        summaries.extend(page.orders);
        after = page.next;
        if after.is_none() {
            assert_eq!(page.total, u32::try_from(summaries.len()).ok());
            return summaries;
        }
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
