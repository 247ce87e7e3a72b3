//! The people behind a shop: how and when they can be reached, and by when they answer.
//!
//! All times are civil times in the shop's own zone; `now` is an argument.

use jiff::civil::{Date, DateTime, Weekday};

use crate::calendar::Calendar;
use crate::web_url::WebUrl;
use crate::words::words;

/// One way to reach the shop.
#[derive(Debug, Clone, PartialEq)]
pub struct Channel {
    pub kind: ChannelKind,
    /// The number, address or name as people read it.
    pub display: String,
    /// Where pressing it leads. `None` for a shop's counter without a map.
    pub href: Option<String>,
    /// `None` if nothing is said about hours.
    pub hours: Option<Hours>,
    pub answers_within: Option<AnswerWithin>,
    /// The name of who answers.
    pub agent: Option<String>,
    /// Free of charge for the caller.
    pub toll_free: bool,
    /// BCP 47 tags.
    pub languages: Vec<String>,
}

words! {
    /// What kind of way it is. In the order of the list a customer sees, social networks last.
    ChannelKind {
        Phone = "phone",
        WhatsApp = "whatsapp",
        Chat = "chat",
        Email = "email",
        Form = "form",
        Store = "store",
        Social = "social",
    }
}

impl ChannelKind {
    /// The link that uses the channel: `value` is a number, an address or a page.
    pub fn href(self, value: &str, url: Option<&WebUrl>) -> Option<String> {
        let digits = || value.chars().filter(char::is_ascii_digit).collect::<String>();
        match self {
            ChannelKind::Phone => {
                let plus = if value.trim_start().starts_with('+') { "+" } else { "" };
                Some(digits()).filter(|it| !it.is_empty()).map(|it| format!("tel:{plus}{it}"))
            }
            ChannelKind::WhatsApp => {
                Some(digits()).filter(|it| !it.is_empty()).map(|it| format!("https://wa.me/{it}"))
            }
            ChannelKind::Email => {
                let address = crate::look_up::clean_email(value).ok();
                // A question mark would begin header fields, such as a hidden copy to somebody.
                address.filter(|it| !it.contains('?')).map(|it| format!("mailto:{it}"))
            }
            ChannelKind::Chat | ChannelKind::Form | ChannelKind::Store | ChannelKind::Social => {
                let page = url.cloned().or_else(|| WebUrl::parse(value));
                page.map(|page| page.as_str().to_owned())
            }
        }
    }
}

/// A promise about answering.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerWithin {
    /// Hours during which the channel is open.
    BusinessHours(u16),
    /// By the end of business on the n-th working day after today.
    WorkingDays(u16),
}

/// When somebody is there, week by week.
///
/// Invariant: each day's spans are sorted, do not overlap and are not empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hours {
    /// Monday first.
    week: [Vec<Span>; 7],
}

/// From one minute of the day to another, the last one excluded; 1440 is midnight at its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Span {
    from: i16,
    to: i16,
}

/// Whether somebody is there now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    Open {
        until: DateTime,
    },
    /// `opens` is `None` if nobody is there in the next two weeks.
    Closed {
        opens: Option<DateTime>,
    },
}

/// How far ahead anybody is told when a shop opens or answers, in days.
const HORIZON: usize = 60;

impl Hours {
    /// Adds the time between two texts such as `09:00` and `14:00` (or `24:00`) to a day.
    /// Answers whether it could: the second must be later, and nothing may overlap.
    #[must_use]
    pub fn add(&mut self, day: Weekday, from: &str, to: &str) -> bool {
        let (Some(from), Some(to)) = (minute_of_day(from), minute_of_day(to)) else {
            return false;
        };
        let spans = &mut self.week[day_index(day)];
        if to <= from || spans.iter().any(|it| it.from < to && from < it.to) {
            return false;
        }
        let place = spans.partition_point(|it| it.from < from);
        spans.insert(place, Span { from, to });
        true
    }

    pub fn is_empty(&self) -> bool {
        self.week.iter().all(Vec::is_empty)
    }

    /// Whether the channel is open at `now`, and until or from when. Holidays are closed.
    pub fn presence(&self, now: DateTime, calendar: &Calendar) -> Presence {
        for (day, span) in self.spans_from(now, calendar) {
            let (from, to) = (at_minute(day, span.from), at_minute(day, span.to));
            if now < from {
                return Presence::Closed { opens: Some(from) };
            }
            if now < to {
                return Presence::Open { until: to };
            }
        }
        Presence::Closed { opens: None }
    }

    /// From when until when somebody is there on a day, unless it is a holiday.
    pub fn on(&self, day: Date) -> impl Iterator<Item = (DateTime, DateTime)> {
        let spans = self.week[day_index(day.weekday())].iter();
        spans.map(move |span| (at_minute(day, span.from), at_minute(day, span.to)))
    }

    /// The open spans of the days from `now` on, those of today that have passed included.
    fn spans_from(&self, now: DateTime, calendar: &Calendar) -> impl Iterator<Item = (Date, Span)> {
        let days = std::iter::successors(Some(now.date()), |day| day.tomorrow().ok()).take(HORIZON);
        days.filter(|day| !calendar.is_holiday(*day)).flat_map(|day| {
            let spans = &self.week[day_index(day.weekday())];
            spans.iter().map(move |span| (day, *span))
        })
    }
}

impl AnswerWithin {
    /// The moment by which somebody will have answered what is sent at `now`. `None` if the hours
    /// leave no time to answer in.
    pub fn answer_by(self, now: DateTime, hours: &Hours, calendar: &Calendar) -> Option<DateTime> {
        match self {
            AnswerWithin::BusinessHours(promised) => {
                let mut left = i32::from(promised) * 60;
                for (day, span) in hours.spans_from(now, calendar) {
                    let begins = if day == now.date() { minute_of(now) } else { 0 };
                    let from = span.from.max(begins);
                    let open = i32::from(span.to - from);
                    if 0 < open && left <= open {
                        return Some(at_minute(day, from + left as i16));
                    }
                    left -= open.max(0);
                }
                None
            }
            AnswerWithin::WorkingDays(promised) => {
                let mut left = promised;
                let days = std::iter::successors(Some(now.date()), |day| day.tomorrow().ok());
                for day in days.take(HORIZON).skip(1).filter(|day| calendar.is_working_day(*day)) {
                    left = left.saturating_sub(1);
                    if left == 0 {
                        let closing = hours.week[day_index(day.weekday())].last();
                        return Some(at_minute(day, closing.map_or(18 * 60, |span| span.to)));
                    }
                }
                None
            }
        }
    }
}

fn day_index(day: Weekday) -> usize {
    usize::from(day.to_monday_zero_offset().unsigned_abs())
}

/// `09:30` as minutes since midnight; `24:00` is the end of the day.
fn minute_of_day(text: &str) -> Option<i16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let (hour, minute): (i16, i16) = (hour.parse().ok()?, minute.parse().ok()?);
    let valid = (0..24).contains(&hour) && (0..60).contains(&minute) || (hour, minute) == (24, 0);
    valid.then_some(hour * 60 + minute)
}

/// The end of a day is the beginning of the next.
fn at_minute(day: Date, minute: i16) -> DateTime {
    match minute {
        1440 => day.tomorrow().unwrap_or(day).at(0, 0, 0, 0),
        _ => day.at((minute / 60) as i8, (minute % 60) as i8, 0, 0),
    }
}

/// The minute of its day in which a time lies.
fn minute_of(time: DateTime) -> i16 {
    i16::from(time.hour()) * 60 + i16::from(time.minute())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    /// Monday to Friday, 9 to 14 and 16 to 19.
    fn office() -> Hours {
        let mut hours = Hours::default();
        for day in Weekday::Monday.cycle_forward().take(5) {
            assert!(hours.add(day, "16:00", "19:00"));
            assert!(hours.add(day, "09:00", "14:00"));
        }
        hours
    }

    const FRIDAY: Date = date(2026, 3, 6);
    const MONDAY: Date = date(2026, 3, 9);

    #[track_caller]
    fn check(now: DateTime, holidays: Vec<Date>, expected: Presence) {
        assert_eq!(office().presence(now, &Calendar::new(&[], holidays)), expected);
    }

    #[test]
    fn somebody_is_there_until_the_next_break() {
        check(FRIDAY.at(9, 0, 0, 0), vec![], Presence::Open { until: FRIDAY.at(14, 0, 0, 0) });
        let opens = Some(FRIDAY.at(16, 0, 0, 0));
        check(FRIDAY.at(14, 0, 0, 0), vec![], Presence::Closed { opens });
    }

    #[test]
    fn after_the_last_hour_the_next_working_day_opens() {
        let opens = Some(MONDAY.at(9, 0, 0, 0));
        check(FRIDAY.at(19, 0, 0, 0), vec![], Presence::Closed { opens });
        let opens = Some(date(2026, 3, 10).at(9, 0, 0, 0));
        check(FRIDAY.at(23, 59, 0, 0), vec![MONDAY], Presence::Closed { opens });
    }

    #[test]
    fn without_hours_nobody_is_promised() {
        let never = Hours::default().presence(FRIDAY.at(10, 0, 0, 0), &Calendar::default());
        assert_eq!(never, Presence::Closed { opens: None });
    }

    #[test]
    fn an_answer_is_due_after_so_many_open_hours() {
        let by = |now: DateTime, hours: u16| {
            AnswerWithin::BusinessHours(hours).answer_by(now, &office(), &Calendar::default())
        };
        assert_eq!(by(FRIDAY.at(10, 0, 0, 0), 2), Some(FRIDAY.at(12, 0, 0, 0)));
        assert_eq!(by(FRIDAY.at(13, 0, 0, 0), 2), Some(FRIDAY.at(17, 0, 0, 0)));
        assert_eq!(by(FRIDAY.at(13, 0, 0, 0), 8), Some(MONDAY.at(13, 0, 0, 0)));
        assert_eq!(by(date(2026, 3, 7).at(13, 0, 0, 0), 8), Some(MONDAY.at(19, 0, 0, 0)));
    }

    #[test]
    fn an_answer_is_due_at_the_end_of_a_working_day() {
        let by = |days: u16| {
            let promise = AnswerWithin::WorkingDays(days);
            promise.answer_by(FRIDAY.at(13, 0, 0, 0), &office(), &Calendar::default())
        };
        assert_eq!(by(1), Some(MONDAY.at(19, 0, 0, 0)));
        assert_eq!(by(2), Some(date(2026, 3, 10).at(19, 0, 0, 0)));
    }

    #[test]
    fn a_day_is_told_span_by_span() {
        let at = |hour| FRIDAY.at(hour, 0, 0, 0);
        let on: Vec<_> = office().on(FRIDAY).collect();
        assert_eq!(on, [(at(9), at(14)), (at(16), at(19))]);
        assert_eq!(office().on(date(2026, 3, 7)).count(), 0);
    }

    #[test]
    fn hours_that_make_no_sense_are_refused() {
        let mut hours = office();
        for (from, to) in
            [("14:00", "09:00"), ("9", "10:00"), ("09:00", "24:01"), ("13:00", "15:00")]
        {
            assert!(!hours.add(Weekday::Monday, from, to), "{from}-{to}");
        }
        assert!(hours.add(Weekday::Sunday, "00:00", "24:00"));
        let sunday = date(2026, 3, 8);
        let presence = hours.presence(sunday.at(23, 59, 0, 0), &Calendar::default());
        assert_eq!(presence, Presence::Open { until: MONDAY.at(0, 0, 0, 0) });
    }

    #[test]
    fn links_are_built_not_copied() {
        let href = |kind: ChannelKind, value| kind.href(value, None);
        assert_eq!(href(ChannelKind::Phone, "+34 900 00").as_deref(), Some("tel:+3490000"));
        assert_eq!(href(ChannelKind::WhatsApp, "+34 600").as_deref(), Some("https://wa.me/34600"));
        assert_eq!(href(ChannelKind::Email, "A@b.example").as_deref(), Some("mailto:a@b.example"));
        assert_eq!(href(ChannelKind::Email, "a@b.example?bcc=x"), None);
        assert_eq!(href(ChannelKind::Chat, "javascript:alert(1)"), None);
        assert_eq!(href(ChannelKind::Store, "Calle del Pez 12"), None);
    }

    proptest! {
        #[test]
        fn a_longer_promise_is_never_due_earlier(minutes in 0_i64..20_000, hours in 0_u16..60) {
            let start = FRIDAY.at(0, 0, 0, 0);
            let now = start.saturating_add(jiff::SignedDuration::from_mins(minutes));
            let by = |hours| {
                AnswerWithin::BusinessHours(hours).answer_by(now, &office(), &Calendar::default())
            };
            let (short, long) = (by(hours).unwrap(), by(hours + 1).unwrap());
            prop_assert!(now <= short);
            prop_assert!(short <= long);
        }

        /// Zones with and without clock changes, by an hour and by half of one, north and south.
        #[test]
        fn an_answer_is_due_in_business_hours_in_every_zone(
            zone in proptest::sample::select(&[
                "Europe/Madrid", "America/New_York", "America/Santiago", "Australia/Lord_Howe",
                "Asia/Tokyo", "Pacific/Auckland",
            ][..]),
            minutes in 0_i64..366 * 24 * 60,
            later in 0_i64..600,
            promised in 1_u16..40,
            days_off in proptest::collection::vec(0_i32..366, 0..20),
        ) {
            let zone = jiff::tz::TimeZone::get(zone).unwrap();
            let day = |offset: i32| date(2026, 1, 1).saturating_add(jiff::Span::new().days(offset));
            let calendar = Calendar::new(&[], days_off.into_iter().map(day).collect());
            let start: jiff::Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
            let by = |minutes: i64| {
                let now = start + jiff::SignedDuration::from_mins(minutes);
                let promise = AnswerWithin::BusinessHours(promised);
                let due = promise.answer_by(zone.to_datetime(now), &office(), &calendar)?;
                Some((now, due, zone.to_timestamp(due).unwrap()))
            };
            // Where everything is a holiday nothing is promised.
            let (Some((now, civil, due)), Some((_, _, due_later))) =
                (by(minutes), by(minutes + later)) else { return Ok(()) };
            // A clock change takes an hour from a day or adds one; it makes nobody wait less.
            let waited = due.duration_since(now);
            prop_assert!(jiff::SignedDuration::from_hours(i64::from(promised) - 1) <= waited);
            // Who writes later is not answered earlier, but for the hour that is there twice.
            let hour = jiff::SignedDuration::from_hours(1);
            prop_assert!(due.duration_since(due_later) <= hour);
            let minute_before = civil.saturating_sub(jiff::SignedDuration::from_mins(1));
            let there = office().presence(minute_before, &calendar);
            let is_open = matches!(there, Presence::Open { until } if civil <= until);
            prop_assert!(is_open, "{civil}");
            prop_assert!(!calendar.is_holiday(civil.date()));
        }

        #[test]
        fn an_opening_time_is_open(minutes in 0_i64..20_000) {
            let now = FRIDAY.at(0, 0, 0, 0).saturating_add(jiff::SignedDuration::from_mins(minutes));
            if let Presence::Closed { opens: Some(opens) } = office().presence(now, &Calendar::default()) {
                prop_assert!(now < opens);
                let then = office().presence(opens, &Calendar::default());
                let is_open = matches!(then, Presence::Open { .. });
                prop_assert!(is_open);
            }
        }
    }
}
