//! Parcels, which WooCommerce calls fulfillments (in core since 10.1, where a shop has them on).

use jiff::Timestamp;
use posventa_core::delivery::{EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber};
use posventa_core::json::{Json, JsonError, Node};
use posventa_core::web_url::WebUrl;

use crate::answer::readable;

/// Reads the list, or nothing where it is none: an order is worth more than its parcels.
pub(super) fn read_all(answer: &Node<'_>) -> Vec<Shipment> {
    let wrapped = answer.get("fulfillments");
    let read = match wrapped.exists() {
        true => readable(&wrapped, read),
        false => readable(answer, read),
    };
    read.unwrap_or_default().into_iter().flatten().collect()
}

/// Reads one; `None` if it was deleted. Its details are a list of keys and values.
fn read(fulfilment: Node<'_>) -> Result<Option<Shipment>, JsonError> {
    if fulfilment.get("date_deleted").exists() {
        return Ok(None);
    }
    let details = fulfilment.get("meta_data");
    let place = |key: &str| {
        (0..details.length().unwrap_or(0)).find(|at| details.item(*at).get("key").text() == Ok(key))
    };
    let text = |key: &str| place(key).and_then(|at| details.item(at).get("value").optional_text());

    let gone = fulfilment.get("is_fulfilled").flag().unwrap_or(false)
        || fulfilment.get("status").text() == Ok("fulfilled");
    let at = text("_date_fulfilled").and_then(|text| moment(&text));
    let at =
        at.or_else(|| fulfilment.get("date_updated").optional_text().and_then(|it| moment(&it)));
    // 10.1 wrote the one, 10.7 writes the other.
    let carrier = text("_shipping_provider").or_else(|| text("_shipment_provider"));
    let carrier = carrier.filter(|carrier| carrier != "other").or_else(|| text("_provider_name"));
    let url = text("_tracking_url").and_then(|url| WebUrl::parse(&url));
    let tracking = text("_tracking_number").map(|number| TrackingNumber { number, url });
    let contents = place("_items").and_then(|at| {
        let item = details.item(at);
        let items = item
            .get("value")
            .list(|item| Ok((item.get("item_id").text_or_number()?, item.get("qty").count()?)));
        items.ok()
    });
    let kind = if gone { EventKind::HandedOver } else { EventKind::Packed };
    let event = at.map(|at| TrackingEvent { at, kind, place: None, note: None });
    Ok(Some(Shipment {
        id: fulfilment.get("id").text_or_number()?,
        state: if gone { ShipmentState::InTransit } else { ShipmentState::Packed },
        carrier,
        tracking: tracking.into_iter().collect(),
        shipped_at: at.filter(|_| gone),
        delivered_at: None,
        expected: None,
        pick_up_point: None,
        events: event.into_iter().collect(),
        contents,
    }))
}

/// A moment as WordPress writes it, in UTC and with a space: `2026-03-03 09:30:00`.
fn moment(text: &str) -> Option<Timestamp> {
    let written = text.replacen(' ', "T", 1);
    let zone = if written.ends_with('Z') || written.contains('+') { "" } else { "Z" };
    let written = Json::Text(format!("{written}{zone}"));
    Node::root(&written, "moment").optional_timestamp().ok().flatten()
}
