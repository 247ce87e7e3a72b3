//! What happens now, what comes next, and how fresh that is.

use posventa_core::order::Order;
use posventa_core::situation::{Arrival, Situation, Stage};
use posventa_i18n::message;
use yew::prelude::*;

use super::use_order::LiveOrder;
use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::primitives::{Button, Emphasis, IconName, Tone, Urgency, icon, notice};
use crate::ui::text;
use posventa_core::config::Config;

/// The headline of an order, its four steps, a delay told before it is asked about.
pub fn status(
    portal: &PortalContext,
    order: &Order,
    situation: Situation,
    live: &LiveOrder,
) -> Html {
    let say = |message| portal.text.say(message);
    let title = match &order.given_name {
        Some(name) => message::order_title_greeting(name.clone(), order.number.clone()),
        None => message::order_title(order.number.clone()),
    };
    let is_late = matches!(situation.arrival, Arrival::Late(_));
    let arrival = portal.text.arrival(situation.arrival);

    html! {
        <header class="status" part="status">
            <p class="eyebrow">
                { say(title) }
                if let Some(at) = order.placed_at {
                    { " · " }
                    { say(message::order_placed(portal.text.moment(at, Form::Date))) }
                }
            </p>
            <h2 class="view-title headline" part="view-title headline" tabindex="-1">
                { say(text::now(situation.now)) }
            </h2>
            <p class="lead" part="next">
                { portal.text.next(situation.now) }
                if !is_late {
                    if let Some(arrival) = &arrival {
                        { " " }
                        <strong part="arrival">{ arrival }</strong>
                    }
                }
            </p>
            if let Some(stage) = situation.now.stage() {
                { stages(portal, stage) }
            }
            if is_late {
                { late_notice(portal, arrival) }
            }
            { freshness(portal, live) }
        </header>
    }
}

/// A delay, told before it is asked about, and what the shop offers for it.
fn late_notice(portal: &PortalContext, delay: Option<String>) -> Html {
    let offer = Config::localized(&portal.config.delay_offer, portal.text.tag());
    let content = html! {
        <>
            <p part="delay">{ delay }</p>
            if let Some(offer) = offer {
                <p part="delay-offer">{ offer.to_owned() }</p>
            }
        </>
    };
    let title = portal.text.say(message::delay_title());
    notice(Tone::Warning, Urgency::Calm, title, content)
}

fn stages(portal: &PortalContext, current: Stage) -> Html {
    let say = |message| portal.text.say(message);
    // The last step is reached, not under way.
    let is_done = |stage| stage < current || current == Stage::Delivered;

    html! {
        <ol class="stages" part="stages" aria-label={say(message::stage_label())}>
            {
                for Stage::ALL.into_iter().map(|stage| {
                    let is_current = stage == current;
                    let (part, state) = match (is_done(stage), is_current) {
                        (true, _) => ("stage stage-done", message::stage_done()),
                        (false, true) => ("stage stage-current", message::stage_current()),
                        (false, false) => ("stage stage-to-come", message::stage_to_come()),
                    };
                    html! {
                        <li class="stage" {part} aria-current={is_current.then_some("step")}>
                            <span class="stage-dot" aria-hidden="true">
                                if is_done(stage) {
                                    { icon(IconName::Check) }
                                }
                            </span>
                            <span class="stage-name">{ say(text::stage(stage)) }</span>
                            <span class="visually-hidden">{ format!(" ({})", say(state)) }</span>
                        </li>
                    }
                })
            }
        </ol>
    }
}

/// When the page last asked, and the button to ask again.
fn freshness(portal: &PortalContext, live: &LiveOrder) -> Html {
    let time = portal.text.milliseconds(live.refreshed_at, Form::Time);
    let said = match live.stale {
        None => message::refresh_updated(time),
        Some(_) => message::refresh_failed(time),
    };
    let refresh = Button::new("refresh", portal.text.say(message::refresh_now()))
        .emphasis(Emphasis::Plain)
        .on_press(live.refresh.clone());
    html! {
        <p class="freshness quiet" part="freshness">
            <span part="updated-at" role={live.stale.map(|_| "alert")}>
                { portal.text.say(said) }
            </span>
            { " " }
            { refresh }
        </p>
    }
}
