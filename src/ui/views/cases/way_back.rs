//! The way back to a case that no order opens: its token is gone with the page.

use posventa_i18n::message;
use yew::prelude::*;

use super::words::Words;
use crate::route::Route;
use crate::ui::PortalContext;
use crate::ui::context::window;
use crate::ui::copy::CopyButton;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Tone, Urgency, notice};
use crate::ui::views::route_link;

/// The link that opens the case, to be copied. Nothing for a case that an order or signing in
/// opens, and in a portal that no link leads to.
pub fn way_back(words: Words<'_>, id: &str) -> Option<Html> {
    let portal = words.portal;
    let fragment = portal.shop.case_fragment(id).filter(|_| portal.navigator.follows_fragment)?;
    let page = window().location().href().ok()?;
    let link = format!("{}{fragment}", page.split('#').next().unwrap_or_default());
    let mailed = portal.shop.mails_case_links(&portal.config);
    let mailed = mailed.then(|| tag!("p", {}, [words.say(message::case_link_mailed())]));
    let copy = html! {
        <CopyButton
            part="copy-case-link"
            text={link}
            label={words.say(message::case_link_copy())}
            done={message::case_copied()}
            is_hidden=true
        />
    };
    Some(
        tag!("section", {"class": "card no-print", "part": "card case-link", "aria-labelledby": "case-link-title"}, [
            tag!("h3", {"class": "card-title", "part": "card-title", "id": "case-link-title"}, [
                words.say(message::case_link_title()),
            ]),
            tag!("p", {}, [words.say(message::case_link_hint())]),
            mailed,
            tag!("p", {"class": "buttons"}, [copy]),
        ]),
    )
}

/// What stands where the case would, after a reload or with a link that has run out.
pub fn closed(portal: &PortalContext) -> Html {
    let hint = match portal.shop.mails_case_links(&portal.config) {
        true => message::case_closed_mailed(),
        false => message::case_closed_hint(),
    };
    let anew = Route::NewCase { order: None, topic: None, line: None };
    let anew = route_link(portal, anew, "new-case", portal.text.say(message::contact_case()));
    let content =
        vec![tag!("p", {"part": "case-closed"}, [portal.text.say(hint)]), tag!("p", {}, [anew])];
    let title = portal.text.say(message::case_closed_title());
    notice(Tone::Info, Urgency::Calm, title, content.into_child())
}
