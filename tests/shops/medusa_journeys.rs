//! Customers' journeys in Chromium through the portal of a Medusa shop. What a page shows is
//! compared with what the shop answers without the portal.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::harness::Page;
use crate::medusa_shop::Shop;
use crate::storefront::{address, address_with_key, page};

/// The same journeys at every version, each in its own shop. `tracking`: whether a shop of this
/// version, as installed, tells its customers tracking numbers.
macro_rules! journeys {
    ($version:ident, $variable:literal, tracking: $tracking:literal) => {
        mod $version {
            use super::Shop;

            #[tokio::test]
            async fn every_order_opens_by_its_link_and_shows_what_the_shop_says() {
                super::every_order_opens_by_its_link(&Shop::running($variable), $tracking).await;
            }

            #[tokio::test]
            async fn a_customer_signs_in_sees_exactly_her_orders_and_opens_one() {
                super::a_customer_signs_in(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn a_wrong_password_is_told_and_can_be_corrected() {
                super::a_wrong_password_is_told(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn a_wrong_key_leaves_the_people_in_sight_and_tells_the_author() {
                super::a_wrong_key_is_told(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn an_unknown_order_offers_the_form_that_opens_a_pasted_link() {
                super::an_unknown_order_offers_the_form(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn yen_have_no_decimals() {
                super::yen_have_no_decimals(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn a_cancelled_order_says_so() {
                super::a_cancelled_order_says_so(&Shop::running($variable)).await;
            }
        }
    };
}

journeys!(medusa_2_18, "POSVENTA_MEDUSA_2_18", tracking: true);
journeys!(medusa_2_21, "POSVENTA_MEDUSA_2_21", tracking: false);

async fn every_order_opens_by_its_link(shop: &Shop, tells_tracking: bool) {
    let orders = shop.orders();
    assert!(20 <= orders.len());
    let page = page().await;
    for (name, id) in orders {
        let raw = shop.raw_order(&id);
        open_by_link(&page, shop, &raw).await;

        check_total(&page, &name, &raw).await;
        check_lines(&page, &name, &raw).await;
        check_tracking(&page, &name, &raw, tells_tracking).await;
        if tells_tracking {
            // What the seed wrote down when it shipped.
            let seeded = list(&shop.seeded["orders"][&name]["tracking"]);
            let seeded: BTreeSet<_> = seeded.map(|it| it.as_str().unwrap().to_owned()).collect();
            let shown = page.texts("tracking-number").await;
            assert_eq!(shown.into_iter().collect::<BTreeSet<_>>(), seeded, "{name}");
        }
    }
    page.close().await;
}

async fn a_customer_signs_in(shop: &Shop) {
    let page = page().await;
    // Nobody is signed in to the shop itself; the portal asks before it shows the form.
    page.provoke("/store/orders?");
    let (email, password) = shop.log_in("anna");
    page.go(&address(shop, "posventa")).await;
    page.press("to-sign-in").await;
    page.fill("sign-in-email", &email).await;
    page.fill("password", &password).await;
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
    page.sees("orders-count", &format!("{count} of {count} orders")).await;

    let script = "return parts('order-link').map(it => it.getAttribute('href'))";
    let links = page.portal_js(script, &[]).await;
    let links: Vec<&str> = list(&links).map(|it| it.as_str().unwrap()).collect();
    assert_eq!(links.len(), count);
    let expected = raw.iter().map(|order| format!("#posventa/orders/{}", order["display_id"]));
    let expected: BTreeSet<String> = expected.collect();
    assert_eq!(links.iter().map(|it| (*it).to_owned()).collect::<BTreeSet<_>>(), expected);

    let number: u64 = links[0].rsplit('/').next().unwrap().parse().unwrap();
    let first = raw.iter().find(|order| order["display_id"] == number).unwrap();
    let first = shop.raw_order(first["id"].as_str().unwrap());
    page.press("order-link").await;
    page.sees("status", &heading(&first)).await;
    check_total(&page, "newest", &first).await;
    check_lines(&page, "newest", &first).await;
    page.press("to-orders").await;
    page.sees("view-title", "Your orders").await;
    page.close().await;
}

async fn a_wrong_password_is_told(shop: &Shop) {
    let page = page().await;
    page.provoke("/store/orders?");
    page.provoke("/auth/customer/emailpass");
    let (email, password) = shop.log_in("anna");
    page.go(&address(shop, "posventa/account")).await;
    page.fill("sign-in-email", &email).await;
    page.fill("password", "water").await;
    page.press("sign-in-submit").await;
    page.sees("notice", "E-mail address and password do not match. Please check both.").await;

    page.fill("password", &password).await;
    page.gone("notice").await;
    page.press("sign-in-submit").await;
    page.sees("orders-count", "orders").await;
    page.close().await;
}

async fn a_wrong_key_is_told(shop: &Shop) {
    let page = page().await;
    let id = shop.order_id("shipped");
    page.provoke(&id);
    let address = address_with_key(shop, "pk_nope", &format!("posventa/orders/{id}"));
    page.go(&address).await;

    page.sees("notice", "Something is wrong on our side.").await;
    page.sees("contact", "Talk to us").await;
    let script = "return document.querySelector('#people').checkVisibility()";
    assert_eq!(page.js(script, &[]).await, true, "the page's own words on how to reach a person");
    let error = page.event("error").await;
    assert_eq!(error["code"], "shop");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("attribute `key`"), "{message}");
    page.close().await;
}

async fn an_unknown_order_offers_the_form(shop: &Shop) {
    let page = page().await;
    let unknown = "order_01000000000000000000000000";
    page.provoke(unknown);
    page.go(&address(shop, &format!("posventa/orders/{unknown}"))).await;

    page.sees("notice", "We found no such order.").await;
    page.sees("look-up", "This shop opens orders by the link in its confirmation e-mail.").await;

    page.fill("order-link", "https://shop.test/order/1042").await;
    page.press("find-order").await;
    page.sees("field-problem", "We find no order in this text.").await;

    let id = shop.order_id("delivered");
    let pasted = format!("https://shop.test/en/order/{id}/confirmed?utm_source=mail");
    page.fill("order-link", &pasted).await;
    page.press("find-order").await;
    let raw = shop.raw_order(&id);
    page.sees("status", &heading(&raw)).await;
    check_total(&page, "delivered", &raw).await;
    let opened = page.address().await;
    assert!(opened.ends_with(&format!("#posventa/orders/{id}")), "{opened}");
    page.close().await;
}

async fn yen_have_no_decimals(shop: &Shop) {
    let page = page().await;
    let raw = shop.raw_order(&shop.order_id("guest_jpy"));
    open_by_link(&page, shop, &raw).await;

    check_total(&page, "guest_jpy", &raw).await;
    let amounts =
        [page.texts("total").await, page.texts("sum-amount").await, page.texts("line-total").await]
            .concat();
    assert!(3 <= amounts.len(), "{amounts:?}");
    for amount in amounts.iter().filter(|it| *it != "Free") {
        let digits = amount.trim_start_matches('-').strip_prefix('¥');
        let digits = digits.unwrap_or_else(|| panic!("{amount} is in yen"));
        assert!(digits.chars().all(|it| it.is_ascii_digit() || it == ','), "{amount}");
    }
    page.close().await;
}

async fn a_cancelled_order_says_so(shop: &Shop) {
    let page = page().await;
    let raw = shop.raw_order(&shop.order_id("canceled"));
    assert_eq!(raw["status"], "canceled");
    open_by_link(&page, shop, &raw).await;

    page.sees("headline", "Cancelled").await;
    page.sees("next", "This order was cancelled. Nothing will be sent.").await;
    assert!(!page.has("to-ship").await);
    page.close().await;
}

/// Opens the order in a document of its own, as from a mail.
async fn open_by_link(page: &Page, shop: &Shop, raw: &Value) {
    page.go("about:blank").await;
    let id = raw["id"].as_str().unwrap();
    page.go(&address(shop, &format!("posventa/orders/{id}"))).await;
    page.sees("status", &heading(raw)).await;
}

/// What stands above an order, and above no other. Whether its customer is greeted by name before
/// it differs: 2.21 as installed keeps the name to itself.
fn heading(raw: &Value) -> String {
    format!(" {} · Ordered on ", raw["display_id"])
}

/// The total, as the browser itself writes the shop's amount.
async fn check_total(page: &Page, name: &str, raw: &Value) {
    let script = "const [total, currency] = arguments;
        return new Intl.NumberFormat('en', { style: 'currency', currency }).format(total)";
    let expected = page.js(script, &[raw["total"].clone(), raw["currency_code"].clone()]).await;
    assert_eq!(page.texts("total").await, [expected.as_str().unwrap()], "{name}");
}

/// Every product that was bought, with its pieces.
async fn check_lines(page: &Page, name: &str, raw: &Value) {
    let script = "return [...root.querySelectorAll('[part=lines] [part=line]')].map(it =>
        [it.innerText, it.querySelector('[part=line-units]').innerText])";
    let shown = page.portal_js(script, &[]).await;
    let items: Vec<&Value> = list(&raw["items"]).collect();
    assert_eq!(list(&shown).count(), items.len(), "{name}");
    for item in items {
        let [title, sku] = ["product_title", "variant_sku"].map(|key| item[key].as_str().unwrap());
        let sku_row = format!("Art. {sku}");
        let row = list(&shown).find(|row| row[0].as_str().unwrap().contains(&sku_row));
        let row = row.unwrap_or_else(|| panic!("{name}: {sku} is not in {shown}"));
        assert!(row[0].as_str().unwrap().contains(title), "{name}: {row}");

        let ordered = item["detail"]["quantity"].as_u64().unwrap();
        let pieces = if ordered == 1 { "1 piece".to_owned() } else { format!("{ordered} pieces") };
        let units = row[1].as_str().unwrap();
        assert_eq!(units.split(" · ").next(), Some(&*pieces), "{name}: {sku}");
    }
}

/// Every tracking number, a link where the shop gives an address, and a sentence for a parcel
/// that has left without a number.
async fn check_tracking(page: &Page, name: &str, raw: &Value, tells_tracking: bool) {
    let mut expected = BTreeSet::new();
    let mut untold = 0;
    for parcel in list(&raw["fulfillments"]) {
        let has = |key: &str| !parcel[key].is_null();
        assert_eq!(parcel["labels"].is_array(), tells_tracking, "{name}: {parcel}");
        if has("canceled_at") && !has("shipped_at") {
            continue;
        }
        let labels: Vec<&Value> = list(&parcel["labels"]).collect();
        let has_left = !has("canceled_at") && (has("shipped_at") || has("delivered_at"));
        untold += usize::from(has_left && labels.is_empty());
        for label in labels {
            let url = label["tracking_url"].as_str().filter(|url| url.starts_with("https://"));
            expected.insert((label["tracking_number"].as_str().unwrap().to_owned(), url));
        }
    }

    let script = "return parts('tracking-number').map(it =>
        [it.innerText, it.querySelector('a')?.getAttribute('href') ?? null])";
    let shown = page.portal_js(script, &[]).await;
    let shown: BTreeSet<_> =
        list(&shown).map(|row| (row[0].as_str().unwrap().to_owned(), row[1].as_str())).collect();
    assert_eq!(shown, expected, "{name}");
    let sentence = "The shop gives no tracking number for this parcel.";
    assert_eq!(page.texts("no-tracking").await, vec![sentence; untold], "{name}");
    let script = "return root.querySelectorAll('a[href=\"#\"], a[href=\"\"]').length";
    assert_eq!(page.portal_js(script, &[]).await, 0, "{name}: a link to nowhere");
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
