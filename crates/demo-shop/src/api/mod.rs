//! The Posventa Shop API: its routes, and the document generated from them.

mod access;
mod cases;
mod cases_wire;
mod content;
mod feedback;
mod orders;
mod problem;
mod request;
mod returns;
mod returns_wire;
mod sessions;
mod wire;
mod withdrawals;

use std::sync::Arc;

use axum::Json;
use axum::extract::DefaultBodyLimit;
use axum::http::{HeaderValue, header};
use axum::middleware::map_response;
use axum::response::Response;
use axum::routing::get;
use utoipa::OpenApi;
use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityScheme};
use utoipa_axum::router::{OpenApiRouter, UtoipaMethodRouterExt};
use utoipa_axum::routes;

pub use cases::saved_file;
pub use problem::Problem;
pub use request::Client;

use crate::cases::FILE_LIMIT;
use crate::shop::Shop;

/// Where the API's paths begin.
pub const BASE: &str = "/api";

/// No request of the API but a photo comes near this, even about an order of hundreds of lines;
/// what is longer is refused unread.
const BODY_LIMIT: usize = 256 * 1024;

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Posventa Shop API",
        version = "1",
        description = "What a shop offers so that its customers can follow their orders, send goods \
            back, withdraw from a contract and be answered. Amounts are plain decimals in the order's currency, moments RFC 3339 in UTC, days \
            ISO 8601 in the shop's zone. Absent and null are the same. Errors are problems as in \
            RFC 9457.",
        license(name = "MIT OR Apache-2.0")
    ),
    modifiers(&Bearer)
)]
struct Document;

/// The one way to prove access.
struct Bearer;

impl utoipa::Modify for Bearer {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        let mut http = Http::new(HttpAuthScheme::Bearer);
        http.description = Some(
            "An order token (from a look-up, two hours, one order), a link token (from an e-mail, \
             30 days, one order) or a session token (from signing in, twelve hours, all orders of \
             an e-mail address)."
                .to_owned(),
        );
        let components = document.components.get_or_insert_with(Default::default);
        components.add_security_scheme("access", SecurityScheme::Http(http));
    }
}

/// All routes of the API under [`BASE`], and `/openapi.json`.
pub fn routes(shop: Arc<Shop>) -> axum::Router {
    let api = OpenApiRouter::new()
        .routes(routes!(access::access))
        .routes(routes!(access::look_up))
        .routes(routes!(access::order_links))
        .routes(routes!(access::codes))
        .routes(routes!(sessions::sign_in))
        .routes(routes!(sessions::sign_out))
        .routes(routes!(orders::list))
        .routes(routes!(orders::order))
        .routes(routes!(orders::cancel))
        .routes(routes!(orders::email_updates))
        .routes(routes!(orders::invoice))
        .routes(routes!(returns::list, returns::request))
        .routes(routes!(returns::one))
        .routes(routes!(returns::cancel))
        .routes(routes!(returns::tracking))
        .routes(routes!(returns::message))
        .routes(routes!(returns::document_file))
        .routes(routes!(returns::variants))
        .routes(routes!(returns::photo).layer(DefaultBodyLimit::max(returns::PHOTO_LIMIT)))
        .routes(routes!(cases::upload).layer(DefaultBodyLimit::max(FILE_LIMIT)))
        .routes(routes!(cases::open))
        .routes(routes!(cases::list))
        .routes(routes!(cases::one))
        .routes(routes!(cases::message))
        .routes(routes!(cases::file))
        .routes(routes!(cases::counter))
        .routes(routes!(cases::accept))
        .routes(routes!(cases::decline))
        .routes(routes!(cases::reopen))
        .routes(routes!(feedback::give))
        .routes(routes!(feedback::coupons_of))
        .routes(routes!(feedback::register))
        .routes(routes!(withdrawals::declare))
        .routes(routes!(content::index))
        .routes(routes!(content::guide))
        .routes(routes!(content::policy))
        .fallback(async || Problem::not_found())
        .layer(DefaultBodyLimit::max(BODY_LIMIT))
        .layer(map_response(no_store));
    let (router, document) =
        OpenApiRouter::with_openapi(Document::openapi()).nest(BASE, api).split_for_parts();
    router
        .route("/openapi.json", get(async move || Json(document)))
        .method_not_allowed_fallback(async || Problem::method_not_allowed())
        .with_state(shop)
}

/// Answers are somebody's orders: no cache keeps them.
async fn no_store(mut response: Response) -> Response {
    let no_store = HeaderValue::from_static("no-store");
    response.headers_mut().insert(header::CACHE_CONTROL, no_store);
    response
}
