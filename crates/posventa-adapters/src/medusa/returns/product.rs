//! Bought products as the shop sells them now: what they are filed under, and other variants.

use posventa_core::json::{JsonError, Node};
use posventa_core::money::Money;
use posventa_core::order::Line;
use posventa_core::returns::{LineFacts, Variant};
use posventa_core::web_url::WebUrl;

use crate::answer::{distinct, readable, required_text};

/// Adds tags, categories and collection to the lines of the products in the answer. Categories and
/// the collection go by their handle and by their name, so that a policy may say either. Products
/// that are no longer sold are not in the answer, and their lines stay without.
pub(super) fn read_into(facts: &mut [LineFacts], answer: &Node<'_>) -> Result<(), JsonError> {
    let products = answer.get("products");
    if !products.exists() {
        return Err(products.unexpected("a list"));
    }
    let products = readable(&products, |product| {
        let names = |node: Node<'_>, keys: &[&str]| -> Vec<String> {
            keys.iter().filter_map(|key| node.get(key).optional_text()).collect()
        };
        let tags = readable(&product.get("tags"), |tag| Ok(names(tag, &["value"])));
        let categories =
            readable(&product.get("categories"), |it| Ok(names(it, &["handle", "name"])));
        let mut categories = categories.unwrap_or_default().concat();
        categories.extend(names(product.get("collection"), &["handle", "title"]));
        let id = required_text(product.get("id"))?;
        Ok((id, tags.unwrap_or_default().concat(), distinct(categories, |it| it)))
    })?;
    for facts in facts {
        let sold = products.iter().find(|(id, ..)| facts.product.as_ref() == Some(id));
        if let Some((_, tags, categories)) = sold {
            facts.tags.clone_from(tags);
            facts.categories.clone_from(categories);
        }
    }
    Ok(())
}

/// Reads the other variants of a bought one.
///
/// Medusa counts stock over all places that the sales channel sells from. What it does not count,
/// or sells without having it, is available without a number.
pub(super) fn variants(
    product: &Node<'_>,
    line: &Line,
    bought: Option<&str>,
    api: &str,
) -> Result<Vec<Variant>, JsonError> {
    let variants = readable(&product.get("variants"), |variant| {
        let counted = variant.get("manage_inventory").flag().unwrap_or(false)
            && !variant.get("allow_backorder").flag().unwrap_or(false);
        let stock = variant.get("inventory_quantity");
        let image = variant.get("thumbnail").optional_text();
        Ok(Variant {
            id: required_text(variant.get("id"))?,
            title: required_text(variant.get("title"))?,
            sku: variant.get("sku").optional_text(),
            image: image.and_then(|image| WebUrl::parse_relative(&image, api)),
            // More is sold than there is: a count below zero.
            available: (counted && stock.exists()).then(|| stock.count().unwrap_or(0)),
            difference: difference(variant.get("calculated_price"), line),
        })
    })?;
    let mut variants = distinct(variants, |variant| &variant.id);
    variants.retain(|variant| Some(variant.id.as_str()) != bought);
    Ok(variants)
}

/// What the variant costs more, where both prices are in the same currency and column.
fn difference(price: Node<'_>, line: &Line) -> Option<Money> {
    let bought = line.unit_price?;
    if price.get("currency_code").currency().ok()? != bought.currency() {
        return None;
    }
    let now = price.get("calculated_amount").unrounded_money(bought.currency()).ok()?;
    now.checked_add(bought.negated()).ok()
}
