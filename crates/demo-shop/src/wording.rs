//! Days and amounts as the shop writes them on paper and in mails.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use posventa_core::money::Money;

use crate::sale::Language;

/// `Wednesday 4 March`, `miércoles, 4 de marzo`.
pub fn long_day(day: Date, language: Language) -> String {
    let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
    let month = usize::from(day.month().unsigned_abs()) - 1;
    match language {
        Language::English => {
            const WEEKDAYS: [&str; 7] =
                ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
            const MONTHS: [&str; 12] = [
                "January",
                "February",
                "March",
                "April",
                "May",
                "June",
                "July",
                "August",
                "September",
                "October",
                "November",
                "December",
            ];
            format!("{} {} {}", WEEKDAYS[weekday], day.day(), MONTHS[month])
        }
        Language::Spanish => {
            const WEEKDAYS: [&str; 7] =
                ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
            const MONTHS: [&str; 12] = [
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ];
            format!("{}, {} de {}", WEEKDAYS[weekday], day.day(), MONTHS[month])
        }
    }
}

/// `Wednesday 4 March 2026, 12:00:05 CET`: a moment that somebody may have to prove.
pub fn exact_moment(moment: Timestamp, zone: &TimeZone, language: Language) -> String {
    let local = moment.to_zoned(zone.clone());
    let day = long_day(local.date(), language);
    let time = local.strftime("%H:%M:%S %Z");
    match language {
        Language::English => format!("{day} {}, {time}", local.year()),
        Language::Spanish => format!("{day} de {}, {time}", local.year()),
    }
}

/// `04/03/2026`, the same in both of the shop's languages.
pub fn short_day(day: Date) -> String {
    day.strftime("%d/%m/%Y").to_string()
}

/// `€1,234.50` and `1.234,50 €`; currencies without a common sign by their code.
pub fn amount(money: Money, language: Language) -> String {
    let decimal = money.to_decimal();
    let (sign, unsigned) = match decimal.strip_prefix('-') {
        Some(unsigned) => ("-", unsigned),
        None => ("", decimal.as_str()),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let (group, point) = match language {
        Language::English => (',', "."),
        Language::Spanish => ('.', ","),
    };
    let mut number = grouped(whole, group);
    if !fraction.is_empty() {
        number.push_str(point);
        number.push_str(fraction);
    }
    let currency = money.currency();
    let symbol = match currency.code() {
        "EUR" => "€",
        "JPY" => "¥",
        "USD" => "$",
        code => code,
    };
    match language {
        Language::English if symbol.len() == 3 && symbol.is_ascii() => {
            format!("{sign}{symbol} {number}")
        }
        Language::English => format!("{sign}{symbol}{number}"),
        Language::Spanish => format!("{sign}{number} {symbol}"),
    }
}

fn grouped(digits: &str, separator: char) -> String {
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position != 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use posventa_core::money::Currency;

    use super::*;

    #[track_caller]
    fn check(minor: i64, code: &str, english: &str, spanish: &str) {
        let money = Money::from_minor(minor, Currency::from_code(code).unwrap());
        assert_eq!(amount(money, Language::English), english);
        assert_eq!(amount(money, Language::Spanish), spanish);
    }

    #[test]
    fn amounts_keep_the_decimals_of_their_currency() {
        check(123_450, "EUR", "€1,234.50", "1.234,50 €");
        check(-500, "EUR", "-€5.00", "-5,00 €");
        check(18_900, "JPY", "¥18,900", "18.900 ¥");
        check(12_345, "KWD", "KWD 12.345", "12,345 KWD");
        check(100, "USD", "$1.00", "1,00 $");
    }

    #[test]
    fn days_are_written_out() {
        let day = date(2026, 3, 4);
        assert_eq!(long_day(day, Language::English), "Wednesday 4 March");
        assert_eq!(long_day(day, Language::Spanish), "miércoles, 4 de marzo");
        assert_eq!(short_day(day), "04/03/2026");
    }

    #[test]
    fn a_moment_is_told_with_its_year_and_zone() {
        let moment = "2026-07-04T10:00:05Z".parse().unwrap();
        let zone = TimeZone::get("Europe/Madrid").unwrap();
        let english = exact_moment(moment, &zone, Language::English);
        assert_eq!(english, "Saturday 4 July 2026, 12:00:05 CEST");
        let spanish = exact_moment(moment, &zone, Language::Spanish);
        assert_eq!(spanish, "sábado, 4 de julio de 2026, 12:00:05 CEST");
    }
}
