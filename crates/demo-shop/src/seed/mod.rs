//! The orders the shop starts with, laid around today so that the shop is always alive.

mod archive;
mod cases;
mod draft;
mod guests;
mod lucia;
mod products;
mod returns;

use std::sync::Mutex;

use jiff::civil::Date;
use posventa_core::WebUrl;
use posventa_core::returns::Variant;
use rusqlite::{Connection, params};

use crate::clock::Clock;
use crate::sale::{Buyer, Language};
use crate::secret;
use crate::shop;
use crate::store::{self, OpenError, Store, orders, variants};
use draft::{Days, Draft};

/// The password of both customers who have one; the demo's page shows it.
pub const PASSWORD: &str = "barro-y-agua";
/// A customer with a dozen orders of most fates.
pub const LUCIA_EMAIL: &str = "lucia@example.com";
/// A customer with [`ARCHIVE_ORDERS`] orders.
pub const ARCHIVE_EMAIL: &str = "archivo@example.com";
pub const ARCHIVE_ORDERS: u32 = 3000;

/// Raised when the first orders change, so that a shop kept in a file gets them.
const REVISION: &str = "3";

/// Lays the first orders into an empty database in memory. A process that starts a shop for each
/// of its tests makes them once a day and copies them.
pub fn lay_in_memory(store: &Store, clock: &Clock) -> Result<(), OpenError> {
    static MADE: Mutex<Vec<(Date, Store)>> = Mutex::new(Vec::new());

    let today = clock.today();
    let mut made = MADE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    if let Some((_, template)) = made.iter().find(|(day, _)| *day == today) {
        return Ok(store.copy_from(template)?);
    }
    lay(store, clock)?;
    let template = Store::open(None)?;
    template.copy_from(store)?;
    made.push((today, template));
    Ok(())
}

/// Lays the first orders, unless those of this very day are there already. Says whether it did.
pub fn lay(store: &Store, clock: &Clock) -> rusqlite::Result<bool> {
    let mark = format!("{REVISION} {}", clock.today());
    store.change(|db| {
        if store::fact(db, "seed")?.as_ref() == Some(&mark) {
            return Ok(false);
        }
        store::clear(db)?;
        let days = Days::new(clock, shop::calendar());
        stock(db)?;
        customer(db, &lucia())?;
        customer(db, &archive_customer())?;
        for draft in guests::orders(&days).into_iter().chain(lucia::orders(&days, &lucia())) {
            keep(db, draft, &days)?;
        }
        returns::lay(db, &days, clock)?;
        cases::lay(db, &days, clock)?;
        archive::lay(db, &days, &archive_customer())?;
        store::set_fact(db, "seed", &mark)?;
        Ok(true)
    })
}

fn keep(db: &Connection, draft: Draft, days: &Days) -> rusqlite::Result<()> {
    let tells_contents = draft.tells_contents;
    orders::insert(db, &draft.build(days), tells_contents)
}

fn customer(db: &Connection, buyer: &Buyer) -> rusqlite::Result<()> {
    db.execute(
        "INSERT INTO customers (email, given_name, password_hash) VALUES (?1, ?2, ?3)",
        params![buyer.email, buyer.given_name, secret::hash_password(PASSWORD)],
    )?;
    Ok(())
}

fn buyer(
    email: &str,
    given_name: &str,
    last_name: &str,
    postcode: &str,
    language: Language,
) -> Buyer {
    Buyer {
        email: email.to_owned(),
        given_name: given_name.to_owned(),
        last_name: last_name.to_owned(),
        postcode: postcode.to_owned(),
        country: "ES".to_owned(),
        language,
    }
}

/// Fills the shelves.
fn stock(db: &Connection) -> rusqlite::Result<()> {
    for product in products::STOCKED {
        let variant = Variant {
            id: product.variant_id(),
            title: product.variant.unwrap_or(product.title).to_owned(),
            sku: Some(product.sku.to_owned()),
            image: WebUrl::parse_relative(&format!("/shop/images/{}", product.image), "/"),
            available: Some(product.stock),
            difference: None,
        };
        variants::insert(db, product.product, &variant, product.cents)?;
    }
    Ok(())
}

fn lucia() -> Buyer {
    buyer(LUCIA_EMAIL, "Lucía", "Ferrer", "46001", Language::Spanish)
}

fn archive_customer() -> Buyer {
    buyer(ARCHIVE_EMAIL, "Tomás", "Vidal", "08002", Language::Spanish)
}
