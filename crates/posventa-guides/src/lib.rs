//! Guides and policies from Markdown: the index of each language and a document for each of them,
//! as the portal reads them from files or from the Posventa Shop API.
//!
//! In reading order: the page at the top of a file, its text, and all files together.

mod faq;
mod front_matter;
mod markdown;
mod policy_values;
mod publication;

pub use front_matter::{About, FrontMatter, Mistake};
pub use policy_values::fill_in;
pub use publication::{Page, Publication, publish};
