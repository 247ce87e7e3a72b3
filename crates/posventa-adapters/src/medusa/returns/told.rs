//! What Medusa tells of an order that goods are to be sent back from.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{LabelledAmount, Order, Taxes};
use posventa_core::returns::{LineFacts, Return};

use super::list::{self, Listed};
use crate::answer::distinct;
use crate::medusa::order;

/// An order with the quantities that Medusa keeps of what comes back.
pub(super) struct Told {
    pub order: Order,
    /// As in ISO 3166-1, capitals.
    pub country: Option<String>,
    /// The cart it was bought with, by which alone Medusa tells ways back. Orders that staff wrote
    /// have none.
    pub cart: Option<String>,
    /// Of the shop's markets: prices are asked for by it.
    pub region: Option<String>,
    pub items: Vec<Item>,
    pub returns: Listed,
}

/// What a line of the order is beyond its page.
pub(super) struct Item {
    pub line: String,
    pub product: Option<String>,
    pub variant: Option<String>,
    pub discounted: bool,
    pub counts: Counts,
}

/// Units that are on their way back or have come, in `items[].detail`. On receipt `requested` falls
/// back and `arrived` rises.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Counts {
    pub requested: u32,
    /// Received, or dismissed because of their state.
    pub arrived: u32,
    /// Made good by a claim, so that they never come back.
    written_off: u32,
}

impl Counts {
    fn read(detail: &Node<'_>) -> Result<Counts, JsonError> {
        let received = detail.get("return_received_quantity").count()?;
        let dismissed = detail.get("return_dismissed_quantity").count()?;
        Ok(Counts {
            requested: detail.get("return_requested_quantity").count()?,
            arrived: received.saturating_add(dismissed),
            written_off: detail.get("written_off_quantity").count()?,
        })
    }

    /// Units that cannot be asked back once more.
    pub fn asked_back(self) -> u32 {
        self.requested.saturating_add(self.arrived).saturating_add(self.written_off)
    }
}

impl Told {
    /// Reads an answer to [`super::FIELDS`]. Quantities are required as for the order itself; the
    /// rest is left out if it is wrong.
    pub(super) fn read(node: &Node<'_>, api: &str) -> Result<Told, JsonError> {
        let mut order = order::read(node, api)?;
        let items = node.get("items").list(read_item)?;
        let items = distinct(items, |item| &item.line);
        let returns = list::read(*node, &order, &items)?;
        restore(&mut order, node, &items)?;
        let country = node.get("shipping_address").get("country_code").optional_text();
        Ok(Told {
            order,
            country: country.map(|code| code.to_ascii_uppercase()),
            cart: node.get("cart").get("id").optional_text(),
            region: node.get("region_id").optional_text(),
            items,
            returns,
        })
    }

    pub(super) fn item(&self, line: &str) -> Option<&Item> {
        self.items.iter().find(|item| item.line == line)
    }

    /// Units of the line that may still be asked back: delivered, and not asked back before.
    /// Medusa itself would take back what is still on its way, and what has come back already.
    pub(super) fn remaining(&self, line: &str) -> u32 {
        let delivered = self.order.line(line).map_or(0, |line| line.units.delivered());
        let asked_back = self.item(line).map_or(0, |item| item.counts.asked_back());
        delivered.saturating_sub(asked_back)
    }

    pub(super) fn facts(&self) -> Vec<LineFacts> {
        let facts = |item: &Item| LineFacts {
            line: item.line.clone(),
            product: item.product.clone(),
            discounted: item.discounted,
            asked_back: item.counts.asked_back(),
            ..LineFacts::default()
        };
        let in_order = |item: &&Item| self.order.line(&item.line).is_some();
        self.items.iter().filter(in_order).map(facts).collect()
    }

    pub(super) fn returns(&self) -> Vec<Return> {
        self.returns.returns().cloned().collect()
    }
}

fn read_item(item: Node<'_>) -> Result<Item, JsonError> {
    let positive = |key: &str| {
        let amount = item.get(key);
        amount.exists() && amount.text_or_number().is_ok_and(|it| is_positive(&it))
    };
    Ok(Item {
        line: item.get("id").text_or_number()?,
        product: item.get("product_id").optional_text(),
        variant: item.get("variant_id").optional_text(),
        // A price on a sale's list leaves the usual one beside it; a promotion is a discount.
        discounted: positive("compare_at_unit_price") || positive("discount_total"),
        counts: Counts::read(&item.get("detail"))?,
    })
}

fn is_positive(number: &str) -> bool {
    !number.starts_with('-') && number.bytes().any(|byte| matches!(byte, b'1'..=b'9'))
}

/// Makes the order's sums those of the purchase. In Medusa's, units that came back are missing,
/// and the postage of returns is added; a refund is a part of neither.
///
/// Of a line that came back in part, what is left is told, and what one unit was charged with
/// follows. A line that came back whole stays at nothing: there is nothing left to refund.
fn restore(order: &mut Order, node: &Node<'_>, items: &[Item]) -> Result<(), JsonError> {
    let currency = order.totals.total.currency();
    let overflow = |_| node.get("items").unexpected("amounts that can be added");
    let totals = &mut order.totals;
    for fee in std::mem::take(&mut totals.fees) {
        totals.total = totals.total.checked_add(fee.amount.negated()).map_err(overflow)?;
    }
    let discount = match totals.taxes {
        Taxes::Included(_) => "discount_total",
        Taxes::Added(_) => "discount_subtotal",
    };
    let amounts = node.get("items").list(|item| {
        let amount = |key: &str| item.get(key).unrounded_money(currency).ok();
        Ok((item.get("id").text_or_number()?, amount(discount), amount("tax_total")))
    })?;
    for line in &mut order.lines {
        let arrived = items.iter().find(|item| item.line == line.id);
        let arrived = arrived.map_or(0, |item| item.counts.arrived);
        let left = line.units.ordered().saturating_sub(arrived);
        if arrived == 0 || left == 0 {
            continue;
        }
        let missing = |amount: Money| share_of_missing(amount, arrived, left, currency);
        let came_back = missing(line.total);
        line.total = line.total.checked_add(came_back).map_err(overflow)?;
        totals.items = totals.items.checked_add(came_back).map_err(overflow)?;
        totals.total = totals.total.checked_add(came_back).map_err(overflow)?;

        let Some((_, discount, tax)) = amounts.iter().find(|(id, ..)| *id == line.id) else {
            continue;
        };
        if let Some(discount) = discount.map(missing).filter(|it| !it.is_zero()) {
            let amount = discount.negated();
            totals.discounts.push(LabelledAmount { label: None, amount });
            totals.total = totals.total.checked_add(amount).map_err(overflow)?;
        }
        if let (Taxes::Added(rows), Some(amount)) = (&mut totals.taxes, tax.map(missing)) {
            rows.push(LabelledAmount { label: None, amount });
            totals.total = totals.total.checked_add(amount).map_err(overflow)?;
        }
    }
    Ok(())
}

/// What `arrived` units were charged with, if `left` units were charged with `amount`.
fn share_of_missing(amount: Money, arrived: u32, left: u32, currency: Currency) -> Money {
    let missing = i128::from(amount.minor()) * i128::from(arrived) / i128::from(left);
    Money::from_minor(i64::try_from(missing).unwrap_or(0), currency)
}
