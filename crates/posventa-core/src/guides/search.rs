//! From what was typed to guides, best first.

use std::cell::Cell;

use super::entry::Kind;
use super::index::{Index, Line, Place};
use super::likeness::{forgiven, letters, may_be_like, slips};
use super::query::{Query, Term};

/// How much a guide gains by a word, by how the word was found.
const EXACT: u32 = 8;
const BEGUN: u32 = 4;
const SHORTENED: u32 = 2;
const LIKE: u32 = 2;

impl Index {
    /// The numbers of the guides that fit, best first; of one `kind`, where that is given.
    ///
    /// A guide that has more of the words comes before one that has fewer, and if any has all of
    /// them, only those are shown. Among them rare words count more than frequent ones, a title
    /// more than a text, and a guide about one of the `bought` SKUs twice. A word that no guide has
    /// counts as misspelt, and those that look like it are taken.
    pub fn search(&self, query: &Query, kind: Option<Kind>, bought: &[String]) -> Vec<usize> {
        let mut gained = vec![(0_u32, 0_u32); self.guides.len()];
        for (number, term) in query.terms.iter().enumerate() {
            self.gain(term, 1 << number, &mut gained);
        }
        let fits = |number: &usize| kind.is_none_or(|kind| self.guides[*number].kind == kind);
        let found = (0..gained.len()).filter(|number| 0 < gained[*number].0).filter(fits);
        let all = query.terms.len() as u32;
        let mut ranked: Vec<u64> = found
            .map(|number| {
                let (terms, score) = gained[number];
                let times = if self.guides[number].is_about(bought) { 2 } else { 1 };
                let score = u64::from(score.saturating_mul(times).min((1 << 28) - 1));
                // One number, so that one sort of numbers does: more words, higher score, and the
                // order of the shop among equals.
                u64::from(terms.count_ones()) << 60
                    | score << 32
                    | (u32::MAX as u64 - number as u64)
            })
            .collect();
        let has_all = |rank: &u64| rank >> 60 == u64::from(all);
        // Most of what one word finds lacks another, and sorting is most of the work.
        if ranked.iter().any(has_all) {
            ranked.retain(has_all);
        }
        ranked.sort_unstable_by(|one, other| other.cmp(one));
        ranked.into_iter().map(|rank| (u32::MAX - rank as u32) as usize).collect()
    }

    /// The guides to show before anything is typed: those about what was `bought` apart.
    pub fn list(&self, kind: Option<Kind>, bought: &[String]) -> (Vec<usize>, Vec<usize>) {
        let numbers = 0..self.guides.len();
        let fits = |number: &usize| kind.is_none_or(|kind| self.guides[*number].kind == kind);
        numbers.filter(fits).partition(|number| self.guides[*number].is_about(bought))
    }

    /// Adds to each guide what it gains by one word: the term's bit, and points.
    fn gain(&self, term: &Term, bit: u32, gained: &mut [(u32, u32)]) {
        /// So many letters may be an ending that is still being typed.
        const ENDING: usize = 4;

        let words = &self.words;
        let found = Cell::new(false);
        let mut add = |line: &Line, factor: u32| {
            found.set(true);
            let in_guides = words.count(line);
            // How rare the word is, in steps of two.
            let rarity = (self.guides.len() / in_guides.max(1) + 1).ilog2() + 1;
            for (number, place) in words.guides(line) {
                let place = match place {
                    Place::Body => 1,
                    Place::Section => 3,
                    Place::Title => 6,
                };
                if let Some((terms, score)) = gained.get_mut(number) {
                    let points = factor * place * rarity;
                    // Of all the words that one term finds in a guide, the best one counts.
                    *score += if *terms & bit == 0 { points } else { points / 8 };
                    *terms |= bit;
                }
            }
        };
        if let Some(line) = words.exact(&term.stem) {
            add(line, EXACT);
        }
        if term.unfinished {
            for line in words.beginning_with(&term.stem) {
                if words.stem(line) != term.stem {
                    add(line, BEGUN);
                }
            }
            let shorter = term.stem.len().saturating_sub(ENDING).max(3)..term.stem.len();
            for length in shorter {
                let line = term.stem.get(..length).and_then(|start| words.exact(start));
                line.into_iter().for_each(|line| add(line, SHORTENED));
            }
        }
        let most = forgiven(term.stem.len());
        if found.get() || most == 0 {
            return;
        }
        let typed = letters(&term.stem);
        for line in words.lines() {
            if may_be_like(typed, line.letters, most)
                && let Some(slips) = slips(&term.stem, words.stem(line), most, term.unfinished)
            {
                add(line, if slips < 2 { LIKE } else { 1 });
            }
        }
    }
}
