//! The first screens: what it is about, and which products.

use posventa_core::cases::Topic;
use posventa_core::order::Line;
use posventa_i18n::message;
use yew::prelude::*;

use super::intake::Screen;
use super::state::{Action, Missing};
use crate::route::Route;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Choice, choices, is_checked};
use crate::ui::views::chosen::quantity_select;
use crate::ui::views::{line_image, route_link};

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
    let is_missing = screen.intake.told().contains(&Missing::Line);
    let lines = screen.intake.basis.lines();
    let rows = lines.iter().filter_map(|(id, most)| {
        Some(line_choice(screen, screen.intake.basis.line(id)?, *most, is_missing))
    });
    let rows: Vec<Html> = rows.collect();
    let problem = is_missing.then(|| {
        let words = screen.words.say(message::case_lines_missing());
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
    ])
}

fn line_choice(screen: &Screen<'_>, line: &Line, most: u32, is_missing: bool) -> Html {
    let chosen = screen.intake.draft.units(&line.id);
    let id = format!("line-{}", line.id);
    let onchange = {
        let (dispatch, line) = (screen.dispatch.clone(), line.id.clone());
        Callback::from(move |event: Event| {
            let units = u32::from(is_checked(&event));
            dispatch.emit(Action::Units { line: line.clone(), units });
        })
    };
    let on_quantity = {
        let (dispatch, line) = (screen.dispatch.clone(), line.id.clone());
        Callback::from(move |units| dispatch.emit(Action::Units { line: line.clone(), units }))
    };
    html! {
        <li key={line.id.clone()} class="line-choice" part="line-choice">
            <input
                class="choice-input"
                type="checkbox"
                part="line-check"
                id={id.clone()}
                checked={0 < chosen}
                aria-describedby={is_missing.then_some("lines-problem")}
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
        </li>
    }
}
