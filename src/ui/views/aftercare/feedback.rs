//! One question afterwards, and never twice.

use posventa_core::cases::{FeedbackAbout, Topic};
use posventa_i18n::{Message, message};
use serde::Serialize;
use yew::prelude::*;

use crate::element::PortalEvent;
use crate::route::Route;
use crate::ui::focus::focus_first;
use crate::ui::markup::{Child, tag};
use crate::ui::views::route_link;
use crate::ui::{PortalContext, use_portal};

/// Properties of [`FeedbackQuestion`].
#[derive(Debug, Clone, PartialEq, Eq, Properties)]
pub struct FeedbackProps {
    pub about: FeedbackAbout,
    /// What the route calls the order.
    pub order: AttrValue,
    /// The id of the return or the case.
    #[prop_or_default]
    pub reference: Option<AttrValue>,
}

/// Whether the question stands there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// Answered before, on this device.
    Gone,
    Asked,
    Thanked,
}

/// The question. Nothing is told or kept before somebody has answered it; the page hears the
/// number, and not whose it is.
#[component]
pub fn FeedbackQuestion(props: &FeedbackProps) -> Html {
    let portal = use_portal();
    let name = subject(props);
    let step = {
        let (shop, name) = (portal.shop.clone(), name.clone());
        use_state(move || if shop.0.has_answered(&name) { Step::Gone } else { Step::Asked })
    };
    let root = use_node_ref();
    let say = |message| portal.text.say(message);

    {
        // The button that was pressed is gone: the focus goes to what came in its place.
        let root = root.clone();
        use_effect_with(*step, move |step| {
            if *step == Step::Thanked {
                focus_first(&root, "[part~='feedback-thanks']");
            }
        });
    }

    let on_score = {
        let (portal, step, about) = (portal.clone(), step.setter(), props.about);
        Callback::from(move |score: u8| {
            // Two presses may come before the next render.
            if portal.shop.0.has_answered(&name) {
                return;
            }
            portal.shop.0.remember_answer(&name);
            let told = Score { about: about.name(), score };
            let counts = serde_wasm_bindgen::to_value(&told).unwrap_or_default();
            portal.tell.emit(PortalEvent::FeedbackSubmitted { counts });
            step.set(Step::Thanked);
        })
    };
    let content = match *step {
        Step::Gone => return Html::default(),
        Step::Thanked => vec![
            tag!("p", {"part": "feedback-thanks", "tabindex": "-1"}, [say(message::feedback_thanks())]),
            ways(&portal, props),
        ],
        Step::Asked => vec![
            tag!("h4", {"class": "card-title", "id": "feedback-title"}, [say(question(props.about))]),
            scores(&portal, &on_score),
            ways(&portal, props),
        ],
    };
    html! { <div ref={root} class="feedback no-print" part="feedback">{ content.into_child() }</div> }
}

/// What the shop may count.
#[derive(Serialize)]
struct Score {
    about: &'static str,
    score: u8,
}

/// What the answer is remembered by: nothing about a person.
fn subject(props: &FeedbackProps) -> String {
    let reference = props.reference.as_deref().unwrap_or_default();
    format!("{}:{}:{reference}", props.about.name(), props.order)
}

fn question(about: FeedbackAbout) -> Message {
    match about {
        FeedbackAbout::Delivery => message::feedback_delivery(),
        FeedbackAbout::Return => message::feedback_return(),
        FeedbackAbout::Case => message::feedback_case(),
    }
}

/// Five buttons; pressing one answers.
fn scores(portal: &PortalContext, on_score: &Callback<u8>) -> Html {
    let button = |score: u8| {
        let (part, words) = match score {
            1 => ("button chip score score-1", message::feedback_score_1()),
            2 => ("button chip score score-2", message::feedback_score(2)),
            3 => ("button chip score score-3", message::feedback_score(3)),
            4 => ("button chip score score-4", message::feedback_score(4)),
            _ => ("button chip score score-5", message::feedback_score_5()),
        };
        let on_score = on_score.clone();
        html! {
            <button
                type="button"
                class="button chip"
                {part}
                onclick={Callback::from(move |_: MouseEvent| on_score.emit(score))}
            >
                { portal.text.say(words) }
            </button>
        }
    };
    let buttons: Vec<Html> = (1..=5).map(button).collect();
    tag!(
        "div",
        {"class": "chips", "role": "group", "part": "scores", "aria-labelledby": "feedback-title"},
        [buttons],
    )
}

/// The ways for what a number does not say.
fn ways(portal: &PortalContext, props: &FeedbackProps) -> Html {
    let order = || Some(props.order.to_string());
    let case = |topic| Route::NewCase { order: order(), topic, line: None };
    // About a parcel the menu of cases knows best; the rest is a complaint.
    let wrong = match props.about {
        FeedbackAbout::Delivery => None,
        FeedbackAbout::Return | FeedbackAbout::Case => Some(Topic::Complaint),
    };
    let say = |message| portal.text.say(message);
    let suggestion = case(Some(Topic::Suggestion));
    tag!("p", {"class": "facts"}, [
        route_link(portal, case(wrong), "something-wrong", say(message::feedback_wrong())),
        route_link(portal, suggestion, "suggest", say(message::feedback_suggest())),
    ])
}
