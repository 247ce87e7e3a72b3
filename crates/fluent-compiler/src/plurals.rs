//! Which plural categories a language counts with, so that a translation says all of them and none
//! that its language never asks for.

/// `(language, categories that small whole numbers take, categories it has besides)`, without
/// `other`, which every select has as its default.
///
/// The second are for millions and fractions, which no text of a shop counts: they may be left
/// out. <https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html>
const LANGUAGES: &[(&str, &[&str], &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many"], &[]),
    ("ca", &["one"], &["many"]),
    ("de", &["one"], &[]),
    ("en", &["one"], &[]),
    ("es", &["one"], &["many"]),
    ("fr", &["one"], &["many"]),
    ("it", &["one"], &["many"]),
    ("nl", &["one"], &[]),
    ("pl", &["one", "few", "many"], &[]),
    ("pt", &["one"], &["many"]),
];

/// What is wrong with a select by plural categories.
#[derive(Debug, PartialEq, Eq)]
pub enum Mismatch<'a> {
    /// The language counts some numbers by this one, and the select has other categories only.
    Lacking(&'static str),
    /// The language has no such category.
    Foreign(&'a str),
}

/// Compares the categories of a select with those of the language of `tag`. A select by whole
/// numbers alone is no plural, and a language that is not in the table is taken at its word.
pub fn mismatches<'a>(tag: &str, categories: &[&'a str]) -> Vec<Mismatch<'a>> {
    let language = tag.split('-').next().unwrap_or(tag);
    let Some((_, small, others)) = LANGUAGES.iter().find(|(of, ..)| *of == language) else {
        return Vec::new();
    };
    if categories.is_empty() {
        return Vec::new();
    }
    let lacking = small.iter().filter(|it| !categories.contains(*it)).copied();
    let foreign = categories.iter().filter(|it| !small.contains(*it) && !others.contains(*it));
    lacking.map(Mismatch::Lacking).chain(foreign.map(|it| Mismatch::Foreign(it))).collect()
}
