//! Withdrawals that are on their way: kept before they are sent, sent until the shop has them.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use posventa_core::Failure;
use posventa_core::json::{self, Json, Node};
use posventa_core::withdrawal::{Delivery, Receipt};
use yew::prelude::*;

use crate::keep;
use crate::shop::{AbortOnDrop, Outcome};
use crate::ui::context::window;
use crate::ui::use_portal;

/// What the shop has, or the customer sends by other ways, is kept for so long, in milliseconds:
/// the money is back by then. What waits is kept until it is sent.
const REMEMBERED: f64 = 60.0 * 86_400_000.0;

/// Where the receipts are that nothing has to be done about.
const RECEIPTS: &str = "receipts";

/// Seconds until the next try after the first that failed; each wait is twice the one before.
const SOONEST: u32 = 5;
const LATEST: u32 = 10 * 60;

/// The withdrawals of this device, newest first.
#[derive(Clone, PartialEq)]
pub struct Outbox {
    pub receipts: Vec<Rc<Receipt>>,
    /// Whether the browser has kept the last one.
    pub is_kept: bool,
    /// Why what waits could not be sent the last time.
    pub failure: Option<Failure>,
    /// Keeps a receipt and begins to send what waits.
    pub add: Callback<Receipt>,
    /// Tries again at once.
    pub send_now: Callback<()>,
    /// Removes everything from this device, sent or not.
    pub forget: Callback<()>,
}

/// How far the sending is.
#[derive(Clone, Copy, PartialEq, Default)]
struct Tries {
    /// In a row, without an answer.
    failed: u32,
    failure: Option<Failure>,
    /// Another one is under way: nobody may start a second beside it.
    again: bool,
    /// Asked for, by the customer, by time or by the network being back.
    wanted: u32,
}

/// Knows the withdrawals of this device and sends those that wait, as long as this is shown: at
/// once, when the browser is back online, and now and then.
#[hook]
pub fn use_outbox() -> Outbox {
    let portal = use_portal();
    let receipts = {
        let now = portal.shop.0.now();
        use_state(|| read(now))
    };
    let is_kept = use_state(|| true);
    let tries = use_state(Tries::default);
    let endpoint =
        portal.config.withdrawal.as_ref().and_then(|it| portal.shop.0.withdrawal_endpoint(it));

    let waiting = receipts.iter().find(|it| it.delivery == Delivery::Waiting).cloned();
    let waiting = waiting.zip(endpoint);
    {
        let (receipts, tries, is_kept) = (receipts.clone(), tries.clone(), is_kept.clone());
        let portal = portal.clone();
        use_effect_with((waiting.clone(), tries.wanted), move |(waiting, wanted)| {
            let wanted = *wanted;
            let sending = waiting.clone().map(|(receipt, endpoint)| {
                let shop = portal.shop.clone();
                let sent = Rc::clone(&receipt);
                AbortOnDrop::run(
                    |signal| async move {
                        let Receipt { declaration, attempt, .. } = &*sent;
                        shop.0.withdraw(&endpoint, declaration, attempt, &signal).await
                    },
                    move |answer| match answer {
                        Ok(outcome) => {
                            let delivery = match outcome {
                                Outcome::Received { id, at } => Delivery::Received { id, at },
                                Outcome::Refused => Delivery::Refused,
                            };
                            let settled = Receipt { delivery, ..(*receipt).clone() };
                            let (all, kept) = put(settled, &receipts, portal.shop.0.now());
                            tries.set(Tries { wanted, ..Tries::default() });
                            is_kept.set(kept);
                            receipts.set(all);
                        }
                        Err(failure) => {
                            let failed = tries.failed + 1;
                            tries.set(Tries {
                                failed,
                                failure: Some(failure),
                                again: false,
                                wanted,
                            });
                        }
                    },
                )
            });
            move || drop(sending)
        });
    }

    let send_now = {
        let tries = tries.clone();
        Callback::from(move |()| {
            tries.set(Tries { again: true, wanted: tries.wanted + 1, ..*tries });
        })
    };
    {
        let again = send_now.clone();
        let is_idle = waiting.is_some() && 0 < tries.failed && !tries.again;
        use_effect_with(is_idle.then_some(tries.failed), move |failed| {
            let next = failed.map(|failed| NextTry::new(failed, &again));
            move || drop(next)
        });
    }

    let add = {
        let (receipts, shop, is_kept) = (receipts.clone(), portal.shop.clone(), is_kept.clone());
        Callback::from(move |receipt: Receipt| {
            let (all, kept) = put(receipt, &receipts, shop.0.now());
            is_kept.set(kept);
            receipts.set(all);
        })
    };
    let forget = {
        let receipts = receipts.clone();
        Callback::from(move |()| {
            keep::forget_all();
            receipts.set(Vec::new());
        })
    };
    let (receipts, is_kept) = ((*receipts).clone(), *is_kept);
    Outbox { receipts, is_kept, failure: tries.failure, add, send_now, forget }
}

/// Tries again when the browser is back online, or after a while.
struct NextTry {
    _timeout: Timeout,
    _online: EventListener,
}

impl NextTry {
    fn new(failed: u32, again: &Callback<()>) -> NextTry {
        let seconds = (SOONEST << (failed - 1).min(8)).min(LATEST);
        let (later, online) = (again.clone(), again.clone());
        NextTry {
            _timeout: Timeout::new(seconds * 1000, move || later.emit(())),
            _online: EventListener::new(&window(), "online", move |_| online.emit(())),
        }
    }
}

/// Everything that is kept, newest first. What cannot be read is left where it is.
fn read(now: f64) -> Vec<Rc<Receipt>> {
    let mut receipts: Vec<Rc<Receipt>> = [keep::OUTBOX, RECEIPTS]
        .into_iter()
        .filter_map(|name| json::parse(&keep::get(name, now)?, name).ok())
        .flat_map(|kept| {
            Node::root(&kept, "kept").list(|it| Receipt::read(&it)).unwrap_or_default()
        })
        .map(Rc::new)
        .collect();
    receipts.sort_by_key(|it| std::cmp::Reverse(it.declaration.declared_at));
    receipts
}

/// Keeps a receipt in the place of what was kept under its name, beside what another tab may have
/// kept meanwhile. Answers with all there are, and whether they could be kept.
fn put(receipt: Receipt, shown: &[Rc<Receipt>], now: f64) -> (Vec<Rc<Receipt>>, bool) {
    let mut all = vec![Rc::new(receipt)];
    let known = read(now).into_iter().chain(shown.iter().cloned());
    for other in known {
        if all.iter().all(|it| it.attempt != other.attempt) {
            all.push(other);
        }
    }
    all.sort_by_key(|it| std::cmp::Reverse(it.declaration.declared_at));

    let (waiting, done): (Vec<_>, Vec<_>) =
        all.iter().cloned().partition(|it| it.delivery == Delivery::Waiting);
    let kept = [(keep::OUTBOX, waiting, f64::INFINITY), (RECEIPTS, done, now + REMEMBERED)];
    let kept = kept.map(|(name, receipts, until)| {
        let list = Json::List(receipts.iter().map(|it| it.to_json()).collect());
        match receipts.is_empty() {
            true => {
                keep::forget(name);
                true
            }
            false => keep::put(name, &list.write(), until),
        }
    });
    (all, kept == [true, true])
}
