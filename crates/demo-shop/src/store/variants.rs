//! What a product comes in, and how many pieces are left.

use posventa_core::WebUrl;
use posventa_core::money::{Currency, Money};
use posventa_core::returns::Variant;
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::rows::web_url;
use crate::sale::price;

/// A variant as a bought line can be exchanged for it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptVariant {
    pub product: String,
    pub variant: Variant,
    /// What one piece costs, in the order's currency.
    pub unit_price: Money,
}

/// Keeps a new variant; it comes after the others of its product. `cents` are of a euro.
pub fn insert(db: &Connection, product: &str, variant: &Variant, cents: i64) -> Result<()> {
    db.execute(
        "INSERT INTO variants (id, product, position, title, sku, image, cents, available)
         SELECT ?1, ?2, count(*), ?3, ?4, ?5, ?6, ?7 FROM variants WHERE product = ?2",
        params![
            variant.id,
            product,
            variant.title,
            variant.sku,
            variant.image.as_ref().map(WebUrl::as_str),
            cents,
            variant.available,
        ],
    )?;
    Ok(())
}

/// One variant, compared with what was `paid` for one piece of the line.
pub fn by_id(
    db: &Connection,
    id: &str,
    paid: Option<Money>,
    currency: Currency,
) -> Result<Option<KeptVariant>> {
    db.prepare_cached("SELECT * FROM variants WHERE id = ?1")?
        .query_row([id], |row| read(row, paid, currency))
        .optional()
}

/// The variants of a product but for the one with the SKU `bought`.
pub fn others(
    db: &Connection,
    product: &str,
    bought: Option<&str>,
    paid: Option<Money>,
    currency: Currency,
) -> Result<Vec<KeptVariant>> {
    db.prepare_cached(
        "SELECT * FROM variants WHERE product = ?1 AND sku IS NOT ?2 ORDER BY position",
    )?
    .query_map(params![product, bought], |row| read(row, paid, currency))?
    .collect()
}

/// Takes pieces from the stock; says whether there were enough.
pub fn reserve(db: &Connection, id: &str, units: u32) -> Result<bool> {
    let changed = db.execute(
        "UPDATE variants SET available = available - ?2 WHERE id = ?1 AND ?2 <= available",
        params![id, units],
    )?;
    Ok(changed == 1)
}

/// Puts pieces back that were reserved.
pub fn release(db: &Connection, id: &str, units: u32) -> Result<()> {
    db.execute("UPDATE variants SET available = available + ?2 WHERE id = ?1", params![id, units])?;
    Ok(())
}

/// Sets how many pieces there are; says whether there is such a variant.
pub fn set_available(db: &Connection, id: &str, units: u32) -> Result<bool> {
    let changed =
        db.execute("UPDATE variants SET available = ?2 WHERE id = ?1", params![id, units])?;
    Ok(changed == 1)
}

fn read(row: &Row<'_>, paid: Option<Money>, currency: Currency) -> Result<KeptVariant> {
    let unit_price = Money::from_minor(price(row.get("cents")?, currency), currency);
    let difference = paid.and_then(|paid| unit_price.checked_add(paid.negated()).ok());
    Ok(KeptVariant {
        product: row.get("product")?,
        variant: Variant {
            id: row.get("id")?,
            title: row.get("title")?,
            sku: row.get("sku")?,
            image: web_url(row, "image")?,
            available: row.get("available")?,
            difference,
        },
        unit_price,
    })
}
