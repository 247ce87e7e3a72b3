//! Guides for what has just arrived.

use posventa_core::config::Config;
use posventa_core::guides::{Guide, Index};
use posventa_i18n::message;
use yew::prelude::*;

use crate::route::Route;
use crate::shop::Shelf;
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::markup::tag;
use crate::ui::use_portal;
use crate::ui::views::route_link;

/// So many are suggested; all others are a press away.
const SUGGESTED: usize = 3;

/// The guides to what was bought, putting it up first. Without any, or without a connection,
/// nothing is shown: nobody asked.
#[component]
pub fn SuggestedGuides() -> Html {
    let portal = use_portal();
    let address = Config::localized(&portal.config.content, portal.text.tag());
    let address = address.unwrap_or_default().to_owned();
    let index = {
        let shop = portal.shop.clone();
        use_remote(address, |address, signal| async move {
            Ok(shop.0.content_index(&address, &signal).await?.value)
        })
    };
    let Remote::Ready(index) = index else { return Html::default() };
    let guides = suggested(&index, &portal.shop.0.bought());
    if guides.is_empty() {
        return Html::default();
    }
    let row = |guide: &Guide| {
        let to = Route::Library(Shelf::Guides, guide.slug.clone());
        let link = route_link(&portal, to, "suggested-guide", guide.title.clone());
        tag!("li", {"lang": index.language.clone()}, [link])
    };
    let rows: Vec<Html> = guides.into_iter().map(row).collect();
    let title = portal.text.say(message::aftercare_guides());
    tag!("div", {"class": "suggested", "part": "suggested-guides"}, [
        tag!("h4", {"class": "card-title", "part": "card-title"}, [title]),
        tag!("ul", {}, [rows]),
    ])
}

/// What to read first about what was bought: putting it up before using it, and that before caring
/// for it.
fn suggested<'a>(index: &'a Index, bought: &[String]) -> Vec<&'a Guide> {
    let (about, _) = index.list(None, bought);
    let mut guides: Vec<&Guide> = about.into_iter().map(|number| &index.guides[number]).collect();
    guides.sort_by_key(|guide| guide.kind);
    guides.truncate(SUGGESTED);
    guides
}
