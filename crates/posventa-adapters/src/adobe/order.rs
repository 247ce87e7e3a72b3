//! Orders as Magento's GraphQL API tells them.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;
use posventa_core::order::{Actions, Line, LineKind, Order, OrderId, Units};
use posventa_core::web_url::WebUrl;

use super::amount::{moment, pieces};
use super::shipment;
use super::totals::{self, Prices};
use crate::answer::{distinct, required_text};

/// Reads an order with the fields of `fields.graphql` or `fields_2_4_7.graphql`.
/// `config` is the store's.
///
/// - Amounts: see [`super::amount`]. Moments: see [`moment`].
/// - Not there: whether and when anything was delivered, a delivery promise, invoices to download,
///   e-mail updates, and how the order stands: `status` is the shop's own word in its language.
/// - Required, and an error if missing or wrong: number, lines with their names, quantities and
///   amounts, shipments, invoices, credit memos and all amounts of the order. Everything else is
///   left out if it is wrong.
pub(super) fn read(order: &Node<'_>, config: &Node<'_>, api: &str) -> Result<Order, JsonError> {
    let number = required_text(order.get("number"))?;
    let currency = order.get("total").get("grand_total").get("currency").currency()?;
    let prices = Prices::of(order, config);
    let lines = order.get("items");
    if !lines.exists() {
        return Err(lines.unexpected("a list"));
    }
    let lines = lines.list(|line| read_line(&line, currency, prices, api))?;
    let lines = distinct(lines, |line| &line.id);

    let carrier = order.get("carrier").optional_text();
    let mut shipments =
        order.get("shipments").list(|it| shipment::read(&it, carrier.as_deref()))?;
    for shipment in &mut shipments {
        shipment.contents = shipment.contents.take().filter(|contents| {
            let known = contents.iter().all(|(id, _)| lines.iter().any(|line| line.id == *id));
            known && !contents.is_empty()
        });
    }

    let totals = totals::read(order, currency, prices, &lines)?;
    let is_cancelled = |line: &Line| line.units.cancelled() == line.units.ordered();
    let actions = order.get("available_actions").list(|action| Ok(action.optional_text()));
    Ok(Order {
        id: OrderId::new(number.clone()),
        number,
        placed_at: moment(&order.get("order_date")),
        updated_at: moment(&order.get("order_status_change_date")),
        given_name: order.get("billing_address").get("firstname").optional_text(),
        payment: totals::payment_state(order, &totals),
        cancelled: !lines.is_empty() && lines.iter().all(is_cancelled),
        promise: None,
        shipments: distinct(shipments, |shipment| &shipment.id),
        lines,
        totals,
        invoices: Vec::new(),
        actions: Actions {
            cancel: actions.unwrap_or_default().iter().flatten().any(|it| it == "CANCEL"),
            email_updates: None,
        },
    })
}

fn read_line(
    line: &Node<'_>,
    currency: Currency,
    prices: Prices,
    api: &str,
) -> Result<Line, JsonError> {
    let kind = match line.get("product_type").optional_text().as_deref() {
        // What is downloaded is behind a log-in to the shop itself.
        Some("virtual" | "downloadable") => LineKind::Digital { download: None },
        _ => LineKind::Goods,
    };
    let units = read_units(line, &kind)?;
    let (unit_price, total) = prices.of_line(line, currency, units.ordered())?;
    let options = line.get("selected_options").list(|it| Ok(it.get("value").optional_text()));
    let options: Vec<String> = options.unwrap_or_default().into_iter().flatten().collect();
    let picture = line.get("product").get("thumbnail").get("url").optional_text();
    Ok(Line {
        id: line.get("id").text_or_number()?,
        title: required_text(line.get("product_name"))?,
        variant: (!options.is_empty()).then(|| options.join(", ")),
        sku: line.get("product_sku").optional_text(),
        image: picture.and_then(|picture| WebUrl::parse_relative(&picture, api)),
        kind,
        units,
        unit_price,
        total,
    })
}

/// Units of a line. What was refunded and never left the shop is as good as cancelled; what came
/// back had been delivered, and that is all that Magento tells of deliveries.
pub(super) fn read_units(line: &Node<'_>, kind: &LineKind) -> Result<Units, JsonError> {
    let ordered = line.get("quantity_ordered");
    if !ordered.exists() {
        return Err(ordered.unexpected("a number of pieces"));
    }
    let ordered = pieces(&ordered)?;
    let told = |key: &str| pieces(&line.get(key));
    let cancelled = told("quantity_canceled")?;
    let returned = told("quantity_returned")?;
    let refunded = told("quantity_refunded")?;
    // A download is there when it is paid; nobody ships it.
    let (shipped, delivered) = match kind {
        LineKind::Goods => (told("quantity_shipped")?, returned),
        LineKind::Digital { .. } => (told("quantity_invoiced")?, told("quantity_invoiced")?),
    };
    let never_left = ordered.saturating_sub(shipped).saturating_sub(cancelled).min(refunded);
    let cancelled = cancelled.saturating_add(never_left);
    Ok(Units::new(ordered, cancelled, shipped, delivered, returned))
}
