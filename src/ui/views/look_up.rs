//! Finding an order without an account.

use posventa_adapters::LookUp;
use posventa_core::Failure;
use posventa_core::look_up::{EntryProblem, Factor, clean_order_number};
use posventa_i18n::{Message, message};
use web_sys::HtmlElement;
use yew::prelude::*;

use crate::route::Route;
use crate::ui::hooks::use_task;
use crate::ui::primitives::{Button, Emphasis, Field, Notice, Tone};
use crate::ui::use_portal;
use crate::ui::views::{FailureNotice, RouteLink};

/// Properties of [`LookUpPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LookUpPageProps {
    /// An order number that is known already, or empty.
    pub reference: AttrValue,
}

/// The form that the platform's adapter asks for, and the way to sign in beside it.
#[component]
pub fn LookUpPage(props: &LookUpPageProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let sign_in = portal.shop.0.sign_in();
    let by_number = matches!(portal.shop.0.look_up(), LookUp::ByNumber { .. });
    let intro = if by_number { message::look_up_intro() } else { message::look_up_link_hint() };

    html! {
        <section class="view" part="view look-up">
            <h2 class="view-title" part="view-title" tabindex="-1">
                { say(message::look_up_title()) }
            </h2>
            <p class="lead">{ say(intro) }</p>
            {
                match portal.shop.0.look_up() {
                    LookUp::ByNumber { factors } => html! {
                        <NumberForm reference={props.reference.clone()} {factors} />
                    },
                    LookUp::ByLink => html! { <LinkForm /> },
                }
            }
            if sign_in.password || sign_in.code {
                <p class="aside" part="sign-in-offer">
                    { say(message::sign_in_intro()) }
                    { " " }
                    <RouteLink to={Route::Account} part="to-sign-in">
                        { say(message::sign_in_title()) }
                    </RouteLink>
                </p>
            }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct NumberFormProps {
    reference: AttrValue,
    factors: &'static [Factor],
}

#[component]
fn NumberForm(props: &NumberFormProps) -> Html {
    let portal = use_portal();
    let number = use_state(|| props.reference.to_string());
    let factor = {
        let first = props.factors.first().copied();
        use_state(move || first.unwrap_or(Factor::Email))
    };
    let value = use_state(String::new);
    let problems = use_state(|| (None::<EntryProblem>, None::<EntryProblem>));
    let (number_ref, value_ref) = (use_node_ref(), use_node_ref());
    let task = use_task();

    let onsubmit = {
        let (number, factor, value) = (number.clone(), *factor, value.clone());
        let (problems, task, portal) = (problems.clone(), task.clone(), portal.clone());
        let (number_ref, value_ref) = (number_ref.clone(), value_ref.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let entries = (clean_order_number(&number), factor.clean(&value));
            problems.set((entries.0.as_ref().err().copied(), entries.1.as_ref().err().copied()));
            let (number, value) = match entries {
                (Ok(number), Ok(value)) => (number, value),
                (Err(_), _) => return focus(&number_ref),
                (_, Err(_)) => return focus(&value_ref),
            };

            let (shop, navigator) = (portal.shop.clone(), portal.navigator.clone());
            let tell = portal.tell.clone();
            task.start(
                move |signal| async move { shop.0.find(&number, factor, &value, &signal).await },
                move |reference| {
                    tell.emit(crate::element::PortalEvent::OrderFound);
                    navigator.navigate(Route::Order(reference));
                },
            );
        })
    };
    let edit = |state: &UseStateHandle<String>| {
        let (state, task) = (state.setter(), task.clone());
        Callback::from(move |typed: String| {
            task.reset();
            state.set(typed);
        })
    };
    let say = |message| AttrValue::from(portal.text.say(message));
    let words = FactorWords::of(*factor);
    let value_problem = problems.1.map(|problem| say(words.problem(problem)));
    let busy = task.is_busy();

    html! {
        <form class="form" part="form" novalidate=true {onsubmit} aria-busy={busy.to_string()}>
            if let Some(failure) = task.failure() {
                <NotFound {failure} factor={*factor} />
            }
            <Field
                name="order-number"
                label={say(message::look_up_number())}
                hint={say(message::look_up_number_hint())}
                value={(*number).clone()}
                on_change={edit(&number)}
                problem={problems.0.map(|_| say(message::look_up_number_empty()))}
                input_ref={number_ref}
            />
            <div class="field-with-choice">
                <Field
                    key={factor.name()}
                    name={factor.name()}
                    label={say(words.label)}
                    hint={say(words.hint)}
                    value={(*value).clone()}
                    on_change={edit(&value)}
                    problem={value_problem}
                    kind={words.kind}
                    autocomplete={words.autocomplete}
                    input_ref={value_ref}
                />
                <p class="choice">
                    { say(message::look_up_instead()) }
                    {
                        for props.factors.iter().copied().filter(|it| *it != *factor).map(|other| {
                            let (factor, value) = (factor.setter(), value.setter());
                            let (problems, task) = (problems.clone(), task.clone());
                            let on_press = Callback::from(move |()| {
                                factor.set(other);
                                value.set(String::new());
                                problems.set((problems.0, None));
                                task.reset();
                            });
                            html! {
                                <Button
                                    key={other.name()}
                                    emphasis={Emphasis::Plain}
                                    part={format!("use-{}", other.name())}
                                    {on_press}
                                >
                                    { say(FactorWords::of(other).label) }
                                </Button>
                            }
                        })
                    }
                </p>
            </div>
            <Button emphasis={Emphasis::Primary} submits=true part="find-order" {busy}>
                { say(if busy { message::look_up_searching() } else { message::look_up_submit() }) }
            </Button>
        </form>
    }
}

/// How a factor is asked for.
struct FactorWords {
    factor: Factor,
    label: Message,
    hint: Message,
    kind: &'static str,
    autocomplete: &'static str,
}

impl FactorWords {
    fn of(factor: Factor) -> FactorWords {
        let (label, hint, kind, autocomplete) = match factor {
            Factor::Email => (
                message::look_up_factor_email(),
                message::look_up_factor_email_hint(),
                "email",
                "email",
            ),
            Factor::Postcode => (
                message::look_up_factor_postcode(),
                message::look_up_factor_postcode_hint(),
                "text",
                "postal-code",
            ),
            Factor::LastName => (
                message::look_up_factor_last_name(),
                message::look_up_factor_last_name_hint(),
                "text",
                "family-name",
            ),
        };
        FactorWords { factor, label, hint, kind, autocomplete }
    }

    fn problem(&self, problem: EntryProblem) -> Message {
        match (self.factor, problem) {
            (Factor::Email, EntryProblem::NotAnEmail) => message::look_up_email_invalid(),
            (Factor::Email, EntryProblem::Empty) => message::look_up_email_empty(),
            (Factor::Postcode, _) => message::look_up_postcode_empty(),
            (Factor::LastName, _) => message::look_up_last_name_empty(),
        }
    }
}

#[derive(PartialEq, Properties)]
struct NotFoundProps {
    failure: Failure,
    factor: Factor,
}

/// An order that was not found is no dead end: where the number stands, what else to try, whom to
/// ask. Other failures say their own.
#[component]
fn NotFound(props: &NotFoundProps) -> Html {
    let portal = use_portal();
    if props.failure != Failure::OrderNotFound {
        return html! { <FailureNotice failure={props.failure} /> };
    }
    let say = |message| portal.text.say(message);
    html! {
        <Notice
            tone={Tone::Problem}
            title={say(message::look_up_not_found_title())}
            urgent=true
        >
            <ul part="not-found">
                <li>{ say(message::look_up_not_found_number()) }</li>
                if props.factor == Factor::Email {
                    <li>{ say(message::look_up_not_found_email()) }</li>
                }
                <li>{ say(message::look_up_not_found_factor()) }</li>
                <li>
                    <RouteLink to={Route::Contact}>
                        { say(message::look_up_not_found_person()) }
                    </RouteLink>
                </li>
            </ul>
        </Notice>
    }
}

/// For platforms where only the link in an e-mail opens an order.
#[component]
fn LinkForm() -> Html {
    let portal = use_portal();
    let pasted = use_state(String::new);
    let problem = use_state(|| None::<Message>);
    let input_ref = use_node_ref();
    let say = |message| AttrValue::from(portal.text.say(message));

    let onsubmit = {
        let (pasted, problem, portal) = (pasted.clone(), problem.setter(), portal.clone());
        let input_ref = input_ref.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            match portal.shop.0.order_in_link(&pasted) {
                Some(order) => {
                    problem.set(None);
                    portal.navigator.navigate(Route::Order(order.reveal().to_owned()));
                }
                None => {
                    problem.set(Some(message::look_up_link_invalid()));
                    focus(&input_ref);
                }
            }
        })
    };
    let on_change = {
        let pasted = pasted.setter();
        Callback::from(move |typed: String| pasted.set(typed))
    };

    html! {
        <form class="form" part="form" novalidate=true {onsubmit}>
            <Field
                name="order-link"
                label={say(message::look_up_link())}
                value={(*pasted).clone()}
                {on_change}
                problem={(*problem).clone().map(say)}
                {input_ref}
            />
            <Button emphasis={Emphasis::Primary} submits=true part="find-order">
                { say(message::look_up_submit()) }
            </Button>
        </form>
    }
}

/// Moves to the field that needs another look.
pub fn focus(input: &NodeRef) {
    if let Some(input) = input.cast::<HtmlElement>() {
        let _ = input.focus();
    }
}
