//! What it cost, row by row as on the invoice.

use posventa_core::Money;
use posventa_core::order::{LabelledAmount, Order, Taxes, Totals};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::markup::tag;
use crate::ui::text;

/// The sums of an order, its refunds and how it was paid.
pub fn totals(portal: &PortalContext, order: &Order) -> Html {
    let say = |message| portal.text.say(message);
    let title = say(message::totals_title());
    let paid_with = say(message::totals_paid_with());
    let payments = &order.totals.payments;
    let payments = (!payments.is_empty()).then(|| {
        let mut table = Table { portal, rows: Vec::new() };
        table.labelled("sum payment", payments, message::payment_paid);
        tag!("table", {"class": "sums payments"}, [
            tag!("caption", {}, [paid_with]),
            tag!("tbody", {}, [table.rows]),
        ])
    });
    let state = text::payment_state(order.payment)
        .map(|state| tag!("p", {"class": "quiet", "part": "payment-state"}, [say(state)]));

    tag!(
        "section",
        {"class": "section", "part": "totals", "aria-labelledby": "totals-title"},
        [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "totals-title"}, [title]),
            tag!("table", {"class": "sums"}, [tag!("tbody", {}, [sums(portal, &order.totals)])]),
            payments,
            state,
        ],
    )
}

/// The rows, in the order in which they add up.
fn sums(portal: &PortalContext, totals: &Totals) -> Vec<Html> {
    let say = |message| portal.text.say(message);
    let mut table = Table { portal, rows: Vec::new() };
    table.row("sum sum-items", say(message::totals_items()), totals.items);
    table.labelled("sum sum-discount", &totals.discounts, message::totals_discount);
    match totals.delivery {
        None => {}
        Some(delivery) if delivery.is_zero() => {
            let free = say(message::totals_delivery_free());
            table.words("sum", "sum sum-delivery", say(message::totals_delivery()), free);
        }
        Some(delivery) => {
            table.row("sum sum-delivery", say(message::totals_delivery()), delivery);
        }
    }
    table.labelled("sum sum-fee", &totals.fees, message::totals_fee);
    if let Taxes::Added(taxes) = &totals.taxes {
        table.labelled("sum sum-tax", taxes, message::totals_tax);
    }
    let unexplained = totals.unexplained();
    if !unexplained.is_zero() {
        table.row("sum sum-rounding", say(message::totals_rounding()), unexplained);
    }
    let total = portal.text.money(totals.total);
    table.words("sum sum-total", "sum sum-total", say(message::totals_total()), total);
    if let Taxes::Included(taxes) = &totals.taxes {
        for tax in taxes {
            let label = tax.label.clone().unwrap_or_else(|| say(message::totals_tax()));
            let label = say(message::totals_tax_included(label));
            table.words("sum sum-aside", "sum sum-tax", label, portal.text.money(tax.amount));
        }
    }
    for refund in &totals.refunds {
        let label = match refund.at {
            Some(at) => message::totals_refund_on(portal.text.moment(at, Form::Date)),
            None => message::totals_refund(),
        };
        table.row("sum sum-refund", say(label), refund.amount);
    }
    table.rows
}

/// A table that is being written.
struct Table<'a> {
    portal: &'a PortalContext,
    rows: Vec<Html>,
}

impl Table<'_> {
    fn words(&mut self, class: &'static str, part: &'static str, label: String, amount: String) {
        let amount_part = if class == "sum sum-total" { "total" } else { "sum-amount" };
        self.rows.push(tag!("tr", {"class": class, "part": part}, [
            tag!("th", {"scope": "row"}, [label]),
            tag!("td", {"part": amount_part}, [tag!("bdi", {}, [amount])]),
        ]));
    }

    fn row(&mut self, part: &'static str, label: String, amount: Money) {
        self.words("sum", part, label, self.portal.text.money(amount));
    }

    /// A row for each amount, under the shop's own name for it where it has one.
    fn labelled(
        &mut self,
        part: &'static str,
        rows: &[LabelledAmount],
        otherwise: fn() -> Message,
    ) {
        for LabelledAmount { label, amount } in rows {
            let label = label.clone().unwrap_or_else(|| self.portal.text.say(otherwise()));
            self.row(part, label, *amount);
        }
    }
}
