//! A return to start: what may be sent, what is sent, and what became of an earlier try.
//!
//! Medusa checks little: it takes back what was never delivered or has come back already, leaves
//! the postage of a refused return on the order, and makes as many returns as it gets requests. So
//! everything is checked here, before.

use posventa_core::json::{Json, Node};
use posventa_core::order::OrderId;
use posventa_core::returns::{
    Refusal, RequestLine, Resolution, Return, ReturnLine, ReturnRequest, Returnable,
};

use super::list::{Listed, plain_line};
use super::terms::WayBack;
use super::told::Told;
use crate::http::Response;
use crate::mark::{mark, notes};
use crate::medusa::problem;
use crate::returns_port::{PlatformReason, ReturnsError};

/// One item of a return.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Item {
    line: String,
    quantity: u32,
    reason: Option<String>,
    note: String,
}

/// Checks that every unit asked for has been delivered and not been asked back, in an order that
/// was just read.
pub(super) fn check_units(request: &ReturnRequest, told: &Told) -> Result<(), Refusal> {
    let no = Err(Refusal::NotReturnable(None));
    if told.order.cancelled || request.lines.is_empty() {
        return no;
    }
    for wanted in &request.lines {
        let is_refund = matches!(wanted.resolution, None | Some(Resolution::Refund));
        let delivered = told.order.line(&wanted.line).map_or(0, |line| line.units.delivered());
        if wanted.quantity == 0 || delivered == 0 || !is_refund || !wanted.photos.is_empty() {
            return no;
        }
        if told.remaining(&wanted.line) < units(request, &wanted.line) {
            return Err(Refusal::TooManyUnits);
        }
    }
    Ok(())
}

/// All units of a line in the request, which may name it more than once.
fn units(request: &ReturnRequest, line: &str) -> u32 {
    let lines = request.lines.iter().filter(|it| it.line == line);
    lines.fold(0, |sum: u32, it| sum.saturating_add(it.quantity))
}

/// The items to send, each line once: Medusa would count a line that comes twice against its units
/// only once. Two reasons for one line become one, and a note.
///
/// `leaves` are the shop's reasons. A shop that keeps none is told the reason in the note.
pub(super) fn items(
    request: &ReturnRequest,
    leaves: &[PlatformReason],
    attempt: &str,
) -> Result<Vec<Item>, Refusal> {
    let mut items: Vec<Item> = Vec::new();
    for wanted in &request.lines {
        let leaf = leaves.iter().find(|leaf| leaf.id == wanted.reason);
        if leaf.is_none() && !leaves.is_empty() {
            return Err(Refusal::PolicyChanged);
        }
        let known = items.iter_mut().find(|item| item.line == wanted.line);
        if let Some(item) = known {
            let other = leaf.filter(|leaf| item.reason.as_ref() != Some(&leaf.id));
            let other = other.map(|leaf| leaf.label.as_str());
            item.quantity = item.quantity.saturating_add(wanted.quantity);
            item.note = notes([Some(&item.note), other, Some(&told_in_words(wanted, leaf))]);
            continue;
        }
        items.push(Item {
            line: wanted.line.clone(),
            quantity: wanted.quantity,
            reason: leaf.map(|leaf| leaf.id.clone()),
            note: told_in_words(wanted, leaf),
        });
    }
    if let Some(first) = items.first_mut() {
        first.note = notes([request.note.as_deref(), Some(&first.note), mark(attempt).as_deref()]);
    }
    Ok(items)
}

/// What Medusa has no field for.
fn told_in_words(wanted: &RequestLine, leaf: Option<&PlatformReason>) -> String {
    let reason = Some(wanted.reason.as_str()).filter(|_| leaf.is_none());
    notes([reason, wanted.sub_reason.as_deref(), wanted.comment.as_deref()])
}

/// The body of `POST /store/returns`.
pub(super) fn body(order: &OrderId, items: &[Item], way: &WayBack) -> Json {
    let text = |text: &str| if text.is_empty() { Json::Null } else { Json::text(text) };
    let item = |item: &Item| {
        Json::object([
            ("id", Json::text(&item.line)),
            ("quantity", Json::Number(item.quantity.to_string())),
            ("reason_id", text(item.reason.as_deref().unwrap_or_default())),
            ("note", text(&item.note)),
        ])
    };
    Json::object([
        ("order_id", Json::text(order.reveal())),
        ("items", Json::List(items.iter().map(item).collect())),
        ("return_shipping", Json::object([("option_id", Json::text(&way.method.id))])),
        ("location_id", Json::text(&way.location)),
    ])
}

/// The return that an earlier try under the same name made.
///
/// Where the shop tells its returns, its mark says which it is. Elsewhere it is the one that is new
/// since the customer confirmed, if as many units of every line are asked back since then.
pub(super) fn made_before(
    told: &Told,
    seen: &Returnable,
    request: &ReturnRequest,
    attempt: &str,
    asked_before: bool,
) -> Option<Return> {
    match &told.returns {
        Listed::Told(returns) => {
            let mark = mark(attempt)?;
            let found = returns.iter().find(|(_, notes)| notes.contains(&mark));
            found.map(|(it, _)| it.clone())
        }
        Listed::Derived(returns) if asked_before => {
            let is_asked_back = |wanted: &RequestLine| {
                let before = seen.facts(&wanted.line).map_or(0, |facts| facts.asked_back);
                let item = told.item(&wanted.line);
                let now = item.map_or(0, |item| item.counts.asked_back());
                before.saturating_add(units(request, &wanted.line)) <= now
            };
            // The oldest that is new: a refused try after it looks like one more return.
            let is_new = |it: &&Return| seen.returns.iter().all(|known| known.id != it.id);
            let found = returns.iter().rfind(is_new)?;
            let made = !request.lines.is_empty() && request.lines.iter().all(is_asked_back);
            made.then(|| Return { lines: lines(request), ..found.clone() })
        }
        Listed::Derived(_) => None,
    }
}

fn lines(request: &ReturnRequest) -> Vec<ReturnLine> {
    let mut lines: Vec<ReturnLine> = Vec::new();
    for wanted in &request.lines {
        if lines.iter().all(|line| line.line != wanted.line) {
            lines.push(plain_line(&wanted.line, units(request, &wanted.line)));
        }
    }
    lines
}

/// Why Medusa took no return. It has one type for every reason, so the message has to tell; what
/// it does not tell is an error as any other.
pub(super) fn refusal(response: &Response) -> ReturnsError {
    let problem = response.json("problem").ok();
    let said = problem.as_ref().and_then(|problem| {
        let root = Node::root(problem, "problem");
        let is_invalid = root.get("type").optional_text().as_deref() == Some("invalid_data");
        root.get("message").optional_text().filter(|_| is_invalid)
    });
    let said = said.unwrap_or_default();
    let refusal = if response.status != 400 {
        None
    } else if said.contains("more items than") {
        Some(Refusal::TooManyUnits)
    } else if said.contains("eturn reason") {
        Some(Refusal::PolicyChanged)
    } else if said.contains("canceled") || said.contains("does not exist in order") {
        Some(Refusal::NotReturnable(None))
    } else {
        None
    };
    refusal.map_or_else(|| problem::read(response).into(), ReturnsError::Refused)
}
