//! Returns of Adobe Commerce. Magento Open Source and Mage-OS have none; which edition answers is
//! found out from what it refuses.
//!
//! A guest's return waits until the link in an e-mail of the shop's is followed (2.4.8 and later;
//! 2.4.7 takes returns of customers only). Tracking numbers and messages are for customers.

mod attributes;
mod read;
mod request;

use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::returns::{Return, ReturnRequest, Returnable};

use self::attributes::Attribute;
use self::read::Told;
use super::dialect::{self, Dialect, Misunderstood};
use super::{Adobe, Asked, BY_NUMBER, BY_TOKEN, Whose, not_offered, problem, whose};
use crate::error::AdapterError;
use crate::http::Transport;
use crate::port::Access;
use crate::returns_port::{ReturnTerms, ReturnsAnswer, ReturnsError, ReturnsPort};

/// What is asked about an order's returns, over the fields of its page; and about one of them.
const RETURN_FIELDS: &str = include_str!("../return_fields.graphql");
const ONE_RETURN: &str = include_str!("../one_return.graphql");

const ATTRIBUTES: &str = include_str!("../return_attributes.graphql");
const REQUEST: &str = include_str!("../request_return.graphql");
const REQUEST_AS_GUEST: &str = include_str!("../request_guest_return.graphql");
const ADD_TRACKING: &str = include_str!("../add_return_tracking.graphql");
const ADD_COMMENT: &str = include_str!("../add_return_comment.graphql");

/// The answer of every edition but Adobe Commerce.
const NO_RETURNS: AdapterError = AdapterError::Refused {
    means: Failure::NoLongerPossible,
    said: "this edition of Magento has no returns",
};

impl<T: Transport> Adobe<T> {
    async fn told(&self, access: &Access) -> Result<Told, AdapterError> {
        if dialect::known(&self.api).has_no_returns {
            return Err(NO_RETURNS);
        }
        let (beginning, name, value, session, field) = match whose(access)? {
            Whose::Guest(token) => (BY_TOKEN, "token", token.reveal(), None, "guestOrderByToken"),
            Whose::Customer(session) => {
                (BY_NUMBER, "number", access.order.reveal(), Some(session), "customer")
            }
        };
        let beginning = beginning.replace("...O", "...O ...R");
        let more = [RETURN_FIELDS, ONE_RETURN].concat();
        let variables = Json::object([(name, Json::text(value))]);
        let answer = match self.ask_for_order(&beginning, &more, variables, session, field).await? {
            Asked::Answered(answer) => answer,
            Asked::Misunderstood(Misunderstood::Fields) => {
                let known = dialect::known(&self.api);
                dialect::remember(&self.api, Dialect { has_no_returns: true, ..known });
                return Err(NO_RETURNS);
            }
            Asked::Misunderstood(what) => return Err(problem::not_understood(what)),
        };
        let is_guest = session.is_none();
        if is_guest && dialect::known(&self.api).older_fields {
            return Err(NO_RETURNS);
        }
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let config = data.get("storeConfig");
        let found = data.get(field);
        if is_guest {
            return Ok(Told::read(&found, &config, &self.api, is_guest)?);
        }
        if !found.exists() {
            return Err(problem::NOT_SIGNED_IN);
        }
        let orders = found.get("orders");
        let items = orders.get("items");
        let order = items.item(0);
        if items.length()? == 0 {
            return Err(problem::NO_SUCH_ORDER);
        }
        Ok(Told::read(&order, &config, &self.api, is_guest)?)
    }

    async fn attributes(&self, access: &Access) -> Result<Vec<Attribute>, AdapterError> {
        let request = self.request(ATTRIBUTES, Json::object([]), customer(access)?);
        let answer = self.ask(request, "attributesList").await?;
        let root = Node::root(&answer, "answer");
        Ok(attributes::read(&root.get("data").get("attributesList"))?)
    }

    /// Sends a mutation that answers with a return.
    async fn change(
        &self,
        access: &Access,
        document: &str,
        field: &str,
        variables: Json,
    ) -> Result<Return, AdapterError> {
        let session = customer(access)?;
        let document = [document, ONE_RETURN].concat();
        let request = self.request(&document, variables, session);
        let answer = self.ask(request, field).await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let result = data.get(field);
        Ok(read::one(result.get("return"), session.is_none())?)
    }

    async fn start(
        &self,
        access: &Access,
        request: &ReturnRequest,
        attempt: &str,
        asked_before: bool,
    ) -> Result<Return, ReturnsError> {
        let told = self.told(access).await?;
        if asked_before && let Some(made) = told.made_under(attempt) {
            return Ok(made);
        }
        request::check_units(request, &told).map_err(ReturnsError::Refused)?;
        let attributes = self.attributes(access).await?;
        let items = request::items(request, &attributes)?;
        let input = request::input(request, &attributes, items, attempt);
        let made = match whose(access)? {
            Whose::Guest(token) => {
                let input = input.with("token", token.reveal());
                self.change(access, REQUEST_AS_GUEST, "requestGuestReturn", input).await
            }
            Whose::Customer(_) => {
                let input = input.with("order_uid", &told.uid);
                self.change(access, REQUEST, "requestReturn", input).await
            }
        };
        Ok(made?)
    }

    /// Tells the number of a parcel by the carrier of the return's own list that comes closest.
    async fn track(
        &self,
        access: &Access,
        id: &str,
        carrier: &str,
        number: &str,
    ) -> Result<Return, ReturnsError> {
        let told = self.told(access).await?;
        let carriers = told.carriers(id);
        let carrier = carrier.trim().to_lowercase();
        let known = carriers.iter().find(|(_, label)| {
            let label = label.to_lowercase();
            // Who names none has not named the first.
            !carrier.is_empty() && (label.contains(&carrier) || carrier.contains(&label))
        });
        // "Custom Value" stands last, and is for all others.
        let (uid, _) = known
            .or(carriers.last())
            .ok_or_else(|| not_offered("the return has no carriers to choose from"))?;
        let variables = Json::object([
            ("return", Json::text(id)),
            ("carrier", Json::text(uid)),
            ("number", Json::text(number)),
        ]);
        Ok(self.change(access, ADD_TRACKING, "addReturnTracking", variables).await?)
    }
}

/// The session of a customer; `None` for a guest, whose token is no session.
fn customer(access: &Access) -> Result<Option<&crate::port::Session>, AdapterError> {
    Ok(match whose(access)? {
        Whose::Guest(_) => None,
        Whose::Customer(session) => Some(session),
    })
}

impl<T: Transport> ReturnsPort for Adobe<T> {
    fn returnable<'a>(&'a self, access: &'a Access) -> ReturnsAnswer<'a, Returnable> {
        Box::pin(async { Ok(self.told(access).await?.returnable()) })
    }

    fn terms<'a>(
        &'a self,
        access: &'a Access,
        _order: &'a Returnable,
    ) -> ReturnsAnswer<'a, ReturnTerms> {
        Box::pin(async { Ok(attributes::terms(&self.attributes(access).await?)) })
    }

    fn request_return<'a>(
        &'a self,
        access: &'a Access,
        _order: &'a Returnable,
        request: &'a ReturnRequest,
        attempt: &'a str,
        asked_before: bool,
    ) -> ReturnsAnswer<'a, Return> {
        Box::pin(self.start(access, request, attempt, asked_before))
    }

    fn add_tracking<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        carrier: &'a str,
        number: &'a str,
        _attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        Box::pin(self.track(access, id, carrier, number))
    }

    fn send_message<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        text: &'a str,
        _attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        let variables = Json::object([("return", Json::text(id)), ("text", Json::text(text))]);
        Box::pin(async move {
            Ok(self.change(access, ADD_COMMENT, "addReturnComment", variables).await?)
        })
    }
}
