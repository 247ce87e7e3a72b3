//! Who may see what: tokens, one-time codes, and what happens after wrong tries.

use jiff::{SignedDuration, Timestamp};
use rusqlite::{Connection, OptionalExtension, Result, params};

use super::seconds;
use crate::sale::same_text;
use crate::secret;

/// What a token opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// One order, by its number; from a look-up.
    Order(String),
    /// One order, by its number; from an e-mail.
    Link(String),
    /// Every order placed with an e-mail address.
    Session(String),
    /// One case, by its id; from its receipt or an e-mail.
    Case(String),
}

impl Scope {
    fn name(&self) -> &'static str {
        match self {
            Scope::Order(_) => "order",
            Scope::Link(_) => "link",
            Scope::Session(_) => "session",
            Scope::Case(_) => "case",
        }
    }

    fn subject(&self) -> &str {
        match self {
            Scope::Order(subject)
            | Scope::Link(subject)
            | Scope::Session(subject)
            | Scope::Case(subject) => subject,
        }
    }

    fn lifetime(&self) -> SignedDuration {
        match self {
            Scope::Order(_) => SignedDuration::from_hours(2),
            Scope::Link(_) | Scope::Case(_) => SignedDuration::from_hours(30 * 24),
            Scope::Session(_) => SignedDuration::from_hours(12),
        }
    }
}

/// A token as it is handed out, once.
#[derive(Debug)]
pub struct NewToken {
    pub token: String,
    pub expires_at: Timestamp,
}

/// Makes a token. What has expired is thrown away meanwhile.
pub fn issue(db: &Connection, scope: &Scope, now: Timestamp) -> Result<NewToken> {
    db.execute("DELETE FROM tokens WHERE expires_at <= ?1", [seconds(now)])?;
    let token = secret::token();
    let expires_at = later(now, scope.lifetime());
    db.execute(
        "INSERT INTO tokens (hash, scope, subject, expires_at) VALUES (?1, ?2, ?3, ?4)",
        params![secret::sha256(&token), scope.name(), scope.subject(), seconds(expires_at)],
    )?;
    Ok(NewToken { token, expires_at })
}

/// What `token` opens now.
pub fn scope_of(db: &Connection, token: &str, now: Timestamp) -> Result<Option<Scope>> {
    let row: Option<(String, String)> = db
        .query_row(
            "SELECT scope, subject FROM tokens WHERE hash = ?1 AND ?2 < expires_at",
            params![secret::sha256(token), seconds(now)],
            |row| Ok((row.get(0)?, row.get(1)?)),
        )
        .optional()?;
    Ok(row.and_then(|(scope, subject)| match scope.as_str() {
        "order" => Some(Scope::Order(subject)),
        "link" => Some(Scope::Link(subject)),
        "session" => Some(Scope::Session(subject)),
        "case" => Some(Scope::Case(subject)),
        _ => None,
    }))
}

/// Makes `token` worthless.
pub fn revoke(db: &Connection, token: &str) -> Result<()> {
    db.execute("DELETE FROM tokens WHERE hash = ?1", [secret::sha256(token)])?;
    Ok(())
}

/// How often a one-time code may be tried.
const CODE_TRIES: u32 = 5;
const CODE_LIFETIME: SignedDuration = SignedDuration::from_mins(10);

/// Makes a one-time code for an address; an earlier one is void.
pub fn issue_code(db: &Connection, email: &str, now: Timestamp) -> Result<String> {
    let code = secret::code();
    db.execute(
        "INSERT OR REPLACE INTO codes (email, hash, expires_at, tries_left) VALUES (?1, ?2, ?3, ?4)",
        params![email, code_hash(email, &code), seconds(later(now, CODE_LIFETIME)), CODE_TRIES],
    )?;
    Ok(code)
}

/// Whether `code` is the one mailed to `email`. A right code is used up, a wrong one costs a try.
pub fn redeem_code(db: &Connection, email: &str, code: &str, now: Timestamp) -> Result<bool> {
    let hash: Option<String> = db
        .query_row(
            "UPDATE codes SET tries_left = tries_left - 1
             WHERE email = ?1 AND 0 < tries_left AND ?2 < expires_at RETURNING hash",
            params![email, seconds(now)],
            |row| row.get(0),
        )
        .optional()?;
    let right = hash.is_some_and(|hash| same_text(&hash, &code_hash(email, code)));
    if right {
        db.execute("DELETE FROM codes WHERE email = ?1", [email])?;
    }
    Ok(right)
}

/// The address salts the hash, so that one table of a million hashes opens no account.
fn code_hash(email: &str, code: &str) -> String {
    secret::sha256(format!("{email}\n{code}"))
}

/// The customer's name and password hash.
pub fn customer(db: &Connection, email: &str) -> Result<Option<(String, String)>> {
    db.query_row(
        "SELECT given_name, password_hash FROM customers WHERE email = ?1",
        [email],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )
    .optional()
}

/// Whom to greet at an address that has bought something.
pub fn given_name(db: &Connection, email: &str) -> Result<Option<String>> {
    db.query_row(
        "SELECT given_name FROM customers WHERE email = ?1
         UNION ALL
         SELECT * FROM (SELECT given_name FROM orders WHERE email = ?1 ORDER BY placed_at DESC)
         LIMIT 1",
        [email],
        |row| row.get(0),
    )
    .optional()
}

/// How many wrong tries are nobody's business.
pub const FREE_TRIES: u32 = 5;
/// The first pause in seconds; it doubles with every further wrong try.
const FIRST_PAUSE: i64 = 30;
const LONGEST_PAUSE: i64 = 3600;
/// Wrong tries are forgotten after a day without one.
const FORGET_AFTER: i64 = 24 * 3600;

/// Seconds until any of `keys` may be tried again; `None` if all may be tried now.
///
/// A key is what is being tried (an order's number, an account) or who tries it (an address).
/// Both are kept, so that neither many numbers from one address nor one number from many
/// addresses can be guessed.
pub fn pause(db: &Connection, keys: &[String], now: Timestamp) -> Result<Option<u32>> {
    let mut longest = 0;
    for key in keys {
        let until: Option<i64> = db
            .query_row("SELECT blocked_until FROM wrong_tries WHERE key = ?1", [key], |row| {
                row.get(0)
            })
            .optional()?;
        longest = longest.max(until.unwrap_or(0).saturating_sub(seconds(now)));
    }
    Ok(u32::try_from(longest).ok().filter(|seconds| 0 < *seconds))
}

/// Counts a wrong try against each of `keys`.
pub fn count_wrong_try(db: &Connection, keys: &[String], now: Timestamp) -> Result<()> {
    let now = seconds(now);
    db.execute(
        "DELETE FROM wrong_tries WHERE max(last_at, blocked_until) < ?1",
        [now - FORGET_AFTER],
    )?;
    for key in keys {
        let count: u32 = db.query_row(
            "INSERT INTO wrong_tries (key, count, blocked_until, last_at) VALUES (?1, 1, 0, ?2)
             ON CONFLICT (key) DO UPDATE SET count = count + 1, last_at = ?2 RETURNING count",
            params![key, now],
            |row| row.get(0),
        )?;
        let pause = count.checked_sub(FREE_TRIES).map(|over| {
            // Seven doublings pass the longest pause.
            (FIRST_PAUSE << over.min(7)).min(LONGEST_PAUSE)
        });
        if let Some(pause) = pause {
            db.execute(
                "UPDATE wrong_tries SET blocked_until = ?2 WHERE key = ?1",
                params![key, now + pause],
            )?;
        }
    }
    Ok(())
}

/// Forgets the wrong tries of a key after a right one.
pub fn forgive(db: &Connection, key: &str) -> Result<()> {
    db.execute("DELETE FROM wrong_tries WHERE key = ?1", [key])?;
    Ok(())
}

/// An answer that was given before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenAnswer {
    pub request_hash: String,
    pub body: String,
}

/// The answer that was given to this key.
pub fn given_answer(db: &Connection, scope: &str, key: &str) -> Result<Option<GivenAnswer>> {
    db.query_row(
        "SELECT request_hash, body FROM idempotency_keys WHERE scope = ?1 AND key = ?2",
        [scope, key],
        |row| Ok(GivenAnswer { request_hash: row.get(0)?, body: row.get(1)? }),
    )
    .optional()
}

/// Keeps an answer, to be given again to the same key.
pub fn keep_answer(
    db: &Connection,
    scope: &str,
    key: &str,
    answer: &GivenAnswer,
    now: Timestamp,
) -> Result<()> {
    db.execute(
        "INSERT INTO idempotency_keys (scope, key, request_hash, body, at)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![scope, key, answer.request_hash, answer.body, seconds(now)],
    )?;
    Ok(())
}

/// `span` after `now`, to the second.
fn later(now: Timestamp, span: SignedDuration) -> Timestamp {
    let whole = Timestamp::from_second(now.as_second()).unwrap_or(now);
    whole.saturating_add(span).expect("durations always can be added")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Store;

    const EMAIL: &str = "a@b.example";

    fn second(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    /// Runs `check` in an empty database.
    fn check(check: impl FnOnce(&Connection) -> Result<()>) {
        Store::open(None).unwrap().read(check).unwrap();
    }

    #[test]
    fn pauses_double_up_to_an_hour() {
        check(|db| {
            let keys = ["number 1".to_owned()];
            let mut now = 0;
            let mut pauses = Vec::new();
            for _ in 0..14 {
                count_wrong_try(db, &keys, second(now))?;
                let wait = pause(db, &keys, second(now))?;
                now += i64::from(wait.unwrap_or(0));
                pauses.push(wait.unwrap_or(0));
            }
            assert_eq!(pauses[..7], [0, 0, 0, 0, 30, 60, 120]);
            assert_eq!(pauses[12..], [3600, 3600]);
            assert_eq!(pause(db, &keys, second(now))?, None);
            Ok(())
        });
    }

    #[test]
    fn a_code_works_once_in_ten_minutes_and_five_tries() {
        check(|db| {
            let code = issue_code(db, EMAIL, second(0))?;
            assert!(redeem_code(db, EMAIL, &code, second(599))?);
            assert!(!redeem_code(db, EMAIL, &code, second(599))?);

            let code = issue_code(db, EMAIL, second(0))?;
            assert!(!redeem_code(db, EMAIL, &code, second(600))?);

            let code = issue_code(db, EMAIL, second(0))?;
            for _ in 0..5 {
                assert!(!redeem_code(db, EMAIL, "none", second(1))?);
            }
            assert!(!redeem_code(db, EMAIL, &code, second(1))?);
            Ok(())
        });
    }

    #[test]
    fn a_token_opens_its_scope_until_it_expires_or_is_revoked() {
        check(|db| {
            let scope = Scope::Order("1042".to_owned());
            let token = issue(db, &scope, second(0))?.token;
            assert_eq!(scope_of(db, &token, second(7199))?, Some(scope));
            assert_eq!(scope_of(db, &token, second(7200))?, None);

            let session = issue(db, &Scope::Session(EMAIL.to_owned()), second(0))?.token;
            revoke(db, &session)?;
            assert_eq!(scope_of(db, &session, second(1))?, None);
            Ok(())
        });
    }
}
