//! What the Posventa Shop API means when it says no: RFC 9457 problems with a stable `code`.

use posventa_core::Failure;
use posventa_core::json::Node;

use crate::answer::WRONG_ADDRESS;
use crate::error::AdapterError;
use crate::http::Response;

/// Reads an answer that is no success. Its `code` decides; without one that is known, the status.
///
/// A 404 that is no JSON comes from no implementation of the contract, so it is the merchant's to
/// mend and says nothing about an order.
pub(super) fn read(response: &Response) -> AdapterError {
    let Ok(problem) = response.json("problem") else {
        return if response.status == 404 { WRONG_ADDRESS } else { response.status_error() };
    };
    let code = Node::root(&problem, "problem").get("code").optional_text().unwrap_or_default();
    let (means, said) = match code.as_str() {
        "wrong-password" => (Failure::WrongPassword, "wrong-password"),
        "wrong-code" => (Failure::WrongCode, "wrong-code"),
        "no-longer-possible" => (Failure::NoLongerPossible, "no-longer-possible"),
        "access-expired" => (Failure::AccessExpired, "access-expired"),
        "order-not-found" => (Failure::OrderNotFound, "order-not-found"),
        "too-many-attempts" => {
            (Failure::TooManyAttempts { retry_after: response.retry_after }, "too-many-attempts")
        }
        _ => return response.status_error(),
    };
    AdapterError::Refused { means, said }
}
