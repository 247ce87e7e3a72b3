//! What can be wrong with message files, and what to do about it.

use std::fmt;

/// Everything that is wrong with a set of message files; never empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompileErrors(pub Vec<CompileError>);

/// One thing to mend.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CompileError {
    /// `<tag>/<name>.ftl`, where it has to be mended.
    pub file: String,
    /// The message, or the term with its leading `-`; none if the file could not be read that far.
    pub id: Option<String>,
    pub problem: Problem,
}

/// What is wrong. The text of each says what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("cannot be read: {reason}")]
    Unreadable { reason: String },
    #[error("there is no message in the reference locale; add `en/portal.ftl`")]
    NoReferenceLocale,
    #[error("line {line} is not Fluent: {reason}; mend the entry around that line")]
    Syntax { line: usize, reason: String },
    #[error("is defined a second time, first in {first}; remove or rename one of the two")]
    Duplicate { first: String },

    #[error("is missing; translate it from the reference locale")]
    Missing,
    #[error("is not in the reference locale; remove it, or add it there first")]
    Extra,
    #[error("`{name}` is not in kebab case; use a-z, 0-9 and single hyphens, a letter first")]
    NotKebabCase { name: String },
    #[error("`{name}` is a word of Rust and cannot name a function or parameter; rename it")]
    RustKeyword { name: String },

    #[error("cannot read the comment line `{line}`; write `$name (text) - meaning` or `(number)`")]
    MalformedDocumentation { line: String },
    #[error("documents ${argument} twice; remove one of the two lines")]
    DocumentedTwice { argument: String },
    #[error(
        "uses ${argument}, which the comment in the reference locale does not document; rename \
         it, or add a line `# ${argument} (text) - meaning` or `(number)` there"
    )]
    UndocumentedArgument { argument: String },
    #[error("documents ${argument} but does not use it; use it, or remove the comment line")]
    UnusedArgument { argument: String },
    #[error("does not use ${argument}, which the reference locale does; use it here as well")]
    LostArgument { argument: String },
    #[error("uses ${argument} in a term, and terms take no arguments; make it a message")]
    ArgumentInTerm { argument: String },

    #[error("refers to `{name}`, which this locale does not have; define it, or mend its name")]
    UnknownReference { name: String },
    #[error("refers to itself: {path}; take one of the references out")]
    Cycle { path: String },
    #[error("{what} are not supported; {instead}")]
    Unsupported { what: &'static str, instead: &'static str },

    #[error(
        "selects on the text ${argument} by [{key}], a number or plural category; document the \
         argument as (number), or rename the variant"
    )]
    NumberKeyOnText { argument: String, key: String },
    #[error(
        "selects on the number ${argument} by [{key}]; use a whole number or one of zero, one, \
         two, few, many, other, or document the argument as (text)"
    )]
    TextKeyOnNumber { argument: String, key: String },
    #[error("selects on ${argument} with two variants [{key}]; remove one of the two")]
    DuplicateVariant { argument: String, key: String },
    #[error(
        "selects on ${argument} with a variant [other] that is not the default; mark it `*[other]`"
    )]
    OtherNotDefault { argument: String },
    #[error("selects on ${argument} without [{key}], which this language counts by; add it")]
    LackingPlural { argument: String, key: String },
    #[error("selects on ${argument} by [{key}], which this language does not have; remove it")]
    ForeignPlural { argument: String, key: String },
}

impl CompileError {
    pub(crate) fn of(file: String, id: String, problem: Problem) -> CompileError {
        CompileError { file, id: Some(id), problem }
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.id {
            Some(id) => write!(f, "{}: {id}: {}", self.file, self.problem),
            None => write!(f, "{}: {}", self.file, self.problem),
        }
    }
}

impl std::error::Error for CompileError {}

/// One a line.
impl fmt::Display for CompileErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            if 0 < index {
                writeln!(f)?;
            }
            write!(f, "{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for CompileErrors {}
