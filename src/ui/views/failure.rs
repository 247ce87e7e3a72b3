//! What went wrong, and what to do about it.

use posventa_core::Failure;
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::primitives::{Button, Notice, Tone};
use crate::ui::text;
use crate::ui::use_portal;

/// Properties of [`FailureNotice`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct FailureNoticeProps {
    pub failure: Failure,
    /// Tries again. Without it, or where trying again cannot help, there is no button.
    #[prop_or_default]
    pub on_retry: Option<Callback<()>>,
}

/// Read out as soon as it appears. The people to ask stand below every screen.
#[component]
pub fn FailureNotice(props: &FailureNoticeProps) -> Html {
    let say = use_portal().text;
    let on_retry = props.on_retry.clone().filter(|_| props.failure.is_transient());
    html! {
        <Notice tone={Tone::Problem} urgent=true>
            <p>{ say.say(text::failure(props.failure)) }</p>
            if let Some(on_press) = on_retry {
                <p><Button part="retry" {on_press}>{ say.say(message::failure_retry()) }</Button></p>
            }
        </Notice>
    }
}
