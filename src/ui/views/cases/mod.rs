//! Cases: the intake, and the page of a case. All of it is fetched when it is used.

mod basis;
mod choose;
mod conversation;
mod coupon;
mod draft;
mod entry;
mod export;
mod intake;
mod news;
mod page;
mod proposals;
mod questions;
mod receipt;
mod reply;
mod state;
mod submit;
mod summary;
mod way_back;
mod words;

pub use basis::{Basis, Verdict};
pub use draft::Draft;
pub use entry::CasesEntry;
pub use intake::CaseIntake;
pub use page::CasePage;
pub use state::{Action, BasisRef, Intake, Missing, News, Step};
