//! The contact forms that platforms have: a way to write, and nothing to read back.
//!
//! They stand here and not with their platforms because a shop may use one without the other; each
//! platform's half of the cases port is one of these.

pub mod bigcommerce;
pub mod magento;

use posventa_core::cases::CaseRequest;

use crate::http::Request;

/// What a platform wants to find in the headers of each request.
pub type Headers = Vec<(&'static str, String)>;

fn with_headers(mut request: Request, headers: &Headers) -> Request {
    request.headers.extend(headers.iter().cloned());
    request
}

/// Subject and text in one, for forms that have no field for the subject.
fn letter(request: &CaseRequest, attempt: &str) -> String {
    super::marked(&format!("{}\n\n{}", request.subject, request.text), attempt)
}
