//! What the page of an order says about cases: the way to a new one, and those there are.

use posventa_core::cases::Case;
use posventa_i18n::message;
use yew::prelude::*;

use super::words::state;
use crate::route::Route;
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::use_portal;
use crate::ui::views::route_link;

/// Properties of [`CasesEntry`].
#[derive(Debug, PartialEq, Properties)]
pub struct CasesEntryProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// The link to the intake, and a list of the order's cases as soon as it is there. A list that
/// cannot be had is no reason to disturb somebody who looks at an order.
#[component]
pub fn CasesEntry(props: &CasesEntryProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let cases = {
        let portal = portal.clone();
        use_remote(props.reference.clone(), |reference, signal| async move {
            portal.shop.0.cases(&portal.config, &reference, &signal).await
        })
    };
    let order = props.reference.to_string();
    let row = |it: &Case| {
        let route = Route::Case { order: Some(order.clone()), id: it.id.clone() };
        let day = it.opened_at.map(|at| portal.text.moment(at, Form::Date));
        let day = day.map(|day| say(message::case_opened_on(day)));
        tag!("li", {"class": "return-row", "part": "case-row"}, [
            route_link(&portal, route, "to-case", say(message::case_page_number(it.number.clone()))),
            tag!("span", {"class": "badge", "part": "badge"}, [say(state(it.state))]),
            day.map(|day| tag!("span", {"class": "quiet"}, [day])),
        ])
    };
    let list = match &cases {
        Remote::Ready(cases) if !cases.is_empty() => {
            let rows: Vec<Html> = cases.iter().map(row).collect();
            Some(vec![
                tag!("h4", {"class": "card-title", "part": "card-title"}, [say(message::case_list_title())]),
                tag!("ul", {"class": "return-list", "part": "case-list"}, [rows]),
            ])
        }
        _ => None,
    };
    let route = Route::NewCase { order: Some(order.clone()), topic: None, line: None };
    let link = route_link(&portal, route, "new-case", say(message::case_entry()));
    tag!("div", {"class": "action", "part": "cases-entry"}, [
        tag!("p", {"class": "entry"}, [link]),
        list.map(Child::into_child),
    ])
}
