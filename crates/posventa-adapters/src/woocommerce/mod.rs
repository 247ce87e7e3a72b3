//! WooCommerce, through its Store API.
//!
//! Written against 10.7 and its source. What WooCommerce lets no customer's browser do (a list of
//! orders, signing in, cancelling, returns, invoices) is declared as missing. Tests hold it to
//! answers made after `OrderSchema`; WordPress was run, WooCommerce was not.

mod amount;
mod fulfilment;
mod link;
mod order;
mod problem;
mod totals;

pub use self::link::order_in_link;
use posventa_core::Failure;
use posventa_core::delivery::Shipment;
use posventa_core::json::Node;
use posventa_core::look_up::Factor;
use posventa_core::order::{Order, OrderId};

use crate::email::as_written_or_small;
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::{Access, LookUp, OrdersPort, Session, SignIn};

/// How somebody without an account finds an order here: by the link in the confirmation, which has
/// its number and its key, and by the e-mail address it was bought with.
pub const LOOK_UP: LookUp = LookUp::ByLinkAndEmail;

/// How customers sign in here: on the shop's own page, and the portal takes over.
pub const SIGN_IN: SignIn = SignIn { password: false, code: false, cookie: false, redirect: false };

/// A WooCommerce shop.
#[derive(Debug, Clone)]
pub struct WooCommerce<T> {
    transport: T,
    site: String,
}

impl<T> WooCommerce<T> {
    /// `site` as in [`address`].
    pub fn new(transport: T, site: &str) -> WooCommerce<T> {
        WooCommerce { transport, site: site.to_owned() }
    }
}

/// The address of a path of WordPress's REST API, which may have a query.
///
/// `site` is the address of the WordPress site, e.g. `https://shop.example`, or `/` on its own pages;
/// or what `rest_url()` of WordPress says, which ends with `?rest_route=/` where permalinks are "plain".
// Two parts ask for it, and what they shared would be a chunk of its own or belong to everybody.
#[inline(always)]
pub(crate) fn address(site: &str, path: &str) -> String {
    let site = site.trim().trim_end_matches('/');
    if site.contains('?') {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        return format!("{site}/{path}&{query}");
    }
    format!("{}/wp-json/{path}", site.strip_suffix("/wp-json").unwrap_or(site))
}

impl<T: Transport> WooCommerce<T> {
    /// The cookie of WordPress goes along on the shop's own pages. The nonce that makes it count is
    /// the session's token.
    async fn get(&self, path: String, session: Option<&Session>) -> Result<Response, AdapterError> {
        let mut request = Request {
            answer_header: Some("ratelimit-retry-after"),
            ..Request::get(address(&self.site, &path))
        };
        if let Some(Session::Token(nonce)) = session {
            request = request.header("x-wp-nonce", nonce.reveal());
        }
        let response = self.transport.send(request).await?;
        if response.is_success() { Ok(response) } else { Err(problem::read(&response)) }
    }

    /// Asks for an order, with the e-mail address that it was bought with or as whoever is signed
    /// in.
    async fn read(
        &self,
        id: OrderId,
        email: Option<&str>,
        session: Option<&Session>,
    ) -> Result<Order, AdapterError> {
        let (number, key) = link::parts(&id);
        let mut path = format!("wc/store/v1/order/{}", encode(number));
        let known = [("key", key), ("billing_email", email)];
        for (name, value) in known {
            if let Some(value) = value {
                let sign = if path.contains('?') { '&' } else { '?' };
                path.push_str(&format!("{sign}{name}={}", encode(value)));
            }
        }
        // Only their owner may see fulfilments. The shop would tell anybody those of a guest's order
        // who only guessed its number, which is no reason to ask.
        let shipments = match session {
            Some(session @ Session::Token(_)) => self.fulfilments(number, session).await,
            _ => Vec::new(),
        };
        let answer = self.get(path, session).await?.json("answer")?;
        Ok(order::read(&Node::root(&answer, "answer").object()?, id.clone(), shipments)?)
    }

    /// None where the shop has them off, or does not let this customer see them.
    async fn fulfilments(&self, number: &str, session: &Session) -> Vec<Shipment> {
        let path = format!("wc/v3/orders/{}/fulfillments", encode(number));
        let answer = self.get(path, Some(session)).await.ok();
        let answer = answer.and_then(|answer| answer.json("fulfillments").ok());
        answer.map(|it| fulfilment::read_all(&Node::root(&it, "fulfillments"))).unwrap_or_default()
    }
}

impl<T: Transport> OrdersPort for WooCommerce<T> {
    /// `number` is the link from the confirmation.
    async fn find(
        &self,
        number: &str,
        known: &[(Factor, String)],
    ) -> Result<(Order, Access), AdapterError> {
        let email = known.iter().find(|(factor, _)| *factor == Factor::Email);
        let found = order_in_link(number).zip(email);
        let (id, (_, value)) = found.ok_or(AdapterError::Refused {
            means: Failure::OrderNotFound,
            said: "the link has no number and key of an order",
        })?;
        // `!==` in OrderAuthorizationTrait::validate_billing_email_matches_order.
        let (order, email) = as_written_or_small(value, async |email| {
            let order = self.read(id.clone(), Some(&email), None).await?;
            Ok((order, email))
        })
        .await?;
        // The shop asks for the address every time, so it is a part of what opens the order.
        let id = OrderId::new(format!("{} {email}", id.reveal()));
        Ok((order, Access { order: id, session: None }))
    }

    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        let (id, email) = match access.order.reveal().split_once(' ') {
            Some((id, email)) => (OrderId::new(id), Some(email)),
            None => (access.order.clone(), None),
        };
        self.read(id, email, access.session.as_ref()).await
    }
}
