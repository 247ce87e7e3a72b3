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
//! A select by plural categories has all that its language counts by, see `plurals.rs`.
//! In a language written from right to left a text argument is isolated from its sentence.
//! Attributes, functions and parameterised terms are refused, by name. English is the reference:
//! the comment of an English message documents each argument with a line
//! `# $name (text) - meaning` or `# $name (number) - meaning`.
//!
//! # Sections
//!
//! What a page does not always show it need not always load: each message file is a section, named
//! as the file is, with a locale file of its own. What stands in `portal.ftl` comes first and goes
//! into `<tag>.json`; `returns.ftl` goes into `<tag>.returns.json`. Ids are of one set all the
//! same, and every section can refer to what stands in another.
//!
//! # A locale file
//!
//! `{"fingerprint": "…", "messages": […]}`, with the section's messages in the order of their
//! sorted ids; `"first"` is the number of the first one, if that is not 0.
//! A message is a pattern. A pattern is a string, or an array of parts; a part is a string, the
//! index of an argument, or a select `[index, {"one": pattern, "=0": pattern, "other": pattern}]`.
//! `=0` is a whole number, any other key a plural category or a text. `other` is always there: it
//! is the default, whatever the message file calls it.

mod arguments;
mod errors;
mod json;
mod names;
mod plurals;
mod resolve;
mod rust;
mod source;

use std::path::Path;

pub use errors::{CompileError, CompileErrors, Problem};
pub use source::SourceFile;

use arguments::Argument;
use resolve::{Pattern, resolve};
use source::{Entry, Locale};

/// The locale that says which messages there are and what their arguments mean.
pub const REFERENCE: &str = "en";

/// The section that every page loads.
pub const MAIN_SECTION: &str = "portal";

/// What a set of message files becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Compiled {
    /// BCP 47 tags, sorted.
    pub tags: Vec<String>,
    /// A file for each section of each locale, by tag and in the order of the sections.
    pub files: Vec<LocaleFile>,
    /// The id of each message, in the order that every locale has its messages in.
    pub ids: Vec<String>,
    /// One function a message. Meant for a module whose parent has `Message` and `Argument`.
    pub rust: String,
    /// 16 hexadecimal digits over every id and its arguments, in the Rust code and in each locale
    /// file, so that a file of another build is noticed instead of showing the wrong texts.
    pub fingerprint: String,
}

/// The texts of one section in one locale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocaleFile {
    /// What it is fetched by: `en.json`, `en.returns.json`.
    pub name: String,
    pub json: String,
}

/// A message of the reference locale, as every other locale has to have it.
struct Signature {
    id: String,
    arguments: Vec<Argument>,
}

/// Messages that are loaded together: those from `first` on, as many as `count`.
struct Section {
    name: String,
    first: usize,
    count: usize,
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
    let (signatures, sections) = signatures(reference, &mut errors);
    let mut patterns = Vec::new();
    for locale in &locales {
        patterns.push(locale_patterns(locale, reference, &signatures, &mut errors));
    }
    if !errors.is_empty() {
        return Err(CompileErrors(errors));
    }

    let fingerprint = fingerprint(&signatures);
    let mut files = Vec::new();
    for (locale, patterns) in locales.iter().zip(&patterns) {
        for section in &sections {
            let name = match section.name.as_str() {
                MAIN_SECTION => format!("{}.json", locale.tag),
                other => format!("{}.{other}.json", locale.tag),
            };
            let patterns = &patterns[section.first..section.first + section.count];
            files.push(LocaleFile {
                name,
                json: json::locale(&fingerprint, section.first, patterns),
            });
        }
    }
    let rust = rust::functions(reference, &signatures, &sections, &fingerprint);
    let ids = signatures.into_iter().map(|signature| signature.id).collect();
    let tags = locales.into_iter().map(|locale| locale.tag).collect();
    Ok(Compiled { tags, files, rust, fingerprint, ids })
}

/// The messages of the reference locale, section by section.
fn signatures(
    reference: &Locale,
    errors: &mut Vec<CompileError>,
) -> (Vec<Signature>, Vec<Section>) {
    let mut messages: Vec<(&str, &String, &Entry)> =
        reference.messages().map(|(id, entry)| (entry.section(), id, entry)).collect();
    messages.sort_by_key(|(section, id, _)| (*section != MAIN_SECTION, *section, *id));

    let mut signatures = Vec::new();
    let mut sections: Vec<Section> = Vec::new();
    for (section, id, entry) in messages {
        match sections.last_mut() {
            Some(last) if last.name == section => last.count += 1,
            _ => {
                let first = signatures.len();
                sections.push(Section { name: section.to_owned(), first, count: 1 });
            }
        }
        let mut report =
            |problem| errors.push(CompileError::of(entry.file.clone(), id.clone(), problem));
        if let Some(problem) = names::problem(id) {
            report(problem);
        }
        let arguments = arguments::documented(&entry.comment, &mut report);
        signatures.push(Signature { id: id.clone(), arguments });
    }
    (signatures, sections)
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
