//! A customer's list of orders as Saleor's API tells it.

use posventa_core::json::{Json, JsonError, Node};
use posventa_core::order::{OrderId, OrderSummary};

use super::order::{name, order_state};
use crate::answer::{distinct, moment, readable, required_text};
use crate::paging;
use crate::port::{OrderListQuery, OrderPage};

/// How many orders a page of the list has.
const PAGE: u32 = 10;

/// How many of them there are to look through for whoever searches or filters: the most that Saleor
/// gives at once.
const MANY: u32 = 100;

/// The variables of `orders.graphql`. Saleor finds a customer's orders by their products since no
/// version, and by their status since 3.22 only: both are the caller's.
pub(super) fn variables(query: &OrderListQuery) -> Json {
    paging::after(query, PAGE, MANY)
}

/// Reads a page. An order that cannot be read is left out, because the customer would rather see
/// the others; if none can be, that is the error, and not an empty list.
pub(super) fn read(orders: &Node<'_>, query: &OrderListQuery) -> Result<OrderPage, JsonError> {
    let list = orders.get("edges");
    let read = paging::orders(&list, |edge| read_summary(edge.get("node")))?;
    let read = read.into_iter().flatten().collect();
    let total = orders.get("totalCount");
    Ok(OrderPage {
        orders: distinct(read, |order| order.id.reveal()),
        next: paging::cursor(orders, list.length()?, query),
        total: total.exists().then(|| total.count().ok()).flatten(),
        filtered: false,
    })
}

/// `None` for a draft.
fn read_summary(order: Node<'_>) -> Result<Option<OrderSummary>, JsonError> {
    if order.get("status").text()? == "DRAFT" {
        return Ok(None);
    }
    let total = order.get("total");
    let lines = readable(&order.get("lines"), |line| {
        let title = name(&line, "translatedProductName", "productName");
        Ok((title, line.get("quantity").count()?))
    });
    let lines = lines.unwrap_or_default();
    let units = lines.iter().fold(0_u32, |sum, (_, units)| sum.saturating_add(*units));
    Ok(Some(OrderSummary {
        id: OrderId::new(required_text(order.get("id"))?),
        number: required_text(order.get("number"))?,
        placed_at: moment(order.get("created")),
        state: order_state(&order)?,
        total: total
            .get("gross")
            .get("amount")
            .unrounded_money(total.get("currency").currency()?)?,
        units: (!lines.is_empty()).then_some(units),
        titles: lines.into_iter().filter_map(|(title, _)| title).collect(),
    }))
}
