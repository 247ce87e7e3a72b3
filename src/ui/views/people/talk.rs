//! Somebody to talk to at once, when waiting has been long enough.

use posventa_core::contact::{Channel, ChannelKind, Presence};
use posventa_i18n::message;
use yew::prelude::*;

use crate::element::Handoff;
use crate::route::Route;
use crate::ui::PortalContext;
use crate::ui::text;
use crate::ui::views::contact::chat_link;
use crate::ui::views::route_link;

/// A link to the best of the shop's channels: one where somebody is there now, or else the first.
/// A page with a chat of its own may take over, as told by the `handoff`. Needs the texts of
/// [`message::PEOPLE`].
pub fn talk_now(portal: &PortalContext, handoff: Handoff) -> Html {
    let now = portal.now();
    let calendar = &portal.config.calendar;
    let is_live = |it: &&Channel| {
        let hours = it.hours.as_ref();
        let is_there = hours
            .is_none_or(|hours| matches!(hours.presence(now, calendar), Presence::Open { .. }));
        let kind =
            matches!(it.kind, ChannelKind::Phone | ChannelKind::WhatsApp | ChannelKind::Chat);
        kind && is_there
    };
    let channels = &portal.config.channels;
    let reachable = || channels.iter().filter(|it| it.href.is_some());
    let best = reachable().find(is_live).or_else(|| reachable().next());
    match best.and_then(|best| Some((best, best.href.clone()?))) {
        Some((best, href)) => {
            let channel = portal.text.say(text::channel(best.kind));
            let words = message::people_talk(channel, best.display.clone());
            chat_link(portal, href, handoff, Html::from(portal.text.say(words)))
        }
        None => {
            let words = portal.text.say(message::people_talk_anyhow());
            route_link(portal, Route::Contact, "chat-link", words)
        }
    }
}
