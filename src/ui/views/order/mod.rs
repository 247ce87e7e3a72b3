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

use self::actions::OrderActions;
use self::lines::Lines;
use self::shipments::Shipments;
use self::status::Status;
use self::totals::TotalsTable;
pub use self::use_order::LiveOrder;
use self::use_order::use_order;
use crate::element::PortalEvent;
use crate::route::Route;
use crate::ui::hooks::Remote;
use crate::ui::primitives::{Icon, IconName, Skeleton};
use crate::ui::use_portal;
use crate::ui::views::{FailureNotice, LookUpPage, RouteLink};

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
        Remote::Loading => html! {
            <section class="view" part="view order" aria-busy="true">
                <h2 class="view-title" part="view-title" tabindex="-1">
                    { say(message::order_loading()) }
                </h2>
                <Skeleton label={say(message::portal_loading())} bars=8 />
            </section>
        },
        Remote::Failed(failure) if failure.is_transient() => html! {
            <section class="view" part="view order">
                <h2 class="view-title" part="view-title" tabindex="-1">
                    { say(message::look_up_title()) }
                </h2>
                <FailureNotice failure={*failure} on_retry={live.refresh.clone()} />
            </section>
        },
        // The link has run out, or never was one: the form below opens the order all the same.
        Remote::Failed(failure) => html! {
            <>
                <FailureNotice failure={*failure} />
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
    let situation = situation(order, portal.now().date(), &portal.config.calendar);

    {
        let tell = portal.tell.clone();
        let delay = match situation.arrival {
            Arrival::Late(delay) => Some(delay.working_days),
            Arrival::Open | Arrival::Due { .. } => None,
        };
        use_effect_with(delay, move |delay| {
            if let Some(working_days) = *delay {
                tell.emit(PortalEvent::DelayDetected { working_days });
            }
        });
    }

    html! {
        <article class="view order" part="view order">
            if portal.shop.0.session().is_some() {
                <p class="back no-print">
                    <RouteLink to={Route::Orders} part="to-orders">
                        <Icon name={IconName::Back} />
                        { say(message::portal_back_to_orders()) }
                    </RouteLink>
                </p>
            }
            <Status order={Rc::clone(order)} {situation} live={props.live.clone()} />
            <div class="columns">
                <div class="column">
                    <Shipments order={Rc::clone(order)} />
                    <Lines order={Rc::clone(order)} />
                </div>
                <div class="column">
                    <TotalsTable order={Rc::clone(order)} />
                    <OrderActions
                        reference={props.reference.clone()}
                        order={Rc::clone(order)}
                        replace={props.live.replace.clone()}
                    />
                </div>
            </div>
        </article>
    }
}
