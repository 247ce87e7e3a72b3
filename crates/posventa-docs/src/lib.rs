//! The documentation for merchants and themers: the Markdown below `docs/` becomes pages that need
//! no script, for the demo shop and for any web server.
//!
//! In reading order: which pages there are, one page's text, what surrounds it, all of them
//! together; then the references that are made from the project's own descriptions.

mod configuration;
mod conformance;
mod contents;
mod document;
mod element;
mod examples;
mod frame;
mod generated;
mod site;

pub use generated::{Generated, generated};
pub use site::{Rendered, markdown_of_pages, render};
