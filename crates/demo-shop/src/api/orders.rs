//! Orders of those who have access: read, list, cancel, follow by e-mail, invoices.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use posventa_core::order::OrderState;
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::Problem;
use super::problem::ProblemBody;
use super::request::{Idempotent, Token};
use super::wire::{self, WireOrder, WireSummary};
use crate::invoice;
use crate::sale::Sale;
use crate::shop::Shop;
use crate::staff;
use crate::store::access::Scope;
use crate::store::orders::{self, Cursor, Filter};

/// The orders of whoever is signed in, newest first.
#[utoipa::path(get, path = "/orders", tag = "orders", params(ListQuery),
    security(("access" = [])), responses(
        (status = 200, description = "A page of orders", body = OrderList),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`invalid`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn list(
    State(shop): State<Arc<Shop>>,
    token: Token,
    query: Result<Query<ListQuery>, axum::extract::rejection::QueryRejection>,
) -> Result<Json<OrderList>, Problem> {
    /// What a page holds if nobody says, and at most.
    const USUAL_LIMIT: u32 = 50;
    const LARGEST_LIMIT: u32 = 200;

    shop.store.read(|db| {
        let Scope::Session(email) = token.scope(&shop, db)? else {
            return Err(Problem::access_expired());
        };
        let Query(query) = query.map_err(|_| Problem::invalid("the query is not understood"))?;
        let filter = Filter {
            query: query.q.unwrap_or_default(),
            state: query.state.map(|name| read_state(&name)).transpose()?,
            after: query.after.map(|text| read_cursor(&text)).transpose()?,
            limit: query.limit.unwrap_or(USUAL_LIMIT).clamp(1, LARGEST_LIMIT),
        };
        let page = orders::list(db, &email, &filter)?;
        Ok(Json(OrderList {
            orders: page.orders.iter().map(WireSummary::from).collect(),
            next: page.next.map(|cursor| format!("{}~{}", cursor.placed_at, cursor.number)),
            total: page.total,
        }))
    })
}

fn read_state(name: &str) -> Result<OrderState, Problem> {
    OrderState::from_name(name).ok_or_else(|| Problem::invalid("state is not known"))
}

fn read_cursor(text: &str) -> Result<Cursor, Problem> {
    let parts = text.split_once('~');
    let cursor = parts.and_then(|(placed_at, number)| {
        Some(Cursor { placed_at: placed_at.parse().ok()?, number: number.to_owned() })
    });
    cursor.ok_or_else(|| Problem::invalid("after is no cursor of this shop"))
}

/// One order.
#[utoipa::path(get, path = "/orders/{number}", tag = "orders",
    params(("number" = String, Path, description = "As it stands on the confirmation")),
    security(("access" = [])), responses(
        (status = 200, description = "The order", body = WireOrder),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn order(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
) -> Result<Json<WireOrder>, Problem> {
    let sale = shop.store.read(|db| authorize(&shop, db, &token, &number))?;
    Ok(Json(WireOrder::from(&sale)))
}

/// Cancels an order of which nothing has been packed. What was paid is refunded.
#[utoipa::path(post, path = "/orders/{number}/cancellation", tag = "orders",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    security(("access" = [])), responses(
        (status = 200, description = "The cancelled order", body = WireOrder),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 409, description = "`no-longer-possible`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn cancel(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
    request: Idempotent<NoInput>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        request.once(&shop, db, &format!("cancellation {number}"), |_| {
            if !sale.order.actions.cancel {
                return Err(Problem::no_longer_possible());
            }
            let cancelled = staff::cancel(&shop, db, &sale)?;
            Ok(WireOrder::from(&cancelled))
        })
    })?;
    Ok(json(body))
}

/// Switches mails about what happens to an order on or off. They go to the order's own address.
#[utoipa::path(post, path = "/orders/{number}/email-updates", tag = "orders",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("Idempotency-Key" = String, Header, description = "Chosen by the client"),
    ),
    request_body = Switch,
    security(("access" = [])), responses(
        (status = 200, description = "How it stands now", body = Switch),
        (status = 400, description = "`idempotency-key-missing`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 409, description = "`no-longer-possible`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "`invalid` or `idempotency-key-reused`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn email_updates(
    State(shop): State<Arc<Shop>>,
    Path(number): Path<String>,
    token: Token,
    request: Idempotent<Switch>,
) -> Result<Response, Problem> {
    let body = shop.store.change(|db| {
        let sale = authorize(&shop, db, &token, &number)?;
        request.once(&shop, db, &format!("email-updates {number}"), |switch| {
            if sale.order.actions.email_updates.is_none() {
                return Err(Problem::no_longer_possible());
            }
            staff::switch_email_updates(&shop, db, &sale, switch.on)?;
            Ok(Switch { on: switch.on })
        })
    })?;
    Ok(json(body))
}

/// An invoice as PDF.
#[utoipa::path(get, path = "/orders/{number}/invoices/{id}", tag = "orders",
    params(
        ("number" = String, Path, description = "As it stands on the confirmation"),
        ("id" = String, Path, description = "From the order's `invoices`"),
    ),
    security(("access" = [])), responses(
        (status = 200, description = "The document", content_type = "application/pdf",
            body = Vec<u8>),
        (status = 401, description = "`access-expired`", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn invoice(
    State(shop): State<Arc<Shop>>,
    Path((number, id)): Path<(String, String)>,
    token: Token,
) -> Result<Response, Problem> {
    let sale = shop.store.read(|db| authorize(&shop, db, &token, &number))?;
    let found = sale.order.invoices.iter().find(|invoice| invoice.id == id);
    let invoice = found.ok_or_else(Problem::not_found)?;
    let pdf = invoice::pdf(&sale, invoice, shop.clock.zone());
    let name = format!("inline; filename=\"{}.pdf\"", invoice.number);
    let headers = [(CONTENT_TYPE, "application/pdf"), (CONTENT_DISPOSITION, name.as_str())];
    Ok((headers, pdf).into_response())
}

/// The order, if the token opens it.
///
/// # Errors
///
/// One and the same for a bad token and for an order that is another's or does not exist.
pub fn authorize(
    shop: &Shop,
    db: &Connection,
    token: &Token,
    number: &str,
) -> Result<Sale, Problem> {
    let scope = token.scope(shop, db)?;
    let sale = orders::load(db, number)?.ok_or_else(Problem::access_expired)?;
    let opens = match scope {
        Scope::Order(own) | Scope::Link(own) => own == number,
        Scope::Session(email) => email == sale.buyer.email,
        Scope::Case(_) => false,
    };
    if opens { Ok(sale) } else { Err(Problem::access_expired()) }
}

/// An answer that has been written already.
pub fn json(body: String) -> Response {
    ([(CONTENT_TYPE, "application/json")], body).into_response()
}

/// The same about something that did not exist before.
pub fn created(body: String) -> Response {
    (StatusCode::CREATED, json(body)).into_response()
}

#[derive(Debug, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct ListQuery {
    /// `next` of the page before.
    after: Option<String>,
    /// At most 200; 50 if absent.
    limit: Option<u32>,
    /// Part of a number, title or variant; capitals and accents do not matter.
    q: Option<String>,
    #[param(schema_with = wire::order_state)]
    state: Option<String>,
}

/// A page of orders.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrderList {
    orders: Vec<WireSummary>,
    /// For `after`; absent on the last page.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(nullable = false)]
    next: Option<String>,
    /// Orders on all pages.
    total: u32,
}

/// Whether something is on.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct Switch {
    on: bool,
}

/// An empty body.
#[derive(Debug, Deserialize)]
pub struct NoInput {}
