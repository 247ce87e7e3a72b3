//! What BigCommerce means when it says no: errors with a message and no code, mostly with status
//! 200, and 401 for a token that it does not take.

use posventa_core::Failure;

use crate::error::AdapterError;
use crate::http::Response;

/// Nobody is signed in.
pub(super) const NOBODY: AdapterError = AdapterError::Refused {
    means: Failure::AccessExpired,
    said: "nobody is signed in (customer is null)",
};

/// What BigCommerce did not like about a question it does not say in a way that a program can read.
pub(super) const NO_DATA: AdapterError =
    AdapterError::Refused { means: Failure::ShopBroken, said: "errors without data" };

/// The token of the shop front.
const TOKEN: AdapterError = AdapterError::Misconfigured {
    fix: "BigCommerce refuses the token in the attribute `key`: it has expired, is of another \
          channel, or does not allow the page's origin (`allowed_cors_origins`)",
};

/// The error of an answer that has no data where it was asked for some.
pub(super) fn read(response: &Response) -> AdapterError {
    match response.status {
        401 | 403 => TOKEN,
        _ if !response.is_success() => response.status_error(),
        _ => NO_DATA,
    }
}

/// The same before it is known whether the answer is GraphQL at all.
pub(super) fn read_first(error: AdapterError) -> AdapterError {
    match error {
        AdapterError::Status { status: 401 | 403, .. } => TOKEN,
        other => other,
    }
}
