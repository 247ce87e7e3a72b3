//! Customers' journeys in Chromium, against the demo shop. `cargo xtask test` starts what they
//! need.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod access;
mod across;
mod actions;
mod cases;
mod docs;
mod drawer;
mod effort;
mod element;
mod embed;
mod entries;
mod failures;
mod fates;
mod finding;
mod focus;
mod guides;
mod harness;
mod hostile;
mod journeys;
mod languages;
mod letters;
mod live;
mod matrix;
mod once;
mod orders;
mod people;
mod returns;
mod screens;
mod shopify;
#[path = "../shopify/mod.rs"]
mod shopify_shop;
mod snippets;
mod sources;
mod spoken;
mod withdrawal;
mod workshop;
