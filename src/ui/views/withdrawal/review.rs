//! The second step: the declaration as the shop will get it, and the one press that makes it.

use posventa_core::withdrawal::Declaration;
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::markup::tag;
use crate::ui::primitives::{Button, Emphasis};

/// The declaration, word for word; a way back to the entries, which stay as they are; and the
/// confirmation, which says nothing but that (Article 11a(3)).
pub fn review(
    portal: &PortalContext,
    declaration: &Declaration,
    on_change: Callback<()>,
    on_confirm: Callback<()>,
) -> Vec<Html> {
    let say = |message| portal.text.say(message);
    let confirm = Button::new("confirm-withdrawal", say(message::withdrawal_confirm()))
        .emphasis(Emphasis::Primary)
        .on_press(on_confirm);
    let change =
        Button::new("change-withdrawal", say(message::withdrawal_change())).on_press(on_change);
    vec![
        tag!("p", {"class": "lead"}, [say(message::withdrawal_review_intro())]),
        declaration_words(portal, &declaration.text),
        tag!("p", {"class": "buttons"}, [confirm, change]),
    ]
}

/// A declaration as it stands.
pub fn declaration_words(portal: &PortalContext, text: &str) -> Html {
    let label = portal.text.say(message::withdrawal_declaration());
    tag!(
        "blockquote",
        {"class": "declaration", "part": "declaration", "aria-label": label},
        [text.to_owned()],
    )
}
