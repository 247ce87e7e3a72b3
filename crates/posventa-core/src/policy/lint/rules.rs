//! Rules that are never reached, seasons that extend nothing, methods that nobody can use.

use super::{Findings, covers, windows};
use crate::policy::days::days_after;
use crate::policy::document::{FreeWhen, Policy, Terms, When};
use crate::returns::Resolution;

pub(super) fn check(policy: &Policy, findings: &mut Findings) {
    let returns = policy.returns.iter().map(|it| (it.id.as_str(), &it.when)).collect();
    unreachable("policy.returns", returns, findings);
    let guarantees = policy.guarantees.iter().map(|it| (it.id.as_str(), &it.when)).collect();
    unreachable("policy.guarantees", guarantees, findings);
    let exempt = &policy.withdrawal.exempt;
    let exempt = exempt.iter().map(|it| (it.because.name(), &it.when)).collect();
    unreachable("policy.withdrawal.exempt", exempt, findings);

    seasons(policy, findings);
    methods(policy, findings);
    for (at, rule) in policy.returns.iter().enumerate() {
        if let Ok(terms) = &rule.terms {
            check_terms(&format!("policy.returns[{at}]"), terms, policy, findings);
        }
    }
}

/// The first rule that matches holds, so one that an earlier one covers never does.
fn unreachable(list: &str, rules: Vec<(&str, &When)>, findings: &mut Findings) {
    for (at, (id, when)) in rules.iter().enumerate() {
        let earlier = rules[..at].iter().find(|(_, earlier)| covers(earlier, when));
        if let Some((earlier, _)) = earlier {
            findings.error(
                format!("{list}[{at}]"),
                format!("{id} is never reached: {earlier}, which comes first, matches all of it."),
            );
        }
    }
}

fn seasons(policy: &Policy, findings: &mut Findings) {
    for (at, season) in policy.seasons.iter().enumerate() {
        let path = format!("policy.seasons[{at}]");
        if season.bought_until < season.bought_from {
            let problem = format!("{} is before {}.", season.bought_until, season.bought_from);
            findings.error(format!("{path}.boughtUntil"), problem);
        }
        if season.open_until < season.bought_until {
            findings.error(
                format!("{path}.openUntil"),
                format!("{} is before the last day of purchase.", season.open_until),
            );
            continue;
        }
        let extends =
            |terms: &Terms| days_after(season.bought_from, terms.days) < season.open_until;
        if !windows(policy).any(|(_, terms)| extends(terms)) {
            findings.warning(
                format!("{path}.openUntil"),
                "no window ends earlier than this, so the season extends nothing.",
            );
        }
    }
}

fn methods(policy: &Policy, findings: &mut Findings) {
    let law = policy.law.eu_withdrawal;
    let mut resolutions = windows(policy).flat_map(|(_, terms)| &terms.resolutions);
    if !law && !resolutions.any(|resolution| resolution.sends_back()) {
        return;
    }
    if policy.methods.is_empty() {
        findings.error("policy.methods", "goods are taken back and there is no way to send them.");
        return;
    }
    if !policy.methods.iter().any(|it| it.countries.is_empty() && it.cost.is_empty()) {
        findings.warning(
            "policy.methods",
            "every method is for some countries or currencies only; customers elsewhere have none.",
        );
    }
    for (at, method) in policy.methods.iter().enumerate() {
        let path = format!("policy.methods[{at}]");
        let allows = |terms: &Terms| terms.methods.is_empty() || terms.methods.contains(&method.id);
        if !law && !windows(policy).any(|(_, terms)| allows(terms)) {
            findings.warning(&path, "no return rule allows this method.");
        }
        let sold_to = &policy.withdrawal.countries;
        let reaches = method.countries.iter().any(|country| sold_to.contains(country));
        if !sold_to.is_empty() && !method.countries.is_empty() && !reaches {
            findings.warning(
                format!("{path}.countries"),
                "none of these is among withdrawal.countries, where the shop sells.",
            );
        }
    }
}

fn check_terms(path: &str, terms: &Terms, policy: &Policy, findings: &mut Findings) {
    for (at, id) in terms.methods.iter().enumerate() {
        if policy.method(id).is_none() {
            let problem = format!("there is no method {id}.");
            findings.error(format!("{path}.methods[{at}]"), problem);
        }
    }
    let fee = &terms.fee;
    for free_when in &fee.free_when {
        let resolution = match free_when {
            FreeWhen::Exchange => Resolution::Exchange,
            FreeWhen::StoreCredit => Resolution::StoreCredit,
        };
        if !terms.resolutions.contains(&resolution) {
            let name = resolution.name();
            let problem = format!("{name} is not among the resolutions of this rule.");
            findings.warning(format!("{path}.fee.freeWhen"), problem);
        }
    }
    if fee.percent == 0 && fee.amount.is_empty() && !fee.free_when.is_empty() {
        findings.warning(format!("{path}.fee.freeWhen"), "there is no fee that could be waived.");
    }
    if terms.resolutions.contains(&Resolution::PriceReduction) && policy.price_reduction.is_none() {
        let problem = "no price is reduced: the policy has no priceReduction.";
        findings.error(format!("{path}.resolutions"), problem);
    }
}
