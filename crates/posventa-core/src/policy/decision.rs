//! What a customer chose, checked against what is offered, and the exact sum that is paid back.

use jiff::civil::Date;

use super::clock::ClockKind;
use super::document::{FreeWhen, Method, Payer, Policy, ReasonClock};
use super::facts::Facts;
use super::offer::{Offer, Refusal};
use super::sum::{add_up, total};
use super::verdict::{LineVerdict, evaluate};
use crate::calendar::Calendar;
use crate::money::Money;
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
    /// Negative where sending back costs the customer more than is refunded, as with an exchange.
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
pub(super) struct Choice<'p> {
    pub(super) line: usize,
    pub(super) units: u32,
    /// Units of the line asked back earlier, or earlier in the same selection.
    pub(super) before: u32,
    pub(super) resolution: Resolution,
    /// Of the line's sum; 100 but for a price reduction.
    pub(super) percent: u16,
    sends_back: bool,
    immediate: bool,
    pays: Payer,
    pub(super) fee_percent: u16,
    pub(super) fee_amount: Option<Money>,
    /// Whether delivery is owed as well once nothing of the order is left.
    pub(super) undoes_contract: bool,
    methods: Vec<&'p Method>,
}

impl Choice<'_> {
    /// Units that a case is decided about: nothing is sent back, and the contract is undone.
    pub(super) fn claimed(line: usize, units: u32, before: u32, resolution: Resolution) -> Self {
        Choice {
            line,
            units,
            before,
            resolution,
            percent: 100,
            sends_back: false,
            immediate: true,
            pays: Payer::Shop,
            fee_percent: 0,
            fee_amount: None,
            undoes_contract: true,
            methods: Vec::new(),
        }
    }

    fn may_use(&self, method: &Method) -> bool {
        self.methods.iter().any(|it| it.id == method.id)
    }

    fn travels_free(&self, method: &Method) -> bool {
        self.pays == Payer::Shop || is_free(&method.free_when, self.resolution)
    }

    pub(super) fn is_refunded(&self) -> bool {
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
            // What has not arrived need not be sent back, and a download cannot.
            sends_back: before < verdict.units && !facts.is_digital(line),
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
