//! What a policy says about cases, as a table, and the menu that follows an order's state.

use jiff::civil::{Date, date};
use posventa_core::cases::{CaseRequestLine, Outcome, Topic, menu};
use posventa_core::delivery::{DeliveryPromise, ShipmentState};
use posventa_core::order::{Order, Units};
use posventa_core::policy::lint::lint;
use posventa_core::policy::{CaseDraft, CaseVerdict, Facts, Policy, evaluate_case};
use posventa_core::returns::{Evidence, Resolution, Returnable};

use crate::samples::{BOUGHT, calendar, line, money, order, policy, shipment, to_day, told};

const RULES: &str = r#""reasons": [
        {"id": "broken", "clock": "guarantee", "text": {"en": "Broken"},
         "resolutions": ["replacement", "refund"],
         "evidence": [{"from": {"EUR": "20.00"}, "ask": ["photo"]}],
         "keepBelow": {"EUR": "15.00"}}],
    "cases": [
        {"topic": "damaged-parcel", "reason": "broken"},
        {"topic": "missing-parcel", "resolutions": ["replacement", "refund"],
         "evidence": [{"from": {"EUR": "60.00"}, "ask": ["comment"]}],
         "decideBelow": {"EUR": "20.00"}, "decide": "replacement"}]"#;

/// Two mugs of 7 € each, and a vase of 70 €.
fn goods() -> Returnable {
    order(vec![line("1", 2, 1400), line("2", 1, 7000)])
}

fn some(line: &str, quantity: u32) -> CaseRequestLine {
    CaseRequestLine { line: line.to_owned(), quantity }
}

fn draft<'a>(topic: Topic, lines: &'a [CaseRequestLine]) -> CaseDraft<'a> {
    CaseDraft { topic, lines, reason: None, wanted: None, earlier: &[] }
}

fn judged(policy: &Policy, order: &Returnable, draft: &CaseDraft<'_>) -> CaseVerdict {
    let facts = Facts::of(order, &to_day);
    evaluate_case(policy, &facts, &calendar(), date(2026, 3, 10), draft)
}

fn replaced() -> Option<Outcome> {
    Some(Outcome { resolution: Resolution::Replacement, amount: None, percent: None })
}

#[test]
fn below_the_value_it_is_decided_at_once_and_nothing_is_asked_for() {
    let (policy, goods) = (policy(RULES), goods());
    let verdict = judged(&policy, &goods, &draft(Topic::MissingParcel, &[some("1", 2)]));
    assert_eq!(verdict.evidence, []);
    assert_eq!(verdict.resolutions, [Resolution::Replacement, Resolution::Refund]);
    assert_eq!(verdict.immediate, replaced());
}

#[test]
fn cheap_goods_are_dear_together_with_dear_ones() {
    let (policy, goods) = (policy(RULES), goods());
    let lines = [some("1", 2), some("2", 1)];
    let verdict = judged(&policy, &goods, &draft(Topic::MissingParcel, &lines));
    assert_eq!(verdict.evidence, [Evidence::Comment]);
    assert_eq!(verdict.immediate, None);
}

#[test]
fn who_wants_something_else_is_answered_by_a_person() {
    let (policy, goods) = (policy(RULES), goods());
    let lines = [some("1", 1)];
    for (wanted, decided) in [(Resolution::Replacement, true), (Resolution::Refund, false)] {
        let wish = CaseDraft { wanted: Some(wanted), ..draft(Topic::MissingParcel, &lines) };
        assert_eq!(judged(&policy, &goods, &wish).immediate.is_some(), decided, "{wanted:?}");
    }
}

#[test]
fn a_broken_mug_is_judged_alike_whichever_door_it_comes_through() {
    let (policy, goods) = (policy(RULES), goods());
    let cheap = [some("1", 1)];
    let claim = CaseDraft { reason: Some("broken"), ..draft(Topic::Guarantee, &cheap) };
    let by_parcel = judged(&policy, &goods, &draft(Topic::DamagedParcel, &cheap));
    assert_eq!(judged(&policy, &goods, &claim), by_parcel);
    assert!(by_parcel.immediate.is_some() && by_parcel.evidence.is_empty());

    let dear = [some("2", 1)];
    let verdict = judged(&policy, &goods, &draft(Topic::DamagedParcel, &dear));
    assert_eq!((verdict.evidence, verdict.immediate), (vec![Evidence::Photo], None));

    // Money back is the exact sum that a return would be.
    let keep = CaseDraft { wanted: Some(Resolution::Keep), ..draft(Topic::DamagedParcel, &cheap) };
    let outcome = judged(&policy, &goods, &keep).immediate.unwrap();
    assert_eq!(outcome.amount, Some(money(700, "EUR")));
}

#[test]
fn what_was_claimed_is_not_claimed_twice() {
    let (policy, mut goods) = (policy(RULES), goods());
    told(&mut goods).asked_back = 1;
    let one = [some("1", 1)];
    let two = [some("1", 2)];
    assert_eq!(judged(&policy, &goods, &draft(Topic::MissingParcel, &one)).immediate, replaced());
    assert_eq!(judged(&policy, &goods, &draft(Topic::MissingParcel, &two)).immediate, None);
}

#[test]
fn without_a_rule_a_person_decides_and_nothing_is_asked_for() {
    let (policy, goods) = (policy(""), goods());
    for topic in Topic::ALL {
        let lines = [some("1", 1)];
        let verdict = judged(&policy, &goods, &draft(topic, &lines));
        assert_eq!(verdict, CaseVerdict::of_topic(topic), "{topic:?}");
        assert_eq!((verdict.evidence, verdict.immediate), (vec![], None));
    }
    let foreign = [some("77", 1)];
    let verdict = judged(&policy, &goods, &draft(Topic::MissingParcel, &foreign));
    assert_eq!(verdict.immediate, None);
}

#[test]
fn rules_that_contradict_themselves_are_found() {
    let findings = |rules: &str| -> Vec<String> {
        let policy =
            policy(&RULES.replace(r#"{"topic": "damaged-parcel", "reason": "broken"}"#, rules));
        let cases = lint(&policy).into_iter().filter(|it| it.path.starts_with("policy.cases"));
        cases.map(|it| format!("{}: {}", it.severity.name(), it.path)).collect()
    };
    assert_eq!(findings(r#"{"topic": "damaged-parcel", "reason": "broken"}"#), [""; 0]);
    let unknown = findings(r#"{"topic": "damaged-parcel", "reason": "melted"}"#);
    assert_eq!(unknown, ["error: policy.cases[0].reason"]);
    let both = r#"{"topic": "damaged-parcel", "reason": "broken", "resolutions": ["refund"]}"#;
    assert_eq!(findings(both), ["error: policy.cases[0].reason"]);
    let decided = r#"{"topic": "missing-part", "resolutions": ["refund"],
        "decideBelow": {"EUR": "5.00"}, "decide": "replacement"}"#;
    assert_eq!(findings(decided), ["error: policy.cases[0].decide"]);
    let twice = r#"{"topic": "missing-parcel", "resolutions": ["refund"]}"#;
    assert_eq!(findings(twice), ["warning: policy.cases[1]"]);
    let claim = r#"{"topic": "guarantee", "resolutions": ["refund"]}"#;
    assert_eq!(findings(claim), ["warning: policy.cases[0]"]);
    let never = r#"{"topic": "missing-part", "resolutions": ["refund"],
        "decideBelow": {"EUR": "0.00"}, "decide": "refund"}"#;
    assert_eq!(findings(never), ["warning: policy.cases[0].decideBelow"]);
}

fn menu_of(change: impl Fn(&mut Order), today: Date) -> Vec<Topic> {
    let mut goods = goods();
    change(&mut goods.order);
    menu(Some(&goods.order), today)
}

#[test]
fn the_menu_follows_the_order() {
    use Topic::{
        Complaint, DamagedParcel, Guarantee, MissingParcel, MissingPart, Question, Suggestion,
    };
    let always = [Question, Complaint, Suggestion];
    let today = date(2026, 3, 10);
    assert_eq!(menu(None, today), always);

    let delivered = menu_of(|_| (), today);
    assert_eq!(delivered[..4], [DamagedParcel, MissingPart, Guarantee, MissingParcel]);
    assert_eq!(delivered[4..], always);

    let nothing_shipped = |order: &mut Order| {
        order.shipments.clear();
        for line in &mut order.lines {
            line.units = Units::new(2, 0, 0, 0, 0);
        }
    };
    assert_eq!(menu_of(nothing_shipped, today), always);

    let on_its_way = |order: &mut Order| {
        order.shipments = vec![shipment(Some(BOUGHT), None)];
        order.promise = Some(DeliveryPromise::new(date(2026, 3, 5), date(2026, 3, 6)));
        for line in &mut order.lines {
            line.units = Units::new(2, 0, 2, 0, 0);
        }
    };
    for today in [date(2026, 3, 6), date(2026, 3, 7)] {
        assert_eq!(menu_of(on_its_way, today)[0], MissingParcel, "{today}");
    }
    // One parcel of two has come, the other is late: what is missing comes first.
    let half = |order: &mut Order| {
        on_its_way(order);
        order.lines[0].units = Units::new(2, 0, 2, 2, 0);
    };
    assert_eq!(menu_of(half, date(2026, 3, 6))[0], DamagedParcel);
    assert_eq!(menu_of(half, date(2026, 3, 7))[0], MissingParcel);
}

/// WooCommerce, Saleor, Magento and most shops on Medusa never say that anything has arrived.
#[test]
fn where_nobody_tells_of_deliveries_what_was_sent_may_have_come() {
    use Topic::{DamagedParcel, Guarantee, MissingParcel, MissingPart};
    let sent = |order: &mut Order| {
        order.shipments.clear();
        order.promise = None;
        for line in &mut order.lines {
            line.units = Units::new(2, 0, 2, 0, 0);
        }
    };
    let of_parcels = [MissingParcel, DamagedParcel, MissingPart, Guarantee];
    let today = date(2026, 3, 10);
    assert_eq!(menu_of(sent, today)[..4], of_parcels);
    let handed_over = |order: &mut Order| {
        sent(order);
        order.shipments = vec![shipment(Some(BOUGHT), None)];
    };
    assert_eq!(menu_of(handed_over, today)[..4], of_parcels);
    // A carrier that speaks of a parcel on its way will say when it is there.
    let followed = |order: &mut Order| {
        handed_over(order);
        order.shipments[0].state = ShipmentState::OutForDelivery;
    };
    assert_eq!(menu_of(followed, today)[..2], [MissingParcel, Topic::Question]);
}
