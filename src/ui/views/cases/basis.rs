//! What a case stands on: the order, the shop's policy, what the desk can do, the day.

use std::rc::Rc;

use crate::shop::CaseRules;
use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::calendar::Calendar;
use posventa_core::cases::{Case, Topic};
use posventa_core::order::Line;
use posventa_core::policy::{CaseDraft, CaseVerdict, Facts, Policy, case_reason, evaluate_case};
use posventa_core::returns::{Evidence, Resolution, Returnable};

use super::draft::Draft;

/// What the shop says before anything is asked.
#[derive(Clone)]
pub struct Basis {
    /// `None` where the customer writes without an order.
    pub returnable: Option<Returnable>,
    /// `None` where the shop has published none.
    pub policy: Option<Policy>,
    pub rules: CaseRules,
    /// What this order may be about, likeliest first.
    pub menu: Vec<Topic>,
    /// The order's cases so far: what has been claimed is not claimed twice.
    pub earlier: Vec<Case>,
    pub calendar: Calendar,
    pub today: Date,
    /// The civil day of a moment in the shop's zone.
    pub to_day: Rc<dyn Fn(Timestamp) -> Date>,
}

/// What the policy says about a draft.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Verdict {
    pub evidence: Vec<Evidence>,
    /// What may be wanted; empty where nothing is to be chosen.
    pub resolutions: Vec<Resolution>,
    /// The policy's reason, for a claim under guarantee.
    pub reason: Option<String>,
    /// Whether the shop decides as soon as it has the case.
    pub is_immediate: bool,
}

impl Basis {
    /// The lines a case can be about, and how many units of each.
    pub fn lines(&self) -> Vec<(String, u32)> {
        let lines = self.returnable.iter().flat_map(|it| &it.order.lines);
        let units = |line: &Line| line.units.ordered() - line.units.cancelled();
        lines.map(|line| (line.id.clone(), units(line))).filter(|(_, units)| 0 < *units).collect()
    }

    /// How many units of a line a case can be about.
    pub fn most(&self, line: &str) -> u32 {
        self.lines().iter().find(|(id, _)| id == line).map_or(0, |(_, units)| *units)
    }

    pub fn line(&self, id: &str) -> Option<&Line> {
        self.returnable.as_ref()?.order.line(id)
    }

    /// The order's number.
    pub fn order(&self) -> Option<&str> {
        self.returnable.as_ref().map(|it| it.order.number.as_str())
    }

    /// Whether name and e-mail address are asked for: nobody else knows them.
    pub fn asks_person(&self) -> bool {
        self.returnable.is_none() || self.rules.needs_person
    }

    /// What the policy says about a draft; where there is none, a person decides.
    pub fn verdict(&self, draft: &Draft) -> Verdict {
        let Some(topic) = draft.topic.filter(|it| it.is_about_lines()) else {
            return Verdict::default();
        };
        let (Some(returnable), Some(policy)) = (&self.returnable, &self.policy) else {
            let CaseVerdict { resolutions, .. } = CaseVerdict::of_topic(topic);
            return Verdict { resolutions, ..Verdict::default() };
        };
        let facts = Facts::of(returnable, &*self.to_day);
        let lines = draft.lines_of(topic);
        let place = |id: &str| facts.order().lines.iter().position(|it| it.id == id);
        let first = lines.first().and_then(|first| Some((place(&first.line)?, first.quantity)));
        let reason = first
            .and_then(|line| case_reason(policy, &facts, &self.calendar, self.today, topic, line));
        let (wanted, earlier) = (draft.wanted, self.earlier.as_slice());
        let case = CaseDraft { topic, lines: &lines, reason, wanted, earlier };
        let verdict = evaluate_case(policy, &facts, &self.calendar, self.today, &case);
        Verdict {
            evidence: verdict.evidence,
            resolutions: verdict.resolutions,
            reason: reason.map(str::to_owned),
            // A desk that knows no proposals knows no policy either: somebody reads there.
            is_immediate: verdict.immediate.is_some() && self.rules.proposals,
        }
    }
}
