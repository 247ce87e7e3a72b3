//! Taking returns: what the policy allows, checked against what the customer asks for.
//!
//! The rules are [`posventa_core::policy`]'s and nobody else's; here is what only a shop can check:
//! its stock, the pictures it was sent, the sum the customer was shown.

mod progress;
mod refusal;

use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use posventa_core::Calendar;
use posventa_core::policy::{
    Decision, Declined, Facts, LineVerdict, Offer, Policy, Reason, Selected, Sentence, decide,
    evaluate,
};
use posventa_core::returns::{
    Evidence, RefundSum, RequestLine, Resolution, Return, ReturnActions, ReturnEvent,
    ReturnEventKind, ReturnLine, ReturnMethod, ReturnRequest, ReturnState, Variant,
};
use rusqlite::Connection;

pub use progress::{Progress, actions_of, documents_of};

use crate::sale::Sale;
use crate::secret;
use crate::store::photos;
use crate::store::returns::{self as kept_returns, KeptReturn};
use crate::store::variants::{self, KeptVariant};

/// What a decision goes by besides the order.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    pub policy: &'a Policy,
    pub calendar: &'a Calendar,
    pub zone: &'a TimeZone,
}

/// Why a return is not taken as it was asked for.
#[derive(Debug)]
pub enum Objection {
    /// The request itself makes no sense: where, as RFC 6901 writes it, and why.
    Invalid(String, &'static str),
    TooManyUnits,
    /// The policy does not allow it; in the language of the order.
    NotReturnable(String),
    /// These are left of the product.
    OutOfStock(Vec<KeptVariant>),
    /// This version is in force.
    PolicyChanged(String),
    SumChanged(Box<RefundSum>),
    Database(rusqlite::Error),
}

impl From<rusqlite::Error> for Objection {
    fn from(error: rusqlite::Error) -> Objection {
        Objection::Database(error)
    }
}

fn invalid(pointer: impl Into<String>, detail: &'static str) -> Objection {
    Objection::Invalid(pointer.into(), detail)
}

/// One request, and the order it is about.
struct Case<'a> {
    sale: &'a Sale,
    facts: Facts<'a>,
    request: &'a ReturnRequest,
    now: Timestamp,
}

/// A line of a request that can be granted.
struct Granted {
    line: ReturnLine,
    sent_back: bool,
    /// Whether somebody has to look at what the customer shows or tells, or asks beyond what is
    /// offered.
    needs_decision: bool,
}

impl Desk<'_> {
    /// Takes a return at `now`: its goods are reserved, its pictures assigned, and what can be
    /// decided at once is. Its id comes back.
    ///
    /// `db` must be in a transaction: an objection may come after something was written.
    pub fn request(
        &self,
        db: &Connection,
        sale: &Sale,
        request: &ReturnRequest,
        now: Timestamp,
    ) -> Result<String, Objection> {
        if request.policy_version.as_ref() != Some(&self.policy.version) {
            return Err(Objection::PolicyChanged(self.policy.version.clone()));
        }
        let returnable = sale.returnable();
        let facts = Facts::of(&returnable, &|moment| self.zone.to_datetime(moment).date());
        let case = Case { sale, facts, request, now };

        let decision = self.decide(&case, |_| true)?;
        let method = request.method.as_deref();
        if !decision.is_complete(method) {
            return Err(invalid("/method", "is needed if something is sent back, and only then"));
        }
        let refund = decision.refund(method);
        let refund = refund.map_err(|_| invalid("/method", "is not offered for these goods"))?;
        let differs = match request.expected_refund {
            Some(expected) => expected != refund.total,
            None => !refund.total.is_zero(),
        };
        if differs {
            return Err(Objection::SumChanged(Box::new(refund)));
        }
        let granted: Result<Vec<Granted>, Objection> =
            (0..request.lines.len()).map(|index| self.grant(db, &case, index)).collect();
        let kept = self.kept(db, &case, granted?, refund)?;
        kept_returns::insert(db, &sale.order.number, &kept)?;
        self.assign_photos(db, &case, kept.id())?;

        let progress = Progress { db, sale, kept: &kept, now };
        progress.start()?;
        Ok(kept.returned.id)
    }

    /// What the policy says about the lines of a request that are `wanted`.
    fn decide(
        &self,
        case: &Case<'_>,
        wanted: impl Fn(&RequestLine) -> bool,
    ) -> Result<Decision<'_>, Objection> {
        let at = |index: usize, field: &str| format!("/lines/{index}/{field}");
        let mut selected = Vec::new();
        for (index, line) in case.request.lines.iter().enumerate().filter(|(_, it)| wanted(it)) {
            if line.quantity == 0 {
                return Err(invalid(at(index, "quantity"), "must be at least one"));
            }
            let resolution = line.resolution;
            let resolution =
                resolution.ok_or_else(|| invalid(at(index, "resolution"), "is needed"))?;
            selected.push(Selected {
                line: &line.line,
                units: line.quantity,
                reason: Some(&line.reason),
                resolution,
                percent: line.percent,
            });
        }
        let today = self.zone.to_datetime(case.now).date();
        let decided = decide(self.policy, &case.facts, self.calendar, today, &selected);
        decided.map_err(|declined| match declined {
            Declined::Empty => invalid("/lines", "must not be empty"),
            Declined::UnknownLine(index) => invalid(at(index, "line"), "is not of this order"),
            Declined::UnknownReason(index) => {
                invalid(at(index, "reason"), "is none that the policy has for this line")
            }
            Declined::TooManyUnits { .. } => Objection::TooManyUnits,
            Declined::Refused { refusal, .. } if refusal.sentence == Sentence::NothingLeft => {
                Objection::TooManyUnits
            }
            Declined::Refused { at, refusal } => {
                let verdict = self.verdict(case, &case.request.lines[at]);
                let language = case.sale.buyer.language;
                Objection::NotReturnable(self.refusal_text(&verdict, &refusal, language))
            }
            Declined::Resolution(index) => {
                invalid(at(index, "resolution"), "is not offered for this reason")
            }
            Declined::Method => invalid("/method", "is not offered for these goods"),
        })
    }

    /// How the clocks of a line stand. The line must be one of the order's.
    fn verdict(&self, case: &Case<'_>, line: &RequestLine) -> LineVerdict {
        let position = case.sale.order.lines.iter().position(|it| it.id == line.line);
        let position = position.expect("the policy knew the line");
        let today = self.zone.to_datetime(case.now).date();
        evaluate(self.policy, &case.facts, position, self.calendar, today)
    }

    /// Checks what a line's reason asks for, and takes the goods for an exchange from the stock.
    fn grant(&self, db: &Connection, case: &Case<'_>, index: usize) -> Result<Granted, Objection> {
        let line = &case.request.lines[index];
        let at = |field: &str| format!("/lines/{index}/{field}");
        let (reason, offer) = self.offer(case, index);
        let is_known = |id: &String| reason.sub_reasons.iter().any(|it| it.id == *id);
        match &line.sub_reason {
            Some(id) if !is_known(id) => {
                return Err(invalid(at("subReason"), "is none of this reason's"));
            }
            None if !reason.sub_reasons.is_empty() => {
                return Err(invalid(at("subReason"), "is needed for this reason"));
            }
            _ => (),
        }
        let comment = line.comment.as_deref().map(str::trim).filter(|text| !text.is_empty());
        if offer.evidence.contains(&Evidence::Comment) && comment.is_none() {
            return Err(invalid(at("comment"), "is needed for this reason"));
        }
        if offer.evidence.contains(&Evidence::Photo) && line.photos.is_empty() {
            return Err(invalid(at("photos"), "must have one for this reason"));
        }
        let resolution = line.resolution.expect("the policy found it among what is offered");
        let reduction = offer.price_reduction.map(|range| u32::from(range.from));
        let percent = line.percent.or(reduction);
        // Anything beyond what is offered to everybody is for a person to grant.
        let wants_more = resolution == Resolution::PriceReduction
            && line.percent.is_some_and(|it| reduction < Some(it));
        Ok(Granted {
            sent_back: offer.sends_back(resolution),
            needs_decision: wants_more || !offer.evidence.is_empty(),
            line: ReturnLine {
                line: line.line.clone(),
                quantity: line.quantity,
                reason: Some(line.reason.clone()),
                sub_reason: line.sub_reason.clone(),
                comment: comment.map(str::to_owned),
                resolution: Some(resolution),
                variant: reserve(db, case, index)?,
                percent: percent.filter(|_| resolution == Resolution::PriceReduction),
            },
        })
    }

    /// What is offered for a line of a request that the policy has allowed. Units of the same line
    /// that stand before it count for the value, as they do where the request is decided.
    fn offer(&self, case: &Case<'_>, index: usize) -> (&Reason, Offer<'_>) {
        let line = &case.request.lines[index];
        let same = case.request.lines[..=index].iter().filter(|it| it.line == line.line);
        let units = same.fold(0_u32, |sum, it| sum.saturating_add(it.quantity));
        let offers = self.verdict(case, line).offers(self.policy, &case.facts, units);
        let mut offers = offers.into_iter().filter(|it| it.reason.id == line.reason);
        let offered = offers.find_map(|it| Some((it.reason, it.outcome.ok()?)));
        offered.expect("the policy has just allowed the reason")
    }

    fn kept(
        &self,
        db: &Connection,
        case: &Case<'_>,
        granted: Vec<Granted>,
        refund: RefundSum,
    ) -> Result<KeptReturn, Objection> {
        let Case { sale, request, now, .. } = case;
        let by_credit = |line: &RequestLine| line.resolution == Some(Resolution::StoreCredit);
        let credit = match request.lines.iter().any(by_credit) {
            true => self.decide(case, by_credit)?.refund(None).map_or(0, |it| it.total.minor()),
            false => 0,
        };
        let today = self.zone.to_datetime(*now).date();
        let within = |days: u16| Some(today.saturating_add(i64::from(days).days()));
        let method = request.method.as_deref().and_then(|id| self.policy.method(id));
        let method = method.map(|method| ReturnMethod {
            id: method.id.clone(),
            kind: method.kind,
            cost: Some(refund.method_cost.negated()),
        });
        let event = ReturnEvent { at: *now, kind: ReturnEventKind::Requested, note: None };
        let needs_decision = granted.iter().any(|granted| granted.needs_decision);
        let sent_back = granted.iter().map(|granted| granted.sent_back).collect();
        let returned = Return {
            id: format!("R-{}", secret::id()),
            number: kept_returns::next_number(db, &sale.order.number)?,
            state: ReturnState::Requested,
            requested_at: Some(*now),
            lines: granted.into_iter().map(|granted| granted.line).collect(),
            send_by: method.as_ref().and_then(|_| within(self.policy.ship_back_within_days)),
            refund_by: match 0 < refund.total.minor() {
                true => within(self.policy.refund_within_days),
                false => None,
            },
            method,
            refund: Some(refund),
            events: vec![event],
            messages: Vec::new(),
            carrier: None,
            tracking: None,
            documents: Vec::new(),
            actions: ReturnActions::default(),
        };
        Ok(KeptReturn {
            returned,
            policy_version: self.policy.version.clone(),
            sent_back,
            needs_decision,
            // What is credited cannot be more than what goes back in all.
            credit,
            note: request.note.clone().filter(|note| !note.trim().is_empty()),
        })
    }

    fn assign_photos(&self, db: &Connection, case: &Case<'_>, id: &str) -> Result<(), Objection> {
        let number = &case.sale.order.number;
        for (position, line) in (0_u32..).zip(&case.request.lines) {
            for (index, photo) in line.photos.iter().enumerate() {
                if !photos::assign(db, photo, number, id, position)? {
                    let pointer = format!("/lines/{position}/photos/{index}");
                    return Err(invalid(pointer, "is no free photo of this order"));
                }
            }
        }
        Ok(())
    }
}

/// What the order's line at `position` can be exchanged for.
pub fn variants_of(
    db: &Connection,
    sale: &Sale,
    position: usize,
) -> rusqlite::Result<Vec<KeptVariant>> {
    let line = &sale.order.lines[position];
    let Some(product) = &sale.facts[position].product else { return Ok(Vec::new()) };
    let currency = line.total.currency();
    variants::others(db, product, line.sku.as_deref(), line.unit_price, currency)
}

/// Takes what a line is exchanged for from the stock.
fn reserve(db: &Connection, case: &Case<'_>, index: usize) -> Result<Option<Variant>, Objection> {
    let line = &case.request.lines[index];
    let pointer = format!("/lines/{index}/variant");
    let id = match (line.resolution == Some(Resolution::Exchange), &line.variant) {
        (true, Some(id)) => id,
        (true, None) => return Err(invalid(pointer, "is needed for an exchange")),
        (false, Some(_)) => return Err(invalid(pointer, "is only for an exchange")),
        (false, None) => return Ok(None),
    };
    let position = case.sale.order.lines.iter().position(|it| it.id == line.line);
    let others = variants_of(db, case.sale, position.expect("the policy knew the line"))?;
    let chosen = others.iter().find(|it| it.variant.id == *id);
    let Some(chosen) = chosen else {
        return Err(invalid(pointer, "is no other variant of this product"));
    };
    if !variants::reserve(db, id, line.quantity)? {
        let has_enough =
            |it: &&KeptVariant| it.variant.available.is_some_and(|left| line.quantity <= left);
        return Err(Objection::OutOfStock(others.iter().filter(has_enough).cloned().collect()));
    }
    Ok(Some(chosen.variant.clone()))
}
