//! One order on one screen.

mod actions;
mod lines;
mod shipments;
mod status;
mod totals;
mod use_order;

use std::rc::Rc;

use posventa_core::order::Order;
use posventa_core::situation::{Arrival, situation};
use posventa_i18n::message;
use yew::prelude::*;

use self::actions::{ActionsProps, OrderActions};
pub use self::lines::line_image;
use self::lines::lines;
use self::shipments::shipments;
use self::status::status;
use self::totals::totals;
pub use self::use_order::LiveOrder;
use self::use_order::use_order;
use crate::element::PortalEvent;
use crate::parts::part;
use crate::route::Route;
use crate::ui::hooks::{Remote, use_kept, use_state};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{IconName, icon, skeleton};
use crate::ui::use_portal;
use crate::ui::views::deferred::use_part;
use crate::ui::views::{LookUpPage, failure_notice, route_link};

part! {
    /// What a customer can do comes right after what a customer wants to know.
    actions: async fn actions_part() -> fn(ActionsProps) -> Html {
        |props| html! { <OrderActions ..props /> }
    }
}

/// Properties of [`OrderPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct OrderPageProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// Loads the order, keeps it fresh and shows it, or says why it cannot be shown.
#[component]
pub fn OrderPage(props: &OrderPageProps) -> Html {
    let portal = use_portal();
    let live = use_order(props.reference.to_string());
    let say = |message| portal.text.say(message);

    match &live.order {
        Remote::Ready(order) => html! {
            <OrderDetails order={Rc::clone(order)} {live} reference={props.reference.clone()} />
        },
        Remote::Loading => page_frame(say(message::order_loading()), {
            skeleton(say(message::portal_loading()), 8)
        }),
        Remote::Failed(failure) if failure.is_transient() => {
            let notice = failure_notice(&portal, *failure, Some(live.refresh.clone()));
            page_frame(say(message::look_up_title()), notice)
        }
        // The link has run out, or never was one: the form below opens the order all the same.
        Remote::Failed(failure) => html! {
            <>
                { failure_notice(&portal, *failure, None) }
                <LookUpPage reference={props.reference.clone()} />
            </>
        },
    }
}

/// Properties of [`OrderDetails`].
#[derive(PartialEq, Properties)]
pub struct OrderDetailsProps {
    /// What the route calls the order.
    pub reference: AttrValue,
    pub order: Rc<Order>,
    pub live: LiveOrder,
}

/// An order that is there.
#[component]
pub fn OrderDetails(props: &OrderDetailsProps) -> Html {
    let portal = use_portal();
    let order = &props.order;
    let say = |message| portal.text.say(message);
    let show_all = use_state(|| false);
    let situation = situation(order, portal.now().date(), &portal.config.calendar);

    portal.shop.0.remember_stage(situation.now.stage());
    {
        let tell = portal.tell.clone();
        let delay = match situation.arrival {
            Arrival::Late(delay) => Some(delay.working_days),
            Arrival::Open | Arrival::Due { .. } => None,
        };
        use_kept(delay, move |delay| {
            if let Some(working_days) = *delay {
                tell.emit(PortalEvent::DelayDetected { working_days });
            }
        });
    }

    let actions = match use_part((), 4, |()| actions_part()) {
        Err(instead) => instead,
        Ok(actions) => actions(ActionsProps {
            reference: props.reference.clone(),
            order: Rc::clone(order),
            replace: props.live.replace.clone(),
        }),
    };
    let is_signed_in = portal.shop.0.session().is_some();
    let back = is_signed_in.then(|| {
        let words = say(message::portal_back_to_orders());
        let content = vec![icon(IconName::Back), words.into_child()].into_child();
        let link = route_link(&portal, Route::Orders, "to-orders", content);
        tag!("p", {"class": "back no-print"}, [link])
    });

    tag!("article", {"class": "view order", "part": "view order"}, [
        back,
        status(&portal, order, situation, &props.live),
        tag!("div", {"class": "columns"}, [
            tag!("div", {"class": "column"}, [
                shipments(&portal, order),
                lines(&portal, order, &show_all),
            ]),
            tag!("div", {"class": "column"}, [totals(&portal, order), actions]),
        ]),
    ])
}

/// The screen while there is no order to show.
fn page_frame(title: String, content: Html) -> Html {
    tag!("section", {"class": "view", "part": "view order"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}
