//! Finding guides, and reading what was written.

use proptest::prelude::*;

use super::words::{Word, words};
use super::*;

fn guide(slug: &str, kind: Kind, title: &str, products: &[&str]) -> Guide {
    Guide {
        slug: slug.to_owned(),
        title: title.to_owned(),
        kind,
        summary: String::new(),
        sections: Vec::new(),
        products: products.iter().map(|it| (*it).to_owned()).collect(),
        updated: None,
    }
}

fn spanish() -> Index {
    let mut writer = IndexWriter::new("es");
    for (slug, kind, title, products, text) in [
        (
            "lampara",
            Kind::Install,
            "Instalar la lámpara de pared",
            &["LAM-*"][..],
            "Corta la luz antes de taladrar la pared. Fija el soporte con dos tornillos.",
        ),
        (
            "tazas",
            Kind::Care,
            "Cuidar las tazas esmaltadas",
            &["MUG-IND", "MUG-SND"],
            "El esmalte resiste el lavavajillas. Para limpiarlas basta jabón.",
        ),
        (
            "horno",
            Kind::Care,
            "Fuentes en el horno",
            &["FUE-*"],
            "Deja que se enfríe antes de la limpieza. Nunca la pongas bajo el agua fría.",
        ),
        (
            "pago",
            Kind::Faq,
            "Pagos y devoluciones",
            &[],
            "Devolvemos el importe por la misma vía que pagaste, también el del agua caliente.",
        ),
    ] {
        writer.add_guide(&guide(slug, kind, title, products), text);
    }
    Index::read(&writer.write()).unwrap()
}

fn found(index: &Index, typed: &str, bought: &[&str]) -> Vec<String> {
    let query = Query::new(typed, index.stems());
    let bought: Vec<String> = bought.iter().map(|it| (*it).to_owned()).collect();
    let numbers = index.search(&query, None, &bought);
    numbers.into_iter().map(|number| index.guides[number].slug.clone()).collect()
}

#[track_caller]
fn check_one_stem(language: Language, groups: &[&[&str]]) {
    let stem = |word: &str| language.stem(word).to_owned();
    for group in groups {
        for word in &group[1..] {
            assert_eq!(stem(word), stem(group[0]), "{word} and {}", group[0]);
        }
    }
    for (index, group) in groups.iter().enumerate() {
        for other in &groups[index + 1..] {
            assert_ne!(stem(group[0]), stem(other[0]), "{} and {}", group[0], other[0]);
        }
    }
}

#[test]
fn the_forms_of_a_word_share_a_stem_and_others_do_not() {
    check_one_stem(
        Language::Spanish,
        &[
            &["instalar", "instalacion", "instalaciones", "instalo", "instalador", "instalado"],
            &["limpiar", "limpieza", "limpio", "limpian", "limpiarlo", "limpiadores"],
            &["taza", "tazas"],
            &["horno", "hornos"],
            &["lampara", "lamparas"],
            &["garantia", "garantias"],
            &["pago", "pagos", "pagar", "pagado"],
            &["color", "colores"],
            &["fermentar", "fermentacion", "fermentado", "fermentando"],
            &["envio", "envios", "enviar", "enviado"],
            &["lugar", "lugares"],
        ],
    );
    check_one_stem(
        Language::English,
        &[
            &["install", "installing", "installed", "installation", "installations"],
            &["glaze", "glazed", "glazes", "glazing"],
            &["clean", "cleaning", "cleaned", "cleaner", "cleans"],
            &["dishwasher", "dishwashers"],
            &["delivery", "deliveries", "deliver", "delivered"],
            &["pay", "payment", "payments", "paying"],
            &["fit", "fitting", "fitted"],
            &["mug", "mugs"],
            &["lamp", "lamps"],
            &["ferment", "fermenting", "fermentation"],
        ],
    );
}

#[test]
fn accents_case_and_endings_do_not_matter() {
    let index = spanish();
    for typed in ["lampara ", "LÁMPARAS ", "la\u{301}mpara ", "¿lámpara? "] {
        assert_eq!(found(&index, typed, &[]), ["lampara"], "{typed}");
    }
    assert_eq!(found(&index, "limpiar ", &[]), ["tazas", "horno"]);
    assert_eq!(found(&index, "instalación ", &[]), ["lampara"]);
}

#[test]
fn every_letter_on_the_way_to_a_word_finds_it() {
    let index = spanish();
    for word in ["instalación", "lavavajillas", "limpieza", "devoluciones", "esmaltadas"] {
        let letters: Vec<char> = word.chars().collect();
        for length in 2..=letters.len() {
            let typed: String = letters[..length].iter().collect();
            let whole = found(&index, word, &[]);
            let some = found(&index, &typed, &[]);
            assert!(whole.iter().all(|slug| some.contains(slug)), "{typed}: {some:?}");
        }
    }
}

#[test]
fn slips_of_a_finger_are_forgiven() {
    let index = spanish();
    for typed in ["lamapra", "lampaara", "lampra", "kampara"] {
        assert_eq!(found(&index, typed, &[])[0], "lampara", "{typed}");
    }
    for typed in ["lavavajilas", "lababajillas"] {
        assert_eq!(found(&index, typed, &[]), ["tazas"], "{typed}");
    }
    assert_eq!(found(&index, "tornilos ", &[]), ["lampara"]);
    // Three letters say too little to guess.
    assert_eq!(found(&index, "xyz", &[]), [] as [&str; 0]);
    assert_eq!(found(&index, "frigorífico", &[]), [] as [&str; 0]);
}

#[test]
fn all_words_beat_some_titles_beat_texts_and_what_was_bought_comes_first() {
    let index = spanish();
    assert_eq!(found(&index, "horno limpieza ", &[]), ["horno"]);
    // No guide has both: either is better than none.
    assert_eq!(found(&index, "tornillos lavavajillas ", &[]).len(), 2);
    assert_eq!(found(&index, "agua ", &[]), ["horno", "pago"]);
    assert_eq!(found(&index, "limpiar ", &["FUE-GR"]), ["horno", "tazas"]);
    assert_eq!(found(&index, "pagos ", &[])[0], "pago");
}

#[test]
fn fillers_are_overlooked_unless_there_is_nothing_else() {
    let index = spanish();
    assert_eq!(found(&index, "cómo instalar la ", &[]), ["lampara"]);
    assert!(Query::new("  ¿? a ", Language::Spanish).is_empty());
    assert!(!Query::new("de la ", Language::Spanish).is_empty());
}

#[test]
fn the_list_has_what_was_bought_apart() {
    let index = spanish();
    let bought = ["LAM-BR".to_owned(), "MUG-IND".to_owned()];
    assert_eq!(index.list(None, &bought), (vec![0, 1], vec![2, 3]));
    assert_eq!(index.list(Some(Kind::Care), &bought), (vec![1], vec![2]));
}

#[test]
fn marks_stand_where_the_words_are() {
    let marks = |typed: &str, text: &str| {
        let found = Query::new(typed, Language::Spanish).marks(text);
        found.into_iter().map(|at| text[at].to_owned()).collect::<Vec<_>>()
    };
    let text = "La limpieza de lámparas: límpialas con agua.";
    assert_eq!(marks("limpiar lampara ", text), ["limpieza", "lámparas"]);
    assert_eq!(marks("lamp", text), ["lámparas"]);
    assert_eq!(marks("lamapras", text), ["lámparas"]);
    assert_eq!(marks("", text), [] as [&str; 0]);
}

#[test]
fn an_index_that_is_none_says_what_is_wrong() {
    for (text, expected) in [
        ("<html>", "index: not JSON"),
        ("{}", "index.version: expected 1, the version of this format, found nothing"),
        (
            r#"{"version": 1, "language": "es", "guides": [{"slug": "a", "title": "A", "kind": "x"}]}"#,
            "index.guides[0].kind: expected install, use, care, manual or faq, found another text",
        ),
        (
            r#"{"version": 1, "language": "es", "policies": [{"slug": "a", "title": "A", "version": "1"}, {"slug": "a", "title": "B", "version": "2"}]}"#,
            "index.policies: expected entries with a `slug` of their own each, found a list",
        ),
    ] {
        assert_eq!(Index::read(text).unwrap_err().to_string(), expected);
    }
}

#[test]
fn words_that_point_nowhere_are_not_found() {
    let text = r#"{"version": 1, "language": "en", "guides": [], "words": "lamp:zzzzzzzzzzz_ :: a:{ mug"}"#;
    let index = Index::read(text).unwrap();
    assert_eq!(found(&index, "lamp", &[]), [] as [&str; 0]);
}

proptest! {
    #[test]
    fn the_guides_of_a_word_are_counted_without_reading_their_numbers(words in "[a-z]{1,3}:[ -~]{0,60}") {
        let text = format!(
            r#"{{"version": 1, "language": "en", "guides": [], "policies": [], "words": {}}}"#,
            crate::json::Json::text(&words).write()
        );
        let index = Index::read(&text).unwrap();
        for line in index.words.lines() {
            prop_assert_eq!(index.words.count(line), index.words.guides(line).count());
        }
    }

    #[test]
    fn what_is_written_is_read_and_every_word_finds_its_guide(
        texts in prop::collection::vec("[a-záéíóúñ ]{0,60}", 1..40),
    ) {
        let mut writer = IndexWriter::new("es");
        for (number, text) in texts.iter().enumerate() {
            writer.add_guide(&guide(&number.to_string(), Kind::Use, "", &[]), text);
        }
        let index = Index::read(&writer.write()).unwrap();
        prop_assert_eq!(index.guides.len(), texts.len());
        for (number, text) in texts.iter().enumerate() {
            let says = |word: &Word| 2 < word.folded.len() && !Language::Spanish.is_filler(&word.folded);
            if let Some(word) = words(text).into_iter().find(says) {
                let word = &text[word.at];
                let found = found(&index, &format!("{word} "), &[]);
                prop_assert!(found.contains(&number.to_string()), "{word} is not in {found:?}");
            }
        }
    }

    #[test]
    fn nothing_that_is_typed_or_sent_makes_it_panic(
        typed in any::<String>(),
        words in any::<String>(),
    ) {
        let text = format!(
            r#"{{"version": 1, "language": "en", "guides": [
                {{"slug": "a", "title": "A", "kind": "use"}}], "words": {}}}"#,
            crate::json::Json::text(&words).write()
        );
        if let Ok(index) = Index::read(&text) {
            let query = Query::new(&typed, index.stems());
            for number in index.search(&query, None, &[]) {
                prop_assert!(number < 1);
            }
            for mark in query.marks(&words) {
                prop_assert!(words.get(mark).is_some());
            }
        }
    }

    #[test]
    fn slips_are_those_of_the_textbook(one in "[abc]{0,7}", other in "[abc]{0,7}") {
        for most in 0..3 {
            let expected = Some(textbook(&one, &other)).filter(|it| *it <= most);
            prop_assert_eq!(super::likeness::slips(&one, &other, most, false), expected);
            let start = (0..=other.len()).map(|end| textbook(&one, &other[..end])).min();
            let expected = start.filter(|it| *it <= most);
            prop_assert_eq!(super::likeness::slips(&one, &other, most, true), expected);
        }
    }
}

/// Optimal string alignment, as slow as it is plain.
fn textbook(one: &str, other: &str) -> usize {
    let (a, b) = (one.as_bytes(), other.as_bytes());
    let mut table = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            table[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let wrong = table[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let least = wrong.min(table[i - 1][j] + 1).min(table[i][j - 1] + 1);
                let swapped = 1 < i && 1 < j && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                if swapped { least.min(table[i - 2][j - 2] + 1) } else { least }
            };
        }
    }
    table[a.len()][b.len()]
}
