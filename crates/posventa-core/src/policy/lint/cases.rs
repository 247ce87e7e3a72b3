//! Rules about cases that name what is not there, contradict themselves or never hold.

use super::Findings;
use super::limits::covers;
use super::reasons::check_evidence;
use crate::cases::Topic;
use crate::money::Money;
use crate::policy::document::{CaseRule, Policy, Reason, ReasonClock};
use crate::returns::Resolution;

pub(super) fn check(policy: &Policy, findings: &mut Findings) {
    for (at, rule) in policy.cases.iter().enumerate() {
        let path = format!("policy.cases[{at}]");
        let earlier = policy.cases[..at].iter().filter(|it| it.topic == rule.topic);
        if earlier.clone().any(|it| covers(&it.when, &rule.when)) {
            findings.warning(&path, "an earlier rule holds for every line that this one means.");
        }
        match &rule.reason {
            Some(id) => {
                let is_plain = rule.resolutions.is_empty() && rule.evidence.is_empty();
                if !is_plain || rule.decide.is_some() {
                    let problem = "the reason judges; what else is said here does not hold.";
                    findings.error(format!("{path}.reason"), problem);
                }
                check_reason(&path, policy, id, findings);
            }
            None => {
                let is_claim = |it: &Reason| it.clock == ReasonClock::Guarantee;
                if rule.topic == Topic::Guarantee && policy.reasons.iter().any(is_claim) {
                    let problem = "guarantee claims stand on the reasons under guarantee; what is \
                                   said here holds only where none of them does.";
                    findings.warning(&path, problem);
                }
                check_protocol(&path, policy, rule, findings);
            }
        }
    }
}

fn check_reason(path: &str, policy: &Policy, id: &str, findings: &mut Findings) {
    let path = format!("{path}.reason");
    match policy.reason(id) {
        None => findings.error(path, format!("there is no reason {id}.")),
        Some(reason) if reason.clock != ReasonClock::Guarantee => {
            let problem = "its clock is not guarantee: customers who need a new one would be judged \
                           like those who changed their mind.";
            findings.error(path, problem);
        }
        Some(_) => (),
    }
}

fn check_protocol(path: &str, policy: &Policy, rule: &CaseRule, findings: &mut Findings) {
    let resolutions = format!("{path}.resolutions");
    if rule.resolutions.is_empty() {
        findings
            .warning(&resolutions, "nothing may be wanted, so customers cannot say what helps.");
    }
    if rule.resolutions.contains(&Resolution::PriceReduction) && policy.price_reduction.is_none() {
        findings.error(&resolutions, "no price is reduced: the policy has no priceReduction.");
    }
    let some = |money: &Money| 0 < money.minor();
    if rule.decide.is_some() && !rule.decide_below.0.iter().any(some) {
        let problem = "no case is worth less than this, so nothing is decided at once.";
        findings.warning(format!("{path}.decideBelow"), problem);
    }
    if let Some(decided) = rule.decide.filter(|it| !rule.resolutions.contains(it)) {
        let problem = format!("{} is decided and not among the resolutions.", decided.name());
        findings.error(format!("{path}.decide"), problem);
    }
    check_evidence(path, &rule.evidence, &rule.decide_below, "decided about at once", findings);
}
