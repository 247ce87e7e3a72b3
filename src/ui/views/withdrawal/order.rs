//! The order a withdrawal is about, where the customer may see it here.

use posventa_core::order::Order;
use posventa_core::returns::Returnable;
use posventa_i18n::message;
use yew::prelude::*;

use super::draft::{Draft, Edit};
use super::rights::{Right, rights};
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::markup::tag;
use crate::ui::primitives::Button;
use crate::ui::{PortalContext, use_portal};

/// An order that is open, and how the right stands for each of its lines.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenOrder {
    pub order: Order,
    /// Empty where the shop has no policy, or it could not be had.
    pub rights: Vec<Right>,
}

/// Fetches the order of the draft and fills in what it says. `Ready(None)` without an order.
#[hook]
pub fn use_order_of(draft: &UseReducerHandle<Draft>) -> Remote<Option<OpenOrder>> {
    let portal = use_portal();
    let opened = {
        let portal = portal.clone();
        use_remote(draft.order.clone(), |order, signal| async move {
            let Some(reference) = order else { return Ok(None) };
            let shop = &portal.shop.0;
            let policy = match &portal.config.policy {
                Some(url) => shop.policy(url, &signal).await.ok(),
                None => None,
            };
            // Without either the order can still be chosen from.
            let returnable = match policy {
                Some(_) => shop.returnable(&reference, &signal).await.ok(),
                None => None,
            };
            let returnable = match returnable {
                Some(returnable) => returnable,
                None => Returnable {
                    order: shop.order(&reference, &signal).await?,
                    country: None,
                    facts: Vec::new(),
                    returns: Vec::new(),
                },
            };
            let rights = policy.map(|policy| rights(&portal, &policy, &returnable));
            let rights = rights.unwrap_or_default();
            Ok(Some(OpenOrder { order: returnable.order, rights }))
        })
    };
    let number = match &opened {
        Remote::Ready(opened) => opened.as_ref().as_ref().map(|it| it.order.number.clone()),
        Remote::Loading | Remote::Failed(_) => None,
    };
    let (draft, learned) = (draft.dispatcher(), opened.clone());
    use_effect_with(number, move |_| {
        let Remote::Ready(opened) = learned else { return };
        let Some(order) = opened.as_ref().as_ref().map(|it| it.order.clone()) else { return };
        let last_name = portal.shop.0.said().last_name;
        draft.dispatch(Box::new(move |draft: &mut Draft| {
            draft.learn(&order, last_name.as_deref());
        }) as Edit);
    });
    opened
}

/// The orders that the customer has opened here, to choose from instead of typing. `None` if one is
/// chosen already, or there is none.
pub fn order_choice(portal: &PortalContext, draft: &UseReducerHandle<Draft>) -> Option<Html> {
    let orders = portal.shop.0.known_orders();
    if draft.order.is_some() || orders.is_empty() {
        return None;
    }
    let buttons = orders.into_iter().rev().take(12).map(|number| {
        let label = portal.text.say(message::withdrawal_order(number.clone()));
        let draft = draft.dispatcher();
        let on_press = Callback::from(move |()| {
            let number = number.clone();
            draft.dispatch(Box::new(move |draft: &mut Draft| {
                draft.order = Some(number);
                draft.chosen.clear();
            }) as Edit);
        });
        Html::from(Button::new("choose-order", label).on_press(on_press))
    });
    let title = portal.text.say(message::withdrawal_your_order());
    Some(tag!("div", {"class": "choice-group", "part": "withdrawal-orders"}, [
        tag!("p", {"class": "field-label", "part": "field-label", "id": "orders-title"}, [title]),
        tag!("div", {"class": "buttons", "role": "group", "aria-labelledby": "orders-title"}, [buttons.collect::<Vec<_>>()]),
    ]))
}
