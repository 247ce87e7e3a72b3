//! What customers say afterwards, the coupons they hold, and products they register.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::response::Response;
use jiff::{Timestamp, ToSpan};
use posventa_core::cases::{Coupon, Feedback, FeedbackAbout, Registration};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::Problem;
use super::cases::Declined;
use super::cases_wire::WireCoupon;
use super::orders::{authorize, created, json};
use super::problem::ProblemBody;
use super::request::{Idempotent, Token};
use super::wire::{moment, words};
use crate::secret;
use crate::shop::Shop;
use crate::store::{cases as kept_cases, coupons};

/// Keeps what a customer says about a delivery, a return or a case, once for each. Says thanks with
/// a coupon, whatever the score.
#[utoipa::path(post, path = "/feedback", tag = "feedback",
    params(("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = WireFeedback, security(("access" = [])), responses(
        (status = 201, description = "Thanks", body = Thanks), Declined))]
pub async fn give(
    State(shop): State<Arc<Shop>>,
    token: Token,
    request: Idempotent<WireFeedback>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let number = request.input.order.clone();
        let field = |pointer: &str, detail| Problem::invalid_field(pointer.to_owned(), detail);
        let number = number.ok_or_else(|| field("/order", "is needed"))?;
        let sale = authorize(&shop, db, &token, &number)?;
        request.once(&shop, db, &format!("feedback {number}"), |given| {
            let about = FeedbackAbout::from_name(&given.about);
            let about = about.ok_or_else(|| field("/about", "must be one of the words for it"))?;
            if !(1..=5).contains(&given.score) {
                return Err(field("/score", "must be from 1 to 5"));
            }
            let reference = given.reference.as_deref().unwrap_or_default();
            let subject = match about {
                FeedbackAbout::Delivery => Some(number.clone()),
                FeedbackAbout::Return => sale.kept_return(reference).map(|it| it.id().to_owned()),
                FeedbackAbout::Case => {
                    let cases = kept_cases::of_order(db, &number, shop.clock.now())?;
                    cases.iter().find(|it| it.id() == reference).map(|it| it.id().to_owned())
                }
            };
            let subject = subject.ok_or_else(|| field("/reference", "is none of this order"))?;
            let comment = given.comment.as_deref().map(str::trim);
            let feedback = Feedback {
                about,
                order: Some(number.clone()),
                reference: given.reference.clone(),
                score: given.score,
                comment: comment.filter(|it| !it.is_empty()).map(str::to_owned),
                marketing: given.marketing,
            };
            let now = shop.clock.second();
            if !coupons::add_feedback(db, &feedback, &subject, now)? {
                return Err(Problem::already_given());
            }
            let coupon = Coupon {
                code: format!("THANKS-{}", &secret::id()[..6]),
                amount: None,
                percent: Some(5),
                expires: Some(shop.clock.today().saturating_add(90.days())),
                minimum: None,
                used: false,
            };
            let currency = sale.order.totals.total.currency();
            coupons::insert(db, &coupon, currency, Some(&number), None, now)?;
            Ok(Thanks { coupon: Some(WireCoupon::from(&coupon)) })
        })
    })?;
    Ok(created(body))
}

/// The coupons that came with an order's cases and feedback, newest first.
#[utoipa::path(get, path = "/orders/{number}/coupons", tag = "feedback",
    params(("number" = String, Path, description = "As it stands on the confirmation")),
    security(("access" = [])), responses(
        (status = 200, description = "The coupons", body = CouponList),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn coupons_of(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
) -> Result<Json<CouponList>, Problem> {
    shop.store.read(|db| {
        authorize(&shop, db, &token, &number)?;
        let coupons = coupons::of_order(db, &number)?.iter().map(WireCoupon::from).collect();
        Ok(Json(CouponList { coupons }))
    })
}

/// Registers a bought product under its maker's marks. May be done again, to correct it.
#[utoipa::path(post, path = "/orders/{number}/lines/{line}/registration", tag = "feedback",
    params(("number" = String, Path, description = "As it stands on the confirmation"),
        ("line" = String, Path, description = "The line's id"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = Marks, security(("access" = [])), responses(
        (status = 200, description = "The registration", body = WireRegistration),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`invalid` or `idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn register(
    State(shop): State<Arc<Shop>>,
    Path((number, line)): Path<(String, String)>,
    token: Token,
    request: Idempotent<Marks>,
) -> Result<Response, Problem> {
    /// No maker's mark is longer, in letters.
    const LONGEST: usize = 100;

    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        sale.order.line(&line).ok_or_else(Problem::not_found)?;
        request.once(&shop, db, &format!("registration {number} {line}"), |marks| {
            let mark = |text: &Option<String>| {
                text.as_deref().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned)
            };
            let (serial, lot) = (mark(&marks.serial), mark(&marks.lot));
            let is_long = |text: &Option<String>| {
                text.as_ref().is_some_and(|text| LONGEST < text.chars().count())
            };
            if serial.is_none() && lot.is_none() || is_long(&serial) || is_long(&lot) {
                let detail = "or a lot must say what is on the product";
                return Err(Problem::invalid_field("/serial".to_owned(), detail));
            }
            let registered_at = Some(shop.clock.second());
            let registration = Registration { registered_at, serial, lot };
            coupons::register(db, &number, &line, &registration)?;
            Ok(WireRegistration::from(&registration))
        })
    })?;
    Ok(json(body))
}

/// What a customer says afterwards.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = Feedback)]
pub struct WireFeedback {
    #[schema(schema_with = about)]
    about: String,
    /// The order's number.
    order: Option<String>,
    /// The id of the return or the case.
    reference: Option<String>,
    /// 1 (bad) to 5 (good).
    score: u8,
    comment: Option<String>,
    /// Whether they want to hear of offers.
    #[serde(default)]
    marketing: bool,
}

/// That something was said.
#[derive(Debug, Serialize, ToSchema)]
pub struct Thanks {
    coupon: Option<WireCoupon>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct CouponList {
    coupons: Vec<WireCoupon>,
}

/// What the maker has printed on a product; one of them is needed.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Marks {
    serial: Option<String>,
    lot: Option<String>,
}

/// A product that was registered.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Registration)]
pub struct WireRegistration {
    #[schema(schema_with = moment)]
    registered_at: Option<Timestamp>,
    serial: Option<String>,
    lot: Option<String>,
}

impl From<&Registration> for WireRegistration {
    fn from(registration: &Registration) -> WireRegistration {
        WireRegistration {
            registered_at: registration.registered_at,
            serial: registration.serial.clone(),
            lot: registration.lot.clone(),
        }
    }
}

fn about() -> Object {
    words(FeedbackAbout::ALL.map(FeedbackAbout::name))
}
