//! Cases: opening one, and what customer and shop do with it from then on.

use std::sync::Arc;

use axum::Json;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use posventa_core::cases::{CaseState, Proposal, ProposalState};
use posventa_core::conversation::AttachedFile;
use posventa_core::money::Money;
use posventa_core::returns::Resolution;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, IntoResponses, ToSchema};

use super::Problem;
use super::access::from;
use super::cases_wire::{WireCase, WireCaseRequest, WireFile};
use super::orders::{authorize, created, json};
use super::problem::ProblemBody;
use super::request::{Client, Idempotent, Key, Token};
use super::returns_wire::resolution;
use crate::cases::{CaseDesk, CheckedFile, Offer, Turn};
use crate::sale::Sale;
use crate::shop::{self, Shop};
use crate::staff;
use crate::store::access::Scope;
use crate::store::cases::{self as kept_cases, KeptCase};
use crate::store::orders;
use crate::store::uploads;

/// Within this time a client sends and opens so much and no more.
const BUSY_FOR: SignedDuration = SignedDuration::from_hours(1);
const MOST_UPLOADS: u32 = 40;
const MOST_CASES: u32 = 20;

/// Why a request about a case is declined.
#[derive(IntoResponses)]
#[expect(dead_code, reason = "it is read by the document only")]
pub enum Declined {
    /// `idempotency-key-missing`
    #[response(status = 400, content_type = "application/problem+json")]
    NoKey(#[to_schema] ProblemBody),
    /// `access-expired`, also for a case that does not exist
    #[response(status = 401, content_type = "application/problem+json")]
    NoAccess(#[to_schema] ProblemBody),
    /// `no-longer-possible`, or `no-longer-open` for a proposal that was answered or replaced
    #[response(status = 409, content_type = "application/problem+json")]
    TooLate(#[to_schema] ProblemBody),
    /// `invalid` or `idempotency-key-reused`
    #[response(status = 422, content_type = "application/problem+json")]
    NoSense(#[to_schema] ProblemBody),
}

/// Keeps a file, to be named in a case or a message within a day.
#[utoipa::path(post, path = "/uploads", tag = "cases", params(UploadQuery,
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body(content = Vec<u8>, content_type = "application/octet-stream",
        description = "A JPEG, a PNG or a PDF of at most 5 MB; its bytes are looked at"),
    responses(
        (status = 201, description = "The file", body = WireFile),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 413, description = "`too-large`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 415, description = "`unsupported-file`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 429, description = "`too-many-attempts`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn upload(
    State(shop): State<Arc<Shop>>,
    client: Client,
    Query(query): Query<UploadQuery>,
    headers: HeaderMap,
    bytes: Result<Bytes, BytesRejection>,
) -> Result<Response, Problem> {
    let bytes = bytes.map_err(|_| Problem::too_large())?;
    let body = shop.store.change(|db| {
        Key::of(&headers, &bytes)?.once(&shop, db, &format!("uploads {}", from(client)), || {
            let now = shop.clock.now();
            if MOST_UPLOADS <= uploads::count_since(db, &from(client), earlier(&shop))? {
                return Err(Problem::too_many_attempts(600));
            }
            let file = CheckedFile::new(&query.name, bytes.clone());
            let file = file.ok_or_else(Problem::unsupported_file)?;
            let id = uploads::insert(db, &shop.files, now, &from(client), &file)?;
            shop.files.write(&id, &file.bytes).map_err(broken_disk)?;
            let CheckedFile { name, kind, bytes } = file;
            let size = bytes.len() as u64;
            Ok(WireFile::from(&AttachedFile { id, name, size, kind: Some(kind) }))
        })
    })?;
    Ok(created(body))
}

/// Opens a case. What the policy can decide is decided at once. The customer is mailed a link to the
/// case with a token of its own: where no order opens it, that is the way back.
#[utoipa::path(post, path = "/cases", tag = "cases",
    params(("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = WireCaseRequest, security((), ("access" = [])), responses(
        (status = 201, description = "The case", body = OpenedCase),
        (status = 429, description = "`too-many-attempts`", body = ProblemBody,
            content_type = "application/problem+json"),
        Declined,
    ))]
pub async fn open(
    State(shop): State<Arc<Shop>>,
    client: Client,
    token: Token,
    request: Idempotent<WireCaseRequest>,
) -> Result<Response, Problem> {
    let from = from(client);
    let body = shop.store.change(|db| {
        let sale = match &request.input.order {
            Some(number) => Some(authorize(&shop, db, &token, number)?),
            None => None,
        };
        let who = sale.as_ref().map_or(from.as_str(), |sale| &sale.order.number);
        request.once(&shop, db, &format!("cases {who}"), |wish| {
            if MOST_CASES <= kept_cases::count_since(db, &from, earlier(&shop))? {
                return Err(Problem::too_many_attempts(600));
            }
            let wish = wish.read()?;
            let published = shop.policy();
            let desk = CaseDesk {
                policy: &published.policy,
                calendar: &shop::calendar(),
                promise: &shop.promise,
                zone: shop.clock.zone(),
            };
            let id = desk.open(db, sale.as_ref(), &wish, &from, shop.clock.second())?;
            let (kept, access) = staff::case_told(&shop, db, &id)?;
            let access = sale.is_none().then_some(access);
            Ok(OpenedCase { case: WireCase::new(&kept, &shop.promise), access })
        })
    })?;
    Ok(created(body))
}

/// The cases of an order, newest first.
#[utoipa::path(get, path = "/orders/{number}/cases", tag = "cases",
    params(("number" = String, Path, description = "As it stands on the confirmation")),
    security(("access" = [])), responses(
        (status = 200, description = "The cases", body = CaseList),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn list(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
) -> Result<Json<CaseList>, Problem> {
    shop.store.read(|db| {
        authorize(&shop, db, &token, &number)?;
        let kept = kept_cases::of_order(db, &number, shop.clock.now())?;
        let cases = kept.iter().map(|kept| WireCase::new(kept, &shop.promise)).collect();
        Ok(Json(CaseList { cases }))
    })
}

/// One case, for a token of its order, its customer's session, or one of its own.
#[utoipa::path(get, path = "/cases/{id}", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases")),
    security(("access" = [])), responses(
        (status = 200, description = "The case", body = WireCase),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn one(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
    token: Token,
) -> Result<Json<WireCase>, Problem> {
    let (kept, _) = shop.store.read(|db| authorize_case(&shop, db, &token, &id))?;
    Ok(Json(WireCase::new(&kept, &shop.promise)))
}

/// Writes to the shop about a case.
#[utoipa::path(post, path = "/cases/{id}/messages", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = NewMessage, security(("access" = [])), responses(
        (status = 201, description = "The case", body = WireCase), Declined))]
pub async fn message(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
    token: Token,
    request: Idempotent<NewMessage>,
) -> Result<Response, Problem> {
    let body = change(&shop, &token, &id, "message", &request, |turn, message| {
        if !turn.kept.case.actions.message {
            return Err(Problem::no_longer_possible());
        }
        Ok(turn.message(&message.text, &message.files)?)
    })?;
    Ok(created(body))
}

/// A file of a case's messages.
#[utoipa::path(get, path = "/cases/{id}/files/{file}", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases"),
        ("file" = String, Path, description = "From a message")),
    security(("access" = [])), responses(
        (status = 200, description = "The file", body = Vec<u8>,
            content_type = "application/octet-stream"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn file(
    State(shop): State<Arc<Shop>>,
    Path((id, file)): Path<(String, String)>,
    token: Token,
) -> Result<Response, Problem> {
    let found = shop.store.read(|db| {
        let (kept, _) = authorize_case(&shop, db, &token, &id)?;
        Ok::<_, Problem>(uploads::of_case(db, kept.id(), &file)?)
    })?;
    saved_file(&shop, found)
}

/// The bytes of a file, as something to save.
pub fn saved_file(shop: &Shop, found: Option<AttachedFile>) -> Result<Response, Problem> {
    let found = found.ok_or_else(Problem::not_found)?;
    let bytes = shop.files.read(&found.id).map_err(broken_disk)?;
    // What customers send is never shown as a page of the shop: it is saved, whatever it is.
    let headers = [(CONTENT_TYPE, "application/octet-stream"), (CONTENT_DISPOSITION, "attachment")];
    Ok((headers, bytes).into_response())
}

/// Asks for something else than what the shop has proposed.
#[utoipa::path(post, path = "/cases/{id}/proposals", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = NewProposal, security(("access" = [])), responses(
        (status = 201, description = "The case", body = WireCase), Declined))]
pub async fn counter(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
    token: Token,
    request: Idempotent<NewProposal>,
) -> Result<Response, Problem> {
    let body = change(&shop, &token, &id, "counter", &request, |turn, wish| {
        if !turn.kept.case.actions.propose {
            return Err(Problem::no_longer_possible());
        }
        let offer = wish.read(turn.kept)?;
        Ok(turn.propose(false, offer)?)
    })?;
    Ok(created(body))
}

/// Agrees to what the shop has proposed.
#[utoipa::path(post, path = "/cases/{id}/proposals/{proposal}/acceptance", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases"),
        ("proposal" = String, Path, description = "From the case"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = Note, security(("access" = [])), responses(
        (status = 200, description = "The case", body = WireCase), Declined))]
pub async fn accept(
    State(shop): State<Arc<Shop>>,
    Path((id, proposal)): Path<(String, String)>,
    token: Token,
    request: Idempotent<Note>,
) -> Result<Response, Problem> {
    let what = format!("acceptance {proposal}");
    let body = change(&shop, &token, &id, &what, &request, |turn, _| {
        Ok(turn.accept(&open_proposal(turn.kept, &proposal)?)?)
    })?;
    Ok(json(body))
}

/// Does not agree to what the shop has proposed.
#[utoipa::path(post, path = "/cases/{id}/proposals/{proposal}/refusal", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases"),
        ("proposal" = String, Path, description = "From the case"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = Note, security(("access" = [])), responses(
        (status = 200, description = "The case", body = WireCase), Declined))]
pub async fn decline(
    State(shop): State<Arc<Shop>>,
    Path((id, proposal)): Path<(String, String)>,
    token: Token,
    request: Idempotent<Note>,
) -> Result<Response, Problem> {
    let what = format!("refusal {proposal}");
    let body = change(&shop, &token, &id, &what, &request, |turn, note| {
        let note = note.note.as_deref().map(str::trim).filter(|note| !note.is_empty());
        Ok(turn.decline(&open_proposal(turn.kept, &proposal)?, note)?)
    })?;
    Ok(json(body))
}

/// Says that a case is not over.
#[utoipa::path(post, path = "/cases/{id}/reopening", tag = "cases",
    params(("id" = String, Path, description = "From the order's cases"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client")),
    request_body = NewMessage, security(("access" = [])), responses(
        (status = 200, description = "The case", body = WireCase), Declined))]
pub async fn reopen(
    State(shop): State<Arc<Shop>>,
    Path(id): Path<String>,
    token: Token,
    request: Idempotent<NewMessage>,
) -> Result<Response, Problem> {
    let body = change(&shop, &token, &id, "reopening", &request, |turn, message| {
        if !turn.kept.case.actions.reopen {
            return Err(Problem::no_longer_possible());
        }
        Ok(turn.reopen(&message.text)?)
    })?;
    Ok(json(body))
}

/// Lets the customer take a turn, once under each key; the case as it stands then comes back.
fn change<T>(
    shop: &Shop,
    token: &Token,
    id: &str,
    what: &str,
    request: &Idempotent<T>,
    work: impl FnOnce(&Turn<'_>, &T) -> Result<(), Problem>,
) -> Result<String, Problem> {
    shop.store.change(|db| {
        let (kept, sale) = authorize_case(shop, db, token, id)?;
        request.once(shop, db, &format!("case {} {what}", kept.id()), |input| {
            let turn = Turn {
                db,
                kept: &kept,
                sale: sale.as_ref(),
                promise: &shop.promise,
                zone: shop.clock.zone(),
                now: shop.clock.second(),
            };
            work(&turn, input)?;
            let kept = kept_cases::load(db, kept.id(), shop.clock.now())?;
            let kept = kept.ok_or_else(Problem::not_found)?;
            Ok(WireCase::new(&kept, &shop.promise))
        })
    })
}

/// The case and its order, if the token opens it.
///
/// # Errors
///
/// One and the same for a bad token and for a case that is another's or does not exist.
fn authorize_case(
    shop: &Shop,
    db: &Connection,
    token: &Token,
    id: &str,
) -> Result<(KeptCase, Option<Sale>), Problem> {
    let scope = token.scope(shop, db)?;
    let kept = kept_cases::load(db, id, shop.clock.now())?.ok_or_else(Problem::access_expired)?;
    let sale = match &kept.case.order {
        Some(number) => orders::load(db, number)?,
        None => None,
    };
    let opens = match scope {
        Scope::Case(own) => own == kept.id(),
        Scope::Order(own) | Scope::Link(own) => Some(own) == kept.case.order,
        Scope::Session(email) => email == kept.email,
    };
    if opens { Ok((kept, sale)) } else { Err(Problem::access_expired()) }
}

/// A proposal of the shop's that waits for an answer.
fn open_proposal(kept: &KeptCase, id: &str) -> Result<Proposal, Problem> {
    let is_running = matches!(kept.case.state, CaseState::Open | CaseState::Waiting);
    let mut proposals = kept.case.proposals.iter();
    let found = proposals.find(|it| it.id == id && it.from_shop);
    let found = found.filter(|it| it.state == ProposalState::Open && is_running);
    found.cloned().ok_or_else(Problem::no_longer_open)
}

fn earlier(shop: &Shop) -> jiff::Timestamp {
    shop.clock.now().saturating_sub(BUSY_FOR).unwrap_or(jiff::Timestamp::MIN)
}

fn broken_disk(error: std::io::Error) -> Problem {
    // For whoever runs the shop; the customer is only told that it was not their mistake.
    eprintln!("demo-shop: a file of a case: {error}");
    Problem::broken()
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct UploadQuery {
    /// As the customer calls it.
    #[serde(default)]
    #[param(required = false)]
    name: String,
}

/// A case that was opened.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpenedCase {
    case: WireCase,
    /// Opens the case for 30 days; null where a token of its order does.
    access: Option<String>,
}

/// The cases of an order.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseList {
    cases: Vec<WireCase>,
}

/// What the customer writes.
#[derive(Debug, Deserialize, ToSchema)]
pub struct NewMessage {
    text: String,
    /// Ids of uploads.
    #[serde(default)]
    files: Vec<String>,
}

/// Something to add.
#[derive(Debug, Deserialize, ToSchema)]
pub struct Note {
    note: Option<String>,
}

/// What the customer asks for.
#[derive(Debug, Deserialize, ToSchema)]
pub struct NewProposal {
    #[schema(schema_with = resolution)]
    resolution: String,
    /// In the case's currency.
    amount: Option<String>,
    /// Of the price that was paid.
    percent: Option<u32>,
    note: Option<String>,
}

impl NewProposal {
    fn read(&self, kept: &KeptCase) -> Result<Offer, Problem> {
        let wrong = |pointer: &str, detail| Problem::invalid_field(pointer.to_owned(), detail);
        let amount = self.amount.as_deref();
        let amount = amount.map(|text| Money::from_decimal(text, kept.currency)).transpose();
        let amount = amount.ok().filter(|it| it.is_none_or(|amount| 0 < amount.minor()));
        let amount =
            amount.ok_or_else(|| wrong("/amount", "must be an amount in the case's currency"))?;
        if self.percent.is_some_and(|percent| !(1..=100).contains(&percent)) {
            return Err(wrong("/percent", "must be from 1 to 100"));
        }
        let resolution = Resolution::from_name(&self.resolution);
        Ok(Offer {
            resolution: resolution.ok_or_else(|| wrong("/resolution", "must be a resolution"))?,
            amount,
            percent: self.percent,
            note: self.note.clone().filter(|note| !note.trim().is_empty()),
        })
    }
}
