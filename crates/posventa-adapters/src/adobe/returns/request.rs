//! A return to ask for: what may be sent, and what is sent.

use posventa_core::json::Json;
use posventa_core::returns::{Refusal, RequestLine, ReturnRequest};

use super::attributes::{self, Attribute};
use super::read::Told;
use crate::mark::{mark, notes};
use crate::returns_port::ReturnsError;

/// Checks that every unit asked for may come back and has not been asked back, in an order that was
/// just read.
pub(super) fn check_units(request: &ReturnRequest, told: &Told) -> Result<(), Refusal> {
    let no = Err(Refusal::NotReturnable(None));
    if told.order.cancelled || request.lines.is_empty() {
        return no;
    }
    for wanted in &request.lines {
        let delivered = told.order.line(&wanted.line).map_or(0, |line| line.units.delivered());
        if wanted.quantity == 0 || delivered == 0 || !wanted.photos.is_empty() {
            return no;
        }
        let lines = request.lines.iter().filter(|it| it.line == wanted.line);
        let units = lines.fold(0_u32, |sum, it| sum.saturating_add(it.quantity));
        if told.remaining(&wanted.line) < units {
            return Err(Refusal::TooManyUnits);
        }
    }
    Ok(())
}

/// The items to send.
pub(super) fn items(
    request: &ReturnRequest,
    attributes: &[Attribute],
) -> Result<Vec<Json>, ReturnsError> {
    let item = |line: &RequestLine| {
        let [selected, entered] = attributes::of_line(attributes, line)?;
        Ok(Json::object([
            ("order_item_uid", Json::text(&line.line)),
            ("quantity_to_return", Json::Number(line.quantity.to_string())),
            ("selected_custom_attributes", selected),
            ("entered_custom_attributes", entered),
        ]))
    };
    request.lines.iter().map(item).collect()
}

/// The input of a request, but for whose it is.
pub(super) struct Input(Vec<(String, Json)>);

impl Input {
    /// The variables with the order's own name for itself.
    pub(super) fn with(mut self, key: &str, value: &str) -> Json {
        self.0.push((key.to_owned(), Json::text(value)));
        Json::object([("input", Json::Object(self.0))])
    }
}

/// What Magento has no field for stands in the comment, with the mark of the wish.
pub(super) fn input(
    request: &ReturnRequest,
    attributes: &[Attribute],
    items: Vec<Json>,
    attempt: &str,
) -> Input {
    let is_known = attributes::has_reasons(attributes);
    let lines = request.lines.iter().map(|line| {
        let reason = Some(line.reason.as_str()).filter(|_| !is_known);
        notes([reason, line.sub_reason.as_deref(), line.comment.as_deref()])
    });
    let lines: Vec<String> = lines.filter(|line| !line.is_empty()).collect();
    let comment =
        notes([request.note.as_deref(), Some(&lines.join("\n")), mark(attempt).as_deref()]);
    let mut input = vec![("items".to_owned(), Json::List(items))];
    if !comment.is_empty() {
        input.push(("comment_text".to_owned(), Json::text(&comment)));
    }
    Input(input)
}
