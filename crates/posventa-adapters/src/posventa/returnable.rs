//! What a policy goes by, as the Posventa Shop API writes it into an order.

use posventa_core::json::{JsonError, Node};
use posventa_core::returns::{Exemption, LineFacts, Returnable};

use super::order;
use crate::answer::readable;

/// Reads an order with its country and what is told about its products. The order's returns come
/// from another address; here are none.
///
/// `api` is what paths such as `/images/mug.svg` are relative to.
///
/// # Errors
///
/// If the order cannot be read. Facts that are missing or wrong are left out: what is not told
/// matches no rule that asks for it.
pub fn read_returnable(order: &Node<'_>, api: &str) -> Result<Returnable, JsonError> {
    Ok(Returnable {
        order: order::read(order, api)?,
        country: order.get("country").optional_text(),
        facts: readable(&order.get("lines"), read_facts)?,
        returns: Vec::new(),
    })
}

fn read_facts(line: Node<'_>) -> Result<LineFacts, JsonError> {
    let names = |key: &str| readable(&line.get(key), |name| name.text_or_number());
    let exemption = line.get("exemption").optional_text();
    Ok(LineFacts {
        line: line.get("id").text_or_number()?,
        product: line.get("productId").text_or_number().ok(),
        tags: names("tags").unwrap_or_default(),
        categories: names("categories").unwrap_or_default(),
        discounted: line.get("discounted").flag().unwrap_or(false),
        exemption: exemption.and_then(|word| Exemption::from_name(&word)),
        asked_back: line.get("askedBack").count().unwrap_or(0),
    })
}
