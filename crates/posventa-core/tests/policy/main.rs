//! The policy engine: tables with the sources of legal numbers, properties, and a model.

// clippy.toml knows `#[test]` only, not the helpers of tests.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod cases;
mod clocks;
mod lint;
mod model;
mod offers;
mod properties;
mod refunds;
mod samples;
