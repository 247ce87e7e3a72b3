//! A mailbox: the way out that every shop has. Nothing is sent from here: the customer's own mail
//! program opens with everything filled in.

use posventa_core::cases::CaseRequest;
use posventa_core::withdrawal::mail_link;

use crate::cases_port::{CaseRules, CasesAnswer, CasesPort, Opened};
use crate::port::Access;

/// How long a link may be, in bytes: Windows hands on some 2,000 and drops the rest without a word.
const LONGEST: usize = 1_900;

/// How long a subject may be, in letters.
const SUBJECT: usize = 120;

/// What a text ends with of which not all fits.
const CUT: &str = " …";

/// A mailbox, by its address.
#[derive(Debug)]
pub struct Mail {
    /// `mailto:` and an address.
    mailto: String,
}

impl Mail {
    /// `mailto` is the link of an e-mail channel, see
    /// [`posventa_core::contact::ChannelKind::href`].
    pub fn new(mailto: &str) -> Mail {
        Mail { mailto: mailto.to_owned() }
    }

    /// The link that opens the customer's mail program. Of a text that is too long the end is left
    /// out, so what matters stands first.
    pub fn link(&self, subject: &str, text: &str) -> String {
        let subject: String = subject.chars().take(SUBJECT).collect();
        let whole = mail_link(&self.mailto, &subject, text);
        let mut left = match whole.len().checked_sub(LONGEST) {
            None | Some(0) => return whole,
            Some(_) => LONGEST.saturating_sub(mail_link(&self.mailto, &subject, CUT).len()),
        };
        let mut end = 0;
        for (at, letter) in text.char_indices() {
            let bytes = mail_link("", "", letter.encode_utf8(&mut [0; 4])).len() - EMPTY;
            if left < bytes {
                break;
            }
            left -= bytes;
            end = at + letter.len_utf8();
        }
        mail_link(&self.mailto, &subject, &format!("{}{CUT}", &text[..end]))
    }
}

/// The bytes of a link with nothing in it.
const EMPTY: usize = "?subject=&body=".len();

impl CasesPort for Mail {
    fn rules(&self) -> CaseRules {
        CaseRules::default()
    }

    fn open<'a>(
        &'a self,
        _access: Option<&'a Access>,
        request: &'a CaseRequest,
        _attempt: &'a str,
        _asked_before: bool,
    ) -> CasesAnswer<'a, Opened> {
        let link = Some(self.link(&request.subject, &request.text));
        Box::pin(std::future::ready(Ok(Opened { link, ..Opened::default() })))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn link(subject: &str, text: &str) -> String {
        Mail::new("mailto:hola@shop.example").link(subject, text)
    }

    #[test]
    fn everything_is_in_its_place() {
        assert_eq!(
            link("Caso: ¿dónde?", "a & b\nc=d\u{1f600}"),
            "mailto:hola@shop.example?subject=Caso%3A%20%C2%BFd%C3%B3nde%3F\
             &body=a%20%26%20b%0D%0Ac%3Dd%F0%9F%98%80"
        );
    }

    #[test]
    fn a_long_text_loses_its_end_and_says_so() {
        let link = link(&"s".repeat(500), &format!("begin {}", "ñ\n".repeat(2_000)));
        assert!(link.len() <= LONGEST && LONGEST - 12 < link.len(), "{}", link.len());
        assert!(link.contains("&body=begin%20%C3%B1"));
        assert!(link.ends_with("%20%E2%80%A6"), "{link}");
    }

    proptest! {
        #[test]
        fn a_link_is_never_longer_than_what_is_handed_on(
            subject in "\\PC{0,300}",
            text in "(\\PC|\n){0,900}",
        ) {
            let link = link(&subject, &text);
            prop_assert!(link.len() <= LONGEST);
            let clean = |it: u8| it.is_ascii_alphanumeric() || b"-_.~%:@?=&".contains(&it);
            prop_assert!(link.bytes().all(clean));
            prop_assert_eq!(link.matches(['?', '&']).count(), 2);
        }
    }
}
