//! The third screen: a few precise questions, what shows it, what is wanted, how to be answered.

use std::rc::Rc;

use crate::shop::Upload;
use posventa_core::cases::{Asked, Question, QuestionKind, Topic, questions};
use posventa_core::conversation::FileKind;
use posventa_core::returns::{Evidence, Resolution};
use posventa_i18n::{Message, message};
use web_sys::AbortSignal;
use yew::prelude::*;

use super::intake::Screen;
use super::reply::reply;
use super::state::{Action, Missing};
use crate::ui::PortalContext;
use crate::ui::files::{FileField, Prepared, Store, Takes, Uploader};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Choice, Field, choices, text_area};

/// So many files are enough to see what is wrong.
const MOST: usize = 5;

/// Everything that is asked about the topic.
pub fn questions_step(screen: &Screen<'_>) -> Html {
    let Some(topic) = screen.intake.draft.topic else { return Html::default() };
    let asked: Vec<Html> = questions(topic).iter().map(|it| question(screen, *it)).collect();
    let lead = screen.words.say(message::case_lead());
    vec![
        tag!("p", {"class": "lead"}, [lead]),
        tag!("div", {"class": "form questions", "part": "questions"}, [
            asked,
            evidence(screen, topic),
            wanted(screen),
        ]),
        reply(screen),
    ]
    .into_child()
}

fn question(screen: &Screen<'_>, asked: Asked) -> Html {
    let Asked { question, required } = asked;
    let say = |message| screen.words.say(message);
    let told = screen.intake.told();
    let draft = &screen.intake.draft;
    let wants_words = question == Question::Details
        && screen.intake.basis.verdict(draft).evidence.contains(&Evidence::Comment);
    let label = say(message::case_question(question.name().to_owned()));
    let label = match required || wants_words {
        true => label,
        false => say(message::case_optional(label)),
    };
    let senseless = match question.kind() {
        QuestionKind::PastDay => message::case_day_past(),
        QuestionKind::ComingDay => message::case_day_coming(),
        _ => message::case_count_invalid(),
    };
    let missing = match wants_words {
        true => message::case_comment_missing(),
        false => message::case_answer_missing(),
    };
    let problem = if told.contains(&Missing::Answer(question)) {
        Some(say(missing))
    } else {
        told.contains(&Missing::Senseless(question)).then(|| say(senseless))
    };
    let on_change = screen.on(move |answer| Action::Answer { question, answer });
    let value = draft.answer(question);
    let id = format!("question-{}", question.name());
    let hint = || say(message::case_question_hint(question.name().to_owned()));
    match question.kind() {
        QuestionKind::Choice(options) => {
            let options = options.iter().map(|option| {
                let words = say(message::case_choice(option.name().to_owned()));
                Choice::new(option.name(), words)
            });
            let chosen = Some(value).filter(|it| !it.is_empty());
            choices("answer", &id, label, options.collect(), chosen, &on_change, problem)
        }
        QuestionKind::Text if question == Question::Details => {
            text_area("details", &id, label, value, on_change, problem)
        }
        QuestionKind::Text => {
            let field = Field::new("answer-text", label, value, on_change);
            Field { hint: hint(), problem, ..field }.into()
        }
        QuestionKind::Serial => {
            let on_lot = screen.on(Action::Lot);
            let lot = say(message::case_question("lot".to_owned()));
            let lot = say(message::case_optional(lot));
            let lot_hint = say(message::case_question_hint("lot".to_owned()));
            let serial = Field::new("serial", label, value, on_change);
            let lot = Field::new("lot", lot, &draft.lot, on_lot);
            vec![
                Field { hint: hint(), problem, ..serial }.into(),
                Field { hint: lot_hint, ..lot }.into(),
            ]
            .into_child()
        }
        QuestionKind::PastDay | QuestionKind::ComingDay => {
            let field = Field::new("answer-day", label, value, on_change);
            Field { kind: "date", problem, ..field }.into()
        }
        QuestionKind::Count => {
            let field = Field::new("answer-count", label, value, on_change);
            Field { inputmode: Some("numeric"), problem, ..field }.into()
        }
    }
}

/// Photos where the policy's protocol asks for them; where it asks for none, that is said.
fn evidence(screen: &Screen<'_>, topic: Topic) -> Option<Html> {
    let say = |message| screen.words.say(message);
    let intake = screen.intake;
    intake.basis.rules.files?;
    let is_asked = intake.asks_files();
    let is_about_lines = topic.is_about_lines();
    if is_about_lines && !is_asked {
        let words = say(message::case_evidence_none());
        return Some(tag!("p", {"class": "quiet", "part": "no-evidence"}, [words]));
    }
    let told = intake.told();
    let problem =
        |missing: Missing, words: fn() -> Message| told.contains(&missing).then(|| say(words()));
    let label = if is_asked { message::case_evidence() } else { message::case_files() };
    let dispatch = screen.dispatch.clone();
    let uploader = Uploader {
        field: "case-files".to_owned(),
        takes: Takes::PicturesAndPdf,
        uploads: Rc::clone(&screen.uploads),
        store: store(screen.words.portal),
        on_change: Callback::from(move |change| dispatch.emit(Action::File(change))),
    };
    let field = FileField {
        portal: screen.words.portal,
        uploader,
        files: &intake.draft.files,
        most: MOST,
        label: say(label),
        problem: problem(Missing::File, message::case_evidence_missing)
            .or_else(|| problem(Missing::FileUnderWay, message::return_photo_wait)),
    };
    Some(field.into())
}

/// Sends a file to the desk, ahead of what it belongs to.
pub fn store(portal: &PortalContext) -> Store {
    let (shop, config) = (portal.shop.clone(), portal.config.clone());
    Rc::new(move |prepared: Prepared, name: String, attempt: String, signal: AbortSignal| {
        let (shop, config) = (shop.clone(), config.clone());
        Box::pin(async move {
            let kind = match prepared.bitmap {
                Some(_) => FileKind::Jpeg,
                None => FileKind::Pdf,
            };
            let upload = Upload { name, kind, bytes: prepared.bytes };
            shop.0.upload_file(&config, upload, &attempt, &signal).await
        })
    })
}

/// What the customer would like, where there is something to choose.
fn wanted(screen: &Screen<'_>) -> Option<Html> {
    let say = |message| screen.words.say(message);
    let intake = screen.intake;
    let verdict = intake.basis.verdict(&intake.draft);
    let immediate = verdict.is_immediate.then(|| {
        tag!("p", {"class": "verdict-open", "part": "immediate"}, [say(message::case_immediate())])
    });
    let words = |it: Resolution| {
        let name = it.name().to_owned();
        (message::return_resolution(name.clone()), message::return_resolution_hint(name))
    };
    let choice = match verdict.resolutions.as_slice() {
        [] => return immediate,
        // Nothing to choose: it is said.
        [only] => {
            let (what, hint) = words(*only);
            tag!("p", {"part": "resolution-only"}, [
                tag!("strong", {}, [say(what)]),
                " ",
                say(hint),
            ])
        }
        several => {
            let options = several.iter().map(|it| {
                let (what, hint) = words(*it);
                Choice { hint: Some(say(hint).into_child()), ..Choice::new(it.name(), say(what)) }
            });
            let on_choose = {
                let dispatch = screen.dispatch.clone();
                Callback::from(move |name: String| {
                    if let Some(resolution) = Resolution::from_name(&name) {
                        dispatch.emit(Action::Wanted(resolution));
                    }
                })
            };
            let is_missing = intake.told().contains(&Missing::Wanted);
            choices(
                "wanted",
                "wanted",
                say(message::case_wanted()),
                options.collect(),
                intake.draft.wanted.map(Resolution::name),
                &on_choose,
                is_missing.then(|| say(message::case_wanted_missing())),
            )
        }
    };
    Some(vec![choice, immediate.into_child()].into_child())
}
