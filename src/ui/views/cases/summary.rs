//! The fourth screen: everything once more, each row with the way to change it.

use posventa_core::returns::Resolution;
use posventa_i18n::{Message, message};
use yew::prelude::*;

use super::intake::Screen;
use super::state::{Action, Step};
use crate::ui::files;
use crate::ui::markup::{Child, tag};
use crate::ui::views::chosen::summary_row;

pub fn summary_step(screen: &Screen<'_>) -> Html {
    let words = screen.words;
    let (intake, draft) = (screen.intake, &screen.intake.draft);
    let Some(topic) = draft.topic else { return Html::default() };
    let paragraph = |text: String| tag!("p", {}, [text]);
    let change = |label: Message, value: Html, step: Step| {
        let press = (!draft.is_sent).then(|| screen.press(Action::Go(step)));
        summary_row(words.portal, words.say(label), value, press)
    };
    let about = paragraph(words.say(message::case_topic(topic.name().to_owned())));
    let mut rows = vec![change(message::case_summary_about(), about, Step::Topic)];
    let products = words.products(&intake.basis, topic, draft);
    if !products.is_empty() {
        let is_choice = intake.steps().contains(&Step::Lines);
        let step = if is_choice { Step::Lines } else { Step::Topic };
        let products: Vec<Html> = products.into_iter().map(paragraph).collect();
        rows.push(change(message::case_summary_products(), products.into_child(), step));
    }
    let answers = words.answers(topic, draft).into_iter().map(|(label, answer)| {
        tag!("div", {"class": "answer"}, [
            tag!("p", {"class": "quiet"}, [label]),
            tag!("p", {"class": "comment"}, [answer]),
        ])
    });
    let answers: Vec<Html> = answers.collect();
    rows.push(change(message::case_summary_answers(), answers.into_child(), Step::Questions));
    let count = i64::try_from(files::stored(&draft.files).count()).unwrap_or(i64::MAX);
    if 0 < count && intake.basis.rules.files.is_some() {
        let files = paragraph(words.say(message::case_summary_files_count(count)));
        rows.push(change(message::case_summary_files(), files, Step::Questions));
    }
    if let Some(wanted) = draft.wanted {
        let wanted = words.say(message::return_resolution(Resolution::name(wanted).to_owned()));
        rows.push(change(message::case_summary_wanted(), paragraph(wanted), Step::Questions));
    }
    let reply = paragraph(words.reply(draft));
    rows.push(change(message::case_summary_reply(), reply, Step::Questions));

    let verdict = intake.basis.verdict(draft);
    let (part, promise) = match verdict.is_immediate {
        true => ("immediate", Some(words.say(message::case_immediate()))),
        false => ("promise", words.promise().map(|by| words.say(message::case_promise(by)))),
    };
    let promise = promise.map(|it| tag!("p", {"class": "lead", "part": part}, [it]));
    vec![tag!("dl", {"class": "summary", "part": "summary"}, [rows]), promise.into_child()]
        .into_child()
}
