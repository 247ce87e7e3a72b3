//! What the page of an order says about returns: the way to a new one, and those there are.

use posventa_core::Failure;
use posventa_core::returns::Return;
use posventa_i18n::message;
use yew::prelude::*;

use super::words::state;
use crate::route::Route;
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::use_portal;
use crate::ui::views::route_link;

/// Properties of [`ReturnsEntry`].
#[derive(Debug, PartialEq, Properties)]
pub struct ReturnsEntryProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// The link to the wizard, and a list of the order's returns as soon as it is there. A list that
/// cannot be had is no reason to disturb somebody who looks at an order.
#[component]
pub fn ReturnsEntry(props: &ReturnsEntryProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let returns = {
        let shop = portal.shop.clone();
        use_remote(props.reference.clone(), |reference, signal| async move {
            Ok(shop.0.returnable(&reference, &signal).await?.returns)
        })
    };
    let order = props.reference.to_string();
    let row = |it: &Return| {
        let route = Route::Return { order: order.clone(), id: it.id.clone() };
        let day = it.requested_at.map(|at| portal.text.moment(at, Form::Date));
        tag!("li", {"class": "return-row", "part": "return-row"}, [
            route_link(&portal, route, "to-return", say(message::return_page_number(
                it.number.clone(),
            ))),
            tag!("span", {"class": "badge", "part": "badge"}, [say(state(it.state))]),
            day.map(|day| tag!("span", {"class": "quiet"}, [say(message::return_requested_on(day))])),
        ])
    };
    let list = match &returns {
        Remote::Ready(returns) if !returns.is_empty() => {
            let rows: Vec<Html> = returns.iter().map(row).collect();
            Some(vec![
                tag!("h4", {"class": "card-title", "part": "card-title"}, [say(message::return_list_title())]),
                tag!("ul", {"class": "return-list", "part": "return-list"}, [rows]),
            ])
        }
        _ => None,
    };
    // Not every edition of a platform takes returns, and only its answer tells which.
    if matches!(returns, Remote::Failed(Failure::NoLongerPossible)) {
        return Html::default();
    }
    let words = say(message::return_entry());
    let link = route_link(&portal, Route::NewReturn(order.clone()), "new-return", words);
    tag!("div", {"class": "action", "part": "returns-entry"}, [
        tag!("p", {"class": "entry"}, [link]),
        list.map(Child::into_child),
    ])
}
