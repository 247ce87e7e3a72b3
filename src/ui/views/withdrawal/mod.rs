//! The withdrawal function: a declaration, its confirmation, the receipt.
//!
//! Three steps and nothing between them: no reason, no offer, no sign-in. See docs/withdrawal.md.

mod draft;
mod form;
mod kept;
mod order;
mod outbox;
mod receipt;
mod review;
mod rights;
mod strip;

use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::withdrawal::{Declaration, Delivery, Receipt};
use posventa_i18n::message;
use yew::prelude::*;

use self::draft::{Draft, Edit};
use self::form::{Inputs, Known, form};
use self::kept::{KeptProps, KeptWithdrawals};
use self::order::{order_choice, use_order_of};
use self::outbox::use_outbox;
use self::receipt::{plain_form, receipt_view};
use self::review::review;
pub use self::strip::WithdrawalStrip;
use crate::element::PortalEvent;
use crate::ui::context::attempt_name;
use crate::ui::focus::focus;
use crate::ui::hooks::Remote;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, skeleton};
use crate::ui::views::PolicyParagraph;
use crate::ui::{PortalContext, use_portal};

/// Properties of [`WithdrawalPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct WithdrawalPageProps {
    /// The order it is about, where the customer comes from one.
    pub order: Option<String>,
}

/// Where the customer is.
#[derive(Clone, PartialEq)]
enum Step {
    Declaring,
    /// What will be declared, once it is confirmed, and its name: confirmed twice it is one.
    Checking(Rc<Declaration>, String),
    /// The receipt of this attempt.
    Holding(String),
}

/// The screen of withdrawals.
#[component]
pub fn WithdrawalPage(props: &WithdrawalPageProps) -> Html {
    let portal = use_portal();
    let outbox = use_outbox();
    let step = use_state(|| Step::Declaring);
    let draft = use_reducer(|| Draft::new(&portal, props.order.as_deref()));
    let opened = use_order_of(&draft);
    let inputs = use_memo((), |()| Inputs::default());
    let title = use_node_ref();
    use_focus_on_title(&title, &step);

    let say = |message| portal.text.say(message);
    let go = |to: Step| {
        let step = step.setter();
        Callback::from(move |()| step.set(to.clone()))
    };
    let show = {
        let step = step.setter();
        Callback::from(move |attempt| step.set(Step::Holding(attempt)))
    };
    match &*step {
        Step::Declaring => {
            let known = match &opened {
                Remote::Ready(opened) => opened.as_ref().as_ref(),
                Remote::Loading | Remote::Failed(_) => None,
            };
            let on_submit = {
                let (portal, draft, step) = (portal.clone(), draft.clone(), step.setter());
                let (inputs, order) = (Rc::clone(&inputs), known.map(|it| it.order.clone()));
                Callback::from(move |()| match draft.declare(&portal, order.as_ref()) {
                    Ok(declaration) => {
                        step.set(Step::Checking(Rc::new(declaration), attempt_name()));
                    }
                    Err((problems, lacks_lines)) => {
                        let entries = [
                            (problems.contract.is_some(), &inputs.contract),
                            (problems.name.is_some(), &inputs.name),
                            (problems.email.is_some(), &inputs.email),
                        ];
                        let wrong = entries.into_iter().find(|(is_wrong, _)| *is_wrong);
                        if let Some((_, input)) = wrong.filter(|_| !lacks_lines) {
                            focus(input);
                        }
                        draft.dispatch(Box::new(move |draft: &mut Draft| {
                            draft.problems = problems;
                            draft.lacks_lines = lacks_lines;
                        }) as Edit);
                    }
                })
            };
            let fields = match &opened {
                Remote::Loading => skeleton(say(message::portal_loading()), 4),
                Remote::Ready(_) | Remote::Failed(_) => {
                    let known = known.map(|it| Known { order: &it.order, rights: &it.rights });
                    form(&portal, &draft, known.as_ref(), &inputs, on_submit)
                }
            };
            let missing = matches!(opened, Remote::Failed(_)).then(|| {
                let words = say(message::withdrawal_lines_missing());
                tag!("p", {"class": "quiet", "part": "lines-missing"}, [words])
            });
            let plain = plain_form(&portal).map(|href| {
                let words = say(message::withdrawal_plain());
                let link = tag!(
                    "a",
                    {"class": "link", "part": "link to-plain-form", "href": href},
                    [words],
                );
                tag!("p", {"class": "aside"}, [link])
            });
            let kept = KeptProps { outbox: outbox.clone(), except: None, show };
            let content = vec![
                tag!("p", {"class": "lead"}, [say(message::withdrawal_intro())]),
                order_choice(&portal, &draft).into_child(),
                missing.into_child(),
                fields,
                plain.into_child(),
                html! { <PolicyParagraph slug="withdrawal" /> },
                html! { <KeptWithdrawals ..kept /> },
            ];
            step_page("view withdrawal", &title, say(message::withdrawal_title()), content)
        }
        Step::Checking(declaration, attempt) => {
            let on_confirm = {
                let (portal, add, step) = (portal.clone(), outbox.add.clone(), step.setter());
                let (declaration, attempt) = (Rc::clone(declaration), attempt.clone());
                Callback::from(move |()| {
                    let receipt = confirmed(&portal, &declaration, &attempt);
                    step.set(Step::Holding(attempt.clone()));
                    add.emit(receipt);
                    portal.tell.emit(PortalEvent::WithdrawalConfirmed);
                })
            };
            let content = review(&portal, declaration, go(Step::Declaring), on_confirm);
            let heading = say(message::withdrawal_review_title());
            step_page("view withdrawal-review", &title, heading, content)
        }
        Step::Holding(attempt) => {
            let receipt = outbox.receipts.iter().find(|it| it.attempt == *attempt);
            let heading = match receipt.map(|receipt| &receipt.delivery) {
                Some(Delivery::Received { .. }) => message::withdrawal_receipt_title(),
                Some(Delivery::Waiting) => message::withdrawal_receipt_title_waiting(),
                Some(Delivery::Refused | Delivery::ByHand) => {
                    message::withdrawal_receipt_title_by_hand()
                }
                // Forgotten on request.
                None => message::withdrawal_title(),
            };
            let receipt = receipt.map(|receipt| receipt_view(&portal, receipt, &outbox));
            let another = {
                let (step, draft, portal) = (step.setter(), draft.clone(), portal.clone());
                Callback::from(move |()| {
                    let fresh = Draft::new(&portal, None);
                    draft.dispatch(Box::new(move |draft: &mut Draft| *draft = fresh) as Edit);
                    step.set(Step::Declaring);
                })
            };
            let another = Button::new("another-withdrawal", say(message::withdrawal_new()))
                .emphasis(Emphasis::Plain)
                .on_press(another);
            let except = Some(attempt.clone());
            let kept = KeptProps { outbox: outbox.clone(), except, show };
            let content = vec![
                receipt.into_child(),
                tag!("p", {"class": "no-print"}, [another]),
                html! { <KeptWithdrawals ..kept /> },
            ];
            step_page("view withdrawal-receipt", &title, say(heading), content)
        }
    }
}

/// One step: its title, which gets the focus, and what is below it.
fn step_page(part: &'static str, title: &NodeRef, heading: String, content: Vec<Html>) -> Html {
    html! {
        <section class="view" {part}>
            <h2 class="view-title" part="view-title" tabindex="-1" ref={title}>{ heading }</h2>
            { content }
        </section>
    }
}

/// The receipt of a declaration that is confirmed now.
fn confirmed(portal: &PortalContext, declaration: &Declaration, attempt: &str) -> Receipt {
    // Seconds are as exact as a receipt can be read.
    let now = (portal.shop.0.now() / 1000.0) as i64;
    let declared_at = Timestamp::from_second(now).unwrap_or_default();
    let config = portal.config.withdrawal.as_ref();
    let has_endpoint = config.is_some_and(|it| portal.shop.0.withdrawal_endpoint(it).is_some());
    let delivery = if has_endpoint { Delivery::Waiting } else { Delivery::ByHand };
    let declaration = Declaration { declared_at, ..declaration.clone() };
    Receipt { attempt: attempt.to_owned(), declaration, delivery }
}

/// Moves the focus to the title of each step after the first: the button that led there is gone.
#[hook]
fn use_focus_on_title(title: &NodeRef, step: &Step) {
    let shown = use_mut_ref(|| false);
    let title = title.clone();
    let step = std::mem::discriminant(step);
    use_effect_with(step, move |_| {
        if shown.replace(true) {
            focus(&title);
        }
    });
}
