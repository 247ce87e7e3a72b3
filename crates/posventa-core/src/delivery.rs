//! How goods reach the customer: promises, shipments and what carriers report.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::web_url::WebUrl;
use crate::words::words;

/// The days on which the shop said the goods would arrive, both included, in its own zone.
///
/// Invariant: `first <= last`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeliveryPromise {
    first: Date,
    last: Date,
}

impl DeliveryPromise {
    /// The two days in either order; a promise of one day has it twice.
    pub fn new(one: Date, other: Date) -> DeliveryPromise {
        DeliveryPromise { first: one.min(other), last: one.max(other) }
    }

    pub fn first(self) -> Date {
        self.first
    }

    pub fn last(self) -> Date {
        self.last
    }
}

/// A parcel, or several under one consignment.
#[derive(Debug, Clone, PartialEq)]
pub struct Shipment {
    pub id: String,
    pub state: ShipmentState,
    pub carrier: Option<String>,
    /// Empty if the shop does not tell; several if it was sent in several parcels.
    pub tracking: Vec<TrackingNumber>,
    pub shipped_at: Option<Timestamp>,
    pub delivered_at: Option<Timestamp>,
    /// The carrier's own estimate, where it has one.
    pub expected: Option<Date>,
    pub pick_up_point: Option<PickUpPoint>,
    /// Newest first; see [`newest_first`].
    pub events: Vec<TrackingEvent>,
    /// Units by line id. `None` if the shop does not say what is inside.
    pub contents: Option<Vec<(String, u32)>>,
}

words! {
    /// Where a shipment is.
    ShipmentState {
        /// Packed, still with the shop.
        Packed = "packed",
        /// With the carrier, nothing heard of it yet, or on its way.
        InTransit = "in-transit",
        OutForDelivery = "out-for-delivery",
        /// The carrier rang and nobody opened.
        AttemptFailed = "attempt-failed",
        /// Waits for the customer at a pick-up point.
        ReadyForPickUp = "ready-for-pick-up",
        Delivered = "delivered",
        /// On its way back, undelivered.
        ReturnedToSender = "returned-to-sender",
        Lost = "lost",
        /// Never left, or was replaced by another shipment.
        Cancelled = "cancelled",
    }
}

impl ShipmentState {
    /// Whether the goods are between the shop and the customer.
    pub fn is_under_way(self) -> bool {
        match self {
            ShipmentState::InTransit
            | ShipmentState::OutForDelivery
            | ShipmentState::AttemptFailed
            | ShipmentState::ReadyForPickUp => true,
            ShipmentState::Packed
            | ShipmentState::Delivered
            | ShipmentState::ReturnedToSender
            | ShipmentState::Lost
            | ShipmentState::Cancelled => false,
        }
    }
}

/// What the carrier knows a parcel by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackingNumber {
    pub number: String,
    /// The carrier's page about it.
    pub url: Option<WebUrl>,
}

/// Where a customer fetches a parcel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PickUpPoint {
    pub name: String,
    pub address: Option<String>,
    pub opening_hours: Option<String>,
    /// The last day on which it waits.
    pub until: Option<Date>,
}

/// Something that happened to a shipment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TrackingEvent {
    pub at: Timestamp,
    pub kind: EventKind,
    pub place: Option<String>,
    /// The carrier's own words, in its own language.
    pub note: Option<String>,
}

/// What happened, in the field's common steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EventKind {
    Packed,
    HandedOver,
    InTransit,
    Customs,
    Delayed,
    OutForDelivery,
    AttemptFailed,
    ReadyForPickUp,
    Delivered,
    ReturnedToSender,
    Lost,
    /// Only the note says what.
    Other,
}

impl EventKind {
    pub const ALL: [EventKind; 12] = [
        EventKind::Packed,
        EventKind::HandedOver,
        EventKind::InTransit,
        EventKind::Customs,
        EventKind::Delayed,
        EventKind::OutForDelivery,
        EventKind::AttemptFailed,
        EventKind::ReadyForPickUp,
        EventKind::Delivered,
        EventKind::ReturnedToSender,
        EventKind::Lost,
        EventKind::Other,
    ];

    /// The word for it in the Posventa Shop API.
    pub fn name(self) -> &'static str {
        match self {
            EventKind::Packed => "packed",
            EventKind::HandedOver => "handed-over",
            EventKind::InTransit => "in-transit",
            EventKind::Customs => "customs",
            EventKind::Delayed => "delayed",
            EventKind::OutForDelivery => "out-for-delivery",
            EventKind::AttemptFailed => "attempt-failed",
            EventKind::ReadyForPickUp => "ready-for-pick-up",
            EventKind::Delivered => "delivered",
            EventKind::ReturnedToSender => "returned-to-sender",
            EventKind::Lost => "lost",
            EventKind::Other => "other",
        }
    }

    /// Words of a newer shop are events all the same: the note says what happened.
    pub fn from_name(name: &str) -> EventKind {
        EventKind::ALL.into_iter().find(|kind| kind.name() == name).unwrap_or(EventKind::Other)
    }
}

/// Brings events into the order in which they are read. Carriers report late and out of order;
/// events of the same moment keep the order they were sent in, the later one being the newer.
pub fn newest_first(events: &mut [TrackingEvent]) {
    events.reverse();
    // By insertion: a parcel has a dozen events, and the library's sort would be 2.7 KB of the page.
    for newest in 1..events.len() {
        let mut place = newest;
        while 0 < place && events[place - 1].at < events[place].at {
            events.swap(place - 1, place);
            place -= 1;
        }
    }
}

/// A promise that has been, or is going to be, missed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Delay {
    pub promised: Date,
    /// When it is expected now, if anybody knows; never before today.
    pub expected: Option<Date>,
    /// Working days between the promise and the day it is expected, or today if later.
    pub working_days: u32,
}

/// Whether goods that are still to come are, or will be, later than promised.
///
/// `expected` is the latest estimate of any shipment still to arrive.
pub fn delay(
    promise: DeliveryPromise,
    expected: Option<Date>,
    today: Date,
    calendar: &Calendar,
) -> Option<Delay> {
    let promised = promise.last;
    // An estimate in the past has been missed as well and says nothing any more.
    let expected = expected.filter(|day| today <= *day);
    let arrives = expected.unwrap_or(today);
    if arrives <= promised {
        return None;
    }
    let working_days = calendar.working_days_between(promised, arrives);
    Some(Delay { promised, expected, working_days })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const PROMISED: Date = date(2026, 3, 6); // A Friday.

    #[track_caller]
    fn check(today: Date, expected: Option<Date>, late_by: Option<u32>) {
        let promise = DeliveryPromise::new(date(2026, 3, 5), PROMISED);
        let delay = delay(promise, expected, today, &Calendar::default());
        assert_eq!(delay.map(|delay| delay.working_days), late_by);
    }

    #[test]
    fn on_the_last_promised_day_nothing_is_late() {
        check(PROMISED, None, None);
        check(PROMISED, Some(PROMISED), None);
    }

    #[test]
    fn the_day_after_it_is_late_even_on_a_weekend() {
        check(date(2026, 3, 7), None, Some(0));
        check(date(2026, 3, 9), None, Some(1));
    }

    #[test]
    fn a_later_estimate_is_told_before_the_promise_is_missed() {
        check(date(2026, 3, 4), Some(date(2026, 3, 10)), Some(2));
    }

    #[test]
    fn an_estimate_that_has_passed_is_not_repeated() {
        let promise = DeliveryPromise::new(PROMISED, PROMISED);
        let today = date(2026, 3, 12);
        let late = delay(promise, Some(date(2026, 3, 10)), today, &Calendar::default()).unwrap();
        assert_eq!((late.expected, late.working_days), (None, 4));
    }

    #[test]
    fn words_of_a_newer_shop_are_events_all_the_same() {
        assert_eq!(EventKind::from_name("teleported"), EventKind::Other);
        for kind in EventKind::ALL {
            assert_eq!(EventKind::from_name(kind.name()), kind);
        }
        for state in ShipmentState::ALL {
            assert_eq!(ShipmentState::from_name(state.name()), Some(state));
        }
    }

    #[test]
    fn events_are_read_newest_first_and_ties_in_reverse() {
        let event = |at: &str, kind| TrackingEvent {
            at: at.parse().unwrap(),
            kind,
            place: None,
            note: None,
        };
        let mut events = vec![
            event("2026-03-03T10:00:00Z", EventKind::Packed),
            event("2026-03-04T10:00:00Z", EventKind::Customs),
            event("2026-03-03T10:00:00Z", EventKind::HandedOver),
        ];
        newest_first(&mut events);
        let kinds: Vec<EventKind> = events.iter().map(|event| event.kind).collect();
        assert_eq!(kinds, [EventKind::Customs, EventKind::HandedOver, EventKind::Packed]);
    }
}
