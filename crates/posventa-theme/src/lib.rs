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

pub use import::{import, values};
pub use judge::{Finding, Fix, Kind, Measured, Report, judge};
pub use pairs::{DECORATION, PAIRS, Pair, TONES};
pub use scope::{Mode, public_tokens};
pub use sheet::{Declaration, Sheet};

/// The portal's own tokens with their defaults, as the portal is built with them.
const TOKENS: &str = include_str!("../../../src/ui/theme/tokens.css");
