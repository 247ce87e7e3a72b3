//! The whole file of a case, to keep: as a page that needs nothing else, and as data.

use jiff::Timestamp;
use posventa_core::Money;
use posventa_core::cases::{Case, CaseState, Coupon, Proposal};
use posventa_core::conversation::Message;
use posventa_core::json::Json;
use posventa_core::page::{Content, Entry, Page, Section};
use posventa_i18n::message;
use yew::prelude::*;

use super::words::{Words, event, state};
use crate::shop::Document;
use crate::ui::context::window;
use crate::ui::intl::Form;
use crate::ui::markup::tag;
use crate::ui::primitives::Button;
use crate::ui::save::save;

/// A button for each form of the file.
pub fn export(words: Words<'_>, case: &Case) -> Html {
    let name = format!("case-{}", case.number);
    let page = in_words(words, case).to_html();
    tag!("section", {"class": "section no-print", "part": "export", "aria-labelledby": "export-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "export-title"}, [
            words.say(message::case_export_title()),
        ]),
        tag!("p", {"class": "buttons"}, [
            save_button(
                "save-case",
                words.say(message::case_export_html()),
                (page, "text/html;charset=utf-8"),
                format!("{name}.html"),
            ),
            save_button(
                "save-case-json",
                words.say(message::case_export_json()),
                (to_json(case).write(), "application/json"),
                format!("{name}.json"),
            ),
        ]),
    ])
}

fn save_button(
    part: &'static str,
    label: String,
    (text, media_type): (String, &str),
    name: String,
) -> Button {
    let document = Document { media_type: media_type.to_owned(), bytes: text.into_bytes() };
    Button::new(part, label).on_press(Callback::from(move |()| save(&document, &name)))
}

/// The file in the customer's language, fit to be handed to somebody who mediates.
fn in_words(words: Words<'_>, case: &Case) -> Page {
    let say = |message| words.say(message);
    let chapter = |heading, content| Section { heading, content };
    let mut title = vec![say(message::case_page_number(case.number.clone()))];
    title.extend(case.order.as_ref().map(|it| say(message::order_title(it.clone()))));
    let mut lead = vec![format!("{}.", say(state(case.state)))];
    lead.extend(words.who(case.agent.as_deref(), case.team.as_deref()));
    let due = case.answer_by.filter(|_| case.state == CaseState::Open);
    lead.extend(due.map(|at| say(message::case_answer_by(moment(words, at)))));

    let mut sections =
        vec![chapter(say(message::case_details_title()), Content::Rows(rows(words, case)))];
    if !case.messages.is_empty() {
        let messages = case.messages.iter().map(|it| sent(words, it)).collect();
        sections.push(chapter(say(message::return_messages_title()), Content::Entries(messages)));
    }
    if !case.proposals.is_empty() {
        let proposals = case.proposals.iter().map(|it| proposed(words, it)).collect();
        sections.push(chapter(say(message::case_proposals_title()), Content::Entries(proposals)));
    }
    let events = case.events.iter().rev().map(|it| {
        let note = it.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
        (moment(words, it.at), format!("{}{note}", say(event(it.kind))))
    });
    sections.push(chapter(say(message::return_page_events()), Content::Rows(events.collect())));

    let (text, now) = (&words.portal.text, words.portal.shop.now());
    let now = [Form::Date, Form::Time].map(|form| text.milliseconds(now, form)).join(", ");
    let host = window().location().host().unwrap_or_default();
    let page = match &words.portal.config.shop_name {
        Some(name) => format!("{name} ({host})"),
        None => host,
    };
    Page {
        language: words.portal.text.tag().to_owned(),
        title: title.join(" · "),
        lead: lead.join(" "),
        sections,
        notes: vec![say(message::case_export_saved(now, page))],
    }
}

/// What was told, by which terms it is judged, and what came of it.
fn rows(words: Words<'_>, case: &Case) -> Vec<(String, String)> {
    let say = |message| words.say(message);
    let mut rows = words.told(case);
    rows.extend(case.policy_version.clone().map(|it| (say(message::case_export_policy()), it)));
    let outcome = case.outcome.as_ref().map(|it| words.outcome(it));
    rows.extend(outcome.map(|it| (say(message::case_outcome_title()), it)));
    rows.extend(
        case.coupon.as_ref().map(|it| (say(message::case_coupon_title()), it.code.clone())),
    );
    rows
}

fn sent(words: Words<'_>, it: &Message) -> Entry {
    let who = it.author.clone().unwrap_or_else(|| {
        words.say(match it.from_shop {
            true => message::return_message_from_shop(),
            false => message::return_message_from_you(),
        })
    });
    Entry {
        head: format!("{who} · {}", moment(words, it.at)),
        text: it.text.clone(),
        notes: it.files.iter().map(|file| file.name.clone()).collect(),
    }
}

fn proposed(words: Words<'_>, it: &Proposal) -> Entry {
    let title = match it.from_shop {
        true => message::case_proposal_title(),
        false => message::case_proposal_yours(),
    };
    let how = words.say(message::case_proposal_state(it.state.name().to_owned()));
    let offer = words.offer(it.resolution, it.amount, it.percent);
    let text = [Some(offer), it.note.clone()].into_iter().flatten().collect::<Vec<String>>();
    Entry {
        head: format!("{} · {} · {how}", words.say(title), moment(words, it.at)),
        text: text.join("\n"),
        notes: Vec::new(),
    }
}

/// With the year: the file is read long after.
fn moment(words: Words<'_>, at: Timestamp) -> String {
    let text = &words.portal.text;
    format!("{}, {}", text.moment(at, Form::Date), text.moment(at, Form::Time))
}

/// The file as data, by the names of the Posventa Shop API.
fn to_json(case: &Case) -> Json {
    let lines = case.lines.iter().map(|it| {
        Json::object([
            ("line", Json::text(&it.line)),
            ("title", Json::text(&it.title)),
            ("quantity", number(it.quantity)),
        ])
    });
    let answers = case.answers.iter().map(|it| {
        Json::object([("question", Json::text(&it.question)), ("answer", Json::text(&it.answer))])
    });
    let events = case.events.iter().map(|it| {
        Json::object([
            ("at", Json::text(&it.at.to_string())),
            ("kind", Json::text(it.kind.name())),
            ("note", text(it.note.as_deref())),
        ])
    });
    let messages = case.messages.iter().map(|it| {
        let files = it.files.iter().map(|file| {
            Json::object([
                ("id", Json::text(&file.id)),
                ("name", Json::text(&file.name)),
                ("size", Json::Number(file.size.to_string())),
                ("type", text(file.kind.map(|kind| kind.name()))),
            ])
        });
        Json::object([
            ("at", Json::text(&it.at.to_string())),
            ("from", Json::text(if it.from_shop { "shop" } else { "customer" })),
            ("author", text(it.author.as_deref())),
            ("text", Json::text(&it.text)),
            ("files", Json::List(files.collect())),
        ])
    });
    let at = |at: Option<Timestamp>| text(at.map(|it| it.to_string()).as_deref());
    let outcome = case.outcome.as_ref().map_or(Json::Null, |it| {
        Json::object([
            ("resolution", Json::text(it.resolution.name())),
            ("amount", money(it.amount)),
            ("percent", it.percent.map_or(Json::Null, number)),
        ])
    });
    Json::object([
        ("id", Json::text(&case.id)),
        ("number", Json::text(&case.number)),
        ("topic", Json::text(case.topic.name())),
        ("state", Json::text(case.state.name())),
        ("openedAt", at(case.opened_at)),
        ("order", text(case.order.as_deref())),
        ("lines", Json::List(lines.collect())),
        ("answers", Json::List(answers.collect())),
        ("serial", text(case.serial.as_deref())),
        ("lot", text(case.lot.as_deref())),
        ("wanted", text(case.wanted.map(|it| it.name()))),
        ("agent", text(case.agent.as_deref())),
        ("team", text(case.team.as_deref())),
        ("answerBy", at(case.answer_by)),
        ("policyVersion", text(case.policy_version.as_deref())),
        ("outcome", outcome),
        ("events", Json::List(events.collect())),
        ("messages", Json::List(messages.collect())),
        ("proposals", Json::List(case.proposals.iter().map(proposal).collect())),
        ("coupon", case.coupon.as_ref().map_or(Json::Null, coupon)),
    ])
}

fn proposal(it: &Proposal) -> Json {
    Json::object([
        ("id", Json::text(&it.id)),
        ("at", Json::text(&it.at.to_string())),
        ("from", Json::text(if it.from_shop { "shop" } else { "customer" })),
        ("resolution", Json::text(it.resolution.name())),
        ("amount", money(it.amount)),
        ("percent", it.percent.map_or(Json::Null, number)),
        ("note", text(it.note.as_deref())),
        ("state", Json::text(it.state.name())),
    ])
}

fn coupon(it: &Coupon) -> Json {
    Json::object([
        ("code", Json::text(&it.code)),
        ("amount", money(it.amount)),
        ("percent", it.percent.map_or(Json::Null, number)),
        ("expires", text(it.expires.map(|day| day.to_string()).as_deref())),
        ("minimum", money(it.minimum)),
        ("used", Json::Bool(it.used)),
    ])
}

fn number(number: u32) -> Json {
    Json::Number(number.to_string())
}

fn text(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}

fn money(money: Option<Money>) -> Json {
    money.map_or(Json::Null, |it| {
        Json::object([
            ("amount", Json::text(&it.to_decimal())),
            ("currency", Json::text(it.currency().code())),
        ])
    })
}
