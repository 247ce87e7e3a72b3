//! Each parcel with its carrier, its numbers, what happened to it and what is inside.

use posventa_core::delivery::{
    PickUpPoint, Shipment, ShipmentState, TrackingEvent, TrackingNumber,
};
use posventa_core::order::{Line, Order};
use posventa_i18n::message;
use yew::prelude::*;

use super::lines::{Price, line_row};
use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::text;

/// All parcels of an order, and what is still with the shop.
pub fn shipments(portal: &PortalContext, order: &Order) -> Html {
    let say = |message| portal.text.say(message);
    let count = i64::try_from(order.shipments.len()).unwrap_or(i64::MAX);
    let to_ship: Vec<(&Line, u32)> = order.to_ship().collect();

    html! {
        <>
            if !order.shipments.is_empty() {
                <section class="section" part="shipments" aria-labelledby="shipments-title">
                    <h3 class="section-title" id="shipments-title">
                        { say(message::shipments_title()) }
                    </h3>
                    {
                        for order.shipments.iter().enumerate().map(|(index, shipment)| {
                            let index = i64::try_from(index).unwrap_or(i64::MAX - 1) + 1;
                            let title = match count {
                                1 => message::shipment_title(),
                                _ => message::shipment_title_of(index, count),
                            };
                            shipment_card(portal, say(title), order, shipment)
                        })
                    }
                    if order.shipments.iter().all(|it| it.contents.is_none()) && 1 < count {
                        <p class="quiet">{ say(message::shipment_contents_unknown()) }</p>
                    }
                </section>
            }
            if !to_ship.is_empty() && !order.cancelled {
                <section class="section" part="to-ship" aria-labelledby="to-ship-title">
                    <h3 class="section-title" id="to-ship-title">{ say(message::to_ship_title()) }</h3>
                    <p class="quiet">
                        {
                            match order.shipments.is_empty() {
                                true => say(message::to_ship_intro_first()),
                                false => say(message::to_ship_intro()),
                            }
                        }
                    </p>
                    // With nothing sent, the list of what was ordered below says it already.
                    if !order.shipments.is_empty() {
                        <ul class="line-list">
                            {
                                for to_ship.into_iter().map(|(line, units)| line_row(portal, line, units, Price::Hidden))
                            }
                        </ul>
                    }
                </section>
            }
        </>
    }
}

fn shipment_card(
    portal: &PortalContext,
    title: String,
    order: &Order,
    shipment: &Shipment,
) -> Html {
    let say = |message| portal.text.say(message);
    let expected = shipment.expected.filter(|day| {
        let still_comes = shipment.state.is_under_way() || shipment.state == ShipmentState::Packed;
        still_comes && portal.now().date() <= *day
    });

    html! {
        <section class="card" part="shipment">
            <div class="card-head">
                <h4 class="card-title">{ title }</h4>
                <span class="badge" part={format!("badge badge-{}", shipment.state.name())}>
                    { say(text::shipment_state(shipment.state)) }
                </span>
            </div>
            if let Some(carrier) = &shipment.carrier {
                <p class="quiet">{ say(message::shipment_carrier(carrier.clone())) }</p>
            }
            if let Some(day) = expected {
                <p part="shipment-expected">
                    { say(message::shipment_expected(portal.text.date(day, Form::Day))) }
                </p>
            }
            { tracking_numbers(portal, shipment) }
            if let Some(point) = &shipment.pick_up_point {
                { pick_up(portal, point) }
            }
            if !shipment.events.is_empty() {
                { timeline(portal, &shipment.events) }
            }
            if let Some(contents) = &shipment.contents {
                <h5 class="card-subtitle">{ say(message::shipment_contents()) }</h5>
                <ul class="line-list">
                    {
                        for contents.iter().filter_map(|(id, units)| {
                            Some(line_row(portal, order.line(id)?, *units, Price::Hidden))
                        })
                    }
                </ul>
            }
        </section>
    }
}

fn tracking_numbers(portal: &PortalContext, shipment: &Shipment) -> Html {
    let say = |message| portal.text.say(message);
    let has_left = shipment.state.is_under_way() || shipment.state == ShipmentState::Delivered;
    if shipment.tracking.is_empty() {
        return html! {
            if has_left {
                <p class="quiet" part="no-tracking">{ say(message::shipment_no_number()) }</p>
            }
        };
    }
    html! {
        <dl class="tracking">
            <dt>{ say(message::shipment_number()) }</dt>
            {
                for shipment.tracking.iter().map(|TrackingNumber { number, url }| html! {
                    <dd key={number.clone()} part="tracking-number">
                        if let Some(url) = url {
                            <a
                                class="link"
                                part="link tracking-link"
                                href={url.as_str().to_owned()}
                                rel="noopener noreferrer"
                                target="_blank"
                                aria-label={say(message::shipment_follow(number.clone()))}
                            >
                                <bdi>{ number }</bdi>
                            </a>
                        } else {
                            <bdi>{ number }</bdi>
                        }
                    </dd>
                })
            }
        </dl>
    }
}

fn pick_up(portal: &PortalContext, point: &PickUpPoint) -> Html {
    let say = |message| portal.text.say(message);
    let PickUpPoint { name, address, opening_hours, until } = point;
    html! {
        <div class="pick-up" part="pick-up">
            <p class="card-subtitle">{ say(message::pick_up_title()) }</p>
            <p><strong>{ name }</strong></p>
            if let Some(address) = address {
                <p>{ address }</p>
            }
            if let Some(hours) = opening_hours {
                <p class="quiet">{ say(message::pick_up_hours(hours.clone())) }</p>
            }
            if let Some(day) = until {
                <p><strong>{ say(message::pick_up_until(portal.text.date(*day, Form::Day))) }</strong></p>
            }
        </div>
    }
}

/// The newest step, and the earlier ones on request.
fn timeline(portal: &PortalContext, events: &[TrackingEvent]) -> Html {
    let say = |message| portal.text.say(message);
    let (newest, earlier) = events.split_at(1);
    let count = i64::try_from(earlier.len()).unwrap_or(i64::MAX);

    html! {
        <div class="timeline" part="timeline">
            <h5 class="card-subtitle">{ say(message::shipment_timeline()) }</h5>
            <ol class="events">
                { for newest.iter().map(|event| event_row(portal, event)) }
            </ol>
            if 0 < count {
                <details class="disclosure" part="earlier-events">
                    <summary>{ say(message::shipment_earlier(count)) }</summary>
                    <ol class="events">
                        { for earlier.iter().map(|event| event_row(portal, event)) }
                    </ol>
                </details>
            }
        </div>
    }
}

fn event_row(portal: &PortalContext, event: &TrackingEvent) -> Html {
    let TrackingEvent { at, kind, place, note } = event;
    html! {
        <li class="event" part="event">
            <p class="event-name">{ portal.text.say(text::event(*kind)) }</p>
            <p class="quiet">
                <time datetime={at.to_string()}>{ portal.text.moment(*at, Form::Moment) }</time>
                if let Some(place) = place {
                    { " · " }
                    { place }
                }
            </p>
            if let Some(note) = note {
                <p class="event-note">{ note }</p>
            }
        </li>
    }
}
