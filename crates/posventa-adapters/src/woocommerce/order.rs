//! Orders as WooCommerce's Store API tells them.

use posventa_core::delivery::{Shipment, ShipmentState};
use posventa_core::json::{JsonError, Node};
use posventa_core::money::Money;
use posventa_core::order::{Actions, Line, LineKind, Order, OrderId, PaymentState, Units};
use posventa_core::web_url::WebUrl;

use super::amount::Amounts;
use super::totals::{self, Prices};
use crate::answer::{distinct, required_text};

/// Reads an order that was asked for as `id`. `shipments` are its fulfilments, if they may be seen.
///
/// - Shape: `OrderSchema` of WooCommerce's Store API. Amounts: see [`Amounts`].
/// - Not there: when it was placed, how it was paid, a number of the shop's own plugins, what
///   carriers report, which goods are downloads.
/// - Required, and an error if missing or wrong: the id, the status, every item with its name,
///   quantity and amounts, and the amounts of the order. Everything else is left out if it is wrong.
pub(super) fn read(
    order: &Node<'_>,
    id: OrderId,
    shipments: Vec<Shipment>,
) -> Result<Order, JsonError> {
    let status = order.get("status").text()?;
    let amounts = Amounts::of(&order.get("totals"))?;
    let items = order.get("items");
    if !items.exists() {
        return Err(items.unexpected("a list"));
    }
    let prices = Prices::of(&items, amounts)?;
    // A download, or something to fetch in the shop: nothing is sent, and what is done is handed over.
    let is_sent = order.get("needs_shipping").flag().unwrap_or(true);
    let lines = items.list(|item| {
        let mut line = read_line(&item, prices, amounts)?;
        line.units = read_units(&line, status, is_sent, &shipments);
        Ok(line)
    })?;
    let lines = distinct(lines, |line| &line.id);
    let totals = totals::read(order, &lines, prices, amounts)?;
    let shipments = shipments.into_iter().map(|shipment| {
        let known = shipment.contents.as_ref().is_some_and(|contents| {
            !contents.is_empty()
                && contents.iter().all(|(id, _)| lines.iter().any(|line| line.id == *id))
        });
        Shipment { contents: shipment.contents.filter(|_| known), ..shipment }
    });
    let shipments = distinct(shipments.collect(), |shipment: &Shipment| &shipment.id);
    let names = ["shipping_address", "billing_address"];
    let given_name = |key: &&str| order.get(key).get("first_name").optional_text();
    Ok(Order {
        number: order.get("id").text_or_number()?,
        id,
        placed_at: None,
        updated_at: None,
        given_name: names.iter().find_map(given_name),
        payment: payment(
            status,
            order,
            &totals.refunds.iter().map(|it| it.amount).collect::<Vec<_>>(),
            totals.total,
        ),
        cancelled: status == "cancelled",
        promise: None,
        shipments,
        lines,
        totals,
        invoices: Vec::new(),
        actions: Actions::default(),
    })
}

/// Whether the shop has its money, as far as it tells: an order that is being processed is paid for,
/// or will be when it is delivered.
fn payment(status: &str, order: &Node<'_>, refunds: &[Money], total: Money) -> PaymentState {
    let refunded: i64 = refunds.iter().map(|it| it.negated().minor()).fold(0, i64::saturating_add);
    match status {
        "refunded" => PaymentState::Refunded,
        _ if 0 < refunded && total.minor() <= refunded => PaymentState::Refunded,
        _ if 0 < refunded => PaymentState::PartlyRefunded,
        _ if order.get("needs_payment").flag() == Ok(true) => PaymentState::Pending,
        "pending" | "on-hold" | "failed" => PaymentState::Pending,
        "completed" => PaymentState::Paid,
        _ => PaymentState::Unknown,
    }
}

fn read_line(item: &Node<'_>, prices: Prices, amounts: Amounts) -> Result<Line, JsonError> {
    let variation = item.get("variation").list(|it| required_text(it.get("value")));
    let variant = variation.unwrap_or_default().join(", ");
    let title = required_text(item.get("name"))?;
    // The name of a variation repeats its values: "T-shirt - M".
    let bare = title.strip_suffix(&variant).and_then(|it| it.strip_suffix(" - "));
    let images = item.get("images");
    let image = images.item(0);
    let picture =
        image.get("thumbnail").optional_text().or_else(|| image.get("src").optional_text());
    let total = prices.line_total(item, amounts)?;
    let quantity = item.get("quantity");
    if !quantity.exists() {
        return Err(quantity.unexpected("a whole number of pieces"));
    }
    let ordered = quantity.count()?;
    let pieces = i64::from(ordered.max(1));
    let even = total.minor() % pieces == 0;
    Ok(Line {
        id: item.get("id").text_or_number()?,
        title: bare.filter(|_| !variant.is_empty()).unwrap_or(&title).to_owned(),
        variant: (!variant.is_empty()).then_some(variant),
        sku: item.get("sku").optional_text(),
        image: picture.and_then(|picture| WebUrl::parse(&picture)),
        kind: LineKind::Goods,
        units: Units::new(ordered, 0, 0, 0, 0),
        unit_price: even.then(|| Money::from_minor(total.minor() / pieces, total.currency())),
        total,
    })
}

/// What has left the shop: what its fulfilments say, or all of it once the order is completed. After
/// a full refund nobody waits for anything.
fn read_units(line: &Line, status: &str, is_sent: bool, shipments: &[Shipment]) -> Units {
    let ordered = line.units.ordered();
    let gone = shipments.iter().filter(|it| it.state == ShipmentState::InTransit);
    let gone = gone.flat_map(|it| it.contents.iter().flatten()).filter(|(id, _)| *id == line.id);
    let gone = gone.fold(0_u32, |sum, (_, units)| sum.saturating_add(*units));
    match status {
        "completed" => Units::new(ordered, 0, ordered, if is_sent { 0 } else { ordered }, 0),
        "cancelled" | "refunded" => Units::new(ordered, ordered, gone, 0, 0),
        _ => Units::new(ordered, 0, gone, 0, 0),
    }
}
