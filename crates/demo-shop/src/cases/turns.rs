//! What customer and shop do with a case that is open. Nothing here writes mails.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use posventa_core::cases::{CaseEventKind, CaseState, Coupon, Outcome, Proposal, ProposalState};
use posventa_core::money::Money;
use posventa_core::returns::Resolution;
use rusqlite::Connection;

use super::{LONGEST_TEXT, Promise, attach, invalid, pay};
use crate::returns::Objection;
use crate::sale::Sale;
use crate::secret;
use crate::store::cases::{self as kept_cases, KeptCase};
use crate::store::coupons;

/// One side's turn at a case.
#[derive(Debug, Clone, Copy)]
pub struct Turn<'a> {
    pub db: &'a Connection,
    pub kept: &'a KeptCase,
    pub sale: Option<&'a Sale>,
    pub promise: &'a Promise,
    pub zone: &'a TimeZone,
    pub now: Timestamp,
}

/// What one side offers.
#[derive(Debug, Clone)]
pub struct Offer {
    pub resolution: Resolution,
    pub amount: Option<Money>,
    pub percent: Option<u32>,
    pub note: Option<String>,
}

impl Turn<'_> {
    fn id(&self) -> &str {
        self.kept.id()
    }

    /// The shop's turn. A promise that is still running stays: writing again does not put it off.
    fn hand_to_shop(&self) -> rusqlite::Result<()> {
        let running = self.kept.case.answer_by.filter(|_| self.kept.case.state == CaseState::Open);
        let by = running.or_else(|| self.promise.answer_by(self.now, self.zone));
        kept_cases::set_state(self.db, self.id(), CaseState::Open, by)
    }

    fn note(&self, kind: CaseEventKind, note: Option<&str>) -> rusqlite::Result<()> {
        kept_cases::add_event(self.db, self.id(), self.now, kind, note)
    }

    /// The customer writes.
    pub fn message(&self, text: &str, files: &[String]) -> Result<(), Objection> {
        let text = text.trim();
        if text.is_empty() && files.is_empty() || LONGEST_TEXT < text.chars().count() {
            return Err(invalid("/text", "must say something, and not more than a letter"));
        }
        let author = Some(self.kept.name.as_str());
        let message = kept_cases::add_message(self.db, self.id(), self.now, false, author, text)?;
        attach(self.db, files, message)?;
        Ok(self.hand_to_shop()?)
    }

    /// The customer says that it is not over.
    pub fn reopen(&self, text: &str) -> Result<(), Objection> {
        self.note(CaseEventKind::Reopened, None)?;
        self.message(text, &[])
    }

    /// Somebody in the shop writes.
    pub fn answer(&self, author: &str, text: &str) -> rusqlite::Result<i64> {
        let message =
            kept_cases::add_message(self.db, self.id(), self.now, true, Some(author), text)?;
        self.note(CaseEventKind::Answered, None)?;
        kept_cases::set_state(self.db, self.id(), CaseState::Waiting, None)?;
        Ok(message)
    }

    /// One side proposes how it could end. Whatever was proposed before is off the table.
    pub fn propose(&self, from_shop: bool, offer: Offer) -> rusqlite::Result<()> {
        for earlier in self.kept.case.proposals.iter().filter(|it| it.state == ProposalState::Open)
        {
            kept_cases::set_proposal(self.db, &earlier.id, ProposalState::Countered)?;
        }
        let proposal = Proposal {
            id: format!("O-{}", secret::id()),
            at: self.now,
            from_shop,
            resolution: offer.resolution,
            amount: offer.amount,
            percent: offer.percent,
            note: offer.note,
            state: ProposalState::Open,
        };
        kept_cases::add_proposal(self.db, self.id(), &proposal)?;
        if from_shop {
            self.note(CaseEventKind::Proposed, None)?;
            kept_cases::set_state(self.db, self.id(), CaseState::Waiting, None)
        } else {
            self.note(CaseEventKind::Countered, None)?;
            self.hand_to_shop()
        }
    }

    /// The other side agrees: that is how it ends.
    pub fn accept(&self, proposal: &Proposal) -> rusqlite::Result<()> {
        kept_cases::set_proposal(self.db, &proposal.id, ProposalState::Accepted)?;
        self.note(CaseEventKind::Accepted, None)?;
        self.resolve(
            Some(Outcome {
                resolution: proposal.resolution,
                amount: proposal.amount.or_else(|| self.part_of_price(proposal.percent?)),
                percent: proposal.percent,
            }),
            None,
            None,
        )
    }

    /// The customer does not agree.
    pub fn decline(&self, proposal: &Proposal, note: Option<&str>) -> rusqlite::Result<()> {
        kept_cases::set_proposal(self.db, &proposal.id, ProposalState::Declined)?;
        self.note(CaseEventKind::Declined, note)?;
        self.hand_to_shop()
    }

    /// It is over, with what was agreed or a coupon as compensation.
    pub fn resolve(
        &self,
        outcome: Option<Outcome>,
        coupon: Option<&Coupon>,
        note: Option<&str>,
    ) -> rusqlite::Result<()> {
        if let Some(outcome) = &outcome {
            kept_cases::set_outcome(self.db, self.id(), outcome)?;
            pay(self.db, self.sale, outcome, self.now)?;
        }
        if let Some(coupon) = coupon {
            let order = self.kept.case.order.as_deref();
            let currency = self.kept.currency;
            coupons::insert(self.db, coupon, currency, order, Some(self.id()), self.now)?;
        }
        self.note(CaseEventKind::Resolved, note)?;
        kept_cases::set_state(self.db, self.id(), CaseState::Resolved, None)
    }

    /// Nothing is left to be done.
    pub fn close(&self) -> rusqlite::Result<()> {
        self.note(CaseEventKind::Closed, None)?;
        kept_cases::set_state(self.db, self.id(), CaseState::Closed, None)
    }

    /// So many percent of what the case's units cost.
    fn part_of_price(&self, percent: u32) -> Option<Money> {
        let order = &self.sale?.order;
        let cost = self.kept.case.lines.iter().filter_map(|claimed| {
            let line = order.line(&claimed.line)?;
            let ordered = i64::from(line.units.ordered().max(1));
            Some(line.total.minor().saturating_mul(i64::from(claimed.quantity)) / ordered)
        });
        let cost = cost.fold(0_i64, i64::saturating_add);
        let minor = cost.saturating_mul(i64::from(percent.min(100))) / 100;
        Some(Money::from_minor(minor, self.kept.currency))
    }
}
