//! A customer's list of orders as Medusa's Store API tells it.

use posventa_core::json::{JsonError, Node};
use posventa_core::order::{OrderId, OrderState, OrderSummary};

use super::order::{in_sequence, is_cancelled, number, title};
use crate::answer::{distinct, moment, readable, required_text};
use crate::paging;
use crate::port::OrderPage;

/// Reads the page that starts at `offset`.
///
/// Medusa pages by offset: an order placed between two pages shows the last one of the first page
/// again, and nothing is lost. An order that cannot be read is left out, because the customer
/// would rather see the others; if none can be, that is the error, and not an empty list.
pub(super) fn read(answer: &Node<'_>, offset: u32) -> Result<OrderPage, JsonError> {
    let list = answer.get("orders");
    let orders = paging::orders(&list, read_summary)?;
    let total = answer.get("count");
    let total = total.exists().then(|| total.count().ok()).flatten();
    Ok(OrderPage {
        orders: distinct(orders, |order| order.id.reveal()),
        next: paging::offset(list.length()?, offset, total),
        total,
        filtered: false,
    })
}

fn read_summary(order: Node<'_>) -> Result<OrderSummary, JsonError> {
    let currency = order.get("currency_code").currency()?;
    // The same rows may come twice; see `order::read`.
    let items = readable(&order.get("items"), |item| {
        let quantity = item.get("detail").get("quantity").count()?;
        Ok((item.get("id").text()?.to_owned(), title(item)?, quantity))
    });
    let items = in_sequence(items.unwrap_or_default(), |(id, ..)| id);
    let units = items.iter().fold(0_u32, |sum, (_, _, quantity)| sum.saturating_add(*quantity));
    Ok(OrderSummary {
        id: OrderId::new(required_text(order.get("id"))?),
        number: number(order)?,
        placed_at: moment(order.get("created_at")),
        state: read_state(order)?,
        total: order.get("total").unrounded_money(currency)?,
        units: (!items.is_empty()).then_some(units),
        titles: items.into_iter().map(|(_, title, _)| title).collect(),
    })
}

/// `order.status` stays "pending" until the order is cancelled or archived, so it is of no other
/// use. `fulfillment_status` is "canceled" if every parcel is, which may be packed again.
fn read_state(order: Node<'_>) -> Result<OrderState, JsonError> {
    if is_cancelled(order)? {
        return Ok(OrderState::Cancelled);
    }
    let fulfilment = order.get("fulfillment_status").optional_text().unwrap_or_default();
    let payment = order.get("payment_status").optional_text().unwrap_or_default();
    Ok(match (fulfilment.as_str(), payment.as_str()) {
        ("delivered", _) => OrderState::Delivered,
        ("partially_shipped" | "shipped" | "partially_delivered", _) => OrderState::OnItsWay,
        (_, "not_paid" | "awaiting" | "requires_action") => OrderState::AwaitingPayment,
        _ => OrderState::Preparing,
    })
}
