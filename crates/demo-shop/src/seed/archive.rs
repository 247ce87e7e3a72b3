//! Three thousand orders of one customer, for lists that have to be paged and searched.

use posventa_core::delivery::EventKind::{self, Delivered, HandedOver};
use posventa_core::order::PaymentState;
use rusqlite::Connection;

use super::draft::{Days, Draft, Parcel};
use super::guests::way;
use super::products::GOODS;
use super::{ARCHIVE_ORDERS, keep};
use crate::sale::Buyer;

/// The first of its numbers; the others follow.
const FIRST_NUMBER: u32 = 20_001;
/// Carriers forget what happened to a parcel after this many days.
const EVENTS_KEPT_DAYS: u32 = 120;

/// Lays an order for about every second day of the last years; the newest are still open.
pub fn lay(db: &Connection, days: &Days, buyer: &Buyer) -> rusqlite::Result<()> {
    for index in 0..ARCHIVE_ORDERS {
        // The last of the numbers is the newest order.
        let age = (ARCHIVE_ORDERS - 1 - index) * 5 / 7;
        keep(db, draft(days, buyer, index, age), days)?;
    }
    Ok(())
}

fn draft(days: &Days, buyer: &Buyer, index: u32, age: u32) -> Draft {
    let number = (FIRST_NUMBER + index).to_string();
    let placed = -i32::try_from(age).expect("the archive is a few years old");
    // A fixed mixture instead of chance: the same day always gets the same shop.
    let mixed = index.wrapping_mul(2_654_435_761) >> 8;
    let time = (8 + small(mixed % 12), small(mixed / 12 % 60));
    let mut draft = Draft::new(days, &number, buyer, placed, time);
    let mut contents = Vec::new();
    for line in 0..1 + usize::from(mixed.is_multiple_of(3)) + usize::from(mixed.is_multiple_of(7)) {
        let product = (mixed / 720) as usize + line * 3;
        let quantity = 1 + (mixed / 97) % 3;
        draft = draft.line(GOODS[product % GOODS.len()], quantity);
        contents.push((line + 1, quantity));
    }
    draft = draft.promised(days.day(placed + 3), days.day(placed + 5));

    let cancelled = mixed.is_multiple_of(41);
    match age {
        _ if cancelled => {
            draft.payment(PaymentState::Refunded).refunded(days, placed, (23, 30), None).cancelled()
        }
        0 => draft.payment(PaymentState::Pending),
        1..=2 => draft,
        3..=4 => draft.parcel(Parcel::new(&contents, way(placed + 2, 4, "Barcelona"))),
        _ => {
            let mut parcel = Parcel::new(&contents, way(placed + 2, 7, "Barcelona"));
            if EVENTS_KEPT_DAYS < age {
                let kept = |kind: EventKind| matches!(kind, HandedOver | Delivered);
                parcel.steps.retain(|(_, _, kind, ..)| kept(*kind));
            }
            draft.parcel(parcel)
        }
    }
}

fn small(number: u32) -> i8 {
    i8::try_from(number).expect("hours and minutes are small")
}
