//! How the customer is answered: the way, the language, and what is needed for it.

use posventa_core::cases::ReplyChannel;
use posventa_core::contact::ChannelKind;
use posventa_i18n::message;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::intake::Screen;
use super::state::{Action, Missing};
use super::words::channel_words;
use crate::ui::PortalContext;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Choice, Field, choices};

/// Everything that decides how and where the answer comes.
pub fn reply(screen: &Screen<'_>) -> Html {
    let say = |message| screen.words.say(message);
    let draft = &screen.intake.draft;
    let told = screen.intake.told();
    let mut fields = Vec::new();
    if screen.intake.basis.asks_person() {
        let name =
            Field::new("name", say(message::case_name()), &draft.name, screen.on(Action::Name));
        let problem = told.contains(&Missing::Name).then(|| say(message::case_name_missing()));
        fields.push(Field { autocomplete: "name", problem, ..name }.into());
        let label = say(message::case_email());
        let email = Field::new("email", label, &draft.email, screen.on(Action::Email));
        let problem = told.contains(&Missing::Email).then(|| say(message::case_email_missing()));
        let hint = say(message::case_email_hint());
        let kind = "email";
        fields.push(Field { kind, autocomplete: "email", hint, problem, ..email }.into());
    }
    fields.extend(channels(screen));
    if draft.channel() != ReplyChannel::Email {
        let label = say(message::case_phone());
        let phone = Field::new("phone", label, &draft.phone, screen.on(Action::Phone));
        let problem = told.contains(&Missing::Phone).then(|| say(message::case_phone_missing()));
        let hint = say(message::case_phone_hint());
        fields.push(Field { kind: "tel", autocomplete: "tel", hint, problem, ..phone }.into());
    }
    fields.extend(languages(screen));
    if fields.is_empty() {
        return Html::default();
    }
    let title = say(message::case_reply_title());
    tag!("section", {"class": "section", "part": "reply", "aria-labelledby": "reply-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "reply-title"}, [title]),
        tag!("div", {"class": "form"}, [fields]),
    ])
}

/// The ways that the shop has itself; by e-mail always works.
fn channels(screen: &Screen<'_>) -> Option<Html> {
    let has = |kind| screen.words.portal.config.channels.iter().any(|it| it.kind == kind);
    let mut ways = vec![ReplyChannel::Email];
    if has(ChannelKind::Phone) {
        ways.push(ReplyChannel::Phone);
    }
    if has(ChannelKind::WhatsApp) {
        ways.push(ReplyChannel::WhatsApp);
    }
    if ways.len() < 2 {
        return None;
    }
    let options =
        ways.iter().map(|way| Choice::new(way.name(), screen.words.say(channel_words(*way))));
    let on_choose = {
        let dispatch = screen.dispatch.clone();
        Callback::from(move |name: String| {
            if let Some(channel) = ReplyChannel::from_name(&name) {
                dispatch.emit(Action::Channel(channel));
            }
        })
    };
    let legend = screen.words.say(message::case_reply_legend());
    let chosen = screen.intake.draft.channel().name();
    Some(choices("channel", "channel", legend, options.collect(), Some(chosen), &on_choose, None))
}

/// The languages in which somebody there answers; nothing to choose where it is one.
fn languages(screen: &Screen<'_>) -> Option<Html> {
    let portal = screen.words.portal;
    let tags = spoken(portal);
    if tags.len() < 2 {
        return None;
    }
    let chosen = screen.intake.draft.language.as_deref().unwrap_or(portal.text.tag());
    let onchange = {
        let dispatch = screen.dispatch.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                dispatch.emit(Action::Language(select.value()));
            }
        })
    };
    let options = tags.iter().map(|tag| {
        let is_chosen = tag == chosen;
        html! {
            <option value={tag.clone()} selected={is_chosen}>{ portal.text.language_name(tag) }</option>
        }
    });
    let options: Vec<Html> = options.collect();
    Some(html! {
        <div class="field">
            <label class="field-label" part="field-label" for="reply-language">
                { screen.words.say(message::case_language()) }
            </label>
            <select id="reply-language" class="select" part="field-input language" {onchange}>
                { options.into_child() }
            </select>
        </div>
    })
}

/// BCP 47 tags: that of the screen, and those that the shop's people speak.
fn spoken(portal: &PortalContext) -> Vec<String> {
    let mut tags = vec![portal.text.tag().to_owned()];
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
    for tag in portal.config.channels.iter().flat_map(|channel| &channel.languages) {
        if tags.iter().all(|known| primary(known) != primary(tag)) {
            tags.push(tag.clone());
        }
    }
    tags
}
