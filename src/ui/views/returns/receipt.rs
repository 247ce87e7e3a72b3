//! The last screen: the shop has it. Number, what happens next and by when, what to print.

use posventa_i18n::message;
use yew::prelude::*;

use super::documents::documents;
use super::wizard::Screen;
use super::words::state;
use crate::route::Route;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::Button;

pub fn receipt_step(screen: &Screen<'_>) -> Html {
    let Some(receipt) = &screen.wizard.receipt else { return Html::default() };
    let say = |message| screen.words.say(message);
    let route = Route::Return { order: screen.reference.to_string(), id: receipt.id.clone() };
    let sum = receipt.refund.as_ref().filter(|sum| !sum.total.is_zero());
    let sum = sum.map(|sum| {
        tag!("section", {"class": "section", "part": "refund", "aria-labelledby": "refund-title"}, [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "refund-title"}, [
                say(message::return_sum_title()),
            ]),
            screen.words.sum(sum),
        ])
    });
    // A button: the address is the return's already, and a link to it would do nothing.
    let page = {
        let navigator = screen.words.portal.navigator.clone();
        let on_press = Callback::from(move |()| navigator.navigate(route.clone()));
        Button::new("to-return", say(message::return_to_page())).on_press(on_press)
    };
    vec![
        tag!("div", {"class": "card", "part": "card receipt"}, [
            tag!("p", {}, [
                say(message::return_number()),
                " ",
                tag!("strong", {"part": "return-number"}, [
                    tag!("bdi", {}, [receipt.number.clone()]),
                ]),
                " ",
                tag!("span", {"class": "badge", "part": "badge"}, [say(state(receipt.state))]),
            ]),
            tag!("p", {"class": "lead", "part": "next"}, [screen.words.next(receipt)]),
            documents(&screen.reference, receipt),
        ]),
        sum.into_child(),
        tag!("p", {"class": "no-print"}, [page]),
    ]
    .into_child()
}
