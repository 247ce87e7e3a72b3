//! The shop's API over real HTTP, one shop a test.

mod access;
mod client;
mod contract;
mod faults;
mod lists;
mod orders;
mod pages;
mod seed;
mod staff;
