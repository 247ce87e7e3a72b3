//! The first screen: which lines go back, and how many units of each.

use posventa_core::order::Line;
use posventa_core::policy::Facts;
use posventa_i18n::message;
use yew::prelude::*;

use super::reasons::reason_of_line;
use super::state::{Action, Missing};
use super::wizard::Screen;
use crate::ui::markup::{Child, tag};
use crate::ui::views::PolicyParagraph;
use crate::ui::views::chosen::{LineChoice, line_group};

/// Every line of the order with its verdict; refused ones stay in sight.
pub fn lines_step(screen: &Screen<'_>) -> Html {
    let facts = screen.wizard.case.facts();
    let lines = screen.wizard.case.returnable.order.lines.iter();
    let choices = lines.map(|line| line_choice(screen, &facts, line)).collect();
    let is_missing = screen.wizard.told().contains(&Missing::Line);
    let problem = is_missing.then(|| screen.words.say(message::return_lines_missing()));
    let dispatch = screen.dispatch.clone();
    let on_units = Callback::from(move |(line, quantity)| {
        dispatch.emit(Action::Quantity { line, quantity });
    });
    vec![
        line_group(screen.words.portal, choices, problem, &on_units),
        html! { <PolicyParagraph slug="returns" /> },
    ]
    .into_child()
}

fn line_choice<'a>(screen: &Screen<'_>, facts: &Facts<'_>, line: &'a Line) -> LineChoice<'a> {
    let case = &screen.wizard.case;
    let available = case.available(facts, &line.id);
    let verdict = case.verdict(facts, &line.id);
    let verdict = verdict.as_ref().map(|verdict| match &available {
        Ok(_) => screen.words.open_line(case, verdict),
        Err(Some(refusal)) => screen.words.refused_line(case, verdict, refusal),
        Err(None) => {
            let words = screen.words.say(message::return_not_offered());
            (tag!("span", {"class": "quiet"}, [words]), Html::default())
        }
    });
    // A cheap line is settled on this very screen.
    let draft = screen.wizard.draft.line(&line.id).filter(|it| 0 < it.quantity);
    let chosen = draft.map_or(0, |it| it.quantity);
    let cheap = draft.filter(|_| screen.wizard.is_cheap());
    let more = cheap
        .map(|draft| tag!("div", {"class": "line-cheap"}, [reason_of_line(screen, facts, draft)]));
    LineChoice { line, chosen, most: available.unwrap_or(0), verdict, more }
}
