//! Orders as Shopify's Customer Account API tells them.

use posventa_core::delivery::ShipmentState;
use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;
use posventa_core::order::{Actions, Invoice, Line, LineKind, Order, OrderId, Units};
use posventa_core::web_url::WebUrl;

use super::shipment::{self, Fulfilment};
use super::{amount, totals};
use crate::answer::{distinct, moment, readable, required_text};

/// Reads an order from `order_fields.graphql`, and further pages of its lines.
///
/// - Amounts are decimals as text, in the currency the customer paid in. Moments are RFC 3339 UTC.
/// - Not there: a delivery promise, where a carrier's events happened, discounts by line, cancelling.
/// - Required, and an error if missing or wrong: id and name, every line with its name, quantity
///   and amount, fulfilments, and the amounts of the order. Everything else is left out if it is
///   wrong.
pub(super) fn read(order: &Node<'_>, further: &[Node<'_>]) -> Result<Order, JsonError> {
    let currency = order.get("totalPrice").get("currencyCode").currency()?;
    let fulfilments = order.get("fulfillments");
    let fulfilments = fulfilments.get("nodes").list(shipment::read)?;
    let fulfilments: Vec<Fulfilment> = fulfilments.into_iter().flatten().collect();
    let fulfilments = distinct(fulfilments, |it| &it.shipment.id);
    let came_back = came_back(order);
    let cancelled = order.get("cancelledAt").exists();

    let mut lines = Vec::new();
    for page in std::iter::once(order).chain(further) {
        let items = page.get("lineItems");
        let items = items.get("nodes");
        if !items.exists() {
            return Err(items.unexpected("a list"));
        }
        let known = Known { currency, cancelled, fulfilments: &fulfilments, came_back: &came_back };
        lines.extend(items.list(|item| read_line(item, &known))?);
    }
    let mut lines = distinct(lines, |line| &line.id);
    lines.retain(|line| 0 < line.units.ordered());

    let shipments = fulfilments.into_iter().map(|Fulfilment { mut shipment, contents }| {
        shipment.contents = known_contents(contents, &lines);
        shipment
    });
    Ok(Order {
        id: OrderId::new(required_text(order.get("id"))?),
        number: number(order)?,
        placed_at: moment(order.get("processedAt")),
        updated_at: moment(order.get("updatedAt")),
        given_name: order.get("customer").get("firstName").optional_text(),
        payment: totals::payment_state(order),
        cancelled,
        promise: None,
        shipments: shipments.collect(),
        totals: totals::read(order, currency, &lines)?,
        lines,
        invoices: read_invoices(order),
        actions: Actions::default(),
    })
}

/// `1001` of `#1001`: a shop may put its own letters around the number.
pub(super) fn number(order: &Node<'_>) -> Result<String, JsonError> {
    let name = order.get("name");
    let number = required_text(name)?;
    let number = number.trim_start_matches('#').trim();
    if number.is_empty() { Err(name.unexpected("a number")) } else { Ok(number.to_owned()) }
}

/// What a line depends on beyond itself.
struct Known<'a> {
    currency: Currency,
    cancelled: bool,
    fulfilments: &'a [Fulfilment],
    came_back: &'a [(String, u32)],
}

fn read_line(item: Node<'_>, known: &Known<'_>) -> Result<Line, JsonError> {
    let id = item.get("id").text_or_number()?;
    let title = match item.get("title").optional_text() {
        Some(title) => title,
        None => required_text(item.get("name"))?,
    };
    // Shopify's name for the one variant of a product that has no options.
    let variant = item.get("variantTitle").optional_text();
    let variant = variant.filter(|it| it != "Default Title" && *it != title);
    let ships = item.get("requiresShipping").flag().unwrap_or(true);
    let sold = amount::read(item.get("soldTotalPrice"), known.currency);
    let image = item.get("image").get("url").optional_text();
    Ok(Line {
        units: read_units(&item, &id, known)?,
        title,
        variant,
        sku: item.get("sku").optional_text(),
        image: image.and_then(|image| WebUrl::parse(&image)),
        kind: if ships { LineKind::Goods } else { LineKind::Digital { download: None } },
        unit_price: amount::read(item.get("price"), known.currency).ok(),
        total: match sold {
            Ok(sold) => sold,
            Err(_) => amount::read(item.get("totalPriceBeforeDiscounts"), known.currency)?,
        },
        id,
    })
}

/// Units that were paid back and had never left are those that will not come. What came back says
/// a return that is closed.
fn read_units(item: &Node<'_>, id: &str, known: &Known<'_>) -> Result<Units, JsonError> {
    let ordered = item.get("quantity");
    if !ordered.exists() {
        return Err(ordered.unexpected("a whole number of pieces"));
    }
    let ordered = ordered.count()?;
    let kept = item.get("refundableQuantity");
    let paid_back = if kept.exists() { ordered.saturating_sub(kept.count()?) } else { 0 };
    let units_where = |is_meant: fn(ShipmentState) -> bool| {
        let meant = known.fulfilments.iter().filter(|it| is_meant(it.shipment.state));
        units_of(meant.flat_map(|it| &it.contents), id)
    };
    let delivered = units_where(|state| state == ShipmentState::Delivered);
    let under_way = units_where(ShipmentState::is_under_way);
    let shipped = delivered.saturating_add(under_way).min(ordered);
    let returned = units_of(known.came_back, id);
    // What came back has arrived before, whether or not a carrier said so.
    let delivered = delivered.max(returned.min(shipped));
    let cancelled = if known.cancelled { ordered } else { paid_back };
    Ok(Units::new(ordered, cancelled.min(ordered - shipped), shipped, delivered, returned))
}

fn units_of<'a>(rows: impl IntoIterator<Item = &'a (String, u32)>, id: &str) -> u32 {
    let rows = rows.into_iter().filter(|(line, _)| line == id);
    rows.fold(0, |sum: u32, (_, units)| sum.saturating_add(*units))
}

/// Units by line id in returns that are closed.
fn came_back(order: &Node<'_>) -> Vec<(String, u32)> {
    let returns = order.get("returns");
    let rows = readable(&returns.get("nodes"), |it| {
        if it.get("status").text()? != "CLOSED" {
            return Ok(Vec::new());
        }
        readable(&it.get("returnLineItems").get("nodes"), |item| {
            Ok((item.get("lineItem").get("id").text_or_number()?, item.get("quantity").count()?))
        })
    });
    rows.unwrap_or_default().into_iter().flatten().collect()
}

/// What is inside, or `None` if the shop does not say, or speaks of other lines.
fn known_contents(contents: Vec<(String, u32)>, lines: &[Line]) -> Option<Vec<(String, u32)>> {
    let known = contents.iter().all(|(id, _)| lines.iter().any(|line| line.id == *id));
    (known && !contents.is_empty()).then_some(contents)
}

/// Invoices that are ready. Shopify makes them only for some shops and places; elsewhere there are
/// none.
fn read_invoices(order: &Node<'_>) -> Vec<Invoice> {
    let invoices = readable(&order.get("taxInvoices"), |invoice| {
        let url = invoice.get("url").optional_text().and_then(|url| WebUrl::parse(&url));
        let is_ready = invoice.get("status").text() == Ok("PROCESSED");
        let number = required_text(invoice.get("invoiceNumber"))?;
        let issued_on = shipment::day_as_written(invoice.get("createdAt"));
        let url = url.filter(|_| is_ready);
        Ok(url.map(|url| Invoice { id: number.clone(), number, issued_on, url: Some(url) }))
    });
    distinct(invoices.unwrap_or_default().into_iter().flatten().collect(), |it| &it.id)
}
