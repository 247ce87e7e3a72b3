//! Small orders and policies, of which each test says only what it is about.

use jiff::Timestamp;
use jiff::civil::{Date, date};
use jiff::tz::TimeZone;
use posventa_core::calendar::Calendar;
use posventa_core::delivery::{Shipment, ShipmentState};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{
    Actions, LabelledAmount, Line, LineKind, Order, OrderId, PaymentState, Taxes, Totals, Units,
};
use posventa_core::policy::{Facts, LineVerdict, Policy, evaluate};
use posventa_core::returns::{LineFacts, Returnable};

/// A Monday.
pub const BOUGHT: Date = date(2026, 3, 2);
/// The day after.
pub const DELIVERED: Date = date(2026, 3, 3);

/// Noon of a day: whatever the zone, it stays that day.
pub fn moment(day: Date) -> Timestamp {
    day.at(12, 0, 0, 0).to_zoned(TimeZone::UTC).unwrap().timestamp()
}

pub fn to_day(moment: Timestamp) -> Date {
    moment.to_zoned(TimeZone::UTC).date()
}

pub fn money(minor: i64, code: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(code).unwrap())
}

/// A line of so many units, all of them delivered.
pub fn line(id: &str, units: u32, total: i64) -> Line {
    Line {
        id: id.to_owned(),
        title: "Mug".to_owned(),
        variant: None,
        sku: Some(format!("SKU-{id}")),
        image: None,
        kind: LineKind::Goods,
        units: Units::new(units, 0, units, units, 0),
        unit_price: None,
        total: money(total, "EUR"),
    }
}

pub fn shipment(sent: Option<Date>, delivered: Option<Date>) -> Shipment {
    Shipment {
        id: format!("{sent:?} {delivered:?}"),
        state: match delivered {
            Some(_) => ShipmentState::Delivered,
            None => ShipmentState::InTransit,
        },
        carrier: None,
        tracking: Vec::new(),
        shipped_at: sent.map(moment),
        delivered_at: delivered.map(moment),
        expected: None,
        pick_up_point: None,
        events: Vec::new(),
        contents: None,
    }
}

/// A shipment that holds so many units of a line.
pub fn parcel(sent: Date, delivered: Option<Date>, line: &str, units: u32) -> Shipment {
    let contents = Some(vec![(line.to_owned(), units)]);
    Shipment { id: format!("{line} {sent}"), contents, ..shipment(Some(sent), delivered) }
}

/// An order of these lines, bought on [`BOUGHT`] and delivered on [`DELIVERED`] to Spain.
pub fn order(lines: Vec<Line>) -> Returnable {
    let currency = lines[0].total.currency();
    let items = lines.iter().map(|line| line.total.minor()).sum();
    let items = Money::from_minor(items, currency);
    Returnable {
        order: Order {
            id: OrderId::new("1042"),
            number: "1042".to_owned(),
            placed_at: Some(moment(BOUGHT)),
            updated_at: None,
            given_name: None,
            payment: PaymentState::Paid,
            cancelled: false,
            promise: None,
            lines,
            shipments: vec![shipment(Some(BOUGHT), Some(DELIVERED))],
            totals: Totals {
                items,
                discounts: Vec::new(),
                delivery: None,
                fees: Vec::new(),
                taxes: Taxes::Included(Vec::new()),
                total: items,
                refunds: Vec::new(),
                payments: Vec::new(),
            },
            invoices: Vec::new(),
            actions: Actions::default(),
        },
        country: Some("ES".to_owned()),
        facts: Vec::new(),
        returns: Vec::new(),
    }
}

pub fn row(minor: i64, code: &str) -> LabelledAmount {
    LabelledAmount { label: None, amount: money(minor, code) }
}

/// What the platform tells about the line `1`.
pub fn told(returnable: &mut Returnable) -> &mut LineFacts {
    if returnable.facts.is_empty() {
        returnable.facts.push(LineFacts { line: "1".to_owned(), ..LineFacts::default() });
    }
    &mut returnable.facts[0]
}

/// The law of Spain, and `more` keys of a policy.
pub fn policy(more: &str) -> Policy {
    let comma = if more.is_empty() { "" } else { "," };
    read(&format!(
        r#"{{"format": 1, "version": "1",
            "law": {{"withdrawal": "eu", "guaranteeMonths": 36}}{comma} {more}}}"#
    ))
}

#[track_caller]
pub fn read(text: &str) -> Policy {
    let (policy, mistakes) = Policy::read(text);
    let mistakes: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    assert_eq!(mistakes, [] as [String; 0], "{text}");
    policy.unwrap()
}

/// Spain's holidays around Easter 2026: 5 April is Easter Sunday.
pub fn calendar() -> Calendar {
    Calendar::new(&[], vec![date(2026, 4, 3), date(2026, 4, 6), date(2026, 5, 1)])
}

/// The verdict for the first line.
pub fn verdict(policy: &Policy, order: &Returnable, today: Date) -> LineVerdict {
    evaluate(policy, &Facts::of(order, &to_day), 0, &calendar(), today)
}
