//! The shop as the views see it: picks the platform's adapter, remembers what gives access, and
//! turns errors into failures.

mod aftercare;
mod cases;
mod content;
mod returns;
mod shopify;
mod withdrawal;

use std::cell::RefCell;
use std::rc::Rc;

use posventa_adapters::adobe::{self, Adobe};
use posventa_adapters::bigcommerce::{self, BigCommerce};
use posventa_adapters::desks::HeldFiles;
use posventa_adapters::medusa::{self, Medusa};
use posventa_adapters::posventa::{self, Posventa};
use posventa_adapters::saleor::{self, Saleor};
use posventa_adapters::shopify as shopify_adapter;
use posventa_adapters::vendure::{self, Vendure};
pub use posventa_adapters::withdrawal::Outcome;
use posventa_adapters::woocommerce::{self, WooCommerce};
use posventa_adapters::{Access, AdapterError, AnyCustomerPort, AnyOrdersPort, Session, Token};
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
use crate::parts::{PartMissing, part};
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

/// The half of an adapter that every page of the platform needs.
type OrdersPart = Result<Box<dyn AnyOrdersPort>, AdapterError>;

/// The half that customers need who have signed in, or who do something with an order.
type CustomerPart = Result<Box<dyn AnyCustomerPort>, AdapterError>;

part! {
    platform_posventa: async fn posventa_orders(
        transport: FetchTransport,
        api: String,
    ) -> OrdersPart {
        Ok(Box::new(Posventa::new(transport, &api)))
    }
}

part! {
    customer_posventa: async fn posventa_customer(
        transport: FetchTransport,
        api: String,
    ) -> CustomerPart {
        Ok(Box::new(Posventa::new(transport, &api)))
    }
}

part! {
    platform_medusa: async fn medusa_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        Medusa::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    customer_medusa: async fn medusa_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        Medusa::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    platform_vendure: async fn vendure_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        Ok(Box::new(Vendure::new(transport, &api, &key)))
    }
}

part! {
    customer_vendure: async fn vendure_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        Ok(Box::new(Vendure::new(transport, &api, &key)))
    }
}

part! {
    platform_bigcommerce: async fn bigcommerce_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        BigCommerce::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    platform_saleor: async fn saleor_orders(
        transport: FetchTransport,
        api: String,
    ) -> OrdersPart {
        Ok(Box::new(Saleor::new(transport, &api)))
    }
}

part! {
    customer_bigcommerce: async fn bigcommerce_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        BigCommerce::new(transport, &api, &key).map(|it| Box::new(it) as _)
    }
}

part! {
    customer_saleor: async fn saleor_customer(
        transport: FetchTransport,
        api: String,
    ) -> CustomerPart {
        Ok(Box::new(Saleor::new(transport, &api)))
    }
}

part! {
    platform_woocommerce: async fn woocommerce_orders(
        transport: FetchTransport,
        api: String,
    ) -> OrdersPart {
        Ok(Box::new(WooCommerce::new(transport, &api)))
    }
}

part! {
    platform_adobe: async fn adobe_orders(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> OrdersPart {
        Ok(Box::new(Adobe::new(transport, &api, &key)))
    }
}

part! {
    customer_adobe: async fn adobe_customer(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> CustomerPart {
        Ok(Box::new(Adobe::new(transport, &api, &key)))
    }
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

    async fn orders_part(&self, signal: &AbortSignal) -> Result<OrdersPart, PartMissing> {
        let transport = self.transport(signal);
        let Settings { platform, api, key } = self.settings.clone();
        match platform {
            Platform::Posventa => posventa_orders(transport, api).await,
            Platform::BigCommerce => bigcommerce_orders(transport, api, key).await,
            Platform::Medusa => medusa_orders(transport, api, key).await,
            Platform::Saleor => saleor_orders(transport, api).await,
            Platform::Vendure => vendure_orders(transport, api, key).await,
            Platform::Adobe => adobe_orders(transport, api, key).await,
            Platform::WooCommerce => woocommerce_orders(transport, api).await,
            Platform::Shopify => shopify::orders_part(transport, api, key).await,
        }
    }

    /// Fetches what finding and seeing an order needs, if it is not there yet.
    pub async fn prepare(&self) {
        let guard = AbortOnDrop::new();
        // Whoever asks for an order says what is wrong.
        let _: Result<OrdersPart, PartMissing> = self.orders_part(&guard.signal()).await;
    }

    /// The platform's adapter, for one piece of work: finding or seeing an order.
    async fn port(&self, signal: &AbortSignal) -> Result<Box<dyn AnyOrdersPort>, Failure> {
        let part = self.orders_part(signal).await;
        self.asked(part.map_err(|PartMissing| Failure::Offline)?)
    }

    /// The platform's adapter, for everything else.
    async fn customer_port(
        &self,
        signal: &AbortSignal,
    ) -> Result<Box<dyn AnyCustomerPort>, Failure> {
        let transport = self.transport(signal);
        let Settings { platform, api, key } = self.settings.clone();
        let port = match platform {
            Platform::Posventa => posventa_customer(transport, api).await,
            Platform::BigCommerce => bigcommerce_customer(transport, api, key).await,
            Platform::Medusa => medusa_customer(transport, api, key).await,
            Platform::Saleor => saleor_customer(transport, api).await,
            Platform::Vendure => vendure_customer(transport, api, key).await,
            Platform::Adobe => adobe_customer(transport, api, key).await,
            // It lets a browser do no more than see an order.
            Platform::WooCommerce => return Err(Failure::NoLongerPossible),
            Platform::Shopify => shopify::customer_part(transport, api, key).await,
        };
        self.asked(port.map_err(|PartMissing| Failure::Offline)?)
    }

    fn asked<T>(&self, answer: Result<T, AdapterError>) -> Result<T, Failure> {
        answer.map_err(|error| self.report(error))
    }

    fn report(&self, error: AdapterError) -> Failure {
        let failure = error.failure();
        self.on_error.emit(error);
        failure
    }

    pub fn look_up(&self) -> LookUp {
        match self.settings.platform {
            Platform::Posventa => posventa::LOOK_UP,
            Platform::BigCommerce => bigcommerce::LOOK_UP,
            Platform::Medusa => medusa::LOOK_UP,
            Platform::Saleor => saleor::LOOK_UP,
            Platform::Vendure => vendure::LOOK_UP,
            Platform::Adobe => adobe::LOOK_UP,
            Platform::WooCommerce => woocommerce::LOOK_UP,
            Platform::Shopify => shopify_adapter::LOOK_UP,
        }
    }

    pub fn sign_in(&self) -> SignIn {
        match self.settings.platform {
            Platform::Posventa => posventa::SIGN_IN,
            Platform::BigCommerce => bigcommerce::SIGN_IN,
            Platform::Medusa => medusa::SIGN_IN,
            Platform::Saleor => saleor::SIGN_IN,
            Platform::Vendure => vendure::SIGN_IN,
            Platform::Adobe => adobe::SIGN_IN,
            Platform::WooCommerce => woocommerce::SIGN_IN,
            Platform::Shopify => shopify_adapter::SIGN_IN,
        }
    }

    /// Whether a customer's orders can be listed with this platform's adapter.
    pub fn lists_orders(&self) -> bool {
        self.settings.platform != Platform::WooCommerce
    }

    /// Whether goods can be sent back with this platform's adapter.
    pub fn takes_returns(&self) -> bool {
        matches!(
            self.settings.platform,
            Platform::Posventa | Platform::Medusa | Platform::Adobe | Platform::Shopify
        )
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

    pub fn order_in_link(&self, pasted: &str) -> Option<OrderId> {
        match self.settings.platform {
            Platform::Posventa | Platform::Adobe | Platform::Shopify => None,
            Platform::BigCommerce => bigcommerce::order_in_link(pasted),
            Platform::Medusa => medusa::order_in_link(pasted),
            Platform::Saleor => saleor::order_in_link(pasted),
            Platform::Vendure => vendure::order_in_link(pasted),
            Platform::WooCommerce => woocommerce::order_in_link(pasted),
        }
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
