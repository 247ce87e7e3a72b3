//! The people, guarantees, what is suggested after a delivery, and what the page is told.

use std::fs;

use serde_json::{Value, json};

use crate::finding::look_up;
use crate::guides::forget;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";

/// A page of the shop whose configuration also has these keys.
fn configured(shop: &Shop, name: &str, more: &Value) {
    let www = shop.folder().join("www");
    let page = fs::read_to_string(www.join("plain.html")).unwrap();
    let page = page.replace("/posventa.json", &format!("/{name}.json"));
    fs::write(www.join(format!("{name}.html")), page).unwrap();
    let config = fs::read_to_string(www.join("posventa.json")).unwrap();
    let mut config: Value = serde_json::from_str(&config).unwrap();
    for (key, value) in more.as_object().unwrap() {
        config[key] = value.clone();
    }
    fs::write(www.join(format!("{name}.json")), config.to_string()).unwrap();
}

async fn open_guarantee(shop: &Shop, number: &str) -> Page {
    let page = shop.open(&format!("/plain.html#posventa/guarantee/{number}")).await;
    page.fill("email", GUEST).await;
    page.press("find-order").await;
    page.find("guarantee-card").await;
    page
}

#[tokio::test]
async fn the_page_of_the_people_has_their_week_and_social_networks_last() {
    let shop = Shop::start().await;
    let channels = json!([
        { "kind": "social", "value": "https://social.example/alfar", "display": "@alfar" },
        { "kind": "phone", "value": "+34900000000", "display": "900 000 000" },
        { "kind": "email", "value": "hola@alfar.example", "answersWithin": { "businessHours": 8 } },
    ]);
    configured(
        &shop,
        "people",
        &json!({
            "channels": channels,
            "calendar": { "workingDays": ["mon", "tue", "wed", "thu", "fri"], "holidays": ["2026-03-19"] },
            "installation": "/installation.html",
        }),
    );
    let page = shop.open("/people.html#posventa/contact").await;
    page.sees("view-title", "Talk to us").await;
    page.sees("answer-by", "Write now and you have our answer by").await;
    page.sees("week", "Monday to Thursday").await;
    page.sees("week", "9:00 AM – 2:00 PM · 4:00 PM – 7:00 PM").await;
    page.sees("week", "Saturday to Sunday").await;
    assert!(page.text("week").await.starts_with("Phone and E-mail"));
    // It is a Tuesday.
    page.sees("week-today", "Monday to Thursday").await;
    page.sees("holidays", "Thursday, March 19").await;
    let installation = page.attribute("installation-link", "href").await;
    assert_eq!(installation, Some(shop.url("/installation.html")));

    let order = "
        const all = [...root.querySelectorAll('[part~=channel], [part~=week], [part~=installation]')];
        return all.map(it => it.querySelector('a')?.getAttribute('href') ?? it.getAttribute('part'))";
    let order = page.portal_js(order, &[]).await;
    let order: Vec<&str> =
        order.as_array().unwrap().iter().map(|it| it.as_str().unwrap()).collect();
    assert_eq!(order.first(), Some(&"tel:+34900000000"));
    assert_eq!(order.last(), Some(&"https://social.example/alfar"), "{order:?}");

    // Elsewhere there is one list, with the social networks at its end.
    page.js("location.hash = '#posventa/orders'", &[]).await;
    page.find("order-number").await;
    assert_eq!(page.texts("channel").await.len(), 3);
    page.close().await;
}

#[tokio::test]
async fn an_address_that_would_run_something_is_no_way_to_an_installation() {
    let shop = Shop::start().await;
    configured(&shop, "hostile", &json!({ "installation": "javascript:alert(1)" }));
    let page = shop.open("/hostile.html#posventa/contact").await;
    page.find("week").await;
    assert!(!page.has("installation").await);
    page.close().await;
}

#[tokio::test]
async fn a_chat_that_the_page_has_takes_over_and_otherwise_the_link_is_followed() {
    let shop = Shop::start().await;
    let chat = json!([{ "kind": "chat", "value": "https://chat.example/alfar" }]);
    configured(&shop, "chat", &json!({ "channels": chat }));
    let page = shop.open("/chat.html").await;
    look_up(&page, "1051", GUEST).await;
    page.find("headline").await;
    let listen = "
        window.followed = [];
        window.taken = arguments[0];
        document.addEventListener('posventa-handoff', event => {
            if (window.taken) event.preventDefault();
        });
        // What a browser would do next is noted, and not done.
        window.addEventListener('click', event => {
            window.followed.push(!event.defaultPrevented);
            event.preventDefault();
        });";
    page.js(listen, &[json!(true)]).await;
    page.press("chat-link").await;
    let event = page.event("handoff").await;
    assert_eq!(event, json!({ "state": "delivered" }), "nothing about who it is");
    assert_eq!(page.js("return window.followed", &[]).await, json!([false]));

    page.js("window.taken = false", &[]).await;
    page.press("chat-link").await;
    assert_eq!(page.js("return window.followed", &[]).await, json!([false, true]));
    page.close().await;
}

#[tokio::test]
async fn each_product_shows_both_guarantees_and_how_they_are_counted() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1051", GUEST).await;
    page.press("to-guarantee").await;
    page.sees("view-title", "Your guarantees").await;
    page.focus_is_on("view-title").await;
    page.sees("guarantee-card", "By law").await;
    page.sees("guarantee-card", "3 years from delivery on").await;
    page.sees("guarantee-covers", "does not craze or flake").await;
    page.sees("guarantee-open", "Until").await;

    page.press("policy-summary").await;
    page.sees("prose", "36 months by law").await;
    page.sees("policy-version", "Version 4").await;
    page.press("to-policy").await;
    page.sees("view-title", "Guarantee").await;
    page.back().await;
    page.find("guarantee-card").await;
    page.press("to-order").await;
    page.find("headline").await;
    forget(page).await;
}

#[tokio::test]
async fn before_the_parcel_arrives_a_guarantee_says_when_it_begins() {
    let shop = Shop::start().await;
    let page = open_guarantee(&shop, "1042").await;
    page.sees("guarantee-not-yet", "It begins when the parcel arrives").await;
    page.close().await;
}

#[tokio::test]
async fn what_has_arrived_comes_with_its_guides_and_what_is_on_its_way_does_not() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", GUEST).await;
    page.find("to-guarantee").await;
    assert!(!page.has("suggested-guides").await);
    page.go(&shop.url("/plain.html?again")).await;
    look_up(&page, "1051", GUEST).await;
    page.find("suggested-guides").await;
    let suggested = page.texts("suggested-guide").await;
    assert!(!suggested.is_empty() && suggested.len() <= 3, "{suggested:?}");
    page.press("suggested-guide").await;
    page.sees("view-title", &suggested[0]).await;
    forget(page).await;
}

#[tokio::test]
async fn what_goes_back_is_counted_and_the_counts_are_a_table() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    let script = "
        const { Counters } = await import('/posventa/posventa-counters.js');
        window.counters = new Counters().listen();
        const rows = [
            { kind: 'return', stage: 'delivered', reason: 'broken', sku: 'MUG-1', units: 2 },
            { kind: 'return', stage: 'delivered', reason: 'broken', sku: 'MUG-1', units: 1 },
            { kind: 'case', stage: null, reason: 'question', sku: null, units: 0 },
            { kind: 'return', stage: 'delivered', reason: 'size', sku: '=1+1,\"x\"', units: 1 },
        ];
        for (const detail of rows) {
            document.body.dispatchEvent(new CustomEvent('posventa-counter', { bubbles: true, detail }));
        }
        return window.counters.csv()";
    let csv = page.js(&format!("return (async () => {{ {script} }})()"), &[]).await;
    let lines: Vec<&str> = csv.as_str().unwrap().lines().collect();
    assert_eq!(lines[0], "kind,stage,reason,sku,times,units");
    assert_eq!(lines[1], "return,delivered,broken,MUG-1,2,3");
    assert!(lines.contains(&"case,,question,,1,0"), "{lines:?}");
    assert!(lines.contains(&"return,delivered,size,\"'=1+1,\"\"x\"\"\",1,1"), "{lines:?}");
    assert_eq!(page.js("return localStorage.length", &[]).await, json!(0));
    page.close().await;
}

#[tokio::test]
async fn the_question_after_a_delivery_is_asked_once_and_kept_only_once_answered() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1051", GUEST).await;
    page.sees("feedback", "How was the delivery?").await;
    assert_eq!(page.js("return localStorage.length", &[]).await, json!(0));
    let wrong = page.attribute("something-wrong", "href").await;
    assert_eq!(wrong.as_deref(), Some("#posventa/cases/new/1051"));

    page.press("score-2").await;
    assert_eq!(page.attribute("score-2", "aria-pressed").await.as_deref(), Some("true"));
    let consent = page.portal_js("return parts('feedback-marketing')[0].checked", &[]).await;
    assert_eq!(consent, json!(false), "nobody agrees by saying nothing");
    page.fill("feedback-comment", "The box was open").await;
    page.press("feedback-send").await;
    page.sees("feedback-thanks", "Thank you").await;
    page.focus_is_on("feedback-thanks").await;
    let event = page.event("feedback-submitted").await;
    assert_eq!(event, json!({ "about": "delivery", "score": 2 }));
    // A bad answer has a way on.
    page.find("something-wrong").await;

    page.go(&shop.url("/plain.html?again")).await;
    look_up(&page, "1051", GUEST).await;
    page.find("suggested-guides").await;
    assert!(!page.has("scores").await, "it was answered");
    page.press("coupons-summary").await;
    page.sees("coupon-worth", "5 % off").await;
    page.sees("coupon-until", "Valid until").await;
    page.sees("coupon-copy", "Copy THANKS-").await;
    forget(page).await;
}

#[tokio::test]
async fn a_product_is_registered_under_its_number_and_stays_so() {
    let shop = Shop::start().await;
    let page = open_guarantee(&shop, "1051").await;
    page.press("register-product").await;
    page.press("register-send").await;
    page.sees("field-problem", "One of the two numbers is needed").await;
    page.fill("serial", "AB-1234").await;
    page.press("register-send").await;
    page.sees("registration", "Serial number AB-1234").await;
    page.close().await;

    let page = open_guarantee(&shop, "1051").await;
    page.sees("registration", "Serial number AB-1234").await;
    page.close().await;
}
