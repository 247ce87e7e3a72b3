//! Medusa v2, through its Store API and its log-in for customers.
//!
//! Written against 2.18.0 and 2.21.2, both run as real shops in the tests. What Medusa has no
//! request for (finding an order by its number, cancelling, invoices, codes, e-mail updates, and
//! of a return everything but starting it) is declared as missing and refused if it is asked for
//! all the same.

mod link;
mod list;
mod order;
mod problem;
mod returns;
mod totals;

pub use self::link::order_in_link;
use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::order::Order;

use crate::answer::token;
use crate::error::AdapterError;
use crate::http::{Credentials, Request, Response, Transport, encode};
use crate::port::{
    Access, EarlyRequest, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn,
};

/// The fields of an order that [`order::read`] reads: the default answer is six times as long and
/// carries both postal addresses.
///
/// Two traps, both seen and both silent. Medusa computes sums and states from what is selected:
/// `items.title` without `items.unit_price` makes the order cost its postage alone, and
/// `fulfillment_status` beside single fields of items says "shipped" of an order sent in part (so
/// it is not asked for here: the units say it better). And since 2.21 a shop answers only fields
/// on its allow-list, letter for letter; the others are dropped. The list has no tracking, no
/// contents of parcels and no single fields of addresses, so there nobody is greeted by name; a
/// merchant can add `fulfillments.labels`, but then only the whole of it. Shipping methods are
/// asked for as a whole because the return they belong to is not to be had otherwise. The tests
/// compare every order of real shops with its default answer.
macro_rules! order_fields {
    () => {
        "id,display_id,custom_display_id,status,created_at,updated_at,currency_code,\
         payment_status,total,original_item_total,original_item_subtotal,\
         original_shipping_total,original_shipping_subtotal,discount_total,discount_subtotal,\
         tax_total,credit_line_total,summary,shipping_address.first_name,\
         items.id,items.title,items.product_title,items.variant_title,items.variant_sku,\
         items.thumbnail,items.requires_shipping,items.is_tax_inclusive,items.unit_price,\
         items.original_total,items.original_subtotal,items.detail.quantity,\
         items.detail.shipped_quantity,items.detail.delivered_quantity,\
         items.detail.return_received_quantity,items.detail.return_dismissed_quantity,\
         *shipping_methods,*fulfillments,*fulfillments.labels,*fulfillments.items"
    };
}
use order_fields;

/// The fields of an order in the list. Items come whole, whatever is asked for: the total needs
/// them.
const LIST_FIELDS: &str = "id,display_id,custom_display_id,status,created_at,currency_code,total,\
                           payment_status,fulfillment_status,*items";

/// How many orders a page of the list has: Medusa sends 8 KB for each, by default uncompressed.
const PAGE: u32 = 10;

/// How somebody without an account finds an order here.
pub const LOOK_UP: LookUp = LookUp::ByLink;

/// How customers sign in here.
pub const SIGN_IN: SignIn = SignIn { password: true, code: false, cookie: true, redirect: false };

/// The request that [`OrdersPort::order`] makes here for whoever holds the link.
pub const EARLY: EarlyRequest = EarlyRequest {
    url: concat!("{api}/store/orders/{order}?fields=", order_fields!()),
    headers: &[("accept", "application/json"), ("x-publishable-api-key", "{key}")],
    order: "order_",
};

/// A Medusa v2 shop.
#[derive(Debug, Clone)]
pub struct Medusa<T> {
    transport: T,
    /// Without the slash at its end.
    api: String,
    /// Names the sales channel. It is public: every storefront carries it.
    key: String,
}

impl<T> Medusa<T> {
    /// `api` is the address of the Medusa server, e.g. `https://api.shop.example`; `key` a
    /// publishable API key of it, `pk_…`.
    ///
    /// # Errors
    ///
    /// [`AdapterError::Misconfigured`] without a key: Medusa would refuse every request.
    pub fn new(transport: T, api: &str, key: &str) -> Result<Medusa<T>, AdapterError> {
        let key = key.trim();
        if key.is_empty() {
            return Err(AdapterError::Misconfigured {
                fix: "the attribute `key` is missing; set it to a publishable API key \
                      (Medusa Admin, Settings, Publishable API Keys)",
            });
        }
        let api = api.trim().trim_end_matches('/').to_owned();
        Ok(Medusa { transport, api, key: key.to_owned() })
    }

    /// A request to the Store API, as somebody or as nobody in particular.
    fn store_request(&self, path_and_query: &str, session: Option<&Session>) -> Request {
        self.as_whom(Request::get(format!("{}/store/{path_and_query}", self.api)), session)
    }

    fn as_whom(&self, request: Request, session: Option<&Session>) -> Request {
        let request = request.header("x-publishable-api-key", &*self.key);
        match session {
            Some(Session::Token(token)) => request.bearer(token),
            // Only the shop's own cookie says who asks; it has to reach the API's origin.
            Some(Session::Cookie) => Request { credentials: Credentials::Include, ..request },
            Some(Session::Renewable(_)) | None => request,
        }
    }
}

impl<T: Transport> Medusa<T> {
    async fn send(&self, request: Request) -> Result<Response, AdapterError> {
        let response = self.transport.send(request).await?;
        if response.is_success() { Ok(response) } else { Err(problem::read(&response)) }
    }
}

impl<T: Transport> OrdersPort for Medusa<T> {
    /// The order's id is all it takes: Medusa shows it to whoever knows it, signed in or not,
    /// unless the shop locked the route.
    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let order = encode(access.order.reveal());
        let path = format!("orders/{order}?fields={}", order_fields!());
        let request = self.store_request(&path, access.session.as_ref());
        let answer = self.send(request).await?.json("answer")?;
        Ok(order::read(&Node::root(&answer, "answer").get("order"), &self.api)?)
    }

    async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        let url = format!("{}/auth/customer/emailpass", self.api);
        let credentials =
            Json::object([("email", Json::text(email)), ("password", Json::text(password))]);
        let request = Request::post(url, &credentials);
        let sent = self.send(request).await.map_err(|error| match error {
            AdapterError::Status { status: 401, .. } => {
                AdapterError::Refused { means: Failure::WrongPassword, said: "unauthorized" }
            }
            other => other,
        });
        let answer = sent?.json("log-in")?;
        let root = Node::root(&answer, "log-in");
        if root.get("location").exists() {
            return Err(AdapterError::Refused {
                means: Failure::ShopBroken,
                said: "the log-in wants to go on at another site (location)",
            });
        }
        Ok(Session::Token(token(root.get("token"))?))
    }

    async fn orders(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        // Cursors are offsets, written by `list::read`.
        let offset: u32 = query.after.as_ref().and_then(|after| after.parse().ok()).unwrap_or(0);
        let path =
            format!("orders?limit={PAGE}&offset={offset}&order=-created_at&fields={LIST_FIELDS}");
        let request = self.store_request(&path, Some(session));
        let answer = self.send(request).await?.json("answer")?;
        Ok(list::read(&Node::root(&answer, "answer"), offset)?)
    }
}
