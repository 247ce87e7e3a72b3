//! Finding an order without an account.

use crate::shop::LookUp;
use posventa_core::Failure;
use posventa_core::look_up::{EntryProblem, Factor, clean_order_number};
use posventa_i18n::{Message, message};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use crate::element::PortalEvent;
use crate::route::Route;
use crate::ui::focus::focus;
use crate::ui::hooks::{StateHandle, Task, use_state, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, Field, Tone, Urgency, notice};
use crate::ui::views::{failure_notice, route_link};
use crate::ui::{PortalContext, use_portal};

/// Properties of [`LookUpPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct LookUpPageProps {
    /// An order number that is known already, or empty.
    pub reference: AttrValue,
    /// Where to go with the order. Default: its page.
    #[prop_or(Route::Orders)]
    pub next: Route,
}

/// The form that the platform's adapter asks for, and the way to sign in beside it.
#[component]
pub fn LookUpPage(props: &LookUpPageProps) -> Html {
    let portal = use_portal();
    let look_up = portal.shop.0.look_up();
    let factors = match look_up {
        LookUp::ByNumber { factors } | LookUp::ByNumberAndEmail { factors } => factors,
        LookUp::ByLinkAndEmail => &[Factor::Email],
        LookUp::ByNumberAlone | LookUp::ByLink | LookUp::SignedInOnly => &[],
    };
    let form = Form {
        look_up,
        // The number of the order, or the link that opens it.
        number: use_state(|| props.reference.to_string()),
        factor: use_state(|| factors.first().copied().unwrap_or(Factor::Email)),
        value: use_state(String::new),
        email: use_state(String::new),
        problems: use_state(Problems::default),
        number_ref: (*use_state(NodeRef::default)).clone(),
        email_ref: (*use_state(NodeRef::default)).clone(),
        value_ref: (*use_state(NodeRef::default)).clone(),
        task: use_task(),
        next: props.next.clone(),
    };

    let say = |message| portal.text.say(message);
    let sign_in = portal.shop.0.sign_in();
    let (intro, fields) = match look_up {
        LookUp::ByNumber { .. } => {
            let fields = vec![form.number_field(&portal), form.factor_field(&portal, factors)];
            (message::look_up_intro(), fields.into_child())
        }
        LookUp::ByNumberAndEmail { .. } => {
            let fields = vec![
                form.number_field(&portal),
                form.email_field(&portal),
                form.factor_field(&portal, factors),
            ];
            (message::look_up_intro_and_email(), fields.into_child())
        }
        LookUp::ByNumberAlone => (message::look_up_number_alone(), form.number_field(&portal)),
        LookUp::ByLinkAndEmail => {
            let fields = vec![form.link_field(&portal), form.factor_field(&portal, factors)];
            (message::look_up_link_and_email(), fields.into_child())
        }
        // Where only signing in helps, another screen stands in this one's place.
        LookUp::ByLink | LookUp::SignedInOnly => {
            (message::look_up_link_hint(), form.link_field(&portal))
        }
    };
    let busy = form.task.is_busy();
    let press = if busy { message::look_up_searching() } else { message::look_up_submit() };
    let failure = form.task.failure().map(|failure| not_found(&portal, failure, &form));
    let onsubmit = {
        let portal = portal.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            form.submit(&portal);
        })
    };

    let submit = Button::new("find-order", say(press)).emphasis(Emphasis::Primary).busy(busy);
    let offer = (sign_in.password || sign_in.code).then(|| {
        let link = say(message::sign_in_title());
        tag!("p", {"class": "aside", "part": "sign-in-offer"}, [
            say(message::sign_in_intro()),
            " ",
            route_link(&portal, Route::Account, "to-sign-in", link),
        ])
    });
    let title = say(message::look_up_title());

    tag!("section", {"class": "view", "part": "view look-up"}, [
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        tag!("p", {"class": "lead"}, [say(intro)]),
        html! {
            <form class="form" part="form" novalidate=true {onsubmit} aria-busy={busy.to_string()}>
                { failure }
                { fields }
                { submit }
            </form>
        },
        offer,
    ])
}

/// What was entered, and what is wrong with it.
struct Form {
    look_up: LookUp,
    number: StateHandle<String>,
    factor: StateHandle<Factor>,
    value: StateHandle<String>,
    /// Where the platform asks for it besides.
    email: StateHandle<String>,
    problems: StateHandle<Problems>,
    number_ref: NodeRef,
    email_ref: NodeRef,
    value_ref: NodeRef,
    task: Task,
    next: Route,
}

/// What is wrong with each entry.
#[derive(Debug, Clone, Default, PartialEq)]
struct Problems {
    number: Option<Message>,
    email: Option<Message>,
    value: Option<Message>,
}

impl Form {
    /// Whether the e-mail address is asked for besides the factor.
    fn asks_for_email(&self) -> bool {
        matches!(self.look_up, LookUp::ByNumberAndEmail { .. })
    }

    /// A change of `state`; what was said about the old entry does not hold any more. Whoever
    /// begins to type will want to see an order.
    fn edit(&self, portal: &PortalContext, state: &StateHandle<String>) -> Callback<String> {
        let (shop, begins) = (portal.shop.clone(), state.is_empty());
        let (state, task) = (state.setter(), self.task.clone());
        Callback::from(move |typed: String| {
            if begins {
                let shop = shop.clone();
                spawn_local(async move { shop.0.prepare().await });
            }
            task.reset();
            state.set(typed);
        })
    }

    fn number_field(&self, portal: &PortalContext) -> Html {
        let say = |message| portal.text.say(message);
        let label = say(message::look_up_number());
        Field {
            hint: say(message::look_up_number_hint()),
            problem: self.problems.number.clone().map(say),
            input_ref: self.number_ref.clone(),
            ..Field::new("order-number", label, &self.number, self.edit(portal, &self.number))
        }
        .into()
    }

    fn link_field(&self, portal: &PortalContext) -> Html {
        let say = |message| portal.text.say(message);
        let label = say(message::look_up_link());
        Field {
            problem: self.problems.number.clone().map(say),
            input_ref: self.number_ref.clone(),
            ..Field::new("order-link", label, &self.number, self.edit(portal, &self.number))
        }
        .into()
    }

    fn factor_field(&self, portal: &PortalContext, factors: &[Factor]) -> Html {
        let say = |message| portal.text.say(message);
        let problem = self.problems.value.clone().map(say);
        let field = self.detail_field(portal, *self.factor, &self.value, problem, &self.value_ref);
        let others = factors.iter().copied().filter(|other| *other != *self.factor);
        let others: Vec<Html> = others.map(|other| self.factor_button(portal, other)).collect();
        let choice = (!others.is_empty()).then(|| tag!("p", {"class": "choice"}, [others]));
        tag!("div", {"class": "field-with-choice"}, [field, choice])
    }

    fn email_field(&self, portal: &PortalContext) -> Html {
        let problem = self.problems.email.clone().map(|it| portal.text.say(it));
        self.detail_field(portal, Factor::Email, &self.email, problem, &self.email_ref)
    }

    fn detail_field(
        &self,
        portal: &PortalContext,
        factor: Factor,
        value: &StateHandle<String>,
        problem: Option<String>,
        input_ref: &NodeRef,
    ) -> Html {
        let say = |message| portal.text.say(message);
        let words = FactorWords::of(factor);
        Field {
            hint: say(words.hint),
            problem,
            kind: words.kind,
            autocomplete: words.autocomplete,
            input_ref: input_ref.clone(),
            ..Field::new(factor.name(), say(words.label), value, self.edit(portal, value))
        }
        .into()
    }

    fn factor_button(&self, portal: &PortalContext, other: Factor) -> Html {
        let words = FactorWords::of(other);
        let (factor, value) = (self.factor.setter(), self.value.setter());
        let (problems, task) = (self.problems.clone(), self.task.clone());
        let label = message::look_up_instead(other.name().to_owned());
        Button::new(words.button_part, portal.text.say(label))
            .emphasis(Emphasis::Plain)
            .on_press(Callback::from(move |()| {
                factor.set(other);
                value.set(String::new());
                problems.set(Problems { value: None, ..(*problems).clone() });
                task.reset();
            }))
            .into()
    }

    fn submit(&self, portal: &PortalContext) {
        match self.look_up {
            LookUp::ByNumber { .. } | LookUp::ByNumberAndEmail { .. } | LookUp::ByLinkAndEmail => {
                self.find(portal)
            }
            by => match portal.shop.0.order_in_link(&self.number) {
                Some(order) => {
                    self.problems.set(Problems::default());
                    portal.shop.0.seek();
                    portal.navigator.navigate(self.next.with_order(order.reveal()));
                }
                None => {
                    let problem = match by {
                        LookUp::ByLink => message::look_up_link_invalid(),
                        _ => message::look_up_number_empty(),
                    };
                    let number = Some(problem);
                    self.problems.set(Problems { number, ..Problems::default() });
                    focus(&self.number_ref);
                }
            },
        }
    }

    fn find(&self, portal: &PortalContext) {
        let factor = *self.factor;
        let number = match self.look_up {
            LookUp::ByLinkAndEmail => {
                let order = portal.shop.0.order_in_link(&self.number);
                let id = order.map(|order| order.reveal().to_owned());
                id.ok_or_else(message::look_up_link_invalid)
            }
            _ => clean_order_number(&self.number).map_err(|_| message::look_up_number_empty()),
        };
        let email = self.asks_for_email().then(|| Factor::Email.clean_as_written(&self.email));
        let email = email.transpose().map_err(|it| FactorWords::problem(Factor::Email, it));
        // These compare letter by letter.
        let value = match self.look_up {
            LookUp::ByNumberAndEmail { .. } | LookUp::ByLinkAndEmail => {
                factor.clean_as_written(&self.value)
            }
            _ => factor.clean(&self.value),
        };
        let value = value.map_err(|it| FactorWords::problem(factor, it));
        self.problems.set(Problems {
            number: number.as_ref().err().cloned(),
            email: email.as_ref().err().cloned(),
            value: value.as_ref().err().cloned(),
        });
        let (number, email, value) = match (number, email, value) {
            (Ok(number), Ok(email), Ok(value)) => (number, email, value),
            (Err(_), ..) => return focus(&self.number_ref),
            (_, Err(_), _) => return focus(&self.email_ref),
            (.., Err(_)) => return focus(&self.value_ref),
        };
        let mut known = vec![(factor, value)];
        known.extend(email.map(|email| (Factor::Email, email)));

        let (shop, navigator) = (portal.shop.clone(), portal.navigator.clone());
        let (tell, next) = (portal.tell.clone(), self.next.clone());
        self.task.start(
            move |signal| async move { shop.0.find(&number, &known, &signal).await },
            move |reference| {
                tell.emit(PortalEvent::OrderFound);
                navigator.navigate(next.with_order(&reference));
            },
        );
    }
}

/// How a factor is asked for.
struct FactorWords {
    label: Message,
    hint: Message,
    kind: &'static str,
    autocomplete: &'static str,
    /// The part of the button that asks for it instead of another.
    button_part: &'static str,
}

impl FactorWords {
    fn of(factor: Factor) -> FactorWords {
        match factor {
            Factor::Email => FactorWords {
                label: message::look_up_factor_email(),
                hint: message::look_up_factor_email_hint(),
                kind: "email",
                autocomplete: "email",
                button_part: "use-email",
            },
            Factor::Postcode => FactorWords {
                label: message::look_up_factor_postcode(),
                hint: message::look_up_factor_postcode_hint(),
                kind: "text",
                autocomplete: "postal-code",
                button_part: "use-postcode",
            },
            Factor::LastName => FactorWords {
                label: message::look_up_factor_last_name(),
                hint: message::look_up_factor_last_name_hint(),
                kind: "text",
                autocomplete: "family-name",
                button_part: "use-last-name",
            },
        }
    }

    fn problem(factor: Factor, problem: EntryProblem) -> Message {
        match (factor, problem) {
            (Factor::Email, EntryProblem::NotAnEmail) => message::look_up_email_invalid(),
            (Factor::Email, EntryProblem::Empty) => message::look_up_email_empty(),
            (Factor::Postcode, _) => message::look_up_postcode_empty(),
            (Factor::LastName, _) => message::look_up_last_name_empty(),
        }
    }
}

/// An order that was not found is no dead end: where the number stands, what else to try, whom to
/// ask. Other failures say their own.
fn not_found(portal: &PortalContext, failure: Failure, form: &Form) -> Html {
    if failure != Failure::OrderNotFound {
        return failure_notice(portal, failure, None);
    }
    let say = |message| portal.text.say(message);
    let person = say(message::look_up_not_found_person());
    let exact = form.asks_for_email();
    let email = (exact || *form.factor == Factor::Email)
        .then(|| tag!("li", {}, [say(message::look_up_not_found_email())]));
    let detail = match exact {
        true => message::look_up_not_found_exact(),
        false => message::look_up_not_found_factor(),
    };
    // A link has no digits to lose, and no other detail opens an order by it.
    let by_number = form.look_up != LookUp::ByLinkAndEmail;
    let hint = |message| by_number.then(|| tag!("li", {}, [say(message)]));
    let content = tag!("ul", {"part": "not-found"}, [
        hint(message::look_up_not_found_number()),
        email,
        hint(detail),
        tag!("li", {}, [route_link(portal, Route::Contact, "to-contact", person)]),
    ]);
    notice(Tone::Problem, Urgency::Alert, say(message::look_up_not_found_title()), content)
}
