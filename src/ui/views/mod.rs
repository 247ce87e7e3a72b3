//! The screens, from domain types to primitives.

mod account;
mod contact;
mod failure;
mod link;
mod look_up;
mod order;
mod orders;

pub use account::AccountPage;
pub use contact::ContactBlock;
pub use failure::FailureNotice;
pub use link::RouteLink;
pub use look_up::LookUpPage;
pub use order::OrderPage;
pub use orders::OrdersPage;
