//! Adobe Commerce, Magento Open Source and Mage-OS, through their GraphQL API.
//!
//! Written against the schemas of 2.4.7, 2.4.8 and 2.4.9 and the sources of Magento Open Source.
//! Which version answers is found out from what it refuses, see [`dialect`]. What none of them has
//! a request for (invoices as files, codes, e-mail updates) is declared as missing and refused if
//! it is asked for all the same.

mod amount;
mod cancel;
mod customer;
mod dialect;
mod list;
mod order;
mod problem;
mod returns;
mod shipment;
mod totals;

use posventa_core::Failure;
use posventa_core::json::{Json, Node};
use posventa_core::look_up::Factor;
use posventa_core::order::Order;

use self::dialect::{Dialect, Misunderstood, misunderstood};
use crate::answer::token;
use crate::email::as_written_or_small;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::{Credentials, Request, Transport};
use crate::port::{Access, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn, Token};

/// The beginnings of documents for one order, which `FIELDS` ends.
const BY_LAST_NAME: &str = include_str!("by_last_name.graphql");
const BY_POSTCODE: &str = include_str!("by_postcode.graphql");
const BY_TOKEN: &str = include_str!("by_token.graphql");
const BY_NUMBER: &str = include_str!("by_number.graphql");

/// What is asked about an order, and what 2.4.7 knows of it.
const FIELDS: &str = include_str!("fields.graphql");
const FIELDS_2_4_7: &str = include_str!("fields_2_4_7.graphql");

/// How somebody without an account finds an order here. 2.4.7 asks for the postcode, later ones for
/// the last name, both of the billing address.
pub const LOOK_UP: LookUp =
    LookUp::ByNumberAndEmail { factors: &[Factor::LastName, Factor::Postcode] };

/// How customers sign in here.
pub const SIGN_IN: SignIn = SignIn { password: true, code: false, cookie: true, redirect: false };

/// A shop of Adobe Commerce, Magento Open Source or Mage-OS.
#[derive(Debug, Clone)]
pub struct Adobe<T> {
    transport: T,
    api: String,
    /// Code of the store view. It is public: it stands in the shop's addresses.
    store: String,
}

/// Whom an access belongs to.
enum Whose<'a> {
    /// A guest's, with the order's own token.
    Guest(&'a Token),
    Customer(&'a Session),
}

impl<T> Adobe<T> {
    /// `api` is the address of the GraphQL API, e.g. `https://shop.example/graphql`; `store` the
    /// code of the store view, empty for the default one.
    pub fn new(transport: T, api: &str, store: &str) -> Adobe<T> {
        let api = api.trim().trim_end_matches('/').to_owned();
        Adobe { transport, api, store: store.trim().to_owned() }
    }

    /// A request as somebody, or as nobody in particular.
    fn request(&self, document: &str, variables: Json, session: Option<&Session>) -> Request {
        let mut request = graphql::request(&self.api, document, variables);
        if !self.store.is_empty() {
            request = request.header("store", &*self.store);
        }
        match session {
            // A token and the shop's own cookie in one request are two customers to Magento.
            Some(Session::Token(token)) => {
                Request { credentials: Credentials::Omit, ..request.bearer(token) }
            }
            Some(Session::Cookie) => Request { credentials: Credentials::Include, ..request },
            Some(Session::Renewable(_)) | None => {
                Request { credentials: Credentials::Omit, ..request }
            }
        }
    }
}

/// Magento encrypts the token of a guest's order as `0:3:…` (`Framework/Encryption/Encryptor`); a
/// customer's is a JWT or 32 letters and digits. Only the first has colons.
fn whose(access: &Access) -> Result<Whose<'_>, AdapterError> {
    match &access.session {
        Some(Session::Token(token)) if token.reveal().contains(':') => Ok(Whose::Guest(token)),
        Some(session) => Ok(Whose::Customer(session)),
        None => Err(problem::NOT_SIGNED_IN),
    }
}

/// What a request came to.
enum Asked {
    Answered(Json),
    Misunderstood(Misunderstood),
}

impl<T: Transport> Adobe<T> {
    /// Sends a request for `field`. Errors count where the field is missing because of them: a
    /// picture that could not be had costs nobody the order.
    async fn try_asking(&self, request: Request, field: &str) -> Result<Asked, AdapterError> {
        let response = self.transport.send(request).await?;
        let answer = graphql::read(&response)?;
        let found = answer.get("data").and_then(|data| data.get(field));
        if found.is_none_or(Json::is_null) {
            if let Some(what) = misunderstood(&answer) {
                return Ok(Asked::Misunderstood(what));
            }
            if let Some(error) = problem::read(&answer, &response) {
                return Err(error);
            }
        }
        Ok(Asked::Answered(answer))
    }

    /// The same for documents that every version understands.
    async fn ask(&self, request: Request, field: &str) -> Result<Json, AdapterError> {
        match self.try_asking(request, field).await? {
            Asked::Answered(answer) => Ok(answer),
            Asked::Misunderstood(what) => Err(problem::not_understood(what)),
        }
    }

    /// Asks for an order's fields, with those that the server knows, and for `more`.
    async fn ask_for_order(
        &self,
        beginning: &str,
        more: &str,
        variables: Json,
        session: Option<&Session>,
        field: &str,
    ) -> Result<Asked, AdapterError> {
        let dialect = dialect::known(&self.api);
        if !dialect.older_fields {
            let request =
                self.request(&[beginning, FIELDS, more].concat(), variables.clone(), session);
            match self.try_asking(request, field).await? {
                Asked::Misunderstood(Misunderstood::Fields) => {}
                other => return Ok(other),
            }
        }
        let request = self.request(&[beginning, FIELDS_2_4_7, more].concat(), variables, session);
        let asked = self.try_asking(request, field).await?;
        if let Asked::Answered(_) = asked {
            dialect::remember(&self.api, Dialect { older_fields: true, ..dialect });
        }
        Ok(asked)
    }

    /// An order of a guest, by the factor that this version asks for.
    async fn guest_order(
        &self,
        number: &str,
        email: &str,
        factor: Factor,
        value: &str,
    ) -> Result<(Order, Access), AdapterError> {
        let (name, beginning, other) = match factor {
            Factor::Postcode => ("postcode", BY_POSTCODE, Factor::LastName),
            Factor::LastName | Factor::Email => ("lastname", BY_LAST_NAME, Factor::Postcode),
        };
        let dialect = dialect::known(&self.api);
        if dialect.asks_for.is_some_and(|wanted| wanted != factor) {
            return Err(ANOTHER_DETAIL);
        }
        let variables = Json::object([
            ("number", Json::text(number)),
            ("email", Json::text(email)),
            (name, Json::text(value)),
        ]);
        let answer = match self.ask_for_order(beginning, "", variables, None, "guestOrder").await? {
            Asked::Answered(answer) => answer,
            Asked::Misunderstood(Misunderstood::Factor) => {
                let older_fields = other == Factor::Postcode;
                let dialect = Dialect { asks_for: Some(other), older_fields, ..dialect };
                dialect::remember(&self.api, dialect);
                return Err(ANOTHER_DETAIL);
            }
            Asked::Misunderstood(what) => return Err(problem::not_understood(what)),
        };
        let learnt = dialect::known(&self.api);
        dialect::remember(&self.api, Dialect { asks_for: Some(factor), ..learnt });
        let (order, token) = self.read_order(&answer, "guestOrder")?;
        let access = Access { order: order.id.clone(), session: Some(Session::Token(token)) };
        Ok((order, access))
    }

    async fn by_token(&self, token: &Token) -> Result<Order, AdapterError> {
        let variables = Json::object([("token", Json::text(token.reveal()))]);
        let field = "guestOrderByToken";
        match self.ask_for_order(BY_TOKEN, "", variables, None, field).await? {
            Asked::Answered(answer) => Ok(self.read_order(&answer, field)?.0),
            Asked::Misunderstood(what) => Err(problem::not_understood(what)),
        }
    }

    async fn by_number(&self, number: &str, session: &Session) -> Result<Order, AdapterError> {
        let variables = Json::object([("number", Json::text(number))]);
        let asked = self.ask_for_order(BY_NUMBER, "", variables, Some(session), "customer").await?;
        let answer = match asked {
            Asked::Answered(answer) => answer,
            Asked::Misunderstood(what) => return Err(problem::not_understood(what)),
        };
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let customer = data.get("customer");
        if !customer.exists() {
            return Err(problem::NOT_SIGNED_IN);
        }
        let orders = customer.get("orders");
        let items = orders.get("items");
        let order = items.item(0);
        if items.length()? == 0 {
            return Err(problem::NO_SUCH_ORDER);
        }
        Ok(order::read(&order, &data.get("storeConfig"), &self.api)?)
    }

    /// The order under `field`, and its token.
    fn read_order(&self, answer: &Json, field: &str) -> Result<(Order, Token), AdapterError> {
        let root = Node::root(answer, "answer");
        let data = root.get("data");
        let order = data.get(field);
        let token = token(order.get("token"))?;
        Ok((order::read(&order, &data.get("storeConfig"), &self.api)?, token))
    }
}

impl<T: Transport> OrdersPort for Adobe<T> {
    async fn find(
        &self,
        number: &str,
        known: &[(Factor, String)],
    ) -> Result<(Order, Access), AdapterError> {
        let told = |wanted: Factor| {
            let found = known.iter().find(|(factor, _)| *factor == wanted);
            found.map(|(_, value)| &**value)
        };
        let email = told(Factor::Email).ok_or(problem::NO_SUCH_ORDER)?;
        let (factor, value) = match told(Factor::LastName) {
            Some(value) => (Factor::LastName, value),
            None => (Factor::Postcode, told(Factor::Postcode).ok_or(problem::NO_SUCH_ORDER)?),
        };
        // `!==` in SalesGraphQl/Model/Resolver/GuestOrder::validateOrder.
        as_written_or_small(email, async |email| {
            self.guest_order(number, &email, factor, value).await
        })
        .await
    }

    async fn order(&self, access: &Access) -> Result<Order, AdapterError> {
        match whose(access)? {
            Whose::Guest(token) => self.by_token(token).await,
            Whose::Customer(session) => self.by_number(access.order.reveal(), session).await,
        }
    }

    async fn sign_in_with_password(
        &self,
        email: &str,
        password: &str,
    ) -> Result<Session, AdapterError> {
        self.log_in(email, password).await
    }

    async fn sign_out(&self, session: &Session) -> Result<(), AdapterError> {
        self.log_out(session).await
    }

    async fn orders(
        &self,
        session: &Session,
        query: &OrderListQuery,
    ) -> Result<OrderPage, AdapterError> {
        self.list(session, query).await
    }

    async fn cancel(&self, access: &Access, _attempt: &str) -> Result<Order, AdapterError> {
        self.cancel_order(access).await
    }
}

const ANOTHER_DETAIL: AdapterError = AdapterError::Refused {
    means: Failure::AnotherDetail,
    said: "guestOrder asks for the other of last name and postcode",
};

fn not_offered(said: &'static str) -> AdapterError {
    AdapterError::Refused { means: Failure::NoLongerPossible, said }
}
