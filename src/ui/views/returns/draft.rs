//! What a customer has chosen so far, and how it is kept on the device.

use posventa_core::Money;
use posventa_core::json::Json;
use posventa_core::returns::{RequestLine, Resolution, ReturnRequest};

use super::seen::Seen;
use crate::ui::files::{self, AttachedFile};

/// A wish that is being put together. Nothing in it says whose it is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Draft {
    /// One for each line that was ever looked at; what was said of a line that was taken out again
    /// is still there if it is put back.
    pub lines: Vec<LineDraft>,
    /// Id of the way back.
    pub method: Option<String>,
    /// The name of the wish: under one name it is fulfilled once.
    pub attempt: String,
    /// Whether it may have reached the shop without our seeing the answer.
    pub is_sent: bool,
    /// How the order stood when it was sent.
    pub seen: Option<Seen>,
}

/// Units of one line, why they go back, and what the customer wants instead.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct LineDraft {
    /// The id of the order's line.
    pub line: String,
    /// 0 if nothing of it is chosen.
    pub quantity: u32,
    pub reason: Option<String>,
    pub sub_reason: Option<String>,
    pub comment: String,
    /// Pictures of what is wrong.
    pub photos: Vec<AttachedFile>,
    pub resolution: Option<Resolution>,
    /// Id of the variant to exchange for.
    pub variant: Option<String>,
}

impl Draft {
    pub fn chosen(&self) -> impl Iterator<Item = &LineDraft> {
        self.lines.iter().filter(|line| 0 < line.quantity)
    }

    pub fn line(&self, id: &str) -> Option<&LineDraft> {
        self.lines.iter().find(|line| line.line == id)
    }

    /// The draft of a line, made if there is none.
    pub fn line_mut(&mut self, id: &str) -> &mut LineDraft {
        let index = self.lines.iter().position(|line| line.line == id).unwrap_or_else(|| {
            self.lines.push(LineDraft { line: id.to_owned(), ..LineDraft::default() });
            self.lines.len() - 1
        });
        &mut self.lines[index]
    }

    /// What is sent to the shop. `resolutions` says whether the platform knows any.
    pub fn request(
        &self,
        policy_version: &str,
        expected_refund: Option<Money>,
        sends_back: bool,
        resolutions: bool,
    ) -> ReturnRequest {
        let lines = self.chosen().map(|line| {
            let comment = line.comment.trim();
            let is_exchange = line.resolution == Some(Resolution::Exchange);
            RequestLine {
                line: line.line.clone(),
                quantity: line.quantity,
                reason: line.reason.clone().unwrap_or_default(),
                sub_reason: line.sub_reason.clone(),
                comment: (!comment.is_empty()).then(|| comment.to_owned()),
                photos: files::stored(&line.photos).map(str::to_owned).collect(),
                resolution: line.resolution.filter(|_| resolutions),
                variant: line.variant.clone().filter(|_| is_exchange),
                percent: None,
            }
        });
        ReturnRequest {
            policy_version: Some(policy_version.to_owned()),
            lines: lines.collect(),
            method: self.method.clone().filter(|_| sends_back),
            expected_refund,
            note: None,
        }
    }

    /// The draft as it is kept; pictures that are not with the shop are not.
    pub fn write(&self) -> String {
        let lines = self.lines.iter().map(|line| {
            Json::object([
                ("line", Json::text(&line.line)),
                ("quantity", Json::Number(line.quantity.to_string())),
                ("reason", optional(line.reason.as_deref())),
                ("subReason", optional(line.sub_reason.as_deref())),
                ("comment", Json::text(&line.comment)),
                ("photos", files::write(&line.photos)),
                ("resolution", optional(line.resolution.map(Resolution::name))),
                ("variant", optional(line.variant.as_deref())),
            ])
        });
        Json::object([
            ("lines", Json::List(lines.collect())),
            ("method", optional(self.method.as_deref())),
            ("attempt", Json::text(&self.attempt)),
            ("sent", Json::Bool(self.is_sent)),
            ("seen", self.seen.as_ref().map_or(Json::Null, Seen::write)),
        ])
        .write()
    }

    /// Reads what [`Draft::write`] has written. `None` for anything else: a draft of another
    /// version of the portal is no draft.
    pub fn read(text: &str) -> Option<Draft> {
        let json = Json::parse(text)?;
        let text =
            |json: &Json, key: &str| json.get(key).and_then(Json::as_text).map(str::to_owned);
        let Some(Json::List(lines)) = json.get("lines") else { return None };
        let line = |json: &Json| {
            let Some(Json::Number(quantity)) = json.get("quantity") else { return None };
            Some(LineDraft {
                line: text(json, "line")?,
                quantity: quantity.parse().ok()?,
                reason: text(json, "reason"),
                sub_reason: text(json, "subReason"),
                comment: text(json, "comment").unwrap_or_default(),
                photos: files::read(json.get("photos")),
                resolution: text(json, "resolution").and_then(|it| Resolution::from_name(&it)),
                variant: text(json, "variant"),
            })
        };
        Some(Draft {
            lines: lines.iter().map(line).collect::<Option<_>>()?,
            method: text(&json, "method"),
            attempt: text(&json, "attempt")?,
            is_sent: json.get("sent") == Some(&Json::Bool(true)),
            seen: json.get("seen").and_then(Seen::read),
        })
    }
}

fn optional(text: Option<&str>) -> Json {
    text.map_or(Json::Null, Json::text)
}
