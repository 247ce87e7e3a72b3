//! How many slips of a finger lie between two words.

/// How many slips a word of this length is forgiven.
pub fn forgiven(letters: usize) -> usize {
    match letters {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    }
}

/// The number of letters missing, added, wrong or swapped between `typed` and `word`, if it is at
/// most `most`. With `unfinished`, `typed` is compared to the beginning of `word` that fits best.
pub fn slips(typed: &str, word: &str, most: usize, unfinished: bool) -> Option<usize> {
    /// Longer ones are no words, and the rows below have an end.
    const LONGEST: usize = 31;

    let (typed, word) = (typed.as_bytes(), word.as_bytes());
    let word = match unfinished {
        true => &word[..word.len().min(typed.len() + most)],
        false => word,
    };
    if LONGEST < typed.len() || LONGEST < word.len() || typed.len() > word.len() + most {
        return None;
    }
    if !unfinished && word.len() > typed.len() + most {
        return None;
    }
    // Row by row over the letters of `typed`; two rows back for letters that are swapped.
    let mut rows = [[0_u8; LONGEST + 1]; 3];
    for (column, cell) in rows[0].iter_mut().enumerate() {
        *cell = column as u8;
    }
    for (row, letter) in typed.iter().enumerate() {
        let (current, above, twice_above) = ((row + 1) % 3, row % 3, (row + 2) % 3);
        rows[current][0] = row as u8 + 1;
        let mut least = row + 1;
        for (column, other) in word.iter().enumerate() {
            let wrong = rows[above][column] + u8::from(letter != other);
            let mut cell = wrong.min(rows[above][column + 1] + 1).min(rows[current][column] + 1);
            let swapped =
                0 < row && 0 < column && typed[row - 1] == *other && *letter == word[column - 1];
            if swapped {
                cell = cell.min(rows[twice_above][column - 1] + 1);
            }
            rows[current][column + 1] = cell;
            least = least.min(usize::from(cell));
        }
        if most < least {
            return None;
        }
    }
    let last = &rows[typed.len() % 3][..=word.len()];
    let slips = match unfinished {
        true => *last.iter().min()?,
        false => last[word.len()],
    };
    Some(usize::from(slips)).filter(|slips| *slips <= most)
}

/// Which letters a word has, for telling most words apart without comparing them.
pub fn letters(word: &str) -> u32 {
    word.bytes().fold(0, |letters, byte| {
        let place = match byte {
            b'a'..=b'z' => byte - b'a',
            b'0'..=b'9' => 26 + (byte - b'0') / 2,
            _ => 31,
        };
        letters | 1 << place
    })
}

/// Whether words with these letters can be `most` slips apart: each slip takes at most one letter
/// away.
pub fn may_be_like(typed: u32, word: u32, most: usize) -> bool {
    (typed & !word).count_ones() as usize <= most
}
