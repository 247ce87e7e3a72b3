//! Sending a wish to the shop, once, and asking the shop what it offers.

use std::cell::RefCell;
use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::Failure;
use posventa_core::returns::Resolution;
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::JsValue;
use web_sys::AbortSignal;
use yew::prelude::*;

use super::case::Case;
use super::draft::Draft;
use super::seen::Seen;
use super::state::{Action, CaseRef, Wizard};
use super::wizard::OwnedScreen;
use crate::element::PortalEvent;
use crate::keep;
use crate::route::Route;
use crate::shop::{AbortOnDrop, ReturnsFailure};
use crate::ui::PortalContext;
use crate::ui::context::{attempt_name, replace_fragment};
use crate::ui::counters::count;
use crate::ui::hooks::Task;

/// The name a draft is kept under: the number of the order, which opens nothing by itself.
pub fn draft_name(number: &str) -> String {
    format!("return:{number}")
}

/// Asks the shop for everything that decides what is offered.
pub async fn load(
    portal: &PortalContext,
    reference: &str,
    signal: &AbortSignal,
) -> Result<Case, Failure> {
    let shop = &portal.shop.0;
    // Without a policy nothing leads here but an address that somebody typed.
    let url = portal.config.policy.as_deref().ok_or(Failure::NoLongerPossible)?;
    let returnable = shop.returnable(reference, signal).await?;
    let policy = shop.policy(url, signal).await?;
    let terms = shop.return_terms(reference, &returnable, signal).await?;
    let text = portal.text.clone();
    Ok(Case {
        returnable,
        policy,
        terms,
        calendar: portal.config.calendar.clone(),
        today: portal.now().date(),
        to_day: Rc::new(move |at: Timestamp| text.civil_time(at.as_millisecond() as f64).date()),
        language: portal.text.tag().to_owned(),
    })
}

/// Sends the wish, once: while it is on its way another press does nothing, and under its name the
/// shop fulfils it once.
pub fn submit(
    screen: &OwnedScreen,
    wizard: &UseReducerHandle<Wizard>,
    task: &Task,
    renewal: &Rc<RefCell<Option<AbortOnDrop>>>,
    name: &str,
) {
    if task.is_busy() {
        return;
    }
    let asked_before = wizard.draft.is_sent;
    let mut draft = wizard.draft.clone();
    if draft.attempt.is_empty() {
        draft.attempt = attempt_name();
    }
    draft.is_sent = true;
    draft.seen = Some(Seen::of(&wizard.case.returnable));
    // Kept before it leaves: a page that goes away now finds it again under the same name.
    let until = screen.portal.shop.0.now() + keep::DRAFTS_FOR;
    let _: bool = keep::put(name, &draft.write(), until);
    let attempt = draft.attempt.clone();
    screen.dispatch.emit(Action::Sending { attempt: attempt.clone() });

    let case = Rc::clone(&wizard.case);
    let expected = wizard.sum().map(|sum| sum.total);
    let request =
        draft.request(&case.policy.version, expected, wizard.sends_back(), case.terms.resolutions);
    let counted = counts(&case, &draft);
    let reasons = reasons(&case, &draft);
    let (shop, reference) = (screen.portal.shop.clone(), screen.reference.clone());
    let (screen, renewal) = (screen.clone(), Rc::clone(renewal));
    task.start(
        move |signal| async move {
            let sent = shop.0.request_return(
                &reference,
                &case.returnable,
                &request,
                &attempt,
                asked_before,
                &signal,
            );
            Ok(sent.await)
        },
        move |answer| match answer {
            Ok(made) => {
                screen.portal.tell.emit(PortalEvent::ReturnSubmitted { counts: counted });
                for (reason, sku, units) in &reasons {
                    count(&screen.portal, "return", reason, sku.as_deref(), *units);
                }
                let order = screen.reference.to_string();
                // Whoever reloads the receipt finds the return, and no wizard.
                if screen.portal.navigator.follows_fragment {
                    replace_fragment(&Route::Return { order, id: made.id.clone() });
                }
                screen.dispatch.emit(Action::Done(Rc::new(made)));
            }
            Err(ReturnsFailure::Refused(refusal)) => {
                screen.dispatch.emit(Action::Refused(refusal));
                let again = renew(&screen);
                *renewal.borrow_mut() = Some(again);
            }
            Err(failure) if asked_before || failure.is_unsure() => {
                screen.dispatch.emit(Action::Unsure);
            }
            Err(failure) => screen.dispatch.emit(Action::NotSent(failure.failure())),
        },
    );
}

/// Asks the shop once more what it offers.
fn renew(screen: &OwnedScreen) -> AbortOnDrop {
    let (portal, reference) = (screen.portal.clone(), screen.reference.clone());
    let dispatch = screen.dispatch.clone();
    AbortOnDrop::run(
        |signal| async move { load(&portal, &reference, &signal).await },
        move |case| {
            // Without an answer what is known stays; the shop has the last word anyway.
            if let Ok(case) = case {
                dispatch.emit(Action::Fresh(CaseRef(Rc::new(case))));
            }
        },
    )
}

/// Why each line goes back, its SKU and how many units.
fn reasons(case: &Case, draft: &Draft) -> Vec<(String, Option<String>, u32)> {
    let lines = draft.chosen().map(|line| {
        let bought = case.returnable.order.line(&line.line);
        let sku = bought.and_then(|it| it.sku.clone());
        (line.reason.clone().unwrap_or_default(), sku, line.quantity)
    });
    lines.collect()
}

/// What the shop may count: why which products go back, and nothing about a person.
fn counts(case: &Case, draft: &Draft) -> JsValue {
    let reasons = draft.chosen().map(|line| Reason {
        id: line.reason.as_deref(),
        sku: case.returnable.order.line(&line.line).and_then(|it| it.sku.as_deref()),
        units: line.quantity,
        resolution: line.resolution.map(Resolution::name),
    });
    let counts = Counts { reasons: reasons.collect() };
    // What was not said is null, as it is documented, and not left out.
    let serializer = Serializer::new().serialize_missing_as_null(true);
    counts.serialize(&serializer).unwrap_or_default()
}

#[derive(Serialize)]
struct Counts<'a> {
    reasons: Vec<Reason<'a>>,
}

#[derive(Serialize)]
struct Reason<'a> {
    id: Option<&'a str>,
    sku: Option<&'a str>,
    units: u32,
    resolution: Option<&'static str>,
}
