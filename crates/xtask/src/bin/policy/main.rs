//! Lints a policy and prints what it says about orders: `cargo xtask policy`.
//!
//! Ends with status 1 if the policy cannot be read or the lint finds an error, so that a merchant's
//! CI notices.

mod cases;
mod report;
mod samples;
mod words;

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use posventa_adapters::posventa::read_returnable;
use posventa_core::calendar::Calendar;
use posventa_core::config::Config;
use posventa_core::json::{self, Node};
use posventa_core::policy::Policy;
use posventa_core::policy::lint::{Finding, Severity, lint};
use posventa_core::returns::Returnable;

/// What was asked for.
struct Question {
    policy: PathBuf,
    orders: Option<PathBuf>,
    config: Option<PathBuf>,
    zone: Option<String>,
    at: Option<String>,
    json: bool,
}

/// All that an answer is made of.
struct Answer {
    policy: Policy,
    findings: Vec<Finding>,
    orders: Vec<Returnable>,
    calendar: Calendar,
    zone: TimeZone,
    at: Timestamp,
}

impl Answer {
    fn today(&self) -> Date {
        self.day(self.at)
    }

    fn day(&self, moment: Timestamp) -> Date {
        self.zone.to_datetime(moment).date()
    }
}

fn main() -> ExitCode {
    let words = std::env::args_os().skip(1).map(PathBuf::from).collect();
    match question(words).and_then(|question| run(&question)) {
        Ok((text, is_sound)) => {
            // Whoever stops reading, such as `head`, has read enough.
            let _ = writeln!(std::io::stdout(), "{text}");
            if is_sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The report, and whether the lint found no error.
fn run(question: &Question) -> Result<(String, bool), String> {
    let answer = answer(question)?;
    let report = if question.json { report::json(&answer) } else { report::text(&answer) };
    let is_sound = answer.findings.iter().all(|it| it.severity != Severity::Error);
    Ok((report, is_sound))
}

/// The words come from `cargo xtask`, which has checked their names.
fn question(words: Vec<PathBuf>) -> Result<Question, String> {
    let mut words = words.into_iter();
    let policy = words.next().ok_or("Start this as `cargo xtask policy POLICY`.")?;
    let mut question =
        Question { policy, orders: None, config: None, zone: None, at: None, json: false };
    while let Some(name) = words.next() {
        let name = name.to_string_lossy().into_owned();
        if name == "--json" {
            question.json = true;
            continue;
        }
        let value = words.next().ok_or_else(|| format!("{name} lacks its value"))?;
        let text = value.to_string_lossy().into_owned();
        match name.as_str() {
            "--orders" => question.orders = Some(value),
            "--config" => question.config = Some(value),
            "--zone" => question.zone = Some(text),
            "--at" => question.at = Some(text),
            _ => return Err(format!("{name} is not known here")),
        }
    }
    Ok(question)
}

fn answer(question: &Question) -> Result<Answer, String> {
    let config = read_config(question)?;
    let zone = question.zone.clone().or_else(|| config.time_zone.clone());
    let zone = match &zone {
        None => TimeZone::UTC,
        Some(name) => TimeZone::get(name).map_err(|error| format!("{name}: {error}"))?,
    };
    let at = match &question.at {
        None => now(),
        Some(text) => moment(text, &zone).ok_or_else(|| {
            format!("--at {text}: expected a day or a date and time, like 2026-11-22T12:00")
        })?,
    };

    let (policy, mistakes) = Policy::read(&read(&question.policy)?);
    let mut findings: Vec<Finding> = mistakes
        .into_iter()
        .map(|mistake| Finding {
            severity: Severity::Error,
            path: mistake.path,
            problem: mistake.problem.to_string(),
        })
        .collect();
    let Some(policy) = policy else {
        let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
        return Err(lines.join("\n"));
    };
    findings.extend(lint(&policy));
    let orders = match &question.orders {
        Some(path) => read_orders(&read(path)?)?,
        None => samples::orders(&policy, at),
    };
    Ok(Answer { policy, findings, orders, calendar: config.calendar, zone, at })
}

/// The shop's configuration has its zone and its holidays: the file that was named, or the
/// `posventa.json` beside the policy.
fn read_config(question: &Question) -> Result<Config, String> {
    let beside = question.policy.with_file_name("posventa.json");
    let path = match &question.config {
        Some(path) => path,
        None if beside.exists() => &beside,
        None => return Ok(Config::default()),
    };
    let (config, mistakes) = Config::read(&read(path)?);
    match mistakes.first() {
        Some(mistake) => Err(format!("{}: {mistake}", path.display())),
        None => Ok(config),
    }
}

/// Orders as the Posventa Shop API writes them, in a list.
fn read_orders(text: &str) -> Result<Vec<Returnable>, String> {
    let document = json::parse(text, "orders").map_err(|error| error.to_string())?;
    let orders = Node::root(&document, "orders");
    // Links lead nowhere here; they only have to be read.
    let read = orders.list(|order| read_returnable(&order, "https://shop.example/api"));
    read.map_err(|error| error.to_string())
}

#[allow(clippy::disallowed_methods, reason = "a command is asked now, unless --at says when")]
fn now() -> Timestamp {
    Timestamp::now()
}

/// A moment, or a civil time or a whole day (its noon) in the shop's zone.
fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    if let Ok(moment) = text.parse() {
        return Some(moment);
    }
    let time = match text.contains(['T', ' ']) {
        true => text.parse::<DateTime>().ok()?,
        false => text.parse::<Date>().ok()?.at(12, 0, 0, 0),
    };
    time.to_zoned(zone.clone()).ok().map(|zoned| zoned.timestamp())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn repository(path: &str) -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
    }

    /// The demo's policy on a day in November.
    fn demo() -> Question {
        Question {
            policy: repository("www/policy.json"),
            orders: None,
            config: None,
            zone: None,
            at: Some("2026-11-25T12:00".to_owned()),
            json: false,
        }
    }

    /// The answer to a question about a file of this text.
    fn about(
        name: &str,
        text: &str,
        question: impl FnOnce(PathBuf) -> Question,
    ) -> Result<(String, bool), String> {
        let path = std::env::temp_dir().join(format!("{}-{name}", std::process::id()));
        fs::write(&path, text).unwrap();
        let answer = run(&question(path.clone()));
        fs::remove_file(path).unwrap();
        answer
    }

    #[test]
    fn sample_orders_reach_every_rule_and_every_state() {
        let (text, is_sound) = run(&demo()).unwrap();
        assert!(is_sound);
        assert!(text.contains("Policy 2026-11 on 2026-11-25 (Europe/Madrid)"), "{text}");
        for rule in ["custom-made", "final-sale", "abroad", "reduced", "standard", "glaze"] {
            assert!(text.contains(&format!("[{rule}]")), "{rule} is not reached");
        }
        for state in ["open", "not-yet", "closed", "exempt", "absent"] {
            assert!(text.contains(&format!(" {state} ")), "nothing is {state}");
        }
        let season =
            "arrived 2026-11-20 + 30 days = 2026-12-20, season christmas-2026 until 2027-01-31";
        assert!(text.contains(season), "{text}");
    }

    #[test]
    fn the_json_says_the_same_for_every_line() {
        let (json, _) = run(&Question { json: true, ..demo() }).unwrap();
        let document: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(document["day"], "2026-11-25");
        let mut lines = 0;
        for order in document["orders"].as_array().unwrap() {
            for line in order["lines"].as_array().unwrap() {
                lines += 1;
                let clocks = line["clocks"].as_array().unwrap();
                assert_eq!(clocks.len(), 4);
                for clock in clocks {
                    assert_eq!(clock["open"], clock["state"] == "open");
                    assert!(!clock["sentence"].as_str().unwrap().is_empty());
                }
                assert!(!line["reasons"].as_array().unwrap().is_empty());
            }
        }
        assert!(40 < lines, "only {lines} lines");
    }

    #[test]
    fn what_a_case_would_get_is_said_for_every_topic_of_the_line() {
        let mut order: Value = serde_json::from_str(
            &fs::read_to_string(repository("tests/fixtures/posventa/order.json")).unwrap(),
        )
        .unwrap();
        for key in ["delivered", "shipped"] {
            order["lines"][0][key] = 2.into();
        }
        let order = format!("[{order}]");
        let orders =
            |path| Question { orders: Some(path), at: Some("2026-03-20".to_owned()), ..demo() };
        let (text, _) = about("cases.json", &order, orders).unwrap();
        for expected in [
            "    * damaged-parcel [broken]: replacement, refund; asks for photo and comment; a person \
             decides; limits: asks for photo and comment from 20.00 EUR, at once below 15.00 EUR",
            "    * missing-part: replacement, refund; nothing asked for; a person decides; limits: \
             asks for photo from 60.00 EUR, at once below 20.00 EUR",
            "nothing asked for; replacement at once; limits: at once below 20.00 EUR",
        ] {
            assert!(text.contains(expected), "{expected}\n{text}");
        }
        let json = |path| Question { json: true, ..orders(path) };
        let (json, _) = about("cases-json.json", &order, json).unwrap();
        let document: Value = serde_json::from_str(&json).unwrap();
        let cases = document["orders"][0]["lines"][0]["cases"].as_array().unwrap();
        let part = cases.iter().find(|it| it["topic"] == "missing-part").unwrap();
        assert_eq!(part["decideBelow"], "20.00 EUR");
        assert_eq!(
            part["asks"][0],
            serde_json::json!({ "evidence": ["photo"], "from": "60.00 EUR" })
        );
        assert_eq!(part["resolutions"], serde_json::json!(["replacement", "refund"]));
    }

    #[test]
    fn orders_are_read_as_the_shop_api_writes_them() {
        let order = fs::read_to_string(repository("tests/fixtures/posventa/order.json")).unwrap();
        let orders = |path| Question { orders: Some(path), ..demo() };
        let (text, _) = about("orders.json", &format!("[{order}]"), orders).unwrap();
        assert!(text.contains("Order 1042, bought 2026-03-01"), "{text}");
        assert!(text.contains("Breakfast mug × 2"), "{text}");
        let broken = r#"[{"number": "1", "currency": "EUR"}]"#;
        let error = about("broken.json", broken, orders).unwrap_err();
        assert_eq!(error, "orders[0].lines: expected a list, found nothing");
    }

    #[test]
    fn a_policy_with_an_error_fails() {
        let sound = fs::read_to_string(repository("www/policy.json")).unwrap();
        let policy = |policy| Question { policy, ..demo() };
        let short = sound.replace("\"days\": 14,", "\"days\": 7,");
        let (text, is_sound) = about("short.json", &short, policy).unwrap();
        assert!(!is_sound && text.contains("error: policy.withdrawal.days"), "{text}");
        let misspelt = sound.replace("\"refundWithinDays\"", "\"refundWithin\"");
        let (text, is_sound) = about("misspelt.json", &misspelt, policy).unwrap();
        assert!(!is_sound && text.contains("error: policy.refundWithin"), "{text}");
        let error = about("unreadable.json", "{\"format\": 1}", policy).unwrap_err();
        assert!(error.starts_with("error: policy.version"), "{error}");
    }

    #[test]
    fn a_moment_is_a_day_a_time_of_the_zone_or_of_the_world() {
        let madrid = TimeZone::get("Europe/Madrid").unwrap();
        for (text, expected) in [
            ("2026-11-22", "2026-11-22T11:00:00Z"),
            ("2026-11-22T00:30", "2026-11-21T23:30:00Z"),
            ("2026-11-22 00:30:00", "2026-11-21T23:30:00Z"),
            ("2026-11-21T23:30:00Z", "2026-11-21T23:30:00Z"),
        ] {
            assert_eq!(moment(text, &madrid), expected.parse().ok(), "{text}");
        }
        assert_eq!(moment("yesterday", &madrid), None);
    }
}
