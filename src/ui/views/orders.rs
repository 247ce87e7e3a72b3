//! A signed-in customer's orders, with search and filter.

use std::rc::Rc;

use gloo::timers::callback::Timeout;
use posventa_core::Failure;
use posventa_core::order::{OrderState, OrderSummary};
use posventa_i18n::message;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::route::Route;
use crate::shop::{AbortOnDrop, OrderListQuery, OrderPage};
use crate::ui::hooks::use_task;
use crate::ui::intl::Form;
use crate::ui::primitives::{Button, Emphasis, Field, skeleton};
use crate::ui::text;
use crate::ui::views::{failure_notice, route_link};
use crate::ui::{PortalContext, use_portal};

/// How long typing rests before the shop is asked, in milliseconds.
const TYPING_PAUSE: u32 = 250;

/// What has been loaded for one search.
#[derive(Clone, PartialEq, Default)]
struct Listed {
    orders: Vec<Rc<OrderSummary>>,
    next: Option<String>,
    total: Option<u32>,
    /// Whether the platform searched; if not, we do, in what is there.
    filtered: bool,
}

/// The list. It shows what it has and asks for more on request, so that three thousand orders
/// cost no more than fifty until somebody wants to see them.
#[component]
pub fn OrdersPage() -> Html {
    let portal = use_portal();
    let typed = use_state(String::new);
    let search = use_state(String::new);
    let state = use_state(|| None::<OrderState>);
    let listed = use_state(|| None::<Rc<Listed>>);
    let failure = use_state(|| None::<Failure>);
    let attempt = use_state(|| 0_u32);
    let more = use_task();
    let leaving = use_task();

    // The first page of a search, again for every other search. What was there stays until the
    // answer comes: a list that flickers on each letter cannot be read.
    {
        let (shop, listed, failure) = (portal.shop.clone(), listed.setter(), failure.setter());
        let more = more.clone();
        let key = ((*search).clone(), *state, *attempt);
        use_effect_with(key, move |(search, state, _)| {
            // More of another search would end up in this one's list.
            more.stop();
            let query = OrderListQuery { search: search.clone(), state: *state, after: None };
            let guard = AbortOnDrop::run(
                |signal| async move { shop.0.orders(&query, &signal).await },
                move |answer| match answer {
                    Ok(page) => {
                        failure.set(None);
                        listed.set(Some(Rc::new(Listed::default().with(page))));
                    }
                    Err(reason) => failure.set(Some(reason)),
                },
            );
            move || drop(guard)
        });
    }
    {
        let search = search.setter();
        use_effect_with((*typed).clone(), move |typed| {
            // People type the number as the e-mail has it, with a `#` that no shop looks for.
            let typed = typed.trim().trim_start_matches('#').to_owned();
            let pause = Timeout::new(TYPING_PAUSE, move || search.set(typed));
            move || drop(pause)
        });
    }

    let say = |message| portal.text.say(message);
    let clear = {
        let (typed, search, state) = (typed.setter(), search.setter(), state.setter());
        Callback::from(move |()| {
            typed.set(String::new());
            search.set(String::new());
            state.set(None);
        })
    };
    let on_filter = {
        let state = state.setter();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                state.set(OrderState::from_name(&select.value()));
            }
        })
    };
    let on_more = {
        let (listed, more, shop) = (listed.clone(), more.clone(), portal.shop.clone());
        let (search, state) = ((*search).clone(), *state);
        Callback::from(move |()| {
            let Some(known) = (*listed).clone() else { return };
            let query = OrderListQuery { search: search.clone(), state, after: known.next.clone() };
            let (shop, listed) = (shop.clone(), listed.setter());
            more.start(
                move |signal| async move { shop.0.orders(&query, &signal).await },
                move |page| listed.set(Some(Rc::new((*known).clone().with(page)))),
            );
        })
    };
    let on_retry = {
        let (attempt, failure) = (attempt.clone(), failure.setter());
        Callback::from(move |()| {
            failure.set(None);
            attempt.set(*attempt + 1);
        })
    };
    let on_sign_out = {
        let (portal, leaving) = (portal.clone(), leaving.clone());
        Callback::from(move |()| {
            let (shop, navigator) = (portal.shop.clone(), portal.navigator.clone());
            leaving.start(
                move |signal| async move { shop.0.sign_out(&signal).await },
                move |()| navigator.navigate(Route::Account),
            );
        })
    };
    let is_filtered = !search.is_empty() || state.is_some();

    let search_field = Field {
        kind: "search",
        hint: say(message::orders_search_hint()),
        ..Field::new("orders-search", say(message::orders_search()), &typed, {
            let typed = typed.setter();
            Callback::from(move |text: String| typed.set(text))
        })
    };
    let sign_out = Button::new("sign-out", say(message::portal_sign_out()))
        .emphasis(Emphasis::Plain)
        .on_press(on_sign_out);

    html! {
        <section class="view" part="view orders">
            <div class="view-head">
                <h2 class="view-title" part="view-title" tabindex="-1">
                    { say(message::orders_title()) }
                </h2>
                { sign_out }
            </div>
            <div class="list-tools" role="search">
                { search_field }
                <div class="field">
                    <label class="field-label" part="field-label" for="orders-filter">
                        { say(message::orders_filter()) }
                    </label>
                    <select
                        id="orders-filter"
                        class="select"
                        part="field-input orders-filter"
                        onchange={on_filter}
                    >
                        <option value="" selected={state.is_none()}>
                            { say(message::orders_filter_all()) }
                        </option>
                        {
                            for OrderState::ALL.into_iter().map(|it| html! {
                                <option value={it.name()} selected={*state == Some(it)}>
                                    { say(text::order_state(it)) }
                                </option>
                            })
                        }
                    </select>
                </div>
            </div>
            if let Some(failure) = *failure {
                { failure_notice(&portal, failure, Some(on_retry)) }
            }
            {
                match &*listed {
                    None if failure.is_some() => Html::default(),
                    None => skeleton(say(message::portal_loading()), 6),
                    Some(listed) => {
                        let shown = listed.matching(&portal, &search, *state);
                        let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
                        let total = match listed.total {
                            Some(total) if listed.filtered || !is_filtered => Some(i64::from(total)),
                            _ if listed.next.is_none() => Some(count(shown.len())),
                            // Shopify, Saleor and BigCommerce do not count: "10 of 10" would say
                            // that there are no more.
                            _ => None,
                        };
                        html! {
                            <>
                                <p class="quiet" part="orders-count" role="status">
                                    if shown.is_empty() && is_filtered {
                                        { say(message::orders_no_match()) }
                                    } else if shown.is_empty() {
                                        { say(message::orders_none()) }
                                    } else if let Some(total) = total {
                                        { say(message::orders_count(count(shown.len()), total)) }
                                    }
                                </p>
                                if shown.is_empty() && is_filtered {
                                    <p>{ Button::new("orders-clear", say(message::orders_clear())).on_press(clear) }</p>
                                }
                                if !shown.is_empty() {
                                    <ul class="order-list" part="order-list">
                                        {
                                            for shown.iter().map(|order| html! {
                                                <OrderRow key={order.number.clone()} order={Rc::clone(order)} />
                                            })
                                        }
                                    </ul>
                                }
                                if let Some(failure) = leaving.failure().or(more.failure()) {
                                    { failure_notice(&portal, failure, None) }
                                }
                                if listed.next.is_some() {
                                    <p>
                                        { Button::new("orders-more", say(message::orders_more())).busy(more.is_busy()).on_press(on_more) }
                                    </p>
                                }
                            </>
                        }
                    }
                }
            }
        </section>
    }
}

impl Listed {
    fn with(mut self, page: OrderPage) -> Listed {
        // An order placed between two pages moves the rest down by one: known ones are left out.
        for order in page.orders {
            if !self.orders.iter().any(|known| known.id == order.id) {
                self.orders.push(Rc::new(order));
            }
        }
        Listed { next: page.next, total: page.total, filtered: page.filtered, ..self }
    }

    fn matching(
        &self,
        portal: &PortalContext,
        search: &str,
        state: Option<OrderState>,
    ) -> Vec<Rc<OrderSummary>> {
        let lower = |text: &str| portal.text.lower_case(text);
        let words = lower(search);
        let fits = |order: &&Rc<OrderSummary>| {
            self.filtered
                || state.is_none_or(|state| order.state == state)
                    && (lower(&order.number).contains(&words)
                        || order.titles.iter().any(|it| lower(it).contains(&words)))
        };
        self.orders.iter().filter(fits).cloned().collect()
    }
}

#[derive(PartialEq, Properties)]
struct OrderRowProps {
    order: Rc<OrderSummary>,
}

#[component]
fn OrderRow(props: &OrderRowProps) -> Html {
    let portal = use_portal();
    let order = &props.order;
    let say = |message| portal.text.say(message);
    // Two colours of one mug are one name.
    let mut titles = order.titles.clone();
    titles.dedup();
    let named = titles.len().min(2);
    let further = i64::try_from(titles.len() - named).unwrap_or(i64::MAX);

    let content = html! {
        <>
            <span class="order-number">{ say(message::order_title(order.number.clone())) }</span>
            <span class="badge" part={format!("badge badge-{}", order.state.name())}>
                { say(text::order_state(order.state)) }
            </span>
            <span class="order-titles">
                { titles[..named].join(", ") }
                if 0 < further {
                    { " " }
                    { say(message::orders_further(further)) }
                }
            </span>
            <span class="order-date">
                if let Some(at) = order.placed_at {
                    { portal.text.moment(at, Form::Date) }
                }
            </span>
            <span class="order-total">{ portal.text.money(order.total) }</span>
        </>
    };
    html! {
        <li class="order-row" part="order-row">
            { route_link(&portal, Route::Order(order.number.clone()), "order-link", content) }
        </li>
    }
}
