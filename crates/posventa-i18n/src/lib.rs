//! The portal's texts, without the texts: which messages there are, and how one is put together.
//!
//! The message files under `locales/` are compiled when this crate is built. [`message`] has a
//! function for each, so that the compiler counts the arguments; the texts of one locale come as
//! JSON, of which a page loads one file into a [`Catalog`]. What depends on the language beyond its
//! texts, plural rules and the writing of numbers, is asked of an [`Intl`].

mod catalog;
mod intl;
mod own_words;

pub use catalog::{Catalog, CatalogError};
pub use intl::{Intl, Plural};
pub use own_words::{OwnWords, own_words};

/// One function for each message, with the English text in its documentation.
#[allow(clippy::too_many_arguments, reason = "a text has as many as it needs")]
pub mod message {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Something to say, in no language yet. Made by the functions of [`message`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    index: usize,
    arguments: Vec<Argument>,
}

/// Messages whose texts come in one file: the section of `portal.ftl` in `en.json`, that of
/// `returns.ftl` in `en.returns.json`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Section {
    pub name: &'static str,
    first: usize,
    count: usize,
}

/// What fills a place in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Argument {
    /// Shown as it is: a name, or a day or amount that is formatted already.
    Text(String),
    /// Shown as the language writes numbers; may decide a plural.
    Number(i64),
}

impl Message {
    // A call is half of what it stands for, and there are hundreds.
    #[inline(never)]
    fn plain(index: usize) -> Message {
        Message { index, arguments: Vec::new() }
    }

    fn with(index: usize, arguments: Vec<Argument>) -> Message {
        Message { index, arguments }
    }
}

/// The locale file with this name, such as `en.json`, for tests that cannot load it.
#[cfg(feature = "embedded-locales")]
pub fn embedded(name: &str) -> Option<&'static str> {
    include!(concat!(env!("OUT_DIR"), "/embedded.rs"))
}

#[cfg(test)]
mod tests;
