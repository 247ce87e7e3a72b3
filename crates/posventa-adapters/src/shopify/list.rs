//! A customer's list of orders as Shopify's Customer Account API tells it.

use posventa_core::delivery::EventKind;
use posventa_core::json::{Json, JsonError, Node};
use posventa_core::order::{OrderId, OrderState, OrderSummary};

use super::{amount, order, shipment};
use crate::answer::{distinct, moment, readable};
use crate::paging;
use crate::port::{OrderListQuery, OrderPage};

/// How many orders a page of the list has; more where the caller looks for something in them.
const PAGE: u32 = 10;
const PAGE_TO_SEARCH: u32 = 50;

/// The variables of `orders.graphql`.
///
/// Shopify's search looks into fields that it does not name, and knows no state as a customer does:
/// both are the caller's, who gets more orders at once for it.
pub(super) fn variables(query: &OrderListQuery) -> Json {
    paging::after(query, PAGE, PAGE_TO_SEARCH)
}

/// Reads a page.
pub(super) fn read(orders: &Node<'_>, query: &OrderListQuery) -> Result<OrderPage, JsonError> {
    let list = orders.get("nodes");
    let read = paging::orders(&list, read_summary)?;
    Ok(OrderPage {
        orders: distinct(read, |order| order.id.reveal()),
        next: paging::cursor(orders, list.length()?, query),
        total: None,
        filtered: false,
    })
}

fn read_summary(node: Node<'_>) -> Result<OrderSummary, JsonError> {
    let total = node.get("totalPrice");
    let currency = total.get("currencyCode").currency()?;
    let lines = node.get("lineItems");
    let is_cut = lines.get("pageInfo").get("hasNextPage").flag().unwrap_or(true);
    let lines = readable(&lines.get("nodes"), |line| {
        let title = line.get("title").optional_text().or_else(|| line.get("name").optional_text());
        let title =
            title.ok_or_else(|| line.get("title").unexpected("a text that is not empty"))?;
        Ok((title, line.get("quantity").count()?))
    });
    let mut lines = lines.unwrap_or_default();
    lines.retain(|(_, units)| 0 < *units);
    let units = lines.iter().fold(0_u32, |sum, (_, units)| sum.saturating_add(*units));
    Ok(OrderSummary {
        id: OrderId::new(crate::answer::required_text(node.get("id"))?),
        number: order::number(&node)?,
        placed_at: moment(node.get("processedAt")),
        state: state(&node),
        total: amount::read(total, currency)?,
        units: (!lines.is_empty() && !is_cut).then_some(units),
        titles: lines.into_iter().map(|(title, _)| title).collect(),
    })
}

/// How an order stands. Shopify says "fulfilled" of what is on its way and of what has arrived; the
/// carriers' last words tell them apart.
fn state(node: &Node<'_>) -> OrderState {
    if node.get("cancelledAt").exists() {
        return OrderState::Cancelled;
    }
    match node.get("fulfillmentStatus").text().unwrap_or_default() {
        "FULFILLED" if all_arrived(node) => OrderState::Delivered,
        "FULFILLED" | "PARTIALLY_FULFILLED" | "READY_FOR_PICKUP" => OrderState::OnItsWay,
        "RESTOCKED" => OrderState::Cancelled,
        _ => match node.get("financialStatus").text().unwrap_or_default() {
            "PENDING" | "EXPIRED" | "PARTIALLY_PAID" => OrderState::AwaitingPayment,
            "VOIDED" => OrderState::Cancelled,
            _ => OrderState::Preparing,
        },
    }
}

fn all_arrived(node: &Node<'_>) -> bool {
    let fulfilments = node.get("fulfillments");
    let arrived = readable(&fulfilments.get("nodes"), |it| {
        let last = it.get("latestShipmentStatus").text().ok().and_then(shipment::event_kind);
        let is_sent = it.get("status").text() == Ok("SUCCESS");
        let is_there =
            last == Some(EventKind::Delivered) || it.get("isPickedUp").flag().unwrap_or(false);
        Ok(is_sent.then_some(is_there))
    });
    let arrived: Vec<bool> = arrived.unwrap_or_default().into_iter().flatten().collect();
    !arrived.is_empty() && arrived.into_iter().all(|is_there| is_there)
}
