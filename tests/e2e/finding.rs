//! Finding an order: by what the customer knows, by a mailed link, by signing in.

use demo_shop::{LUCIA_EMAIL, PASSWORD};
use jiff::SignedDuration;
use posventa_core::delivery::EventKind;
use serde_json::json;

use crate::harness::{Page, Shop};

pub async fn look_up(page: &Page, number: &str, email: &str) {
    page.fill("order-number", number).await;
    page.fill("email", email).await;
    page.press("find-order").await;
}

/// Has the shop mail the link to an order: its customer subscribes and something happens.
pub async fn have_link_mailed(shop: &Shop, page: &Page, number: &str, shipment: &str) -> String {
    page.go(&shop.url("/plain.html")).await;
    look_up(page, number, "guest@example.com").await;
    page.press("email-updates-switch").await;
    page.sees("email-updates-state", "On").await;
    shop.add_event(shipment, EventKind::InTransit, Some("Getafe"), None).unwrap();
    // Another document: what the first one knew is forgotten.
    page.go("about:blank").await;
    shop.mailed_link(number)
}

#[tokio::test]
async fn a_guest_finds_an_order_by_postcode() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;

    page.fill("order-number", "1042").await;
    page.press("use-postcode").await;
    page.fill("postcode", "28 013").await;
    page.press("find-order").await;

    page.sees("headline", "On its way to you").await;
    page.event("order-found").await;
    page.close().await;
}

#[tokio::test]
async fn a_guest_finds_an_order_by_last_name_without_its_accent() {
    let shop = Shop::start().await;
    let page = shop.open("/es/").await;

    page.fill("order-number", "1042").await;
    page.press("use-last-name").await;
    page.fill("last-name", "garcia").await;
    page.press("find-order").await;

    page.sees("headline", "En camino").await;
    page.close().await;
}

#[tokio::test]
async fn a_wrong_detail_gets_help_that_does_not_tell_whether_the_order_exists() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.provoke("/orders/look-up");

    look_up(&page, "1042", "somebody@example.com").await;
    page.sees("notice", "We found no order with these details together").await;
    let for_an_order = page.text("notice").await;
    page.sees("not-found", "Perhaps you ordered with another e-mail address.").await;
    page.sees("contact", "900 000 000").await;
    assert_eq!(page.value("order-number").await, "1042", "what was typed stays");

    page.fill("order-number", "99999").await;
    page.gone("notice").await;
    page.press("find-order").await;
    page.sees("notice", "We found no order").await;
    assert_eq!(page.text("notice").await, for_an_order);
    page.close().await;
}

#[tokio::test]
async fn a_wrong_detail_is_explained_in_spanish() {
    let shop = Shop::start().await;
    let page = shop.open("/es/").await;
    page.provoke("/orders/look-up");

    look_up(&page, "1042", "alguien@example.com").await;

    page.sees("notice", "No encontramos ningún pedido que reúna estos datos").await;
    page.sees("not-found", "Quizá compraste con otro correo electrónico.").await;
    page.close().await;
}

#[tokio::test]
async fn what_is_missing_is_said_at_its_field_and_the_first_such_field_gets_the_focus() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;

    page.press("find-order").await;
    let empty = ["Please enter the order number.", "Please enter the e-mail address."];
    page.sees("field-problem", empty[1]).await;
    assert_eq!(page.texts("field-problem").await, empty);
    page.focus_is_on("order-number").await;
    assert!(described(&page, "order-number").await.contains(empty[0]));
    assert_eq!(page.attribute("order-number", "aria-invalid").await.as_deref(), Some("true"));

    page.fill("order-number", "1042").await;
    page.fill("email", "guest@example").await;
    page.press("find-order").await;
    page.sees("field-problem", "This does not look like an e-mail address.").await;
    page.focus_is_on("email").await;
    assert_eq!(page.texts("field-problem").await.len(), 1);
    assert!(described(&page, "email").await.contains("It needs an @"));
    assert_eq!(shop.requests().iter().filter(|it| it.contains("look-up")).count(), 0);
    page.close().await;
}

/// What a screen reader adds to the name of a field.
async fn described(page: &Page, part: &str) -> String {
    let script = "const [field] = parts(arguments[1]);
        const ids = field.getAttribute('aria-describedby').split(' ');
        return ids.map(id => root.getElementById(id).textContent).join(' ')";
    page.portal_js(script, &[part.into()]).await.as_str().unwrap().to_owned()
}

#[tokio::test]
async fn after_many_wrong_tries_the_customer_is_told_how_long_to_wait() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.provoke("/orders/look-up");

    page.fill("order-number", "1042").await;
    let mut told = String::new();
    for attempt in 0..20 {
        page.fill("email", &format!("try{attempt}@example.com")).await;
        page.gone("notice").await;
        page.press("find-order").await;
        told = page.text("notice").await;
        if told.contains("a lot of tries") {
            break;
        }
    }
    assert!(told.contains("seconds and try again"), "{told}");
    page.sees("contact", "900 000 000").await;

    shop.advance(SignedDuration::from_hours(1));
    page.fill("email", "guest@example.com").await;
    page.press("find-order").await;
    page.sees("headline", "On its way to you").await;
    page.close().await;
}

#[tokio::test]
async fn a_wrong_password_is_told_and_can_be_corrected() {
    let shop = Shop::start().await;
    let page = shop.open("/es/#posventa/account").await;
    page.provoke("/api/sessions");

    page.fill("sign-in-email", LUCIA_EMAIL).await;
    page.fill("password", "agua").await;
    page.press("sign-in-submit").await;
    page.sees("notice", "El correo y la contraseña no coinciden.").await;

    page.fill("password", PASSWORD).await;
    page.gone("notice").await;
    page.press("sign-in-submit").await;
    page.sees("orders-count", "12 de 12 pedidos").await;
    page.close().await;
}

#[tokio::test]
async fn a_customer_signs_in_with_a_code_from_a_mail() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/account").await;
    page.provoke("/api/sessions");

    page.press("use-code").await;
    page.fill("sign-in-email", LUCIA_EMAIL).await;
    page.press("sign-in-submit").await;
    page.sees("notice", "a code is on its way").await;

    let mails = shop.mails();
    let mail = mails.iter().find(|mail| mail.to == LUCIA_EMAIL).unwrap();
    let is_code = |word: &&str| word.len() == 6 && word.bytes().all(|it| it.is_ascii_digit());
    let code = mail.body.split_whitespace().find(is_code).unwrap();

    let wrong = if code == "123456" { "654321" } else { "123456" };
    page.fill("code", wrong).await;
    page.press("sign-in-submit").await;
    page.sees("notice", "This code is not right").await;

    page.fill("code", &format!(" {} {} ", &code[..3], &code[3..])).await;
    page.press("sign-in-submit").await;
    page.sees("orders-count", "12 of 12 orders").await;
    page.close().await;
}

#[tokio::test]
async fn a_link_from_a_mail_opens_the_order_and_its_secret_leaves_the_address() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = have_link_mailed(&shop, &page, "1042", "1042-1").await;
    assert!(link.contains("?access="), "{link}");

    page.go(&shop.url(&link)).await;

    page.sees("headline", "On its way to you").await;
    let address = page.address().await;
    assert!(address.ends_with("#posventa/orders/1042"), "{address}");
    let twice = "
        const files = performance.getEntriesByType('resource').map(it => it.name);
        return files.filter((it, at) => it.endsWith('.wasm') && files.indexOf(it) < at)";
    assert_eq!(page.js(twice, &[]).await, json!([]), "what was fetched ahead is used");
    page.reload().await;
    page.sees("view-title", "Where is my order?").await;
    assert!(!page.address().await.contains("access"), "not in the history either");
    page.close().await;
}

#[tokio::test]
async fn an_expired_link_offers_the_form_with_the_number_in_place() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = have_link_mailed(&shop, &page, "1042", "1042-1").await;
    shop.advance(SignedDuration::from_hours(31 * 24));
    page.provoke("/api/orders/1042");

    page.go(&shop.url(&link)).await;

    page.sees("notice", "This access has run out. Please look your order up again.").await;
    page.has_value("order-number", "1042").await;
    page.fill("email", "guest@example.com").await;
    page.press("find-order").await;
    page.sees("status", "your order 1042").await;
    assert!(!page.address().await.contains("access"));
    page.close().await;
}

#[tokio::test]
async fn reloading_an_order_asks_for_the_customer_again_and_keeps_the_number() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", "guest@example.com").await;
    page.find("headline").await;

    page.reload().await;

    page.sees("view-title", "Where is my order?").await;
    page.has_value("order-number", "1042").await;
    page.fill("email", "guest@example.com").await;
    page.press("find-order").await;
    page.sees("headline", "On its way to you").await;
    page.close().await;
}

#[tokio::test]
async fn a_link_that_was_mangled_on_the_way_opens_the_form() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/orders/10%4").await;
    page.state("ready").await;
    page.has_value("order-number", "10%4").await;
    page.close().await;
}
