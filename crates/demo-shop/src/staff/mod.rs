//! What the shop's staff and its carriers do to an order, and what the customer hears of it.

mod cases;
mod returns;

use jiff::civil::Date;
use posventa_core::WebUrl;
use posventa_core::delivery::{EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber};
use posventa_core::order::PaymentState;
use rusqlite::{Connection, params};

use crate::mail;
use crate::sale::Sale;
use crate::shop::Shop;
use crate::store::access::{self, Scope};
use crate::store::{mails, orders};

pub use cases::{CaseStep, case_told, take_case_step};
pub use returns::{ReturnStep, reload_return, set_stock, take_step, told};

/// Why something could not be done to an order.
#[derive(Debug, thiserror::Error)]
pub enum StaffError {
    #[error("there is no such order, shipment, return, case or variant")]
    NotFound,
    /// Everything is packed already, the order is cancelled or not paid, or the return is at
    /// another step.
    #[error("there is nothing of that kind to do")]
    NothingToDo,
    #[error("the database: {0}")]
    Database(#[from] rusqlite::Error),
    #[error("a file could not be kept: {0}")]
    File(#[from] std::io::Error),
}

/// Cancels an order as its customer asked, and refunds what was paid.
pub fn cancel(shop: &Shop, db: &Connection, sale: &Sale) -> rusqlite::Result<Sale> {
    let number = &sale.order.number;
    let now = shop.clock.now();
    let paid = sale.order.payment == PaymentState::Paid;
    if paid {
        let refund = sale.order.totals.total.negated();
        orders::add_amount(db, number, "refund", None, refund, Some(now))?;
    }
    // What was only reserved is released, what was still to be paid is not owed any more: in
    // both cases no money moves.
    let payment = if paid { PaymentState::Refunded } else { sale.order.payment };
    db.execute(
        "UPDATE orders SET cancelled = 1, payment = ?2 WHERE number = ?1",
        params![number, orders::payment_name(payment)],
    )?;
    db.execute("UPDATE lines SET cancelled = quantity WHERE order_number = ?1", [number])?;
    if !paid {
        db.execute("DELETE FROM amounts WHERE order_number = ?1 AND kind = 'payment'", [number])?;
    }
    orders::touch(db, number, now)?;

    let cancelled = reload(db, number)?;
    let token = link(shop, db, &cancelled)?;
    mails::send(db, &mail::cancelled(shop, &cancelled, &token))?;
    Ok(cancelled)
}

/// Starts or stops mails about an order. Switching to what is already so sends nothing.
pub fn switch_email_updates(
    shop: &Shop,
    db: &Connection,
    sale: &Sale,
    on: bool,
) -> rusqlite::Result<()> {
    let number = &sale.order.number;
    if orders::has_email_updates(db, number)? == on {
        return Ok(());
    }
    db.execute("UPDATE orders SET email_updates = ?2 WHERE number = ?1", params![number, on])?;
    let token = link(shop, db, sale)?;
    mails::send(db, &mail::updates_switched(shop, sale, on, &token))
}

/// Packs all goods of an order that are still in the shop into one parcel; its id comes back.
pub fn pack(shop: &Shop, db: &Connection, number: &str) -> Result<String, StaffError> {
    let sale = orders::load(db, number)?.ok_or(StaffError::NotFound)?;
    let packed = |line: &str| -> u32 {
        let parcels = sale.order.shipments.iter().filter(|it| it.state == ShipmentState::Packed);
        let contents = parcels.flat_map(|parcel| parcel.contents.iter().flatten());
        contents.filter(|(id, _)| id == line).map(|(_, units)| units).sum()
    };
    let to_pack = sale
        .order
        .to_ship()
        .map(|(line, units)| (line.id.clone(), units.saturating_sub(packed(&line.id))));
    let contents: Vec<(String, u32)> = to_pack.filter(|(_, units)| 0 < *units).collect();
    let payable = sale.order.cancelled || sale.order.payment == PaymentState::Pending;
    if contents.is_empty() || payable {
        return Err(StaffError::NothingToDo);
    }
    let id = format!("{number}-{}", sale.order.shipments.len() + 1);
    let parcel = Shipment {
        id: id.clone(),
        state: ShipmentState::Packed,
        carrier: None,
        tracking: Vec::new(),
        shipped_at: None,
        delivered_at: None,
        expected: None,
        pick_up_point: None,
        events: Vec::new(),
        contents: Some(contents),
    };
    orders::insert_shipment(db, number, &parcel, true)?;
    add_event(shop, db, &id, EventKind::Packed, Some("Madrid"), None)?;
    Ok(id)
}

/// Hands the packed parcels of an order to a carrier, packing what is left first.
pub fn ship(
    shop: &Shop,
    db: &Connection,
    number: &str,
    carrier: &str,
) -> Result<Vec<String>, StaffError> {
    match pack(shop, db, number) {
        Ok(_) | Err(StaffError::NothingToDo) => (),
        Err(error) => return Err(error),
    }
    let sale = reload(db, number)?;
    let mut shipped = Vec::new();
    for parcel in sale.order.shipments.iter().filter(|it| it.state == ShipmentState::Packed) {
        db.execute("UPDATE shipments SET carrier = ?2 WHERE id = ?1", [&parcel.id, carrier])?;
        let tracking_number = format!("ALF{}", parcel.id.replace('-', ""));
        let tracking = TrackingNumber {
            url: WebUrl::parse(&format!("https://track.example/{tracking_number}")),
            number: tracking_number,
        };
        orders::add_tracking_number(db, &parcel.id, &tracking)?;
        add_event(shop, db, &parcel.id, EventKind::HandedOver, Some("Madrid"), None)?;
        shipped.push(parcel.id.clone());
    }
    if shipped.is_empty() { Err(StaffError::NothingToDo) } else { Ok(shipped) }
}

/// Sets the carrier's estimate of the day a shipment arrives.
pub fn expect_on(
    shop: &Shop,
    db: &Connection,
    shipment: &str,
    day: Date,
) -> Result<(), StaffError> {
    let number = orders::of_shipment(db, shipment)?.ok_or(StaffError::NotFound)?;
    db.execute("UPDATE shipments SET expected = ?2 WHERE id = ?1", [shipment, &day.to_string()])?;
    orders::touch(db, &number, shop.clock.now())?;
    Ok(())
}

/// Notes what a carrier reports: the shipment moves on, and subscribers hear of it.
pub fn add_event(
    shop: &Shop,
    db: &Connection,
    shipment: &str,
    kind: EventKind,
    place: Option<&str>,
    note: Option<&str>,
) -> Result<(), StaffError> {
    let number = orders::of_shipment(db, shipment)?.ok_or(StaffError::NotFound)?;
    let now = shop.clock.now();
    let event = TrackingEvent {
        at: now,
        kind,
        place: place.map(str::to_owned),
        note: note.map(str::to_owned),
    };
    orders::add_event(db, shipment, &event)?;
    if let Some(state) = state_after(kind) {
        db.execute("UPDATE shipments SET state = ?2 WHERE id = ?1", [shipment, state.name()])?;
        let moment = match state {
            ShipmentState::InTransit => Some("shipped_at"),
            ShipmentState::Delivered => Some("delivered_at"),
            _ => None,
        };
        if let Some(column) = moment {
            // The first scan counts: a parcel is in transit many times.
            db.execute(
                &format!("UPDATE shipments SET {column} = coalesce({column}, ?2) WHERE id = ?1"),
                params![shipment, now.as_second()],
            )?;
        }
    }
    orders::touch(db, &number, now)?;

    if orders::has_email_updates(db, &number)? {
        let sale = reload(db, &number)?;
        let parcel = sale.order.shipments.iter().find(|it| it.id == shipment);
        let parcel = parcel.ok_or(StaffError::NotFound)?;
        let token = link(shop, db, &sale)?;
        mails::send(db, &mail::update(shop, &sale, parcel, &event, &token))?;
    }
    Ok(())
}

/// Where a shipment is after an event; `None` if the event leaves it where it was.
pub fn state_after(kind: EventKind) -> Option<ShipmentState> {
    match kind {
        EventKind::Packed => Some(ShipmentState::Packed),
        EventKind::HandedOver | EventKind::InTransit | EventKind::Customs => {
            Some(ShipmentState::InTransit)
        }
        EventKind::OutForDelivery => Some(ShipmentState::OutForDelivery),
        EventKind::AttemptFailed => Some(ShipmentState::AttemptFailed),
        EventKind::ReadyForPickUp => Some(ShipmentState::ReadyForPickUp),
        EventKind::Delivered => Some(ShipmentState::Delivered),
        EventKind::ReturnedToSender => Some(ShipmentState::ReturnedToSender),
        EventKind::Lost => Some(ShipmentState::Lost),
        EventKind::Delayed | EventKind::Other => None,
    }
}

fn link(shop: &Shop, db: &Connection, sale: &Sale) -> rusqlite::Result<String> {
    let scope = Scope::Link(sale.order.number.clone());
    Ok(access::issue(db, &scope, shop.clock.now())?.token)
}

fn reload(db: &Connection, number: &str) -> rusqlite::Result<Sale> {
    orders::load(db, number)?.ok_or(rusqlite::Error::QueryReturnedNoRows)
}
