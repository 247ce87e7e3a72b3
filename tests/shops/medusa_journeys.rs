//! Customers' journeys in Chromium through the portal of a Medusa shop: what any shop's customers
//! do, and the form that takes links.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::journeys::{self, Customer, Expected, Storefront};
use crate::medusa_shop::Shop;
use crate::storefront::{address, address_with_key, check_wrong_key, page};

/// An id like Medusa's that it has given to no order.
const UNKNOWN: &str = "order_01000000000000000000000000";

/// The same journeys at every version, each in its own shop. `tracking`: whether a shop of this
/// version, as installed, tells its customers tracking numbers.
macro_rules! journeys {
    ($version:ident, $variable:literal, tracking: $tracking:literal) => {
        mod $version {
            use super::{Shop, journeys, page, storefront};

            #[tokio::test]
            async fn every_order_opens_by_its_link_and_shows_what_the_shop_says() {
                let shop = Shop::running($variable);
                super::the_seed_is_what_the_shop_tells(&shop, $tracking);
                let orders = shop.orders().into_iter();
                let orders: Vec<_> =
                    orders.map(|(name, id)| super::expected(&shop, &name, &id)).collect();
                assert!(20 <= orders.len());
                journeys::orders_open_by_their_links(page().await, orders).await;
            }

            #[tokio::test]
            async fn a_wrong_link_is_told_and_the_right_one_opens_the_order() {
                let shop = Shop::running($variable);
                let storefront = storefront(shop);
                journeys::a_wrong_entry_leads_on_to_the_right_one(page().await, &storefront).await;
            }

            #[tokio::test]
            async fn a_customer_signs_in_sees_exactly_her_orders_and_signs_out() {
                let storefront = storefront(Shop::running($variable));
                journeys::a_customer_signs_in_and_out(page().await, &storefront).await;
            }

            #[tokio::test]
            async fn a_wrong_key_leaves_the_people_in_sight_and_tells_the_author() {
                super::a_wrong_key_is_told(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn an_unknown_order_offers_the_form_that_says_what_it_cannot_read() {
                super::an_unknown_order_offers_the_form(&Shop::running($variable)).await;
            }
        }
    };
}

journeys!(medusa_2_18, "POSVENTA_MEDUSA_2_18", tracking: true);
journeys!(medusa_2_21, "POSVENTA_MEDUSA_2_21", tracking: false);

fn storefront(shop: Shop) -> Storefront {
    let orders = shop.raw_orders("anna");
    let newest = orders.first().unwrap();
    let opened = expected(&shop, "anna's newest", newest["id"].as_str().unwrap());
    // Who is signed in sees the number in the address, and no key.
    let opened = Expected { reference: newest["display_id"].to_string(), ..opened };
    let (email, password) = shop.log_in("anna");
    let customer = Customer {
        email,
        password,
        orders: orders.iter().map(|order| order["display_id"].to_string()).collect(),
        opened: vec![opened],
    };
    let id = shop.order_id("delivered");
    let pasted = format!("https://shop.test/en/order/{id}/confirmed?utm_source=mail");
    Storefront {
        form: vec![("order-link", format!("https://shop.test/order/{UNKNOWN}"), pasted)],
        found: expected(&shop, "delivered", &id),
        not_found: &[("notice", "We found no such order.")],
        customer,
        // Nobody is signed in to the shop itself, and the portal asks before it says so.
        refused: &["/store/orders?", "/auth/customer/emailpass", UNKNOWN],
        address: Box::new(move |route| address(&shop, route)),
    }
}

/// An order as the shop answers it to anybody who knows its id.
fn expected(shop: &Shop, name: &str, id: &str) -> Expected {
    let raw = shop.raw_order(id);
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let line = |item: &Value| {
        let ordered = item["detail"]["quantity"].as_u64().unwrap();
        (text(&item["variant_sku"]), text(&item["product_title"]), ordered)
    };
    let (mut tracking, mut untracked) = (BTreeMap::new(), 0);
    for parcel in list(&raw["fulfillments"]) {
        let has = |key: &str| !parcel[key].is_null();
        if has("canceled_at") && !has("shipped_at") {
            continue;
        }
        let labels: Vec<&Value> = list(&parcel["labels"]).collect();
        let has_left = !has("canceled_at") && (has("shipped_at") || has("delivered_at"));
        untracked += usize::from(has_left && labels.is_empty());
        for label in labels {
            let url = label["tracking_url"].as_str().filter(|url| url.starts_with("https://"));
            tracking.insert(text(&label["tracking_number"]), url.map(str::to_owned));
        }
    }
    Expected {
        name: name.to_owned(),
        link: address(shop, &format!("posventa/orders/{id}")),
        reference: id.to_owned(),
        heading: format!("{} · Ordered on ", raw["display_id"]),
        cancelled: raw["status"] == "canceled",
        total: raw["total"].clone(),
        currency: text(&raw["currency_code"]),
        lines: list(&raw["items"]).map(line).collect(),
        tracking,
        untracked,
    }
}

/// What the seed wrote down when it shipped is what the shop tells, in versions that tell it.
fn the_seed_is_what_the_shop_tells(shop: &Shop, tells_tracking: bool) {
    for (name, id) in shop.orders() {
        let raw = shop.raw_order(&id);
        for parcel in list(&raw["fulfillments"]) {
            assert_eq!(parcel["labels"].is_array(), tells_tracking, "{name}: {parcel}");
        }
        if tells_tracking {
            let seeded = list(&shop.seeded["orders"][&name]["tracking"]);
            let seeded: BTreeSet<_> = seeded.map(|it| it.as_str().unwrap().to_owned()).collect();
            let told = expected(shop, &name, &id).tracking;
            assert_eq!(told.into_keys().collect::<BTreeSet<_>>(), seeded, "{name}");
        }
    }
}

async fn a_wrong_key_is_told(shop: &Shop) {
    let page = page().await;
    let id = shop.order_id("shipped");
    page.provoke(&id);
    let address = address_with_key(shop, "pk_nope", &format!("posventa/orders/{id}"));
    check_wrong_key(page, &address).await;
}

async fn an_unknown_order_offers_the_form(shop: &Shop) {
    let page = page().await;
    page.provoke(UNKNOWN);
    page.go(&address(shop, &format!("posventa/orders/{UNKNOWN}"))).await;
    page.sees("notice", "We found no such order.").await;
    page.sees("look-up", "This shop opens orders by the link in its confirmation e-mail.").await;

    page.fill("order-link", "https://shop.test/order/1042").await;
    page.press("find-order").await;
    page.sees("field-problem", "We find no order in this text.").await;
    page.close().await;
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
