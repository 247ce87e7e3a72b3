//! What the staff does with cases, and what the customer hears of it.

use posventa_core::cases::{CaseState, Coupon, Outcome, ProposalState};
use rusqlite::Connection;

use super::StaffError;
use crate::cases::{CheckedFile, Offer, Turn};
use crate::mail;
use crate::shop::Shop;
use crate::store::access::{self, Scope};
use crate::store::cases::{self as kept_cases, KeptCase};
use crate::store::uploads;
use crate::store::{mails, orders};

/// One thing that the staff does with a case.
#[derive(Debug, Clone)]
pub enum CaseStep {
    /// Writes to the customer, with files where there are any.
    Answer {
        author: String,
        text: String,
        files: Vec<CheckedFile>,
    },
    Propose(Offer),
    /// Agrees to what the customer proposed.
    Accept,
    /// It is over, as the note says, with what was agreed or a coupon.
    Resolve {
        outcome: Option<Outcome>,
        coupon: Option<Coupon>,
        note: Option<String>,
    },
    Close,
}

/// Takes one step with a case, named by its id or its number, and writes to the customer.
pub fn take_case_step(
    shop: &Shop,
    db: &Connection,
    name: &str,
    step: CaseStep,
) -> Result<(), StaffError> {
    let kept = kept_cases::load(db, name, shop.clock.now())?.ok_or(StaffError::NotFound)?;
    let is_running = matches!(kept.case.state, CaseState::Open | CaseState::Waiting);
    let may = match step {
        CaseStep::Close => kept.case.state != CaseState::Closed,
        _ => is_running,
    };
    if !may {
        return Err(StaffError::NothingToDo);
    }
    let sale = match &kept.case.order {
        Some(number) => orders::load(db, number)?,
        None => None,
    };
    let turn = Turn {
        db,
        kept: &kept,
        sale: sale.as_ref(),
        promise: &shop.promise,
        zone: shop.clock.zone(),
        now: shop.clock.second(),
    };
    match step {
        CaseStep::Answer { author, text, files } => {
            let message = turn.answer(&author, &text)?;
            for file in &files {
                let id = uploads::insert(db, &shop.files, turn.now, "staff", file)?;
                shop.files.write(&id, &file.bytes)?;
                uploads::assign(db, &id, message)?;
            }
        }
        CaseStep::Propose(offer) => turn.propose(true, offer)?,
        CaseStep::Accept => {
            let mut proposals = kept.case.proposals.iter();
            let open = proposals.find(|it| !it.from_shop && it.state == ProposalState::Open);
            turn.accept(open.ok_or(StaffError::NothingToDo)?)?;
        }
        CaseStep::Resolve { outcome, coupon, note } => {
            turn.resolve(outcome, coupon.as_ref(), note.as_deref())?;
        }
        CaseStep::Close => turn.close()?,
    }
    case_told(shop, db, kept.id())?;
    Ok(())
}

/// Mails how a case stands, and reads it again. The token in the mail's link comes back as well.
pub fn case_told(shop: &Shop, db: &Connection, id: &str) -> rusqlite::Result<(KeptCase, String)> {
    let kept = kept_cases::load(db, id, shop.clock.now())?;
    let kept = kept.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    let token = access::issue(db, &Scope::Case(kept.id().to_owned()), shop.clock.now())?.token;
    mails::send(db, &mail::case_news(shop, &kept, &token))?;
    Ok((kept, token))
}
