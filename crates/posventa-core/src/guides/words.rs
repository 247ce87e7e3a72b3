//! Text as words to be compared: without case, accents and punctuation.
//!
//! Made for Spanish and English. The letters of other languages stay as they are, so a word of
//! theirs still finds itself. Unicode's own tables would be several KB of the page.

use std::ops::Range;

/// A word and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// In bytes.
    pub at: Range<usize>,
    /// In small letters without accents.
    pub folded: String,
}

/// The words of a text, in its order. A single letter is none; a single digit is.
pub fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut word = Word { at: 0..0, folded: String::new() };
    // One more at the end, so that the last word ends like every other.
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match fold(letter) {
            Fold::Letter(folded) => {
                if word.folded.is_empty() {
                    word.at.start = at;
                }
                word.folded.push(folded);
                word.at.end = at + letter.len_utf8();
            }
            Fold::Mark if !word.folded.is_empty() => word.at.end = at + letter.len_utf8(),
            Fold::Mark => {}
            Fold::Separator => {
                let folded = std::mem::take(&mut word.folded);
                if 1 < folded.len() || folded.starts_with(|it: char| it.is_ascii_digit()) {
                    words.push(Word { at: word.at.clone(), folded });
                }
            }
        }
    }
    words
}

enum Fold {
    Letter(char),
    /// An accent that stands apart from its letter.
    Mark,
    Separator,
}

fn fold(letter: char) -> Fold {
    Fold::Letter(match letter {
        'a'..='z' | '0'..='9' => letter,
        'A'..='Z' => letter.to_ascii_lowercase(),
        'à'..='å' | 'À'..='Å' => 'a',
        'ç' | 'Ç' => 'c',
        'è'..='ë' | 'È'..='Ë' => 'e',
        'ì'..='ï' | 'Ì'..='Ï' => 'i',
        'ñ' | 'Ñ' => 'n',
        'ò'..='ö' | 'Ò'..='Ö' => 'o',
        'ù'..='ü' | 'Ù'..='Ü' => 'u',
        'ý' | 'ÿ' | 'Ý' => 'y',
        '\u{300}'..='\u{36f}' | '\u{ad}' => return Fold::Mark,
        // Punctuation and signs of ASCII, Latin 1 and the blocks that typography uses.
        '\0'..='\u{bf}' | '×' | '÷' | '\u{2000}'..='\u{2bff}' | '\u{3000}'..='\u{303f}' => {
            return Fold::Separator;
        }
        _ => letter,
    })
}
