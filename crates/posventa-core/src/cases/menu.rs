//! What an order may be about now.

use jiff::civil::Date;

use super::Topic;
use crate::delivery::{EventKind, Shipment, ShipmentState};
use crate::order::{LineKind, Order};

/// What a customer may want to open a case about, likeliest first; without an order what needs
/// none. A guarantee claim stays possible as long as anything has arrived: whether the guarantee
/// still runs is the policy's to say, and a no needs a person to explain it.
///
/// `today` is the civil day in the shop's zone.
pub fn menu(order: Option<&Order>, today: Date) -> Vec<Topic> {
    use Topic::{
        Complaint, DamagedParcel, Guarantee, MissingParcel, MissingPart, Question, Suggestion,
    };
    let always = [Question, Complaint, Suggestion];
    let Some(order) = order else { return always.to_vec() };
    let goods = || order.lines.iter().filter(|line| line.kind == LineKind::Goods);
    let arrived = order.lines.iter().any(|line| 0 < line.units.delivered());
    let goods_arrived = goods().any(|line| 0 < line.units.delivered());
    let on_the_way = goods().any(|line| line.units.delivered() < line.units.shipped());
    let is_overdue = |shipment: &Shipment| {
        shipment.state == ShipmentState::Lost || shipment.expected.is_some_and(|it| it < today)
    };
    let late = on_the_way
        && (order.promise.is_some_and(|promise| promise.last() < today)
            || order.shipments.iter().any(|it| it.delivered_at.is_none() && is_overdue(it)));

    // Many platforms hear nothing from carriers: what was handed over there may have come.
    let may_be_there = !goods_arrived && on_the_way && order.shipments.iter().all(is_untold);

    let mut menu = Vec::new();
    if late || may_be_there {
        menu.push(MissingParcel);
    }
    if goods_arrived || may_be_there {
        menu.extend([DamagedParcel, MissingPart]);
    }
    if arrived || may_be_there {
        menu.push(Guarantee);
    }
    // "Delivered" is the carrier's word, which is what such a case is often about.
    if !menu.contains(&MissingParcel) && (on_the_way || goods_arrived) {
        menu.push(MissingParcel);
    }
    menu.extend(always);
    menu
}

/// Whether nobody has said anything of a shipment since it left the shop, if it has.
fn is_untold(shipment: &Shipment) -> bool {
    use ShipmentState::{Cancelled, InTransit, Packed};
    let left = |kind| matches!(kind, EventKind::Packed | EventKind::HandedOver);
    matches!(shipment.state, Cancelled | InTransit | Packed)
        && shipment.expected.is_none()
        && shipment.events.iter().all(|event| left(event.kind))
}
