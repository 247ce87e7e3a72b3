//! What follows from what the wizard knows: its screens, what is missing, the sum.

use std::rc::Rc;

use posventa_core::policy::Offer;
use posventa_core::returns::{Evidence, RefundSum, Resolution, Variant};

use super::draft::LineDraft;
use super::state::{Missing, Step, Wizard};
use crate::ui::files;

impl Wizard {
    /// The screens of this wish, as far as it is known.
    pub fn steps(&self) -> Vec<Step> {
        if self.is_express() {
            return vec![Step::Lines, Step::Receipt];
        }
        let mut steps = vec![Step::Lines];
        if !self.is_cheap() {
            steps.push(Step::Reasons);
        }
        if self.asks_for_method() {
            steps.push(Step::Method);
        }
        steps.extend([Step::Summary, Step::Receipt]);
        steps
    }

    /// Where the customer confirms.
    pub(super) fn last_before_sending(&self) -> Step {
        if self.is_express() { Step::Lines } else { Step::Summary }
    }

    /// Whether there is a choice of ways back. Until the wish is complete it is taken for granted,
    /// unless nothing of it goes back.
    fn asks_for_method(&self) -> bool {
        let facts = self.case.facts();
        match self.case.decision(&facts, &self.draft) {
            Some(decision) => {
                decision.sends_back && 1 < self.case.methods(&facts, &self.draft).len()
            }
            None => true,
        }
    }

    /// Whether the only chosen line is so cheap that its reason is asked on the first screen.
    pub fn is_cheap(&self) -> bool {
        let mut chosen = self.draft.chosen();
        let (Some(line), None) = (chosen.next(), chosen.next()) else { return false };
        let facts = self.case.facts();
        let reasons = self.case.reasons(&facts, &line.line, line.quantity);
        reasons.iter().any(|it| it.outcome.as_ref().is_ok_and(|offer| offer.immediate))
    }

    /// Whether the first screen is all there is: a cheap line, and a reason for which nothing is
    /// asked and nothing sent back.
    pub fn is_express(&self) -> bool {
        if !self.is_cheap() {
            return false;
        }
        let facts = self.case.facts();
        let immediate = |line: &LineDraft| {
            let needs_variant = line.resolution == Some(Resolution::Exchange);
            !needs_variant && self.case.offer(&facts, line).is_some_and(|offer| offer.immediate)
        };
        self.draft.chosen().all(immediate)
    }

    pub(super) fn first_incomplete(&self) -> Step {
        let steps = self.steps();
        let incomplete = steps.iter().find(|step| !self.missing_on(**step).is_empty());
        let last = self.last_before_sending();
        incomplete.copied().unwrap_or(last).min(last)
    }

    /// What is missing on this screen.
    pub fn missing(&self) -> Vec<Missing> {
        self.missing_on(self.progress.step)
    }

    fn missing_on(&self, step: Step) -> Vec<Missing> {
        let mut missing = self.missing_asked_on(step);
        if step == Step::Lines && self.is_cheap() {
            missing.extend(self.missing_asked_on(Step::Reasons));
        }
        missing
    }

    /// What is missing and told.
    pub fn told(&self) -> Vec<Missing> {
        if self.progress.is_complaining { self.missing() } else { Vec::new() }
    }

    pub(super) fn missing_asked_on(&self, step: Step) -> Vec<Missing> {
        match step {
            Step::Lines if self.draft.chosen().next().is_none() => vec![Missing::Line],
            Step::Reasons => {
                let facts = self.case.facts();
                let missing = |line| self.missing_of(line, self.case.offer(&facts, line));
                self.draft.chosen().flat_map(missing).collect()
            }
            Step::Method if self.asks_for_method() && self.draft.method.is_none() => {
                vec![Missing::Method]
            }
            _ => Vec::new(),
        }
    }

    fn missing_of(&self, line: &LineDraft, offer: Option<Offer<'_>>) -> Vec<Missing> {
        let id = || line.line.clone();
        let Some(offer) = offer else { return vec![Missing::Reason(id())] };
        let mut missing = Vec::new();
        let facts = self.case.facts();
        let reasons = self.case.reasons(&facts, &line.line, line.quantity);
        let reason = reasons.iter().find(|it| Some(it.id) == line.reason.as_deref());
        let subs = reason.map(|it| it.sub_reasons.as_slice()).unwrap_or_default();
        let is_known = |it: &String| subs.iter().any(|(sub, _)| sub == it);
        if !subs.is_empty() && !line.sub_reason.as_ref().is_some_and(is_known) {
            missing.push(Missing::SubReason(id()));
        }
        if offer.evidence.contains(&Evidence::Comment) && line.comment.trim().is_empty() {
            missing.push(Missing::Comment(id()));
        }
        if offer.evidence.contains(&Evidence::Photo) {
            if files::is_under_way(&line.photos) {
                missing.push(Missing::PhotoUnderWay(id()));
            } else if files::stored(&line.photos).next().is_none() {
                missing.push(Missing::Photo(id()));
            }
        }
        match line.resolution {
            None => missing.push(Missing::Resolution(id())),
            Some(Resolution::Exchange) if !self.has_variant(line) => {
                missing.push(Missing::Variant(id()));
            }
            Some(_) => {}
        }
        missing
    }

    /// Whether a variant is chosen that is there; before the list is known, whether one is chosen.
    fn has_variant(&self, line: &LineDraft) -> bool {
        let Some(chosen) = &line.variant else { return false };
        let Some(variants) = self.variants_of(&line.line) else { return true };
        let there = |it: &Variant| it.available.is_none_or(|pieces| line.quantity <= pieces);
        variants.iter().any(|it| it.id == *chosen && there(it))
    }

    pub fn variants_of(&self, line: &str) -> Option<&Rc<Vec<Variant>>> {
        self.variants.iter().find(|(known, _)| known == line).map(|(_, variants)| variants)
    }

    /// What is paid back: what the shop said last, or what our own policy comes to.
    pub fn sum(&self) -> Option<RefundSum> {
        let ours = || self.case.sum(&self.case.facts(), &self.draft);
        self.agreed.clone().or_else(ours)
    }

    /// Whether anything of the wish goes back to the shop.
    pub fn sends_back(&self) -> bool {
        let facts = self.case.facts();
        self.case.decision(&facts, &self.draft).is_some_and(|it| it.sends_back)
    }

    /// Whether money is part of the wish.
    pub fn pays_back(&self) -> bool {
        use Resolution::{Keep, PriceReduction, Refund, StoreCredit};
        let mut chosen = self.draft.chosen();
        chosen.any(|it| matches!(it.resolution, Some(Refund | StoreCredit | Keep | PriceReduction)))
    }
}
