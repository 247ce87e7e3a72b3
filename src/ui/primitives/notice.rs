//! Something the customer should read before the rest.

use yew::prelude::*;

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

/// Properties of [`Notice`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct NoticeProps {
    pub tone: Tone,
    #[prop_or_default]
    pub title: Option<AttrValue>,
    pub children: Html,
    /// Read out at once, because it answers what the customer just did. Default: false.
    #[prop_or_default]
    pub urgent: bool,
}

/// A framed message; the parts `notice` and `notice-info`, `notice-warning` or `notice-problem`.
#[component]
pub fn Notice(props: &NoticeProps) -> Html {
    let tone = match props.tone {
        Tone::Info => "notice-info",
        Tone::Warning => "notice-warning",
        Tone::Problem => "notice-problem",
    };
    html! {
        <div class="notice" part={format!("notice {tone}")} role={props.urgent.then_some("alert")}>
            if let Some(title) = &props.title {
                <p class="notice-title" part="notice-title">{ title }</p>
            }
            { props.children.clone() }
        </div>
    }
}
