//! Returns of a Shopify shop.
//!
//! Shopify decides itself what may come back and what is paid for it, and a return is asked for and
//! nothing else: no cancelling, no tracking number of the customer's own, no message, no photo, no
//! exchange. Who runs the shop approves or declines.

mod request;
mod terms;
mod told;

use posventa_core::json::{Json, Node};
use posventa_core::order::OrderId;
use posventa_core::returns::{Return, ReturnDocument, ReturnRequest, Returnable};

use self::told::Told;
use super::{NOT_FOUND, Shopify, read_order};
use crate::error::AdapterError;
use crate::http::{Request, Transport};
use crate::port::{Access, Document, cannot};
use crate::returns_port::{ReturnTerms, ReturnsAnswer, ReturnsError, ReturnsPort};
use crate::sending::Lock;

const RETURNABLE: &str = concat!(
    include_str!("returnable.graphql"),
    include_str!("../order_fields.graphql"),
    include_str!("../line_fields.graphql"),
    include_str!("return_fields.graphql")
);
const REASONS: &str = include_str!("reasons.graphql");
const CALCULATE: &str = include_str!("calculate.graphql");
const REQUEST: &str =
    concat!(include_str!("request_return.graphql"), include_str!("return_fields.graphql"));
const LABEL: &str = concat!(include_str!("label.graphql"), include_str!("return_fields.graphql"));

impl<T: Transport> Shopify<T> {
    async fn told(&self, access: &Access) -> Result<Told, AdapterError> {
        let (answer, further) = self.ask_order(access, RETURNABLE).await?;
        let order = read_order(&answer, &further)?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        Ok(Told::read(&data.get("order"), order)?)
    }

    async fn read_terms(
        &self,
        order: &OrderId,
        access: &Access,
    ) -> Result<ReturnTerms, AdapterError> {
        let variables = Json::object([("id", Json::text(order.reveal()))]);
        let answer = self.ask(access.session.as_ref(), REASONS, variables, "order").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let reasons = terms::reasons(&data.get("order"))?;
        Ok(ReturnTerms {
            reasons: Some(reasons).filter(|reasons| !reasons.is_empty()),
            methods: None,
            resolutions: false,
            photos: false,
        })
    }

    async fn request(
        &self,
        access: &Access,
        seen: &Returnable,
        request: &ReturnRequest,
        asked_before: bool,
    ) -> Result<Return, ReturnsError> {
        let _lock = Lock::take(&seen.order.id)?;
        let told = self.told(access).await?;
        if asked_before && let Some(made) = request::made_before(&told, seen, request) {
            return Ok(made);
        }
        request::check(request, &told).map_err(ReturnsError::Refused)?;
        let order = &told.returnable.order;
        let session = access.session.as_ref();

        let currency = order.totals.total.currency();
        let variables = request::calculation(&order.id, request);
        let answer = self.ask(session, CALCULATE, variables, "returnCalculate").await?;
        let root = Node::root(&answer, "answer");
        request::check_sum(&root.get("data"), request, currency).map_err(ReturnsError::Refused)?;

        let variables = request::variables(&order.id, request);
        let answer = self.ask(session, REQUEST, variables, "orderRequestReturn").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let payload = data.get("orderRequestReturn");
        if let Some(error) = request::user_error(&payload.get("userErrors")) {
            return Err(error);
        }
        Ok(told::read_return(payload.get("return"), &[]).map_err(AdapterError::from)?)
    }

    /// The file of a return's label. It lies at an address that needs no session.
    async fn label(&self, access: &Access, id: &str) -> Result<Document, AdapterError> {
        let order = self.order_id(access).await?;
        let variables =
            Json::object([("id", Json::text(order.reveal())), ("return", Json::text(id))]);
        let answer = self.ask(access.session.as_ref(), LABEL, variables, "order").await?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let order = data.get("order");
        let url = told::label_url(&order.get("return")).ok_or(NOT_FOUND)?;
        let request = Request {
            answer_header: Some("content-type"),
            ..Request::get(url.as_str().to_owned())
        };
        let response = self.transport.send(request).await?;
        if !response.is_success() {
            return Err(response.status_error());
        }
        let media_type = response.header.unwrap_or_else(|| "application/pdf".to_owned());
        Ok(Document { media_type, bytes: response.body })
    }
}

impl<T: Transport> ReturnsPort for Shopify<T> {
    fn returnable<'a>(&'a self, access: &'a Access) -> ReturnsAnswer<'a, Returnable> {
        Box::pin(async { Ok(self.told(access).await?.returnable) })
    }

    fn terms<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
    ) -> ReturnsAnswer<'a, ReturnTerms> {
        Box::pin(async { Ok(self.read_terms(&order.order.id, access).await?) })
    }

    fn request_return<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
        request: &'a ReturnRequest,
        _attempt: &'a str,
        asked_before: bool,
    ) -> ReturnsAnswer<'a, Return> {
        Box::pin(self.request(access, order, request, asked_before))
    }

    fn document<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        document: ReturnDocument,
    ) -> ReturnsAnswer<'a, Document> {
        match document {
            ReturnDocument::Label => Box::pin(async { Ok(self.label(access, id).await?) }),
            ReturnDocument::PackingSlip | ReturnDocument::Receipt => cannot(),
        }
    }
}
