//! The screens, from domain types to primitives.

mod account;
mod contact;
mod deferred;
mod failure;
pub mod library;
mod link;
mod look_up;
mod order;
mod orders;
pub mod returns;
mod withdrawal;

pub use contact::ContactBlock;
pub use deferred::{Deferred, Screen};
pub use failure::failure_notice;
pub use link::route_link;
pub use look_up::LookUpPage;
pub use order::{LiveOrder, OrderDetails, OrderPage};
pub use withdrawal::{WithdrawalPage, WithdrawalStrip};
