//! Against real shops, which `cargo xtask test` starts: what runs here talks to the platform's own
//! server and not to a recording.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod http;
mod medusa_adapter;
mod medusa_shop;
