//! What an order says about days and units, in the shop's civil days.

use jiff::Timestamp;
use jiff::civil::Date;

use super::share;
use crate::delivery::{Shipment, ShipmentState};
use crate::money::{Currency, Money};
use crate::order::{Line, LineKind, Order};
use crate::returns::{LineFacts, Returnable};

/// An order with its moments turned into the shop's days.
#[derive(Debug, Clone)]
pub struct Facts<'a> {
    pub returnable: &'a Returnable,
    pub bought_on: Option<Date>,
    /// One for each of the order's lines, in their order.
    pub lines: Vec<LineDays>,
}

/// When the units of a line went out and arrived.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LineDays {
    /// All units that left the shop; none for downloads.
    pub parcels: Vec<Parcel>,
}

/// Units of one line that travelled together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Parcel {
    pub units: u32,
    pub sent_on: Option<Date>,
    /// Whether the shop or the carrier says that it arrived.
    pub delivered: bool,
    pub delivered_on: Option<Date>,
    /// Nobody expects it any more: lost, or on its way back undelivered.
    pub stray: bool,
}

impl<'a> Facts<'a> {
    /// `to_day` is the civil day of a moment in the shop's zone.
    ///
    /// The counts of a line decide how many units left and arrived; shipments only say when. Units
    /// that no shipment accounts for arrived with the latest one, in the customer's favour.
    pub fn of(returnable: &'a Returnable, to_day: &dyn Fn(Timestamp) -> Date) -> Facts<'a> {
        let order = &returnable.order;
        let lines =
            order.lines.iter().map(|line| LineDays { parcels: parcels(order, line, to_day) });
        Facts { returnable, bought_on: order.placed_at.map(to_day), lines: lines.collect() }
    }

    pub fn order(&self) -> &'a Order {
        &self.returnable.order
    }

    pub(super) fn currency(&self) -> Currency {
        self.order().totals.total.currency()
    }

    /// What the platform tells about the line's product.
    pub(super) fn told(&self, line: usize) -> Option<&'a LineFacts> {
        self.returnable.facts(&self.order().lines.get(line)?.id)
    }

    /// Whether the order went to one of `countries`; `None` if nobody says where it went.
    pub(super) fn is_in(&self, countries: &[String]) -> Option<bool> {
        let country = self.returnable.country.as_deref()?;
        Some(countries.iter().any(|it| it.eq_ignore_ascii_case(country)))
    }

    /// The price of one unit, as it was charged.
    pub(super) fn unit_price(&self, line: usize) -> Money {
        self.order().lines[line].unit_price.unwrap_or_else(|| self.value(line, 1))
    }

    /// What so many units of the line were charged with, before discounts on the whole order.
    pub(super) fn value(&self, line: usize, units: u32) -> Money {
        let line = &self.order().lines[line];
        let minor = share::upto(line.total.minor(), units, line.units.ordered());
        Money::from_minor(minor, line.total.currency())
    }

    /// Units bought and not cancelled.
    pub(super) fn bought(&self, line: usize) -> u32 {
        let units = self.order().lines[line].units;
        if self.order().cancelled { 0 } else { units.ordered() - units.cancelled() }
    }

    /// Units in returns that are under way or done. Three places may tell; the highest is right,
    /// because a platform leaves out rather than invents.
    pub(super) fn asked_back(&self, line: usize) -> u32 {
        let bought = &self.order().lines[line];
        let told = self.told(line).map_or(0, |told| told.asked_back);
        let returns = self.returnable.returns.iter().filter(|it| it.state.holds_units());
        let lines = returns.flat_map(|it| &it.lines).filter(|it| it.line == bought.id);
        let in_returns = lines.fold(0, |sum: u32, it| sum.saturating_add(it.quantity));
        told.max(in_returns).max(bought.units.returned())
    }

    pub(super) fn is_digital(&self, line: usize) -> bool {
        matches!(self.order().lines[line].kind, LineKind::Digital { .. })
    }
}

fn parcels(order: &Order, line: &Line, to_day: &dyn Fn(Timestamp) -> Date) -> Vec<Parcel> {
    if line.kind != LineKind::Goods {
        return Vec::new();
    }
    let mut parcels = Vec::new();
    // What has arrived, then what is on its way: each as many units as the line's counts say.
    let delivered = line.units.delivered();
    for (is_delivered, mut left) in [(true, delivered), (false, line.units.shipped() - delivered)] {
        let mut latest: Option<Parcel> = None;
        for shipment in &order.shipments {
            let Some(parcel) = parcel(shipment, to_day) else { continue };
            if parcel.delivered != is_delivered {
                continue;
            }
            let is_later = |known: Parcel| {
                (known.delivered_on, known.sent_on) < (parcel.delivered_on, parcel.sent_on)
            };
            let Some(contents) = &shipment.contents else {
                if latest.is_none_or(is_later) {
                    latest = Some(parcel);
                }
                continue;
            };
            let Some((_, units)) = contents.iter().find(|(id, _)| *id == line.id) else { continue };
            if latest.is_none_or(is_later) {
                latest = Some(parcel);
            }
            let units = left.min(*units);
            left -= units;
            if 0 < units {
                parcels.push(Parcel { units, ..parcel });
            }
        }
        if 0 < left {
            let unknown = Parcel {
                units: 0,
                sent_on: None,
                delivered: is_delivered,
                delivered_on: None,
                stray: false,
            };
            parcels.push(Parcel { units: left, ..latest.unwrap_or(unknown) });
        }
    }
    parcels
}

/// `None` if it has not left the shop.
fn parcel(shipment: &Shipment, to_day: &dyn Fn(Timestamp) -> Date) -> Option<Parcel> {
    if matches!(shipment.state, ShipmentState::Packed | ShipmentState::Cancelled) {
        return None;
    }
    let stray = matches!(shipment.state, ShipmentState::Lost | ShipmentState::ReturnedToSender);
    Some(Parcel {
        units: 0,
        sent_on: shipment.shipped_at.map(to_day),
        delivered: shipment.state == ShipmentState::Delivered,
        delivered_on: shipment.delivered_at.map(to_day),
        stray,
    })
}
