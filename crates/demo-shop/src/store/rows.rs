//! Values of our types in and out of columns.

use jiff::Timestamp;
use jiff::civil::Date;
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

pub fn date_text(date: Option<Date>) -> Option<String> {
    date.map(|date| date.to_string())
}

pub fn unreadable(column: &str) -> Error {
    let problem = format!("column `{column}` holds what this shop never writes");
    Error::FromSqlConversionFailure(0, Type::Text, problem.into())
}
