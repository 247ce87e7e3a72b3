//! What is wrong with a policy that can be read.
//!
//! For merchants and their CI only: nothing that a page downloads reaches it.

mod cases;
mod law;
mod limits;
mod reasons;
mod rules;

use std::fmt;

use super::document::{Policy, ReturnRule, Terms, Texts, When};
use limits::covers;

/// Something that a merchant should look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub severity: Severity,
    /// Where, as in the document: `policy.reasons[2].resolutions`.
    pub path: String,
    /// What is wrong and what to do about it, in a sentence.
    pub problem: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// It is against the law that the policy names, or cannot mean what it says.
    Error,
    /// It works, and is probably not what was meant.
    Warning,
}

impl Severity {
    pub fn name(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
        }
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.severity.name(), self.path, self.problem)
    }
}

/// Everything that a merchant should look at, errors first.
pub fn lint(policy: &Policy) -> Vec<Finding> {
    let mut findings = Findings(Vec::new());
    law::check(policy, &mut findings);
    rules::check(policy, &mut findings);
    reasons::check(policy, &mut findings);
    cases::check(policy, &mut findings);
    limits::check(policy, &mut findings);
    check_ids(policy, &mut findings);
    check_languages(policy, &mut findings);
    findings.0.sort_by_key(|finding| finding.severity);
    findings.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn error(&mut self, path: impl Into<String>, problem: impl Into<String>) {
        let (path, problem) = (path.into(), problem.into());
        self.0.push(Finding { severity: Severity::Error, path, problem });
    }

    fn warning(&mut self, path: impl Into<String>, problem: impl Into<String>) {
        let (path, problem) = (path.into(), problem.into());
        self.0.push(Finding { severity: Severity::Warning, path, problem });
    }
}

/// The rules that take goods back.
fn windows(policy: &Policy) -> impl Iterator<Item = (&ReturnRule, &Terms)> + Clone {
    policy.returns.iter().filter_map(|rule| Some((rule, rule.terms.as_ref().ok()?)))
}

/// Every condition of the policy, with its path.
fn conditions(policy: &Policy) -> Vec<(String, &When)> {
    let lists: [(&str, Vec<&When>); 7] = [
        ("withdrawal.exempt", policy.withdrawal.exempt.iter().map(|it| &it.when).collect()),
        ("returns", policy.returns.iter().map(|it| &it.when).collect()),
        ("seasons", policy.seasons.iter().map(|it| &it.when).collect()),
        ("guarantees", policy.guarantees.iter().map(|it| &it.when).collect()),
        ("reasons", policy.reasons.iter().map(|it| &it.when).collect()),
        ("cases", policy.cases.iter().map(|it| &it.when).collect()),
        ("exceptions", policy.exceptions.iter().map(|it| &it.when).collect()),
    ];
    let mut all = Vec::new();
    for (list, conditions) in lists {
        for (at, when) in conditions.into_iter().enumerate() {
            all.push((format!("policy.{list}[{at}].when"), when));
        }
    }
    all
}

fn check_ids(policy: &Policy, findings: &mut Findings) {
    let mut check = |list: &str, ids: Vec<&str>| {
        for (at, id) in ids.iter().enumerate() {
            if ids[..at].contains(id) {
                let path = format!("policy.{list}[{at}].id");
                findings.error(path, format!("{id} is the name of an earlier one already."));
            }
        }
    };
    check("returns", policy.returns.iter().map(|it| it.id.as_str()).collect());
    check("seasons", policy.seasons.iter().map(|it| it.id.as_str()).collect());
    check("guarantees", policy.guarantees.iter().map(|it| it.id.as_str()).collect());
    check("reasons", policy.reasons.iter().map(|it| it.id.as_str()).collect());
    check("methods", policy.methods.iter().map(|it| it.id.as_str()).collect());
    check("exceptions", policy.exceptions.iter().map(|it| it.id.as_str()).collect());
    for (at, reason) in policy.reasons.iter().enumerate() {
        let ids = reason.sub_reasons.iter().map(|it| it.id.as_str()).collect();
        check(&format!("reasons[{at}].subReasons"), ids);
    }
}

/// Every text of the policy, with its path.
fn texts(policy: &Policy) -> Vec<(String, &Texts)> {
    let mut all = Vec::new();
    for (at, rule) in policy.returns.iter().enumerate() {
        match &rule.terms {
            Err(refused) => all.push((format!("policy.returns[{at}].refused"), refused)),
            Ok(terms) => all.push((format!("policy.returns[{at}].condition"), &terms.condition)),
        }
    }
    for (at, guarantee) in policy.guarantees.iter().enumerate() {
        all.push((format!("policy.guarantees[{at}].covers"), &guarantee.covers));
    }
    for (at, reason) in policy.reasons.iter().enumerate() {
        all.push((format!("policy.reasons[{at}].text"), &reason.text));
        for (place, sub_reason) in reason.sub_reasons.iter().enumerate() {
            let path = format!("policy.reasons[{at}].subReasons[{place}].text");
            all.push((path, &sub_reason.text));
        }
    }
    for (at, method) in policy.methods.iter().enumerate() {
        all.push((format!("policy.methods[{at}].text"), &method.text));
    }
    all
}

/// A language that one text has and another lacks was most likely forgotten there.
fn check_languages(policy: &Policy, findings: &mut Findings) {
    let texts = texts(policy);
    let mut languages: Vec<&str> = Vec::new();
    for (language, _) in texts.iter().flat_map(|(_, texts)| *texts) {
        if !languages.contains(&language.as_str()) {
            languages.push(language);
        }
    }
    for (path, texts) in texts.iter().filter(|(_, texts)| !texts.is_empty()) {
        for wanted in &languages {
            if !texts.iter().any(|(language, _)| language == wanted) {
                let problem = format!("there is no text in {wanted}; other texts have one.");
                findings.warning(path, problem);
            }
        }
    }
}
