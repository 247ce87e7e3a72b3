//! Making an index, away from the browser.

use std::collections::BTreeMap;

use super::entry::{Guide, Policy};
use super::index::{DIGITS, Place};
use super::stem::Language;
use super::words::words;
use crate::json::Json;

/// An index in the making.
#[derive(Debug, Clone)]
pub struct IndexWriter {
    language: String,
    guides: Vec<Json>,
    policies: Vec<Json>,
    /// The guides of each stem, in their order.
    stems: BTreeMap<String, Vec<(usize, Place)>>,
}

impl IndexWriter {
    /// `language` is the BCP 47 tag of all that will be added.
    pub fn new(language: &str) -> IndexWriter {
        IndexWriter {
            language: language.to_owned(),
            guides: Vec::new(),
            policies: Vec::new(),
            stems: BTreeMap::new(),
        }
    }

    /// Adds a guide; `text` is all that it says.
    pub fn add_guide(&mut self, guide: &Guide, text: &str) {
        let number = self.guides.len();
        self.guides.push(guide.write());
        self.add_words(number, Place::Title, &guide.title);
        self.add_words(number, Place::Section, &guide.summary);
        self.add_words(number, Place::Section, &guide.products.join(" "));
        for section in &guide.sections {
            self.add_words(number, Place::Section, section);
        }
        self.add_words(number, Place::Body, text);
    }

    fn add_words(&mut self, number: usize, place: Place, text: &str) {
        let language = Language::from_tag(&self.language);
        for word in words(text) {
            if language.is_filler(&word.folded) {
                continue;
            }
            let guides = self.stems.entry(language.stem(&word.folded).to_owned()).or_default();
            match guides.last_mut() {
                Some((last, known)) if *last == number => *known = place.max(*known),
                _ => guides.push((number, place)),
            }
        }
    }

    pub fn add_policy(&mut self, policy: &Policy) {
        self.policies.push(policy.write());
    }

    /// The index as JSON text, in the format of [`super::Index::read`].
    pub fn write(self) -> String {
        let mut words = String::new();
        for (stem, guides) in self.stems {
            words.push_str(&stem);
            words.push(':');
            let mut before = 0;
            for (guide, place) in guides {
                write_number((guide - before) * 3 + place as usize, &mut words);
                before = guide;
            }
            words.push(' ');
        }
        Json::object([
            ("version", Json::Number("1".to_owned())),
            ("language", Json::text(&self.language)),
            ("guides", Json::List(self.guides)),
            ("policies", Json::List(self.policies)),
            ("words", Json::text(words.trim_end())),
        ])
        .write()
    }
}

fn write_number(mut number: usize, out: &mut String) {
    while 32 <= number {
        out.push(char::from(DIGITS[number % 32]));
        number /= 32;
    }
    out.push(char::from(DIGITS[number + 32]));
}
