//! Each parcel with its carrier, its numbers, what happened to it and what is inside.

use posventa_core::delivery::{
    PickUpPoint, Shipment, ShipmentState, TrackingEvent, TrackingNumber,
};
use posventa_core::order::{Line, Order};
use posventa_i18n::message;
use yew::prelude::*;

use super::lines::{Price, line_list, line_row};
use crate::ui::PortalContext;
use crate::ui::intl::{Form, Language};
use crate::ui::markup::{Child, tag};
use crate::ui::text;

/// All parcels of an order, and what is still with the shop.
pub fn shipments(portal: &PortalContext, order: &Order) -> Html {
    let parcels = (!order.shipments.is_empty()).then(|| parcels(portal, order));
    vec![parcels.into_child(), to_ship(portal, order)].into_child()
}

fn parcels(portal: &PortalContext, order: &Order) -> Html {
    let say = |message| portal.text.say(message);
    let count = i64::try_from(order.shipments.len()).unwrap_or(i64::MAX);
    let mut index = 0_i64;
    let cards = order.shipments.iter().map(|shipment| {
        index += 1;
        let title = match count {
            1 => message::shipment_title(),
            _ => message::shipment_title_of(index, count),
        };
        shipment_card(portal, say(title), order, shipment)
    });
    let cards: Vec<Html> = cards.collect();
    let unknown = 1 < count && order.shipments.iter().all(|it| it.contents.is_none());
    let unknown =
        unknown.then(|| tag!("p", {"class": "quiet"}, [say(message::shipment_contents_unknown())]));
    let title = say(message::shipments_title());
    tag!(
        "section",
        {"class": "section", "part": "shipments", "aria-labelledby": "shipments-title"},
        [tag!("h3", {"class": "section-title", "part": "section-title", "id": "shipments-title"}, [title]), cards, unknown],
    )
}

/// What has not been sent. Before anything has, the list of what was ordered says which.
fn to_ship(portal: &PortalContext, order: &Order) -> Html {
    let say = |message| portal.text.say(message);
    let lines: Vec<(&Line, u32)> = order.to_ship().collect();
    if lines.is_empty() || order.cancelled {
        return Html::default();
    }
    let nothing_sent = order.shipments.is_empty();
    let intro = match nothing_sent {
        true => message::to_ship_intro_first(),
        false => message::to_ship_intro(),
    };
    let rows = (!nothing_sent).then(|| {
        let rows = lines.into_iter();
        line_list(rows.map(|(line, units)| line_row(portal, line, units, Price::Hidden)).collect())
    });
    let title = say(message::to_ship_title());
    tag!(
        "section",
        {"class": "section", "part": "to-ship", "aria-labelledby": "to-ship-title"},
        [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "to-ship-title"}, [title]),
            tag!("p", {"class": "quiet"}, [say(intro)]),
            rows,
        ],
    )
}

fn shipment_card(
    portal: &PortalContext,
    title: String,
    order: &Order,
    shipment: &Shipment,
) -> Html {
    let say = |message| portal.text.say(message);
    let is_to_come = shipment.state.is_under_way() || shipment.state == ShipmentState::Packed;
    let expected = shipment.expected.filter(|day| is_to_come && portal.now().date() <= *day);
    let expected = expected.map(|day| {
        let day = portal.text.date(day, Form::Day);
        tag!("p", {"part": "shipment-expected"}, [say(message::shipment_expected(day))])
    });
    let carrier = shipment.carrier.clone();
    let carrier = carrier
        .map(|carrier| tag!("p", {"class": "quiet"}, [say(message::shipment_carrier(carrier))]));
    let badge = format!("badge badge-{}", shipment.state.name());
    let contents = shipment.contents.as_ref().map(|contents| {
        let rows = contents.iter().filter_map(|(id, units)| {
            Some(line_row(portal, order.line(id)?, *units, Price::Hidden))
        });
        let title = say(message::shipment_contents());
        vec![tag!("h5", {"class": "card-subtitle"}, [title]), line_list(rows.collect())]
    });

    tag!("section", {"class": "card", "part": "card shipment"}, [
        tag!("div", {"class": "card-head"}, [
            tag!("h4", {"class": "card-title", "part": "card-title"}, [title]),
            tag!(
                "span",
                {"class": "badge", "part": badge},
                [say(text::shipment_state(shipment.state))],
            ),
        ]),
        carrier,
        expected,
        tracking_numbers(portal, shipment),
        shipment.pick_up_point.as_ref().map(|point| pick_up(portal, point)),
        timeline(portal, &shipment.events),
        contents,
    ])
}

fn tracking_numbers(portal: &PortalContext, shipment: &Shipment) -> Html {
    let say = |message| portal.text.say(message);
    let has_left = shipment.state.is_under_way() || shipment.state == ShipmentState::Delivered;
    if shipment.tracking.is_empty() {
        let nothing = has_left.then(|| {
            let words = say(message::shipment_no_number());
            tag!("p", {"class": "quiet", "part": "no-tracking"}, [words])
        });
        return nothing.unwrap_or_default();
    }
    let numbers = shipment.tracking.iter().map(|TrackingNumber { number, url }| {
        let written = tag!("bdi", {}, [number.clone()]);
        let written = match url {
            None => written,
            Some(url) => tag!(
                "a",
                {
                    "class": "link",
                    "part": "link tracking-link",
                    "href": url.as_str().to_owned(),
                    "rel": "noopener noreferrer",
                    "target": "_blank",
                    "aria-label": say(message::shipment_follow(number.clone())),
                },
                [written],
            ),
        };
        tag!("dd", {"part": "tracking-number"}, [written])
    });
    let numbers: Vec<Html> = numbers.collect();
    tag!("dl", {"class": "tracking"}, [
        tag!("dt", {}, [say(message::shipment_number())]),
        numbers,
    ])
}

fn pick_up(portal: &PortalContext, point: &PickUpPoint) -> Html {
    let say = |message| portal.text.say(message);
    let hours = point.opening_hours.clone();
    let hours =
        hours.map(|hours| tag!("p", {"class": "quiet"}, [say(message::pick_up_hours(hours))]));
    let until = point.until.map(|day| {
        let day = portal.text.date(day, Form::Day);
        tag!("p", {}, [tag!("strong", {}, [say(message::pick_up_until(day))])])
    });
    tag!("div", {"class": "pick-up", "part": "pick-up"}, [
        tag!("p", {"class": "card-subtitle"}, [say(message::pick_up_title())]),
        tag!("p", {}, [tag!("strong", {}, [point.name.clone()])]),
        point.address.clone().map(|address| tag!("p", {}, [address])),
        hours,
        until,
    ])
}

/// The newest step, and the earlier ones on request. `events` are newest first.
fn timeline(portal: &PortalContext, events: &[TrackingEvent]) -> Html {
    let say = |message| portal.text.say(message);
    let Some((newest, earlier)) = events.split_first() else { return Html::default() };
    let count = i64::try_from(earlier.len()).unwrap_or(i64::MAX);
    let folded = (0 < count).then(|| {
        let rows: Vec<Html> = earlier.iter().map(|event| event_row(portal, event)).collect();
        tag!("details", {"class": "disclosure", "part": "earlier-events"}, [
            tag!("summary", {}, [say(message::shipment_earlier(count))]),
            tag!("ol", {"class": "events"}, [rows]),
        ])
    });
    tag!("div", {"class": "timeline", "part": "timeline"}, [
        tag!("h5", {"class": "card-subtitle"}, [say(message::shipment_timeline())]),
        tag!("ol", {"class": "events"}, [event_row(portal, newest)]),
        folded,
    ])
}

fn event_row(portal: &PortalContext, event: &TrackingEvent) -> Html {
    let TrackingEvent { at, kind, place, note } = event;
    let when = portal.text.moment(*at, Form::Moment);
    let place = place.as_ref().map(|place| format!(" · {place}"));
    let note = note.clone().map(|note| tag!("p", {"class": "event-note"}, [note]));
    tag!("li", {"class": "event", "part": "event"}, [
        tag!("p", {"class": "event-name"}, [portal.text.say(text::event(*kind))]),
        tag!("p", {"class": "quiet"}, [
            tag!("time", {"datetime": Language::machine_readable(*at)}, [when]),
            place,
        ]),
        note,
    ])
}
