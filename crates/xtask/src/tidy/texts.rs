//! Rules about the messages: each is one that something says. That no locale lacks one or differs
//! in its arguments is what the compiler of the messages checks.

use std::collections::BTreeSet;

use super::Problems;
use crate::Outcome;
use crate::project::{Project, files_below, read};

/// The English files say which messages there are.
const MESSAGES: &str = "crates/posventa-i18n/locales/en";

/// Names the texts that the loader shows by itself.
const LOADER_TEXTS: &str = "crates/xtask/src/bin/assets.rs";

/// No message is translated ten times that nobody ever reads.
pub fn every_message_is_said(project: &Project) -> Outcome<Problems> {
    let mut code = read(&project.path(LOADER_TEXTS))?;
    for path in files_below(&project.path("src"))? {
        if path.extension().is_some_and(|it| it == "rs") {
            code += &read(&path)?;
        }
    }
    let mut problems = Problems::new();
    for path in files_below(&project.path(MESSAGES))? {
        let name = path.strip_prefix(project.path("")).unwrap_or(&path).display().to_string();
        for id in unsaid(&read(&path)?, &code) {
            problems.push(format!("{name}: nothing says {id}; remove it from every locale"));
        }
    }
    Ok(problems)
}

/// The ids in a message file that `code` names nowhere, as `message::an_id` or as `"an-id"`.
fn unsaid<'a>(messages: &'a str, code: &str) -> Vec<&'a str> {
    let word = |it: char| it.is_ascii_alphanumeric() || it == '_';
    let named: BTreeSet<&str> = (code.split("message::").skip(1))
        .map(|rest| &rest[..rest.find(|it| !word(it)).unwrap_or(rest.len())])
        .collect();
    let ids = messages.lines().filter_map(|line| line.split_once(" =")).map(|(id, _)| id);
    let ids = ids.filter(|id| id.starts_with(|it: char| it.is_ascii_lowercase()));
    let is_said = |id: &str| {
        named.contains(id.replace('-', "_").as_str())
            || code.contains(&format!("\"{id}\""))
            || messages.contains(&format!("{{ {id} }}"))
    };
    ids.filter(|id| !is_said(id)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_that_nothing_says_is_found() {
        let messages = "### Title = x\n# $a (text) - b = c\norder-title = Order { $a }\norder = { order-title } = { -shop }\n-shop = us\nportal-failed =\n    { $a ->\n        [one] x = y\n    }\n";
        let code = "say(message::order(number)); index(\"portal-failed\")";
        assert_eq!(unsaid(messages, code), [""; 0]);
        assert_eq!(unsaid(messages, "message::orders()"), ["order", "portal-failed"]);
        assert_eq!(unsaid("a-b = x\n", "message::a_b_c()"), ["a-b"]);
    }
}
