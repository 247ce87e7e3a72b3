//! Pictures that customers take of what they send back.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, Result, params};

use super::seconds;

/// How long a picture is kept that no return refers to.
const UNUSED_FOR: SignedDuration = SignedDuration::from_hours(24);

/// Keeps a picture of an order's goods. Old ones that nobody used are thrown away meanwhile.
pub fn insert(db: &Connection, id: &str, order: &str, now: Timestamp, jpeg: &[u8]) -> Result<()> {
    db.execute(
        "DELETE FROM photos WHERE return_id IS NULL AND at < ?1",
        [seconds(now) - UNUSED_FOR.as_secs()],
    )?;
    db.execute(
        "INSERT INTO photos (id, order_number, at, jpeg) VALUES (?1, ?2, ?3, ?4)",
        params![id, order, seconds(now), jpeg],
    )?;
    Ok(())
}

/// Gives a picture to a line of a return; says whether it is one of this order that is free.
pub fn assign(db: &Connection, id: &str, order: &str, of: &str, position: u32) -> Result<bool> {
    let changed = db.execute(
        "UPDATE photos SET return_id = ?3, position = ?4
         WHERE id = ?1 AND order_number = ?2 AND return_id IS NULL",
        params![id, order, of, position],
    )?;
    Ok(changed == 1)
}

/// The pictures that came with an order's returns, oldest first.
pub fn of_order(db: &Connection, order: &str) -> Result<Vec<Vec<u8>>> {
    db.prepare_cached(
        "SELECT jpeg FROM photos WHERE order_number = ?1 AND return_id IS NOT NULL
         ORDER BY at, rowid",
    )?
    .query_map([order], |row| row.get(0))?
    .collect()
}
