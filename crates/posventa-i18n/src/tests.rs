//! Message files compiled, read and formatted; and locale files that nobody compiled.

use fluent_compiler::SourceFile;
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;

/// English plurals. Numbers in brackets, to see that they came through here.
struct English;

impl Intl for English {
    fn plural(&self, number: i64) -> Plural {
        if number == 1 { Plural::One } else { Plural::Other }
    }

    fn number(&self, number: i64) -> String {
        format!("<{number}>")
    }
}

/// Polish has a category for 2 to 4; enough of its rules for these tests.
struct Polish;

impl Intl for Polish {
    fn plural(&self, number: i64) -> Plural {
        match number {
            1 => Plural::One,
            2..=4 => Plural::Few,
            _ => Plural::Many,
        }
    }

    fn number(&self, number: i64) -> String {
        number.to_string()
    }
}

/// Compiles the Fluent text `english` and formats its only message.
#[track_caller]
fn check(english: &str, intl: &dyn Intl, arguments: &[Argument], expected: &str) {
    check_in("en", &[("en", english)], intl, arguments, expected);
}

/// Compiles `files`, texts by their tags, and formats the only message of `tag`.
#[track_caller]
fn check_in(
    tag: &str,
    files: &[(&str, &str)],
    intl: &dyn Intl,
    arguments: &[Argument],
    expected: &str,
) {
    let files = files.iter().map(|(tag, text)| SourceFile {
        tag: (*tag).to_owned(),
        name: "portal.ftl".to_owned(),
        text: (*text).to_owned(),
    });
    let compiled = fluent_compiler::compile(files.collect()).unwrap();
    let section = Section { name: "portal", first: 0, count: 1 };
    let file = compiled.files.iter().find(|it| it.name == format!("{tag}.json")).unwrap();
    let catalog = Catalog::read_build(&file.json, &compiled.fingerprint, &[section]).unwrap();
    let message = Message::with(0, arguments.to_vec());
    assert_eq!(catalog.format(&message, intl), expected);
}

fn text(value: &str) -> Argument {
    Argument::Text(value.to_owned())
}

/// A locale file of this build whose messages are all `pattern`.
fn locale_file(pattern: &Value) -> String {
    let messages = vec![pattern.clone(); message::PORTAL.count];
    json!({ "fingerprint": message::FINGERPRINT, "messages": messages }).to_string()
}

/// The text that `pattern` makes with a text, a number and no third argument.
fn format_raw(pattern: &Value) -> String {
    let catalog = Catalog::read(&locale_file(pattern)).unwrap();
    let message = Message::with(0, vec![text("mug"), Argument::Number(2)]);
    catalog.format(&message, &English)
}

#[test]
fn a_text_without_arguments_is_said_as_it_is() {
    check("a = Items to send back", &English, &[], "Items to send back");
}

#[test]
fn arguments_stand_where_the_text_wants_them() {
    let english =
        "# $n (number) - of items\n# $day (text) - the last\na = Until { $day }: { $n }, { $day }!";
    check(
        english,
        &English,
        &[Argument::Number(-7), text("Monday")],
        "Until Monday: <-7>, Monday!",
    );
}

#[test]
fn a_number_chooses_its_plural() {
    let english =
        "# $n (number) - of items\na = { $n ->\n    [one] one item\n   *[other] { $n } items\n}";
    check(english, &English, &[Argument::Number(1)], "one item");
    check(english, &English, &[Argument::Number(3)], "<3> items");
    let polish = "a = { $n ->\n    [one] jedna\n    [few] { $n } rzeczy, kilka\n    [many] { $n } rzeczy\n   *[other] { $n } rzeczy\n}";
    for (number, expected) in [(1, "jedna"), (3, "3 rzeczy, kilka"), (9, "9 rzeczy")] {
        let files = [("en", english), ("pl", polish)];
        check_in("pl", &files, &Polish, &[Argument::Number(number)], expected);
    }
}

#[test]
fn a_whole_number_wins_over_its_plural() {
    let english = "# $n (number) - of items\na = { $n ->\n    [one] one\n    [0] none\n    [1] just one\n    [-3] owed\n   *[other] many\n}";
    check(english, &English, &[Argument::Number(1)], "just one");
    check(english, &English, &[Argument::Number(0)], "none");
    check(english, &English, &[Argument::Number(-3)], "owed");
    check(english, &English, &[Argument::Number(i64::MIN)], "many");
}

#[test]
fn a_default_of_another_name_serves_the_rest() {
    let english = "# $n (number) - of items\na = { $n ->\n    [0] none\n   *[one] item\n}";
    check(english, &English, &[Argument::Number(5)], "item");
    check(english, &English, &[Argument::Number(0)], "none");
}

#[test]
fn a_text_chooses_by_its_value() {
    let english =
        "# $kind (text) - of channel\na = { $kind ->\n    [phone] Call\n   *[other] Write\n} us";
    check(english, &English, &[text("phone")], "Call us");
    check(english, &English, &[text("pigeon")], "Write us");
    check(english, &English, &[text("=1")], "Write us");
}

#[test]
fn messages_are_numbered_as_the_locale_files_are() {
    let file = |section: &Section| {
        let numbers: Vec<Value> =
            (0..section.count).map(|n| json!((section.first + n).to_string())).collect();
        json!({ "fingerprint": message::FINGERPRINT, "first": section.first, "messages": numbers })
    };
    let (main, others) = message::SECTIONS.split_first().unwrap();
    let mut catalog = Catalog::read(&file(main).to_string()).unwrap();
    for section in others {
        assert!(!catalog.has(*section));
        assert_eq!(catalog.format(&Message::plain(section.first), &English), "");
        catalog.add(Catalog::read(&file(section).to_string()).unwrap());
        assert!(catalog.has(*section));
    }
    for section in message::SECTIONS {
        for index in section.first..section.first + section.count {
            assert_eq!(catalog.format(&Message::plain(index), &English), index.to_string());
        }
    }
}

#[test]
fn a_file_of_another_build_is_refused() {
    let file = locale_file(&json!("x")).replace(message::FINGERPRINT, "0123456789abcdef");
    assert_eq!(Catalog::read(&file), Err(CatalogError::OtherBuild));
}

#[test]
fn a_file_of_another_shape_is_refused() {
    let whole = locale_file(&json!("x"));
    let fingerprint = message::FINGERPRINT;
    for file in [
        "",
        "null",
        "<!doctype html>",
        "[]",
        "{}",
        r#"{"fingerprint":7,"messages":[]}"#,
        r#"{"messages":[]}"#,
        &format!(r#"{{"fingerprint":"{fingerprint}"}}"#),
        &format!(r#"{{"fingerprint":"{fingerprint}","messages":{{}}}}"#),
        &whole.replacen("{", "{\"first\":1,", 1),
        &whole.replacen("{", "{\"first\":null,", 1),
        &whole[..whole.len() - 1],
        &whole.replacen("\"x\"", "\"x\",\"x\"", 1),
        &format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)),
    ] {
        assert_eq!(Catalog::read(file), Err(CatalogError::Malformed), "{file:.80}");
    }
}

#[test]
fn what_is_not_understood_in_a_pattern_is_left_out() {
    assert_eq!(format_raw(&json!(["a", 0, 1, "b"])), "amug<2>b");
    assert_eq!(format_raw(&json!(["a", 2, -1, 0.5, "b"])), "ab");
    assert_eq!(format_raw(&json!(["a", 18_446_744_073_709_551_615_u64, "b"])), "ab");
    assert_eq!(format_raw(&json!(["a", null, true, {}, [], [0], [0, 1, 2], "b"])), "ab");
    assert_eq!(format_raw(&json!(["a", [0, "x"], [0, {}], [9, { "one": "x" }], "b"])), "ab");
    assert_eq!(format_raw(&json!(["a", [9, { "other": "x" }], "b"])), "axb");
    assert_eq!(format_raw(&json!(7)), "");
    assert_eq!(format_raw(&json!({ "other": "x" })), "");
}

#[test]
fn a_message_that_a_file_does_not_have_is_empty() {
    let catalog = Catalog::read(&locale_file(&json!("x"))).unwrap();
    assert_eq!(catalog.format(&Message::plain(usize::MAX), &English), "");
}

#[test]
fn a_plural_is_known_by_its_name() {
    for plural in [Plural::Zero, Plural::One, Plural::Two, Plural::Few, Plural::Many, Plural::Other]
    {
        assert_eq!(Plural::from_name(plural.name()), plural);
    }
    assert_eq!(Plural::from_name("dozen"), Plural::Other);
}

#[cfg(feature = "embedded-locales")]
#[test]
fn the_embedded_files_are_those_of_this_build() {
    for tag in ["en", "es"] {
        for section in message::SECTIONS {
            let name = match section.name {
                "portal" => format!("{tag}.json"),
                other => format!("{tag}.{other}.json"),
            };
            assert!(Catalog::read(embedded(&name).unwrap()).is_ok(), "{name}");
        }
    }
    assert_eq!(embedded("tlh.json"), None);
}

/// JSON of any shape, with what patterns are made of more often than chance would have it.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (0..4_u64).prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 64, 6, |inner| {
        let key = prop_oneof![
            Just("one".to_owned()),
            Just("other".to_owned()),
            Just("=2".to_owned()),
            ".{0,4}",
        ];
        let variants = prop::collection::btree_map(key, inner.clone(), 0..4)
            .prop_map(|variants| Value::Object(variants.into_iter().collect()));
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            (0..4_u64, variants.clone()).prop_map(|(index, variants)| json!([index, variants])),
            variants,
        ]
    })
}

proptest! {
    #[test]
    fn no_pattern_panics(pattern in any_json()) {
        format_raw(&pattern);
    }

    #[test]
    fn no_file_panics(file in any_json(), garbage in ".{0,64}") {
        prop_assert!(Catalog::read(&file.to_string()).is_err());
        prop_assert!(Catalog::read(&garbage).is_err());
    }

    /// Joined text and arguments come out in order, whatever is in them.
    #[test]
    fn a_pattern_without_selects_is_its_parts_in_order(
        before in ".{0,16}", after in ".{0,16}", argument in ".{0,16}", number in any::<i64>(),
    ) {
        let catalog = Catalog::read(&locale_file(&json!([before, 0, after, 1]))).unwrap();
        let message = Message::with(0, vec![text(&argument), Argument::Number(number)]);
        let expected = format!("{before}{argument}{after}<{number}>");
        prop_assert_eq!(catalog.format(&message, &English), expected);
    }
}

/// Two messages: `a` without arguments, `b` with a number and a text.
const SIGNATURES: &str = "a\nb count name\n";

#[track_caller]
fn own(texts: &Value) -> (OwnWords, Vec<String>) {
    let texts = posventa_core::json::parse(&texts.to_string(), "texts").unwrap();
    own_words::read(SIGNATURES, &texts, "texts.en")
}

#[test]
fn a_merchants_own_words_replace_the_portals() {
    let english = "a = ours\n# $count (number) - x\n# $name (text) - x\nb = { $count } { $name }\n";
    let file = SourceFile {
        tag: "en".to_owned(),
        name: "portal.ftl".to_owned(),
        text: english.to_owned(),
    };
    let compiled = fluent_compiler::compile(vec![file]).unwrap();
    let section = Section { name: "portal", first: 0, count: 2 };
    let json = &compiled.files[0].json;
    let mut catalog = Catalog::read_build(json, &compiled.fingerprint, &[section]).unwrap();
    let (words, mistakes) = own(&json!({
        "b": { "$count": {
            "0": "nothing for { $name }",
            "one": { "$name": { "Ann": "hers", "other": "one for { $name }" } },
            "other": "{ $count } for {$name}: { $count }",
        } },
    }));
    assert_eq!(mistakes, [""; 0]);
    catalog.replace(words);
    let b = |count, name| {
        let message = Message::with(1, vec![Argument::Number(count), text(name)]);
        catalog.format(&message, &English)
    };
    assert_eq!(catalog.format(&Message::plain(0), &English), "ours");
    assert_eq!(b(0, "Bo"), "nothing for Bo");
    assert_eq!(b(1, "Ann"), "hers");
    assert_eq!(b(1, "Bo"), "one for Bo");
    assert_eq!(b(7, "Bo"), "<7> for Bo: <7>");
}

#[test]
fn own_words_that_cannot_be_used_are_named_and_left_out() {
    let refused = |text: &Value, id: &str| {
        let (words, mistakes) = own(&json!({ id: text, "a": "ours" }));
        assert_eq!(words.len(), 1, "{text}");
        mistakes.join("\n")
    };
    assert_eq!(refused(&json!("x"), "c"), "texts.en.c: there is no such message");
    assert_eq!(refused(&json!("{ $count }"), "b"), "texts.en.b: lacks { $name }");
    assert_eq!(
        refused(&json!("{ $count } { $nam }"), "b"),
        "texts.en.b: has no argument $nam; it takes { $count }, { $name }"
    );
    assert_eq!(refused(&json!("{ $count"), "b"), "texts.en.b: has a { without its }");
    assert_eq!(
        refused(&json!({ "$count": { "one": "{ $name }" } }), "b"),
        "texts.en.b: the choice by $count lacks \"other\""
    );
    for odd in [json!(""), json!(7), json!([])] {
        let expected = "texts.en.b: expected a text, or an object of texts to choose from";
        assert_eq!(refused(&odd, "b"), expected);
    }
    let (_, mistakes) = own(&json!("all"));
    assert_eq!(mistakes, ["texts.en: expected an object of texts by the ids of messages"]);
}

#[test]
fn own_words_know_every_message_of_this_build() {
    let texts = json!({ "order-title": "{ $number }", "look-up-title": "Where?" });
    let texts = posventa_core::json::parse(&texts.to_string(), "texts").unwrap();
    let (words, mistakes) = own_words(&texts, "texts.en");
    assert_eq!(mistakes, [""; 0]);
    let mut catalog = Catalog::default();
    catalog.replace(words);
    assert_eq!(catalog.format(&message::order_title("7"), &English), "7");
    assert_eq!(catalog.format(&message::look_up_title(), &English), "Where?");
}
