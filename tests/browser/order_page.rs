//! An order's page from the first question to the shop to the next.

use posventa_adapters::Token;
use posventa_i18n::message;
use posventa_portal::element::PortalEvent;
use posventa_portal::ui::views::OrderPage;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::page::{let_pass, until};
use crate::samples::order_json;
use crate::stage::Stage;

/// Shows the page, opened by a link, on a press: the link has to be known before.
#[component]
fn Opener() -> Html {
    let open = use_state(|| false);
    let onclick = {
        let open = open.setter();
        Callback::from(move |_: MouseEvent| open.set(true))
    };
    html! {
        if *open {
            <OrderPage reference="1042" />
        } else {
            <button part="open" {onclick} />
        }
    }
}

async fn open() -> Stage {
    let stage = Stage::show(html! { <Opener /> }).await;
    stage.shop.remember_link("1042", Token::new("t"));
    stage.press("open").await;
    until(|| stage.network().count() == 1).await;
    stage
}

async fn open_with_order() -> Stage {
    let stage = open().await;
    stage.network().answer(200, &order_json(false));
    until(|| stage.has_part("headline")).await;
    // Below the order stand the cases about it, which the shop is asked for once.
    until(|| stage.network().count() == 2).await;
    stage.network().answer(200, r#"{"cases": []}"#);
    until(|| stage.page.timers() == [60]).await;
    stage
}

#[wasm_bindgen_test]
async fn while_it_loads_the_page_says_so() {
    let stage = open().await;
    assert_eq!(stage.part_text("view-title"), stage.say(message::order_loading()));
    assert!(stage.has_part("skeleton"));
    assert_eq!(stage.network().url(0), "https://shop.invalid/api/orders/1042");
    assert_eq!(stage.network().header(0, "authorization"), "Bearer t");
}

#[wasm_bindgen_test]
async fn after_a_failure_another_try_shows_the_order() {
    let stage = open().await;
    stage.network().refuse();
    until(|| stage.has_part("retry")).await;
    let alert = stage.texts("[role=alert]");
    assert!(alert[0].starts_with(&stage.say(message::failure_offline())));
    stage.network().answer(200, &order_json(false));
    stage.press("retry").await;
    until(|| stage.has_part("headline")).await;
    assert!(!stage.has("[role=alert]"));
}

#[wasm_bindgen_test]
async fn a_link_that_has_run_out_leads_to_the_form_with_the_number_filled_in() {
    let stage = open().await;
    stage.network().answer(401, r#"{"code": "access-expired"}"#);
    until(|| stage.has_part("find-order")).await;
    let alert = stage.texts("[role=alert]");
    assert_eq!(alert, [stage.say(message::failure_access_expired())]);
    assert_eq!(stage.part::<HtmlInputElement>("order-number").value(), "1042");
}

#[wasm_bindgen_test]
async fn an_order_that_a_form_led_to_is_told_to_the_page_once_it_is_there() {
    let stage = open().await;
    stage.shop.seek();
    stage.network().refuse();
    until(|| stage.has_part("retry")).await;
    assert_eq!(*stage.told.borrow(), []);
    stage.network().answer(200, &order_json(false));
    stage.press("retry").await;
    until(|| stage.has_part("headline")).await;
    let told = || stage.told.borrow().iter().filter(|it| **it == PortalEvent::OrderFound).count();
    until(|| told() == 1).await;
    // The third is about the order's cases.
    until(|| stage.network().count() == 3).await;
    stage.network().answer(200, r#"{"cases": []}"#);
    stage.network().answer(200, &order_json(true));
    stage.press("refresh").await;
    until(|| !stage.announced.borrow().is_empty()).await;
    assert_eq!(told(), 1);
}

#[wasm_bindgen_test]
async fn an_order_that_the_shop_does_not_know_is_not_told() {
    let stage = open().await;
    stage.shop.seek();
    stage.network().answer(401, r#"{"code": "access-expired"}"#);
    until(|| stage.has_part("find-order")).await;
    assert_eq!(*stage.told.borrow(), []);
    assert!(!stage.shop.take_sought());
}

#[wasm_bindgen_test]
async fn a_failed_refresh_keeps_the_order_and_says_from_when_it_is() {
    let stage = open_with_order().await;
    stage.network().refuse();
    stage.press("refresh").await;
    let stale = stage.say(message::refresh_failed("12:30".to_owned()));
    until(|| stage.texts("[role=alert]") == [stale.as_str()]).await;
    assert!(stage.has_part("headline"));
}

#[wasm_bindgen_test]
async fn an_order_that_can_still_change_asks_again_and_has_the_news_read_out() {
    let stage = open_with_order().await;
    let asked = stage.network().count();
    stage.page.pass(59);
    let_pass().await;
    assert_eq!(stage.network().count(), asked);
    stage.network().answer(200, &order_json(true));
    stage.page.pass(60);
    until(|| !stage.announced.borrow().is_empty()).await;

    let cancelled = stage.say(message::now_cancelled());
    let news = stage.say(message::refresh_news(cancelled.clone()));
    assert_eq!(*stage.announced.borrow(), [news]);
    assert_eq!(stage.part_text("headline"), cancelled);
    // Nothing changes about a cancelled order by itself.
    assert!(stage.page.timers().is_empty());
}

#[wasm_bindgen_test]
async fn without_news_it_asks_less_often() {
    let stage = open_with_order().await;
    let mut waited = stage.page.timers();
    for _ in 0..5 {
        let answers = stage.network().count();
        let pause = *waited.last().unwrap();
        stage.network().answer(200, &order_json(false));
        stage.page.pass(pause);
        until(|| stage.network().count() == answers + 1 && !stage.page.timers().is_empty()).await;
        // The request's own patience is a timer as well, until it is answered.
        until(|| stage.page.timers() != [20] && stage.page.timers().len() == 1).await;
        waited.extend(stage.page.timers());
    }
    assert_eq!(waited, [60, 120, 240, 480, 900, 900]);
    assert!(stage.announced.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn a_shop_that_asks_for_a_pause_gets_it() {
    let stage = open_with_order().await;
    stage.network().answer_with(429, "retry-after", "600", r#"{"code": "too-many-attempts"}"#);
    stage.press("refresh").await;
    until(|| stage.page.timers() == [600]).await;
    // No timer of a browser's waits for as long as this; one that is set to it fires at once.
    stage.network().answer_with(429, "retry-after", "4294967295", "{}");
    stage.press("refresh").await;
    until(|| stage.page.timers() == [24 * 3600]).await;
}

#[wasm_bindgen_test]
async fn a_refresh_in_the_turn_in_which_the_portal_ends_asks_nothing() {
    let mut stage = open_with_order().await;
    let asked = stage.network().count();
    // A press and a timer, before anything is drawn.
    stage.part::<HtmlElement>("refresh").click();
    stage.page.pass(60);
    stage.clear().await;
    let_pass().await;
    assert_eq!(stage.network().count(), asked);
    assert!(stage.page.timers().is_empty());
}

#[wasm_bindgen_test]
async fn leaving_the_page_ends_its_question_and_its_timers() {
    let mut stage = open().await;
    stage.clear().await;
    until(|| stage.network().is_aborted(0)).await;
    until(|| stage.page.timers().is_empty()).await;
}
