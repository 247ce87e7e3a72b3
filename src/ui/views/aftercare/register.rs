//! Registering a bought product under the maker's marks on it.

use posventa_core::cases::Registration;
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::context::attempt_name;
use crate::ui::hooks::use_task;
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, Field};
use crate::ui::views::failure_notice;
use crate::ui::{PortalContext, use_portal};

/// Properties of [`RegisterProduct`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RegisterProductProps {
    /// What the route calls the order.
    pub reference: AttrValue,
    /// The id of the order's line.
    pub line: AttrValue,
    /// How the product is called.
    pub product: String,
    /// What it is registered under already.
    pub registration: Option<Registration>,
}

/// Under what a product is registered, or a form for it behind a button.
#[component]
pub fn RegisterProduct(props: &RegisterProductProps) -> Html {
    let portal = use_portal();
    let registered = use_state(|| props.registration.clone());
    let is_open = use_state(|| false);
    let (serial, lot) = (use_state(String::new), use_state(String::new));
    let lacks_both = use_state(|| false);
    let attempt = use_memo(((*serial).clone(), (*lot).clone()), |_| attempt_name());
    let task = use_task();
    let say = |message| portal.text.say(message);
    if let Some(registration) = &*registered {
        return registered_as(&portal, registration);
    }
    if !*is_open {
        let is_open = is_open.setter();
        let on_press = Callback::from(move |()| is_open.set(true));
        let words = portal.about(say(message::register_entry()), props.product.clone());
        let button =
            Button::new("register-product", words).emphasis(Emphasis::Plain).on_press(on_press);
        return tag!("p", {"class": "no-print"}, [button]);
    }
    let on_send = {
        let (portal, task, props) = (portal.clone(), task.clone(), props.clone());
        let (serial, lot) = (serial.trim().to_owned(), lot.trim().to_owned());
        let (lacks_both, registered) = (lacks_both.setter(), registered.setter());
        Callback::from(move |()| {
            lacks_both.set(serial.is_empty() && lot.is_empty());
            if serial.is_empty() && lot.is_empty() {
                return;
            }
            let (shop, order, line) =
                (portal.shop.clone(), props.reference.clone(), props.line.clone());
            let (serial, lot, attempt) = (serial.clone(), lot.clone(), attempt.clone());
            let (portal, registered) = (portal.clone(), registered.clone());
            task.start(
                move |signal| async move {
                    let some = |text: &'_ str| Some(text.to_owned()).filter(|it| !it.is_empty());
                    let (serial, lot) = (some(&serial), some(&lot));
                    let marks = (serial.as_deref(), lot.as_deref());
                    shop.0.register_product(&order, &line, marks, &attempt, &signal).await
                },
                move |registration| {
                    portal.announce.emit(portal.text.say(message::register_done()));
                    registered.set(Some(registration));
                },
            );
        })
    };
    let change = |state: &UseStateHandle<String>| {
        let state = state.setter();
        Callback::from(move |text: String| state.set(text))
    };
    let problem = lacks_both.then(|| say(message::register_missing()));
    let serial_field = Field {
        hint: say(message::register_serial_hint()),
        problem,
        ..Field::new("serial", say(message::register_serial()), &serial, change(&serial))
    };
    let lot_field = Field::new("lot", say(message::register_lot()), &lot, change(&lot));
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    let send = Button::new("register-send", say(message::register_send()))
        .busy(task.is_busy())
        .on_press(on_send);
    tag!("div", {"class": "guarantee-clocks no-print", "part": "register"}, [
        serial_field,
        lot_field,
        failure,
        tag!("p", {"class": "buttons"}, [send]),
    ])
}

fn registered_as(portal: &PortalContext, registration: &Registration) -> Html {
    let say = |message| portal.text.say(message);
    let on = registration
        .registered_at
        .map(|at| say(message::register_on(portal.text.moment(at, Form::Date))));
    let serial = registration.serial.clone().map(|it| say(message::register_has_serial(it)));
    let lot = registration.lot.clone().map(|it| say(message::register_has_lot(it)));
    let words: Vec<Html> = [on, serial, lot]
        .into_iter()
        .flatten()
        .map(|words| tag!("p", {"class": "quiet"}, [words]))
        .collect();
    tag!("div", {"part": "registration"}, [words]).into_child()
}
