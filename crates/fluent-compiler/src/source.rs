//! Message files as they lie on disk, and parsed, one map of entries a locale.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{self, Comment, Resource};
use fluent_syntax::parser::{self, ParserError};
use fluent_syntax::serializer;

use crate::errors::{CompileError, CompileErrors, Problem};

/// One message file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceFile {
    /// BCP 47 tag of its locale, e.g. `en` or `pt-BR`.
    pub tag: String,
    /// Its name in the folder of the locale, e.g. `portal.ftl`.
    pub name: String,
    pub text: String,
}

/// All files of one locale together: what one defines the others can refer to.
#[derive(Debug)]
pub struct Locale {
    pub tag: String,
    /// By id; a term's starts with `-`.
    pub entries: BTreeMap<String, Entry>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry {
    /// `<tag>/<name>.ftl`.
    pub file: String,
    pub comment: Vec<String>,
    pub pattern: ast::Pattern<String>,
    /// The entry in Fluent, with its comment, as a person reads it.
    pub source: String,
}

impl Locale {
    /// The messages without the terms, sorted by id.
    pub fn messages(&self) -> impl Iterator<Item = (&String, &Entry)> {
        self.entries.iter().filter(|(id, _)| !id.starts_with('-'))
    }
}

impl Entry {
    /// The name of its file without the ending.
    pub fn section(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or_default();
        name.strip_suffix(".ftl").unwrap_or(name)
    }
}

/// Reads `<locales>/<tag>/*.ftl`; other files are left alone.
pub fn read_directory(locales: &Path) -> Result<Vec<SourceFile>, CompileErrors> {
    let mut files = Vec::new();
    for folder in listed(locales)? {
        if !locales.join(&folder).is_dir() {
            continue;
        }
        for name in listed(&locales.join(&folder))? {
            if !name.ends_with(".ftl") {
                continue;
            }
            let path = locales.join(&folder).join(&name);
            let text = fs::read_to_string(&path).map_err(|error| unreadable(&path, &error))?;
            files.push(SourceFile { tag: folder.clone(), name, text });
        }
    }
    Ok(files)
}

/// The names in a folder, sorted, so that two machines compile the same bytes.
fn listed(folder: &Path) -> Result<Vec<String>, CompileErrors> {
    let mut names = Vec::new();
    for item in fs::read_dir(folder).map_err(|error| unreadable(folder, &error))? {
        let item = item.map_err(|error| unreadable(folder, &error))?;
        names.push(item.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

fn unreadable(path: &Path, error: &std::io::Error) -> CompileErrors {
    let problem = Problem::Unreadable { reason: error.to_string() };
    CompileErrors(vec![CompileError { file: path.display().to_string(), id: None, problem }])
}

/// Parses every file and gathers the locales, sorted by tag.
pub fn parse(files: Vec<SourceFile>) -> Result<Vec<Locale>, CompileErrors> {
    let mut errors = Vec::new();
    let mut locales: BTreeMap<String, BTreeMap<String, Entry>> = BTreeMap::new();
    for SourceFile { tag, name, text } in files {
        let file = format!("{tag}/{name}");
        // Fluent reads both line ends alike; a checkout on Windows must not change the output.
        let text = text.replace("\r\n", "\n");
        let entries = locales.entry(tag).or_default();
        match parser::parse(text.clone()) {
            Ok(resource) => add_entries(entries, &file, resource, &mut errors),
            Err((_, found)) => {
                let in_file = |error| CompileError {
                    file: file.clone(),
                    id: None,
                    problem: syntax_problem(&text, &error),
                };
                errors.extend(found.into_iter().map(in_file));
            }
        }
    }
    if !errors.is_empty() {
        return Err(CompileErrors(errors));
    }
    Ok(locales.into_iter().map(|(tag, entries)| Locale { tag, entries }).collect())
}

fn syntax_problem(text: &str, error: &ParserError) -> Problem {
    let before = &text.as_bytes()[..error.pos.start.min(text.len())];
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    Problem::Syntax { line, reason: error.kind.to_string() }
}

fn add_entries(
    entries: &mut BTreeMap<String, Entry>,
    file: &str,
    resource: Resource<String>,
    errors: &mut Vec<CompileError>,
) {
    for entry in resource.body {
        let source = serializer::serialize(&Resource { body: vec![entry.clone()] });
        let (id, comment, pattern, attributes) = match entry {
            ast::Entry::Message(message) => {
                (message.id.name, message.comment, message.value, message.attributes)
            }
            ast::Entry::Term(term) => {
                (format!("-{}", term.id.name), term.comment, Some(term.value), term.attributes)
            }
            // Comments of a group or file. Junk never comes without a syntax error.
            _ => continue,
        };

        if !attributes.is_empty() {
            let what = "attributes";
            let problem = Problem::Unsupported { what, instead: "make each a message of its own" };
            errors.push(CompileError::of(file.to_owned(), id.clone(), problem));
        }
        let Some(pattern) = pattern else {
            continue;
        };
        if let Some(first) = entries.get(&id) {
            let problem = Problem::Duplicate { first: first.file.clone() };
            errors.push(CompileError::of(file.to_owned(), id, problem));
            continue;
        }
        let comment = comment.map_or_else(Vec::new, |Comment { content }| content);
        entries.insert(id, Entry { file: file.to_owned(), comment, pattern, source });
    }
}
