//! Which products and how many, and a row of what was chosen.
//!
//! The wizard of returns and the intake of cases share them, and the texts of returns.

use posventa_core::order::Line;
use posventa_i18n::message;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, is_checked};
use crate::ui::views::line_image;

/// A line of an order that may be chosen.
pub struct LineChoice<'a> {
    pub line: &'a Line,
    /// Units that are chosen.
    pub chosen: u32,
    /// Units that can be; none of a line that stays in sight with its verdict all the same.
    pub most: u32,
    /// What the policy says about it: in a few words, which are heard with its name, and the rest.
    pub verdict: Option<(Html, Html)>,
    /// What else is asked about it here.
    pub more: Option<Html>,
}

/// Choosing lines of an order, and how many units of each. What is wrong stands with the group and
/// is said once, of the group.
pub fn line_group(
    portal: &PortalContext,
    lines: Vec<LineChoice<'_>>,
    problem: Option<String>,
    on_units: &Callback<(String, u32)>,
) -> Html {
    let described = problem.as_ref().map(|_| "lines-problem");
    let rows = lines.into_iter().map(|it| line_choice(portal, it, on_units));
    let rows: Vec<Html> = rows.collect();
    let problem = problem.map(|words| {
        let part = "field-problem";
        tag!("p", {"class": part, "part": part, "id": "lines-problem"}, [words])
    });
    let legend = portal.text.say(message::return_lines_legend());
    tag!(
        "fieldset",
        {"class": "choice-group", "part": "choices", "aria-describedby": described},
        [
            tag!("legend", {"class": "visually-hidden"}, [legend]),
            problem,
            tag!("ul", {"class": "line-list"}, [rows]),
        ],
    )
}

fn line_choice(
    portal: &PortalContext,
    choice: LineChoice<'_>,
    on_units: &Callback<(String, u32)>,
) -> Html {
    let LineChoice { line, chosen, most, verdict, more } = choice;
    let id = format!("line-{}", line.id);
    let (headline, verdict) = verdict.unzip();
    let emit = {
        let (on_units, line) = (on_units.clone(), line.id.clone());
        Callback::from(move |units: u32| on_units.emit((line.clone(), units)))
    };
    let onchange = {
        let emit = emit.clone();
        Callback::from(move |event: Event| emit.emit(u32::from(is_checked(&event))))
    };
    let quantity = (0 < chosen && 1 < most)
        .then(|| quantity_select(portal, &line.title, &id, (chosen, most), emit));
    html! {
        <li key={line.id.clone()} class="line-choice" part="line-choice">
            <input
                class="choice-input"
                type="checkbox"
                part="line-check"
                id={id.clone()}
                checked={0 < chosen}
                disabled={most == 0}
                {onchange}
            />
            <label class="line-label" part="line-label" for={id}>
                <span class="line-image" part="line-image">{ line_image(line) }</span>
                <span class="line-words">
                    <span class="line-title">{ &line.title }</span>
                    if let Some(variant) = &line.variant {
                        <span class="quiet">{ variant }</span>
                    }
                    { headline.into_child() }
                </span>
            </label>
            if let Some(verdict) = verdict {
                <div class="line-verdict">{ verdict }</div>
            }
            { quantity.into_child() }
            { more.into_child() }
        </li>
    }
}

/// How many of a product, from one to all there are.
fn quantity_select(
    portal: &PortalContext,
    title: &str,
    id: &str,
    (chosen, most): (u32, u32),
    on_choose: Callback<u32>,
) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(quantity) = select.and_then(|it| it.value().parse().ok()) {
            on_choose.emit(quantity);
        }
    });
    let id = format!("{id}-quantity");
    html! {
        <div class="field line-quantity">
            <label class="field-label" part="field-label" for={id.clone()}>
                { portal.text.say(message::return_quantity(title.to_owned())) }
            </label>
            <select {id} class="select" part="field-input quantity" {onchange}>
                {
                    for (1..=most).map(|count| html! {
                        <option value={count.to_string()} selected={count == chosen}>
                            { portal.text.say(message::return_quantity_of(count, most)) }
                        </option>
                    })
                }
            </select>
        </div>
    }
}

/// One row of what was chosen, with the way to change it where there is one.
pub fn summary_row(
    portal: &PortalContext,
    label: String,
    value: Html,
    change: Option<Callback<()>>,
) -> Html {
    let change = change.map(|on_press| {
        let words = portal.about(portal.text.say(message::return_change()), label.clone());
        Button::new("change", words).emphasis(Emphasis::Plain).on_press(on_press)
    });
    tag!("div", {"class": "summary-row", "part": "summary-row"}, [
        tag!("dt", {}, [label]),
        tag!("dd", {}, [value]),
        tag!("dd", {"class": "summary-change"}, [change.map(Child::into_child)]),
    ])
}
