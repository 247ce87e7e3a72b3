//! One case: how it stands, by when somebody answers, what was said, what can be done.

use std::rc::Rc;

use gloo::timers::callback::Interval;
use posventa_core::Failure;
use posventa_core::cases::{Case, CaseState, FeedbackAbout};
use posventa_i18n::message;
use yew::prelude::*;

use super::conversation::{CaseConversation, ReopenCase};
use super::coupon::coupon;
use super::export::export;
use super::proposals::{OpenProposal, past_proposals};
use super::way_back::{closed, way_back};
use super::words::{Words, event, next, state};
use crate::element::{Handoff, PortalEvent};
use crate::route::Route;
use crate::shop::CaseKey;
use crate::ui::hooks::{Remote, use_remote, use_state};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, IconName, Tone, Urgency, icon, notice, skeleton};
use crate::ui::views::{
    Deferred, FeedbackProps, LookUpPage, Screen, chat_link, failure_notice, route_link,
};
use crate::ui::{PortalContext, use_portal};

/// Properties of [`CasePage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CasePageProps {
    /// What the route calls the order; `None` for a case that was reached by a link of its own.
    pub order: Option<AttrValue>,
    pub id: AttrValue,
}

/// Loads a case and shows it, or says why it cannot be shown.
#[component]
pub fn CasePage(props: &CasePageProps) -> Html {
    let portal = use_portal();
    let round = use_state(|| 0_u32);
    // What was shown last: a refresh that fails or takes its time takes nothing away.
    let shown = use_state(|| None::<(Rc<Case>, f64)>);
    let which =
        CaseKey { order: props.order.as_ref().map(ToString::to_string), id: props.id.to_string() };
    let fetched = {
        let (portal, which, shown) = (portal.clone(), which.clone(), shown.setter());
        use_remote((props.id.clone(), *round), move |_, signal| async move {
            let case = portal.shop.0.case(&portal.config, &which, &signal).await?;
            shown.set(Some((Rc::new(case), portal.shop.0.now())));
            Ok(())
        })
    };
    let refresh = {
        let round = round.clone();
        Callback::from(move |()| round.set(*round + 1))
    };
    use_minutes();
    let overdue = (*shown).as_ref().and_then(|(case, _)| hours_overdue(&portal, case));
    {
        let tell = portal.tell.clone();
        use_effect_with(overdue.is_some(), move |_| {
            if let Some(hours) = overdue {
                tell.emit(PortalEvent::AnswerOverdue { view: "case", hours });
            }
        });
    }
    let Some((case, refreshed_at)) = (*shown).clone() else {
        return match fetched {
            Remote::Failed(failure) => missing(&portal, props, failure, refresh),
            _ => frame(&portal, skeleton(portal.text.say(message::portal_loading()), 6)),
        };
    };
    let replace = {
        let (shown, shop) = (shown.setter(), portal.shop.clone());
        Callback::from(move |changed: Case| shown.set(Some((Rc::new(changed), shop.0.now()))))
    };
    let words = Words { portal: &portal };
    let stale = match fetched {
        Remote::Failed(failure) => Some(failure_notice(&portal, failure, None)),
        _ => None,
    };
    let proposal = html! {
        <OpenProposal
            which={which.clone()}
            case={Rc::clone(&case)}
            replace={replace.clone()}
            refresh={refresh.clone()}
        />
    };
    let conversation = html! {
        <CaseConversation
            which={which.clone()}
            case={Rc::clone(&case)}
            replace={replace.clone()}
        />
    };
    let reopen = case.actions.reopen.then(|| {
        html! {
            <ReopenCase
                which={which.clone()}
                case={Rc::clone(&case)}
                replace={replace.clone()}
            />
        }
    });
    tag!("article", {"class": "view cases", "part": "view case"}, [
        header(words, props, &case, (refreshed_at, refresh), overdue.is_some()),
        stale,
        overdue.map(|_| overdue_notice(words, &case)),
        outcome(words, &case),
        proposal,
        tag!("div", {"class": "columns"}, [
            tag!("div", {"class": "column"}, [conversation, timeline(words, &case)]),
            tag!("div", {"class": "column"}, [
                case.coupon.as_ref().map(|it| coupon(words, it)),
                details(words, &case),
                past_proposals(words, &case),
                reopen,
                way_back(words, &case.id),
                export(words, &case),
                feedback(props, &case),
            ]),
        ]),
    ])
}

/// The question afterwards, once the case is done; what it was about is asked of an order.
fn feedback(props: &CasePageProps, case: &Case) -> Option<Html> {
    let is_done = matches!(case.state, CaseState::Resolved | CaseState::Closed);
    let order = props.order.clone().filter(|_| is_done)?;
    let reference = Some(AttrValue::from(case.id.clone()));
    let asked = FeedbackProps { about: FeedbackAbout::Case, order, reference };
    Some(html! { <Deferred screen={Screen::Feedback(asked)} /> })
}

/// Renders again every minute: what is promised by a time must not look kept after it.
#[hook]
fn use_minutes() {
    let minute = use_state(|| 0_u32);
    use_effect_with(*minute, move |now| {
        let next = now + 1;
        let tick = Interval::new(60_000, move || minute.set(next));
        move || drop(tick)
    });
}

/// For how many hours an answer has been due, begun ones counted. `None` if none is.
fn hours_overdue(portal: &PortalContext, case: &Case) -> Option<u32> {
    let due = case.answer_by.filter(|_| case.state == CaseState::Open)?;
    let late = portal.shop.0.now() - due.as_millisecond() as f64;
    (0.0 < late).then(|| (late / 3_600_000.0).ceil() as u32)
}

/// Number, state, what comes next, and who answers by when.
fn header(
    words: Words<'_>,
    props: &CasePageProps,
    case: &Case,
    (refreshed_at, refresh): (f64, Callback<()>),
    is_overdue: bool,
) -> Html {
    let portal = words.portal;
    let (to, back) = match &props.order {
        Some(order) => (Route::Order(order.to_string()), message::return_to_order()),
        None => (Route::Orders, message::case_back_to_start()),
    };
    let back = vec![icon(IconName::Back), words.say(back).into_child()].into_child();
    let opened = case.opened_at.map(|at| {
        let day = portal.text.moment(at, Form::Date);
        format!(" · {}", words.say(message::case_opened_on(day)))
    });
    let answer = case.answer_by.filter(|_| case.state == CaseState::Open && !is_overdue);
    let answer = answer.map(|at| {
        let by = words.say(message::case_answer_by(words.deadline(at)));
        tag!("p", {"part": "answer-by"}, [by])
    });
    let who = words.who(case.agent.as_deref(), case.team.as_deref());
    let time = portal.text.milliseconds(refreshed_at, Form::Time);
    let refresh = Button::new("refresh", words.say(message::refresh_now()))
        .emphasis(Emphasis::Plain)
        .on_press(refresh);
    tag!("header", {"class": "status", "part": "status"}, [
        tag!("p", {"class": "back no-print"}, [route_link(portal, to, "to-order", back)]),
        tag!("p", {"class": "eyebrow", "part": "eyebrow"}, [
            tag!("span", {"part": "case-number"}, [
                words.say(message::case_page_number(case.number.clone())),
            ]),
            opened,
        ]),
        tag!(
            "h2",
            {"class": "view-title headline", "part": "view-title headline", "tabindex": "-1"},
            [words.say(state(case.state))],
        ),
        tag!("p", {"class": "lead", "part": "next"}, [words.say(next(case.state))]),
        answer,
        who.map(|it| tag!("p", {"class": "quiet", "part": "agent"}, [it])),
        tag!("p", {"class": "freshness quiet", "part": "freshness"}, [
            tag!("span", {"part": "updated-at"}, [words.say(message::refresh_updated(time))]),
            " ",
            refresh,
        ]),
    ])
}

/// The promise was not kept: said plainly, with the way to a person.
fn overdue_notice(words: Words<'_>, case: &Case) -> Html {
    let due = case.answer_by.map(|at| words.say(message::case_overdue(words.deadline(at))));
    let handoff = Handoff {
        topic: Some(case.topic.name()),
        state: Some(case.state.name()),
        reference: Some(case.number.clone()),
    };
    let person = words.say(message::case_overdue_person()).into_child();
    let person = chat_link(words.portal, Route::Contact.fragment(), handoff, person);
    let content =
        vec![tag!("p", {"part": "overdue"}, [due]), tag!("p", {"part": "person-now"}, [person])];
    let title = words.say(message::case_overdue_title());
    notice(Tone::Warning, Urgency::Calm, title, content.into_child())
}

fn outcome(words: Words<'_>, case: &Case) -> Option<Html> {
    let outcome = case.outcome.as_ref()?;
    let content = tag!("p", {"part": "outcome"}, [words.outcome(outcome)]);
    Some(notice(Tone::Info, Urgency::Calm, words.say(message::case_outcome_title()), content))
}

fn timeline(words: Words<'_>, case: &Case) -> Html {
    let events = case.events.iter().map(|it| {
        tag!("li", {"class": "event", "part": "event"}, [
            tag!("p", {"class": "event-name"}, [words.say(event(it.kind))]),
            tag!("p", {"class": "quiet"}, [words.moment(it.at)]),
            it.note.clone().map(|note| tag!("p", {"class": "event-note comment"}, [note])),
        ])
    });
    let events: Vec<Html> = events.collect();
    let list = tag!("div", {"class": "timeline"}, [tag!("ol", {"class": "events"}, [events])]);
    section("case-events", words.say(message::return_page_events()), list)
}

/// What the customer told when the case was opened.
fn details(words: Words<'_>, case: &Case) -> Html {
    let rows = words.told(case).into_iter().map(|(label, value)| {
        tag!("div", {"class": "answer"}, [
            tag!("dt", {"class": "quiet"}, [label]),
            tag!("dd", {"class": "comment"}, [tag!("bdi", {}, [value])]),
        ])
    });
    let rows: Vec<Html> = rows.collect();
    let list = tag!("dl", {"class": "answers", "part": "case-details"}, [rows]);
    section("case-told", words.say(message::case_details_title()), list)
}

fn section(part: &'static str, title: String, content: Html) -> Html {
    let id = format!("{part}-title");
    tag!("section", {"class": "section", "part": part, "aria-labelledby": id.clone()}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": id}, [title]),
        content,
    ])
}

/// The screen while there is no case to show.
fn frame(portal: &PortalContext, content: Html) -> Html {
    let title = portal.text.say(message::case_page_title());
    tag!("section", {"class": "view", "part": "view case"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

fn missing(
    portal: &PortalContext,
    props: &CasePageProps,
    failure: Failure,
    retry: Callback<()>,
) -> Html {
    if failure.is_transient() {
        return frame(portal, failure_notice(portal, failure, Some(retry)));
    }
    let Some(order) = &props.order else { return frame(portal, closed(portal)) };
    let next = Route::Case { order: Some(order.to_string()), id: props.id.to_string() };
    html! {
        <>
            { failure_notice(portal, failure, None) }
            <LookUpPage reference={order.clone()} {next} />
        </>
    }
}
