//! Lists of orders, a page at a time: what platforms have in common there.

use posventa_core::json::{Json, JsonError, Node};

use crate::answer::readable;
use crate::port::OrderListQuery;

/// Reads the orders of a page. One that cannot be read is left out, because the customer would
/// rather see the others; if none can be, that is the error, and not an empty list.
pub(crate) fn orders<T>(
    list: &Node<'_>,
    read: impl Fn(Node<'_>) -> Result<T, JsonError>,
) -> Result<Vec<T>, JsonError> {
    if !list.exists() {
        return Err(list.unexpected("a list"));
    }
    let orders = readable(list, &read)?;
    if orders.is_empty() {
        list.list(&read)?;
    }
    Ok(orders)
}

/// The variables `first` and `after` of a GraphQL connection: `page` orders, or `many` where the
/// caller searches in them because the platform does not.
pub(crate) fn after(query: &OrderListQuery, page: u32, many: u32) -> Json {
    let looks = !query.search.is_empty() || query.state.is_some();
    let first = if looks { many } else { page };
    Json::object([
        ("first", Json::Number(first.to_string())),
        ("after", query.after.as_deref().map_or(Json::Null, Json::text)),
    ])
}

/// Where the next page of a GraphQL connection begins, which had these `rows` in this page.
pub(crate) fn cursor(connection: &Node<'_>, rows: usize, query: &OrderListQuery) -> Option<String> {
    let info = connection.get("pageInfo");
    let more = info.get("hasNextPage").flag() == Ok(true) && rows != 0;
    let cursor = info.get("endCursor").optional_text();
    // The cursor that was asked with would give the same page for ever.
    cursor.filter(|cursor| more && Some(cursor) != query.after.as_ref())
}

/// The same where pages begin at an offset and all orders are counted.
pub(crate) fn offset(rows: usize, offset: u32, total: Option<u32>) -> Option<String> {
    let end = offset.saturating_add(u32::try_from(rows).unwrap_or(u32::MAX));
    let more = rows != 0 && total.is_some_and(|total| end < total);
    more.then(|| end.to_string())
}
