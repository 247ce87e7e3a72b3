//! What the lint finds, one policy for each finding.

use posventa_core::policy::lint::{Severity, lint};

use crate::samples::*;

const SOUND: &str = r#"{"format": 1, "version": "1",
    "law": {"withdrawal": "eu", "guaranteeMonths": 36},
    "withdrawal": {"countries": ["ES", "PT"]},
    "returns": [
        {"id": "sale", "when": {"tags": ["sale"]}, "refused": {"en": "No."}},
        {"id": "standard", "days": 30, "resolutions": ["refund", "exchange"]}],
    "seasons": [{"id": "s", "boughtFrom": "2026-11-15", "boughtUntil": "2026-12-24", "openUntil": "2027-01-31"}],
    "guarantees": [{"id": "glaze", "months": 60, "covers": {"en": "The glaze."}}],
    "reasons": [
        {"id": "mind", "clock": "returns", "text": {"en": "Mind"}, "resolutions": ["refund"]},
        {"id": "broken", "clock": "guarantee", "text": {"en": "Broken"}, "resolutions": ["replacement", "refund"],
         "evidence": [{"from": {"EUR": "20.00"}, "ask": ["photo"]}], "keepBelow": {"EUR": "15.00"}}],
    "methods": [{"id": "own", "kind": "own-label", "text": {"en": "Own"}}]}"#;

#[test]
fn nothing_is_found_in_a_sound_policy() {
    assert_eq!(lint(&read(SOUND)), []);
}

/// Changes `from` to `to` in the sound policy; the lint must find exactly one thing, there.
#[track_caller]
fn check(from: &str, to: &str, severity: Severity, path: &str, words: &str) {
    assert_eq!(SOUND.matches(from).count(), 1, "{from}");
    let findings = lint(&read(&SOUND.replace(from, to)));
    let found: Vec<(Severity, &str)> =
        findings.iter().map(|it| (it.severity, it.path.as_str())).collect();
    assert_eq!(found, [(severity, path)], "{findings:#?}");
    assert!(findings[0].problem.contains(words), "{}", findings[0].problem);
}

use Severity::{Error, Warning};

#[test]
fn what_is_less_than_the_law() {
    let country = "\"countries\": [\"ES\", \"PT\"]";
    check(country, "\"days\": 13", Error, "policy.withdrawal.days", "Art. 9(1)");
    let months = "\"guaranteeMonths\": 36";
    check(
        months,
        r#""guaranteeMonths": 36, "guaranteeMonthsByCountry": {"FR": 12}"#,
        Error,
        "policy.law.guaranteeMonthsByCountry.FR",
        "fewer than the 24",
    );
    check(
        months,
        r#""guaranteeMonths": 24, "guaranteeMonthsByCountry": {"ES": 35, "PT": 36}"#,
        Error,
        "policy.law.guaranteeMonthsByCountry.ES",
        "fewer than the 36",
    );
    check(
        months,
        r#""guaranteeMonths": 24, "guaranteeMonthsByCountry": {"PT": 36}"#,
        Error,
        "policy.law.guaranteeMonths",
        "sells to ES",
    );
    check(
        months,
        r#""guaranteeMonths": 36, "digitalGuaranteeMonths": 12"#,
        Error,
        "policy.law.digitalGuaranteeMonths",
        "2019/770",
    );
    let version = "\"version\": \"1\"";
    let days = r#""version": "1", "refundWithinDays": 15"#;
    check(version, days, Error, "policy.refundWithinDays", "Art. 13(1)");
    let days = r#""version": "1", "shipBackWithinDays": 13"#;
    check(version, days, Error, "policy.shipBackWithinDays", "Art. 14(1)");
    let days = "\"days\": 30";
    check(days, "\"days\": 13", Error, "policy.returns[1].days", "fewer than the 14");
    let purchase = r#""days": 30, "from": "purchase""#;
    check(days, purchase, Warning, "policy.returns[1].from", "counts from delivery");
    check("\"months\": 60", "\"months\": 36", Warning, "policy.guarantees[0].months", "nothing");
}

#[test]
fn a_shop_outside_the_eu_is_not_held_to_its_law() {
    let us = SOUND
        .replace(r#""withdrawal": "eu""#, r#""withdrawal": "none""#)
        .replace("\"days\": 30", "\"days\": 7")
        .replace("\"guaranteeMonths\": 36", "\"guaranteeMonths\": 12");
    assert_eq!(lint(&read(&us)), []);
}

#[test]
fn rules_that_are_never_reached() {
    let sale = r#"{"tags": ["sale"]}"#;
    check(sale, "{}", Error, "policy.returns[1]", "standard is never reached: sale");
    let standard = "{\"id\": \"standard\", ";
    check(
        standard,
        r#"{"id": "blue", "when": {"tags": ["sale"], "skus": ["A"]}, "days": 14}, {"id": "standard", "#,
        Error,
        "policy.returns[1]",
        "blue is never reached",
    );
    // Wider in one way and narrower in another: reached.
    for when in [
        r#"{"tags": ["sale", "blue"]}"#,
        r#"{"skus": ["A"]}"#,
        r#"{"priceFrom": {"EUR": "20.00"}}"#,
    ] {
        let rule = format!(r#"{{"id": "b", "when": {when}, "days": 14}}, {standard}"#);
        assert_eq!(lint(&read(&SOUND.replace(standard, &rule))), []);
    }
    check(
        "{\"id\": \"glaze\"",
        r#"{"id": "all", "months": 48, "covers": {"en": "All."}}, {"id": "glaze""#,
        Error,
        "policy.guarantees[1]",
        "glaze is never reached",
    );
}

#[test]
fn what_contradicts_itself() {
    let sale = r#"{"tags": ["sale"]}"#;
    check(
        sale,
        r#"{"tags": ["sale"], "bought": {"from": "2026-02-01", "until": "2026-01-31"}}"#,
        Error,
        "policy.returns[0].when.bought",
        "is before",
    );
    check(
        sale,
        r#"{"priceFrom": {"EUR": "20.00"}, "priceBelow": {"EUR": "20.00"}}"#,
        Error,
        "policy.returns[0].when.priceBelow",
        "no price is",
    );
    let from = "\"boughtUntil\": \"2026-12-24\"";
    let until = "\"boughtUntil\": \"2026-11-14\"";
    check(from, until, Error, "policy.seasons[0].boughtUntil", "is before");
    let open = "\"openUntil\": \"2027-01-31\"";
    let before = "\"openUntil\": \"2026-12-23\"";
    check(open, before, Error, "policy.seasons[0].openUntil", "before the last day");
    check(
        "\"boughtUntil\": \"2026-12-24\", \"openUntil\": \"2027-01-31\"",
        "\"boughtUntil\": \"2026-11-20\", \"openUntil\": \"2026-12-15\"",
        Warning,
        "policy.seasons[0].openUntil",
        "extends nothing",
    );
    let twice = r#"{"id": "broken", "clock": "returns", "text": {"en": "x"}}, {"id": "broken", "#;
    check("{\"id\": \"broken\", ", twice, Error, "policy.reasons[2].id", "earlier one");
}

#[test]
fn reasons_that_offer_too_little_or_ask_too_much() {
    let broken = r#""resolutions": ["replacement", "refund"]"#;
    let path = "policy.reasons[1].resolutions";
    check(broken, r#""resolutions": ["refund"]"#, Error, path, "no replacement and no repair");
    check(broken, r#""resolutions": ["repair"]"#, Warning, path, "no replacement");
    let reduced = r#""resolutions": ["replacement", "price-reduction"]"#;
    check(broken, reduced, Error, path, "no price is reduced");
    let mind = r#""resolutions": ["refund"]"#;
    let path = "policy.reasons[0].resolutions";
    check(mind, r#""resolutions": ["store-credit"]"#, Error, path, "none is ever offered");
    let also = r#""resolutions": ["refund", "store-credit"]"#;
    check(mind, also, Warning, path, "store-credit, so it is never offered");

    let evidence = r#"{"from": {"EUR": "20.00"}, "ask": ["photo"]}"#;
    let path = "policy.reasons[1].evidence[0]";
    check(evidence, r#"{"ask": ["photo"]}"#, Warning, path, "however cheap");
    let cheap = r#"{"from": {"EUR": "14.99"}, "ask": ["photo"]}"#;
    check(evidence, cheap, Warning, "policy.reasons[1].evidence[0].from", "keeps below");
    let dollars = r#"{"from": {"EUR": "20.00", "USD": "22.00"}, "ask": ["photo"]}"#;
    check(evidence, dollars, Warning, "policy.reasons[1].keepBelow", "no amount in USD");
    let nothing = r#"{"from": {"EUR": "20.00"}, "ask": []}"#;
    check(evidence, nothing, Warning, "policy.reasons[1].evidence[0].ask", "nothing is asked");
}

#[test]
fn what_there_is_no_such_thing_of() {
    let rule = "\"days\": 30";
    let unknown = r#""days": 30, "methods": ["label"]"#;
    check(rule, unknown, Error, "policy.returns[1].methods[0]", "no method label");
    let spain = "\"countries\": [\"ES\", \"PT\"]";
    let kingdom = "\"countries\": [\"UK\"]";
    check(spain, kingdom, Error, "policy.withdrawal.countries", "is GB");
    let own = "{\"id\": \"own\", ";
    let far = r#"{"id": "far", "kind": "pick-up", "countries": ["JP"], "text": {"en": "x"}}, {"id": "own", "#;
    check(own, far, Warning, "policy.methods[0].countries", "where the shop sells");
    let only = r#"{"id": "own", "countries": ["ES"], "#;
    check(own, only, Warning, "policy.methods", "customers elsewhere");
    let none = r#""methods": []}"#;
    let methods = r#""methods": [{"id": "own", "kind": "own-label", "text": {"en": "Own"}}]}"#;
    check(methods, none, Error, "policy.methods", "no way to send");
    let fee = r#""days": 30, "fee": {"percent": 5, "freeWhen": ["store-credit"]}"#;
    check(rule, fee, Warning, "policy.returns[1].fee.freeWhen", "store-credit is not among");
    let text = r#""text": {"en": "Mind", "es": "Idea"}"#;
    let findings = lint(&read(&SOUND.replace(r#""text": {"en": "Mind"}"#, text)));
    assert_eq!(findings.len(), 4, "every other text lacks Spanish: {findings:#?}");
}

#[test]
fn customers_need_a_reason_for_each_right() {
    let broken = SOUND.find(",\n        {\"id\": \"broken\"").unwrap();
    let end = SOUND.find("],\n    \"methods\"").unwrap();
    let without_defects = format!("{}{}", &SOUND[..broken], &SOUND[end..]);
    let findings = lint(&read(&without_defects));
    assert_eq!(findings.len(), 1, "{findings:#?}");
    assert!(findings[0].problem.contains("no reason for a defect"));
    check(
        r#""clock": "returns""#,
        r#""clock": "withdrawal""#,
        Error,
        "policy.reasons",
        "no reason with the clock returns",
    );
}
