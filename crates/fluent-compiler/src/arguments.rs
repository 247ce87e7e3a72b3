//! What the comment of a reference message says about its arguments.

use crate::errors::Problem;
use crate::names;

/// An argument of a message. Its index is its place in the comment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Argument {
    pub name: String,
    pub kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Shown as it is.
    Text,
    /// A whole number, shown as the locale writes numbers; may decide a plural.
    Number,
}

impl Kind {
    /// As it is written in the comment.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::Number => "number",
        }
    }
}

/// Reads the lines of `comment` that start with `$`.
///
/// Other lines are notes to translators. The meaning of an argument is for them too: it has to be
/// there, and stays in the comment.
pub fn documented(comment: &[String], report: &mut dyn FnMut(Problem)) -> Vec<Argument> {
    let mut arguments: Vec<Argument> = Vec::new();
    for line in comment.iter().map(|line| line.trim()).filter(|line| line.starts_with('$')) {
        let Some(argument) = argument(line) else {
            report(Problem::MalformedDocumentation { line: line.to_owned() });
            continue;
        };
        if let Some(problem) = names::problem(&argument.name) {
            report(problem);
        }
        if arguments.iter().any(|earlier| earlier.name == argument.name) {
            report(Problem::DocumentedTwice { argument: argument.name });
            continue;
        }
        arguments.push(argument);
    }
    arguments
}

/// Reads `$name (kind) - meaning`.
fn argument(line: &str) -> Option<Argument> {
    let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
    let (kind, meaning) = rest.split_once(") - ")?;
    let kind = match kind {
        "text" => Kind::Text,
        "number" => Kind::Number,
        _ => return None,
    };
    if meaning.trim().is_empty() {
        return None;
    }
    Some(Argument { name: name.to_owned(), kind })
}
