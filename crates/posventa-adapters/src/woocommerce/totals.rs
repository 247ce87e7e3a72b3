//! What an order of WooCommerce's cost, as rows that add up to its total.
//!
//! The Store API gives every amount without tax and its tax beside it, so both columns can be made.
//! What a shop shows is not told; items say what the product costs now in the way that it is shown,
//! and only if that is their price without tax, the rows are without.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::Money;
use posventa_core::order::{LabelledAmount, Line, Refund, Taxes, Totals};

use super::amount::Amounts;
use crate::answer::sum;

/// How a shop shows its prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prices {
    WithTax,
    WithoutTax,
}

impl Prices {
    pub(super) fn of(items: &Node<'_>, amounts: Amounts) -> Result<Prices, JsonError> {
        let without = items.list(|item| {
            let totals = item.get("totals");
            let tax = amounts.optional(&totals.get("line_subtotal_tax"))?;
            let prices = item.get("prices");
            let shown = prices.get("price");
            let (Ok(shown), false) = (amounts.read(&shown), tax.is_zero()) else { return Ok(None) };
            let pieces = i64::from(item.get("quantity").count()?);
            let subtotal = amounts.read(&totals.get("line_subtotal"))?.minor();
            // Each piece may have lost half a cent.
            let apart = shown.minor().saturating_mul(pieces).saturating_sub(subtotal);
            Ok(Some(apart.saturating_abs() <= pieces))
        })?;
        let mut told = without.into_iter().flatten().peekable();
        let all = told.peek().is_some() && told.all(|without| without);
        Ok(if all { Prices::WithoutTax } else { Prices::WithTax })
    }

    /// The sum of an amount and its tax, or the amount alone.
    fn pick(
        self,
        of: &Node<'_>,
        amount: &str,
        tax: &str,
        amounts: Amounts,
    ) -> Result<Money, JsonError> {
        let bare = amounts.read(&of.get(amount))?;
        match self {
            Prices::WithoutTax => Ok(bare),
            Prices::WithTax => {
                let tax = amounts.optional(&of.get(tax))?;
                bare.checked_add(tax).map_err(|_| of.unexpected("amounts that can be added"))
            }
        }
    }

    /// The line's part of [`Totals::items`], before coupons.
    pub(super) fn line_total(self, item: &Node<'_>, amounts: Amounts) -> Result<Money, JsonError> {
        self.pick(&item.get("totals"), "line_subtotal", "line_subtotal_tax", amounts)
    }
}

/// Reads the totals of an order that consists of `lines`.
pub(super) fn read(
    order: &Node<'_>,
    lines: &[Line],
    prices: Prices,
    amounts: Amounts,
) -> Result<Totals, JsonError> {
    let totals = order.get("totals");
    let items = sum(order, amounts.currency, lines.iter().map(|line| line.total))?;
    let optional = |amount: &str, tax: &str| match totals.get(amount).exists() {
        true => prices.pick(&totals, amount, tax, amounts).map(Some),
        false => Ok(None),
    };
    let discount = optional("total_discount", "total_discount_tax")?;
    let fees = optional("total_fees", "total_fees_tax")?;
    let tax = row(
        only_text(&totals.get("tax_lines"), "name"),
        amounts.optional(&totals.get("total_tax"))?,
    );
    let refunded = amounts.optional(&totals.get("total_refund"))?;
    Ok(Totals {
        items,
        discounts: row(
            only_text(&order.get("coupons"), "code"),
            discount.unwrap_or(amounts.currency.zero()).negated(),
        ),
        delivery: optional("total_shipping", "total_shipping_tax")?,
        fees: row(only_text(&order.get("fees"), "name"), fees.unwrap_or(amounts.currency.zero())),
        taxes: match prices {
            Prices::WithTax => Taxes::Included(tax),
            Prices::WithoutTax => Taxes::Added(tax),
        },
        total: amounts.read(&totals.get("total_price"))?,
        refunds: match refunded.is_zero() {
            true => Vec::new(),
            // Plugins differ about the sign.
            false => vec![Refund {
                at: None,
                amount: Money::from_minor(-refunded.minor().saturating_abs(), amounts.currency),
            }],
        },
        payments: Vec::new(),
    })
}

/// A row, unless there is nothing in it.
fn row(label: Option<String>, amount: Money) -> Vec<LabelledAmount> {
    if amount.is_zero() { Vec::new() } else { vec![LabelledAmount { label, amount }] }
}

/// What the list's only item is called.
fn only_text(list: &Node<'_>, key: &str) -> Option<String> {
    let one = list.length() == Ok(1);
    one.then(|| list.item(0).get(key).optional_text()).flatten()
}
