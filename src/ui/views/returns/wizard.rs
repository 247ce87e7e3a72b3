//! The wizard of returns and exchanges: fetches what it needs, keeps what was chosen, shows a step.

use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::Failure;
use posventa_i18n::message;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::case::Case;
use super::draft::Draft;
use super::lines::lines_step;
use super::method::method_step;
use super::photos::{OwnedScreen, SharedUploads};
use super::reasons::reasons_step;
use super::receipt::receipt_step;
use super::state::{Action, CaseRef, Missing, News, Step, Wizard};
use super::summary::{express_sum, summary_step};
use super::words::Words;
use crate::element::PortalEvent;
use crate::keep;
use crate::route::Route;
use crate::shop::{AbortOnDrop, ReturnsFailure};
use crate::ui::context::{attempt_name, replace_fragment};
use crate::ui::hooks::{Remote, Task, use_remote, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, IconName, Tone, Urgency, icon, notice, skeleton};
use crate::ui::views::{LookUpPage, failure_notice, route_link};
use crate::ui::{PortalContext, use_portal};

/// How long a draft is kept, in milliseconds.
const KEPT_FOR: f64 = 14.0 * 24.0 * 3_600_000.0;

/// Properties of [`ReturnWizard`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ReturnWizardProps {
    /// What the route calls the order.
    pub reference: AttrValue,
}

/// Loads what the wizard needs, or says why it cannot be had.
#[component]
pub fn ReturnWizard(props: &ReturnWizardProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let case = {
        let portal = portal.clone();
        use_remote((props.reference.clone(), *attempt), |(reference, _), signal| async move {
            load(&portal, &reference, &signal).await
        })
    };
    match case {
        Remote::Ready(case) => {
            html! { <Steps reference={props.reference.clone()} case={CaseProp(case)} /> }
        }
        Remote::Loading => frame(&portal, skeleton(portal.text.say(message::portal_loading()), 6)),
        Remote::Failed(failure) if failure.is_transient() => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            frame(&portal, failure_notice(&portal, failure, Some(on_retry)))
        }
        Remote::Failed(failure) => html! {
            <>
                { failure_notice(&portal, failure, None) }
                <LookUpPage
                    reference={props.reference.clone()}
                    next={Route::NewReturn(props.reference.to_string())}
                />
            </>
        },
    }
}

/// The screen while there is nothing to choose from.
fn frame(portal: &PortalContext, content: Html) -> Html {
    let title = portal.text.say(message::return_title());
    tag!("section", {"class": "view", "part": "view returns"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

/// Asks the shop for everything that decides what is offered.
async fn load(
    portal: &PortalContext,
    reference: &str,
    signal: &web_sys::AbortSignal,
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

#[derive(Clone)]
struct CaseProp(Rc<Case>);

impl PartialEq for CaseProp {
    fn eq(&self, other: &CaseProp) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(PartialEq, Properties)]
struct StepsProps {
    reference: AttrValue,
    case: CaseProp,
}

/// What the screens of the wizard share.
pub struct Screen<'a> {
    pub words: Words<'a>,
    pub wizard: &'a Wizard,
    pub reference: AttrValue,
    pub dispatch: Callback<Action>,
    pub uploads: SharedUploads,
}

impl Screen<'_> {
    /// A callback that does what `action` makes of its argument.
    pub fn on(&self, action: impl Fn(String) -> Action + 'static) -> Callback<String> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |text: String| dispatch.emit(action(text)))
    }

    pub fn press(&self, action: Action) -> Callback<()> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |()| dispatch.emit(action.clone()))
    }

    pub fn owned(&self) -> OwnedScreen {
        OwnedScreen {
            portal: self.words.portal.clone(),
            reference: self.reference.clone(),
            uploads: Rc::clone(&self.uploads),
            dispatch: self.dispatch.clone(),
        }
    }
}

/// The wizard with everything it needs.
#[component]
fn Steps(props: &StepsProps) -> Html {
    let portal = use_portal();
    let number = props.case.0.returnable.order.number.clone();
    let wizard = {
        let (case, now) = (Rc::clone(&props.case.0), portal.shop.0.now());
        let name = draft_name(&number);
        use_reducer(move || {
            Wizard::new(case, keep::get(&name, now).and_then(|text| Draft::read(&text)))
        })
    };
    let uploads = use_memo((), |()| SharedUploads::default());
    let task = use_task();
    let renewal = use_mut_ref(|| None::<AbortOnDrop>);
    let root = use_node_ref();
    let can_keep = use_state(|| true);

    // What was chosen survives a reload, once the customer has done anything. What was sent is
    // kept by whoever sends it, before it leaves.
    {
        let (portal, name) = (portal.clone(), draft_name(&number));
        let (can_keep, is_touched) = (can_keep.setter(), wizard.is_touched);
        let is_done = wizard.receipt.is_some();
        use_effect_with((wizard.draft.clone(), is_done), move |(draft, is_done)| {
            if *is_done || is_touched && !draft.is_sent && draft.chosen().next().is_none() {
                keep::forget(&name);
            } else if is_touched {
                let until = portal.shop.0.now() + KEPT_FOR;
                can_keep.set(keep::put(&name, &draft.write(), until));
            }
        });
    }
    // Each screen begins at its title; a screen that lacks something, at what it lacks.
    {
        let root = root.clone();
        use_effect_with((wizard.step, wizard.news.clone()), move |(step, news)| {
            if *step != Step::Lines || news.is_some() {
                focus_first(&root, "[part~='view-title']");
            }
        });
    }
    {
        let root = root.clone();
        use_effect_with(wizard.complaints, move |complaints| {
            if 0 < *complaints {
                focus_first(&root, "[aria-invalid='true']:not([disabled])");
            }
        });
    }

    let screen = Screen {
        words: Words { portal: &portal },
        wizard: &wizard,
        reference: props.reference.clone(),
        dispatch: {
            let dispatcher = wizard.dispatcher();
            Callback::from(move |action: Action| dispatcher.dispatch(action))
        },
        uploads: (*uploads).clone(),
    };
    let confirm = {
        let owned = screen.owned();
        let (wizard, task) = (wizard.clone(), task.clone());
        let renewal = Rc::clone(&renewal);
        let name = draft_name(&number);
        Callback::from(move |()| submit(&owned, &wizard, &task, &renewal, &name))
    };
    let content = match wizard.step {
        Step::Lines => lines_step(&screen),
        Step::Reasons => reasons_step(&screen),
        Step::Method => method_step(&screen),
        Step::Summary => summary_step(&screen),
        Step::Receipt => receipt_step(&screen),
    };
    let is_express = wizard.step == Step::Lines && wizard.is_express();
    let steps = wizard.steps();
    let place = steps.iter().position(|step| *step == wizard.step).unwrap_or_default();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let order = portal.text.say(message::order_title(number.clone()));
    let eyebrow = match wizard.step {
        Step::Receipt => order,
        _ => {
            let place = message::return_step(count(place + 1), count(steps.len() - 1));
            format!("{order} · {}", portal.text.say(place))
        }
    };
    let back = match wizard.step {
        _ if wizard.draft.is_sent => None,
        Step::Receipt => None,
        Step::Lines => {
            let words = portal.text.say(message::return_to_order());
            let content = vec![icon(IconName::Back), words.into_child()].into_child();
            Some(route_link(
                &portal,
                Route::Order(props.reference.to_string()),
                "to-order",
                content,
            ))
        }
        _ => {
            let words = portal.text.say(message::return_back());
            let content = vec![icon(IconName::Back), words.into_child()].into_child();
            let button = Button::new("back", content).emphasis(Emphasis::Plain);
            Some(button.on_press(screen.press(Action::Back)).into())
        }
    };
    let title = match wizard.step {
        Step::Lines => message::return_lines_title(),
        Step::Reasons => message::return_reasons_title(),
        Step::Method => message::return_method_title(),
        Step::Summary => message::return_summary_title(),
        Step::Receipt => message::return_receipt_title(),
    };
    let buttons = (wizard.step != Step::Receipt).then(|| {
        let is_last = is_express || wizard.step == Step::Summary;
        let button = match is_last {
            true => {
                let words = match (task.is_busy(), wizard.draft.is_sent) {
                    (true, _) => message::return_sending(),
                    (false, true) => message::return_send_again(),
                    (false, false) => message::return_send(),
                };
                let on_press = if wizard.draft.is_sent || wizard.missing().is_empty() {
                    confirm
                } else {
                    screen.press(Action::Next)
                };
                Button::new("confirm", portal.text.say(words)).on_press(on_press)
            }
            false => {
                let words = portal.text.say(message::return_continue());
                Button::new("next", words).on_press(screen.press(Action::Next))
            }
        };
        let forget = (wizard.is_touched && !wizard.draft.is_sent).then(|| {
            let (navigator, reference) = (portal.navigator.clone(), props.reference.to_string());
            let name = draft_name(&number);
            let forget = Callback::from(move |()| {
                keep::forget(&name);
                navigator.navigate(Route::Order(reference.clone()));
            });
            Button::new("discard", portal.text.say(message::return_discard()))
                .emphasis(Emphasis::Plain)
                .on_press(forget)
        });
        let unkept = (!*can_keep).then(|| {
            let words = portal.text.say(message::return_not_kept());
            tag!("p", {"class": "quiet", "part": "not-kept"}, [words])
        });
        vec![
            html! { <slot name="before-submit" /> },
            tag!("p", {"class": "buttons"}, [
                button.emphasis(Emphasis::Primary).busy(task.is_busy()),
                forget,
            ]),
            unkept.unwrap_or_default(),
        ]
        .into_child()
    });

    html! {
        <section class="view returns" part="view returns" ref={root} aria-busy={task.is_busy().to_string()}>
            <header class="status">
                if let Some(back) = back {
                    <p class="back no-print">{ back }</p>
                }
                <p class="eyebrow" part="step">{ eyebrow }</p>
                <h2 class="view-title" part="view-title" tabindex="-1">
                    { portal.text.say(title) }
                </h2>
            </header>
            { news(&screen).into_child() }
            { content }
            if is_express {
                { express_sum(&screen) }
            }
            { missing_summary(&screen).into_child() }
            { buttons.into_child() }
        </section>
    }
}

/// The name a draft is kept under: the number of the order, which opens nothing by itself.
fn draft_name(number: &str) -> String {
    format!("return:{number}")
}

/// Sends the wish, once: while it is on its way another press does nothing, and under its name the
/// shop fulfils it once.
fn submit(
    screen: &OwnedScreen,
    wizard: &UseReducerHandle<Wizard>,
    task: &Task,
    renewal: &Rc<std::cell::RefCell<Option<AbortOnDrop>>>,
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
    // Kept before it leaves: a page that goes away now finds it again under the same name.
    let until = screen.portal.shop.0.now() + KEPT_FOR;
    let _: bool = keep::put(name, &draft.write(), until);
    let attempt = draft.attempt.clone();
    screen.dispatch.emit(Action::Sending { attempt: attempt.clone() });

    let case = Rc::clone(&wizard.case);
    let expected = wizard.sum().map(|sum| sum.total);
    let request =
        draft.request(&case.policy.version, expected, wizard.sends_back(), case.terms.resolutions);
    let counted = counts(&case, &draft);
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

/// What the shop may count: why which products go back, and nothing about a person.
fn counts(case: &Case, draft: &Draft) -> String {
    use posventa_core::json::Json;
    let lines = draft.chosen().map(|line| {
        let bought = case.returnable.order.line(&line.line);
        let sku = bought.and_then(|it| it.sku.as_deref());
        Json::object([
            ("id", line.reason.as_deref().map_or(Json::Null, Json::text)),
            ("sku", sku.map_or(Json::Null, Json::text)),
            ("units", Json::Number(line.quantity.to_string())),
            ("resolution", line.resolution.map_or(Json::Null, |it| Json::text(it.name()))),
        ])
    });
    Json::object([("reasons", Json::List(lines.collect()))]).write()
}

/// Why this screen is shown although the customer did not ask for it.
fn news(screen: &Screen<'_>) -> Option<Html> {
    let say = |message| screen.words.say(message);
    let is_unsure = screen.wizard.news == Some(News::Unsure);
    let contact = || {
        let words = match is_unsure {
            true => message::return_ask_person(),
            false => message::return_next_ask(),
        };
        let words = say(words);
        let link = route_link(screen.words.portal, Route::Contact, "to-contact", words);
        tag!("p", {}, [link])
    };
    if let Some(News::NotSent(failure)) = screen.wizard.news {
        return Some(failure_notice(screen.words.portal, failure, None));
    }
    let (tone, urgency) = match screen.wizard.news.as_ref()? {
        News::Resumed => (Tone::Info, Urgency::Calm),
        _ => (Tone::Warning, Urgency::Alert),
    };
    let (title, content) = match screen.wizard.news.as_ref()? {
        News::TooManyUnits => {
            (message::return_news_too_many(), vec![say(message::return_news_too_many_next())])
        }
        News::NotReturnable(words) => {
            let words = words.clone().unwrap_or_else(|| say(message::return_news_refused_next()));
            (message::return_news_refused(), vec![words])
        }
        News::OutOfStock => {
            (message::return_news_out_of_stock(), vec![say(message::return_news_kept())])
        }
        News::PolicyChanged => {
            (message::return_news_policy(), vec![say(message::return_news_policy_next())])
        }
        News::SumChanged { before } => {
            let before = before.map(|it| screen.words.money(it));
            let now = screen.wizard.sum().map(|sum| screen.words.money(sum.total));
            let words = before.zip(now);
            let words = words.map(|(before, now)| say(message::return_news_sum_next(before, now)));
            (message::return_news_sum(), words.into_iter().collect())
        }
        News::Unsure => {
            (message::return_news_unsure(), vec![say(message::return_news_unsure_next())])
        }
        News::Resumed | News::NotSent(_) => {
            (message::return_news_resumed(), vec![say(message::return_news_resumed_next())])
        }
    };
    let mut content: Vec<Html> = content.into_iter().map(|words| tag!("p", {}, [words])).collect();
    if matches!(screen.wizard.news, Some(News::NotReturnable(_) | News::Unsure)) {
        content.push(contact());
    }
    Some(notice(tone, urgency, say(title), content.into_child()))
}

/// How many things are missing, said once for those who do not see them all.
fn missing_summary(screen: &Screen<'_>) -> Option<Html> {
    let told: Vec<Missing> = screen.wizard.told();
    if told.is_empty() {
        return None;
    }
    let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
    let words = screen.words.say(message::return_missing(count));
    Some(tag!("p", {"class": "field-problem", "part": "missing", "role": "alert"}, [words]))
}

fn focus_first(root: &NodeRef, selector: &str) {
    let found = root.cast::<Element>().and_then(|it| it.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}
