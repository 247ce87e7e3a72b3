//! One thing to choose, alone or among others.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// How many of a group can be chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceKind {
    /// One of all that share a name.
    One,
    Any,
}

/// A box or a round button with its label; the part `choice`, the input itself also `part`.
/// `name` groups what excludes each other, and is unique together with `value`.
pub fn choice(
    kind: ChoiceKind,
    part: &'static str,
    (name, value): (&'static str, &str),
    chosen: bool,
    on_choose: Callback<bool>,
    label: Html,
) -> Html {
    let kind = match kind {
        ChoiceKind::One => "radio",
        ChoiceKind::Any => "checkbox",
    };
    let onchange = Callback::from(move |event: Event| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_choose.emit(input.checked());
        }
    });
    let id = format!("choice-{name}-{value}");
    html! {
        <div class="choice-row" part="choice">
            <input
                class="choice-input"
                part={format!("choice-input {part}")}
                id={id.clone()}
                type={kind}
                {name}
                value={value.to_owned()}
                checked={chosen}
                {onchange}
            />
            <label class="choice-label" for={id}>{ label }</label>
        </div>
    }
}
