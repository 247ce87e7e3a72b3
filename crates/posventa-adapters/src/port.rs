//! The orders port: what the portal asks of any platform.

use std::fmt;
use std::pin::Pin;

use posventa_core::Failure;
use posventa_core::look_up::Factor;
use posventa_core::order::{Invoice, Order, OrderId, OrderState, OrderSummary};

use crate::error::AdapterError;
use crate::renewable::Renewable;

/// A shop platform, as far as a customer's orders go.
///
/// What a platform cannot do it declares, and no view offers it: in `LOOK_UP` and `SIGN_IN` of its
/// module, and in the [`posventa_core::order::Actions`] of each order. Its adapter leaves those
/// methods as they are here, where all but the order itself is refused.
#[allow(
    async_fn_in_trait,
    reason = "the browser's futures are not Send, and no executor is named here"
)]
pub trait OrdersPort {
    /// Finds an order by its number and what else its customer knows, as the platform's
    /// [`LookUp`] asks for it; all cleaned by [`posventa_core::look_up`]. Answers with what gives
    /// access to it from now on.
    async fn find(
        &self,
        _number: &str,
        _known: &[(Factor, String)],
    ) -> Result<(Order, Access), AdapterError> {
        Err(AdapterError::Refused {
            means: Failure::OrderNotFound,
            said: "the platform finds no order by its number and something else",
        })
    }

    async fn order(&self, access: &Access) -> Result<Order, AdapterError>;

    async fn sign_in_with_password(
        &self,
        _email: &str,
        _password: &str,
    ) -> Result<Session, AdapterError> {
        Err(NOT_OFFERED)
    }

    /// Has a one-time code sent. Says nothing about whether the address is known.
    async fn send_code(&self, _email: &str) -> Result<(), AdapterError> {
        Err(NOT_OFFERED)
    }

    async fn sign_in_with_code(&self, _email: &str, _code: &str) -> Result<Session, AdapterError> {
        Err(NOT_OFFERED)
    }

    /// Ends a session where the platform itself remembers it. What the portal remembers is not the
    /// adapter's.
    async fn sign_out(&self, _session: &Session) -> Result<(), AdapterError> {
        Ok(())
    }

    /// Newest first.
    async fn orders(
        &self,
        _session: &Session,
        _query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        Err(NOT_OFFERED)
    }

    /// Cancels the whole order. `attempt` names this wish: sent again with the same name, it is
    /// done once.
    async fn cancel(&self, _access: &Access, _attempt: &str) -> Result<Order, AdapterError> {
        Err(NOT_OFFERED)
    }

    /// Switches updates by e-mail about this order. `attempt` names this wish, as for
    /// [`OrdersPort::cancel`]: a wish to switch them on again has a name of its own.
    async fn set_email_updates(
        &self,
        _access: &Access,
        _on: bool,
        _attempt: &str,
    ) -> Result<(), AdapterError> {
        Err(NOT_OFFERED)
    }

    async fn invoice(
        &self,
        _access: &Access,
        _invoice: &Invoice,
    ) -> Result<Document, AdapterError> {
        Err(NOT_OFFERED)
    }
}

/// The answer of a platform that has no request for what is asked.
pub(crate) const NOT_OFFERED: AdapterError = AdapterError::Refused {
    means: Failure::NoLongerPossible,
    said: "the platform has no request for this",
};

/// The same from ports behind pointers.
pub(crate) fn cannot<'a, T: 'a, E: From<AdapterError> + 'a>()
-> Pin<Box<dyn Future<Output = Result<T, E>> + 'a>> {
    Box::pin(std::future::ready(Err(NOT_OFFERED.into())))
}

/// How an order is found without an account.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookUp {
    /// By its number and one of these, of which the first is offered first.
    ByNumber { factors: &'static [Factor] },
    /// By its number, the e-mail address and one of these, of which the first is offered first.
    /// Shops of one platform ask for different ones: the wrong one is answered with
    /// [`posventa_core::Failure::AnotherDetail`]. They compare all letter by letter.
    ByNumberAndEmail { factors: &'static [Factor] },
    /// By its number and nothing else, which is as hard to guess as a password, and only for some
    /// time after it was bought; the module's `order_in_link` reads it.
    ByNumberAlone,
    /// By the link in the shop's e-mails, and the e-mail address it was bought with; the link is
    /// what [`OrdersPort::find`] gets as the number.
    ByLinkAndEmail,
    /// Only by the link in the shop's e-mails, which carries the order's id; the
    /// module's `order_in_link` finds it in what a customer pasted.
    ByLink,
    /// Not at all: the platform shows orders only to who has signed in.
    SignedInOnly,
}

/// How a customer signs in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct SignIn {
    pub password: bool,
    /// A code sent by e-mail.
    pub code: bool,
    /// The shop's own cookie may already say who the customer is.
    pub cookie: bool,
    /// On a page of the platform's own, from which the browser comes back.
    pub redirect: bool,
}

/// A secret that proves who asks. Kept in memory only; hidden from logs.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    pub fn new(token: impl Into<String>) -> Token {
        Token(token.into())
    }

    /// For building a request, and for nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

/// What a signed-in customer holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Session {
    Token(Token),
    /// The browser sends it; nobody here sees it.
    Cookie,
    /// Tokens that are exchanged for new ones when they run out.
    Renewable(Renewable),
}

/// What gives access to one order: which one, and why it may be seen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Access {
    pub order: OrderId,
    /// A token for this order alone (from a look-up or a link) or the customer's session. `None`
    /// where knowing the order's id is enough.
    pub session: Option<Session>,
}

/// Which of a customer's orders to list.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OrderListQuery {
    /// Words in the number or the products; empty for all.
    pub search: String,
    pub state: Option<OrderState>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A part of a customer's orders, newest first.
#[derive(Debug, Clone, PartialEq)]
pub struct OrderPage {
    pub orders: Vec<OrderSummary>,
    /// For [`OrderListQuery::after`]; `None` on the last page.
    pub next: Option<String>,
    /// All orders that match, where the platform counts them.
    pub total: Option<u32>,
    /// Whether the platform searched and filtered. If not, the caller does so on what it has.
    pub filtered: bool,
}

/// A file to save.
#[derive(Clone, PartialEq, Eq)]
pub struct Document {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Document({}, {} bytes)", self.media_type, self.bytes.len())
    }
}

/// The request that opens an order's page, as a pattern the loader can fill in and send while the
/// module is still on its way. `{api}`, `{key}`, `{order}` and `{access}` stand for the element's
/// attributes, the route's order, and the token in the link; without one of them nothing is sent.
/// Cookies go along as `fetch` sends them by itself: to the page's own origin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EarlyRequest {
    pub url: &'static str,
    pub headers: &'static [(&'static str, &'static str)],
    /// What every order's id begins with here; a route with anything else is not asked for early.
    pub order: &'static str,
}
