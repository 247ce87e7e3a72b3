//! The Posventa Shop API, version 1: the contract for shops whose platform has none of its own.
//!
//! Its OpenAPI description is served by the demo shop, which is its reference implementation.

mod cases;
mod order;
mod problem;
mod returnable;
mod returns;

use posventa_core::Failure;
use posventa_core::json::{Json, JsonError, Node};
use posventa_core::look_up::Factor;
use posventa_core::order::{Invoice, Order, OrderId, OrderState, OrderSummary};

pub use self::returnable::read_returnable;
use crate::answer::{distinct, moment, readable, required_text, token};
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::paging;
use crate::port::{
    Access, Document, EarlyRequest, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn,
};

/// The request that [`OrdersPort::order`] makes here.
pub const EARLY: EarlyRequest = EarlyRequest {
    url: "{api}/orders/{order}",
    headers: &[("accept", "application/json"), ("authorization", "Bearer {access}")],
    order: "",
};

/// How somebody without an account finds an order here.
pub const LOOK_UP: LookUp = LookUp::ByNumber { factors: &Factor::ALL };

/// How customers sign in here.
pub const SIGN_IN: SignIn = SignIn { password: true, code: true, cookie: false, redirect: false };

/// How many orders a page of the list has.
const PAGE: u32 = 50;

/// A shop that speaks the Posventa Shop API.
#[derive(Debug, Clone)]
pub struct Posventa<T> {
    transport: T,
    /// Without the slash at its end.
    api: String,
}

impl<T> Posventa<T> {
    /// `api` is the contract's base, such as `/api` or `https://shop.example/api`.
    pub fn new(transport: T, api: &str) -> Posventa<T> {
        Posventa { transport, api: api.trim().trim_end_matches('/').to_owned() }
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.api)
    }

    fn order_url(&self, order: &OrderId) -> String {
        self.url(&format!("/orders/{}", encode(order.reveal())))
    }

    fn read_order(&self, answer: &Json) -> Result<Order, AdapterError> {
        Ok(order::read(&Node::root(answer, "order"), &self.api)?)
    }
}

impl<T: Transport> Posventa<T> {
    async fn send(&self, request: Request) -> Result<Response, AdapterError> {
        let response = self.transport.send(request).await?;
        if response.is_success() { Ok(response) } else { Err(problem::read(&response)) }
    }

    async fn pdf(&self, url: String, access: &Access) -> Result<Document, AdapterError> {
        let mut request = with_session(Request::get(url), access);
        request.headers.retain(|(name, _)| *name != "accept");
        let request = request.header("accept", "application/pdf");
        let response = self.send(request).await?;
        // A page that says something went wrong must not be saved as a document.
        if !response.body.starts_with(b"%PDF-") {
            return Err(AdapterError::Refused {
                means: Failure::ShopBroken,
                said: "the document is no PDF",
            });
        }
        Ok(Document { media_type: "application/pdf".to_owned(), bytes: response.body })
    }

    async fn new_session(&self, body: Json, refused: Failure) -> Result<Session, AdapterError> {
        let request = Request::post(self.url("/sessions"), &body);
        let sent = self.send(request).await.map_err(|error| match error {
            AdapterError::Status { status: 401 | 403 | 422, .. } => {
                AdapterError::Refused { means: refused, said: "log-in refused without a code" }
            }
            other => other,
        });
        let answer = sent?.json("session")?;
        let token = token(Node::root(&answer, "session").get("token"))?;
        Ok(Session::Token(token))
    }
}

impl<T: Transport> OrdersPort for Posventa<T> {
    async fn find(
        &self,
        number: &str,
        known: &[(Factor, String)],
    ) -> Result<(Order, Access), AdapterError> {
        let (factor, value) = known.first().map_or(("", ""), |(factor, it)| (factor.name(), it));
        let body = Json::object([
            ("number", Json::text(number)),
            ("factor", Json::text(factor)),
            ("value", Json::text(value)),
        ]);
        let request = Request::post(self.url("/orders/look-up"), &body);
        let sent = self.send(request).await.map_err(|error| match error {
            // What the shop will not even look for, no order can match.
            AdapterError::Status { status: 400 | 422, .. } => {
                AdapterError::Refused { means: Failure::OrderNotFound, said: "invalid" }
            }
            other => other,
        });
        let answer = sent?.json("found")?;
        let root = Node::root(&answer, "found");
        let order = order::read(&root.get("order"), &self.api)?;
        let session = Session::Token(token(root.get("access").get("token"))?);
        let access = Access { order: order.id.clone(), session: Some(session) };
        Ok((order, access))
    }

    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let request = with_session(Request::get(self.order_url(&access.order)), access);
        self.read_order(&self.send(request).await?.json("order")?)
    }

    async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        let body = Json::object([("email", Json::text(email)), ("password", Json::text(password))]);
        self.new_session(body, Failure::WrongPassword).await
    }

    async fn send_code(&self, email: &str) -> Result<(), AdapterError> {
        let request =
            Request::post(self.url("/codes"), &Json::object([("email", Json::text(email))]));
        self.send(request).await.map(|_| ())
    }

    async fn sign_in_with_code(&self, email: &str, code: &str) -> Result<Session, AdapterError> {
        let body = Json::object([("email", Json::text(email)), ("code", Json::text(code))]);
        self.new_session(body, Failure::WrongCode).await
    }

    async fn orders(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        let mut url = self.url(&format!("/orders?limit={PAGE}"));
        let state = query.state.map(OrderState::name);
        let search = query.search.trim();
        let search = (!search.is_empty()).then_some(search);
        for (name, value) in [("after", query.after.as_deref()), ("q", search), ("state", state)] {
            if let Some(value) = value {
                url.push_str(&format!("&{name}={}", encode(value)));
            }
        }
        let answer = self.send(authorized(Request::get(url), session)).await?.json("orders")?;
        Ok(read_page(&Node::root(&answer, "list"), query)?)
    }

    async fn cancel(&self, access: &Access, attempt: &str) -> Result<Order, AdapterError> {
        let url = format!("{}/cancellation", self.order_url(&access.order));
        let request = Request::post(url, &Json::object([])).header("idempotency-key", attempt);
        self.read_order(&self.send(with_session(request, access)).await?.json("order")?)
    }

    async fn set_email_updates(
        &self,
        access: &Access,
        on: bool,
        attempt: &str,
    ) -> Result<(), AdapterError> {
        let url = format!("{}/email-updates", self.order_url(&access.order));
        let request = Request::post(url, &Json::object([("on", Json::Bool(on))]))
            .header("idempotency-key", attempt);
        let answer = self.send(with_session(request, access)).await?.json("updates")?;
        // The switch shows what the shop says, so an answer that does not say it is a failure.
        match Node::root(&answer, "updates").get("on").flag()? == on {
            true => Ok(()),
            false => Err(AdapterError::Refused {
                means: Failure::ShopBroken,
                said: "e-mail updates stand the other way after they were switched",
            }),
        }
    }

    async fn invoice(&self, access: &Access, invoice: &Invoice) -> Result<Document, AdapterError> {
        let url = format!("{}/invoices/{}", self.order_url(&access.order), encode(&invoice.id));
        self.pdf(url, access).await
    }
}

fn with_session(request: Request, access: &Access) -> Request {
    match &access.session {
        Some(session) => authorized(request, session),
        None => request,
    }
}

fn authorized(request: Request, session: &Session) -> Request {
    match session {
        Session::Token(token) => request.bearer(token),
        // Not offered by `sign_in`; a shop that has one gets its cookie on its own origin.
        Session::Cookie | Session::Renewable(_) => request,
    }
}

/// Reads a page of the list.
fn read_page(page: &Node<'_>, query: &OrderListQuery) -> Result<OrderPage, JsonError> {
    let list = page.get("orders");
    let orders = paging::orders(&list, read_summary)?;
    // A cursor that leads back to itself would never end.
    let next = page.get("next").optional_text().filter(|next| Some(next) != query.after.as_ref());
    let total = page.get("total");
    Ok(OrderPage {
        orders: distinct(orders, |order| &order.number),
        next,
        total: total.exists().then(|| total.count().ok()).flatten(),
        filtered: true,
    })
}

fn read_summary(order: Node<'_>) -> Result<OrderSummary, JsonError> {
    let number = order.get("number").text_or_number()?;
    let state = order.get("state");
    let units = order.get("units");
    Ok(OrderSummary {
        id: OrderId::new(&*number),
        number,
        placed_at: moment(order.get("placedAt")),
        state: OrderState::from_name(state.text()?)
            .ok_or_else(|| state.unexpected("a state of an order"))?,
        total: order.get("total").money(order.get("currency").currency()?)?,
        titles: readable(&order.get("titles"), required_text).unwrap_or_default(),
        units: units.exists().then(|| units.count().ok()).flatten(),
    })
}
