//! What the customer of one order may choose from, today.

use std::rc::Rc;

use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::Money;
use posventa_core::calendar::Calendar;
use posventa_core::policy::{
    Decision, Facts, LineVerdict, NextStep, Offer, Policy, ReasonClock, Refusal, Selected, decide,
    evaluate, localized,
};
use posventa_core::returns::{Evidence, MethodKind, RefundSum, Resolution, Returnable};

use super::draft::{Draft, LineDraft};
use crate::shop::ReturnTerms;

/// An order, the shop's policy, what the platform decides itself, and the day it is asked on.
#[derive(Clone)]
pub struct Case {
    pub returnable: Returnable,
    pub policy: Policy,
    pub terms: ReturnTerms,
    pub calendar: Calendar,
    pub today: Date,
    /// The civil day of a moment in the shop's zone.
    pub to_day: Rc<dyn Fn(Timestamp) -> Date>,
    /// A BCP 47 tag, for the merchant's own texts.
    pub language: String,
}

/// A reason to choose, and what follows from it.
pub struct ReasonChoice<'a> {
    pub id: &'a str,
    pub label: String,
    /// Ids and texts; empty where the policy does not ask further.
    pub sub_reasons: Vec<(&'a str, String)>,
    pub outcome: Result<Offer<'a>, Refusal>,
}

/// A way to send back.
pub struct MethodChoice {
    pub id: String,
    pub label: String,
    /// `None` where the platform does not say.
    pub kind: Option<MethodKind>,
    /// `None` where the platform does not say.
    pub cost: Option<Money>,
}

impl Case {
    pub fn facts(&self) -> Facts<'_> {
        Facts::of(&self.returnable, &*self.to_day)
    }

    fn index(&self, line: &str) -> Option<usize> {
        self.returnable.order.lines.iter().position(|it| it.id == line)
    }

    /// How the four clocks of a line stand. `None` for a line the order does not have.
    pub fn verdict(&self, facts: &Facts<'_>, line: &str) -> Option<LineVerdict> {
        Some(evaluate(&self.policy, facts, self.index(line)?, &self.calendar, self.today))
    }

    /// Every reason that fits the line, for so many of its units.
    pub fn reasons(&self, facts: &Facts<'_>, line: &str, units: u32) -> Vec<ReasonChoice<'_>> {
        let Some(verdict) = self.verdict(facts, line) else { return Vec::new() };
        let mut offers = verdict.offers(&self.policy, facts, units.max(1));
        for offer in &mut offers {
            if let Ok(outcome) = &mut offer.outcome {
                self.leave_out_what_the_platform_lacks(outcome);
            }
        }
        match &self.terms.reasons {
            None => offers
                .into_iter()
                .map(|offer| ReasonChoice {
                    id: &offer.reason.id,
                    label: self.merchant_text(&offer.reason.text, &offer.reason.id),
                    sub_reasons: offer
                        .reason
                        .sub_reasons
                        .iter()
                        .map(|sub| (sub.id.as_str(), self.merchant_text(&sub.text, &sub.id)))
                        .collect(),
                    outcome: offer.outcome,
                })
                .collect(),
            // The platform's own reasons all stand on what the policy says of its own window.
            Some(reasons) => {
                let model =
                    offers.into_iter().find(|it| Some(it.reason.id.as_str()) == self.model());
                let Some(model) = model else { return Vec::new() };
                reasons
                    .iter()
                    .map(|reason| ReasonChoice {
                        id: &reason.id,
                        label: reason.label.clone(),
                        sub_reasons: Vec::new(),
                        outcome: model.outcome.clone(),
                    })
                    .collect()
            }
        }
    }

    fn leave_out_what_the_platform_lacks(&self, offer: &mut Offer<'_>) {
        if !self.terms.resolutions {
            offer.resolutions.retain(|it| matches!(it, Resolution::Refund | Resolution::Keep));
            if offer.resolutions.is_empty() {
                offer.resolutions.push(Resolution::Refund);
            }
        }
        if !self.terms.photos {
            offer.evidence.retain(|it| *it != Evidence::Photo);
        }
    }

    /// The policy's reason that stands for those of a platform with reasons of its own.
    fn model(&self) -> Option<&str> {
        let on_window = |it: &&posventa_core::policy::Reason| it.clock == ReasonClock::Returns;
        let reason = self.policy.reasons.iter().find(on_window);
        reason.or(self.policy.reasons.first()).map(|reason| reason.id.as_str())
    }

    /// What is offered for the reason that was chosen for a line.
    pub fn offer(&self, facts: &Facts<'_>, draft: &LineDraft) -> Option<Offer<'_>> {
        let reason = draft.reason.as_deref()?;
        let reasons = self.reasons(facts, &draft.line, draft.quantity);
        reasons.into_iter().find(|it| it.id == reason)?.outcome.ok()
    }

    /// Units of a line that some reason allows to ask back, or why there are none.
    pub fn available(&self, facts: &Facts<'_>, line: &str) -> Result<u32, Option<Refusal>> {
        let reasons = self.reasons(facts, line, 1);
        let units = reasons.iter().filter_map(|it| it.outcome.as_ref().ok()).map(|it| it.units);
        if let Some(units) = units.max().filter(|units| 0 < *units) {
            return Ok(units);
        }
        // The refusal that leads furthest: waiting and other rights before asking a person.
        let refusals = reasons.into_iter().filter_map(|it| it.outcome.err());
        Err(refusals.min_by_key(|it| match it.next {
            NextStep::Wait => 0,
            NextStep::Withdraw => 1,
            NextStep::Claim => 2,
            NextStep::AskPerson => 3,
        }))
    }

    /// What the shop would decide about the draft. `None` while it is not complete, or if it
    /// cannot be granted.
    pub fn decision<'a>(&'a self, facts: &Facts<'_>, draft: &Draft) -> Option<Decision<'a>> {
        let reason = |it: &'_ LineDraft| match &self.terms.reasons {
            Some(_) => self.model().map(str::to_owned),
            None => it.reason.clone(),
        };
        let reasons: Vec<Option<String>> = draft.chosen().map(reason).collect();
        let selected = draft.chosen().zip(&reasons).map(|(line, reason)| {
            reason.as_ref()?;
            Some(Selected {
                line: &line.line,
                units: line.quantity,
                reason: reason.as_deref(),
                resolution: line.resolution?,
                percent: None,
            })
        });
        let selected: Vec<Selected<'_>> = selected.collect::<Option<_>>()?;
        decide(&self.policy, facts, &self.calendar, self.today, &selected).ok()
    }

    /// Every way in which the goods of the draft may go back; empty if none do.
    pub fn methods(&self, facts: &Facts<'_>, draft: &Draft) -> Vec<MethodChoice> {
        let Some(decision) = self.decision(facts, draft).filter(|it| it.sends_back) else {
            return Vec::new();
        };
        match &self.terms.methods {
            Some(methods) => methods
                .iter()
                .map(|it| MethodChoice {
                    id: it.id.clone(),
                    label: it.label.clone(),
                    kind: None,
                    cost: it.cost,
                })
                .collect(),
            None => decision
                .methods
                .iter()
                .map(|it| MethodChoice {
                    id: it.method.id.clone(),
                    label: localized(&it.method.text, &self.language)
                        .unwrap_or_default()
                        .to_owned(),
                    kind: Some(it.method.kind),
                    cost: Some(it.cost),
                })
                .collect(),
        }
    }

    /// What is paid back for the draft, to the smallest unit.
    pub fn sum(&self, facts: &Facts<'_>, draft: &Draft) -> Option<RefundSum> {
        let decision = self.decision(facts, draft)?;
        let Some(methods) = &self.terms.methods else {
            let method = draft.method.as_deref().filter(|_| decision.sends_back);
            return decision.refund(method).ok();
        };
        let mut sum = decision.refund(None).ok()?;
        let chosen = methods.iter().find(|it| Some(&it.id) == draft.method.as_ref());
        if let Some(cost) = chosen.and_then(|it| it.cost).filter(|_| decision.sends_back) {
            sum.method_cost = cost.negated();
            sum.total = sum.total.checked_add(cost.negated()).ok()?;
        }
        Some(sum)
    }

    /// The merchant's text in the customer's language; what has none is called by its id.
    fn merchant_text(&self, texts: &posventa_core::policy::Texts, id: &str) -> String {
        localized(texts, &self.language).unwrap_or(id).to_owned()
    }
}
