//! Signing in, with a password or with a code sent by e-mail.

use posventa_core::look_up::{EntryProblem, clean_code, clean_email};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use crate::route::Route;
use crate::ui::focus::focus;
use crate::ui::hooks::use_task;
use crate::ui::primitives::{Button, Emphasis, Field, Tone, Urgency, notice};
use crate::ui::use_portal;
use crate::ui::views::{failure_notice, route_link};

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
    let say = |message| portal.text.say(message);

    let email_field = Field {
        problem: problems.0.clone().map(say),
        kind: "email",
        autocomplete: "username",
        input_ref: email_ref,
        ..Field::new("sign-in-email", say(message::sign_in_email()), &email, edit(&email))
    };
    let secret_problem = problems.1.clone().map(say);
    let secret_field = match *step {
        Step::Address => None,
        Step::Password => Some(Field {
            problem: secret_problem,
            kind: "password",
            autocomplete: "current-password",
            input_ref: secret_ref,
            ..Field::new("password", say(message::sign_in_password()), &secret, edit(&secret))
        }),
        Step::Code => Some(Field {
            problem: secret_problem,
            autocomplete: "one-time-code",
            inputmode: Some("numeric"),
            input_ref: secret_ref,
            ..Field::new("code", say(message::sign_in_code()), &secret, edit(&secret))
        }),
    };
    let press = match *step {
        Step::Address => message::sign_in_send_code(),
        Step::Password | Step::Code => message::sign_in_submit(),
    };
    let submit = Button::new("sign-in-submit", say(press)).emphasis(Emphasis::Primary).busy(busy);
    let other_way = match *step {
        Step::Password if offers.code => {
            Some(("use-code", message::sign_in_code_instead(), Step::Address))
        }
        Step::Code => Some(("code-again", message::sign_in_code_again(), Step::Address)),
        Step::Address if offers.password => {
            Some(("use-password", message::sign_in_password_instead(), Step::Password))
        }
        Step::Password | Step::Address => None,
    };
    let other_way = other_way.map(|(part, label, to)| {
        Button::new(part, say(label)).emphasis(Emphasis::Plain).on_press(switch_to(to))
    });

    html! {
        <section class="view" part="view sign-in">
            <h2 class="view-title" part="view-title" tabindex="-1">
                { say(message::sign_in_title()) }
            </h2>
            <p class="lead">{ say(message::sign_in_intro()) }</p>
            <form class="form" part="form" novalidate=true {onsubmit} aria-busy={busy.to_string()}>
                if let Some(failure) = task.failure() {
                    { failure_notice(&portal, failure, None) }
                }
                if *step == Step::Code {
                    {
                        notice(
                            Tone::Info,
                            Urgency::Alert,
                            String::new(),
                            html! { <p>{ say(message::sign_in_code_sent((*email).clone())) }</p> },
                        )
                    }
                }
                { email_field }
                { secret_field }
                { submit }
                { other_way }
            </form>
            <p class="aside">
                { route_link(&portal, Route::Orders, "to-look-up", say(message::look_up_title())) }
            </p>
        </section>
    }
}
