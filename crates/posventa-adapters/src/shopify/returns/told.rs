//! What Shopify tells of an order that goods are to be sent back from, and of its returns.

use jiff::Timestamp;
use posventa_core::delivery::TrackingNumber;
use posventa_core::json::{JsonError, Node};
use posventa_core::order::Order;
use posventa_core::returns::{
    LineFacts, MethodKind, Return, ReturnActions, ReturnDocument, ReturnEvent, ReturnEventKind,
    ReturnLine, ReturnMethod, ReturnState, Returnable,
};
use posventa_core::web_url::WebUrl;

use crate::answer::{distinct, moment, readable, required_text};

/// An order with what Shopify itself lets come back.
pub(super) struct Told {
    pub returnable: Returnable,
    /// Units by line that may be asked back now. `None` if Shopify does not say.
    pub offered: Option<Vec<(String, u32)>>,
    /// Why others may not, in the shop's words.
    pub why_not: Option<String>,
}

impl Told {
    pub(super) fn read(node: &Node<'_>, order: Order) -> Result<Told, JsonError> {
        let refunds = readable(&node.get("refunds"), |refund| {
            Ok((required_text(refund.get("returnName"))?, moment(refund.get("createdAt"))))
        });
        let refunds = refunds.unwrap_or_default();
        let returns = node.get("returns");
        let returns = returns.get("nodes").list(|it| read_return(it, &refunds))?;
        let mut returns = distinct(returns, |it| &it.id);
        returns.sort_by_key(|it| std::cmp::Reverse(it.requested_at));

        let information = node.get("returnInformation");
        let offered = information.get("returnableLineItems");
        let offered = offered.get("nodes");
        let is_told = offered.exists();
        let offered = readable(&offered, |it| {
            Ok((it.get("lineItem").get("id").text_or_number()?, it.get("quantity").count()?))
        });
        let facts = read_facts(node, &order, &returns);
        let summary = information.get("nonReturnableSummary");
        Ok(Told {
            offered: offered.ok().filter(|_| is_told),
            why_not: summary.get("summaryMessage").optional_text(),
            returnable: Returnable {
                country: node.get("shippingAddress").get("territoryCode").optional_text(),
                facts,
                returns,
                order,
            },
        })
    }

    pub(super) fn offered(&self, line: &str) -> Option<u32> {
        let offered = self.offered.as_ref()?;
        let units = offered.iter().filter(|(id, _)| id == line);
        Some(units.fold(0, |sum: u32, (_, units)| sum.saturating_add(*units)))
    }
}

/// What a policy may ask about each line. Why Shopify does not take something back is a tag:
/// `shopify:final-sale`, `shopify:return-window-expired`.
fn read_facts(node: &Node<'_>, order: &Order, returns: &[Return]) -> Vec<LineFacts> {
    let items = node.get("lineItems");
    let items = readable(&items.get("nodes"), |item| {
        let discount = item.get("totalDiscount").get("amount").optional_text();
        let discounted = discount.is_some_and(|it| it.bytes().any(|it| matches!(it, b'1'..=b'9')));
        let product = item.get("productId").optional_text();
        let kind = item.get("productType").optional_text();
        Ok((item.get("id").text_or_number()?, product, kind, discounted))
    });
    let items = items.unwrap_or_default();
    let information = node.get("returnInformation");
    let held = information.get("nonReturnableLineItems");
    let held = readable(&held.get("nodes"), |it| {
        let codes = readable(&it.get("quantityDetails"), |detail| {
            Ok(detail.get("reasonCode").text()?.to_owned())
        });
        Ok((it.get("lineItem").get("id").text_or_number()?, codes.unwrap_or_default()))
    });
    let held = held.unwrap_or_default();

    let facts = order.lines.iter().map(|line| {
        let known = items.iter().find(|(id, ..)| *id == line.id);
        let codes = held.iter().filter(|(id, _)| *id == line.id).flat_map(|(_, codes)| codes);
        let holds = returns.iter().filter(|it| it.state.holds_units());
        let rows = holds.flat_map(|it| &it.lines).filter(|it| it.line == line.id);
        let asked_back = rows.fold(0, |sum: u32, it| sum.saturating_add(it.quantity));
        LineFacts {
            line: line.id.clone(),
            product: known.and_then(|(_, product, ..)| product.clone()),
            tags: codes.filter_map(|code| tag(code)).map(str::to_owned).collect(),
            categories: known.and_then(|(_, _, kind, _)| kind.clone()).into_iter().collect(),
            discounted: known.is_some_and(|(.., discounted)| *discounted),
            asked_back: asked_back.max(line.units.returned()),
            ..LineFacts::default()
        }
    });
    facts.collect()
}

/// The tag for a reason that is the shop's rule and not the order's state.
fn tag(code: &str) -> Option<&'static str> {
    match code {
        "FINAL_SALE" => Some("shopify:final-sale"),
        "RETURN_WINDOW_EXPIRED" => Some("shopify:return-window-expired"),
        _ => None,
    }
}

/// Reads a `Return`. `refunds` are names of returns that money went back for, and when. Only the id
/// and the name are required.
pub(super) fn read_return(
    node: Node<'_>,
    refunds: &[(String, Option<Timestamp>)],
) -> Result<Return, JsonError> {
    let id = required_text(node.get("id"))?;
    let number = required_text(node.get("name"))?;
    let refund = refunds.iter().find(|(name, _)| *name == number);
    let state = match node.get("status").optional_text().as_deref() {
        Some("DECLINED") => ReturnState::Refused,
        Some("CANCELED") => ReturnState::Cancelled,
        Some("CLOSED" | "OPEN") if refund.is_some() => ReturnState::Refunded,
        Some("CLOSED") => ReturnState::Closed,
        Some("OPEN") => ReturnState::Approved,
        _ => ReturnState::Requested,
    };
    let lines = node.get("returnLineItems");
    let lines = readable(&lines.get("nodes"), |item| {
        Ok(ReturnLine {
            line: item.get("lineItem").get("id").text_or_number()?,
            quantity: item.get("quantity").count()?,
            reason: item.get("returnReasonDefinition").get("id").optional_text(),
            sub_reason: None,
            comment: None,
            resolution: None,
            variant: None,
            percent: None,
        })
    });
    let mut lines = lines.unwrap_or_default();
    lines.retain(|line| 0 < line.quantity);

    let deliveries = node.get("reverseDeliveries");
    let delivery = deliveries.get("nodes");
    let delivery = delivery.item(0);
    let deliverable = delivery.get("deliverable");
    let tracking = deliverable.get("tracking");
    let has_label = label_url(&node).is_some();
    let is_own = delivery.get("customerGeneratedLabel").flag().unwrap_or(false);
    let method = delivery.exists().then_some(if is_own {
        MethodKind::OwnLabel
    } else {
        MethodKind::PrepaidLabel
    });
    let requested_at = moment(node.get("createdAt"));
    Ok(Return {
        state,
        requested_at,
        lines,
        method: method.map(|kind| ReturnMethod { id: kind.name().to_owned(), kind, cost: None }),
        refund: None,
        send_by: None,
        refund_by: None,
        events: read_events(&node, state, refund.and_then(|(_, at)| *at)),
        messages: Vec::new(),
        carrier: tracking.get("carrierName").optional_text(),
        tracking: tracking.get("trackingNumber").optional_text().map(|number| TrackingNumber {
            number,
            url: tracking.get("trackingUrl").optional_text().and_then(|url| WebUrl::parse(&url)),
        }),
        documents: if has_label { vec![ReturnDocument::Label] } else { Vec::new() },
        actions: ReturnActions::default(),
        number,
        id,
    })
}

/// What happened, newest first, as far as Shopify says when.
fn read_events(
    node: &Node<'_>,
    state: ReturnState,
    refunded_at: Option<Timestamp>,
) -> Vec<ReturnEvent> {
    let changed_at = moment(node.get("updatedAt"));
    let of_state = |wanted: ReturnState| changed_at.filter(|_| state == wanted);
    let declined = node.get("decline").get("note").optional_text();
    let deliveries = node.get("reverseDeliveries");
    let nodes = deliveries.get("nodes");
    let first = nodes.item(0);
    let label = first.get("deliverable");
    let label_at = moment(label.get("label").get("createdAt"));
    let happened = [
        (moment(node.get("createdAt")), ReturnEventKind::Requested, None),
        (of_state(ReturnState::Approved), ReturnEventKind::Approved, None),
        (label_at, ReturnEventKind::LabelReady, None),
        (of_state(ReturnState::Refused), ReturnEventKind::Refused, declined),
        (of_state(ReturnState::Cancelled), ReturnEventKind::Cancelled, None),
        (refunded_at, ReturnEventKind::Refunded, None),
    ];
    let event = |(at, kind, note): (Option<Timestamp>, ReturnEventKind, Option<String>)| {
        Some(ReturnEvent { at: at?, kind, note })
    };
    let mut events: Vec<ReturnEvent> = happened.into_iter().rev().filter_map(event).collect();
    events.sort_by_key(|event| std::cmp::Reverse(event.at));
    events
}

/// Where the label of a return lies, if it has one.
pub(super) fn label_url(node: &Node<'_>) -> Option<WebUrl> {
    let deliveries = node.get("reverseDeliveries");
    let urls = readable(&deliveries.get("nodes"), |delivery| {
        let deliverable = delivery.get("deliverable");
        required_text(deliverable.get("label").get("publicFileUrl"))
    });
    urls.ok()?.iter().find_map(|url| WebUrl::parse(url))
}
