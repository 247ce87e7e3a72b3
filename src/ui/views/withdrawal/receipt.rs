//! The third step: what the customer holds, at once and whatever the shop says to it.

use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::withdrawal::{Delivery, Receipt, ReceiptWords, mail_link};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use super::outbox::Outbox;
use super::review::declaration_words;
use crate::shop::Document;
use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, Tone, Urgency, notice};
use crate::ui::save::save;

/// How it stands with the delivery, the files to keep, the declaration, and what comes next.
pub fn receipt_view(portal: &PortalContext, receipt: &Rc<Receipt>, outbox: &Outbox) -> Html {
    let say = |message| portal.text.say(message);
    let in_words = receipt_words(portal, receipt, outbox);
    let is_waiting = receipt.delivery == Delivery::Waiting;
    let (part, tone) = match &receipt.delivery {
        Delivery::Received { .. } => ("delivery-received", Tone::Info),
        Delivery::Waiting if outbox.failure.is_none() => ("delivery-sending", Tone::Info),
        Delivery::Waiting => ("delivery-waiting", Tone::Warning),
        Delivery::Refused => ("delivery-refused", Tone::Warning),
        Delivery::ByHand => ("delivery-by-hand", Tone::Warning),
    };
    let other_ways = other_ways(portal, receipt, &in_words);
    let send_now = (is_waiting && outbox.failure.is_some()).then(|| {
        Button::new("send-now", say(message::withdrawal_send_now()))
            .on_press(outbox.send_now.clone())
    });
    let status = vec![
        tag!("p", {"part": part}, [in_words.status.clone()]),
        tag!("p", {"class": "buttons no-print"}, [other_ways, send_now]),
    ];

    let rows = in_words.rows.iter().map(|(label, value)| {
        vec![
            tag!("dt", {"class": "quiet"}, [label.clone()]),
            tag!("dd", {}, [tag!("bdi", {}, [value.clone()])]),
        ]
        .into_child()
    });
    let name = receipt.file_name();
    let page = save_button(
        "save-receipt",
        say(message::withdrawal_save()),
        (in_words.to_html(), "text/html;charset=utf-8"),
        format!("{name}.html"),
    );
    let data = save_button(
        "save-receipt-json",
        say(message::withdrawal_save_json()),
        (receipt.to_json().write(), "application/json"),
        format!("{name}.json"),
    );
    let has_effect = matches!(receipt.delivery, Delivery::Waiting | Delivery::Received { .. });
    let next = has_effect.then(|| what_next(portal));

    vec![
        notice(tone, Urgency::Alert, String::new(), status.into_child()),
        tag!("div", {"class": "buttons no-print"}, [page.emphasis(Emphasis::Primary), data]),
        tag!("div", {"class": "card", "part": "card"}, [
            declaration_words(portal, &receipt.declaration.text),
            tag!("dl", {"class": "receipt-rows", "part": "receipt"}, [rows.collect::<Vec<_>>()]),
        ]),
        next.into_child(),
    ]
    .into_child()
}

/// What the law has the shop and the customer do: Articles 13 and 14 of Directive 2011/83/EU.
fn what_next(portal: &PortalContext) -> Html {
    let say = |message| portal.text.say(message);
    let steps = [message::withdrawal_next_refund(), message::withdrawal_next_goods()];
    let steps = steps.map(|step| tag!("li", {}, [say(step)])).to_vec();
    let title = say(message::withdrawal_next_title());
    tag!("section", {"class": "section", "aria-labelledby": "next-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "next-title"}, [title]),
        tag!("ul", {"class": "withdrawal-next"}, [steps]),
    ])
}

/// A press that saves a text of some media type as a file.
fn save_button(
    part: &'static str,
    label: String,
    (text, media_type): (String, &str),
    name: String,
) -> Button {
    let document = Document { media_type: media_type.to_owned(), bytes: text.into_bytes() };
    Button::new(part, label).on_press(Callback::from(move |()| save(&document, &name)))
}

/// The ways that need no server of the shop, as long as it has not said that it has the
/// declaration.
fn other_ways(portal: &PortalContext, receipt: &Receipt, in_words: &ReceiptWords) -> Option<Html> {
    if matches!(receipt.delivery, Delivery::Received { .. }) {
        return None;
    }
    let say = |message| portal.text.say(message);
    let by_mail = portal.config.mailto().map(|mailto| {
        let contract = receipt.declaration.contract.clone();
        let subject = say(message::withdrawal_mail_subject(contract));
        let href = mail_link(&mailto, &subject, &in_words.to_text());
        other_way("button by-mail", href, say(message::withdrawal_by_mail()))
    });
    let by_form = plain_form(portal)
        .map(|href| other_way("button by-form", href, say(message::withdrawal_by_form())));
    Some([by_mail, by_form].into_iter().flatten().collect::<Vec<_>>().into_child())
}

fn other_way(part: &'static str, href: String, label: String) -> Html {
    tag!("a", {"class": "button", "part": part, "href": href}, [label])
}

/// The page with the plain form. What is no path or web address leads nowhere.
pub fn plain_form(portal: &PortalContext) -> Option<String> {
    let form = portal.config.withdrawal.as_ref()?.form.as_deref()?;
    let address = posventa_core::WebUrl::parse_relative(form, "/")?.as_str().to_owned();
    if address.contains('#') {
        return Some(address);
    }
    // A page with a form for each language shows the one it is asked for.
    let language = portal.text.tag().split('-').next().unwrap_or_default();
    Some(format!("{address}#{language}"))
}

/// The receipt in the customer's language.
fn receipt_words(portal: &PortalContext, receipt: &Receipt, outbox: &Outbox) -> ReceiptWords {
    let say = |message| portal.text.say(message);
    let declaration = &receipt.declaration;
    let shop = portal.config.shop_name.clone();
    let mut rows = vec![
        (say(message::withdrawal_declared()), moment(portal, declaration.declared_at)),
        (say(message::withdrawal_contract()), declaration.contract.clone()),
        (say(message::withdrawal_name()), declaration.name.clone()),
        (say(message::withdrawal_email()), declaration.email.clone()),
    ];
    rows.extend(shop.map(|shop| (say(message::withdrawal_shop()), shop)));
    if let Delivery::Received { id, at } = &receipt.delivery {
        rows.extend(at.map(|at| (say(message::withdrawal_received()), moment(portal, at))));
        rows.extend(id.clone().map(|id| (say(message::withdrawal_received_as()), id)));
    }
    rows.push((say(message::withdrawal_key()), receipt.attempt.clone()));
    ReceiptWords {
        language: portal.text.tag().to_owned(),
        title: say(message::withdrawal_receipt_file_title()),
        status: say(status(portal, receipt, outbox)),
        rows,
        heading: say(message::withdrawal_declaration()),
        text: declaration.text.clone(),
        notes: vec![say(message::withdrawal_keep_it())],
    }
}

fn status(portal: &PortalContext, receipt: &Receipt, outbox: &Outbox) -> Message {
    match &receipt.delivery {
        Delivery::Waiting if !outbox.is_kept => message::withdrawal_waiting_not_kept(),
        Delivery::Waiting if outbox.failure.is_none() => message::withdrawal_waiting_sending(),
        Delivery::Waiting => message::withdrawal_waiting(),
        Delivery::Received { at: Some(at), .. } => message::withdrawal_sent(moment(portal, *at)),
        Delivery::Received { at: None, .. } => message::withdrawal_sent_sometime(),
        Delivery::Refused => message::withdrawal_refused(),
        Delivery::ByHand if portal.config.mailto().is_some() => message::withdrawal_by_hand(),
        Delivery::ByHand => message::withdrawal_by_hand_no_mail(),
    }
}

/// Day and time by the shop's clocks, with their place where that is known.
pub fn moment(portal: &PortalContext, at: Timestamp) -> String {
    let text = &portal.text;
    let (date, time) = (text.moment(at, Form::Date), text.moment(at, Form::Time));
    text.say(match text.zone_place() {
        Some(place) => message::withdrawal_moment_in(date, time, place),
        None => message::withdrawal_moment(date, time),
    })
}
