//! What a policy says about a case: what is asked for, what may be wanted, what is decided at once.

use jiff::civil::Date;

use super::decision::{Choice, Selected, decide};
use super::document::{Amounts, CaseRule, EvidenceRule, Policy, ReasonClock};
use super::facts::Facts;
use super::offer::ReasonOffer;
use super::sum::add_up;
use super::verdict::evaluate;
use crate::calendar::Calendar;
use crate::cases::{Case, CaseRequestLine, Outcome, Topic};
use crate::money::Money;
use crate::returns::{Evidence, Resolution};

/// A case as far as the customer has come with it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CaseDraft<'a> {
    pub topic: Topic,
    pub lines: &'a [CaseRequestLine],
    /// The policy's reason, which a guarantee claim has.
    pub reason: Option<&'a str>,
    pub wanted: Option<Resolution>,
    /// The cases of the order so far: what has been claimed is not claimed twice.
    pub earlier: &'a [Case],
}

/// What a policy says about a case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CaseVerdict {
    /// What the customer is asked for; mostly nothing.
    pub evidence: Vec<Evidence>,
    /// What may be wanted, the first one to suggest; empty where nothing but an answer is.
    pub resolutions: Vec<Resolution>,
    /// What the shop does at once if the case is opened as it stands.
    pub immediate: Option<Outcome>,
}

/// What the policy says about a case on the day `today`.
///
/// A topic whose rule names a reason, and a guarantee claim, stand on that reason: its evidence,
/// its resolutions and its `keepBelow`, so that a broken mug is judged alike whichever door it
/// comes through. Where no rule says anything, a person decides, and nothing is asked for.
///
/// Of several lines the value of all together counts, what is wanted must fit each of them, and the
/// outcome is immediate if it is for each and nothing of them was claimed before.
pub fn evaluate_case(
    policy: &Policy,
    facts: &Facts<'_>,
    calendar: &Calendar,
    today: Date,
    draft: &CaseDraft<'_>,
) -> CaseVerdict {
    if !draft.topic.is_about_lines() {
        return CaseVerdict::default();
    }
    let order = facts.order();
    let place = |line: &CaseRequestLine| order.lines.iter().position(|it| it.id == line.line);
    let lines = draft.lines.iter().filter(|it| 0 < it.quantity);
    let lines: Vec<(usize, u32)> = lines
        .filter_map(|it| Some((place(it)?, it.quantity.min(facts.bought(place(it)?)))))
        .collect();
    if lines.is_empty() || lines.len() < draft.lines.len() {
        return CaseVerdict::of_topic(draft.topic);
    }

    let rules: Vec<Option<&CaseRule>> =
        lines.iter().map(|(line, _)| policy.case_rule(draft.topic, facts, *line)).collect();
    let of_rule = rules[0].and_then(|rule| rule.reason.as_deref());
    if let Some(reason) = draft.reason.or(of_rule) {
        return by_reason(policy, facts, calendar, today, draft, &lines, reason);
    }
    by_rules(policy, facts, draft, &lines, &rules)
}

impl CaseVerdict {
    /// What holds where no policy says anything: a person decides.
    pub fn of_topic(topic: Topic) -> CaseVerdict {
        use Resolution::{Refund, Repair, Replacement};
        let resolutions = match topic {
            Topic::Question | Topic::Complaint | Topic::Suggestion => Vec::new(),
            Topic::DamagedParcel | Topic::MissingParcel | Topic::MissingPart => {
                vec![Replacement, Refund]
            }
            // Art. 13 of Directive (EU) 2019/771: repair or replacement first.
            Topic::Guarantee => vec![Replacement, Repair, Refund],
        };
        CaseVerdict { resolutions, ..CaseVerdict::default() }
    }
}

impl Policy {
    /// The rule that holds for a line: the first that fits.
    pub fn case_rule(&self, topic: Topic, facts: &Facts<'_>, line: usize) -> Option<&CaseRule> {
        self.cases.iter().find(|it| it.topic == topic && it.when.matches(facts, line))
    }
}

/// The reason that a case about so many units of a line stands on: what its rule names, or for a
/// claim the first reason under guarantee that holds. None for a topic that has rules of its own.
pub fn case_reason<'a>(
    policy: &'a Policy,
    facts: &Facts<'_>,
    calendar: &Calendar,
    today: Date,
    topic: Topic,
    (line, units): (usize, u32),
) -> Option<&'a str> {
    let rule = policy.case_rule(topic, facts, line);
    if let Some(reason) = rule.and_then(|rule| rule.reason.as_deref()) {
        return Some(reason);
    }
    if topic != Topic::Guarantee {
        return None;
    }
    let offers = evaluate(policy, facts, line, calendar, today).offers(policy, facts, units);
    let is_claim =
        |it: &ReasonOffer<'_>| it.reason.clock == ReasonClock::Guarantee && it.outcome.is_ok();
    offers.into_iter().find(is_claim).map(|it| it.reason.id.as_str())
}

/// By the protocol of one of the reasons for sending back.
fn by_reason(
    policy: &Policy,
    facts: &Facts<'_>,
    calendar: &Calendar,
    today: Date,
    draft: &CaseDraft<'_>,
    lines: &[(usize, u32)],
    reason: &str,
) -> CaseVerdict {
    let mut verdict: Option<CaseVerdict> = None;
    for (line, units) in lines {
        let clocks = evaluate(policy, facts, *line, calendar, today);
        let offers = clocks.offers(policy, facts, *units);
        let offer = offers.into_iter().find(|it| it.reason.id == reason);
        // Nothing is offered: a person has to say why not, or find a way all the same.
        let Some(Ok(offer)) = offer.map(|it| it.outcome) else {
            return CaseVerdict::of_topic(draft.topic);
        };
        verdict = Some(match verdict {
            None => CaseVerdict {
                evidence: offer.evidence,
                resolutions: offer.resolutions,
                immediate: None,
            },
            Some(so_far) => both(so_far, offer.evidence, &offer.resolutions),
        });
    }
    let mut verdict = verdict.unwrap_or_default();
    verdict.immediate = wanted(draft, &verdict.resolutions).and_then(|resolution| {
        let selected = lines.iter().map(|(line, units)| Selected {
            line: &facts.order().lines[*line].id,
            units: *units,
            reason: Some(reason),
            resolution,
            percent: None,
        });
        let selected: Vec<Selected<'_>> = selected.collect();
        let decision = decide(policy, facts, calendar, today, &selected).ok()?;
        let is_new = lines.iter().all(|(line, units)| is_unclaimed(facts, draft, *line, *units));
        let refund = decision.refund(None).ok()?;
        let outcome = || Outcome {
            resolution,
            amount: pays(resolution).then_some(refund.total),
            percent: None,
        };
        (decision.immediate && is_new).then(outcome)
    });
    verdict
}

/// By what the policy says about the topic.
fn by_rules(
    policy: &Policy,
    facts: &Facts<'_>,
    draft: &CaseDraft<'_>,
    lines: &[(usize, u32)],
    rules: &[Option<&CaseRule>],
) -> CaseVerdict {
    let Some(rules) = rules.iter().copied().collect::<Option<Vec<&CaseRule>>>() else {
        return CaseVerdict::of_topic(draft.topic);
    };
    // Cheap goods are cheap all together.
    let worth = lines
        .iter()
        .fold(0, |sum: i64, (line, units)| sum.saturating_add(facts.value(*line, *units).minor()));
    let worth = Money::from_minor(worth, facts.currency());
    let mut verdict = CaseVerdict {
        evidence: asked_for(&rules[0].evidence, worth),
        resolutions: rules[0].resolutions.clone(),
        immediate: None,
    };
    for rule in &rules[1..] {
        verdict = both(verdict, asked_for(&rule.evidence, worth), &rule.resolutions);
    }

    let decides = |rule: &&CaseRule| is_below(&rule.decide_below, worth).then_some(rule.decide?);
    let first = decides(&rules[0]);
    let resolution = first.filter(|it| rules.iter().all(|rule| decides(rule) == Some(*it)));
    let is_wanted = |it: &Resolution| draft.wanted.is_none_or(|wanted| wanted == *it);
    let is_new = lines.iter().all(|(line, units)| is_unclaimed(facts, draft, *line, *units));
    let resolution = resolution.filter(is_wanted).filter(|_| is_new && verdict.evidence.is_empty());
    verdict.immediate = resolution.map(|resolution| {
        let chosen: Vec<Choice<'_>> = lines
            .iter()
            .map(|(line, units)| {
                Choice::claimed(*line, *units, facts.asked_back(*line), resolution)
            })
            .collect();
        let refund = pays(resolution).then(|| add_up(policy, facts, &chosen).total);
        Outcome { resolution, amount: refund, percent: None }
    });
    verdict
}

/// What both of two lines ask for, and what both offer.
fn both(so_far: CaseVerdict, evidence: Vec<Evidence>, resolutions: &[Resolution]) -> CaseVerdict {
    let CaseVerdict { evidence: mut asked, resolutions: mut offered, .. } = so_far;
    asked.extend(evidence);
    asked.sort();
    asked.dedup();
    offered.retain(|it| resolutions.contains(it));
    CaseVerdict { evidence: asked, resolutions: offered, immediate: None }
}

/// What is wanted, if it is among what is offered; the first where nothing is said.
fn wanted(draft: &CaseDraft<'_>, resolutions: &[Resolution]) -> Option<Resolution> {
    let first = resolutions.first().copied();
    draft.wanted.map_or(first, |wanted| resolutions.contains(&wanted).then_some(wanted))
}

/// Whether so many units of the line are left that no case and no return has claimed.
fn is_unclaimed(facts: &Facts<'_>, draft: &CaseDraft<'_>, line: usize, units: u32) -> bool {
    let id = &facts.order().lines[line].id;
    let cases = draft.earlier.iter().filter(|it| it.topic.is_about_lines());
    let claimed = cases.flat_map(|it| &it.lines).filter(|it| it.line == *id);
    let claimed = claimed.fold(facts.asked_back(line), |sum, it| sum.saturating_add(it.quantity));
    claimed.saturating_add(units) <= facts.bought(line)
}

/// Whether it comes with money.
fn pays(resolution: Resolution) -> bool {
    use Resolution::{Keep, Refund, StoreCredit};
    matches!(resolution, Refund | StoreCredit | Keep)
}

pub(super) fn asked_for(rules: &[EvidenceRule], value: Money) -> Vec<Evidence> {
    let mut asked = Vec::new();
    for rule in rules.iter().filter(|it| it.from.is_empty() || reaches(&it.from, value)) {
        for kind in &rule.ask {
            if !asked.contains(kind) {
                asked.push(*kind);
            }
        }
    }
    asked
}

fn reaches(amounts: &Amounts, value: Money) -> bool {
    amounts.in_currency(value.currency()).is_some_and(|from| from.minor() <= value.minor())
}

pub(super) fn is_below(amounts: &Amounts, value: Money) -> bool {
    amounts.in_currency(value.currency()).is_some_and(|limit| value.minor() < limit.minor())
}
