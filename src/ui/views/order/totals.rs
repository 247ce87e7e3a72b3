//! What it cost, row by row as on the invoice.

use posventa_core::Money;
use posventa_core::order::{LabelledAmount, Order, Taxes};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::text;

/// The sums of an order, its refunds and how it was paid.
pub fn totals(portal: &PortalContext, order: &Order) -> Html {
    let totals = &order.totals;
    let say = |message| portal.text.say(message);
    let row = |part: &'static str, label: String, amount: Money| {
        html! {
            <tr class="sum" {part}>
                <th scope="row">{ label }</th>
                <td><bdi>{ portal.text.money(amount) }</bdi></td>
            </tr>
        }
    };
    let labelled = |part: &'static str, rows: &[LabelledAmount], otherwise: fn() -> Message| {
        let rows = rows.iter();
        let rows = rows
            .map(|it| row(part, it.label.clone().unwrap_or_else(|| say(otherwise())), it.amount));
        rows.collect::<Html>()
    };
    let unexplained = totals.unexplained();

    html! {
        <section class="section" part="totals" aria-labelledby="totals-title">
            <h3 class="section-title" id="totals-title">{ say(message::totals_title()) }</h3>
            <table class="sums">
                <tbody>
                    { row("sum sum-items", say(message::totals_items()), totals.items) }
                    { labelled("sum sum-discount", &totals.discounts, message::totals_discount) }
                    if let Some(delivery) = totals.delivery {
                        if delivery.is_zero() {
                            <tr class="sum" part="sum sum-delivery">
                                <th scope="row">{ say(message::totals_delivery()) }</th>
                                <td>{ say(message::totals_delivery_free()) }</td>
                            </tr>
                        } else {
                            { row("sum sum-delivery", say(message::totals_delivery()), delivery) }
                        }
                    }
                    { labelled("sum sum-fee", &totals.fees, message::totals_fee) }
                    if let Taxes::Added(taxes) = &totals.taxes {
                        { labelled("sum sum-tax", taxes, message::totals_tax) }
                    }
                    if !unexplained.is_zero() {
                        { row("sum sum-rounding", say(message::totals_rounding()), unexplained) }
                    }
                    <tr class="sum sum-total" part="sum sum-total">
                        <th scope="row">{ say(message::totals_total()) }</th>
                        <td part="total"><bdi>{ portal.text.money(totals.total) }</bdi></td>
                    </tr>
                    if let Taxes::Included(taxes) = &totals.taxes {
                        {
                            for taxes.iter().map(|tax| {
                                let label = tax.label.clone().unwrap_or_else(|| say(message::totals_tax()));
                                let label = say(message::totals_tax_included(label));
                                row("sum sum-tax quiet", label, tax.amount)
                            })
                        }
                    }
                    {
                        for totals.refunds.iter().map(|refund| {
                            let label = match refund.at {
                                Some(at) => message::totals_refund_on(portal.text.moment(at, Form::Date)),
                                None => message::totals_refund(),
                            };
                            row("sum sum-refund", say(label), refund.amount)
                        })
                    }
                </tbody>
            </table>
            if !totals.payments.is_empty() {
                <table class="sums payments" aria-label={say(message::totals_paid_with())}>
                    <caption>{ say(message::totals_paid_with()) }</caption>
                    <tbody>{ labelled("sum payment", &totals.payments, message::payment_paid) }</tbody>
                </table>
            }
            if let Some(state) = text::payment_state(order.payment) {
                <p class="quiet" part="payment-state">{ say(state) }</p>
            }
        </section>
    }
}
