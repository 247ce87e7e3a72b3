//! Numbers for the shop: what was it that went wrong, with which product, at which stage.

use posventa_core::situation::Stage;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;

use crate::element::PortalEvent;
use crate::ui::PortalContext;

/// Tells the page that units of a product were asked back, or were the matter of a case. `kind` is
/// `return` or `case`; `reason` is an id of the policy, the platform or a topic, never
/// what somebody wrote.
pub fn count(portal: &PortalContext, kind: &str, reason: &str, sku: Option<&str>, units: u32) {
    let stage = portal.shop.0.stage().map(Stage::name);
    // What is not known is null, as it is documented, and not left out.
    let serializer = Serializer::new().serialize_missing_as_null(true);
    let counts = Counts { kind, stage, reason, sku, units }.serialize(&serializer);
    portal.tell.emit(PortalEvent::Counter { counts: counts.unwrap_or_default() });
}

#[derive(Serialize)]
struct Counts<'a> {
    kind: &'a str,
    stage: Option<&'static str>,
    reason: &'a str,
    sku: Option<&'a str>,
    units: u32,
}
