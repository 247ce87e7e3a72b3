//! The outbox: every mail the shop has written, for `/mailbox` and for tests.

use jiff::Timestamp;
use rusqlite::{Connection, Result, params};

use super::rows::moment;
use super::seconds;

/// A mail as it was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mail {
    pub at: Timestamp,
    pub to: String,
    pub subject: String,
    pub body: String,
}

pub fn send(db: &Connection, mail: &Mail) -> Result<()> {
    db.execute(
        "INSERT INTO mails (at, recipient, subject, body) VALUES (?1, ?2, ?3, ?4)",
        params![seconds(mail.at), mail.to, mail.subject, mail.body],
    )?;
    Ok(())
}

/// The latest `limit` mails, newest first.
pub fn latest(db: &Connection, limit: u32) -> Result<Vec<Mail>> {
    db.prepare_cached("SELECT * FROM mails ORDER BY id DESC LIMIT ?1")?
        .query_map([limit], |row| {
            Ok(Mail {
                at: moment(row, "at")?,
                to: row.get("recipient")?,
                subject: row.get("subject")?,
                body: row.get("body")?,
            })
        })?
        .collect()
}
