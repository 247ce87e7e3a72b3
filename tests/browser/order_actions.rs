//! What can be done with an order: never by accident, and sent once.

use std::cell::RefCell;
use std::rc::Rc;

use posventa_adapters::Token;
use posventa_core::order::{Actions, Invoice, Order};
use posventa_core::web_url::WebUrl;
use posventa_i18n::message;
use posventa_portal::ui::hooks::Remote;
use posventa_portal::ui::views::{LiveOrder, OrderDetails};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::prelude::*;

use crate::page::{let_pass, until};
use crate::samples::{new_order, order_json};
use crate::stage::{Heard, Stage};

/// The page of `order`, opened by a link, and what its actions answered with.
async fn show(order: Order) -> (Heard<Order>, Stage) {
    let replaced = Heard::<Order>::default();
    let order = Rc::new(order);
    let live = LiveOrder {
        order: Remote::Ready(Rc::clone(&order)),
        refreshed_at: 0.0,
        stale: None,
        refresh: Callback::noop(),
        replace: {
            let replaced = Rc::clone(&replaced);
            Callback::from(move |order| RefCell::borrow_mut(&replaced).push(order))
        },
    };
    let stage = Stage::show(html! { <OrderDetails reference="1042" {order} {live} /> }).await;
    stage.shop.remember_link("1042", Token::new("t"));
    (replaced, stage)
}

fn cancellable() -> Order {
    Order { actions: Actions { cancel: true, email_updates: None }, ..new_order() }
}

fn with_updates(on: bool) -> Order {
    Order { actions: Actions { cancel: false, email_updates: Some(on) }, ..new_order() }
}

#[wasm_bindgen_test]
async fn what_the_shop_does_not_offer_is_not_there() {
    let (_, stage) = show(new_order()).await;
    for part in ["cancel-order", "email-updates", "invoice"] {
        assert!(!stage.has_part(part), "{part}");
    }
}

#[wasm_bindgen_test]
async fn cancelling_asks_first_and_can_be_left_alone() {
    let (_, stage) = show(cancellable()).await;
    stage.press("cancel-order").await;
    let question = stage.say(message::action_cancel_question());
    assert!(stage.texts("[role=alert]")[0].starts_with(&question));
    stage.press("cancel-keep").await;
    assert!(stage.has_part("cancel-order") && !stage.has_part("cancel-confirm"));
    let_pass().await;
    assert_eq!(stage.network().count(), 0);
}

#[wasm_bindgen_test]
async fn a_confirmed_cancellation_is_sent_once_and_shows_what_the_shop_answered() {
    let (replaced, stage) = show(cancellable()).await;
    stage.press("cancel-order").await;
    stage.press("cancel-confirm").await;
    stage.press("cancel-confirm").await;
    until(|| stage.network().count() == 1).await;
    stage.network().answer(200, &order_json(true));
    until(|| !replaced.borrow().is_empty()).await;

    assert!(replaced.borrow()[0].cancelled);
    assert_eq!(stage.network().count(), 1);
    assert_eq!(stage.network().url(0), "https://shop.invalid/api/orders/1042/cancellation");
    assert_eq!(stage.network().header(0, "authorization"), "Bearer t");
    assert_eq!(*stage.announced.borrow(), [stage.say(message::action_cancelled())]);
}

#[wasm_bindgen_test]
async fn a_cancellation_that_waits_for_a_link_in_an_e_mail_says_so() {
    let (replaced, stage) = show(cancellable()).await;
    stage.press("cancel-order").await;
    stage.network().answer(200, &order_json(false));
    stage.press("cancel-confirm").await;
    let mailed = stage.say(message::action_cancel_mailed());
    until(|| stage.texts("[role=alert]") == [mailed.clone()]).await;
    assert!(!stage.has_part("cancel-order") && replaced.borrow().is_empty());
    assert!(stage.announced.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn a_cancellation_whose_answer_was_lost_is_sent_again_under_the_same_name() {
    // As on pages that came by http.
    let crypto = web_sys::window().unwrap().crypto().unwrap();
    js_sys::Reflect::set(&crypto, &"randomUUID".into(), &JsValue::UNDEFINED).unwrap();
    let (replaced, stage) = show(cancellable()).await;
    stage.press("cancel-order").await;
    stage.network().refuse();
    stage.press("cancel-confirm").await;
    let offline = stage.say(message::failure_offline());
    until(|| stage.all_text().contains(&offline)).await;
    stage.network().answer(200, &order_json(true));
    stage.press("cancel-confirm").await;
    until(|| !replaced.borrow().is_empty()).await;

    let name = stage.network().header(0, "idempotency-key");
    assert_eq!(name.len(), 36, "{name}");
    assert_eq!(stage.network().header(1, "idempotency-key"), name);
    js_sys::Reflect::delete_property(&crypto, &"randomUUID".into()).unwrap();
}

#[wasm_bindgen_test]
async fn an_order_that_has_moved_on_says_that_it_cannot_be_cancelled_any_more() {
    let (replaced, stage) = show(cancellable()).await;
    stage.press("cancel-order").await;
    stage.network().answer(409, r#"{"code": "no-longer-possible"}"#);
    stage.press("cancel-confirm").await;
    let moved_on = stage.say(message::failure_no_longer_possible());
    until(|| stage.all_text().contains(&moved_on)).await;
    assert!(replaced.borrow().is_empty());
}

#[wasm_bindgen_test]
async fn updates_by_email_are_switched_to_what_they_are_not() {
    for (on, sent) in [(false, r#"{"on":true}"#), (true, r#"{"on":false}"#)] {
        let (replaced, stage) = show(with_updates(on)).await;
        stage.press("email-updates-switch").await;
        stage.network().answer(200, &sent.replace("\":", "\": "));
        until(|| !replaced.borrow().is_empty()).await;
        assert_eq!(stage.network().body(0), sent);
        assert_eq!(replaced.borrow()[0].actions.email_updates, Some(!on));
    }
}

#[wasm_bindgen_test]
async fn an_invoice_with_an_address_of_its_own_is_a_link() {
    let url = WebUrl::parse("https://files.example/F-1.pdf");
    let invoice = Invoice { id: "F1".to_owned(), number: "F-1".to_owned(), issued_on: None, url };
    let (_, stage) = show(Order { invoices: vec![invoice], ..new_order() }).await;
    let link = stage.part::<web_sys::Element>("invoice");
    assert_eq!(link.get_attribute("href").as_deref(), Some("https://files.example/F-1.pdf"));
    let words = stage.say(message::action_invoice("F-1"));
    assert!(link.text_content().unwrap().contains(&words));
}

#[wasm_bindgen_test]
async fn an_invoice_that_cannot_be_had_says_why() {
    let invoice =
        Invoice { id: "F 1/42".to_owned(), number: "F-1".to_owned(), issued_on: None, url: None };
    let (_, stage) = show(Order { invoices: vec![invoice], ..new_order() }).await;
    stage.network().answer(500, "");
    stage.press("invoice").await;
    let broken = stage.say(message::failure_shop_broken());
    until(|| stage.all_text().contains(&broken)).await;
    assert!(stage.network().url(0).ends_with("/orders/1042/invoices/F%201%2F42"));
}
