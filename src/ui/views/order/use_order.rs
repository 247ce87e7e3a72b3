//! An order that keeps itself fresh.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use posventa_core::Failure;
use posventa_core::order::Order;
use posventa_core::situation::situation;
use posventa_i18n::message;
use yew::prelude::*;

use crate::element::PortalEvent;
use crate::shop::AbortOnDrop;
use crate::ui::hooks::{Remote, use_kept, use_state};
use crate::ui::text;
use crate::ui::{PortalContext, use_portal};

/// Seconds between two questions: as often as news is likely, less often the longer there is none.
const SOONEST: u32 = 60;
const LATEST: u32 = 15 * 60;
/// However long a shop wants to be left alone.
const LONGEST: u32 = 24 * 3600;

/// An order and how fresh it is.
#[derive(Clone, PartialEq)]
pub struct LiveOrder {
    pub order: Remote<Order>,
    /// Milliseconds since 1970 of the last answer.
    pub refreshed_at: f64,
    /// Why the last refresh failed, while an older answer is still shown.
    pub stale: Option<Failure>,
    pub refresh: Callback<()>,
    /// Shows an order that an action answered with.
    pub replace: Callback<Order>,
}

#[derive(Clone, PartialEq, Default)]
struct Known {
    order: Option<Rc<Order>>,
    refreshed_at: f64,
    failure: Option<Failure>,
    /// Questions since the last news, for the back-off.
    quiet_rounds: u32,
    /// Counts answers of any kind: each starts another wait.
    answers: u32,
}

/// Loads the order of a route and asks again now and then, as long as the page is looked at and
/// something can still change. New events are read out.
#[hook]
pub fn use_order(reference: String) -> LiveOrder {
    let portal = use_portal();
    let known = use_state(Known::default);
    let round = use_state(|| 0_u32);

    {
        let (portal, known) = (portal.clone(), known.clone());
        use_kept((reference, *round), move |(reference, _)| {
            let (reference, shop) = (reference.clone(), portal.shop.clone());
            AbortOnDrop::run(
                |signal| async move { shop.0.order(&reference, &signal).await },
                move |answer| {
                    if let (Some(before), Ok(after)) = (&known.order, &answer)
                        && **before != *after
                    {
                        announce_news(before, after, &portal);
                    }
                    // After a passing failure the customer tries again, and is still looking for it.
                    let is_over = !matches!(&answer, Err(failure) if failure.is_transient());
                    if is_over && portal.shop.0.take_sought() && answer.is_ok() {
                        portal.tell.emit(PortalEvent::OrderFound);
                    }
                    let at = portal.shop.0.now();
                    known.setter().update(|known| known.with(answer, at));
                },
            )
        });
    }

    let refresh = {
        let round = round.clone();
        Callback::from(move |()| round.set(*round + 1))
    };
    {
        let refresh = refresh.clone();
        let wait = known.wait(&portal);
        use_kept((known.answers, wait), move |(_, wait)| {
            wait.map(|seconds| Schedule::new(seconds, refresh))
        });
    }
    // No news for whoever has just brought it about.
    let replace = {
        let (known, shop) = (known.setter(), portal.shop.clone());
        Callback::from(move |order: Order| {
            known.update(|known| known.with(Ok(order), shop.0.now()));
        })
    };

    let order = match (&known.order, known.failure) {
        (Some(order), _) => Remote::Ready(Rc::clone(order)),
        (None, Some(failure)) => Remote::Failed(failure),
        (None, None) => Remote::Loading,
    };
    LiveOrder {
        order,
        refreshed_at: known.refreshed_at,
        stale: known.failure.filter(|_| known.order.is_some()),
        refresh,
        replace,
    }
}

impl Known {
    /// What is known after an answer at a moment, in milliseconds since 1970.
    fn with(&self, answer: Result<Order, Failure>, at: f64) -> Known {
        let mut next = Known { answers: self.answers + 1, ..self.clone() };
        match answer {
            Ok(order) => {
                let has_news = self.order.as_deref().is_some_and(|before| *before != order);
                next.quiet_rounds = if has_news { 0 } else { self.quiet_rounds + 1 };
                next.refreshed_at = at;
                next.failure = None;
                next.order = Some(Rc::new(order));
            }
            Err(failure) => {
                next.failure = Some(failure);
                next.quiet_rounds = self.quiet_rounds + 1;
            }
        }
        next
    }

    /// Seconds until the next question. `None` if nothing can change by itself, or nothing was
    /// shown yet and the customer decides about another try.
    fn wait(&self, portal: &PortalContext) -> Option<u32> {
        let order = self.order.as_deref()?;
        let now = situation(order, portal.now().date(), &portal.config.calendar).now;
        if now.is_settled() {
            return None;
        }
        let doublings = self.quiet_rounds.saturating_sub(1).min(8);
        let asked_to_wait = match self.failure {
            Some(Failure::TooManyAttempts { retry_after }) => retry_after.unwrap_or(LATEST),
            _ => 0,
        };
        // A browser's timer that is set to more than 25 days fires at once.
        Some((SOONEST << doublings).min(LATEST).max(asked_to_wait.min(LONGEST)))
    }
}

/// Says what is new, the newest event first.
fn announce_news(before: &Order, after: &Order, portal: &PortalContext) {
    let events = |order: &Order| order.shipments.iter().map(|it| it.events.len()).sum::<usize>();
    let newest = after.shipments.iter().filter_map(|it| it.events.first()).max_by_key(|it| it.at);
    let news = match newest {
        Some(event) if events(before) < events(after) => text::event(event.kind),
        _ => {
            let now = situation(after, portal.now().date(), &portal.config.calendar).now;
            text::now(now)
        }
    };
    let news = portal.text.say(news);
    portal.announce.emit(portal.text.say(message::refresh_news(news)));
}

/// Asks after so many seconds, but never while nobody looks: a hidden page asks when it is shown
/// again.
struct Schedule {
    _timeout: Timeout,
    _shown: Rc<std::cell::RefCell<Option<EventListener>>>,
}

impl Schedule {
    fn new(seconds: u32, refresh: Callback<()>) -> Schedule {
        let shown = Rc::new(std::cell::RefCell::new(None));
        let timeout = {
            let shown = Rc::clone(&shown);
            Timeout::new(seconds * 1000, move || {
                let Some(document) = crate::ui::context::window().document() else { return };
                if !document.hidden() {
                    return refresh.emit(());
                }
                let page = document.clone();
                *shown.borrow_mut() =
                    Some(EventListener::new(&document, "visibilitychange", move |_| {
                        if !page.hidden() {
                            refresh.emit(());
                        }
                    }));
            })
        };
        Schedule { _timeout: timeout, _shown: shown }
    }
}
