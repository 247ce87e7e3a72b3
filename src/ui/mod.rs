//! The portal's screens.

mod context;
mod copy;
pub mod counters;
pub mod files;
mod focus;
pub mod foreign_html;
pub mod hooks;
mod intl;
mod markup;
mod message_form;
mod portal;
pub mod primitives;
mod rich_text;
mod save;
pub mod steps;
mod text;
mod title_focus;
pub mod views;

pub use context::{ByIdentity, Navigator, PortalContext, use_portal};
pub use intl::{Form, Language};
pub use portal::{Portal, PortalProps};
pub use text::Text;
