//! The shop as the views see it: asks the platform's adapter, remembers what gives access, and turns
//! errors into failures.

mod aftercare;
mod cases;
mod content;
mod platforms;
mod returns;
mod shopify;
mod withdrawal;

use std::cell::RefCell;
use std::rc::Rc;

use posventa_adapters::desks::HeldFiles;
pub use posventa_adapters::withdrawal::Outcome;
use posventa_adapters::{Access, AdapterError, Session, Token};
pub use posventa_adapters::{Document, LookUp, OrderListQuery, OrderPage, SignIn};
use posventa_core::Failure;
use posventa_core::look_up::Factor;
use posventa_core::order::{Invoice, Order, OrderId};
use posventa_core::situation::Stage;
use web_sys::AbortSignal;
use yew::Callback;

pub use self::cases::{CaseKey, CaseRules, CasesFailure, Counter, FileRules, Opened, Upload};
pub use self::content::{Body, Copy, Reading, Shelf};
pub use self::returns::{PlatformMethod, PlatformReason, ReturnTerms, ReturnsFailure};
pub use self::shopify::go_to;
pub use self::withdrawal::Said;
use crate::settings::{Platform, Settings};
pub use crate::transport::AbortOnDrop;
use crate::transport::{FetchTransport, Wire};

/// One shop, and what its customer may see of it. Secrets live here and nowhere else, and no
/// longer than the page.
#[derive(Debug)]
pub struct Shop {
    settings: Settings,
    wire: Rc<Wire>,
    /// Errors, for the log and the page's author.
    on_error: Callback<AdapterError>,
    memory: RefCell<Memory>,
    /// What the platform's page for signing in has sent the customer back with.
    returned: RefCell<Option<String>>,
}

#[derive(Debug, Default)]
struct Memory {
    session: Option<Session>,
    /// What opens an order, by the reference in its route.
    accesses: Vec<(String, Access)>,
    /// An order that came with its access, for the page that opens next.
    fresh: Option<Order>,
    /// Whether a form has sent its customer to an order that it did not ask the shop about.
    sought: bool,
    said: Said,
    /// What opens a case that no order does, by its id.
    cases: Vec<(String, Token)>,
    /// Files for desks that take them only together with the words.
    held: HeldFiles,
    /// SKUs of the order that was opened last.
    bought: Vec<String>,
    /// How far along it is.
    stage: Option<Stage>,
}

impl Shop {
    pub fn new(settings: Settings, wire: Rc<Wire>, on_error: Callback<AdapterError>) -> Shop {
        Shop { settings, wire, on_error, memory: RefCell::default(), returned: RefCell::default() }
    }

    /// Milliseconds since 1970 by the shop's clock.
    pub fn now(&self) -> f64 {
        self.wire.now()
    }

    fn transport(&self, signal: &AbortSignal) -> FetchTransport {
        FetchTransport { wire: Rc::clone(&self.wire), signal: signal.clone() }
    }

    fn asked<T>(&self, answer: Result<T, AdapterError>) -> Result<T, Failure> {
        answer.map_err(|error| self.report(error))
    }

    fn report(&self, error: AdapterError) -> Failure {
        let failure = error.failure();
        self.on_error.emit(error);
        failure
    }

    pub fn session(&self) -> Option<Session> {
        self.memory.borrow().session.clone()
    }

    pub fn set_session(&self, session: Option<Session>) {
        let mut memory = self.memory.borrow_mut();
        if session.is_none() {
            *memory = Memory::default();
        }
        memory.session = session;
    }

    fn signed_in(&self, session: Session, email: &str) {
        self.set_session(Some(session));
        self.memory.borrow_mut().said.email = Some(email.to_owned());
    }

    /// Keeps the token that a link carried.
    pub fn remember_link(&self, reference: &str, token: Token) {
        let order = OrderId::new(reference);
        self.remember(reference, Access { order, session: Some(Session::Token(token)) });
    }

    /// Keeps the token of a case, as its answer or a link carried it.
    pub fn remember_case(&self, id: &str, token: Token) {
        let mut memory = self.memory.borrow_mut();
        memory.cases.retain(|(known, _)| known != id);
        memory.cases.push((id.to_owned(), token));
    }

    fn remember(&self, reference: &str, access: Access) {
        let mut memory = self.memory.borrow_mut();
        memory.accesses.retain(|(known, _)| known != reference);
        memory.accesses.push((reference.to_owned(), access));
    }

    /// What opens the order of a route: something remembered, the reference itself where that is
    /// enough, or the customer's session.
    fn access(&self, reference: &str) -> Option<Access> {
        let memory = self.memory.borrow();
        let known = memory.accesses.iter().find(|(known, _)| known == reference);
        if let Some((_, access)) = known {
            return Some(access.clone());
        }
        let by_link_alone = self.look_up() != LookUp::ByLinkAndEmail;
        if let Some(order) = self.order_in_link(reference).filter(|_| by_link_alone) {
            return Some(Access { order, session: memory.session.clone() });
        }
        let session = memory.session.clone()?;
        // Where the number is not the order's id, only the list of orders knows which it is.
        let by_number = match self.settings.platform {
            // The session opens it by its number, whatever a guest needs.
            Platform::BigCommerce | Platform::WooCommerce => true,
            _ => matches!(
                self.look_up(),
                LookUp::ByNumber { .. } | LookUp::ByNumberAndEmail { .. } | LookUp::SignedInOnly
            ),
        };
        by_number.then(|| Access { order: OrderId::new(reference), session: Some(session) })
    }

    /// Finds an order, and answers with the reference of its page.
    pub async fn find(
        &self,
        number: &str,
        known: &[(Factor, String)],
        signal: &AbortSignal,
    ) -> Result<String, Failure> {
        let (order, access) = self.asked(self.port(signal).await?.find(number, known).await)?;
        let reference = order.number.clone();
        self.remember(&reference, access);
        let mut memory = self.memory.borrow_mut();
        memory.fresh = Some(order);
        for (factor, value) in known {
            match factor {
                Factor::Email => memory.said.email = Some(value.clone()),
                Factor::LastName => memory.said.last_name = Some(value.clone()),
                Factor::Postcode => {}
            }
        }
        Ok(reference)
    }

    pub async fn order(&self, reference: &str, signal: &AbortSignal) -> Result<Order, Failure> {
        let fresh = self.memory.borrow_mut().fresh.take();
        let order = match fresh.filter(|order| order.number == reference) {
            Some(order) => order,
            None => {
                let access = self.access(reference).ok_or(Failure::AccessExpired)?;
                self.asked(self.port(signal).await?.order(&access).await)?
            }
        };
        let bought = order.lines.iter().filter_map(|line| line.sku.clone()).collect();
        self.memory.borrow_mut().bought = bought;
        Ok(order)
    }

    /// A form sends its customer to an order whose link or number is all it takes: only its page will
    /// know whether there is one.
    pub fn seek(&self) {
        self.memory.borrow_mut().sought = true;
    }

    /// Whether the order that was asked for by now is the one that a form has sent its customer to.
    pub fn take_sought(&self) -> bool {
        std::mem::take(&mut self.memory.borrow_mut().sought)
    }

    /// How far along the order is that was opened last.
    pub fn stage(&self) -> Option<Stage> {
        self.memory.borrow().stage
    }

    pub fn remember_stage(&self, stage: Option<Stage>) {
        self.memory.borrow_mut().stage = stage;
    }

    /// SKUs of the order that was opened last.
    pub fn bought(&self) -> Vec<String> {
        self.memory.borrow().bought.clone()
    }

    /// Whether anything is known that may open the order.
    pub fn can_open(&self, reference: &str) -> bool {
        self.access(reference).is_some()
    }

    pub async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
        signal: &AbortSignal,
    ) -> Result<(), Failure> {
        let session = self.asked(
            self.customer_port(signal).await?.sign_in_with_password(email, password).await,
        )?;
        self.signed_in(session, email);
        Ok(())
    }

    pub async fn send_code(&self, email: &str, signal: &AbortSignal) -> Result<(), Failure> {
        self.asked(self.customer_port(signal).await?.send_code(email).await)
    }

    pub async fn sign_in_with_code(
        &self,
        email: &str,
        code: &str,
        signal: &AbortSignal,
    ) -> Result<(), Failure> {
        let session =
            self.asked(self.customer_port(signal).await?.sign_in_with_code(email, code).await)?;
        self.signed_in(session, email);
        Ok(())
    }

    /// Takes the shop's own cookie for a session, if the platform answers to it.
    pub async fn sign_in_with_cookie(&self, signal: &AbortSignal) -> Result<(), Failure> {
        let query = OrderListQuery::default();
        self.asked(self.customer_port(signal).await?.orders(&Session::Cookie, &query).await)?;
        self.set_session(Some(Session::Cookie));
        Ok(())
    }

    /// Ends the session, at the shop too where it remembers one. A token is gone with this page;
    /// if it is a cookie and the shop cannot be told, the customer is still signed in and has to
    /// know.
    pub async fn sign_out(&self, signal: &AbortSignal) -> Result<(), Failure> {
        if let Some(session) = self.session() {
            let ended = match self.customer_port(signal).await {
                Ok(port) => self.asked(port.sign_out(&session).await),
                Err(failure) => Err(failure),
            };
            if session == Session::Cookie {
                ended?;
            }
            self.set_session(None);
            self.leave(session).await;
        }
        self.set_session(None);
        Ok(())
    }

    /// A part of the customer's orders. Those it lists can be opened from now on.
    pub async fn orders(
        &self,
        query: &OrderListQuery,
        signal: &AbortSignal,
    ) -> Result<OrderPage, Failure> {
        let session = self.session().ok_or(Failure::AccessExpired)?;
        let page = self.asked(self.customer_port(signal).await?.orders(&session, query).await)?;
        for order in &page.orders {
            let access = Access { order: order.id.clone(), session: Some(session.clone()) };
            self.remember(&order.number, access);
        }
        Ok(page)
    }

    pub async fn cancel(
        &self,
        reference: &str,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Order, Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        self.asked(self.customer_port(signal).await?.cancel(&access, attempt).await)
    }

    pub async fn set_email_updates(
        &self,
        reference: &str,
        on: bool,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<(), Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        self.asked(self.customer_port(signal).await?.set_email_updates(&access, on, attempt).await)
    }

    pub async fn invoice(
        &self,
        reference: &str,
        invoice: &Invoice,
        signal: &AbortSignal,
    ) -> Result<Document, Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        self.asked(self.customer_port(signal).await?.invoice(&access, invoice).await)
    }
}
