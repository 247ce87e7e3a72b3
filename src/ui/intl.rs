//! The customer's language, as far as the browser knows it: numbers, money, dates, lists.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use posventa_core::{Money, iso};
use posventa_i18n::{Intl, Plural};
use wasm_bindgen::prelude::*;

use crate::script::object;

// Narrower than js-sys' bindings: strings in, strings out, nothing to convert.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = Intl, js_name = NumberFormat)]
    type NumberFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "NumberFormat", catch)]
    fn new(locale: &str, options: &JsValue) -> Result<NumberFormat, JsValue>;
    /// Takes a decimal as text, which keeps every digit.
    #[wasm_bindgen(method, js_name = format)]
    fn format(this: &NumberFormat, decimal: &str) -> String;

    #[wasm_bindgen(js_namespace = Intl, js_name = DateTimeFormat)]
    type DateTimeFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "DateTimeFormat", catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DateTimeFormat, JsValue>;
    #[wasm_bindgen(method, js_name = format)]
    fn format(this: &DateTimeFormat, milliseconds: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl, js_name = PluralRules)]
    type PluralRules;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "PluralRules", catch)]
    fn new(locale: &str) -> Result<PluralRules, JsValue>;
    #[wasm_bindgen(method)]
    fn select(this: &PluralRules, number: f64) -> String;

    #[wasm_bindgen(js_namespace = Intl, js_name = ListFormat)]
    type ListFormat;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "ListFormat", catch)]
    fn new(locale: &str) -> Result<ListFormat, JsValue>;
    #[wasm_bindgen(method, js_name = format)]
    fn format(this: &ListFormat, items: Vec<String>) -> String;

    #[wasm_bindgen(js_namespace = Intl, js_name = DisplayNames)]
    type DisplayNames;
    #[wasm_bindgen(constructor, js_namespace = Intl, js_class = "DisplayNames", catch)]
    fn new(locale: &str, options: &JsValue) -> Result<DisplayNames, JsValue>;
    #[wasm_bindgen(method, catch)]
    fn of(this: &DisplayNames, code: &str) -> Result<Option<String>, JsValue>;
}

/// Options of `Intl`, by name.
type Options<'a> = &'a [(&'a str, &'a str)];

fn new_date_time_format(
    locale: &str,
    options: Options<'_>,
    zone: Option<&str>,
) -> Result<DateTimeFormat, JsValue> {
    let zone = zone.map(|zone| ("timeZone", zone));
    let options = options.iter().copied().chain(zone);
    DateTimeFormat::new(locale, &object(options.map(|(name, value)| (name, value.into()))))
}

/// One language, and the zone of the shop's days.
pub struct Language {
    tag: String,
    zone: Option<String>,
    plurals: Option<PluralRules>,
}

/// How much of a moment or day to say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// `Friday, 6 March`
    Day,
    /// `6 March 2026`
    Date,
    /// `12:04`
    Time,
    /// `Fri 6 Mar, 12:04`
    Moment,
    /// `Friday, 6 March, 12:04`: within a sentence.
    Deadline,
    /// `Monday`
    Weekday,
}

fn is_known(zone: &str) -> bool {
    new_date_time_format("en", &[], Some(zone)).is_ok()
}

impl Language {
    /// `tag` is a BCP 47 tag, `zone` an IANA name; one the browser does not know counts as none,
    /// and days are then those of the customer's own zone.
    pub fn new(tag: &str, zone: Option<&str>) -> Language {
        Language {
            tag: tag.to_owned(),
            zone: zone.filter(|zone| is_known(zone)).map(str::to_owned),
            plurals: PluralRules::new(tag).ok(),
        }
    }

    /// The tag, for `lang` attributes and the merchant's own texts.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether it was given a zone that the browser knows.
    pub fn has_zone(&self) -> bool {
        self.zone.is_some()
    }

    /// Where the language's lines begin, as a `dir` attribute says it.
    pub fn direction(&self) -> &'static str {
        posventa_core::page::direction(&self.tag)
    }

    pub fn money(&self, money: Money) -> String {
        let currency = money.currency();
        let decimal = money.to_decimal();
        let options = [
            ("style", "currency".into()),
            ("currency", currency.code().into()),
            ("minimumFractionDigits", currency.decimals().into()),
        ];
        // Browsers round forints, rupiahs and a dozen others to whole ones, and rows that have been
        // rounded do not add up. What is whole is written as people write it there.
        let is_whole = decimal.trim_end_matches('0').ends_with('.');
        let options = options.into_iter().take(if is_whole { 2 } else { 3 });
        match NumberFormat::new(&self.tag, &object(options)) {
            Ok(format) => format.format(&decimal),
            Err(_) => money.to_string(),
        }
    }

    /// A calendar day.
    pub fn date(&self, date: Date, form: Form) -> String {
        self.civil(date.at(12, 0, 0, 0), form)
    }

    /// A civil time of the shop's zone.
    pub fn civil(&self, at: DateTime, form: Form) -> String {
        // Read as UTC and written as UTC: the same digits come out, whatever zone they belong to.
        let milliseconds = js_sys::Date::utc(f64::from(at.year()), f64::from(at.month() - 1));
        let days = f64::from(at.day() - 1);
        let minutes = f64::from(at.hour()) * 60.0 + f64::from(at.minute());
        self.write(milliseconds + days * 86_400_000.0 + minutes * 60_000.0, form, Some("UTC"))
    }

    /// A moment, in the shop's zone.
    pub fn moment(&self, at: Timestamp, form: Form) -> String {
        self.milliseconds(at.as_millisecond() as f64, form)
    }

    /// A moment for machines, as in the `datetime` of a `<time>`.
    pub fn machine_readable(at: Timestamp) -> String {
        js_sys::Date::new(&(at.as_millisecond() as f64).into()).to_iso_string().into()
    }

    /// Milliseconds since 1970, in the shop's zone.
    pub fn milliseconds(&self, milliseconds: f64, form: Form) -> String {
        self.write(milliseconds, form, self.zone.as_deref())
    }

    fn write(&self, milliseconds: f64, form: Form, zone: Option<&str>) -> String {
        let options: Options<'_> = match form {
            Form::Day => &[("weekday", "long"), ("day", "numeric"), ("month", "long")],
            Form::Date => &[("day", "numeric"), ("month", "long"), ("year", "numeric")],
            Form::Time => &[("hour", "numeric"), ("minute", "2-digit")],
            Form::Moment => &[
                ("weekday", "short"),
                ("day", "numeric"),
                ("month", "short"),
                ("hour", "numeric"),
                ("minute", "2-digit"),
            ],
            Form::Deadline => &[
                ("weekday", "long"),
                ("day", "numeric"),
                ("month", "long"),
                ("hour", "numeric"),
                ("minute", "2-digit"),
            ],
            Form::Weekday => &[("weekday", "long")],
        };
        let format = new_date_time_format(&self.tag, options, zone);
        format.map(|format| format.format(milliseconds)).unwrap_or_default()
    }

    /// What the shop's clocks and calendars show at `milliseconds` since 1970.
    pub fn civil_time(&self, milliseconds: f64) -> DateTime {
        let options: Options<'_> = &[
            ("year", "numeric"),
            ("month", "2-digit"),
            ("day", "2-digit"),
            ("hour", "2-digit"),
            ("minute", "2-digit"),
        ];
        // Swedish writes dates as ISO 8601 does: `2026-03-04 12:30`.
        let text = new_date_time_format("sv-SE", options, self.zone.as_deref())
            .map(|format| format.format(milliseconds))
            .unwrap_or_default();
        iso::minute(&text).unwrap_or_else(|| {
            let timestamp = Timestamp::from_millisecond(milliseconds as i64).unwrap_or_default();
            jiff::tz::Offset::UTC.to_datetime(timestamp)
        })
    }

    /// In small letters, for comparing. The browser knows Unicode; bringing its tables along
    /// would be 5 KB of the page.
    pub fn lower_case(&self, text: &str) -> String {
        js_sys::JsString::from(text).to_lower_case().into()
    }

    /// `a, b and c`.
    pub fn list(&self, items: Vec<String>) -> String {
        let fallback = items.join(", ");
        ListFormat::new(&self.tag).map_or(fallback, |format| format.format(items))
    }

    /// The name of another language in this one.
    pub fn language_name(&self, tag: &str) -> String {
        let options = object([("type", "language".into())]);
        let name = DisplayNames::new(&self.tag, &options).and_then(|names| names.of(tag));
        name.ok().flatten().unwrap_or_else(|| tag.to_owned())
    }

    /// Whether the shop's clocks differ from the customer's now, so that times need a zone.
    pub fn differs_from_own_zone(&self, milliseconds: f64) -> bool {
        let own = Language { tag: String::new(), zone: None, plurals: None };
        self.civil_time(milliseconds) != own.civil_time(milliseconds)
    }

    /// The place in the zone's name, as people say it: `Madrid`.
    pub fn zone_place(&self) -> Option<String> {
        let zone = self.zone.as_deref()?;
        zone.rsplit('/').next().map(|place| place.split('_').collect::<Vec<_>>().join(" "))
    }
}

impl Intl for Language {
    fn plural(&self, number: i64) -> Plural {
        match &self.plurals {
            Some(rules) => Plural::from_name(&rules.select(number as f64)),
            None => Plural::Other,
        }
    }

    fn number(&self, number: i64) -> String {
        let format = NumberFormat::new(&self.tag, &JsValue::UNDEFINED);
        format.map_or_else(|_| number.to_string(), |format| format.format(&number.to_string()))
    }
}
