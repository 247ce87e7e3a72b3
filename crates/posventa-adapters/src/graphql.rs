//! GraphQL over HTTP, as far as adapters need it: a document goes out, and what comes back is an
//! answer with data, or with the reason why there is none.
//!
//! Servers say no with 200 as well as with another status, so the status alone decides nothing.

use posventa_core::json::{Json, Node};

use crate::answer::WRONG_ADDRESS;
use crate::error::AdapterError;
use crate::http::{Request, Response};

/// A request for `document` at the address of the API, which is the same for all documents.
pub(crate) fn request(api: &str, document: &str, variables: Json) -> Request {
    let body = Json::object([("query", Json::text(document)), ("variables", variables)]);
    Request::post(api.to_owned(), &body)
}

/// Reads an answer with `data`, `errors` or both.
///
/// # Errors
///
/// If a GraphQL server would not answer so: its proxy did, or something else lives there.
pub(crate) fn read(response: &Response) -> Result<Json, AdapterError> {
    let answer = response.json("answer").ok();
    let is_graphql = |it: &Json| it.get("data").is_some() || it.get("errors").is_some();
    match answer.filter(is_graphql) {
        Some(answer) => Ok(answer),
        None if response.is_success() || response.status == 404 => Err(WRONG_ADDRESS),
        None => Err(response.status_error()),
    }
}

/// What the server calls its first error: `extensions.code`, or `extensions.exception.code` as
/// Saleor has it. `None` if there is no error, empty if it has no code.
pub(crate) fn error_code(answer: &Json) -> Option<String> {
    let root = Node::root(answer, "answer");
    let errors = root.get("errors");
    let first = errors.item(0);
    let extensions = first.get("extensions");
    let code = extensions.get("code").optional_text();
    let code = code.or_else(|| extensions.get("exception").get("code").optional_text());
    first.exists().then(|| code.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(status: u16, body: &str) -> Result<Json, AdapterError> {
        read(&Response { status, body: body.into(), ..Response::default() })
    }

    #[test]
    fn an_answer_is_one_whatever_its_status() {
        for status in [200, 400, 500] {
            assert!(answer(status, r#"{"data": null, "errors": []}"#).is_ok());
        }
        let refused = r#"{"errors": [{"extensions": {"code": "FORBIDDEN"}}, {}]}"#;
        assert_eq!(error_code(&answer(200, refused).unwrap()).as_deref(), Some("FORBIDDEN"));
        let python = r#"{"errors": [{"extensions": {"exception": {"code": "PermissionDenied"}}}]}"#;
        let code = error_code(&answer(200, python).unwrap());
        assert_eq!(code.as_deref(), Some("PermissionDenied"));
        assert_eq!(error_code(&answer(400, r#"{"errors": [{}]}"#).unwrap()).as_deref(), Some(""));
        assert_eq!(error_code(&answer(200, r#"{"data": {}}"#).unwrap()), None);
    }

    #[test]
    fn what_is_no_answer_is_told_apart() {
        for (status, body) in [(200, "<!doctype html>"), (404, "{}"), (200, "[]")] {
            assert_eq!(answer(status, body).unwrap_err(), WRONG_ADDRESS);
        }
        let error = answer(503, "").unwrap_err();
        assert_eq!(error, AdapterError::Status { status: 503, retry_after: None });
    }
}
