//! The shop's database: one SQLite file, or none for shops that live as long as a test.

pub mod access;
pub mod cases;
pub mod coupons;
pub mod mails;
pub mod orders;
pub mod photos;
pub mod returns;
mod rows;
pub mod uploads;
pub mod variants;
pub mod withdrawals;

use std::path::Path;
use std::sync::{Mutex, MutexGuard};

use jiff::Timestamp;
use rusqlite::backup::Backup;
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use rusqlite_migration::{M, Migrations};

/// The open database. Its one connection is locked for each request: a shop that serves one
/// visitor needs no pool.
#[derive(Debug)]
pub struct Store {
    connection: Mutex<Connection>,
}

/// Why the database could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    #[error("the database: {0}")]
    Sqlite(#[from] rusqlite::Error),
    #[error("the database's schema: {0}")]
    Migration(#[from] rusqlite_migration::Error),
}

const STEPS: &[M<'static>] = &[
    M::up(include_str!("migrations/1-orders.sql")),
    M::up(include_str!("migrations/2-returns.sql")),
    M::up(include_str!("migrations/3-cases.sql")),
];
const MIGRATIONS: Migrations<'static> = Migrations::from_slice(STEPS);

impl Store {
    /// Opens `file`, which is created if it is not there, and brings it up to date.
    pub fn open(file: Option<&Path>) -> Result<Store, OpenError> {
        let mut connection = match file {
            Some(path) => Connection::open(path)?,
            None => Connection::open_in_memory()?,
        };
        connection.pragma_update(None, "foreign_keys", true)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        connection.set_prepared_statement_cache_capacity(64);
        MIGRATIONS.to_latest(&mut connection)?;
        Ok(Store { connection: Mutex::new(connection) })
    }

    /// Makes this a copy of `other`, whatever it held before.
    pub fn copy_from(&self, other: &Store) -> rusqlite::Result<()> {
        let source = other.lock();
        let mut target = self.lock();
        let copying = Backup::new(&source, &mut target)?;
        // All pages at once.
        copying.step(-1)?;
        Ok(())
    }

    pub fn read<T, E>(&self, read: impl FnOnce(&Connection) -> Result<T, E>) -> Result<T, E> {
        read(&self.lock())
    }

    /// Runs `change` in a transaction that is rolled back if it fails.
    pub fn change<T, E: From<rusqlite::Error>>(
        &self,
        change: impl FnOnce(&Transaction<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let outcome = change(&transaction)?;
        transaction.commit()?;
        Ok(outcome)
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        // A panic in a transaction has rolled it back, so the connection is as good as before.
        self.connection.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// A fact about the shop itself, such as the day its seed was laid for.
pub fn fact(db: &Connection, name: &str) -> rusqlite::Result<Option<String>> {
    db.query_row("SELECT value FROM facts WHERE name = ?1", [name], |row| row.get(0)).optional()
}

pub fn set_fact(db: &Connection, name: &str, value: &str) -> rusqlite::Result<()> {
    db.execute("INSERT OR REPLACE INTO facts (name, value) VALUES (?1, ?2)", [name, value])?;
    Ok(())
}

/// Forgets everything, in the order that leaves no reference behind.
pub fn clear(db: &Connection) -> rusqlite::Result<()> {
    db.execute_batch(
        "DELETE FROM cases; DELETE FROM coupons; DELETE FROM feedback; DELETE FROM uploads;
         DELETE FROM orders; DELETE FROM customers; DELETE FROM tokens; DELETE FROM codes;
         DELETE FROM wrong_tries; DELETE FROM idempotency_keys; DELETE FROM mails;
         DELETE FROM variants; DELETE FROM withdrawals; DELETE FROM facts;",
    )
}

/// Moments are kept to the second: nobody's order depends on less.
fn seconds(moment: Timestamp) -> i64 {
    moment.as_second()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_migrations_are_sound() {
        MIGRATIONS.validate().unwrap();
    }

    #[test]
    fn a_failed_change_leaves_nothing_behind() {
        let store = Store::open(None).unwrap();
        let outcome: rusqlite::Result<()> = store.change(|db| {
            set_fact(db, "day", "2026-03-04")?;
            Err(rusqlite::Error::QueryReturnedNoRows)
        });
        assert!(outcome.is_err());
        assert_eq!(store.read(|db| fact(db, "day")).unwrap(), None);
    }
}
