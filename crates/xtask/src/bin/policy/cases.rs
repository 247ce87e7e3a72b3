//! What a case about a line would get: the protocol of each topic, by the policy's key `cases` and
//! its reasons under guarantee.

use posventa_core::cases::{CaseRequestLine, Outcome, Topic, menu};
use posventa_core::money::Money;
use posventa_core::order::Line;
use posventa_core::policy::{
    Amounts, CaseDraft, CaseVerdict, EvidenceRule, Facts, case_reason, evaluate_case,
};
use posventa_core::returns::Resolution;
use serde_json::{Value, json};

use crate::Answer;
use crate::report::names;

/// What a case about all units of a line would get.
pub struct LineCase<'a> {
    topic: Topic,
    /// The reason it stands on, if it does on one.
    reason: Option<&'a str>,
    verdict: CaseVerdict,
    /// Evidence, and from which value on it is asked for.
    asks: Vec<(Option<Money>, &'a EvidenceRule)>,
    /// Below this value the shop decides at once; for a reason, lets the customer keep the goods.
    below: Option<Money>,
}

/// One for each topic about goods that the order's menu has today.
pub fn of_line<'a>(answer: &'a Answer, facts: &Facts<'_>, at: usize) -> Vec<LineCase<'a>> {
    let policy = &answer.policy;
    let order = facts.order();
    let Line { id, units, total, .. } = &order.lines[at];
    let units = units.ordered() - units.cancelled();
    if units == 0 {
        return Vec::new();
    }
    let lines = [CaseRequestLine { line: id.clone(), quantity: units }];
    let topics = menu(Some(order), answer.today()).into_iter().filter(|it| it.is_about_lines());
    let cases = topics.map(|topic| {
        let (calendar, today) = (&answer.calendar, answer.today());
        let reason = case_reason(policy, facts, calendar, today, topic, (at, units));
        let draft = CaseDraft { topic, lines: &lines, reason, wanted: None, earlier: &[] };
        let verdict = evaluate_case(policy, facts, calendar, today, &draft);
        let currency = total.currency();
        let (evidence, below): (&[EvidenceRule], Option<&Amounts>) =
            match (reason.and_then(|id| policy.reason(id)), policy.case_rule(topic, facts, at)) {
                (Some(reason), _) => (&reason.evidence, Some(&reason.keep_below)),
                (None, Some(rule)) => (&rule.evidence, Some(&rule.decide_below)),
                (None, None) => (&[], None),
            };
        let asks = evidence.iter().map(|it| (it.from.in_currency(currency), it));
        let below = below.and_then(|it| it.in_currency(currency));
        LineCase { topic, reason, verdict, asks: asks.collect(), below }
    });
    cases.collect()
}

impl LineCase<'_> {
    pub fn text(&self) -> String {
        let reason = self.reason.map(|id| format!(" [{id}]")).unwrap_or_default();
        let mut parts = vec![names_of(&self.verdict.resolutions).join(", ")];
        parts.push(match self.verdict.evidence.as_slice() {
            [] => "nothing asked for".to_owned(),
            asked => format!("asks for {}", names(asked).join(" and ")),
        });
        parts.push(match &self.verdict.immediate {
            None => "a person decides".to_owned(),
            Some(Outcome { resolution, amount: None, .. }) => {
                format!("{} at once", resolution.name())
            }
            Some(Outcome { resolution, amount: Some(amount), .. }) => {
                format!("{} of {amount} at once", resolution.name())
            }
        });
        let asks = self.asks.iter().filter_map(|(from, it)| {
            Some(format!("asks for {} from {}", names(&it.ask).join(" and "), (*from)?))
        });
        let mut limits: Vec<String> = asks.collect();
        limits.extend(self.below.map(|it| format!("at once below {it}")));
        if !limits.is_empty() {
            parts.push(format!("limits: {}", limits.join(", ")));
        }
        format!("* {}{reason}: {}", self.topic.name(), parts.join("; "))
    }

    pub fn json(&self) -> Value {
        let asks = self.asks.iter().map(|(from, it)| {
            json!({ "evidence": names(&it.ask), "from": from.map(|it| it.to_string()) })
        });
        let immediate = self.verdict.immediate.as_ref().map(|it| {
            let amount = it.amount.map(|it| it.to_string());
            json!({ "resolution": it.resolution.name(), "amount": amount })
        });
        json!({
            "topic": self.topic.name(),
            "reason": self.reason,
            "resolutions": names_of(&self.verdict.resolutions),
            "evidence": names(&self.verdict.evidence),
            "immediate": immediate,
            "asks": asks.collect::<Vec<Value>>(),
            "decideBelow": self.below.map(|it| it.to_string()),
        })
    }
}

fn names_of(resolutions: &[Resolution]) -> Vec<&'static str> {
    resolutions.iter().map(|it| it.name()).collect()
}
