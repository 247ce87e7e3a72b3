//! Shop platforms, each turned into the portal's own types.
//!
//! An adapter builds requests and reads answers; what sends them is handed in as a [`Transport`],
//! so the same code runs in the browser, in native tests against real shops, and over recorded
//! answers. It reads no clock and decides nothing.

pub mod adobe;
mod answer;
mod any_port;
pub mod bigcommerce;
mod carriers;
mod cases_port;
pub mod cms;
pub mod content_port;
pub mod desks;
mod email;
mod error;
mod graphql;
mod http;
mod mark;
pub mod medusa;
mod paging;
mod port;
pub mod posventa;
mod renewable;
mod returns_port;
pub mod saleor;
mod sending;
pub mod shopify;
pub mod vendure;
pub mod withdrawal;
pub mod woocommerce;

pub use any_port::{Answer, AnyCustomerPort, AnyOrdersPort};
pub use cases_port::{
    CaseAccess, CaseRules, CasesAnswer, CasesError, CasesPort, Counter, FeedbackPort, FileRules,
    Opened, Upload,
};
pub use error::AdapterError;
pub use http::{Body, Credentials, Method, Request, Response, Transport, TransportError};
pub use port::{
    Access, Document, EarlyRequest, LookUp, OrderListQuery, OrderPage, OrdersPort, Session, SignIn,
    Token,
};
pub use renewable::Renewable;
pub use returns_port::{
    PlatformMethod, PlatformReason, ReturnTerms, ReturnsAnswer, ReturnsError, ReturnsPort,
};
