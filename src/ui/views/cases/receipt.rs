//! The last screen: what was decided, or who answers and by when; or the mail that is still to be
//! sent.

use crate::shop::Opened;
use posventa_core::cases::Case;
use posventa_i18n::{Message, message};
use yew::prelude::*;

use super::coupon::coupon;
use super::intake::Screen;
use super::state::Intake;
use super::way_back::way_back;
use crate::route::Route;
use crate::ui::copy::CopyButton;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Tone, Urgency, notice};

/// What the last screen is called.
pub fn receipt_title(intake: &Intake) -> Message {
    let opened = intake.receipt.as_deref();
    let is_decided = opened.and_then(|it| it.case.as_ref()).is_some_and(|it| it.outcome.is_some());
    match opened {
        Some(Opened { link: Some(_), .. }) => message::case_receipt_title_mail(),
        _ if is_decided => message::case_receipt_title_decided(),
        _ => message::case_receipt_title(),
    }
}

pub fn receipt_step(screen: &Screen<'_>) -> Html {
    match screen.intake.receipt.as_deref() {
        None => Html::default(),
        Some(Opened { link: Some(link), .. }) => mail(screen, link),
        Some(Opened { case: Some(case), .. }) => known(screen, case),
        Some(Opened { number, .. }) => unknown(screen, number.as_deref()),
    }
}

/// A case that can be followed here.
fn known(screen: &Screen<'_>, case: &Case) -> Html {
    let words = screen.words;
    let decided = case.outcome.as_ref().map(|outcome| {
        let what = tag!("p", {"part": "outcome"}, [words.outcome(outcome)]);
        let rest = tag!("p", {}, [words.say(message::case_outcome_nothing_to_do())]);
        let title = words.say(message::case_outcome_title());
        notice(Tone::Info, Urgency::Calm, title, vec![what, rest].into_child())
    });
    let by = case.answer_by.map(|at| words.deadline(at));
    let waits = case.outcome.is_none().then(|| who_and_when(screen, case, by));
    let page = {
        let navigator = words.portal.navigator.clone();
        let order = screen.reference.as_ref().map(ToString::to_string);
        let route = Route::Case { order, id: case.id.clone() };
        // A button: the address is the case's already, and a link to it would do nothing.
        let on_press = Callback::from(move |()| navigator.navigate(route.clone()));
        Button::new("to-case", words.say(message::case_to_page())).on_press(on_press)
    };
    let coupon = case.coupon.as_ref().map(|it| coupon(words, it));
    vec![
        decided.into_child(),
        tag!("div", {"class": "card", "part": "card receipt"}, [
            number(screen, Some(&case.number)),
            waits,
        ]),
        coupon.into_child(),
        way_back(words, &case.id).into_child(),
        tag!("p", {"class": "no-print"}, [page]),
    ]
    .into_child()
}

/// A case on a desk that cannot be read: what the shop itself has promised.
fn unknown(screen: &Screen<'_>, known: Option<&str>) -> Html {
    let words = screen.words;
    let config = words.portal.config.cases.as_ref();
    let who = config.and_then(|it| words.who(it.agent.as_deref(), it.team.as_deref()));
    let by = words.promise();
    tag!("div", {"class": "card", "part": "card receipt"}, [
        number(screen, known),
        who.map(|it| tag!("p", {"part": "agent"}, [it])),
        answer_by(screen, by),
    ])
}

/// A mail that only the customer can send.
fn mail(screen: &Screen<'_>, link: &str) -> Html {
    let words = screen.words;
    let Some(topic) = screen.intake.draft.topic else { return Html::default() };
    let text = words.text(&screen.intake.basis, topic, &screen.intake.draft);
    let open = tag!(
        "a",
        {"class": "button", "part": "button by-mail", "href": link.to_owned()},
        [words.say(message::case_mail_open())],
    );
    let copy = html! {
        <CopyButton
            part="copy-mail"
            text={text.clone()}
            label={words.say(message::case_mail_copy())}
            done={message::case_copied()}
        />
    };
    let next = tag!("p", {"class": "lead", "part": "next"}, [words.say(message::case_mail_next())]);
    vec![
        next,
        tag!("p", {"class": "buttons"}, [open, copy]),
        tag!("div", {"class": "card comment", "part": "card mail-text"}, [text]),
    ]
    .into_child()
}

fn number(screen: &Screen<'_>, known: Option<&str>) -> Html {
    let words = screen.words;
    match known {
        Some(known) => tag!(
            "p",
            {},
            [
                words.say(message::case_number()),
                " ",
                tag!("strong", {"part": "case-number"}, [tag!("bdi", {}, [known.to_owned()])]),
            ]
        ),
        None => tag!("p", {"part": "case-number-none"}, [words.say(message::case_number_none())]),
    }
}

fn who_and_when(screen: &Screen<'_>, case: &Case, by: Option<String>) -> Html {
    let who = screen.words.who(case.agent.as_deref(), case.team.as_deref());
    let who = who.map(|it| tag!("p", {"part": "agent"}, [it]));
    vec![who.into_child(), answer_by(screen, by)].into_child()
}

/// The promise as a date; where the shop gives none, how the answer comes.
fn answer_by(screen: &Screen<'_>, by: Option<String>) -> Html {
    let words = match by {
        Some(by) => message::case_answer_by(by),
        None => message::case_answer_soon(),
    };
    tag!("p", {"class": "lead", "part": "answer-by"}, [screen.words.say(words)])
}
