//! Parcels, which Magento knows by their tracking numbers and nothing more: no moment, no state, no
//! estimate, no address at the carrier.

use posventa_core::delivery::{Shipment, ShipmentState, TrackingNumber};
use posventa_core::json::{JsonError, Node};

use super::amount::pieces;
use crate::answer::distinct;
use crate::carriers::tracking_url;

/// Reads a shipment of an order that was handed to `carrier`, with its contents as the shop wrote
/// them: units by line id, not held to the lines yet.
///
/// Magento makes a shipment when the parcel leaves, and hears nothing of it afterwards.
pub(super) fn read(shipment: &Node<'_>, carrier: Option<&str>) -> Result<Shipment, JsonError> {
    let tracks = shipment.get("tracking").list(|track| {
        let (code, title) =
            (track.get("carrier").optional_text(), track.get("title").optional_text());
        let number = track.get("number").optional_text().map(|number| {
            let names = [code.as_deref(), title.as_deref(), carrier];
            let url = tracking_url(names.into_iter().flatten(), &number);
            TrackingNumber { number, url }
        });
        Ok((title, number))
    })?;
    let title = tracks.iter().find_map(|(title, _)| title.clone());
    let tracking = tracks.into_iter().filter_map(|(_, number)| number).collect();
    let contents = shipment.get("items").list(|item| {
        let line = item.get("order_item").get("id").text_or_number();
        Ok((line.unwrap_or_default(), pieces(&item.get("quantity_shipped"))?))
    })?;
    Ok(Shipment {
        id: shipment.get("id").text_or_number()?,
        state: ShipmentState::InTransit,
        carrier: title.or_else(|| carrier.map(str::to_owned)),
        tracking: distinct(tracking, |tracking: &TrackingNumber| &tracking.number),
        shipped_at: None,
        delivered_at: None,
        expected: None,
        pick_up_point: None,
        events: Vec::new(),
        contents: Some(contents),
    })
}
