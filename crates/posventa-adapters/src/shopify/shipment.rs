//! Parcels, which Shopify calls fulfilments, and what carriers report of them.

use jiff::civil::Date;
use posventa_core::delivery::{
    EventKind, PickUpPoint, Shipment, ShipmentState, TrackingEvent, TrackingNumber, newest_first,
};
use posventa_core::json::{Json, JsonError, Node};
use posventa_core::web_url::WebUrl;

use crate::answer::{distinct, moment, readable};

/// A fulfilment as it is, with its contents as the shop wrote them.
pub(super) struct Fulfilment {
    pub(super) shipment: Shipment,
    /// Units by line id, not held to the lines yet.
    pub(super) contents: Vec<(String, u32)>,
}

/// Reads a fulfilment. `None` for one that failed, or was cancelled before a carrier had it: it was
/// packed again, or never will be, and is nothing a customer waits for.
pub(super) fn read(fulfilment: Node<'_>) -> Result<Option<Fulfilment>, JsonError> {
    let created_at = moment(fulfilment.get("createdAt"));
    let events = fulfilment.get("events");
    let events = readable(&events.get("nodes"), |event| {
        let at = event.get("happenedAt").optional_timestamp()?;
        let kind = event.get("status").text().ok().and_then(event_kind);
        Ok(at.zip(kind).map(|(at, kind)| TrackingEvent { at, kind, place: None, note: None }))
    });
    let mut events: Vec<TrackingEvent> = events.unwrap_or_default().into_iter().flatten().collect();
    newest_first(&mut events);
    let happened = |kinds: &[EventKind]| {
        events.iter().rev().find(|event| kinds.contains(&event.kind)).map(|event| event.at)
    };
    let carried_at = happened(&[
        EventKind::HandedOver,
        EventKind::InTransit,
        EventKind::OutForDelivery,
        EventKind::AttemptFailed,
        EventKind::ReadyForPickUp,
        EventKind::Delivered,
    ]);

    let status = fulfilment.get("status").text().unwrap_or("SUCCESS");
    let Some(state) = state(&fulfilment, status, carried_at.is_some()) else { return Ok(None) };
    let is_delivered = state == ShipmentState::Delivered;
    let left = is_delivered || state.is_under_way();
    // A shop that hears nothing from its carrier marks an order as fulfilled when it sends it.
    let shipped_at = carried_at.or(created_at.filter(|_| left));
    if let (true, Some(at)) = (events.is_empty() && left, created_at) {
        events.push(TrackingEvent { at, kind: EventKind::HandedOver, place: None, note: None });
    }
    let delivered_at = events.iter().find(|event| event.kind == EventKind::Delivered);
    let delivered_at = delivered_at.filter(|_| is_delivered).map(|event| event.at);

    let contents = fulfilment.get("fulfillmentLineItems");
    let contents = contents.get("nodes").list(|item| {
        Ok((item.get("lineItem").get("id").text_or_number()?, item.get("quantity").count()?))
    })?;
    let tracking = fulfilment.get("trackingInformation");
    let company = tracking.item(0).get("company").optional_text();
    Ok(Some(Fulfilment {
        shipment: Shipment {
            id: fulfilment.get("id").text_or_number()?,
            state,
            carrier: company,
            tracking: read_tracking(&tracking),
            shipped_at,
            delivered_at,
            expected: day_as_written(fulfilment.get("estimatedDeliveryAt")),
            pick_up_point: read_pick_up_point(&fulfilment.get("pickupAddress")),
            events,
            contents: None,
        },
        contents,
    }))
}

/// Where a fulfilment is: by the carrier's last word, or by the shop's where no carrier speaks.
fn state(fulfilment: &Node<'_>, status: &str, was_carried: bool) -> Option<ShipmentState> {
    let by_shop = match status {
        "CANCELLED" if was_carried => return Some(ShipmentState::Cancelled),
        "CANCELLED" | "ERROR" | "FAILURE" => return None,
        "OPEN" | "PENDING" => ShipmentState::Packed,
        _ if fulfilment.get("isPickedUp").flag().unwrap_or(false) => ShipmentState::Delivered,
        _ => ShipmentState::InTransit,
    };
    let by_carrier = fulfilment.get("latestShipmentStatus").text().ok().and_then(event_kind);
    Some(by_carrier.map_or(by_shop, |kind| match kind {
        EventKind::Packed => ShipmentState::Packed,
        EventKind::OutForDelivery => ShipmentState::OutForDelivery,
        EventKind::AttemptFailed => ShipmentState::AttemptFailed,
        EventKind::ReadyForPickUp => ShipmentState::ReadyForPickUp,
        EventKind::Delivered => ShipmentState::Delivered,
        _ => ShipmentState::InTransit,
    }))
}

/// What happened, by `FulfillmentEventStatus`. `FAILURE` is about the tracking and not about the
/// parcel ("something went wrong when pulling tracking information"), so it says nothing.
pub(super) fn event_kind(status: &str) -> Option<EventKind> {
    Some(match status {
        "LABEL_PURCHASED" | "LABEL_PRINTED" | "CONFIRMED" => EventKind::Packed,
        "CARRIER_PICKED_UP" => EventKind::HandedOver,
        "IN_TRANSIT" => EventKind::InTransit,
        "DELAYED" => EventKind::Delayed,
        "OUT_FOR_DELIVERY" => EventKind::OutForDelivery,
        "ATTEMPTED_DELIVERY" => EventKind::AttemptFailed,
        "READY_FOR_PICKUP" => EventKind::ReadyForPickUp,
        "DELIVERED" | "PICKED_UP" => EventKind::Delivered,
        _ => return None,
    })
}

fn read_tracking(tracking: &Node<'_>) -> Vec<TrackingNumber> {
    let read = readable(tracking, |it| {
        let url = it.get("url").optional_text().and_then(|url| WebUrl::parse(&url));
        Ok(TrackingNumber { number: it.get("number").text_or_number()?, url })
    });
    distinct(read.unwrap_or_default(), |tracking| &tracking.number)
}

/// Where a parcel waits: an address without a name, so its street stands for one.
fn read_pick_up_point(address: &Node<'_>) -> Option<PickUpPoint> {
    let part = |key: &str| address.get(key).optional_text();
    let place: Vec<String> =
        [part("address2"), part("zip"), part("city")].into_iter().flatten().collect();
    Some(PickUpPoint {
        name: part("address1")?,
        address: (!place.is_empty()).then(|| place.join(", ")),
        opening_hours: None,
        until: None,
    })
}

/// The day of a moment. Shopify writes a moment; which day that is where the parcel goes is
/// what the carrier wrote, not what another zone makes of it.
pub(super) fn day_as_written(node: Node<'_>) -> Option<Date> {
    let day = Json::text(node.text().ok()?.get(..10)?);
    Node::root(&day, "estimate").optional_date().ok().flatten()
}
