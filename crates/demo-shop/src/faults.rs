//! Faults on request: what goes wrong between a portal and its shop, made to happen.

use std::fmt;
use std::str::FromStr;
use std::sync::{Mutex, MutexGuard};
use std::time::Duration;

/// One way in which an answer can go wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// A problem with this status; the request is not looked at.
    Status(u16),
    /// 200 with a page of HTML, as a proxy or a maintenance page answers.
    Html,
    /// The request is carried out, but the connection is closed in the middle of the answer.
    Cut,
    /// The request is carried out, but the connection is closed before anything of the answer.
    Lose,
    /// The connection stays open and nothing ever comes.
    Hang,
    /// The connection is closed without an answer; the request is not looked at.
    Drop,
}

/// A fault for every path that starts with `prefix`; with a method before it, as in
/// `POST /api/orders`, for requests of that method only.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    pub prefix: String,
    pub fault: Fault,
}

/// Why a `--fail` text was not understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "`{0}` is not [METHOD ]PATH_PREFIX=MODE with a mode of 401, 404, 429, 500 or another status \
     from 400 to 599, html, cut, lose, hang or drop"
)]
pub struct BadRule(String);

impl Fault {
    fn of_mode(mode: &str) -> Option<Fault> {
        match mode {
            "html" => Some(Fault::Html),
            "cut" => Some(Fault::Cut),
            "lose" => Some(Fault::Lose),
            "hang" => Some(Fault::Hang),
            "drop" => Some(Fault::Drop),
            status => match status.parse() {
                Ok(status @ 400..=599) => Some(Fault::Status(status)),
                _ => None,
            },
        }
    }

    /// The fault that an address asks for: `/faults/500/api` is an API whose every answer is 500,
    /// for a page that shows how the portal takes it.
    pub fn of_path(path: &str) -> Option<Fault> {
        let (mode, _) = path.strip_prefix("/faults/")?.split_once('/')?;
        Fault::of_mode(mode)
    }
}

impl Rule {
    fn fits(&self, method: &str, path: &str) -> bool {
        match self.prefix.split_once(' ') {
            Some((own, prefix)) => own == method && path.starts_with(prefix),
            None => path.starts_with(&self.prefix),
        }
    }
}

impl FromStr for Rule {
    type Err = BadRule;

    fn from_str(text: &str) -> Result<Rule, BadRule> {
        let bad = || BadRule(text.to_owned());
        let (prefix, mode) = text.rsplit_once('=').ok_or_else(bad)?;
        let fault = Fault::of_mode(mode).ok_or_else(bad)?;
        let (method, path) = prefix.split_once(' ').unwrap_or(("GET", prefix));
        if !method.bytes().all(|it| it.is_ascii_uppercase()) || !path.starts_with('/') {
            return Err(bad());
        }
        Ok(Rule { prefix: prefix.to_owned(), fault })
    }
}

/// Reads `[METHOD ]PATH_PREFIX=MODE[,…]`.
///
/// # Errors
///
/// The first part that is no rule.
pub fn parse_rules(text: &str) -> Result<Vec<Rule>, BadRule> {
    text.split(',').map(str::trim).filter(|it| !it.is_empty()).map(str::parse).collect()
}

/// What goes wrong now; switched while the shop runs.
#[derive(Debug, Default)]
pub struct Faults {
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    rules: Vec<Rule>,
    latency: Duration,
}

impl Faults {
    pub fn new(rules: Vec<Rule>, latency: Duration) -> Faults {
        Faults { state: Mutex::new(State { rules, latency }) }
    }

    /// The fault of the longest prefix that fits; of equally long ones the one set last.
    pub fn of(&self, method: &str, path: &str) -> Option<Fault> {
        let state = self.state();
        let fitting = state.rules.iter().filter(|rule| rule.fits(method, path));
        fitting.max_by_key(|rule| rule.prefix.len()).map(|rule| rule.fault)
    }

    pub fn latency(&self) -> Duration {
        self.state().latency
    }

    pub fn add(&self, rule: Rule) {
        self.state().rules.push(rule);
    }

    pub fn clear(&self) {
        self.state().rules.clear();
    }

    pub fn set_latency(&self, latency: Duration) {
        self.state().latency = latency;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().expect("no holder of this lock panics")
    }
}

/// The connection was closed on purpose.
#[derive(Debug, Clone, Copy)]
pub struct Dropped;

impl fmt::Display for Dropped {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the connection was closed on purpose")
    }
}

impl std::error::Error for Dropped {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_prefix_wins() {
        let rules = parse_rules("/api=500, /api/orders/look-up=hang").unwrap();
        let faults = Faults::new(rules, Duration::ZERO);
        assert_eq!(faults.of("GET", "/api/access"), Some(Fault::Status(500)));
        assert_eq!(faults.of("POST", "/api/orders/look-up"), Some(Fault::Hang));
        assert_eq!(faults.of("GET", "/"), None);
        faults.clear();
        assert_eq!(faults.of("GET", "/api/access"), None);
    }

    #[test]
    fn a_rule_can_be_for_one_method() {
        let faults = Faults::new(parse_rules("POST /api=lose").unwrap(), Duration::ZERO);
        assert_eq!(faults.of("POST", "/api/withdrawals"), Some(Fault::Lose));
        assert_eq!(faults.of("GET", "/api/withdrawals"), None);
    }

    #[test]
    fn what_is_no_rule_is_refused() {
        for text in ["/api", "/api=200", "/api=maybe", "api=500", "post /api=500", "POST api=500"] {
            assert!(parse_rules(text).is_err(), "{text}");
        }
        assert_eq!(parse_rules(""), Ok(Vec::new()));
    }
}
