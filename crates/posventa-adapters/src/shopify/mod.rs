//! Shopify, through its Customer Account API.
//!
//! Written against 2026-04 and its schema. Shopify shows orders only to who has signed in on its own
//! page; see [`sign_in`](self) for how. What it has no request for (finding an order without an
//! account, cancelling, e-mail updates, and of a return everything but asking for it) is declared as
//! missing and refused if it is asked for all the same.

mod amount;
mod discovery;
mod list;
mod order;
mod problem;
mod returns;
mod shipment;
mod sign_in;
mod totals;

pub use self::sign_in::{BegunSignIn, SignInSecrets, end_session_page};
use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::order::{Order, OrderId};

use crate::error::AdapterError;
use crate::graphql;
use crate::http::{Request, Transport};
use crate::port::{Access, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn, Token};

const ORDER: &str = concat!(
    include_str!("order.graphql"),
    include_str!("order_fields.graphql"),
    include_str!("line_fields.graphql")
);
const LINES: &str = concat!(include_str!("lines.graphql"), include_str!("line_fields.graphql"));
const ORDERS: &str = include_str!("orders.graphql");
const BY_NAME: &str = include_str!("by_name.graphql");

/// What the ids of orders begin with. An order that is known by anything else is known by its name.
const ORDER_ID: &str = "gid://shopify/Order/";

/// Further pages of an order's lines that are asked for: 2,000 lines with the first.
const MOST_PAGES: usize = 19;

/// How somebody without an account finds an order here: Shopify has no request for it. They sign in
/// with a code that Shopify sends to the address they ordered with, or open the link in its e-mails,
/// which leads to a page of its own.
pub const LOOK_UP: LookUp = LookUp::SignedInOnly;

/// How customers sign in here.
pub const SIGN_IN: SignIn = SignIn { password: false, code: false, cookie: false, redirect: true };

/// A Shopify shop.
#[derive(Debug, Clone)]
pub struct Shopify<T> {
    transport: T,
    /// Of the shop's own domain, without the slash at its end.
    api: String,
    /// Client ID of the Customer Account API. It is public: every page carries it.
    client: String,
}

impl<T> Shopify<T> {
    /// `api` is the address of the shop, e.g. `https://shop.example`; `client` the client ID of its
    /// Customer Account API, for a public client.
    ///
    /// # Errors
    ///
    /// [`AdapterError::Misconfigured`] without a client ID: Shopify would sign nobody in.
    pub fn new(transport: T, api: &str, client: &str) -> Result<Shopify<T>, AdapterError> {
        let client = client.trim();
        if client.is_empty() {
            return Err(AdapterError::Misconfigured {
                fix: "the attribute `key` is missing; set it to the client ID of the Customer \
                      Account API (Headless channel, a public client)",
            });
        }
        let api = api.trim().trim_end_matches('/').to_owned();
        Ok(Shopify { transport, api, client: client.to_owned() })
    }
}

impl<T: Transport> Shopify<T> {
    /// Sends a document as a customer and answers with all that came back, if `field` is in it. A
    /// token that has run out is exchanged once. Errors count where the field is missing because of
    /// them.
    async fn ask(
        &self,
        session: Option<&Session>,
        document: &str,
        variables: Json,
        field: &str,
    ) -> Result<Json, AdapterError> {
        let (api, token) = match session {
            Some(Session::Renewable(session)) => {
                (session.endpoints().api.clone(), session.tokens().access)
            }
            Some(Session::Token(token)) => (self.discover_api().await?, token.clone()),
            Some(Session::Cookie) | None => return Err(problem::EXPIRED),
        };
        let request = graphql::request(api.as_str(), document, variables);
        let answer = self.send(&request, &token, field).await;
        match (answer, session) {
            (Err(problem::EXPIRED), Some(Session::Renewable(session))) => {
                self.renew(session, &token).await?;
                self.send(&request, &session.tokens().access, field).await
            }
            (answer, _) => answer,
        }
    }

    /// The token stands alone in its header, without `Bearer`.
    async fn send(
        &self,
        request: &Request,
        token: &Token,
        field: &str,
    ) -> Result<Json, AdapterError> {
        let request = request.clone().header("authorization", token.reveal());
        let response = self.transport.send(request).await?;
        if response.status == 401 {
            return Err(problem::EXPIRED);
        }
        let answer = graphql::read(&response)?;
        let found = answer.get("data").and_then(|data| data.get(field));
        if found.is_none_or(|found| *found == Json::Null)
            && let Some(code) = graphql::error_code(&answer)
        {
            return Err(problem::read(&code, &response));
        }
        Ok(answer)
    }

    /// The id of an order that is known by its name: the one in the address of a page that was
    /// loaded anew.
    async fn order_id(&self, access: &Access) -> Result<OrderId, AdapterError> {
        let name = access.order.reveal();
        if name.starts_with(ORDER_ID) {
            return Ok(access.order.clone());
        }
        // Quotes would end the search's phrase, and no name has one.
        let phrase: String = name.chars().filter(|it| !matches!(it, '"' | '\\')).collect();
        let variables = Json::object([("query", Json::text(&format!("name:\"{phrase}\"")))]);
        let answer = self.ask(access.session.as_ref(), BY_NAME, variables, "customer").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("customer");
        let orders = customer.get("orders");
        let found = orders.get("nodes").list(|node| {
            let is_it = order::number(&node).is_ok_and(|it| it == name.trim_start_matches('#'));
            Ok(node.get("id").optional_text().filter(|_| is_it))
        })?;
        found.into_iter().flatten().next().map(OrderId::new).ok_or(NOT_FOUND)
    }

    /// An order by `document`, and further pages of its lines.
    async fn ask_order(
        &self,
        access: &Access,
        document: &str,
    ) -> Result<(Json, Vec<Json>), AdapterError> {
        let id = self.order_id(access).await?;
        let session = access.session.as_ref();
        let variables = Json::object([("id", Json::text(id.reveal()))]);
        let answer = self.ask(session, document, variables, "order").await?;
        if answer.get("data").and_then(|data| data.get("order")).is_none_or(Json::is_null) {
            return Err(NOT_FOUND);
        }
        let mut further: Vec<Json> = Vec::new();
        while let Some(after) = next_lines(further.last().unwrap_or(&answer))
            && further.len() < MOST_PAGES
        {
            let variables =
                Json::object([("id", Json::text(id.reveal())), ("after", Json::text(&after))]);
            further.push(self.ask(session, LINES, variables, "order").await?);
        }
        Ok((answer, further))
    }
}

/// Where the next page of an order's lines begins.
fn next_lines(answer: &Json) -> Option<String> {
    let root = Node::root(answer, "answer");
    let data = root.get("data");
    let order = data.get("order");
    let lines = order.get("lineItems");
    let page = lines.get("pageInfo");
    page.get("endCursor")
        .optional_text()
        .filter(|_| page.get("hasNextPage").flag().unwrap_or(false))
}

/// Reads what [`Shopify::ask_order`] has brought.
fn read_order(answer: &Json, further: &[Json]) -> Result<Order, AdapterError> {
    let root = Node::root(answer, "answer");
    let data = root.get("data");
    let roots: Vec<Node<'_>> = further.iter().map(|it| Node::root(it, "lines")).collect();
    let datas: Vec<Node<'_>> = roots.iter().map(|root| root.get("data")).collect();
    let pages: Vec<Node<'_>> = datas.iter().map(|data| data.get("order")).collect();
    Ok(order::read(&data.get("order"), &pages)?)
}

const NOT_FOUND: AdapterError =
    AdapterError::Refused { means: Failure::OrderNotFound, said: "the customer has no such order" };

impl<T: Transport> OrdersPort for Shopify<T> {
    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let (answer, further) = self.ask_order(access, ORDER).await?;
        read_order(&answer, &further)
    }

    async fn orders(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        let answer = self.ask(Some(session), ORDERS, list::variables(query), "customer").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("customer");
        Ok(list::read(&customer.get("orders"), query)?)
    }
}
