//! Orders and the like to show.

use jiff::civil::date;
use posventa_core::Money;
use posventa_core::delivery::{EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber};
use posventa_core::money::Currency;
use posventa_core::order::{
    Actions, LabelledAmount, Line, LineKind, Order, OrderId, PaymentState, Taxes, Totals, Units,
};
use posventa_core::web_url::WebUrl;

/// An amount in a currency's smallest unit.
pub fn money(minor: i64, currency: &str) -> Money {
    Money::from_minor(minor, Currency::from_code(currency).unwrap())
}

pub fn eur(minor: i64) -> Money {
    money(minor, "EUR")
}

pub fn labelled(label: &str, minor: i64) -> LabelledAmount {
    LabelledAmount { label: Some(label.to_owned()), amount: eur(minor) }
}

pub fn url(text: &str) -> WebUrl {
    WebUrl::parse(text).unwrap()
}

/// Four mugs of 12.50 euros, of which so many have come so far.
pub fn mugs(cancelled: u32, shipped: u32, delivered: u32) -> Line {
    Line {
        id: "1".to_owned(),
        title: "Breakfast mug".to_owned(),
        variant: Some("Indigo".to_owned()),
        sku: Some("MUG-IND".to_owned()),
        image: None,
        kind: LineKind::Goods,
        units: Units::new(4, cancelled, shipped, delivered, 0),
        unit_price: Some(eur(1250)),
        total: eur(5000),
    }
}

pub fn book(download: Option<&str>) -> Line {
    Line {
        id: "2".to_owned(),
        title: "Pottery at home".to_owned(),
        kind: LineKind::Digital { download: download.map(url) },
        units: Units::new(1, 0, 0, 0, 0),
        ..mugs(0, 0, 0)
    }
}

pub fn shipment(state: ShipmentState) -> Shipment {
    Shipment {
        id: format!("of-{}", state.name()),
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

pub fn tracking(number: &str, page: Option<&str>) -> TrackingNumber {
    TrackingNumber { number: number.to_owned(), url: page.map(url) }
}

pub fn event(at: &str, kind: EventKind) -> TrackingEvent {
    TrackingEvent { at: at.parse().unwrap(), kind, place: None, note: None }
}

/// Four mugs, paid with delivery, of which so many have left and come, in parcels that stand so.
pub fn order(shipped: u32, delivered: u32, parcels: &[ShipmentState]) -> Order {
    Order {
        id: OrderId::new("1042"),
        number: "1042".to_owned(),
        placed_at: Some("2026-03-01T10:20:00Z".parse().unwrap()),
        updated_at: None,
        given_name: None,
        payment: PaymentState::Paid,
        cancelled: false,
        promise: None,
        lines: vec![mugs(0, shipped, delivered)],
        shipments: parcels.iter().copied().map(shipment).collect(),
        totals: totals(),
        invoices: Vec::new(),
        actions: Actions::default(),
    }
}

/// Paid and not sent.
pub fn new_order() -> Order {
    order(0, 0, &[])
}

pub fn totals() -> Totals {
    Totals {
        items: eur(5000),
        discounts: Vec::new(),
        delivery: Some(eur(495)),
        fees: Vec::new(),
        taxes: Taxes::Included(Vec::new()),
        total: eur(5495),
        refunds: Vec::new(),
        payments: Vec::new(),
    }
}

/// Promised for Thursday or Friday, the day after tomorrow of the stage's clock.
pub fn promised(order: Order) -> Order {
    let promise = posventa_core::delivery::DeliveryPromise::new(date(2026, 3, 5), date(2026, 3, 6));
    Order { promise: Some(promise), ..order }
}

/// An order as the Posventa Shop API writes it; `cancelled` is `true` or `false`.
pub fn order_json(cancelled: bool) -> String {
    format!(
        r#"{{"number": "1042", "currency": "EUR", "placedAt": "2026-03-01T10:20:00Z",
            "payment": "paid", "cancelled": {cancelled},
            "lines": [{{"id": "1", "title": "Breakfast mug", "kind": "goods", "quantity": 2,
                "unitPrice": "12.50", "total": "25.00"}}],
            "totals": {{"items": "25.00", "delivery": "4.95", "taxIncluded": true,
                "total": "29.95"}},
            "actions": {{"cancel": {}}}}}"#,
        !cancelled
    )
}
