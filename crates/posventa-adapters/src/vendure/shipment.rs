//! Parcels, which Vendure calls fulfilments, and what the order's history says about them.

use jiff::Timestamp;
use posventa_core::delivery::{
    EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber, newest_first,
};
use posventa_core::json::{JsonError, Node};
use posventa_core::web_url::WebUrl;

/// A fulfilment as it is, with its contents as the shop wrote them.
pub(super) struct Fulfilment {
    pub(super) shipment: Shipment,
    /// Units by line id, not held to the lines yet.
    pub(super) contents: Vec<(String, u32)>,
}

/// Reads a fulfilment. `None` for one that was cancelled before it left: it was packed again, or
/// never will be, and is nothing a customer waits for.
///
/// Vendure hears nothing from carriers: its own steps are what happened. The shop may have states
/// of its own; in one of those a parcel is on its way if it was "Shipped" before.
pub(super) fn read(
    order: &Node<'_>,
    fulfilment: &Node<'_>,
) -> Result<Option<Fulfilment>, JsonError> {
    let reached = |state: &str| moved(order, "fulfillmentId", fulfilment, state);
    let (shipped_at, delivered_at) = (reached("Shipped"), reached("Delivered"));
    let state = match (fulfilment.get("state").text()?, shipped_at) {
        ("Delivered", _) => ShipmentState::Delivered,
        ("Shipped", _) => ShipmentState::InTransit,
        ("Cancelled", None) => return Ok(None),
        ("Cancelled", Some(_)) => ShipmentState::Cancelled,
        ("Created" | "Pending", _) | (_, None) => ShipmentState::Packed,
        (_, Some(_)) => ShipmentState::InTransit,
    };

    let packed_at = fulfilment.get("createdAt").optional_timestamp().ok().flatten();
    let happened = [
        (packed_at, EventKind::Packed),
        (shipped_at, EventKind::HandedOver),
        (delivered_at, EventKind::Delivered),
    ];
    let event = |(at, kind)| Some(TrackingEvent { at: at?, kind, place: None, note: None });
    let mut events: Vec<TrackingEvent> = happened.into_iter().filter_map(event).collect();
    newest_first(&mut events);

    let contents = fulfilment.get("lines").list(|line| {
        Ok((line.get("orderLineId").text_or_number()?, line.get("quantity").count()?))
    })?;
    // The field has room for one code; people who have more to say put an address there.
    let tracking = fulfilment.get("trackingCode").optional_text();
    let tracking = tracking.map(|code| TrackingNumber { url: WebUrl::parse(&code), number: code });
    let shipment = Shipment {
        id: fulfilment.get("id").text_or_number()?,
        state,
        carrier: fulfilment.get("method").optional_text(),
        tracking: tracking.into_iter().collect(),
        shipped_at,
        delivered_at,
        expected: None,
        pick_up_point: None,
        events,
        contents: None,
    };
    Ok(Some(Fulfilment { shipment, contents }))
}

/// When something last came into a state, by the order's history. `key` is the name of its id
/// there. A shop with ids of its own kind (`EntityIdStrategy`) writes others into its history: then
/// nobody knows when.
pub(super) fn moved(
    order: &Node<'_>,
    key: &str,
    thing: &Node<'_>,
    state: &str,
) -> Option<Timestamp> {
    let id = thing.get("id").text_or_number().ok()?;
    let history = order.get("history");
    let moments = history.get("items").list(|entry| {
        let data = entry.get("data");
        let is_it = data.get(key).text_or_number().is_ok_and(|it| it == id)
            && data.get("to").text().is_ok_and(|it| it == state);
        Ok(if is_it { entry.get("createdAt").optional_timestamp().ok().flatten() } else { None })
    });
    moments.ok()?.into_iter().flatten().max()
}
