//! What a file says about itself, between two lines of dashes: `key: value`, a line each.

use jiff::civil::Date;
use posventa_core::guides::Kind;

/// What is wrong with a file, for whoever wrote it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {what}")]
pub struct Mistake {
    pub file: String,
    pub what: String,
}

/// What stands above the text of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FrontMatter {
    pub title: String,
    /// BCP 47 tag.
    pub language: String,
    /// Without it, the first paragraph is the summary.
    pub summary: Option<String>,
    pub about: About,
}

/// What a guide and a policy do not have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    Guide { kind: Kind, products: Vec<String>, updated: Option<Date> },
    Policy { version: String, since: Option<Date> },
}

const KEYS: &[&str] =
    &["title", "kind", "language", "summary", "products", "skus", "updated", "version", "since"];

impl FrontMatter {
    /// Reads the top of a file, and gives the rest of it. The error says what is wrong.
    pub fn read(text: &str) -> Result<(FrontMatter, &str), String> {
        let text = text.trim_start_matches('\u{feff}');
        let mut lines = text.split_inclusive('\n');
        if lines.next().is_none_or(|line| line.trim_end() != "---") {
            return Err("the first line is not `---`".to_owned());
        }
        let mut length = "---".len() + text[3..].find('\n').map_or(0, |end| end + 1);
        let mut entries: Vec<(&str, String)> = Vec::new();
        let mut closed = false;
        for line in lines {
            length += line.len();
            let line = line.trim();
            if line == "---" {
                closed = true;
                break;
            }
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let (key, value) = line
                .split_once(':')
                .ok_or_else(|| format!("`{line}` is not of the form `key: value`"))?;
            let key = key.trim();
            if !KEYS.contains(&key) {
                return Err(format!("`{key}` is none of {}", KEYS.join(", ")));
            }
            if entries.iter().any(|(known, _)| *known == key) {
                return Err(format!("`{key}` stands there twice"));
            }
            entries.push((key, unquoted(value.trim()).to_owned()));
        }
        if !closed {
            return Err("there is no second line `---`".to_owned());
        }
        let entries = Entries(entries);
        let kind = entries.required("kind")?;
        let about = match kind.as_str() {
            "policy" => About::Policy {
                version: entries.required("version")?,
                since: entries.day("since")?,
            },
            kind => About::Guide {
                kind: Kind::from_name(kind).ok_or_else(|| {
                    format!("kind `{kind}` is none of install, use, care, manual, faq, policy")
                })?,
                products: entries.list("products").chain(entries.list("skus")).collect(),
                updated: entries.day("updated")?,
            },
        };
        let matter = FrontMatter {
            title: entries.required("title")?,
            language: entries.required("language")?,
            summary: entries.get("summary"),
            about,
        };
        Ok((matter, &text[length..]))
    }
}

struct Entries<'a>(Vec<(&'a str, String)>);

impl Entries<'_> {
    fn get(&self, key: &str) -> Option<String> {
        let value = self.0.iter().find(|(known, _)| *known == key);
        value.map(|(_, value)| value.clone()).filter(|value| !value.is_empty())
    }

    fn required(&self, key: &str) -> Result<String, String> {
        self.get(key).ok_or_else(|| format!("`{key}` is missing"))
    }

    fn day(&self, key: &str) -> Result<Option<Date>, String> {
        let Some(value) = self.get(key) else { return Ok(None) };
        value.parse().map(Some).map_err(|_| format!("{key} `{value}` is no day like 2026-03-10"))
    }

    /// `a, b` or `[a, b]`.
    fn list(&self, key: &str) -> impl Iterator<Item = String> + use<> {
        let value = self.get(key).unwrap_or_default();
        let value = value.trim_start_matches('[').trim_end_matches(']').to_owned();
        let items = value.split(',').map(|item| unquoted(item.trim()).to_owned());
        items.filter(|item| !item.is_empty()).collect::<Vec<_>>().into_iter()
    }
}

fn unquoted(text: &str) -> &str {
    let quoted = |quote: char| text.strip_prefix(quote)?.strip_suffix(quote);
    quoted('"').or_else(|| quoted('\'')).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_guide_and_a_policy_say_what_they_are() {
        let text = "---\ntitle: \"Wall lamp: fitting\"\nkind: install\nlanguage: en\n\
            products: LAM-*, [MUG]\nupdated: 2026-02-01\n---\n\nCut the power.\n";
        let (matter, rest) = FrontMatter::read(text).unwrap();
        assert_eq!(matter.title, "Wall lamp: fitting");
        assert_eq!(rest, "\nCut the power.\n");
        let products = vec!["LAM-*".to_owned(), "[MUG".to_owned()];
        let updated = Some(date(2026, 2, 1));
        assert_eq!(matter.about, About::Guide { kind: Kind::Install, products, updated });

        let text =
            "---\r\ntitle: Returns\r\nkind: policy\r\nlanguage: es\r\nversion: 3\r\n---\r\nText";
        let (matter, rest) = FrontMatter::read(text).unwrap();
        assert_eq!(matter.about, About::Policy { version: "3".to_owned(), since: None });
        assert_eq!(rest, "Text");
    }

    #[test]
    fn a_mistake_is_named() {
        for (text, expected) in [
            ("# Title", "the first line is not `---`"),
            ("---\ntitle: A\n", "there is no second line `---`"),
            ("---\ntitle\n---\n", "`title` is not of the form `key: value`"),
            ("---\nkin: use\n---\n", "`kin` is none of"),
            ("---\ntitle: A\ntitle: B\n---\n", "`title` stands there twice"),
            ("---\ntitle: A\n---\n", "`kind` is missing"),
            ("---\nkind: tutorial\n---\n", "kind `tutorial` is none of"),
            ("---\nkind: use\ntitle: A\n---\n", "`language` is missing"),
            ("---\nkind: use\nupdated: may\n---\n", "updated `may` is no day like 2026-03-10"),
            ("---\nkind: policy\n---\n", "`version` is missing"),
        ] {
            let error = FrontMatter::read(text).unwrap_err();
            assert!(error.starts_with(expected), "{error}");
        }
    }

    proptest! {
        #[test]
        fn no_file_makes_it_panic(text in "(---\n)?[a-z:\n\r ]{0,40}(---)?\n?.{0,20}") {
            let _ = FrontMatter::read(&text);
        }
    }
}
