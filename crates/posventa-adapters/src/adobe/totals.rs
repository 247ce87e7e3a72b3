//! What an order of Magento's cost, as rows that add up to its total.
//!
//! Magento keeps every amount with tax and without. From 2.4.8 on it tells both, and in which the
//! store shows them to customers; 2.4.7 tells the ones without. Where prices include tax, discounts
//! may carry tax of their own (`discount_tax_compensation`), which no field tells; it is what is
//! left between the rows and the total then.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{LabelledAmount, Line, PaymentState, Refund, Taxes, Totals};

use super::amount;
use crate::answer::sum;

/// In which column an order is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Prices {
    WithTax,
    WithoutTax,
    /// By 2.4.7, whose lines have no sums.
    OfAnOlderVersion,
}

impl Prices {
    /// As the store shows them in orders: Stores, Configuration, Sales, Tax, Orders, Invoices,
    /// Credit Memos Display Settings, where 1 is without tax, 2 with it and 3 both.
    pub(super) fn of(order: &Node<'_>, config: &Node<'_>) -> Prices {
        if !order.get("total").get("subtotal_excl_tax").exists() {
            return Prices::OfAnOlderVersion;
        }
        match config.get("orders_invoices_credit_memos_display_price").count() {
            Ok(1) => Prices::WithoutTax,
            _ => Prices::WithTax,
        }
    }

    /// What one unit and the whole line cost.
    pub(super) fn of_line(
        self,
        line: &Node<'_>,
        currency: Currency,
        units: u32,
    ) -> Result<(Option<Money>, Money), JsonError> {
        let prices = line.get("prices");
        let (unit, row) = match self {
            Prices::WithTax => ("price_including_tax", "row_total_including_tax"),
            Prices::WithoutTax => ("price", "row_total"),
            Prices::OfAnOlderVersion => {
                let unit = amount::read(&line.get("product_sale_price"), currency)?;
                let total = unit.minor().checked_mul(i64::from(units));
                let total = total.ok_or_else(|| line.unexpected("an amount of money"))?;
                return Ok((Some(unit), Money::from_minor(total, currency)));
            }
        };
        let unit = amount::read(&prices.get(unit), currency).ok();
        Ok((unit, amount::read(&prices.get(row), currency)?))
    }
}

/// Reads the totals of an order that consists of `lines`.
pub(super) fn read(
    order: &Node<'_>,
    currency: Currency,
    prices: Prices,
    lines: &[Line],
) -> Result<Totals, JsonError> {
    let total = order.get("total");
    let handling = total.get("shipping_handling");
    let delivery = match prices {
        Prices::WithTax => handling.get("amount_including_tax"),
        Prices::WithoutTax | Prices::OfAnOlderVersion => total.get("total_shipping"),
    };
    let delivery = delivery.exists().then(|| amount::read(&delivery, currency)).transpose()?;
    let taxes = rows(&total.get("taxes"), "title", currency)?;
    let mut discounts = rows(&total.get("discounts"), "label", currency)?;
    for row in &mut discounts {
        // Magento tells them without their sign; a version that does not would still take off.
        row.amount = Money::from_minor(row.amount.minor().saturating_abs(), currency).negated();
    }
    let paid = documents(&order.get("invoices"), currency)?;
    let paid = sum(order, currency, paid)?;
    let refunds = documents(&order.get("credit_memos"), currency)?;
    let refunds = refunds.into_iter().filter(|it| !it.is_zero());
    let methods = order.get("payment_methods");
    Ok(Totals {
        items: sum(order, currency, lines.iter().map(|line| line.total))?,
        discounts,
        delivery,
        fees: Vec::new(),
        taxes: match prices {
            Prices::WithTax => Taxes::Included(taxes),
            Prices::WithoutTax | Prices::OfAnOlderVersion => Taxes::Added(taxes),
        },
        total: amount::read(&total.get("grand_total"), currency)?,
        refunds: refunds.map(|it| Refund { at: None, amount: it.negated() }).collect(),
        payments: if paid.is_zero() {
            Vec::new()
        } else {
            let label = methods.item(0).get("name").optional_text();
            vec![LabelledAmount { label, amount: paid }]
        },
    })
}

/// Whether the shop has its money, by its invoices: Magento makes one when it is paid, and tells of
/// money that is only reserved nothing.
pub(super) fn payment_state(order: &Node<'_>, totals: &Totals) -> PaymentState {
    let sum = |amounts: Vec<Money>| {
        amounts.iter().fold(0_i64, |sum, amount| sum.saturating_add(amount.minor()))
    };
    let paid = sum(totals.payments.iter().map(|row| row.amount).collect());
    let refunded = sum(totals.refunds.iter().map(|refund| refund.amount.negated()).collect());
    if 0 < refunded {
        if refunded < paid { PaymentState::PartlyRefunded } else { PaymentState::Refunded }
    } else if totals.total.minor() <= paid {
        PaymentState::Paid
    } else if order.get("status").optional_text().as_deref() == Some("Pending Payment") {
        PaymentState::Pending
    } else {
        PaymentState::Unknown
    }
}

/// The rows of a list that come to something, with the shop's words for them.
fn rows(
    list: &Node<'_>,
    label: &str,
    currency: Currency,
) -> Result<Vec<LabelledAmount>, JsonError> {
    let mut rows = list.list(|row| {
        let amount = amount::read(&row.get("amount"), currency)?;
        Ok(LabelledAmount { label: row.get(label).optional_text(), amount })
    })?;
    rows.retain(|row| !row.amount.is_zero());
    Ok(rows)
}

/// What invoices or credit memos come to. One without a total is none.
fn documents(list: &Node<'_>, currency: Currency) -> Result<Vec<Money>, JsonError> {
    let amounts = list.list(|document| {
        let totals = document.get("total");
        let total = totals.get("grand_total");
        total.exists().then(|| amount::read(&total, currency)).transpose()
    })?;
    Ok(amounts.into_iter().flatten().collect())
}
