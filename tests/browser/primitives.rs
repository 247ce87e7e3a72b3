//! The building blocks, as a keyboard and a screen reader meet them.

use std::cell::Cell;
use std::rc::Rc;

use posventa_portal::ui::primitives::{Button, Field, Notice, Skeleton, Tone};
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
    let stage = Stage::show(html! { <Button part="go" {on_press}>{ "Go" }</Button> }).await;
    stage.press("go").await;
    stage.press("go").await;
    assert_eq!(presses.get(), 2);
}

#[wasm_bindgen_test]
async fn a_busy_button_ignores_presses_and_keeps_the_focus() {
    let (presses, on_press) = counter();
    let stage =
        Stage::show(html! { <Button part="go" busy=true {on_press}>{ "Go" }</Button> }).await;
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
            <Button part="other">{ "Something else" }</Button>
            <Button part="send" submits=true>{ "Send" }</Button>
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
        <form {onsubmit}><Button part="send" submits=true busy=true>{ "Send" }</Button></form>
    })
    .await;
    stage.press("send").await;
    assert_eq!(submits.get(), 0);
}

#[wasm_bindgen_test]
async fn a_field_ties_its_label_hint_and_problem_to_the_input() {
    let stage = Stage::show(html! {
        <Field
            name="postcode"
            label="Postcode"
            hint="Five digits"
            value=""
            on_change={Callback::noop()}
            problem={Some(AttrValue::from("It is missing"))}
        />
    })
    .await;
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
    let stage = Stage::show(html! {
        <Field name="postcode" label="Postcode" value="" on_change={Callback::noop()} />
    })
    .await;
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
    html! { <Field name="code" label="Code" value={(*value).clone()} {on_change} /> }
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
            <Notice tone={Tone::Problem} urgent=true>{ "Now" }</Notice>
            <Notice tone={Tone::Info}>{ "Some time" }</Notice>
        </>
    })
    .await;
    assert_eq!(stage.texts("[role=alert]"), ["Now"]);
    assert_eq!(stage.part_text("notice-info"), "Some time");
}

#[wasm_bindgen_test]
async fn grey_bars_say_what_is_awaited() {
    let stage = Stage::show(html! { <Skeleton label="Fetching" bars=3 /> }).await;
    assert_eq!(stage.texts("[role=status]"), ["Fetching"]);
    assert_eq!(stage.texts(".skeleton-bar").len(), 3);
}
