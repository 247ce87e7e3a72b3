//! A labelled field for one line of text.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// Properties of [`Field`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FieldProps {
    /// Names the field within its view: its part and the ids inside.
    pub name: AttrValue,
    pub label: AttrValue,
    /// Said below the label, before anybody gets it wrong. Default: none.
    #[prop_or_default]
    pub hint: AttrValue,
    pub value: AttrValue,
    pub on_change: Callback<String>,
    /// What is wrong with the value. Default: nothing.
    #[prop_or_default]
    pub problem: Option<AttrValue>,
    /// The `type` of the input. Default: `text`.
    #[prop_or(AttrValue::Static("text"))]
    pub kind: AttrValue,
    /// For the browser to fill in. Default: `off`.
    #[prop_or(AttrValue::Static("off"))]
    pub autocomplete: AttrValue,
    /// Which keyboard a phone shows. Default: its usual one.
    #[prop_or_default]
    pub inputmode: Option<AttrValue>,
    /// The input itself, for moving the focus to it.
    #[prop_or_default]
    pub input_ref: NodeRef,
}

/// A label, a hint, an input and what is wrong with it; the parts `field`, `field-label`,
/// `field-input`, `field-hint` and `field-problem`, the input also as the field's name.
#[component]
pub fn Field(props: &FieldProps) -> Html {
    let oninput = {
        let on_change = props.on_change.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_change.emit(input.value());
            }
        })
    };
    let id = format!("field-{}", props.name);
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let has_hint = !props.hint.is_empty();
    let described = match (&props.problem, has_hint) {
        (Some(_), true) => Some(format!("{problem_id} {hint_id}")),
        (Some(_), false) => Some(problem_id.clone()),
        (None, true) => Some(hint_id.clone()),
        (None, false) => None,
    };

    html! {
        <div class="field" part="field">
            <label class="field-label" part="field-label" for={id.clone()}>{ &props.label }</label>
            if has_hint {
                <p class="field-hint" part="field-hint" id={hint_id}>{ &props.hint }</p>
            }
            <input
                ref={props.input_ref.clone()}
                class="field-input"
                part={format!("field-input {}", props.name)}
                {id}
                type={props.kind.clone()}
                value={props.value.clone()}
                autocomplete={props.autocomplete.clone()}
                inputmode={props.inputmode.clone()}
                autocapitalize="off"
                spellcheck="false"
                aria-invalid={props.problem.is_some().then_some("true")}
                aria-describedby={described}
                {oninput}
            />
            if let Some(problem) = &props.problem {
                <p class="field-problem" part="field-problem" id={problem_id}>{ problem }</p>
            }
        </div>
    }
}
