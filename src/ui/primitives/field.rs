//! A labelled field for one line of text.

use web_sys::HtmlInputElement;
use yew::html::IntoPropValue;
use yew::prelude::*;

/// A label, a hint, an input and what is wrong with it; the parts `field`, `field-label`,
/// `field-input`, `field-hint` and `field-problem`, the input also as the field's name.
#[derive(Debug, Clone)]
pub struct Field<'a> {
    /// Names the field within its view: its part and the ids inside.
    pub name: &'static str,
    pub label: String,
    /// Said below the label, before anybody gets it wrong; empty for none.
    pub hint: String,
    pub value: &'a str,
    pub on_change: Callback<String>,
    /// What is wrong with the value.
    pub problem: Option<String>,
    /// The `type` of the input.
    pub kind: &'static str,
    /// For the browser to fill in.
    pub autocomplete: &'static str,
    /// Which keyboard a phone shows.
    pub inputmode: Option<&'static str>,
    /// The input itself, for moving the focus to it.
    pub input_ref: NodeRef,
}

impl<'a> Field<'a> {
    /// A field for text that the browser does not fill in, without hint or problem.
    pub fn new(
        name: &'static str,
        label: String,
        value: &'a str,
        on_change: Callback<String>,
    ) -> Field<'a> {
        Field {
            name,
            label,
            hint: String::new(),
            value,
            on_change,
            problem: None,
            kind: "text",
            autocomplete: "off",
            inputmode: None,
            input_ref: NodeRef::default(),
        }
    }
}

impl From<Field<'_>> for Html {
    fn from(field: Field<'_>) -> Html {
        let on_change = field.on_change;
        let oninput = Callback::from(move |event: InputEvent| {
            if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
                on_change.emit(input.value());
            }
        });
        let id = format!("field-{}", field.name);
        let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
        let has_hint = !field.hint.is_empty();
        let described = match (&field.problem, has_hint) {
            (Some(_), true) => Some(format!("{problem_id} {hint_id}")),
            (Some(_), false) => Some(problem_id.clone()),
            (None, true) => Some(hint_id.clone()),
            (None, false) => None,
        };

        html! {
            <div key={field.name} class="field" part="field">
                <label class="field-label" part="field-label" for={id.clone()}>{ field.label }</label>
                if has_hint {
                    <p class="field-hint" part="field-hint" id={hint_id}>{ field.hint }</p>
                }
                <input
                    ref={field.input_ref}
                    class="field-input"
                    part={format!("field-input {}", field.name)}
                    {id}
                    type={field.kind}
                    value={field.value.to_owned()}
                    autocomplete={field.autocomplete}
                    inputmode={field.inputmode}
                    autocapitalize={if field.autocomplete == "family-name" { "words" } else { "off" }}
                    spellcheck="false"
                    aria-invalid={field.problem.is_some().then_some("true")}
                    aria-describedby={described}
                    {oninput}
                />
                if let Some(problem) = field.problem {
                    <p class="field-problem" part="field-problem" id={problem_id}>{ problem }</p>
                }
            </div>
        }
    }
}

/// As the only child of an element, `html!` takes it by this trait.
impl IntoPropValue<Html> for Field<'_> {
    fn into_prop_value(self) -> Html {
        self.into()
    }
}
