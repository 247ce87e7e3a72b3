//! The third screen: how the goods go back, and what that costs.

use posventa_i18n::message;
use yew::prelude::*;

use super::state::{Action, Missing};
use super::wizard::Screen;
use crate::ui::markup::Child;
use crate::ui::primitives::{Choice, choices};

/// The ways back that all chosen lines may take.
pub fn method_step(screen: &Screen<'_>) -> Html {
    let say = |message| screen.words.say(message);
    let facts = screen.wizard.case.facts();
    let methods = screen.wizard.case.methods(&facts, &screen.wizard.draft);
    let options = methods.into_iter().map(|method| {
        let kind = method.kind.map(|kind| screen.words.method_kind(kind));
        let cost = screen.words.cost(method.kind, method.cost);
        let label = match (&kind, method.label.is_empty()) {
            (Some(kind), true) => kind.clone(),
            _ => method.label.clone(),
        };
        // The shop's own name for it, and below it what that means.
        let hints: Vec<String> = kind.filter(|it| *it != label).into_iter().chain(cost).collect();
        Choice {
            hint: (!hints.is_empty()).then(|| hints.join(" · ").into_child()),
            ..Choice::new(&method.id, label)
        }
    });
    let is_missing = screen.wizard.told().contains(&Missing::Method);
    choices(
        "method",
        "method",
        say(message::return_method_legend()),
        options.collect(),
        screen.wizard.draft.method.as_deref(),
        &screen.on(Action::Method),
        is_missing.then(|| say(message::return_method_missing())),
    )
}
