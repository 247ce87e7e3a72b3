//! Adding up what is paid back, to the smallest unit.

use super::decision::Choice;
use super::document::Policy;
use super::facts::Facts;
use super::share;
use crate::money::Money;
use crate::order::{LabelledAmount, Taxes};
use crate::returns::{RefundSum, Resolution};

/// What an order came to, shared among its lines.
struct Bill {
    /// For each line: its part of the discounts on the order, zero or negative, and of what no row
    /// explains.
    discounts: Vec<i64>,
    /// For each line, then for delivery and other charges: its part of the tax that was added.
    taxes: Vec<i64>,
    /// Delivery.
    delivery: i64,
    /// Fees the order was charged.
    charges: i64,
}

/// The smallest units of an amount. No bill is beyond the limit, and sums of such bills fit.
fn minor(amount: Money) -> i64 {
    const MOST: i64 = 100_000_000_000_000;
    amount.minor().clamp(-MOST, MOST)
}

fn bill(facts: &Facts<'_>) -> Bill {
    let order = facts.order();
    let totals = &order.totals;
    let sum = |rows: &[LabelledAmount]| rows.iter().map(|row| minor(row.amount)).sum::<i64>();
    let items: Vec<i64> = order.lines.iter().map(|line| minor(line.total)).collect();
    // What no row explains is shared as well: nobody gets back what was not paid. Where lines do
    // not add up to the row of items, that difference is one more thing no row explains.
    let discounts = sum(&totals.discounts)
        + minor(totals.unexplained())
        + (minor(totals.items) - items.iter().sum::<i64>());
    let discounts = share::by_weight(discounts, &items);
    let delivery = totals.delivery.map_or(0, minor);
    let charges = sum(&totals.fees);
    let tax = match &totals.taxes {
        Taxes::Included(_) => 0,
        Taxes::Added(rows) => sum(rows),
    };
    let mut net: Vec<i64> = items.iter().zip(&discounts).map(|(item, less)| item + less).collect();
    net.push(delivery + charges);
    Bill { taxes: share::by_weight(tax, &net), discounts, delivery, charges }
}

pub(super) fn add_up(policy: &Policy, facts: &Facts<'_>, chosen: &[Choice<'_>]) -> RefundSum {
    let order = facts.order();
    let bill = bill(facts);
    let (mut items, mut discounts, mut tax) = (0, 0, 0);
    let (mut fees, mut fee_amount) = (0, 0);
    for choice in chosen.iter().filter(|choice| choice.is_refunded()) {
        let line = &order.lines[choice.line];
        let part = |whole: i64| {
            let until = choice.before.saturating_add(choice.units);
            let ordered = line.units.ordered();
            let part =
                share::upto(whole, until, ordered) - share::upto(whole, choice.before, ordered);
            percent_of(part, choice.percent)
        };
        let item = part(minor(line.total));
        let discount = part(bill.discounts[choice.line]);
        let taxed = part(bill.taxes[choice.line]);
        items += item;
        discounts += discount;
        tax += taxed;
        fees -= percent_of(item + discount + taxed, choice.fee_percent);
        fee_amount = fee_amount.max(choice.fee_amount.map_or(0, minor));
    }

    let mut delivery = 0;
    if undoes_order(facts, chosen) {
        let standard = policy.withdrawal.standard_delivery.in_currency(facts.currency());
        let owed = standard.map_or(bill.delivery, |most| bill.delivery.min(minor(most)));
        delivery = owed + bill.charges;
        let charged = bill.delivery + bill.charges;
        let taxed = bill.taxes[order.lines.len()];
        tax += match charged == delivery {
            true => taxed,
            // The tax on what is not paid back is not paid back.
            false => share::by_weight(taxed, &[delivery, charged - delivery])[0],
        };
    }
    // The shop keeps no more than there is.
    let kept = (fee_amount - fees).min((items + discounts + tax).max(0));

    let currency = facts.currency();
    let money = |minor| Money::from_minor(minor, currency);
    let mut sum = RefundSum {
        items: money(items),
        discounts: money(discounts),
        tax: matches!(order.totals.taxes, Taxes::Added(_)).then(|| money(tax)),
        delivery: money(delivery),
        fees: money(-kept),
        method_cost: money(0),
        total: money(0),
    };
    sum.total = total(&sum);
    sum
}

/// Whether nothing of the order is left with the customer after this, for reasons for which the
/// law gives back everything that was paid.
fn undoes_order(facts: &Facts<'_>, chosen: &[Choice<'_>]) -> bool {
    let undoes = |choice: &Choice<'_>| {
        choice.undoes_contract
            && choice.is_refunded()
            && choice.resolution != Resolution::PriceReduction
    };
    let mut lines = 0..facts.order().lines.len();
    chosen.iter().all(undoes)
        && lines.all(|line| {
            let asked = chosen.iter().filter(|choice| choice.line == line);
            let asked = asked.fold(facts.asked_back(line), |sum, it| sum.saturating_add(it.units));
            facts.bought(line) <= asked
        })
}

/// Rounded to the nearest smallest unit, halves away from zero, as an invoice does.
fn percent_of(amount: i64, percent: u16) -> i64 {
    let percent = i64::from(percent);
    let rest = amount % 100 * percent;
    amount / 100 * percent + (rest + 50 * rest.signum()) / 100
}

pub(super) fn total(sum: &RefundSum) -> Money {
    let rows = [sum.discounts, sum.delivery, sum.fees, sum.method_cost];
    let added = rows.into_iter().chain(sum.tax).map(minor).sum::<i64>();
    Money::from_minor(minor(sum.items) + added, sum.items.currency())
}
