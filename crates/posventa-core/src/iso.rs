//! Days and moments as texts: ISO 8601 and RFC 3339, and nothing else of either.
//!
//! Our own, because a page has to download it: jiff's parser knows every form there is, time zones
//! in brackets and errors in words included, and is 5 KB of the module (brotli). Property tests
//! hold these readers to it.

use jiff::civil::{Date, DateTime};
use jiff::{SignedDuration, Timestamp};

/// A day such as `2026-03-03`.
pub fn date(text: &str) -> Option<Date> {
    let mut reader = Reader(text.as_bytes());
    let date = reader.date()?;
    reader.0.is_empty().then_some(date)
}

/// A day and a minute of it, such as `2026-03-03 09:30`, in whatever zone.
pub fn minute(text: &str) -> Option<DateTime> {
    let mut reader = Reader(text.as_bytes());
    let date = reader.date()?;
    reader.one_of(b"T ")?;
    let (hour, minute) = reader.clock()?;
    reader.0.is_empty().then(|| date.at(hour, minute, 0, 0))
}

/// A moment such as `2026-03-03T09:30:00Z` or `2026-03-03T10:30:00.123+01:00`.
pub fn timestamp(text: &str) -> Option<Timestamp> {
    const EPOCH: Date = jiff::civil::date(1970, 1, 1);
    let mut reader = Reader(text.as_bytes());
    let date = reader.date()?;
    reader.one_of(b"Tt ")?;
    let (hour, minute) = reader.clock()?;
    reader.one_of(b":")?;
    // A leap second is the one before it: no clock of ours has a place for it.
    let second = reader.number(2, 60)?.min(59);
    let nanosecond = reader.fraction()?;

    let sign = match reader.one_of(b"Zz+-")? {
        b'+' => 1,
        b'-' => -1,
        _ => 0,
    };
    let (hours, minutes) = if sign == 0 { (0, 0) } else { reader.clock()? };
    if !reader.0.is_empty() {
        return None;
    }
    let days = date.duration_since(EPOCH).as_secs();
    let of_day = seconds(hour, minute) + i64::from(second) - sign * seconds(hours, minutes);
    let whole = Timestamp::from_second(days + of_day).ok()?;
    whole.checked_add(SignedDuration::from_nanos(nanosecond)).ok()
}

fn seconds(hours: i8, minutes: i8) -> i64 {
    i64::from(hours) * 3600 + i64::from(minutes) * 60
}

/// What is still to be read.
struct Reader<'a>(&'a [u8]);

impl Reader<'_> {
    fn one_of(&mut self, wanted: &[u8]) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        wanted.contains(first).then_some(*first)
    }

    /// So many digits, and a number of at most `largest`.
    fn number(&mut self, digits: usize, largest: i16) -> Option<i16> {
        let (number, rest) = self.0.split_at_checked(digits)?;
        self.0 = rest;
        let mut sum = 0;
        for digit in number {
            if !digit.is_ascii_digit() {
                return None;
            }
            sum = sum * 10 + i16::from(digit - b'0');
        }
        (sum <= largest).then_some(sum)
    }

    fn date(&mut self) -> Option<Date> {
        let year = self.number(4, 9999)?;
        self.one_of(b"-")?;
        let month = self.number(2, 12)?;
        self.one_of(b"-")?;
        let day = self.number(2, 31)?;
        Date::new(year, month as i8, day as i8).ok()
    }

    /// An hour and a minute.
    fn clock(&mut self) -> Option<(i8, i8)> {
        let hour = self.number(2, 23)?;
        self.one_of(b":")?;
        let minute = self.number(2, 59)?;
        Some((hour as i8, minute as i8))
    }

    /// Nanoseconds of a second, where there is a point; what is smaller is dropped.
    fn fraction(&mut self) -> Option<i64> {
        if self.0.first() != Some(&b'.') {
            return Some(0);
        }
        self.0 = &self.0[1..];
        let (mut nanoseconds, mut worth) = (0, 100_000_000);
        let mut is_empty = true;
        while let Some(digit) = self.0.first().filter(|it| it.is_ascii_digit()) {
            nanoseconds += i64::from(digit - b'0') * worth;
            worth /= 10;
            is_empty = false;
            self.0 = &self.0[1..];
        }
        (!is_empty).then_some(nanoseconds)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn days_are_those_of_the_calendar() {
        assert_eq!(date("2028-02-29"), Some(jiff::civil::date(2028, 2, 29)));
        for text in ["2026-02-29", "2026-13-01", "2026-3-03", "26-03-03", "2026-03-03T", "", "ñ"] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn minutes_have_no_zone() {
        let expected = Some(jiff::civil::date(2026, 3, 3).at(9, 30, 0, 0));
        assert_eq!(minute("2026-03-03 09:30"), expected);
        assert_eq!(minute("2026-03-03T09:30"), expected);
        for text in ["2026-03-03 24:00", "2026-03-03 09:60", "2026-03-03", "2026-03-03 09:30Z"] {
            assert_eq!(minute(text), None, "{text}");
        }
    }

    #[test]
    fn moments_without_a_zone_are_no_moments() {
        for text in ["2026-03-03T09:30:00", "2026-03-03T09:30Z", "2026-03-03T09:30:00.Z"] {
            assert_eq!(timestamp(text), None, "{text}");
        }
        let leap = timestamp("2016-12-31T23:59:60Z");
        assert_eq!(leap, Some("2016-12-31T23:59:59Z".parse().unwrap()));
    }

    proptest! {
        #[test]
        fn what_jiff_writes_is_read(
            second in -62_000_000_000_i64..250_000_000_000,
            nanosecond in 0_i32..1_000_000_000,
            offset in -14 * 60_i32..14 * 60,
        ) {
            let moment = Timestamp::new(second, nanosecond).unwrap();
            prop_assert_eq!(timestamp(&moment.to_string()), Some(moment));
            let offset = jiff::tz::Offset::from_seconds(offset * 60).unwrap();
            let elsewhere = moment.display_with_offset(offset).to_string();
            prop_assert_eq!(timestamp(&elsewhere), Some(moment));
            let day = offset.to_datetime(moment).date();
            prop_assert_eq!(date(&day.to_string()), Some(day));
        }

        #[test]
        fn what_is_read_jiff_reads_the_same(
            text in "[0-9]{4}-[0-3][0-9]-[0-3][0-9][Tt ][0-2][0-9]:[0-6][0-9]:[0-6][0-9](\\.[0-9]{0,10})?([zZ]|[+-][0-2][0-9]:?[0-6][0-9])",
        ) {
            // jiff refuses what is smaller than a nanosecond; we drop it.
            if let Some(moment) = timestamp(&text) && let Ok(theirs) = text.parse::<Timestamp>() {
                prop_assert_eq!(moment, theirs);
            }
            let day: String = text.chars().take(10).collect();
            prop_assert_eq!(date(&day), day.parse().ok());
        }

        #[test]
        fn no_text_makes_it_panic(text in any::<String>()) {
            let _ = (date(&text), minute(&text), timestamp(&text));
        }
    }
}
