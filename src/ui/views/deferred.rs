//! Screens that are fetched when they are first opened.

use posventa_core::Failure;
use posventa_i18n::message;
use yew::prelude::*;

use crate::parts::{PartMissing, part};
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::primitives::skeleton;
use crate::ui::use_portal;
use crate::ui::views::account::AccountPage;
use crate::ui::views::failure_notice;
use crate::ui::views::orders::OrdersPage;

/// A screen that finding and seeing one order does not need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Screen {
    Account,
    Orders,
}

part! {
    account: async fn account_page() -> Html {
        html! { <AccountPage /> }
    }
}

part! {
    account: async fn orders_page() -> Html {
        html! { <OrdersPage /> }
    }
}

/// Properties of [`Deferred`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DeferredProps {
    pub screen: Screen,
}

/// Fetches the screen and shows it, or says that it could not be had.
#[component]
pub fn Deferred(props: &DeferredProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let fetched = use_remote((props.screen, *attempt), |(screen, _), _signal| async move {
        let html = match screen {
            Screen::Account => account_page().await,
            Screen::Orders => orders_page().await,
        };
        html.map_err(|PartMissing| Failure::Offline)
    });

    match fetched {
        Remote::Loading => skeleton(portal.text.say(message::portal_loading()), 6),
        Remote::Ready(screen) => (*screen).clone(),
        Remote::Failed(failure) => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            failure_notice(&portal, failure, Some(on_retry))
        }
    }
}
