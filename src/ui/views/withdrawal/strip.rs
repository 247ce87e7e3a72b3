//! On every other screen: that a withdrawal waits, and that it has arrived.

use posventa_core::withdrawal::Delivery;
use posventa_i18n::message;
use yew::prelude::*;

use super::outbox::use_outbox;
use crate::route::Route;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Tone, Urgency, notice};
use crate::ui::use_portal;
use crate::ui::views::route_link;

/// Sends what waits while the customer is elsewhere, and says how it stands.
#[component]
pub fn WithdrawalStrip() -> Html {
    let portal = use_portal();
    let outbox = use_outbox();
    // The one that waited when this screen was opened.
    let waited = use_memo((), |()| {
        let mut receipts = outbox.receipts.iter();
        receipts.find(|it| it.delivery == Delivery::Waiting).map(|it| it.attempt.clone())
    });
    let is_it = |attempt: &String| waited.as_ref().as_ref() == Some(attempt);
    let Some(receipt) = outbox.receipts.iter().find(|it| is_it(&it.attempt)) else {
        return Html::default();
    };
    let contract = receipt.declaration.contract.clone();
    let (tone, words) = match receipt.delivery {
        Delivery::Received { .. } => (Tone::Info, message::withdrawal_strip_sent(contract)),
        Delivery::Waiting | Delivery::Refused | Delivery::ByHand => {
            (Tone::Warning, message::withdrawal_strip_waiting(contract))
        }
    };
    let link = portal.text.say(message::withdrawal_show());
    let content = vec![
        tag!("p", {"part": "withdrawal-strip"}, [portal.text.say(words)]),
        tag!("p", {"class": "aside"}, [
            route_link(&portal, Route::Withdraw(None), "to-receipts", link),
        ]),
    ];
    notice(tone, Urgency::Alert, String::new(), content.into_child())
}
