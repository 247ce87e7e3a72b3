//! What is offered for each reason.

use jiff::civil::{Date, date};
use posventa_core::order::Units;
use posventa_core::policy::{ClockKind, Facts, NextStep, Offer, Payer, Policy, Refusal, Sentence};
use posventa_core::returns::{Evidence, Resolution, Returnable};

use crate::samples::*;

/// After the right of withdrawal has ended, while the shop's window is open.
const AFTER: Date = date(2026, 3, 20);
/// After the shop's window has ended.
const LATE: Date = date(2026, 5, 4);

const SHOP: &str = r#"
    "returns": [
        {"id": "sale", "when": {"tags": ["final-sale"]}, "refused": {"en": "No."}},
        {"id": "credit", "when": {"tags": ["credit"]}, "days": 30, "resolutions": ["store-credit"],
         "fee": {"percent": 10, "amount": {"EUR": "2.00"}}, "methods": ["own"]},
        {"id": "standard", "days": 30, "resolutions": ["refund", "exchange", "store-credit"]}],
    "guarantees": [{"id": "glaze", "when": {"tags": ["glazed"]}, "months": 60, "pays": "customer",
        "covers": {"en": "The glaze."}}],
    "reasons": [
        {"id": "size", "clock": "returns", "text": {"en": "Size"},
         "resolutions": ["exchange", "refund"], "evidence": [{"ask": ["photo"]}]},
        {"id": "mind", "clock": "returns", "text": {"en": "Mind"}},
        {"id": "withdraw", "clock": "withdrawal", "text": {"en": "Withdraw"}},
        {"id": "broken", "clock": "guarantee", "text": {"en": "Broken"},
         "resolutions": ["replacement", "refund", "price-reduction"],
         "evidence": [{"from": {"EUR": "20.00"}, "ask": ["comment"]},
                      {"from": {"EUR": "30.00"}, "ask": ["photo", "comment"]}],
         "keepBelow": {"EUR": "15.00"}},
        {"id": "faded", "clock": "guarantee", "when": {"categories": ["textiles"]},
         "text": {"en": "Faded"}}],
    "methods": [
        {"id": "label", "kind": "prepaid-label", "cost": {"EUR": "4.50"}, "countries": ["ES"],
         "text": {"en": "Label"}},
        {"id": "abroad", "kind": "prepaid-label", "countries": ["US"], "text": {"en": "Abroad"}},
        {"id": "dollars", "kind": "pick-up", "cost": {"USD": "9.00"}, "text": {"en": "Pick-up"}},
        {"id": "own", "kind": "own-label", "text": {"en": "Own"}}]"#;

/// What is offered for a reason, if `units` of two mugs of 12.50 EUR are asked back on a day.
fn offer<T>(
    policy: &Policy,
    change: impl FnOnce(&mut Returnable),
    today: Date,
    (reason, units): (&str, u32),
    look: impl FnOnce(Result<&Offer<'_>, &Refusal>) -> T,
) -> T {
    let mut order = order(vec![line("1", 2, 2500)]);
    change(&mut order);
    let verdict = verdict(policy, &order, today);
    let offers = verdict.offers(policy, &Facts::of(&order, &to_day), units);
    let offer = offers.iter().find(|offer| offer.reason.id == reason).unwrap();
    look(offer.outcome.as_ref())
}

fn tagged(tag: &'static str) -> impl FnOnce(&mut Returnable) {
    move |it| told(it).tags = vec![tag.to_owned()]
}

#[track_caller]
fn check_resolutions(
    change: impl FnOnce(&mut Returnable),
    today: Date,
    (reason, units): (&str, u32),
    expected: &[Resolution],
) {
    offer(&policy(SHOP), change, today, (reason, units), |offer| {
        assert_eq!(offer.unwrap().resolutions, expected);
    });
}

#[track_caller]
fn check_refused(
    change: impl FnOnce(&mut Returnable),
    today: Date,
    reason: &str,
    expected: (ClockKind, NextStep),
) {
    offer(&policy(SHOP), change, today, (reason, 1), |offer| {
        let refusal = offer.unwrap_err();
        assert_eq!((refusal.clock, refusal.next), expected, "{:?}", refusal.sentence);
    });
}

use Resolution::{Exchange, Keep, PriceReduction, Refund, Replacement, StoreCredit};

#[test]
fn a_reason_offers_what_its_rule_has_as_well_in_the_reasons_order() {
    check_resolutions(|_| (), AFTER, ("size", 1), &[Exchange, Refund]);
    check_resolutions(|_| (), AFTER, ("mind", 1), &[Refund, Exchange, StoreCredit]);
    check_resolutions(tagged("credit"), AFTER, ("mind", 1), &[StoreCredit]);
    // Nothing in common: not what the shop said for either.
    check_refused(tagged("credit"), AFTER, "size", (ClockKind::Returns, NextStep::Claim));
}

/// Art. 9 of Directive 2011/83/EU: within 14 days the money comes back, whatever the shop says.
#[test]
fn while_the_right_of_withdrawal_is_open_a_refund_is_always_offered() {
    check_resolutions(tagged("credit"), DELIVERED, ("mind", 1), &[StoreCredit, Refund]);
    check_resolutions(tagged("credit"), DELIVERED, ("size", 1), &[Refund]);
    check_resolutions(|_| (), DELIVERED, ("withdraw", 1), &[Refund]);
    // What the shop does not take back can be withdrawn from all the same.
    offer(&policy(SHOP), tagged("final-sale"), DELIVERED, ("mind", 1), |offer| {
        let offer = offer.unwrap();
        assert_eq!((offer.clock, &*offer.resolutions), (ClockKind::Withdrawal, &[Refund][..]));
    });
}

/// Art. 14(5) of Directive 2011/83/EU.
#[test]
fn who_can_withdraw_pays_no_fee_and_proves_nothing() {
    let policy = policy(SHOP);
    let fee = |offer: Result<&Offer<'_>, &Refusal>| {
        let offer = offer.unwrap();
        (offer.fee_percent, offer.fee_amount.map(|amount| amount.minor()))
    };
    assert_eq!(offer(&policy, tagged("credit"), DELIVERED, ("mind", 1), fee), (0, None));
    assert_eq!(offer(&policy, tagged("credit"), AFTER, ("mind", 1), fee), (10, Some(200)));
    let evidence = |offer: Result<&Offer<'_>, &Refusal>| offer.unwrap().evidence.clone();
    assert_eq!(offer(&policy, |_| (), DELIVERED, ("size", 1), evidence), []);
    assert_eq!(offer(&policy, |_| (), AFTER, ("size", 1), evidence), [Evidence::Photo]);
}

#[test]
fn evidence_and_keeping_go_by_the_value_of_all_units_asked_back() {
    let policy = policy(SHOP);
    let look = |units: u32, total: i64| {
        let price = |it: &mut Returnable| it.order.lines[0].total = money(total, "EUR");
        offer(&policy, price, AFTER, ("broken", units), |offer| {
            let offer = offer.unwrap();
            (offer.evidence.clone(), offer.keep, offer.immediate)
        })
    };
    // The five-euro item: no photo, no comment, no parcel, decided at once.
    assert_eq!(look(1, 1000), (vec![], true, true));
    assert_eq!(look(1, 2998), (vec![], true, true));
    assert_eq!(look(1, 3000), (vec![], false, false));
    assert_eq!(look(2, 1499), (vec![], true, true));
    assert_eq!(look(2, 2000), (vec![Evidence::Comment], false, false));
    assert_eq!(look(2, 3000), (vec![Evidence::Comment, Evidence::Photo], false, false));
}

#[test]
fn below_the_limit_a_refund_becomes_keeping_the_goods() {
    check_resolutions(|_| (), AFTER, ("broken", 1), &[Replacement, Keep]);
    check_resolutions(|_| (), AFTER, ("broken", 2), &[Replacement, Refund]);
    offer(
        &policy(SHOP),
        |_| (),
        AFTER,
        ("broken", 1),
        |offer| {
            let offer = offer.unwrap();
            assert!(offer.methods.is_empty());
            assert!(Resolution::ALL.iter().all(|it| !offer.sends_back(*it)));
        },
    );
}

#[test]
fn a_price_is_reduced_only_where_there_is_a_range() {
    let with =
        policy(&format!(r#"{SHOP}, "priceReduction": {{"percentFrom": 10, "percentTo": 30}}"#));
    offer(
        &with,
        |_| (),
        AFTER,
        ("broken", 2),
        |offer| {
            let offer = offer.unwrap();
            assert_eq!(offer.resolutions, [Replacement, Refund, PriceReduction]);
            assert!(!offer.sends_back(PriceReduction) && offer.sends_back(Refund));
        },
    );
}

#[test]
fn a_way_back_is_offered_where_it_can_be_used() {
    let policy = policy(SHOP);
    let methods = |offer: Result<&Offer<'_>, &Refusal>| {
        offer.unwrap().methods.iter().map(|it| it.id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(offer(&policy, |_| (), AFTER, ("mind", 1), methods), ["label", "own"]);
    assert_eq!(offer(&policy, tagged("credit"), AFTER, ("mind", 1), methods), ["own"]);
    let to_the_us = |it: &mut Returnable| it.country = Some("US".to_owned());
    assert_eq!(offer(&policy, to_the_us, AFTER, ("mind", 1), methods), ["abroad", "own"]);
    let nowhere = |it: &mut Returnable| it.country = None;
    assert_eq!(offer(&policy, nowhere, AFTER, ("mind", 1), methods), ["own"]);
}

/// Art. 14(2) of Directive (EU) 2019/771: a defect is sent back at the seller's expense.
#[test]
fn who_pays_for_sending_back() {
    let shop_pays = format!(r#"{SHOP}, "withdrawal": {{"pays": "shop"}}"#);
    let (strict, kind) = (policy(SHOP), policy(&shop_pays));
    let pays = |offer: Result<&Offer<'_>, &Refusal>| offer.unwrap().pays;
    assert_eq!(offer(&strict, |_| (), DELIVERED, ("mind", 1), pays), Payer::Customer);
    assert_eq!(offer(&kind, |_| (), DELIVERED, ("mind", 1), pays), Payer::Shop);
    assert_eq!(offer(&kind, |_| (), AFTER, ("mind", 1), pays), Payer::Customer);
    assert_eq!(offer(&strict, |_| (), AFTER, ("broken", 2), pays), Payer::Shop);
    // The shop's own guarantee is as good as its word.
    let in_four_years = date(2030, 3, 3);
    assert_eq!(
        offer(&strict, tagged("glazed"), in_four_years, ("broken", 2), pays),
        Payer::Customer
    );
}

#[test]
fn every_refusal_says_what_to_do_instead() {
    check_refused(|_| (), LATE, "mind", (ClockKind::Returns, NextStep::Claim));
    check_refused(tagged("final-sale"), LATE, "mind", (ClockKind::Returns, NextStep::Claim));
    let years_later = date(2033, 1, 1);
    let legal = ClockKind::LegalGuarantee;
    check_refused(|_| (), years_later, "broken", (legal, NextStep::AskPerson));
    check_refused(|_| (), years_later, "mind", (ClockKind::Returns, NextStep::AskPerson));
    let on_its_way = |it: &mut Returnable| {
        it.order.lines[0].units = Units::new(2, 0, 2, 0, 0);
        it.order.shipments = vec![shipment(Some(BOUGHT), None)];
    };
    check_refused(on_its_way, DELIVERED, "broken", (legal, NextStep::Wait));
    check_refused(on_its_way, DELIVERED, "withdraw", (ClockKind::Withdrawal, NextStep::Withdraw));
    let all_asked = |it: &mut Returnable| told(it).asked_back = 2;
    offer(&policy(SHOP), all_asked, DELIVERED, ("mind", 1), |offer| {
        let refusal = offer.unwrap_err();
        assert_eq!(
            (&refusal.sentence, refusal.next),
            (&Sentence::NothingLeft, NextStep::AskPerson)
        );
    });
}

#[test]
fn a_reason_is_only_told_for_the_goods_it_is_meant_for() {
    let order = order(vec![line("1", 2, 2500)]);
    let policy = policy(SHOP);
    let verdict = verdict(&policy, &order, AFTER);
    let offers = verdict.offers(&policy, &Facts::of(&order, &to_day), 1);
    let reasons: Vec<&str> = offers.iter().map(|offer| offer.reason.id.as_str()).collect();
    assert_eq!(reasons, ["size", "mind", "withdraw", "broken"]);
}

#[test]
fn units_whose_window_has_closed_can_still_be_withdrawn_from() {
    // One mug came long before the other, so its window is over; the right of withdrawal counts
    // from the second for both.
    let policy = policy(
        r#""returns": [{"id": "short", "days": 14, "resolutions": ["store-credit", "refund"]}],
        "reasons": [{"id": "mind", "clock": "returns", "text": {"en": "Mind"}}]"#,
    );
    let second = date(2026, 3, 17);
    let two_parcels = |it: &mut Returnable| {
        it.order.shipments =
            vec![parcel(BOUGHT, Some(DELIVERED), "1", 1), parcel(BOUGHT, Some(second), "1", 1)];
    };
    let look = |offer: Result<&Offer<'_>, &Refusal>| {
        let offer = offer.unwrap();
        (offer.clock, offer.units, offer.resolutions.clone())
    };
    let today = date(2026, 3, 20);
    let one = offer(&policy, two_parcels, today, ("mind", 1), look);
    assert_eq!(one, (ClockKind::Returns, 2, vec![StoreCredit, Refund]));
    let both = offer(&policy, two_parcels, today, ("mind", 2), look);
    assert_eq!(both, (ClockKind::Withdrawal, 2, vec![Refund]));
}
