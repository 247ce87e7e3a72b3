//! Hooks. They know no domain type but `Failure`.

mod use_remote;
mod use_state;
mod use_task;

pub use use_remote::{Remote, use_remote, use_remote_if};
pub use use_state::{StateHandle, StateSetter, use_kept, use_state};
pub use use_task::{Task, use_task};
