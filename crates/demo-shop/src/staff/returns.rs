//! What the staff does with returns, and what the customer hears of it.

use posventa_core::returns::{ReturnEventKind, ReturnState};
use rusqlite::Connection;

use super::{StaffError, link, reload};
use crate::mail;
use crate::returns::Progress;
use crate::shop::Shop;
use crate::store::returns::{self as kept_returns, KeptReturn};
use crate::store::{mails, variants};

/// One thing that the staff does with a return.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReturnStep<'a> {
    /// What the customer showed is enough.
    Approve,
    /// A carrier has scanned the parcel.
    Scan,
    Receive,
    /// With what was found.
    Inspect(&'a str),
    Refund,
    ShipExchange,
    /// With the reason, for the customer.
    Refuse(&'a str),
    Close,
    /// Writes to the customer, by whom and what.
    Answer(&'a str, &'a str),
}

/// Takes one step with a return, named by its id or its number, and writes to the customer.
pub fn take_step(
    shop: &Shop,
    db: &Connection,
    name: &str,
    step: ReturnStep<'_>,
) -> Result<(), StaffError> {
    let number = kept_returns::order_of(db, name)?.ok_or(StaffError::NotFound)?;
    let sale = reload(db, &number)?;
    let mut returns = sale.returns.iter();
    let kept = returns.find(|it| it.id() == name || it.returned.number == name);
    let kept = kept.ok_or(StaffError::NotFound)?;
    if !fits(kept, step) {
        return Err(StaffError::NothingToDo);
    }
    let progress = Progress { db, sale: &sale, kept, now: shop.clock.second() };
    match step {
        ReturnStep::Approve => progress.approve()?,
        ReturnStep::Scan => progress.scanned()?,
        ReturnStep::Receive => progress.receive()?,
        ReturnStep::Inspect(found) => progress.inspect(Some(found))?,
        ReturnStep::Refund => progress.refund()?,
        ReturnStep::ShipExchange => progress.ship_exchange()?,
        ReturnStep::Refuse(why) => progress.refuse(why)?,
        ReturnStep::Close => progress.close()?,
        ReturnStep::Answer(author, text) => {
            progress.message(Some(author), true, text)?;
            let token = link(shop, db, &sale)?;
            mails::send(db, &mail::return_answer(shop, &sale, kept, text, &token))?;
            return Ok(());
        }
    }
    told(shop, db, &number, kept.id())?;
    Ok(())
}

fn fits(kept: &KeptReturn, step: ReturnStep<'_>) -> bool {
    use ReturnState::{
        Approved, Cancelled, Exchanged, InTransit, Inspected, Received, Refunded, Requested,
    };
    let state = kept.returned.state;
    let done = |kind| kept.returned.events.iter().any(|event| event.kind == kind);
    // What is not sent back need not be waited for.
    let is_back = matches!(state, Received | Inspected | Refunded | Exchanged)
        || (state == Approved && !kept.comes_back());
    match step {
        ReturnStep::Approve => state == Requested,
        ReturnStep::Scan => state == Approved && kept.comes_back(),
        ReturnStep::Receive => matches!(state, Approved | InTransit) && kept.comes_back(),
        ReturnStep::Inspect(_) => state == Received,
        ReturnStep::Refund => is_back && kept.pays() && !done(ReturnEventKind::Refunded),
        ReturnStep::ShipExchange => {
            let is_owed = kept.to_ship().next().is_some();
            is_back && is_owed && !done(ReturnEventKind::ExchangeShipped)
        }
        ReturnStep::Refuse(_) => {
            matches!(state, Requested | Approved | InTransit | Received | Inspected)
                && !done(ReturnEventKind::Refunded)
        }
        ReturnStep::Close => matches!(state, Inspected | Refunded | Exchanged),
        ReturnStep::Answer(..) => state != Cancelled,
    }
}

/// Mails how a return stands, and reads it again.
pub fn told(shop: &Shop, db: &Connection, number: &str, id: &str) -> rusqlite::Result<KeptReturn> {
    let sale = reload(db, number)?;
    let kept = sale.kept_return(id).ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    let token = link(shop, db, &sale)?;
    if let Some(mail) = mail::return_news(shop, &sale, kept, &token) {
        mails::send(db, &mail)?;
    }
    Ok(kept.clone())
}

pub fn reload_return(db: &Connection, number: &str, id: &str) -> rusqlite::Result<KeptReturn> {
    let sale = reload(db, number)?;
    sale.kept_return(id).cloned().ok_or(rusqlite::Error::QueryReturnedNoRows)
}

/// Sets how many pieces of a variant such as `mug-sge` are in stock.
pub fn set_stock(db: &Connection, variant: &str, units: u32) -> Result<(), StaffError> {
    match variants::set_available(db, variant, units)? {
        true => Ok(()),
        false => Err(StaffError::NotFound),
    }
}
