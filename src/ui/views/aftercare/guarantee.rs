//! The guarantees of what was bought with an order: a card for each line.

use std::rc::Rc;

use posventa_core::Failure;
use posventa_core::cases::{Registration, Topic};
use posventa_core::config::Config;
use posventa_core::order::{Line, LineKind};
use posventa_core::policy::{
    Clock, ClockKind, ClockState, Facts, LineVerdict, Period, Policy, Sentence, evaluate,
};
use posventa_core::returns::Returnable;
use posventa_i18n::message;
use yew::prelude::*;

use super::register::RegisterProduct;
use crate::route::Route;
use crate::ui::context::window;
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, IconName, icon, skeleton};
use crate::ui::views::{LookUpPage, PolicyParagraph, failure_notice, line_image, route_link};
use crate::ui::{PortalContext, use_portal};

/// Properties of [`GuaranteePage`].
#[derive(Debug, PartialEq, Properties)]
pub struct GuaranteePageProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// Loads the order and the shop's policy, and shows how the guarantees stand today.
#[component]
pub fn GuaranteePage(props: &GuaranteePageProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let loaded = {
        let portal = portal.clone();
        use_remote((props.reference.clone(), *attempt), |(reference, _), signal| async move {
            let shop = &portal.shop.0;
            let url = portal.config.policy.as_deref().ok_or(Failure::NoLongerPossible)?;
            let returnable = shop.returnable(&reference, &signal).await?;
            Ok((returnable, shop.policy(url, &signal).await?))
        })
    };
    let content = match &loaded {
        Remote::Loading => skeleton(portal.text.say(message::portal_loading()), 6),
        Remote::Failed(failure) if failure.is_transient() => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            failure_notice(&portal, *failure, Some(on_retry))
        }
        // Without a policy there is nothing to find by the form: the people below know.
        Remote::Failed(failure) if portal.config.policy.is_none() => {
            failure_notice(&portal, *failure, None)
        }
        Remote::Failed(failure) => {
            let reference = props.reference.clone();
            let next = Route::Guarantee(reference.to_string());
            return html! {
                <>
                    { failure_notice(&portal, *failure, None) }
                    <LookUpPage {reference} {next} />
                </>
            };
        }
        Remote::Ready(loaded) => cards(&portal, props.reference.clone(), loaded),
    };
    let say = |message| portal.text.say(message);
    let back = vec![icon(IconName::Back), say(message::guarantee_back()).into_child()];
    let to = Route::Order(props.reference.to_string());
    let back = route_link(&portal, to, "to-order", back.into_child());
    let title = say(message::guarantee_title());
    tag!("section", {"class": "view", "part": "view guarantee-view"}, [
        tag!("p", {"class": "back no-print"}, [back]),
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

fn cards(portal: &PortalContext, reference: AttrValue, loaded: &Rc<(Returnable, Policy)>) -> Html {
    let (returnable, policy) = &**loaded;
    let to_day =
        |moment: jiff::Timestamp| portal.text.civil_time(moment.as_millisecond() as f64).date();
    let facts = Facts::of(returnable, &to_day);
    let (calendar, today) = (&portal.config.calendar, portal.now().date());
    let lines = returnable.order.lines.iter().enumerate();
    let cards: Vec<Html> = lines
        .map(|(number, line)| {
            let verdict = evaluate(policy, &facts, number, calendar, today);
            let registration = returnable.facts(&line.id).and_then(|it| it.registration.clone());
            card(portal, policy, &reference, line, &verdict, registration)
        })
        .collect();
    let on_print = Callback::from(move |()| {
        // A page that may not print has no print dialogue; nothing else is lost.
        let _ = window().print();
    });
    let say = |message| portal.text.say(message);
    vec![
        tag!("p", {"class": "lead"}, [say(message::guarantee_lead())]),
        tag!("ul", {"class": "guarantees"}, [cards]),
        html! { <PolicyParagraph slug="guarantee" /> },
        tag!("p", {"class": "buttons no-print"}, [
            Button::new("print", say(message::portal_print())).on_press(on_print),
        ]),
    ]
    .into_child()
}

fn card(
    portal: &PortalContext,
    policy: &Policy,
    order: &AttrValue,
    line: &Line,
    verdict: &LineVerdict,
    registration: Option<Registration>,
) -> Html {
    let say = |message| portal.text.say(message);
    let legal = verdict.clock(ClockKind::LegalGuarantee);
    let commercial = verdict.clock(ClockKind::CommercialGuarantee);
    let covers = commercial.rule.as_deref().and_then(|id| policy.guarantee(id));
    let covers = covers.and_then(|it| Config::localized(&it.covers, portal.text.tag()));
    let rows: Vec<Html> = [
        (legal, say(message::guarantee_legal()), say(message::guarantee_legal_covers())),
        (commercial, say(message::guarantee_commercial()), covers.unwrap_or_default().to_owned()),
    ]
    .into_iter()
    .filter(|(clock, ..)| clock.state != ClockState::Absent)
    .map(|(clock, title, covers)| clock_row(portal, clock, title, covers))
    .collect();
    let none =
        rows.is_empty().then(|| tag!("p", {"class": "quiet"}, [say(message::guarantee_none())]));
    let is_open = [legal, commercial].into_iter().any(Clock::is_open);
    // Each card has the same links.
    let product = match &line.variant {
        Some(variant) => format!("{}, {variant}", line.title),
        None => line.title.clone(),
    };
    let way = match is_open {
        true => {
            let (order, topic) = (Some(order.to_string()), Some(Topic::Guarantee));
            let to = Route::NewCase { order, topic, line: Some(line.id.clone()) };
            let words = portal.about(say(message::guarantee_use()), product.clone());
            route_link(portal, to, "use-guarantee", words)
        }
        false => {
            let words = portal.about(say(message::guarantee_ask()), product.clone());
            route_link(portal, Route::Contact, "ask", words)
        }
    };
    let can_register = is_open && line.kind == LineKind::Goods && portal.shop.0.takes_feedback();
    let register = (can_register || registration.is_some()).then(|| {
        let (reference, line) = (order.clone(), line.id.clone());
        html! { <RegisterProduct {reference} {line} {product} {registration} /> }
    });
    tag!("li", {"class": "card", "part": "card guarantee-card"}, [
        tag!("div", {"class": "guarantee-head"}, [
            tag!("span", {"class": "line-image", "part": "line-image"}, [line_image(line)]),
            tag!("div", {}, [
                tag!("h3", {"class": "card-title", "part": "card-title"}, [line.title.clone()]),
                line.variant.clone().map(|it| tag!("p", {"class": "quiet"}, [it])),
            ]),
        ]),
        tag!("dl", {"class": "guarantee-clocks"}, [rows]),
        none,
        tag!("p", {"class": "aside no-print"}, [way]),
        register,
    ])
}

/// How one guarantee stands, why, and what it covers.
fn clock_row(portal: &PortalContext, clock: &Clock, title: String, covers: String) -> Html {
    let say = |message| portal.text.say(message);
    let day = |date| portal.text.date(date, Form::Date);
    let part = match clock.state {
        ClockState::Open => "guarantee-state guarantee-open",
        ClockState::NotYet => "guarantee-state guarantee-not-yet",
        _ => "guarantee-state guarantee-closed",
    };
    // Of what was sent back, all of it, nothing runs on, whatever the last day would have been.
    let last = clock.last.filter(|_| clock.sentence != Sentence::NothingLeft);
    let state = match (clock.state, last) {
        (ClockState::Open, Some(last)) => say(message::guarantee_until(day(last))),
        (ClockState::Open, None) => say(message::guarantee_open()),
        (ClockState::NotYet, _) => say(message::guarantee_not_yet()),
        (_, Some(last)) => say(message::guarantee_closed(day(last))),
        (_, None) => say(message::guarantee_used()),
    };
    let period = |period: Period| match period {
        Period::Months(months) if months % 12 == 0 => say(message::guarantee_years(months / 12)),
        Period::Months(months) => say(message::guarantee_months(months)),
        Period::Days(days) => say(message::guarantee_days(days)),
    };
    let because = match &clock.sentence {
        Sentence::Counted(count) => {
            let (length, on) = (period(count.period), day(count.on));
            Some(say(match count.assumed {
                true => message::guarantee_counted_assumed(length, on),
                false => message::guarantee_counted(length, on),
            }))
        }
        Sentence::BeforeDelivery { period: length } | Sentence::UnknownStart { period: length } => {
            Some(say(message::guarantee_from_delivery(period(*length))))
        }
        _ => None,
    };
    let quiet = |words: String| tag!("p", {"class": "quiet"}, [words]);
    tag!("div", {"class": "guarantee-clock"}, [
        tag!("dt", {}, [title]),
        tag!("dd", {}, [
            tag!("p", {"part": part}, [state]),
            because.map(quiet),
            (!covers.is_empty()).then(|| tag!("p", {"part": "guarantee-covers"}, [covers])),
        ]),
    ])
    .into_child()
}
