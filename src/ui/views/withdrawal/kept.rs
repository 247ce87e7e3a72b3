//! What of earlier withdrawals is on this device, and how it goes from there.

use posventa_core::withdrawal::Delivery;
use posventa_i18n::message;
use yew::prelude::*;

use super::outbox::Outbox;
use super::receipt::moment;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, Tone, Urgency, notice};
use crate::ui::use_portal;

/// Properties of [`KeptWithdrawals`].
#[derive(Clone, PartialEq, Properties)]
pub struct KeptProps {
    pub outbox: Outbox,
    /// The attempt whose receipt is on the screen.
    pub except: Option<String>,
    /// Shows the receipt of an attempt.
    pub show: Callback<String>,
}

/// Every receipt on this device, and the press that forgets them all.
#[component]
pub fn KeptWithdrawals(props: &KeptProps) -> Html {
    let portal = use_portal();
    let asking = use_state(|| false);
    let KeptProps { outbox, except, show } = props;
    let say = |message| portal.text.say(message);
    if outbox.receipts.is_empty() {
        return Html::default();
    }

    let others = outbox.receipts.iter().filter(|it| Some(&it.attempt) != except.as_ref());
    let items = others.map(|receipt| {
        let state = match receipt.delivery {
            Delivery::Waiting => message::withdrawal_state_waiting(),
            Delivery::Received { .. } => message::withdrawal_state_received(),
            Delivery::Refused | Delivery::ByHand => message::withdrawal_state_by_hand(),
        };
        let details =
            format!("{} · {}", moment(&portal, receipt.declaration.declared_at), say(state));
        let (show, attempt) = (show.clone(), receipt.attempt.clone());
        let button = Button::new("show-receipt", say(message::withdrawal_show()))
            .emphasis(Emphasis::Plain)
            .on_press(Callback::from(move |()| show.emit(attempt.clone())));
        tag!("li", {"class": "kept", "part": "kept-withdrawal"}, [
            tag!("span", {}, [
                tag!("bdi", {"class": "kept-contract"}, [receipt.declaration.contract.clone()]),
                tag!("span", {"class": "quiet"}, [details]),
            ]),
            button,
        ])
    });
    let items: Vec<Html> = items.collect();
    let forget = {
        let (outbox, announce) = (outbox.clone(), portal.announce.clone());
        let done = say(message::withdrawal_forgotten());
        Callback::from(move |()| {
            outbox.forget.emit(());
            announce.emit(done.clone());
        })
    };
    let ask = |on: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(on))
    };
    let is_unsent = outbox.receipts.iter().any(|it| it.delivery == Delivery::Waiting);
    let forget_button =
        Button::new("forget", say(message::withdrawal_forget())).emphasis(Emphasis::Plain);
    let forget = match (*asking, is_unsent) {
        // Nothing is lost with what the shop has, so one press is enough.
        (_, false) => tag!("p", {}, [forget_button.on_press(forget)]),
        (false, true) => tag!("p", {}, [forget_button.on_press(ask(true))]),
        (true, true) => {
            let confirm = Button::new("forget-confirm", say(message::withdrawal_forget_confirm()))
                .on_press(forget);
            let keep = Button::new("forget-keep", say(message::withdrawal_forget_keep()))
                .emphasis(Emphasis::Primary)
                .on_press(ask(false));
            let content = vec![
                tag!("p", {}, [say(message::withdrawal_forget_consequence())]),
                tag!("p", {"class": "buttons"}, [keep, confirm]),
            ];
            let question = say(message::withdrawal_forget_question());
            notice(Tone::Warning, Urgency::Alert, question, content.into_child())
        }
    };
    tag!("section", {"class": "section no-print", "part": "kept", "aria-labelledby": "kept-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "kept-title"}, [
            say(message::withdrawal_kept_title()),
        ]),
        (!items.is_empty()).then(|| tag!("ul", {}, [items])),
        forget,
    ])
}
