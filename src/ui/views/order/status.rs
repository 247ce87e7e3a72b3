//! What happens now, what comes next, and how fresh that is.

use posventa_core::order::Order;
use posventa_core::situation::{Arrival, Situation, Stage};
use posventa_i18n::message;
use yew::prelude::*;

use super::use_order::LiveOrder;
use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
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

    let placed = order.placed_at.map(|at| {
        let day = portal.text.moment(at, Form::Date);
        format!(" · {}", say(message::order_placed(day)))
    });
    let (due, late) = match is_late {
        true => (None, Some(late_notice(portal, arrival))),
        false => (arrival.map(|due| tag!("strong", {"part": "arrival"}, [due])), None),
    };
    let headline = say(text::now(situation.now));

    tag!("header", {"class": "status", "part": "status"}, [
        tag!("p", {"class": "eyebrow", "part": "eyebrow"}, [say(title), placed]),
        tag!(
            "h2",
            {"class": "view-title headline", "part": "view-title headline", "tabindex": "-1"},
            [headline],
        ),
        tag!("p", {"class": "lead", "part": "next"}, [portal.text.next(situation.now), " ", due]),
        situation.now.stage().map(|stage| stages(portal, stage)),
        late,
        freshness(portal, live),
    ])
}

/// A delay, told before it is asked about, and what the shop offers for it.
fn late_notice(portal: &PortalContext, delay: Option<String>) -> Html {
    let offer = Config::localized(&portal.config.delay_offer, portal.text.tag());
    let content = vec![
        tag!("p", {"part": "delay"}, [delay]),
        offer.map(|it| tag!("p", {"part": "delay-offer"}, [it.to_owned()])).unwrap_or_default(),
    ];
    let title = portal.text.say(message::delay_title());
    notice(Tone::Warning, Urgency::Calm, title, content.into_child())
}

fn stages(portal: &PortalContext, current: Stage) -> Html {
    let say = |message| portal.text.say(message);
    // The last step is reached, not under way.
    let is_done = |stage| stage < current || current == Stage::Delivered;

    let steps = Stage::ALL.into_iter().map(|stage| {
        let is_current = stage == current;
        let (part, state) = match (is_done(stage), is_current) {
            (true, _) => ("stage stage-done", message::stage_done()),
            (false, true) => ("stage stage-current", message::stage_current()),
            (false, false) => ("stage stage-to-come", message::stage_to_come()),
        };
        let check = is_done(stage).then(|| icon(IconName::Check));
        let now = is_current.then_some("step");
        tag!("li", {"class": "stage", "part": part, "aria-current": now}, [
            tag!("span", {"class": "stage-dot", "part": "stage-dot", "aria-hidden": "true"}, [check]),
            tag!("span", {"class": "stage-name"}, [say(text::stage(stage))]),
            tag!("span", {"class": "visually-hidden"}, [format!(" ({})", say(state))]),
        ])
    });
    let steps: Vec<Html> = steps.collect();
    let label = say(message::stage_label());
    tag!("ol", {"class": "stages", "part": "stages", "aria-label": label}, [steps])
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
    let said = portal.text.say(said);
    let role = live.stale.map(|_| "alert");
    tag!("p", {"class": "freshness quiet", "part": "freshness"}, [
        tag!("span", {"part": "updated-at", "role": role}, [said]),
        " ",
        refresh,
    ])
}
