//! The wizard of returns and exchanges: fetches what it needs, keeps what was chosen, shows a step.

use std::rc::Rc;

use posventa_i18n::message;
use yew::prelude::*;

use super::case::Case;
use super::draft::Draft;
use super::lines::lines_step;
use super::method::method_step;
use super::news::{missing_summary, news};
use super::reasons::reasons_step;
use super::receipt::receipt_step;
use super::state::{Action, Step, Wizard};
use super::submit::{draft_name, load, submit};
use super::summary::{express_sum, summary_step};
use super::words::Words;
use crate::keep;
use crate::route::Route;
use crate::shop::AbortOnDrop;
use crate::ui::files::SharedUploads;
use crate::ui::hooks::{Remote, use_remote, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, IconName, icon, skeleton};
use crate::ui::steps::use_focus_of_steps;
use crate::ui::views::{LookUpPage, failure_notice, route_link};
use crate::ui::{PortalContext, use_portal};

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
            dispatch: self.dispatch.clone(),
        }
    }
}

/// What work needs after the screen has gone.
#[derive(Clone)]
pub struct OwnedScreen {
    pub portal: PortalContext,
    pub reference: AttrValue,
    pub dispatch: Callback<Action>,
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
        let (can_keep, is_touched) = (can_keep.setter(), wizard.progress.is_touched);
        let is_done = wizard.receipt.is_some();
        use_effect_with((wizard.draft.clone(), is_done), move |(draft, is_done)| {
            if *is_done || is_touched && !draft.is_sent && draft.chosen().next().is_none() {
                keep::forget(&name);
            } else if is_touched {
                let until = portal.shop.0.now() + keep::DRAFTS_FOR;
                can_keep.set(keep::put(&name, &draft.write(), until));
            }
        });
    }
    use_focus_of_steps(&root, &wizard.progress);

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
    let content = match wizard.progress.step {
        Step::Lines => lines_step(&screen),
        Step::Reasons => reasons_step(&screen),
        Step::Method => method_step(&screen),
        Step::Summary => summary_step(&screen),
        Step::Receipt => receipt_step(&screen),
    };
    let is_express = wizard.progress.step == Step::Lines && wizard.is_express();
    let steps = wizard.steps();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let order = portal.text.say(message::order_title(number.clone()));
    let eyebrow = match wizard.progress.step {
        Step::Receipt => order,
        _ => {
            let place =
                message::return_step(count(wizard.progress.place(&steps)), count(steps.len() - 1));
            format!("{order} · {}", portal.text.say(place))
        }
    };
    let back = match wizard.progress.step {
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
    let title = match wizard.progress.step {
        Step::Lines => message::return_lines_title(),
        Step::Reasons => message::return_reasons_title(),
        Step::Method => message::return_method_title(),
        Step::Summary => message::return_summary_title(),
        Step::Receipt => message::return_receipt_title(),
    };
    let buttons = (wizard.progress.step != Step::Receipt).then(|| {
        let is_last = is_express || wizard.progress.step == Step::Summary;
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
        let forget = (wizard.progress.is_touched && !wizard.draft.is_sent).then(|| {
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
                <p class="eyebrow" part="eyebrow step" id="step">{ eyebrow }</p>
                <h2 class="view-title" part="view-title" tabindex="-1" aria-describedby="step">
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
