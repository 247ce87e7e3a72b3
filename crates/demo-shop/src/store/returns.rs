//! Returns in the database: kept with what was promised when they were asked for.

use std::collections::HashMap;

use posventa_core::WebUrl;
use posventa_core::conversation::Message;
use posventa_core::delivery::TrackingNumber;
use posventa_core::money::{Currency, Money};
use posventa_core::order::Line;
use posventa_core::returns::{
    MethodKind, RefundSum, Resolution, Return, ReturnActions, ReturnEvent, ReturnEventKind,
    ReturnLine, ReturnMethod, ReturnState,
};
use rusqlite::{Connection, OptionalExtension, Result, Row, params};

use super::rows::{date_text, moment, optional_date, parsed, unreadable, web_url};
use super::{seconds, variants};
use crate::returns::{actions_of, documents_of};

/// A return with what only the shop knows about it.
#[derive(Debug, Clone, PartialEq)]
pub struct KeptReturn {
    pub returned: Return,
    /// Of the policy it was decided by.
    pub policy_version: String,
    /// For each line, whether its goods come back to the shop.
    pub sent_back: Vec<bool>,
    /// Whether somebody in the shop has to decide before anything is sent.
    pub needs_decision: bool,
    /// How much of the refund is given as credit, in the currency's smallest unit.
    pub credit: i64,
    /// What the customer added to the whole return.
    pub note: Option<String>,
}

impl KeptReturn {
    pub fn id(&self) -> &str {
        &self.returned.id
    }

    /// Whether anything comes back to the shop.
    pub fn comes_back(&self) -> bool {
        self.sent_back.contains(&true)
    }

    /// Whether anything is paid back.
    pub fn pays(&self) -> bool {
        self.returned.refund.as_ref().is_some_and(|refund| 0 < refund.total.minor())
    }

    /// The lines for which goods are sent to the customer: others, or the same repaired.
    pub fn to_ship(&self) -> impl Iterator<Item = &ReturnLine> {
        use Resolution::{Exchange, Repair, Replacement};
        let lines = self.returned.lines.iter();
        lines.filter(|line| matches!(line.resolution, Some(Exchange | Replacement | Repair)))
    }
}

/// How many units of a line were asked back, and how many of those have reached the shop.
#[derive(Debug, Clone, Copy, Default)]
pub struct AskedBack {
    pub asked: u32,
    pub received: u32,
}

/// By the order's lines; lines of which nothing was asked back are left out.
pub fn asked_back(db: &Connection, order: &str) -> Result<HashMap<String, AskedBack>> {
    let mut units: HashMap<String, AskedBack> = HashMap::new();
    let mut query = db.prepare_cached(
        "SELECT line_id, quantity, sent_back, state FROM return_lines
         JOIN returns ON id = return_id WHERE order_number = ?1",
    )?;
    let mut rows = query.query([order])?;
    while let Some(row) = rows.next()? {
        let state = parsed(row, "state", ReturnState::from_name)?;
        let quantity: u32 = row.get("quantity")?;
        let entry = units.entry(row.get("line_id")?).or_default();
        if state.holds_units() {
            entry.asked = entry.asked.saturating_add(quantity);
        }
        if row.get("sent_back")? && has_arrived(state) {
            entry.received = entry.received.saturating_add(quantity);
        }
    }
    Ok(units)
}

fn has_arrived(state: ReturnState) -> bool {
    use ReturnState::{Closed, Exchanged, Inspected, Received, Refunded};
    matches!(state, Received | Inspected | Refunded | Exchanged | Closed)
}

/// The number that the next return of an order gets.
pub fn next_number(db: &Connection, order: &str) -> Result<String> {
    let count: u32 =
        db.query_row("SELECT count(*) FROM returns WHERE order_number = ?1", [order], |row| {
            row.get(0)
        })?;
    Ok(format!("R-{order}-{}", count + 1))
}

/// Keeps a new return of an order. Its events and messages are kept as well.
pub fn insert(db: &Connection, order: &str, kept: &KeptReturn) -> Result<()> {
    let returned = &kept.returned;
    let method = returned.method.as_ref();
    let refund = returned.refund.as_ref().ok_or_else(|| unreadable("total"))?;
    db.execute(
        "INSERT INTO returns (id, order_number, position, state, requested_at, policy_version,
             method, method_kind, method_cost, items, discounts, tax, delivery, fees, total,
             send_by, refund_by, note, needs_decision, credit)
         SELECT ?1, ?2, count(*) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15,
             ?16, ?17, ?18, ?19
         FROM returns WHERE order_number = ?2",
        params![
            returned.id,
            order,
            returned.state.name(),
            returned.requested_at.map(seconds),
            kept.policy_version,
            method.map(|method| &method.id),
            method.map(|method| method.kind.name()),
            refund.method_cost.negated().minor(),
            refund.items.minor(),
            refund.discounts.minor(),
            refund.tax.map(Money::minor),
            refund.delivery.minor(),
            refund.fees.minor(),
            refund.total.minor(),
            date_text(returned.send_by),
            date_text(returned.refund_by),
            kept.note,
            kept.needs_decision,
            kept.credit,
        ],
    )?;
    for ((position, line), sent_back) in (0_u32..).zip(&returned.lines).zip(&kept.sent_back) {
        db.execute(
            "INSERT INTO return_lines (return_id, position, line_id, quantity, reason, sub_reason,
                 comment, resolution, variant, percent, sent_back)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            params![
                returned.id,
                position,
                line.line,
                line.quantity,
                line.reason,
                line.sub_reason,
                line.comment,
                line.resolution.map(Resolution::name),
                line.variant.as_ref().map(|variant| &variant.id),
                line.percent,
                sent_back,
            ],
        )?;
    }
    for event in returned.events.iter().rev() {
        add_event(db, &returned.id, event)?;
    }
    for message in &returned.messages {
        add_message(db, &returned.id, message)?;
    }
    Ok(())
}

pub fn set_state(db: &Connection, id: &str, state: ReturnState) -> Result<()> {
    db.execute("UPDATE returns SET state = ?2 WHERE id = ?1", [id, state.name()])?;
    Ok(())
}

pub fn set_tracking(
    db: &Connection,
    id: &str,
    carrier: &str,
    tracking: &TrackingNumber,
) -> Result<()> {
    db.execute(
        "UPDATE returns SET carrier = ?2, tracking_number = ?3, tracking_url = ?4 WHERE id = ?1",
        params![id, carrier, tracking.number, tracking.url.as_ref().map(WebUrl::as_str)],
    )?;
    Ok(())
}

pub fn add_event(db: &Connection, id: &str, event: &ReturnEvent) -> Result<()> {
    db.execute(
        "INSERT INTO return_events (return_id, at, kind, note) VALUES (?1, ?2, ?3, ?4)",
        params![id, seconds(event.at), event.kind.name(), event.note],
    )?;
    Ok(())
}

pub fn add_message(db: &Connection, id: &str, message: &Message) -> Result<()> {
    let sender = if message.from_shop { "shop" } else { "customer" };
    db.execute(
        "INSERT INTO return_messages (return_id, at, sender, author, text)
         VALUES (?1, ?2, ?3, ?4, ?5)",
        params![id, seconds(message.at), sender, message.author, message.text],
    )?;
    Ok(())
}

/// The number of the order to which a return belongs. `name` is the return's id or number.
pub fn order_of(db: &Connection, name: &str) -> Result<Option<String>> {
    db.query_row(
        "SELECT order_number FROM returns
         WHERE id = ?1 OR 'R-' || order_number || '-' || position = ?1",
        [name],
        |row| row.get(0),
    )
    .optional()
}

/// The returns of an order, newest first. `lines` are the order's.
pub fn of_order(
    db: &Connection,
    order: &str,
    lines: &[Line],
    currency: Currency,
) -> Result<Vec<KeptReturn>> {
    let mut query =
        db.prepare_cached("SELECT * FROM returns WHERE order_number = ?1 ORDER BY position DESC")?;
    let heads = query.query_map([order], |row| read_head(row, order, currency))?;
    let mut returns = heads.collect::<Result<Vec<_>>>()?;
    for kept in &mut returns {
        let id = kept.returned.id.clone();
        (kept.returned.lines, kept.sent_back) = read_lines(db, &id, lines, currency)?;
        kept.returned.events = events(db, &id)?;
        kept.returned.messages = messages(db, &id)?;
        kept.returned.documents = documents_of(kept);
        kept.returned.actions = actions_of(kept);
    }
    Ok(returns)
}

fn read_head(row: &Row<'_>, order: &str, currency: Currency) -> Result<KeptReturn> {
    let money =
        |column: &str| -> Result<Money> { Ok(Money::from_minor(row.get(column)?, currency)) };
    let position: u32 = row.get("position")?;
    let method_id: Option<String> = row.get("method")?;
    let method_cost = money("method_cost")?;
    let method = match method_id {
        Some(id) => Some(ReturnMethod {
            id,
            kind: parsed(row, "method_kind", MethodKind::from_name)?,
            cost: Some(method_cost),
        }),
        None => None,
    };
    let tax: Option<i64> = row.get("tax")?;
    let tracking_number: Option<String> = row.get("tracking_number")?;
    let tracking = match tracking_number {
        Some(number) => Some(TrackingNumber { number, url: web_url(row, "tracking_url")? }),
        None => None,
    };
    let returned = Return {
        id: row.get("id")?,
        number: format!("R-{order}-{position}"),
        state: parsed(row, "state", ReturnState::from_name)?,
        requested_at: Some(moment(row, "requested_at")?),
        lines: Vec::new(),
        method,
        refund: Some(RefundSum {
            items: money("items")?,
            discounts: money("discounts")?,
            tax: tax.map(|minor| Money::from_minor(minor, currency)),
            delivery: money("delivery")?,
            fees: money("fees")?,
            method_cost: method_cost.negated(),
            total: money("total")?,
        }),
        send_by: optional_date(row, "send_by")?,
        refund_by: optional_date(row, "refund_by")?,
        events: Vec::new(),
        messages: Vec::new(),
        carrier: row.get("carrier")?,
        tracking,
        documents: Vec::new(),
        actions: ReturnActions::default(),
    };
    Ok(KeptReturn {
        returned,
        policy_version: row.get("policy_version")?,
        sent_back: Vec::new(),
        needs_decision: row.get("needs_decision")?,
        credit: row.get("credit")?,
        note: row.get("note")?,
    })
}

fn read_lines(
    db: &Connection,
    id: &str,
    lines: &[Line],
    currency: Currency,
) -> Result<(Vec<ReturnLine>, Vec<bool>)> {
    let mut query =
        db.prepare_cached("SELECT * FROM return_lines WHERE return_id = ?1 ORDER BY position")?;
    let rows = query.query_map([id], |row| {
        let line: String = row.get("line_id")?;
        let variant: Option<String> = row.get("variant")?;
        let price = lines.iter().find(|it| it.id == line).and_then(|it| it.unit_price);
        let variant = match variant {
            Some(id) => variants::by_id(db, &id, price, currency)?,
            None => None,
        };
        let read = ReturnLine {
            line,
            quantity: row.get("quantity")?,
            reason: row.get("reason")?,
            sub_reason: row.get("sub_reason")?,
            comment: row.get("comment")?,
            resolution: Some(parsed(row, "resolution", Resolution::from_name)?),
            variant: variant.map(|kept| kept.variant),
            percent: row.get("percent")?,
        };
        Ok((read, row.get::<_, bool>("sent_back")?))
    })?;
    Ok(rows.collect::<Result<Vec<_>>>()?.into_iter().unzip())
}

/// Newest first.
fn events(db: &Connection, id: &str) -> Result<Vec<ReturnEvent>> {
    db.prepare_cached("SELECT * FROM return_events WHERE return_id = ?1 ORDER BY at DESC, id DESC")?
        .query_map([id], |row| {
            Ok(ReturnEvent {
                at: moment(row, "at")?,
                kind: parsed(row, "kind", ReturnEventKind::from_name)?,
                note: row.get("note")?,
            })
        })?
        .collect()
}

/// Oldest first.
fn messages(db: &Connection, id: &str) -> Result<Vec<Message>> {
    db.prepare_cached("SELECT * FROM return_messages WHERE return_id = ?1 ORDER BY at, id")?
        .query_map([id], |row| {
            Ok(Message {
                at: moment(row, "at")?,
                from_shop: row.get_ref("sender")?.as_str()? == "shop",
                author: row.get("author")?,
                text: row.get("text")?,
                files: Vec::new(),
            })
        })?
        .collect()
}
