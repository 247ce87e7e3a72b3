//! Returns of Medusa: every order, every term and every refusal that was recorded from three real
//! shops.

use posventa_adapters::medusa::Medusa;
use posventa_adapters::{Access, Method, ReturnsError, ReturnsPort};
use posventa_core::Failure;
use posventa_core::order::OrderId;
use posventa_core::returns::{
    Refusal, RequestLine, Return, ReturnRequest, ReturnState, Returnable,
};
use serde_json::Value;

use crate::recording::{API, KEY, PROFILES, Recorded, alone, fixture, json_body, now};

/// The name of the wish that was recorded.
const ATTEMPT: &str = "recorded";

/// What every recorded order is read as, by its name: units asked back of delivered ones of each
/// line, with what its product is filed under; and the returns with their units. Behind a `/` what
/// a shop shows that does not tell its returns: a cancelled one is gone there, and the postage of a
/// refused one looks like one more.
const ORDERS: &str = "
shipped: MUG-RUST 0/0, TEE-L 0/0 |
delivered: MUG-WHITE 0/1, NOTEBOOK-A5 0/3, TEE-M 0/2 |
partially_fulfilled: LAMP-BLACK 0/0 [final-sale lamps Lamps nord Nord], TEE-S 0/0 |
return_requested: MUG-WHITE 0/1, NOTEBOOK-A5 0/3, TEE-M 1/2 | approved TEE-M 1
partially_returned: MUG-WHITE 0/1, NOTEBOOK-A5 1/3, TEE-M 1/2 | refunded NOTEBOOK-A5 1 TEE-M 1
fully_returned: MUG-RUST 1/1 | refunded MUG-RUST 1
return_canceled: MUG-WHITE 0/1, NOTEBOOK-A5 0/3, TEE-M 0/2 | cancelled TEE-M 1 /
canceled: MUG-RUST 0/0, TEE-M 0/0 |
discounted: MUG-RUST 0/2 discounted, NOTEBOOK-A5 0/1 discounted, TEE-M 0/3 discounted |
guest_usd: NOTEBOOK-A5 0/1, TEE-L 0/2 |
delivered-after-start: MUG-WHITE 0/1, NOTEBOOK-A5 0/3, TEE-M 1/2 | approved TEE-M 1 / approved; approved
after-refused-return: LAMP-BLACK 0/0 [final-sale lamps Lamps nord Nord], TEE-S 0/1 |
";

#[test]
fn every_recorded_order_says_what_may_be_asked_back() {
    let _alone = alone();
    for profile in PROFILES {
        for row in ORDERS.lines().filter(|row| !row.is_empty()) {
            let (name, expected) = row.split_once(": ").unwrap();
            let returnable = read(profile, name);
            let tells = profile != "2.21.2-stock";
            let (lines, returns) = expected.split_once('|').unwrap();
            let (told, derived) = returns.split_once('/').unwrap_or((returns, returns));
            let returns = if tells { told } else { derived }.trim();
            assert_eq!(shown(&returnable), [lines.trim(), returns], "{name} of {profile}");
            let country = if name == "guest_usd" { "US" } else { "DE" };
            assert_eq!(returnable.country.as_deref(), Some(country), "{name} of {profile}");
        }
    }
}

#[test]
fn three_returns_of_one_unit_ask_it_back_once() {
    let _alone = alone();
    for profile in PROFILES {
        let returnable = read(profile, "after-parallel-returns");
        let [lines, _] = shown(&returnable);
        assert_eq!(lines, "MUG-WHITE 1/1, NOTEBOOK-A5 0/3, TEE-M 0/2", "{profile}");
        let open = returnable.returns.iter().filter(|it| it.state == ReturnState::Approved);
        assert_eq!(open.count(), 3, "{profile}");
    }
}

#[test]
fn sums_are_those_of_the_purchase() {
    let _alone = alone();
    for profile in PROFILES {
        for (name, total) in
            [("partially_returned", 9967), ("return_requested", 9967), ("discounted", 10808)]
        {
            let totals = read(profile, name).order.totals;
            assert_eq!(totals.total.minor(), total, "{name} of {profile}");
            assert_eq!(totals.fees, [], "{name} of {profile}");
            assert!(totals.unexplained().minor().abs() <= 1, "{name} of {profile}");
        }
        let order = read(profile, "partially_returned").order;
        let lines: i64 = order.lines.iter().map(|line| line.total.minor()).sum();
        assert_eq!((lines, order.totals.items.minor()), (9472, 9472), "{profile}");
    }
}

#[test]
fn reasons_are_leaves_and_ways_back_have_a_price() {
    let _alone = alone();
    for profile in PROFILES {
        for (name, cost) in [("delivered", 390), ("guest_usd", 550)] {
            let recorded = Recorded::medusa(profile);
            let access = access(&recorded, &format!("order-{name}.json"));
            let adapter = shop(&recorded);
            let terms = now(adapter.terms(&access, &read(profile, name))).unwrap();
            let labels = terms.reasons.unwrap();
            let mut labels: Vec<&str> = labels.iter().map(|reason| &*reason.label).collect();
            labels.sort_unstable();
            let leaves =
                ["Arrived damaged", "Changed my mind", "Too large", "Too small", "Wrong item"];
            assert_eq!(labels, leaves, "{profile}");
            let ways = terms.methods.unwrap();
            let ways = ways.iter().map(|way| (&*way.label, way.cost.unwrap().minor()));
            let expected = [("Return label by post", cost), ("Drop-off at store", 0)];
            assert_eq!(ways.collect::<Vec<_>>(), expected, "{profile}");
            assert!(!terms.photos && !terms.resolutions);
        }
    }
}

#[test]
fn an_order_without_a_cart_has_no_way_back() {
    let _alone = alone();
    for (pointer, wrong) in [("/order/cart", Value::Null), ("/order/cart/id", "cart_nope".into())] {
        let spoil = move |mut body: Value| {
            *body.pointer_mut(pointer).unwrap() = wrong.clone();
            body.to_string().into_bytes()
        };
        let recorded = Recorded::medusa("2.18.0-stock").spoilt(0, Box::new(spoil));
        let access = access(&recorded, "order-delivered.json");
        let seen = read("2.18.0-stock", "delivered");
        let terms = now(shop(&recorded).terms(&access, &seen)).unwrap();
        assert_eq!(terms.methods, Some(Vec::new()), "{pointer}");
    }
}

#[test]
fn other_variants_are_told_until_the_product_is_gone() {
    let _alone = alone();
    for profile in PROFILES {
        let recorded = Recorded::medusa(profile);
        let seen = read(profile, "delivered");
        let access = access(&recorded, "order-delivered.json");
        let variants = now(shop(&recorded).variants(&access, line(&seen, "TEE-M"))).unwrap();
        let mut told: Vec<_> = variants
            .iter()
            .map(|it| (&*it.title, it.available.is_some(), it.difference.unwrap().minor()))
            .collect();
        told.sort_unstable();
        assert_eq!(told, [("L", true, 0), ("S", true, 0)], "{profile}");
    }
    let spoil = |mut body: Value| {
        for item in body["order"]["items"].as_array_mut().unwrap() {
            item["product_id"] = "prod_nope".into();
        }
        body.to_string().into_bytes()
    };
    let recorded = Recorded::medusa("2.21.2-stock").spoilt(0, Box::new(spoil));
    let seen = read("2.21.2-stock", "delivered");
    let access = access(&recorded, "order-delivered.json");
    let variants = now(shop(&recorded).variants(&access, line(&seen, "TEE-M")));
    assert_eq!(variants, Ok(Vec::new()));
}

#[test]
fn a_return_is_started_with_everything_it_needs() {
    let _alone = alone();
    for profile in PROFILES {
        let recorded = Recorded::medusa(profile);
        let made = start(&recorded, profile).unwrap();
        assert_eq!(made.state, ReturnState::Approved);
        assert_eq!(made.lines.len(), 1);
        assert_eq!(made.lines[0].comment.as_deref(), Some("Sleeves too short"));
        let asked = recorded.asked();
        assert_eq!(asked.len(), 4, "the order, reasons, ways back, and one POST");
        assert_eq!(asked.iter().filter(|it| it.method == Method::Post).count(), 1);
        assert!(json_body(&asked[3]).unwrap()["location_id"].is_string());
    }
}

#[test]
fn an_earlier_try_is_found_and_nothing_is_sent() {
    let _alone = alone();
    for profile in PROFILES {
        let recorded = Recorded::medusa(profile).at_the_end();
        let seen = read(profile, "delivered");
        let access = access(&recorded, "returnable-delivered.json");
        let request = request(profile);
        let again = shop(&recorded);
        let found = now(again.request_return(&access, &seen, &request, ATTEMPT, true)).unwrap();
        let body: Value =
            serde_json::from_slice(&fixture(&format!("medusa/{profile}/started.json"))).unwrap();
        assert_eq!(found.id, body["return"]["id"], "{profile}");
        assert_eq!((found.lines.len(), found.lines[0].quantity), (1, 1), "{profile}");
        assert!(recorded.asked().iter().all(|it| it.method == Method::Get), "{profile}");
    }
}

#[test]
fn every_refusal_means_what_it_says() {
    let _alone = alone();
    let adapter_error = |failure: Failure| Err(failure);
    for (file, means) in [
        ("refused-more-than-left", Ok(Refusal::TooManyUnits)),
        ("refused-not-sent", Ok(Refusal::TooManyUnits)),
        ("refused-canceled-order", Ok(Refusal::NotReturnable(None))),
        ("refused-foreign-item", Ok(Refusal::NotReturnable(None))),
        ("refused-parent-reason", Ok(Refusal::PolicyChanged)),
        ("refused-unknown-reason", Ok(Refusal::PolicyChanged)),
        ("refused-unknown-option", adapter_error(Failure::ShopBroken)),
        ("refused-other-currency", adapter_error(Failure::ShopBroken)),
        ("refused-no-quantity", adapter_error(Failure::ShopBroken)),
        ("refused-no-key", adapter_error(Failure::ShopBroken)),
        ("refused-unknown-order", adapter_error(Failure::OrderNotFound)),
        ("list-nobody", adapter_error(Failure::AccessExpired)),
    ] {
        for profile in PROFILES {
            let recorded = Recorded::medusa(profile).answering_posts(&format!("{file}.json"));
            let refused = match start(&recorded, profile).unwrap_err() {
                ReturnsError::Refused(refusal) => Ok(refusal),
                ReturnsError::Adapter(error) => Err(error.failure()),
            };
            assert_eq!(refused, means, "{file} of {profile}");
        }
    }
}

fn start(recorded: &Recorded, profile: &str) -> Result<Return, ReturnsError> {
    let seen = read(profile, "delivered");
    let access = access(recorded, "returnable-delivered.json");
    let adapter = shop(recorded);
    now(adapter.request_return(&access, &seen, &request(profile), ATTEMPT, false))
}

/// The wish that was recorded of the shop.
pub fn request(profile: &str) -> ReturnRequest {
    let index = String::from_utf8(fixture(&format!("medusa/{profile}/index.tsv"))).unwrap();
    let row = index.lines().find(|row| row.starts_with("started.json")).unwrap();
    let body: Value = serde_json::from_str(row.rsplit('\t').next().unwrap()).unwrap();
    let text = |pointer: &str| body.pointer(pointer).unwrap().as_str().unwrap().to_owned();
    let line = RequestLine {
        line: text("/items/0/id"),
        quantity: 1,
        reason: text("/items/0/reason_id"),
        sub_reason: None,
        comment: Some("Sleeves too short".to_owned()),
        photos: Vec::new(),
        resolution: None,
        variant: None,
        percent: None,
    };
    let method = Some(text("/return_shipping/option_id"));
    ReturnRequest { lines: vec![line], method, ..ReturnRequest::default() }
}

pub fn read(profile: &str, name: &str) -> Returnable {
    let recorded = Recorded::medusa(profile);
    let is_later = name.starts_with("after-") || name.ends_with("-after-start");
    let recorded = if is_later { recorded.at_the_end() } else { recorded };
    let access = access(&recorded, &format!("returnable-{name}.json"));
    now(shop(&recorded).returnable(&access)).unwrap()
}

fn access(recorded: &Recorded, file: &str) -> Access {
    Access { order: OrderId::new(recorded.order_id(file)), session: None }
}

fn shop(recorded: &Recorded) -> Medusa<&Recorded> {
    Medusa::new(recorded, API, KEY).unwrap()
}

fn line<'a>(seen: &'a Returnable, sku: &str) -> &'a str {
    let mut lines = seen.order.lines.iter();
    &lines.find(|line| line.sku.as_deref() == Some(sku)).unwrap().id
}

/// A returnable order as a row of [`ORDERS`].
fn shown(returnable: &Returnable) -> [String; 2] {
    let sku = |id: &str| returnable.order.line(id).unwrap().sku.clone().unwrap();
    let mut lines: Vec<String> = returnable
        .facts
        .iter()
        .map(|facts| {
            let delivered = returnable.order.line(&facts.line).unwrap().units.delivered();
            let mut row = format!("{} {}/{delivered}", sku(&facts.line), facts.asked_back);
            let filed = [&facts.tags[..], &facts.categories].concat().join(" ");
            if !filed.is_empty() {
                row.push_str(&format!(" [{filed}]"));
            }
            if facts.discounted {
                row.push_str(" discounted");
            }
            row
        })
        .collect();
    lines.sort();
    let returns = returnable.returns.iter().map(|it| {
        let mut units: Vec<String> =
            it.lines.iter().map(|it| format!(" {} {}", sku(&it.line), it.quantity)).collect();
        units.sort();
        format!("{}{}", it.state.name(), units.concat())
    });
    [lines.join(", "), returns.collect::<Vec<_>>().join("; ")]
}
