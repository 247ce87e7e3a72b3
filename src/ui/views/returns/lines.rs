//! The first screen: which lines go back, and how many units of each.

use posventa_core::order::Line;
use posventa_core::policy::Facts;
use posventa_i18n::message;
use yew::prelude::*;

use super::reasons::reason_of_line;
use super::state::{Action, Missing};
use super::wizard::Screen;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::is_checked;
use crate::ui::views::chosen::quantity_select;
use crate::ui::views::{PolicyParagraph, line_image};

/// Every line of the order with its verdict; refused ones stay in sight.
pub fn lines_step(screen: &Screen<'_>) -> Html {
    let facts = screen.wizard.case.facts();
    let lines = screen.wizard.case.returnable.order.lines.iter();
    let rows: Vec<Html> = lines.map(|line| line_choice(screen, &facts, line)).collect();
    let is_missing = screen.wizard.told().contains(&Missing::Line);
    let problem = is_missing.then(|| {
        let words = screen.words.say(message::return_lines_missing());
        tag!(
            "p",
            {"class": "field-problem", "part": "field-problem", "id": "lines-problem"},
            [words],
        )
    });
    let legend = screen.words.say(message::return_lines_legend());
    tag!("fieldset", {"class": "choice-group", "part": "choices"}, [
        tag!("legend", {"class": "visually-hidden"}, [legend]),
        problem,
        tag!("ul", {"class": "line-list"}, [rows]),
        html! { <PolicyParagraph slug="returns" /> },
    ])
}

fn line_choice(screen: &Screen<'_>, facts: &Facts<'_>, line: &Line) -> Html {
    let case = &screen.wizard.case;
    let available = case.available(facts, &line.id);
    let verdict = case.verdict(facts, &line.id);
    let verdict = verdict.as_ref().map(|verdict| match &available {
        Ok(_) => screen.words.open_line(case, verdict),
        Err(Some(refusal)) => screen.words.refused_line(case, verdict, refusal),
        Err(None) => tag!("span", {"class": "quiet"}, [
            screen.words.say(message::return_not_offered()),
        ]),
    });
    let most = available.unwrap_or(0);
    let chosen = screen.wizard.draft.line(&line.id).map_or(0, |it| it.quantity);
    let is_missing = screen.wizard.told().contains(&Missing::Line);
    let id = format!("line-{}", line.id);
    let verdict_id = format!("{id}-verdict");
    let described = match is_missing {
        true => format!("lines-problem {verdict_id}"),
        false => verdict_id.clone(),
    };
    let onchange = {
        let (dispatch, line) = (screen.dispatch.clone(), line.id.clone());
        Callback::from(move |event: Event| {
            let quantity = u32::from(is_checked(&event));
            dispatch.emit(Action::Quantity { line: line.clone(), quantity });
        })
    };
    let on_quantity = {
        let (dispatch, line) = (screen.dispatch.clone(), line.id.clone());
        Callback::from(move |quantity| {
            dispatch.emit(Action::Quantity { line: line.clone(), quantity });
        })
    };
    // A cheap line is settled on this very screen.
    let draft = screen.wizard.draft.line(&line.id).filter(|it| 0 < it.quantity);
    let cheap = draft.filter(|_| screen.wizard.is_cheap());
    let cheap = cheap
        .map(|draft| tag!("div", {"class": "line-cheap"}, [reason_of_line(screen, facts, draft)]));
    html! {
        <li key={line.id.clone()} class="line-choice" part="line-choice">
            <input
                class="choice-input"
                type="checkbox"
                part="line-check"
                id={id.clone()}
                checked={0 < chosen}
                disabled={most == 0}
                aria-describedby={described}
                aria-invalid={is_missing.then_some("true")}
                {onchange}
            />
            <label class="line-label" part="line-label" for={id.clone()}>
                <span class="line-image" part="line-image">{ line_image(line) }</span>
                <span class="line-words">
                    <span class="line-title">{ &line.title }</span>
                    if let Some(variant) = &line.variant {
                        <span class="quiet">{ variant }</span>
                    }
                </span>
            </label>
            <div class="line-verdict" id={verdict_id}>{ verdict.into_child() }</div>
            if 0 < chosen && 1 < most {
                {
                    quantity_select(
                        screen.words.portal,
                        &line.title,
                        &id,
                        (chosen, most),
                        on_quantity,
                    )
                }
            }
            { cheap.into_child() }
        </li>
    }
}
