//! The first step: who withdraws from what, and where the shop's answer goes.

use posventa_core::order::{Line, Order};
use posventa_i18n::message;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::draft::{Draft, Edit, email_problem};
use super::rights::Right;
use crate::ui::PortalContext;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, ChoiceKind, Emphasis, Field, choice};

/// The order the form is about, as far as it is known.
pub struct Known<'a> {
    pub order: &'a Order,
    /// How the right stands, by line.
    pub rights: &'a [Right],
}

/// The three fields, focused when they need another look.
#[derive(Clone, Default, PartialEq)]
pub struct Inputs {
    pub name: NodeRef,
    pub contract: NodeRef,
    pub email: NodeRef,
}

/// The fields, and above them what of the order is meant, where it is open.
pub fn form(
    portal: &PortalContext,
    draft: &UseReducerHandle<Draft>,
    known: Option<&Known<'_>>,
    inputs: &Inputs,
    on_submit: Callback<()>,
) -> Html {
    let say = |message| portal.text.say(message);
    let field = |change: fn(&mut Draft, String)| {
        let draft = draft.dispatcher();
        Callback::from(move |typed: String| {
            draft.dispatch(Box::new(move |draft: &mut Draft| change(draft, typed)) as Edit);
        })
    };
    let problems = draft.problems;
    let contract = Field {
        hint: say(message::withdrawal_contract_hint()),
        problem: problems.contract.map(|_| say(message::withdrawal_contract_empty())),
        input_ref: inputs.contract.clone(),
        ..Field::new(
            "withdrawal-contract",
            say(message::withdrawal_contract()),
            &draft.contract,
            field(|draft, typed| {
                draft.problems.contract = None;
                draft.contract = typed;
            }),
        )
    };
    let name = Field {
        problem: problems.name.map(|_| say(message::withdrawal_name_empty())),
        autocomplete: "name",
        input_ref: inputs.name.clone(),
        ..Field::new(
            "withdrawal-name",
            say(message::withdrawal_name()),
            &draft.name,
            field(|draft, typed| {
                draft.problems.name = None;
                draft.name = typed;
            }),
        )
    };
    let email = Field {
        hint: say(message::withdrawal_email_hint()),
        problem: problems.email.map(|problem| say(email_problem(problem))),
        kind: "email",
        autocomplete: "email",
        input_ref: inputs.email.clone(),
        ..Field::new(
            "withdrawal-email",
            say(message::withdrawal_email()),
            &draft.email,
            field(|draft, typed| {
                draft.problems.email = None;
                draft.email = typed;
            }),
        )
    };
    let extent = known.map(|known| extent(portal, draft, known));
    // An order that is open says by itself which it is.
    let contract = match known {
        Some(known) => tag!("p", {"class": "withdrawal-order", "part": "withdrawal-order"}, [
            tag!("strong", {}, [say(message::withdrawal_order(known.order.number.clone()))]),
            " ",
            another_order(portal, draft),
        ]),
        None => contract.into(),
    };
    let submit =
        Button::new("withdraw", say(message::portal_withdraw())).emphasis(Emphasis::Primary);
    let onsubmit = Callback::from(move |event: SubmitEvent| {
        event.prevent_default();
        on_submit.emit(());
    });
    html! {
        <form class="form" part="form" novalidate=true {onsubmit}>
            { contract }
            { extent.unwrap_or_default() }
            { name }
            { email }
            { submit }
        </form>
    }
}

fn another_order(portal: &PortalContext, draft: &UseReducerHandle<Draft>) -> Button {
    let draft = draft.dispatcher();
    Button::new("another-order", portal.text.say(message::withdrawal_another_order()))
        .emphasis(Emphasis::Plain)
        .on_press(Callback::from(move |()| {
            draft.dispatch(Box::new(|draft: &mut Draft| {
                draft.order = None;
                draft.contract.clear();
            }) as Edit);
        }))
}

/// Whether all of the order is meant, or which lines.
fn extent(portal: &PortalContext, draft: &UseReducerHandle<Draft>, known: &Known<'_>) -> Html {
    let say = |message| portal.text.say(message);
    let whole_or_some = |part: &'static str, value, is_partial, label| {
        let dispatcher = draft.dispatcher();
        let on_choose = Callback::from(move |_| {
            dispatcher.dispatch(Box::new(move |draft: &mut Draft| {
                draft.is_partial = is_partial;
                draft.lacks_lines = false;
            }) as Edit);
        });
        let chosen = draft.is_partial == is_partial;
        choice(ChoiceKind::One, part, ("extent", value), chosen, on_choose, say(label).into_child())
    };
    let lines = known.order.lines.iter().enumerate().filter(|(_, line)| 0 < line.units.ordered());
    let lines = draft.is_partial.then(|| {
        let rows =
            lines.map(|(index, line)| line_choice(portal, draft, line, known.rights.get(index)));
        let rows: Vec<Html> = rows.collect();
        tag!("ul", {"class": "withdrawal-lines", "part": "withdrawal-lines"}, [rows])
    });
    let problem = draft.lacks_lines.then(|| {
        let words = say(message::withdrawal_none_chosen());
        tag!("p", {"class": "field-problem", "part": "field-problem", "role": "alert", "id": "lines-problem"}, [words])
    });
    let described = draft.lacks_lines.then_some("lines-problem");
    tag!(
        "fieldset",
        {"class": "choice-group", "part": "withdrawal-extent", "aria-describedby": described},
        [
            tag!("legend", {}, [say(message::withdrawal_extent())]),
            whole_or_some("withdraw-whole", "whole", false, message::withdrawal_whole()),
            whole_or_some("withdraw-some", "some", true, message::withdrawal_some()),
            lines,
            problem,
        ],
    )
}

/// A line, how the right stands, and how many pieces of it are meant.
fn line_choice(
    portal: &PortalContext,
    draft: &UseReducerHandle<Draft>,
    line: &Line,
    right: Option<&Right>,
) -> Html {
    let (chosen, ordered) = (draft.units(&line.id), line.units.ordered());
    let choose = {
        let (draft, id) = (draft.dispatcher(), line.id.clone());
        Callback::from(move |units: u32| {
            let id = id.clone();
            draft.dispatch(Box::new(move |draft: &mut Draft| draft.choose(&id, units)) as Edit);
        })
    };
    let on_choose = choose.reform(move |on| if on { ordered } else { 0 });
    let variant = line.variant.clone();
    let label = vec![
        tag!("span", {"class": "line-title"}, [line.title.clone()]),
        variant.map(|variant| tag!("span", {"class": "quiet"}, [variant])).into_child(),
        right.map(|right| right.view(portal)).into_child(),
    ];
    let row = choice(
        ChoiceKind::Any,
        "withdraw-line",
        ("line", &line.id),
        0 < chosen,
        on_choose,
        label.into_child(),
    );
    let units = (0 < chosen && 1 < ordered).then(|| {
        let label = portal.text.say(message::withdrawal_units(line.title.clone()));
        units_select(label, chosen, ordered, choose)
    });
    tag!("li", {"class": "withdrawal-line", "part": "withdrawal-line"}, [row, units])
}

/// How many of so many.
fn units_select(label: String, chosen: u32, ordered: u32, on_choose: Callback<u32>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        if let Some(units) = select.and_then(|it| it.value().parse().ok()) {
            on_choose.emit(units);
        }
    });
    let options = (1..=ordered).map(|units| {
        html! { <option value={units.to_string()} selected={units == chosen}>{ units }</option> }
    });
    html! {
        <select class="select" part="withdraw-units" aria-label={label} {onchange}>
            { for options }
        </select>
    }
}
