//! What a text says and the shop's policy decides, from one document: `{{law.guaranteeMonths}}` in
//! a page becomes the number that stands there.

use posventa_core::config::Config;
use posventa_core::json::Json;

use crate::front_matter::{FrontMatter, Mistake};
use crate::publication::Page;

const OPEN: &str = "{{";
const CLOSE: &str = "}}";

/// Fills in the values of a policy. A name is a path of keys with dots between them; an item of a
/// list is named by its `id`, as in `{{returns.standard.days}}`. Texts by language are those of the
/// page's language.
///
/// # Errors
///
/// Every name that the policy does not have, or that is no number or text.
pub fn fill_in(pages: Vec<Page>, policy: &Json) -> Result<Vec<Page>, Vec<Mistake>> {
    let mut mistakes = Vec::new();
    let filled = pages.into_iter().map(|Page { file, text }| {
        // What is wrong with the top of a file is told when it is published.
        let language = FrontMatter::read(&text).map(|(matter, _)| matter.language);
        match filled(&text, policy, &language.unwrap_or_default()) {
            Ok(text) => Page { file, text },
            Err(what) => {
                mistakes.push(Mistake { file: file.clone(), what });
                Page { file, text: String::new() }
            }
        }
    });
    let filled: Vec<Page> = filled.collect();
    if mistakes.is_empty() { Ok(filled) } else { Err(mistakes) }
}

/// The first name in a text that nobody has filled in.
pub(crate) fn unfilled(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once(OPEN)?;
    rest.split_once(CLOSE).map(|(name, _)| name.trim())
}

fn filled(text: &str, policy: &Json, language: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((name, after)) = after.split_once(CLOSE) else { break };
        let name = name.trim();
        let value = value(policy, name, language);
        out.push_str(before);
        out.push_str(&value.ok_or_else(|| format!("the policy has no `{name}` to fill in"))?);
        rest = after;
    }
    out.push_str(rest);
    Ok(out)
}

fn value(policy: &Json, name: &str, language: &str) -> Option<String> {
    let named = |item: &&Json, id: &str| item.get("id").and_then(Json::as_text) == Some(id);
    let found = name.split('.').try_fold(policy, |value, key| match value {
        Json::List(items) => items.iter().find(|item| named(item, key)),
        value => value.get(key),
    })?;
    match found {
        Json::Number(number) => Some(number.clone()),
        Json::Text(text) => Some(text.clone()),
        Json::Object(entries) => {
            let texts =
                entries.iter().map(|(tag, text)| Some((tag.clone(), text.as_text()?.into())));
            let texts: Vec<(String, String)> = texts.collect::<Option<_>>()?;
            Config::localized(&texts, language).map(str::to_owned)
        }
        Json::Null | Json::Bool(_) | Json::List(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> Page {
        let top = "---\ntitle: A\nkind: policy\nversion: 1\nlanguage: es\n---\n";
        Page { file: "a.md".to_owned(), text: format!("{top}{text}") }
    }

    fn policy() -> Json {
        let text = r#"{"law": {"guaranteeMonths": 36},
            "returns": [{"id": "sale", "days": 7}, {"id": "standard", "days": 30}],
            "guarantees": [{"id": "glaze", "covers": {"en": "Glaze", "es": "El esmalte"}}]}"#;
        Json::parse(text).unwrap()
    }

    #[test]
    fn numbers_and_texts_come_from_the_policy() {
        let text = "{{ law.guaranteeMonths }} meses, {{returns.standard.days}} días. {{guarantees.glaze.covers}}.";
        let pages = fill_in(vec![page(text)], &policy()).unwrap();
        assert!(pages[0].text.ends_with("\n36 meses, 30 días. El esmalte."), "{}", pages[0].text);
        assert_eq!(fill_in(vec![page("a {{ b")], &policy()).unwrap(), [page("a {{ b")]);
    }

    #[test]
    fn a_name_that_is_not_there_is_a_mistake() {
        for name in ["law.months", "returns", "returns.never.days", "", "law"] {
            let mistakes = fill_in(vec![page(&format!("{{{{{name}}}}}"))], &policy()).unwrap_err();
            let told: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
            assert_eq!(told, [format!("a.md: the policy has no `{name}` to fill in")]);
        }
    }
}
