//! Many files together: an index and documents for each language.

use std::collections::BTreeMap;

use posventa_core::guides::{Guide, IndexWriter, Kind, Policy};
use posventa_core::json::Json;

use crate::front_matter::{About, FrontMatter, Mistake};
use crate::policy_values::unfilled;
use crate::{faq, markdown};

/// A file to publish.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its path, for mistakes and for its slug.
    pub file: String,
    pub text: String,
}

/// What is published in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    /// BCP 47 tag.
    pub language: String,
    /// The index, as `posventa_core::guides::Index::read` takes it.
    pub index: String,
    /// The documents, by `guides/SLUG` or `policies/SLUG`.
    pub documents: BTreeMap<String, String>,
    /// Guides of the kind `faq` as JSON-LD of schema.org; `None` without any.
    pub faq: Option<String>,
}

/// The longest summary, in letters: about three lines of a list.
const LONGEST_SUMMARY: usize = 180;

/// Makes everything that the portal reads. The languages come in the order of their tags.
///
/// # Errors
///
/// Everything that is wrong with any of the files.
pub fn publish(mut pages: Vec<Page>) -> Result<Vec<Publication>, Vec<Mistake>> {
    // The order of a shop's list is that of its files' names.
    pages.sort_by(|one, other| one.file.cmp(&other.file));
    let mut languages: BTreeMap<String, InTheMaking> = BTreeMap::new();
    let mut mistakes = Vec::new();
    for Page { file, text } in &pages {
        let mut mistake = |what: String| mistakes.push(Mistake { file: file.clone(), what });
        let (matter, markdown) = match FrontMatter::read(text) {
            Ok(read) => read,
            Err(what) => {
                mistake(what);
                continue;
            }
        };
        let slug = slug(file);
        if slug.is_empty() || slug.contains(|it: char| !it.is_ascii_alphanumeric() && it != '-') {
            mistake("the name of the file has more than letters, digits and hyphens".to_owned());
            continue;
        }
        if let Some(name) = unfilled(markdown) {
            mistake(format!("`{name}` is to be filled in from a policy, and none is given"));
            continue;
        }
        let made = languages.entry(matter.language.clone()).or_insert_with(|| InTheMaking {
            writer: IndexWriter::new(&matter.language),
            documents: BTreeMap::new(),
            questions: Vec::new(),
        });
        let (path, document) = add(matter, slug, markdown, made);
        if made.documents.insert(path, document).is_some() {
            mistake("another file of this language has the same name".to_owned());
        }
    }
    if !mistakes.is_empty() {
        return Err(mistakes);
    }
    let published = languages.into_iter().map(|(language, made)| Publication {
        index: made.writer.write(),
        documents: made.documents,
        faq: (!made.questions.is_empty()).then(|| faq::page(&language, made.questions)),
        language,
    });
    Ok(published.collect())
}

/// What is published in one language, as far as it has come.
struct InTheMaking {
    writer: IndexWriter,
    documents: BTreeMap<String, String>,
    questions: Vec<Json>,
}

/// The name of a file without its folder, its ending and, as in `lamp.es.md`, its language.
fn slug(file: &str) -> &str {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

/// Adds a page to the index, and gives its path and its document.
fn add(
    matter: FrontMatter,
    slug: &str,
    markdown: &str,
    made: &mut InTheMaking,
) -> (String, String) {
    let text = markdown::read(markdown);
    let FrontMatter { title, summary, about, .. } = matter;
    let summary = summary.or(text.first_paragraph).unwrap_or_default();
    let summary = shortened(&summary);
    let slug = slug.to_owned();
    let day =
        |day: Option<jiff::civil::Date>| day.map_or(Json::Null, |day| Json::text(&day.to_string()));
    let mut entries = vec![("title", Json::text(&title))];
    let path = match about {
        About::Guide { kind, products, updated } => {
            entries.push(("kind", Json::text(kind.name())));
            entries.push(("updated", day(updated)));
            let path = format!("guides/{slug}");
            if kind == Kind::Faq {
                made.questions.extend(faq::questions(&title, &text.content));
            }
            let sections = text.sections;
            let guide = Guide { slug, title, kind, summary, sections, products, updated };
            made.writer.add_guide(&guide, &text.plain);
            path
        }
        About::Policy { version, since } => {
            entries.push(("version", Json::text(&version)));
            entries.push(("since", day(since)));
            let path = format!("policies/{slug}");
            made.writer.add_policy(&Policy { slug, title, summary, version, since });
            path
        }
    };
    entries.retain(|(_, value)| *value != Json::Null);
    entries.push(("content", text.content));
    let entries = entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    (path, Json::Object(entries).write())
}

/// At most [`LONGEST_SUMMARY`] letters, cut between words.
fn shortened(text: &str) -> String {
    if text.chars().count() <= LONGEST_SUMMARY {
        return text.to_owned();
    }
    let start: String = text.chars().take(LONGEST_SUMMARY).collect();
    let end = start.rfind(' ').unwrap_or(start.len());
    format!("{}…", start[..end].trim_end_matches([',', ';', ':', '.']))
}

#[cfg(test)]
mod tests {
    use posventa_core::guides::{Index, Query};

    use super::*;

    fn page(file: &str, top: &str, text: &str) -> Page {
        Page { file: file.to_owned(), text: format!("---\n{top}\n---\n{text}") }
    }

    #[test]
    fn each_language_has_its_index_and_its_documents() {
        let published = publish(vec![
            page("es/lamp.md", "title: Lámpara\nkind: install\nlanguage: es", "Corta la luz."),
            page("lamp.en.md", "title: Lamp\nkind: install\nlanguage: en", "Cut the power."),
            page("returns.md", "title: Returns\nkind: policy\nversion: 2\nlanguage: en", "Free."),
        ])
        .unwrap();
        let tags: Vec<&str> = published.iter().map(|it| it.language.as_str()).collect();
        assert_eq!(tags, ["en", "es"]);
        let paths: Vec<&str> = published[0].documents.keys().map(String::as_str).collect();
        assert_eq!(paths, ["guides/lamp", "policies/returns"]);
        assert_eq!(
            published[1].documents["guides/lamp"],
            r#"{"title":"Lámpara","kind":"install","content":[["p","Corta la luz."]]}"#
        );
        let index = Index::read(&published[0].index).unwrap();
        assert_eq!(index.guides[0].summary, "Cut the power.");
        assert_eq!(index.policies[0].version, "2");
        assert_eq!(index.search(&Query::new("power", index.stems()), None, &[]), [0]);
    }

    #[test]
    fn every_mistake_of_every_file_is_told() {
        let right = "title: A\nkind: use\nlanguage: en";
        let mistakes = publish(vec![
            page("a.md", right, ""),
            page("b/a.md", right, ""),
            page("c.md", "title: C", ""),
            page("d e.md", right, ""),
        ])
        .unwrap_err();
        let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
        assert_eq!(
            told,
            [
                "b/a.md: another file of this language has the same name",
                "c.md: `kind` is missing",
                "d e.md: the name of the file has more than letters, digits and hyphens",
            ]
        );
    }

    #[test]
    fn a_long_summary_ends_between_words() {
        let short = shortened(&"word, ".repeat(60));
        assert!(
            short.ends_with("word…") && short.chars().count() <= LONGEST_SUMMARY + 1,
            "{short}"
        );
    }
}
