//! The first screens: what it is about, and which products.

use posventa_core::cases::Topic;
use posventa_i18n::message;
use yew::prelude::*;

use super::intake::Screen;
use super::state::{Action, Missing};
use crate::route::Route;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Choice, choices};
use crate::ui::views::chosen::{LineChoice, line_group};
use crate::ui::views::route_link;

/// What this order may be about, likeliest first.
pub fn topic_step(screen: &Screen<'_>) -> Html {
    let say = |message| screen.words.say(message);
    let intake = screen.intake;
    let options = intake.basis.menu.iter().map(|topic| {
        let word = topic.name().to_owned();
        let hint = say(message::case_topic_hint(word.clone()));
        Choice {
            hint: Some(hint.into_child()),
            ..Choice::new(topic.name(), say(message::case_topic(word)))
        }
    });
    let on_choose = {
        let dispatch = screen.dispatch.clone();
        Callback::from(move |name: String| {
            if let Some(topic) = Topic::from_name(&name) {
                dispatch.emit(Action::Topic(topic));
            }
        })
    };
    let is_missing = intake.told().contains(&Missing::Topic);
    let topics = choices(
        "topic",
        "topic",
        say(message::case_topic_legend()),
        options.collect(),
        intake.draft.topic.map(Topic::name),
        &on_choose,
        is_missing.then(|| say(message::case_topic_missing())),
    );
    // With the order half of the questions answer themselves.
    let find = screen.reference.is_none().then(|| {
        let link = say(message::case_find_order());
        tag!("p", {"class": "aside", "part": "find-order-offer"}, [
            route_link(screen.words.portal, Route::Orders, "to-find-order", link),
            ". ",
            say(message::case_find_order_next()),
        ])
    });
    vec![topics, find.into_child()].into_child()
}

/// Every line of the order, and how many units of it.
pub fn lines_step(screen: &Screen<'_>) -> Html {
    let intake = screen.intake;
    let lines = intake.basis.lines();
    let choices = lines.iter().filter_map(|(id, most)| {
        let line = intake.basis.line(id)?;
        let chosen = intake.draft.units(id);
        Some(LineChoice { line, chosen, most: *most, verdict: None, more: None })
    });
    let is_missing = intake.told().contains(&Missing::Line);
    let problem = is_missing.then(|| screen.words.say(message::case_lines_missing()));
    let dispatch = screen.dispatch.clone();
    let on_units =
        Callback::from(move |(line, units)| dispatch.emit(Action::Units { line, units }));
    line_group(screen.words.portal, choices.collect(), problem, &on_units)
}
