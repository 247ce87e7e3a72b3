//! A customer's list of orders as Magento tells it.

use posventa_core::json::{Json, JsonError, Node};
use posventa_core::order::{LineKind, OrderId, OrderState, OrderSummary};

use super::amount::{self, moment};
use super::order::read_units;
use crate::answer::{distinct, readable, required_text};
use crate::paging;
use crate::port::{OrderListQuery, OrderPage};

/// How many orders a page of the list has, and how many are asked for to search in.
const PAGE: u32 = 10;
const MANY: u32 = 100;

/// The variables of `orders.graphql` for a page, counted from 1. Magento finds orders by their
/// number alone and knows no states that mean the same in every shop, so both are the caller's.
pub(super) fn variables(query: &OrderListQuery, page: u32) -> Json {
    let size = if is_plain(query) { PAGE } else { MANY };
    let number = |number: u32| Json::Number(number.to_string());
    Json::object([("page", number(page)), ("size", number(size))])
}

fn is_plain(query: &OrderListQuery) -> bool {
    query.search.is_empty() && query.state.is_none()
}

/// Reads a page. An order that cannot be read is left out, because the customer would rather see
/// the others; if none can be, that is the error, and not an empty list.
pub(super) fn read(
    orders: &Node<'_>,
    query: &OrderListQuery,
    page: u32,
) -> Result<OrderPage, JsonError> {
    let list = orders.get("items");
    let read = paging::orders(&list, read_summary)?;
    // Asked for a page behind the last, Magento refuses or sends the last one again.
    let info = orders.get("page_info");
    let pages = info.get("total_pages").count().unwrap_or(0);
    let more = !read.is_empty() && page < pages;
    Ok(OrderPage {
        orders: distinct(read, |order| order.id.reveal()),
        next: more.then(|| page.saturating_add(1).to_string()),
        total: orders.get("total_count").count().ok().filter(|_| is_plain(query)),
        filtered: is_plain(query),
    })
}

fn read_summary(order: Node<'_>) -> Result<OrderSummary, JsonError> {
    let totals = order.get("total");
    let total = totals.get("grand_total");
    let currency = total.get("currency").currency()?;
    let lines = readable(&order.get("items"), |line| {
        let units = read_units(&line, &LineKind::Goods)?;
        Ok((required_text(line.get("product_name"))?, units))
    });
    let lines = lines.unwrap_or_default();
    let number = required_text(order.get("number"))?;
    let sum = lines.iter().fold(0_u32, |sum, (_, units)| sum.saturating_add(units.ordered()));
    let state = if !lines.is_empty() && lines.iter().all(|(_, it)| it.cancelled() == it.ordered()) {
        OrderState::Cancelled
    } else if lines.iter().any(|(_, units)| 0 < units.shipped()) {
        OrderState::OnItsWay
    } else {
        OrderState::Preparing
    };
    Ok(OrderSummary {
        id: OrderId::new(number.clone()),
        number,
        placed_at: moment(&order.get("order_date")),
        state,
        total: amount::read(&total, currency)?,
        units: (0 < sum).then_some(sum),
        titles: lines.into_iter().map(|(title, _)| title).collect(),
    })
}
