//! The shop's clock: real time, laid on a chosen day and moved on by tests.

use std::sync::Mutex;
use std::time::Instant;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

/// Tells the shop's now and today. Everything that depends on time asks here, so a test can let a
/// token expire without waiting for it.
#[derive(Debug)]
pub struct Clock {
    zone: TimeZone,
    started: Instant,
    /// What the clock showed at `started`, moved on by every [`Clock::advance`].
    base: Mutex<Timestamp>,
}

/// The zone in which the shop counts days: Europe/Madrid.
pub fn shop_zone() -> TimeZone {
    TimeZone::get("Europe/Madrid").expect("the zone's rules are compiled in")
}

impl Clock {
    /// Starts at noon of `today` in the shop's zone, or at the real now.
    pub fn new(today: Option<Date>) -> Clock {
        let zone = shop_zone();
        let base = match today {
            Some(day) => at(day, 12, 0, &zone),
            None => Timestamp::now(),
        };
        Clock { zone, started: Instant::now(), base: Mutex::new(base) }
    }

    pub fn now(&self) -> Timestamp {
        let elapsed = SignedDuration::try_from(self.started.elapsed()).unwrap_or_default();
        let base = *self.base.lock().expect("no holder of this lock panics");
        base.saturating_add(elapsed).expect("durations always can be added")
    }

    /// Now to the second, as moments are kept: what is answered at once and what is read later
    /// are the same.
    pub fn second(&self) -> Timestamp {
        Timestamp::from_second(self.now().as_second()).expect("it is the same second")
    }

    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The shop's day on which `moment` falls.
    pub fn day_of(&self, moment: Timestamp) -> Date {
        self.zone.to_datetime(moment).date()
    }

    /// Lets `span` pass at once.
    pub fn advance(&self, span: SignedDuration) {
        let mut base = self.base.lock().expect("no holder of this lock panics");
        *base = base.saturating_add(span).expect("durations always can be added");
    }
}

/// A moment by the wall clock of `zone`. Times that a change to summer time skips are moved on.
pub fn at(day: Date, hour: i8, minute: i8, zone: &TimeZone) -> Timestamp {
    let wall = day.at(hour, minute, 0, 0);
    zone.to_timestamp(wall).expect("the shop sells within the range of the calendar")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_chosen_day_starts_at_noon_and_moves_on() {
        let clock = Clock::new(Some(date(2026, 3, 4)));
        assert_eq!(clock.today(), date(2026, 3, 4));
        assert!("2026-03-04T11:00:00Z".parse::<Timestamp>().unwrap() <= clock.now());

        clock.advance(SignedDuration::from_hours(12));
        assert_eq!(clock.today(), date(2026, 3, 5));
    }

    #[test]
    fn days_are_counted_in_madrid() {
        let clock = Clock::new(None);
        assert_eq!(clock.day_of("2026-03-04T23:30:00Z".parse().unwrap()), date(2026, 3, 5));
    }
}
