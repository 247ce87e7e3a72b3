//! Sending a withdrawal. It is the same on every platform: the shop names what takes it.

use jiff::Timestamp;
use posventa_core::json::Node;
use posventa_core::withdrawal::Declaration;

use crate::error::AdapterError;
use crate::http::{Request, Transport};

/// What became of a declaration that got an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The shop has it.
    Received {
        /// What the shop knows it by.
        id: Option<String>,
        /// When it came, by the shop's clock.
        at: Option<Timestamp>,
    },
    /// The endpoint understood the request and does not take it. Sent again it would not either.
    Refused,
}

/// Sends a declaration to `endpoint`, which answers as `POST /withdrawals` of the Posventa Shop API
/// does. `attempt` names it: sent again under the same name, it is received once.
///
/// # Errors
///
/// If there is no answer, or none that says what became of it: it has to be sent again.
pub async fn send(
    transport: &impl Transport,
    endpoint: &str,
    declaration: &Declaration,
    attempt: &str,
) -> Result<Outcome, AdapterError> {
    let request = Request::post(endpoint.to_owned(), &declaration.to_json())
        .header("idempotency-key", attempt);
    let response = transport.send(request).await?;
    match response.status {
        400 | 413 | 415 | 422 => return Ok(Outcome::Refused),
        _ if !response.is_success() => return Err(response.status_error()),
        _ => {}
    }
    // A page that some other server answers with is no receipt.
    let answer = response.json("withdrawal")?;
    let root = Node::root(&answer, "withdrawal").object()?;
    Ok(Outcome::Received {
        id: root.get("id").text_or_number().ok(),
        at: root.get("receivedAt").optional_timestamp().ok().flatten(),
    })
}
