//! Judges a theme: whether the portal can still be read, pressed and followed by keyboard with it.
//!
//! A theme is a style sheet of the shop's page that sets `--posventa-*` tokens and styles
//! `::part()`s. [`judge`] measures it against WCAG 2.2 in light and dark, and looks for what breaks
//! in forced colours. `cargo xtask theme` and the theme studio ask the same function, so that what
//! the studio exports passes in a merchant's CI.

mod colour;
mod import;
mod judge;
mod mend;
mod pairs;
mod parts;
mod report;
mod scope;
mod sheet;
mod syntax;

use posventa_core::json::Json;

pub use import::{import, values};
pub use judge::{Finding, Fix, Kind, Measured, Report, judge};
pub use pairs::{DECORATION, PAIRS, Pair, TONES};
pub use scope::{Mode, public_tokens};
pub use sheet::{Declaration, Sheet};
pub use syntax::{Syntax, syntax_of};

/// The portal's own tokens with their defaults, as the portal is built with them.
const TOKENS: &str = include_str!("../../../src/ui/theme/tokens.css");

/// The description of the element, which `cargo xtask tidy` keeps true.
const MANIFEST: &str = include_str!("../../../www/custom-elements.json");

/// What the description lists under `key`, wherever it does.
fn entries<'a>(json: &'a Json, key: &str) -> Vec<&'a Json> {
    match json {
        Json::Object(fields) => {
            let found = fields.iter().flat_map(|(name, value)| match value {
                Json::List(items) if name == key => items.iter().collect(),
                value => entries(value, key),
            });
            found.collect()
        }
        Json::List(items) => items.iter().flat_map(|it| entries(it, key)).collect(),
        _ => Vec::new(),
    }
}
