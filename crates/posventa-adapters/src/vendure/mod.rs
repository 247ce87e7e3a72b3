//! Vendure, through its Shop API.
//!
//! Written against 3.5.4, run as a real shop in the tests, and against its schema. What Vendure
//! has no request for (cancelling, invoices, codes, e-mail updates, returns) is declared as missing
//! and refused if it is asked for all the same.

mod amount;
mod link;
mod list;
mod order;
mod problem;
mod shipment;
mod totals;

pub use self::link::order_in_link;
use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::order::Order;

use crate::answer::clean_token;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::{Credentials, Request, Transport};
use crate::port::{Access, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn};

const ORDER: &str = include_str!("order.graphql");
const ORDERS: &str = include_str!("orders.graphql");
const LOGIN: &str = include_str!("login.graphql");
const LOGOUT: &str = include_str!("logout.graphql");
const CUSTOMER: &str = include_str!("customer.graphql");

/// The header that a session's token comes in (`authTokenHeaderKey` as Vendure sets it).
const TOKEN_HEADER: &str = "vendure-auth-token";

/// How somebody without an account finds an order here: by its code alone, and only for as long
/// after buying as the shop allows (`orderByCodeAccessStrategy`, by default two hours).
pub const LOOK_UP: LookUp = LookUp::ByNumberAlone;

/// How customers sign in here.
pub const SIGN_IN: SignIn = SignIn { password: true, code: false, cookie: true, redirect: false };

/// A Vendure shop.
#[derive(Debug, Clone)]
pub struct Vendure<T> {
    transport: T,
    api: String,
    /// Token of the channel. It is public: every storefront carries it.
    channel: String,
}

impl<T> Vendure<T> {
    /// `api` is the address of the Shop API, e.g. `https://shop.example/shop-api`; `channel` the
    /// token of the channel, empty for the shop's first one.
    pub fn new(transport: T, api: &str, channel: &str) -> Vendure<T> {
        let api = api.trim().trim_end_matches('/').to_owned();
        Vendure { transport, api, channel: channel.trim().to_owned() }
    }

    /// A request as somebody, or as nobody in particular.
    fn request(&self, document: &str, variables: Json, session: Option<&Session>) -> Request {
        let mut request = graphql::request(&self.api, document, variables);
        if !self.channel.is_empty() {
            request = request.header("vendure-token", &*self.channel);
        }
        match session {
            Some(Session::Token(token)) => request.bearer(token),
            // Only the shop's own cookie says who asks; it has to reach the API's origin.
            Some(Session::Cookie) => Request { credentials: Credentials::Include, ..request },
            Some(Session::Renewable(_)) | None => request,
        }
    }
}

impl<T: Transport> Vendure<T> {
    /// Sends a request for `field` and answers with all that came back, and with the session's
    /// token where the request asked for one. Errors count where the field is missing because of
    /// them: a picture that could not be had costs nobody the order.
    async fn ask(
        &self,
        request: Request,
        field: &str,
    ) -> Result<(Json, Option<String>), AdapterError> {
        let response = self.transport.send(request).await?;
        let answer = graphql::read(&response)?;
        let found = answer.get("data").and_then(|data| data.get(field));
        if found.is_none_or(|found| *found == Json::Null)
            && let Some(code) = graphql::error_code(&answer)
        {
            return Err(problem::read(&code, &response));
        }
        Ok((answer, response.header))
    }
}

impl<T: Transport> OrdersPort for Vendure<T> {
    /// Vendure gives one answer for a code that it does not know, one that is somebody else's and
    /// one that is too old to be shown to anybody: nobody can try codes out.
    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let variables = Json::object([("code", Json::text(access.order.reveal()))]);
        let request = self.request(ORDER, variables, access.session.as_ref());
        let asked = self.ask(request, "orderByCode").await;
        let (answer, _) = asked.map_err(|error| match error {
            problem::FORBIDDEN if access.session.is_none() => {
                AdapterError::Refused { means: Failure::OrderNotFound, said: "FORBIDDEN" }
            }
            other => other,
        })?;
        let root = Node::root(&answer, "answer");
        order::read(&root.get("data"), &self.api)
    }

    /// The shop decides whether a session is a token, a cookie or both. The cookie is let in for
    /// shops that know nothing else; it makes the customer signed in to the shop as well.
    async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        let variables =
            Json::object([("email", Json::text(email)), ("password", Json::text(password))]);
        let request = Request {
            credentials: Credentials::Include,
            answer_header: Some(TOKEN_HEADER),
            ..self.request(LOGIN, variables, None)
        };
        let (answer, token) = self.ask(request, "login").await?;
        let root = Node::root(&answer, "answer");
        match root.get("data").get("login").get("__typename").text()? {
            "CurrentUser" => {}
            other => return Err(problem::login(other)),
        }
        if let Some(token) = token.and_then(clean_token) {
            return Ok(Session::Token(token));
        }

        let session = Session::Cookie;
        let request = self.request(CUSTOMER, Json::object([]), Some(&session));
        let (answer, _) = self.ask(request, "activeCustomer").await?;
        let root = Node::root(&answer, "answer");
        if root.get("data").get("activeCustomer").exists() {
            return Ok(session);
        }
        Err(AdapterError::Misconfigured {
            fix: "the log-in worked, but its session does not come back: the shop keeps sessions \
                  in cookies, and the browser sends none to this origin. Give Vendure \
                  `authOptions.tokenMethod: ['bearer', 'cookie']`, or serve its Shop API from the \
                  page's own origin",
        })
    }

    /// Ends the session at the shop too: after a log-in in the portal its cookie would sign the
    /// next person in who sits down there.
    async fn sign_out(&self, session: &Session) -> Result<(), AdapterError> {
        let request = self.request(LOGOUT, Json::object([]), Some(session));
        self.ask(request, "logout").await.map(drop)
    }

    async fn orders(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        // Cursors are offsets, written by `list::read`.
        let offset: u32 = query.after.as_ref().and_then(|after| after.parse().ok()).unwrap_or(0);
        let request = self.request(ORDERS, list::variables(query, offset), Some(session));
        let (answer, _) = self.ask(request, "activeCustomer").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("activeCustomer");
        if !customer.exists() {
            return Err(AdapterError::Refused {
                means: Failure::AccessExpired,
                said: "nobody is signed in (activeCustomer is null)",
            });
        }
        Ok(list::read(&customer.get("orders"), query, offset)?)
    }
}
