//! Why a screen of the intake is shown again, and what is missing on it.

use posventa_i18n::message;
use yew::prelude::*;

use super::intake::Screen;
use super::state::News;
use crate::route::Route;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Tone, Urgency, notice};
use crate::ui::views::{failure_notice, route_link};

/// Why this screen is shown although the customer did not ask for it.
pub fn news(screen: &Screen<'_>) -> Option<Html> {
    let say = |message| screen.words.say(message);
    let portal = screen.words.portal;
    let news = screen.intake.progress.news?;
    let (tone, urgency) = match news {
        News::Resumed => (Tone::Info, Urgency::Calm),
        _ => (Tone::Warning, Urgency::Alert),
    };
    let (title, next) = match news {
        News::NotSent(failure) => return Some(failure_notice(portal, failure, None)),
        News::Refused => (message::case_news_refused(), message::case_news_refused_next()),
        News::PolicyChanged => (message::case_news_policy(), message::case_news_policy_next()),
        News::Unsure => (message::case_news_unsure(), message::case_news_unsure_next()),
        News::Resumed => (message::return_news_resumed(), message::return_news_resumed_next()),
    };
    let person = matches!(news, News::Unsure | News::Refused).then(|| {
        let words = say(message::return_ask_person());
        tag!("p", {}, [route_link(portal, Route::Contact, "to-contact", words)])
    });
    let content = vec![tag!("p", {}, [say(next)]), person.into_child()];
    Some(notice(tone, urgency, say(title), content.into_child()))
}

/// How many things are missing, said once for those who do not see them all.
pub fn missing_summary(screen: &Screen<'_>) -> Option<Html> {
    let told = screen.intake.told();
    if told.is_empty() {
        return None;
    }
    let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
    let words = screen.words.say(message::return_missing(count));
    Some(tag!("p", {"class": "field-problem", "part": "missing", "role": "alert"}, [words]))
}
