//! What after-sales means, apart from any browser, server or platform.
//!
//! Pure: now, today and the language are arguments. In reading order: amounts and days, what a
//! customer bought and where it is, what to say about it, who can be asked, and what can go wrong.

pub mod calendar;
pub mod cases;
pub mod config;
pub mod contact;
pub mod conversation;
pub mod delivery;
pub mod failure;
pub mod guides;
pub mod iso;
pub mod json;
pub mod look_up;
pub mod money;
pub mod order;
pub mod page;
pub mod policy;
pub mod returns;
pub mod rich_text;
pub mod situation;
pub mod web_url;
pub mod withdrawal;
mod words;

pub use calendar::Calendar;
pub use failure::Failure;
pub use money::{Currency, Money, MoneyError};
pub use order::Order;
pub use web_url::WebUrl;
