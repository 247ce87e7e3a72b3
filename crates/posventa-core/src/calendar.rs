//! Working days: which days a shop and its carriers work, as data.

use jiff::civil::{Date, Weekday};

/// The days on which a shop works. The default is Monday to Friday without holidays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// Monday first.
    working: [bool; 7],
    /// Sorted, without repetitions.
    holidays: Vec<Date>,
}

impl Default for Calendar {
    fn default() -> Calendar {
        Calendar { working: [true, true, true, true, true, false, false], holidays: Vec::new() }
    }
}

impl Calendar {
    /// Whole weeks of `working_days`, less the `holidays`. A calendar with no working day at all
    /// counts nothing, so every question about it has the answer of Monday to Friday.
    pub fn new(working_days: &[Weekday], days_off: Vec<Date>) -> Calendar {
        let mut holidays = Vec::with_capacity(days_off.len());
        for day in days_off {
            if let Err(place) = holidays.binary_search(&day) {
                holidays.insert(place, day);
            }
        }
        if working_days.is_empty() {
            return Calendar { holidays, ..Calendar::default() };
        }
        let mut working = [false; 7];
        for day in working_days {
            working[usize::from(day.to_monday_zero_offset().unsigned_abs())] = true;
        }
        Calendar { working, holidays }
    }

    pub fn is_working_day(&self, day: Date) -> bool {
        self.working[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())]
            && !self.is_holiday(day)
    }

    pub fn is_holiday(&self, day: Date) -> bool {
        self.holidays.binary_search(&day).is_ok()
    }

    /// How many working days lie after `from`, up to and including `to`; 0 if `to` is not later.
    ///
    /// From a Friday to the next Monday it is 1, to the Sunday between them 0: what a customer
    /// means by "two working days late".
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let mut count = 0;
        let mut day = from;
        // A year of days bounds the walk: beyond that nobody counts in working days.
        for _ in 0..366 {
            if to <= day {
                break;
            }
            let Ok(next) = day.tomorrow() else { break };
            day = next;
            if self.is_working_day(day) {
                count += 1;
            }
        }
        count
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const FRIDAY: Date = date(2026, 3, 6);
    const MONDAY: Date = date(2026, 3, 9);

    #[test]
    fn a_weekend_is_no_delay() {
        let calendar = Calendar::default();
        assert_eq!(calendar.working_days_between(FRIDAY, date(2026, 3, 8)), 0);
        assert_eq!(calendar.working_days_between(FRIDAY, MONDAY), 1);
    }

    #[test]
    fn holidays_do_not_count() {
        let calendar = Calendar::new(&[], vec![MONDAY, MONDAY]);
        assert_eq!(calendar.working_days_between(FRIDAY, MONDAY), 0);
        assert_eq!(calendar.working_days_between(FRIDAY, date(2026, 3, 10)), 1);
    }

    #[test]
    fn a_shop_may_work_on_saturdays() {
        let calendar = Calendar::new(&[Weekday::Saturday], Vec::new());
        assert_eq!(calendar.working_days_between(FRIDAY, MONDAY), 1);
        assert!(!calendar.is_working_day(MONDAY));
    }

    #[test]
    fn nothing_lies_between_a_day_and_an_earlier_one() {
        assert_eq!(Calendar::default().working_days_between(MONDAY, FRIDAY), 0);
    }

    proptest! {
        #[test]
        fn a_later_day_never_counts_fewer(from in 0_i32..4000, span in 0_i32..300) {
            let calendar = Calendar::new(&[], vec![date(2026, 1, 1), date(2026, 12, 25)]);
            let day = |offset: i32| date(2020, 1, 1).saturating_add(jiff::Span::new().days(offset));
            let (start, end) = (day(from), day(from + span));
            let count = calendar.working_days_between(start, end);
            prop_assert!(count <= calendar.working_days_between(start, day(from + span + 1)));
            prop_assert!(count <= span.unsigned_abs());
        }
    }
}
