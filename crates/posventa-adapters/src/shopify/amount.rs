//! Amounts as Shopify writes them.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};

/// Reads a `MoneyV2`: a decimal as text, and its currency, which has to be the order's. Decimals
/// that the currency does not have are rounded (`1200.0` yen).
pub(super) fn read(node: Node<'_>, currency: Currency) -> Result<Money, JsonError> {
    let written_in = node.get("currencyCode");
    if written_in.currency()? != currency {
        return Err(written_in.unexpected("the currency of the order"));
    }
    let amount = node.get("amount");
    let wrong = || amount.unexpected("an amount as text, like \"19.90\"");
    let decimal = amount.text_or_number().map_err(|_| wrong())?;
    Money::from_unrounded(&decimal, currency).map_err(|_| wrong())
}

/// The same for one that may be missing, or be in another currency: duties and fees are.
pub(super) fn optional(node: Node<'_>, currency: Currency) -> Option<Money> {
    read(node, currency).ok().filter(|amount| !amount.is_zero())
}
