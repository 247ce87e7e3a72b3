//! The browser half of Posventa: a custom element's inside, in reading order from the page inwards.

pub mod element;
pub mod keep;
mod parts;
pub mod route;
mod script;
pub mod settings;
pub mod shop;
pub mod transport;
pub mod ui;
