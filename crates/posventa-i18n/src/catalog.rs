//! The texts of one locale, and messages put into them.

use posventa_core::json::Json;

use crate::{Argument, Intl, Message, message};

/// The key under which every select has its default.
const OTHER: &str = "other";

/// The texts of one locale.
///
/// They stay the JSON they came as: a page shows few of them, so turning all into types of our own
/// would be more code to load and more work before the first one is seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Catalog {
    messages: Vec<Json>,
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
    /// Reads a locale file.
    ///
    /// # Errors
    ///
    /// If it is no locale file, or one of a build with other messages.
    pub fn read(json: &str) -> Result<Catalog, CatalogError> {
        Catalog::read_build(json, message::FINGERPRINT, message::COUNT)
    }

    /// [`Catalog::read`] for the build with this fingerprint and number of messages.
    pub(crate) fn read_build(
        json: &str,
        fingerprint: &str,
        count: usize,
    ) -> Result<Catalog, CatalogError> {
        let file = Json::parse(json).ok_or(CatalogError::Malformed)?;
        let found = file.get("fingerprint").and_then(Json::as_text);
        if found.ok_or(CatalogError::Malformed)? != fingerprint {
            return Err(CatalogError::OtherBuild);
        }
        match file.get("messages") {
            Some(Json::List(messages)) if messages.len() == count => {
                Ok(Catalog { messages: messages.clone() })
            }
            _ => Err(CatalogError::Malformed),
        }
    }

    /// The text of `message`.
    ///
    /// Never fails: what is not understood in a locale file that was tampered with is left out.
    pub fn format(&self, message: &Message, intl: &dyn Intl) -> String {
        let mut writer = Writer { text: String::new(), arguments: &message.arguments, intl };
        if let Some(pattern) = self.messages.get(message.index) {
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
