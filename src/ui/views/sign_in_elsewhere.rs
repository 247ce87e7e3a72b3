//! Signing in on a page of the platform's own: the way there, and the way back.

use posventa_core::Failure;
use posventa_i18n::message;
use yew::prelude::*;

use crate::route::Route;
use crate::shop::go_to;
use crate::ui::hooks::use_task;
use crate::ui::markup::tag;
use crate::ui::primitives::{Button, Emphasis, Tone, Urgency, notice, skeleton};
use crate::ui::use_portal;
use crate::ui::views::failure_notice;

/// Properties of [`SignInElsewherePage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SignInElsewherePageProps {
    /// Where to go once the customer is signed in.
    pub next: Route,
}

/// Says why signing in is the way here, and leads there. For who has just come back it finishes.
#[component]
pub fn SignInElsewherePage(props: &SignInElsewherePageProps) -> Html {
    let portal = use_portal();
    let (going, coming) = (use_task(), use_task());
    let is_back = use_state(|| false);
    {
        let (portal, coming) = (portal.clone(), coming.clone());
        let (is_back, next) = (is_back.setter(), props.next.clone());
        use_effect_with((), move |()| {
            let Some(returned) = portal.shop.0.take_returned() else { return };
            is_back.set(true);
            let (shop, navigator) = (portal.shop, portal.navigator);
            coming.start(
                move |signal| async move { shop.0.finish_sign_in(&returned, &signal).await },
                move |()| navigator.navigate(next),
            );
        });
    }

    let say = |message| portal.text.say(message);
    let title = say(message::sign_in_title());
    let head = tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]);
    if *is_back && coming.failure().is_none() {
        let wait = skeleton(say(message::redirect_finishing()), 6);
        return tag!("section", {"class": "view", "part": "view sign-in"}, [head, wait]);
    }

    let failure = going.failure().or(coming.failure()).map(|failure| match failure {
        // Turned back there, or took too long: nothing is wrong.
        Failure::AccessExpired => {
            let words = say(message::redirect_not_finished());
            notice(Tone::Info, Urgency::Alert, words, Html::default())
        }
        other => failure_notice(&portal, other, None),
    });
    let on_press = {
        let (portal, next, going) = (portal.clone(), props.next.fragment(), going.clone());
        Callback::from(move |()| {
            let shop = portal.shop.clone();
            let (next, language) = (next.clone(), portal.text.tag().to_owned());
            going.start(
                move |signal| async move { shop.0.begin_sign_in(&next, &language, &signal).await },
                |page: String| {
                    go_to(&page);
                },
            );
        })
    };
    let press = Button::new("sign-in-elsewhere", say(message::redirect_submit()))
        .emphasis(Emphasis::Primary)
        .busy(going.is_busy())
        .on_press(on_press);
    tag!("section", {"class": "view", "part": "view sign-in"}, [
        head,
        tag!("p", {"class": "lead"}, [say(message::redirect_intro())]),
        failure,
        tag!("p", {}, [press]),
        tag!("p", {"class": "aside"}, [say(message::redirect_guest())]),
        tag!("p", {"class": "aside"}, [say(message::redirect_link())]),
    ])
}
