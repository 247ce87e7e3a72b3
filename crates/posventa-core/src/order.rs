//! An order as its customer sees it: what was bought, where it is, what it cost.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::delivery::{DeliveryPromise, Shipment};
use crate::money::Money;
use crate::web_url::WebUrl;
use crate::words::words;

/// The platform's own name for an order.
///
/// On some platforms whoever knows it may read the order, so it is treated as a credential: it
/// has no `Display`, and `Debug` hides it from logs.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OrderId(String);

impl OrderId {
    pub fn new(id: impl Into<String>) -> OrderId {
        OrderId(id.into())
    }

    /// For building a request, and for nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OrderId(…)")
    }
}

/// One order.
#[derive(Debug, Clone, PartialEq)]
pub struct Order {
    pub id: OrderId,
    /// As it stands on the confirmation, e.g. `1042`.
    pub number: String,
    pub placed_at: Option<Timestamp>,
    /// When the shop last changed anything about it.
    pub updated_at: Option<Timestamp>,
    /// Whom to greet, where the shop tells.
    pub given_name: Option<String>,
    pub payment: PaymentState,
    pub cancelled: bool,
    /// What was promised when it was bought.
    pub promise: Option<DeliveryPromise>,
    pub lines: Vec<Line>,
    pub shipments: Vec<Shipment>,
    pub totals: Totals,
    pub invoices: Vec<Invoice>,
    pub actions: Actions,
}

/// Whether the shop has its money.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaymentState {
    /// The customer has to do something: a transfer, a retry.
    Pending,
    /// The money is reserved; the shop takes it when it ships.
    Authorized,
    Paid,
    PartlyRefunded,
    Refunded,
    /// The shop does not say.
    Unknown,
}

/// One bought product, in some quantity.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub id: String,
    pub title: String,
    /// Which of its kind: `Blue, 42`.
    pub variant: Option<String>,
    pub sku: Option<String>,
    pub image: Option<WebUrl>,
    pub kind: LineKind,
    pub units: Units,
    pub unit_price: Option<Money>,
    /// For all units, before discounts that apply to the whole order.
    pub total: Money,
}

/// How a line reaches the customer.
#[derive(Debug, Clone, PartialEq)]
pub enum LineKind {
    /// In a parcel.
    Goods,
    /// As a download, once the shop has released it.
    Digital { download: Option<WebUrl> },
}

/// How far the units of a line have come.
///
/// Invariant: `delivered <= shipped`, and `shipped + cancelled <= ordered`. Platforms break it (a
/// unit re-sent counts as shipped twice), so [`Units::new`] caps instead of refusing: the customer
/// must not be told that more is on its way than was bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Units {
    ordered: u32,
    cancelled: u32,
    shipped: u32,
    delivered: u32,
    returned: u32,
}

impl Units {
    pub fn new(ordered: u32, cancelled: u32, shipped: u32, delivered: u32, returned: u32) -> Units {
        // What has left the shop has left it, whatever was cancelled afterwards.
        let shipped = shipped.max(delivered).min(ordered);
        let delivered = delivered.min(shipped);
        let cancelled = cancelled.min(ordered - shipped);
        Units { ordered, cancelled, shipped, delivered, returned: returned.min(delivered) }
    }

    pub fn ordered(self) -> u32 {
        self.ordered
    }

    pub fn cancelled(self) -> u32 {
        self.cancelled
    }

    /// Handed to a carrier, delivered or not.
    pub fn shipped(self) -> u32 {
        self.shipped
    }

    pub fn delivered(self) -> u32 {
        self.delivered
    }

    /// Sent back and received by the shop.
    pub fn returned(self) -> u32 {
        self.returned
    }

    /// Still with the shop and still to come.
    pub fn to_ship(self) -> u32 {
        self.ordered - self.cancelled - self.shipped
    }
}

/// What an order cost, row by row as on its invoice.
#[derive(Debug, Clone, PartialEq)]
pub struct Totals {
    /// All lines before discounts on the whole order.
    pub items: Money,
    /// Amounts are negative.
    pub discounts: Vec<LabelledAmount>,
    pub delivery: Option<Money>,
    pub fees: Vec<LabelledAmount>,
    pub taxes: Taxes,
    pub total: Money,
    /// Amounts are negative.
    pub refunds: Vec<Refund>,
    pub payments: Vec<LabelledAmount>,
}

/// An amount with the shop's own name for it: a coupon's code, `VAT 21 %`, `Visa ···· 4242`.
#[derive(Debug, Clone, PartialEq)]
pub struct LabelledAmount {
    pub label: Option<String>,
    pub amount: Money,
}

/// Whether prices include tax decides whether the tax rows add up to the total or explain it.
#[derive(Debug, Clone, PartialEq)]
pub enum Taxes {
    Included(Vec<LabelledAmount>),
    Added(Vec<LabelledAmount>),
}

/// Money that went back.
#[derive(Debug, Clone, PartialEq)]
pub struct Refund {
    pub at: Option<Timestamp>,
    pub amount: Money,
}

impl Totals {
    /// What is missing between the rows and the total: the cents that platforms lose by rounding
    /// each row, or a row we do not know. Shown as a row of its own, so that the column adds up.
    pub fn unexplained(&self) -> Money {
        let added_taxes = match &self.taxes {
            Taxes::Included(_) => &[],
            Taxes::Added(taxes) => taxes.as_slice(),
        };
        let rows = self.discounts.iter().chain(&self.fees).chain(added_taxes);
        let explained = rows
            .map(|row| row.amount)
            .chain(self.delivery)
            .try_fold(self.items, Money::checked_add)
            .and_then(|sum| self.total.checked_add(sum.negated()));
        // Rows in another currency or beyond any amount of money explain nothing.
        explained.unwrap_or(self.total.currency().zero())
    }
}

/// A document to download.
#[derive(Debug, Clone, PartialEq)]
pub struct Invoice {
    /// What the platform knows it by.
    pub id: String,
    /// What the customer's bookkeeping knows it by.
    pub number: String,
    pub issued_on: Option<Date>,
    /// Where it lies, on platforms that give its address instead of the document itself.
    pub url: Option<WebUrl>,
}

/// What the customer may do with this order now. A view offers nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Actions {
    pub cancel: bool,
    /// Whether updates by e-mail can be switched, and how they stand.
    pub email_updates: Option<bool>,
}

impl Order {
    /// Units of goods not yet handed to a carrier, with their lines.
    pub fn to_ship(&self) -> impl Iterator<Item = (&Line, u32)> {
        let goods = self.lines.iter().filter(|line| line.kind == LineKind::Goods);
        goods.map(|line| (line, line.units.to_ship())).filter(|(_, units)| 0 < *units)
    }

    pub fn line(&self, id: &str) -> Option<&Line> {
        self.lines.iter().find(|line| line.id == id)
    }
}

/// An order in a list: enough to recognise it and to say how it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderSummary {
    pub id: OrderId,
    pub number: String,
    pub placed_at: Option<Timestamp>,
    pub state: OrderState,
    pub total: Money,
    /// Names of the first lines, as many as the shop sends.
    pub titles: Vec<String>,
    /// Pieces in all lines, where the shop tells.
    pub units: Option<u32>,
}

words! {
    /// How an order stands, in one word: what lists show and filter by.
    OrderState {
        AwaitingPayment = "awaiting-payment",
        Preparing = "preparing",
        OnItsWay = "on-its-way",
        Delivered = "delivered",
        Cancelled = "cancelled",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::money::Currency;

    fn eur(minor: i64) -> Money {
        Money::from_minor(minor, Currency::from_code("EUR").unwrap())
    }

    fn row(minor: i64) -> LabelledAmount {
        LabelledAmount { label: None, amount: eur(minor) }
    }

    fn totals(taxes: Taxes, total: i64) -> Totals {
        Totals {
            items: eur(5000),
            discounts: vec![row(-500)],
            delivery: Some(eur(495)),
            fees: Vec::new(),
            taxes,
            total: eur(total),
            refunds: Vec::new(),
            payments: Vec::new(),
        }
    }

    #[test]
    fn included_tax_explains_the_total_and_added_tax_raises_it() {
        assert_eq!(totals(Taxes::Included(vec![row(867)]), 4995).unexplained(), eur(0));
        assert_eq!(totals(Taxes::Added(vec![row(1049)]), 6044).unexplained(), eur(0));
    }

    #[test]
    fn a_lost_cent_is_found() {
        assert_eq!(totals(Taxes::Included(Vec::new()), 4996).unexplained(), eur(1));
    }

    #[test]
    fn an_order_id_does_not_reach_a_log() {
        assert_eq!(format!("{:?}", OrderId::new("order_01SECRET")), "OrderId(…)");
    }

    proptest! {
        #[test]
        fn units_always_add_up(ordered: u32, cancelled: u32, shipped: u32, delivered: u32, returned: u32) {
            let units = Units::new(ordered, cancelled, shipped, delivered, returned);
            prop_assert!(units.returned() <= units.delivered());
            prop_assert!(units.delivered() <= units.shipped());
            let sum = u64::from(units.shipped()) + u64::from(units.cancelled()) + u64::from(units.to_ship());
            prop_assert_eq!(sum, u64::from(units.ordered()));
        }

        #[test]
        fn units_that_already_add_up_are_left_alone(delivered in 0_u32..9, way in 0_u32..9, open in 0_u32..9, cancelled in 0_u32..9) {
            let shipped = delivered + way;
            let units = Units::new(shipped + open + cancelled, cancelled, shipped, delivered, 0);
            prop_assert_eq!((units.shipped(), units.delivered()), (shipped, delivered));
            prop_assert_eq!((units.cancelled(), units.to_ship()), (cancelled, open));
        }
    }
}
