//! Choosing one of several: native radio buttons in a group with a name.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::ui::markup::{Child, tag};

/// One of the things to choose.
pub struct Choice {
    pub value: String,
    pub label: Html,
    /// Said below the label.
    pub hint: Option<Html>,
    pub is_possible: bool,
}

impl Choice {
    pub fn new(value: &str, label: String) -> Choice {
        Choice { value: value.to_owned(), label: label.into_child(), hint: None, is_possible: true }
    }
}

/// A group of radio buttons; the parts `choices`, `choice` and one of the group's own. `id` is
/// unique on the screen. What is wrong is said once, of the group.
pub fn choices(
    part: &'static str,
    id: &str,
    legend: String,
    options: Vec<Choice>,
    chosen: Option<&str>,
    on_choose: &Callback<String>,
    problem: Option<String>,
) -> Html {
    let problem_id = format!("{id}-problem");
    let invalid = problem.as_ref().map(|_| "true");
    let described = problem.as_ref().map(|_| problem_id.clone());
    let options = options.into_iter().enumerate().map(|(index, option)| {
        let onchange = {
            let (on_choose, value) = (on_choose.clone(), option.value.clone());
            Callback::from(move |_: Event| on_choose.emit(value.clone()))
        };
        let option_id = format!("{id}-{index}");
        let hint_id = format!("{option_id}-hint");
        html! {
            <div key={option.value.clone()} class="choice-row" part="choice">
                <input
                    class="choice-input"
                    type="radio"
                    part={part}
                    id={option_id.clone()}
                    name={id.to_owned()}
                    value={option.value.clone()}
                    checked={chosen == Some(option.value.as_str())}
                    disabled={!option.is_possible}
                    aria-describedby={option.hint.as_ref().map(|_| hint_id.clone())}
                    {onchange}
                />
                <label class="choice-label" for={option_id} part="choice-label">{ option.label }</label>
                if let Some(hint) = option.hint {
                    <div class="choice-hint quiet" id={hint_id}>{ hint }</div>
                }
            </div>
        }
    });
    let options: Vec<Html> = options.collect();
    let problem = problem.map(
        |it| tag!("p", {"class": "field-problem", "part": "field-problem", "id": problem_id}, [it]),
    );
    // The group that a `fieldset` is by itself cannot be invalid, a group of radio buttons can.
    tag!(
        "fieldset",
        {
            "class": "choice-group",
            "part": "choices",
            "role": "radiogroup",
            "aria-invalid": invalid,
            "aria-describedby": described,
        },
        [
            tag!("legend", {"class": "field-label", "part": "field-label"}, [legend]),
            problem,
            options,
        ],
    )
}

/// A labelled field for several lines of text.
pub fn text_area(
    part: &'static str,
    id: &str,
    label: String,
    value: &str,
    on_change: Callback<String>,
    problem: Option<String>,
) -> Html {
    let problem_id = format!("{id}-problem");
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
            on_change.emit(area.value());
        }
    });
    html! {
        <div class="field" part="field">
            <label class="field-label" part="field-label" for={id.to_owned()}>{ label }</label>
            <textarea
                class="field-input"
                part={format!("field-input {part}")}
                id={id.to_owned()}
                rows="3"
                maxlength="2000"
                value={value.to_owned()}
                aria-invalid={problem.is_some().then_some("true")}
                aria-describedby={problem.is_some().then(|| problem_id.clone())}
                {oninput}
            />
            if let Some(problem) = problem {
                <p class="field-problem" part="field-problem" id={problem_id}>{ problem }</p>
            }
        </div>
    }
}

/// Whether the box of an event is ticked.
pub fn is_checked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|it| it.checked())
}
