//! Amounts as WooCommerce's Store API writes them.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};

/// How many decimals the shop keeps, which need not be its currency's: a shop that is set to none
/// writes 19 euros as `"19"`, one that is set to two as `"1900"`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Amounts {
    pub(super) currency: Currency,
    decimals: u32,
}

impl Amounts {
    /// By the `totals` of the order, which say both.
    pub(super) fn of(totals: &Node<'_>) -> Result<Amounts, JsonError> {
        let decimals = totals.get("currency_minor_unit");
        let count = decimals.count().ok().filter(|count| decimals.exists() && *count <= 8);
        Ok(Amounts {
            currency: totals.get("currency_code").currency()?,
            decimals: count.ok_or_else(|| decimals.unexpected("a number of decimals"))?,
        })
    }

    /// Reads a text of digits, such as `"1990"`.
    pub(super) fn read(self, node: &Node<'_>) -> Result<Money, JsonError> {
        let wrong = || node.unexpected("an amount in smallest units, like \"1990\"");
        let digits = node.text_or_number().map_err(|_| wrong())?;
        let written = format!("{digits}e-{}", self.decimals);
        Money::from_unrounded(&written, self.currency).map_err(|_| wrong())
    }

    /// The same, where nothing there is nothing owed.
    pub(super) fn optional(self, node: &Node<'_>) -> Result<Money, JsonError> {
        if node.exists() { self.read(node) } else { Ok(self.currency.zero()) }
    }
}
