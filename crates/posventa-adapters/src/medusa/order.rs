//! Orders as Medusa's Store API tells them.

use posventa_core::delivery::{
    EventKind, Shipment, ShipmentState, TrackingEvent, TrackingNumber, newest_first,
};
use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;
use posventa_core::order::{Actions, Line, LineKind, Order, OrderId, PaymentState, Units};
use posventa_core::web_url::WebUrl;

use super::totals;
use crate::answer::{moment, readable, required_text};

/// Reads an order.
///
/// - Shape: `StoreOrder` of `@medusajs/types`, with the fields of the adapter's query.
/// - Amounts are numbers in major units with any number of decimals (78.0725 USD) and are rounded
///   one by one; see [`totals`]. Moments are RFC 3339 UTC.
/// - Not there: a delivery promise, carriers, what carriers report, invoices, and on a shop of
///   2.21 as installed also tracking numbers and what is in which parcel.
/// - Required, and an error if missing or wrong: the ids, the number, `status`, every item with its
///   title, quantities and amount, and all amounts of the order. Everything else is left out if it
///   is wrong.
/// - Two customers' requests at the same moment make Medusa store rows of `items` and of
///   `shipping_methods` twice; each is taken once.
///
/// `api` is what thumbnails such as `/static/mug.svg` are relative to.
pub(super) fn read(order: &Node<'_>, api: &str) -> Result<Order, JsonError> {
    let order = order.object()?;
    let currency = order.get("currency_code").currency()?;
    let cancelled = is_cancelled(order)?;

    let items = order.get("items");
    if !items.exists() {
        return Err(items.unexpected("a list"));
    }
    let prices = totals::Prices::of(&items)?;
    let read = items.list(|item| read_line(item, currency, prices, cancelled, api))?;
    let sent = read.len();
    let mut lines = in_sequence(read, |line| &line.id);
    let has_duplicates = lines.len() < sent;
    // An order edit that takes a product off leaves its row without pieces.
    lines.retain(|line| 0 < line.units.ordered());

    let totals = if has_duplicates {
        totals::of_distinct(order, currency, prices, &lines)?
    } else {
        totals::read(order, currency, prices)?
    };
    let shipments = readable(&order.get("fulfillments"), |it| read_shipment(it, &lines))?;

    Ok(Order {
        id: OrderId::new(required_text(order.get("id"))?),
        number: number(order)?,
        placed_at: moment(order.get("created_at")),
        updated_at: moment(order.get("updated_at")),
        given_name: order.get("shipping_address").get("first_name").optional_text(),
        payment: payment(&order.get("payment_status").optional_text().unwrap_or_default()),
        cancelled,
        promise: None,
        lines,
        shipments: in_sequence(shipments.into_iter().flatten().collect(), |it| &it.id),
        totals,
        invoices: Vec::new(),
        actions: Actions::default(),
    })
}

/// Rows as they were made, lines as they were put into the basket, each once: Medusa sends them in
/// another sequence at each request, which would be news, and some twice; its ids grow with time.
/// The library's sort would be 0.7 KB of the first view.
pub(super) fn in_sequence<T>(rows: Vec<T>, id: impl Fn(&T) -> &str) -> Vec<T> {
    let mut sorted: Vec<T> = Vec::with_capacity(rows.len());
    for row in rows {
        let place = sorted.partition_point(|before| id(before) < id(&row));
        if sorted.get(place).is_none_or(|after| id(after) != id(&row)) {
            sorted.insert(place, row);
        }
    }
    sorted
}

/// What the confirmation calls the order: a number the shop made itself, or Medusa's.
pub(super) fn number(order: Node<'_>) -> Result<String, JsonError> {
    match order.get("custom_display_id").optional_text() {
        Some(number) => Ok(number),
        None => order.get("display_id").text_or_number(),
    }
}

pub(super) fn is_cancelled(order: Node<'_>) -> Result<bool, JsonError> {
    Ok(order.get("status").text()? == "canceled")
}

/// The product's name at the time it was bought.
pub(super) fn title(item: Node<'_>) -> Result<String, JsonError> {
    let title = item.get("product_title").optional_text();
    let title = title.or_else(|| item.get("title").optional_text());
    title.ok_or_else(|| item.get("title").unexpected("a text that is not empty"))
}

fn payment(word: &str) -> PaymentState {
    match word {
        "not_paid" | "awaiting" | "requires_action" => PaymentState::Pending,
        "authorized" | "partially_authorized" | "partially_captured" => PaymentState::Authorized,
        "captured" => PaymentState::Paid,
        "partially_refunded" => PaymentState::PartlyRefunded,
        "refunded" => PaymentState::Refunded,
        _ => PaymentState::Unknown,
    }
}

fn read_line(
    item: Node<'_>,
    currency: Currency,
    prices: totals::Prices,
    cancelled: bool,
    api: &str,
) -> Result<Line, JsonError> {
    let title = title(item)?;
    // Medusa's name for the one variant of a product that has no options.
    let variant = item.get("variant_title").optional_text();
    let variant = variant.filter(|it| it != "Default variant" && *it != title);

    let units = read_units(&item.get("detail"), cancelled)?;
    let ships = item.get("requires_shipping").flag().unwrap_or(true);
    // What has been sent is goods, whatever the product says.
    let kind = if ships || 0 < units.shipped() {
        LineKind::Goods
    } else {
        LineKind::Digital { download: None }
    };
    let image = item.get("thumbnail").optional_text();
    Ok(Line {
        id: item.get("id").text_or_number()?,
        title,
        variant,
        sku: item.get("variant_sku").optional_text(),
        image: image.and_then(|image| WebUrl::parse_relative(&image, api)),
        kind,
        units,
        unit_price: prices.unit_price(&item, currency),
        total: prices.line_total(&item, currency)?,
    })
}

/// Units in `items[].detail`. Goods that came back broken ("dismissed") came back all the same.
/// `fulfilled` but not shipped is packed, which is the shipment's to say.
fn read_units(detail: &Node<'_>, cancelled: bool) -> Result<Units, JsonError> {
    let ordered = detail.get("quantity");
    if !ordered.exists() {
        return Err(ordered.unexpected("a whole number of pieces"));
    }
    let ordered = ordered.count()?;
    let received = detail.get("return_received_quantity").count()?;
    let dismissed = detail.get("return_dismissed_quantity").count()?;
    Ok(Units::new(
        ordered,
        if cancelled { ordered } else { 0 },
        detail.get("shipped_quantity").count()?,
        detail.get("delivered_quantity").count()?,
        received.saturating_add(dismissed),
    ))
}

/// Reads a fulfilment, which is a parcel or several under one. `None` for one that was cancelled
/// before it left: it was packed again, or never will be, and is nothing a customer waits for.
fn read_shipment(fulfilment: Node<'_>, lines: &[Line]) -> Result<Option<Shipment>, JsonError> {
    let id = fulfilment.get("id").text_or_number()?;
    let at = |key: &str| moment(fulfilment.get(key));
    let (packed_at, shipped_at) = (at("packed_at"), at("shipped_at"));
    let delivered_at = at("delivered_at");

    let state = if fulfilment.get("canceled_at").exists() {
        if shipped_at.is_none() {
            return Ok(None);
        }
        ShipmentState::Cancelled
    } else if delivered_at.is_some() {
        ShipmentState::Delivered
    } else if shipped_at.is_some() {
        ShipmentState::InTransit
    } else {
        ShipmentState::Packed
    };

    // Medusa hears nothing from carriers; its own dates are what happened.
    let happened = [
        (packed_at, EventKind::Packed),
        (shipped_at, EventKind::HandedOver),
        (delivered_at, EventKind::Delivered),
    ];
    let event = |(at, kind)| Some(TrackingEvent { at: at?, kind, place: None, note: None });
    let mut events: Vec<TrackingEvent> = happened.into_iter().filter_map(event).collect();
    newest_first(&mut events);

    let tracking = readable(&fulfilment.get("labels"), |label| {
        // The dashboard stores "#" for an address that was left empty; `WebUrl` refuses it.
        let url = label.get("tracking_url").optional_text().and_then(|url| WebUrl::parse(&url));
        Ok(TrackingNumber { number: label.get("tracking_number").text_or_number()?, url })
    });
    Ok(Some(Shipment {
        id,
        state,
        // `provider_id` names a piece of software ("manual_manual"), not who rings the bell.
        carrier: None,
        tracking: in_sequence(tracking.unwrap_or_default(), |it| &it.number),
        shipped_at,
        delivered_at,
        expected: None,
        pick_up_point: None,
        events,
        contents: read_contents(&fulfilment.get("items"), lines),
    }))
}

/// What is inside, or `None` if the shop does not say, or speaks of other lines. A product made of
/// several stocked parts is packed as several rows of one line; its units are the largest of them,
/// and never more than were bought.
fn read_contents(items: &Node<'_>, lines: &[Line]) -> Option<Vec<(String, u32)>> {
    let rows = items.list(|item| {
        let line = item.get("line_item_id").text()?.to_owned();
        Ok((line, item.get("quantity").count()?))
    });
    let mut contents: Vec<(String, u32)> = Vec::new();
    for (id, quantity) in rows.ok()? {
        let quantity = quantity.min(lines.iter().find(|line| line.id == id)?.units.ordered());
        match contents.iter_mut().find(|(line, _)| *line == id) {
            Some((_, units)) => *units = quantity.max(*units),
            None => contents.push((id, quantity)),
        }
    }
    (!contents.is_empty()).then(|| in_sequence(contents, |(line, _)| line))
}
