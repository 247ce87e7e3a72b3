//! What a customer of a Magento shop does: signing in and out, and the list of orders.

use posventa_core::json::{Json, Node};

use super::{Adobe, list, not_offered, problem};
use crate::answer::token;
use crate::error::AdapterError;
use crate::http::{Request, Transport};
use crate::port::{OrderListQuery, OrderPage, Session};

const LOG_IN: &str = include_str!("log_in.graphql");
const LOG_OUT: &str = include_str!("log_out.graphql");
const ORDERS: &str = include_str!("orders.graphql");

impl<T: Transport> Adobe<T> {
    /// The token lives for an hour unless the shop says otherwise; it signs nobody in to the shop
    /// itself.
    pub(super) async fn log_in(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        let variables =
            Json::object([("email", Json::text(email)), ("password", Json::text(password))]);
        let request =
            Request { recaptcha: Some("CUSTOMER_LOGIN"), ..self.request(LOG_IN, variables, None) };
        let answer = self.ask(request, "generateCustomerToken").await?;
        let root = Node::root(&answer, "answer");
        Ok(Session::Token(token(root.get("data").get("generateCustomerToken").get("token"))?))
    }

    /// Ends the session at the shop too. The shop's own cookie only the shop's pages can end.
    pub(super) async fn log_out(&self, session: &Session) -> Result<(), AdapterError> {
        if *session == Session::Cookie {
            return Err(not_offered(
                "Magento ends a session of its pages at /customer/account/logout",
            ));
        }
        let request = self.request(LOG_OUT, Json::object([]), Some(session));
        self.ask(request, "revokeCustomerToken").await.map(drop)
    }

    pub(super) async fn list(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        // Cursors are numbers of pages, written by `list::read`.
        let page: u32 = query.after.as_ref().and_then(|after| after.parse().ok()).unwrap_or(1);
        let request = self.request(ORDERS, list::variables(query, page), Some(session));
        let answer = self.ask(request, "customer").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("customer");
        if !customer.exists() {
            return Err(problem::NOT_SIGNED_IN);
        }
        Ok(list::read(&customer.get("orders"), query, page)?)
    }
}
