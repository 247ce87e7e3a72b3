//! The texts of one locale, and messages put into them.

use posventa_core::json::Json;

use crate::{Argument, Intl, Message, OwnWords, Section, message};

/// The key under which every select has its default.
const OTHER: &str = "other";

/// The texts of one locale, as many sections of them as the page has loaded.
///
/// They stay the JSON they came as: a page shows few of them, so turning all into types of our own
/// would be more code to load and more work before the first one is seen.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Catalog {
    /// By the number of their first message.
    sections: Vec<(usize, Vec<Json>)>,
    /// What the merchant says instead.
    own: OwnWords,
}

/// Why a locale file cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CatalogError {
    #[error("the locale file is not JSON of the expected shape")]
    Malformed,
    /// Its texts stand in another order, so each would be shown in the place of another.
    #[error("the locale file belongs to another version of the portal")]
    OtherBuild,
}

impl Catalog {
    /// Reads a locale file of any section; [`Catalog::add`] adds others.
    ///
    /// # Errors
    ///
    /// If it is no locale file, or one of a build with other messages.
    pub fn read(json: &str) -> Result<Catalog, CatalogError> {
        Catalog::read_build(json, message::FINGERPRINT, message::SECTIONS)
    }

    /// [`Catalog::read`] for the build with this fingerprint and these sections.
    pub(crate) fn read_build(
        json: &str,
        fingerprint: &str,
        sections: &[Section],
    ) -> Result<Catalog, CatalogError> {
        let file = Json::parse(json).ok_or(CatalogError::Malformed)?;
        let found = file.get("fingerprint").and_then(Json::as_text);
        if found.ok_or(CatalogError::Malformed)? != fingerprint {
            return Err(CatalogError::OtherBuild);
        }
        let first = match file.get("first") {
            None => 0,
            Some(Json::Number(first)) => first.parse().map_err(|_| CatalogError::Malformed)?,
            Some(_) => return Err(CatalogError::Malformed),
        };
        let Some(Json::List(messages)) = file.get("messages") else {
            return Err(CatalogError::Malformed);
        };
        let fits = |it: &Section| it.first == first && it.count == messages.len();
        if !sections.iter().any(fits) {
            return Err(CatalogError::Malformed);
        }
        Ok(Catalog { sections: vec![(first, messages.clone())], own: OwnWords::new() })
    }

    /// Adds what another file of the same locale says.
    pub fn add(&mut self, other: Catalog) {
        self.sections.extend(other.sections);
    }

    /// Says `own` instead of what the locale files say, whatever is added later.
    pub fn replace(&mut self, own: OwnWords) {
        self.own = own;
    }

    /// Whether the texts of `section` are there.
    pub fn has(&self, section: Section) -> bool {
        self.sections.iter().any(|(first, _)| *first == section.first)
    }

    /// The text of `message`.
    ///
    /// Never fails: what is not understood in a locale file that was tampered with is left out.
    pub fn format(&self, message: &Message, intl: &dyn Intl) -> String {
        let mut writer = Writer { text: String::new(), arguments: &message.arguments, intl };
        let own = self.own.iter().find(|(index, _)| *index == message.index);
        let found = own.map(|(_, pattern)| pattern).or_else(|| {
            let mut sections = self.sections.iter();
            sections.find_map(|(first, messages)| messages.get(message.index.checked_sub(*first)?))
        });
        if let Some(pattern) = found {
            writer.pattern(pattern);
        }
        writer.text
    }
}

struct Writer<'a> {
    text: String,
    arguments: &'a [Argument],
    intl: &'a dyn Intl,
}

impl<'a> Writer<'a> {
    /// Recursion ends because [`Json::parse`] reads nothing that is nested deeper than 128.
    fn pattern(&mut self, pattern: &Json) {
        match pattern {
            Json::Text(text) => self.text.push_str(text),
            Json::List(parts) => {
                for part in parts {
                    self.part(part);
                }
            }
            _ => {}
        }
    }

    fn part(&mut self, part: &Json) {
        match part {
            Json::Text(text) => self.text.push_str(text),
            Json::Number(_) => match self.argument(part) {
                Some(Argument::Text(text)) => self.text.push_str(text),
                Some(Argument::Number(number)) => self.text.push_str(&self.intl.number(*number)),
                None => {}
            },
            Json::List(select) => {
                if let [argument, variants] = select.as_slice() {
                    self.select(argument, variants);
                }
            }
            _ => {}
        }
    }

    fn select(&mut self, argument: &Json, variants: &Json) {
        let chosen = match self.argument(argument) {
            Some(Argument::Text(text)) => variants.get(text),
            Some(Argument::Number(number)) => variants
                .get(&format!("={number}"))
                .or_else(|| variants.get(self.intl.plural(*number).name())),
            None => None,
        };
        if let Some(pattern) = chosen.or_else(|| variants.get(OTHER)) {
            self.pattern(pattern);
        }
    }

    fn argument(&self, index: &Json) -> Option<&'a Argument> {
        let Json::Number(index) = index else { return None };
        self.arguments.get(index.parse::<usize>().ok()?)
    }
}
