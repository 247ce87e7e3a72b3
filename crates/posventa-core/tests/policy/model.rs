//! The engine against a model that is written as simply as can be: one unit after the other, days
//! as numbers, no shared code but the types of the answer.

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use posventa_core::calendar::Calendar;
use posventa_core::delivery::ShipmentState;
use posventa_core::order::{LineKind, Units};
use posventa_core::policy::{ClockKind, ClockState, Facts, Policy, evaluate};
use posventa_core::returns::{Evidence, Exemption, Resolution, Returnable};
use proptest::prelude::*;

use crate::samples::*;

/// Days are numbered from here, a Thursday.
const DAY_ZERO: Date = date(2026, 1, 1);

fn day(number: i64) -> Date {
    DAY_ZERO.checked_add(number.days()).unwrap()
}

fn number(day: Date) -> i64 {
    i64::from(DAY_ZERO.until(day).unwrap().get_days())
}

const CREDIT: &[Resolution] = &[Resolution::StoreCredit];
pub const REFUND: &[Resolution] = &[Resolution::Refund];
const REFUND_OR_EXCHANGE: &[Resolution] = &[Resolution::Refund, Resolution::Exchange];

#[derive(Debug, Clone)]
pub struct Scenario {
    pub policy: Rules,
    pub bought: i64,
    pub lines: Vec<Goods>,
    pub holidays: BTreeSet<i64>,
    pub today: i64,
}

/// A policy, in numbers.
#[derive(Debug, Clone)]
pub struct Rules {
    pub eu: bool,
    pub withdrawal_days: i64,
    pub exempt_tag: Option<char>,
    pub delivered_after: Option<i64>,
    pub windows: Vec<Window>,
    /// First and last day of purchase, open until.
    pub season: Option<(i64, i64, i64)>,
    pub exception: Option<i64>,
    pub guarantee_months: i64,
    pub keep_below: i64,
    pub evidence_from: i64,
}

#[derive(Debug, Clone)]
pub struct Window {
    /// Of which goods; `None` for all.
    pub tag: Option<char>,
    /// `None` refuses.
    pub days: Option<i64>,
    pub from: From,
    pub grace: i64,
    pub offers: &'static [Resolution],
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum From {
    Delivery,
    Shipment,
    Purchase,
}

#[derive(Debug, Clone)]
pub struct Goods {
    pub tag: char,
    pub digital: bool,
    pub exempt: bool,
    pub total: i64,
    /// Day sent and day delivered of each unit; `None` where it has not happened.
    pub units: Vec<(Option<i64>, Option<i64>)>,
    pub asked_back: u32,
}

fn window() -> impl Strategy<Value = Window> {
    (
        prop::option::weighted(0.6, prop::char::range('a', 'c')),
        prop::option::weighted(0.8, 0_i64..60),
        prop::sample::select(vec![From::Delivery, From::Shipment, From::Purchase]),
        0_i64..5,
        prop::sample::select(vec![CREDIT, REFUND, REFUND_OR_EXCHANGE]),
    )
        .prop_map(|(tag, days, from, grace, offers)| Window { tag, days, from, grace, offers })
}

fn rules() -> impl Strategy<Value = Rules> {
    let law = (prop::bool::weighted(0.8), 14_i64..31, 0_i64..4);
    let delivered_after = prop::option::of(0_i64..12);
    let season = prop::option::of((0_i64..60, 0_i64..30, 0_i64..90));
    let season =
        season.prop_map(|it| it.map(|(from, span, open)| (from, from + span, from + span + open)));
    let exempt_tag = prop::option::weighted(0.3, prop::char::range('a', 'c'));
    let windows = prop::collection::vec(window(), 0..4);
    let values = (prop::option::weighted(0.2, 0_i64..150), 0_i64..3000, 0_i64..3000);
    (law, delivered_after, season, exempt_tag, windows, values).prop_map(
        |(law, delivered_after, season, exempt_tag, windows, values)| Rules {
            eu: law.0,
            withdrawal_days: law.1,
            guarantee_months: law.2,
            exempt_tag,
            delivered_after,
            windows,
            season,
            exception: values.0,
            keep_below: values.1,
            evidence_from: values.2,
        },
    )
}

fn goods(bought: i64) -> impl Strategy<Value = Goods> {
    let unit = (prop::option::weighted(0.9, 0_i64..8), prop::option::weighted(0.8, 0_i64..8));
    let unit = unit.prop_map(move |(sent, delivered)| {
        let sent = sent.map(|days| bought + days);
        (sent, sent.zip(delivered).map(|(sent, days)| sent + days))
    });
    (
        prop::char::range('a', 'c'),
        prop::bool::weighted(0.15),
        prop::bool::weighted(0.1),
        0_i64..6000,
        prop::collection::vec(unit, 1..5),
        0_u32..3,
    )
        .prop_map(|(tag, digital, exempt, total, units, asked_back)| Goods {
            tag,
            digital,
            exempt,
            total,
            units,
            asked_back,
        })
}

pub fn scenario() -> impl Strategy<Value = Scenario> {
    (rules(), 0_i64..60).prop_flat_map(|(policy, bought)| {
        let lines = prop::collection::vec(goods(bought), 1..4);
        let holidays = prop::collection::btree_set(bought..bought + 60, 0..6);
        (lines, holidays, bought..bought + 130).prop_map(move |(lines, holidays, today)| Scenario {
            policy: policy.clone(),
            bought,
            lines,
            holidays,
            today,
        })
    })
}

impl Scenario {
    /// The policy as a merchant would write it.
    pub fn policy(&self) -> Policy {
        let rules = &self.policy;
        let mut more = vec![format!(
            r#""law": {{"withdrawal": "{}", "guaranteeMonths": {months}, "digitalGuaranteeMonths": {months}}}"#,
            if rules.eu { "eu" } else { "none" },
            months = rules.guarantee_months,
        )];
        let exempt = rules
            .exempt_tag
            .map(|tag| format!(r#"{{"when": {{"tags": ["{tag}"]}}, "because": "perishable"}}"#));
        more.push(format!(
            r#""withdrawal": {{"days": {}, "exempt": [{}]}}"#,
            rules.withdrawal_days,
            exempt.unwrap_or_default()
        ));
        more.extend(rules.delivered_after.map(|days| format!(r#""deliveredAfterDays": {days}"#)));
        let windows: Vec<String> = rules
            .windows
            .iter()
            .enumerate()
            .map(|(at, window)| {
                let when = window.tag.map(|tag| format!(r#""when": {{"tags": ["{tag}"]}},"#));
                let when = when.unwrap_or_default();
                let Some(days) = window.days else {
                    return format!(r#"{{"id": "{at}", {when} "refused": {{"en": "No."}}}}"#);
                };
                let from = match window.from {
                    From::Delivery => "delivery",
                    From::Shipment => "shipment",
                    From::Purchase => "purchase",
                };
                let names = window.offers.iter().map(|it| format!("\"{}\"", it.name()));
                let resolutions: Vec<String> = names.collect();
                format!(
                    r#"{{"id": "{at}", {when} "days": {days}, "from": "{from}", "graceDays": {},
                    "resolutions": [{}]}}"#,
                    window.grace,
                    resolutions.join(",")
                )
            })
            .collect();
        more.push(format!(r#""returns": [{}]"#, windows.join(",")));
        more.extend(rules.season.map(|(from, until, open)| {
            format!(
                r#""seasons": [{{"id": "s", "boughtFrom": "{}", "boughtUntil": "{}", "openUntil": "{}"}}]"#,
                day(from), day(until), day(open)
            )
        }));
        more.extend(rules.exception.map(|open| {
            format!(
                r#""exceptions": [{{"id": "e", "orders": [1042], "openUntil": "{}"}}]"#,
                day(open)
            )
        }));
        let euros = |cents: i64| format!(r#"{{"EUR": "{}"}}"#, money(cents, "EUR").to_decimal());
        more.push(format!(
            r#""reasons": [
                {{"id": "mind", "clock": "returns", "text": {{"en": "Mind"}}}},
                {{"id": "broken", "clock": "guarantee", "text": {{"en": "Broken"}},
                  "resolutions": ["replacement", "refund"],
                  "evidence": [{{"from": {}, "ask": ["photo"]}}], "keepBelow": {}}}]"#,
            euros(rules.evidence_from),
            euros(rules.keep_below)
        ));
        read(&format!(r#"{{"format": 1, "version": "1", {}}}"#, more.join(",")))
    }

    /// The order as a platform would tell it.
    pub fn order(&self) -> Returnable {
        let mut lines = Vec::new();
        let mut shipments = Vec::new();
        let mut facts = Vec::new();
        for (at, goods) in self.lines.iter().enumerate() {
            let id = at.to_string();
            let count = |wanted: fn(&(Option<i64>, Option<i64>)) -> bool| {
                u32::try_from(goods.units.iter().filter(|unit| wanted(unit)).count()).unwrap()
            };
            let (sent, delivered) =
                (count(|unit| unit.0.is_some()), count(|unit| unit.1.is_some()));
            let all = u32::try_from(goods.units.len()).unwrap();
            let mut bought = line(&id, all, goods.total);
            bought.units = Units::new(all, 0, sent, delivered, 0);
            if goods.digital {
                bought.kind = LineKind::Digital { download: None };
            }
            lines.push(bought);
            for (place, (sent, delivered)) in goods.units.iter().enumerate() {
                let Some(sent) = sent else { continue };
                let mut sent = parcel(day(*sent), delivered.map(day), &id, 1);
                sent.id = format!("{at}/{place}");
                shipments.push(sent);
            }
            facts.push(posventa_core::returns::LineFacts {
                line: id,
                tags: vec![goods.tag.to_string()],
                exemption: goods.exempt.then_some(Exemption::CustomMade),
                asked_back: goods.asked_back,
                ..posventa_core::returns::LineFacts::default()
            });
        }
        let mut order = order(lines);
        order.order.placed_at = Some(moment(day(self.bought)));
        order.order.shipments = shipments;
        order.facts = facts;
        order
    }

    pub fn calendar(&self) -> Calendar {
        Calendar::new(&[], self.holidays.iter().copied().map(day).collect())
    }

    pub fn day(&self) -> Date {
        day(self.today)
    }
}

/// What the model says about a clock.
#[derive(Debug, PartialEq)]
struct Told {
    state: ClockState,
    last: Option<i64>,
    units: usize,
}

const ABSENT: Told = Told { state: ClockState::Absent, last: None, units: 0 };

impl Scenario {
    /// The day on which a unit counts as arrived, and whether that is by today.
    fn arrived(&self, goods: &Goods, unit: (Option<i64>, Option<i64>)) -> Option<i64> {
        if goods.digital {
            return Some(self.bought);
        }
        match unit {
            (_, Some(delivered)) => Some(delivered),
            (Some(sent), None) => {
                let assumed = sent + self.policy.delivered_after?;
                (assumed <= self.today).then_some(assumed)
            }
            (None, None) => None,
        }
    }

    /// A right that runs for each unit: `last` is its last day, by the days it was sent and arrived.
    fn per_unit(&self, goods: &Goods, last: impl Fn(Option<i64>, i64) -> i64) -> Told {
        let mut lasts = Vec::new();
        for unit in &goods.units {
            if let Some(arrived) = self.arrived(goods, *unit) {
                lasts.push(last(unit.0.filter(|_| !goods.digital), arrived));
            }
        }
        let is_all_there = lasts.len() == goods.units.len();
        let in_hand = lasts.len().saturating_sub(goods.asked_back as usize);
        let open = lasts.iter().filter(|last| self.today <= **last).count();
        let units = open.min(in_hand);
        let latest = lasts.iter().max().copied();
        if 0 < units {
            Told { state: ClockState::Open, last: latest, units }
        } else if is_all_there {
            Told { state: ClockState::Closed, last: latest, units: 0 }
        } else {
            Told { state: ClockState::NotYet, last: None, units: 0 }
        }
    }

    fn withdrawal(&self, goods: &Goods) -> Told {
        if !self.policy.eu {
            return ABSENT;
        }
        if goods.exempt || self.policy.exempt_tag == Some(goods.tag) {
            return Told { state: ClockState::Exempt, ..ABSENT };
        }
        let left = goods.units.len().saturating_sub(goods.asked_back as usize);
        let mut last_arrival = Some(self.bought);
        if !goods.digital {
            let sent = self.lines.iter().filter(|line| !line.digital);
            let arrivals =
                sent.flat_map(|line| line.units.iter().map(|it| self.arrived(line, *it)));
            // One that is missing makes the whole missing.
            let arrivals: Option<Vec<i64>> = arrivals.collect();
            last_arrival = arrivals.map(|days| days.into_iter().max().unwrap());
        }
        let last = last_arrival.map(|arrived| {
            let mut last = arrived + self.policy.withdrawal_days;
            // Day zero is a Thursday, so days 2 and 3 are the first weekend.
            while [2, 3].contains(&(last % 7)) || self.holidays.contains(&last) {
                last += 1;
            }
            last
        });
        let is_open = last.is_none_or(|last| self.today <= last) && 0 < left;
        let state = if is_open { ClockState::Open } else { ClockState::Closed };
        Told { state, last, units: if is_open { left } else { 0 } }
    }

    fn rule(&self, goods: &Goods) -> Option<(&Window, i64, bool)> {
        let mut refused = false;
        for window in &self.policy.windows {
            if window.tag.is_some_and(|tag| tag != goods.tag) {
                continue;
            }
            match window.days {
                Some(days) => return Some((window, days, refused)),
                None if self.policy.exception.is_some() => refused = true,
                None => return None,
            }
        }
        None
    }

    fn returns(&self, goods: &Goods) -> Told {
        let Some((window, days, refused)) = self.rule(goods) else { return ABSENT };
        self.per_unit(goods, |sent, arrived| {
            let start = match window.from {
                From::Delivery => arrived,
                From::Shipment => sent.unwrap_or(arrived),
                From::Purchase => self.bought,
            };
            let mut last = start + days;
            if let Some((from, until, open)) = self.policy.season
                && from <= self.bought
                && self.bought <= until
            {
                last = last.max(open);
            }
            if let Some(open) = self.policy.exception {
                last = if refused { open } else { last.max(open) };
            }
            let in_grace = !refused && last < self.today && self.today <= last + window.grace;
            if in_grace { last + window.grace } else { last }
        })
    }

    fn guarantee(&self, goods: &Goods) -> Told {
        if self.policy.guarantee_months == 0 {
            return ABSENT;
        }
        // jiff counts months itself.
        let months = self.policy.guarantee_months.months();
        self.per_unit(goods, |_, arrived| number(day(arrived).checked_add(months).unwrap()))
    }

    fn price(&self, goods: &Goods, units: usize) -> i64 {
        goods.total * i64::try_from(units).unwrap() / i64::try_from(goods.units.len()).unwrap()
    }

    /// How many units the customer holds and has not asked back.
    fn in_hand(&self, goods: &Goods) -> usize {
        let arrived = goods.units.iter().filter(|unit| self.arrived(goods, **unit).is_some());
        arrived.count().saturating_sub(goods.asked_back as usize)
    }

    /// What is offered to somebody who changed their mind about so many units.
    fn for_a_change_of_mind(&self, goods: &Goods, units: usize) -> Vec<Resolution> {
        let in_window = self.returns(goods).units;
        let to_withdraw = self.withdrawal(goods).units.min(self.in_hand(goods));
        let units = units.min(in_window.max(to_withdraw));
        let mut offered = Vec::new();
        if 0 < units && units <= in_window {
            offered = self.rule(goods).unwrap().0.offers.to_vec();
        }
        if 0 < to_withdraw && !offered.contains(&Resolution::Refund) {
            offered.push(Resolution::Refund);
        }
        offered
    }

    /// What is offered for so many broken units, and what is asked for.
    fn for_a_defect(&self, goods: &Goods, units: usize) -> (Vec<Resolution>, Vec<Evidence>) {
        if self.guarantee(goods).units == 0 {
            return (Vec::new(), Vec::new());
        }
        let value = self.price(goods, units.min(self.guarantee(goods).units));
        let money = match value < self.policy.keep_below {
            true => Resolution::Keep,
            false => Resolution::Refund,
        };
        let evidence =
            if self.policy.evidence_from <= value { vec![Evidence::Photo] } else { vec![] };
        (vec![Resolution::Replacement, money], evidence)
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn the_engine_says_what_the_model_says(scenario in scenario(), asked in 1_u32..4) {
        let (policy, order, calendar) = (scenario.policy(), scenario.order(), scenario.calendar());
        let facts = Facts::of(&order, &to_day);
        for (at, goods) in scenario.lines.iter().enumerate() {
            let verdict = evaluate(&policy, &facts, at, &calendar, scenario.day());
            for (kind, expected) in [
                (ClockKind::Withdrawal, scenario.withdrawal(goods)),
                (ClockKind::Returns, scenario.returns(goods)),
                (ClockKind::LegalGuarantee, scenario.guarantee(goods)),
                (ClockKind::CommercialGuarantee, ABSENT),
            ] {
                let clock = verdict.clock(kind);
                let told = Told {
                    state: clock.state,
                    last: clock.last.map(number),
                    units: clock.units as usize,
                };
                prop_assert_eq!(told, expected, "line {} {:?}", at, clock);
            }
            prop_assert_eq!(verdict.units as usize, scenario.in_hand(goods));

            for offer in verdict.offers(&policy, &facts, asked) {
                let offered = offer.outcome.as_ref();
                let resolutions = offered.map_or(&[][..], |it| &it.resolutions);
                let evidence = offered.map_or(&[][..], |it| &it.evidence);
                let (expected, photo) = match offer.reason.id.as_str() {
                    "mind" => (scenario.for_a_change_of_mind(goods, asked as usize), vec![]),
                    _ => scenario.for_a_defect(goods, asked as usize),
                };
                prop_assert_eq!(resolutions, expected);
                prop_assert_eq!(evidence, photo);
            }
        }
    }
}

#[test]
fn the_model_meets_every_state_of_every_clock() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut seen = BTreeSet::new();
    for _ in 0..1000 {
        let scenario = scenario().new_tree(&mut runner).unwrap().current();
        for goods in &scenario.lines {
            for (kind, told) in [
                ("withdrawal", scenario.withdrawal(goods)),
                ("returns", scenario.returns(goods)),
                ("guarantee", scenario.guarantee(goods)),
            ] {
                seen.insert((kind, told.state.name()));
            }
        }
        assert!(scenario.order().order.shipments.iter().all(|it| it.state != ShipmentState::Lost));
    }
    // The right of withdrawal is never "not yet", the others are never "exempt".
    assert_eq!(seen.len(), 4 + 4 + 4, "{seen:?}");
}
