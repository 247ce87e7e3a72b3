//! Reasons that offer what the policy does not have, too little, or ask too much.

use super::{Findings, windows};
use crate::policy::document::{Amounts, EvidenceRule, Policy, Reason, ReasonClock, Terms};
use crate::returns::Resolution;

pub(super) fn check(policy: &Policy, findings: &mut Findings) {
    for (at, reason) in policy.reasons.iter().enumerate() {
        let path = format!("policy.reasons[{at}]");
        match reason.clock {
            ReasonClock::Guarantee => defect(&path, reason, policy, findings),
            ReasonClock::Returns => window(&path, reason, policy, findings),
            ReasonClock::Withdrawal if !policy.law.eu_withdrawal => findings.error(
                format!("{path}.clock"),
                "there is no right of withdrawal: policy.law.withdrawal is none.",
            ),
            ReasonClock::Withdrawal => (),
        }
        price_reduction(&path, reason, policy, findings);
        evidence(&path, reason, findings);
    }

    let has = |clock| policy.reasons.iter().any(|reason| reason.clock == clock);
    if !has(ReasonClock::Guarantee) {
        let problem = "there is no reason for a defect: customers with one have nowhere to go.";
        findings.warning("policy.reasons", problem);
    }
    if windows(policy).next().is_some() && !has(ReasonClock::Returns) {
        let problem = "goods are taken back, and there is no reason with the clock returns.";
        findings.error("policy.reasons", problem);
    }
}

/// Art. 13(2) of Directive (EU) 2019/771: the customer may choose between repair and replacement.
fn defect(path: &str, reason: &Reason, policy: &Policy, findings: &mut Findings) {
    let law = &policy.law;
    let by_country = law.guarantee_months_by_country.iter().any(|(_, months)| 0 < *months);
    if law.guarantee_months == 0 && !by_country && policy.guarantees.is_empty() {
        let problem = "there is no guarantee, by law or by the shop, so this is never offered.";
        findings.error(format!("{path}.clock"), problem);
    }
    let offers = |resolution| reason.resolutions.contains(&resolution);
    if reason.resolutions.is_empty() || offers(Resolution::Replacement) {
        return;
    }
    let path = format!("{path}.resolutions");
    if law.eu_withdrawal && !offers(Resolution::Repair) {
        findings.error(
            path,
            "no replacement and no repair is offered for a defect, of which Art. 13(2) of \
             Directive (EU) 2019/771 lets the customer choose.",
        );
    } else {
        findings.warning(path, "no replacement is offered for a defect.");
    }
}

fn window(path: &str, reason: &Reason, policy: &Policy, findings: &mut Findings) {
    let rules = windows(policy);
    if rules.clone().next().is_none() && !policy.law.eu_withdrawal {
        let problem = "no return rule takes anything back, so this is never offered.";
        findings.error(format!("{path}.clock"), problem);
    }
    if reason.resolutions.is_empty() {
        return;
    }
    let path = format!("{path}.resolutions");
    let shares = |terms: &Terms| terms.resolutions.iter().any(|it| reason.resolutions.contains(it));
    if rules.clone().all(|(_, terms)| !shares(terms)) && rules.clone().next().is_some() {
        findings.error(path, "no return rule has any of these, so none is ever offered.");
        return;
    }
    for (rule, _) in rules.clone().filter(|(_, terms)| !shares(terms)) {
        findings.warning(&path, format!("the return rule {} has none of these.", rule.id));
    }
    for resolution in &reason.resolutions {
        if rules.clone().all(|(_, terms)| !terms.resolutions.contains(resolution)) {
            let name = resolution.name();
            findings.warning(&path, format!("no return rule has {name}, so it is never offered."));
        }
    }
}

fn price_reduction(path: &str, reason: &Reason, policy: &Policy, findings: &mut Findings) {
    let is_offered = reason.resolutions.contains(&Resolution::PriceReduction);
    if is_offered && reason.price_reduction.or(policy.price_reduction).is_none() {
        findings.error(
            format!("{path}.resolutions"),
            "no price is reduced: neither the reason nor the policy has a priceReduction.",
        );
    }
    if !is_offered && reason.price_reduction.is_some() {
        findings.warning(
            format!("{path}.priceReduction"),
            "price-reduction is not among the resolutions of this reason.",
        );
    }
}

/// Whoever returns a five-euro item is not sent for a photo of it.
fn evidence(path: &str, reason: &Reason, findings: &mut Findings) {
    if reason.clock == ReasonClock::Withdrawal {
        for at in 0..reason.evidence.len() {
            let problem = "whoever withdraws gives no reason and is asked for nothing.";
            findings.warning(format!("{path}.evidence[{at}]"), problem);
        }
        return;
    }
    check_evidence(path, &reason.evidence, &reason.keep_below, "that the customer keeps", findings);
}

/// `decided` are values below which the shop does as `it_is` says, whatever is asked for.
pub(super) fn check_evidence(
    path: &str,
    rules: &[EvidenceRule],
    decided: &Amounts,
    it_is: &str,
    findings: &mut Findings,
) {
    for (at, rule) in rules.iter().enumerate() {
        let path = format!("{path}.evidence[{at}]");
        if rule.ask.is_empty() {
            findings.warning(format!("{path}.ask"), "nothing is asked for.");
        }
        if rule.from.is_empty() {
            findings.warning(&path, "it is asked for however cheap the goods are; say from when.");
        }
        for from in &rule.from.0 {
            let limit = decided.in_currency(from.currency());
            if let Some(limit) = limit.filter(|limit| from.minor() < limit.minor()) {
                let problem =
                    format!("from {from} on it is asked for goods {it_is} below {limit}.");
                findings.warning(format!("{path}.from"), problem);
            }
        }
    }
}
