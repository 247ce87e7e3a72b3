//! What a Medusa shop decides itself: reasons, and ways back with their postage.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::Currency;

use crate::answer::{distinct, readable, required_text};
use crate::returns_port::{PlatformMethod, PlatformReason};

/// A way back, and where the parcel goes. Without the place Medusa takes the return, and its staff
/// cannot confirm that the goods have come ("Cannot receive the Return at location null").
pub(super) struct WayBack {
    pub method: PlatformMethod,
    pub location: String,
}

/// Reads the reasons a customer may give: those that no other reason refines, because Medusa
/// refuses the others. The list holds every reason, with that which it refines.
pub(super) fn reasons(answer: &Node<'_>) -> Result<Vec<PlatformReason>, JsonError> {
    let list = answer.get("return_reasons");
    if !list.exists() {
        return Err(list.unexpected("a list"));
    }
    let reasons = readable(&list, |reason| {
        let value = PlatformReason {
            id: required_text(reason.get("id"))?,
            label: required_text(reason.get("label"))?,
        };
        Ok((value, reason.get("parent_return_reason_id").optional_text()))
    })?;
    let is_refined = |id: &str| reasons.iter().any(|(_, parent)| parent.as_deref() == Some(id));
    let leaves = reasons.iter().filter(|(reason, _)| !is_refined(&reason.id));
    let leaves = leaves.map(|(reason, _)| reason.clone()).collect();
    Ok(distinct(leaves, |reason| &reason.id))
}

/// Reads the ways back. Left out is what has no place to go to, no price yet, or a price in
/// another currency than the order: Medusa answers 500 to it.
pub(super) fn ways_back(answer: &Node<'_>, currency: Currency) -> Result<Vec<WayBack>, JsonError> {
    let list = answer.get("shipping_options");
    if !list.exists() {
        return Err(list.unexpected("a list"));
    }
    let ways = readable(&list, |option| {
        let price = option.get("calculated_price");
        let priced_in = price.get("currency_code");
        if priced_in.exists() && priced_in.currency()? != currency {
            return Err(priced_in.unexpected("the currency of the order"));
        }
        let amount = option.get("amount");
        let cost = amount.unrounded_money(currency)?;
        if cost.minor() < 0 {
            return Err(amount.unexpected("an amount that is not negative"));
        }
        let zone = option.get("service_zone");
        let place = zone.get("fulfillment_set");
        Ok(WayBack {
            method: PlatformMethod {
                id: required_text(option.get("id"))?,
                label: required_text(option.get("name"))?,
                cost: Some(cost),
            },
            location: required_text(place.get("location").get("id"))?,
        })
    })?;
    Ok(distinct(ways, |way| &way.method.id))
}
