//! What happens now, what comes next, and how fresh that is.

use std::rc::Rc;

use posventa_core::order::Order;
use posventa_core::situation::{Arrival, Situation, Stage};
use posventa_i18n::message;
use yew::prelude::*;

use super::use_order::LiveOrder;
use crate::ui::intl::Form;
use crate::ui::primitives::{Button, Emphasis, Icon, IconName, Notice, Tone};
use crate::ui::text;
use crate::ui::use_portal;
use posventa_core::config::Config;

#[derive(PartialEq, Properties)]
pub struct StatusProps {
    pub order: Rc<Order>,
    pub situation: Situation,
    pub live: LiveOrder,
}

/// The headline of an order, its four steps, a delay told before it is asked about.
#[component]
pub fn Status(props: &StatusProps) -> Html {
    let portal = use_portal();
    let StatusProps { order, situation, live } = props;
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
                <Stages current={stage} />
            }
            if is_late {
                <Notice tone={Tone::Warning} title={say(message::delay_title())}>
                    <p part="delay">{ arrival }</p>
                    if let Some(offer) = Config::localized(&portal.config.delay_offer, portal.text.tag()) {
                        <p part="delay-offer">{ offer.to_owned() }</p>
                    }
                </Notice>
            }
            <Freshness live={live.clone()} />
        </header>
    }
}

#[derive(PartialEq, Properties)]
struct StagesProps {
    current: Stage,
}

#[component]
fn Stages(props: &StagesProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    // The last step is reached, not under way.
    let is_done = |stage| stage < props.current || props.current == Stage::Delivered;

    html! {
        <ol class="stages" part="stages" aria-label={say(message::stage_label())}>
            {
                for Stage::ALL.into_iter().map(|stage| {
                    let is_current = stage == props.current;
                    let (part, state) = match (is_done(stage), is_current) {
                        (true, _) => ("stage stage-done", message::stage_done()),
                        (false, true) => ("stage stage-current", message::stage_current()),
                        (false, false) => ("stage stage-to-come", message::stage_to_come()),
                    };
                    html! {
                        <li class="stage" {part} aria-current={is_current.then_some("step")}>
                            <span class="stage-dot" aria-hidden="true">
                                if is_done(stage) {
                                    <Icon name={IconName::Check} />
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

#[derive(PartialEq, Properties)]
struct FreshnessProps {
    live: LiveOrder,
}

/// When the page last asked, and the button to ask again.
#[component]
fn Freshness(props: &FreshnessProps) -> Html {
    let portal = use_portal();
    let time = portal.text.milliseconds(props.live.refreshed_at, Form::Time);
    let said = match props.live.stale {
        None => message::refresh_updated(time),
        Some(_) => message::refresh_failed(time),
    };
    html! {
        <p class="freshness quiet" part="freshness">
            <span part="updated-at" role={props.live.stale.map(|_| "alert")}>
                { portal.text.say(said) }
            </span>
            { " " }
            <Button emphasis={Emphasis::Plain} part="refresh" on_press={props.live.refresh.clone()}>
                { portal.text.say(message::refresh_now()) }
            </Button>
        </p>
    }
}
