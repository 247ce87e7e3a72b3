//! Sending goods back: the wizard, and the page of a return. All of it is fetched when it is used.

mod case;
mod conversation;
mod documents;
mod draft;
mod entry;
mod lines;
mod method;
mod news;
mod page;
mod photos;
mod questions;
mod reasons;
mod receipt;
mod seen;
mod state;
mod submit;
mod summary;
mod wizard;
mod words;

pub use case::Case;
pub use draft::{Draft, LineDraft};
pub use entry::ReturnsEntry;
pub use page::ReturnPage;
pub use state::{Action, CaseRef, Missing, News, Step, Wizard};
pub use wizard::ReturnWizard;
