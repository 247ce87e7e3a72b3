//! What a declaration takes and refuses, and that a receipt is only ever words.

use proptest::prelude::*;

use super::*;
use crate::json;

fn declaration(lines: Option<Vec<WithdrawnLine>>) -> Declaration {
    Declaration {
        name: "Ana García".to_owned(),
        contract: "1042".to_owned(),
        email: "ana@example.com".to_owned(),
        lines,
        language: "es".to_owned(),
        declared_at: "2026-03-10T11:00:00Z".parse().unwrap(),
        text: "Comunico que desisto.".to_owned(),
    }
}

fn receipt(delivery: Delivery) -> Receipt {
    let line = WithdrawnLine { line: "1".to_owned(), title: "Taza".to_owned(), quantity: 2 };
    Receipt { attempt: "c0ffee".to_owned(), declaration: declaration(Some(vec![line])), delivery }
}

#[test]
fn entries_are_forgiven_what_copying_adds() {
    let entries = Entries::clean(" Ana \u{200b} García\n", "pedido\t1042 ", "<Ana@Example.com>");
    let expected = Entries {
        name: "Ana García".to_owned(),
        contract: "pedido 1042".to_owned(),
        email: "ana@example.com".to_owned(),
    };
    assert_eq!(entries, Ok(expected));
}

#[test]
fn every_problem_is_told_at_once() {
    let problems = Entries::clean(" ", "\u{200b}", "ana@").unwrap_err();
    let expected = EntryProblems {
        name: Some(EntryProblem::Empty),
        contract: Some(EntryProblem::Empty),
        email: Some(EntryProblem::NotAnEmail),
    };
    assert_eq!(problems, expected);
}

#[test]
fn a_declaration_is_written_as_the_contract_has_it() {
    let line = WithdrawnLine { line: "1".to_owned(), title: "Taza".to_owned(), quantity: 2 };
    assert_eq!(
        declaration(Some(vec![line])).to_json().write(),
        "{\"name\":\"Ana García\",\"contract\":\"1042\",\"email\":\"ana@example.com\",\
         \"lines\":[{\"line\":\"1\",\"title\":\"Taza\",\"quantity\":2}],\"language\":\"es\",\
         \"declaredAt\":\"2026-03-10T11:00:00Z\",\"text\":\"Comunico que desisto.\"}"
    );
    assert!(declaration(None).to_json().write().contains("\"lines\":null"));
}

#[test]
fn a_receipt_survives_being_kept() {
    let at = Some("2026-03-10T11:00:02Z".parse().unwrap());
    for delivery in [
        Delivery::Waiting,
        Delivery::Received { id: Some("W-1".to_owned()), at },
        Delivery::Received { id: None, at: None },
        Delivery::Refused,
        Delivery::ByHand,
    ] {
        let receipt = receipt(delivery);
        let text = receipt.to_json().write();
        let kept = json::parse(&text, "receipt").unwrap();
        assert_eq!(Receipt::read(&Node::root(&kept, "receipt")), Ok(receipt));
    }
}

#[test]
fn a_files_name_is_found_again_and_holds_no_person() {
    assert_eq!(receipt(Delivery::Waiting).file_name(), "withdrawal-1042-2026-03-10");
    let mut other = receipt(Delivery::Waiting);
    other.declaration.contract = "../the blue vase".to_owned();
    assert_eq!(other.file_name(), "withdrawal-2026-03-10");
}

#[test]
fn a_mail_is_filled_in_and_nothing_typed_becomes_a_header() {
    let link = mail_link("mailto:hola@alfar.example", "Desisto & ya", "Ana?cc=x\nFin");
    let expected =
        "mailto:hola@alfar.example?subject=Desisto%20%26%20ya&body=Ana%3Fcc%3Dx%0D%0AFin";
    assert_eq!(link, expected);
}

#[test]
fn no_log_tells_who_withdraws() {
    let logged = format!("{:?}", receipt(Delivery::Waiting));
    assert!(!logged.contains("Ana") && !logged.contains("ana@"), "{logged}");
}

/// A receipt in which every word is `text`.
fn words(text: &str) -> ReceiptWords {
    let text = || text.to_owned();
    ReceiptWords {
        language: text(),
        title: text(),
        status: text(),
        rows: vec![(text(), text()), (text(), text())],
        heading: text(),
        text: text(),
        notes: vec![text()],
    }
}

fn count(page: &str, letters: &[char]) -> usize {
    page.chars().filter(|letter| letters.contains(letter)).count()
}

#[test]
fn markup_is_shown_as_it_was_typed() {
    let page = words("\"><script>alert(1)</script>&amp;").to_html();
    assert!(!page.contains("<script"), "{page}");
    let shown = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;";
    assert_eq!(page.matches(shown).count(), 11, "{page}");
}

proptest! {
    #[test]
    fn whatever_is_typed_a_receipt_has_the_markup_of_a_plain_one(text in ".{1,60}") {
        let (page, plain) = (words(&text).to_html(), words("a").to_html());
        for letters in [['<', '<'], ['>', '>'], ['"', '"'], ['\'', '\'']] {
            prop_assert_eq!(count(&page, &letters), count(&plain, &letters));
        }
    }

    #[test]
    fn whatever_is_kept_is_read_or_refused(text in ".{0,200}") {
        if let Ok(kept) = json::parse(&text, "receipt") {
            let _ = Receipt::read(&Node::root(&kept, "receipt"));
        }
    }

    #[test]
    fn cleaned_entries_stay_as_they_are(name in ".{1,40}", contract in ".{1,40}") {
        if let Ok(once) = Entries::clean(&name, &contract, "ana@example.com") {
            let again = Entries::clean(&once.name, &once.contract, &once.email);
            prop_assert_eq!(again, Ok(once));
        }
    }
}
