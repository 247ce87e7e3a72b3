//! Something the customer should read before the rest.

use yew::prelude::*;

use crate::ui::markup::tag;

/// What a notice is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Info,
    /// Late, missed or to be acted upon.
    Warning,
    /// It did not work.
    Problem,
}

/// Whether a notice is read out as soon as it appears.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Urgency {
    /// It answers what the customer just did.
    Alert,
    Calm,
}

/// A framed message; the parts `notice` and `notice-info`, `notice-warning` or `notice-problem`.
/// An empty title is none.
pub fn notice(tone: Tone, urgency: Urgency, title: String, content: Html) -> Html {
    let part = match tone {
        Tone::Info => "notice notice-info",
        Tone::Warning => "notice notice-warning",
        Tone::Problem => "notice notice-problem",
    };
    let role = (urgency == Urgency::Alert).then_some("alert");
    let title = (!title.is_empty())
        .then(|| tag!("p", {"class": "notice-title", "part": "notice-title"}, [title]));
    tag!("div", {"class": "notice", "part": part, "role": role}, [title, content])
}
