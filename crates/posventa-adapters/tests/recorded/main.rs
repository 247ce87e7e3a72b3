//! Adapters over recorded answers: what they ask, what they make of what comes back, and that
//! nothing that comes back makes them panic or talk.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod adobe;
mod adobe_returns;
mod bigcommerce;
mod cms;
mod content;
mod desks;
mod email;
mod hostile;
mod hostile_cases;
mod hostile_returns;
mod medusa;
mod medusa_returns;
mod platforms;
mod posventa;
mod posventa_cases;
mod posventa_returns;
mod recording;
mod saleor;
mod schema;
mod schema_answer;
mod shopify;
mod shopify_hostile;
mod shopify_returns;
#[path = "../../../../tests/shopify/mod.rs"]
mod shopify_shop;
mod shopify_sign_in;
mod summary;
mod vendure;
mod withdrawal;
mod woocommerce;
