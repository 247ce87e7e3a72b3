//! What WooCommerce means when it says no: `{ "code", "message" }`, with codes of WordPress and of
//! its own.

use posventa_core::Failure;
use posventa_core::json::Node;

use crate::answer::WRONG_ADDRESS;
use crate::error::AdapterError;
use crate::http::Response;

/// Reads an answer that is no success.
pub(super) fn read(response: &Response) -> AdapterError {
    let Ok(problem) = response.json("problem") else {
        return if response.status == 404 { WRONG_ADDRESS } else { response.status_error() };
    };
    let code = Node::root(&problem, "problem").get("code").optional_text().unwrap_or_default();
    match code.as_str() {
        // One answer for what is not there and for the wrong address, whatever the shop tells.
        "woocommerce_rest_invalid_order" | "woocommerce_rest_invalid_billing_email" => {
            AdapterError::Refused {
                means: Failure::OrderNotFound,
                said: "number, key and e-mail address do not belong together",
            }
        }
        "woocommerce_rest_invalid_user" => AdapterError::Refused {
            means: Failure::AccessExpired,
            said: "the order is a customer's, who has to be signed in to the shop",
        },
        "rest_cookie_invalid_nonce" => AdapterError::Refused {
            means: Failure::AccessExpired,
            said: "the nonce in `customerToken` is not valid any more",
        },
        // 400 where others say 429. The seconds come in a header of its own.
        "rate_limit_exceeded" => {
            let seconds = response.header.as_ref().and_then(|seconds| seconds.trim().parse().ok());
            AdapterError::Refused {
                means: Failure::TooManyAttempts { retry_after: seconds.or(response.retry_after) },
                said: "rate_limit_exceeded",
            }
        }
        "rest_no_route" => AdapterError::Misconfigured {
            fix: "WordPress answers at the address in the attribute `api`, but no WooCommerce of \
                  8.0 or newer with its Store API",
        },
        _ => response.status_error(),
    }
}
