//! An order in one row, so that a table of orders can be read beside what the shop sent.

use posventa_core::order::{Order, Taxes};

/// What an order was read as: payment, units of each line as
/// ordered/cancelled/shipped/delivered/returned, shipments with their tracking, and the amounts in
/// minor units that are not nothing.
pub fn summary(order: &Order) -> String {
    let lines = order.lines.iter().map(|line| {
        let units = line.units;
        let counts = [
            units.ordered(),
            units.cancelled(),
            units.shipped(),
            units.delivered(),
            units.returned(),
        ];
        let counts = counts.map(|count| count.to_string()).join("/");
        format!("{} {counts}", line.sku.as_deref().unwrap_or_default())
    });
    let shipments = order.shipments.iter().map(|shipment| {
        let numbers: Vec<&str> = shipment
            .tracking
            .iter()
            .map(|it| if it.url.is_some() { "(link)" } else { it.number.as_str() })
            .collect();
        format!("{} {}", shipment.state.name(), numbers.join(" ")).trim_end().to_owned()
    });

    let totals = &order.totals;
    let mut rows = vec![format!("items {}", totals.items.minor())];
    rows.extend(totals.discounts.iter().map(|it| format!("discount {}", it.amount.minor())));
    rows.extend(totals.delivery.map(|it| format!("delivery {}", it.minor())));
    rows.extend(totals.fees.iter().map(|it| format!("fee {}", it.amount.minor())));
    let (taxes, how) = match &totals.taxes {
        Taxes::Included(taxes) => (taxes, "included"),
        Taxes::Added(taxes) => (taxes, "added"),
    };
    rows.extend(taxes.iter().map(|it| format!("tax {} {how}", it.amount.minor())));
    let mut sum = format!("{} = {}", rows.join(", "), totals.total.minor());
    for paid in &totals.payments {
        sum.push_str(&format!(", paid {}", paid.amount.minor()));
    }
    for refund in &totals.refunds {
        sum.push_str(&format!(", refunded {}", refund.amount.minor()));
    }
    let cancelled = if order.cancelled { " cancelled" } else { "" };
    let row = [
        format!("{:?}{cancelled}", order.payment),
        lines.collect::<Vec<_>>().join(", "),
        shipments.collect::<Vec<_>>().join("; "),
        sum,
    ];
    row.join(" | ").replace("|  |", "| |")
}
