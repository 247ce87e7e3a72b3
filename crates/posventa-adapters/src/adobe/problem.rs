//! What Magento means when it says no. It says so with HTTP 200 as well as with 401 and 500; the
//! category of an error tells what kind it is (`Framework/GraphQl/Exception`), in the store's
//! language its message does not.

use posventa_core::Failure;
use posventa_core::json::{Json, Node};

use super::dialect::Misunderstood;
use crate::error::AdapterError;
use crate::http::Response;

/// Who asks is not, or no longer, who they would have to be.
pub(super) const NOT_SIGNED_IN: AdapterError =
    AdapterError::Refused { means: Failure::AccessExpired, said: "graphql-authorization" };

/// There is no such order, or none that belongs to what was entered.
pub(super) const NO_SUCH_ORDER: AdapterError =
    AdapterError::Refused { means: Failure::OrderNotFound, said: "graphql-no-such-entity" };

/// The error that an answer's first error means; `None` if it has none.
pub(super) fn read(answer: &Json, response: &Response) -> Option<AdapterError> {
    let root = Node::root(answer, "answer");
    let errors = root.get("errors");
    let first = errors.item(0);
    if !first.exists() {
        return None;
    }
    let category = first.get("extensions").get("category").optional_text().unwrap_or_default();
    let message = first.get("message").optional_text().unwrap_or_default();
    Some(match &*category {
        "graphql-authorization" => NOT_SIGNED_IN,
        "graphql-authentication" if response.status == 401 => NOT_SIGNED_IN,
        "graphql-authentication" => {
            AdapterError::Refused { means: Failure::WrongPassword, said: "graphql-authentication" }
        }
        "graphql-no-such-entity" => NO_SUCH_ORDER,
        // ReCaptchaWebapiApi's message; it comes without a category of its own.
        _ if message.to_ascii_lowercase().contains("recaptcha") => AdapterError::Misconfigured {
            fix: "the shop asks for reCAPTCHA here; give the element's property `recaptcha` a \
                  function that answers with a token, or take this form out of Stores, \
                  Configuration, Security, Google reCAPTCHA Storefront",
        },
        _ if !response.is_success() => response.status_error(),
        "graphql-input" => AdapterError::broken("graphql-input"),
        "graphql-already-exists" => AdapterError::broken("graphql-already-exists"),
        _ => AdapterError::broken("an error without a category that Posventa knows"),
    })
}

/// The error for a document that was not understood and that there is no other of.
pub(super) fn not_understood(what: Misunderstood) -> AdapterError {
    AdapterError::Misconfigured {
        fix: match what {
            Misunderstood::GuestOrder => {
                "the API in the attribute `api` finds no orders of guests; it should be the \
                 GraphQL address (`/graphql`) of Adobe Commerce, Magento Open Source or Mage-OS \
                 2.4.7 or newer"
            }
            Misunderstood::Factor | Misunderstood::Fields => {
                "the API in the attribute `api` does not know fields of orders in Adobe Commerce, \
                 Magento Open Source and Mage-OS 2.4.7 to 2.4.9; perhaps one of their GraphQL \
                 modules is switched off"
            }
        },
    }
}
