//! Returns as the Posventa Shop API writes them.
//!
//! What makes a return, its id and its lines, has to be there. Everything else is left out if it is
//! wrong; a state that is not known is the first one, and a sum of which the rows do not add up is
//! not shown.

use posventa_core::conversation::Message;
use posventa_core::delivery::TrackingNumber;
use posventa_core::json::{JsonError, Node};
use posventa_core::money::{Currency, Money};
use posventa_core::returns::{
    MethodKind, RefundSum, Refusal, Resolution, Return, ReturnActions, ReturnDocument, ReturnEvent,
    ReturnEventKind, ReturnLine, ReturnMethod, ReturnState, Variant,
};
use posventa_core::web_url::WebUrl;

use crate::answer::{distinct, readable, required_text};
use crate::http::Response;

/// The returns of an order. One that cannot be read is an error: the customer would ask again for
/// what they have asked for already.
pub(super) fn returns(
    answer: &Node<'_>,
    currency: Currency,
    api: &str,
) -> Result<Vec<Return>, JsonError> {
    let list = answer.get("returns");
    if !list.exists() {
        return Err(list.unexpected("a list"));
    }
    Ok(distinct(list.list(|it| one(it, Some(currency), api))?, |it| &it.id))
}

/// One return. Its amounts are in its own `currency` or, without one, in `currency`.
pub(super) fn one(
    node: Node<'_>,
    currency: Option<Currency>,
    api: &str,
) -> Result<Return, JsonError> {
    let node = node.object()?;
    let id = node.get("id").text_or_number()?;
    let currency = node.get("currency").currency().ok().or(currency);
    let lines = node.get("lines");
    if !lines.exists() {
        return Err(lines.unexpected("a list"));
    }
    let word = |key: &str| node.get(key).optional_text().unwrap_or_default();
    let shipment = node.get("shipment");
    let actions = node.get("actions");
    let may = |key: &str| actions.get(key).flag().unwrap_or(false);
    let documents = readable(&node.get("documents"), |document| {
        let known = ReturnDocument::from_name(document.text()?);
        known.ok_or_else(|| document.unexpected("a document"))
    });
    Ok(Return {
        number: node.get("number").text_or_number().unwrap_or_else(|_| id.clone()),
        state: ReturnState::from_name(&word("state")).unwrap_or(ReturnState::Requested),
        requested_at: node.get("requestedAt").optional_timestamp().ok().flatten(),
        lines: lines.list(|it| read_line(it, currency, api))?,
        method: read_method(&node.get("method"), currency),
        refund: read_sum(&node.get("refund"), currency),
        send_by: node.get("sendBy").optional_date().ok().flatten(),
        refund_by: node.get("refundBy").optional_date().ok().flatten(),
        events: readable(&node.get("events"), read_event).unwrap_or_default(),
        messages: readable(&node.get("messages"), read_message).unwrap_or_default(),
        carrier: shipment.get("carrier").optional_text(),
        tracking: shipment.get("number").text_or_number().ok().map(|number| TrackingNumber {
            number,
            url: shipment.get("url").optional_text().and_then(|url| WebUrl::parse(&url)),
        }),
        documents: distinct(documents.unwrap_or_default(), |document| document.name()),
        actions: ReturnActions {
            cancel: may("cancel"),
            add_tracking: may("addTracking"),
            message: may("message"),
        },
        id,
    })
}

fn read_line(
    line: Node<'_>,
    currency: Option<Currency>,
    api: &str,
) -> Result<ReturnLine, JsonError> {
    let quantity = line.get("quantity");
    if !quantity.exists() {
        return Err(quantity.unexpected("a whole number of pieces"));
    }
    let resolution = line.get("resolution").optional_text().unwrap_or_default();
    let percent = line.get("percent");
    Ok(ReturnLine {
        line: line.get("line").text_or_number()?,
        quantity: quantity.count()?,
        reason: line.get("reason").text_or_number().ok(),
        sub_reason: line.get("subReason").text_or_number().ok(),
        comment: line.get("comment").optional_text(),
        resolution: Resolution::from_name(&resolution),
        variant: read_variant(line.get("variant"), currency, api).ok(),
        percent: percent.exists().then(|| percent.count().ok()).flatten(),
    })
}

/// What a line can be exchanged for; what cannot be read is left out.
pub(super) fn variants(
    list: &Node<'_>,
    currency: Option<Currency>,
    api: &str,
) -> Result<Vec<Variant>, JsonError> {
    let variants = readable(list, |variant| read_variant(variant, currency, api))?;
    Ok(distinct(variants, |variant| &variant.id))
}

fn read_variant(
    variant: Node<'_>,
    currency: Option<Currency>,
    api: &str,
) -> Result<Variant, JsonError> {
    let available = variant.get("available");
    let image = variant.get("image").optional_text();
    Ok(Variant {
        id: variant.get("id").text_or_number()?,
        title: required_text(variant.get("title"))?,
        sku: variant.get("sku").optional_text(),
        image: image.and_then(|text| WebUrl::parse_relative(&text, api)),
        available: available.exists().then(|| available.count().ok()).flatten(),
        difference: currency.and_then(|it| variant.get("difference").money(it).ok()),
    })
}

fn read_method(method: &Node<'_>, currency: Option<Currency>) -> Option<ReturnMethod> {
    Some(ReturnMethod {
        id: method.get("id").text_or_number().ok()?,
        kind: MethodKind::from_name(&method.get("kind").optional_text()?)?,
        cost: currency.and_then(|it| method.get("cost").money(it).ok()),
    })
}

fn read_sum(sum: &Node<'_>, currency: Option<Currency>) -> Option<RefundSum> {
    let amount = |key: &str| sum.get(key).money(currency?).ok();
    let tax = sum.get("tax");
    let read = RefundSum {
        items: amount("items")?,
        discounts: amount("discounts")?,
        tax: if tax.exists() { Some(amount("tax")?) } else { None },
        delivery: amount("delivery")?,
        fees: amount("fees")?,
        method_cost: amount("methodCost")?,
        total: amount("total")?,
    };
    let rows = [read.discounts, read.delivery, read.fees, read.method_cost];
    let rows = rows.into_iter().chain(read.tax).try_fold(read.items, Money::checked_add);
    (rows == Ok(read.total)).then_some(read)
}

fn read_event(event: Node<'_>) -> Result<ReturnEvent, JsonError> {
    let (at, kind) = (event.get("at"), event.get("kind"));
    Ok(ReturnEvent {
        at: at.optional_timestamp()?.ok_or_else(|| at.unexpected("a moment"))?,
        kind: ReturnEventKind::from_name(kind.text()?)
            .ok_or_else(|| kind.unexpected("what happened"))?,
        note: event.get("note").optional_text(),
    })
}

fn read_message(message: Node<'_>) -> Result<Message, JsonError> {
    let at = message.get("at");
    Ok(Message {
        at: at.optional_timestamp()?.ok_or_else(|| at.unexpected("a moment"))?,
        from_shop: message.get("from").text()? == "shop",
        author: message.get("author").optional_text(),
        text: required_text(message.get("text"))?,
        files: Vec::new(),
    })
}

/// What a shop means that says no, if the customer can do something about it.
pub(super) fn refusal(
    response: &Response,
    currency: Option<Currency>,
    api: &str,
) -> Option<Refusal> {
    let problem = response.json("problem").ok()?;
    let root = Node::root(&problem, "problem");
    Some(match root.get("code").text().ok()? {
        "too-many-units" => Refusal::TooManyUnits,
        "not-returnable" => Refusal::NotReturnable(root.get("detail").optional_text()),
        "out-of-stock" => {
            let left = variants(&root.get("variants"), currency, api);
            Refusal::OutOfStock(left.unwrap_or_default())
        }
        "policy-changed" => Refusal::PolicyChanged,
        "sum-changed" => Refusal::SumChanged(read_sum(&root.get("refund"), currency)),
        "no-longer-possible" => Refusal::NoLongerPossible,
        _ => return None,
    })
}
