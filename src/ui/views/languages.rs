//! The choice among the languages that the shop speaks.

use posventa_core::config::Config;
use posventa_i18n::message;
use wasm_bindgen::JsCast;
use web_sys::{Node, ShadowRoot};
use yew::prelude::*;

use crate::ui::intl::Language;
use crate::ui::use_portal;

/// A button for each language, under its own name.
#[component]
pub fn LanguageSwitch() -> Html {
    let portal = use_portal();
    let button = |tag: &String| {
        let spoken = Config::is_same_language(tag, portal.text.tag());
        let name = Language::new(tag, None).language_name(tag);
        let onclick = {
            let (tag, name, announce) = (tag.clone(), name.clone(), portal.announce.clone());
            Callback::from(move |event: MouseEvent| {
                speak(&event, &tag);
                announce.emit(name.clone());
            })
        };
        let part = match spoken {
            true => "button button-plain language-choice language-spoken",
            false => "button button-plain language-choice",
        };
        html! {
            <li>
                <button
                    type="button"
                    class="button"
                    {part}
                    lang={tag.clone()}
                    aria-current={spoken.then_some("true")}
                    {onclick}
                >
                    { name }
                </button>
            </li>
        }
    };
    html! {
        <nav part="languages" aria-label={portal.text.say(message::portal_languages())}>
            <ul class="languages">{ for portal.config.languages.iter().map(button) }</ul>
        </nav>
    }
}

/// Has the element speak another language, as the page does by its attribute.
fn speak(event: &MouseEvent, tag: &str) {
    let pressed = event.target().and_then(|it| it.dyn_into::<Node>().ok());
    let root = pressed.and_then(|it| it.get_root_node().dyn_into::<ShadowRoot>().ok());
    if let Some(root) = root {
        // Refused for names only that are none.
        let _ = root.host().set_attribute("locale", tag);
    }
}
