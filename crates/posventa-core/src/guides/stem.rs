//! What is left of a word when its endings are gone, so that `limpiar` finds `limpieza`.
//!
//! Our own, by two short lists of endings: the stemmers of `rust-stemmers` for these two languages
//! come to 40 KB of module (15 KB gzip), these to some 2 KB. Index and query are cut by the same
//! rules, so a stem that no grammar knows does no harm; two words that share one by accident are
//! both found, and ranked.

/// How the words of a text are cut.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Language {
    Spanish,
    English,
    /// Words stay whole.
    Other,
}

impl Language {
    /// Of a BCP 47 tag.
    pub fn from_tag(tag: &str) -> Language {
        match tag.get(..2).map(str::to_ascii_lowercase).as_deref() {
            Some("es") => Language::Spanish,
            Some("en") => Language::English,
            _ => Language::Other,
        }
    }

    /// Endings with the number of letters that have to be left, longest first.
    fn endings(self) -> &'static [(&'static str, usize)] {
        match self {
            Language::Spanish => SPANISH,
            Language::English => ENGLISH,
            Language::Other => &[],
        }
    }

    /// Whether a word says nothing about a text. `folded` is as [`super::words::words`] has it.
    pub fn is_filler(self, folded: &str) -> bool {
        let fillers = match self {
            Language::Spanish => SPANISH_FILLERS,
            Language::English => ENGLISH_FILLERS,
            Language::Other => "",
        };
        fillers.split(' ').any(|filler| filler == folded)
    }

    /// The stem of a word in small letters without accents.
    pub fn stem(self, folded: &str) -> &str {
        /// A word has at most so many endings, one behind the other: `install-ation-s`.
        const ENDINGS: usize = 4;

        let (mut stem, mut last) = (folded, "");
        if !folded.is_ascii() {
            return stem;
        }
        for _ in 0..ENDINGS {
            let cut = self.endings().iter().find_map(|(ending, least)| {
                let rest = stem.strip_suffix(ending)?;
                let is_word = *least <= rest.len() && rest.contains(['a', 'e', 'i', 'o', 'u']);
                // What ended in `a` or `o` was no infinitive: `lámpar-a` is not about `lamp-ar`.
                let is_verb = matches!(*ending, "ar" | "er" | "ir");
                let is_noun = matches!(last, "a" | "as" | "o" | "os");
                (is_word && !(is_verb && is_noun)).then_some((*ending, rest))
            });
            match cut {
                Some((ending, rest)) => (stem, last) = (rest, ending),
                None => break,
            }
        }
        // `fitt-ing` is about what fits.
        let bytes = stem.as_bytes();
        match bytes {
            [.., before, last]
                if self == Language::English && before == last && 3 < bytes.len() =>
            {
                &stem[..stem.len() - 1]
            }
            _ => stem,
        }
    }
}

const SPANISH: &[(&str, usize)] = &[
    ("amiento", 3),
    ("imiento", 3),
    ("acion", 3),
    ("icion", 3),
    ("ancia", 3),
    ("encia", 3),
    ("mente", 4),
    ("iendo", 2),
    ("ador", 3),
    ("edor", 3),
    ("idor", 3),
    ("able", 3),
    ("ible", 3),
    ("idad", 3),
    ("ando", 2),
    ("aron", 3),
    ("eron", 3),
    ("rlas", 3),
    ("rlos", 3),
    ("rla", 3),
    ("rlo", 3),
    ("rse", 3),
    ("eza", 3),
    ("ado", 3),
    ("ada", 3),
    ("ido", 3),
    ("ida", 3),
    ("aba", 3),
    ("ar", 2),
    ("er", 2),
    ("ir", 2),
    ("as", 2),
    ("es", 2),
    ("os", 2),
    ("an", 3),
    ("en", 3),
    ("a", 2),
    ("e", 2),
    ("o", 2),
];

const ENGLISH: &[(&str, usize)] = &[
    ("ation", 4),
    ("ement", 3),
    ("ment", 3),
    ("ness", 3),
    ("able", 3),
    ("ible", 3),
    ("ally", 3),
    ("ing", 2),
    ("ies", 3),
    ("ion", 5),
    ("ful", 3),
    ("ed", 2),
    ("er", 3),
    ("es", 2),
    ("ly", 3),
    ("s", 3),
    ("e", 2),
    ("y", 3),
];

const SPANISH_FILLERS: &str = "de la que el en los del se las por un para con no una su al lo como \
    mas pero sus le ya o este si porque esta entre cuando muy sin sobre ser tiene tambien me hasta \
    hay donde quien desde todo nos durante todos uno les ni contra otros ese eso ante ellos esto mi \
    antes algunos unos yo otro otras otra tu te ti cual es son fue ha he hace cada";

const ENGLISH_FILLERS: &str = "the and of to in is you that it for on are as with his they at be \
    this have from or had by but not what all were we when your can there use an which she do how \
    their if will other about out many then them these so some her would like him into has look its \
    was my no me our any does";
