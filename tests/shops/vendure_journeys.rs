//! Customers' journeys in Chromium through the portal of a Vendure shop. What a page shows is
//! compared with what the shop answers without the portal.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harness::Page;
use crate::storefront::{address_of, page};
use crate::vendure_shop::{Seeded, Shop};

#[tokio::test]
async fn a_guest_opens_the_order_by_its_link_and_sees_what_the_shop_says() {
    let shop = Shop::running();
    let page = page().await;
    for name in ["guest", "guest_usd", "guest_jpy"] {
        let order = shop.order(name);
        page.go("about:blank").await;
        let fragment = format!("posventa/orders/{}", order.code);
        page.go(&address_of("vendure", &shop.api, &order.channel, &fragment)).await;
        page.sees("status", &format!(" {} · Ordered on ", order.code)).await;
        check_order(&page, &order, &shop.raw_order(&order)).await;
    }
    page.close().await;
}

#[tokio::test]
async fn a_code_is_typed_and_a_wrong_one_leads_on() {
    let shop = Shop::running();
    let page = page().await;
    page.go(&address_of("vendure", &shop.api, "", "posventa")).await;
    page.sees("look-up", "With its number you can open an order for a while after buying.").await;
    let guest = shop.order("guest");
    page.fill("order-number", &format!(" #{}", guest.code.to_lowercase())).await;
    page.press("find-order").await;
    page.sees("status", &format!(" {} · Ordered on ", guest.code)).await;

    let old = shop.order("guest_long_ago");
    page.go("about:blank").await;
    let fragment = format!("posventa/orders/{}", old.code);
    page.go(&address_of("vendure", &shop.api, "", &fragment)).await;
    page.sees("notice", "We found no such order.").await;
    page.sees("look-up", "Later you will find it when you sign in.").await;
    assert!(page.has("to-sign-in").await);
    page.close().await;
}

#[tokio::test]
async fn a_customer_signs_in_sees_exactly_her_orders_and_opens_some() {
    let shop = Shop::running();
    let page = page().await;
    page.go(&address_of("vendure", &shop.api, "", "posventa/account")).await;
    let (email, password) = shop.log_in("anna");
    page.fill("sign-in-email", &email).await;
    page.fill("password", "water").await;
    page.press("sign-in-submit").await;
    page.sees("notice", "E-mail address and password do not match. Please check both.").await;
    page.fill("password", &password).await;
    page.gone("notice").await;
    page.press("sign-in-submit").await;

    let raw = shop.raw_orders("anna");
    let count = raw.len();
    page.sees("orders-count", &format!("of {count} orders")).await;
    while page.has("orders-more").await {
        let shown = page.texts("order-row").await.len();
        page.press("orders-more").await;
        let more = async || (shown < page.texts("order-row").await.len()).then_some(());
        page.wait("more orders", more).await;
    }
    let script = "return parts('order-link').map(it => it.getAttribute('href'))";
    let links = page.portal_js(script, &[]).await;
    let links: BTreeSet<String> = rows(&links).map(|it| it.as_str().unwrap().to_owned()).collect();
    let expected = raw.iter().map(|order| order["code"].as_str().unwrap());
    assert_eq!(links, expected.map(|code| format!("#posventa/orders/{code}")).collect());

    // The shop filters by state; what it cannot search for is searched here.
    let cancelled = raw.iter().filter(|order| order["state"] == "Cancelled").count();
    page.choose("orders-filter", "cancelled").await;
    page.sees("orders-count", &format!("{cancelled} of {cancelled} orders")).await;
    page.choose("orders-filter", "").await;
    page.sees("orders-count", &format!("of {count} orders")).await;
    page.fill("orders-search", "lamp").await;
    let lamps = shop
        .orders()
        .into_iter()
        .filter(|order| ["authorized", "cancelled_unpaid"].contains(&&*order.name));
    let lamps: BTreeSet<String> = lamps.map(|it| format!("#posventa/orders/{}", it.code)).collect();
    page.sees("orders-count", &format!("{} of {} orders", lamps.len(), lamps.len())).await;
    let found = page.portal_js(script, &[]).await;
    assert_eq!(
        rows(&found).map(|it| it.as_str().unwrap().to_owned()).collect::<BTreeSet<_>>(),
        lamps
    );

    for name in ["partially_delivered", "surcharged", "taken_back", "unpaid"] {
        let order = shop.order(name);
        let script = "location.hash = arguments[0]";
        page.js(script, &[format!("#posventa/orders/{}", order.code).into()]).await;
        page.sees("status", &order.code).await;
        check_order(&page, &order, &shop.raw_order(&order)).await;
    }
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
    let page = page().await;
    let fragment = format!("posventa/orders/{}", shop.order("guest").code);
    page.go(&address_of("vendure", &shop.api, "no-such-channel", &fragment)).await;
    page.sees("notice", "Something is wrong on our side.").await;
    page.sees("contact", "Talk to us").await;
    let error = page.event("error").await;
    assert_eq!(error["code"], "shop");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("attribute `key`"), "{message}");
    page.close().await;
}

/// Total, products and tracking, as the browser itself writes them.
async fn check_order(page: &Page, order: &Seeded, raw: &Value) {
    let (name, raw) = (&order.name, &raw["orderByCode"]);
    let script = "const [hundredths, currency] = arguments;
        return new Intl.NumberFormat('en', { style: 'currency', currency }).format(hundredths / 100)";
    let expected =
        page.js(script, &[raw["totalWithTax"].clone(), raw["currencyCode"].clone()]).await;
    assert_eq!(page.texts("total").await, [expected.as_str().unwrap()], "{name}");

    let script =
        "return [...root.querySelectorAll('[part=lines] [part=line]')].map(it => it.innerText)";
    let shown = page.portal_js(script, &[]).await;
    assert_eq!(rows(&shown).count(), rows(&raw["lines"]).count(), "{name}");
    for line in rows(&raw["lines"]) {
        let sku = format!("Art. {}", line["productVariant"]["sku"].as_str().unwrap());
        let row = rows(&shown).find(|row| row.as_str().unwrap().contains(&sku));
        let row = row.unwrap_or_else(|| panic!("{name}: {sku} is not in {shown}"));
        let title = line["productVariant"]["name"].as_str().unwrap();
        assert!(row.as_str().unwrap().contains(title), "{name}: {row}");
    }

    let numbers = page.texts("tracking-number").await;
    assert_eq!(numbers.into_iter().collect::<BTreeSet<_>>(), order.tracking, "{name}");
}

fn rows(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
