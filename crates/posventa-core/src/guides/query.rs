//! What somebody looks for, as far as they have typed it.

use std::ops::Range;

use super::likeness::{forgiven, slips};
use super::stem::Language;
use super::words::{Word, words};

/// Words to look for. The last one may still be growing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    pub(super) language: Language,
    pub(super) terms: Vec<Term>,
}

/// One of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Term {
    pub typed: String,
    pub stem: String,
    /// Whether more letters may follow.
    pub unfinished: bool,
}

impl Query {
    /// So many words count; a text that was pasted has more.
    const MOST: usize = 8;

    /// Reads what was typed, whatever it is. Words that say nothing are left out, unless there are
    /// no others.
    pub fn new(typed: &str, language: Language) -> Query {
        let all = words(typed);
        let says = |word: &&Word| !language.is_filler(&word.folded);
        let open = all.last().filter(|word| word.at.end == typed.len()).cloned();
        let mut telling: Vec<&Word> = all.iter().filter(says).collect();
        if telling.is_empty() {
            telling = all.iter().collect();
        }
        telling.truncate(Query::MOST);
        let term = |word: &Word| Term {
            typed: word.folded.clone(),
            stem: language.stem(&word.folded).to_owned(),
            unfinished: open.as_ref() == Some(word),
        };
        Query { language, terms: telling.into_iter().map(term).collect() }
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// How many words there are to look for.
    pub fn words(&self) -> usize {
        self.terms.len()
    }

    /// The places in a text that this query has found or would find, in order.
    pub fn marks(&self, text: &str) -> Vec<Range<usize>> {
        let words = words(text);
        let mut marked = vec![false; words.len()];
        for term in &self.terms {
            let mut mark = |is_found: &dyn Fn(&Word) -> bool| {
                let mut any = false;
                for (word, marked) in words.iter().zip(&mut marked) {
                    let is_found = is_found(word);
                    *marked |= is_found;
                    any |= is_found;
                }
                any
            };
            // What only looks like a word is meant where the word itself is not there.
            if !mark(&|word| term.is(word, self.language)) {
                mark(&|word| term.is_like(word, self.language));
            }
        }
        let marked = words.into_iter().zip(marked).filter(|(_, marked)| *marked);
        marked.map(|(word, _)| word.at).collect()
    }
}

impl Term {
    fn is(&self, word: &Word, language: Language) -> bool {
        language.stem(&word.folded) == self.stem
            || (self.unfinished && word.folded.starts_with(&self.typed))
    }

    fn is_like(&self, word: &Word, language: Language) -> bool {
        let most = forgiven(self.stem.len());
        slips(&self.stem, language.stem(&word.folded), most, self.unfinished).is_some()
    }
}
