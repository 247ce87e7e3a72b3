//! Numbers, days and clocks, as the browser's `Intl` has them.

use jiff::civil::date;
use posventa_portal::ui::{Form, Language};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::samples::money;

const MADRID: Option<&str> = Some("Europe/Madrid");

/// Milliseconds since 1970.
fn at(moment: &str) -> f64 {
    js_sys::Date::parse(moment)
}

/// `Intl` writes spaces that do not break.
fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[track_caller]
fn check_money(locale: &str, minor: i64, currency: &str, expected: &str) {
    let language = Language::new(locale, None);
    assert_eq!(plain(&language.money(money(minor, currency))), expected);
}

#[wasm_bindgen_test]
fn money_has_the_decimals_of_its_currency_and_the_writing_of_the_language() {
    check_money("en", 123_456, "EUR", "€1,234.56");
    check_money("es", 1_234_567, "EUR", "12.345,67 €");
    check_money("en", 1999, "JPY", "¥1,999");
    check_money("es", 1999, "JPY", "1999 JPY");
    check_money("en", 12_345, "KWD", "KWD 12.345");
    check_money("es", 12_345, "KWD", "12,345 KWD");
    check_money("en", -500, "EUR", "-€5.00");
    // Browsers would round these to whole ones.
    check_money("en", 199_950, "HUF", "HUF 1,999.50");
    check_money("en", 12_345, "IQD", "IQD 12.345");
}

#[wasm_bindgen_test]
fn an_amount_beyond_what_a_float_holds_keeps_every_digit() {
    check_money("en", 9_007_199_254_740_993, "EUR", "€90,071,992,547,409.93");
}

#[wasm_bindgen_test]
fn the_shops_clock_follows_summer_time() {
    let language = Language::new("en", MADRID);
    // Spain's clocks went from 02:00 to 03:00 on 29 March 2026.
    let civil = |moment| language.civil_time(at(moment));
    assert_eq!(civil("2026-03-29T00:59:00Z"), date(2026, 3, 29).at(1, 59, 0, 0));
    assert_eq!(civil("2026-03-29T01:00:00Z"), date(2026, 3, 29).at(3, 0, 0, 0));
    assert_eq!(civil("2026-10-25T01:30:00Z"), date(2026, 10, 25).at(2, 30, 0, 0));
}

#[wasm_bindgen_test]
fn a_day_begins_at_the_shops_midnight() {
    let civil = |zone, moment| Language::new("en", Some(zone)).civil_time(at(moment));
    assert_eq!(civil("Asia/Tokyo", "2026-03-04T15:00:00Z"), date(2026, 3, 5).at(0, 0, 0, 0));
    assert_eq!(
        civil("America/Los_Angeles", "2026-03-04T07:59:00Z"),
        date(2026, 3, 3).at(23, 59, 0, 0)
    );
}

#[wasm_bindgen_test]
fn an_unknown_zone_counts_as_none() {
    let language = Language::new("en", Some("Mars/Olympus"));
    assert_eq!(language.zone_place(), None);
    let has_zone = |zone: &str| Language::new("en", Some(zone)).has_zone();
    assert!(!has_zone("Europe/Alfar") && has_zone("Europe/Madrid"));
    let own = Language::new("en", None);
    let moment = at("2026-03-04T11:30:00Z");
    assert_eq!(language.civil_time(moment), own.civil_time(moment));
}

#[wasm_bindgen_test]
fn a_zone_is_called_by_its_place() {
    let place = |zone| Language::new("en", Some(zone)).zone_place();
    assert_eq!(place("America/Argentina/Buenos_Aires").as_deref(), Some("Buenos Aires"));
}

#[wasm_bindgen_test]
fn each_form_says_as_much_of_a_moment_as_it_promises() {
    let moment = "2026-03-06T11:04:00Z".parse().unwrap();
    let say = |locale, form| plain(&Language::new(locale, MADRID).moment(moment, form));
    assert_eq!(say("en-GB", Form::Day), "Friday 6 March");
    assert_eq!(say("en-GB", Form::Date), "6 March 2026");
    assert_eq!(say("en-GB", Form::Time), "12:04");
    assert_eq!(say("en-GB", Form::Moment), "Fri 6 Mar, 12:04");
    assert_eq!(say("en-GB", Form::Weekday), "Friday");
    assert_eq!(say("es", Form::Day), "viernes, 6 de marzo");
    assert_eq!(say("en-US", Form::Time), "12:04 PM");
}

#[wasm_bindgen_test]
fn a_civil_day_stays_the_same_in_every_zone() {
    for zone in ["Pacific/Kiritimati", "Pacific/Niue", "Europe/Madrid"] {
        let language = Language::new("en-GB", Some(zone));
        assert_eq!(language.date(date(2026, 12, 31), Form::Date), "31 December 2026");
        let midnight = date(2026, 3, 29).at(0, 5, 0, 0);
        assert_eq!(language.civil(midnight, Form::Time), "0:05");
    }
}

#[wasm_bindgen_test]
fn a_language_knows_where_its_lines_begin() {
    let direction = |tag| Language::new(tag, None).direction();
    assert_eq!(["ar", "ar-EG", "he"].map(direction), ["rtl"; 3]);
    assert_eq!(["en", "es-AR", "pl"].map(direction), ["ltr"; 3]);
}

#[wasm_bindgen_test]
fn lists_and_languages_are_named_in_the_language_spoken() {
    let list = |locale, items: [&str; 3]| {
        Language::new(locale, None).list(items.map(str::to_owned).to_vec())
    };
    assert_eq!(list("en-GB", ["a", "b", "c"]), "a, b and c");
    assert_eq!(list("es", ["a", "b", "c"]), "a, b y c");
    let spanish = Language::new("es", None);
    assert_eq!(spanish.language_name("en"), "inglés");
    assert_eq!(spanish.language_name("no language"), "no language");
}
