//! Sending goods back: what was asked for, what can be, and what becomes of it.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use posventa_core::returns::ReturnDocument;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;

use super::Problem;
use super::orders::{NoInput, authorize, created, json};
use super::problem::ProblemBody;
use super::request::{Idempotent, Key, Token};
use super::returns_wire::{WireReturn, WireReturnRequest, WireVariant};
use crate::returns::{Desk, Progress, variants_of};
use crate::sale::Sale;
use crate::shop::{self, Shop};
use crate::store::photos;
use crate::store::returns::KeptReturn;
use crate::{documents, secret, staff};

/// How large a photo may be, in bytes.
pub const PHOTO_LIMIT: usize = 2 * 1024 * 1024;

/// The returns of an order, newest first.
#[utoipa::path(get, path = "/orders/{number}/returns", tag = "returns",
    params(("number" = String, Path, description = "As it stands on the confirmation")),
    security(("access" = [])), responses(
        (status = 200, description = "The returns", body = ReturnList),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn list(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
) -> Result<Json<ReturnList>, Problem> {
    let sale = shop.store.read(|db| authorize(&shop, db, &token, &number))?;
    Ok(Json(ReturnList { returns: sale.returns.iter().map(WireReturn::from).collect() }))
}

/// Asks for a return. The policy decides, and what needs nobody's judgement is granted at once.
#[utoipa::path(post, path = "/orders/{number}/returns", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    request_body = WireReturnRequest,
    security(("access" = [])), responses(
        (status = 201, description = "The return", body = WireReturn),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 409, description = "`too-many-units`, `not-returnable` (`detail` names the rule, \
            for the customer), `out-of-stock`, `policy-changed` or `sum-changed`",
            body = ProblemBody, content_type = "application/problem+json"),
        (status = 422, description = "`invalid` or `idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn request(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
    request: Idempotent<WireReturnRequest>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        request.once(&shop, db, &format!("returns {number}"), |wish| {
            let wish = wish.read(sale.order.totals.total.currency())?;
            let published = shop.policy();
            let desk = Desk {
                policy: &published.policy,
                calendar: &shop::calendar(),
                zone: shop.clock.zone(),
            };
            let id = desk.request(db, &sale, &wish, shop.clock.second())?;
            Ok(WireReturn::from(&staff::told(&shop, db, &number, &id)?))
        })
    })?;
    Ok(created(body))
}

/// One return.
#[utoipa::path(get, path = "/orders/{number}/returns/{id}", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("id" = String, Path, description = "From the order's `returns`"),
    ),
    security(("access" = [])), responses(
        (status = 200, description = "The return", body = WireReturn),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn one(
    State(shop): State<Arc<Shop>>,
    Path((number, id)): Path<(String, String)>,
    token: Token,
) -> Result<Json<WireReturn>, Problem> {
    let sale = shop.store.read(|db| authorize(&shop, db, &token, &number))?;
    Ok(Json(WireReturn::from(found(&sale, &id)?)))
}

/// Cancels a return of which nothing has been sent. What was reserved is in stock again.
#[utoipa::path(post, path = "/orders/{number}/returns/{id}/cancellation", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("id" = String, Path, description = "From the order's `returns`"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    security(("access" = [])), responses(
        (status = 200, description = "The cancelled return", body = WireReturn),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 409, description = "`no-longer-possible`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn cancel(
    State(shop): State<Arc<Shop>>,
    Path((number, id)): Path<(String, String)>,
    token: Token,
    request: Idempotent<NoInput>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        let kept = found(&sale, &id)?;
        request.once(&shop, db, &format!("return cancellation {id}"), |_| {
            if !kept.returned.actions.cancel {
                return Err(Problem::no_longer_possible());
            }
            progress(&shop, db, &sale, kept).cancel()?;
            Ok(WireReturn::from(&staff::told(&shop, db, &number, &id)?))
        })
    })?;
    Ok(json(body))
}

/// Tells the shop by which carrier the goods were sent. May be told again, to correct it.
#[utoipa::path(post, path = "/orders/{number}/returns/{id}/tracking", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("id" = String, Path, description = "From the order's `returns`"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    request_body = Tracking,
    security(("access" = [])), responses(
        (status = 200, description = "The return", body = WireReturn),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 409, description = "`no-longer-possible`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`invalid` or `idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn tracking(
    State(shop): State<Arc<Shop>>,
    Path((number, id)): Path<(String, String)>,
    token: Token,
    request: Idempotent<Tracking>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        let kept = found(&sale, &id)?;
        request.once(&shop, db, &format!("return tracking {id}"), |tracking| {
            let carrier = said("carrier", &tracking.carrier)?;
            let parcel = said("number", &tracking.number)?;
            if !kept.returned.actions.add_tracking {
                return Err(Problem::no_longer_possible());
            }
            progress(&shop, db, &sale, kept).sent_by(carrier, parcel)?;
            Ok(WireReturn::from(&staff::reload_return(db, &number, &id)?))
        })
    })?;
    Ok(json(body))
}

/// Writes to the shop about a return.
#[utoipa::path(post, path = "/orders/{number}/returns/{id}/messages", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("id" = String, Path, description = "From the order's `returns`"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    request_body = Message,
    security(("access" = [])), responses(
        (status = 201, description = "The return", body = WireReturn),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 409, description = "`no-longer-possible`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`invalid` or `idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn message(
    State(shop): State<Arc<Shop>>,
    Path((number, id)): Path<(String, String)>,
    token: Token,
    request: Idempotent<Message>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        let kept = found(&sale, &id)?;
        request.once(&shop, db, &format!("return messages {id}"), |message| {
            let text = said("text", &message.text)?;
            if !kept.returned.actions.message {
                return Err(Problem::no_longer_possible());
            }
            let author = Some(sale.buyer.given_name.as_str());
            progress(&shop, db, &sale, kept).message(author, false, text)?;
            Ok(WireReturn::from(&staff::reload_return(db, &number, &id)?))
        })
    })?;
    Ok(created(body))
}

/// A label, a packing slip or a receipt as PDF.
#[utoipa::path(get, path = "/orders/{number}/returns/{id}/documents/{document}", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("id" = String, Path, description = "From the order's `returns`"),
        ("document" = String, Path, description = "One of the return's `documents`"),
    ),
    security(("access" = [])), responses(
        (status = 200, description = "The document", content_type = "application/pdf",
            body = Vec<u8>),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn document_file(
    State(shop): State<Arc<Shop>>,
    Path((number, id, document)): Path<(String, String, String)>,
    token: Token,
) -> Result<Response, Problem> {
    let sale = shop.store.read(|db| authorize(&shop, db, &token, &number))?;
    let kept = found(&sale, &id)?;
    let document = ReturnDocument::from_name(&document).ok_or_else(Problem::not_found)?;
    if !kept.returned.documents.contains(&document) {
        return Err(Problem::not_found());
    }
    let published = shop.policy();
    let pdf = documents::pdf(&sale, kept, document, &published.policy, shop.clock.zone());
    let name = format!("inline; filename=\"{}-{}.pdf\"", kept.returned.number, document.name());
    let headers = [(CONTENT_TYPE, "application/pdf"), (CONTENT_DISPOSITION, name.as_str())];
    Ok((headers, pdf).into_response())
}

/// What a line can be exchanged for: the other variants of its product, also those sold out.
#[utoipa::path(get, path = "/orders/{number}/lines/{line}/variants", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("line" = String, Path, description = "The line's id"),
    ),
    security(("access" = [])), responses(
        (status = 200, description = "The variants", body = VariantList),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn variants(
    State(shop): State<Arc<Shop>>,
    Path((number, line)): Path<(String, String)>,
    token: Token,
) -> Result<Json<VariantList>, Problem> {
    shop.store.read(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        let position = sale.order.lines.iter().position(|it| it.id == line);
        let others = variants_of(db, &sale, position.ok_or_else(Problem::not_found)?)?;
        let currency = sale.order.totals.total.currency().code().to_owned();
        Ok(Json(VariantList { currency, variants: others.iter().map(WireVariant::from).collect() }))
    })
}

/// Keeps a photo of an order's goods, to be named in a request for a return within a day.
#[utoipa::path(post, path = "/orders/{number}/photos", tag = "returns",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    request_body(content = Vec<u8>, content_type = "image/jpeg", description = "At most 2 MB"),
    security(("access" = [])), responses(
        (status = 201, description = "The photo's id", body = Photo),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 413, description = "`too-large`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 415, description = "`not-an-image`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn photo(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
    headers: HeaderMap,
    jpeg: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let jpeg = jpeg.map_err(|_| Problem::too_large())?;
    let body = shop.store.change(|db| {
        authorize(&shop, db, &token, &number)?;
        Key::of(&headers, &jpeg)?.once(&shop, db, &format!("photos {number}"), || {
            // Whatever the header says: what cannot be decoded cannot be looked at.
            JpegDecoder::new(ZCursor::new(&jpeg[..]))
                .decode()
                .map_err(|_| Problem::not_an_image())?;
            let id = format!("P-{}", secret::id());
            photos::insert(db, &id, &number, shop.clock.now(), &jpeg)?;
            Ok(Photo { id })
        })
    })?;
    Ok(created(body))
}

fn found<'a>(sale: &'a Sale, id: &str) -> Result<&'a KeptReturn, Problem> {
    sale.kept_return(id).ok_or_else(Problem::not_found)
}

fn progress<'a>(
    shop: &Shop,
    db: &'a Connection,
    sale: &'a Sale,
    kept: &'a KeptReturn,
) -> Progress<'a> {
    Progress { db, sale, kept, now: shop.clock.second() }
}

fn said<'a>(field: &str, text: &'a str) -> Result<&'a str, Problem> {
    match text.trim() {
        "" => Err(Problem::invalid_field(format!("/{field}"), "must not be empty")),
        text => Ok(text),
    }
}

/// The returns of an order.
#[derive(Debug, Serialize, ToSchema)]
pub struct ReturnList {
    returns: Vec<WireReturn>,
}

/// What a line can be exchanged for.
#[derive(Debug, Serialize, ToSchema)]
pub struct VariantList {
    /// Of all amounts; ISO 4217.
    #[schema(example = "EUR")]
    currency: String,
    variants: Vec<WireVariant>,
}

/// A parcel that the customer sent.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Tracking {
    carrier: String,
    number: String,
}

/// What the customer writes.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Message {
    text: String,
}

/// A photo that was kept.
#[derive(Debug, Serialize, ToSchema)]
pub struct Photo {
    #[schema(example = "P-5F2C90A1B37E")]
    id: String,
}
