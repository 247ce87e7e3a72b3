//! What the customer can do with the order. What the shop does not offer is not there.

use std::rc::Rc;

use posventa_core::order::{Invoice, Order};
use posventa_core::web_url::WebUrl;
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::context::{attempt_name, window};
use crate::ui::focus::{focus_first, focus_title_around};
use crate::ui::hooks::{Task, use_task};
use crate::ui::markup::tag;
use crate::ui::primitives::{Button, Emphasis, Tone, Urgency, notice};
use crate::ui::save::save;
use crate::ui::views::{Deferred, Screen, failure_notice};
use crate::ui::{PortalContext, use_portal};

/// Properties of [`OrderActions`].
#[derive(PartialEq, Properties)]
pub struct ActionsProps {
    pub reference: AttrValue,
    pub order: Rc<Order>,
    /// Shows the order that an action answered with.
    pub replace: Callback<Order>,
}

/// Invoices, updates by e-mail, printing, cancelling.
#[component]
pub fn OrderActions(props: &ActionsProps) -> Html {
    let portal = use_portal();
    let ActionsProps { reference, order, replace } = props;
    let say = |message| portal.text.say(message);
    let on_print = Callback::from(move |()| {
        // A page that may not print has no print dialogue; nothing else is lost.
        let _ = window().print();
    });

    html! {
        <section class="section no-print" part="actions" aria-labelledby="actions-title">
            <h3 class="section-title" part="section-title" id="actions-title">{ say(message::actions_title()) }</h3>
            <div class="actions">
                {
                    for order.invoices.iter().map(|invoice| match &invoice.url {
                        Some(url) => invoice_link(&portal, invoice, url),
                        None => html! {
                            <InvoiceButton
                                key={invoice.id.clone()}
                                reference={reference.clone()}
                                invoice={invoice.clone()}
                            />
                        },
                    })
                }
                { Button::new("print", say(message::portal_print())).on_press(on_print) }
                if let Some(on) = order.actions.email_updates {
                    <EmailUpdates reference={reference.clone()} order={Rc::clone(order)} {on} replace={replace.clone()} />
                }
                if portal.config.policy.is_some() && portal.shop.0.takes_returns() {
                    <Deferred screen={Screen::ReturnsEntry(reference.to_string())} />
                }
                if portal.shop.0.takes_cases(&portal.config) {
                    <Deferred screen={Screen::CasesEntry(reference.to_string())} />
                }
                <Deferred screen={Screen::Aftercare(reference.to_string())} />
                if order.actions.cancel {
                    <Cancel reference={reference.clone()} replace={replace.clone()} />
                }
            </div>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct InvoiceButtonProps {
    reference: AttrValue,
    invoice: Invoice,
}

#[component]
fn InvoiceButton(props: &InvoiceButtonProps) -> Html {
    let portal = use_portal();
    let task = use_task();
    let on_press = {
        let (shop, task) = (portal.shop.clone(), task.clone());
        let (reference, invoice) = (props.reference.clone(), props.invoice.clone());
        Callback::from(move |()| {
            let (shop, reference, wanted) = (shop.clone(), reference.clone(), invoice.clone());
            let name = format!("{}.pdf", invoice.number);
            task.start(
                move |signal| async move { shop.0.invoice(&reference, &wanted, &signal).await },
                move |document| save(&document, &name),
            );
        })
    };
    let label = invoice_label(&portal, &props.invoice);
    html! {
        <>
            { Button::new("invoice", label).busy(task.is_busy()).on_press(on_press) }
            { problem(&portal, &task) }
        </>
    }
}

/// The browser shows what lies at the address of another site; it could not be saved from here.
fn invoice_link(portal: &PortalContext, invoice: &Invoice, url: &WebUrl) -> Html {
    tag!(
        "a",
        {
            "class": "button",
            "part": "button button-quiet invoice",
            "href": url.as_str().to_owned(),
            "rel": "noopener noreferrer",
            "target": "_blank",
        },
        [invoice_label(portal, invoice)],
    )
}

fn invoice_label(portal: &PortalContext, invoice: &Invoice) -> Html {
    html! {
        <>
            { portal.text.say(message::action_invoice(invoice.number.clone())) }
            <span class="quiet">{ portal.text.say(message::action_invoice_format()) }</span>
        </>
    }
}

#[derive(PartialEq, Properties)]
struct EmailUpdatesProps {
    reference: AttrValue,
    order: Rc<Order>,
    on: bool,
    replace: Callback<Order>,
}

#[component]
fn EmailUpdates(props: &EmailUpdatesProps) -> Html {
    let portal = use_portal();
    let task = use_task();
    let on = props.on;
    let say = |message| portal.text.say(message);
    let on_press = {
        let (shop, task, reference) = (portal.shop.clone(), task.clone(), props.reference.clone());
        let (order, replace) = (Rc::clone(&props.order), props.replace.clone());
        Callback::from(move |()| {
            let (shop, reference) = (shop.clone(), reference.clone());
            let (order, replace) = (Rc::clone(&order), replace.clone());
            task.start(
                move |signal| async move {
                    shop.0.set_email_updates(&reference, !on, &attempt_name(), &signal).await
                },
                move |()| {
                    let mut changed = (*order).clone();
                    changed.actions.email_updates = Some(!on);
                    replace.emit(changed);
                },
            );
        })
    };
    let (state, press) = match on {
        true => (message::action_updates_on(), message::action_updates_switch_off()),
        false => (message::action_updates_off(), message::action_updates_switch_on()),
    };
    html! {
        <div class="action" part="email-updates">
            <p><strong>{ say(message::action_updates_title()) }</strong></p>
            <p class="quiet" role="status" part="email-updates-state">{ say(state) }</p>
            { Button::new("email-updates-switch", say(press)).busy(task.is_busy()).on_press(on_press) }
            { problem(&portal, &task) }
        </div>
    }
}

#[derive(PartialEq, Properties)]
struct CancelProps {
    reference: AttrValue,
    replace: Callback<Order>,
}

/// Asks once more before it cancels, and says what follows from it.
#[component]
fn Cancel(props: &CancelProps) -> Html {
    let portal = use_portal();
    let asking = use_state(|| false);
    // The shop wants to be told again, by a link in an e-mail.
    let is_mailed = use_state(|| false);
    let task = use_task();
    let say = |message| portal.text.say(message);
    // One name for one wish: pressed again after a lost answer, the shop cancels once.
    let attempt = use_memo((), |()| attempt_name());
    let root = use_node_ref();

    // The button that was pressed is gone: the focus goes to the harmless answer, and back.
    {
        let root = root.clone();
        let was_asking = use_mut_ref(|| false);
        use_effect_with(*asking, move |&asking| {
            if was_asking.replace(asking) != asking {
                let next = if asking { "cancel-keep" } else { "cancel-order" };
                focus_first(&root, &format!("[part~='{next}']"));
            }
        });
    }

    let ask = |on: bool| {
        let (asking, task) = (asking.setter(), task.clone());
        Callback::from(move |()| {
            task.reset();
            asking.set(on);
        })
    };
    let on_confirm = {
        let (shop, task, reference) = (portal.shop.clone(), task.clone(), props.reference.clone());
        let (replace, announce) = (props.replace.clone(), portal.announce.clone());
        let (done, root) = (say(message::action_cancelled()), root.clone());
        let is_mailed = is_mailed.setter();
        Callback::from(move |()| {
            let (shop, reference, attempt) = (shop.clone(), reference.clone(), attempt.clone());
            let (replace, announce, done) = (replace.clone(), announce.clone(), done.clone());
            let (root, is_mailed) = (root.clone(), is_mailed.clone());
            task.start(
                move |signal| async move { shop.0.cancel(&reference, &attempt, &signal).await },
                move |order| {
                    focus_title_around(&root);
                    if !order.cancelled {
                        return is_mailed.set(true);
                    }
                    announce.emit(done);
                    replace.emit(order);
                },
            );
        })
    };

    if *is_mailed {
        let title = say(message::action_cancel_mailed());
        return notice(Tone::Warning, Urgency::Alert, title, Html::default());
    }
    if !*asking {
        let cancel = Button::new("cancel-order", say(message::action_cancel()));
        return html! { <div ref={root}>{ cancel.on_press(ask(true)) }</div> };
    }
    let confirm = Button::new("cancel-confirm", say(message::action_cancel_confirm()))
        .emphasis(Emphasis::Primary)
        .busy(task.is_busy())
        .on_press(on_confirm);
    let keep = Button::new("cancel-keep", say(message::action_cancel_keep())).on_press(ask(false));
    let content = html! {
        <>
            <p>{ say(message::action_cancel_consequence()) }</p>
            { problem(&portal, &task) }
            <p class="buttons">
                { confirm }
                { keep }
            </p>
        </>
    };
    let question = say(message::action_cancel_question());
    html! { <div ref={root}>{ notice(Tone::Warning, Urgency::Alert, question, content) }</div> }
}

/// Why the last try failed. Pressing again is trying again.
fn problem(portal: &PortalContext, task: &Task) -> Html {
    task.failure().map(|failure| failure_notice(portal, failure, None)).unwrap_or_default()
}
