//! The people to ask, below every screen.

use gloo::timers::callback::Interval;
use jiff::civil::DateTime;
use posventa_core::contact::{Channel, ChannelKind, Presence};
use posventa_core::situation::Stage;
use posventa_i18n::message;
use yew::prelude::*;

use crate::element::{Handoff, PortalEvent};
use crate::ui::hooks::{use_kept, use_state};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{IconName, icon};
use crate::ui::text;
use crate::ui::{PortalContext, Text, use_portal};

/// Properties of [`ContactBlock`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ContactBlockProps {
    /// Whether this is the whole screen, and its title the screen's.
    pub heading: bool,
}

/// Every configured channel; what is not configured leaves no trace. Without any, the page's own
/// fallback inside the element is shown instead: there is always somebody.
#[component]
pub fn ContactBlock(props: &ContactBlockProps) -> Html {
    let portal = use_portal();
    let minute = use_state(|| 0_u32);
    {
        // "Open now" must not stay there after closing time.
        let minute = minute.setter();
        use_kept((), move |()| Interval::new(60_000, move || minute.update(|now| now + 1)));
    }
    let now = portal.now();
    let channels = &portal.config.channels;
    let say = |message| portal.text.say(message);
    let zone =
        portal.text.zone_place().filter(|_| portal.text.differs_from_own_zone(portal.shop.0.now()));

    let people = match channels.is_empty() {
        true => html! { <slot /> },
        false => {
            // On the page of the people, social networks come last of all.
            let here = |it: &&Channel| !props.heading || it.kind != ChannelKind::Social;
            let items = channels.iter().filter(here).map(|it| channel_item(&portal, it, now));
            let items: Vec<Html> = items.collect();
            let zone = zone.map(|place| {
                let words = say(message::contact_zone(place));
                tag!("p", {"class": "quiet", "part": "contact-zone"}, [words])
            });
            vec![tag!("ul", {"class": "channels"}, [items]), zone.unwrap_or_default()].into_child()
        }
    };
    let part = match props.heading {
        true => "contact-title view-title",
        false => "contact-title section-title",
    };
    let index = props.heading.then_some("-1");

    tag!("section", {"class": "contact", "part": "contact", "aria-labelledby": "contact-title"}, [
        tag!(
            "h2",
            {"class": "section-title", "part": part, "id": "contact-title", "tabindex": index},
            [say(message::contact_title())],
        ),
        people,
        tag!("slot", {"name": "contact"}, []),
    ])
}

/// One channel, and whether somebody is there now.
pub fn channel_item(portal: &PortalContext, channel: &Channel, now: DateTime) -> Html {
    let text = &portal.text;
    let say = |message| text.say(message);
    let picture = match channel.kind {
        ChannelKind::Phone => IconName::Phone,
        ChannelKind::Email | ChannelKind::Form => IconName::Mail,
        ChannelKind::WhatsApp | ChannelKind::Chat => IconName::Chat,
        ChannelKind::Store => IconName::Place,
        ChannelKind::Social => IconName::Link,
    };
    // Hours say whether somebody answers now; for letters what counts is by when.
    let calendar = &portal.config.calendar;
    let answered_live =
        matches!(channel.kind, ChannelKind::Phone | ChannelKind::Chat | ChannelKind::Store);
    let presence =
        channel.hours.as_ref().filter(|_| answered_live || channel.answers_within.is_none());
    let presence = presence.map(|hours| hours.presence(now, calendar));
    let hours = channel.hours.clone().unwrap_or_default();
    let answer_by = channel.answers_within.and_then(|it| it.answer_by(now, &hours, calendar));
    let languages: Vec<String> =
        channel.languages.iter().map(|tag| text.language_name(tag)).collect();

    let kind = match channel.toll_free {
        true => {
            format!("{} · {}", say(text::channel(channel.kind)), say(message::contact_toll_free()))
        }
        false => say(text::channel(channel.kind)),
    };
    let display = channel.display.clone();
    let value = match &channel.href {
        None => display.into_child(),
        Some(href) if channel.kind == ChannelKind::Chat => {
            chat_link(portal, href.clone(), Handoff::default(), display.into_child())
        }
        Some(href) => tag!(
            "a",
            {
                "class": "link",
                "part": "link channel-link",
                "href": href.clone(),
                "rel": "noopener",
            },
            [tag!("bdi", {}, [display])],
        ),
    };
    let presence = presence.map(|presence| {
        let words = presence_words(text, presence, now);
        tag!("p", {"class": "presence", "part": presence_part(presence)}, [words])
    });
    let answer_by = answer_by.map(|moment| {
        let words = say(message::contact_answers_by(text.civil(moment, Form::Deadline)));
        tag!("p", {"class": "quiet", "part": "answer-by"}, [words])
    });
    let quiet = |words: String| tag!("p", {"class": "quiet"}, [words]);
    let agent = channel.agent.clone().map(|agent| quiet(say(message::contact_agent(agent))));
    let languages = (!languages.is_empty()).then(|| quiet(text.list(languages)));

    tag!("li", {"class": "channel", "part": "channel"}, [
        icon(picture),
        tag!("div", {"class": "channel-words"}, [
            tag!("p", {"class": "channel-kind"}, [kind]),
            tag!("p", {"class": "channel-value"}, [value]),
            presence,
            answer_by,
            agent,
            languages,
        ]),
    ])
}

/// A link to somebody to talk to, unless the page takes over with a chat of its own. What the
/// `handoff` does not say is how far along the order is that was opened last.
pub fn chat_link(portal: &PortalContext, href: String, handoff: Handoff, label: Html) -> Html {
    let (tell, shop) = (portal.tell.clone(), portal.shop.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        let state = handoff.state.or_else(|| shop.0.stage().map(Stage::name));
        if !tell.emit(PortalEvent::Handoff(Handoff { state, ..handoff.clone() })) {
            event.prevent_default();
        }
    });
    html! {
        <a class="link" part="link channel-link chat-link" {href} rel="noopener" {onclick}>
            { label }
        </a>
    }
}

fn presence_part(presence: Presence) -> &'static str {
    match presence {
        Presence::Open { .. } => "presence presence-open",
        Presence::Closed { .. } => "presence presence-closed",
    }
}

fn presence_words(text: &Text, presence: Presence, now: DateTime) -> String {
    let time = |at: DateTime| text.civil(at, Form::Time);
    match presence {
        Presence::Open { until } => text.say(message::contact_open_until(time(until))),
        Presence::Closed { opens: None } => text.say(message::contact_closed()),
        Presence::Closed { opens: Some(at) } if at.date() == now.date() => {
            text.say(message::contact_opens_today(time(at)))
        }
        Presence::Closed { opens: Some(at) } => {
            // Within a week the weekday says it; later it needs the date.
            let soon = at.date().duration_since(now.date()).as_hours() < 7 * 24;
            let day = text.civil(at, if soon { Form::Weekday } else { Form::Day });
            text.say(message::contact_opens(day, time(at)))
        }
    }
}
