//! Saleor, through its GraphQL API.
//!
//! Written against 3.24, its schema and its source. What Saleor lets no customer do (finding an
//! order by its number, cancelling, codes, e-mail updates, returns) is declared as missing.
//!
//! Saleor lets browsers send the headers `Authorization` and `Content-Type` and no other
//! (`saleor/asgi/cors_handler.py`): one of our own would fail in the preflight.

mod link;
mod list;
mod order;
mod problem;
mod totals;

pub use self::link::order_in_link;
use posventa_core::json::{Json, Node};
use posventa_core::order::Order;

use crate::answer::token;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::Transport;
use crate::port::{Access, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn, Token};

const ORDER: &str = include_str!("order.graphql");
const ORDERS: &str = include_str!("orders.graphql");
const LOGIN: &str = include_str!("login.graphql");
const REFRESH: &str = include_str!("refresh.graphql");

/// How somebody without an account finds an order here.
pub const LOOK_UP: LookUp = LookUp::ByLink;

/// How customers sign in here. Saleor keeps no session in a cookie.
pub const SIGN_IN: SignIn = SignIn { password: true, code: false, cookie: false, redirect: false };

/// A Saleor shop.
#[derive(Debug, Clone)]
pub struct Saleor<T> {
    transport: T,
    api: String,
}

impl<T> Saleor<T> {
    /// `api` is the address of the API, e.g. `https://shop.saleor.cloud/graphql/`. The slash at its
    /// end stays, because Saleor redirects an address without it and a redirect loses the question.
    pub fn new(transport: T, api: &str) -> Saleor<T> {
        Saleor { transport, api: api.trim().to_owned() }
    }
}

impl<T: Transport> Saleor<T> {
    /// Asks for `field` as somebody, or as nobody in particular. A session whose token has grown
    /// too old, which it does within minutes, is renewed once.
    async fn ask(
        &self,
        document: &str,
        variables: Json,
        field: &str,
        session: Option<&Session>,
    ) -> Result<Json, AdapterError> {
        let Some(Session::Token(tokens)) = session else {
            return self.ask_with(document, variables, field, None).await;
        };
        let (access, renewal) = split(tokens);
        let answer = self.ask_with(document, variables.clone(), field, Some(&access)).await;
        match (answer, renewal) {
            (Err(problem::EXPIRED), Some(renewal)) => {
                let renewed = self.renewed(&renewal).await?;
                self.ask_with(document, variables, field, Some(&renewed)).await
            }
            (answer, _) => answer,
        }
    }

    /// Errors count where the field is missing because of them: a picture that could not be had
    /// costs nobody the order.
    async fn ask_with(
        &self,
        document: &str,
        variables: Json,
        field: &str,
        access: Option<&Token>,
    ) -> Result<Json, AdapterError> {
        let mut request = graphql::request(&self.api, document, variables);
        if let Some(access) = access {
            request = request.bearer(access);
        }
        let response = self.transport.send(request).await?;
        let answer = graphql::read(&response)?;
        let found = answer.get("data").and_then(|data| data.get(field));
        if found.is_none_or(Json::is_null)
            && let Some(code) = graphql::error_code(&answer)
        {
            return Err(problem::read(&code, &response));
        }
        Ok(answer)
    }

    async fn renewed(&self, renewal: &Token) -> Result<Token, AdapterError> {
        let variables = Json::object([("token", Json::text(renewal.reveal()))]);
        let answer = self.ask_with(REFRESH, variables, "tokenRefresh", None).await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        token(data.get("tokenRefresh").get("token")).map_err(|_| problem::EXPIRED)
    }
}

impl<T: Transport> OrdersPort for Saleor<T> {
    /// The order's id is all it takes: Saleor shows it to whoever knows it, signed in or not.
    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let variables = Json::object([("id", Json::text(access.order.reveal()))]);
        let answer = self.ask(ORDER, variables, "order", access.session.as_ref()).await?;
        let root = Node::root(&answer, "answer");
        order::read(&root.get("data"), &self.api)
    }

    async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        let variables =
            Json::object([("email", Json::text(email)), ("password", Json::text(password))]);
        let answer = self.ask_with(LOGIN, variables, "tokenCreate", None).await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let created = data.get("tokenCreate");
        let errors = created.get("errors");
        let error = errors.item(0);
        if error.exists() {
            return Err(problem::login(error.get("code").text()?));
        }
        let access = token(created.get("token"))?;
        let renewal = token(created.get("refreshToken")).ok();
        Ok(Session::Token(joined(&access, renewal.as_ref())))
    }

    async fn orders(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        let answer = self.ask(ORDERS, list::variables(query), "me", Some(session)).await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("me");
        if !customer.exists() {
            return Err(problem::EXPIRED);
        }
        Ok(list::read(&customer.get("orders"), query)?)
    }
}

/// The token of a session and the one that renews it, as one: a session is one secret to the
/// portal. Neither has a space in it, see [`token`].
fn joined(access: &Token, renewal: Option<&Token>) -> Token {
    match renewal {
        Some(renewal) => Token::new(format!("{} {}", access.reveal(), renewal.reveal())),
        None => access.clone(),
    }
}

fn split(tokens: &Token) -> (Token, Option<Token>) {
    match tokens.reveal().split_once(' ') {
        Some((access, renewal)) => (Token::new(access), Some(Token::new(renewal))),
        None => (tokens.clone(), None),
    }
}
