//! Returns by the Posventa Shop API.
//!
//! The shop remembers what it answered to an `Idempotency-Key`, so what may have been lost is simply
//! sent again under the same key.

mod read;
mod write;

use posventa_core::json::{Json, Node};
use posventa_core::money::Currency;
use posventa_core::returns::{Return, ReturnDocument, ReturnRequest, Returnable, Variant};

use super::{Posventa, problem, read_returnable, with_session};
use crate::answer::required_text;
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::{Access, Document};
use crate::returns_port::{ReturnTerms, ReturnsAnswer, ReturnsError, ReturnsPort};

impl<T: Transport> Posventa<T> {
    async fn returnable_order(&self, access: &Access) -> Result<Returnable, AdapterError> {
        let request = with_session(Request::get(self.order_url(&access.order)), access);
        let answer = self.send(request).await?.json("order")?;
        let root = Node::root(&answer, "order");
        let mut returnable = read_returnable(&root, &self.api)?;
        let currency = returnable.order.totals.total.currency();
        // The order lists its returns by name, so that most orders need no second request.
        if root.get("returns").item(0).exists() {
            let url = format!("{}/returns", self.order_url(&access.order));
            let answer = self.send(with_session(Request::get(url), access)).await?;
            let answer = answer.json("returns")?;
            returnable.returns = read::returns(&Node::root(&answer, "list"), currency, &self.api)?;
        }
        Ok(returnable)
    }

    /// Sends what the shop may refuse for a reason that the customer can do something about.
    async fn ask(
        &self,
        request: Request,
        access: &Access,
        currency: Option<Currency>,
    ) -> Result<Response, ReturnsError> {
        let request = with_session(request, access);
        let response = self.transport.send(request).await.map_err(AdapterError::from)?;
        if response.is_success() {
            return Ok(response);
        }
        match read::refusal(&response, currency, &self.api) {
            Some(refusal) => Err(ReturnsError::Refused(refusal)),
            None => Err(problem::read(&response).into()),
        }
    }

    /// Asks for something about one return, of which the answer is how it stands then.
    async fn change(
        &self,
        access: &Access,
        path: String,
        body: Json,
        attempt: &str,
        currency: Option<Currency>,
    ) -> Result<Return, ReturnsError> {
        let url = format!("{}/returns{path}", self.order_url(&access.order));
        let request = Request::post(url, &body).header("idempotency-key", attempt);
        let response = self.ask(request, access, currency).await?;
        let answer = response.json("return").map_err(AdapterError::from)?;
        let read = read::one(Node::root(&answer, "return"), currency, &self.api);
        Ok(read.map_err(AdapterError::from)?)
    }
}

impl<T: Transport> ReturnsPort for Posventa<T> {
    fn returnable<'a>(&'a self, access: &'a Access) -> ReturnsAnswer<'a, Returnable> {
        Box::pin(async { Ok(self.returnable_order(access).await?) })
    }

    fn terms<'a>(
        &'a self,
        _access: &'a Access,
        _order: &'a Returnable,
    ) -> ReturnsAnswer<'a, ReturnTerms> {
        // The shop decides by the policy it publishes.
        let terms = ReturnTerms { reasons: None, methods: None, resolutions: true, photos: true };
        Box::pin(std::future::ready(Ok(terms)))
    }

    fn variants<'a>(
        &'a self,
        access: &'a Access,
        line: &'a str,
    ) -> ReturnsAnswer<'a, Vec<Variant>> {
        Box::pin(async move {
            let url = format!("{}/lines/{}/variants", self.order_url(&access.order), encode(line));
            let answer = self.send(with_session(Request::get(url), access)).await?;
            let answer = answer.json("variants").map_err(AdapterError::from)?;
            let root = Node::root(&answer, "answer");
            let currency = root.get("currency").currency().ok();
            let variants = read::variants(&root.get("variants"), currency, &self.api);
            Ok(variants.map_err(AdapterError::from)?)
        })
    }

    fn upload_photo<'a>(
        &'a self,
        access: &'a Access,
        jpeg: Vec<u8>,
        attempt: &'a str,
    ) -> ReturnsAnswer<'a, String> {
        Box::pin(async move {
            let url = format!("{}/photos", self.order_url(&access.order));
            let request =
                Request::post_bytes(url, "image/jpeg", jpeg).header("idempotency-key", attempt);
            let answer = self.send(with_session(request, access)).await?;
            let answer = answer.json("photo").map_err(AdapterError::from)?;
            let id = required_text(Node::root(&answer, "photo").get("id"));
            Ok(id.map_err(AdapterError::from)?)
        })
    }

    fn request_return<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
        request: &'a ReturnRequest,
        attempt: &'a str,
        _asked_before: bool,
    ) -> ReturnsAnswer<'a, Return> {
        let currency = Some(order.order.totals.total.currency());
        Box::pin(self.change(access, String::new(), write::request(request), attempt, currency))
    }

    fn cancel_return<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        let path = format!("/{}/cancellation", encode(id));
        Box::pin(self.change(access, path, Json::object([]), attempt, None))
    }

    fn add_tracking<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        carrier: &'a str,
        number: &'a str,
        attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        let path = format!("/{}/tracking", encode(id));
        let body = Json::object([("carrier", Json::text(carrier)), ("number", Json::text(number))]);
        Box::pin(self.change(access, path, body, attempt, None))
    }

    fn send_message<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        text: &'a str,
        attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        let path = format!("/{}/messages", encode(id));
        let body = Json::object([("text", Json::text(text))]);
        Box::pin(self.change(access, path, body, attempt, None))
    }

    fn document<'a>(
        &'a self,
        access: &'a Access,
        id: &'a str,
        document: ReturnDocument,
    ) -> ReturnsAnswer<'a, Document> {
        let order = self.order_url(&access.order);
        let url = format!("{order}/returns/{}/documents/{}", encode(id), document.name());
        Box::pin(async move { Ok(self.pdf(url, access).await?) })
    }
}
