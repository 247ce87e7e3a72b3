//! What happens with an order now and what comes next: the one sentence a customer came for.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::calendar::Calendar;
use crate::delivery::{Delay, Shipment, ShipmentState, delay};
use crate::order::{Line, LineKind, Order, PaymentState};
use crate::words::words;

/// What to tell first about an order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Situation {
    pub now: Now,
    pub arrival: Arrival,
}

/// What happens now. Of several things that hold at once, the one the customer must act on or
/// most wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Now {
    Cancelled,
    AwaitingPayment,
    Preparing,
    /// Everything is packed and waits for the carrier.
    Packed,
    /// Units handed to carriers, of all that are to come.
    PartlyShipped {
        shipped: u32,
        of: u32,
    },
    OnItsWay {
        parcels: u32,
    },
    OutForDelivery,
    AttemptFailed,
    ReadyForPickUp {
        until: Option<Date>,
    },
    PartlyDelivered {
        delivered: u32,
        of: u32,
    },
    Delivered {
        at: Option<Timestamp>,
    },
    ReturnedToSender,
    Lost,
    /// Nothing to send: everything is a download and can be had, or not yet.
    DownloadsReady,
    DownloadsPreparing,
}

/// When what is still to come will arrive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// Nothing is to come, or nobody knows.
    Open,
    /// Between two days, both included; `working_days` from today until the last of them.
    Due {
        first: Date,
        last: Date,
        working_days: u32,
    },
    Late(Delay),
}

words! {
    /// The four steps of an order's way, for a progress bar.
    Stage {
        Placed = "placed",
        Preparing = "preparing",
        OnItsWay = "on-its-way",
        Delivered = "delivered",
    }
}

/// Says how `order` stands on the day `today`.
pub fn situation(order: &Order, today: Date, calendar: &Calendar) -> Situation {
    let now = now(order);
    Situation { now, arrival: arrival(order, now, today, calendar) }
}

fn now(order: &Order) -> Now {
    if order.cancelled {
        return Now::Cancelled;
    }
    let has = |state: ShipmentState| order.shipments.iter().find(move |it| it.state == state);
    if let Some(shipment) = has(ShipmentState::ReadyForPickUp) {
        let until = shipment.pick_up_point.as_ref().and_then(|point| point.until);
        return Now::ReadyForPickUp { until };
    }
    if has(ShipmentState::AttemptFailed).is_some() {
        return Now::AttemptFailed;
    }

    let mut ordered = 0_u32;
    let mut shipped = 0_u32;
    let mut delivered = 0_u32;
    for line in order.lines.iter().filter(|line| line.kind == LineKind::Goods) {
        ordered = ordered.saturating_add(line.units.ordered() - line.units.cancelled());
        shipped = shipped.saturating_add(line.units.shipped());
        delivered = delivered.saturating_add(line.units.delivered());
    }
    // What was sent again and has arrived is lost no more.
    let is_there = 0 < ordered && delivered == ordered;
    if !is_there && has(ShipmentState::Lost).is_some() {
        return Now::Lost;
    }
    if !is_there && has(ShipmentState::ReturnedToSender).is_some() {
        return Now::ReturnedToSender;
    }
    if has(ShipmentState::OutForDelivery).is_some() {
        return Now::OutForDelivery;
    }
    let nothing_left_yet = shipped == 0;
    if nothing_left_yet && order.payment == PaymentState::Pending {
        return Now::AwaitingPayment;
    }
    if ordered == 0 {
        return downloads(order);
    }
    if is_there {
        let at = order.shipments.iter().filter_map(|shipment| shipment.delivered_at).max();
        return Now::Delivered { at };
    }
    if 0 < delivered {
        return Now::PartlyDelivered { delivered, of: ordered };
    }
    if shipped == ordered {
        let under_way = order.shipments.iter().filter(|it| it.state.is_under_way());
        let parcels: usize = under_way.map(|it| it.tracking.len().max(1)).sum();
        return Now::OnItsWay { parcels: u32::try_from(parcels.max(1)).unwrap_or(u32::MAX) };
    }
    if 0 < shipped {
        return Now::PartlyShipped { shipped, of: ordered };
    }
    if has(ShipmentState::Packed).is_some() { Now::Packed } else { Now::Preparing }
}

fn downloads(order: &Order) -> Now {
    let is_left = |line: &&Line| line.units.cancelled() < line.units.ordered();
    // Refunded before it was sent, piece by piece or at once: the order itself need not say so.
    if !order.lines.is_empty() && !order.lines.iter().any(|line| is_left(&line)) {
        return Now::Cancelled;
    }
    let waiting = |line: &Line| matches!(line.kind, LineKind::Digital { download: None });
    match order.lines.iter().filter(is_left).any(waiting) {
        true => Now::DownloadsPreparing,
        false => Now::DownloadsReady,
    }
}

fn arrival(order: &Order, now: Now, today: Date, calendar: &Calendar) -> Arrival {
    match now {
        Now::Preparing
        | Now::Packed
        | Now::PartlyShipped { .. }
        | Now::OnItsWay { .. }
        | Now::OutForDelivery
        | Now::AttemptFailed
        | Now::PartlyDelivered { .. } => (),
        // Nothing is to come, it waits for the customer, or nobody can promise anything.
        Now::Cancelled
        | Now::AwaitingPayment
        | Now::ReadyForPickUp { .. }
        | Now::Delivered { .. }
        | Now::ReturnedToSender
        | Now::Lost
        | Now::DownloadsReady
        | Now::DownloadsPreparing => return Arrival::Open,
    }

    let to_come = |shipment: &&Shipment| {
        shipment.state.is_under_way() || shipment.state == ShipmentState::Packed
    };
    let expected = order.shipments.iter().filter(to_come).filter_map(|it| it.expected).max();
    if let Some(promise) = order.promise
        && let Some(late) = delay(promise, expected, today, calendar)
    {
        return Arrival::Late(late);
    }
    let due = |first: Date, last: Date| {
        let working_days = calendar.working_days_between(today, last);
        // A day that has begun is as early as it gets.
        Arrival::Due { first: first.max(today), last, working_days }
    };
    match (expected.filter(|day| today <= *day), order.promise) {
        // What has not left the shop has no estimate of its own: for it the promise stands.
        (Some(day), None) => due(day, day),
        (Some(day), Some(promise)) if order.to_ship().next().is_some() => {
            due(day.min(promise.last()), promise.last())
        }
        (Some(day), Some(_)) => due(day, day),
        (None, Some(promise)) => due(promise.first(), promise.last()),
        (None, None) => Arrival::Open,
    }
}

impl Now {
    /// How far along an order is. `None` for what has left the usual way.
    pub fn stage(self) -> Option<Stage> {
        match self {
            Now::AwaitingPayment => Some(Stage::Placed),
            Now::Preparing | Now::Packed | Now::DownloadsPreparing => Some(Stage::Preparing),
            Now::PartlyShipped { .. }
            | Now::OnItsWay { .. }
            | Now::OutForDelivery
            | Now::AttemptFailed
            | Now::ReadyForPickUp { .. }
            | Now::PartlyDelivered { .. } => Some(Stage::OnItsWay),
            Now::Delivered { .. } | Now::DownloadsReady => Some(Stage::Delivered),
            Now::Cancelled | Now::ReturnedToSender | Now::Lost => None,
        }
    }

    /// Whether anything can still change by itself: a page about it asks again now and then.
    pub fn is_settled(self) -> bool {
        matches!(self, Now::Cancelled | Now::Delivered { .. } | Now::DownloadsReady)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::delivery::{DeliveryPromise, PickUpPoint, TrackingNumber};
    use crate::money::Currency;
    use crate::order::{Actions, OrderId, Taxes, Totals, Units};

    const TODAY: Date = date(2026, 3, 4); // A Wednesday.
    const PROMISED: Date = date(2026, 3, 6);

    fn line(units: Units) -> Line {
        let zero = Currency::from_code("EUR").unwrap().zero();
        Line {
            id: "1".to_owned(),
            title: "Mug".to_owned(),
            variant: None,
            sku: None,
            image: None,
            kind: LineKind::Goods,
            units,
            unit_price: None,
            total: zero,
        }
    }

    fn shipment(state: ShipmentState) -> Shipment {
        Shipment {
            id: "s".to_owned(),
            state,
            carrier: None,
            tracking: Vec::new(),
            shipped_at: None,
            delivered_at: None,
            expected: None,
            pick_up_point: None,
            events: Vec::new(),
            contents: None,
        }
    }

    /// An order of four mugs, paid, promised for Thursday or Friday.
    fn order(shipped: u32, delivered: u32, states: &[ShipmentState]) -> Order {
        let zero = Currency::from_code("EUR").unwrap().zero();
        Order {
            id: OrderId::new("1042"),
            number: "1042".to_owned(),
            placed_at: None,
            updated_at: None,
            given_name: None,
            payment: PaymentState::Paid,
            cancelled: false,
            promise: Some(DeliveryPromise::new(date(2026, 3, 5), PROMISED)),
            lines: vec![line(Units::new(4, 0, shipped, delivered, 0))],
            shipments: states.iter().copied().map(shipment).collect(),
            totals: Totals {
                items: zero,
                discounts: Vec::new(),
                delivery: None,
                fees: Vec::new(),
                taxes: Taxes::Included(Vec::new()),
                total: zero,
                refunds: Vec::new(),
                payments: Vec::new(),
            },
            invoices: Vec::new(),
            actions: Actions::default(),
        }
    }

    #[track_caller]
    fn check_now(order: &Order, expected: Now) {
        assert_eq!(situation(order, TODAY, &Calendar::default()).now, expected);
    }

    #[track_caller]
    fn check_arrival(order: &Order, today: Date, expected: Arrival) {
        assert_eq!(situation(order, today, &Calendar::default()).arrival, expected);
    }

    #[test]
    fn an_order_goes_its_usual_way() {
        use ShipmentState as S;
        check_now(&order(0, 0, &[]), Now::Preparing);
        check_now(&order(0, 0, &[S::Packed]), Now::Packed);
        check_now(&order(2, 0, &[S::InTransit]), Now::PartlyShipped { shipped: 2, of: 4 });
        check_now(&order(4, 0, &[S::InTransit]), Now::OnItsWay { parcels: 1 });
        check_now(&order(4, 0, &[S::InTransit, S::OutForDelivery]), Now::OutForDelivery);
        check_now(
            &order(4, 1, &[S::Delivered, S::InTransit]),
            Now::PartlyDelivered { delivered: 1, of: 4 },
        );
        check_now(&order(4, 4, &[S::Delivered]), Now::Delivered { at: None });
    }

    #[test]
    fn what_the_customer_must_act_on_comes_first() {
        use ShipmentState as S;
        check_now(&order(4, 2, &[S::OutForDelivery, S::AttemptFailed]), Now::AttemptFailed);
        let mut waiting = order(4, 2, &[S::Lost, S::ReadyForPickUp]);
        let until = Some(date(2026, 3, 14));
        waiting.shipments[1].pick_up_point = Some(PickUpPoint {
            name: "Kiosk".to_owned(),
            address: None,
            opening_hours: None,
            until,
        });
        check_now(&waiting, Now::ReadyForPickUp { until });
    }

    #[test]
    fn a_parcel_that_was_sent_again_is_not_told_as_lost() {
        use ShipmentState as S;
        check_now(&order(4, 4, &[S::Lost, S::Delivered]), Now::Delivered { at: None });
        check_now(&order(4, 4, &[S::ReturnedToSender, S::Delivered]), Now::Delivered { at: None });
        check_now(&order(4, 2, &[S::Lost, S::Delivered]), Now::Lost);
    }

    #[test]
    fn goods_that_were_all_taken_off_the_order_are_no_downloads() {
        let mut refunded = order(0, 0, &[]);
        refunded.payment = PaymentState::Refunded;
        refunded.lines = vec![line(Units::new(4, 4, 0, 0, 0))];
        check_now(&refunded, Now::Cancelled);
        refunded.lines.push(Line {
            kind: LineKind::Digital { download: crate::WebUrl::parse("https://s.example/d") },
            ..line(Units::new(1, 0, 1, 1, 0))
        });
        check_now(&refunded, Now::DownloadsReady);
    }

    #[test]
    fn a_cancelled_order_is_cancelled_whatever_else_it_is() {
        let mut cancelled = order(4, 0, &[ShipmentState::InTransit]);
        cancelled.cancelled = true;
        check_now(&cancelled, Now::Cancelled);
        check_arrival(&cancelled, TODAY, Arrival::Open);
    }

    #[test]
    fn an_unpaid_order_waits_for_its_customer_and_promises_nothing() {
        let mut unpaid = order(0, 0, &[]);
        unpaid.payment = PaymentState::Pending;
        check_now(&unpaid, Now::AwaitingPayment);
        check_arrival(&unpaid, date(2026, 3, 20), Arrival::Open);
    }

    #[test]
    fn a_consignment_of_several_parcels_counts_them() {
        let mut sent = order(4, 0, &[ShipmentState::InTransit]);
        let number = |number: &str| TrackingNumber { number: number.to_owned(), url: None };
        sent.shipments[0].tracking = vec![number("a"), number("b"), number("c")];
        check_now(&sent, Now::OnItsWay { parcels: 3 });
    }

    #[test]
    fn downloads_need_no_parcel() {
        let mut digital = order(0, 0, &[]);
        digital.lines[0].kind = LineKind::Digital { download: None };
        check_now(&digital, Now::DownloadsPreparing);
        digital.lines[0].kind =
            LineKind::Digital { download: crate::WebUrl::parse("https://s.example/d") };
        check_now(&digital, Now::DownloadsReady);
    }

    #[test]
    fn the_promise_is_told_in_working_days() {
        let due = Arrival::Due { first: date(2026, 3, 5), last: PROMISED, working_days: 2 };
        check_arrival(&order(4, 0, &[ShipmentState::InTransit]), TODAY, due);
    }

    #[test]
    fn the_carriers_estimate_is_nearer_than_the_promise() {
        let mut sent = order(4, 0, &[ShipmentState::InTransit]);
        sent.shipments[0].expected = Some(date(2026, 3, 5));
        let day = date(2026, 3, 5);
        check_arrival(&sent, TODAY, Arrival::Due { first: day, last: day, working_days: 1 });
    }

    #[test]
    fn for_what_has_not_left_the_promise_stands() {
        let mut partly = order(2, 0, &[ShipmentState::InTransit]);
        partly.shipments[0].expected = Some(date(2026, 3, 5));
        let due = Arrival::Due { first: date(2026, 3, 5), last: PROMISED, working_days: 2 };
        check_arrival(&partly, TODAY, due);
    }

    #[test]
    fn a_missed_promise_is_late_until_everything_is_there() {
        let late = |today| Delay {
            promised: PROMISED,
            expected: None,
            working_days: Calendar::default().working_days_between(PROMISED, today),
        };
        let today = date(2026, 3, 10);
        check_arrival(&order(4, 0, &[ShipmentState::InTransit]), today, Arrival::Late(late(today)));
        check_arrival(&order(4, 4, &[ShipmentState::Delivered]), today, Arrival::Open);
    }
}
