//! A coupon that came with a case: its code to copy, what it is worth, until when.

use posventa_core::cases::Coupon;
use posventa_i18n::message;
use yew::prelude::*;

use super::words::Words;
use crate::ui::copy::CopyButton;
use crate::ui::intl::Form;
use crate::ui::markup::tag;

pub fn coupon(words: Words<'_>, it: &Coupon) -> Html {
    let worth = it.amount.map(|amount| message::case_coupon_worth(words.money(amount)));
    let worth = worth.or(it.percent.map(message::case_coupon_percent));
    let expires = it.expires.map(|day| words.portal.text.date(day, Form::Date));
    let facts = [
        worth,
        it.minimum.map(|minimum| message::case_coupon_minimum(words.money(minimum))),
        expires.map(message::case_coupon_expires),
        it.used.then(message::case_coupon_used),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().map(|it| words.say(it)).collect();
    let copy = (!it.used).then(|| {
        html! {
            <CopyButton
                part="copy-coupon"
                text={it.code.clone()}
                label={words.say(message::case_coupon_copy())}
                done={message::case_coupon_copied()}
            />
        }
    });
    tag!("section", {"class": "card", "part": "card coupon", "aria-labelledby": "coupon-title"}, [
        tag!("h3", {"class": "card-title", "part": "card-title", "id": "coupon-title"}, [
            words.say(message::case_coupon_title()),
        ]),
        tag!("p", {}, [
            tag!("strong", {"class": "coupon-code", "part": "coupon-code"}, [
                tag!("bdi", {}, [it.code.clone()]),
            ]),
        ]),
        tag!("p", {"class": "quiet", "part": "coupon-terms"}, [facts.join(" ")]),
        copy.map(|copy| tag!("p", {"class": "no-print"}, [copy])),
    ])
}
