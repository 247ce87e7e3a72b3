//! Orders made for a policy: one line for each of its conditions, at every age that matters.

use jiff::{SignedDuration, Timestamp};
use posventa_core::delivery::{Shipment, ShipmentState};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{
    Actions, Line, LineKind, Order, OrderId, PaymentState, Taxes, Totals, Units,
};
use posventa_core::policy::{Policy, When};
use posventa_core::returns::{LineFacts, Returnable};

/// How many days before the moment it was bought, sent and delivered.
const AGES: [(&str, i64, Option<i64>, Option<i64>); 6] = [
    ("BOUGHT-TODAY", 0, None, None),
    ("ON-ITS-WAY", 2, Some(1), None),
    ("DELIVERED-5-DAYS-AGO", 8, Some(7), Some(5)),
    ("DELIVERED-20-DAYS-AGO", 23, Some(22), Some(20)),
    ("DELIVERED-32-DAYS-AGO", 35, Some(34), Some(32)),
    ("DELIVERED-400-DAYS-AGO", 403, Some(402), Some(400)),
];

/// Sample orders around the moment `at`.
pub fn orders(policy: &Policy, at: Timestamp) -> Vec<Returnable> {
    let conditions = conditions(policy);
    let usual: Vec<&(String, &When)> =
        conditions.iter().filter(|(_, when)| when.countries.is_empty()).collect();
    let mut orders: Vec<Returnable> = Vec::new();
    for (number, bought, sent, delivered) in AGES {
        let ago = |days: i64| at - SignedDuration::from_hours(24 * days);
        let days = [Some(bought), sent, delivered].map(|days| days.map(ago));
        orders.push(order(number, days, None, &usual));
        if delivered == Some(5) {
            for condition in conditions.iter().filter(|(_, when)| !when.countries.is_empty()) {
                let country = condition.1.countries.first().cloned();
                let name = country.clone().unwrap_or_default();
                orders.push(order(&format!("{number}-TO-{name}"), days, country, &[condition]));
            }
        }
    }
    orders
}

/// Every condition that decides something, with the name of what it decides, and a line without
/// any. Two units at 19.90 EUR, or what the condition asks for.
fn conditions(policy: &Policy) -> Vec<(String, &When)> {
    let exempt = policy.withdrawal.exempt.iter().map(|it| (it.because.name().to_owned(), &it.when));
    let returns = policy.returns.iter().map(|it| (it.id.clone(), &it.when));
    let guarantees = policy.guarantees.iter().map(|it| (it.id.clone(), &it.when));
    let reasons = policy.reasons.iter().map(|it| (it.id.clone(), &it.when));
    let cases = policy.cases.iter().map(|it| (it.topic.name().to_owned(), &it.when));
    let mut conditions: Vec<(String, &When)> = Vec::new();
    for (name, when) in exempt.chain(returns).chain(guarantees).chain(reasons).chain(cases) {
        if conditions.iter().all(|(_, known)| *known != when) {
            conditions.push((name, when));
        }
    }
    conditions
}

fn order(
    number: &str,
    [bought, sent, delivered]: [Option<Timestamp>; 3],
    country: Option<String>,
    conditions: &[&(String, &When)],
) -> Returnable {
    let mut lines = Vec::new();
    let mut facts = Vec::new();
    for (at, (name, when)) in conditions.iter().enumerate() {
        let id = (at + 1).to_string();
        let ways = [sent, delivered].map(|it| if it.is_some() { 2 } else { 0 });
        let price = price(when);
        lines.push(Line {
            id: id.clone(),
            title: format!("Goods for the rule {name}"),
            variant: None,
            sku: when.skus.first().cloned(),
            image: None,
            kind: LineKind::Goods,
            units: Units::new(2, 0, ways[0], ways[1], 0),
            unit_price: Some(price),
            total: Money::from_minor(price.minor() * 2, price.currency()),
        });
        facts.push(LineFacts {
            line: id,
            product: when.products.first().cloned(),
            tags: when.tags.first().cloned().into_iter().collect(),
            categories: when.categories.first().cloned().into_iter().collect(),
            discounted: when.discounted.unwrap_or(false),
            ..LineFacts::default()
        });
    }
    let currency = lines.first().map_or_else(euro, |line| line.total.currency());
    // One order has one currency: a condition on prices in another does not meet this sample.
    for line in &mut lines {
        line.total = Money::from_minor(line.total.minor(), currency);
        line.unit_price = line.unit_price.map(|it| Money::from_minor(it.minor(), currency));
    }
    let total: i64 = lines.iter().map(|line| line.total.minor()).sum();
    let total = Money::from_minor(total, currency);
    let shipment = sent.map(|_| Shipment {
        id: format!("{number}-1"),
        state: match delivered {
            Some(_) => ShipmentState::Delivered,
            None => ShipmentState::InTransit,
        },
        carrier: None,
        tracking: Vec::new(),
        shipped_at: sent,
        delivered_at: delivered,
        expected: None,
        pick_up_point: None,
        events: Vec::new(),
        contents: None,
    });
    Returnable {
        order: Order {
            id: OrderId::new(number),
            number: number.to_owned(),
            placed_at: bought,
            updated_at: None,
            given_name: None,
            payment: PaymentState::Paid,
            cancelled: false,
            promise: None,
            lines,
            shipments: shipment.into_iter().collect(),
            totals: Totals {
                items: total,
                discounts: Vec::new(),
                delivery: None,
                fees: Vec::new(),
                taxes: Taxes::Included(Vec::new()),
                total,
                refunds: Vec::new(),
                payments: Vec::new(),
            },
            invoices: Vec::new(),
            actions: Actions::default(),
        },
        country: Some(country.unwrap_or_else(|| "ES".to_owned())),
        facts,
        returns: Vec::new(),
    }
}

/// What one unit costs, so that the condition holds.
fn price(when: &When) -> Money {
    let asked = when.price_from.0.first().copied();
    let below = when.price_below.0.first();
    let below = below.map(|it| Money::from_minor((it.minor() - 1).max(0), it.currency()));
    asked.or(below).unwrap_or_else(|| Money::from_minor(1990, euro()))
}

fn euro() -> Currency {
    Currency::from_code("EUR").expect("the euro is a currency of ISO 4217")
}
