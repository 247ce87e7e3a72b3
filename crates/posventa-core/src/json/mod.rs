//! Reading JSON that somebody else wrote: every wrong value is an error that says where it stands.
//!
//! One reader for configuration files and platforms' answers. It walks a parsed tree instead of
//! deriving a deserializer for each shape: a mistake is reported with its path
//! (`channels[1].hours`), `null` and a missing key mean the same, and a page downloads one reader
//! and not one per type.

mod value;

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;

pub use self::value::Json;
use crate::iso;
use crate::money::{Currency, Money, MoneyError};

/// A value in a JSON document, with the way to it.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    /// `None` if the document has nothing there; `null` counts as nothing.
    value: Option<&'a Json>,
    step: Step<'a>,
}

/// How a node was reached from the one above it.
#[derive(Clone, Copy)]
enum Step<'a> {
    Root(&'a str),
    Key(&'a Node<'a>, &'a str),
    Item(&'a Node<'a>, usize),
}

/// What is wrong, and where.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{path}: {problem}")]
pub struct JsonError {
    /// E.g. `order.items[3].quantity`.
    pub path: String,
    pub problem: Problem,
}

/// What can be wrong with one value.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("not JSON")]
    NotJson,
    #[error("expected {expected}, found {found}")]
    Unexpected { expected: &'static str, found: &'static str },
    #[error("{0}")]
    Money(MoneyError),
}

/// Parses `text`. The document's name stands first in the path of every error.
///
/// # Errors
///
/// [`Problem::NotJson`] also if values are nested deeper than 128 levels.
pub fn parse(text: &str, name: &str) -> Result<Json, JsonError> {
    // Editors of Windows and plugins of WordPress begin a file with it, and a browser's own readers
    // of JSON pass over it (RFC 8259, 8.1).
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    Json::parse(text).ok_or_else(|| JsonError { path: name.to_owned(), problem: Problem::NotJson })
}

impl<'a> Node<'a> {
    pub fn root(value: &'a Json, name: &'a str) -> Node<'a> {
        Node { value: Some(value), step: Step::Root(name) }
    }

    /// The value under `key`; missing if this is no object.
    #[inline(never)]
    pub fn get(&'a self, key: &'a str) -> Node<'a> {
        let value = self.value.and_then(|value| value.get(key)).filter(|it| !it.is_null());
        Node { value, step: Step::Key(self, key) }
    }

    /// The item at `index` of a list; missing if this is none.
    #[inline(never)]
    pub fn item(&'a self, index: usize) -> Node<'a> {
        let value = self.value.and_then(|value| value.item(index)).filter(|it| !it.is_null());
        Node { value, step: Step::Item(self, index) }
    }

    /// What stands there, for whoever reads it later.
    pub fn value(&self) -> Option<&'a Json> {
        self.value
    }

    pub fn exists(&self) -> bool {
        self.value.is_some()
    }

    /// The error that this value is not what its reader expects.
    #[inline(never)]
    pub fn unexpected(&self, expected: &'static str) -> JsonError {
        let found = match self.value {
            None | Some(Json::Null) => "nothing",
            Some(Json::Bool(_)) => "true or false",
            Some(Json::Number(_)) => "another number",
            Some(Json::Text(_)) => "another text",
            Some(Json::List(_)) => "a list",
            Some(Json::Object(_)) => "an object",
        };
        self.error(Problem::Unexpected { expected, found })
    }

    fn error(&self, problem: Problem) -> JsonError {
        JsonError { path: self.to_string(), problem }
    }

    /// A text, as it stands.
    pub fn text(&self) -> Result<&'a str, JsonError> {
        self.value.and_then(Json::as_text).ok_or_else(|| self.unexpected("a text"))
    }

    /// How many items a list has; a missing list has none.
    pub fn length(&self) -> Result<usize, JsonError> {
        match self.value {
            None => Ok(0),
            Some(Json::List(items)) => Ok(items.len()),
            Some(_) => Err(self.unexpected("a list")),
        }
    }

    /// A text that says something; blank ones count as missing, other types as well: what is
    /// optional must not break what is not.
    pub fn optional_text(&self) -> Option<String> {
        let text = self.value.and_then(Json::as_text)?.trim();
        (!text.is_empty()).then(|| text.to_owned())
    }

    /// A text or a whole number, as platforms write the same id.
    pub fn text_or_number(&self) -> Result<String, JsonError> {
        match self.value {
            Some(Json::Text(text)) if !text.trim().is_empty() => Ok(text.trim().to_owned()),
            Some(Json::Number(number)) => Ok(number.clone()),
            _ => Err(self.unexpected("a text or a number")),
        }
    }

    /// `true` or `false`; missing means `false`.
    pub fn flag(&self) -> Result<bool, JsonError> {
        match self.value {
            None => Ok(false),
            Some(Json::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.unexpected("true or false")),
        }
    }

    /// A number of pieces; missing means none.
    ///
    /// # Errors
    ///
    /// If it is negative, not whole, or above four thousand million. `2.0` is 2.
    pub fn count(&self) -> Result<u32, JsonError> {
        let Some(value) = self.value else { return Ok(0) };
        let whole = |text: &str| {
            let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
            let exact = fraction.bytes().all(|digit| digit == b'0');
            exact.then(|| whole.parse().ok()).flatten()
        };
        let number = match value {
            Json::Number(number) => whole(number),
            _ => None,
        };
        number.ok_or_else(|| self.unexpected("a whole number of pieces"))
    }

    /// An exact amount, written as a text (`"19.90"`).
    pub fn money(&self, currency: Currency) -> Result<Money, JsonError> {
        let text = self.value.and_then(Json::as_text);
        let text = text.ok_or_else(|| self.unexpected("an amount as text, like \"19.90\""))?;
        Money::from_decimal(text, currency).map_err(|error| self.error(Problem::Money(error)))
    }

    /// An amount written as a number that may have more decimals than its currency.
    pub fn unrounded_money(&self, currency: Currency) -> Result<Money, JsonError> {
        let number = match self.value {
            Some(Json::Number(number)) => number,
            _ => return Err(self.unexpected("an amount as a number")),
        };
        Money::from_unrounded(number, currency).map_err(|error| self.error(Problem::Money(error)))
    }

    pub fn currency(&self) -> Result<Currency, JsonError> {
        Currency::from_code(self.text()?).map_err(|error| self.error(Problem::Money(error)))
    }

    /// A moment as RFC 3339 writes it; missing is `None`.
    pub fn optional_timestamp(&self) -> Result<Option<Timestamp>, JsonError> {
        if !self.exists() {
            return Ok(None);
        }
        match iso::timestamp(self.text()?) {
            None => Err(self.unexpected("a moment, like \"2026-03-03T09:30:00Z\"")),
            moment => Ok(moment),
        }
    }

    /// A day as ISO 8601 writes it; missing is `None`.
    pub fn optional_date(&self) -> Result<Option<Date>, JsonError> {
        if !self.exists() {
            return Ok(None);
        }
        match iso::date(self.text()?) {
            None => Err(self.unexpected("a day, like \"2026-03-03\"")),
            day => Ok(day),
        }
    }

    /// Reads every item of a list; a missing list is empty.
    ///
    /// # Errors
    ///
    /// The first item's that cannot be read, or if this is no list.
    pub fn list<T>(
        &'a self,
        read: impl Fn(Node<'_>) -> Result<T, JsonError>,
    ) -> Result<Vec<T>, JsonError> {
        // A loop, here and below: collecting results is a KB of the module for each type of item.
        let mut items = Vec::new();
        for index in 0..self.length()? {
            items.push(read(self.item(index))?);
        }
        Ok(items)
    }

    /// Reads every entry of an object, with its key; a missing object is empty.
    pub fn entries<T>(
        &'a self,
        read: impl Fn(&str, Node<'_>) -> Result<T, JsonError>,
    ) -> Result<Vec<T>, JsonError> {
        let entries = match self.value {
            None => return Ok(Vec::new()),
            Some(Json::Object(entries)) => entries,
            Some(_) => return Err(self.unexpected("an object")),
        };
        let mut read_entries = Vec::new();
        for (key, _) in entries {
            read_entries.push(read(key, self.get(key))?);
        }
        Ok(read_entries)
    }

    /// An object, or the error that it is none.
    pub fn object(self) -> Result<Node<'a>, JsonError> {
        match self.value {
            Some(Json::Object(_)) => Ok(self),
            _ => Err(self.unexpected("an object")),
        }
    }
}

/// The path to the value, as an error shows it.
impl fmt::Display for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.step {
            Step::Root(name) => f.write_str(name),
            Step::Key(parent, key) => write!(f, "{parent}.{key}"),
            Step::Item(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

impl fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}: {:?}", self.value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_way_to_the_value() {
        let value = parse(r#"{"items": [{"n": 1}, {"n": -2}]}"#, "order").unwrap();
        let root = Node::root(&value, "order");
        let error = root.get("items").list(|item| item.get("n").count()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "order.items[1].n: expected a whole number of pieces, found another number"
        );
    }

    #[test]
    fn null_and_missing_are_the_same() {
        let value = parse(r#"{"a": null}"#, "x").unwrap();
        let root = Node::root(&value, "x");
        assert!(!root.get("a").exists());
        assert_eq!(root.get("a").count(), Ok(0));
        assert_eq!(root.get("a").get("b").optional_date(), Ok(None));
        assert!(root.get("a").text().is_err());
    }

    #[test]
    fn a_byte_order_mark_is_passed_over() {
        let value = parse("\u{feff}{\"n\": 1}", "x").unwrap();
        assert_eq!(Node::root(&value, "x").get("n").count(), Ok(1));
        assert!(parse("\u{feff}\u{feff}1", "x").is_err());
    }

    #[test]
    fn pieces_are_whole() {
        let value = parse("[2, 2.0, 1.5, 1e3, 4294967296, \"2\", true]", "x").unwrap();
        let root = Node::root(&value, "x");
        let counts: Result<Vec<_>, _> = root.list(|item| Ok(item.count().ok()));
        assert_eq!(counts.unwrap(), [Some(2), Some(2), None, None, None, None, None]);
    }

    #[test]
    fn numbers_keep_every_digit_they_were_sent_with() {
        let value = parse(r#"{"total": 43.991596638655461234}"#, "x").unwrap();
        let root = Node::root(&value, "x");
        let eur = Currency::from_code("EUR").unwrap();
        assert_eq!(root.get("total").unrounded_money(eur).unwrap().minor(), 4399);
    }
}
