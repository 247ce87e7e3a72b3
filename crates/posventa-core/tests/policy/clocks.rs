//! The four clocks, with the sources of the numbers that are law.

use jiff::civil::{Date, Weekday, date};
use posventa_core::calendar::Calendar;
use posventa_core::order::{LineKind, Units};
use posventa_core::policy::{
    ClockKind, ClockState, Extension, Facts, Period, Policy, Sentence, Start, evaluate,
};
use posventa_core::returns::{Exemption, Returnable};

use crate::samples::*;

/// Asks about two delivered mugs; `change` is what the test is about. `last` is the last day that
/// the clock tells on the day it is asked.
#[track_caller]
fn check(
    kind: ClockKind,
    policy: &Policy,
    change: impl FnOnce(&mut Returnable),
    today: Date,
    state: ClockState,
    last: Option<Date>,
) -> Sentence {
    let mut order = order(vec![line("1", 2, 2500)]);
    change(&mut order);
    let verdict = verdict(policy, &order, today);
    let clock = verdict.clock(kind);
    assert_eq!((clock.state, clock.last), (state, last), "{clock:#?}");
    assert_eq!(clock.is_open(), 0 < clock.units, "{clock:#?}");
    clock.sentence.clone()
}

/// The last day and the day after it, which is too late.
#[track_caller]
fn check_last(
    kind: ClockKind,
    policy: &Policy,
    change: impl Fn(&mut Returnable),
    last: Date,
) -> Sentence {
    let late = last.tomorrow().unwrap();
    check(kind, policy, &change, late, ClockState::Closed, Some(last));
    check(kind, policy, &change, last, ClockState::Open, Some(last))
}

#[track_caller]
fn extension(sentence: Sentence) -> Option<Extension> {
    match sentence {
        Sentence::Counted(count) => count.extension,
        other => panic!("not counted: {other:?}"),
    }
}

fn delivered_on(day: Date) -> impl Fn(&mut Returnable) {
    move |it| it.order.shipments = vec![shipment(Some(BOUGHT), Some(day))]
}

const NEVER_DELIVERED: fn(&mut Returnable) = |it| {
    it.order.lines[0].units = Units::new(2, 0, 2, 0, 0);
    it.order.shipments = vec![shipment(Some(BOUGHT), None)];
};

mod withdrawal {
    use super::*;

    const KIND: ClockKind = ClockKind::Withdrawal;

    /// Art. 9(1) and (2)(b) of Directive 2011/83/EU: 14 days from the day the goods are received;
    /// Art. 3(1) of Regulation 1182/71: that day is not counted.
    #[test]
    fn the_day_of_delivery_is_not_counted_and_the_fourteenth_after_it_is() {
        let sentence = check_last(KIND, &policy(""), |_| (), date(2026, 3, 17));
        let Sentence::Counted(count) = sentence else { panic!("{sentence:?}") };
        assert_eq!((count.start, count.on), (Start::LastDelivery, DELIVERED));
        assert_eq!((count.period, count.extension), (Period::Days(14), None));
        assert!(!count.assumed);
    }

    /// Art. 3(4) of Regulation 1182/71; recital 41 of the directive says that it holds.
    #[test]
    fn a_last_day_that_is_no_working_day_moves_to_the_next() {
        for (delivered, last) in [
            // Saturday 21 March, Sunday 22 March: Monday.
            (date(2026, 3, 7), date(2026, 3, 23)),
            (date(2026, 3, 8), date(2026, 3, 23)),
            // Friday 1 May is a holiday: Monday.
            (date(2026, 4, 17), date(2026, 5, 4)),
            // Good Friday, then the weekend, then Easter Monday: Tuesday 7 April.
            (date(2026, 3, 20), date(2026, 4, 7)),
        ] {
            let sentence = check_last(KIND, &policy(""), delivered_on(delivered), last);
            assert_eq!(extension(sentence), Some(Extension::WorkingDay), "{delivered}");
        }
    }

    /// Art. 2(2) of Regulation 1182/71: Saturdays are no working days, whatever the shop does.
    #[test]
    fn a_shop_that_works_on_saturdays_does_not_shorten_it() {
        let calendar = Calendar::new(&[Weekday::Friday, Weekday::Saturday], Vec::new());
        let mut order = order(vec![line("1", 2, 2500)]);
        delivered_on(date(2026, 3, 7))(&mut order);
        let facts = Facts::of(&order, &to_day);
        let verdict = evaluate(&policy(""), &facts, 0, &calendar, date(2026, 3, 23));
        assert_eq!(verdict.clock(KIND).last, Some(date(2026, 3, 23)));
        assert!(verdict.clock(KIND).is_open());
    }

    /// Art. 9(2)(b)(i): goods ordered together run from the last of them.
    #[test]
    fn it_runs_from_the_last_goods_of_the_whole_order() {
        let two_parcels = |second: Option<Date>| {
            move |it: &mut Returnable| {
                it.order.lines.push(line("2", 1, 900));
                let first = parcel(BOUGHT, Some(DELIVERED), "1", 2);
                it.order.shipments = vec![first, parcel(date(2026, 3, 4), second, "2", 1)];
                if second.is_none() {
                    it.order.lines[1].units = Units::new(1, 0, 1, 0, 0);
                }
            }
        };
        let second = Some(date(2026, 3, 11));
        check_last(KIND, &policy(""), two_parcels(second), date(2026, 3, 25));
        let open = ClockState::Open;
        let sentence = check(KIND, &policy(""), two_parcels(None), date(2026, 5, 1), open, None);
        assert_eq!(sentence, Sentence::BeforeDelivery { period: Period::Days(14) });
    }

    #[test]
    fn it_is_open_from_the_purchase_on() {
        let mut order = order(vec![line("1", 2, 2500)]);
        order.order.lines[0].units = Units::new(2, 0, 0, 0, 0);
        order.order.shipments.clear();
        let verdict = verdict(&policy(""), &order, BOUGHT);
        let clock = verdict.clock(KIND);
        assert_eq!((clock.state, clock.first, clock.last), (ClockState::Open, Some(BOUGHT), None));
        // Nothing has arrived that could be sent back, and both can be withdrawn from.
        assert_eq!((verdict.units, verdict.withdrawable, clock.units), (0, 2, 2));
    }

    /// Art. 9(2)(c): a contract for digital content runs from its conclusion.
    #[test]
    fn a_download_runs_from_the_purchase() {
        let download = |it: &mut Returnable| {
            it.order.lines[0].kind = LineKind::Digital { download: None };
            it.order.lines[0].units = Units::new(2, 0, 0, 0, 0);
        };
        let sentence = check_last(KIND, &policy(""), download, date(2026, 3, 16));
        let Sentence::Counted(count) = sentence else { panic!("{sentence:?}") };
        assert_eq!((count.start, count.on), (Start::Purchase, BOUGHT));
    }

    /// Art. 16 of Directive 2011/83/EU.
    #[test]
    fn some_goods_are_exempt() {
        let policy = policy(
            r#""withdrawal": {"exempt": [{"when": {"tags": ["engraved"]}, "because": "custom-made"}]}"#,
        );
        let exempt = |exemption| Sentence::Exempt { because: exemption };
        let by_tag = |it: &mut Returnable| told(it).tags = vec!["engraved".to_owned()];
        let sentence = check(KIND, &policy, by_tag, DELIVERED, ClockState::Exempt, None);
        assert_eq!(sentence, exempt(Exemption::CustomMade));
        // What the platform knows about this very line goes before the rule.
        let by_platform = |it: &mut Returnable| {
            by_tag(it);
            told(it).exemption = Some(Exemption::DigitalBegun);
        };
        let sentence = check(KIND, &policy, by_platform, DELIVERED, ClockState::Exempt, None);
        assert_eq!(sentence, exempt(Exemption::DigitalBegun));
    }

    /// Art. 16(e), (f) and (i) take away the right from goods that *were* unsealed or mixed.
    #[test]
    fn sealed_goods_can_be_withdrawn_from_until_they_are_unsealed() {
        for exemption in Exemption::ALL {
            let mut order = order(vec![line("1", 2, 2500)]);
            told(&mut order).exemption = Some(exemption);
            let verdict = verdict(&policy(""), &order, DELIVERED);
            let clock = verdict.clock(KIND);
            let depends = matches!(
                exemption,
                Exemption::SealedHygiene | Exemption::Mixed | Exemption::SealedRecording
            );
            assert_eq!(clock.is_open(), depends, "{exemption:?}");
            assert_eq!(clock.unless, depends.then_some(exemption));
        }
    }

    #[test]
    fn there_is_none_where_no_law_gives_one() {
        let none = read(r#"{"format": 1, "version": "1", "law": {"withdrawal": "none"}}"#);
        let absent = ClockState::Absent;
        assert_eq!(check(KIND, &none, |_| (), DELIVERED, absent, None), Sentence::NotOffered);
        let some = policy(r#""withdrawal": {"countries": ["ES", "FR"]}"#);
        let to = |country: Option<&str>| {
            let country = country.map(str::to_owned);
            move |it: &mut Returnable| it.country = country
        };
        check(KIND, &some, to(Some("US")), DELIVERED, absent, None);
        let last = Some(date(2026, 3, 17));
        check(KIND, &some, to(Some("fr")), DELIVERED, ClockState::Open, last);
        // Who does not know where the customer lives does not take the right away.
        check(KIND, &some, to(None), DELIVERED, ClockState::Open, last);
    }

    #[test]
    fn a_shop_may_give_more_days() {
        let policy = policy(r#""withdrawal": {"days": 30}"#);
        check_last(KIND, &policy, |_| (), date(2026, 4, 2));
    }

    #[test]
    fn what_is_asked_back_or_cancelled_cannot_be_withdrawn_from() {
        let all = |it: &mut Returnable| told(it).asked_back = 2;
        let last = Some(date(2026, 3, 17));
        let sentence = check(KIND, &policy(""), all, DELIVERED, ClockState::Closed, last);
        assert_eq!(sentence, Sentence::NothingLeft);
        let cancelled = |it: &mut Returnable| it.order.cancelled = true;
        let absent = ClockState::Absent;
        let sentence = check(KIND, &policy(""), cancelled, DELIVERED, absent, None);
        assert_eq!(sentence, Sentence::Cancelled);
    }
}

mod unknown_days {
    use super::*;

    const DELIVERED_SOMEWHEN: fn(&mut Returnable) = |it| {
        it.order.shipments[0].delivered_at = None;
    };

    #[test]
    fn the_policy_may_assume_when_a_parcel_arrived() {
        let policy = policy(r#""deliveredAfterDays": 7, "returns": [{"id": "a", "days": 30}]"#);
        // Sent on 2 March, counted from 9 March: the 14th day is Monday 23 March.
        for change in [DELIVERED_SOMEWHEN, NEVER_DELIVERED] {
            let sentence = check_last(ClockKind::Withdrawal, &policy, change, date(2026, 3, 23));
            let Sentence::Counted(count) = sentence else { panic!("{sentence:?}") };
            assert!(count.assumed && count.on == date(2026, 3, 9), "{count:?}");
            check_last(ClockKind::Returns, &policy, change, date(2026, 4, 8));
        }
    }

    #[test]
    fn a_parcel_is_on_its_way_until_the_day_it_is_assumed_to_arrive() {
        let policy = policy(r#""deliveredAfterDays": 7, "returns": [{"id": "a", "days": 30}]"#);
        let eighth = date(2026, 3, 8);
        let not_yet = ClockState::NotYet;
        check(ClockKind::Returns, &policy, NEVER_DELIVERED, eighth, not_yet, None);
        check(ClockKind::Withdrawal, &policy, NEVER_DELIVERED, eighth, ClockState::Open, None);
    }

    #[test]
    fn without_it_only_what_was_reported_has_arrived() {
        let policy = policy(r#""returns": [{"id": "a", "days": 30}]"#);
        let later = date(2027, 1, 1);
        check(ClockKind::Returns, &policy, NEVER_DELIVERED, later, ClockState::NotYet, None);
        check(ClockKind::Withdrawal, &policy, NEVER_DELIVERED, later, ClockState::Open, None);
    }

    /// Art. 18(1) of Directive 2011/83/EU: goods are delivered within 30 days from the contract.
    /// 2 March + 30 = 1 April; + 14 = 15 April 2026, a Wednesday.
    #[test]
    fn what_arrived_on_an_unknown_day_arrived_at_the_last_that_the_law_allows() {
        let last = date(2026, 4, 15);
        check_last(ClockKind::Withdrawal, &policy(""), DELIVERED_SOMEWHEN, last);
    }

    #[test]
    fn where_nobody_knows_anything_nothing_ends() {
        let change = |it: &mut Returnable| {
            DELIVERED_SOMEWHEN(it);
            it.order.placed_at = None;
        };
        let later = date(2030, 1, 1);
        let sentence =
            check(ClockKind::Withdrawal, &policy(""), change, later, ClockState::Open, None);
        assert_eq!(sentence, Sentence::UnknownStart { period: Period::Days(14) });
    }

    #[test]
    fn a_lost_parcel_never_arrives() {
        let policy = policy(r#""deliveredAfterDays": 7"#);
        let lost = |it: &mut Returnable| {
            NEVER_DELIVERED(it);
            it.order.shipments[0].state = posventa_core::delivery::ShipmentState::Lost;
        };
        let later = date(2027, 1, 1);
        check(ClockKind::Withdrawal, &policy, lost, later, ClockState::Open, None);
    }
}

mod returns {
    use super::*;

    const KIND: ClockKind = ClockKind::Returns;
    const THIRTY: &str = r#""returns": [{"id": "standard", "days": 30}]"#;

    #[test]
    fn the_window_counts_from_delivery_without_moving_its_end() {
        // 2 April 2026 is a Thursday; a window of 32 days ends on Saturday 4 April and stays there.
        check_last(KIND, &policy(THIRTY), |_| (), date(2026, 4, 2));
        let days = r#""returns": [{"id": "standard", "days": 32}]"#;
        check_last(KIND, &policy(days), |_| (), date(2026, 4, 4));
    }

    #[test]
    fn it_may_count_from_shipment_or_purchase() {
        for (from, last) in [("shipment", date(2026, 4, 3)), ("purchase", date(2026, 4, 1))] {
            let policy =
                policy(&format!(r#""returns": [{{"id": "a", "days": 30, "from": "{from}"}}]"#));
            let change = |it: &mut Returnable| {
                it.order.shipments = vec![shipment(Some(date(2026, 3, 4)), Some(date(2026, 3, 6)))];
            };
            check_last(KIND, &policy, change, last);
        }
    }

    #[test]
    fn days_of_grace_are_not_announced() {
        let policy = policy(r#""returns": [{"id": "a", "days": 30, "graceDays": 3}]"#);
        let (announced, last) = (date(2026, 4, 2), date(2026, 4, 5));
        check(KIND, &policy, |_| (), announced, ClockState::Open, Some(announced));
        let sentence = check(KIND, &policy, |_| (), last, ClockState::Open, Some(last));
        assert_eq!(extension(sentence), Some(Extension::Grace));
        let late = date(2026, 4, 6);
        check(KIND, &policy, |_| (), late, ClockState::Closed, Some(announced));
    }

    #[test]
    fn a_season_opens_it_longer_for_what_was_bought_in_it() {
        let season = |from: &str, until: &str| {
            policy(&format!(
                r#"{THIRTY}, "seasons": [{{"id": "spring", "boughtFrom": "{from}",
                    "boughtUntil": "{until}", "openUntil": "2026-05-31"}}]"#
            ))
        };
        let last = date(2026, 5, 31);
        let sentence = check_last(KIND, &season("2026-03-02", "2026-03-02"), |_| (), last);
        assert_eq!(extension(sentence), Some(Extension::Season("spring".to_owned())));
        let plain = date(2026, 4, 2);
        check_last(KIND, &season("2026-03-03", "2026-03-31"), |_| (), plain);
        check_last(KIND, &season("2026-02-01", "2026-03-01"), |_| (), plain);
    }

    #[test]
    fn the_first_rule_that_matches_holds() {
        let policy = policy(
            r#""returns": [
                {"id": "sale", "when": {"tags": ["final-sale"]}, "refused": {"en": "Final sale"}},
                {"id": "mugs", "when": {"categories": ["mugs"], "discounted": false}, "days": 60},
                {"id": "standard", "days": 30}]"#,
        );
        let with = |tag: &'static str, category: &'static str, discounted: bool| {
            move |it: &mut Returnable| {
                let told = told(it);
                told.tags = vec![tag.to_owned()];
                told.categories = vec![category.to_owned()];
                told.discounted = discounted;
            }
        };
        let absent = ClockState::Absent;
        let refused =
            check(KIND, &policy, with("final-sale", "mugs", false), DELIVERED, absent, None);
        assert_eq!(refused, Sentence::Refused);
        check_last(KIND, &policy, with("new", "mugs", false), date(2026, 5, 2));
        check_last(KIND, &policy, with("new", "mugs", true), date(2026, 4, 2));
        check_last(KIND, &policy, with("new", "bowls", false), date(2026, 4, 2));
        // Of a line about which the platform tells nothing, nothing is known.
        check_last(KIND, &policy, |_| (), date(2026, 4, 2));
    }

    #[test]
    fn rules_may_ask_for_price_country_and_day_of_purchase() {
        let rule = |when: &str| {
            policy(&format!(r#""returns": [{{"id": "a", "when": {when}, "days": 30}}]"#))
        };
        // One mug costs 12.50 EUR, went to Spain and was bought on 2 March.
        for (when, matches) in [
            (r#"{"priceFrom": {"EUR": "12.50"}}"#, true),
            (r#"{"priceFrom": {"EUR": "12.51"}}"#, false),
            (r#"{"priceBelow": {"EUR": "12.51"}}"#, true),
            (r#"{"priceBelow": {"EUR": "12.50"}}"#, false),
            (r#"{"priceBelow": {"USD": "99.00"}}"#, false),
            (r#"{"countries": ["PT", "ES"]}"#, true),
            (r#"{"countries": ["PT"]}"#, false),
            (r#"{"bought": {"from": "2026-03-02", "until": "2026-03-02"}}"#, true),
            (r#"{"bought": {"from": "2026-03-03"}}"#, false),
            (r#"{"bought": {"until": "2026-03-01"}}"#, false),
            (r#"{"skus": ["SKU-1"]}"#, true),
            (r#"{"skus": ["SKU-2"]}"#, false),
            (r#"{"products": ["mug"]}"#, true),
            (r#"{"products": ["bowl"]}"#, false),
            (r#"{"products": ["mug"], "tags": ["blue"]}"#, false),
        ] {
            let change = |it: &mut Returnable| told(it).product = Some("mug".to_owned());
            let (state, last) = match matches {
                true => (ClockState::Open, Some(date(2026, 4, 2))),
                false => (ClockState::Absent, None),
            };
            check(KIND, &rule(when), change, DELIVERED, state, last);
        }
    }

    #[test]
    fn an_exception_opens_it_for_single_orders() {
        let exception = |order: &str, when: &str| {
            policy(&format!(
                r#""returns": [
                    {{"id": "sale", "when": {{"tags": ["final-sale"]}}, "refused": {{"en": "No."}}}},
                    {{"id": "standard", "days": 30}}],
                "exceptions": [{{"id": "strike", "orders": ["{order}"], "when": {when},
                    "openUntil": "2026-06-30"}}]"#
            ))
        };
        let last = date(2026, 6, 30);
        let sentence = check_last(KIND, &exception("1042", "{}"), |_| (), last);
        assert_eq!(extension(sentence), Some(Extension::Exception("strike".to_owned())));
        check_last(KIND, &exception("1043", "{}"), |_| (), date(2026, 4, 2));
        let other = exception("1042", r#"{"skus": ["SKU-7"]}"#);
        check_last(KIND, &other, |_| (), date(2026, 4, 2));
        // Also for what a rule refuses, and then exactly so long.
        let sale = |it: &mut Returnable| told(it).tags = vec!["final-sale".to_owned()];
        check_last(KIND, &exception("1042", "{}"), sale, last);
    }

    #[test]
    fn each_parcel_has_its_own_window() {
        let second = date(2026, 3, 20);
        let mut order = order(vec![line("1", 3, 3600)]);
        order.order.shipments =
            vec![parcel(BOUGHT, Some(DELIVERED), "1", 2), parcel(BOUGHT, Some(second), "1", 1)];
        let units = |today: Date, order: &Returnable| {
            let verdict = verdict(&policy(THIRTY), order, today);
            let clock = verdict.clock(KIND);
            (clock.units, clock.last)
        };
        let last = Some(date(2026, 4, 19));
        assert_eq!(units(date(2026, 4, 2), &order), (3, last));
        assert_eq!(units(date(2026, 4, 3), &order), (1, last));
        assert_eq!(units(date(2026, 4, 20), &order), (0, last));
        // What was asked back came from the parcel that ended first.
        told(&mut order).asked_back = 2;
        assert_eq!(units(date(2026, 4, 2), &order), (1, last));
        assert_eq!(units(date(2026, 4, 3), &order), (1, last));
    }

    #[test]
    fn no_rule_is_no_window() {
        let absent = ClockState::Absent;
        let sentence = check(KIND, &policy(""), |_| (), DELIVERED, absent, None);
        assert_eq!(sentence, Sentence::NotOffered);
    }

    #[test]
    fn it_begins_when_the_goods_arrive() {
        let not_yet = ClockState::NotYet;
        let sentence = check(KIND, &policy(THIRTY), NEVER_DELIVERED, DELIVERED, not_yet, None);
        assert_eq!(sentence, Sentence::BeforeDelivery { period: Period::Days(30) });
    }
}

mod guarantees {
    use super::*;

    fn law(law: &str) -> Policy {
        read(&format!(r#"{{"format": 1, "version": "1", "law": {law}}}"#))
    }

    /// Art. 10(1) of Directive (EU) 2019/771: two years from delivery. Spain: three, Art. 120(1) of
    /// RDLeg 1/2007 as changed by RDL 7/2021. A period of months ends on the day of the same
    /// number: Art. 3(2)(c) of Regulation 1182/71.
    #[test]
    fn the_legal_guarantee_lasts_two_years_and_three_in_spain() {
        let kind = ClockKind::LegalGuarantee;
        let eu = law(r#"{"withdrawal": "eu"}"#);
        check_last(kind, &eu, |_| (), date(2028, 3, 3));
        let spain = law(r#"{"withdrawal": "eu", "guaranteeMonths": 36}"#);
        check_last(kind, &spain, |_| (), date(2029, 3, 3));
        let both = law(r#"{"withdrawal": "eu", "guaranteeMonthsByCountry": {"ES": 36}}"#);
        check_last(kind, &both, |_| (), date(2029, 3, 3));
        let france = |it: &mut Returnable| it.country = Some("FR".to_owned());
        check_last(kind, &both, france, date(2028, 3, 3));
    }

    #[test]
    fn a_month_without_that_day_ends_it_on_its_last() {
        let leap_day = |it: &mut Returnable| {
            it.order.shipments = vec![shipment(Some(BOUGHT), Some(date(2024, 2, 29)))];
        };
        let eu = law(r#"{"withdrawal": "eu"}"#);
        check_last(ClockKind::LegalGuarantee, &eu, leap_day, date(2026, 2, 28));
        for (months, last) in
            [(1, date(2026, 2, 28)), (3, date(2026, 4, 30)), (11, date(2026, 12, 31))]
        {
            assert_eq!(Period::Months(months).last_day(date(2026, 1, 31)), last);
        }
    }

    /// Art. 11(2) of Directive (EU) 2019/770; Spain gives downloads two years as well.
    #[test]
    fn a_download_has_two_years_from_the_purchase() {
        let download = |it: &mut Returnable| {
            it.order.lines[0].kind = LineKind::Digital { download: None };
            it.order.lines[0].units = Units::new(2, 0, 0, 0, 0);
        };
        check_last(ClockKind::LegalGuarantee, &policy(""), download, date(2028, 3, 2));
    }

    #[test]
    fn the_shops_own_guarantee_is_another_clock() {
        let policy = policy(
            r#""guarantees": [{"id": "glaze", "when": {"categories": ["mugs"]}, "months": 60,
                "covers": {"en": "The glaze."}}]"#,
        );
        let kind = ClockKind::CommercialGuarantee;
        let mug = |it: &mut Returnable| told(it).categories = vec!["mugs".to_owned()];
        check_last(kind, &policy, mug, date(2031, 3, 3));
        check_last(ClockKind::LegalGuarantee, &policy, mug, date(2029, 3, 3));
        check(kind, &policy, |_| (), DELIVERED, ClockState::Absent, None);
    }

    #[test]
    fn outside_the_eu_there_is_none_unless_the_policy_says_so() {
        let none = law(r#"{"withdrawal": "none"}"#);
        let kind = ClockKind::LegalGuarantee;
        check(kind, &none, |_| (), DELIVERED, ClockState::Absent, None);
    }
}
