//! The screens, from domain types to primitives.

mod account;
mod aftercare;
pub mod cases;
mod chosen;
mod contact;
mod deferred;
mod failure;
mod languages;
pub mod library;
mod link;
mod look_up;
mod order;
mod orders;
mod people;
pub mod returns;
mod sign_in_elsewhere;
mod withdrawal;

pub use aftercare::FeedbackProps;
pub use contact::{ContactBlock, chat_link};
pub use deferred::{Deferred, Screen};
pub use failure::failure_notice;
pub use library::PolicyParagraph;
pub use link::route_link;
pub use look_up::LookUpPage;
pub use order::{LiveOrder, OrderDetails, OrderPage, line_image};
pub use withdrawal::{WithdrawalPage, WithdrawalStrip};
