//! Declarations of withdrawal: what was declared, word for word, and when it came.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::rows::{moment, unreadable};
use super::seconds;

/// One declaration as the shop received it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Withdrawal {
    pub id: String,
    pub received_at: Timestamp,
    pub name: String,
    /// What the customer calls the contract, e.g. `order 1042`. Nobody checks whether it exists.
    pub contract: String,
    pub email: String,
    /// The parts of the contract; `None` is all of it.
    pub lines: Option<Vec<WithdrawnLine>>,
    /// The language of `text`, as BCP 47 writes it.
    pub language: String,
    /// When the customer confirmed it, by the customer's clock.
    pub declared_at: Timestamp,
    /// The declaration as the customer saw it.
    pub text: String,
}

/// A part of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct WithdrawnLine {
    #[schema(example = "Breakfast mug")]
    pub title: String,
    /// Absent if all units, or however many the title says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
    /// The order's line, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<String>,
}

pub fn insert(db: &Connection, withdrawal: &Withdrawal) -> Result<()> {
    db.execute(
        "INSERT INTO withdrawals (id, received_at, name, contract, email, lines, language,
             declared_at, text)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
        params![
            withdrawal.id,
            seconds(withdrawal.received_at),
            withdrawal.name,
            withdrawal.contract,
            withdrawal.email,
            lines_text(withdrawal.lines.as_deref()),
            withdrawal.language,
            seconds(withdrawal.declared_at),
            withdrawal.text,
        ],
    )?;
    Ok(())
}

/// All of them, newest first.
pub fn all(db: &Connection) -> Result<Vec<Withdrawal>> {
    db.prepare_cached("SELECT * FROM withdrawals ORDER BY received_at DESC, rowid DESC")?
        .query_map([], read)?
        .collect()
}

/// The same declaration made within `span` before `new`: a form sent twice is one declaration.
pub fn repeated(
    db: &Connection,
    new: &Withdrawal,
    span: SignedDuration,
) -> Result<Option<Withdrawal>> {
    db.query_row(
        "SELECT * FROM withdrawals
         WHERE name = ?1 AND contract = ?2 AND email = ?3 AND lines IS ?4 AND ?5 < received_at
         ORDER BY received_at DESC LIMIT 1",
        params![
            new.name,
            new.contract,
            new.email,
            lines_text(new.lines.as_deref()),
            seconds(new.received_at) - span.as_secs(),
        ],
        read,
    )
    .optional()
}

fn lines_text(lines: Option<&[WithdrawnLine]>) -> Option<String> {
    lines.map(|lines| serde_json::to_string(lines).expect("lines are plain JSON"))
}

fn read(row: &Row<'_>) -> Result<Withdrawal> {
    let lines: Option<String> = row.get("lines")?;
    let lines = lines.map(|text| serde_json::from_str(&text)).transpose();
    Ok(Withdrawal {
        id: row.get("id")?,
        received_at: moment(row, "received_at")?,
        name: row.get("name")?,
        contract: row.get("contract")?,
        email: row.get("email")?,
        lines: lines.map_err(|_| unreadable("lines"))?,
        language: row.get("language")?,
        declared_at: moment(row, "declared_at")?,
        text: row.get("text")?,
    })
}
