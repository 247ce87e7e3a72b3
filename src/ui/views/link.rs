//! A link to another screen of the portal.

use yew::prelude::*;

use crate::route::Route;
use crate::ui::PortalContext;

/// A real link, so that it can be opened in a tab, copied and spoken; the part `link` and one of
/// its own.
pub fn route_link(
    portal: &PortalContext,
    to: Route,
    part: &'static str,
    content: impl Into<Html>,
) -> Html {
    let href = to.fragment();
    let navigator = portal.navigator.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // The page's fragment belongs to another portal: stay within this one.
        if !navigator.follows_fragment {
            event.prevent_default();
            navigator.go.emit(to.clone());
        }
    });
    html! {
        <a class="link" part={format!("link {part}")} {href} {onclick}>{ content.into() }</a>
    }
}
