//! A link to another screen of the portal.

use yew::prelude::*;

use crate::route::Route;
use crate::ui::use_portal;

/// Properties of [`RouteLink`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct RouteLinkProps {
    pub to: Route,
    pub children: Html,
    #[prop_or(AttrValue::Static("link"))]
    pub class: AttrValue,
    /// A part besides `link`. Default: none.
    #[prop_or_default]
    pub part: AttrValue,
}

/// A real link, so that it can be opened in a tab, copied and spoken; the part `link`.
#[component]
pub fn RouteLink(props: &RouteLinkProps) -> Html {
    let navigator = use_portal().navigator;
    let onclick = {
        let (navigator, to) = (navigator.clone(), props.to.clone());
        Callback::from(move |event: MouseEvent| {
            // The page's fragment belongs to another portal: stay within this one.
            if !navigator.follows_fragment {
                event.prevent_default();
                navigator.go.emit(to.clone());
            }
        })
    };
    html! {
        <a
            class={props.class.clone()}
            part={format!("link {}", props.part)}
            href={props.to.fragment()}
            {onclick}
        >
            { props.children.clone() }
        </a>
    }
}
