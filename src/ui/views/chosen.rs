//! What the wizard of returns and the intake of cases share: how many of a product, and a row of
//! what was chosen. Their texts are those of returns.

use posventa_i18n::message;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis};

/// How many of a product, from one to all there are.
pub fn quantity_select(
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
            <label class="field-label" for={id.clone()}>
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
        let words = tag!(
            "span",
            {},
            [
                portal.text.say(message::return_change()),
                tag!("span", {"class": "visually-hidden"}, [format!(": {label}")]),
            ]
        );
        Button::new("change", words).emphasis(Emphasis::Plain).on_press(on_press)
    });
    tag!("div", {"class": "summary-row", "part": "summary-row"}, [
        tag!("dt", {}, [label]),
        tag!("dd", {}, [value]),
        tag!("dd", {"class": "summary-change"}, [change.map(Child::into_child)]),
    ])
}
