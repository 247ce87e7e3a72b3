//! The hours of a week, day by day, days that are alike together.

use jiff::civil::{Date, DateTime, Weekday};
use posventa_core::contact::{ChannelKind, Hours};
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::text;

/// So many days ahead customers are told about holidays.
const AHEAD: usize = 14;

/// A table for each of the shop's weeks, with the channels that keep it, and the holidays to come.
/// `None` if nothing is said about hours.
pub fn weeks(portal: &PortalContext, today: Date) -> Option<Html> {
    let mut kept: Vec<(&Hours, Vec<String>)> = Vec::new();
    for channel in &portal.config.channels {
        let is_network = channel.kind == ChannelKind::Social;
        let Some(hours) = channel.hours.as_ref().filter(|_| !is_network) else { continue };
        let name = portal.text.say(text::channel(channel.kind));
        match kept.iter_mut().find(|(known, _)| *known == hours) {
            Some((_, names)) if names.contains(&name) => {}
            Some((_, names)) => names.push(name),
            None => kept.push((hours, vec![name])),
        }
    }
    let tables: Vec<Html> =
        kept.into_iter().map(|(hours, names)| table(portal, hours, names, today)).collect();
    let days = std::iter::successors(Some(today), |day| day.tomorrow().ok()).take(AHEAD);
    let holidays = days.filter(|day| portal.config.calendar.is_holiday(*day));
    let holidays: Vec<String> = holidays.map(|day| portal.text.date(day, Form::Day)).collect();
    let holidays = (!holidays.is_empty()).then(|| {
        let words = message::people_holidays(portal.text.list(holidays));
        tag!("p", {"class": "quiet", "part": "holidays"}, [portal.text.say(words)])
    });
    (!tables.is_empty()).then(|| {
        vec![tag!("div", {"class": "weeks"}, [tables]), holidays.into_child()].into_child()
    })
}

fn table(portal: &PortalContext, hours: &Hours, names: Vec<String>, today: Date) -> Html {
    let say = |message| portal.text.say(message);
    let time = |at: DateTime| portal.text.civil(at, Form::Time);
    let spans = |day: Date| {
        let spans = hours.on(day).map(|(from, to)| say(message::people_span(time(from), time(to))));
        let spans: Vec<String> = spans.collect();
        match spans.is_empty() {
            true => say(message::contact_closed()),
            false => spans.join(" · "),
        }
    };
    let weekday = |day: Date| portal.text.date(day, Form::Weekday);
    let mut rows: Vec<(Date, Date, String)> = Vec::new();
    for day in week_of(today) {
        let words = spans(day);
        match rows.last_mut().filter(|(.., known)| *known == words) {
            Some((_, last, _)) => *last = day,
            None => rows.push((day, day, words)),
        }
    }
    let rows: Vec<Html> = rows
        .into_iter()
        .map(|(first, last, words)| {
            let days = match first == last {
                true => weekday(first),
                false => say(message::people_days(weekday(first), weekday(last))),
            };
            let part = match (first..=last).contains(&today) {
                true => "week-row week-today",
                false => "week-row",
            };
            tag!("div", {"class": "week-row", "part": part}, [
                tag!("dt", {}, [days]),
                tag!("dd", {}, [words]),
            ])
        })
        .collect();
    tag!("div", {"class": "week", "part": "week"}, [
        tag!("h4", {"class": "card-title", "part": "card-title"}, [portal.text.list(names)]),
        tag!("dl", {}, [rows]),
    ])
}

/// The days of the week in which `today` lies, Monday first.
fn week_of(today: Date) -> impl Iterator<Item = Date> {
    let mut back = std::iter::successors(Some(today), |day| day.yesterday().ok());
    let monday = back.find(|day| day.weekday() == Weekday::Monday);
    std::iter::successors(monday, |day| day.tomorrow().ok()).take(7)
}
