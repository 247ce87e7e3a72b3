//! Orders as Saleor's API tells them.

use jiff::civil::Date;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};
use posventa_core::Failure;
use posventa_core::delivery::{
    DeliveryPromise, EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber,
};
use posventa_core::json::{JsonError, Node};
use posventa_core::order::{Actions, Invoice, Line, LineKind, Order, OrderId, OrderState, Units};
use posventa_core::web_url::WebUrl;

use super::totals::{self, Prices};
use crate::answer::{distinct, moment, readable, required_text, sum};
use crate::error::AdapterError;

/// Reads an order from the data of `order.graphql`.
///
/// - Amounts are numbers in major units, see [`totals`]. Moments are RFC 3339.
/// - Not there: what carriers report, that something was delivered, when money went back.
/// - Required, and an error if missing or wrong: id, number, status, every line with its name,
///   quantity and amounts, fulfilments, and the amounts of the order. Everything else is left out
///   if it is wrong.
///
/// # Errors
///
/// Also for an id that Saleor does not know, and for the draft of a member of staff.
pub(super) fn read(data: &Node<'_>, api: &str) -> Result<Order, AdapterError> {
    let order = data.get("order");
    let not_found = |said| AdapterError::Refused { means: Failure::OrderNotFound, said };
    if !order.exists() {
        return Err(not_found("there is no such order"));
    }
    match order.get("status").text()? {
        "DRAFT" => Err(not_found("the order is still a draft")),
        status => Ok(read_placed(&order, status, api)?),
    }
}

fn read_placed(order: &Node<'_>, status: &str, api: &str) -> Result<Order, JsonError> {
    let prices = Prices::of(order)?;
    let cancelled = is_cancelled(status);
    let fulfilments = order.get("fulfillments").list(read_fulfilment)?;
    let fulfilments = distinct(fulfilments, |it| &it.id);

    let lines = order.get("lines");
    if !lines.exists() {
        return Err(lines.unexpected("a list"));
    }
    let lines = lines.list(|line| read_line(line, prices, cancelled, &fulfilments, api))?;
    let lines = distinct(lines, |line| &line.id);
    let currency = order.get("total").get("currency").currency()?;
    let items = sum(order, currency, lines.iter().map(|line| line.total))?;
    let totals = prices.totals(order, items)?;

    let invoices = readable(&order.get("invoices"), read_invoice).unwrap_or_default();
    let invoices: Vec<Invoice> = invoices.into_iter().flatten().collect();
    Ok(Order {
        id: OrderId::new(required_text(order.get("id"))?),
        number: required_text(order.get("number"))?,
        placed_at: moment(order.get("created")),
        updated_at: moment(order.get("updatedAt")),
        given_name: order.get("shippingAddress").get("firstName").optional_text(),
        payment: totals::payment_state(order, &totals),
        cancelled,
        promise: read_promise(order),
        shipments: fulfilments.into_iter().filter_map(|it| it.shipment(&lines)).collect(),
        lines,
        totals,
        invoices: distinct(invoices, |invoice| &invoice.id),
        actions: Actions::default(),
    })
}

/// An order that was never paid for expires, and nothing comes of it.
fn is_cancelled(status: &str) -> bool {
    matches!(status, "CANCELED" | "EXPIRED")
}

/// How an order stands, in one word. Saleor does not learn of deliveries; that something came back
/// says that it had arrived.
pub(super) fn order_state(order: &Node<'_>) -> Result<OrderState, JsonError> {
    let status = order.get("status").text()?;
    let open = |key: &str| order.get(key).text().is_ok_and(|word| word != "FULL");
    Ok(match status {
        _ if is_cancelled(status) => OrderState::Cancelled,
        "FULFILLED" | "PARTIALLY_FULFILLED" => OrderState::OnItsWay,
        "RETURNED" | "PARTIALLY_RETURNED" => OrderState::Delivered,
        _ if order.get("chargeStatus").text() == Ok("OVERCHARGED") => OrderState::Preparing,
        _ if open("chargeStatus") && open("authorizeStatus") => OrderState::AwaitingPayment,
        _ => OrderState::Preparing,
    })
}

/// The name in the language of the order, where the shop has one.
pub(super) fn name(line: &Node<'_>, translated: &str, original: &str) -> Option<String> {
    line.get(translated).optional_text().or_else(|| line.get(original).optional_text())
}

fn read_line(
    line: Node<'_>,
    prices: Prices,
    cancelled: bool,
    fulfilments: &[Fulfilment],
    api: &str,
) -> Result<Line, JsonError> {
    let id = line.get("id").text()?.to_owned();
    let title = name(&line, "translatedProductName", "productName");
    let title = title.ok_or_else(|| line.get("productName").unexpected("a name"))?;
    let sku = line.get("productSku").optional_text();
    // Without a name of its own a variant is called by its SKU, or by its id.
    let variant = name(&line, "translatedVariantName", "variantName");
    let variant = variant.filter(|it| *it != title && Some(it) != sku.as_ref());
    let picture = line.get("thumbnail").get("url").optional_text();
    let ships = line.get("isShippingRequired");
    let ordered = line.get("quantity");
    if !ordered.exists() {
        return Err(ordered.unexpected("a whole number of pieces"));
    }
    Ok(Line {
        kind: match ships.exists() && ships.flag() == Ok(false) {
            true => LineKind::Digital { download: None },
            false => LineKind::Goods,
        },
        units: read_units(ordered.count()?, &id, cancelled, fulfilments),
        unit_price: prices.unit_price(&line),
        total: prices.line_total(&line)?,
        image: picture.and_then(|picture| WebUrl::parse_relative(&picture, api)),
        id,
        title,
        variant,
        sku,
    })
}

/// Units by what became of them. Saleor moves what was taken back, replaced or refunded into a
/// fulfilment of its own, whether it had been sent or not: what came back had arrived, and what was
/// only refunded is nothing that anybody still waits for.
fn read_units(ordered: u32, line: &str, cancelled: bool, fulfilments: &[Fulfilment]) -> Units {
    let units_where = |fates: &[Fate]| {
        let meant = fulfilments.iter().filter(|it| fates.contains(&it.fate));
        let units = meant.flat_map(|it| &it.contents).filter(|(id, _)| id == line);
        units.fold(0_u32, |sum, (_, units)| sum.saturating_add(*units))
    };
    let returned = units_where(&[Fate::CameBack]);
    let shipped = units_where(&[Fate::Sent]).saturating_add(returned);
    let cancelled = if cancelled { ordered } else { units_where(&[Fate::Refunded]) };
    Units::new(ordered, cancelled, shipped, returned, returned)
}

/// What became of the contents of a fulfilment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// Waits for somebody's approval.
    Packed,
    Sent,
    CameBack,
    Refunded,
    /// Cancelled, or a word that Posventa does not know.
    Nothing,
}

struct Fulfilment {
    id: String,
    fate: Fate,
    shipment: Shipment,
    /// Units by line id, not held to the lines yet.
    contents: Vec<(String, u32)>,
}

fn read_fulfilment(fulfilment: Node<'_>) -> Result<Fulfilment, JsonError> {
    let id = fulfilment.get("id").text()?.to_owned();
    let fate = match fulfilment.get("status").text()? {
        "WAITING_FOR_APPROVAL" => Fate::Packed,
        "FULFILLED" => Fate::Sent,
        "RETURNED" | "REFUNDED_AND_RETURNED" | "REPLACED" => Fate::CameBack,
        "REFUNDED" => Fate::Refunded,
        _ => Fate::Nothing,
    };
    let at = moment(fulfilment.get("created"));
    let sent = fate == Fate::Sent;
    let kind = if sent { EventKind::HandedOver } else { EventKind::Packed };
    let number = fulfilment.get("trackingNumber").optional_text();
    let url = fulfilment.get("trackingUrl").optional_text().and_then(|url| WebUrl::parse(&url));
    // The field has room for one text; people who have no number to enter put an address there.
    let tracking =
        number.map(|number| TrackingNumber { url: url.or_else(|| WebUrl::parse(&number)), number });
    let shipment = Shipment {
        id: id.clone(),
        state: if sent { ShipmentState::InTransit } else { ShipmentState::Packed },
        carrier: fulfilment.get("carrier").optional_text(),
        tracking: tracking.into_iter().collect(),
        shipped_at: at.filter(|_| sent),
        delivered_at: None,
        expected: None,
        pick_up_point: None,
        events: at
            .map(|at| TrackingEvent { at, kind, place: None, note: None })
            .into_iter()
            .collect(),
        contents: None,
    };
    let contents = fulfilment.get("lines").list(|line| {
        Ok((required_text(line.get("orderLine").get("id"))?, line.get("quantity").count()?))
    })?;
    Ok(Fulfilment { id, fate, shipment, contents })
}

impl Fulfilment {
    /// The parcel, if it is one.
    fn shipment(self, lines: &[Line]) -> Option<Shipment> {
        let known = self.contents.iter().all(|(id, _)| lines.iter().any(|line| line.id == *id));
        let contents = (known && !self.contents.is_empty()).then_some(self.contents);
        let is_parcel = matches!(self.fate, Fate::Packed | Fate::Sent);
        is_parcel.then_some(Shipment { contents, ..self.shipment })
    }
}

/// The days that the delivery method promises, counted from the day of the order in UTC: what zone
/// a shop lives in is not told.
fn read_promise(order: &Node<'_>) -> Option<DeliveryPromise> {
    let method = order.get("deliveryMethod");
    let days = |key: &str| method.get(key).exists().then(|| method.get(key).count().ok()).flatten();
    let last = days("maximumDeliveryDays")?;
    let first = days("minimumDeliveryDays").unwrap_or(last);
    let ordered = moment(order.get("created"))?;
    let after = |days: u32| {
        ordered.checked_add(SignedDuration::from_hours(24 * i64::from(days))).ok().map(utc_day)
    };
    // More than a year is a slip of somebody's finger.
    let sensible = first <= 366 && last <= 366;
    sensible.then(|| Some(DeliveryPromise::new(after(first)?, after(last)?))).flatten()
}

fn utc_day(at: Timestamp) -> Date {
    Offset::UTC.to_datetime(at).date()
}

/// An invoice that is there, with its address.
fn read_invoice(invoice: Node<'_>) -> Result<Option<Invoice>, JsonError> {
    let id = required_text(invoice.get("id"))?;
    let url = invoice.get("url").optional_text().and_then(|url| WebUrl::parse(&url));
    let is_there = invoice.get("status").text() == Ok("SUCCESS") && url.is_some();
    let issued = moment(invoice.get("createdAt"));
    Ok(is_there.then(|| Invoice {
        number: invoice.get("number").optional_text().unwrap_or_else(|| id.clone()),
        id,
        issued_on: issued.map(utc_day),
        url,
    }))
}
