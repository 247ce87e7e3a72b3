//! The list of policies.

use posventa_core::guides::{Index, Policy};
use posventa_i18n::message;
use yew::prelude::*;

use crate::route::Route;
use crate::shop::Shelf;
use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::views::route_link;

/// All policies, each with its version.
pub fn policy_list(portal: &PortalContext, index: &Index) -> Html {
    let say = |message| portal.text.say(message);
    if index.policies.is_empty() {
        return tag!("p", {"class": "lead"}, [say(message::policies_none())]);
    }
    let row = |policy: &Policy| {
        let content = vec![
            tag!("span", {"class": "guide-title"}, [policy.title.clone()]),
            tag!("span", {"class": "quiet"}, [version(portal, policy)]),
            tag!("span", {"class": "guide-words"}, [policy.summary.clone()]),
        ];
        let to = Route::Library(Shelf::Policies, policy.slug.clone());
        let link = route_link(portal, to, "guide-link", content.into_child());
        tag!("li", {"class": "guide-row", "part": "policy-row"}, [link])
    };
    let rows: Vec<Html> = index.policies.iter().map(row).collect();
    vec![
        tag!("p", {"class": "lead"}, [say(message::policies_intro())]),
        tag!("ul", {"class": "guide-list", "lang": index.language.clone()}, [rows]),
    ]
    .into_child()
}

/// Which version it is, and since when it holds.
pub fn version(portal: &PortalContext, policy: &Policy) -> String {
    let version = policy.version.clone();
    portal.text.say(match policy.since {
        Some(day) => message::policies_version_since(version, portal.text.date(day, Form::Date)),
        None => message::policies_version(version),
    })
}
