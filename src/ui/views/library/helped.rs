//! "Did this help?": asked once, and told to the page without saying who.

use posventa_i18n::message;
use serde::Serialize;
use yew::prelude::*;

use crate::element::PortalEvent;
use crate::route::Route;
use crate::ui::markup::tag;
use crate::ui::primitives::Button;
use crate::ui::use_portal;
use crate::ui::views::route_link;

/// Properties of [`Helped`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HelpedProps {
    pub slug: AttrValue,
}

/// The question, until it is answered; nothing where this device has answered it before.
#[component]
pub fn Helped(props: &HelpedProps) -> Html {
    let portal = use_portal();
    let slug = props.slug.clone();
    let answered_before = {
        let shop = portal.shop.clone();
        use_memo(slug.clone(), move |slug| shop.0.has_answered(slug))
    };
    let answer = use_state(|| None::<bool>);
    let say = |message| portal.text.say(message);
    if *answered_before {
        return Html::default();
    }
    let on_answer = |helped: bool| {
        let (portal, slug, answer) = (portal.clone(), slug.clone(), answer.clone());
        Callback::from(move |()| {
            // Two presses may come before the next render.
            if portal.shop.0.has_answered(&slug) || answer.is_some() {
                return;
            }
            portal.shop.0.remember_answer(&slug);
            let read = Read { about: "guide", guide: &slug, helped };
            let counts = serde_wasm_bindgen::to_value(&read).unwrap_or_default();
            portal.tell.emit(PortalEvent::FeedbackSubmitted { counts });
            portal.announce.emit(portal.text.say(thanks(helped)));
            answer.set(Some(helped));
        })
    };
    let content = match *answer {
        None => vec![
            tag!("p", {"class": "guide-title", "id": "helped-title"}, [say(message::guides_helped())]),
            tag!("p", {"class": "buttons", "role": "group", "aria-labelledby": "helped-title"}, [
                Button::new("helped-yes", say(message::guides_helped_yes())).on_press(on_answer(true)),
                Button::new("helped-no", say(message::guides_helped_no())).on_press(on_answer(false)),
            ]),
        ],
        Some(helped) => {
            let contact = (!helped).then(|| {
                let words = say(message::guides_helped_contact());
                tag!("p", {"class": "aside"}, [
                    route_link(&portal, Route::Contact, "helped-contact", words),
                ])
            });
            vec![
                tag!("p", {"part": "helped-thanks"}, [say(thanks(helped))]),
                contact.unwrap_or_default(),
            ]
        }
    };
    tag!("div", {"class": "helped no-print", "part": "helped"}, [content])
}

fn thanks(helped: bool) -> posventa_i18n::Message {
    match helped {
        true => message::guides_helped_thanks(),
        false => message::guides_helped_sorry(),
    }
}

/// What the shop may count.
#[derive(Serialize)]
struct Read<'a> {
    about: &'static str,
    guide: &'a str,
    helped: bool,
}
