//! The building blocks, as a keyboard and a screen reader meet them.

use std::cell::Cell;
use std::rc::Rc;

use posventa_portal::ui::primitives::{Button, Field, Tone, Urgency, notice, skeleton};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::prelude::*;

use crate::stage::Stage;

/// A callback that counts, and its count.
fn counter<T: 'static>() -> (Rc<Cell<u32>>, Callback<T>) {
    let count = Rc::new(Cell::new(0));
    let counted = Rc::clone(&count);
    (count, Callback::from(move |_| counted.set(counted.get() + 1)))
}

#[wasm_bindgen_test]
async fn a_button_answers_once_to_each_press() {
    let (presses, on_press) = counter();
    let stage = Stage::show(Button::new("go", "Go").on_press(on_press).into()).await;
    stage.press("go").await;
    stage.press("go").await;
    assert_eq!(presses.get(), 2);
}

#[wasm_bindgen_test]
async fn a_busy_button_ignores_presses_and_keeps_the_focus() {
    let (presses, on_press) = counter();
    let stage = Stage::show(Button::new("go", "Go").busy(true).on_press(on_press).into()).await;
    let button: HtmlElement = stage.part("go");
    button.focus().unwrap();
    stage.press("go").await;
    assert_eq!(presses.get(), 0);
    assert_eq!(stage.focused().as_ref(), Some(button.as_ref()));
    assert_eq!(button.get_attribute("aria-disabled").as_deref(), Some("true"));
}

#[wasm_bindgen_test]
async fn only_the_submit_button_submits_its_form() {
    let (submits, counted) = counter::<()>();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        counted.emit(());
    });
    let stage = Stage::show(html! {
        <form {onsubmit}>
            { Button::new("other", "Something else").on_press(Callback::noop()) }
            { Button::new("send", "Send") }
        </form>
    })
    .await;
    stage.press("other").await;
    assert_eq!(submits.get(), 0);
    stage.press("send").await;
    assert_eq!(submits.get(), 1);
}

#[wasm_bindgen_test]
async fn a_busy_submit_button_submits_nothing() {
    let (submits, counted) = counter::<()>();
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        counted.emit(());
    });
    let stage = Stage::show(html! {
        <form {onsubmit}>{ Button::new("send", "Send").busy(true) }</form>
    })
    .await;
    stage.press("send").await;
    assert_eq!(submits.get(), 0);
}

#[wasm_bindgen_test]
async fn a_field_ties_its_label_hint_and_problem_to_the_input() {
    let field = Field {
        hint: "Five digits".to_owned(),
        problem: Some("It is missing".to_owned()),
        ..Field::new("postcode", "Postcode".to_owned(), "", Callback::noop())
    };
    let stage = Stage::show(field.into()).await;
    let input: HtmlInputElement = stage.part("postcode");
    let label: Element = stage.part("field-label");
    assert_eq!(label.get_attribute("for"), Some(input.id()));
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    let described = input.get_attribute("aria-describedby").unwrap();
    let said: Vec<_> = described.split(' ').flat_map(|id| stage.texts(&format!("#{id}"))).collect();
    assert_eq!(said, ["It is missing", "Five digits"]);
}

#[wasm_bindgen_test]
async fn a_field_without_hint_or_problem_claims_neither() {
    let field = Field::new("postcode", "Postcode".to_owned(), "", Callback::noop());
    let stage = Stage::show(field.into()).await;
    let input: Element = stage.part("postcode");
    assert_eq!(input.get_attribute("aria-invalid"), None);
    assert_eq!(input.get_attribute("aria-describedby"), None);
}

/// A field whose owner keeps what is typed in capitals.
#[component]
fn Capitals() -> Html {
    let value = use_state(|| "ab".to_owned());
    let on_change = {
        let value = value.clone();
        Callback::from(move |typed: String| value.set(typed.to_uppercase()))
    };
    Field::new("code", "Code".to_owned(), &value, on_change).into()
}

#[wasm_bindgen_test]
async fn what_is_typed_goes_to_the_owner_and_comes_back_as_the_value() {
    let stage = Stage::show(html! { <Capitals /> }).await;
    let input: HtmlInputElement = stage.part("code");
    assert_eq!(input.value(), "ab");
    stage.enter("code", "abc").await;
    assert_eq!(input.value(), "ABC");
}

#[wasm_bindgen_test]
async fn an_urgent_notice_is_read_out_at_once_and_another_is_not() {
    let stage = Stage::show(html! {
        <>
            { notice(Tone::Problem, Urgency::Alert, String::new(), html! { "Now" }) }
            { notice(Tone::Info, Urgency::Calm, String::new(), html! { "Some time" }) }
        </>
    })
    .await;
    assert_eq!(stage.texts("[role=alert]"), ["Now"]);
    assert_eq!(stage.part_text("notice-info"), "Some time");
}

#[wasm_bindgen_test]
async fn grey_bars_say_what_is_awaited() {
    let stage = Stage::show(skeleton("Fetching".to_owned(), 3)).await;
    assert_eq!(stage.texts("[role=status]"), ["Fetching"]);
    assert_eq!(stage.texts(".skeleton-bar").len(), 3);
}
