//! What holds for every order, policy and day.

use jiff::ToSpan;
use posventa_core::money::{Currency, Money};
use posventa_core::order::{LabelledAmount, Taxes, Units};
use posventa_core::policy::{ClockState, Facts, LineVerdict, Policy, Selected, decide, evaluate};
use posventa_core::returns::{Resolution, Returnable};
use proptest::prelude::*;

use crate::model::{REFUND, Scenario, Window, scenario};
use crate::samples::*;

fn verdicts(
    scenario: &Scenario,
    policy: &Policy,
    order: &Returnable,
    later: i64,
) -> Vec<LineVerdict> {
    let facts = Facts::of(order, &to_day);
    let today = scenario.day().checked_add(later.days()).unwrap();
    let calendar = scenario.calendar();
    let lines = 0..order.order.lines.len();
    lines.map(|line| evaluate(policy, &facts, line, &calendar, today)).collect()
}

/// Ways to allow less.
#[derive(Debug, Clone, Copy)]
enum Stricter {
    FewerDays,
    NoGrace,
    NoSeason,
    NoException,
    NotTakenBack(char),
    ShorterGuarantee,
    NothingKept,
    NoExchange,
}

fn stricter() -> impl Strategy<Value = Stricter> {
    use Stricter::*;
    prop_oneof![
        Just(FewerDays),
        Just(NoGrace),
        Just(NoSeason),
        Just(NoException),
        prop::char::range('a', 'c').prop_map(NotTakenBack),
        Just(ShorterGuarantee),
        Just(NothingKept),
        Just(NoExchange),
    ]
}

fn make_stricter(scenario: &Scenario, how: Stricter) -> Scenario {
    let mut scenario = scenario.clone();
    let rules = &mut scenario.policy;
    match how {
        Stricter::FewerDays => {
            for window in &mut rules.windows {
                window.days = window.days.map(|days| days / 2);
            }
        }
        Stricter::NoGrace => rules.windows.iter_mut().for_each(|window| window.grace = 0),
        Stricter::NoSeason => rules.season = None,
        Stricter::NoException => rules.exception = None,
        Stricter::NotTakenBack(tag) => {
            let first = rules.windows.first().cloned();
            let from = first.map_or(crate::model::From::Delivery, |window| window.from);
            let refused = Window { tag: Some(tag), days: None, from, grace: 0, offers: REFUND };
            rules.windows.insert(0, refused);
        }
        Stricter::ShorterGuarantee => rules.guarantee_months = rules.guarantee_months.min(1),
        Stricter::NothingKept => rules.keep_below = 0,
        Stricter::NoExchange => {
            for window in &mut rules.windows {
                if window.offers.starts_with(REFUND) {
                    window.offers = REFUND;
                }
            }
        }
    }
    scenario
}

/// A refund for which nothing is sent back is a refund.
fn as_refund(resolution: Resolution) -> Resolution {
    if resolution == Resolution::Keep { Resolution::Refund } else { resolution }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn no_more_units_than_arrived_and_not_yet_asked_back(scenario in scenario(), asked in 1_u32..9) {
        let (policy, order) = (scenario.policy(), scenario.order());
        let facts = Facts::of(&order, &to_day);
        for (line, verdict) in verdicts(&scenario, &policy, &order, 0).iter().enumerate() {
            let goods = &scenario.lines[line];
            let units = order.order.lines[line].units;
            let arrived = match (goods.digital, scenario.policy.delivered_after) {
                (true, _) => units.ordered(),
                (false, None) => units.delivered(),
                (false, Some(_)) => units.shipped(),
            };
            let left = arrived.saturating_sub(goods.asked_back);
            prop_assert!(verdict.units <= left);
            prop_assert!(verdict.withdrawable <= units.ordered().saturating_sub(goods.asked_back));
            for clock in &verdict.clocks {
                prop_assert!(clock.units <= verdict.withdrawable);
                prop_assert_eq!(clock.is_open(), 0 < clock.units);
            }
            for offer in verdict.offers(&policy, &facts, asked) {
                let Ok(offered) = offer.outcome else { continue };
                prop_assert!(0 < offered.units && offered.units <= left);
                prop_assert!(!offered.resolutions.is_empty());
                prop_assert!(!offered.immediate || offered.keep);
                // What is offered for that many is granted, and one more is declined.
                let most = verdict.offers(&policy, &facts, offered.units);
                let most = most.iter().find(|it| it.reason.id == offer.reason.id).unwrap();
                let resolution = most.outcome.as_ref().unwrap().resolutions[0];
                for (units, granted) in [(offered.units, true), (offered.units + 1, false)] {
                    let line = line.to_string();
                    let reason = Some(offer.reason.id.as_str());
                    let wish = Selected { line: &line, units, reason, resolution, percent: None };
                    let decided =
                        decide(&policy, &facts, &scenario.calendar(), scenario.day(), &[wish]);
                    prop_assert_eq!(decided.is_ok(), granted, "{:?}", decided);
                }
            }
        }
    }

    #[test]
    fn later_days_never_open_a_closed_window(scenario in scenario(), later in 1_i64..90) {
        let (policy, order) = (scenario.policy(), scenario.order());
        let today = verdicts(&scenario, &policy, &order, 0);
        let then = verdicts(&scenario, &policy, &order, later);
        for (today, then) in today.iter().zip(&then) {
            for (today, then) in today.clocks.iter().zip(&then.clocks) {
                use ClockState::{Absent, Closed, Exempt};
                if matches!(today.state, Closed | Absent | Exempt) {
                    prop_assert_eq!(then.state, today.state, "{:?} then {:?}", today, then);
                }
            }
        }
    }

    #[test]
    fn a_stricter_policy_never_allows_more(
        scenario in scenario(), how in stricter(), asked in 1_u32..4,
    ) {
        let order = scenario.order();
        let facts = Facts::of(&order, &to_day);
        let strict = make_stricter(&scenario, how);
        let (loose, strict) = (scenario.policy(), strict.policy());
        let loose_ones = verdicts(&scenario, &loose, &order, 0);
        let strict_ones = verdicts(&scenario, &strict, &order, 0);
        for (before, after) in loose_ones.iter().zip(&strict_ones) {
            for (before, after) in before.clocks.iter().zip(&after.clocks) {
                prop_assert!(after.units <= before.units, "{:?} then {:?}", before, after);
                prop_assert!(after.last <= before.last || before.last.is_none());
            }
            let before = before.offers(&loose, &facts, asked);
            let after = after.offers(&strict, &facts, asked);
            for (before, after) in before.iter().zip(&after) {
                let Ok(after) = &after.outcome else { continue };
                let Ok(before) = &before.outcome else {
                    return Err(TestCaseError::fail(format!("{after:?} was not offered before")));
                };
                prop_assert!(after.units <= before.units);
                // Of fewer units the value is lower, so only the same number can be compared.
                prop_assert!(after.units < asked || before.immediate || !after.immediate);
                let before: Vec<_> = before.resolutions.iter().copied().map(as_refund).collect();
                for resolution in &after.resolutions {
                    prop_assert!(before.contains(&as_refund(*resolution)), "{:?}", after);
                }
            }
        }
    }
}

/// An order in any of three currencies, and the steps in which its units go back.
#[derive(Debug, Clone)]
struct Bill {
    lines: Vec<(u32, i64)>,
    discounts: Vec<i64>,
    delivery: Option<i64>,
    fees: Vec<i64>,
    tax: Option<i64>,
    lost: i64,
    currency: &'static str,
    /// The line whose turn it is, by chance.
    steps: Vec<(usize, u32)>,
}

fn bill() -> impl Strategy<Value = Bill> {
    let lines = prop::collection::vec((1_u32..6, 0_i64..20_000), 1..5);
    let rows = (
        prop::collection::vec(-900_i64..0, 0..3),
        prop::option::of(0_i64..1500),
        prop::collection::vec(0_i64..500, 0..2),
        prop::option::of(0_i64..3000),
        -3_i64..=3,
    );
    let currency = prop::sample::select(vec!["EUR", "JPY", "KWD"]);
    let steps = prop::collection::vec((0_usize..5, 1_u32..4), 40);
    (lines, rows, currency, steps).prop_map(|(lines, rows, currency, steps)| Bill {
        lines,
        discounts: rows.0,
        delivery: rows.1,
        fees: rows.2,
        tax: rows.3,
        lost: rows.4,
        currency,
        steps,
    })
}

impl Bill {
    fn order(&self) -> Returnable {
        let currency = Currency::from_code(self.currency).unwrap();
        let row = |minor: &i64| LabelledAmount {
            label: None,
            amount: Money::from_minor(*minor, currency),
        };
        let lines = self.lines.iter().enumerate().map(|(at, (units, total))| {
            let mut bought = line(&at.to_string(), *units, 0);
            bought.units = Units::new(*units, 0, *units, *units, 0);
            bought.total = Money::from_minor(*total, currency);
            bought
        });
        let mut order = order(lines.collect());
        let totals = &mut order.order.totals;
        let items: i64 = self.lines.iter().map(|(_, total)| total).sum();
        let rest = self.discounts.iter().chain(&self.fees).chain(&self.delivery).chain(&self.tax);
        totals.discounts = self.discounts.iter().map(row).collect();
        totals.delivery = self.delivery.map(|minor| Money::from_minor(minor, currency));
        totals.fees = self.fees.iter().map(row).collect();
        if let Some(tax) = &self.tax {
            totals.taxes = Taxes::Added(vec![row(tax)]);
        }
        totals.total = Money::from_minor(items + rest.sum::<i64>() + self.lost, currency);
        for (at, _) in self.lines.iter().enumerate() {
            order.facts.push(posventa_core::returns::LineFacts {
                line: at.to_string(),
                ..posventa_core::returns::LineFacts::default()
            });
        }
        order
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    /// However the units of an order go back, all of them together bring back what was paid.
    #[test]
    fn partial_refunds_add_up_to_the_whole(bill in bill()) {
        let policy = policy("");
        let mut order = bill.order();
        let whole = order.order.totals.total;
        let mut paid_back = whole.currency().zero();
        // By chance first, then whatever is left.
        let rest = (0..bill.lines.len()).map(|line| (line, u32::MAX));
        for (line, units) in bill.steps.iter().copied().chain(rest) {
            let line = line % bill.lines.len();
            let left = bill.lines[line].0 - order.facts[line].asked_back;
            let units = units.min(left);
            if units == 0 {
                continue;
            }
            let id = line.to_string();
            let wish =
                Selected { line: &id, units, reason: None, resolution: Resolution::Refund, percent: None };
            let facts = Facts::of(&order, &to_day);
            let decision = decide(&policy, &facts, &calendar(), DELIVERED, &[wish]).unwrap();
            let sum = decision.refund(None).unwrap();
            let rows = [sum.discounts, sum.delivery, sum.fees, sum.method_cost];
            let rows = rows.into_iter().chain(sum.tax);
            prop_assert_eq!(sum.total, rows.fold(sum.items, |all, it| all.checked_add(it).unwrap()));
            paid_back = paid_back.checked_add(sum.total).unwrap();
            order.facts[line].asked_back += units;
        }
        prop_assert_eq!(paid_back, whole);
    }
}
