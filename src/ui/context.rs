//! What every view can reach: texts, the shop, the configuration, and the way to other views.

use std::ops::Deref;
use std::rc::Rc;

use jiff::civil::DateTime;
use posventa_core::config::Config;
use posventa_i18n::message;
use wasm_bindgen::JsValue;
use yew::prelude::*;

use crate::element::PortalEvent;
use crate::route::Route;
use crate::shop::Shop;
use crate::ui::markup::tag;
use crate::ui::text::Text;

/// The portal around a view.
#[derive(Clone, PartialEq)]
pub struct PortalContext {
    pub text: Text,
    pub shop: ByIdentity<Shop>,
    pub config: ByIdentity<Config>,
    pub navigator: Navigator,
    /// Has a sentence read out by screen readers.
    pub announce: Callback<String>,
    /// Tells the page. False if the page has taken over what the event is about.
    pub tell: Callback<PortalEvent, bool>,
}

impl PortalContext {
    /// What the shop's clocks show now.
    pub fn now(&self) -> DateTime {
        self.text.civil_time(self.shop.0.now())
    }

    /// Words on a link or button that stands beside others with the same words; read out alone they
    /// say what it is about, too.
    pub fn about(&self, words: String, what: String) -> Html {
        let alone = self.text.say(message::portal_about(words.clone(), what));
        tag!(
            "span",
            {},
            [
                tag!("span", {"aria-hidden": "true"}, [words]),
                tag!("span", {"class": "visually-hidden"}, [alone]),
            ]
        )
    }
}

/// Shared, and equal only to itself.
pub struct ByIdentity<T>(pub Rc<T>);

impl<T> Clone for ByIdentity<T> {
    fn clone(&self) -> ByIdentity<T> {
        ByIdentity(Rc::clone(&self.0))
    }
}

impl<T> Deref for ByIdentity<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T> PartialEq for ByIdentity<T> {
    fn eq(&self, other: &ByIdentity<T>) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The way to other views: the page's fragment if this portal follows it, otherwise its own
/// memory.
#[derive(Clone, PartialEq)]
pub struct Navigator {
    pub follows_fragment: bool,
    pub go: Callback<Route>,
}

impl Navigator {
    pub fn navigate(&self, route: Route) {
        let (location, fragment) = (window().location(), route.fragment());
        // The browser is silent about a fragment that is there already, as on the page of an order
        // that was reloaded and found again with the form.
        let is_there = location.hash().is_ok_and(|there| there == fragment);
        if self.follows_fragment && !is_there {
            // The browser answers with `hashchange`, as for a link and for Back.
            let _ = location.set_hash(&fragment);
        } else {
            self.go.emit(route);
        }
    }
}

/// Takes a secret out of the address bar, and out of the history entry with it.
pub fn replace_fragment(route: &Route) {
    let replaced = window().history().and_then(|history| {
        let state = history.state()?;
        history.replace_state_with_url(&state, "", Some(&route.fragment()))
    });
    // A sandboxed page has no history to write; the token is then the page's own.
    let _: Result<(), JsValue> = replaced;
}

/// A name for one wish of the customer's: sent again under the same name, it is fulfilled once.
pub fn attempt_name() -> String {
    let mut random = [0; 16];
    // Not `randomUUID`: pages that came by http, as of a shop in the making, do not have it.
    let drawn = window().crypto().and_then(|it| it.get_random_values_with_u8_array(&mut random));
    // RFC 9562, section 5.4.
    random[6] = random[6] & 0x0f | 0x40;
    random[8] = random[8] & 0x3f | 0x80;
    let mut name = String::new();
    for (at, byte) in random.iter().enumerate() {
        let dash = if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" };
        name += &format!("{dash}{byte:02x}");
    }
    drawn.map(|_| name).unwrap_or_default()
}

pub fn window() -> web_sys::Window {
    web_sys::window().expect("an element lives in a page")
}

/// The portal around this component.
#[hook]
pub fn use_portal() -> PortalContext {
    use_context::<PortalContext>().expect("views are rendered inside `Portal`, which provides it")
}
