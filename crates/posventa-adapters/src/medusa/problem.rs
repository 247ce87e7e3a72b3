//! What Medusa means when it says no: `{ "type", "message" }` with a type of its own list.

use posventa_core::Failure;
use posventa_core::json::Node;

use crate::answer::WRONG_ADDRESS;
use crate::error::AdapterError;
use crate::http::Response;

/// Reads an answer that is no success.
///
/// A key that is missing, wrong or revoked is 400 `not_allowed`; an order that is not there 404
/// `not_found`; nobody signed in 401, without a type. A 404 in HTML is a route that no Medusa has.
pub(super) fn read(response: &Response) -> AdapterError {
    let Ok(problem) = response.json("problem") else {
        return if response.status == 404 { WRONG_ADDRESS } else { response.status_error() };
    };
    let kind = Node::root(&problem, "problem").get("type").optional_text().unwrap_or_default();
    match (response.status, kind.as_str()) {
        (400, "not_allowed") => AdapterError::Misconfigured {
            fix: "Medusa refuses the publishable API key in the attribute `key`; \
                  check that it is complete and not revoked",
        },
        (404, "not_found") => {
            AdapterError::Refused { means: Failure::OrderNotFound, said: "not_found" }
        }
        _ => response.status_error(),
    }
}
