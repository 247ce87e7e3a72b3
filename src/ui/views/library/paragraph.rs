//! What a policy says about the screen it is shown on, and which version says so.

use posventa_core::config::Config;
use posventa_core::rich_text::Piece;
use posventa_i18n::message;
use web_sys::Element;
use yew::prelude::*;

use super::policies::version;
use crate::route::Route;
use crate::shop::{Body, Shelf};
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::markup::tag;
use crate::ui::primitives::skeleton;
use crate::ui::rich_text::rich_text;
use crate::ui::views::{Deferred, Screen, failure_notice, route_link};
use crate::ui::{foreign_html, use_portal};

/// Properties of [`PolicyParagraph`] and [`OpenParagraph`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct PolicyParagraphProps {
    /// Which policy: `returns`, `withdrawal` or `guarantee`.
    pub slug: AttrValue,
}

/// A closed line that opens to the beginning of the policy. Nothing is fetched before that; shops
/// without policies show nothing.
#[component]
pub fn PolicyParagraph(props: &PolicyParagraphProps) -> Html {
    let portal = use_portal();
    let is_open = use_state(|| false);
    if portal.config.content.is_empty() {
        return Html::default();
    }
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<Element>() {
                is_open.set(details.has_attribute("open"));
            }
        })
    };
    html! {
        <details class="policy-paragraph no-print" part="policy-paragraph" {ontoggle}>
            <summary part="policy-summary">
                { portal.text.say(message::portal_policy_says()) }
            </summary>
            if *is_open {
                <Deferred screen={Screen::Paragraph(props.slug.to_string())} />
            }
        </details>
    }
}

/// What stands above the first heading of the policy.
#[component]
pub fn OpenParagraph(props: &PolicyParagraphProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let attempt = use_state(|| 0_u32);
    let address = Config::localized(&portal.config.content, portal.text.tag());
    let address = AttrValue::from(address.unwrap_or_default().to_owned());
    let read = {
        let (shop, key) = (portal.shop.clone(), (address.clone(), props.slug.clone(), *attempt));
        use_remote(key, |(address, slug, _), signal| async move {
            let document = shop.0.read_content(&address, Shelf::Policies, &slug, &signal).await?;
            // Its version stands in the index; the text can be read without.
            let index = shop.0.content_index(&address, &signal).await.ok();
            Ok((document.value, index.map(|it| it.value)))
        })
    };
    let to = Route::Library(Shelf::Policies, props.slug.to_string());
    let all = route_link(&portal, to, "to-policy", say(message::policies_read_all()));
    let content = match &read {
        Remote::Loading => skeleton(say(message::portal_loading()), 2),
        Remote::Failed(failure) => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            failure_notice(&portal, *failure, Some(on_retry))
        }
        Remote::Ready(read) => {
            let (document, index) = &**read;
            let parsed;
            let pieces = match &document.body {
                Body::Pieces(pieces) => pieces,
                Body::ForeignHtml(html) => {
                    parsed = foreign_html::read(html, &address);
                    &parsed
                }
            };
            let policy = index
                .as_ref()
                .and_then(|index| index.policies.iter().find(|policy| *policy.slug == *props.slug));
            let version = policy.map(|policy| {
                tag!("p", {"class": "quiet", "part": "policy-version"}, [version(&portal, policy)])
            });
            let language = index.as_ref().map(|index| index.language.clone());
            tag!("div", {"class": "prose", "part": "prose", "lang": language, "dir": "auto"}, [
                rich_text(&portal, beginning(pieces)),
                version,
            ])
        }
    };
    tag!("div", {}, [content, tag!("p", {"class": "aside"}, [all])])
}

/// Everything above the first heading; of a text that begins with one, what follows it.
fn beginning(pieces: &[Piece]) -> &[Piece] {
    let is_heading = |piece: &Piece| match piece {
        Piece::Element { name, .. } => matches!(name.as_str(), "h3" | "h4" | "h5"),
        Piece::Text(_) | Piece::Link { .. } | Piece::Image { .. } => false,
    };
    let pieces = match pieces {
        [first, rest @ ..] if is_heading(first) => rest,
        all => all,
    };
    let end = pieces.iter().position(is_heading).unwrap_or(pieces.len());
    &pieces[..end]
}
