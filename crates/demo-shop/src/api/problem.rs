//! Errors as RFC 9457 problems: few, stable, and telling strangers nothing.

use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use utoipa::ToSchema;

use super::returns_wire::{WireRefundSum, WireVariant};
use crate::returns::Objection;

/// Why a request was declined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub status: StatusCode,
    /// A stable word for programs.
    pub code: &'static str,
    pub title: &'static str,
    pub detail: Option<String>,
    /// Which values do not make sense.
    pub errors: Vec<FieldError>,
    /// What to do instead; see [`ProblemBody`].
    pub instead: Option<Box<Instead>>,
    /// Seconds until another try makes sense.
    pub retry_after: Option<u32>,
}

/// What a client can go on with after a refusal.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Instead {
    /// With `out-of-stock`: what is left of the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    variants: Option<Vec<WireVariant>>,
    /// With `policy-changed`: the version in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    policy_version: Option<String>,
    /// With `sum-changed`: the sum in force.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    refund: Option<WireRefundSum>,
}

/// One value that does not make sense.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldError {
    /// The way to it in the request's body, as RFC 6901 writes it.
    #[schema(example = "/lines/0/quantity")]
    pointer: String,
    detail: String,
}

impl Problem {
    const fn new(status: StatusCode, code: &'static str, title: &'static str) -> Problem {
        let errors = Vec::new();
        Problem { status, code, title, detail: None, errors, instead: None, retry_after: None }
    }

    /// One answer for an order that does not exist and for one that is not the asker's.
    pub const fn order_not_found() -> Problem {
        let title = "No order matches what was entered";
        Problem::new(StatusCode::NOT_FOUND, "order-not-found", title)
    }

    /// One answer for a missing, unknown and expired token and for a token of something else.
    pub const fn access_expired() -> Problem {
        let title = "Access has expired or was never given";
        Problem::new(StatusCode::UNAUTHORIZED, "access-expired", title)
    }

    pub const fn wrong_password() -> Problem {
        let title = "E-mail address and password do not match";
        Problem::new(StatusCode::UNAUTHORIZED, "wrong-password", title)
    }

    pub const fn wrong_code() -> Problem {
        let title = "The one-time code is wrong or too old";
        Problem::new(StatusCode::UNAUTHORIZED, "wrong-code", title)
    }

    pub const fn no_longer_possible() -> Problem {
        let title = "This is no longer possible";
        Problem::new(StatusCode::CONFLICT, "no-longer-possible", title)
    }

    pub const fn not_found() -> Problem {
        Problem::new(StatusCode::NOT_FOUND, "not-found", "There is nothing here")
    }

    pub const fn too_large() -> Problem {
        Problem::new(StatusCode::PAYLOAD_TOO_LARGE, "too-large", "The request is too large")
    }

    pub const fn method_not_allowed() -> Problem {
        let title = "This address does not take that method";
        Problem::new(StatusCode::METHOD_NOT_ALLOWED, "method-not-allowed", title)
    }

    pub const fn idempotency_key_missing() -> Problem {
        let title = "The header Idempotency-Key is missing";
        Problem::new(StatusCode::BAD_REQUEST, "idempotency-key-missing", title)
    }

    pub const fn idempotency_key_reused() -> Problem {
        let title = "The Idempotency-Key was used for another request";
        Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "idempotency-key-reused", title)
    }

    pub const fn broken() -> Problem {
        let title = "The shop has a problem of its own";
        Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "internal", title)
    }

    pub const fn not_an_image() -> Problem {
        let title = "This is no JPEG image";
        Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "not-an-image", title)
    }

    pub const fn unsupported_file() -> Problem {
        let title = "This is neither a JPEG nor a PNG nor a PDF";
        Problem::new(StatusCode::UNSUPPORTED_MEDIA_TYPE, "unsupported-file", title)
    }

    pub const fn no_longer_open() -> Problem {
        let title = "The proposal has been answered or replaced";
        Problem::new(StatusCode::CONFLICT, "no-longer-open", title)
    }

    pub const fn already_given() -> Problem {
        let title = "Feedback was given before";
        Problem::new(StatusCode::CONFLICT, "already-given", title)
    }

    pub const fn too_many_units() -> Problem {
        let title = "Less is left than was asked for";
        Problem::new(StatusCode::CONFLICT, "too-many-units", title)
    }

    /// `detail` is for the customer: the rule, and what it says.
    pub fn not_returnable(detail: String) -> Problem {
        let title = "The policy does not allow it";
        let problem = Problem::new(StatusCode::CONFLICT, "not-returnable", title);
        Problem { detail: Some(detail), ..problem }
    }

    pub fn out_of_stock(variants: Vec<WireVariant>) -> Problem {
        let title = "The chosen variant is sold out";
        let problem = Problem::new(StatusCode::CONFLICT, "out-of-stock", title);
        let instead = Instead { variants: Some(variants), ..Instead::default() };
        Problem { instead: Some(Box::new(instead)), ..problem }
    }

    pub fn policy_changed(version: String) -> Problem {
        let title = "Another version of the policy is in force";
        let problem = Problem::new(StatusCode::CONFLICT, "policy-changed", title);
        let instead = Instead { policy_version: Some(version), ..Instead::default() };
        Problem { instead: Some(Box::new(instead)), ..problem }
    }

    pub fn sum_changed(refund: WireRefundSum) -> Problem {
        let title = "The refund is another sum";
        let problem = Problem::new(StatusCode::CONFLICT, "sum-changed", title);
        let instead = Instead { refund: Some(refund), ..Instead::default() };
        Problem { instead: Some(Box::new(instead)), ..problem }
    }

    /// `detail` is for developers; it never repeats what was sent.
    pub fn invalid(detail: impl Into<String>) -> Problem {
        let title = "The request does not make sense";
        let problem = Problem::new(StatusCode::UNPROCESSABLE_ENTITY, "invalid", title);
        Problem { detail: Some(detail.into()), ..problem }
    }

    pub fn invalid_field(pointer: String, detail: &str) -> Problem {
        let error = FieldError { pointer, detail: detail.to_owned() };
        let detail = format!("{} {detail}", error.pointer);
        Problem { errors: vec![error], ..Problem::invalid(detail) }
    }

    pub fn too_many_attempts(retry_after: u32) -> Problem {
        let title = "Too many attempts; wait before the next one";
        let problem = Problem::new(StatusCode::TOO_MANY_REQUESTS, "too-many-attempts", title);
        Problem { retry_after: Some(retry_after), ..problem }
    }

    /// The problem a fault asks for, as like a real one as its status allows.
    pub fn of_fault(status: u16) -> Problem {
        match status {
            401 => Problem::access_expired(),
            404 => Problem::not_found(),
            409 => Problem::no_longer_possible(),
            429 => Problem::too_many_attempts(30),
            other => {
                let status = StatusCode::from_u16(other).unwrap_or_default();
                Problem::new(status, "fault", "This fault was asked for")
            }
        }
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let body = ProblemBody {
            kind: format!("urn:posventa:problem:{}", self.code),
            title: self.title.to_owned(),
            status: self.status.as_u16(),
            detail: self.detail,
            code: self.code.to_owned(),
            errors: self.errors,
            instead: self.instead.map(|instead| *instead).unwrap_or_default(),
        };
        let mut response = (self.status, axum::Json(body)).into_response();
        let headers = response.headers_mut();
        let kind = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, kind);
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        if self.status == StatusCode::UNAUTHORIZED {
            let scheme = HeaderValue::from_static("Bearer");
            headers.insert(header::WWW_AUTHENTICATE, scheme);
        }
        response
    }
}

impl From<Objection> for Problem {
    fn from(objection: Objection) -> Problem {
        match objection {
            Objection::Invalid(pointer, detail) => Problem::invalid_field(pointer, detail),
            Objection::TooManyUnits => Problem::too_many_units(),
            Objection::NotReturnable(detail) => Problem::not_returnable(detail),
            Objection::OutOfStock(left) => {
                Problem::out_of_stock(left.iter().map(WireVariant::from).collect())
            }
            Objection::PolicyChanged(version) => Problem::policy_changed(version),
            Objection::SumChanged(refund) => Problem::sum_changed(WireRefundSum::from(&*refund)),
            Objection::Database(error) => error.into(),
        }
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Problem {
        // For whoever runs the shop; the customer is only told that it was not their mistake.
        eprintln!("demo-shop: the database: {error}");
        Problem::broken()
    }
}

/// An error, as RFC 9457 writes it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemBody {
    /// Identifies the kind of problem; `code` is its last part.
    #[serde(rename = "type")]
    #[schema(example = "urn:posventa:problem:order-not-found")]
    kind: String,
    title: String,
    status: u16,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    detail: Option<String>,
    /// A stable word for programs.
    #[schema(example = "order-not-found")]
    code: String,
    /// With `invalid`, where the values that do not make sense are known.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    errors: Vec<FieldError>,
    #[serde(flatten)]
    instead: Instead,
}
