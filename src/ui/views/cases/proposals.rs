//! What shop and customer offer each other: accept, decline, or ask for something else.

use std::rc::Rc;

use crate::shop::Counter;
use posventa_core::Failure;
use posventa_core::Money;
use posventa_core::cases::{Case, Proposal, ProposalState};
use posventa_core::money::Currency;
use posventa_core::returns::Resolution;
use posventa_i18n::message;
use yew::prelude::*;

use super::words::Words;
use crate::shop::CaseKey;
use crate::ui::context::attempt_name;
use crate::ui::hooks::{StateHandle, Task, use_state, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Choice, Emphasis, Field, choices, text_area};
use crate::ui::use_portal;
use crate::ui::views::failure_notice;

/// What a customer may ask for instead.
const WISHES: [Resolution; 5] = [
    Resolution::Refund,
    Resolution::PriceReduction,
    Resolution::Replacement,
    Resolution::Repair,
    Resolution::StoreCredit,
];

/// Properties of [`OpenProposal`].
#[derive(PartialEq, Properties)]
pub struct ProposalProps {
    pub which: CaseKey,
    pub case: Rc<Case>,
    /// Shows the case that the shop answered with.
    pub replace: Callback<Case>,
    /// Asks the shop how the case stands.
    pub refresh: Callback<()>,
}

/// The proposal that waits for an answer of the customer's, above all else.
#[component]
pub fn OpenProposal(props: &ProposalProps) -> Html {
    let portal = use_portal();
    let words = Words { portal: &portal };
    let task = use_task();
    let is_open = |it: &&Proposal| it.from_shop && it.state == ProposalState::Open;
    let open = props.case.proposals.iter().rfind(is_open);
    // One name for each wish: pressed again after a lost answer, it counts once. What is said to
    // the shop's next proposal is another wish.
    let attempts = use_memo(open.map(|it| it.id.clone()), |_| (attempt_name(), attempt_name()));
    let Some(proposal) = open else {
        return Html::default();
    };
    let answer = |accepts: bool| {
        let (portal, task) = (portal.clone(), task.clone());
        let (which, id, replace) =
            (props.which.clone(), proposal.id.clone(), props.replace.clone());
        let (attempt, done) = match accepts {
            true => (attempts.0.clone(), message::case_accepted()),
            false => (attempts.1.clone(), message::case_declined()),
        };
        let done = words.say(done);
        Callback::from(move |()| {
            let (asking, announce) = (portal.clone(), portal.announce.clone());
            let (which, id, attempt) = (which.clone(), id.clone(), attempt.clone());
            let (replace, done) = (replace.clone(), done.clone());
            task.start(
                move |signal| async move {
                    let answer = (id.as_str(), accepts);
                    let shop = &asking.shop.0;
                    shop.answer_proposal(&asking.config, &which, answer, &attempt, &signal).await
                },
                move |changed| {
                    announce.emit(done);
                    replace.emit(changed);
                },
            );
        })
    };
    let accept = Button::new("accept-proposal", words.say(message::case_accept()))
        .emphasis(Emphasis::Primary)
        .busy(task.is_busy())
        .on_press(answer(true));
    let decline = Button::new("decline-proposal", words.say(message::case_decline()))
        .busy(task.is_busy())
        .on_press(answer(false));
    let counter = props.case.actions.propose.then(|| {
        html! {
            <CounterForm
                which={props.which.clone()}
                case={Rc::clone(&props.case)}
                replace={props.replace.clone()}
                refresh={props.refresh.clone()}
            />
        }
    });
    tag!("section", {"class": "card", "part": "card proposal", "aria-labelledby": "proposal-title"}, [
        tag!("h3", {"class": "card-title", "part": "card-title", "id": "proposal-title"}, [
            words.say(message::case_proposal_title()),
        ]),
        tag!("p", {"class": "lead", "part": "proposal-offer"}, [
            words.offer(proposal.resolution, proposal.amount, proposal.percent),
        ]),
        proposal.note.clone().map(|note| tag!("p", {"class": "comment"}, [note])),
        problem(words, &task, &props.refresh),
        tag!("p", {"class": "buttons no-print"}, [accept, decline]),
        counter,
    ])
}

/// Why the last try failed. What is not open any more is shown as it is now.
fn problem(words: Words<'_>, task: &Task, refresh: &Callback<()>) -> Option<Html> {
    let failure = task.failure()?;
    if failure != Failure::NoLongerPossible {
        return Some(failure_notice(words.portal, failure, None));
    }
    let refresh =
        Button::new("refresh-case", words.say(message::refresh_now())).on_press(refresh.clone());
    Some(tag!("div", {"class": "notice", "part": "notice notice-warning", "role": "alert"}, [
        tag!("p", {}, [words.say(message::case_proposal_gone())]),
        tag!("p", {}, [refresh]),
    ]))
}

/// What the customer would take instead, by mutual agreement.
#[component]
fn CounterForm(props: &ProposalProps) -> Html {
    let portal = use_portal();
    let words = Words { portal: &portal };
    let task = use_task();
    let attempt = use_state(attempt_name);
    let wish = use_state(|| None::<Resolution>);
    let amount = use_state(String::new);
    let note = use_state(String::new);
    let complains = use_state(|| false);
    let currency = currency(&props.case);
    // Another wish has another name.
    let edit = {
        let (task, attempt) = (task.clone(), attempt.setter());
        move || {
            task.reset();
            attempt.set(attempt_name());
        }
    };
    let typed = |state: &StateHandle<String>| {
        let (state, edit) = (state.setter(), edit.clone());
        Callback::from(move |text: String| {
            edit();
            state.set(text);
        })
    };
    let read = read_amount(&amount, currency);
    let is_money = wish.is_some_and(|it| {
        matches!(it, Resolution::Refund | Resolution::PriceReduction | Resolution::StoreCredit)
    });
    let onsubmit = {
        let (portal, task) = (portal.clone(), task.clone());
        let (wish, note, read) = (*wish, note.clone(), read);
        let (attempt, complains) = (attempt.clone(), complains.setter());
        let (which, replace) = (props.which.clone(), props.replace.clone());
        let done = words.say(message::case_counter_sent());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (Some(resolution), Ok(amount)) = (wish, read) else {
                complains.set(true);
                return;
            };
            complains.set(false);
            let note = Some(note.trim().to_owned()).filter(|it| !it.is_empty());
            let amount = amount.filter(|_| is_money);
            let counter = Counter { resolution, amount, percent: None, note };
            let (asking, announce) = (portal.clone(), portal.announce.clone());
            let (which, replace) = (which.clone(), replace.clone());
            let (attempt, done) = ((*attempt).clone(), done.clone());
            task.start(
                move |signal| async move {
                    let shop = &asking.shop.0;
                    shop.counter_proposal(&asking.config, &which, &counter, &attempt, &signal).await
                },
                move |changed| {
                    announce.emit(done);
                    replace.emit(changed);
                },
            );
        })
    };
    let options = WISHES.iter().map(|it| {
        let name = it.name().to_owned();
        let hint = words.say(message::return_resolution_hint(name.clone()));
        Choice {
            hint: Some(hint.into_child()),
            ..Choice::new(it.name(), words.say(message::return_resolution(name)))
        }
    });
    let on_choose = {
        let (wish, edit) = (wish.setter(), edit.clone());
        Callback::from(move |name: String| {
            edit();
            wish.set(Resolution::from_name(&name));
        })
    };
    let lacks_wish = *complains && wish.is_none();
    let wishes = choices(
        "counter-resolution",
        "counter-resolution",
        words.say(message::case_counter_wanted()),
        options.collect(),
        wish.map(Resolution::name),
        &on_choose,
        lacks_wish.then(|| words.say(message::case_wanted_missing())),
    );
    let sum = currency.filter(|_| is_money).map(|currency| {
        let label = words.say(message::case_counter_amount(currency.code().to_owned()));
        let field = Field::new("counter-amount", label, &amount, typed(&amount));
        let problem = (*complains && read.is_err())
            .then(|| words.say(message::case_counter_amount_invalid()));
        Field { inputmode: Some("decimal"), problem, ..field }
    });
    let label = words.say(message::case_counter_note());
    let note = text_area("counter-note", "counter-note", label, &note, typed(&note), None);
    let send =
        Button::new("counter-send", words.say(message::case_counter_send())).busy(task.is_busy());
    html! {
        <details class="disclosure no-print" part="counter">
            <summary>{ words.say(message::case_counter()) }</summary>
            <form class="form" part="counter-form" novalidate=true {onsubmit}>
                <p class="quiet">{ words.say(message::case_counter_next()) }</p>
                { wishes }
                { sum.into_child() }
                { note }
                { problem(words, &task, &props.refresh).into_child() }
                { send }
            </form>
        </details>
    }
}

/// In what the amounts of a case are; `None` while none was named.
fn currency(case: &Case) -> Option<Currency> {
    let proposed = case.proposals.iter().find_map(|it| it.amount);
    let decided = case.outcome.as_ref().and_then(|it| it.amount);
    let of_coupon = case.coupon.as_ref().and_then(|it| it.amount);
    proposed.or(decided).or(of_coupon).map(Money::currency)
}

/// What was typed as an amount, with a comma or a point; nothing typed is no amount.
fn read_amount(typed: &str, currency: Option<Currency>) -> Result<Option<Money>, ()> {
    let typed = typed.trim().replace(',', ".");
    let Some(currency) = currency.filter(|_| !typed.is_empty()) else { return Ok(None) };
    match Money::from_decimal(&typed, currency) {
        Ok(amount) if 0 < amount.minor() => Ok(Some(amount)),
        _ => Err(()),
    }
}

/// Every proposal that has been answered, oldest first.
pub fn past_proposals(words: Words<'_>, case: &Case) -> Option<Html> {
    let is_past = |it: &&Proposal| !it.from_shop || it.state != ProposalState::Open;
    let rows = case.proposals.iter().filter(is_past).map(|it| {
        let title = match it.from_shop {
            true => message::case_proposal_title(),
            false => message::case_proposal_yours(),
        };
        let how = words.say(message::case_proposal_state(it.state.name().to_owned()));
        tag!("li", {"class": "event", "part": "past-proposal"}, [
            tag!("p", {"class": "event-name"}, [
                words.offer(it.resolution, it.amount, it.percent),
            ]),
            tag!("p", {"class": "quiet"}, [
                format!("{} · {how} · {}", words.say(title), words.moment(it.at)),
            ]),
            it.note.clone().map(|note| tag!("p", {"class": "event-note comment"}, [note])),
        ])
    });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let title = words.say(message::case_proposals_title());
    Some(
        tag!("section", {"class": "section", "part": "proposals", "aria-labelledby": "proposals-title"}, [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "proposals-title"}, [title]),
            tag!("ol", {"class": "events"}, [rows]),
        ]),
    )
}
