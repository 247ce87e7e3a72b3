//! The intake of a case: fetches what it needs, keeps what was entered, shows a step.

use std::rc::Rc;

use posventa_core::cases::Topic;
use posventa_i18n::message;
use yew::prelude::*;

use super::basis::Basis;
use super::choose::{lines_step, topic_step};
use super::draft::Draft;
use super::news::{missing_summary, news};
use super::questions::questions_step;
use super::receipt::{receipt_step, receipt_title};
use super::state::{Action, Intake, Step};
use super::submit::{OwnedScreen, draft_name, load, submit};
use super::summary::summary_step;
use super::words::Words;
use crate::keep;
use crate::route::Route;
use crate::shop::AbortOnDrop;
use crate::ui::files::SharedUploads;
use crate::ui::hooks::{Remote, use_remote, use_state, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, IconName, icon, skeleton};
use crate::ui::steps::use_focus_of_steps;
use crate::ui::views::{LookUpPage, failure_notice, route_link};
use crate::ui::{PortalContext, use_portal};

/// Properties of [`CaseIntake`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct CaseIntakeProps {
    /// What the route calls the order, where the customer comes from one.
    pub order: Option<AttrValue>,
    /// What the way here has said already.
    pub topic: Option<Topic>,
    pub line: Option<AttrValue>,
}

/// Loads what the intake needs, or says why it cannot be had.
#[component]
pub fn CaseIntake(props: &CaseIntakeProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let basis = {
        let portal = portal.clone();
        use_remote((props.order.clone(), *attempt), |(order, _), signal| async move {
            load(&portal, order.as_deref(), &signal).await
        })
    };
    match basis {
        Remote::Ready(basis) => {
            let CaseIntakeProps { order, topic, line } = props.clone();
            let basis = BasisProp(basis);
            html! { <Steps {order} {topic} {line} {basis} /> }
        }
        Remote::Loading => frame(&portal, skeleton(portal.text.say(message::portal_loading()), 6)),
        Remote::Failed(failure) => match &props.order {
            Some(order) if !failure.is_transient() => {
                let line = props.line.as_ref().map(ToString::to_string);
                let next =
                    Route::NewCase { order: Some(order.to_string()), topic: props.topic, line };
                html! {
                    <>
                        { failure_notice(&portal, failure, None) }
                        <LookUpPage reference={order.clone()} {next} />
                    </>
                }
            }
            _ => {
                let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
                frame(&portal, failure_notice(&portal, failure, Some(on_retry)))
            }
        },
    }
}

/// The screen while there is nothing to enter.
fn frame(portal: &PortalContext, content: Html) -> Html {
    let title = portal.text.say(message::case_title());
    tag!("section", {"class": "view", "part": "view cases"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

#[derive(Clone)]
struct BasisProp(Rc<Basis>);

impl PartialEq for BasisProp {
    fn eq(&self, other: &BasisProp) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(PartialEq, Properties)]
struct StepsProps {
    order: Option<AttrValue>,
    topic: Option<Topic>,
    line: Option<AttrValue>,
    basis: BasisProp,
}

/// What the screens of the intake share.
pub struct Screen<'a> {
    pub words: Words<'a>,
    pub intake: &'a Intake,
    pub reference: Option<AttrValue>,
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
            dispatch: self.dispatch.clone(),
        }
    }
}

/// The intake with everything it needs.
#[component]
fn Steps(props: &StepsProps) -> Html {
    let portal = use_portal();
    let name = draft_name(props.basis.0.order());
    let intake = {
        let (basis, now) = (Rc::clone(&props.basis.0), portal.shop.0.now());
        let (name, topic, line) = (name.clone(), props.topic, props.line.clone());
        let said = portal.shop.0.said();
        use_reducer(move || {
            // Nothing about a person is kept with a draft that does not ask for it.
            let email = said.email.filter(|_| basis.asks_person()).unwrap_or_default();
            let about_line = line.map(|line| line.to_string());
            let suggested = Draft { topic, about_line, email, ..Draft::default() };
            let kept = keep::get(&name, now).and_then(|text| Draft::read(&text));
            Intake::new(basis, suggested, kept)
        })
    };
    let uploads = use_memo((), |()| SharedUploads::default());
    let task = use_task();
    let renewal = use_mut_ref(|| None::<AbortOnDrop>);
    let root = use_node_ref();
    let can_keep = use_state(|| true);

    // What was entered survives a reload, once the customer has done anything. What was sent is
    // kept by whoever sends it, before it leaves.
    {
        let (portal, name) = (portal.clone(), name.clone());
        let (can_keep, is_touched) = (can_keep.setter(), intake.progress.is_touched);
        let is_done = intake.receipt.is_some();
        use_effect_with((intake.draft.clone(), is_done), move |(draft, is_done)| {
            if *is_done {
                keep::forget(&name);
            } else if is_touched {
                let until = portal.shop.0.now() + keep::DRAFTS_FOR;
                can_keep.set(keep::put(&name, &draft.write(), until));
            }
        });
    }
    use_focus_of_steps(&root, &intake.progress);

    let screen = Screen {
        words: Words { portal: &portal },
        intake: &intake,
        reference: props.order.clone(),
        dispatch: {
            let dispatcher = intake.dispatcher();
            Callback::from(move |action: Action| dispatcher.dispatch(action))
        },
        uploads: (*uploads).clone(),
    };
    let confirm = {
        let owned = screen.owned();
        let (intake, task) = (intake.clone(), task.clone());
        let (renewal, name) = (Rc::clone(&renewal), name.clone());
        Callback::from(move |()| submit(&owned, &intake, &task, &renewal, &name))
    };
    let content = match intake.progress.step {
        Step::Topic => topic_step(&screen),
        Step::Lines => lines_step(&screen),
        Step::Questions => questions_step(&screen),
        Step::Summary => summary_step(&screen),
        Step::Receipt => receipt_step(&screen),
    };
    let title = match intake.progress.step {
        Step::Topic => message::case_topic_title(),
        Step::Lines => message::case_lines_title(),
        Step::Questions => message::case_questions_title(),
        Step::Summary => message::case_summary_title(),
        Step::Receipt => receipt_title(&intake),
    };
    let buttons = (intake.progress.step != Step::Receipt).then(|| {
        let button = match intake.progress.step {
            Step::Summary => {
                let words = match (task.is_busy(), intake.draft.is_sent) {
                    (true, _) => message::return_sending(),
                    (false, true) => message::return_send_again(),
                    (false, false) => message::case_send(),
                };
                Button::new("confirm", portal.text.say(words)).on_press(confirm)
            }
            _ => {
                let words = portal.text.say(message::return_continue());
                Button::new("next", words).on_press(screen.press(Action::Next))
            }
        };
        let unkept = (!*can_keep).then(|| {
            let words = portal.text.say(message::return_not_kept());
            tag!("p", {"class": "quiet", "part": "not-kept"}, [words])
        });
        vec![
            html! { <slot name="before-submit" /> },
            tag!("p", {"class": "buttons"}, [
                button.emphasis(Emphasis::Primary).busy(task.is_busy()),
                discard(&screen, &name),
            ]),
            unkept.unwrap_or_default(),
        ]
        .into_child()
    });

    html! {
        <section class="view cases" part="view cases" ref={root} aria-busy={task.is_busy().to_string()}>
            <header class="status">
                { back(&screen).into_child() }
                <p class="eyebrow" part="eyebrow step" id="step">{ eyebrow(&screen) }</p>
                <h2 class="view-title" part="view-title" tabindex="-1" aria-describedby="step">
                    { portal.text.say(title) }
                </h2>
            </header>
            { news(&screen).into_child() }
            { content }
            { missing_summary(&screen).into_child() }
            { buttons.into_child() }
        </section>
    }
}

/// Which order, and how far the customer has come.
fn eyebrow(screen: &Screen<'_>) -> String {
    let intake = screen.intake;
    let about = match intake.basis.order() {
        Some(number) => message::order_title(number.to_owned()),
        None => message::case_title(),
    };
    let about = screen.words.say(about);
    let steps = intake.steps();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    match intake.progress.step {
        Step::Receipt => about,
        _ => {
            let place =
                message::return_step(count(intake.progress.place(&steps)), count(steps.len() - 1));
            format!("{about} · {}", screen.words.say(place))
        }
    }
}

/// The way back: to the step before, or to where the customer came from.
fn back(screen: &Screen<'_>) -> Option<Html> {
    let intake = screen.intake;
    let content = |words: String| vec![icon(IconName::Back), words.into_child()].into_child();
    let back = match intake.progress.step {
        _ if intake.draft.is_sent => return None,
        Step::Receipt => return None,
        Step::Topic => {
            let (to, words) = match &screen.reference {
                Some(order) => (Route::Order(order.to_string()), message::return_to_order()),
                None => (Route::Orders, message::case_back_to_start()),
            };
            route_link(screen.words.portal, to, "to-order", content(screen.words.say(words)))
        }
        _ => {
            let words = content(screen.words.say(message::return_back()));
            let button = Button::new("back", words).emphasis(Emphasis::Plain);
            button.on_press(screen.press(Action::Back)).into()
        }
    };
    Some(tag!("p", {"class": "back no-print"}, [back]))
}

/// The press that forgets what was entered, as long as it has not been sent.
fn discard(screen: &Screen<'_>, name: &str) -> Option<Button> {
    if !screen.intake.progress.is_touched || screen.intake.draft.is_sent {
        return None;
    }
    let to = match &screen.reference {
        Some(order) => Route::Order(order.to_string()),
        None => Route::Orders,
    };
    let (navigator, name) = (screen.words.portal.navigator.clone(), name.to_owned());
    let forget = Callback::from(move |()| {
        keep::forget(&name);
        navigator.navigate(to.clone());
    });
    let button = Button::new("discard", screen.words.say(message::return_discard()));
    Some(button.emphasis(Emphasis::Plain).on_press(forget))
}
