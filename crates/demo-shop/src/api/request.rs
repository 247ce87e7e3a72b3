//! What handlers take from a request: who asks, with which token, and a body that makes sense.

use std::net::{IpAddr, Ipv4Addr};

use axum::extract::{FromRequest, FromRequestParts, Request};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use bytes::Bytes;
use posventa_core::look_up::EntryProblem;
use rusqlite::Connection;
use serde::de::DeserializeOwned;

use super::Problem;
use crate::secret;
use crate::shop::Shop;
use crate::store::access::{self, GivenAnswer, Scope};

/// The address a request came from; put there by the server.
#[derive(Debug, Clone, Copy)]
pub struct Client(pub IpAddr);

impl<S: Sync> FromRequestParts<S> for Client {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Client, Problem> {
        let client = parts.extensions.get::<Client>().copied();
        Ok(client.unwrap_or(Client(IpAddr::V4(Ipv4Addr::UNSPECIFIED))))
    }
}

/// The bearer token of a request, if it has one.
#[derive(Debug)]
pub struct Token(pub Option<String>);

impl<S: Sync> FromRequestParts<S> for Token {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Token, Problem> {
        let value = parts.headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok());
        let (scheme, token) = value.and_then(|value| value.split_once(' ')).unwrap_or_default();
        let bearer = scheme.eq_ignore_ascii_case("bearer");
        Ok(Token(bearer.then(|| token.trim().to_owned())))
    }
}

impl Token {
    /// What the token opens.
    ///
    /// # Errors
    ///
    /// The same for no token, an unknown one and an expired one.
    pub fn scope(&self, shop: &Shop, db: &Connection) -> Result<Scope, Problem> {
        let token = self.0.as_deref().ok_or_else(Problem::access_expired)?;
        access::scope_of(db, token, shop.clock.now())?.ok_or_else(Problem::access_expired)
    }
}

/// A JSON body.
#[derive(Debug)]
pub struct Input<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Input<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Input<T>, Problem> {
        let body = Bytes::from_request(request, state).await.map_err(|_| Problem::too_large())?;
        // The reader's message would repeat what was sent, so only the place is told.
        let value = serde_json::from_slice(&body).map_err(|error| {
            Problem::invalid(format!(
                "the body is not what this operation takes (line {}, column {})",
                error.line(),
                error.column()
            ))
        })?;
        Ok(Input(value))
    }
}

/// The `Idempotency-Key` of a request, and what it is the key of.
#[derive(Debug)]
pub struct Key {
    key: String,
    request_hash: String,
}

impl Key {
    pub fn of(headers: &HeaderMap, body: &[u8]) -> Result<Key, Problem> {
        let header = headers.get("idempotency-key").and_then(|it| it.to_str().ok());
        let key = header.map(str::trim).filter(|key| !key.is_empty()).map(str::to_owned);
        let key = key.filter(|key| key.len() <= 200);
        let key = key.ok_or_else(Problem::idempotency_key_missing)?;
        Ok(Key { key, request_hash: secret::sha256(body) })
    }

    /// Answers with `work`, or with what it answered to this key before.
    ///
    /// `db` must be in a transaction: the work and the memory of it are kept together or not at
    /// all. A refusal changes nothing and is not remembered; asking again may be answered better.
    pub fn once<A: serde::Serialize>(
        &self,
        shop: &Shop,
        db: &Connection,
        scope: &str,
        work: impl FnOnce() -> Result<A, Problem>,
    ) -> Result<String, Problem> {
        if let Some(given) = access::given_answer(db, scope, &self.key)? {
            if given.request_hash != self.request_hash {
                return Err(Problem::idempotency_key_reused());
            }
            return Ok(given.body);
        }
        let body = serde_json::to_string(&work()?).expect("answers are plain JSON");
        let answer = GivenAnswer { request_hash: self.request_hash.clone(), body: body.clone() };
        access::keep_answer(db, scope, &self.key, &answer, shop.clock.now())?;
        Ok(body)
    }
}

/// A JSON body with its key.
#[derive(Debug)]
pub struct Idempotent<T> {
    key: Key,
    pub input: T,
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Idempotent<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, state: &S) -> Result<Idempotent<T>, Problem> {
        let headers = request.headers().clone();
        let body = Bytes::from_request(request, state).await.map_err(|_| Problem::too_large())?;
        // An operation without a body takes none and an empty object alike.
        let text = if body.is_empty() { "{}".into() } else { String::from_utf8_lossy(&body) };
        let key = Key::of(&headers, text.as_bytes())?;
        let input = serde_json::from_str(&text)
            .map_err(|_| Problem::invalid("the body is not what this operation takes"))?;
        Ok(Idempotent { key, input })
    }
}

impl<T> Idempotent<T> {
    /// [`Key::once`] with the body.
    pub fn once<A: serde::Serialize>(
        &self,
        shop: &Shop,
        db: &Connection,
        scope: &str,
        work: impl FnOnce(&T) -> Result<A, Problem>,
    ) -> Result<String, Problem> {
        self.key.once(shop, db, scope, || work(&self.input))
    }
}

/// What is wrong with an entry, for developers.
pub fn invalid_entry(field: &str, problem: EntryProblem) -> Problem {
    Problem::invalid(match problem {
        EntryProblem::Empty => format!("{field} is empty"),
        EntryProblem::NotAnEmail => format!("{field} is not an e-mail address"),
    })
}
