//! Numbers for the shop: what was it that went wrong, with which product, at which stage.

use posventa_core::json::Json;
use posventa_core::situation::Stage;

use crate::element::PortalEvent;
use crate::ui::PortalContext;

/// Tells the page that units of a product were asked back, or were the matter of a case. `kind` is
/// `return` or `case`; `reason` is an id of the policy, the platform or a topic, never
/// what somebody wrote.
pub fn count(portal: &PortalContext, kind: &str, reason: &str, sku: Option<&str>, units: u32) {
    let optional = |text: Option<&str>| text.map_or(Json::Null, Json::text);
    let counts = Json::object([
        ("kind", Json::text(kind)),
        ("stage", optional(portal.shop.0.stage().map(Stage::name))),
        ("reason", Json::text(reason)),
        ("sku", optional(sku)),
        ("units", Json::Number(units.to_string())),
    ]);
    portal.tell.emit(PortalEvent::Counter { counts: counts.write() });
}
