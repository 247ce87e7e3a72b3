//! What a Shopify shop decides itself: the reasons that it suggests for each product.

use posventa_core::json::{JsonError, Node};

use crate::answer::{distinct, readable, required_text};
use crate::returns_port::PlatformReason;

/// Reads the reasons of all lines, each once. Reasons that the shop has given up are left out.
///
/// They are definitions with ids: the list of words that older versions had (`ReturnReason`) is
/// deprecated.
pub(super) fn reasons(order: &Node<'_>) -> Result<Vec<PlatformReason>, JsonError> {
    let lines = order.get("lineItems");
    let lines = lines.get("nodes");
    if !lines.exists() {
        return Err(lines.unexpected("a list"));
    }
    let reasons = readable(&lines, |line| {
        let definitions = line.get("suggestedReturnReasonDefinitions");
        readable(&definitions.get("nodes"), |reason| {
            let is_given_up = reason.get("deleted").flag()?;
            let id = required_text(reason.get("id"))?;
            let label = required_text(reason.get("name"))?;
            Ok((!is_given_up).then_some(PlatformReason { id, label }))
        })
    })?;
    let reasons = reasons.into_iter().flatten().flatten().collect();
    Ok(distinct(reasons, |reason: &PlatformReason| &reason.id))
}
