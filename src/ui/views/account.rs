//! Signing in, with a password or with a code sent by e-mail.

use posventa_core::look_up::{EntryProblem, clean_code, clean_email};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use crate::route::Route;
use crate::ui::hooks::use_task;
use crate::ui::primitives::{Button, Emphasis, Field, Notice, Tone};
use crate::ui::use_portal;
use crate::ui::views::look_up::focus;
use crate::ui::views::{FailureNotice, RouteLink};

/// Which proof is asked for.
#[derive(Clone, Copy, PartialEq)]
enum Step {
    Password,
    /// The address a code is sent to.
    Address,
    Code,
}

/// The page for signing in. Offers only what the platform has.
#[component]
pub fn AccountPage() -> Html {
    let portal = use_portal();
    let offers = portal.shop.0.sign_in();
    let step = use_state(|| if offers.password { Step::Password } else { Step::Address });
    let (email, secret) = (use_state(String::new), use_state(String::new));
    let problems = use_state(|| (None::<Message>, None::<Message>));
    let (email_ref, secret_ref) = (use_node_ref(), use_node_ref());
    let task = use_task();
    let busy = task.is_busy();

    // Somebody who is signed in to the shop itself need not do so again. Asked only here, where
    // the customer has shown the wish to sign in.
    let cookie = use_task();
    {
        let portal = portal.clone();
        use_effect_with((), move |()| {
            if offers.cookie {
                let (shop, navigator) = (portal.shop, portal.navigator);
                cookie.start(
                    move |signal| async move { shop.0.sign_in_with_cookie(&signal).await },
                    move |()| navigator.navigate(Route::Orders),
                );
            }
        });
    }

    let onsubmit = {
        let (email, secret, step) = (email.clone(), secret.clone(), step.clone());
        let (problems, task, portal) = (problems.clone(), task.clone(), portal.clone());
        let (email_ref, secret_ref) = (email_ref.clone(), secret_ref.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let secret = match *step {
                Step::Password if secret.is_empty() => Err(message::sign_in_password_empty()),
                Step::Password => Ok((*secret).clone()),
                Step::Code => clean_code(&secret).map_err(|_| message::sign_in_code_empty()),
                Step::Address => Ok(String::new()),
            };
            let email = clean_email(&email).map_err(|problem| match problem {
                EntryProblem::Empty => message::look_up_email_empty(),
                EntryProblem::NotAnEmail => message::look_up_email_invalid(),
            });
            problems.set((email.as_ref().err().cloned(), secret.as_ref().err().cloned()));
            let (email, secret) = match (email, secret) {
                (Ok(email), Ok(secret)) => (email, secret),
                (Err(_), _) => return focus(&email_ref),
                (_, Err(_)) => return focus(&secret_ref),
            };

            let (shop, proof) = (portal.shop.clone(), *step);
            let (next, navigator) = (step.setter(), portal.navigator.clone());
            task.start(
                move |signal| async move {
                    match proof {
                        Step::Password => {
                            shop.0.sign_in_with_password(&email, &secret, &signal).await
                        }
                        Step::Address => shop.0.send_code(&email, &signal).await,
                        Step::Code => shop.0.sign_in_with_code(&email, &secret, &signal).await,
                    }
                },
                move |()| match proof {
                    Step::Address => next.set(Step::Code),
                    Step::Password | Step::Code => navigator.navigate(Route::Orders),
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
    let switch_to = |to: Step| {
        let (step, secret) = (step.setter(), secret.setter());
        let (problems, task) = (problems.setter(), task.clone());
        Callback::from(move |()| {
            secret.set(String::new());
            problems.set((None, None));
            task.reset();
            step.set(to);
        })
    };
    let say = |message| AttrValue::from(portal.text.say(message));

    html! {
        <section class="view" part="view sign-in">
            <h2 class="view-title" part="view-title" tabindex="-1">
                { say(message::sign_in_title()) }
            </h2>
            <p class="lead">{ say(message::sign_in_intro()) }</p>
            <form class="form" part="form" novalidate=true {onsubmit} aria-busy={busy.to_string()}>
                if let Some(failure) = task.failure() {
                    <FailureNotice {failure} />
                }
                if *step == Step::Code {
                    <Notice tone={Tone::Info} urgent=true>
                        <p>{ say(message::sign_in_code_sent((*email).clone())) }</p>
                    </Notice>
                }
                <Field
                    name="sign-in-email"
                    label={say(message::sign_in_email())}
                    value={(*email).clone()}
                    on_change={edit(&email)}
                    problem={problems.0.clone().map(say)}
                    kind="email"
                    autocomplete="username"
                    input_ref={email_ref}
                />
                if *step == Step::Password {
                    <Field
                        name="password"
                        label={say(message::sign_in_password())}
                        value={(*secret).clone()}
                        on_change={edit(&secret)}
                        problem={problems.1.clone().map(say)}
                        kind="password"
                        autocomplete="current-password"
                        input_ref={secret_ref}
                    />
                } else if *step == Step::Code {
                    <Field
                        name="code"
                        label={say(message::sign_in_code())}
                        value={(*secret).clone()}
                        on_change={edit(&secret)}
                        problem={problems.1.clone().map(say)}
                        autocomplete="one-time-code"
                        inputmode="numeric"
                        input_ref={secret_ref}
                    />
                }
                <Button emphasis={Emphasis::Primary} submits=true part="sign-in-submit" {busy}>
                    {
                        match *step {
                            Step::Address => say(message::sign_in_send_code()),
                            Step::Password | Step::Code => say(message::sign_in_submit()),
                        }
                    }
                </Button>
                if *step == Step::Password && offers.code {
                    <Button
                        emphasis={Emphasis::Plain}
                        part="use-code"
                        on_press={switch_to(Step::Address)}
                    >
                        { say(message::sign_in_code_instead()) }
                    </Button>
                } else if *step == Step::Code {
                    <Button
                        emphasis={Emphasis::Plain}
                        part="code-again"
                        on_press={switch_to(Step::Address)}
                    >
                        { say(message::sign_in_code_again()) }
                    </Button>
                } else if *step == Step::Address && offers.password {
                    <Button
                        emphasis={Emphasis::Plain}
                        part="use-password"
                        on_press={switch_to(Step::Password)}
                    >
                        { say(message::sign_in_password_instead()) }
                    </Button>
                }
            </form>
            <p class="aside">
                <RouteLink to={Route::Orders} part="to-look-up">
                    { say(message::look_up_title()) }
                </RouteLink>
            </p>
        </section>
    }
}
