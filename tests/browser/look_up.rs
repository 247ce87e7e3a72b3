//! The forms that find an order: what they refuse by themselves, and what they send.

use posventa_i18n::message;
use posventa_portal::element::PortalEvent;
use posventa_portal::route::Route;
use posventa_portal::settings::Platform;
use posventa_portal::ui::views::LookUpPage;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::page::{let_pass, until};
use crate::samples::order_json;
use crate::stage::{Scene, Stage};

async fn form() -> Stage {
    Stage::show(html! { <LookUpPage reference="" /> }).await
}

async fn filled_form() -> Stage {
    let stage = form().await;
    stage.enter("order-number", "#1042").await;
    stage.enter("email", "Lucia@Example.com ").await;
    stage
}

/// The form of a platform that opens orders by link only.
async fn link_form() -> Stage {
    let scene = Scene { platform: Platform::Medusa, ..Scene::default() };
    Stage::set(scene, html! { <LookUpPage reference="" /> }).await
}

/// The form of a platform that opens orders by their number alone.
async fn number_form() -> Stage {
    let scene = Scene { platform: Platform::Vendure, ..Scene::default() };
    Stage::set(scene, html! { <LookUpPage reference="" /> }).await
}

/// The form of a platform that asks for the e-mail address besides.
async fn form_with_email() -> Stage {
    let scene = Scene { platform: Platform::Adobe, ..Scene::default() };
    Stage::set(scene, html! { <LookUpPage reference="" /> }).await
}

#[wasm_bindgen_test]
async fn a_shop_that_wants_another_detail_says_so_beside_the_way_to_it() {
    let stage = form_with_email().await;
    stage.press("find-order").await;
    let problems = [
        message::look_up_number_empty(),
        message::look_up_email_empty(),
        message::look_up_last_name_empty(),
    ];
    assert_eq!(stage.part_texts("field-problem"), problems.map(|it| stage.say(it)));

    stage.enter("order-number", "#000000042").await;
    stage.enter("email", "Lucia@Example.com").await;
    stage.enter("last-name", " García  Ruiz").await;
    let refused =
        r#"Field OrderInformationInput.postcode of required type String! was not provided."#;
    let refused = format!(r#"{{"errors": [{{"message": "{refused}"}}]}}"#);
    stage.network().answer(200, &refused);
    stage.press("find-order").await;
    until(|| stage.has("[role=alert]")).await;
    let other = stage.say(message::failure_another_detail());
    assert_eq!(stage.texts("[role=alert]"), [other]);
    let sent = stage.network().body(0);
    assert!(sent.contains(r#""lastname":"García Ruiz""#), "{sent}");
    assert!(sent.contains(r#""email":"Lucia@Example.com""#), "{sent}");

    stage.press("use-postcode").await;
    assert!(!stage.has("[role=alert]"));
    stage.enter("postcode", "SW1A 1AA").await;
    let unknown =
        r#"{"errors": [{"message": "No", "extensions": {"category": "graphql-no-such-entity"}}]}"#;
    stage.network().answer(200, unknown);
    stage.press("find-order").await;
    // Once as it was typed, once in small letters.
    until(|| stage.network().count() == 3).await;
    stage.network().answer(200, unknown);
    until(|| stage.has_part("not-found")).await;
    let exact = stage.say(message::look_up_not_found_exact());
    assert!(stage.part_text("not-found").contains(&exact));
    let sent = stage.network().body(1);
    assert!(sent.contains(r#""postcode":"SW1A 1AA""#), "{sent}");
}

#[wasm_bindgen_test]
async fn a_number_alone_opens_the_order() {
    let stage = number_form().await;
    assert!(!stage.has_part("email"));
    stage.press("find-order").await;
    let problem = stage.say(message::look_up_number_empty());
    assert_eq!(stage.part_texts("field-problem"), [problem]);

    stage.enter("order-number", "# t3d2dww2bclyudxn").await;
    stage.press("find-order").await;
    assert_eq!(*stage.went.borrow(), [Route::Order("T3D2DWW2BCLYUDXN".to_owned())]);
    assert_eq!(stage.network().count(), 0);
    // Its page tells, if there is such an order.
    assert_eq!(*stage.told.borrow(), []);
    assert!(stage.shop.take_sought());
}

#[wasm_bindgen_test]
async fn empty_entries_send_nothing_and_put_the_focus_on_the_first() {
    let stage = form().await;
    stage.press("find-order").await;
    let problems =
        [message::look_up_number_empty(), message::look_up_email_empty()].map(|it| stage.say(it));
    assert_eq!(stage.part_texts("field-problem"), problems);
    assert_eq!(stage.focused(), Some(stage.part::<Element>("order-number")));
    let_pass().await;
    assert_eq!(stage.network().count(), 0);
}

#[wasm_bindgen_test]
async fn with_a_good_number_the_focus_goes_to_the_wrong_second_entry() {
    let stage = form().await;
    stage.enter("order-number", "1042").await;
    stage.enter("email", "lucia").await;
    stage.press("find-order").await;
    let problem = stage.say(message::look_up_email_invalid());
    assert_eq!(stage.part_texts("field-problem"), [problem]);
    assert_eq!(stage.focused(), Some(stage.part::<Element>("email")));
    assert_eq!(stage.network().count(), 0);
}

#[wasm_bindgen_test]
async fn another_detail_begins_empty_and_without_the_old_problem() {
    let stage = form().await;
    stage.enter("email", "lucia").await;
    stage.press("find-order").await;
    stage.press("use-postcode").await;
    assert!(!stage.has_part("email"));
    assert_eq!(stage.part::<HtmlInputElement>("postcode").value(), "");
    let problems = stage.part_texts("field-problem");
    assert_eq!(problems, [stage.say(message::look_up_number_empty())]);
}

#[wasm_bindgen_test]
async fn the_number_of_a_link_is_filled_in_already() {
    let stage = Stage::show(html! { <LookUpPage reference="1042" /> }).await;
    assert_eq!(stage.part::<HtmlInputElement>("order-number").value(), "1042");
}

#[wasm_bindgen_test]
async fn a_found_order_is_opened_and_told_to_the_page() {
    let stage = filled_form().await;
    stage.press("find-order").await;
    let found = format!(r#"{{"order": {}, "access": {{"token": "t"}}}}"#, order_json(false));
    stage.network().answer(200, &found);
    until(|| !stage.went.borrow().is_empty()).await;

    assert_eq!(stage.network().url(0), "https://shop.invalid/api/orders/look-up");
    assert_eq!(stage.network().method(0), "POST");
    let sent = stage.network().body(0);
    assert!(sent.contains(r#""number":"1042""#), "{sent}");
    assert!(sent.contains(r#""value":"lucia@example.com""#), "{sent}");
    assert_eq!(*stage.went.borrow(), [Route::Order("1042".to_owned())]);
    assert_eq!(*stage.told.borrow(), [PortalEvent::OrderFound]);
}

#[wasm_bindgen_test]
async fn pressing_again_while_it_searches_sends_once() {
    let stage = filled_form().await;
    stage.press("find-order").await;
    assert_eq!(stage.part_text("find-order"), stage.say(message::look_up_searching()));
    stage.press("find-order").await;
    let_pass().await;
    assert_eq!(stage.network().count(), 1);
}

#[wasm_bindgen_test]
async fn an_order_that_is_not_found_says_what_to_try_until_something_is_typed() {
    let stage = filled_form().await;
    stage.network().answer(404, r#"{"code": "order-not-found"}"#);
    stage.press("find-order").await;
    until(|| stage.has_part("not-found")).await;
    let title = stage.say(message::look_up_not_found_title());
    assert!(stage.texts("[role=alert]")[0].starts_with(&title));
    let other_address = stage.say(message::look_up_not_found_email());
    assert!(stage.part_text("not-found").contains(&other_address));

    stage.enter("email", "lucia@example.org").await;
    assert!(!stage.has_part("not-found"));
}

#[wasm_bindgen_test]
async fn a_shop_that_wants_a_pause_says_for_how_long() {
    let stage = filled_form().await;
    stage.network().answer_with(429, "retry-after", "30", r#"{"code": "too-many-attempts"}"#);
    stage.press("find-order").await;
    until(|| stage.has("[role=alert]")).await;
    let wait = stage.say(message::failure_too_many_attempts_for(30));
    assert_eq!(stage.texts("[role=alert]"), [wait]);
}

#[wasm_bindgen_test]
async fn a_pasted_link_opens_its_order() {
    let stage = link_form().await;
    let link = "https://shop.example/order/confirmed/order_01M806TB74Z2T71383THDBEA9R?utm=mail";
    stage.enter("order-link", link).await;
    stage.press("find-order").await;
    let order = Route::Order("order_01M806TB74Z2T71383THDBEA9R".to_owned());
    assert_eq!(*stage.went.borrow(), [order]);
    assert_eq!(stage.network().count(), 0);
}

#[wasm_bindgen_test]
async fn a_pasted_text_without_an_order_is_refused() {
    let stage = link_form().await;
    stage.enter("order-link", "https://shop.example/order/1042").await;
    stage.press("find-order").await;
    let problem = stage.say(message::look_up_link_invalid());
    assert_eq!(stage.part_texts("field-problem"), [problem]);
    assert_eq!(stage.focused(), Some(stage.part::<Element>("order-link")));
    assert_eq!(*stage.went.borrow(), []);
}

/// The form of a platform that asks for the link and the address it was bought with.
async fn link_and_email_form() -> Stage {
    let scene = Scene { platform: Platform::WooCommerce, ..Scene::default() };
    Stage::set(scene, html! { <LookUpPage reference="" /> }).await
}

#[wasm_bindgen_test]
async fn a_link_and_an_address_open_the_order_together() {
    let stage = link_and_email_form().await;
    assert!(!stage.has_part("use-postcode") && !stage.has_part("order-number"));
    stage.press("find-order").await;
    let problems =
        [message::look_up_link_invalid(), message::look_up_email_empty()].map(|it| stage.say(it));
    assert_eq!(stage.part_texts("field-problem"), problems);

    stage.enter("order-link", "https://shop.example/order-received/1042/?key=wc_order_aB3").await;
    stage.enter("email", "lucia@example.com").await;
    let refused = r#"{"code": "woocommerce_rest_invalid_billing_email", "data": {"status": 401}}"#;
    stage.network().answer(401, refused);
    stage.press("find-order").await;
    until(|| stage.has_part("not-found")).await;
    assert!(!stage.all_text().contains(&stage.say(message::look_up_not_found_factor())));

    stage.network().answer(200, include_str!("../fixtures/woocommerce/order.json"));
    stage.press("find-order").await;
    until(|| !stage.went.borrow().is_empty()).await;
    assert_eq!(*stage.went.borrow(), [Route::Order("1042".to_owned())]);
    let url = stage.network().url(1);
    let expected =
        "/wp-json/wc/store/v1/order/1042?key=wc_order_aB3&billing_email=lucia%40example.com";
    assert!(url.ends_with(expected), "{url}");
    assert!(stage.shop.can_open("1042"), "the address is remembered with it");
}
