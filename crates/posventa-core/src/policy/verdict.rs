//! How the four clocks of one line stand on one day.

use jiff::civil::Date;

use super::clock::{Clock, ClockKind, ClockState, Count, Extension, Period, Sentence, Start};
use super::days::{days_after, next_working_day};
use super::document::{CountedFrom, Policy, Terms};
use super::facts::{Facts, Parcel};
use crate::calendar::Calendar;
use crate::returns::Exemption;

/// What holds for one line of an order on one day.
#[derive(Debug, Clone, PartialEq)]
pub struct LineVerdict {
    /// The line's place in the order.
    pub line: usize,
    /// Units that arrived and have not been asked back.
    pub units: u32,
    /// Units that can be withdrawn from while that right is open: those, and what is still to come.
    pub withdrawable: u32,
    /// One of each kind, in the order of [`ClockKind::ALL`].
    pub clocks: [Clock; 4],
}

impl LineVerdict {
    pub fn clock(&self, kind: ClockKind) -> &Clock {
        &self.clocks[kind as usize]
    }
}

/// How the clocks of the line at `line` of the order stand on the day `today`.
///
/// `calendar` is the shop's: its holidays move the last day of the right of withdrawal.
///
/// # Panics
///
/// If the order has no such line.
pub fn evaluate(
    policy: &Policy,
    facts: &Facts<'_>,
    line: usize,
    calendar: &Calendar,
    today: Date,
) -> LineVerdict {
    let bought = facts.bought(line);
    let arrivals = arrivals(policy, facts, line, today);
    let arrived = arrivals.iter().fold(0, |sum, arrival| sum + arrival.units).min(bought);
    let asked_back = facts.asked_back(line);
    let stock = Stock {
        coming: bought - arrived,
        units: arrived.saturating_sub(asked_back),
        withdrawable: bought.saturating_sub(asked_back),
        arrivals,
        today,
    };
    let clocks = match bought {
        0 => ClockKind::ALL.map(|kind| Clock::still(kind, ClockState::Absent, Sentence::Cancelled)),
        _ => [
            withdrawal(policy, facts, line, calendar, &stock),
            returns(policy, facts, line, &stock),
            legal_guarantee(policy, facts, line, &stock),
            commercial_guarantee(policy, facts, line, &stock),
        ],
    };
    LineVerdict { line, units: stock.units, withdrawable: stock.withdrawable, clocks }
}

/// The units of a line on a day.
struct Stock {
    arrivals: Vec<Arrival>,
    /// Bought and not arrived.
    coming: u32,
    units: u32,
    withdrawable: u32,
    today: Date,
}

/// Units that arrived together.
#[derive(Clone, Copy)]
struct Arrival {
    units: u32,
    /// `None` if nobody can say.
    on: Option<Date>,
    assumed: bool,
    sent_on: Option<Date>,
}

/// What has arrived by `today`. A download arrives when it is bought.
fn arrivals(policy: &Policy, facts: &Facts<'_>, line: usize, today: Date) -> Vec<Arrival> {
    if facts.is_digital(line) {
        let units = facts.bought(line);
        return vec![Arrival { units, on: facts.bought_on, assumed: false, sent_on: None }];
    }
    let parcels = facts.lines[line].parcels.iter();
    parcels.filter_map(|parcel| arrival(policy, facts, parcel, today)).collect()
}

fn arrival(policy: &Policy, facts: &Facts<'_>, parcel: &Parcel, today: Date) -> Option<Arrival> {
    let Parcel { units, sent_on, delivered, delivered_on, stray } = *parcel;
    let days = policy.delivered_after_days;
    let assumed = sent_on.zip(days).map(|(sent, days)| days_after(sent, days));
    match (delivered, delivered_on) {
        (true, Some(_)) => Some(Arrival { units, on: delivered_on, assumed: false, sent_on }),
        (true, None) => {
            // Art. 18(1) of Directive 2011/83/EU: a shop delivers within 30 days from the contract.
            let latest = || facts.bought_on.map(|day| days_after(day, 30));
            Some(Arrival { units, on: assumed.or_else(latest), assumed: true, sent_on })
        }
        (false, _) => {
            let on = assumed.filter(|day| !stray && *day <= today);
            on.map(|_| Arrival { units, on, assumed: true, sent_on })
        }
    }
}

/// Art. 9 to 16 of Directive 2011/83/EU.
fn withdrawal(
    policy: &Policy,
    facts: &Facts<'_>,
    line: usize,
    calendar: &Calendar,
    stock: &Stock,
) -> Clock {
    let kind = ClockKind::Withdrawal;
    let terms = &policy.withdrawal;
    // Where nobody says which country it is, the customer has the right.
    let is_theirs = terms.countries.is_empty() || facts.is_in(&terms.countries) != Some(false);
    if !policy.law.eu_withdrawal || !is_theirs {
        return Clock::still(kind, ClockState::Absent, Sentence::NotOffered);
    }
    let exempt = terms.exempt.iter().find(|rule| rule.when.matches(facts, line));
    let exemption = facts.told(line).and_then(|told| told.exemption);
    let exemption = exemption.or_else(|| exempt.map(|rule| rule.because));
    if let Some(because) = exemption.filter(|it| !depends_on_customer(*it)) {
        return Clock::still(kind, ClockState::Exempt, Sentence::Exempt { because });
    }

    let period = Period::Days(terms.days);
    // Art. 9(2)(c): for a download the days run from the contract; (b): for goods from the day on
    // which the last of those ordered together was received.
    let (start, last_arrival) = match facts.is_digital(line) {
        true => (Start::Purchase, stock.arrivals.first().copied()),
        false => (Start::LastDelivery, last_arrival_of_order(policy, facts, stock.today)),
    };
    let mut clock = match last_arrival {
        None => Clock::still(kind, ClockState::Open, Sentence::BeforeDelivery { period }),
        Some(arrival) => Clock::counted(kind, start, arrival, period, stock.today, &|mut count| {
            count.last = next_working_day(count.ends, calendar);
            count.extension = (count.ends < count.last).then_some(Extension::WorkingDay);
            count
        }),
    };
    clock.first = facts.bought_on;
    clock.unless = exemption.filter(|_| clock.is_open());
    clock.open_for(stock.withdrawable, 0, period)
}

/// Whether an exemption depends on what the customer did after delivery: goods are exempt once
/// they were unsealed or mixed (Art. 16(e), (f) and (i)), and until then they are not.
fn depends_on_customer(exemption: Exemption) -> bool {
    matches!(exemption, Exemption::SealedHygiene | Exemption::Mixed | Exemption::SealedRecording)
}

/// `None` while goods of the order are still to come.
fn last_arrival_of_order(policy: &Policy, facts: &Facts<'_>, today: Date) -> Option<Arrival> {
    let mut last: Option<Arrival> = None;
    for line in (0..facts.lines.len()).filter(|line| !facts.is_digital(*line)) {
        let mut coming = facts.bought(line);
        for arrival in arrivals(policy, facts, line, today) {
            coming = coming.saturating_sub(arrival.units);
            // An unknown day is later than any: nothing ends then.
            let is_later = |last: Arrival| match (last.on, arrival.on) {
                (None, _) => false,
                (Some(_), None) => true,
                (Some(last), Some(day)) => last < day,
            };
            if last.is_none_or(is_later) {
                last = Some(arrival);
            }
        }
        if 0 < coming {
            return None;
        }
    }
    last
}

fn returns(policy: &Policy, facts: &Facts<'_>, line: usize, stock: &Stock) -> Clock {
    let kind = ClockKind::Returns;
    let order = facts.order();
    let mut exceptions = policy.exceptions.iter();
    let exception =
        exceptions.find(|it| it.orders.contains(&order.number) && it.when.matches(facts, line));
    let mut rules = policy.returns.iter().filter(|rule| rule.when.matches(facts, line));
    let rule = rules.next();
    // An exception takes back what a rule refuses, on the terms of the next rule that does not.
    let usable = rule.filter(|rule| rule.terms.is_ok());
    let usable = usable.or_else(|| rules.find(|it| exception.is_some() && it.terms.is_ok()));
    let Some((usable, terms)) = usable.and_then(|it| Some((it, it.terms.as_ref().ok()?))) else {
        let sentence = if rule.is_some() { Sentence::Refused } else { Sentence::NotOffered };
        let mut clock = Clock::still(kind, ClockState::Absent, sentence);
        clock.rule = rule.map(|rule| rule.id.clone());
        return clock;
    };
    let is_refused = rule.is_some_and(|rule| rule.terms.is_err());

    let seasons = || policy.seasons.iter().filter(|it| it.when.matches(facts, line));
    let extend = |mut count: Count| {
        if is_refused && let Some(exception) = exception {
            count.last = exception.open_until;
            count.extension = Some(Extension::Exception(exception.id.clone()));
            return count;
        }
        for season in seasons() {
            let bought = facts
                .bought_on
                .is_some_and(|day| (season.bought_from..=season.bought_until).contains(&day));
            if bought && count.last < season.open_until {
                count.last = season.open_until;
                count.extension = Some(Extension::Season(season.id.clone()));
            }
        }
        if let Some(exception) = exception.filter(|it| count.last < it.open_until) {
            count.last = exception.open_until;
            count.extension = Some(Extension::Exception(exception.id.clone()));
        }
        let with_grace = days_after(count.last, terms.grace_days);
        if count.last < stock.today && stock.today <= with_grace {
            count.last = with_grace;
            count.extension = Some(Extension::Grace);
        }
        count
    };
    let start = |arrival: Arrival| start_of_window(terms, facts, arrival);
    let period = Period::Days(terms.days);
    let mut clock = running(kind, period, stock, &start, &extend);
    clock.rule = Some(usable.id.clone());
    clock
}

/// What a return window is counted from; from the arrival where that is not known.
fn start_of_window(terms: &Terms, facts: &Facts<'_>, arrival: Arrival) -> (Start, Arrival) {
    let known = |start, on: Option<Date>| {
        let known = on.map(|_| (start, Arrival { on, assumed: false, ..arrival }));
        known.unwrap_or((Start::Delivery, arrival))
    };
    match terms.from {
        CountedFrom::Delivery => (Start::Delivery, arrival),
        CountedFrom::Shipment => known(Start::Shipment, arrival.sent_on),
        CountedFrom::Purchase => known(Start::Purchase, facts.bought_on),
    }
}

fn legal_guarantee(policy: &Policy, facts: &Facts<'_>, line: usize, stock: &Stock) -> Clock {
    let law = &policy.law;
    let country = facts.returnable.country.as_deref().unwrap_or_default();
    let mut by_country = law.guarantee_months_by_country.iter();
    let by_country = by_country.find(|(code, _)| code.eq_ignore_ascii_case(country));
    let months = match by_country {
        _ if facts.is_digital(line) => law.digital_guarantee_months,
        Some((_, months)) => *months,
        None => law.guarantee_months,
    };
    guarantee(ClockKind::LegalGuarantee, months, facts, line, stock)
}

fn commercial_guarantee(policy: &Policy, facts: &Facts<'_>, line: usize, stock: &Stock) -> Clock {
    let found = policy.guarantees.iter().find(|it| it.when.matches(facts, line));
    let months = found.map_or(0, |it| it.months);
    let mut clock = guarantee(ClockKind::CommercialGuarantee, months, facts, line, stock);
    clock.rule = found.map(|it| it.id.clone());
    clock
}

/// Art. 10(1) of Directive (EU) 2019/771: a defect counts if it shows within the period from
/// delivery.
fn guarantee(kind: ClockKind, months: u16, facts: &Facts<'_>, line: usize, stock: &Stock) -> Clock {
    if months == 0 {
        return Clock::still(kind, ClockState::Absent, Sentence::NotOffered);
    }
    let event = if facts.is_digital(line) { Start::Purchase } else { Start::Delivery };
    running(kind, Period::Months(months), stock, &|arrival| (event, arrival), &|count| count)
}

/// A right that runs for each parcel from its own day. What ends last is told.
fn running(
    kind: ClockKind,
    period: Period,
    stock: &Stock,
    start: &dyn Fn(Arrival) -> (Start, Arrival),
    extend: &dyn Fn(Count) -> Count,
) -> Clock {
    let mut told: Option<Clock> = None;
    let mut open_units = 0;
    for arrival in &stock.arrivals {
        let (event, from) = start(*arrival);
        let mut clock = Clock::counted(kind, event, from, period, stock.today, extend);
        clock.first = arrival.on;
        if clock.is_open() {
            open_units += arrival.units;
        }
        // An open clock without a last day ends later than any other.
        let ends_later = |told: &Clock| match (told.last, clock.last) {
            (None, _) => false,
            (Some(_), None) => true,
            (Some(told), Some(last)) => told < last,
        };
        if told.as_ref().is_none_or(ends_later) {
            told = Some(clock);
        }
    }
    let not_yet = Clock::still(kind, ClockState::NotYet, Sentence::BeforeDelivery { period });
    let clock = told.unwrap_or(not_yet);
    clock.open_for(stock.units.min(open_units), stock.coming, period)
}

impl Clock {
    /// A clock that does not run.
    fn still(kind: ClockKind, state: ClockState, sentence: Sentence) -> Clock {
        Clock { kind, state, first: None, last: None, units: 0, rule: None, sentence, unless: None }
    }

    /// A clock that began with an arrival; open or closed by today.
    fn counted(
        kind: ClockKind,
        start: Start,
        arrival: Arrival,
        period: Period,
        today: Date,
        extend: &dyn Fn(Count) -> Count,
    ) -> Clock {
        let Some(on) = arrival.on else {
            return Clock::still(kind, ClockState::Open, Sentence::UnknownStart { period });
        };
        let ends = period.last_day(on);
        let assumed = arrival.assumed;
        let count = Count { start, on, assumed, period, ends, last: ends, extension: None };
        let count = extend(count);
        let last = count.last;
        let state = if today <= last { ClockState::Open } else { ClockState::Closed };
        let mut clock = Clock::still(kind, state, Sentence::Counted(count));
        clock.last = Some(last);
        clock
    }

    /// Says how many units an open clock is open for. With none left it is not open, and a clock
    /// that has run out has not while more units are to come: what is closed stays closed.
    fn open_for(mut self, units: u32, coming: u32, period: Period) -> Clock {
        let is_open = self.is_open();
        self.units = if is_open { units } else { 0 };
        let runs = matches!(self.state, ClockState::Open | ClockState::Closed);
        if runs && self.units == 0 && 0 < coming {
            self.state = ClockState::NotYet;
            self.sentence = Sentence::BeforeDelivery { period };
            self.first = None;
            self.last = None;
        } else if is_open && self.units == 0 {
            self.state = ClockState::Closed;
            self.sentence = Sentence::NothingLeft;
        }
        self
    }
}
