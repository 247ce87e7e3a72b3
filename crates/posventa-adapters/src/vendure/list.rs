//! A customer's list of orders as Vendure's Shop API tells it.

use posventa_core::json::{Json, JsonError, Node};
use posventa_core::order::{OrderId, OrderState, OrderSummary};

use super::amount;
use super::order::{KNOWN_STATES, order_state, ordered};
use crate::answer::{distinct, readable, required_text};
use crate::paging;
use crate::port::{OrderListQuery, OrderPage};

/// How many orders a page of the list has.
const PAGE: u32 = 10;

/// The variables of `orders.graphql` for the page that starts at `offset`.
///
/// Vendure filters by state. It finds no order by its products' names, so a search is the caller's:
/// for that it gets as many orders at once as the shop lets anybody have (`shopListQueryLimit`).
/// What is still a basket ("active") is no order.
pub(super) fn variables(query: &OrderListQuery, offset: u32) -> Json {
    let mut filter = vec![("active", Json::object([("eq", Json::Bool(false))]))];
    if let Some(state) = query.state {
        filter.push(("state", states(state)));
    }
    let mut options = vec![
        ("filter", object(filter)),
        ("sort", Json::object([("orderPlacedAt", Json::text("DESC"))])),
        ("skip", Json::Number(offset.to_string())),
    ];
    if query.search.is_empty() {
        options.push(("take", Json::Number(PAGE.to_string())));
    }
    Json::object([("options", object(options))])
}

/// The condition for one of the words that lists show.
fn states(state: OrderState) -> Json {
    let texts = |words: &[&str]| Json::List(words.iter().map(|word| Json::text(word)).collect());
    match KNOWN_STATES.iter().find(|(known, _)| *known == state) {
        Some((_, words)) => Json::object([("in", texts(words))]),
        None => {
            let all: Vec<&str> =
                KNOWN_STATES.iter().flat_map(|(_, words)| *words).copied().collect();
            Json::object([("notIn", texts(&all))])
        }
    }
}

fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}

/// Reads the page that starts at `offset`.
///
/// Vendure pages by offset: an order placed between two pages shows the last one of the first page
/// again, and nothing is lost. An order that cannot be read is left out, because the customer
/// would rather see the others; if none can be, that is the error, and not an empty list.
pub(super) fn read(
    orders: &Node<'_>,
    query: &OrderListQuery,
    offset: u32,
) -> Result<OrderPage, JsonError> {
    let list = orders.get("items");
    let read = paging::orders(&list, read_summary)?;
    let total = orders.get("totalItems").count().ok();
    Ok(OrderPage {
        orders: distinct(read, |order| order.id.reveal()),
        next: paging::offset(list.length()?, offset, total),
        total,
        filtered: query.search.is_empty(),
    })
}

fn read_summary(order: Node<'_>) -> Result<OrderSummary, JsonError> {
    let currency = order.get("currencyCode").currency()?;
    let lines = readable(&order.get("lines"), |line| {
        Ok((required_text(line.get("productVariant").get("name"))?, ordered(&line)?))
    });
    let mut lines = lines.unwrap_or_default();
    lines.retain(|(_, units)| 0 < *units);
    let units = lines.iter().fold(0_u32, |sum, (_, units)| sum.saturating_add(*units));
    let code = required_text(order.get("code"))?;
    Ok(OrderSummary {
        id: OrderId::new(code.clone()),
        number: code,
        placed_at: order.get("orderPlacedAt").optional_timestamp().ok().flatten(),
        state: order_state(order.get("state").text()?),
        total: amount::read(&order.get("totalWithTax"), currency)?,
        units: (!lines.is_empty()).then_some(units),
        titles: lines.into_iter().map(|(title, _)| title).collect(),
    })
}
