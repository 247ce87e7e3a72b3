//! What Saleor means when it says no: the first error's `extensions.exception.code`, which is the
//! name of a Python exception, or the code of an `AccountError`.

use posventa_core::Failure;

use crate::error::AdapterError;
use crate::http::Response;

/// A token that is too old, or not one of this shop's.
pub(super) const EXPIRED: AdapterError = AdapterError::Refused {
    means: Failure::AccessExpired,
    said: "the token is not valid any more",
};

/// The error for the code of an answer's first error.
pub(super) fn read(code: &str, response: &Response) -> AdapterError {
    match code {
        "ExpiredSignatureError" | "InvalidTokenError" | "InvalidSignatureError" | "DecodeError" => {
            EXPIRED
        }
        "PermissionDenied" => {
            AdapterError::Refused { means: Failure::AccessExpired, said: "PermissionDenied" }
        }
        // Fields that it does not have: an older Saleor, or another GraphQL server. Also an order's
        // id that is none, which `order_in_link` does not let through.
        "GraphQLError" | "GraphQLSyntaxError" => AdapterError::Misconfigured {
            fix: "the API in the attribute `api` does not understand Posventa's questions; it \
                  should be the address of the GraphQL API of Saleor 3.20 or newer",
        },
        _ if !response.is_success() => response.status_error(),
        _ => AdapterError::broken("an error with a code that Posventa does not know"),
    }
}

/// The error for the code of a log-in.
pub(super) fn login(code: &str) -> AdapterError {
    match code {
        "INVALID_CREDENTIALS" | "INVALID_PASSWORD" | "NOT_FOUND" => {
            AdapterError::Refused { means: Failure::WrongPassword, said: "INVALID_CREDENTIALS" }
        }
        "LOGIN_ATTEMPT_DELAYED" => AdapterError::Refused {
            means: Failure::TooManyAttempts { retry_after: None },
            said: "LOGIN_ATTEMPT_DELAYED",
        },
        "DISABLED_AUTHENTICATION_METHOD" => AdapterError::Misconfigured {
            fix: "the shop has switched log-in by password off (Configuration, Site settings, \
                  `passwordLoginMode`)",
        },
        "ACCOUNT_NOT_CONFIRMED" => {
            AdapterError::broken("ACCOUNT_NOT_CONFIRMED: the address was never confirmed")
        }
        "INACTIVE" => AdapterError::broken("INACTIVE: the account is closed"),
        _ => {
            AdapterError::broken("the log-in was refused for a reason that Posventa does not know")
        }
    }
}
