//! Coupons, feedback and registrations of what was bought.

use jiff::Timestamp;
use posventa_core::cases::{Coupon, Feedback, Registration};
use posventa_core::money::{Currency, Money};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::rows::{date_text, optional_date, optional_moment, parsed};
use super::seconds;

/// Keeps a coupon, with the order and the case it came with.
pub fn insert(
    db: &Connection,
    coupon: &Coupon,
    currency: Currency,
    order: Option<&str>,
    case: Option<&str>,
    now: Timestamp,
) -> Result<()> {
    db.execute(
        "INSERT INTO coupons (code, order_number, case_id, at, currency, amount, percent, minimum,
             expires, used)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
        params![
            coupon.code,
            order,
            case,
            seconds(now),
            currency.code(),
            coupon.amount.map(Money::minor),
            coupon.percent,
            coupon.minimum.map(Money::minor),
            date_text(coupon.expires),
            coupon.used,
        ],
    )?;
    Ok(())
}

/// Those of an order, newest first.
pub fn of_order(db: &Connection, order: &str) -> Result<Vec<Coupon>> {
    db.prepare_cached("SELECT * FROM coupons WHERE order_number = ?1 ORDER BY at DESC, code")?
        .query_map([order], read)?
        .collect()
}

/// The latest that came with a case.
pub fn of_case(db: &Connection, case: &str) -> Result<Option<Coupon>> {
    db.query_row("SELECT * FROM coupons WHERE case_id = ?1 ORDER BY at DESC LIMIT 1", [case], read)
        .optional()
}

fn read(row: &Row<'_>) -> Result<Coupon> {
    let currency = parsed(row, "currency", |code| Currency::from_code(code).ok())?;
    let money = |column: &str| -> Result<Option<Money>> {
        let minor: Option<i64> = row.get(column)?;
        Ok(minor.map(|minor| Money::from_minor(minor, currency)))
    };
    Ok(Coupon {
        code: row.get("code")?,
        amount: money("amount")?,
        percent: row.get("percent")?,
        expires: optional_date(row, "expires")?,
        minimum: money("minimum")?,
        used: row.get("used")?,
    })
}

/// Keeps what a customer says about `subject`; whether nothing was said about it before.
pub fn add_feedback(
    db: &Connection,
    feedback: &Feedback,
    subject: &str,
    now: Timestamp,
) -> Result<bool> {
    let added = db.execute(
        "INSERT OR IGNORE INTO feedback (about, subject, at, score, comment, marketing)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        params![
            feedback.about.name(),
            subject,
            seconds(now),
            feedback.score,
            feedback.comment,
            feedback.marketing,
        ],
    )?;
    Ok(added == 1)
}

/// Registers a line of an order; what was registered before is put right.
pub fn register(
    db: &Connection,
    order: &str,
    line: &str,
    registration: &Registration,
) -> Result<()> {
    db.execute(
        "INSERT OR REPLACE INTO registrations (order_number, line_id, at, serial, lot)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![
            order,
            line,
            registration.registered_at.map(seconds),
            registration.serial,
            registration.lot,
        ],
    )?;
    Ok(())
}

pub fn registration(db: &Connection, order: &str, line: &str) -> Result<Option<Registration>> {
    db.prepare_cached("SELECT * FROM registrations WHERE order_number = ?1 AND line_id = ?2")?
        .query_row([order, line], |row| {
            Ok(Registration {
                registered_at: optional_moment(row, "at")?,
                serial: row.get("serial")?,
                lot: row.get("lot")?,
            })
        })
        .optional()
}
