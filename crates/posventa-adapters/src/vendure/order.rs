//! Orders as Vendure's Shop API tells them.

use posventa_core::Failure;
use posventa_core::delivery::ShipmentState;
use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;
use posventa_core::order::{Actions, Line, LineKind, Order, OrderId, OrderState, Units};
use posventa_core::web_url::WebUrl;

use super::shipment::Fulfilment;
use super::totals::Prices;
use super::{amount, shipment, totals};
use crate::answer::{distinct, required_text};
use crate::error::AdapterError;

/// Reads an order from the data of `order.graphql`.
///
/// - Amounts: see [`amount`]. Moments are RFC 3339 UTC.
/// - Not there: a delivery promise, what carriers report, a parcel's address at its carrier, which
///   goods are downloads, invoices.
/// - Required, and an error if missing or wrong: the code, the state, every line with its name,
///   quantities and amounts, fulfilments, payments, and all amounts of the order. Everything else
///   is left out if it is wrong.
///
/// `api` is what pictures such as `/assets/mug.jpg` are relative to.
///
/// # Errors
///
/// Also for what is still a basket, which Vendure answers to its owner as an order.
pub(super) fn read(data: &Node<'_>, api: &str) -> Result<Order, AdapterError> {
    let order = data.get("orderByCode");
    let state = order.get("state").text()?;
    if matches!(state, "Created" | "Draft" | "AddingItems") {
        return Err(AdapterError::Refused {
            means: Failure::OrderNotFound,
            said: "the order is still a basket",
        });
    }
    Ok(read_placed(&order, state, Prices::of(&data.get("activeChannel")), api)?)
}

fn read_placed(
    order: &Node<'_>,
    state: &str,
    prices: Prices,
    api: &str,
) -> Result<Order, JsonError> {
    let currency = order.get("currencyCode").currency()?;
    let fulfilments = order.get("fulfillments").list(|it| shipment::read(order, &it))?;
    let fulfilments: Vec<Fulfilment> = fulfilments.into_iter().flatten().collect();
    let fulfilments = distinct(fulfilments, |it| &it.shipment.id);

    let lines = order.get("lines");
    if !lines.exists() {
        return Err(lines.unexpected("a list"));
    }
    let lines = lines.list(|line| read_line(line, currency, prices, &fulfilments, api))?;
    let mut lines = distinct(lines, |line| &line.id);
    // An edit of the order that takes a product off leaves its line without pieces.
    lines.retain(|line| 0 < line.units.ordered());

    let totals = totals::read(order, currency, prices, &lines)?;
    let shipments = fulfilments.into_iter().map(|Fulfilment { mut shipment, contents }| {
        shipment.contents = known_contents(contents, &lines);
        shipment
    });
    Ok(Order {
        id: OrderId::new(required_text(order.get("code"))?),
        number: required_text(order.get("code"))?,
        placed_at: order.get("orderPlacedAt").optional_timestamp().ok().flatten(),
        updated_at: order.get("updatedAt").optional_timestamp().ok().flatten(),
        given_name: order.get("customer").get("firstName").optional_text(),
        payment: totals::payment_state(order, currency, &totals)?,
        cancelled: order_state(state) == OrderState::Cancelled,
        promise: None,
        shipments: shipments.collect(),
        lines,
        totals,
        invoices: Vec::new(),
        actions: Actions::default(),
    })
}

/// How an order stands, by its state in Vendure. A shop may have states of its own, for what it
/// does before it ships.
pub(super) fn order_state(word: &str) -> OrderState {
    let known = KNOWN_STATES.iter().find(|(_, words)| words.contains(&word));
    known.map_or(OrderState::Preparing, |(state, _)| *state)
}

/// All states but those of an order that is being prepared.
pub(super) const KNOWN_STATES: [(OrderState, &[&str]); 4] = [
    (OrderState::AwaitingPayment, &["ArrangingPayment", "ArrangingAdditionalPayment"]),
    (OrderState::OnItsWay, &["PartiallyShipped", "Shipped", "PartiallyDelivered"]),
    (OrderState::Delivered, &["Delivered"]),
    (OrderState::Cancelled, &["Cancelled"]),
];

/// Units as they were bought: `quantity` is what is left of them after units were cancelled, and
/// more after some were added.
pub(super) fn ordered(line: &Node<'_>) -> Result<u32, JsonError> {
    let left = line.get("quantity");
    if !left.exists() {
        return Err(left.unexpected("a whole number of pieces"));
    }
    Ok(left.count()?.max(line.get("orderPlacedQuantity").count()?))
}

fn read_line(
    line: Node<'_>,
    currency: Currency,
    prices: Prices,
    fulfilments: &[Fulfilment],
    api: &str,
) -> Result<Line, JsonError> {
    let id = line.get("id").text_or_number()?;
    let variant = line.get("productVariant");
    let unit_price = line.get(prices.pick("unitPriceWithTax", "unitPrice"));
    let picture = line.get("featuredAsset").get("preview").optional_text();
    Ok(Line {
        // Vendure writes the options into it: "T-shirt M".
        title: required_text(variant.get("name"))?,
        variant: None,
        sku: variant.get("sku").optional_text(),
        image: picture.and_then(|picture| WebUrl::parse_relative(&thumbnail(picture), api)),
        kind: LineKind::Goods,
        units: read_units(&line, &id, fulfilments)?,
        unit_price: amount::read(&unit_price, currency).ok(),
        total: amount::read(&line.get(prices.pick("linePriceWithTax", "linePrice")), currency)?,
        id,
    })
}

/// Vendure books goods that come back as cancelled: what was cancelled of units that had been
/// delivered was taken back.
fn read_units(line: &Node<'_>, id: &str, fulfilments: &[Fulfilment]) -> Result<Units, JsonError> {
    let ordered = ordered(line)?;
    let cancelled = ordered - line.get("quantity").count()?.min(ordered);
    let units_where = |is_meant: fn(ShipmentState) -> bool| {
        let meant = fulfilments.iter().filter(|it| is_meant(it.shipment.state));
        let lines = meant.flat_map(|it| &it.contents).filter(|(line, _)| line == id);
        lines.fold(0_u32, |sum, (_, units)| sum.saturating_add(*units))
    };
    let delivered = units_where(|state| state == ShipmentState::Delivered);
    let under_way = units_where(ShipmentState::is_under_way);
    let shipped = delivered.saturating_add(under_way).min(ordered);
    let taken_back = cancelled.saturating_sub(ordered - shipped);
    Ok(Units::new(ordered, cancelled, shipped, delivered, taken_back))
}

/// What is inside, or `None` if the shop does not say, or speaks of other lines.
fn known_contents(contents: Vec<(String, u32)>, lines: &[Line]) -> Option<Vec<(String, u32)>> {
    let known = contents.iter().all(|(id, _)| lines.iter().any(|line| line.id == *id));
    (known && !contents.is_empty()).then_some(contents)
}

/// A preview is up to 1600 pixels wide. Vendure's own asset server makes it small; where pictures
/// lie elsewhere, the query of an address that has none is not looked at.
fn thumbnail(preview: String) -> String {
    if preview.contains('?') { preview } else { preview + "?preset=thumb" }
}
