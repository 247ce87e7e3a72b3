//! Counting days and months as the law does.

use jiff::civil::{Date, Weekday};

use super::clock::Period;
use crate::calendar::Calendar;

impl Period {
    /// The last day of a period after the event of the day `on`.
    ///
    /// The day of the event is not counted (Art. 3(1) of Regulation (EEC, Euratom) No 1182/71), a
    /// period of months ends on the day of the same number, or on the last of a shorter month
    /// (Art. 3(2)(c)).
    pub fn last_day(self, on: Date) -> Date {
        match self {
            Period::Days(days) => days_after(on, days),
            Period::Months(months) => months_after(on, months),
        }
    }
}

/// `day` or, if a period may not end there, the next day on which it may.
///
/// Art. 3(4) of Regulation 1182/71: a period whose last day is a public holiday, a Saturday or a
/// Sunday ends with the next working day, and Art. 2(2) lets no shop work on a Saturday. A shop's
/// holidays are taken for public ones, in the customer's favour.
pub fn next_working_day(day: Date, calendar: &Calendar) -> Date {
    let mut day = day;
    // Three weeks of holidays are more than any country has.
    for _ in 0..31 {
        let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        if !is_weekend && !calendar.is_holiday(day) {
            break;
        }
        day = days_after(day, 1);
    }
    day
}

/// By walking: jiff's spans would be more of the page than all of this module.
pub fn days_after(day: Date, days: u16) -> Date {
    let mut day = day;
    for _ in 0..days {
        day = day.tomorrow().unwrap_or(day);
    }
    day
}

fn months_after(day: Date, months: u16) -> Date {
    let month = i32::from(day.month()) - 1 + i32::from(months);
    let year = i32::from(day.year()) + month.div_euclid(12);
    let month = month.rem_euclid(12) + 1;
    let first = i16::try_from(year).ok().zip(i8::try_from(month).ok());
    let first = first.and_then(|(year, month)| Date::new(year, month, 1).ok());
    let Some(first) = first else { return Date::MAX };
    let number = day.day().min(first.days_in_month());
    Date::new(first.year(), first.month(), number).unwrap_or(first)
}
