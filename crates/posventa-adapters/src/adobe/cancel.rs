//! Cancelling an order, which 2.4.8 and later offer where the merchant has switched it on: Stores,
//! Configuration, Sales, Sales, Order Cancellation.

use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::order::Order;

use super::{Adobe, Whose, not_offered, problem, whose};
use crate::answer::required_text;
use crate::error::AdapterError;
use crate::http::Transport;
use crate::port::{Access, OrdersPort, Session, Token};

const CANCELLABLE: &str = include_str!("cancellable.graphql");
const CANCELLABLE_AS_GUEST: &str = include_str!("cancellable_as_guest.graphql");
const CANCEL: &str = include_str!("cancel.graphql");
const CANCEL_AS_GUEST: &str = include_str!("cancel_as_guest.graphql");

impl<T: Transport> Adobe<T> {
    /// Cancels a customer's order at once. A guest's is cancelled by a link that Magento sends to
    /// the address of the order: the answer is the order as it stands until then.
    pub(super) async fn cancel_order(&self, access: &Access) -> Result<Order, AdapterError> {
        let refused = match whose(access)? {
            Whose::Guest(token) => self.ask_to_cancel(token).await?,
            Whose::Customer(session) => self.cancel_at_once(access.order.reveal(), session).await?,
        };
        let mut order = self.order(access).await?;
        // Asked for a second time, Magento refuses what it has done the first time.
        if refused && !order.cancelled {
            return Err(not_offered("cancelOrder"));
        }
        order.actions.cancel = false;
        Ok(order)
    }

    /// Whether the shop refused.
    async fn cancel_at_once(&self, number: &str, session: &Session) -> Result<bool, AdapterError> {
        let variables = Json::object([("number", Json::text(number))]);
        let request = self.request(CANCELLABLE, variables, Some(session));
        let answer = self.ask(request, "customer").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("customer");
        if !customer.exists() {
            return Err(problem::NOT_SIGNED_IN);
        }
        let id = required_text(customer.get("orders").get("items").item(0).get("id"))?;
        let reason = reason(&data.get("storeConfig"))?;
        let variables = Json::object([("order", Json::text(&id)), ("reason", reason)]);
        let request = self.request(CANCEL, variables, Some(session));
        self.was_refused(self.ask(request, "cancelOrder").await?, "cancelOrder")
    }

    /// Whether the shop refused to send a link.
    async fn ask_to_cancel(&self, token: &Token) -> Result<bool, AdapterError> {
        let request = self.request(CANCELLABLE_AS_GUEST, Json::object([]), None);
        let answer = self.ask(request, "storeConfig").await?;
        let root = Node::root(&answer, "answer");
        let reason = reason(&root.get("data").get("storeConfig"))?;
        let variables = Json::object([("token", Json::text(token.reveal())), ("reason", reason)]);
        let request = self.request(CANCEL_AS_GUEST, variables, None);
        let field = "requestGuestOrderCancel";
        self.was_refused(self.ask(request, field).await?, field)
    }

    /// A refusal stands in the answer, with HTTP 200 and no error beside it.
    fn was_refused(&self, answer: Json, field: &str) -> Result<bool, AdapterError> {
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let result = data.get(field);
        let code = result.get("errorV2").get("code").optional_text();
        match code.as_deref() {
            Some("UNAUTHORISED") => Err(problem::NOT_SIGNED_IN),
            Some("ORDER_NOT_FOUND") => Err(problem::NO_SUCH_ORDER),
            code => Ok(code.is_some() || result.get("error").optional_text().is_some()),
        }
    }
}

/// The reason that a cancellation gives. Magento wants one of the shop's own; the last is "Other"
/// as it comes, and what the portal knows: it asks nobody why.
fn reason(config: &Node<'_>) -> Result<Json, AdapterError> {
    let reasons = config.get("order_cancellation_reasons");
    let reasons = reasons.list(|reason| Ok(reason.get("description").optional_text()))?;
    let last = reasons.into_iter().flatten().next_back();
    last.map(|it| Json::text(&it)).ok_or(AdapterError::Refused {
        means: Failure::NoLongerPossible,
        said: "the shop has no reasons to cancel for",
    })
}
