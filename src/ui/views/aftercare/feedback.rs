//! One question afterwards, and never twice.

use posventa_core::cases::{Coupon, Feedback, FeedbackAbout, Topic};
use posventa_i18n::{Message, message};
use serde::Serialize;
use yew::prelude::*;

use super::coupons::coupon_card;
use crate::element::PortalEvent;
use crate::route::Route;
use crate::ui::context::attempt_name;
use crate::ui::focus::focus_first;
use crate::ui::hooks::{use_state, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, ChoiceKind, Emphasis, choice, text_area};
use crate::ui::views::{failure_notice, route_link};
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

/// How far the question has come.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Step {
    /// Answered before, on this device, or not now.
    Gone,
    Asked,
    /// There is a number, and room for more.
    Scored(u8),
    Thanked(Option<Coupon>),
}

/// The question. Nothing is told, sent or kept before somebody has answered it; the page hears the
/// number, and not whose it is. Where the shop takes answers itself, there is room for a comment.
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
        // What was pressed is gone: the focus goes to what came in its place.
        let root = root.clone();
        use_effect_with(matches!(*step, Step::Thanked(_)), move |thanked| {
            if *thanked {
                focus_first(&root, "[part~='feedback-thanks']");
            }
        });
    }

    let done = {
        let (portal, step, about) = (portal.clone(), step.setter(), props.about);
        move |score: u8, coupon: Option<Coupon>| {
            // Two presses may come before the next render.
            if portal.shop.0.has_answered(&name) {
                return;
            }
            portal.shop.0.remember_answer(&name);
            let told = Score { about: about.name(), score };
            let counts = serde_wasm_bindgen::to_value(&told).unwrap_or_default();
            portal.tell.emit(PortalEvent::FeedbackSubmitted { counts });
            step.set(Step::Thanked(coupon));
        }
    };
    let on_score = {
        let (step, done) = (step.setter(), done.clone());
        let takes_more = portal.shop.0.takes_feedback();
        Callback::from(move |score: u8| match takes_more {
            true => step.set(Step::Scored(score)),
            false => done(score, None),
        })
    };
    let asked = |score: Option<u8>| {
        vec![
            tag!("h4", {"class": "card-title", "part": "card-title", "id": "feedback-title"}, [say(question(props.about))]),
            scores(&portal, score, &on_score),
            ways(&portal, props),
        ]
    };
    let content = match &*step {
        Step::Gone => return Html::default(),
        Step::Asked => asked(None),
        Step::Scored(score) => {
            let mut content = asked(Some(*score));
            let score = *score;
            let on_done = Callback::from(move |coupon| done(score, coupon));
            let step = step.setter();
            let on_later = Callback::from(move |()| step.set(Step::Gone));
            let feedback = props.clone();
            content.push(html! { <More {feedback} {score} {on_done} {on_later} /> });
            content
        }
        Step::Thanked(coupon) => vec![
            tag!("p", {"part": "feedback-thanks", "tabindex": "-1"}, [say(message::feedback_thanks())]),
            coupon
                .as_ref()
                .map(|coupon| {
                    let words = tag!("p", {}, [say(message::feedback_coupon())]);
                    vec![words, coupon_card(&portal, coupon)].into_child()
                })
                .into_child(),
            ways(&portal, props),
        ],
    };
    html! { <div ref={root} class="feedback no-print" part="feedback">{ content.into_child() }</div> }
}

#[derive(PartialEq, Properties)]
struct MoreProps {
    feedback: FeedbackProps,
    score: u8,
    on_done: Callback<Option<Coupon>>,
    on_later: Callback<()>,
}

/// What somebody may add to the number, and sending both.
#[component]
fn More(props: &MoreProps) -> Html {
    let portal = use_portal();
    let comment = use_state(String::new);
    let marketing = use_state(|| false);
    // One name for one answer: sent again after a lost answer, it is given once.
    let attempt =
        use_memo((props.score, (*comment).clone(), *marketing), |_: &(u8, String, bool)| {
            attempt_name()
        });
    let task = use_task();
    let say = |message| portal.text.say(message);
    let on_send = {
        let (shop, task) = (portal.shop.clone(), task.clone());
        let FeedbackProps { about, order, reference } = props.feedback.clone();
        let (score, on_done) = (props.score, props.on_done.clone());
        let (comment, marketing) = ((*comment).clone(), *marketing);
        Callback::from(move |()| {
            let (shop, order, attempt) = (shop.clone(), order.clone(), attempt.clone());
            let comment = Some(comment.trim().to_owned()).filter(|it| !it.is_empty());
            let feedback = Feedback {
                about,
                order: Some(order.to_string()),
                reference: reference.as_deref().map(str::to_owned),
                score,
                comment,
                marketing,
            };
            let on_done = on_done.clone();
            task.start(
                move |signal| async move {
                    shop.0.send_feedback(&order, &feedback, &attempt, &signal).await
                },
                move |coupon| on_done.emit(coupon),
            );
        })
    };
    let on_comment = {
        let comment = comment.setter();
        Callback::from(move |text: String| comment.set(text))
    };
    let on_marketing = {
        let marketing = marketing.setter();
        Callback::from(move |on: bool| marketing.set(on))
    };
    let label = say(message::feedback_comment());
    let consent = say(message::feedback_marketing()).into_child();
    vec![
        text_area("feedback-comment", "feedback-comment", label, &comment, on_comment, None),
        choice(
            ChoiceKind::Any,
            "feedback-marketing",
            ("marketing", "yes"),
            *marketing,
            on_marketing,
            consent,
        ),
        task.failure().map(|failure| failure_notice(&portal, failure, None)).into_child(),
        tag!("p", {"class": "buttons"}, [
            Button::new("feedback-send", say(message::feedback_send()))
                .emphasis(Emphasis::Primary)
                .busy(task.is_busy())
                .on_press(on_send),
            Button::new("feedback-later", say(message::feedback_later()))
                .emphasis(Emphasis::Plain)
                .on_press(props.on_later.clone()),
        ]),
    ]
    .into_child()
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

/// Five buttons, of which one may be pressed.
fn scores(portal: &PortalContext, chosen: Option<u8>, on_score: &Callback<u8>) -> Html {
    let button = |score: u8| {
        let (part, words) = match score {
            1 => ("button chip score score-1", message::feedback_score_1()),
            2 => ("button chip score score-2", message::feedback_score(2)),
            3 => ("button chip score score-3", message::feedback_score(3)),
            4 => ("button chip score score-4", message::feedback_score(4)),
            _ => ("button chip score score-5", message::feedback_score_5()),
        };
        let on_score = on_score.clone();
        // A bare number says nothing to somebody who does not see its neighbours.
        let alone =
            (2..5).contains(&score).then(|| portal.text.say(message::feedback_score_of(score)));
        html! {
            <button
                type="button"
                class="button chip"
                {part}
                aria-label={alone}
                aria-pressed={if chosen == Some(score) { "true" } else { "false" }}
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
