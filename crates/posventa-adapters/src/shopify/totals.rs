//! What an order of Shopify's cost, as rows that add up to its total.
//!
//! Shopify's own sums shrink when something comes back; those "sold" do not, and are read where
//! they are told. Whether prices include tax no field says, but the sum does.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;
use posventa_core::order::{LabelledAmount, Line, PaymentState, Refund, Taxes, Totals};

use super::amount;
use crate::answer::{readable, sum};

/// Reads the totals of an order that consists of `lines`.
pub(super) fn read(
    order: &Node<'_>,
    currency: Currency,
    lines: &[Line],
) -> Result<Totals, JsonError> {
    let current = amount::read(order.get("totalPrice"), currency)?;
    let sold = order.get("soldInformation");
    let total = amount::read(sold.get("total"), currency).unwrap_or(current);
    let fees = ["totalTip", "totalDuties"].map(|key| amount::optional(order.get(key), currency));
    let fees = fees.into_iter().flatten().map(|amount| LabelledAmount { label: None, amount });
    let tax = amount::optional(order.get("totalTax"), currency);
    let tax = tax.map(|amount| LabelledAmount { label: None, amount });
    let mut totals = Totals {
        items: sum(order, currency, lines.iter().map(|line| line.total))?,
        discounts: read_discounts(order, currency),
        delivery: Some(amount::read(order.get("totalDiscountedShipping"), currency)?)
            .filter(|amount| !amount.is_zero()),
        fees: fees.collect(),
        taxes: Taxes::Included(Vec::new()),
        total,
        refunds: read_refunds(order, currency),
        payments: read_payments(order, currency),
    };
    let missing = totals.unexplained();
    let tax: Vec<LabelledAmount> = tax.into_iter().collect();
    let is_added = tax.iter().any(|tax| 0 < tax.amount.minor() && tax.amount == missing);
    totals.taxes = if is_added { Taxes::Added(tax) } else { Taxes::Included(tax) };
    Ok(totals)
}

/// Discounts on products. Those on delivery are in what delivery costs.
fn read_discounts(order: &Node<'_>, currency: Currency) -> Vec<LabelledAmount> {
    let discounts = order.get("discountInformation");
    let rows = readable(&discounts.get("allAppliedDiscounts"), |discount| {
        let on_delivery = discount.get("targetType").text() == Ok("SHIPPING_LINE");
        let value = amount::read(discount.get("discountValue"), currency)?;
        let off = if value.minor() < 0 { value } else { value.negated() };
        let label = discount.get("title").optional_text();
        Ok((!on_delivery && !off.is_zero()).then_some(LabelledAmount { label, amount: off }))
    });
    rows.unwrap_or_default().into_iter().flatten().collect()
}

fn read_refunds(order: &Node<'_>, currency: Currency) -> Vec<Refund> {
    let rows = readable(&order.get("refunds"), |refund| {
        let amount = amount::read(refund.get("totalRefunded"), currency)?;
        let at = refund.get("createdAt").optional_timestamp().ok().flatten();
        Ok((!amount.is_zero()).then(|| Refund { at, amount: amount.negated() }))
    });
    rows.unwrap_or_default().into_iter().flatten().collect()
}

/// Money that the shop has taken, with the card it was taken from.
fn read_payments(order: &Node<'_>, currency: Currency) -> Vec<LabelledAmount> {
    let rows = readable(&order.get("transactions"), |transaction| {
        let is_taken = matches!(transaction.get("kind").text(), Ok("SALE" | "CAPTURE"))
            && transaction.get("status").text() == Ok("SUCCESS");
        if !is_taken {
            return Ok(None);
        }
        let money = transaction.get("transactionAmount");
        let amount = amount::read(money.get("presentmentMoney"), currency)?;
        let card = transaction.get("paymentDetails");
        let brand = card.get("cardBrand").optional_text();
        let label = brand.map(|brand| match card.get("last4").optional_text() {
            Some(last) => format!("{brand} ···· {last}"),
            None => brand,
        });
        Ok((!amount.is_zero()).then_some(LabelledAmount { label, amount }))
    });
    rows.unwrap_or_default().into_iter().flatten().collect()
}

pub(super) fn payment_state(order: &Node<'_>) -> PaymentState {
    match order.get("financialStatus").text().unwrap_or_default() {
        "PENDING" | "EXPIRED" | "PARTIALLY_PAID" => PaymentState::Pending,
        "AUTHORIZED" => PaymentState::Authorized,
        "PAID" => PaymentState::Paid,
        "PARTIALLY_REFUNDED" => PaymentState::PartlyRefunded,
        "REFUNDED" => PaymentState::Refunded,
        _ => PaymentState::Unknown,
    }
}
