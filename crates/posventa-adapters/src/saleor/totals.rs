//! What an order of Saleor's cost, as rows that add up to its total.
//!
//! Saleor keeps every amount with tax (`gross`) and without (`net`), and says in which of the two
//! the channel shows its prices. Lines carry their part of every discount already; what they would
//! have cost without is a field of its own.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{LabelledAmount, PaymentState, Refund, Taxes, Totals};

/// How an order's prices are shown.
#[derive(Debug, Clone, Copy)]
pub(super) struct Prices {
    currency: Currency,
    with_tax: bool,
    /// Whether every line says what it would have cost without discounts. Some tax apps fill in the
    /// reduced prices only; then discounts stay inside the lines.
    undiscounted: bool,
}

impl Prices {
    pub(super) fn of(order: &Node<'_>) -> Result<Prices, JsonError> {
        let currency = order.get("total").get("currency").currency()?;
        let shown = order.get("displayGrossPrices");
        let with_tax = !shown.exists() || shown.flag().unwrap_or(true);
        let mut prices = Prices { currency, with_tax, undiscounted: true };
        let makes_sense = order.get("lines").list(|line| {
            let full = prices.amount(&line.get("undiscountedTotalPrice"));
            let paid = prices.amount(&line.get("totalPrice"))?;
            Ok(full.is_ok_and(|full| paid.minor() <= full.minor()))
        })?;
        prices.undiscounted = makes_sense.iter().all(|it| *it);
        Ok(prices)
    }

    /// A `TaxedMoney` in the column that is shown.
    fn amount(self, taxed: &Node<'_>) -> Result<Money, JsonError> {
        self.money(&taxed.get(if self.with_tax { "gross" } else { "net" }))
    }

    /// A `Money`, whose amount is a number that may have more decimals than its currency.
    fn money(self, money: &Node<'_>) -> Result<Money, JsonError> {
        money.get("amount").unrounded_money(self.currency)
    }

    /// A line's part of [`Totals::items`].
    pub(super) fn line_total(self, line: &Node<'_>) -> Result<Money, JsonError> {
        let key = if self.undiscounted { "undiscountedTotalPrice" } else { "totalPrice" };
        self.amount(&line.get(key))
    }

    /// `None` where the price of one unit is not that of the line.
    pub(super) fn unit_price(self, line: &Node<'_>) -> Option<Money> {
        let unit = line.get("undiscountedUnitPrice");
        self.undiscounted.then(|| self.amount(&unit).ok()).flatten()
    }

    /// The totals of an order whose lines cost `items` in all.
    pub(super) fn totals(self, order: &Node<'_>, items: Money) -> Result<Totals, JsonError> {
        let sum = |one: Money, other: Money| {
            one.checked_add(other).map_err(|_| order.unexpected("amounts that can be added"))
        };
        let total = order.get("total");
        let tax = self.rows(None, self.money(&total.get("tax"))?);
        let discount = sum(self.amount(&order.get("subtotal"))?, items.negated())?;
        // Cents that were lost by rounding each line are no discount.
        let lost = discount.minor().unsigned_abs() <= order.get("lines").length()? as u64;
        let discount = if lost { self.currency.zero() } else { discount };
        let refunded = self.money(&order.get("totalRefunded"))?;
        // Money that went back is not charged any more.
        let paid = sum(self.money(&order.get("totalCharged"))?, refunded)?;
        Ok(Totals {
            items,
            discounts: self.rows(discount_name(order), discount),
            delivery: Some(self.amount(&order.get("shippingPrice"))?),
            fees: Vec::new(),
            taxes: if self.with_tax { Taxes::Included(tax) } else { Taxes::Added(tax) },
            total: self.money(&total.get("gross"))?,
            refunds: match refunded.is_zero() {
                true => Vec::new(),
                false => vec![Refund { at: None, amount: refunded.negated() }],
            },
            payments: self.rows(None, paid),
        })
    }

    /// A row, unless there is nothing in it.
    fn rows(self, label: Option<String>, amount: Money) -> Vec<LabelledAmount> {
        if amount.is_zero() { Vec::new() } else { vec![LabelledAmount { label, amount }] }
    }
}

/// The name of the discount, if there is one alone.
fn discount_name(order: &Node<'_>) -> Option<String> {
    let discounts = order.get("discounts");
    let only = discounts.item(0);
    let name = only.get("translatedName").optional_text().or(only.get("name").optional_text());
    name.filter(|_| discounts.length() == Ok(1))
}

/// Whether the shop has its money.
pub(super) fn payment_state(order: &Node<'_>, totals: &Totals) -> PaymentState {
    let paid = totals.payments.iter().map(|row| row.amount.minor()).sum::<i64>();
    let refunded = totals.refunds.iter().map(|it| it.amount.negated().minor()).sum::<i64>();
    let word = |key: &str| order.get(key).optional_text().unwrap_or_default();
    if 0 < refunded {
        return if refunded < paid { PaymentState::PartlyRefunded } else { PaymentState::Refunded };
    }
    match (word("chargeStatus").as_str(), word("authorizeStatus").as_str()) {
        ("FULL" | "OVERCHARGED", _) => PaymentState::Paid,
        (_, "FULL") => PaymentState::Authorized,
        ("NONE" | "PARTIAL", _) => PaymentState::Pending,
        _ => PaymentState::Unknown,
    }
}
