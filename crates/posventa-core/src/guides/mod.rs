//! Guides and policies: what a shop tells its customers to read, and how they find it.
//!
//! The index of a language is made once, away from the browser, by [`IndexWriter`]; [`Index`]
//! reads it, and [`Index::search`] answers each keystroke without asking anybody. The format is
//! described at [`Index::read`].

mod entry;
mod index;
mod likeness;
mod query;
mod search;
mod stem;
mod words;
mod writer;

pub use entry::{Guide, Kind, Policy};
pub use index::Index;
pub use query::Query;
pub use stem::Language;
pub use writer::IndexWriter;

#[cfg(test)]
mod tests;
