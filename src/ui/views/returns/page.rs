//! One return: how it stands, what comes next, what was said, what can still be done.

use std::rc::Rc;

use posventa_core::Failure;
use posventa_core::cases::FeedbackAbout;
use posventa_core::returns::{Return, ReturnEventKind, ReturnState, Returnable};
use posventa_i18n::message;
use yew::prelude::*;

use super::conversation::{Conversation, Tracking};
use super::documents::documents;
use super::words::{Words, event, resolution, state};
use crate::route::Route;
use crate::ui::context::attempt_name;
use crate::ui::hooks::{Remote, use_remote, use_task};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, IconName, Tone, Urgency, icon, notice, skeleton};
use crate::ui::views::{
    Deferred, FeedbackProps, LookUpPage, Screen, failure_notice, line_image, route_link,
};
use crate::ui::{PortalContext, use_portal};

/// Properties of [`ReturnPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ReturnPageProps {
    /// What the route calls the order.
    pub reference: AttrValue,
    pub id: AttrValue,
}

/// Loads a return and shows it, or says why it cannot be shown.
#[component]
pub fn ReturnPage(props: &ReturnPageProps) -> Html {
    let portal = use_portal();
    let round = use_state(|| 0_u32);
    // What was shown last: a refresh that fails or takes its time takes nothing away.
    let shown = use_state(|| None::<(Rc<Returnable>, Rc<Return>, f64)>);
    let fetched = {
        let portal = portal.clone();
        let (id, shown) = (props.id.clone(), shown.setter());
        use_remote((props.reference.clone(), *round), move |(reference, _), signal| async move {
            let order = portal.shop.0.returnable(&reference, &signal).await?;
            let found = order.returns.iter().find(|it| it.id == *id || it.number == *id);
            let found = Rc::new(found.cloned().ok_or(Failure::OrderNotFound)?);
            shown.set(Some((Rc::new(order), found, portal.shop.0.now())));
            Ok(())
        })
    };
    let refresh = {
        let round = round.clone();
        Callback::from(move |()| round.set(*round + 1))
    };
    let Some((order, it, refreshed_at)) = (*shown).clone() else {
        return match fetched {
            Remote::Failed(failure) => missing(&portal, props, failure, refresh),
            _ => frame(&portal, skeleton(portal.text.say(message::portal_loading()), 6)),
        };
    };
    let replace = {
        let (shown, order, shop) = (shown.setter(), Rc::clone(&order), portal.shop.clone());
        Callback::from(move |changed: Return| {
            shown.set(Some((Rc::clone(&order), Rc::new(changed), shop.0.now())));
        })
    };
    let words = Words { portal: &portal };
    let say = |message| portal.text.say(message);
    let stale = match fetched {
        Remote::Failed(failure) => Some(failure_notice(&portal, failure, None)),
        _ => None,
    };
    let back = {
        let words = say(message::return_to_order());
        let content = vec![icon(IconName::Back), words.into_child()].into_child();
        route_link(&portal, Route::Order(props.reference.to_string()), "to-order", content)
    };
    let asked = it.requested_at.map(|at| {
        let day = portal.text.moment(at, Form::Date);
        format!(" · {}", say(message::return_requested_on(day)))
    });
    let time = portal.text.milliseconds(refreshed_at, Form::Time);
    let refresh = Button::new("refresh", say(message::refresh_now()))
        .emphasis(Emphasis::Plain)
        .on_press(refresh);
    let is_void = matches!(it.state, ReturnState::Refused | ReturnState::Cancelled);
    let refund = it.refund.as_ref().filter(|_| !is_void).map(|sum| {
        let due = it.refund_by.filter(|_| !is_settled(it.state));
        let due = due.map(|day| say(message::return_next_money_by(words.day(day))));
        section(
            "refund",
            say(message::return_sum_title()),
            vec![
                words.sum(sum),
                due.map(|it| tag!("p", {"class": "quiet"}, [it])).unwrap_or_default(),
            ],
        )
    });
    let can_track = it.actions.add_tracking;
    let shipment = (it.tracking.is_some() || it.method.is_some() || can_track).then(|| {
        section(
            "return-shipment",
            say(message::return_shipment_title()),
            vec![
                shipment(&words, &it),
                if can_track {
                    html! {
                        <Tracking
                            reference={props.reference.clone()}
                            it={Rc::clone(&it)}
                            replace={replace.clone()}
                        />
                    }
                } else {
                    Html::default()
                },
            ],
        )
    });

    tag!("article", {"class": "view returns", "part": "view return"}, [
        tag!("header", {"class": "status", "part": "status"}, [
            tag!("p", {"class": "back no-print"}, [back]),
            tag!("p", {"class": "eyebrow", "part": "eyebrow"}, [
                tag!("span", {"part": "return-number"}, [
                    say(message::return_page_number(it.number.clone())),
                ]),
                asked,
            ]),
            tag!(
                "h2",
                {"class": "view-title headline", "part": "view-title headline", "tabindex": "-1"},
                [say(state(it.state))],
            ),
            tag!("p", {"class": "lead", "part": "next"}, [words.next(&it)]),
            tag!("p", {"class": "freshness quiet", "part": "freshness"}, [
                tag!("span", {"part": "updated-at"}, [say(message::refresh_updated(time))]),
                " ",
                refresh,
            ]),
            stale,
        ]),
        documents(&props.reference, &it),
        tag!("div", {"class": "columns"}, [
            tag!("div", {"class": "column"}, [
                timeline(&words, &it),
                html! {
                    <Conversation
                        reference={props.reference.clone()}
                        it={Rc::clone(&it)}
                        replace={replace.clone()}
                    />
                },
            ]),
            tag!("div", {"class": "column"}, [
                lines(&words, &order, &it),
                shipment,
                refund,
                it.actions.cancel.then(|| html! {
                    <CancelReturn
                        reference={props.reference.clone()}
                        id={it.id.clone()}
                        replace={replace.clone()}
                    />
                }),
                is_settled(it.state).then(|| {
                    let props = FeedbackProps {
                        about: FeedbackAbout::Return,
                        order: props.reference.clone(),
                        reference: Some(AttrValue::from(it.id.clone())),
                    };
                    html! { <Deferred screen={Screen::Feedback(props)} /> }
                }),
            ]),
        ]),
    ])
}

fn is_settled(state: ReturnState) -> bool {
    use ReturnState::{Cancelled, Closed, Exchanged, Refunded, Refused};
    matches!(state, Refunded | Exchanged | Refused | Cancelled | Closed)
}

/// The screen while there is no return to show.
fn frame(portal: &PortalContext, content: Html) -> Html {
    let title = portal.text.say(message::return_page_title());
    tag!("section", {"class": "view", "part": "view return"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

fn missing(
    portal: &PortalContext,
    props: &ReturnPageProps,
    failure: Failure,
    retry: Callback<()>,
) -> Html {
    if failure.is_transient() {
        return frame(portal, failure_notice(portal, failure, Some(retry)));
    }
    let (order, id) = (props.reference.to_string(), props.id.to_string());
    html! {
        <>
            { failure_notice(portal, failure, None) }
            <LookUpPage
                reference={props.reference.clone()}
                next={Route::Return { order, id }}
            />
        </>
    }
}

fn section(part: &'static str, title: String, content: Vec<Html>) -> Html {
    let id = format!("{part}-title");
    tag!("section", {"class": "section", "part": part, "aria-labelledby": id.clone()}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": id}, [title]),
        content,
    ])
}

/// What goes back, and what comes instead.
fn lines(words: &Words<'_>, order: &Returnable, it: &Return) -> Html {
    let rows = it.lines.iter().map(|line| {
        let bought = order.order.line(&line.line);
        let title = bought.map(|it| it.title.clone()).unwrap_or_default();
        let instead = line.resolution.map(|it| words.say(resolution(it)));
        let variant = line.variant.as_ref().map(|it| it.title.clone());
        let instead: Vec<String> = instead.into_iter().chain(variant).collect();
        tag!("li", {"class": "line", "part": "line"}, [
            tag!("span", {"class": "line-image", "part": "line-image"}, [bought.map(line_image)]),
            tag!("span", {"class": "line-words"}, [
                tag!("span", {"class": "line-title"}, [title]),
                tag!("span", {"class": "quiet", "part": "line-units"}, [
                    words.say(message::line_units(line.quantity)),
                ]),
                tag!("span", {"class": "quiet"}, [instead.join(": ")]),
                line.comment.clone().map(|it| tag!("span", {"class": "quiet comment"}, [it])),
            ]),
        ])
    });
    let rows: Vec<Html> = rows.collect();
    section(
        "return-lines",
        words.say(message::return_page_lines()),
        vec![tag!("ul", {"class": "line-list"}, [rows])],
    )
}

fn shipment(words: &Words<'_>, it: &Return) -> Html {
    let method = it.method.as_ref().map(|method| {
        let cost = words.cost(Some(method.kind), method.cost).map(|cost| format!(" · {cost}"));
        tag!("p", {"part": "return-method"}, [words.method_kind(method.kind), cost])
    });
    let number = it.tracking.as_ref().map(|tracking| {
        let number = match &tracking.url {
            None => tag!("bdi", {}, [tracking.number.clone()]),
            Some(url) => tag!(
                "a",
                {
                    "class": "link",
                    "part": "link tracking-link",
                    "href": url.as_str().to_owned(),
                    "rel": "noopener",
                },
                [tag!("bdi", {}, [tracking.number.clone()])],
            ),
        };
        let carrier = it.carrier.clone().map(|it| format!("{it}: "));
        tag!("p", {"part": "tracking-number"}, [carrier, number])
    });
    vec![method.into_child(), number.into_child()].into_child()
}

fn timeline(words: &Words<'_>, it: &Return) -> Html {
    // Messages stand below, with what they say.
    let events = it.events.iter().filter(|it| it.kind != ReturnEventKind::Message);
    let events = events.map(|happened| {
        let at = words.portal.text.moment(happened.at, Form::Moment);
        let note = happened.note.clone();
        tag!("li", {"class": "event", "part": "event"}, [
            tag!("p", {"class": "event-name"}, [words.say(event(happened.kind))]),
            tag!("p", {"class": "quiet"}, [at]),
            note.map(|note| tag!("p", {"class": "event-note"}, [note])),
        ])
    });
    let events: Vec<Html> = events.collect();
    section(
        "return-events",
        words.say(message::return_page_events()),
        vec![tag!("div", {"class": "timeline"}, [tag!("ol", {"class": "events"}, [events])])],
    )
}

#[derive(PartialEq, Properties)]
struct CancelReturnProps {
    reference: AttrValue,
    id: String,
    replace: Callback<Return>,
}

/// Asks once before it cancels.
#[component]
fn CancelReturn(props: &CancelReturnProps) -> Html {
    let portal = use_portal();
    let asking = use_state(|| false);
    let task = use_task();
    // One name for one wish: pressed again after a lost answer, the shop cancels once.
    let attempt = use_memo((), |()| attempt_name());
    let say = |message| portal.text.say(message);
    let ask = |on: bool| {
        let (asking, task) = (asking.setter(), task.clone());
        Callback::from(move |()| {
            task.reset();
            asking.set(on);
        })
    };
    if !*asking {
        let button =
            Button::new("cancel-return", say(message::return_cancel())).on_press(ask(true));
        return tag!("div", {"class": "actions"}, [button]);
    }
    let on_confirm = {
        let (shop, task) = (portal.shop.clone(), task.clone());
        let (reference, id) = (props.reference.clone(), props.id.clone());
        let (replace, announce) = (props.replace.clone(), portal.announce.clone());
        let done = say(message::return_cancelled());
        Callback::from(move |()| {
            let (shop, attempt) = (shop.clone(), attempt.clone());
            let (reference, id) = (reference.clone(), id.clone());
            let (replace, announce, done) = (replace.clone(), announce.clone(), done.clone());
            task.start(
                move |signal| async move {
                    shop.0.cancel_return(&reference, &id, &attempt, &signal).await
                },
                move |changed| {
                    announce.emit(done);
                    replace.emit(changed);
                },
            );
        })
    };
    let confirm = Button::new("cancel-return-confirm", say(message::return_cancel_confirm()))
        .emphasis(Emphasis::Primary)
        .busy(task.is_busy())
        .on_press(on_confirm);
    let keep =
        Button::new("cancel-return-keep", say(message::return_cancel_keep())).on_press(ask(false));
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    let content = vec![
        tag!("p", {}, [say(message::return_cancel_consequence())]),
        failure.into_child(),
        tag!("p", {"class": "buttons"}, [confirm, keep]),
    ];
    let question = say(message::return_cancel_question());
    notice(Tone::Warning, Urgency::Alert, question, content.into_child())
}
