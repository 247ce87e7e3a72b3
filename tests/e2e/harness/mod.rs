//! A running shop and a browser in front of it.

use std::path::{Path, PathBuf};

mod command;
mod driver;
mod engine;
mod page;
mod serve;
mod shop;

pub use page::{Page, Screen, plain};
pub use serve::{portal, serve};
pub use shop::Shop;

/// The script that checks a page against the rules of accessibility. It is injected through the
/// driver: the page's own policy would not let it in.
pub fn axe() -> String {
    let source = std::fs::read_to_string(node_modules().join("axe-core/axe.min.js")).unwrap();
    // A script of the driver is a function, and axe looks for the window as `this`.
    format!("(function () {{ {source} }}).call(window);")
}

/// The project's folder.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

/// The packages of npm that tests run.
pub fn node_modules() -> PathBuf {
    prepared("POSVENTA_NODE_MODULES").into()
}

/// What `cargo xtask test` has prepared.
pub fn prepared(variable: &str) -> String {
    std::env::var(variable)
        .unwrap_or_else(|_| panic!("{variable} is not set; this is started by `cargo xtask`"))
}
