//! Orders in the database: kept whole, read whole, listed by page.

use jiff::Timestamp;
use posventa_core::WebUrl;
use posventa_core::delivery::{
    DeliveryPromise, EventKind, PickUpPoint, Shipment, ShipmentState, TrackingEvent,
    TrackingNumber, newest_first,
};
use posventa_core::money::{Currency, Money};
use posventa_core::order::{
    Invoice, LabelledAmount, Line, LineKind, Order, OrderId, OrderState, OrderSummary,
    PaymentState, Refund, Taxes, Totals, Units,
};
use posventa_core::returns::{Exemption, LineFacts};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::returns::AskedBack;
use super::rows::{
    date_text, moment, optional_date, optional_moment, parsed, unreadable, web_url, word_list,
};
use super::{coupons, returns, seconds};
use crate::sale::{Buyer, Language, Sale, actions_of, fold, state_of};

/// Keeps a new order. Its shipments must say what is inside: how far its units have come is counted
/// from them when it is read, see [`counted_units`].
pub fn insert(db: &Connection, sale: &Sale, tells_contents: bool) -> Result<()> {
    let Sale { order, buyer, facts, .. } = sale;
    let totals = &order.totals;
    let placed_at = order.placed_at.unwrap_or_default();
    db.prepare_cached(
        "INSERT INTO orders (number, email, given_name, last_name, postcode, language, currency,
             placed_at, updated_at, payment, cancelled, promise_first, promise_last, delivery,
             tax_included, total, state, search, country)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
             ?19)",
    )?
    .execute(params![
        order.number,
        buyer.email,
        buyer.given_name,
        buyer.last_name,
        buyer.postcode,
        buyer.language.code(),
        totals.total.currency().code(),
        seconds(placed_at),
        seconds(order.updated_at.unwrap_or(placed_at)),
        payment_name(order.payment),
        order.cancelled,
        date_text(order.promise.map(DeliveryPromise::first)),
        date_text(order.promise.map(DeliveryPromise::last)),
        totals.delivery.map(Money::minor),
        matches!(totals.taxes, Taxes::Included(_)),
        totals.total.minor(),
        state_of(order).name(),
        sale.search_text(),
        buyer.country,
    ])?;

    for (position, (line, facts)) in (0_u32..).zip(order.lines.iter().zip(facts)) {
        insert_line(db, &order.number, position, line, facts)?;
    }
    let taxes = match &totals.taxes {
        Taxes::Included(rows) | Taxes::Added(rows) => rows,
    };
    for (kind, rows) in [
        ("discount", &totals.discounts),
        ("fee", &totals.fees),
        ("tax", taxes),
        ("payment", &totals.payments),
    ] {
        for row in rows {
            add_amount(db, &order.number, kind, row.label.as_deref(), row.amount, None)?;
        }
    }
    for refund in &totals.refunds {
        add_amount(db, &order.number, "refund", None, refund.amount, refund.at)?;
    }
    for shipment in &order.shipments {
        insert_shipment(db, &order.number, shipment, tells_contents)?;
    }
    for invoice in &order.invoices {
        db.prepare_cached(
            "INSERT INTO invoices (order_number, id, number, issued_on) VALUES (?1, ?2, ?3, ?4)",
        )?
        .execute(params![
            order.number,
            invoice.id,
            invoice.number,
            date_text(invoice.issued_on)
        ])?;
    }
    Ok(())
}

/// Writes what lists need to know, from the rest of the order.
fn derive(db: &Connection, number: &str) -> Result<()> {
    let sale = load(db, number)?.ok_or(rusqlite::Error::QueryReturnedNoRows)?;
    db.prepare_cached("UPDATE orders SET state = ?2, search = ?3 WHERE number = ?1")?
        .execute(params![number, state_of(&sale.order).name(), sale.search_text()])?;
    Ok(())
}

/// Notes that something about the order changed at `now`.
pub fn touch(db: &Connection, number: &str, now: Timestamp) -> Result<()> {
    db.execute(
        "UPDATE orders SET updated_at = ?2 WHERE number = ?1",
        params![number, seconds(now)],
    )?;
    derive(db, number)
}

fn insert_line(
    db: &Connection,
    order: &str,
    position: u32,
    line: &Line,
    facts: &LineFacts,
) -> Result<()> {
    let (kind, download) = match &line.kind {
        LineKind::Goods => ("goods", None),
        LineKind::Digital { download } => ("digital", download.as_ref().map(WebUrl::as_str)),
    };
    db.prepare_cached(
        "INSERT INTO lines (order_number, position, id, title, variant, sku, image, kind, download,
             quantity, cancelled, returned, unit_price, product, tags, categories, discounted,
             exemption)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?
    .execute(params![
        order,
        position,
        line.id,
        line.title,
        line.variant,
        line.sku,
        line.image.as_ref().map(WebUrl::as_str),
        kind,
        download,
        line.units.ordered(),
        line.units.cancelled(),
        line.units.returned(),
        line.unit_price.unwrap_or(line.total).minor(),
        facts.product,
        facts.tags.join(" "),
        facts.categories.join(" "),
        facts.discounted,
        facts.exemption.map(Exemption::name),
    ])?;
    Ok(())
}

/// Adds a row to an order's `discount`s, `fee`s, `tax`es, `payment`s or `refund`s.
pub fn add_amount(
    db: &Connection,
    order: &str,
    kind: &str,
    label: Option<&str>,
    amount: Money,
    at: Option<Timestamp>,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO amounts (order_number, kind, position, label, amount, at)
         SELECT ?1, ?2, count(*), ?3, ?4, ?5 FROM amounts WHERE order_number = ?1 AND kind = ?2",
    )?
    .execute(params![order, kind, label, amount.minor(), at.map(seconds)])?;
    Ok(())
}

/// Keeps a new shipment of an order.
pub fn insert_shipment(
    db: &Connection,
    order: &str,
    shipment: &Shipment,
    tells_contents: bool,
) -> Result<()> {
    let point = shipment.pick_up_point.as_ref();
    db.prepare_cached(
        "INSERT INTO shipments (id, order_number, position, state, carrier, shipped_at,
             delivered_at, expected, point_name, point_address, point_opening_hours, point_until,
             tells_contents)
         SELECT ?1, ?2, count(*), ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12
         FROM shipments WHERE order_number = ?2",
    )?
    .execute(params![
        shipment.id,
        order,
        shipment.state.name(),
        shipment.carrier,
        shipment.shipped_at.map(seconds),
        shipment.delivered_at.map(seconds),
        date_text(shipment.expected),
        point.map(|point| &point.name),
        point.and_then(|point| point.address.as_ref()),
        point.and_then(|point| point.opening_hours.as_ref()),
        point.and_then(|point| date_text(point.until)),
        tells_contents,
    ])?;
    for tracking in &shipment.tracking {
        add_tracking_number(db, &shipment.id, tracking)?;
    }
    for event in &shipment.events {
        add_event(db, &shipment.id, event)?;
    }
    for (line, quantity) in shipment.contents.iter().flatten() {
        db.prepare_cached(
            "INSERT INTO contents (shipment_id, line_id, quantity) VALUES (?1, ?2, ?3)",
        )?
        .execute(params![shipment.id, line, quantity])?;
    }
    Ok(())
}

pub fn add_tracking_number(
    db: &Connection,
    shipment: &str,
    tracking: &TrackingNumber,
) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO tracking_numbers (shipment_id, position, number, url)
         SELECT ?1, count(*), ?2, ?3 FROM tracking_numbers WHERE shipment_id = ?1",
    )?
    .execute(params![shipment, tracking.number, tracking.url.as_ref().map(WebUrl::as_str)])?;
    Ok(())
}

pub fn add_event(db: &Connection, shipment: &str, event: &TrackingEvent) -> Result<()> {
    db.prepare_cached(
        "INSERT INTO events (shipment_id, at, kind, place, note) VALUES (?1, ?2, ?3, ?4, ?5)",
    )?
    .execute(params![
        shipment,
        seconds(event.at),
        event.kind.name(),
        event.place,
        event.note
    ])?;
    Ok(())
}

/// The whole order, or `None` if there is none of this number.
pub fn load(db: &Connection, number: &str) -> Result<Option<Sale>> {
    let head = db
        .prepare_cached("SELECT * FROM orders WHERE number = ?1")?
        .query_row([number], Head::read)
        .optional()?;
    let Some(head) = head else { return Ok(None) };

    let kept = shipments(db, number)?;
    let (lines, facts) = lines(db, number, &head, &kept)?;
    let returns = returns::of_order(db, number, &lines, head.currency)?;
    let totals = totals(db, number, &head, &lines)?;
    let invoices = invoices(db, number)?;
    let shipments = kept
        .into_iter()
        .map(|KeptShipment { mut shipment, tells_contents }| {
            if !tells_contents {
                shipment.contents = None;
            }
            shipment
        })
        .collect();
    let mut order = Order {
        id: OrderId::new(number),
        number: number.to_owned(),
        placed_at: Some(head.placed_at),
        updated_at: Some(head.updated_at),
        given_name: Some(head.buyer.given_name.clone()),
        payment: head.payment,
        cancelled: head.cancelled,
        promise: head.promise,
        lines,
        shipments,
        totals,
        invoices,
        actions: Default::default(),
    };
    order.actions = actions_of(&order, head.email_updates);
    Ok(Some(Sale { order, buyer: head.buyer, facts, returns }))
}

/// Whether mails about the order were asked for, even if nothing more will happen to it.
pub fn has_email_updates(db: &Connection, number: &str) -> Result<bool> {
    db.query_row("SELECT email_updates FROM orders WHERE number = ?1", [number], |row| row.get(0))
}

/// The number of the order to which a shipment belongs.
pub fn of_shipment(db: &Connection, shipment: &str) -> Result<Option<String>> {
    db.query_row("SELECT order_number FROM shipments WHERE id = ?1", [shipment], |row| row.get(0))
        .optional()
}

/// The title of the digital product that is fetched at `path`, once it is paid.
pub fn download(db: &Connection, path: &str) -> Result<Option<String>> {
    db.query_row(
        "SELECT title FROM lines JOIN orders ON number = order_number
         WHERE download = ?1 AND payment <> 'pending' AND NOT orders.cancelled",
        [path],
        |row| row.get(0),
    )
    .optional()
}

fn shipments(db: &Connection, number: &str) -> Result<Vec<KeptShipment>> {
    let mut query =
        db.prepare_cached("SELECT * FROM shipments WHERE order_number = ?1 ORDER BY position")?;
    let mut shipments: Vec<KeptShipment> =
        query.query_map([number], KeptShipment::read)?.collect::<Result<_>>()?;
    for KeptShipment { shipment, .. } in &mut shipments {
        shipment.tracking = db
            .prepare_cached(
                "SELECT number, url FROM tracking_numbers WHERE shipment_id = ?1 ORDER BY position",
            )?
            .query_map([&shipment.id], |row| {
                Ok(TrackingNumber { number: row.get("number")?, url: web_url(row, "url")? })
            })?
            .collect::<Result<_>>()?;
        shipment.events = db
            .prepare_cached("SELECT * FROM events WHERE shipment_id = ?1 ORDER BY at, id")?
            .query_map([&shipment.id], |row| {
                Ok(TrackingEvent {
                    at: moment(row, "at")?,
                    kind: parsed(row, "kind", |it| Some(EventKind::from_name(it)))?,
                    place: row.get("place")?,
                    note: row.get("note")?,
                })
            })?
            .collect::<Result<_>>()?;
        newest_first(&mut shipment.events);
        let contents = db
            .prepare_cached("SELECT line_id, quantity FROM contents WHERE shipment_id = ?1")?
            .query_map([&shipment.id], |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_>>()?;
        shipment.contents = Some(contents);
    }
    Ok(shipments)
}

/// What a line of an order is called, with its variant; empty if there is no such line.
pub fn line_title(db: &Connection, number: &str, line: &str) -> Result<String> {
    let title = db
        .prepare_cached(
            "SELECT title || coalesce(', ' || variant, '') FROM lines
             WHERE order_number = ?1 AND id = ?2",
        )?
        .query_row([number, line], |row| row.get(0))
        .optional()?;
    Ok(title.unwrap_or_default())
}

fn lines(
    db: &Connection,
    number: &str,
    head: &Head,
    shipments: &[KeptShipment],
) -> Result<(Vec<Line>, Vec<LineFacts>)> {
    let returns = returns::asked_back(db, number)?;
    let mut query =
        db.prepare_cached("SELECT * FROM lines WHERE order_number = ?1 ORDER BY position")?;
    let lines = query.query_map([number], |row| {
        let id: String = row.get("id")?;
        let quantity: u32 = row.get("quantity")?;
        let price: i64 = row.get("unit_price")?;
        let total = price.checked_mul(i64::from(quantity)).ok_or_else(|| unreadable("quantity"))?;
        let kind = match row.get_ref("kind")?.as_str()? {
            "digital" => {
                let download = web_url(row, "download")?;
                // What is not paid yet is not handed over.
                let released = head.payment != PaymentState::Pending && !head.cancelled;
                LineKind::Digital { download: download.filter(|_| released) }
            }
            _ => LineKind::Goods,
        };
        // What came back before the shop kept returns counts as well.
        let returned: u32 = row.get("returned")?;
        let AskedBack { asked, received } = returns.get(&id).copied().unwrap_or_default();
        let exemption: Option<String> = row.get("exemption")?;
        let facts = LineFacts {
            line: id.clone(),
            product: row.get("product")?,
            tags: word_list(row, "tags")?,
            categories: word_list(row, "categories")?,
            discounted: row.get("discounted")?,
            exemption: exemption.and_then(|name| Exemption::from_name(&name)),
            asked_back: returned.saturating_add(asked),
            registration: coupons::registration(db, number, &id)?,
        };
        let line = Line {
            title: row.get("title")?,
            variant: row.get("variant")?,
            sku: row.get("sku")?,
            image: web_url(row, "image")?,
            kind,
            units: counted_units(
                &id,
                quantity,
                row.get("cancelled")?,
                returned.saturating_add(received),
                shipments.iter().map(|kept| &kept.shipment),
            ),
            unit_price: Some(Money::from_minor(price, head.currency)),
            total: Money::from_minor(total, head.currency),
            id,
        };
        Ok((line, facts))
    })?;
    Ok(lines.collect::<Result<Vec<_>>>()?.into_iter().unzip())
}

/// How many units of a line have come how far, by the parcels they are in.
///
/// `cancelled` and `returned` are not told by parcels.
pub fn counted_units<'a>(
    line: &str,
    ordered: u32,
    cancelled: u32,
    returned: u32,
    shipments: impl Iterator<Item = &'a Shipment> + Clone,
) -> Units {
    let units_in = |counts: fn(ShipmentState) -> bool| -> u32 {
        let counted = shipments.clone().filter(|shipment| counts(shipment.state));
        let contents = counted.flat_map(|shipment| shipment.contents.iter().flatten());
        contents.filter(|(id, _)| id == line).map(|(_, quantity)| quantity).sum()
    };
    let delivered = units_in(|state| state == ShipmentState::Delivered);
    Units::new(ordered, cancelled, units_in(has_left), delivered, returned)
}

/// Whether the goods of a shipment have been handed to a carrier.
fn has_left(state: ShipmentState) -> bool {
    match state {
        ShipmentState::Packed | ShipmentState::Cancelled => false,
        ShipmentState::InTransit
        | ShipmentState::OutForDelivery
        | ShipmentState::AttemptFailed
        | ShipmentState::ReadyForPickUp
        | ShipmentState::Delivered
        | ShipmentState::ReturnedToSender
        | ShipmentState::Lost => true,
    }
}

fn totals(db: &Connection, number: &str, head: &Head, lines: &[Line]) -> Result<Totals> {
    let rows = |kind: &str| -> Result<Vec<(LabelledAmount, Option<Timestamp>)>> {
        let mut query = db.prepare_cached(
            "SELECT * FROM amounts WHERE order_number = ?1 AND kind = ?2 ORDER BY position",
        )?;
        let rows = query.query_map([number, kind], |row| {
            let amount = Money::from_minor(row.get("amount")?, head.currency);
            let label = row.get("label")?;
            Ok((LabelledAmount { label, amount }, optional_moment(row, "at")?))
        })?;
        rows.collect()
    };
    let labelled = |kind: &str| -> Result<Vec<LabelledAmount>> {
        Ok(rows(kind)?.into_iter().map(|(row, _)| row).collect())
    };
    let taxes = labelled("tax")?;
    let refunds = rows("refund")?;
    Ok(Totals {
        items: lines
            .iter()
            .try_fold(head.currency.zero(), |sum, line| sum.checked_add(line.total))
            .map_err(|_| unreadable("unit_price"))?,
        discounts: labelled("discount")?,
        delivery: head.delivery.map(|minor| Money::from_minor(minor, head.currency)),
        fees: labelled("fee")?,
        taxes: if head.tax_included { Taxes::Included(taxes) } else { Taxes::Added(taxes) },
        total: Money::from_minor(head.total, head.currency),
        refunds: refunds.into_iter().map(|(row, at)| Refund { at, amount: row.amount }).collect(),
        payments: labelled("payment")?,
    })
}

fn invoices(db: &Connection, number: &str) -> Result<Vec<Invoice>> {
    let mut query =
        db.prepare_cached("SELECT * FROM invoices WHERE order_number = ?1 ORDER BY id")?;
    let invoices = query.query_map([number], |row| {
        Ok(Invoice {
            id: row.get("id")?,
            number: row.get("number")?,
            issued_on: optional_date(row, "issued_on")?,
            url: None,
        })
    })?;
    invoices.collect()
}

/// Which orders of a customer a page shows.
#[derive(Debug, Default)]
pub struct Filter {
    /// Folded by [`fold`] before it is compared.
    pub query: String,
    pub state: Option<OrderState>,
    pub after: Option<Cursor>,
    pub limit: u32,
}

/// Where a page ended: orders come newest first, and by number among those of one second. Orders
/// placed meanwhile stand before it, so no page repeats or skips one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cursor {
    pub placed_at: i64,
    pub number: String,
}

/// A page of orders.
#[derive(Debug)]
pub struct Page {
    pub orders: Vec<OrderSummary>,
    pub next: Option<Cursor>,
    /// Of all pages.
    pub total: u32,
}

/// The orders placed with an e-mail address, newest first.
pub fn list(db: &Connection, email: &str, filter: &Filter) -> Result<Page> {
    let escaped = fold(filter.query.trim()).replace('\\', "\\\\").replace('%', "\\%");
    let pattern = format!("%{}%", escaped.replace('_', "\\_"));
    let state = filter.state.map(OrderState::name);
    const OWN: &str = "email = ?1 AND (?2 IS NULL OR state = ?2) AND search LIKE ?3 ESCAPE '\\'";

    let total = db
        .prepare_cached(&format!("SELECT count(*) FROM orders WHERE {OWN}"))?
        .query_row(params![email, state, pattern], |row| row.get(0))?;

    let after = filter.after.as_ref();
    let mut query = db.prepare_cached(&format!(
        "SELECT number, placed_at, state, currency, total FROM orders
         WHERE {OWN} AND (?4 IS NULL OR (placed_at, number) < (?4, ?5))
         ORDER BY placed_at DESC, number DESC LIMIT ?6"
    ))?;
    // One more than asked for tells whether there is another page.
    let mut rows = query
        .query_map(
            params![
                email,
                state,
                pattern,
                after.map(|cursor| cursor.placed_at),
                after.map(|cursor| &cursor.number),
                i64::from(filter.limit) + 1,
            ],
            summary,
        )?
        .collect::<Result<Vec<_>>>()?;
    let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
    let more = limit < rows.len();
    rows.truncate(limit);
    for order in &mut rows {
        add_lines(db, order)?;
    }
    let last = rows.last().filter(|_| more);
    let next = last.map(|order| Cursor {
        placed_at: seconds(order.placed_at.unwrap_or_default()),
        number: order.number.clone(),
    });
    Ok(Page { orders: rows, next, total })
}

/// The numbers of the latest orders placed with an e-mail address.
pub fn latest(db: &Connection, email: &str, limit: u32) -> Result<Vec<String>> {
    db.prepare_cached(
        "SELECT number FROM orders WHERE email = ?1 ORDER BY placed_at DESC, number DESC LIMIT ?2",
    )?
    .query_map(params![email, limit], |row| row.get(0))?
    .collect()
}

fn summary(row: &Row<'_>) -> Result<OrderSummary> {
    let number: String = row.get("number")?;
    let currency = parsed(row, "currency", |it| Currency::from_code(it).ok())?;
    Ok(OrderSummary {
        id: OrderId::new(&number),
        number,
        placed_at: Some(moment(row, "placed_at")?),
        state: parsed(row, "state", OrderState::from_name)?,
        total: Money::from_minor(row.get("total")?, currency),
        titles: Vec::new(),
        units: None,
    })
}

/// How many titles a list gets of each order.
const LISTED_TITLES: usize = 3;

fn add_lines(db: &Connection, order: &mut OrderSummary) -> Result<()> {
    let mut query = db.prepare_cached(
        "SELECT title, quantity FROM lines WHERE order_number = ?1 ORDER BY position",
    )?;
    let mut units = 0_u32;
    for line in query.query_map([&order.number], |row| Ok((row.get(0)?, row.get::<_, u32>(1)?)))? {
        let (title, quantity) = line?;
        if order.titles.len() < LISTED_TITLES {
            order.titles.push(title);
        }
        units = units.saturating_add(quantity);
    }
    order.units = Some(units);
    Ok(())
}

/// The word for a payment's state in the database and in the API.
pub fn payment_name(state: PaymentState) -> &'static str {
    match state {
        PaymentState::Pending => "pending",
        PaymentState::Authorized => "authorized",
        PaymentState::Paid => "paid",
        PaymentState::PartlyRefunded => "partly-refunded",
        PaymentState::Refunded => "refunded",
        PaymentState::Unknown => "unknown",
    }
}

/// Every state a payment of this shop can be in.
pub const PAYMENT_STATES: [PaymentState; 5] = [
    PaymentState::Pending,
    PaymentState::Authorized,
    PaymentState::Paid,
    PaymentState::PartlyRefunded,
    PaymentState::Refunded,
];

/// The row of an order in the table `orders`.
struct Head {
    currency: Currency,
    placed_at: Timestamp,
    updated_at: Timestamp,
    payment: PaymentState,
    cancelled: bool,
    promise: Option<DeliveryPromise>,
    delivery: Option<i64>,
    tax_included: bool,
    total: i64,
    email_updates: bool,
    buyer: Buyer,
}

impl Head {
    fn read(row: &Row<'_>) -> Result<Head> {
        let first = optional_date(row, "promise_first")?;
        let last = optional_date(row, "promise_last")?;
        let payment = |name: &str| PAYMENT_STATES.into_iter().find(|it| payment_name(*it) == name);
        Ok(Head {
            currency: parsed(row, "currency", |it| Currency::from_code(it).ok())?,
            placed_at: moment(row, "placed_at")?,
            updated_at: moment(row, "updated_at")?,
            payment: parsed(row, "payment", payment)?,
            cancelled: row.get("cancelled")?,
            promise: first.zip(last).map(|(first, last)| DeliveryPromise::new(first, last)),
            delivery: row.get("delivery")?,
            tax_included: row.get("tax_included")?,
            total: row.get("total")?,
            email_updates: row.get("email_updates")?,
            buyer: Buyer {
                email: row.get("email")?,
                given_name: row.get("given_name")?,
                last_name: row.get("last_name")?,
                postcode: row.get("postcode")?,
                country: row.get("country")?,
                language: parsed(row, "language", Language::from_code)?,
            },
        })
    }
}

/// A shipment, and whether customers are told what is inside.
struct KeptShipment {
    shipment: Shipment,
    tells_contents: bool,
}

impl KeptShipment {
    fn read(row: &Row<'_>) -> Result<KeptShipment> {
        let point: Option<String> = row.get("point_name")?;
        let pick_up_point = match point {
            Some(name) => Some(PickUpPoint {
                name,
                address: row.get("point_address")?,
                opening_hours: row.get("point_opening_hours")?,
                until: optional_date(row, "point_until")?,
            }),
            None => None,
        };
        Ok(KeptShipment {
            shipment: Shipment {
                id: row.get("id")?,
                state: parsed(row, "state", ShipmentState::from_name)?,
                carrier: row.get("carrier")?,
                tracking: Vec::new(),
                shipped_at: optional_moment(row, "shipped_at")?,
                delivered_at: optional_moment(row, "delivered_at")?,
                expected: optional_date(row, "expected")?,
                pick_up_point,
                events: Vec::new(),
                contents: None,
            },
            tells_contents: row.get("tells_contents")?,
        })
    }
}
