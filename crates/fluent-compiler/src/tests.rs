//! What compiles to what, and for each thing that can be wrong, that it is refused as just that.

use super::*;

/// Enough for every check to have something to go wrong with; compiles as it stands.
const ENGLISH: &str = "\
-shop = the shop

# $units (number) - how many items may go back
# $until (text) - the last day
return-offer =
    { $units ->
        [one] Send back one item until { $until }.
       *[other] Send back { $units } items until { $until }.
    }

return-units = Items
";

const SPANISH: &str = "\
-shop = la tienda
return-offer =
    { $units ->
        [one] Devuelva un artículo hasta el { $until }.
       *[other] Devuelva { $units } artículos hasta el { $until }.
    }
return-units = Artículos
";

fn file(tag: &str, text: &str) -> SourceFile {
    SourceFile { tag: tag.to_owned(), name: "portal.ftl".to_owned(), text: text.to_owned() }
}

/// The JSON of `english`, without the part that every locale file has.
#[track_caller]
fn messages(english: &str) -> String {
    let compiled = compile(vec![file("en", english)]).unwrap();
    let json = &compiled.files[0].json;
    let prefix = format!("{{\"fingerprint\":\"{}\",\"messages\":", compiled.fingerprint);
    json.strip_prefix(&prefix).unwrap().strip_suffix('}').unwrap().to_owned()
}

/// Compiles `english` and `spanish` and expects just `expected`, as `file: id: problem`.
#[track_caller]
fn refuses_both(english: &str, spanish: &str, expected: &[(&str, &str, Problem)]) {
    let errors = compile(vec![file("en", english), file("es", spanish)]).unwrap_err();
    let expected: Vec<CompileError> = expected
        .iter()
        .map(|(file, id, problem)| CompileError {
            file: (*file).to_owned(),
            id: (!id.is_empty()).then(|| (*id).to_owned()),
            problem: problem.clone(),
        })
        .collect();
    assert_eq!(errors.0, expected, "{errors}");
}

/// Compiles `english` alone and expects one error, in the entry `id`.
#[track_caller]
fn refuses(english: &str, id: &str, expected: Problem) {
    let errors = compile(vec![file("en", english)]).unwrap_err();
    let id = Some(id.to_owned());
    let expected = CompileError { file: "en/portal.ftl".to_owned(), id, problem: expected };
    assert_eq!(errors.0, [expected], "{errors}");
}

fn argument(name: &str) -> String {
    name.to_owned()
}

/// A failed search shows what was searched.
#[track_caller]
fn assert_contains(text: &str, part: &str) {
    assert!(
        text.contains(part),
        "no
{part}
in
{text}"
    );
}

#[test]
fn two_locales_become_two_files_in_the_order_of_ids() {
    let compiled = compile(vec![file("es", SPANISH), file("en", ENGLISH)]).unwrap();
    let fingerprint = &compiled.fingerprint;
    let english = format!(
        r#"{{"fingerprint":"{fingerprint}","messages":[[[0,{{"one":["Send back one item until ",1,"."],"other":["Send back ",0," items until ",1,"."]}}]],"Items"]}}"#
    );
    let spanish = format!(
        r#"{{"fingerprint":"{fingerprint}","messages":[[[0,{{"one":["Devuelva un artículo hasta el ",1,"."],"other":["Devuelva ",0," artículos hasta el ",1,"."]}}]],"Artículos"]}}"#
    );
    let files: Vec<(&str, &str)> =
        compiled.files.iter().map(|file| (file.name.as_str(), file.json.as_str())).collect();
    assert_eq!(files, [("en.json", english.as_str()), ("es.json", spanish.as_str())]);
    assert_eq!(compiled.tags, ["en", "es"]);
}

#[test]
fn each_message_file_is_a_section_and_that_of_every_page_comes_first() {
    let file = |name: &str, text: &str| SourceFile {
        tag: "en".to_owned(),
        name: name.to_owned(),
        text: text.to_owned(),
    };
    let compiled = compile(vec![
        file("cases.ftl", "a = { m }!\n"),
        file("portal.ftl", "m = x\nz = y\n"),
        file("returns.ftl", "b = w\n"),
    ])
    .unwrap();
    let print = &compiled.fingerprint;
    let files: Vec<(&str, &str)> =
        compiled.files.iter().map(|file| (file.name.as_str(), file.json.as_str())).collect();
    assert_eq!(
        files,
        [
            ("en.json", format!(r#"{{"fingerprint":"{print}","messages":["x","y"]}}"#).as_str()),
            (
                "en.cases.json",
                format!(r#"{{"fingerprint":"{print}","first":2,"messages":["x!"]}}"#).as_str()
            ),
            (
                "en.returns.json",
                format!(r#"{{"fingerprint":"{print}","first":3,"messages":["w"]}}"#).as_str()
            ),
        ]
    );
    assert_eq!(compiled.ids, ["m", "z", "a", "b"]);
    assert_contains(
        &compiled.rust,
        r#"pub const RETURNS: Section = Section { name: "returns", first: 3, count: 1 };"#,
    );
}

#[test]
fn references_and_literals_are_part_of_the_text() {
    let json = messages(
        "-shop = the shop\n-door = door of { -shop }\nhello = Hello { \"{\" }{ -door }\nagain = { hello } again\nempty = { \"\" }\n",
    );
    assert_eq!(json, r#"["Hello {door of the shop again","","Hello {door of the shop"]"#);
}

#[test]
fn a_reference_takes_the_arguments_of_the_message_it_stands_in() {
    let json = messages(
        "# $first (text) - comes first\n# $name (text) - who\na = { $first }, { b }\n# $name (text) - who\nb = hi { $name }\n",
    );
    assert_eq!(json, r#"[[0,", hi ",1],["hi ",0]]"#);
}

#[test]
fn lines_lose_their_common_indent_and_keep_their_breaks() {
    assert_eq!(messages("a =\n    One\n      two\n    three\n"), r#"["One\n  two\nthree"]"#);
    assert_eq!(messages("a =\r\n    One\r\n    two\r\n"), r#"["One\ntwo"]"#);
}

#[test]
fn a_default_of_another_name_is_found_under_other_too() {
    let english = "# $n (number) - of items\na = { $n ->\n    [0] none\n   *[one] an item\n}\n";
    assert_eq!(messages(english), r#"[[[0,{"=0":"none","one":"an item","other":"an item"}]]]"#);
}

#[test]
fn a_text_is_selected_by_its_value() {
    let english =
        "# $kind (text) - of channel\na = { $kind ->\n    [phone] Call\n   *[other] Write\n}\n";
    assert_eq!(messages(english), r#"[[[0,{"other":"Write","phone":"Call"}]]]"#);
}

#[test]
fn selects_lie_inside_selects_and_placeables() {
    let english = "\
# $n (number) - of items
# $kind (text) - of items
a = Now { { $n ->
    [0] nothing
   *[other] { $kind ->
        [mug] { $n } mugs
       *[other] { $n } things
    }
} }!
";
    let inner = r#"[[1,{"mug":[0," mugs"],"other":[0," things"]}]]"#;
    let expected = format!(r#"[["Now ",[0,{{"=0":"nothing","other":{inner}}}],"!"]]"#);
    assert_eq!(messages(english), expected);
}

#[test]
fn files_of_a_locale_know_each_other() {
    let terms = SourceFile {
        tag: "en".to_owned(),
        name: "terms.ftl".to_owned(),
        text: "-shop = shop\n".to_owned(),
    };
    let compiled = compile(vec![file("en", "a = our { -shop }\n"), terms]).unwrap();
    assert_contains(&compiled.files[0].json, r#"["our shop"]"#);
}

#[test]
fn the_fingerprint_changes_with_what_the_code_relies_on_and_not_with_the_texts() {
    let fingerprint = |english: &str| compile(vec![file("en", english)]).unwrap().fingerprint;
    let first = fingerprint("# $n (number) - of items\na = { $n }\n");
    assert_eq!(first, fingerprint("# $n (number) - of mugs\na = Mugs: { $n }\n"));
    assert_ne!(first, fingerprint("# $n (text) - of items\na = { $n }\n"));
    assert_ne!(first, fingerprint("# $m (number) - of items\na = { $m }\n"));
    assert_ne!(first, fingerprint("# $n (number) - of items\nb = { $n }\n"));
    assert_eq!(first.len(), 16);
}

#[test]
fn documentation_cannot_leave_its_comment() {
    let compiled = compile(vec![file("en", "a = \u{202e}x\u{7}y\rz\n")]).unwrap();
    assert_contains(&compiled.rust, "/// a = \u{fffd}x\u{fffd}y\u{fffd}z\n");
}

#[test]
fn without_english_there_is_nothing_to_compare_with() {
    let errors = compile(vec![file("es", SPANISH)]).unwrap_err();
    let problem = Problem::NoReferenceLocale;
    assert_eq!(errors.0, [CompileError { file: "en".to_owned(), id: None, problem }]);
}

#[test]
fn a_missing_message_is_refused() {
    let spanish = SPANISH.replace("return-units = Artículos\n", "");
    refuses_both(ENGLISH, &spanish, &[("es/portal.ftl", "return-units", Problem::Missing)]);
}

#[test]
fn a_locale_that_is_there_but_empty_lacks_everything() {
    let expected = [
        ("es/portal.ftl", "return-offer", Problem::Missing),
        ("es/portal.ftl", "return-units", Problem::Missing),
    ];
    refuses_both(ENGLISH, "", &expected);
}

#[test]
fn an_extra_message_is_refused() {
    let spanish = format!("{SPANISH}return-day = Día\n");
    refuses_both(ENGLISH, &spanish, &[("es/portal.ftl", "return-day", Problem::Extra)]);
}

#[test]
fn other_argument_names_than_the_reference_are_refused() {
    let spanish = SPANISH.replace("$until", "$hasta");
    let expected = [
        (
            "es/portal.ftl",
            "return-offer",
            Problem::UndocumentedArgument { argument: argument("hasta") },
        ),
        ("es/portal.ftl", "return-offer", Problem::LostArgument { argument: argument("until") }),
    ];
    refuses_both(ENGLISH, &spanish, &expected);
}

#[test]
fn an_argument_that_a_translation_drops_is_refused() {
    let spanish = SPANISH.replace(" hasta el { $until }", "");
    let problem = Problem::LostArgument { argument: argument("until") };
    refuses_both(ENGLISH, &spanish, &[("es/portal.ftl", "return-offer", problem)]);
}

#[test]
fn an_undocumented_argument_is_refused() {
    let english = "# A greeting.\na = Hi { $name }\n";
    refuses(english, "a", Problem::UndocumentedArgument { argument: argument("name") });
}

#[test]
fn an_argument_of_a_referenced_message_has_to_be_documented_where_it_is_used() {
    let english = "a = Hi { b }\n# $name (text) - who\nb = { $name }\n";
    refuses(english, "a", Problem::UndocumentedArgument { argument: argument("name") });
}

#[test]
fn a_documented_argument_that_nobody_uses_is_refused() {
    let english = "# $name (text) - who\na = Hi\n";
    refuses(english, "a", Problem::UnusedArgument { argument: argument("name") });
}

#[test]
fn a_comment_line_that_starts_like_an_argument_has_to_be_one() {
    for line in ["$name - who", "$name (string) - who", "$name (text)", "$name (text) - ", "$"] {
        let english = format!("# {line}\na = Hi\n");
        let line = line.trim_end().to_owned();
        refuses(&english, "a", Problem::MalformedDocumentation { line });
    }
}

#[test]
fn an_argument_documented_twice_is_refused() {
    let english = "# $name (text) - who\n# $name (number) - which\na = Hi { $name }\n";
    refuses(english, "a", Problem::DocumentedTwice { argument: argument("name") });
}

#[test]
fn names_that_rust_cannot_have_are_refused() {
    for name in ["Return", "return_units", "return--units", "a-"] {
        let english = format!("{name} = Hi\n");
        refuses(&english, name, Problem::NotKebabCase { name: name.to_owned() });
    }
    refuses("return = Hi\n", "return", Problem::RustKeyword { name: "return".to_owned() });

    let english = "# $type (text) - of item\na = Hi { $type }\n";
    refuses(english, "a", Problem::RustKeyword { name: "type".to_owned() });
}

#[test]
fn a_plural_of_a_text_is_refused() {
    let english = "# $n (text) - of items\na = { $n ->\n    [one] item\n   *[other] items\n}\n";
    let problem = Problem::NumberKeyOnText { argument: argument("n"), key: "one".to_owned() };
    refuses(english, "a", problem);

    let english = "# $n (text) - of items\na = { $n ->\n    [0] item\n   *[other] items\n}\n";
    let problem = Problem::NumberKeyOnText { argument: argument("n"), key: "0".to_owned() };
    refuses(english, "a", problem);
}

#[test]
fn a_number_has_plurals_and_whole_numbers_only() {
    for key in ["phone", "1.5", "9223372036854775808"] {
        let english =
            format!("# $n (number) - of items\na = {{ $n ->\n    [{key}] a\n   *[other] b\n}}\n");
        let problem = Problem::TextKeyOnNumber { argument: argument("n"), key: key.to_owned() };
        refuses(&english, "a", problem);
    }
}

/// Compiles a text with `variants` in the language of `tag`: what is refused, as `-few` for a
/// category that lacks and `+two` for one that the language does not have.
fn refused_plurals(tag: &str, variants: &[&str]) -> Vec<String> {
    let english = "# $n (number) - how many\na = { $n ->\n [one] x\n *[other] { $n } y\n }\n";
    let variants: String = variants.iter().map(|key| format!("    [{key}] x\n")).collect();
    let text = format!("a = {{ $n ->\n{variants}   *[other] {{ $n }} y\n}}\n");
    let Err(errors) = compile(vec![file("en", english), file(tag, &text)]) else {
        return Vec::new();
    };
    let describe = |error: CompileError| match error.problem {
        Problem::LackingPlural { key, .. } => format!("-{key}"),
        Problem::ForeignPlural { key, .. } => format!("+{key}"),
        other => other.to_string(),
    };
    errors.0.into_iter().map(describe).collect()
}

#[test]
fn a_select_has_the_plurals_of_its_language() {
    let nothing: &[&str] = &[];
    for (tag, variants) in [
        ("pl", &["one", "few", "many"][..]),
        ("ar", &["zero", "one", "two", "few", "many"]),
        ("pt-BR", &["one"]),
        ("fr", &["one", "many"]),
        ("pl", &["0", "12"]),
        ("sv", &["one", "two"]),
    ] {
        assert_eq!(refused_plurals(tag, variants), nothing, "{tag} {variants:?}");
    }
    assert_eq!(refused_plurals("pl", &["one"]), ["-few", "-many"]);
    assert_eq!(refused_plurals("ar", &["1", "one", "few"]), ["-zero", "-two", "-many"]);
    assert_eq!(refused_plurals("es", &["one", "two"]), ["+two"]);
    assert_eq!(refused_plurals("de", &["few"]), ["-one", "+few"]);
}

#[test]
fn a_text_from_elsewhere_keeps_its_order_in_a_sentence_from_right_to_left() {
    let english = "# $number (text) - of the order\n# $n (number) - pieces\n\
        a = Order { $number }: { $n }\n";
    let arabic = "a = الطلب { $number }: { $n }\n";
    let compiled = compile(vec![file("ar", arabic), file("en", english)]).unwrap();
    let messages = |at: usize| compiled.files[at].json.split("\"messages\":").nth(1).unwrap();
    assert_eq!(messages(0), "[[\"الطلب \u{2068}\",0,\"\u{2069}: \",1]]}");
    assert_eq!(messages(1), "[[\"Order \",0,\": \",1]]}");
}

#[test]
fn two_variants_with_one_key_are_refused() {
    let english =
        "# $n (number) - of items\na = { $n ->\n    [1] a\n    [01] b\n   *[other] c\n}\n";
    let problem = Problem::DuplicateVariant { argument: argument("n"), key: "=1".to_owned() };
    refuses(english, "a", problem);
}

#[test]
fn other_is_the_default_or_is_not_there() {
    let english = "# $n (number) - of items\na = { $n ->\n   *[one] a\n    [other] b\n}\n";
    refuses(english, "a", Problem::OtherNotDefault { argument: argument("n") });
}

#[test]
fn a_reference_to_nothing_is_refused_once_where_it_stands() {
    let english = "-shop = { -name }\na = { -shop }\nb = { a } { c }\n";
    let expected = [
        ("en/portal.ftl", "-shop", Problem::UnknownReference { name: "-name".to_owned() }),
        ("en/portal.ftl", "b", Problem::UnknownReference { name: "c".to_owned() }),
    ];
    let spanish = "-shop = tienda\na = { -shop }\nb = { a }\n";
    refuses_both(english, spanish, &expected);
}

#[test]
fn a_circle_is_told_of_each_entry_in_it_and_of_no_other() {
    let english = "a = { b }\nb = { a }\nc = { a }\n";
    let circle = |path: &str| Problem::Cycle { path: path.to_owned() };
    let expected = [
        ("en/portal.ftl", "a", circle("a -> b -> a")),
        ("en/portal.ftl", "b", circle("b -> a -> b")),
    ];
    refuses_both(english, "a = x\nb = x\nc = x\n", &expected);
}

#[test]
fn an_argument_in_a_term_is_refused() {
    let problem = || Problem::ArgumentInTerm { argument: argument("name") };
    refuses("-shop = { $name }\na = { -shop }\n", "-shop", problem());
    let english = "-shop = { b }\n# $name (text) - of shop\nb = { $name }\n";
    refuses(english, "-shop", problem());
}

#[test]
fn what_is_not_supported_says_so() {
    #[track_caller]
    fn check(english: &str, id: &str, expected: &str) {
        let errors = compile(vec![file("en", english)]).unwrap_err();
        let [CompileError { id: Some(at), problem: Problem::Unsupported { what, .. }, .. }] =
            errors.0.as_slice()
        else {
            panic!("{errors}");
        };
        assert_eq!((at.as_str(), *what), (id, expected));
    }

    check("a = x\n    .title = y\n", "a", "attributes");
    check("a =\n    .title = y\n", "a", "attributes");
    check("-shop = x\n    .gender = y\n", "-shop", "attributes");
    check("a = { b.title }\nb = x\n", "a", "attributes");
    check("-shop = x\na = { -shop(case: \"dative\") }\n", "a", "terms with arguments");
    check("a = { DATETIME() }\n", "a", "functions");
    check("a = { 5 }\n", "a", "number literals");
    check("a = { NUMBER(5) ->\n   *[other] x\n}\n", "a", "selectors other than an argument");
    check("a = { -b.c ->\n   *[other] x\n}\n-b = x\n", "a", "selectors other than an argument");
}

#[test]
fn what_is_not_fluent_is_told_with_its_line() {
    #[track_caller]
    fn check(english: &str, line: usize, part_of_reason: &str) {
        let errors = compile(vec![file("en", english), file("es", "")]).unwrap_err();
        let [CompileError { file, id: None, problem: Problem::Syntax { line: at, reason } }] =
            errors.0.as_slice()
        else {
            panic!("{errors}");
        };
        assert_eq!((file.as_str(), *at), ("en/portal.ftl", line), "{errors}");
        assert_contains(reason, part_of_reason);
    }

    check("a = x\n\nno message\n\nb = y\n", 3, "Expected a token starting with \"=\"");
    check("a = { $n ->\n    [one] x\n}\n", 3, "default variant");
    check("a = x }\n", 1, "brace");
}

#[test]
fn an_id_that_is_there_twice_is_refused() {
    let first = "en/portal.ftl".to_owned();
    refuses("a = x\na = y\n", "a", Problem::Duplicate { first: first.clone() });
    refuses("-a = x\n-a = y\n", "-a", Problem::Duplicate { first: first.clone() });

    let more = SourceFile {
        tag: "en".to_owned(),
        name: "second.ftl".to_owned(),
        text: "a = y\n".to_owned(),
    };
    let errors = compile(vec![file("en", "a = x\n"), more]).unwrap_err();
    let file = "en/second.ftl".to_owned();
    assert_eq!(errors.0, [CompileError::of(file, argument("a"), Problem::Duplicate { first })]);
}

#[test]
fn an_error_names_file_and_message_and_says_what_to_do() {
    let spanish = SPANISH.replace("return-units = Artículos\n", "");
    let errors = compile(vec![file("en", ENGLISH), file("es", &spanish)]).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "es/portal.ftl: return-units: is missing; translate it from the reference locale"
    );
}
