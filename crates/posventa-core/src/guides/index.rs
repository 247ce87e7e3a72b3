//! An index, as it is read.

use std::collections::BTreeSet;

use super::entry::{Guide, Policy};
use super::likeness;
use super::stem::Language;
use crate::json::{self, JsonError, Node};

/// The guides and policies of one language, and the words that lead to them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// BCP 47 tag of the language it is written in.
    pub language: String,
    pub guides: Vec<Guide>,
    pub policies: Vec<Policy>,
    pub(super) words: Words,
}

/// Every stem with the guides it stands in, in one text that is never taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Words {
    text: String,
    /// In the order of the stems.
    lines: Vec<Line>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    start: u32,
    colon: u32,
    end: u32,
    /// See [`likeness::letters`].
    pub letters: u32,
}

/// Where in a guide a word stands; where it stands in several places, the highest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Place {
    Body,
    /// Summary or title of a section.
    Section,
    Title,
}

impl Place {
    pub const ALL: [Place; 3] = [Place::Body, Place::Section, Place::Title];
}

impl Index {
    /// Reads an index.
    ///
    /// - JSON: `version` (1), `language`, `guides`, `policies` and `words`.
    /// - A guide has `slug`, `title`, `kind`, `summary`, `sections`, `products` and `updated`; a
    ///   policy `slug`, `title`, `summary`, `version` and `since`. One that cannot be read is an
    ///   error: the numbers in `words` would point at others. So are two of one name.
    /// - `words` is one text: for each stem, sorted, `stem:guides` and a space. `guides` is a
    ///   number for each guide: three times its distance from the one before, plus its place (0
    ///   text, 1 section, 2 title). A number is written in base 32, lowest digit first, by the
    ///   letters of [`DIGITS`]: the second half of them ends a number.
    /// - Words that are not of this form are not found; nothing else is lost.
    ///
    /// # Errors
    ///
    /// If the text is not JSON of this form and version.
    pub fn read(text: &str) -> Result<Index, JsonError> {
        let document = json::parse(text, "index")?;
        let root = Node::root(&document, "index");
        let version = root.get("version");
        if version.count() != Ok(1) {
            return Err(version.unexpected("1, the version of this format"));
        }
        Ok(Index {
            language: root.get("language").text()?.to_owned(),
            guides: all_named(&root.get("guides"), Guide::read, |guide| &guide.slug)?,
            policies: all_named(&root.get("policies"), Policy::read, |policy| &policy.slug)?,
            words: Words::read(root.get("words").optional_text().unwrap_or_default()),
        })
    }

    /// How the words of this index were cut.
    pub fn stems(&self) -> Language {
        Language::from_tag(&self.language)
    }
}

/// The entries of a list, no two of which have one name: it is their address.
fn all_named<T>(
    list: &Node<'_>,
    read: fn(Node<'_>) -> Result<T, JsonError>,
    name: fn(&T) -> &String,
) -> Result<Vec<T>, JsonError> {
    let entries = list.list(read)?;
    let names: BTreeSet<&String> = entries.iter().map(name).collect();
    if names.len() < entries.len() {
        return Err(list.unexpected("entries with a `slug` of their own each"));
    }
    Ok(entries)
}

/// The digits of a number in `words`; those of the second half are the last of theirs.
pub(super) const DIGITS: &[u8; 64] =
    b"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_";

impl Words {
    fn read(text: String) -> Words {
        let mut lines: Vec<Line> = Vec::new();
        let mut start = 0;
        for line in text.split(' ') {
            let end = start + line.len();
            if let Some(stem) = line.find(':') {
                let letters = likeness::letters(&line[..stem]);
                let place = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
                let (start, colon, end) = (place(start), place(start + stem), place(end));
                lines.push(Line { start, colon, end, letters });
            }
            start = end + 1;
        }
        Words { text, lines }
    }

    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    pub fn stem(&self, line: &Line) -> &str {
        &self.text[line.start as usize..line.colon as usize]
    }

    /// The first line whose stem is not before `stem`.
    fn first_from(&self, stem: &str) -> usize {
        self.lines.partition_point(|line| self.stem(line) < stem)
    }

    pub fn exact(&self, stem: &str) -> Option<&Line> {
        self.lines.get(self.first_from(stem)).filter(|line| self.stem(line) == stem)
    }

    pub fn beginning_with(&self, start: &str) -> impl Iterator<Item = &Line> {
        let lines = self.lines[self.first_from(start)..].iter();
        lines.take_while(move |line| self.stem(line).starts_with(start))
    }

    /// How many guides a line names: as many as there are digits that end a number.
    pub fn count(&self, line: &Line) -> usize {
        let ends = |digit: &&u8| matches!(digit, b'w'..=b'z' | b'A'..=b'Z' | b'-' | b'_');
        self.digits(line).iter().filter(ends).count()
    }

    fn digits(&self, line: &Line) -> &[u8] {
        &self.text.as_bytes()[line.colon as usize + 1..line.end as usize]
    }

    /// The guides of a line by their number, and where the word stands in each.
    pub fn guides(&self, line: &Line) -> impl Iterator<Item = (usize, Place)> {
        let digits = self.digits(line).iter();
        let (mut guide, mut number, mut shift) = (0_usize, 0_usize, 0_u32);
        digits.filter_map(move |digit| {
            let value = usize::from(value(*digit)?);
            number |= (value & 31).checked_shl(shift).unwrap_or(0);
            shift = (shift + 5).min(30);
            if value < 32 {
                return None;
            }
            guide = guide.saturating_add(number / 3);
            let place = Place::ALL[number % 3];
            (number, shift) = (0, 0);
            Some((guide, place))
        })
    }
}

fn value(digit: u8) -> Option<u8> {
    Some(match digit {
        b'0'..=b'9' => digit - b'0',
        b'a'..=b'z' => digit - b'a' + 10,
        b'A'..=b'Z' => digit - b'A' + 36,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}
