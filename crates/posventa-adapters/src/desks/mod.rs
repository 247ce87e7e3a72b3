//! Helpdesks: whoever answers cases when that is not the platform.
//!
//! Each speaks what the helpdesk offers to somebody without an account, from a browser. What it
//! cannot do it declares in its [`CaseRules`](crate::CaseRules); the rest of the port refuses.

pub mod chatwoot;
pub mod forms;
mod held;
pub mod mail;
mod multipart;
pub mod zammad;
pub mod zendesk;

use posventa_core::cases::{CaseRequest, Refusal};
use posventa_core::conversation::FileKind;
use posventa_core::json::Json;

pub use self::held::HeldFiles;
use crate::cases_port::{CasesError, FileRules};
use crate::error::AdapterError;
use crate::http::Response;

/// The fix for an answer that no helpdesk gives: a page where JSON was asked for.
const WRONG_DESK: AdapterError = AdapterError::Misconfigured {
    fix: "no helpdesk of this kind answers at `cases.url` of the configuration; it is the address \
          of the helpdesk without any path, such as `https://shop.zendesk.com`",
};

/// What the portal sends of files to a desk: less than any of them takes.
const FILES: FileRules = FileRules { max_bytes: 5 << 20, max_count: 5, kinds: &FileKind::ALL };

/// The address of a desk as merchants write it, ready for a path to follow.
fn base(url: &str) -> String {
    url.trim().trim_end_matches('/').to_owned()
}

/// An answer of a desk, whatever it says.
///
/// # Errors
///
/// The status, if that is no success, and what is no JSON object in any case: something else lives
/// there.
fn read(response: &Response) -> Result<Json, AdapterError> {
    let answer = response.json("answer").ok().filter(|it| matches!(it, Json::Object(_)));
    match answer {
        Some(answer) if response.is_success() => Ok(answer),
        None if response.is_success() || response.status == 404 => Err(WRONG_DESK),
        _ => Err(response.status_error()),
    }
}

/// Name and address, without which none of these desks opens a case.
fn person(request: &CaseRequest) -> Result<(&str, &str), CasesError> {
    let name = request.name.as_deref().map_or("", str::trim);
    let email = request.email.as_deref().map_or("", str::trim);
    let missing = [("/name", name), ("/email", email)].into_iter().filter(|it| it.1.is_empty());
    let missing: Vec<String> = missing.map(|(pointer, _)| pointer.to_owned()).collect();
    if missing.is_empty() { Ok((name, email)) } else { Err(invalid(missing)) }
}

/// The desk does not take these parts of a request, as JSON pointers.
fn invalid(pointers: Vec<String>) -> CasesError {
    CasesError::Refused(Refusal::Invalid(pointers))
}

/// The text of a case with a mark that is the same however often it is sent: where a lost answer
/// cannot be looked up, whoever reads the second of two can tell that they are one.
fn marked(text: &str, attempt: &str) -> String {
    let mark: String = attempt.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
    format!("{text}\n\n[{mark}]")
}
