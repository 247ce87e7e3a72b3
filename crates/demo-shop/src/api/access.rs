//! Getting access to an order without an account: by what the customer knows, by link, by code.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use posventa_core::look_up::{Factor, clean_email, clean_order_number};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::Problem;
use super::problem::ProblemBody;
use super::request::{Client, Input, invalid_entry};
use super::wire::{self, WireOrder};
use crate::mail;
use crate::shop::Shop;
use crate::store::access::{self as tries, NewToken, Scope};
use crate::store::{mails, orders};

/// How customers of this shop prove who they are.
#[utoipa::path(get, path = "/access", tag = "access", responses(
    (status = 200, description = "The ways", body = Access),
))]
pub async fn access() -> Json<Access> {
    let factors = Factor::ALL.map(Factor::name).to_vec();
    let sign_in = SignIn { password: true, code: true };
    Json(Access { look_up: LookUpFactors { factors }, sign_in })
}

/// Finds an order by its number and something only its customer knows.
///
/// Whether the number does not exist or the value is wrong cannot be told from the answer.
#[utoipa::path(post, path = "/orders/look-up", tag = "access", request_body = LookUp, responses(
    (status = 200, description = "The order, and access to it for two hours", body = Found),
    (status = 404, description = "`order-not-found`", body = ProblemBody,
        content_type = "application/problem+json"),
    (status = 422, description = "`invalid`", body = ProblemBody,
        content_type = "application/problem+json"),
    (status = 429, description = "`too-many-attempts`", body = ProblemBody,
        content_type = "application/problem+json",
        headers(("Retry-After" = u32, description = "Seconds"))),
))]
pub async fn look_up(
    State(shop): State<Arc<Shop>>,
    client: Client,
    Input(wish): Input<LookUp>,
) -> Result<Json<Found>, Problem> {
    let factor = Factor::from_name(&wish.factor)
        .ok_or_else(|| Problem::invalid("factor is none of those that GET /access lists"))?;
    let number =
        clean_order_number(&wish.number).map_err(|problem| invalid_entry("number", problem))?;
    let value = factor.clean(&wish.value).map_err(|problem| invalid_entry("value", problem))?;

    let now = shop.clock.now();
    let number_key = format!("order {}", number.to_lowercase());
    let keys = [number_key.clone(), from(client)];
    shop.store.change(|db| {
        if let Some(seconds) = tries::pause(db, &keys, now)? {
            return Ok(Err(Problem::too_many_attempts(seconds)));
        }
        let sale = orders::load(db, &number)?.filter(|sale| sale.answers_to(factor, &value));
        let Some(sale) = sale else {
            // The transaction has to be kept: it counts the wrong try.
            tries::count_wrong_try(db, &keys, now)?;
            return Ok(Err(Problem::order_not_found()));
        };
        tries::forgive(db, &number_key)?;
        let token = tries::issue(db, &Scope::Order(sale.order.number.clone()), now)?;
        let order = WireOrder::from(&sale);
        Ok::<_, Problem>(Ok(Json(Found { order, access: token.into() })))
    })?
}

/// Mails links to the latest orders of an address to that address.
///
/// The answer is the same whether anything was bought with the address or not.
#[utoipa::path(post, path = "/order-links", tag = "access", request_body = Address, responses(
    (status = 202, description = "If there are orders, the mail is on its way"),
    (status = 422, description = "`invalid`", body = ProblemBody,
        content_type = "application/problem+json"),
    (status = 429, description = "`too-many-attempts`", body = ProblemBody,
        content_type = "application/problem+json"),
))]
pub async fn order_links(
    State(shop): State<Arc<Shop>>,
    client: Client,
    Input(address): Input<Address>,
) -> Result<StatusCode, Problem> {
    /// What a customer may be looking for; older orders are found after signing in.
    const LINKED_ORDERS: u32 = 10;

    mail_to(&shop, client, &address, "order-links", |db, email, now| {
        let mut links = Vec::new();
        for number in orders::latest(db, email, LINKED_ORDERS)? {
            let Some(sale) = orders::load(db, &number)? else { continue };
            let token = tries::issue(db, &Scope::Link(number), now)?.token;
            links.push((sale, token));
        }
        if !links.is_empty() {
            mails::send(db, &mail::order_links(&shop, email, &links))?;
        }
        Ok(())
    })
}

/// Mails a one-time code for signing in to an address.
///
/// The answer is the same whether anything was bought with the address or not.
#[utoipa::path(post, path = "/codes", tag = "access", request_body = Address, responses(
    (status = 202, description = "If there are orders, the mail is on its way"),
    (status = 422, description = "`invalid`", body = ProblemBody,
        content_type = "application/problem+json"),
    (status = 429, description = "`too-many-attempts`", body = ProblemBody,
        content_type = "application/problem+json"),
))]
pub async fn codes(
    State(shop): State<Arc<Shop>>,
    client: Client,
    Input(address): Input<Address>,
) -> Result<StatusCode, Problem> {
    mail_to(&shop, client, &address, "codes", |db, email, now| {
        // Made for strangers as well, so that both take the same time; it opens nothing.
        let code = tries::issue_code(db, email, now)?;
        if tries::given_name(db, email)?.is_some() {
            let language = match orders::latest(db, email, 1)?.first() {
                Some(number) => orders::load(db, number)?.map(|sale| sale.buyer.language),
                None => None,
            };
            mails::send(db, &mail::code(&shop, email, &code, language))?;
        }
        Ok(())
    })
}

/// Runs `work` for an address, unless it or the client has asked too often.
fn mail_to(
    shop: &Shop,
    client: Client,
    address: &Address,
    purpose: &str,
    work: impl FnOnce(&Connection, &str, Timestamp) -> Result<(), Problem>,
) -> Result<StatusCode, Problem> {
    let email = clean_email(&address.email).map_err(|problem| invalid_entry("email", problem))?;
    let now = shop.clock.now();
    let keys = [format!("{purpose} {email}"), format!("{purpose} {}", from(client))];
    shop.store.change(|db| {
        if let Some(seconds) = tries::pause(db, &keys, now)? {
            return Err(Problem::too_many_attempts(seconds));
        }
        // Every mail counts like a wrong try: nobody needs many of them in a row.
        tries::count_wrong_try(db, &keys, now)?;
        work(db, &email, now)?;
        Ok(StatusCode::ACCEPTED)
    })
}

/// The key under which the wrong tries of a client are counted.
pub fn from(client: Client) -> String {
    format!("client {}", client.0)
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Access {
    look_up: LookUpFactors,
    sign_in: SignIn,
}

/// What a customer can look an order up by, besides its number.
#[derive(Debug, Serialize, ToSchema)]
pub struct LookUpFactors {
    #[schema(schema_with = factors)]
    factors: Vec<&'static str>,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct SignIn {
    password: bool,
    code: bool,
}

#[derive(Debug, Deserialize, ToSchema)]
pub struct LookUp {
    #[schema(example = "1042")]
    number: String,
    #[schema(schema_with = factor)]
    factor: String,
    #[schema(example = "guest@example.com")]
    value: String,
}

#[derive(Debug, Serialize, ToSchema)]
pub struct Found {
    order: WireOrder,
    access: AccessToken,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AccessToken {
    token: String,
    #[schema(schema_with = wire::moment)]
    expires_at: Timestamp,
}

impl From<NewToken> for AccessToken {
    fn from(new: NewToken) -> AccessToken {
        AccessToken { token: new.token, expires_at: new.expires_at }
    }
}

#[derive(Debug, Deserialize, ToSchema)]
pub struct Address {
    #[schema(example = "guest@example.com")]
    email: String,
}

fn factor() -> Object {
    wire::words(Factor::ALL.map(Factor::name))
}

fn factors() -> utoipa::openapi::schema::Array {
    utoipa::openapi::schema::Array::new(factor())
}
