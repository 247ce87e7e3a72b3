//! Amounts and numbers of pieces as Magento writes them.

use jiff::Timestamp;
use posventa_core::iso;
use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};

/// Reads a `Money`: a number with up to four decimals, as Magento keeps and adds them.
pub(super) fn read(money: &Node<'_>, currency: Currency) -> Result<Money, JsonError> {
    money.get("value").unrounded_money(currency)
}

/// Pieces, which Magento keeps as `Float`: a shop may sell one and a half metres, and a customer
/// waits for two things then. Missing means none.
pub(super) fn pieces(node: &Node<'_>) -> Result<u32, JsonError> {
    let wrong = || node.unexpected("a number of pieces");
    if !node.exists() {
        return Ok(0);
    }
    if let Ok(whole) = node.count() {
        return Ok(whole);
    }
    let number = node.text_or_number().map_err(|_| wrong())?;
    let (whole, fraction) = number.split_once('.').ok_or_else(wrong)?;
    if !fraction.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(wrong());
    }
    let whole: u32 = whole.parse().map_err(|_| wrong())?;
    Ok(whole.saturating_add(1))
}

/// A moment such as `2026-03-03 09:30:00`. Which zone it is in, Magento does not say: UTC up to
/// 2.4.7, the store's from then on. It is read as UTC, so that a day may be wrong around midnight.
pub(super) fn moment(node: &Node<'_>) -> Option<Timestamp> {
    let text = node.optional_text()?;
    iso::timestamp(&format!("{text}Z")).or_else(|| iso::timestamp(&text))
}
