//! Withdrawing from a contract: open to everybody, and silent about which contracts there are.

use std::sync::Arc;

use axum::Form;
use axum::extract::{FromRequest, Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{Html, IntoResponse, Response};
use jiff::{SignedDuration, Timestamp};
use posventa_core::look_up::clean_email;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Problem;
use super::orders::created;
use super::problem::ProblemBody;
use super::request::{Idempotent, invalid_entry};
use super::wire;
use crate::secret;
use crate::shop::Shop;
use crate::store::mails;
use crate::store::withdrawals::{self, Withdrawal, WithdrawnLine};
use crate::withdrawal::{declaration, incomplete_page, language_of, receipt_mail, receipt_page};

/// Takes a declaration of withdrawal (Article 11a of Directive 2011/83/EU) and mails a receipt
/// with its content, date and time.
///
/// The answer is the same whether there is such a contract or not. The plain form of
/// `/withdraw.html` needs no key: sent again within ten minutes, it is the same declaration.
#[utoipa::path(post, path = "/withdrawals", tag = "withdrawals",
    params(("Idempotency-Key" = Option<String>, Header,
        description = "Chosen by the client; needed with JSON")),
    request_body(content(
        (Declaration = "application/json"),
        (PlainDeclaration = "application/x-www-form-urlencoded"),
    )),
    responses(
        (status = 201, description = "The declaration has been received",
            content((Received = "application/json"), (String = "text/html"))),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`invalid` or `idempotency-key-reused`; a page for the form",
            content((ProblemBody = "application/problem+json"), (String = "text/html"))),
    ))]
pub async fn declare(State(shop): State<Arc<Shop>>, request: Request) -> Result<Response, Problem> {
    let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let is_form = kind.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    if is_form {
        return declare_plainly(&shop, request).await;
    }
    let request = Idempotent::<Declaration>::from_request(request, &()).await?;
    let body = shop.store.change(|db| {
        let scope = format!("withdrawals {}", request.input.email.trim().to_lowercase());
        request.once(&shop, db, &scope, |declaration| {
            let withdrawal = declaration.clone().received(shop.clock.second())?;
            keep(&shop, db, &withdrawal)?;
            Ok(Received { id: withdrawal.id, received_at: withdrawal.received_at })
        })
    })?;
    Ok(created(body))
}

async fn declare_plainly(shop: &Shop, request: Request) -> Result<Response, Problem> {
    /// How long the same words are the same declaration: somebody pressed twice, or reloaded.
    const SAME_WITHIN: SignedDuration = SignedDuration::from_mins(10);

    let form = Form::<PlainDeclaration>::from_request(request, &()).await;
    let Form(plain) = form.map_err(|_| Problem::invalid("the form is not understood"))?;
    let language = language_of(&plain.language);
    let now = shop.clock.second();
    let Ok(new) = plain.declaration(now).received(now) else {
        let page = Html(incomplete_page(language));
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
    };
    let withdrawal = shop.store.change(|db| {
        if let Some(before) = withdrawals::repeated(db, &new, SAME_WITHIN)? {
            return Ok::<_, Problem>(before);
        }
        keep(shop, db, &new)?;
        Ok(new)
    })?;
    let page = Html(receipt_page(&withdrawal, shop.clock.zone()));
    Ok((StatusCode::CREATED, page).into_response())
}

fn keep(shop: &Shop, db: &Connection, withdrawal: &Withdrawal) -> rusqlite::Result<()> {
    withdrawals::insert(db, withdrawal)?;
    mails::send(db, &receipt_mail(shop, withdrawal))
}

/// A declaration of withdrawal.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Withdrawal)]
pub struct Declaration {
    name: String,
    /// What the customer calls the contract.
    #[schema(example = "order 1042")]
    contract: String,
    /// Where the receipt goes.
    #[schema(example = "guest@example.com")]
    email: String,
    /// Absent if the whole contract is withdrawn from.
    lines: Option<Vec<WithdrawnLine>>,
    /// Of `text`, as BCP 47 writes it.
    #[schema(example = "es")]
    language: String,
    /// When the customer confirmed, which may be long before this is sent.
    #[schema(schema_with = wire::moment)]
    declared_at: Timestamp,
    /// The declaration as the customer saw it.
    text: String,
}

/// The plain form's fields.
#[derive(Debug, Deserialize, ToSchema)]
pub struct PlainDeclaration {
    #[serde(default)]
    name: String,
    #[serde(default)]
    contract: String,
    #[serde(default)]
    email: String,
    /// One part of the contract a line; empty for the whole.
    #[serde(default)]
    items: String,
    #[serde(default)]
    language: String,
}

/// That a declaration has come, and when.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Received {
    #[schema(example = "W-5F2C90A1B37E")]
    id: String,
    #[schema(schema_with = wire::moment)]
    received_at: Timestamp,
}

impl Declaration {
    /// The declaration with its number and moment, if it says who withdraws from what.
    fn received(self, now: Timestamp) -> Result<Withdrawal, Problem> {
        let required = |field: &str, text: &str| match text.trim() {
            "" => Err(Problem::invalid_field(format!("/{field}"), "must not be empty")),
            text => Ok(text.to_owned()),
        };
        let (name, contract) =
            (required("name", &self.name)?, required("contract", &self.contract)?);
        let text = required("text", &self.text)?;
        let email = clean_email(&self.email).map_err(|problem| invalid_entry("email", problem))?;
        if self.lines.as_ref().is_some_and(Vec::is_empty) {
            return Err(Problem::invalid_field("/lines".to_owned(), "must be absent or say what"));
        }
        Ok(Withdrawal {
            id: format!("W-{}", secret::id()),
            received_at: now,
            name,
            contract,
            email,
            lines: self.lines,
            language: self.language,
            declared_at: self.declared_at,
            text,
        })
    }
}

impl PlainDeclaration {
    fn declaration(self, now: Timestamp) -> Declaration {
        let titles = self.items.lines().map(str::trim).filter(|title| !title.is_empty());
        let line =
            |title: &str| WithdrawnLine { title: title.to_owned(), quantity: None, line: None };
        let lines: Vec<WithdrawnLine> = titles.map(line).collect();
        let lines = (!lines.is_empty()).then_some(lines);
        let language = language_of(&self.language);
        let (name, contract) = (self.name.trim(), self.contract.trim());
        Declaration {
            text: declaration(language, name, contract, lines.as_deref()),
            name: name.to_owned(),
            contract: contract.to_owned(),
            email: self.email,
            lines,
            language: language.code().to_owned(),
            declared_at: now,
        }
    }
}
