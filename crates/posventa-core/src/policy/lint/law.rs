//! What a policy promises less than the law it names.
//!
//! For shops that say `"withdrawal": "eu"`. The numbers are those of the directives; some countries
//! ask for more, of which the longer guarantees are known here.

use super::Findings;
use crate::policy::document::{CountedFrom, Policy};

/// Countries whose guarantee for goods is longer than the directive's two years, in months.
/// Spain: Art. 120(1) of the consolidated consumer act (RDLeg 1/2007 as changed by RDL 7/2021).
/// Portugal: Art. 12(1) of DL 84/2021. Sweden: three years by Konsumentköplagen
/// (2022:260).
const LONGER: [(&str, u16); 3] = [("ES", 36), ("PT", 36), ("SE", 36)];

pub(super) fn check(policy: &Policy, findings: &mut Findings) {
    if !policy.law.eu_withdrawal {
        return;
    }
    withdrawal(policy, findings);
    guarantee(policy, findings);
    windows(policy, findings);
}

fn withdrawal(policy: &Policy, findings: &mut Findings) {
    let days = policy.withdrawal.days;
    if days < 14 {
        findings.error(
            "policy.withdrawal.days",
            format!("{days} days are fewer than the 14 of Art. 9(1) of Directive 2011/83/EU."),
        );
    }
    let days = policy.refund_within_days;
    if 14 < days {
        findings.error(
            "policy.refundWithinDays",
            format!("{days} days are more than the 14 of Art. 13(1) of Directive 2011/83/EU."),
        );
    }
    let days = policy.ship_back_within_days;
    if days < 14 {
        findings.error(
            "policy.shipBackWithinDays",
            format!("{days} days are fewer than the 14 of Art. 14(1) of Directive 2011/83/EU."),
        );
    }
}

fn guarantee(policy: &Policy, findings: &mut Findings) {
    let law = &policy.law;
    let months = law.guarantee_months;
    if months < 24 {
        findings.error(
            "policy.law.guaranteeMonths",
            format!(
                "{months} months are fewer than the 24 of Art. 10(1) of Directive (EU) 2019/771."
            ),
        );
    }
    let months = law.digital_guarantee_months;
    if months < 24 {
        findings.error(
            "policy.law.digitalGuaranteeMonths",
            format!(
                "{months} months are fewer than the 24 of Art. 11(2) of Directive (EU) 2019/770."
            ),
        );
    }
    for (country, months) in &law.guarantee_months_by_country {
        let path = format!("policy.law.guaranteeMonthsByCountry.{country}");
        let by_law = LONGER.iter().find(|(code, _)| code == country).map_or(24, |(_, it)| *it);
        if *months < by_law {
            let problem =
                format!("{months} months are fewer than the {by_law} of the law of {country}.");
            findings.error(path, problem);
        }
    }
    for (country, by_law) in LONGER {
        let is_told = law.guarantee_months_by_country.iter().any(|(code, _)| code == country);
        let sells_there = policy.methods.iter().flat_map(|method| &method.countries);
        let mut sells_there = sells_there.chain(&policy.withdrawal.countries);
        if law.guarantee_months < by_law && !is_told && sells_there.any(|code| code == country) {
            findings.error(
                "policy.law.guaranteeMonths",
                format!(
                    "the shop sells to {country}, whose law gives {by_law} months; say so in \
                     guaranteeMonthsByCountry."
                ),
            );
        }
    }
    for (at, guarantee) in policy.guarantees.iter().enumerate() {
        if guarantee.months <= law.guarantee_months {
            findings.warning(
                format!("policy.guarantees[{at}].months"),
                format!(
                    "{} months add nothing to the {} of the law.",
                    guarantee.months, law.guarantee_months
                ),
            );
        }
    }
}

fn windows(policy: &Policy, findings: &mut Findings) {
    for (at, rule) in policy.returns.iter().enumerate() {
        let Ok(terms) = &rule.terms else { continue };
        let path = format!("policy.returns[{at}]");
        let (days, by_law) = (terms.days, policy.withdrawal.days.max(14));
        if days < by_law {
            findings.error(
                format!("{path}.days"),
                format!(
                    "{days} days are fewer than the {by_law} within which customers may withdraw."
                ),
            );
        } else if terms.from != CountedFrom::Delivery {
            findings.warning(
                format!("{path}.from"),
                "the right of withdrawal counts from delivery and may end later than this.",
            );
        }
    }
}
