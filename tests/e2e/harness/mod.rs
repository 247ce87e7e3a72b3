//! A running shop and a browser in front of it.

mod command;
mod page;
mod shop;

pub use page::{Page, Screen, plain};
pub use shop::{Shop, TODAY};

/// What `cargo xtask test` has prepared.
fn prepared(variable: &str) -> String {
    std::env::var(variable)
        .unwrap_or_else(|_| panic!("{variable} is not set; start this with `cargo xtask test`"))
}
