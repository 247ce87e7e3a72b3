//! The shop's API over real HTTP, one shop a test.

#![allow(clippy::unwrap_used, reason = "clippy.toml lets tests unwrap, but not their helpers")]

mod access;
mod afterwards;
mod cases;
mod client;
mod contract;
mod embed;
mod faults;
mod lists;
mod orders;
mod pages;
mod port;
mod returns;
mod seed;
mod staff;
mod withdrawals;
