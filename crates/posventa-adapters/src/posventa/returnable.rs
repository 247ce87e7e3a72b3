//! What a policy goes by, as the Posventa Shop API writes it into an order.

use posventa_core::json::{JsonError, Node};
use posventa_core::order::Order;
use posventa_core::returns::{Exemption, LineFacts, Returnable};

use super::{cases, order};
use crate::answer::{distinct, readable};

/// Reads an order with its country and what is told about its products. The order's returns come
/// from another address; here are none.
///
/// `api` is what paths such as `/images/mug.svg` are relative to.
///
/// # Errors
///
/// If the order cannot be read, or what was asked back is no number: nothing may be asked back
/// twice. Other facts that are missing or wrong are left out: what is not told matches no rule that
/// asks for it.
pub fn read_returnable(node: &Node<'_>, api: &str) -> Result<Returnable, JsonError> {
    let order = order::read(node, api)?;
    let facts = node.get("lines").list(|line| read_facts(line, &order))?;
    Ok(Returnable {
        country: node.get("country").optional_text(),
        facts: distinct(facts, |facts| &facts.line),
        returns: Vec::new(),
        order,
    })
}

fn read_facts(line: Node<'_>, order: &Order) -> Result<LineFacts, JsonError> {
    let id = line.get("id").text_or_number()?;
    let returned = order.line(&id).map_or(0, |line| line.units.returned());
    let names = |key: &str| readable(&line.get(key), |name| name.text_or_number());
    let exemption = line.get("exemption").optional_text();
    Ok(LineFacts {
        line: id,
        product: line.get("productId").text_or_number().ok(),
        tags: names("tags").unwrap_or_default(),
        categories: names("categories").unwrap_or_default(),
        discounted: line.get("discounted").flag().unwrap_or(false),
        exemption: exemption.and_then(|word| Exemption::from_name(&word)),
        asked_back: line.get("askedBack").count()?.max(returned),
        registration: cases::registration(&line.get("registration")),
    })
}
