//! Hooks. They know no domain type but `Failure`.

mod use_remote;
mod use_task;

pub use use_remote::{Remote, use_remote};
pub use use_task::{Task, use_task};
