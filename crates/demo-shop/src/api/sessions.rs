//! Signing in: a session shows every order placed with an e-mail address.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use jiff::Timestamp;
use posventa_core::look_up::{clean_code, clean_email};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Problem;
use super::access::from;
use super::problem::ProblemBody;
use super::request::{Client, Input, Token, invalid_entry};
use super::wire;
use crate::secret;
use crate::shop::Shop;
use crate::store::access::{self, Scope};

/// Signs in with a password or with a one-time code from `POST /codes`.
#[utoipa::path(post, path = "/sessions", tag = "sessions", request_body = Credentials, responses(
    (status = 200, description = "A session of twelve hours", body = Session),
    (status = 401, description = "`wrong-password` or `wrong-code`", body = ProblemBody,
        content_type = "application/problem+json"),
    (status = 422, description = "`invalid`", body = ProblemBody,
        content_type = "application/problem+json"),
    (status = 429, description = "`too-many-attempts`", body = ProblemBody,
        content_type = "application/problem+json",
        headers(("Retry-After" = u32, description = "Seconds"))),
))]
pub async fn sign_in(
    State(shop): State<Arc<Shop>>,
    client: Client,
    Input(credentials): Input<Credentials>,
) -> Result<Json<Session>, Problem> {
    let email =
        clean_email(&credentials.email).map_err(|problem| invalid_entry("email", problem))?;
    let now = shop.clock.now();
    let account_key = format!("account {email}");
    let keys = [account_key.clone(), from(client)];
    if let Some(seconds) = shop.store.read(|db| access::pause(db, &keys, now))? {
        return Err(Problem::too_many_attempts(seconds));
    }

    let refusal = match (credentials.password, credentials.code) {
        (Some(password), None) => {
            let right = is_password(&shop, &email, password).await?;
            (!right).then(Problem::wrong_password)
        }
        (None, Some(code)) => {
            let code = clean_code(&code).map_err(|problem| invalid_entry("code", problem))?;
            let right = shop.store.change(|db| access::redeem_code(db, &email, &code, now))?;
            (!right).then(Problem::wrong_code)
        }
        _ => return Err(Problem::invalid("either password or code is needed")),
    };

    shop.store.change(|db| {
        if let Some(refusal) = refusal {
            access::count_wrong_try(db, &keys, now)?;
            return Ok(Err(refusal));
        }
        access::forgive(db, &account_key)?;
        access::forgive(db, &format!("codes {email}"))?;
        let given_name = access::given_name(db, &email)?;
        let token = access::issue(db, &Scope::Session(email), now)?;
        Ok::<_, Problem>(Ok(Json(Session {
            token: token.token,
            expires_at: token.expires_at,
            customer: Customer { given_name },
        })))
    })?
}

/// Checks a password in as much time for an unknown address as for a known one.
async fn is_password(shop: &Arc<Shop>, email: &str, password: String) -> Result<bool, Problem> {
    let customer = shop.store.read(|db| access::customer(db, email))?;
    let shop = shop.clone();
    let check = move || match customer {
        Some((_, hash)) => secret::is_password(&password, &hash),
        None => {
            secret::is_password(&password, &shop.nobodys_password);
            false
        }
    };
    tokio::task::spawn_blocking(check).await.map_err(|_| Problem::broken())
}

/// Signs out: the session's token opens nothing any more.
#[utoipa::path(delete, path = "/sessions/current", tag = "sessions", security(("access" = [])),
    responses((status = 204, description = "The token, if it was one, is worthless now")))]
pub async fn sign_out(
    State(shop): State<Arc<Shop>>,
    Token(token): Token,
) -> Result<StatusCode, Problem> {
    if let Some(token) = token {
        shop.store.read(|db| access::revoke(db, &token))?;
    }
    Ok(StatusCode::NO_CONTENT)
}

/// An address with either its password or a one-time code.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Credentials {
    #[schema(example = "lucia@example.com")]
    email: String,
    password: Option<String>,
    #[schema(example = "123456")]
    code: Option<String>,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Session {
    token: String,
    #[schema(schema_with = wire::moment)]
    expires_at: Timestamp,
    customer: Customer,
}

#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Customer {
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    given_name: Option<String>,
}
