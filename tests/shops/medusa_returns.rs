//! Returns of the Medusa adapter against running shops: what may be asked back, what is asked for,
//! and what the shop's own staff sees of it afterwards.

use std::collections::BTreeSet;

use posventa_adapters::{OrdersPort, ReturnsError, ReturnsPort};
use posventa_core::Failure;
use posventa_core::order::Order;
use posventa_core::returns::{
    Refusal, RequestLine, Return, ReturnActions, ReturnDocument, ReturnRequest, ReturnState,
};
use serde_json::{Value, json};

use crate::http::{Http, now};
use crate::medusa_returning::{Meddled, Placed, by_link, medusa};
use crate::medusa_shop::Shop;

/// The same tests for every version, each against its own shop.
macro_rules! conforms {
    ($version:ident, $variable:literal, tells_returns: $tells:literal) => {
        mod $version {
            use super::Shop;

            #[test]
            fn every_order_says_what_may_be_asked_back() {
                super::every_order_says_what_may_be_asked_back(&Shop::running($variable), $tells);
            }

            #[test]
            fn reasons_are_leaves_and_ways_back_are_those_for_customers() {
                super::reasons_are_leaves(&Shop::running($variable));
            }

            #[test]
            fn other_variants_have_stock_and_a_price() {
                super::other_variants_have_stock_and_a_price(&Shop::running($variable));
            }

            #[test]
            fn units_are_asked_back_once_and_received_by_the_staff() {
                super::units_are_asked_back_once(&Shop::running($variable));
            }

            #[test]
            fn what_the_shop_would_wrongly_take_is_never_sent() {
                super::what_the_shop_would_wrongly_take(&Shop::running($variable));
            }

            #[test]
            fn what_the_store_api_lacks_is_refused_without_a_request() {
                super::what_the_store_api_lacks(&Shop::running($variable));
            }
        }
    };
}

conforms!(medusa_2_18, "POSVENTA_MEDUSA_2_18", tells_returns: true);
conforms!(medusa_2_21, "POSVENTA_MEDUSA_2_21", tells_returns: false);

fn every_order_says_what_may_be_asked_back(shop: &Shop, tells_returns: bool) {
    for (name, id) in shop.orders() {
        let raw = shop.raw_order(&id);
        let access = by_link(&id);
        let returnable = now(medusa(shop, Http::new()).returnable(&access)).unwrap();
        let mut order = now(medusa(shop, Http::new()).order(&access)).unwrap();
        // With the whole address, 2.21 tells whom to greet.
        order.given_name = raw["shipping_address"]["first_name"].as_str().map(str::to_owned);
        let country = raw["shipping_address"]["country_code"].as_str().unwrap();
        assert_eq!(returnable.country, Some(country.to_ascii_uppercase()), "{name}");

        let arrived = |item: &Value| {
            ["return_received_quantity", "return_dismissed_quantity"]
                .map(|key| item["detail"][key].as_u64().unwrap())
                .iter()
                .sum::<u64>()
        };
        for item in list(&raw["items"]) {
            let facts = returnable.facts(item["id"].as_str().unwrap()).unwrap();
            assert_eq!(facts.product.as_deref(), item["product_id"].as_str(), "{name}");
            assert_eq!(facts.discounted, name == "discounted", "{name}");
            let requested = item["detail"]["return_requested_quantity"].as_u64().unwrap();
            assert_eq!(u64::from(facts.asked_back), requested + arrived(item), "{name}");
            let is_lamp = item["variant_sku"] == "LAMP-BLACK";
            let filed = if is_lamp { vec!["lamps", "Lamps", "nord", "Nord"] } else { vec![] };
            assert_eq!(facts.categories, filed, "{name}");
            assert_eq!(facts.tags, if is_lamp { vec!["final-sale"] } else { vec![] }, "{name}");
        }

        // The sums are those of the purchase: nothing is missing that came back in part.
        let rows = &returnable.order.totals;
        assert_eq!(rows.fees, [], "{name}");
        assert!(rows.unexplained().minor().abs() <= 1, "{name}");
        let came_back = list(&raw["items"]).any(|item| 0 < arrived(item));
        if !came_back && order.totals.fees.is_empty() {
            assert_eq!(sorted(&returnable.order), sorted(&order), "{name}");
        } else if name == "partially_returned" {
            assert_eq!(rows.total, rows.payments[0].amount, "{name}");
        }

        let expected = shop.returns(&id);
        // The shop no longer tells of a return that was cancelled unless it tells of returns.
        let seen = expected.iter().filter(|it| tells_returns || it["status"] != "canceled");
        let seen: BTreeSet<&str> = seen.map(|it| it["id"].as_str().unwrap()).collect();
        let read: BTreeSet<&str> = returnable.returns.iter().map(|it| &*it.id).collect();
        assert_eq!(read, seen, "{name}");
        for read in &returnable.returns {
            let raw = expected.iter().find(|raw| raw["id"] == *read.id).unwrap();
            let state = match raw["status"].as_str().unwrap() {
                "requested" => ReturnState::Approved,
                "received" => ReturnState::Refunded,
                "canceled" => ReturnState::Cancelled,
                other => panic!("{other}"),
            };
            assert_eq!(read.state, state, "{name}");
            check_lines(read, raw);
            assert!(raw["id"].as_str().unwrap().ends_with(&read.number), "{name}");
            assert!(read.requested_at.is_some());
            assert_eq!(read.actions, ReturnActions::default());
        }
    }
}

/// An order with its lists in one sequence: Medusa tells lines, parcels and numbers in any.
fn sorted(order: &Order) -> Order {
    let mut order = order.clone();
    order.lines.sort_by(|one, other| one.id.cmp(&other.id));
    order.shipments.sort_by(|one, other| one.id.cmp(&other.id));
    for parcel in &mut order.shipments {
        parcel.tracking.sort_by(|one, other| one.number.cmp(&other.number));
        parcel.contents.iter_mut().for_each(|contents| contents.sort());
    }
    order
}

fn reasons_are_leaves(shop: &Shop) {
    for (name, region) in [("delivered", "eu"), ("guest_usd", "us"), ("guest_jpy", "jp")] {
        let access = by_link(&shop.order_id(name));
        let adapter = medusa(shop, Http::new());
        let returnable = now(adapter.returnable(&access)).unwrap();
        let terms = now(adapter.terms(&access, &returnable)).unwrap();
        assert!(!terms.photos && !terms.resolutions);

        let reasons: BTreeSet<String> =
            terms.reasons.unwrap().into_iter().map(|reason| reason.id).collect();
        let seeded = shop.seeded["return_reasons"].as_object().unwrap();
        let leaves = seeded.iter().filter(|(value, _)| *value != "size");
        let leaves: BTreeSet<String> =
            leaves.map(|(_, id)| id.as_str().unwrap().to_owned()).collect();
        assert_eq!(reasons, leaves, "{name}");

        let offered: BTreeSet<(String, String, i64)> = terms
            .methods
            .unwrap()
            .into_iter()
            .map(|way| (way.id, way.label, way.cost.unwrap().minor()))
            .collect();
        let options = &shop.seeded["return_options"][region];
        let cost = [("eu", 390), ("us", 550), ("jp", 600)].into_iter().find(|it| it.0 == region);
        let expected = [
            ("label", "Return label by post", cost.unwrap().1),
            ("dropoff", "Drop-off at store", 0),
        ];
        let expected = expected.map(|(key, label, cost)| {
            (options[key].as_str().unwrap().to_owned(), label.to_owned(), cost)
        });
        assert_eq!(offered, BTreeSet::from(expected), "{name}");
    }
}

fn other_variants_have_stock_and_a_price(shop: &Shop) {
    let id = shop.order_id("delivered");
    let line = shop.seeded["orders"]["delivered"]["items"]["TEE-M"].as_str().unwrap();
    let variants = now(medusa(shop, Http::new()).variants(&by_link(&id), line)).unwrap();
    let titles: BTreeSet<&str> = variants.iter().map(|variant| &*variant.title).collect();
    assert_eq!(titles, BTreeSet::from(["S", "L"]), "the bought one is not among them");
    for variant in &variants {
        assert!(variant.available.is_some_and(|stock| 90_000 < stock), "{variant:?}");
        assert!(variant.difference.is_some_and(|it| it.is_zero()), "{variant:?}");
        let sku = variant.sku.as_deref().unwrap();
        assert_eq!(shop.seeded["variants"][sku], *variant.id);
    }
    let none = now(medusa(shop, Http::new()).variants(&by_link(&id), "ordli_nope")).unwrap();
    assert_eq!(none, []);
}

fn units_are_asked_back_once(shop: &Shop) {
    let placed = Placed::new(shop, "delivered");
    let before = placed.read();
    let http = Meddled::default();
    let adapter = medusa(shop, &http);
    let mut request = placed.request("TEE-M", 1, "dropoff");
    request.lines[0].comment = Some("Sleeves too short".to_owned());
    let ask = |attempt: &str| {
        now(adapter.request_return(&placed.access, &before, &request, attempt, false))
    };

    let made = ask("11111111-first").unwrap();
    assert_eq!(made.state, ReturnState::Approved);
    let [staff_sees] = &placed.returns()[..] else { panic!("exactly one return") };
    assert_eq!(staff_sees["id"], *made.id);
    assert_eq!(staff_sees["location_id"], shop.seeded["stock_location_id"]);
    assert_eq!(staff_sees["items"][0]["reason_id"], shop.seeded["return_reasons"]["too_small"]);
    assert_eq!(staff_sees["items"][0]["note"], "Sleeves too short\n[posventa 11111111]");
    assert_eq!(made.lines[0].comment.as_deref(), Some("Sleeves too short"));
    check_lines(&made, staff_sees);
    placed.check("TEE-M", "return_requested_quantity", 1);
    let read = placed.read();
    assert_eq!(read.facts(placed.line("TEE-M")).unwrap().asked_back, 1);
    assert_eq!(read.returns.len(), 1);
    assert_eq!(read.returns[0].id, made.id);

    // Two bought, one asked back: two more are too many, one more is not.
    let two = placed.request("TEE-M", 2, "label");
    let outcome = now(adapter.request_return(&placed.access, &read, &two, "2", false));
    assert_eq!(outcome, Err(ReturnsError::Refused(Refusal::TooManyUnits)));
    let twice = ReturnRequest { lines: [&request.lines[..], &request.lines].concat(), ..two };
    let outcome = now(adapter.request_return(&placed.access, &read, &twice, "3", false));
    assert_eq!(outcome, Err(ReturnsError::Refused(Refusal::TooManyUnits)));
    assert_eq!(http.posts.get(), 1, "the shop would have left postage on the order");
    let second = ask("44444444-second").unwrap();
    assert_eq!(ask("55555555-third"), Err(ReturnsError::Refused(Refusal::TooManyUnits)));
    assert_eq!((http.posts.get(), placed.returns().len()), (2, 2));
    placed.check("TEE-M", "return_requested_quantity", 2);
    let known: BTreeSet<String> = placed.read().returns.into_iter().map(|it| it.id).collect();
    assert_eq!(known, BTreeSet::from([made.id.clone(), second.id.clone()]));

    // Without `location_id` the staff would get a 500 here.
    for id in [&made.id, &second.id] {
        shop.receive(id, &json!([{ "id": placed.line("TEE-M"), "quantity": 1 }]));
    }
    placed.check("TEE-M", "return_requested_quantity", 0);
    placed.check("TEE-M", "return_received_quantity", 2);
    let received = placed.read();
    assert_eq!(received.facts(placed.line("TEE-M")).unwrap().asked_back, 2);
    assert!(received.returns.iter().all(|it| it.state == ReturnState::Received));
    assert_eq!(ask("66666666-fourth"), Err(ReturnsError::Refused(Refusal::TooManyUnits)));

    placed.refund(49.8);
    assert!(placed.read().returns.iter().all(|it| it.state == ReturnState::Refunded));
}

fn what_the_shop_would_wrongly_take(shop: &Shop) {
    let http = Meddled::default();
    let adapter = medusa(shop, &http);
    let no = Err(ReturnsError::Refused(Refusal::NotReturnable(None)));
    // Nothing of these was delivered, whatever Medusa would say.
    for (kind, sku) in
        [("shipped", "TEE-L"), ("pending", "TEE-M"), ("packed", "MUG-WHITE"), ("canceled", "TEE-M")]
    {
        let placed = Placed::seeded(shop, kind);
        let request = placed.request(sku, 1, "label");
        let outcome =
            now(adapter.request_return(&placed.access, &placed.read(), &request, "a", false));
        assert_eq!(outcome, no, "{kind}");
    }
    let gone = Placed::seeded(shop, "fully_returned");
    let request = gone.request("MUG-RUST", 1, "label");
    let outcome = now(adapter.request_return(&gone.access, &gone.read(), &request, "a", false));
    assert_eq!(outcome, Err(ReturnsError::Refused(Refusal::TooManyUnits)));

    let placed = Placed::seeded(shop, "delivered");
    let seen = placed.read();
    let good = placed.request("TEE-M", 1, "label");
    let line = |change: &dyn Fn(&mut RequestLine)| {
        let mut request = good.clone();
        change(&mut request.lines[0]);
        request
    };
    let reason = |key: &str| shop.seeded["return_reasons"][key].as_str().unwrap().to_owned();
    let option = |region: &str, key: &str| {
        let option = shop.seeded["return_options"][region][key].as_str().unwrap();
        ReturnRequest { method: Some(option.to_owned()), ..good.clone() }
    };
    let outbound = shop.seeded["shipping_options"]["eu"]["standard"].as_str().unwrap();
    let changed = Refusal::PolicyChanged;
    for (request, refusal) in [
        (ReturnRequest { lines: Vec::new(), ..good.clone() }, Refusal::NotReturnable(None)),
        (line(&|it| it.quantity = 0), Refusal::NotReturnable(None)),
        (line(&|it| it.line = "ordli_nope".to_owned()), Refusal::NotReturnable(None)),
        (line(&|it| it.quantity = 3), Refusal::TooManyUnits),
        (line(&|it| it.quantity = u32::MAX), Refusal::TooManyUnits),
        (line(&|it| it.reason = reason("size")), changed.clone()),
        (line(&|it| it.reason = "rr_nope".to_owned()), changed.clone()),
        (option("eu", "hidden"), changed.clone()),
        (option("us", "label"), changed.clone()),
        (ReturnRequest { method: Some(outbound.to_owned()), ..good.clone() }, changed.clone()),
        (ReturnRequest { method: None, ..good.clone() }, changed),
    ] {
        let outcome = now(adapter.request_return(&placed.access, &seen, &request, "a", false));
        assert_eq!(outcome, Err(ReturnsError::Refused(refusal)), "{request:?}");
    }
    assert_eq!(http.posts.get(), 0);
    assert_eq!(placed.returns(), [] as [Value; 0]);
    assert_eq!(placed.read(), seen);
}

fn what_the_store_api_lacks(shop: &Shop) {
    let http = Meddled::default();
    let adapter = medusa(shop, &http);
    let access = by_link(&shop.order_id("return_requested"));
    let failures = [
        now(adapter.cancel_return(&access, "r", "a")).map(drop),
        now(adapter.add_tracking(&access, "r", "DHL", "1", "a")).map(drop),
        now(adapter.send_message(&access, "r", "Hello", "a")).map(drop),
        now(adapter.upload_photo(&access, vec![0xFF, 0xD8], "a")).map(drop),
        now(adapter.document(&access, "r", ReturnDocument::Label)).map(drop),
    ];
    for outcome in failures {
        let Err(ReturnsError::Adapter(error)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(error.failure(), Failure::NoLongerPossible);
    }
    assert_eq!(http.asked.borrow().len(), 0);
}

/// What is in a return, where the shop tells.
fn check_lines(read: &Return, raw: &Value) {
    let lines: BTreeSet<(&str, u64)> =
        read.lines.iter().map(|line| (&*line.line, u64::from(line.quantity))).collect();
    let expected = list(&raw["items"])
        .map(|item| (item["item_id"].as_str().unwrap(), item["quantity"].as_u64().unwrap()));
    assert_eq!(lines, expected.collect());
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
