//! From an answer's bytes to a parsed document: what every platform needs before it reads a field.

use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::json::{self, Json, JsonError, Node, Problem};
use posventa_core::money::{Currency, Money};

use crate::error::AdapterError;
use crate::http::Response;
use crate::port::Token;

/// The fix for an answer that no shop API gives: a page where JSON was asked for.
pub(crate) const WRONG_ADDRESS: AdapterError = AdapterError::Misconfigured {
    fix: "no shop API answers at the address in the attribute `api`; check it for typing mistakes",
};

impl Response {
    pub(crate) fn is_success(&self) -> bool {
        (200..300).contains(&self.status)
    }

    /// The body as JSON, for a document called `name` in errors.
    pub(crate) fn json(&self, name: &str) -> Result<Json, JsonError> {
        json::parse(self.text(name)?, name)
    }

    /// The body as the text that every JSON is.
    pub(crate) fn text(&self, name: &str) -> Result<&str, JsonError> {
        std::str::from_utf8(&self.body)
            .map_err(|_| JsonError { path: name.to_owned(), problem: Problem::NotJson })
    }

    /// The status as an error, when the body says nothing better.
    pub(crate) fn status_error(&self) -> AdapterError {
        AdapterError::Status { status: self.status, retry_after: self.retry_after }
    }
}

/// A text that says something, for what is not optional.
pub(crate) fn required_text(node: Node<'_>) -> Result<String, JsonError> {
    node.optional_text().ok_or_else(|| node.unexpected("a text that is not empty"))
}

/// A token that can stand in a header: a line break in it would otherwise fail as if the network
/// had.
pub(crate) fn token(node: Node<'_>) -> Result<Token, JsonError> {
    clean_token(required_text(node)?).ok_or_else(|| node.unexpected("a token"))
}

/// The same for a token that came in a header.
pub(crate) fn clean_token(text: String) -> Option<Token> {
    let clean = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    clean.then(|| Token::new(text))
}

/// Reads the items that can be read and leaves out the others: for lists of which a customer
/// would rather see the rest.
///
/// # Errors
///
/// If this is no list at all.
pub(crate) fn readable<T>(
    list: &Node<'_>,
    read: impl Fn(Node<'_>) -> Result<T, JsonError>,
) -> Result<Vec<T>, JsonError> {
    let mut items = Vec::new();
    for index in 0..list.length()? {
        if let Ok(item) = read(list.item(index)) {
            items.push(item);
        }
    }
    Ok(items)
}

/// The sum of amounts in one currency.
pub(crate) fn sum(
    node: &Node<'_>,
    currency: Currency,
    amounts: impl IntoIterator<Item = Money>,
) -> Result<Money, JsonError> {
    let sum = amounts.into_iter().try_fold(currency.zero(), Money::checked_add);
    sum.map_err(|_| node.unexpected("amounts that can be added"))
}

/// A moment, or `None` if it is missing or wrong.
#[inline(never)]
pub(crate) fn moment(node: Node<'_>) -> Option<Timestamp> {
    node.optional_timestamp().ok().flatten()
}

/// A day, or `None` if it is missing or wrong.
#[inline(never)]
pub(crate) fn day(node: Node<'_>) -> Option<Date> {
    node.optional_date().ok().flatten()
}

/// Keeps the first of each id: what is drawn as a list must not hold two of the same name, and
/// platforms do send rows twice.
pub(crate) fn distinct<T>(items: Vec<T>, id: impl Fn(&T) -> &str) -> Vec<T> {
    let mut kept: Vec<T> = Vec::with_capacity(items.len());
    for item in items {
        if kept.iter().all(|it| id(it) != id(&item)) {
            kept.push(item);
        }
    }
    kept
}
