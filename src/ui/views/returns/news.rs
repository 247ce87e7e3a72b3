//! Why a screen of the wizard is shown again, and what is missing on it.

use posventa_i18n::message;
use yew::prelude::*;

use super::state::{Missing, News};
use super::wizard::Screen;
use crate::route::Route;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Tone, Urgency, notice};
use crate::ui::views::{failure_notice, route_link};

/// Why this screen is shown although the customer did not ask for it.
pub fn news(screen: &Screen<'_>) -> Option<Html> {
    let say = |message| screen.words.say(message);
    let is_unsure = screen.wizard.progress.news == Some(News::Unsure);
    let contact = || {
        let words = match is_unsure {
            true => message::return_ask_person(),
            false => message::return_next_ask(),
        };
        let words = say(words);
        let link = route_link(screen.words.portal, Route::Contact, "to-contact", words);
        tag!("p", {}, [link])
    };
    if let Some(News::NotSent(failure)) = screen.wizard.progress.news {
        return Some(failure_notice(screen.words.portal, failure, None));
    }
    let (tone, urgency) = match screen.wizard.progress.news.as_ref()? {
        News::Resumed => (Tone::Info, Urgency::Calm),
        _ => (Tone::Warning, Urgency::Alert),
    };
    let (title, content) = match screen.wizard.progress.news.as_ref()? {
        News::TooManyUnits => {
            (message::return_news_too_many(), vec![say(message::return_news_too_many_next())])
        }
        News::NotReturnable(words) => {
            let words = words.clone().unwrap_or_else(|| say(message::return_news_refused_next()));
            (message::return_news_refused(), vec![words])
        }
        News::OutOfStock => {
            (message::return_news_out_of_stock(), vec![say(message::return_news_kept())])
        }
        News::PolicyChanged => {
            (message::return_news_policy(), vec![say(message::return_news_policy_next())])
        }
        News::SumChanged { before } => {
            let before = before.map(|it| screen.words.money(it));
            let now = screen.wizard.sum().map(|sum| screen.words.money(sum.total));
            let words = before.zip(now);
            let words = words.map(|(before, now)| say(message::return_news_sum_next(before, now)));
            (message::return_news_sum(), words.into_iter().collect())
        }
        News::Unsure => {
            (message::return_news_unsure(), vec![say(message::return_news_unsure_next())])
        }
        News::Resumed | News::NotSent(_) => {
            (message::return_news_resumed(), vec![say(message::return_news_resumed_next())])
        }
    };
    let mut content: Vec<Html> = content.into_iter().map(|words| tag!("p", {}, [words])).collect();
    if matches!(screen.wizard.progress.news, Some(News::NotReturnable(_) | News::Unsure)) {
        content.push(contact());
    }
    Some(notice(tone, urgency, say(title), content.into_child()))
}

/// How many things are missing, said once for those who do not see them all.
pub fn missing_summary(screen: &Screen<'_>) -> Option<Html> {
    let told: Vec<Missing> = screen.wizard.told();
    if told.is_empty() {
        return None;
    }
    let count = i64::try_from(told.len()).unwrap_or(i64::MAX);
    let words = screen.words.say(message::return_missing(count));
    Some(tag!("p", {"class": "field-problem", "part": "missing", "role": "alert"}, [words]))
}
