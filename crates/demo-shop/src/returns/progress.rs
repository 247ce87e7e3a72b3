//! What becomes of a return after it was asked for. Nothing here writes mails.

use jiff::Timestamp;
use posventa_core::WebUrl;
use posventa_core::conversation::Message;
use posventa_core::delivery::TrackingNumber;
use posventa_core::money::Money;
use posventa_core::order::PaymentState;
use posventa_core::returns::{
    MethodKind, ReturnActions, ReturnDocument, ReturnEvent, ReturnEventKind, ReturnState,
};
use rusqlite::{Connection, Result, params};

use crate::sale::{Language, Sale};
use crate::store::returns::{self as kept_returns, KeptReturn};
use crate::store::{orders, variants};
use crate::wording::amount;

/// A return that somebody is working on at `now`. Whoever calls has checked that the step fits the
/// state the return is in.
#[derive(Debug)]
pub struct Progress<'a> {
    pub db: &'a Connection,
    pub sale: &'a Sale,
    pub kept: &'a KeptReturn,
    pub now: Timestamp,
}

impl Progress<'_> {
    /// What needs no decision of a person's is decided at once.
    pub fn start(&self) -> Result<()> {
        if self.kept.needs_decision {
            return self.touch();
        }
        self.approve()
    }

    /// The goods may be sent; where nothing is, the money goes back.
    pub fn approve(&self) -> Result<()> {
        self.move_to(ReturnState::Approved, ReturnEventKind::Approved, None)?;
        if !self.kept.comes_back() && self.kept.pays() {
            self.refund()?;
            if self.kept.to_ship().next().is_some() {
                kept_returns::set_state(self.db, self.kept.id(), ReturnState::Approved)?;
            }
        }
        let kind = self.kept.returned.method.as_ref().map(|method| method.kind);
        if matches!(kind, Some(MethodKind::PrepaidLabel | MethodKind::QrCode)) {
            let number = format!("PX{}ES", self.kept.returned.number.replace('-', ""));
            self.set_tracking("Paloma Express", &number)?;
            self.note(ReturnEventKind::LabelReady, None)?;
        }
        self.touch()
    }

    /// The customer does not send it after all.
    pub fn cancel(&self) -> Result<()> {
        self.release_goods()?;
        self.move_to(ReturnState::Cancelled, ReturnEventKind::Cancelled, None)
    }

    /// The customer has handed it to a carrier of their own.
    pub fn sent_by(&self, carrier: &str, number: &str) -> Result<()> {
        self.set_tracking(carrier, number)?;
        let note = format!("{carrier} {number}");
        self.move_to(ReturnState::InTransit, ReturnEventKind::TrackingAdded, Some(&note))
    }

    pub fn scanned(&self) -> Result<()> {
        self.move_to(ReturnState::InTransit, ReturnEventKind::InTransit, None)
    }

    pub fn receive(&self) -> Result<()> {
        self.move_to(ReturnState::Received, ReturnEventKind::Received, None)
    }

    pub fn inspect(&self, note: Option<&str>) -> Result<()> {
        self.move_to(ReturnState::Inspected, ReturnEventKind::Inspected, note)
    }

    /// Sends the money the way it came; what was asked for as credit becomes a voucher.
    pub fn refund(&self) -> Result<()> {
        let order = &self.sale.order;
        let total = self.kept.returned.refund.as_ref().map_or(0, |refund| refund.total.minor());
        let credit = self.kept.credit.clamp(0, total.max(0));
        self.pay_back(total.max(0) - credit)?;
        let voucher = (credit != 0).then(|| {
            let credit = Money::from_minor(credit, order.totals.total.currency());
            let code = self.kept.id().trim_start_matches("R-");
            format!("ALFAR-{code}: {} {}", credit.to_decimal(), credit.currency().code())
        });
        self.move_to(ReturnState::Refunded, ReturnEventKind::Refunded, voucher.as_deref())
    }

    /// Sends what the customer gets instead, or repaired. What it costs less is paid back; what it
    /// costs more, and a way back that no refund has paid for, is paid at the door.
    pub fn ship_exchange(&self) -> Result<()> {
        let total = self.kept.returned.refund.as_ref().map_or(0, |refund| refund.total.minor());
        let mut difference = -total.min(0);
        for line in &self.kept.returned.lines {
            let each = line.variant.as_ref().and_then(|variant| variant.difference);
            difference += each.map_or(0, Money::minor) * i64::from(line.quantity);
        }
        self.pay_back((-difference).max(0))?;
        let sum = Money::from_minor(difference.abs(), self.sale.order.totals.total.currency());
        let sum = amount(sum, self.sale.buyer.language);
        let note = match (self.sale.buyer.language, difference.signum()) {
            (_, 0) => None,
            (Language::English, -1) => Some(format!("{sum} difference paid back")),
            (Language::English, _) => Some(format!("{sum} to pay on delivery")),
            (Language::Spanish, -1) => Some(format!("{sum} de diferencia devueltos")),
            (Language::Spanish, _) => Some(format!("{sum} a pagar en la entrega")),
        };
        self.move_to(ReturnState::Exchanged, ReturnEventKind::ExchangeShipped, note.as_deref())
    }

    pub fn refuse(&self, why: &str) -> Result<()> {
        self.release_goods()?;
        self.move_to(ReturnState::Refused, ReturnEventKind::Refused, Some(why))
    }

    /// Nothing is left to be done.
    pub fn close(&self) -> Result<()> {
        kept_returns::set_state(self.db, self.kept.id(), ReturnState::Closed)?;
        self.touch()
    }

    pub fn message(&self, author: Option<&str>, from_shop: bool, text: &str) -> Result<()> {
        let author = author.map(str::to_owned);
        let files = Vec::new();
        let message = Message { at: self.now, from_shop, author, text: text.to_owned(), files };
        kept_returns::add_message(self.db, self.kept.id(), &message)?;
        self.note(ReturnEventKind::Message, None)?;
        self.touch()
    }

    /// Sends so many of the currency's smallest units the way they came.
    fn pay_back(&self, minor: i64) -> Result<()> {
        if minor == 0 {
            return Ok(());
        }
        let order = &self.sale.order;
        let refund = Money::from_minor(-minor, order.totals.total.currency());
        orders::add_amount(self.db, &order.number, "refund", None, refund, Some(self.now))?;
        let earlier: i64 = order.totals.refunds.iter().map(|it| it.amount.minor()).sum();
        let state = match order.totals.total.minor() <= minor - earlier {
            true => PaymentState::Refunded,
            false => PaymentState::PartlyRefunded,
        };
        self.db.execute(
            "UPDATE orders SET payment = ?2 WHERE number = ?1",
            params![order.number, orders::payment_name(state)],
        )?;
        Ok(())
    }

    fn release_goods(&self) -> Result<()> {
        for line in &self.kept.returned.lines {
            if let Some(variant) = &line.variant {
                variants::release(self.db, &variant.id, line.quantity)?;
            }
        }
        Ok(())
    }

    fn set_tracking(&self, carrier: &str, number: &str) -> Result<()> {
        let address = format!("https://track.example/{number}");
        let tracking = TrackingNumber { number: number.to_owned(), url: WebUrl::parse(&address) };
        kept_returns::set_tracking(self.db, self.kept.id(), carrier, &tracking)
    }

    fn move_to(&self, state: ReturnState, kind: ReturnEventKind, note: Option<&str>) -> Result<()> {
        kept_returns::set_state(self.db, self.kept.id(), state)?;
        self.note(kind, note)?;
        self.touch()
    }

    fn note(&self, kind: ReturnEventKind, note: Option<&str>) -> Result<()> {
        let event = ReturnEvent { at: self.now, kind, note: note.map(str::to_owned) };
        kept_returns::add_event(self.db, self.kept.id(), &event)
    }

    fn touch(&self) -> Result<()> {
        orders::touch(self.db, &self.sale.order.number, self.now)
    }
}

/// What the customer may do with a return now.
pub fn actions_of(kept: &KeptReturn) -> ReturnActions {
    use ReturnState::{Approved, Cancelled, InTransit, Requested};
    let state = kept.returned.state;
    let own_carrier =
        kept.returned.method.as_ref().is_some_and(|it| it.kind == MethodKind::OwnLabel);
    ReturnActions {
        // What has been paid back is not taken back again.
        cancel: matches!(state, Requested | Approved)
            && !kept.returned.events.iter().any(|it| it.kind == ReturnEventKind::Refunded),
        add_tracking: own_carrier && matches!(state, Approved | InTransit),
        message: state != Cancelled,
    }
}

/// What can be downloaded now.
pub fn documents_of(kept: &KeptReturn) -> Vec<ReturnDocument> {
    use ReturnState::{Cancelled, Refused, Requested};
    let mut documents = vec![ReturnDocument::Receipt];
    if let Some(method) = &kept.returned.method
        && !matches!(kept.returned.state, Requested | Refused | Cancelled)
    {
        if matches!(method.kind, MethodKind::PrepaidLabel | MethodKind::QrCode) {
            documents.push(ReturnDocument::Label);
        }
        documents.push(ReturnDocument::PackingSlip);
    }
    documents
}
