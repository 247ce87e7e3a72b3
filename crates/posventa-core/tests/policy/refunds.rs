//! What is paid back, to the smallest unit.

use jiff::civil::{Date, date};
use posventa_core::order::{LabelledAmount, LineKind, Taxes, Units};
use posventa_core::policy::{Declined, Facts, Policy, Selected, decide};
use posventa_core::returns::{RefundSum, Resolution, Returnable};

use crate::samples::*;

const AFTER: Date = date(2026, 3, 20);

const SHOP: &str = r#"
    "withdrawal": {"standardDelivery": {"EUR": "4.95"}},
    "returns": [{"id": "standard", "days": 30,
        "resolutions": ["refund", "exchange", "store-credit"],
        "fee": {"percent": 10, "amount": {"EUR": "1.00"}, "freeWhen": ["store-credit"]}}],
    "reasons": [
        {"id": "mind", "clock": "returns", "text": {"en": "Mind"}},
        {"id": "broken", "clock": "guarantee", "text": {"en": "Broken"},
         "resolutions": ["replacement", "refund", "price-reduction"],
         "keepBelow": {"EUR": "5.00"}}],
    "priceReduction": {"percentFrom": 10, "percentTo": 30},
    "methods": [
        {"id": "label", "kind": "prepaid-label", "cost": {"EUR": "4.50"},
         "freeWhen": ["store-credit"], "text": {"en": "Label"}},
        {"id": "own", "kind": "own-label", "text": {"en": "Own"}}]"#;

fn selected<'a>(line: &'a str, units: u32, reason: &'a str) -> Selected<'a> {
    let resolution = Resolution::Refund;
    Selected { line, units, reason: Some(reason), resolution, percent: None }
}

fn withdrawn(line: &str, units: u32) -> Selected<'_> {
    Selected { line, units, reason: None, resolution: Resolution::Refund, percent: None }
}

fn decided(
    policy: &Policy,
    order: &Returnable,
    today: Date,
    selected: &[Selected<'_>],
    method: Option<&str>,
) -> Result<RefundSum, Declined> {
    let facts = Facts::of(order, &to_day);
    decide(policy, &facts, &calendar(), today, selected)?.refund(method)
}

/// items, discounts, tax, delivery, fees, cost of the method, total
type Rows = (i64, i64, Option<i64>, i64, i64, i64, i64);

fn rows(sum: &RefundSum) -> Rows {
    (
        sum.items.minor(),
        sum.discounts.minor(),
        sum.tax.map(|tax| tax.minor()),
        sum.delivery.minor(),
        sum.fees.minor(),
        sum.method_cost.minor(),
        sum.total.minor(),
    )
}

#[track_caller]
fn check(
    order: &Returnable,
    today: Date,
    selected: &[Selected<'_>],
    method: Option<&str>,
    expected: Rows,
) {
    let sum = decided(&policy(SHOP), order, today, selected, method).unwrap();
    assert_eq!(rows(&sum), expected);
}

/// Three mugs for 10.00 and a bowl for 22.00, 10 % off the order, delivered for 6.95.
fn sale() -> Returnable {
    let mut order = order(vec![line("1", 3, 1000), line("2", 1, 2200)]);
    order.order.totals.discounts = vec![row(-320, "EUR")];
    order.order.totals.delivery = Some(money(695, "EUR"));
    order.order.totals.total = money(3575, "EUR");
    order
}

#[test]
fn a_part_gets_its_share_of_the_discount_and_no_delivery() {
    // A third of 10.00 is 3.33; the mugs' part of the discount is 1.00.
    let one = [withdrawn("1", 1)];
    check(&sale(), DELIVERED, &one, Some("own"), (333, -33, None, 0, 0, 0, 300));
    let two = [withdrawn("1", 2), withdrawn("2", 1)];
    check(&sale(), DELIVERED, &two, Some("label"), (2866, -286, None, 0, 0, -450, 2130));
}

/// Art. 13(1) and (2) of Directive 2011/83/EU: everything that was paid, delivery included, but
/// not what a dearer delivery than the standard one cost more.
#[test]
fn the_whole_order_gets_the_standard_delivery_as_well() {
    let all = [withdrawn("1", 3), withdrawn("2", 1)];
    check(&sale(), DELIVERED, &all, None, (3200, -320, None, 495, 0, 0, 3375));
    // Also if it went back bit by bit.
    let mut order = sale();
    told(&mut order).asked_back = 3;
    check(&order, DELIVERED, &[withdrawn("2", 1)], None, (2200, -220, None, 495, 0, 0, 2475));
    // The shop's own window is kindness: what was delivered was delivered.
    let late = [selected("1", 3, "mind"), selected("2", 1, "mind")];
    check(&sale(), AFTER, &late, None, (3200, -320, None, 0, -388, 0, 2492));
}

#[test]
fn earlier_returns_have_taken_their_cents() {
    let mut order = sale();
    let mut totals = Vec::new();
    for asked_back in 0..3 {
        told(&mut order).asked_back = asked_back;
        let sum = decided(&policy(SHOP), &order, DELIVERED, &[withdrawn("1", 1)], None).unwrap();
        totals.push(sum.items.minor());
    }
    assert_eq!(totals, [333, 333, 334]);
    // Also within one request.
    let both = [withdrawn("1", 1), withdrawn("1", 2)];
    check(&sale(), DELIVERED, &both, None, (1000, -100, None, 0, 0, 0, 900));
}

#[test]
fn tax_that_was_added_goes_back_with_what_it_was_added_to() {
    // 8 % on mugs and delivery, as in some of the United States.
    let mut order = order(vec![line("1", 3, 1000)]);
    order.order.totals.delivery = Some(money(495, "EUR"));
    order.order.totals.taxes = Taxes::Added(vec![row(120, "EUR")]);
    order.order.totals.total = money(1615, "EUR");
    check(&order, DELIVERED, &[withdrawn("1", 1)], None, (333, 0, Some(26), 0, 0, 0, 359));
    let all = [withdrawn("1", 3)];
    check(&order, DELIVERED, &all, None, (1000, 0, Some(120), 495, 0, 0, 1615));
}

#[test]
fn fees_are_kept_after_the_right_of_withdrawal_and_never_for_a_defect() {
    let mut order = order(vec![line("1", 3, 3000)]);
    let mind = [selected("1", 1, "mind")];
    check(&order, DELIVERED, &mind, Some("own"), (1000, 0, None, 0, 0, 0, 1000));
    check(&order, AFTER, &mind, Some("own"), (1000, 0, None, 0, -200, 0, 800));
    let credit = [Selected { resolution: Resolution::StoreCredit, ..mind[0] }];
    check(&order, AFTER, &credit, Some("label"), (1000, 0, None, 0, 0, 0, 1000));
    let broken = [selected("1", 1, "broken")];
    check(&order, AFTER, &broken, Some("label"), (1000, 0, None, 0, 0, 0, 1000));
    // The shop keeps no more than there is.
    order.order.lines[0].total = money(150, "EUR");
    order.order.totals.items = money(150, "EUR");
    order.order.totals.total = money(150, "EUR");
    check(&order, AFTER, &mind, Some("own"), (50, 0, None, 0, -50, 0, 0));
}

#[test]
fn a_parcel_that_the_shop_pays_for_one_line_is_paid_for_all_in_it() {
    let order = order(vec![line("1", 3, 3000), line("2", 1, 900)]);
    let both = [withdrawn("1", 1), selected("2", 1, "broken")];
    check(&order, DELIVERED, &both, Some("label"), (1900, 0, None, 0, 0, 0, 1900));
}

#[test]
fn what_is_replaced_is_not_refunded() {
    let order = order(vec![line("1", 3, 3000), line("2", 1, 900)]);
    let broken = selected("1", 2, "broken");
    let replaced = [Selected { resolution: Resolution::Replacement, ..broken }];
    check(&order, AFTER, &replaced, Some("label"), (0, 0, None, 0, 0, 0, 0));
}

#[test]
fn a_reduced_price_is_a_percentage_of_what_was_paid() {
    let facts_of = sale();
    let broken = selected("2", 1, "broken");
    let reduced =
        |percent| [Selected { resolution: Resolution::PriceReduction, percent, ..broken }];
    check(&facts_of, AFTER, &reduced(None), None, (220, -22, None, 0, 0, 0, 198));
    check(&facts_of, AFTER, &reduced(Some(30)), None, (660, -66, None, 0, 0, 0, 594));
    // 15 % of 3.33 is 0.4995, of 0.33 it is 0.0495: each row is rounded as on an invoice.
    let of_a_mug = Selected { line: "1", ..reduced(Some(15))[0] };
    check(&facts_of, AFTER, &[of_a_mug], None, (50, -5, None, 0, 0, 0, 45));
    for percent in [9, 31, 70_000] {
        let sum = decided(&policy(SHOP), &facts_of, AFTER, &reduced(Some(percent)), None);
        assert_eq!(sum, Err(Declined::Resolution(0)));
    }
}

#[test]
fn cents_that_no_row_explains_are_shared() {
    // A gift card that the platform does not show: 30.00 were paid for goods of 32.00.
    let mut order = sale();
    order.order.totals.discounts.clear();
    order.order.totals.delivery = None;
    order.order.totals.total = money(3000, "EUR");
    let all = [withdrawn("1", 3), withdrawn("2", 1)];
    check(&order, DELIVERED, &all, None, (3200, -200, None, 0, 0, 0, 3000));
}

#[test]
fn what_was_paid_besides_goes_back_with_the_whole() {
    let mut order = order(vec![line("1", 1, 1000)]);
    let wrapping = LabelledAmount { label: Some("Gift wrapping".to_owned()), ..row(200, "EUR") };
    order.order.totals.fees = vec![wrapping];
    order.order.totals.total = money(1200, "EUR");
    check(&order, DELIVERED, &[withdrawn("1", 1)], None, (1000, 0, None, 200, 0, 0, 1200));
}

#[test]
fn what_is_not_offered_is_declined() {
    let order = order(vec![line("1", 3, 3000)]);
    let policy = policy(SHOP);
    let declined = |today, selected: &[Selected<'_>]| {
        let facts = Facts::of(&order, &to_day);
        decide(&policy, &facts, &calendar(), today, selected).unwrap_err()
    };
    assert_eq!(declined(AFTER, &[]), Declined::Empty);
    assert_eq!(declined(AFTER, &[selected("7", 1, "mind")]), Declined::UnknownLine(0));
    assert_eq!(declined(AFTER, &[selected("1", 1, "boredom")]), Declined::UnknownReason(0));
    for units in [0, 4, u32::MAX] {
        let too_many = Declined::TooManyUnits { at: 0, units: 3 };
        assert_eq!(declined(AFTER, &[selected("1", units, "mind")]), too_many);
        assert_eq!(declined(DELIVERED, &[withdrawn("1", units)]), too_many);
    }
    let twice = [selected("1", 2, "mind"), selected("1", 2, "broken")];
    assert_eq!(declined(AFTER, &twice), Declined::TooManyUnits { at: 1, units: 3 });
    let exchange = Selected { resolution: Resolution::Repair, ..selected("1", 1, "mind") };
    assert_eq!(declined(AFTER, &[exchange]), Declined::Resolution(0));
    assert!(matches!(declined(AFTER, &[withdrawn("1", 1)]), Declined::Refused { at: 0, .. }));
}

#[test]
fn a_method_is_one_that_is_offered_and_needed() {
    let order = order(vec![line("1", 3, 3000)]);
    let policy = policy(SHOP);
    let facts = Facts::of(&order, &to_day);
    let refund = [selected("1", 1, "mind")];
    let decision = decide(&policy, &facts, &calendar(), AFTER, &refund).unwrap();
    assert_eq!(decision.refund(Some("pigeon")), Err(Declined::Method));
    let costs: Vec<(&str, i64)> =
        decision.methods.iter().map(|it| (it.method.id.as_str(), it.cost.minor())).collect();
    assert_eq!(costs, [("label", 450), ("own", 0)]);
    assert!(decision.is_complete(Some("own")) && !decision.is_complete(None));

    let reduction =
        Selected { resolution: Resolution::PriceReduction, ..selected("1", 1, "broken") };
    let decision = decide(&policy, &facts, &calendar(), AFTER, &[reduction]).unwrap();
    assert!(!decision.sends_back && decision.methods.is_empty());
    assert!(decision.is_complete(None) && !decision.is_complete(Some("own")));
}

#[test]
fn what_has_not_arrived_is_withdrawn_from_without_sending_anything() {
    let mut order = order(vec![line("1", 3, 3000)]);
    order.order.lines[0].units = Units::new(3, 0, 0, 0, 0);
    order.order.shipments.clear();
    let policy = policy(SHOP);
    let facts = Facts::of(&order, &to_day);
    let all = [withdrawn("1", 3)];
    let decision = decide(&policy, &facts, &calendar(), BOUGHT, &all).unwrap();
    assert!(!decision.sends_back);
    assert_eq!(decision.refund(None).unwrap().total, money(3000, "EUR"));
}

#[test]
fn a_download_is_withdrawn_from_without_sending_anything() {
    let mut order = order(vec![line("1", 1, 900)]);
    order.order.lines[0].kind = LineKind::Digital { download: None };
    let policy = policy(SHOP);
    let facts = Facts::of(&order, &to_day);
    for wish in [withdrawn("1", 1), selected("1", 1, "mind"), selected("1", 1, "broken")] {
        let decision = decide(&policy, &facts, &calendar(), DELIVERED, &[wish]).unwrap();
        assert!(!decision.sends_back && decision.methods.is_empty(), "{wish:?}");
        assert_eq!(decision.refund(None).unwrap().total, money(900, "EUR"));
    }
}
