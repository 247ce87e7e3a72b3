//! Orders as the Posventa Shop API writes them.

use posventa_core::delivery::{
    DeliveryPromise, EventKind, PickUpPoint, Shipment, ShipmentState, TrackingEvent,
    TrackingNumber, newest_first,
};
use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;
use posventa_core::order::{
    Actions, Invoice, LabelledAmount, Line, LineKind, Order, OrderId, PaymentState, Refund, Taxes,
    Totals, Units,
};
use posventa_core::web_url::WebUrl;

use crate::answer::{day, distinct, moment, readable, required_text};

/// Reads an order.
///
/// - Amounts are decimal texts in the order's `currency`, moments RFC 3339, days ISO 8601.
/// - Required, and an error if missing or wrong: `number`, `currency`, `cancelled`, every line with
///   `id`, `title`, `quantity`, the counts and `total`, and every amount of `totals`: a customer
///   must not be shown half a bill, or goods as coming that are not.
/// - Everything else is left out if it is wrong: dates, images, links, tracking events and numbers,
///   the promise, invoices, `actions` (nothing is offered then).
/// - A word that is not known is the least that can be said: `payment` becomes
///   [`PaymentState::Unknown`], a shipment's `state` is told from its dates, a line's `kind` is
///   goods, an event's [`EventKind::Other`].
/// - Lines and shipments that come twice under one id are taken once.
///
/// `api` is what paths such as `/images/mug.svg` are relative to.
pub(super) fn read(order: &Node<'_>, api: &str) -> Result<Order, JsonError> {
    let order = order.object()?;
    let number = order.get("number").text_or_number()?;
    let currency = order.get("currency").currency()?;

    let lines = order.get("lines");
    if !lines.exists() {
        return Err(lines.unexpected("a list"));
    }
    let lines = distinct(lines.list(|line| read_line(line, currency, api))?, |line| &line.id);
    let shipments = readable(&order.get("shipments"), |shipment| read_shipment(shipment, &lines))?;

    Ok(Order {
        id: OrderId::new(&*number),
        number,
        placed_at: moment(order.get("placedAt")),
        updated_at: moment(order.get("updatedAt")),
        given_name: order.get("givenName").optional_text(),
        payment: payment(&order.get("payment").optional_text().unwrap_or_default()),
        cancelled: order.get("cancelled").flag()?,
        promise: read_promise(&order.get("promise")),
        lines,
        shipments: distinct(shipments, |shipment| &shipment.id),
        totals: read_totals(&order.get("totals"), currency)?,
        invoices: distinct(
            readable(&order.get("invoices"), read_invoice).unwrap_or_default(),
            |invoice| &invoice.id,
        ),
        actions: read_actions(order),
    })
}

fn payment(word: &str) -> PaymentState {
    match word {
        "pending" => PaymentState::Pending,
        "authorized" => PaymentState::Authorized,
        "paid" => PaymentState::Paid,
        "partly-refunded" => PaymentState::PartlyRefunded,
        "refunded" => PaymentState::Refunded,
        _ => PaymentState::Unknown,
    }
}

fn read_actions(order: Node<'_>) -> Actions {
    let actions = order.get("actions");
    let can_switch = actions.get("emailUpdates").flag().unwrap_or(false);
    let stands = order.get("emailUpdates").flag().ok();
    Actions {
        cancel: actions.get("cancel").flag().unwrap_or(false),
        email_updates: stands.filter(|_| can_switch),
    }
}

fn read_promise(promise: &Node<'_>) -> Option<DeliveryPromise> {
    let first = day(promise.get("first"));
    let last = day(promise.get("last"));
    Some(DeliveryPromise::new(first?, last?))
}

fn read_line(line: Node<'_>, currency: Currency, api: &str) -> Result<Line, JsonError> {
    let ordered = line.get("quantity");
    if !ordered.exists() {
        return Err(ordered.unexpected("a whole number of pieces"));
    }
    let units = Units::new(
        ordered.count()?,
        line.get("cancelled").count()?,
        line.get("shipped").count()?,
        line.get("delivered").count()?,
        line.get("returned").count()?,
    );
    let url = |key: &str| {
        let text = line.get(key).optional_text()?;
        WebUrl::parse_relative(&text, api)
    };
    let kind = match line.get("kind").optional_text().as_deref() {
        Some("digital") => LineKind::Digital { download: url("download") },
        _ => LineKind::Goods,
    };
    Ok(Line {
        id: line.get("id").text_or_number()?,
        title: required_text(line.get("title"))?,
        variant: line.get("variant").optional_text(),
        sku: line.get("sku").optional_text(),
        image: url("image"),
        kind,
        units,
        unit_price: line.get("unitPrice").money(currency).ok(),
        total: line.get("total").money(currency)?,
    })
}

fn read_shipment(shipment: Node<'_>, lines: &[Line]) -> Result<Shipment, JsonError> {
    let id = shipment.get("id").text_or_number()?;
    let shipped_at = moment(shipment.get("shippedAt"));
    let delivered_at = moment(shipment.get("deliveredAt"));
    let state = shipment.get("state").optional_text();
    let state = state.and_then(|word| ShipmentState::from_name(&word)).unwrap_or({
        match (shipped_at, delivered_at) {
            (_, Some(_)) => ShipmentState::Delivered,
            (Some(_), None) => ShipmentState::InTransit,
            (None, None) => ShipmentState::Packed,
        }
    });

    let mut events = readable(&shipment.get("events"), read_event).unwrap_or_default();
    newest_first(&mut events);
    let tracking = readable(&shipment.get("tracking"), |tracking| {
        Ok(TrackingNumber {
            number: tracking.get("number").text_or_number()?,
            url: tracking.get("url").optional_text().and_then(|url| WebUrl::parse(&url)),
        })
    });
    Ok(Shipment {
        id,
        state,
        carrier: shipment.get("carrier").optional_text(),
        tracking: distinct(tracking.unwrap_or_default(), |tracking| &tracking.number),
        shipped_at,
        delivered_at,
        expected: day(shipment.get("expected")),
        pick_up_point: read_pick_up_point(&shipment.get("pickUpPoint")),
        events,
        contents: read_contents(&shipment.get("contents"), lines),
    })
}

/// What is inside, or `None` if the shop does not say, or says something about other lines.
fn read_contents(contents: &Node<'_>, lines: &[Line]) -> Option<Vec<(String, u32)>> {
    let read = contents.list(|part| {
        let line = part.get("line");
        let id = line.text_or_number()?;
        if lines.iter().any(|line| line.id == id) {
            Ok((id, part.get("quantity").count()?))
        } else {
            Err(line.unexpected("the id of a line of this order"))
        }
    });
    let read = distinct(read.ok()?, |(id, _)| id);
    (!read.is_empty()).then_some(read)
}

fn read_event(event: Node<'_>) -> Result<TrackingEvent, JsonError> {
    let at = event.get("at");
    Ok(TrackingEvent {
        at: at.optional_timestamp()?.ok_or_else(|| at.unexpected("a moment"))?,
        kind: EventKind::from_name(&event.get("kind").optional_text().unwrap_or_default()),
        place: event.get("place").optional_text(),
        note: event.get("note").optional_text(),
    })
}

fn read_pick_up_point(point: &Node<'_>) -> Option<PickUpPoint> {
    Some(PickUpPoint {
        name: point.get("name").optional_text()?,
        address: point.get("address").optional_text(),
        opening_hours: point.get("openingHours").optional_text(),
        until: day(point.get("until")),
    })
}

fn read_invoice(invoice: Node<'_>) -> Result<Invoice, JsonError> {
    let id = invoice.get("id").text_or_number()?;
    Ok(Invoice {
        number: invoice.get("number").text_or_number().unwrap_or_else(|_| id.clone()),
        id,
        issued_on: day(invoice.get("issuedOn")),
        url: None,
    })
}

fn read_totals(totals: &Node<'_>, currency: Currency) -> Result<Totals, JsonError> {
    let row = |row: Node<'_>| {
        Ok(LabelledAmount {
            label: row.get("label").optional_text(),
            amount: row.get("amount").money(currency)?,
        })
    };
    let delivery = totals.get("delivery");
    let taxes = totals.get("taxes").list(row)?;
    Ok(Totals {
        items: totals.get("items").money(currency)?,
        discounts: totals.get("discounts").list(row)?,
        delivery: delivery.exists().then(|| delivery.money(currency)).transpose()?,
        fees: totals.get("fees").list(row)?,
        taxes: match totals.get("taxIncluded").flag()? {
            true => Taxes::Included(taxes),
            false => Taxes::Added(taxes),
        },
        total: totals.get("total").money(currency)?,
        refunds: totals.get("refunds").list(|refund| {
            Ok(Refund {
                at: moment(refund.get("at")),
                amount: refund.get("amount").money(currency)?,
            })
        })?,
        payments: totals.get("payments").list(row)?,
    })
}
