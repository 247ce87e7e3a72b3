//! What a customer sends about cases, as the Posventa Shop API takes it.

use posventa_core::cases::{CaseAnswer, CaseRequest, CaseRequestLine, Feedback};
use posventa_core::json::Json;
use posventa_core::money::Money;
use posventa_core::returns::Resolution;

use crate::cases_port::Counter;

pub(super) fn request(request: &CaseRequest) -> Json {
    Json::object([
        ("topic", Json::text(request.topic.name())),
        ("order", optional(request.order.as_deref())),
        ("lines", Json::List(request.lines.iter().map(line).collect())),
        ("reason", optional(request.reason.as_deref())),
        ("answers", Json::List(request.answers.iter().map(answer).collect())),
        ("serial", optional(request.serial.as_deref())),
        ("lot", optional(request.lot.as_deref())),
        ("files", Json::List(request.files.iter().map(|id| Json::text(id)).collect())),
        ("wanted", optional(request.wanted.map(Resolution::name))),
        ("name", optional(request.name.as_deref())),
        ("email", optional(request.email.as_deref())),
        ("phone", optional(request.phone.as_deref())),
        ("channel", Json::text(request.channel.name())),
        ("language", Json::text(&request.language)),
        ("policyVersion", optional(request.policy_version.as_deref())),
    ])
}

fn line(line: &CaseRequestLine) -> Json {
    Json::object([("line", Json::text(&line.line)), ("quantity", number(line.quantity))])
}

fn answer(answer: &CaseAnswer) -> Json {
    Json::object([
        ("question", Json::text(&answer.question)),
        ("answer", Json::text(&answer.answer)),
    ])
}

pub(super) fn counter(counter: &Counter) -> Json {
    let amount = counter.amount.map(Money::to_decimal);
    Json::object([
        ("resolution", Json::text(counter.resolution.name())),
        ("amount", optional(amount.as_deref())),
        ("percent", counter.percent.map_or(Json::Null, number)),
        ("note", optional(counter.note.as_deref())),
    ])
}

pub(super) fn feedback(feedback: &Feedback) -> Json {
    Json::object([
        ("about", Json::text(feedback.about.name())),
        ("order", optional(feedback.order.as_deref())),
        ("reference", optional(feedback.reference.as_deref())),
        ("score", number(feedback.score.into())),
        ("comment", optional(feedback.comment.as_deref())),
        ("marketing", Json::Bool(feedback.marketing)),
    ])
}

fn number(number: u32) -> Json {
    Json::Number(number.to_string())
}

pub(super) fn optional(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}
