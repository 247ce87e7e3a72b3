//! What a text needs to know of its language. The browser knows it for every language there is.

/// The rules of one language; in the browser `Intl.PluralRules` and `Intl.NumberFormat`.
pub trait Intl {
    /// The plural category that counts `number` things.
    fn plural(&self, number: i64) -> Plural;

    /// `number` as the language writes it.
    fn number(&self, number: i64) -> String;
}

/// A plural category of CLDR.
/// <https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules>
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Plural {
    /// Reads what `Intl.PluralRules.select` answers. A name it does not have is `Other`, the
    /// category that every language and every text has.
    pub fn from_name(name: &str) -> Plural {
        match name {
            "zero" => Plural::Zero,
            "one" => Plural::One,
            "two" => Plural::Two,
            "few" => Plural::Few,
            "many" => Plural::Many,
            _ => Plural::Other,
        }
    }

    /// The name of the category in CLDR, in message files and in `Intl`.
    pub fn name(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}
