//! What customer and shop write to each other about a return, and the number of a parcel.

use std::rc::Rc;

use posventa_core::returns::Return;
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::context::attempt_name;
use crate::ui::hooks::use_task;
use crate::ui::markup::{Child, tag};
use crate::ui::message_form::{MessageForm, Outgoing, Sender, message_item};
use crate::ui::primitives::{Button, Field};
use crate::ui::use_portal;
use crate::ui::views::failure_notice;

/// Properties of [`Conversation`] and [`Tracking`].
#[derive(PartialEq, Properties)]
pub struct ReturnProps {
    /// What the route calls the order.
    pub reference: AttrValue,
    pub it: Rc<Return>,
    /// Shows the return that the shop answered with.
    pub replace: Callback<Return>,
}

/// The messages, and a field for another.
#[component]
pub fn Conversation(props: &ReturnProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let messages = props.it.messages.iter().map(|message| {
        let (author, text) = (message.author.clone(), message.text.clone());
        message_item(&portal, author, message.from_shop, message.at, text, Html::default())
    });
    let messages: Vec<Html> = messages.collect();
    if messages.is_empty() && !props.it.actions.message {
        return Html::default();
    }
    let form = props.it.actions.message.then(|| {
        let (shop, reference) = (portal.shop.clone(), props.reference.clone());
        let (id, replace) = (props.it.id.clone(), props.replace.clone());
        let sender = Sender(Rc::new(move |outgoing, signal| {
            let (shop, reference) = (shop.clone(), reference.clone());
            let (id, replace) = (id.clone(), replace.clone());
            Box::pin(async move {
                let Outgoing { text, attempt, .. } = outgoing;
                let sent =
                    shop.0.send_return_message(&reference, &id, &text, &attempt, &signal).await;
                replace.emit(sent?);
                Ok(())
            })
        }));
        let kept_as = format!("message:{}", props.it.number);
        html! { <MessageForm label={say(message::return_message_label())} {sender} {kept_as} /> }
    });
    tag!("section", {"class": "section", "part": "messages", "aria-labelledby": "messages-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "messages-title"}, [
            say(message::return_messages_title()),
        ]),
        (!messages.is_empty()).then(|| tag!("ol", {"class": "messages"}, [messages])),
        form,
    ])
}

/// A form for the number of a parcel that went by a carrier of the customer's own.
#[component]
pub fn Tracking(props: &ReturnProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let (carrier, number) = (use_state(String::new), use_state(String::new));
    let is_empty = use_state(|| false);
    let attempt = use_state(attempt_name);
    let task = use_task();
    let edit = |state: &UseStateHandle<String>| {
        let (state, is_empty) = (state.setter(), is_empty.setter());
        let (attempt, task) = (attempt.setter(), task.clone());
        Callback::from(move |text: String| {
            task.reset();
            is_empty.set(false);
            attempt.set(attempt_name());
            state.set(text);
        })
    };
    let carrier_field = Field::new(
        "return-carrier",
        say(message::return_tracking_carrier()),
        &carrier,
        edit(&carrier),
    );
    let number_field = Field {
        problem: is_empty.then(|| say(message::return_tracking_empty())),
        ..Field::new(
            "return-tracking",
            say(message::return_tracking_number()),
            &number,
            edit(&number),
        )
    };
    let fields = vec![carrier_field.into_child(), number_field.into_child()].into_child();
    let onsubmit = {
        let (shop, announce) = (portal.shop.clone(), portal.announce.clone());
        let (reference, it, replace) =
            (props.reference.clone(), Rc::clone(&props.it), props.replace.clone());
        let (carrier, number) = (carrier.clone(), number.clone());
        let (is_empty, task, attempt) = (is_empty.clone(), task.clone(), attempt.clone());
        let added = say(message::return_tracking_added());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (carrier, number) = (carrier.trim().to_owned(), number.trim().to_owned());
            is_empty.set(number.is_empty());
            if number.is_empty() {
                return;
            }
            let (shop, reference, id) = (shop.clone(), reference.clone(), it.id.clone());
            let (replace, announce) = (replace.clone(), announce.clone());
            let (name, added) = ((*attempt).clone(), added.clone());
            task.start(
                move |signal| async move {
                    let parcel = (carrier.as_str(), number.as_str());
                    shop.0.add_tracking(&reference, &id, parcel, &name, &signal).await
                },
                move |changed| {
                    announce.emit(added);
                    replace.emit(changed);
                },
            );
        })
    };
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    html! {
        <details class="disclosure no-print" part="add-tracking">
            <summary>{ say(message::return_tracking_add()) }</summary>
            <form class="form" part="tracking-form" novalidate=true {onsubmit}>
                { fields }
                { failure.into_child() }
                { Button::new("tracking-send", say(message::return_tracking_send())).busy(task.is_busy()) }
            </form>
        </details>
    }
}
