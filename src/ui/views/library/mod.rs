//! Guides and policies: finding one, and reading it.

mod guides;
mod helped;
mod page;
mod paragraph;
mod policies;

use posventa_core::Failure;
use posventa_core::config::Config;
use posventa_core::guides::{Guide, Kind};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use self::guides::GuideList;
use self::page::ReadingPage;
pub use self::paragraph::{OpenParagraph, PolicyParagraph};
use self::policies::policy_list;
use crate::shop::Shelf;
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Tone, Urgency, notice, skeleton};
use crate::ui::views::failure_notice;
use crate::ui::{PortalContext, use_portal};

/// Properties of [`LibraryPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LibraryPageProps {
    pub shelf: Shelf,
    /// Which one to read; empty for the list of all.
    pub slug: AttrValue,
}

/// Loads the index of the customer's language and shows its list, or one of what it names.
#[component]
pub fn LibraryPage(props: &LibraryPageProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let say = |message| portal.text.say(message);
    let address = Config::localized(&portal.config.content, portal.text.tag());
    let address = AttrValue::from(address.unwrap_or_default().to_owned());
    let index = {
        let shop = portal.shop.clone();
        use_remote((address.clone(), *attempt), |(address, _), signal| async move {
            match address.is_empty() {
                // A link to a screen that this shop does not have.
                true => Err(Failure::OrderNotFound),
                false => shop.0.content_index(&address, &signal).await,
            }
        })
    };
    let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));

    let title = match props.shelf {
        Shelf::Guides => say(message::guides_title()),
        Shelf::Policies => say(message::policies_title()),
    };
    let content = match index {
        // One of them can be read without the others.
        Remote::Failed(Failure::OrderNotFound) => gone(&portal),
        _ if !props.slug.is_empty() => {
            let index = match index {
                Remote::Ready(index) => Some(index.value.clone()),
                Remote::Loading | Remote::Failed(_) => None,
            };
            let (shelf, slug) = (props.shelf, props.slug.clone());
            let key = format!("{address} {slug}");
            return html! { <ReadingPage {key} {address} {shelf} {slug} {index} /> };
        }
        Remote::Loading => skeleton(say(message::portal_loading()), 6),
        Remote::Failed(failure) => failure_notice(&portal, failure, Some(on_retry)),
        Remote::Ready(index) => {
            let list = match props.shelf {
                Shelf::Guides => {
                    let key = address.to_string();
                    html! { <GuideList {key} index={index.value.clone()} /> }
                }
                Shelf::Policies => policy_list(&portal, &index.value),
            };
            vec![index.is_kept.then(|| offline_notice(&portal)).into_child(), list].into_child()
        }
    };
    tag!("section", {"class": "view", "part": "view library-view"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

fn gone(portal: &PortalContext) -> Html {
    let words = tag!("p", {}, [portal.text.say(message::guides_gone())]);
    notice(Tone::Info, Urgency::Alert, String::new(), words)
}

fn offline_notice(portal: &PortalContext) -> Html {
    let words = tag!("p", {"part": "offline"}, [portal.text.say(message::guides_offline())]);
    notice(Tone::Warning, Urgency::Calm, String::new(), words)
}

fn kind_words(kind: Kind) -> Message {
    match kind {
        Kind::Install => message::guides_kind_install(),
        Kind::Use => message::guides_kind_use(),
        Kind::Care => message::guides_kind_care(),
        Kind::Manual => message::guides_kind_manual(),
        Kind::Faq => message::guides_kind_faq(),
    }
}

/// Kind and age of a guide.
fn guide_facts(portal: &PortalContext, guide: &Guide) -> Html {
    let updated = guide.updated.map(|day| {
        let day = portal.text.date(day, Form::Date);
        tag!("span", {"class": "quiet"}, [portal.text.say(message::guides_updated(day))])
    });
    tag!("p", {"class": "facts", "part": "guide-facts"}, [
        tag!("span", {"class": "badge", "part": "badge"}, [portal.text.say(kind_words(guide.kind))]),
        updated,
    ])
}
