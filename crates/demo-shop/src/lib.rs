//! A small real shop that speaks the Posventa Shop API: for trying the portal, for its tests, and
//! as a reference for shops that build the API themselves.
//!
//! In reading order: the running shop, its API, its pages, what the staff does, what it keeps,
//! and the orders it starts with.

mod api;
mod cases;
mod clock;
mod content;
mod documents;
mod faults;
mod html;
mod invoice;
mod mail;
mod pages;
mod paper;
mod returns;
mod running;
mod sale;
mod secret;
mod seed;
mod server;
mod shop;
mod staff;
mod staff_pages;
mod store;
mod withdrawal;
mod wording;

pub use cases::{CheckedFile, Offer};
pub use faults::{BadRule, Fault, Rule, parse_rules};
pub use running::{DemoShop, Options, StartError};
pub use seed::{ARCHIVE_EMAIL, ARCHIVE_ORDERS, LUCIA_EMAIL, PASSWORD};
pub use staff::{CaseStep, ReturnStep, StaffError};
pub use store::cases::KeptCase;
pub use store::mails::Mail;
pub use store::returns::KeptReturn;
pub use store::withdrawals::{Withdrawal, WithdrawnLine};
