//! The mark of a wish in a text that a person at the shop reads, for platforms that know no names
//! of wishes: what was made under one can be found again.

/// Stands before the letters.
const MARK: &str = "[posventa ";

/// How many letters of the wish's name the mark has: enough to tell the wishes of one order apart.
const MARK_LETTERS: usize = 8;

/// `[posventa 550e8400]`, or nothing for a wish without a name.
pub(crate) fn mark(attempt: &str) -> Option<String> {
    let letters: String =
        attempt.chars().filter(char::is_ascii_alphanumeric).take(MARK_LETTERS).collect();
    (!letters.is_empty()).then(|| format!("{MARK}{letters}]"))
}

/// The customer's own part of a text.
pub(crate) fn without_mark(text: &str) -> Option<String> {
    let own = text.rfind(MARK).map_or(text, |at| &text[..at]).trim();
    (!own.is_empty()).then(|| own.to_owned())
}

/// The parts that say something, a line each.
pub(crate) fn notes<const N: usize>(parts: [Option<&str>; N]) -> String {
    let parts = parts.into_iter().flatten().map(str::trim).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join("\n")
}
