//! Coupons: what they are worth, until when, and their code to copy.

use jiff::civil::Date;
use posventa_core::cases::Coupon;
use posventa_i18n::message;
use web_sys::Element;
use yew::prelude::*;

use crate::ui::copy::CopyButton;
use crate::ui::hooks::{Remote, use_remote, use_state};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::skeleton;
use crate::ui::views::failure_notice;
use crate::ui::{PortalContext, use_portal};

/// Properties of [`Coupons`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CouponsProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// A closed line that opens to the coupons that came with an order. Nobody is asked before that.
#[component]
pub fn Coupons(props: &CouponsProps) -> Html {
    let portal = use_portal();
    let is_open = use_state(|| false);
    let ontoggle = {
        let is_open = is_open.setter();
        Callback::from(move |event: Event| {
            if let Some(details) = event.target_dyn_into::<Element>() {
                is_open.set(details.has_attribute("open"));
            }
        })
    };
    html! {
        <details class="policy-paragraph no-print" part="coupons" {ontoggle}>
            <summary part="coupons-summary">{ portal.text.say(message::coupons_title()) }</summary>
            if *is_open {
                <CouponList reference={props.reference.clone()} />
            }
        </details>
    }
}

#[component]
fn CouponList(props: &CouponsProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let coupons = {
        let shop = portal.shop.clone();
        use_remote((props.reference.clone(), *attempt), |(reference, _), signal| async move {
            shop.0.coupons(&reference, &signal).await
        })
    };
    let say = |message| portal.text.say(message);
    match &coupons {
        Remote::Loading => skeleton(say(message::portal_loading()), 1),
        Remote::Failed(failure) => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            failure_notice(&portal, *failure, Some(on_retry))
        }
        Remote::Ready(coupons) if coupons.is_empty() => {
            tag!("p", {"class": "quiet", "part": "coupons-none"}, [say(message::coupons_none())])
        }
        Remote::Ready(coupons) => {
            let cards = coupons.iter().map(|it| tag!("li", {}, [coupon_card(&portal, it)]));
            tag!("ul", {"class": "suggested"}, [cards.collect::<Vec<Html>>()])
        }
    }
}

/// One coupon. What cannot be used any more says so and has nothing to copy.
pub fn coupon_card(portal: &PortalContext, coupon: &Coupon) -> Html {
    let say = |message| portal.text.say(message);
    let worth = match (coupon.amount, coupon.percent) {
        (Some(amount), _) => say(message::coupon_amount(portal.text.money(amount))),
        (None, Some(percent)) => say(message::coupon_percent(percent)),
        (None, None) => say(message::coupon_other()),
    };
    let minimum = coupon.minimum.map(|it| say(message::coupon_minimum(portal.text.money(it))));
    let day = |day: Date| portal.text.date(day, Form::Date);
    let today = portal.now().date();
    let is_over = coupon.expires.is_some_and(|last| last < today);
    let until = match (coupon.used, coupon.expires) {
        (true, _) => Some(say(message::coupon_used())),
        (false, Some(last)) if is_over => Some(say(message::coupon_expired(day(last)))),
        (false, Some(last)) => Some(say(message::coupon_until(day(last)))),
        (false, None) => None,
    };
    let copy = (!coupon.used && !is_over).then(|| {
        html! {
            <CopyButton
                part="coupon-copy"
                text={coupon.code.clone()}
                label={say(message::coupon_copy(coupon.code.clone()))}
                done={message::coupon_copied()}
            />
        }
    });
    tag!("div", {"class": "coupon", "part": "coupon"}, [
        tag!("p", {"class": "card-title", "part": "card-title coupon-worth"}, [worth]),
        tag!("p", {"class": "coupon-code", "part": "coupon-code"}, [
            tag!("code", {}, [tag!("bdi", {}, [coupon.code.clone()])]),
        ]),
        minimum.map(|words| tag!("p", {"class": "quiet"}, [words])),
        until.map(|words| tag!("p", {"class": "quiet", "part": "coupon-until"}, [words])),
        copy,
    ])
    .into_child()
}
