//! Against real shops, which `cargo xtask test` starts: what runs here talks to the platform's own
//! server and not to a recording.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

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
