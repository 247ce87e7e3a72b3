//! What is offered for each reason, or why nothing is and what can be done instead.

use super::case::{asked_for, is_below};
use super::clock::{Clock, ClockKind, ClockState, Sentence};
use super::document::{FreeWhen, Method, Payer, PercentRange, Policy, Reason, ReasonClock, Terms};
use super::facts::Facts;
use super::verdict::LineVerdict;
use crate::money::Money;
use crate::returns::{Evidence, Resolution};

/// One reason, and what is offered for it.
#[derive(Debug, Clone, PartialEq)]
pub struct ReasonOffer<'p> {
    pub reason: &'p Reason,
    pub outcome: Result<Offer<'p>, Refusal>,
}

/// What the customer may choose from.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer<'p> {
    /// The right it stands on for the units asked back.
    pub clock: ClockKind,
    /// Units that this reason is offered for at most, perhaps on other terms.
    pub units: u32,
    /// Never empty; the first is the one to suggest. `Keep` is a refund without sending back.
    pub resolutions: Vec<Resolution>,
    /// What the customer is asked for; mostly nothing.
    pub evidence: Vec<Evidence>,
    /// Nothing is sent back, whatever the resolution: below the value that the policy says.
    pub keep: bool,
    /// Nothing can be sent back: it was a download.
    pub is_download: bool,
    /// Decided at once: nothing is asked for and nothing is sent back.
    pub immediate: bool,
    /// Who pays for sending back.
    pub pays: Payer,
    /// What the shop keeps of the refund: a percentage, and an amount once for each request.
    pub fee_percent: u16,
    pub fee_amount: Option<Money>,
    /// For which resolutions it keeps nothing.
    pub fee_free_when: &'p [FreeWhen],
    /// What a price reduction may come to; staff decide within it, the portal offers its beginning.
    pub price_reduction: Option<PercentRange>,
    /// How the goods may go back; empty if nothing does.
    pub methods: Vec<&'p Method>,
}

impl Offer<'_> {
    /// Whether the goods go back to the shop if the customer chooses `resolution`.
    pub fn sends_back(&self, resolution: Resolution) -> bool {
        !self.keep && !self.is_download && resolution.sends_back()
    }
}

/// Why nothing is offered, and what can be done instead.
#[derive(Debug, Clone, PartialEq)]
pub struct Refusal {
    /// The right that the reason stands on.
    pub clock: ClockKind,
    pub sentence: Sentence,
    pub next: NextStep,
}

/// What to do instead of what was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextStep {
    /// Wait until the goods arrive.
    Wait,
    /// The right of withdrawal is open.
    Withdraw,
    /// A guarantee is open: a defect can be claimed.
    Claim,
    /// Ask a person for an exception.
    AskPerson,
}

impl LineVerdict {
    /// What is offered for each reason that fits this line, if `units` of it are asked back. The
    /// value of those units decides about evidence and about keeping the goods.
    pub fn offers<'p>(
        &self,
        policy: &'p Policy,
        facts: &Facts<'_>,
        units: u32,
    ) -> Vec<ReasonOffer<'p>> {
        let reasons = policy.reasons.iter().filter(|it| it.when.matches(facts, self.line));
        let offer =
            |reason| ReasonOffer { reason, outcome: self.offer(policy, facts, reason, units) };
        reasons.map(offer).collect()
    }

    fn offer<'p>(
        &self,
        policy: &'p Policy,
        facts: &Facts<'_>,
        reason: &'p Reason,
        units: u32,
    ) -> Result<Offer<'p>, Refusal> {
        let asked = self.asked_clock(reason.clock);
        let withdrawal = self.clock(ClockKind::Withdrawal);
        // What has not arrived cannot be sent back.
        let in_hand = |clock: &Clock| clock.units.min(self.units);
        let at_most = match reason.clock {
            ReasonClock::Returns => in_hand(asked).max(in_hand(withdrawal)),
            _ => in_hand(asked),
        };
        if at_most == 0 {
            return Err(self.refusal(reason.clock));
        }
        let units = units.clamp(1, at_most);
        // The shop's window may have closed for some of the units while all can be withdrawn from.
        let basis = if units <= in_hand(asked) { asked } else { withdrawal };
        let value = facts.value(self.line, units);
        let is_fault = reason.clock == ReasonClock::Guarantee;
        let can_withdraw = withdrawal.is_open();
        let terms = basis.rule.as_deref().filter(|_| basis.kind == ClockKind::Returns);
        let terms = terms.and_then(|id| policy.return_rule(id)?.terms.as_ref().ok());

        let is_download = facts.is_digital(self.line);
        let keep = is_below(&reason.keep_below, value);
        let reduction = reason.price_reduction.or(policy.price_reduction);
        let mut resolutions = resolutions(reason, terms, is_fault);
        if can_withdraw && !is_fault && !resolutions.contains(&Resolution::Refund) {
            // What the law gives is not taken away by what the shop offers besides.
            resolutions.push(Resolution::Refund);
        }
        resolutions.retain(|it| *it != Resolution::PriceReduction || reduction.is_some());
        if keep {
            for resolution in &mut resolutions {
                if *resolution == Resolution::Refund {
                    *resolution = Resolution::Keep;
                }
            }
        }
        if resolutions.is_empty() {
            return Err(self.refusal(reason.clock));
        }

        // Who withdraws need not give a reason, let alone prove it.
        let evidence =
            if can_withdraw && !is_fault { Vec::new() } else { asked_for(&reason.evidence, value) };
        // Art. 14(5) of Directive 2011/83/EU: withdrawing costs nothing but sending back.
        let fee = terms.map(|terms| &terms.fee).filter(|_| !can_withdraw);
        let pays = self.payer(policy, basis, terms, can_withdraw && !is_fault);
        let may_use = |method: &&Method| {
            let listed =
                |terms: &Terms| terms.methods.is_empty() || terms.methods.contains(&method.id);
            terms.is_none_or(listed) && method.is_usable(facts)
        };
        Ok(Offer {
            clock: basis.kind,
            units: at_most,
            resolutions,
            immediate: keep && evidence.is_empty(),
            evidence,
            keep,
            is_download,
            pays,
            fee_percent: fee.map_or(0, |fee| fee.percent),
            fee_amount: fee.and_then(|fee| fee.amount.in_currency(value.currency())),
            fee_free_when: fee.map_or(&[], |fee| &fee.free_when),
            price_reduction: reduction,
            methods: match keep || is_download {
                true => Vec::new(),
                false => policy.methods.iter().filter(may_use).collect(),
            },
        })
    }

    fn asked_clock(&self, clock: ReasonClock) -> &Clock {
        let legal = self.clock(ClockKind::LegalGuarantee);
        let commercial = self.clock(ClockKind::CommercialGuarantee);
        match clock {
            ReasonClock::Withdrawal => self.clock(ClockKind::Withdrawal),
            ReasonClock::Returns => self.clock(ClockKind::Returns),
            ReasonClock::Guarantee if !legal.is_open() && commercial.is_open() => commercial,
            ReasonClock::Guarantee => legal,
        }
    }

    fn payer(
        &self,
        policy: &Policy,
        basis: &Clock,
        terms: Option<&Terms>,
        withdraws: bool,
    ) -> Payer {
        let commercial = basis.rule.as_deref().and_then(|id| policy.guarantee(id));
        let payer = match basis.kind {
            ClockKind::Withdrawal => policy.withdrawal.pays,
            ClockKind::Returns => terms.map_or(Payer::Customer, |terms| terms.pays),
            // Art. 14(2) of Directive (EU) 2019/771.
            ClockKind::LegalGuarantee => Payer::Shop,
            ClockKind::CommercialGuarantee => commercial.map_or(Payer::Shop, |it| it.pays),
        };
        // Who could withdraw for nothing does not pay for being kind enough to say why.
        if withdraws && policy.withdrawal.pays == Payer::Shop { Payer::Shop } else { payer }
    }

    pub(super) fn refusal(&self, reason: ReasonClock) -> Refusal {
        let asked = self.asked_clock(reason);
        let guarantee = self.asked_clock(ReasonClock::Guarantee);
        let next = if asked.state == ClockState::NotYet {
            NextStep::Wait
        } else if reason != ReasonClock::Guarantee && self.clock(ClockKind::Withdrawal).is_open() {
            NextStep::Withdraw
        } else if reason != ReasonClock::Guarantee && guarantee.is_open() {
            NextStep::Claim
        } else {
            NextStep::AskPerson
        };
        Refusal { clock: asked.kind, sentence: asked.sentence.clone(), next }
    }
}

impl Method {
    /// Whether it can be used where the order went, and has a price in its currency.
    pub(super) fn is_usable(&self, facts: &Facts<'_>) -> bool {
        let reaches = self.countries.is_empty() || facts.is_in(&self.countries) == Some(true);
        reaches && (self.cost.is_empty() || self.cost.in_currency(facts.currency()).is_some())
    }
}

fn resolutions(reason: &Reason, terms: Option<&Terms>, is_fault: bool) -> Vec<Resolution> {
    use Resolution::{Refund, Repair, Replacement};
    match terms {
        Some(terms) if reason.resolutions.is_empty() => terms.resolutions.clone(),
        Some(terms) => {
            let both = reason.resolutions.iter().filter(|it| terms.resolutions.contains(it));
            both.copied().collect()
        }
        // Art. 13 of Directive (EU) 2019/771: repair or replacement first.
        None if is_fault && reason.resolutions.is_empty() => vec![Replacement, Repair, Refund],
        None if is_fault => reason.resolutions.clone(),
        None => vec![Refund],
    }
}
