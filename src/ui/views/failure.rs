//! What went wrong, and what to do about it.

use posventa_core::Failure;
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Tone, Urgency, notice};
use crate::ui::{PortalContext, text};

/// Read out as soon as it appears. `on_retry` tries again; without it, or where trying again
/// cannot help, there is no button. The people to ask stand below every screen.
pub fn failure_notice(
    portal: &PortalContext,
    failure: Failure,
    on_retry: Option<Callback<()>>,
) -> Html {
    let say = |message| portal.text.say(message);
    let retry = on_retry
        .filter(|_| failure.is_transient())
        .map(|on_press| Button::new("retry", say(message::failure_retry())).on_press(on_press));
    let content = vec![
        tag!("p", {}, [say(text::failure(failure))]),
        retry.map(|retry| tag!("p", {}, [retry])).unwrap_or_default(),
    ];
    notice(Tone::Problem, Urgency::Alert, String::new(), content.into_child())
}
