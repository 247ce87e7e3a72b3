//! What can be wrong with a platform's answer. For the log; see [`Failure`] for the customer.

use posventa_core::Failure;
use posventa_core::json::JsonError;

use crate::http::TransportError;

/// Why an answer could not be turned into the portal's own types, or why there is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AdapterError {
    #[error("{0}")]
    Transport(#[from] TransportError),
    /// The answer is not what the platform documents; the path says where.
    #[error("{0}")]
    Unreadable(#[from] JsonError),
    #[error("the platform answered HTTP {status}")]
    Status { status: u16, retry_after: Option<u32> },
    /// The platform understood and said no, in its own way. `means` is what that is for the
    /// customer, `said` the platform's code for the log.
    #[error("the platform refused: {said}")]
    Refused { means: Failure, said: &'static str },
    /// Something only the merchant can mend, in words for the merchant: a wrong key, a wrong
    /// address of the API.
    #[error("configuration: {fix}")]
    Misconfigured { fix: &'static str },
}

impl AdapterError {
    /// A refusal that is no doing of the customer's and that no word of ours would help with; `said`
    /// is the platform's code for the log.
    pub(crate) const fn broken(said: &'static str) -> AdapterError {
        AdapterError::Refused { means: Failure::ShopBroken, said }
    }

    /// What the customer is told.
    pub fn failure(&self) -> Failure {
        match self {
            AdapterError::Transport(TransportError::Network | TransportError::Aborted) => {
                Failure::Offline
            }
            AdapterError::Transport(TransportError::TimedOut) => Failure::TooSlow,
            AdapterError::Status { status: 401 | 403, .. } => Failure::AccessExpired,
            AdapterError::Status { status: 404, .. } => Failure::OrderNotFound,
            AdapterError::Status { status: 409, .. } => Failure::NoLongerPossible,
            AdapterError::Status { status: 429, retry_after } => {
                Failure::TooManyAttempts { retry_after: *retry_after }
            }
            AdapterError::Status { .. }
            | AdapterError::Unreadable(_)
            | AdapterError::Misconfigured { .. } => Failure::ShopBroken,
            AdapterError::Refused { means, .. } => *means,
        }
    }
}
