//! BigCommerce, through its GraphQL Storefront API.
//!
//! Written against the schema of November 2025. What it lets no customer do (finding an order by
//! its number and e-mail address, cancelling, codes, e-mail updates, returns, invoices) is declared
//! as missing.

mod link;
mod list;
mod order;
mod problem;

pub use self::link::order_in_link;
use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::order::Order;

use crate::answer::clean_token;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::Transport;
use crate::port::{Access, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn, Token};

const ORDER: &str = include_str!("order.graphql");
const ORDERS: &str = include_str!("orders.graphql");
const LOGIN: &str = include_str!("login.graphql");
const LOGOUT: &str = include_str!("logout.graphql");
const CUSTOMER: &str = include_str!("customer.graphql");

/// How somebody without an account finds an order here: by its number and the id of its cart, which
/// only the link in the confirmation has.
pub const LOOK_UP: LookUp = LookUp::ByLink;

/// How customers sign in here. The session is the shop's own cookie, so all of it works on the
/// shop's own pages (Stencil) and nowhere else.
pub const SIGN_IN: SignIn = SignIn { password: true, code: false, cookie: true, redirect: false };

/// A BigCommerce shop.
#[derive(Debug, Clone)]
pub struct BigCommerce<T> {
    transport: T,
    api: String,
    /// A token of the shop front. It is public: every page carries it.
    key: Token,
}

impl<T> BigCommerce<T> {
    /// `api` is the address of the API, e.g. `/graphql` on the shop's own pages; `key` a storefront
    /// API token, `{{settings.storefront_api.token}}` in a Stencil template.
    ///
    /// # Errors
    ///
    /// [`AdapterError::Misconfigured`] without a token: BigCommerce would refuse every request.
    pub fn new(transport: T, api: &str, key: &str) -> Result<BigCommerce<T>, AdapterError> {
        let key = clean_token(key.trim().to_owned());
        let key = key.ok_or(AdapterError::Misconfigured {
            fix: "the attribute `key` is missing; set it to a storefront API token, in a Stencil \
                  template `{{settings.storefront_api.token}}`",
        })?;
        let api = api.trim().trim_end_matches('/').to_owned();
        Ok(BigCommerce { transport, api, key })
    }
}

impl<T: Transport> BigCommerce<T> {
    /// Sends a document and answers with its data, which is there if any of it is. The cookie of
    /// the shop's own pages goes along.
    async fn ask(&self, document: &str, variables: Json) -> Result<Json, AdapterError> {
        let request = graphql::request(&self.api, document, variables).bearer(&self.key);
        let response = self.transport.send(request).await?;
        let answer = graphql::read(&response).map_err(problem::read_first)?;
        match answer.get("data").filter(|data| !data.is_null()) {
            Some(data) => Ok(data.clone()),
            None => Err(problem::read(&response)),
        }
    }
}

impl<T: Transport> OrdersPort for BigCommerce<T> {
    /// A guest's order is opened by its number and cart, a customer's by its number and their
    /// session.
    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let Some((number, cart)) = link::parts(&access.order) else {
            return Err(AdapterError::Refused {
                means: Failure::OrderNotFound,
                said: "the reference has no number of an order",
            });
        };
        let variables = Json::object([
            ("id", Json::Number(number.to_string())),
            ("cart", cart.map_or(Json::Null, Json::text)),
        ]);
        let data = self.ask(ORDER, variables).await?;
        let root = Node::root(&data, "data");
        let site = root.get("site");
        order::read(&site.get("order"), access.order.clone(), &self.api)
    }

    async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        let variables =
            Json::object([("email", Json::text(email)), ("password", Json::text(password))]);
        let refused = AdapterError::Refused {
            means: Failure::WrongPassword,
            said: "errors beside a log-in that is null",
        };
        let data = self.ask(LOGIN, variables).await.map_err(|error| match error {
            problem::NO_DATA => refused.clone(),
            other => other,
        })?;
        let root = Node::root(&data, "data");
        let login = root.get("login");
        if !login.get("customer").exists() {
            return Err(refused);
        }

        let data = self.ask(CUSTOMER, Json::object([])).await?;
        if Node::root(&data, "data").get("customer").exists() {
            return Ok(Session::Cookie);
        }
        Err(AdapterError::Misconfigured {
            fix: "the log-in worked, but its session does not come back: BigCommerce keeps sessions \
                  in a cookie of the shop's own pages. Use the portal there, with `api` a path such \
                  as /graphql",
        })
    }

    /// Ends the session at the shop too: after a log-in in the portal its cookie would sign the
    /// next person in who sits down there.
    async fn sign_out(&self, _session: &Session) -> Result<(), AdapterError> {
        self.ask(LOGOUT, Json::object([])).await.map(drop)
    }

    async fn orders(
        &self,
        _session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        let data = self.ask(ORDERS, list::variables(query)).await?;
        let root = Node::root(&data, "data");
        let customer = root.get("customer");
        if !customer.exists() {
            return Err(problem::NOBODY);
        }
        Ok(list::read(&customer.get("orders"), query)?)
    }
}
