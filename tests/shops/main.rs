//! Against real shops, which `cargo xtask test` starts: what runs here talks to the platform's own
//! server and not to a recording.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::PathBuf;

use serde_json::Value;

#[path = "../e2e/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the demo shop's journeys use more of it")]
mod harness;
mod http;
#[path = "../e2e/journeys.rs"]
mod journeys;
mod medusa_adapter;
mod medusa_journeys;
mod medusa_return_journeys;
mod medusa_returning;
mod medusa_returns;
mod medusa_returns_lost;
mod medusa_shop;
mod storefront;
mod vendure_adapter;
mod vendure_journeys;
mod vendure_shop;
mod wordpress_journeys;
mod wordpress_pages;
mod wordpress_shop;

/// The path of a running shop's `shop.json`, which an environment variable names, and what it says.
fn described(variable: &str) -> (PathBuf, Value) {
    let path = PathBuf::from(harness::prepared(variable));
    let text = fs::read_to_string(&path);
    let text = text.unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    (path, serde_json::from_str(&text).unwrap())
}
