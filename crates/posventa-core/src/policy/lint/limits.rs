//! Conditions that nothing meets, conditions that others swallow, amounts and countries that are
//! missing or do not exist.

use super::{Findings, conditions};
use crate::money::Currency;
use crate::policy::document::{Amounts, Policy, When};

pub(super) fn check(policy: &Policy, findings: &mut Findings) {
    for (path, when) in conditions(policy) {
        check_condition(&path, when, findings);
        check_countries(&format!("{path}.countries"), &when.countries, findings);
    }
    check_countries("policy.withdrawal.countries", &policy.withdrawal.countries, findings);
    let by_country = policy.law.guarantee_months_by_country.iter().map(|(code, _)| code.clone());
    let by_country: Vec<String> = by_country.collect();
    check_countries("policy.law.guaranteeMonthsByCountry", &by_country, findings);
    for (at, method) in policy.methods.iter().enumerate() {
        let path = format!("policy.methods[{at}].countries");
        check_countries(&path, &method.countries, findings);
    }
    check_currencies(policy, findings);
}

fn check_condition(path: &str, when: &When, findings: &mut Findings) {
    if let (Some(from), Some(until)) = (when.bought_from, when.bought_until)
        && until < from
    {
        findings.error(format!("{path}.bought"), format!("{until} is before {from}."));
    }
    for from in &when.price_from.0 {
        let below = when.price_below.in_currency(from.currency());
        if let Some(below) = below.filter(|below| below.minor() <= from.minor()) {
            let problem = format!("no price is {from} or more and below {below}.");
            findings.error(format!("{path}.priceBelow"), problem);
        }
    }
}

/// Whether every line that meets `narrow` also meets `wide`. May say no where it is yes.
pub(super) fn covers(wide: &When, narrow: &When) -> bool {
    let within = |wide: &[String], narrow: &[String]| {
        wide.is_empty() || (!narrow.is_empty() && narrow.iter().all(|it| wide.contains(it)))
    };
    let amounts = |wide: &Amounts, narrow: &Amounts, fits: fn(i64, i64) -> bool| {
        wide.is_empty()
            || (!narrow.is_empty()
                && narrow.0.iter().all(|narrow| {
                    let wide = wide.in_currency(narrow.currency());
                    wide.is_some_and(|wide| fits(wide.minor(), narrow.minor()))
                }))
    };
    within(&wide.skus, &narrow.skus)
        && within(&wide.products, &narrow.products)
        && within(&wide.tags, &narrow.tags)
        && within(&wide.categories, &narrow.categories)
        && within(&wide.countries, &narrow.countries)
        && wide.bought_from.is_none_or(|day| narrow.bought_from.is_some_and(|it| day <= it))
        && wide.bought_until.is_none_or(|day| narrow.bought_until.is_some_and(|it| it <= day))
        && (wide.discounted.is_none() || wide.discounted == narrow.discounted)
        && amounts(&wide.price_from, &narrow.price_from, |wide, narrow| wide <= narrow)
        && amounts(&wide.price_below, &narrow.price_below, |wide, narrow| narrow <= wide)
}

/// Limits that name some of the currencies that others name: in the rest they do not hold.
/// Methods are left out: not being offered in a currency is how they are kept to a market.
fn check_currencies(policy: &Policy, findings: &mut Findings) {
    let mut limits: Vec<(String, &Amounts)> = Vec::new();
    for (path, when) in conditions(policy) {
        limits.push((format!("{path}.priceFrom"), &when.price_from));
        limits.push((format!("{path}.priceBelow"), &when.price_below));
    }
    for (at, rule) in policy.returns.iter().enumerate() {
        if let Ok(terms) = &rule.terms {
            limits.push((format!("policy.returns[{at}].fee.amount"), &terms.fee.amount));
        }
    }
    for (at, reason) in policy.reasons.iter().enumerate() {
        limits.push((format!("policy.reasons[{at}].keepBelow"), &reason.keep_below));
        for (place, rule) in reason.evidence.iter().enumerate() {
            limits.push((format!("policy.reasons[{at}].evidence[{place}].from"), &rule.from));
        }
    }
    for (at, rule) in policy.cases.iter().enumerate() {
        limits.push((format!("policy.cases[{at}].decideBelow"), &rule.decide_below));
        for (place, evidence) in rule.evidence.iter().enumerate() {
            limits.push((format!("policy.cases[{at}].evidence[{place}].from"), &evidence.from));
        }
    }
    let standard = &policy.withdrawal.standard_delivery;
    limits.push(("policy.withdrawal.standardDelivery".to_owned(), standard));

    let mut currencies: Vec<Currency> = Vec::new();
    for amount in limits.iter().flat_map(|(_, amounts)| &amounts.0) {
        if !currencies.contains(&amount.currency()) {
            currencies.push(amount.currency());
        }
    }
    for (path, amounts) in limits.iter().filter(|(_, amounts)| !amounts.is_empty()) {
        for currency in &currencies {
            if amounts.in_currency(*currency).is_none() {
                let code = currency.code();
                let problem = format!(
                    "there is no amount in {code}, so it does not hold for orders in {code}."
                );
                findings.warning(path, problem);
            }
        }
    }
}

fn check_countries(path: &str, countries: &[String], findings: &mut Findings) {
    for country in countries {
        if !COUNTRIES.as_bytes().chunks_exact(2).any(|known| known == country.as_bytes()) {
            let hint = match country.as_str() {
                "UK" | "EN" => " (the United Kingdom is GB)",
                "EL" => " (Greece is GR)",
                "EU" => " (name the countries one by one)",
                _ => "",
            };
            let problem =
                format!("{country} is no country of ISO 3166{hint}, so no order matches it.");
            findings.error(path, problem);
        }
    }
}

/// The two-letter codes of ISO 3166-1, run together.
const COUNTRIES: &str = "\
ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCR\
CUCVCWCXCYCZDEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHU\
IDIEILIMINIOIQIRISITJEJMJOJPKEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQ\
MRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOMPAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSI\
SJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZUAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_of_countries_is_sorted_and_whole() {
        let codes: Vec<&[u8]> = COUNTRIES.as_bytes().chunks(2).collect();
        assert_eq!(codes.len(), 249, "ISO 3166-1 has 249 entries");
        assert!(codes.is_sorted_by(|one, next| one < next), "{codes:?}");
    }
}
