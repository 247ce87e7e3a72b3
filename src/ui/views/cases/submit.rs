//! Sending a case to the shop, once, and asking the shop what the intake stands on.

use std::cell::RefCell;
use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::Failure;
use posventa_core::cases::{Question, Refusal, menu, questions};
use posventa_core::returns::Returnable;
use web_sys::AbortSignal;
use yew::prelude::*;

use super::basis::Basis;
use super::draft::Sending;
use super::state::{Action, BasisRef, Intake};
use super::words::Words;
use crate::element::PortalEvent;
use crate::keep;
use crate::route::Route;
use crate::shop::{AbortOnDrop, CasesFailure};
use crate::ui::PortalContext;
use crate::ui::context::{attempt_name, replace_fragment};
use crate::ui::counters::count;
use crate::ui::hooks::Task;

/// The name a draft is kept under: the number of the order, which opens nothing by itself.
pub fn draft_name(order: Option<&str>) -> String {
    format!("case:{}", order.unwrap_or_default())
}

/// Asks the shop for everything that decides what is asked.
pub async fn load(
    portal: &PortalContext,
    reference: Option<&str>,
    signal: &AbortSignal,
) -> Result<Basis, Failure> {
    let shop = &portal.shop.0;
    let rules = shop.case_rules(&portal.config, signal).await?;
    let returnable = match reference {
        Some(reference) => Some(returnable(portal, reference, signal).await?),
        None => None,
    };
    // A policy that cannot be had costs the customer nothing but an immediate decision.
    let policy = match portal.config.policy.as_deref() {
        Some(url) if returnable.is_some() => shop.policy(url, signal).await.ok(),
        _ => None,
    };
    let earlier = match reference {
        Some(reference) if rules.read_back => shop.cases(&portal.config, reference, signal).await,
        _ => Ok(Vec::new()),
    };
    let (text, today) = (portal.text.clone(), portal.now().date());
    let menu = menu(returnable.as_ref().map(|it| &it.order), today);
    Ok(Basis {
        returnable,
        policy,
        rules,
        menu,
        // What cannot be had costs at most an immediate decision that the shop does not confirm.
        earlier: earlier.unwrap_or_default(),
        calendar: portal.config.calendar.clone(),
        today,
        to_day: Rc::new(move |at: Timestamp| text.civil_time(at.as_millisecond() as f64).date()),
    })
}

/// The order with what a policy asks about it; on platforms without returns the order alone.
async fn returnable(
    portal: &PortalContext,
    reference: &str,
    signal: &AbortSignal,
) -> Result<Returnable, Failure> {
    let shop = &portal.shop.0;
    if shop.takes_returns() {
        return shop.returnable(reference, signal).await;
    }
    let order = shop.order(reference, signal).await?;
    Ok(Returnable { order, country: None, facts: Vec::new(), returns: Vec::new() })
}

/// What work needs after the screen has gone.
#[derive(Clone)]
pub struct OwnedScreen {
    pub portal: PortalContext,
    pub reference: Option<AttrValue>,
    pub dispatch: Callback<Action>,
}

/// Sends the case, once: while it is on its way another press does nothing, and under its name the
/// shop opens one.
pub fn submit(
    screen: &OwnedScreen,
    intake: &UseReducerHandle<Intake>,
    task: &Task,
    renewal: &Rc<RefCell<Option<AbortOnDrop>>>,
    name: &str,
) {
    let Some(topic) = intake.draft.topic.filter(|_| !task.is_busy()) else { return };
    let asked_before = intake.draft.is_sent;
    let mut draft = intake.draft.clone();
    if draft.attempt.is_empty() {
        draft.attempt = attempt_name();
    }
    draft.is_sent = true;
    // Kept before it leaves: a page that goes away now finds it again under the same name.
    let until = screen.portal.shop.0.now() + keep::DRAFTS_FOR;
    let _: bool = keep::put(name, &draft.write(), until);
    let attempt = draft.attempt.clone();
    screen.dispatch.emit(Action::Sending { attempt: attempt.clone() });

    let (basis, words) = (Rc::clone(&intake.basis), Words { portal: &screen.portal });
    let verdict = basis.verdict(&draft);
    let asked: Vec<Question> = questions(topic).iter().map(|it| it.question).collect();
    let request = draft.request(
        topic,
        Sending {
            asked,
            order: basis.order().map(str::to_owned),
            reason: verdict.reason,
            wants: !verdict.resolutions.is_empty(),
            takes_files: basis.rules.files.is_some(),
            language: screen.portal.text.tag().to_owned(),
            policy_version: basis.policy.as_ref().map(|it| it.version.clone()),
            subject: words.subject(&basis, topic),
            text: words.text(&basis, topic, &draft),
        },
    );
    let lines = request.lines.iter().map(|it| {
        let sku = basis.line(&it.line).and_then(|line| line.sku.clone());
        (sku, it.quantity)
    });
    let counted: Vec<(Option<String>, u32)> = lines.collect();
    let (shop, config) = (screen.portal.shop.clone(), screen.portal.config.clone());
    let reference = screen.reference.clone();
    let (screen, renewal) = (screen.clone(), Rc::clone(renewal));
    task.start(
        move |signal| async move {
            let reference = reference.as_deref();
            let opened =
                shop.0.open_case(&config, reference, &request, &attempt, asked_before, &signal);
            Ok(opened.await)
        },
        move |answer| match answer {
            Ok(opened) => {
                let immediate = opened.case.as_ref().is_some_and(|it| it.outcome.is_some());
                let topic = topic.name();
                screen.portal.tell.emit(PortalEvent::CaseSubmitted { topic, immediate });
                for (sku, units) in &counted {
                    count(&screen.portal, "case", topic, sku.as_deref(), *units);
                }
                // Whoever reloads the receipt finds the case, and no intake.
                if let (true, Some(case)) = (screen.portal.navigator.follows_fragment, &opened.case)
                {
                    let order = screen.reference.as_ref().map(ToString::to_string);
                    replace_fragment(&Route::Case { order, id: case.id.clone() });
                }
                screen.dispatch.emit(Action::Done(Rc::new(opened)));
            }
            Err(CasesFailure::Refused(refusal)) => {
                let is_stale = refusal == Refusal::PolicyChanged;
                screen.dispatch.emit(Action::Refused(refusal));
                *renewal.borrow_mut() = is_stale.then(|| renew(&screen));
            }
            Err(failure) if asked_before || failure.is_unsure() => {
                screen.dispatch.emit(Action::Unsure);
            }
            Err(failure) => screen.dispatch.emit(Action::NotSent(failure.failure())),
        },
    );
}

/// Asks the shop once more what the intake stands on.
fn renew(screen: &OwnedScreen) -> AbortOnDrop {
    let (portal, reference) = (screen.portal.clone(), screen.reference.clone());
    let dispatch = screen.dispatch.clone();
    AbortOnDrop::run(
        |signal| async move { load(&portal, reference.as_deref(), &signal).await },
        move |basis| {
            // Without an answer what is known stays; the shop has the last word anyway.
            if let Ok(basis) = basis {
                dispatch.emit(Action::Fresh(BasisRef(Rc::new(basis))));
            }
        },
    )
}
