//! Building blocks. They know no domain type at all.

mod button;
mod field;
mod icon;
mod notice;
mod skeleton;

pub use button::{Button, Emphasis};
pub use field::Field;
pub use icon::{Icon, IconName};
pub use notice::{Notice, Tone};
pub use skeleton::Skeleton;
