//! What Shopify means when it says no.

use posventa_core::Failure;

use crate::error::AdapterError;
use crate::http::Response;

/// The token has run out, or was never one.
pub(super) const EXPIRED: AdapterError =
    AdapterError::Refused { means: Failure::AccessExpired, said: "UNAUTHORIZED" };

/// The error for the code of an answer's first error. An older or newer API that does not know a
/// field, and one whose access is not granted, are the merchant's to mend.
pub(super) fn read(code: &str, response: &Response) -> AdapterError {
    match code {
        "UNAUTHORIZED" | "UNAUTHENTICATED" => EXPIRED,
        "ACCESS_DENIED" => AdapterError::Misconfigured {
            fix: "the shop does not let the portal read orders: in the settings of the Headless \
                  channel, Customer Account API, grant the permissions for customers and orders \
                  (protected customer data)",
        },
        "THROTTLED" => AdapterError::Refused {
            means: Failure::TooManyAttempts { retry_after: response.retry_after },
            said: "THROTTLED",
        },
        "MAX_COST_EXCEEDED" => AdapterError::broken("MAX_COST_EXCEEDED"),
        _ if response.status == 401 => EXPIRED,
        _ if !response.is_success() => response.status_error(),
        "INTERNAL_SERVER_ERROR" => AdapterError::broken("INTERNAL_SERVER_ERROR"),
        "undefinedField" | "argumentNotAccepted" => AdapterError::Misconfigured {
            fix: "the shop's Customer Account API does not know the fields that the portal asks \
                  for; the portal is written against 2026-04",
        },
        _ => AdapterError::broken("an error without a code that Posventa knows"),
    }
}
