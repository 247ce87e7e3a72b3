//! A request for a return as the Posventa Shop API takes it.

use posventa_core::json::Json;
use posventa_core::money::Money;
use posventa_core::returns::{RequestLine, Resolution, ReturnRequest};

pub(super) fn request(request: &ReturnRequest) -> Json {
    let expected = request.expected_refund.map(Money::to_decimal);
    Json::object([
        ("policyVersion", optional(request.policy_version.as_deref())),
        ("lines", Json::List(request.lines.iter().map(line).collect())),
        ("method", optional(request.method.as_deref())),
        ("expectedRefund", optional(expected.as_deref())),
        ("note", optional(request.note.as_deref())),
    ])
}

fn line(line: &RequestLine) -> Json {
    let number = |number: u32| Json::Number(number.to_string());
    Json::object([
        ("line", Json::text(&line.line)),
        ("quantity", number(line.quantity)),
        ("reason", Json::text(&line.reason)),
        ("subReason", optional(line.sub_reason.as_deref())),
        ("comment", optional(line.comment.as_deref())),
        ("photos", Json::List(line.photos.iter().map(|id| Json::text(id)).collect())),
        ("resolution", optional(line.resolution.map(Resolution::name))),
        ("variant", optional(line.variant.as_deref())),
        ("percent", line.percent.map_or(Json::Null, number)),
    ])
}

fn optional(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}
