//! The withdrawal function by itself: what it refuses, what it keeps, and how it is sent.

use posventa_core::config::{Config, WithdrawalConfig};
use posventa_i18n::message;
use posventa_portal::element::PortalEvent;
use posventa_portal::keep;
use posventa_portal::settings::Platform;
use posventa_portal::ui::views::{WithdrawalPage, WithdrawalStrip};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlInputElement};
use yew::prelude::*;

use crate::page::{let_pass, until};
use crate::stage::{Scene, Stage};

const RECEIVED: &str = r#"{"id": "W-7", "receivedAt": "2026-03-04T11:30:02Z"}"#;

fn scene(platform: Platform) -> Scene {
    let Scene { locale, config, .. } = Scene::default();
    let withdrawal = Some(WithdrawalConfig { endpoint: None, form: Some("/plain".to_owned()) });
    Scene { locale, platform, config: Config { withdrawal, ..config } }
}

/// A device on which nothing is kept, and the first step.
async fn page(platform: Platform) -> Stage {
    keep::forget_all();
    let content = html! { <WithdrawalPage order={Some("1042".to_owned())} /> };
    Stage::set(scene(platform), content).await
}

async fn confirm(stage: &Stage) {
    stage.enter("withdrawal-name", "Ana").await;
    stage.enter("withdrawal-email", "ana@example.com").await;
    stage.press("withdraw").await;
    stage.press("confirm-withdrawal").await;
}

#[wasm_bindgen_test]
async fn everything_that_is_missing_is_told_at_once_and_goes_as_it_is_filled_in() {
    let stage = page(Platform::Posventa).await;
    stage.enter("withdrawal-contract", "").await;
    stage.press("withdraw").await;
    let problems = [
        message::withdrawal_contract_empty(),
        message::withdrawal_name_empty(),
        message::look_up_email_empty(),
    ];
    assert_eq!(stage.part_texts("field-problem"), problems.map(|it| stage.say(it)));
    assert_eq!(stage.focused(), Some(stage.part::<Element>("withdrawal-contract")));

    stage.enter("withdrawal-contract", "1042").await;
    stage.enter("withdrawal-name", "Ana").await;
    stage.enter("withdrawal-email", "ana@").await;
    stage.press("withdraw").await;
    let problem = stage.say(message::look_up_email_invalid());
    assert_eq!(stage.part_texts("field-problem"), [problem]);
    let_pass().await;
    assert_eq!(stage.network().count(), 0);
    assert!(!keep::has(keep::OUTBOX));
}

#[wasm_bindgen_test]
async fn the_way_back_from_the_confirmation_loses_nothing_and_sends_nothing() {
    let stage = page(Platform::Posventa).await;
    stage.enter("withdrawal-name", "Ana").await;
    stage.enter("withdrawal-email", "ana@example.com").await;
    stage.press("withdraw").await;
    assert_eq!(stage.part_text("confirm-withdrawal"), "Confirm withdrawal");
    stage.press("change-withdrawal").await;
    for (part, value) in [
        ("withdrawal-contract", "1042"),
        ("withdrawal-name", "Ana"),
        ("withdrawal-email", "ana@example.com"),
    ] {
        assert_eq!(stage.part::<HtmlInputElement>(part).value(), value);
    }
    let_pass().await;
    assert_eq!((stage.network().count(), stage.told.borrow().len()), (0, 0));
    assert!(!keep::has(keep::OUTBOX));
}

#[wasm_bindgen_test]
async fn it_is_kept_before_it_is_sent_and_sent_under_one_name_until_it_is_received() {
    let stage = page(Platform::Posventa).await;
    stage.network().refuse();
    confirm(&stage).await;
    assert_eq!(*stage.told.borrow(), [PortalEvent::WithdrawalConfirmed]);
    assert!(keep::has(keep::OUTBOX));
    until(|| stage.has_part("delivery-waiting")).await;
    assert_eq!(stage.page.timers(), [5]);

    stage.network().answer(503, "");
    stage.page.pass(5);
    until(|| stage.network().count() == 2).await;
    until(|| stage.page.timers() == [10]).await;
    stage.network().answer(201, RECEIVED);
    stage.page.pass(10);
    until(|| stage.has_part("delivery-received")).await;

    let network = stage.network();
    assert_eq!(network.url(0), "https://shop.invalid/api/withdrawals");
    let name = network.header(0, "idempotency-key");
    assert_eq!(name.len(), 36, "{name}");
    for index in [1, 2] {
        assert_eq!(network.header(index, "idempotency-key"), name);
        assert_eq!(network.body(index), network.body(0));
    }
    assert!(network.body(0).contains(r#""declaredAt":"2026-03-04T11:30:00Z""#));
    assert!(stage.part_text("receipt").contains("W-7"));
    assert!(!keep::has(keep::OUTBOX), "nothing waits any more");
    let_pass().await;
    assert_eq!(network.count(), 3);
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn being_back_online_is_a_reason_to_try_at_once() {
    let stage = page(Platform::Posventa).await;
    stage.network().refuse();
    confirm(&stage).await;
    until(|| stage.has_part("delivery-waiting")).await;
    stage.network().answer(201, "{}");
    let online = web_sys::Event::new("online").unwrap();
    web_sys::window().unwrap().dispatch_event(&online).unwrap();
    until(|| stage.has_part("delivery-received")).await;
    let sent = stage.say(message::withdrawal_sent_sometime());
    assert_eq!(stage.part_text("delivery-received"), sent);
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn leaving_the_screen_ends_the_request_and_keeps_the_declaration() {
    let mut stage = page(Platform::Posventa).await;
    confirm(&stage).await;
    until(|| stage.network().count() == 1).await;
    stage.clear().await;
    assert!(stage.network().is_aborted(0));
    assert!(keep::has(keep::OUTBOX));
    until(|| stage.page.timers().is_empty()).await;
    let name = stage.network().header(0, "idempotency-key");
    drop(stage);

    // Any other screen, later.
    let stage = Stage::set(scene(Platform::Posventa), html! { <WithdrawalStrip /> }).await;
    let waiting = stage.say(message::withdrawal_strip_waiting("1042".to_owned()));
    assert_eq!(stage.part_text("withdrawal-strip"), waiting);
    stage.network().answer(201, RECEIVED);
    let sent = stage.say(message::withdrawal_strip_sent("1042".to_owned()));
    until(|| stage.part_text("withdrawal-strip") == sent).await;
    assert_eq!(stage.network().header(0, "idempotency-key"), name);
    assert!(!keep::has(keep::OUTBOX));
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn without_a_server_and_an_address_the_customer_is_told_to_send_it() {
    let stage = page(Platform::Medusa).await;
    confirm(&stage).await;
    let told = stage.say(message::withdrawal_by_hand_no_mail());
    assert_eq!(stage.part_text("delivery-by-hand"), told);
    let title = stage.say(message::withdrawal_receipt_title_by_hand());
    assert_eq!(stage.part_text("view-title"), title);
    let_pass().await;
    assert_eq!(stage.network().count(), 0);
    assert!(!keep::has(keep::OUTBOX), "nothing here will send it");
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn an_address_of_a_plain_form_that_is_none_leads_nowhere() {
    keep::forget_all();
    let withdrawal =
        Some(WithdrawalConfig { endpoint: None, form: Some("javascript:alert(1)".to_owned()) });
    let scene = Scene { config: Config { withdrawal, ..Config::default() }, ..Scene::default() };
    let stage = Stage::set(scene, html! { <WithdrawalPage order={None::<String>} /> }).await;
    assert!(stage.has_part("withdraw") && !stage.has_part("to-plain-form"));
}
