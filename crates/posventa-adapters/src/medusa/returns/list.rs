//! Returns of an order, as far as a shop tells them.
//!
//! Medusa up to 2.20 answers `order.returns`. Later ones drop the field unless the merchant allows
//! it, and then only the postage says which returns there are, and the quantities how far.

use jiff::Timestamp;
use posventa_core::json::{JsonError, Node};
use posventa_core::order::Order;
use posventa_core::returns::{
    Return, ReturnActions, ReturnEvent, ReturnEventKind, ReturnLine, ReturnState,
};

use super::told::Item;
use crate::answer::{distinct, readable, required_text};
use crate::mark::without_mark;

/// How many letters of a return's id Medusa's dashboard shows as its number.
const NUMBER: usize = 7;

/// What is known of an order's returns.
pub(super) enum Listed {
    /// By the shop, newest first, each with all notes on its items.
    Told(Vec<(Return, String)>),
    /// From quantities and postage, newest first.
    Derived(Vec<Return>),
}

impl Listed {
    pub(super) fn returns(&self) -> impl Iterator<Item = &Return> {
        let (told, derived) = match self {
            Listed::Told(told) => (&told[..], &[][..]),
            Listed::Derived(derived) => (&[][..], &derived[..]),
        };
        told.iter().map(|(it, _)| it).chain(derived)
    }
}

pub(super) fn read(node: Node<'_>, order: &Order, items: &[Item]) -> Result<Listed, JsonError> {
    let is_refunded = is_refunded(node);
    let returns = node.get("returns");
    if !returns.exists() {
        return Ok(Listed::Derived(derive(node, order, items, is_refunded)));
    }
    let returns = readable(&returns, |it| read_told(it, is_refunded))?;
    let mut returns = distinct(returns, |(it, _)| &it.id);
    returns.sort_by_key(|(it, _)| std::cmp::Reverse(it.requested_at));
    Ok(Listed::Told(returns))
}

/// Whether all is refunded that the shop owes. It does not say for which return.
fn is_refunded(node: Node<'_>) -> bool {
    let summary = node.get("summary");
    let number = |key: &str| summary.get(key).text_or_number().ok();
    let some = number("refunded_total")
        .is_some_and(|it| it.bytes().any(|it| it.is_ascii_digit() && it != b'0'));
    some && number("pending_difference").is_none_or(|owed| !owed.starts_with('-'))
}

/// Reads a `StoreReturn` with the notes on its items. Only its id is required.
pub(super) fn read_told(node: Node<'_>, is_refunded: bool) -> Result<(Return, String), JsonError> {
    let id = required_text(node.get("id"))?;
    let state = match node.get("status").optional_text().as_deref() {
        Some("open") => ReturnState::Requested,
        Some("partially_received") => ReturnState::InTransit,
        Some("received") if is_refunded => ReturnState::Refunded,
        Some("received") => ReturnState::Received,
        Some("canceled") => ReturnState::Cancelled,
        // Medusa has nobody decide: what is "requested" is confirmed, and the goods may be sent.
        _ => ReturnState::Approved,
    };
    let moment = |key: &str| node.get(key).optional_timestamp().ok().flatten();
    let created_at = moment("created_at");
    let happened = [
        (created_at, ReturnEventKind::Requested),
        (moment("received_at"), ReturnEventKind::Received),
        (moment("canceled_at"), ReturnEventKind::Cancelled),
    ];
    let lines = readable(&node.get("items"), |item| {
        let note = item.get("note").optional_text();
        let line = ReturnLine {
            line: required_text(item.get("item_id"))?,
            quantity: item.get("quantity").count()?,
            reason: item.get("reason_id").optional_text(),
            sub_reason: None,
            comment: note.as_deref().and_then(without_mark),
            resolution: None,
            variant: None,
            percent: None,
        };
        Ok((line, note.unwrap_or_default()))
    });
    let lines = lines.unwrap_or_default();
    let notes = lines.iter().map(|(_, note)| note.as_str()).collect::<Vec<_>>().join("\n");
    let lines = lines.into_iter().map(|(line, _)| line).filter(|line| 0 < line.quantity).collect();
    Ok((build(id, state, created_at, &happened, lines), notes))
}

/// What quantities and postage say. Several returns cannot be told apart: then none of them says
/// what is in it.
fn derive(node: Node<'_>, order: &Order, items: &[Item], is_refunded: bool) -> Vec<Return> {
    let lines = items.iter().filter(|item| order.line(&item.line).is_some()).filter_map(|item| {
        let quantity = item.counts.requested.saturating_add(item.counts.arrived);
        (0 < quantity).then(|| plain_line(&item.line, quantity))
    });
    let lines: Vec<ReturnLine> = lines.collect();
    // Postage without anything coming back is what a refused return leaves behind.
    if lines.is_empty() {
        return Vec::new();
    }
    let is_under_way = items.iter().any(|item| 0 < item.counts.requested);
    let has_arrived = items.iter().any(|item| 0 < item.counts.arrived);
    let state = match (is_under_way, has_arrived) {
        (true, true) => ReturnState::InTransit,
        (true, false) => ReturnState::Approved,
        (false, _) if is_refunded => ReturnState::Refunded,
        (false, _) => ReturnState::Received,
    };
    let postage = readable(&node.get("shipping_methods"), |method| {
        let id = required_text(method.get("detail").get("return_id"))?;
        Ok((id, method.get("created_at").optional_timestamp().ok().flatten()))
    });
    let mut ids = distinct(postage.unwrap_or_default(), |(id, _)| id);
    ids.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
    if ids.is_empty() {
        // Staff may start a return without postage.
        ids.push((format!("of-{}", order.number), None));
    }
    let only = ids.len() == 1;
    let lines = if only { lines } else { Vec::new() };
    ids.into_iter()
        .map(|(id, at)| build(id, state, at, &[(at, ReturnEventKind::Requested)], lines.clone()))
        .collect()
}

pub(super) fn plain_line(line: &str, quantity: u32) -> ReturnLine {
    ReturnLine {
        line: line.to_owned(),
        quantity,
        reason: None,
        sub_reason: None,
        comment: None,
        resolution: None,
        variant: None,
        percent: None,
    }
}

fn build(
    id: String,
    state: ReturnState,
    requested_at: Option<Timestamp>,
    happened: &[(Option<Timestamp>, ReturnEventKind)],
    lines: Vec<ReturnLine>,
) -> Return {
    let event = |(at, kind): &(Option<Timestamp>, ReturnEventKind)| {
        Some(ReturnEvent { at: (*at)?, kind: *kind, note: None })
    };
    let mut events: Vec<ReturnEvent> = happened.iter().filter_map(event).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.at));
    let letters = id.chars().count();
    let number: String = id.chars().skip(letters.saturating_sub(NUMBER)).collect();
    Return {
        id,
        number,
        state,
        requested_at,
        lines,
        // Medusa knows a name and a price for it, and not what the customer has to do.
        method: None,
        refund: None,
        send_by: None,
        refund_by: None,
        events,
        messages: Vec::new(),
        carrier: None,
        tracking: None,
        documents: Vec::new(),
        actions: ReturnActions::default(),
    }
}
