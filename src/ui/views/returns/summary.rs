//! The fourth screen: everything once more, each row with the way to change it, and the exact sum.

use posventa_core::returns::Resolution;
use posventa_i18n::{Message, message};
use yew::prelude::*;

use super::draft::LineDraft;
use super::state::{Action, Step};
use super::wizard::Screen;
use super::words::resolution;
use crate::ui::files;
use crate::ui::markup::{Child, tag};
use crate::ui::views::chosen::summary_row;

pub fn summary_step(screen: &Screen<'_>) -> Html {
    let wizard = screen.wizard;
    let facts = wizard.case.facts();
    let chosen: Vec<&LineDraft> = wizard.draft.chosen().collect();
    let what: Vec<Html> = chosen.iter().map(|line| tag!("p", {}, [what(screen, line)])).collect();
    let why = chosen.iter().map(|line| {
        let reasons = wizard.case.reasons(&facts, &line.line, line.quantity);
        let reason = reasons.into_iter().find(|it| Some(it.id) == line.reason.as_deref());
        let words = reason.map(|reason| {
            let subs = reason.sub_reasons.into_iter();
            let sub = subs.filter(|(id, _)| Some(*id) == line.sub_reason.as_deref());
            let words: Vec<String> =
                std::iter::once(reason.label).chain(sub.map(|(_, label)| label)).collect();
            words.join(": ")
        });
        let photos = i64::try_from(files::stored(&line.photos).count()).unwrap_or(i64::MAX);
        let photos = (0 < photos).then(|| screen.words.say(message::return_photos_count(photos)));
        let comment = line.comment.trim();
        let comment = (!comment.is_empty())
            .then(|| tag!("span", {"class": "quiet comment"}, [comment.to_owned()]));
        vec![
            tag!("p", {}, [named(screen, line, chosen.len()), words]),
            comment.into_child(),
            photos.map(|it| tag!("span", {"class": "quiet"}, [it])).into_child(),
        ]
        .into_child()
    });
    let instead = chosen.iter().map(|line| {
        let words = tag!("p", {}, [named(screen, line, chosen.len()), instead(screen, line)]);
        vec![words, difference(screen, line).into_child()].into_child()
    });
    let (why, instead): (Vec<Html>, Vec<Html>) = (why.collect(), instead.collect());
    let methods = wizard.case.methods(&facts, &wizard.draft);
    let is_choice = 1 < methods.len();
    let method = methods.into_iter().find(|it| Some(&it.id) == wizard.draft.method.as_ref());
    let how = method.map(|method| {
        let kind = method.kind.map(|kind| screen.words.method_kind(kind));
        let name = if method.label.is_empty() { kind.unwrap_or_default() } else { method.label };
        let cost = screen.words.cost(method.kind, method.cost).map(|cost| format!(" · {cost}"));
        tag!("p", {}, [name, cost])
    });
    let how = how.unwrap_or_else(|| {
        tag!("p", {}, [screen.words.say(message::return_summary_nothing_back())])
    });

    vec![
        tag!("dl", {"class": "summary", "part": "summary"}, [
            summary_line(screen, message::return_summary_what(), what.into_child(), Some(Step::Lines)),
            summary_line(screen, message::return_summary_why(), why.into_child(), Some(Step::Reasons)),
            summary_line(screen, message::return_summary_instead(), instead.into_child(), Some(Step::Reasons)),
            summary_line(screen, message::return_summary_how(), how, is_choice.then_some(Step::Method)),
        ]),
        refund(screen),
    ]
    .into_child()
}

/// The sum of the one-screen path, and that nothing has to be sent.
pub fn express_sum(screen: &Screen<'_>) -> Html {
    let words = screen.words.say(message::return_express());
    let words = tag!("p", {"class": "lead", "part": "express"}, [words]);
    vec![words, refund(screen)].into_child()
}

/// What is paid back, row by row, and where it goes.
fn refund(screen: &Screen<'_>) -> Html {
    let Some(sum) = screen.wizard.sum() else { return Html::default() };
    if sum.total.is_zero() && !screen.wizard.pays_back() {
        return Html::default();
    }
    // An exchange that is sent back at the customer's expense.
    let is_owed = sum.total.minor() < 0;
    let mut chosen = screen.wizard.draft.chosen();
    let is_credit = chosen.all(|it| it.resolution == Some(Resolution::StoreCredit));
    let days = screen.wizard.case.policy.refund_within_days;
    let how = match is_credit {
        true => message::return_sum_credit(),
        false => message::return_sum_how(days),
    };
    let title = match is_owed {
        true => message::return_sum_owed_title(),
        false => message::return_sum_title(),
    };
    let title = screen.words.say(title);
    let how = (!is_owed).then(|| tag!("p", {"class": "quiet"}, [screen.words.say(how)]));
    tag!("section", {"class": "section", "part": "refund", "aria-labelledby": "refund-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "refund-title"}, [title]),
        screen.words.sum(&sum),
        how,
    ])
}

fn summary_line(screen: &Screen<'_>, label: Message, value: Html, change: Option<Step>) -> Html {
    let change = change.filter(|_| !screen.wizard.draft.is_sent);
    let change = change.map(|step| screen.press(Action::Go(step)));
    summary_row(screen.words.portal, screen.words.say(label), value, change)
}

/// `2 × Breakfast mug, Indigo`
fn what(screen: &Screen<'_>, line: &LineDraft) -> String {
    let bought = screen.wizard.case.returnable.order.line(&line.line);
    let title = bought.map(|it| it.title.clone()).unwrap_or_default();
    let title = match bought.and_then(|it| it.variant.clone()) {
        Some(variant) => format!("{title}, {variant}"),
        None => title,
    };
    screen.words.say(message::return_units_of(line.quantity, title))
}

/// Of several lines each is named, of one it goes without saying.
fn named(screen: &Screen<'_>, line: &LineDraft, lines: usize) -> Option<String> {
    let bought = screen.wizard.case.returnable.order.line(&line.line)?;
    (1 < lines).then(|| format!("{}: ", bought.title))
}

fn instead(screen: &Screen<'_>, line: &LineDraft) -> String {
    let words = line.resolution.map(|it| screen.words.say(resolution(it))).unwrap_or_default();
    let is_exchange = line.resolution == Some(Resolution::Exchange);
    let variants = screen.wizard.variants_of(&line.line).filter(|_| is_exchange);
    let variant =
        variants.and_then(|it| it.iter().find(|it| Some(&it.id) == line.variant.as_ref()));
    match variant {
        Some(variant) => format!("{words}: {}", variant.title),
        None => words,
    }
}

/// What an exchange costs more or less.
fn difference(screen: &Screen<'_>, line: &LineDraft) -> Option<Html> {
    if line.resolution != Some(Resolution::Exchange) {
        return None;
    }
    let variants = screen.wizard.variants_of(&line.line)?;
    let variant = variants.iter().find(|it| Some(&it.id) == line.variant.as_ref())?;
    let difference = variant.difference.filter(|it| !it.is_zero())?;
    let minor = difference.minor().checked_mul(i64::from(line.quantity))?;
    let all = posventa_core::Money::from_minor(minor, difference.currency());
    let words = match minor < 0 {
        true => message::return_exchange_cheaper(screen.words.money(all.negated())),
        false => message::return_exchange_dearer(screen.words.money(all)),
    };
    Some(tag!("p", {"class": "quiet", "part": "price-difference"}, [screen.words.say(words)]))
}
