//! What Adobe Commerce tells of an order that goods are to be sent back from, and of its returns.

use posventa_core::conversation::Message;
use posventa_core::delivery::TrackingNumber;
use posventa_core::json::{JsonError, Node};
use posventa_core::order::{Order, Units};
use posventa_core::returns::{
    LineFacts, MethodKind, Return, ReturnActions, ReturnEvent, ReturnEventKind, ReturnLine,
    ReturnMethod, ReturnState, Returnable,
};

use super::attributes;
use crate::adobe::amount::{moment, pieces};
use crate::adobe::order;
use crate::answer::{distinct, readable, required_text};
use crate::carriers::tracking_url;
use crate::mark::{mark, without_mark};

/// An order with its returns.
pub(super) struct Told {
    pub(super) order: Order,
    /// By which a return is asked for; the order's page goes by its number.
    pub(super) uid: String,
    country: Option<String>,
    /// Newest first, each with all that was written about it.
    returns: Vec<OneTold>,
}

struct OneTold {
    value: Return,
    comments: String,
    /// Id and name of those that it can be sent with.
    carriers: Vec<(String, String)>,
}

impl Told {
    pub(super) fn read(
        node: &Node<'_>,
        config: &Node<'_>,
        api: &str,
        is_guest: bool,
    ) -> Result<Told, JsonError> {
        let mut order = order::read(node, config, api)?;
        let eligible = readable(&node.get("items"), |item| {
            let is_eligible = item.get("eligible_for_return").flag()?;
            Ok((item.get("id").text_or_number()?, is_eligible))
        })?;
        for line in &mut order.lines {
            // Nobody tells when a parcel arrived. What the shop itself would take back has.
            if eligible.iter().any(|(id, is_eligible)| *id == line.id && *is_eligible) {
                let it = line.units;
                let (shipped, returned) = (it.shipped(), it.returned());
                line.units = Units::new(it.ordered(), it.cancelled(), shipped, shipped, returned);
            }
        }
        let list = node.get("returns");
        let returns = readable(&list.get("items"), |it| read_one(it, is_guest))?;
        let mut returns = distinct(returns, |it| &it.value.id);
        returns.sort_by_key(|it| std::cmp::Reverse(it.value.requested_at));
        let country = node.get("shipping_address").get("country_code").optional_text();
        Ok(Told { order, uid: node.get("id").text_or_number()?, country, returns })
    }

    /// Units of a line that returns hold, or that have come back.
    fn asked_back(&self, line: &str) -> u32 {
        let open = self.returns.iter().filter(|it| it.value.state.holds_units());
        let lines = open.flat_map(|it| &it.value.lines).filter(|it| it.line == line);
        let held = lines.fold(0_u32, |sum, it| sum.saturating_add(it.quantity));
        held.max(self.order.line(line).map_or(0, |line| line.units.returned()))
    }

    /// Units of a line that may still be asked back.
    pub(super) fn remaining(&self, line: &str) -> u32 {
        let delivered = self.order.line(line).map_or(0, |line| line.units.delivered());
        delivered.saturating_sub(self.asked_back(line))
    }

    pub(super) fn made_under(&self, attempt: &str) -> Option<Return> {
        let mark = mark(attempt)?;
        let made = self.returns.iter().find(|it| it.comments.contains(&mark));
        made.map(|it| it.value.clone())
    }

    pub(super) fn carriers(&self, id: &str) -> &[(String, String)] {
        let found = self.returns.iter().find(|it| it.value.id == id);
        found.map_or(&[], |it| &it.carriers)
    }

    pub(super) fn returnable(self) -> Returnable {
        let facts = self.order.lines.iter().map(|line| LineFacts {
            line: line.id.clone(),
            asked_back: self.asked_back(&line.id),
            ..LineFacts::default()
        });
        Returnable {
            facts: facts.collect(),
            country: self.country,
            returns: self.returns.into_iter().map(|it| it.value).collect(),
            order: self.order,
        }
    }
}

/// Reads a return that was just made or changed.
pub(super) fn one(node: Node<'_>, is_guest: bool) -> Result<Return, JsonError> {
    read_one(node, is_guest).map(|it| it.value)
}

fn state(word: &str) -> ReturnState {
    match word {
        "UNCONFIRMED" => ReturnState::Unconfirmed,
        "AUTHORIZED" | "PARTIALLY_AUTHORIZED" => ReturnState::Approved,
        "RECEIVED" | "PARTIALLY_RECEIVED" => ReturnState::Received,
        // "Approved" is what the shop says of goods that it has looked at.
        "APPROVED" | "PARTIALLY_APPROVED" | "PARTIALLY_REJECTED" => ReturnState::Inspected,
        "REJECTED" | "DENIED" => ReturnState::Refused,
        "PROCESSED_AND_CLOSED" | "CLOSED" => ReturnState::Closed,
        _ => ReturnState::Requested,
    }
}

fn read_one(node: Node<'_>, is_guest: bool) -> Result<OneTold, JsonError> {
    let id = required_text(node.get("uid"))?;
    let state = state(node.get("status").text()?);
    let requested_at = moment(&node.get("created_at"));
    let lines = readable(&node.get("items"), |item| {
        // What staff granted, where they have; zero until then.
        let granted = pieces(&item.get("quantity"))?;
        let asked = pieces(&item.get("request_quantity"))?;
        let (mut reason, mut resolution) = (None, None);
        let attributes = item.get("custom_attributesV2");
        for index in 0..attributes.length()? {
            let attribute = attributes.item(index);
            let code = attribute.get("code").optional_text().unwrap_or_default();
            let options = attribute.get("selected_options");
            let option = options.item(0);
            if attributes::is_reason(&code) {
                reason = option.get("value").optional_text();
            }
            let label = option.get("label").optional_text().unwrap_or_default();
            resolution = resolution.or(attributes::resolution(&code, &label));
        }
        Ok(ReturnLine {
            line: item.get("order_item").get("id").text_or_number()?,
            quantity: if granted == 0 { asked } else { granted },
            reason,
            sub_reason: None,
            comment: None,
            resolution,
            variant: None,
            percent: None,
        })
    });
    let comments = readable(&node.get("comments"), |comment| {
        let text = required_text(comment.get("text"))?;
        let author = comment.get("author_name").optional_text();
        Ok((moment(&comment.get("created_at")), author, text))
    });
    let comments = comments.unwrap_or_default();
    let whose = node.get("customer");
    let names = ["firstname", "lastname"].map(|key| whose.get(key).optional_text());
    let customer = names.into_iter().flatten().collect::<Vec<String>>().join(" ");
    let mut messages: Vec<Message> = comments
        .iter()
        .filter_map(|(at, author, text)| {
            let (at, text) = ((*at)?, without_mark(text)?);
            // Staff write under the name of the shop's customer service, in its language.
            let from_shop = author.as_deref().is_some_and(|it| it != customer);
            Some(Message { at, from_shop, author: author.clone(), text, files: Vec::new() })
        })
        .collect();
    messages.sort_by_key(|message| message.at);

    let shipping = node.get("shipping");
    let tracks = shipping.get("tracking");
    let track = tracks.item(0);
    let carrier = track.get("carrier").get("label").optional_text();
    let tracking = track.get("tracking_number").optional_text().map(|number| {
        let url = tracking_url(carrier.iter().map(String::as_str), &number);
        TrackingNumber { number, url }
    });
    let carriers = readable(&node.get("available_shipping_carriers"), |carrier| {
        Ok((required_text(carrier.get("uid"))?, required_text(carrier.get("label"))?))
    });
    let carriers = if is_guest { Vec::new() } else { carriers.unwrap_or_default() };
    let is_open = !matches!(state, ReturnState::Closed | ReturnState::Refused);
    let state = match state {
        ReturnState::Approved if tracking.is_some() => ReturnState::InTransit,
        other => other,
    };
    let is_sent = matches!(state, ReturnState::Approved | ReturnState::InTransit);
    let event = |at| ReturnEvent { at, kind: ReturnEventKind::Requested, note: None };
    let mut lines = lines.unwrap_or_default();
    lines.retain(|line| 0 < line.quantity);
    let value = Return {
        number: node.get("number").optional_text().unwrap_or_else(|| id.clone()),
        id,
        state,
        requested_at,
        lines,
        // The customer sends it, unless the shop sends them a label by e-mail.
        method: Some(ReturnMethod {
            id: "own-label".to_owned(),
            kind: MethodKind::OwnLabel,
            cost: None,
        }),
        refund: None,
        send_by: None,
        refund_by: None,
        events: requested_at.map(event).into_iter().collect(),
        messages,
        carrier,
        tracking,
        documents: Vec::new(),
        actions: ReturnActions {
            cancel: false,
            add_tracking: is_sent && !carriers.is_empty(),
            message: is_open && !is_guest,
        },
    };
    let comments: Vec<String> = comments.into_iter().map(|(.., text)| text).collect();
    Ok(OneTold { value, comments: comments.join("\n"), carriers })
}
