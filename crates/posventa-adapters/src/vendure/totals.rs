//! What an order of Vendure's cost, as rows that add up to its total.
//!
//! Vendure keeps every amount with tax and without. Both columns add up: lines before discounts,
//! discounts, surcharges and postage are `totalWithTax`, or with `taxSummary` if they are without
//! tax. The one is read in which the channel shows its prices.
//!
//! Units that were cancelled are no longer in any of them. Cancelled postage is a discount, of the
//! amount without tax in both columns (3.5.4); the rows are as wrong as Vendure's total.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{LabelledAmount, Line, PaymentState, Refund, Taxes, Totals};

use super::amount;
use crate::answer::sum;

/// How a channel shows its prices.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prices {
    WithTax,
    WithoutTax,
}

impl Prices {
    pub(super) fn of(channel: &Node<'_>) -> Prices {
        // An order whose channel cannot be read is shown as consumers are shown prices.
        match channel.get("pricesIncludeTax").flag() {
            Ok(false) if channel.get("pricesIncludeTax").exists() => Prices::WithoutTax,
            _ => Prices::WithTax,
        }
    }

    /// The name of an amount in this column: `linePriceWithTax` or `linePrice`.
    pub(super) fn pick(self, with: &'static str, without: &'static str) -> &'static str {
        match self {
            Prices::WithTax => with,
            Prices::WithoutTax => without,
        }
    }
}

/// Reads the totals of an order that consists of `lines`.
pub(super) fn read(
    order: &Node<'_>,
    currency: Currency,
    prices: Prices,
    lines: &[Line],
) -> Result<Totals, JsonError> {
    let price = prices.pick("priceWithTax", "price");
    let postage =
        order.get("shippingLines").list(|line| amount::read(&line.get(price), currency))?;
    let taxes = rows(&order.get("taxSummary"), "taxTotal", currency)?;
    let paid = settled(&order.get("payments"), "amount", currency)?;
    let paid = sum(order, currency, paid)?;
    Ok(Totals {
        items: sum(order, currency, lines.iter().map(|line| line.total))?,
        discounts: rows(&order.get("discounts"), prices.pick("amountWithTax", "amount"), currency)?,
        delivery: (!postage.is_empty()).then(|| sum(order, currency, postage)).transpose()?,
        fees: rows(&order.get("surcharges"), price, currency)?,
        taxes: match prices {
            Prices::WithTax => Taxes::Included(taxes),
            Prices::WithoutTax => Taxes::Added(taxes),
        },
        total: amount::read(&order.get("totalWithTax"), currency)?,
        refunds: refunds(order, currency)?,
        payments: if paid.is_zero() {
            Vec::new()
        } else {
            vec![LabelledAmount { label: None, amount: paid }]
        },
    })
}

/// Whether the shop has its money, by what was paid and not by the order's state, which goes on
/// to parcels.
pub(super) fn payment_state(
    order: &Node<'_>,
    currency: Currency,
    totals: &Totals,
) -> Result<PaymentState, JsonError> {
    let minor = |amounts: Vec<Money>| sum(order, currency, amounts).map(Money::minor);
    let paid = minor(totals.payments.iter().map(|row| row.amount).collect())?;
    let refunded = minor(totals.refunds.iter().map(|refund| refund.amount.negated()).collect())?;
    let reserved = minor(in_state(&order.get("payments"), "Authorized", "amount", currency)?)?;
    let total = totals.total.minor();
    Ok(if 0 < refunded {
        if refunded < paid { PaymentState::PartlyRefunded } else { PaymentState::Refunded }
    } else if total <= paid {
        PaymentState::Paid
    } else if 0 < reserved && total <= paid.saturating_add(reserved) {
        PaymentState::Authorized
    } else {
        PaymentState::Pending
    })
}

/// The rows of a list that come to something, with the shop's words for them.
fn rows(list: &Node<'_>, key: &str, currency: Currency) -> Result<Vec<LabelledAmount>, JsonError> {
    let mut rows = list.list(|row| {
        let amount = amount::read(&row.get(key), currency)?;
        Ok(LabelledAmount { label: row.get("description").optional_text(), amount })
    })?;
    rows.retain(|row| !row.amount.is_zero());
    Ok(rows)
}

fn settled(list: &Node<'_>, key: &str, currency: Currency) -> Result<Vec<Money>, JsonError> {
    in_state(list, "Settled", key, currency)
}

fn in_state(
    list: &Node<'_>,
    state: &str,
    key: &str,
    currency: Currency,
) -> Result<Vec<Money>, JsonError> {
    let amounts = list.list(|it| {
        let counts = it.get("state").text()? == state;
        counts.then(|| amount::read(&it.get(key), currency)).transpose()
    })?;
    Ok(amounts.into_iter().flatten().collect())
}

/// Money that has gone back. A refund that is still "Pending" is a wish of the shop's.
fn refunds(order: &Node<'_>, currency: Currency) -> Result<Vec<Refund>, JsonError> {
    let of_payments = order.get("payments").list(|payment| {
        payment.get("refunds").list(|refund| {
            if refund.get("state").text()? != "Settled" {
                return Ok(None);
            }
            // Without an entry in the history the moment is the one of its last change.
            let at = super::shipment::moved(order, "refundId", &refund, "Settled")
                .or_else(|| refund.get("updatedAt").optional_timestamp().ok().flatten());
            let amount = amount::read(&refund.get("total"), currency)?.negated();
            Ok(Some(Refund { at, amount }))
        })
    })?;
    Ok(of_payments.into_iter().flatten().flatten().collect())
}
