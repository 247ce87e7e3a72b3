//! Makes one pattern of a message: references inlined, arguments numbered, selectors checked.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::arguments::{Argument, Kind};
use crate::errors::{CompileError, Problem};
use crate::plurals::{self, Mismatch};
use crate::source::{Entry, Locale};

/// The plural categories of CLDR but for `other`, which a text select may use as its default.
/// <https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules>
const PLURALS: &[&str] = &["zero", "one", "two", "few", "many"];

const OTHER: &str = "other";

/// Around a text from elsewhere in a sentence from right to left: without it `1042-7` reads `7-1042`
/// there. <https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates>
const ISOLATE: [&str; 2] = ["\u{2068}", "\u{2069}"];

/// Languages whose lines begin on the right.
const RIGHT_TO_LEFT: &[&str] = &["ar", "fa", "he", "ur"];

fn is_right_to_left(tag: &str) -> bool {
    RIGHT_TO_LEFT.contains(&tag.split('-').next().unwrap_or(tag))
}

/// Parts to be joined. No two neighbours are text.
pub type Pattern = Vec<Part>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    Text(String),
    /// The argument with this index.
    Argument(usize),
    /// Keys as the locale file has them; one of them is `other`.
    Select {
        argument: usize,
        variants: Vec<(String, Pattern)>,
    },
}

pub struct Resolved {
    pub pattern: Pattern,
    /// For each argument, whether the pattern uses it.
    pub used: Vec<bool>,
}

/// Resolves the message or term `id` of `locale`.
pub fn resolve(
    locale: &Locale,
    id: &str,
    entry: &Entry,
    arguments: &[Argument],
    errors: &mut Vec<CompileError>,
) -> Resolved {
    let used = vec![false; arguments.len()];
    let mut resolver =
        Resolver { locale, arguments, file: &entry.file, path: vec![], used, errors };
    let mut pattern = Vec::new();
    resolver.entry(id, entry, &mut pattern);
    Resolved { pattern, used: resolver.used }
}

struct Resolver<'a> {
    locale: &'a Locale,
    arguments: &'a [Argument],
    /// Where the entry that is being resolved stands.
    file: &'a str,
    /// The entry that is being resolved, and through which references the resolver came here.
    path: Vec<String>,
    used: Vec<bool>,
    errors: &'a mut Vec<CompileError>,
}

impl<'a> Resolver<'a> {
    fn entry(&mut self, id: &str, entry: &'a Entry, into: &mut Pattern) {
        self.path.push(id.to_owned());
        self.elements(&entry.pattern.elements, into);
        self.path.pop();
    }

    fn elements(&mut self, elements: &'a [PatternElement<String>], into: &mut Pattern) {
        for element in elements {
            match element {
                PatternElement::TextElement { value } => push_text(into, value),
                PatternElement::Placeable { expression } => self.expression(expression, into),
            }
        }
    }

    fn expression(&mut self, expression: &'a Expression<String>, into: &mut Pattern) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, into),
            Expression::Select { selector, variants } => self.select(selector, variants, into),
        }
    }

    fn inline(&mut self, inline: &'a InlineExpression<String>, into: &mut Pattern) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                push_text(into, &unescape_unicode_to_string(value));
            }
            InlineExpression::VariableReference { id } => {
                if let Some(argument) = self.argument(&id.name) {
                    let foreign = self.arguments[argument].kind == Kind::Text;
                    let [begin, end] = match foreign && is_right_to_left(&self.locale.tag) {
                        true => ISOLATE,
                        false => ["", ""],
                    };
                    push_text(into, begin);
                    into.push(Part::Argument(argument));
                    push_text(into, end);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, into),
            InlineExpression::MessageReference { id, attribute: None } => {
                self.reference(&id.name, into);
            }
            InlineExpression::TermReference { id, attribute: None, arguments: None } => {
                self.reference(&format!("-{}", id.name), into);
            }
            InlineExpression::MessageReference { .. } => {
                self.unsupported("attributes", "refer to a message instead");
            }
            InlineExpression::TermReference { .. } => {
                self.unsupported("terms with arguments", "make a term or message of each form");
            }
            InlineExpression::FunctionReference { .. } => {
                self.unsupported("functions", "hand the formatted text over as an argument");
            }
            InlineExpression::NumberLiteral { .. } => {
                self.unsupported("number literals", "write the digits as text");
            }
        }
    }

    fn reference(&mut self, name: &str, into: &mut Pattern) {
        let Some(entry) = self.locale.entries.get(name) else {
            self.report_own(Problem::UnknownReference { name: name.to_owned() });
            return;
        };
        if self.path.iter().any(|earlier| earlier == name) {
            // Whoever only leads into a circle is not told: each entry of the circle is.
            if self.path[0] == name {
                let path = format!("{} -> {name}", self.path.join(" -> "));
                self.report(Problem::Cycle { path });
            }
            return;
        }
        self.entry(name, entry, into);
    }

    fn select(
        &mut self,
        selector: &'a InlineExpression<String>,
        variants: &'a [Variant<String>],
        into: &mut Pattern,
    ) {
        let InlineExpression::VariableReference { id } = selector else {
            self.unsupported("selectors other than an argument", "select on `$name`");
            return;
        };
        let Some(index) = self.argument(&id.name) else {
            return;
        };
        let argument = &self.arguments[index];

        let mut resolved: Vec<(String, Pattern)> = Vec::new();
        let mut default = None;
        for variant in variants {
            let mut pattern = Vec::new();
            self.elements(&variant.value.elements, &mut pattern);
            let Some(key) = self.key(argument, &variant.key) else {
                continue;
            };
            let argument = argument.name.clone();
            if resolved.iter().any(|(earlier, _)| *earlier == key) {
                self.report(Problem::DuplicateVariant { argument, key });
                continue;
            }
            if key == OTHER && !variant.default {
                self.report(Problem::OtherNotDefault { argument });
                continue;
            }
            if variant.default && key != OTHER {
                default = Some((OTHER.to_owned(), pattern.clone()));
            }
            resolved.push((key, pattern));
        }
        if argument.kind == Kind::Number {
            self.check_plurals(&argument.name, &resolved);
        }
        resolved.extend(default);
        into.push(Part::Select { argument: index, variants: resolved });
    }

    /// Reports a plural that the language asks for and does not find, or never asks for.
    fn check_plurals(&mut self, argument: &str, variants: &[(String, Pattern)]) {
        let keys = variants.iter().map(|(key, _)| key.as_str());
        let categories: Vec<&str> = keys.filter(|key| PLURALS.contains(key)).collect();
        for mismatch in plurals::mismatches(&self.locale.tag, &categories) {
            let argument = argument.to_owned();
            self.report(match mismatch {
                Mismatch::Lacking(key) => Problem::LackingPlural { argument, key: key.to_owned() },
                Mismatch::Foreign(key) => Problem::ForeignPlural { argument, key: key.to_owned() },
            });
        }
    }

    /// A variant's key as the locale file has it.
    fn key(&mut self, argument: &Argument, key: &VariantKey<String>) -> Option<String> {
        let (name, number) = match key {
            VariantKey::Identifier { name } => (name, None),
            VariantKey::NumberLiteral { value } => (value, Some(value.parse::<i64>())),
        };
        let plural = PLURALS.contains(&name.as_str());
        match (argument.kind, number) {
            (Kind::Number, Some(Ok(number))) => return Some(format!("={number}")),
            (Kind::Number, None) if plural || name == OTHER => return Some(name.clone()),
            (Kind::Text, None) if !plural => return Some(name.clone()),
            _ => {}
        }

        let (argument, key, kind) = (argument.name.clone(), name.clone(), argument.kind);
        self.report(match kind {
            Kind::Number => Problem::TextKeyOnNumber { argument, key },
            Kind::Text => Problem::NumberKeyOnText { argument, key },
        });
        None
    }

    /// The index of the argument `name`, which from now on counts as used.
    fn argument(&mut self, name: &str) -> Option<usize> {
        let argument = name.to_owned();
        if self.path[0].starts_with('-') {
            self.report(Problem::ArgumentInTerm { argument });
            return None;
        }
        if self.path.iter().any(|id| id.starts_with('-')) {
            return None; // Told when the term itself is resolved.
        }
        let Some(index) = self.arguments.iter().position(|known| known.name == name) else {
            self.report(Problem::UndocumentedArgument { argument });
            return None;
        };
        self.used[index] = true;
        Some(index)
    }

    fn unsupported(&mut self, what: &'static str, instead: &'static str) {
        self.report_own(Problem::Unsupported { what, instead });
    }

    /// Reports what is wrong with an entry wherever it is used: at the entry itself, once.
    fn report_own(&mut self, problem: Problem) {
        if self.path.len() == 1 {
            self.report(problem);
        }
    }

    /// Reports at the entry that is being resolved, also if the fault came with a reference: what
    /// is right in one message can be wrong in another that documents other arguments.
    fn report(&mut self, problem: Problem) {
        let error = CompileError::of(self.file.to_owned(), self.path[0].clone(), problem);
        if !self.errors.contains(&error) {
            self.errors.push(error);
        }
    }
}

fn push_text(into: &mut Pattern, text: &str) {
    match into.last_mut() {
        Some(Part::Text(last)) => last.push_str(text),
        _ if text.is_empty() => {}
        _ => into.push(Part::Text(text.to_owned())),
    }
}
