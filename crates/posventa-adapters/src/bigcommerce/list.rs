//! A customer's list of orders as BigCommerce's Storefront API tells it.

use posventa_core::json::{Json, JsonError, Node};
use posventa_core::order::{OrderId, OrderSummary};

use super::order::{amount, order_state};
use crate::answer::{distinct, moment};
use crate::paging;
use crate::port::{OrderListQuery, OrderPage};

/// How many orders a page of the list has.
const PAGE: u32 = 10;

/// The most that BigCommerce gives at once, for whoever searches or filters.
const MANY: u32 = 50;

/// The variables of `orders.graphql`. BigCommerce filters by one of its own states at a time, of
/// which several are one of ours: filtering is the caller's.
pub(super) fn variables(query: &OrderListQuery) -> Json {
    paging::after(query, PAGE, MANY)
}

/// Reads a page. An order that cannot be read is left out, because the customer would rather see
/// the others; if none can be, that is the error, and not an empty list.
pub(super) fn read(orders: &Node<'_>, query: &OrderListQuery) -> Result<OrderPage, JsonError> {
    let list = orders.get("edges");
    let read = paging::orders(&list, |edge| read_summary(&edge.get("node")))?;
    Ok(OrderPage {
        orders: distinct(read, |order| order.id.reveal()),
        next: paging::cursor(orders, list.length()?, query),
        total: None,
        filtered: false,
    })
}

/// Without the names of products, which would be a consignment of questions for each order.
fn read_summary(order: &Node<'_>) -> Result<OrderSummary, JsonError> {
    let number = order.get("entityId").text_or_number()?;
    let total = order.get("totalIncTax");
    let units = order.get("totalProductQuantity");
    Ok(OrderSummary {
        id: OrderId::new(number.clone()),
        number,
        placed_at: moment(order.get("orderedAt").get("utc")),
        state: order_state(order),
        total: amount(&total, total.get("currencyCode").currency()?)?,
        units: units.exists().then(|| units.count().ok()).flatten(),
        titles: Vec::new(),
    })
}
