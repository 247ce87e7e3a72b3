//! Amounts as Vendure writes them.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};

/// Reads an amount in hundredths of the currency's unit, whatever its smallest one is: 4 200 yen
/// are `420000` (`MoneyStrategy.precision`, which is 2 unless a shop changes it, and which the Shop
/// API does not tell). Some are computed and not rounded: `415.96638655462186` for postage that was
/// given with its tax.
pub(super) fn read(node: &Node<'_>, currency: Currency) -> Result<Money, JsonError> {
    let wrong = || node.unexpected("an amount in hundredths, like 1990");
    let hundredths = node.text_or_number().map_err(|_| wrong())?;
    Money::from_unrounded(&format!("{hundredths}e-2"), currency).map_err(|_| wrong())
}
