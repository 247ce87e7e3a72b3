//! What Vendure means when it says no: an error with a code of its own list
//! (`packages/core/src/common/error/errors.ts`), or a result of another type than was hoped for.

use posventa_core::Failure;

use crate::error::AdapterError;
use crate::http::Response;

/// Nobody is signed in, or somebody who may not; the same for an order that is not there.
pub(super) const FORBIDDEN: AdapterError =
    AdapterError::Refused { means: Failure::AccessExpired, said: "FORBIDDEN" };

/// The error for the code of an answer's first error.
pub(super) fn read(code: &str, response: &Response) -> AdapterError {
    match code {
        "FORBIDDEN" | "UNAUTHORIZED" => FORBIDDEN,
        "CHANNEL_NOT_FOUND" => AdapterError::Misconfigured {
            fix: "Vendure knows no channel of the token in the attribute `key`; check it in \
                  Settings, Channels, or leave the attribute out for the first channel",
        },
        // It understood no more than the address: an older Vendure, or another GraphQL server.
        "GRAPHQL_VALIDATION_FAILED" | "GRAPHQL_PARSE_FAILED" => AdapterError::Misconfigured {
            fix: "the API in the attribute `api` does not know the fields of Vendure's Shop API; \
                  it should be the address of the Shop API of Vendure 3.5 or newer",
        },
        _ if !response.is_success() => response.status_error(),
        "INTERNAL_SERVER_ERROR" => AdapterError::broken("INTERNAL_SERVER_ERROR"),
        "USER_INPUT_ERROR" => AdapterError::broken("USER_INPUT_ERROR"),
        _ => AdapterError::broken("an error without a code that Posventa knows"),
    }
}

/// The error for the type of the answer to a log-in. An account whose address was never confirmed
/// is told only to whoever has its password; somebody at the shop can confirm it.
pub(super) fn login(type_name: &str) -> AdapterError {
    match type_name {
        "InvalidCredentialsError" => {
            AdapterError::Refused { means: Failure::WrongPassword, said: "InvalidCredentialsError" }
        }
        "NotVerifiedError" => {
            AdapterError::broken("NotVerifiedError: the address was never confirmed")
        }
        "NativeAuthStrategyError" => AdapterError::Misconfigured {
            fix: "the shop has no log-in by password (`NativeAuthenticationStrategy`)",
        },
        _ => AdapterError::broken("a log-in ended in a type that Posventa does not know"),
    }
}
