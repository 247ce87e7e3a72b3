//! What a customer types to find an order, forgiven its spaces, `#` and capitals.
//!
//! The portal and the demo shop clean input with the same functions, so what one sends the other
//! finds. Shops compare what they are sent; these functions only take away what people add.
//! They know the letters of ASCII only: Unicode's tables would be 8 KB of the page.

use crate::words::words;

words! {
    /// The second thing a customer knows besides the order's number.
    Factor {
        Email = "email",
        Postcode = "postcode",
        LastName = "last-name",
    }
}

/// What can be wrong with an entry before anybody is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum EntryProblem {
    Empty,
    /// Not an e-mail address, whatever else it is.
    NotAnEmail,
}

impl Factor {
    /// Cleans what was typed for this factor.
    pub fn clean(self, typed: &str) -> Result<String, EntryProblem> {
        let cleaned = match self {
            Factor::Email => return clean_email(typed),
            Factor::Postcode => visible(typed).filter(|it| !it.is_ascii_punctuation()).collect(),
            Factor::LastName => return Factor::LastName.clean_as_written(typed),
        };
        not_empty(cleaned)
    }

    /// The same for shops that compare letter by letter: a postcode keeps its spaces and dashes, an
    /// e-mail address its capitals.
    pub fn clean_as_written(self, typed: &str) -> Result<String, EntryProblem> {
        if self == Factor::Email {
            return clean_email_as_written(typed);
        }
        let words: Vec<&str> = typed.split_whitespace().collect();
        not_empty(words.join(" "))
    }
}

/// Cleans an order number: `  #1 042 ` is `1042`, `nº A-17` is `A-17`. Capitals stay as typed,
/// because some shops tell `a` from `A`; comparing is the shop's.
pub fn clean_order_number(typed: &str) -> Result<String, EntryProblem> {
    let visible: String = visible(typed).collect();
    let mut number = visible.as_str();
    for prefix in ["nº", "n°", "no.", "nr.", "№", "#"] {
        // `get` also refuses to cut inside a letter of several bytes.
        let head = number.get(..prefix.len());
        if head.is_some_and(|head| head.eq_ignore_ascii_case(prefix)) {
            number = &number[prefix.len()..];
        }
    }
    not_empty(number.trim_matches(['#', '.', ',', ':', '"', '\'']).to_owned())
}

/// Cleans an e-mail address: no spaces, no `mailto:`, no full stop of the sentence it was copied
/// from, in lower case.
pub fn clean_email(typed: &str) -> Result<String, EntryProblem> {
    clean_email_as_written(typed).map(|address| address.to_ascii_lowercase())
}

fn clean_email_as_written(typed: &str) -> Result<String, EntryProblem> {
    let visible: String = visible(typed).collect();
    const SCHEME: &str = "mailto:";
    let has_scheme = visible.get(..SCHEME.len()).is_some_and(|it| it.eq_ignore_ascii_case(SCHEME));
    let bare = if has_scheme { &visible[SCHEME.len()..] } else { &visible };
    let bare = bare.trim_matches(['<', '>', '.', ',', ';', '"', '\'']);
    if bare.is_empty() {
        return Err(EntryProblem::Empty);
    }
    // No more than the shop needs to be asked: only sending to it proves an address.
    match bare.split_once('@') {
        Some((name, host))
            if !name.is_empty()
                && !host.contains('@')
                && host.split('.').all(|label| !label.is_empty())
                && host.contains('.') =>
        {
            Ok(bare.to_owned())
        }
        _ => Err(EntryProblem::NotAnEmail),
    }
}

/// A one-time code: digits, however they were grouped.
pub fn clean_code(typed: &str) -> Result<String, EntryProblem> {
    not_empty(visible(typed).filter(char::is_ascii_digit).collect())
}

/// What is left without white space and the invisible characters that copying brings along.
fn visible(typed: &str) -> impl Iterator<Item = char> {
    typed.chars().filter(|it| !it.is_whitespace() && is_visible(it))
}

/// Whether a character is more than a control, or a sign that copying brings along.
pub(crate) fn is_visible(it: &char) -> bool {
    let invisible = matches!(it, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}');
    !invisible && !it.is_control()
}

fn not_empty(text: String) -> Result<String, EntryProblem> {
    if text.is_empty() { Err(EntryProblem::Empty) } else { Ok(text) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_order_number_is_found_in_what_people_type() {
        for typed in [
            "1042",
            " #1042 ",
            "# 1042",
            "1 042",
            "nº 1042",
            "N° 1042.",
            "No. 1042",
            "\u{200b}1042",
        ] {
            assert_eq!(clean_order_number(typed).as_deref(), Ok("1042"), "{typed:?}");
        }
        assert_eq!(clean_order_number("Nordic-7").as_deref(), Ok("Nordic-7"));
        assert_eq!(clean_order_number(" # "), Err(EntryProblem::Empty));
    }

    #[test]
    fn an_address_is_found_in_what_people_type() {
        for typed in
            ["a@b.example", " A@B.example. ", "<a@b.example>", "mailto:a@b.example", "a @b.example"]
        {
            assert_eq!(clean_email(typed).as_deref(), Ok("a@b.example"), "{typed:?}");
        }
        for typed in [" A@B.example. ", "MailTo:A@B.example"] {
            assert_eq!(Factor::Email.clean_as_written(typed).as_deref(), Ok("A@B.example"));
        }
        for typed in ["a", "a@", "@b.example", "a@b", "a@@b.example", "a@b..example", "a@.example"]
        {
            assert_eq!(clean_email(typed), Err(EntryProblem::NotAnEmail), "{typed:?}");
        }
    }

    #[test]
    fn postcodes_and_names_and_codes() {
        assert_eq!(Factor::Postcode.clean(" sw1a-1aa").as_deref(), Ok("sw1a1aa"));
        assert_eq!(Factor::Postcode.clean_as_written(" SW1A  1AA").as_deref(), Ok("SW1A 1AA"));
        assert_eq!(Factor::LastName.clean("  García   Ruiz ").as_deref(), Ok("García Ruiz"));
        assert_eq!(clean_code("123 456").as_deref(), Ok("123456"));
        assert_eq!(clean_code("abc"), Err(EntryProblem::Empty));
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(typed in ".{0,30}") {
            if let Ok(once) = clean_email(&typed) {
                prop_assert_eq!(clean_email(&once), Ok(once.clone()));
            }
            for factor in Factor::ALL {
                if let Ok(once) = factor.clean(&typed) {
                    prop_assert_eq!(factor.clean(&once), Ok(once.clone()));
                }
            }
            let _ = clean_order_number(&typed);
        }
    }
}
