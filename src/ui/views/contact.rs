//! The people to ask, below every screen.

use gloo::timers::callback::Interval;
use jiff::civil::DateTime;
use posventa_core::contact::{Channel, ChannelKind, Presence};
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::intl::Form;
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
        let minute = minute.clone();
        use_effect_with(*minute, move |now| {
            let next = now + 1;
            let tick = Interval::new(60_000, move || minute.set(next));
            move || drop(tick)
        });
    }
    let now = portal.now();
    let channels = &portal.config.channels;
    let say = |message| portal.text.say(message);
    let zone =
        portal.text.zone_place().filter(|_| portal.text.differs_from_own_zone(portal.shop.0.now()));

    html! {
        <section class="contact" part="contact" aria-labelledby="contact-title">
            <h2
                class={if props.heading { "view-title" } else { "section-title" }}
                part={if props.heading { "contact-title view-title" } else { "contact-title" }}
                id="contact-title"
                tabindex={props.heading.then_some("-1")}
            >
                { say(message::contact_title()) }
            </h2>
            if channels.is_empty() {
                <slot />
            } else {
                <ul class="channels">
                    {
                        for channels.iter().map(|channel| channel_item(&portal, channel, now))
                    }
                </ul>
                if let Some(place) = zone {
                    <p class="quiet" part="contact-zone">{ say(message::contact_zone(place)) }</p>
                }
            }
            <slot name="contact" />
        </section>
    }
}

fn channel_item(portal: &PortalContext, channel: &Channel, now: DateTime) -> Html {
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

    html! {
        <li class="channel" part="channel">
            { icon(picture) }
            <div class="channel-words">
                <p class="channel-kind">
                    { say(text::channel(channel.kind)) }
                    if channel.toll_free {
                        { " · " }
                        { say(message::contact_toll_free()) }
                    }
                </p>
                <p class="channel-value">
                    if let Some(href) = &channel.href {
                        <a
                            class="link"
                            part="link channel-link"
                            href={href.clone()}
                            rel="noopener"
                        >
                            <bdi>{ &channel.display }</bdi>
                        </a>
                    } else {
                        { &channel.display }
                    }
                </p>
                if let Some(presence) = presence {
                    <p class="presence" part={presence_part(presence)}>
                        { presence_words(text, presence, now) }
                    </p>
                }
                if let Some(moment) = answer_by {
                    <p class="quiet" part="answer-by">
                        { say(message::contact_answers_by(text.civil(moment, Form::Moment))) }
                    </p>
                }
                if let Some(agent) = &channel.agent {
                    <p class="quiet">{ say(message::contact_agent(agent.clone())) }</p>
                }
                if !languages.is_empty() {
                    <p class="quiet">{ text.list(languages) }</p>
                }
            </div>
        </li>
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
