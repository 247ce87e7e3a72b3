//! Building blocks. They know no domain type at all.

mod button;
mod choice;
mod choices;
mod field;
mod icon;
mod notice;
mod skeleton;

pub use button::{Button, Emphasis};
pub use choice::{ChoiceKind, choice};
pub use choices::{Choice, choices, is_checked, text_area};
pub use field::Field;
pub use icon::{IconName, icon};
pub use notice::{Tone, Urgency, notice};
pub use skeleton::skeleton;
