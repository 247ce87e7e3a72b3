//! Orders in the making: the seed says what happened and when, the sums follow.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use posventa_core::delivery::{
    DeliveryPromise, EventKind, PickUpPoint, Shipment, ShipmentState, TrackingEvent, TrackingNumber,
};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{
    Actions, Invoice, LabelledAmount, Line, LineKind, Order, OrderId, PaymentState, Refund, Taxes,
};
use posventa_core::returns::LineFacts;
use posventa_core::{Calendar, WebUrl};

use super::products::Product;
use crate::clock::{Clock, at};
use crate::sale::{Buyer, Charges, Sale, price};
use crate::secret;
use crate::staff::state_after;
use crate::store::orders::counted_units;

/// The days around today.
#[derive(Debug)]
pub struct Days {
    pub today: Date,
    now: Timestamp,
    zone: TimeZone,
    calendar: Calendar,
}

impl Days {
    pub fn new(clock: &Clock, calendar: Calendar) -> Days {
        Days { today: clock.today(), now: clock.now(), zone: clock.zone().clone(), calendar }
    }

    /// The day `days` after today; before it, if negative.
    pub fn day(&self, days: i32) -> Date {
        self.today.saturating_add(days.days())
    }

    /// The `count`-th working day after today; before it, if negative.
    pub fn working_day(&self, count: i32) -> Date {
        let step = count.signum();
        let mut day = self.today;
        for _ in 0..count.abs() {
            day = day.saturating_add(step.days());
            while !self.calendar.is_working_day(day) {
                day = day.saturating_add(step.days());
            }
        }
        day
    }

    pub fn is_working_day(&self) -> bool {
        self.calendar.is_working_day(self.today)
    }

    pub fn at(&self, days: i32, (hour, minute): (i8, i8)) -> Timestamp {
        at(self.day(days), hour, minute, &self.zone)
    }
}

/// A step of a parcel: days from today, the time of day, what happened, where, in whose words.
pub type Step = (i32, (i8, i8), EventKind, &'static str, &'static str);

/// A parcel in the making. Where it is follows from its last step.
#[derive(Debug, Clone)]
pub struct Parcel {
    pub carrier: Option<&'static str>,
    /// How many parcels travel under this shipment; without a number, none is told.
    pub tracking_numbers: u8,
    /// Positions of lines, from 1, with units.
    pub contents: Vec<(usize, u32)>,
    pub steps: Vec<Step>,
    pub expected: Option<Date>,
    pub pick_up_point: Option<PickUpPoint>,
}

impl Parcel {
    pub fn new(contents: &[(usize, u32)], steps: Vec<Step>) -> Parcel {
        Parcel {
            carrier: Some("Paloma Express"),
            tracking_numbers: 1,
            contents: contents.to_vec(),
            steps,
            expected: None,
            pick_up_point: None,
        }
    }

    pub fn by(mut self, carrier: &'static str) -> Parcel {
        self.carrier = Some(carrier);
        self
    }

    pub fn expected(mut self, day: Date) -> Parcel {
        self.expected = Some(day);
        self
    }
}

/// An order in the making.
#[derive(Debug)]
pub struct Draft {
    number: String,
    buyer: Buyer,
    currency: Currency,
    placed_at: Timestamp,
    payment: PaymentState,
    paid_by: &'static str,
    cancelled: bool,
    promise: Option<DeliveryPromise>,
    lines: Vec<DraftLine>,
    discounts: Vec<(&'static str, i64)>,
    fees: Vec<(&'static str, i64)>,
    delivery: Option<i64>,
    tax: Tax,
    refunds: Vec<(Timestamp, Option<i64>)>,
    parcels: Vec<Parcel>,
    pub tells_contents: bool,
}

/// How an order is taxed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Tax {
    /// Part of the price, in percent.
    Included(&'static str, i64),
    /// On top of it, in thousandths of a percent.
    Added(&'static str, i64),
    /// Exported without it.
    None,
}

#[derive(Debug)]
struct DraftLine {
    product: &'static Product,
    title: String,
    quantity: u32,
    cancelled: u32,
    returned: u32,
    /// Percent off the usual price.
    reduced: i64,
}

impl Draft {
    /// A paid order in euro, placed `days` from today.
    pub fn new(days: &Days, number: &str, buyer: &Buyer, placed: i32, time: (i8, i8)) -> Draft {
        Draft {
            number: number.to_owned(),
            buyer: buyer.clone(),
            currency: currency("EUR"),
            placed_at: days.at(placed, time).min(minutes_before(days.now, 25)),
            payment: PaymentState::Paid,
            paid_by: "Visa ···· 4242",
            cancelled: false,
            promise: None,
            lines: Vec::new(),
            discounts: Vec::new(),
            fees: Vec::new(),
            delivery: Some(495),
            tax: Tax::Included("IVA 21 %", 21),
            refunds: Vec::new(),
            parcels: Vec::new(),
            tells_contents: true,
        }
    }

    pub fn line(self, product: &'static Product, quantity: u32) -> Draft {
        self.titled_line(product, product.title.to_owned(), quantity)
    }

    pub fn titled_line(mut self, product: &'static Product, title: String, quantity: u32) -> Draft {
        self.lines.push(DraftLine {
            product,
            title,
            quantity,
            cancelled: 0,
            returned: 0,
            reduced: 0,
        });
        self
    }

    /// The shop could not send `units` of the last line.
    pub fn cancelled_units(mut self, units: u32) -> Draft {
        self.lines.last_mut().expect("a line comes first").cancelled = units;
        self
    }

    /// The customer sent `units` of the last line back.
    pub fn returned_units(mut self, units: u32) -> Draft {
        self.lines.last_mut().expect("a line comes first").returned = units;
        self
    }

    /// The last line was sold at `percent` off its usual price.
    pub fn reduced(mut self, percent: i64) -> Draft {
        self.lines.last_mut().expect("a line comes first").reduced = percent;
        self
    }

    pub fn payment(mut self, state: PaymentState) -> Draft {
        self.payment = state;
        self
    }

    pub fn paid_by(mut self, label: &'static str) -> Draft {
        self.paid_by = label;
        self
    }

    /// The currency, with its tax and what delivery costs in its smallest unit.
    pub fn sold_in(mut self, code: &str, tax: Tax, delivery: i64) -> Draft {
        self.currency = currency(code);
        self.tax = tax;
        self.delivery = Some(delivery);
        self
    }

    pub fn taxed(mut self, tax: Tax) -> Draft {
        self.tax = tax;
        self
    }

    pub fn delivery(mut self, minor: Option<i64>) -> Draft {
        self.delivery = minor;
        self
    }

    pub fn promised(mut self, first: Date, last: Date) -> Draft {
        self.promise = Some(DeliveryPromise::new(first, last));
        self
    }

    /// `minor` is what is taken off.
    pub fn discount(mut self, label: &'static str, minor: i64) -> Draft {
        self.discounts.push((label, -minor));
        self
    }

    pub fn fee(mut self, label: &'static str, minor: i64) -> Draft {
        self.fees.push((label, minor));
        self
    }

    /// `minor` is what went back; `None` is everything.
    pub fn refunded(mut self, days: &Days, on: i32, time: (i8, i8), minor: Option<i64>) -> Draft {
        self.refunds.push((days.at(on, time).min(minutes_before(days.now, 5)), minor));
        self
    }

    pub fn cancelled(mut self) -> Draft {
        self.cancelled = true;
        self
    }

    pub fn parcel(mut self, parcel: Parcel) -> Draft {
        self.parcels.push(parcel);
        self
    }

    /// Customers are not told what is in the parcels.
    pub fn hides_contents(mut self) -> Draft {
        self.tells_contents = false;
        self
    }

    /// The finished order, its sums added up.
    pub fn build(self, days: &Days) -> Sale {
        let currency = self.currency;
        let shipments: Vec<Shipment> = (1..)
            .zip(&self.parcels)
            .map(|(position, it)| self.shipped(position, it, days))
            .collect();
        let lines: Vec<Line> = (1..)
            .zip(&self.lines)
            .map(|(position, line)| self.finished(position, line, &shipments))
            .collect();

        let rows = |rows: &[(&str, i64)]| -> Vec<LabelledAmount> {
            rows.iter().map(|(label, minor)| labelled(label, *minor, currency)).collect()
        };
        let mut charges = Charges {
            discounts: rows(&self.discounts),
            delivery: self.delivery.map(|minor| Money::from_minor(minor, currency)),
            fees: rows(&self.fees),
            taxes: Taxes::Included(Vec::new()),
        };
        let sum = |charges: &Charges| {
            let totals = charges.clone().totals(&lines, currency.zero());
            totals.expect("the seed has one currency an order and small amounts")
        };
        let untaxed = sum(&charges).total.minor();
        charges.taxes = match self.tax {
            Tax::Included(label, percent) => {
                let part = rounded_part(untaxed, percent, 100 + percent);
                Taxes::Included(vec![labelled(label, part, currency)])
            }
            Tax::Added(label, rate) => {
                let part = rounded_part(untaxed, rate, 100_000);
                Taxes::Added(vec![labelled(label, part, currency)])
            }
            Tax::None => Taxes::Included(Vec::new()),
        };
        let mut totals = sum(&charges);
        totals.refunds = self
            .refunds
            .iter()
            .map(|(at, minor)| {
                let amount = minor.map_or(totals.total, |it| Money::from_minor(it, currency));
                Refund { at: Some(*at), amount: amount.negated() }
            })
            .collect();
        let has_paid = match self.payment {
            PaymentState::Paid | PaymentState::PartlyRefunded | PaymentState::Refunded => true,
            PaymentState::Pending | PaymentState::Authorized | PaymentState::Unknown => false,
        };
        if has_paid {
            totals.payments =
                vec![LabelledAmount { label: Some(self.paid_by.to_owned()), amount: totals.total }];
        }

        let all_digital = self.lines.iter().all(|line| line.product.digital);
        let sold_at = shipments.iter().filter_map(|it| it.shipped_at).min();
        let sold_at = sold_at.or((all_digital && has_paid).then_some(self.placed_at));
        let invoices = sold_at.map(|at| {
            let day = days.zone.to_datetime(at).date();
            let number = format!("F-{}-{}", day.year(), self.number);
            Invoice { id: number.clone(), number, issued_on: Some(day), url: None }
        });
        let events = shipments.iter().flat_map(|it| it.events.iter().map(|event| event.at));
        let refunded_at = self.refunds.iter().map(|(at, _)| *at);
        let updated_at = events.chain(refunded_at).max().unwrap_or(self.placed_at);
        let order = Order {
            id: OrderId::new(&self.number),
            number: self.number,
            placed_at: Some(self.placed_at),
            updated_at: Some(updated_at.max(self.placed_at)),
            given_name: Some(self.buyer.given_name.clone()),
            payment: self.payment,
            cancelled: self.cancelled,
            promise: self.promise,
            lines,
            shipments,
            totals,
            invoices: invoices.into_iter().collect(),
            actions: Actions::default(),
        };
        let facts = (1..).zip(&self.lines).map(|(position, line)| line.facts(position)).collect();
        Sale { order, buyer: self.buyer, facts, returns: Vec::new() }
    }

    fn finished(&self, position: usize, line: &DraftLine, shipments: &[Shipment]) -> Line {
        let DraftLine { product, quantity, .. } = *line;
        let usual = price(product.cents, self.currency);
        let price = usual - rounded_part(usual, line.reduced, 100);
        let kind = if product.digital {
            let address = format!("/downloads/{}", secret::token());
            LineKind::Digital { download: WebUrl::parse_relative(&address, "/") }
        } else {
            LineKind::Goods
        };
        let cancelled = if self.cancelled { quantity } else { line.cancelled };
        let id = position.to_string();
        Line {
            title: line.title.clone(),
            variant: product.variant.map(str::to_owned),
            sku: Some(product.sku.to_owned()),
            image: WebUrl::parse_relative(&format!("/shop/images/{}", product.image), "/"),
            kind,
            units: counted_units(&id, quantity, cancelled, line.returned, shipments.iter()),
            unit_price: Some(Money::from_minor(price, self.currency)),
            total: Money::from_minor(price * i64::from(quantity), self.currency),
            id,
        }
    }

    fn shipped(&self, position: usize, parcel: &Parcel, days: &Days) -> Shipment {
        let mut events: Vec<TrackingEvent> = parcel
            .steps
            .iter()
            .map(|(day, time, kind, place, note)| TrackingEvent {
                at: days.at(*day, *time),
                kind: *kind,
                place: Some((*place).to_owned()).filter(|it| !it.is_empty()),
                note: Some((*note).to_owned()).filter(|it| !it.is_empty()),
            })
            .collect();
        // Nothing has happened in the future: early in the morning the last steps move closer.
        let mut limit = minutes_before(days.now, 4);
        for event in events.iter_mut().rev() {
            event.at = event.at.min(limit);
            limit = minutes_before(event.at, 6);
        }

        let first = |kind: EventKind| events.iter().find(|it| it.kind == kind).map(|it| it.at);
        let mut states = events.iter().filter_map(|event| state_after(event.kind));
        let tracking = (1..=parcel.tracking_numbers).map(|parcel| {
            let number = format!("PX{}{position:02}{parcel:02}ES", self.number);
            TrackingNumber {
                url: WebUrl::parse(&format!("https://track.example/{number}")),
                number,
            }
        });
        let contents =
            parcel.contents.iter().map(|(line, units)| (line.to_string(), *units)).collect();
        Shipment {
            id: format!("{}-{position}", self.number),
            state: states.next_back().unwrap_or(ShipmentState::InTransit),
            carrier: parcel.carrier.map(str::to_owned),
            tracking: tracking.collect(),
            shipped_at: first(EventKind::HandedOver),
            delivered_at: first(EventKind::Delivered),
            expected: parcel.expected,
            pick_up_point: parcel.pick_up_point.clone(),
            events,
            contents: Some(contents),
        }
    }
}

impl DraftLine {
    fn facts(&self, position: usize) -> LineFacts {
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let product = self.product;
        LineFacts {
            line: position.to_string(),
            product: Some(product.product.to_owned()),
            tags: words(product.tags),
            categories: words(product.categories),
            discounted: self.reduced != 0,
            exemption: product.exemption,
            asked_back: 0,
            registration: None,
        }
    }
}

fn currency(code: &str) -> Currency {
    Currency::from_code(code).expect("the seed sells in known currencies")
}

fn labelled(label: &str, minor: i64, currency: Currency) -> LabelledAmount {
    let amount = Money::from_minor(minor, currency);
    LabelledAmount { label: Some(label.to_owned()), amount }
}

/// `amount * part / whole`, rounded to the nearest.
fn rounded_part(amount: i64, part: i64, whole: i64) -> i64 {
    (2 * amount * part + whole) / (2 * whole)
}

fn minutes_before(moment: Timestamp, minutes: i64) -> Timestamp {
    moment.checked_sub(SignedDuration::from_mins(minutes)).expect("the shop opened after 1970")
}
