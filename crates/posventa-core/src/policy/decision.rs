//! What a customer chose, checked against what is offered, and the exact sum that is paid back.

use jiff::civil::Date;

use super::clock::ClockKind;
use super::document::{FreeWhen, Method, Payer, Policy, ReasonClock};
use super::facts::Facts;
use super::offer::{Offer, Refusal};
use super::share;
use super::verdict::{LineVerdict, evaluate};
use crate::calendar::Calendar;
use crate::money::Money;
use crate::order::{LabelledAmount, Taxes};
use crate::returns::{RefundSum, Resolution};

/// Units of one line that a customer wants to do something about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Selected<'a> {
    /// The id of the order's line.
    pub line: &'a str,
    pub units: u32,
    /// The id of a reason. `None` withdraws from the contract, for which nobody needs one.
    pub reason: Option<&'a str>,
    pub resolution: Resolution,
    /// Of a price reduction; without it the lower end of what is offered.
    pub percent: Option<u32>,
}

/// Why a request cannot be granted. The number is the place in the selection.
#[derive(Debug, Clone, PartialEq)]
pub enum Declined {
    /// Nothing was selected.
    Empty,
    /// The order has no such line.
    UnknownLine(usize),
    /// The policy has no such reason for the line.
    UnknownReason(usize),
    /// None, or more than may go back: at most so many in all that the selection has of the line.
    TooManyUnits { at: usize, units: u32 },
    /// The reason does not hold today.
    Refused { at: usize, refusal: Refusal },
    /// The resolution, or its percentage, is not among those offered.
    Resolution(usize),
    /// Goods go back and no method was named that all of them may use, or none go and one was.
    Method,
}

/// A request that can be granted.
#[derive(Debug, Clone, PartialEq)]
pub struct Decision<'p> {
    /// Whether anything is sent back, so that a method has to be chosen.
    pub sends_back: bool,
    /// Whether the outcome is immediate: nothing is asked for and nothing is sent back.
    pub immediate: bool,
    /// How everything may go back in one parcel; empty if nothing does.
    pub methods: Vec<MethodOffer<'p>>,
    /// The sum without the cost of sending back.
    sum: RefundSum,
}

/// A way to send back, with what it costs the customer.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct MethodOffer<'p> {
    pub method: &'p Method,
    pub cost: Money,
}

impl Decision<'_> {
    /// What is paid back if the goods go by `method`. `None` if nothing goes back, or to show the
    /// sum before a method has been chosen; the shop checks with [`Decision::is_complete`].
    ///
    /// # Errors
    ///
    /// [`Declined::Method`] if it is not among [`Decision::methods`].
    pub fn refund(&self, method: Option<&str>) -> Result<RefundSum, Declined> {
        let mut sum = self.sum.clone();
        if let Some(id) = method {
            let offered = self.methods.iter().find(|offer| offer.method.id == id);
            sum.method_cost = offered.ok_or(Declined::Method)?.cost.negated();
        }
        sum.total = total(&sum);
        Ok(sum)
    }

    /// Whether a method was named where one is needed.
    pub fn is_complete(&self, method: Option<&str>) -> bool {
        self.sends_back == method.is_some()
    }
}

/// Checks what a customer `selected` against what is offered today, and adds up the refund.
///
/// Amounts are exact: a line's price is shared among its units, discounts on the order and taxes
/// that were added are shared among the lines by the largest remainder, and whatever was refunded
/// for units asked back earlier is left out, so that the refunds of all units add up to what was
/// paid. Delivery and the order's other charges go back with its last unit, if the customer
/// withdraws or the goods are faulty: Art. 13 of Directive 2011/83/EU.
///
/// # Errors
///
/// [`Declined`] says which part of the selection cannot be granted.
pub fn decide<'p>(
    policy: &'p Policy,
    facts: &Facts<'_>,
    calendar: &Calendar,
    today: Date,
    selected: &[Selected<'_>],
) -> Result<Decision<'p>, Declined> {
    if selected.is_empty() {
        return Err(Declined::Empty);
    }
    let mut chosen = Vec::with_capacity(selected.len());
    for (at, selection) in selected.iter().enumerate() {
        let mut lines = facts.order().lines.iter();
        let line = lines.position(|line| line.id == selection.line);
        let line = line.ok_or(Declined::UnknownLine(at))?;
        let before = selected[..at].iter().filter(|it| it.line == selection.line);
        let before = before.fold(0_u32, |sum, it| sum.saturating_add(it.units));
        let verdict = evaluate(policy, facts, line, calendar, today);
        chosen.push(choose(policy, facts, &verdict, at, selection, before)?);
    }

    let zero = facts.currency().zero();
    let sends_back = chosen.iter().any(|choice| choice.sends_back);
    let mut methods = Vec::new();
    for method in policy.methods.iter().filter(|_| sends_back) {
        let mut going = chosen.iter().filter(|choice| choice.sends_back);
        if going.clone().all(|choice| choice.may_use(method)) {
            // A parcel that the shop pays for one line is paid for the others in it.
            let is_free = going.any(|choice| choice.travels_free(method));
            let cost = method.cost.in_currency(facts.currency()).filter(|_| !is_free);
            methods.push(MethodOffer { method, cost: cost.unwrap_or(zero) });
        }
    }
    Ok(Decision {
        sends_back,
        immediate: chosen.iter().all(|choice| choice.immediate),
        methods,
        sum: add_up(policy, facts, &chosen),
    })
}

/// A part of the selection that can be granted.
struct Choice<'p> {
    line: usize,
    units: u32,
    /// Units of the line asked back earlier, or earlier in the same selection.
    before: u32,
    resolution: Resolution,
    /// Of the line's sum; 100 but for a price reduction.
    percent: u16,
    sends_back: bool,
    immediate: bool,
    pays: Payer,
    fee_percent: u16,
    fee_amount: Option<Money>,
    /// Whether delivery is owed as well once nothing of the order is left.
    undoes_contract: bool,
    methods: Vec<&'p Method>,
}

impl Choice<'_> {
    fn may_use(&self, method: &Method) -> bool {
        self.methods.iter().any(|it| it.id == method.id)
    }

    fn travels_free(&self, method: &Method) -> bool {
        self.pays == Payer::Shop || is_free(&method.free_when, self.resolution)
    }

    fn is_refunded(&self) -> bool {
        use Resolution::{Keep, PriceReduction, Refund, StoreCredit};
        matches!(self.resolution, Refund | StoreCredit | Keep | PriceReduction)
    }
}

fn is_free(free_when: &[FreeWhen], resolution: Resolution) -> bool {
    free_when.iter().any(|it| match it {
        FreeWhen::Exchange => resolution == Resolution::Exchange,
        FreeWhen::StoreCredit => resolution == Resolution::StoreCredit,
    })
}

fn choose<'p>(
    policy: &'p Policy,
    facts: &Facts<'_>,
    verdict: &LineVerdict,
    at: usize,
    selection: &Selected<'_>,
    before: u32,
) -> Result<Choice<'p>, Declined> {
    let line = verdict.line;
    let fits = |at_most: u32| {
        let wanted = before.saturating_add(selection.units);
        let fits = 0 < selection.units && wanted <= at_most;
        fits.then_some(()).ok_or(Declined::TooManyUnits { at, units: at_most })
    };
    let Some(reason) = selection.reason else {
        let clock = verdict.clock(ClockKind::Withdrawal);
        if !clock.is_open() {
            let refusal = verdict.refusal(ReasonClock::Withdrawal);
            return Err(Declined::Refused { at, refusal });
        }
        fits(clock.units)?;
        if selection.resolution != Resolution::Refund {
            return Err(Declined::Resolution(at));
        }
        return Ok(Choice {
            line,
            units: selection.units,
            before: facts.asked_back(line).saturating_add(before),
            resolution: Resolution::Refund,
            percent: 100,
            // What has not arrived need not be sent back.
            sends_back: before < verdict.units,
            immediate: false,
            pays: policy.withdrawal.pays,
            fee_percent: 0,
            fee_amount: None,
            undoes_contract: true,
            methods: policy.methods.iter().filter(|it| it.is_usable(facts)).collect(),
        });
    };

    // Cheap goods are cheap all together: ten broken mugs of five euros are no five-euro item.
    let value_of = before.saturating_add(selection.units);
    let offers = verdict.offers(policy, facts, value_of);
    let offer = offers.into_iter().find(|offer| offer.reason.id == reason);
    let offer = offer.ok_or(Declined::UnknownReason(at))?;
    let reason = offer.reason;
    let offer = offer.outcome.map_err(|refusal| Declined::Refused { at, refusal })?;
    fits(offer.units)?;
    let percent = percent(&offer, selection).ok_or(Declined::Resolution(at))?;
    let is_free = is_free(offer.fee_free_when, selection.resolution);
    let undoes_contract =
        reason.clock == ReasonClock::Guarantee || verdict.clock(ClockKind::Withdrawal).is_open();
    Ok(Choice {
        line,
        units: selection.units,
        before: facts.asked_back(line).saturating_add(before),
        resolution: selection.resolution,
        percent,
        sends_back: offer.sends_back(selection.resolution),
        immediate: offer.immediate,
        pays: offer.pays,
        fee_percent: if is_free { 0 } else { offer.fee_percent },
        fee_amount: offer.fee_amount.filter(|_| !is_free),
        undoes_contract,
        methods: offer.methods,
    })
}

/// The percentage of the line's sum that goes back; `None` if the resolution is not offered.
fn percent(offer: &Offer<'_>, selection: &Selected<'_>) -> Option<u16> {
    if !offer.resolutions.contains(&selection.resolution) {
        return None;
    }
    if selection.resolution != Resolution::PriceReduction {
        return Some(100);
    }
    let range = offer.price_reduction?;
    let Some(percent) = selection.percent else { return Some(range.from) };
    u16::try_from(percent).ok().filter(|percent| (range.from..=range.to).contains(percent))
}

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

fn add_up(policy: &Policy, facts: &Facts<'_>, chosen: &[Choice<'_>]) -> RefundSum {
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

fn total(sum: &RefundSum) -> Money {
    let rows = [sum.discounts, sum.delivery, sum.fees, sum.method_cost];
    let added = rows.into_iter().chain(sum.tax).map(minor).sum::<i64>();
    Money::from_minor(minor(sum.items) + added, sum.items.currency())
}
