//! The second screen: for each line why it goes back, and what the customer wants instead.

use std::rc::Rc;

use posventa_core::policy::{Facts, Offer};
use posventa_core::returns::{Evidence, Resolution, Variant};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use super::draft::LineDraft;
use super::photos::photos;
use super::state::{Action, Missing};
use super::wizard::Screen;
use super::words::{resolution, resolution_hint};
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Choice, choices, skeleton, text_area};
use crate::ui::use_portal;
use crate::ui::views::{failure_notice, line_image};

/// A card for each chosen line.
pub fn reasons_step(screen: &Screen<'_>) -> Html {
    let facts = screen.wizard.case.facts();
    let chosen = screen.wizard.draft.chosen();
    let cards: Vec<Html> = chosen.map(|line| reason_of_line(screen, &facts, line)).collect();
    cards.into_child()
}

/// What is asked about one line.
pub fn reason_of_line(screen: &Screen<'_>, facts: &Facts<'_>, draft: &LineDraft) -> Html {
    let wizard = screen.wizard;
    let Some(line) = wizard.case.returnable.order.line(&draft.line) else {
        return Html::default();
    };
    let id = format!("reason-{}", draft.line);
    let told = wizard.told();
    let problem = |missing: fn(String) -> Missing, words: fn() -> Message| {
        told.contains(&missing(draft.line.clone())).then(|| screen.words.say(words()))
    };
    let reasons = wizard.case.reasons(facts, &draft.line, draft.quantity);
    let options = reasons.iter().map(|reason| Choice {
        hint: reason.outcome.as_ref().err().and_then(|refusal| {
            let verdict = wizard.case.verdict(facts, &draft.line)?;
            let clock = verdict.clock(refusal.clock);
            Some(screen.words.sentence(&wizard.case, &verdict, clock).into_child())
        }),
        is_possible: reason.outcome.is_ok(),
        ..Choice::new(reason.id, reason.label.clone())
    });
    let on_reason = screen.on({
        let line = draft.line.clone();
        move |reason| Action::Reason { line: line.clone(), reason }
    });
    let chosen = reasons.iter().find(|it| Some(it.id) == draft.reason.as_deref());
    let offer = chosen.and_then(|it| it.outcome.as_ref().ok());
    let subs = chosen.map(|it| it.sub_reasons.as_slice()).unwrap_or_default();
    let subs = (offer.is_some() && !subs.is_empty()).then(|| {
        let options = subs.iter().map(|(id, label)| Choice::new(id, label.clone())).collect();
        let on_choose = screen.on({
            let line = draft.line.clone();
            move |sub_reason| Action::SubReason { line: line.clone(), sub_reason }
        });
        choices(
            "sub-reason",
            &format!("{id}-sub"),
            screen.words.say(message::return_sub_reason()),
            options,
            draft.sub_reason.as_deref(),
            &on_choose,
            problem(Missing::SubReason, message::return_sub_reason_missing),
        )
    });
    let asks = |evidence| offer.is_some_and(|it: &Offer<'_>| it.evidence.contains(&evidence));
    let comment = asks(Evidence::Comment).then(|| {
        let on_change = screen.on({
            let line = draft.line.clone();
            move |comment| Action::Comment { line: line.clone(), comment }
        });
        text_area(
            "comment",
            &format!("{id}-comment"),
            screen.words.say(message::return_comment()),
            &draft.comment,
            on_change,
            problem(Missing::Comment, message::return_comment_missing),
        )
    });
    let photo_problem = problem(Missing::Photo, message::return_photo_missing)
        .or_else(|| problem(Missing::PhotoUnderWay, message::return_photo_wait));
    let photos = asks(Evidence::Photo).then(|| photos(screen, draft, photo_problem));
    let units = screen.words.say(message::line_units(draft.quantity));
    let head = tag!("div", {"class": "card-line"}, [
        tag!("span", {"class": "line-image", "part": "line-image"}, [line_image(line)]),
        tag!("span", {"class": "line-words"}, [
            tag!("h3", {"class": "line-title"}, [line.title.clone()]),
            tag!("span", {"class": "quiet"}, [
                line.variant.as_ref().map(|it| format!("{it} · ")),
                units,
            ]),
        ]),
    ]);
    // On the first screen the line itself stands right above.
    let head = (!wizard.is_cheap()).then_some(head);

    html! {
        <section key={draft.line.clone()} class="card" part="card line-reasons">
            { head.into_child() }
            {
                choices(
                    "reason",
                    &id,
                    screen.words.say(message::return_reason()),
                    options.collect(),
                    draft.reason.as_deref(),
                    &on_reason,
                    problem(Missing::Reason, message::return_reason_missing),
                )
            }
            { subs.into_child() }
            { comment.into_child() }
            { photos.into_child() }
            { offer.map(|offer| resolutions(screen, draft, offer, &id)).into_child() }
        </section>
    }
}

fn resolutions(screen: &Screen<'_>, draft: &LineDraft, offer: &Offer<'_>, id: &str) -> Html {
    let told = screen.wizard.told();
    let keeps = offer.keep;
    let hint = |it: Resolution| match (it, offer.price_reduction) {
        // Staff may decide within a range; what is promised is its beginning.
        (Resolution::PriceReduction, Some(range)) => {
            screen.words.say(message::return_reduction_hint(range.from))
        }
        _ if keeps && it.sends_back() => screen.words.say(message::return_keep_hint()),
        _ => screen.words.say(resolution_hint(it)),
    };
    let choice = match offer.resolutions.as_slice() {
        // Nothing to choose: it is said.
        [only] => {
            let only = *only;
            tag!("p", {"part": "resolution-only"}, [
                tag!("strong", {}, [screen.words.say(resolution(only))]),
                " ",
                hint(only),
            ])
        }
        several => {
            let options = several.iter().map(|it| Choice {
                hint: Some(hint(*it).into_child()),
                ..Choice::new(it.name(), screen.words.say(resolution(*it)))
            });
            let on_choose = {
                let (dispatch, line) = (screen.dispatch.clone(), draft.line.clone());
                Callback::from(move |name: String| {
                    if let Some(resolution) = Resolution::from_name(&name) {
                        dispatch.emit(Action::Resolution { line: line.clone(), resolution });
                    }
                })
            };
            let is_missing = told.contains(&Missing::Resolution(draft.line.clone()));
            choices(
                "resolution",
                &format!("{id}-resolution"),
                screen.words.say(message::return_resolution_legend()),
                options.collect(),
                draft.resolution.map(Resolution::name),
                &on_choose,
                is_missing.then(|| screen.words.say(message::return_resolution_missing())),
            )
        }
    };
    let is_exchange = draft.resolution == Some(Resolution::Exchange);
    let variants = is_exchange.then(|| {
        let is_missing = told.contains(&Missing::Variant(draft.line.clone()));
        html! {
            <Variants
                key={format!("variants-{}", draft.line)}
                reference={screen.reference.clone()}
                line={draft.line.clone()}
                units={draft.quantity}
                chosen={draft.variant.clone()}
                known={screen.wizard.variants_of(&draft.line).cloned()}
                stock_round={screen.wizard.stock_round}
                dispatch={screen.dispatch.clone()}
                {is_missing}
            />
        }
    });
    vec![choice, variants.unwrap_or_default()].into_child()
}

#[derive(PartialEq, Properties)]
struct VariantsProps {
    reference: AttrValue,
    line: String,
    units: u32,
    chosen: Option<String>,
    /// What was answered for the line so far.
    known: Option<Rc<Vec<Variant>>>,
    /// How often the shop has said that something is gone: asked for anew each time.
    stock_round: u32,
    dispatch: Callback<Action>,
    is_missing: bool,
}

/// What a line can be exchanged for, with stock and price.
#[component]
fn Variants(props: &VariantsProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let attempt = use_state(|| 0_u32);
    let fetched = {
        let (shop, dispatch) = (portal.shop.clone(), props.dispatch.clone());
        let reference = props.reference.clone();
        let key = (props.line.clone(), props.stock_round, *attempt);
        use_remote(key, move |(line, ..), signal| async move {
            let variants = Rc::new(shop.0.variants(&reference, &line, &signal).await?);
            dispatch.emit(Action::Variants { line, variants: Rc::clone(&variants) });
            Ok(variants)
        })
    };
    let variants = match (&props.known, fetched) {
        (Some(known), _) => Rc::clone(known),
        (None, Remote::Failed(failure)) => {
            let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));
            return failure_notice(&portal, failure, Some(on_retry));
        }
        (None, _) => return skeleton(say(message::portal_loading()), 2),
    };
    if variants.is_empty() {
        return tag!("p", {"class": "quiet", "part": "no-variants"}, [
            say(message::return_variants_none()),
        ]);
    }
    let options = variants.iter().map(|variant| {
        let stock = match variant.available {
            None => None,
            Some(0) => Some(message::return_variant_gone()),
            Some(pieces) if pieces < props.units => Some(message::return_variant_too_few(pieces)),
            Some(pieces) if pieces <= 5 => Some(message::return_variant_last(pieces)),
            Some(_) => Some(message::return_variant_there()),
        };
        let difference = variant.difference.filter(|it| !it.is_zero()).map(|difference| {
            match difference.minor() < 0 {
                true => message::return_variant_cheaper(portal.text.money(difference.negated())),
                false => message::return_variant_dearer(portal.text.money(difference)),
            }
        });
        let hints: Vec<String> = [stock, difference].into_iter().flatten().map(say).collect();
        Choice {
            hint: (!hints.is_empty()).then(|| hints.join(" · ").into_child()),
            is_possible: variant.available.is_none_or(|pieces| props.units <= pieces),
            ..Choice::new(&variant.id, variant.title.clone())
        }
    });
    let on_choose = {
        let (dispatch, line) = (props.dispatch.clone(), props.line.clone());
        Callback::from(move |variant| {
            dispatch.emit(Action::Variant { line: line.clone(), variant });
        })
    };
    choices(
        "variant",
        &format!("variant-{}", props.line),
        say(message::return_variant()),
        options.collect(),
        props.chosen.as_deref(),
        &on_choose,
        props.is_missing.then(|| say(message::return_variant_missing())),
    )
}
