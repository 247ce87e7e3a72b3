//! Values of our types in and out of columns.

use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::WebUrl;
use rusqlite::types::Type;
use rusqlite::{Error, Result, Row};

/// Reads a column through `parse`. What does not parse was not written by this shop.
pub fn parsed<T>(row: &Row<'_>, column: &str, parse: impl Fn(&str) -> Option<T>) -> Result<T> {
    let text: String = row.get(column)?;
    parse(&text).ok_or_else(|| unreadable(column))
}

pub fn moment(row: &Row<'_>, column: &str) -> Result<Timestamp> {
    let second: i64 = row.get(column)?;
    Timestamp::from_second(second).map_err(|_| unreadable(column))
}

pub fn optional_moment(row: &Row<'_>, column: &str) -> Result<Option<Timestamp>> {
    let second: Option<i64> = row.get(column)?;
    second.map(Timestamp::from_second).transpose().map_err(|_| unreadable(column))
}

pub fn optional_date(row: &Row<'_>, column: &str) -> Result<Option<Date>> {
    let text: Option<String> = row.get(column)?;
    text.map(|text| text.parse()).transpose().map_err(|_| unreadable(column))
}

pub fn web_url(row: &Row<'_>, column: &str) -> Result<Option<WebUrl>> {
    let text: Option<String> = row.get(column)?;
    Ok(text.and_then(|text| WebUrl::parse_relative(&text, "/")))
}

/// Words separated by spaces.
pub fn word_list(row: &Row<'_>, column: &str) -> Result<Vec<String>> {
    let text = row.get_ref(column)?.as_str()?;
    Ok(text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect())
}

pub fn date_text(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub fn unreadable(column: &str) -> Error {
    let problem = format!("column `{column}` holds what this shop never writes");
    Error::FromSqlConversionFailure(0, Type::Text, problem.into())
}
