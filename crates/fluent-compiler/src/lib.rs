//! Turns a directory of Fluent message files into typed Rust functions and compact JSON.
//!
//! A Fluent interpreter in the module that customers download costs more than the portal itself,
//! so everything that can be decided before a page loads is decided here: references are inlined,
//! arguments become positions, and a locale that lacks a text fails the build. What is left for
//! run time is joining strings and choosing a variant.
//!
//! # Which part of Fluent
//!
//! Messages, terms, references, string literals and `select` over an argument. A number argument
//! is selected by plural category or by whole number (`[0]`), a text argument by its literal value.
//! Attributes, functions and parameterised terms are refused, by name. English is the reference:
//! the comment of an English message documents each argument with a line
//! `# $name (text) - meaning` or `# $name (number) - meaning`.
//!
//! # A locale file
//!
//! `{"fingerprint": "…", "messages": […]}`, with the messages in the order of their sorted ids.
//! A message is a pattern. A pattern is a string, or an array of parts; a part is a string, the
//! index of an argument, or a select `[index, {"one": pattern, "=0": pattern, "other": pattern}]`.
//! `=0` is a whole number, any other key a plural category or a text. `other` is always there: it
//! is the default, whatever the message file calls it.

mod arguments;
mod errors;
mod json;
mod names;
mod resolve;
mod rust;
mod source;

use std::path::Path;

pub use errors::{CompileError, CompileErrors, Problem};
pub use source::SourceFile;

use arguments::Argument;
use resolve::{Pattern, resolve};
use source::Locale;

/// The locale that says which messages there are and what their arguments mean.
pub const REFERENCE: &str = "en";

/// What a set of message files becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// BCP 47 tag and compact JSON of each locale, sorted by tag.
    pub locales: Vec<(String, String)>,
    /// The id of each message, in the order that every locale has its messages in.
    pub ids: Vec<String>,
    /// One function a message. Meant for a module whose parent has `Message` and `Argument`.
    pub rust: String,
    /// 16 hexadecimal digits over every id and its arguments, in the Rust code and in each locale
    /// file, so that a file of another build is noticed instead of showing the wrong texts.
    pub fingerprint: String,
}

/// A message of the reference locale, as every other locale has to have it.
struct Signature {
    id: String,
    arguments: Vec<Argument>,
}

/// Compiles `<locales>/<tag>/*.ftl`.
///
/// # Errors
///
/// Everything that is wrong, so that a translator mends a file in one go.
pub fn compile_directory(locales: &Path) -> Result<Compiled, CompileErrors> {
    compile(source::read_directory(locales)?)
}

/// Compiles message files that are in memory already.
///
/// # Errors
///
/// As [`compile_directory`].
pub fn compile(files: Vec<SourceFile>) -> Result<Compiled, CompileErrors> {
    // Checked in two steps, because a message that does not parse would be reported as missing too.
    let locales = source::parse(files)?;

    let mut errors = Vec::new();
    let Some(reference) = locales.iter().find(|locale| locale.tag == REFERENCE) else {
        return Err(CompileErrors(vec![CompileError {
            file: REFERENCE.to_owned(),
            id: None,
            problem: Problem::NoReferenceLocale,
        }]));
    };
    let signatures = signatures(reference, &mut errors);
    let mut patterns = Vec::new();
    for locale in &locales {
        patterns.push(locale_patterns(locale, reference, &signatures, &mut errors));
    }
    if !errors.is_empty() {
        return Err(CompileErrors(errors));
    }

    let fingerprint = fingerprint(&signatures);
    let mut compiled = Vec::new();
    for (locale, patterns) in locales.iter().zip(&patterns) {
        compiled.push((locale.tag.clone(), json::locale(&fingerprint, patterns)));
    }
    let rust = rust::functions(reference, &signatures, &fingerprint);
    let ids = signatures.into_iter().map(|signature| signature.id).collect();
    Ok(Compiled { locales: compiled, rust, fingerprint, ids })
}

fn signatures(reference: &Locale, errors: &mut Vec<CompileError>) -> Vec<Signature> {
    let mut signatures = Vec::new();
    for (id, entry) in reference.messages() {
        let mut report =
            |problem| errors.push(CompileError::of(entry.file.clone(), id.clone(), problem));
        if let Some(problem) = names::problem(id) {
            report(problem);
        }
        let arguments = arguments::documented(&entry.comment, &mut report);
        signatures.push(Signature { id: id.clone(), arguments });
    }
    signatures
}

/// The patterns of `locale` in the order of `signatures`, as far as they can be made out.
fn locale_patterns(
    locale: &Locale,
    reference: &Locale,
    signatures: &[Signature],
    errors: &mut Vec<CompileError>,
) -> Vec<Pattern> {
    for (id, entry) in &locale.entries {
        if id.starts_with('-') {
            // Inlined wherever it is used, but what is wrong with it is said here, once.
            resolve(locale, id, entry, &[], errors);
        } else if !reference.entries.contains_key(id) {
            errors.push(CompileError::of(entry.file.clone(), id.clone(), Problem::Extra));
        }
    }

    let mut patterns = Vec::new();
    for Signature { id, arguments } in signatures {
        let Some(entry) = locale.entries.get(id) else {
            let file = reference.entries[id].file.replacen(REFERENCE, &locale.tag, 1);
            errors.push(CompileError::of(file, id.clone(), Problem::Missing));
            continue;
        };
        let resolved = resolve(locale, id, entry, arguments, errors);
        for (argument, used) in arguments.iter().zip(&resolved.used) {
            if *used {
                continue;
            }
            let argument = argument.name.clone();
            let problem = match locale.tag == REFERENCE {
                true => Problem::UnusedArgument { argument },
                false => Problem::LostArgument { argument },
            };
            errors.push(CompileError::of(entry.file.clone(), id.clone(), problem));
        }
        patterns.push(resolved.pattern);
    }
    patterns
}

/// FNV-1a with 64 bits: guards against mistakes, not against an attacker.
/// <https://datatracker.ietf.org/doc/html/draft-eastlake-fnv>
fn fingerprint(signatures: &[Signature]) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        // No id or name has a zero byte, so two texts never read as one.
        for byte in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    };
    for Signature { id, arguments } in signatures {
        add(id);
        for argument in arguments {
            add(&argument.name);
            add(argument.kind.name());
        }
        add("");
    }
    format!("{hash:016x}")
}

#[cfg(test)]
mod tests;
