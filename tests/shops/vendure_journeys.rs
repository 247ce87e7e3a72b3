//! Customers' journeys in Chromium through the portal of a Vendure shop: what any shop's customers
//! do, and what only this one's can.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::journeys::{self, Customer, Expected, Storefront, listed};
use crate::storefront::{address_of, check_wrong_key, page};
use crate::vendure_shop::{Seeded, Shop};

#[tokio::test]
async fn a_guest_opens_the_order_by_its_link_and_sees_what_the_shop_says() {
    let shop = Shop::running();
    let orders = ["guest", "guest_usd", "guest_jpy"].map(|name| expected(&shop, &shop.order(name)));
    journeys::orders_open_by_their_links(page().await, orders.into()).await;
}

#[tokio::test]
async fn a_code_from_long_ago_leads_on_to_one_that_is_typed_in_small_letters() {
    let storefront = storefront(&Shop::running(), "anna", &[]);
    journeys::a_wrong_entry_leads_on_to_the_right_one(page().await, &storefront).await;
}

#[tokio::test]
async fn a_customer_signs_in_sees_exactly_her_orders_opens_some_and_signs_out() {
    // Vendure ends all of a customer's sessions at once, so this one is nobody else's.
    let opened = ["partially_delivered", "surcharged", "taken_back", "unpaid", "cancelled_unpaid"];
    let opened = opened.map(|kind| format!("doras_{kind}"));
    let storefront = storefront(&Shop::running(), "dora", &opened);
    journeys::a_customer_signs_in_and_out(page().await, &storefront).await;
}

#[tokio::test]
async fn the_list_is_filtered_by_the_shop_and_searched_by_the_portal() {
    let shop = Shop::running();
    let raw = shop.raw_orders("anna");
    let page = page().await;
    journeys::a_customer_sees_exactly_their_orders(&page, &storefront(&shop, "anna", &[])).await;

    let cancelled = raw.iter().filter(|order| order["state"] == "Cancelled").count();
    page.choose("orders-filter", "cancelled").await;
    page.sees("orders-count", &format!("{cancelled} of {cancelled} orders")).await;
    page.choose("orders-filter", "").await;
    page.sees("orders-count", &format!("of {} orders", raw.len())).await;
    page.fill("orders-search", "lamp").await;
    let lamps = ["authorized", "cancelled_unpaid"].map(|name| shop.order(name).code);
    page.sees("orders-count", "2 of 2 orders").await;
    assert_eq!(listed(&page).await.into_iter().collect::<BTreeSet<_>>(), lamps.into());
    page.close().await;
}

#[tokio::test]
async fn where_the_shop_keeps_cookies_signing_out_ends_the_session_there() {
    let shop = Shop::running();
    let page = page().await;
    page.go(&address_of("vendure", &shop.cookie_api, "", "posventa/account")).await;
    let (email, password) = shop.log_in("ben");
    page.fill("sign-in-email", &email).await;
    page.fill("password", &password).await;
    page.press("sign-in-submit").await;
    assert_eq!(shop.raw_orders("ben").len(), 1);
    page.sees("orders-count", "One order").await;

    // The cookie signs in again where the portal has forgotten everything.
    page.go("about:blank").await;
    page.go(&address_of("vendure", &shop.cookie_api, "", "posventa/account")).await;
    page.sees("orders-count", "One order").await;

    page.press("sign-out").await;
    page.sees("view-title", "Sign in").await;
    page.go("about:blank").await;
    page.go(&address_of("vendure", &shop.cookie_api, "", "posventa/account")).await;
    page.sees("view-title", "Sign in").await;
    page.fill("sign-in-email", &email).await;
    assert!(!page.has("orders-count").await);
    page.close().await;
}

#[tokio::test]
async fn a_wrong_channel_leaves_the_people_in_sight_and_tells_the_author() {
    let shop = Shop::running();
    let fragment = format!("posventa/orders/{}", shop.order("guest").code);
    let address = address_of("vendure", &shop.api, "no-such-channel", &fragment);
    check_wrong_key(page().await, &address).await;
}

/// The shop as a customer knows it, who opens some of their orders.
fn storefront(shop: &Shop, customer: &str, opened: &[String]) -> Storefront {
    let guest = shop.order("guest");
    let (email, password) = shop.log_in(customer);
    let orders = shop.raw_orders(customer);
    let api = shop.api.clone();
    let customer = Customer {
        email,
        password,
        orders: orders.iter().map(|order| order["code"].as_str().unwrap().to_owned()).collect(),
        opened: opened.iter().map(|name| expected(shop, &shop.order(name))).collect(),
    };
    let typed = format!(" #{}", guest.code.to_lowercase());
    Storefront {
        form: vec![("order-number", shop.order("guest_long_ago").code, typed)],
        found: expected(shop, &guest),
        not_found: &[
            ("notice", "We found no such order."),
            ("look-up", "Later you will find it when you sign in."),
        ],
        customer,
        refused: &[],
        address: Box::new(move |route| address_of("vendure", &api, "", route)),
    }
}

/// An order as the shop answers it to whoever bought it.
fn expected(shop: &Shop, order: &Seeded) -> Expected {
    let raw = &shop.raw_order(order)["orderByCode"];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    let line = |line: &Value| {
        let [sku, name] = ["sku", "name"].map(|key| text(&line["productVariant"][key]));
        // Nothing has been placed of a basket whose payment was never finished.
        let units = ["orderPlacedQuantity", "quantity"].map(|key| line[key].as_u64().unwrap());
        (sku, name, units[0].max(units[1]))
    };
    let left = |parcel: &&Value| {
        let state = parcel["state"].as_str().unwrap();
        ["Shipped", "Delivered"].contains(&state) && parcel["trackingCode"] == ""
    };
    let link = |code: &String| Some(code.clone()).filter(|code| code.starts_with("https://"));
    let fragment = format!("posventa/orders/{}", order.code);
    // A basket whose payment was never finished has not been ordered.
    let heading = match raw["orderPlacedAt"].is_null() {
        true => order.code.clone(),
        false => format!("{} · Ordered on ", order.code),
    };
    Expected {
        name: order.name.clone(),
        link: address_of("vendure", &shop.api, &order.channel, &fragment),
        reference: order.code.clone(),
        heading,
        cancelled: raw["state"] == "Cancelled",
        total: (raw["totalWithTax"].as_f64().unwrap() / 100.0).into(),
        currency: text(&raw["currencyCode"]),
        lines: raw["lines"].as_array().unwrap().iter().map(line).collect(),
        tracking: order.tracking.iter().map(|code| (code.clone(), link(code))).collect(),
        untracked: raw["fulfillments"].as_array().into_iter().flatten().filter(left).count(),
    }
}
