//! What an order of Medusa's cost, as rows that add up to its total.
//!
//! Medusa keeps every amount twice: "total" with tax and "subtotal" without. Both columns add up
//! (`packages/core/utils/src/totals/cart` of medusa 2.18 and 2.21), so the one is read in which
//! the shop shows its prices:
//!
//! - prices with tax: `original_item_total - discount_total + original_shipping_total`, and
//!   `tax_total` of it is tax;
//! - prices without: `original_item_subtotal - discount_subtotal + original_shipping_subtotal +
//!   tax_total`;
//!
//! less `credit_line_total`, and both are `total`. Units that the shop took back are no longer in
//! any of them; what was paid and refunded stands in `summary`.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{LabelledAmount, Line, Refund, Taxes, Totals};

use crate::answer::{distinct, sum};

/// How a shop shows its prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prices {
    WithTax,
    WithoutTax,
}

impl Prices {
    /// Without tax only if every price is: an order that mixes the two is shown with tax, where
    /// all amounts can be compared.
    pub(super) fn of(items: &Node<'_>) -> Result<Prices, JsonError> {
        let inclusive =
            items.list(|item| Ok(item.get("is_tax_inclusive").flag().unwrap_or(true)))?;
        let without = !inclusive.is_empty() && inclusive.iter().all(|inclusive| !inclusive);
        Ok(if without { Prices::WithoutTax } else { Prices::WithTax })
    }

    /// The name of an amount in this column: `original_item_total` or `original_item_subtotal`.
    fn pick(self, with: &'static str, without: &'static str) -> &'static str {
        match self {
            Prices::WithTax => with,
            Prices::WithoutTax => without,
        }
    }

    /// `None` where the price of one unit is in the other column.
    pub(super) fn unit_price(self, item: &Node<'_>, currency: Currency) -> Option<Money> {
        let with_tax = item.get("is_tax_inclusive").flag().unwrap_or(true);
        let same = with_tax == (self == Prices::WithTax);
        same.then(|| item.get("unit_price").unrounded_money(currency).ok()).flatten()
    }

    /// The line's part of [`Totals::items`].
    pub(super) fn line_total(
        self,
        item: &Node<'_>,
        currency: Currency,
    ) -> Result<Money, JsonError> {
        item.get(self.pick("original_total", "original_subtotal")).unrounded_money(currency)
    }
}

/// Reads the totals of an order.
pub(super) fn read(
    order: Node<'_>,
    currency: Currency,
    prices: Prices,
) -> Result<Totals, JsonError> {
    let amount = |key: &str| order.get(key).unrounded_money(currency);
    let optional =
        |key: &str| if order.get(key).exists() { amount(key) } else { Ok(currency.zero()) };

    let shipping = amount(prices.pick("original_shipping_total", "original_shipping_subtotal"))?;
    let fees = return_fees(order, currency, prices)?;
    // Delivery is what is left of the shipping when the postage of returns is a row of its own.
    let delivery = fees
        .iter()
        .map(|fee| fee.amount.negated())
        .try_fold(shipping, Money::checked_add)
        .unwrap_or(shipping);

    let discount = optional(prices.pick("discount_total", "discount_subtotal"))?;
    let credit = optional("credit_line_total")?;
    let tax = optional("tax_total")?;
    let tax = row(tax);
    Ok(Totals {
        items: amount(prices.pick("original_item_total", "original_item_subtotal"))?,
        discounts: [row(discount.negated()), row(credit.negated())].concat(),
        delivery: Some(delivery),
        fees,
        taxes: match prices {
            Prices::WithTax => Taxes::Included(tax),
            Prices::WithoutTax => Taxes::Added(tax),
        },
        total: amount("total")?,
        refunds: refunds(order, currency)?,
        payments: payments(order, currency)?,
    })
}

/// The totals of an order whose rows came more than once. Medusa's own sums count each of them,
/// so the rows are added here, and the total is the one that it stored when the order changed.
/// Discounts and taxes cannot be told apart any more; what they are missing remains unexplained.
pub(super) fn of_distinct(
    order: Node<'_>,
    currency: Currency,
    prices: Prices,
    lines: &[Line],
) -> Result<Totals, JsonError> {
    let fees = return_fees(order, currency, prices)?;
    let methods = shipping_methods(order, currency, prices)?;
    let outbound = methods.into_iter().filter(|method| !method.is_return);
    let sum = |amounts: Vec<Money>| sum(&order.get("items"), currency, amounts);
    Ok(Totals {
        items: sum(lines.iter().map(|line| line.total).collect())?,
        discounts: Vec::new(),
        delivery: Some(sum(outbound.map(|method| method.amount).collect())?),
        fees,
        taxes: Taxes::Included(Vec::new()),
        total: order.get("summary").get("current_order_total").unrounded_money(currency)?,
        refunds: refunds(order, currency)?,
        payments: payments(order, currency)?,
    })
}

/// A row, unless there is nothing in it.
fn row(amount: Money) -> Vec<LabelledAmount> {
    if amount.is_zero() { Vec::new() } else { vec![LabelledAmount { label: None, amount }] }
}

fn payments(order: Node<'_>, currency: Currency) -> Result<Vec<LabelledAmount>, JsonError> {
    let summary = order.get("summary");
    let paid = summary.get("paid_total");
    if paid.exists() { Ok(row(paid.unrounded_money(currency)?)) } else { Ok(Vec::new()) }
}

fn refunds(order: Node<'_>, currency: Currency) -> Result<Vec<Refund>, JsonError> {
    let summary = order.get("summary");
    let refunded = summary.get("refunded_total");
    if !refunded.exists() {
        return Ok(Vec::new());
    }
    let rows = row(refunded.unrounded_money(currency)?.negated());
    Ok(rows.into_iter().map(|row| Refund { at: None, amount: row.amount }).collect())
}

/// The postage of returns, which Medusa counts as shipping of the order.
fn return_fees(
    order: Node<'_>,
    currency: Currency,
    prices: Prices,
) -> Result<Vec<LabelledAmount>, JsonError> {
    let methods = shipping_methods(order, currency, prices)?.into_iter();
    let fees = methods.filter(|method| method.is_return && !method.amount.is_zero());
    Ok(fees.map(|fee| LabelledAmount { label: fee.name, amount: fee.amount }).collect())
}

fn shipping_methods(
    order: Node<'_>,
    currency: Currency,
    prices: Prices,
) -> Result<Vec<ShippingMethod>, JsonError> {
    let methods = order.get("shipping_methods").list(|method| {
        let amount = method.get(prices.pick("original_total", "original_subtotal"));
        Ok(ShippingMethod {
            id: method.get("id").text_or_number()?,
            name: method.get("name").optional_text(),
            amount: amount.unrounded_money(currency)?,
            is_return: method.get("detail").get("return_id").exists(),
        })
    })?;
    Ok(distinct(methods, |method| &method.id))
}

struct ShippingMethod {
    id: String,
    name: Option<String>,
    amount: Money,
    /// Paid for sending something back, not for the delivery.
    is_return: bool,
}
