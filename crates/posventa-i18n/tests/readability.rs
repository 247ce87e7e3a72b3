//! Plain words: how easily what customers read in English and Spanish can be read, by formulas for
//! the two languages. A text can be easy and bad; one that falls below is hard, and is rewritten.

use std::path::Path;

use fluent_compiler::{LocaleFile, compile_directory};
use serde_json::Value;

/// Out of 100, for the sentences of a message file together. 80 and more is "easy" in English
/// (Flesch, 1948), 70 and more in Spanish (Fernández Huerta, 1959), whose words are longer.
const LEAST: [(&str, f64); 2] = [("en", 80.0), ("es", 70.0)];

/// Words in the longest sentence.
const LONGEST: usize = 25;

/// A sentence without a verb has too few words for a formula to mean anything.
const SHORTEST: usize = 4;

/// Every text of a pattern, each choice with what stands around it.
fn texts(pattern: &Value) -> Vec<String> {
    let Some(parts) = pattern.as_array() else {
        return vec![pattern.as_str().unwrap_or("7").to_owned()];
    };
    let mut texts = vec![String::new()];
    for part in parts {
        let choices = match part.as_array() {
            Some(select) => {
                let variants = select[1].as_object().expect("a select has its variants").values();
                variants.flat_map(self::texts).collect()
            }
            None => self::texts(part),
        };
        let longer = |text: &String| {
            choices.iter().map(|choice| format!("{text}{choice}")).collect::<Vec<_>>()
        };
        texts = texts.iter().flat_map(longer).collect();
    }
    texts
}

/// The sentences of a text as their words.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let ends = |it: char| ".?!:;…".contains(it);
    let sentences =
        text.split_inclusive(char::is_whitespace).fold(vec![String::new()], |mut all, word| {
            let last = all.last_mut().expect("there is one from the start");
            last.push_str(word);
            if word.trim_end().ends_with(ends) {
                all.push(String::new());
            }
            all
        });
    let words = |sentence: &String| {
        let words = sentence.split(|it: char| !it.is_alphabetic()).filter(|it| !it.is_empty());
        words.map(str::to_lowercase).collect::<Vec<_>>()
    };
    sentences.iter().map(words).filter(|words| SHORTEST <= words.len()).collect()
}

/// Groups of vowels; a silent ending is none.
fn english_syllables(word: &str) -> usize {
    let is_vowel = |it: char| "aeiouy".contains(it);
    let groups = word.split(|it| !is_vowel(it)).filter(|it| !it.is_empty()).count();
    let silent = (word.ends_with('e') && !word.ends_with("le"))
        || (word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded"));
    groups.saturating_sub(usize::from(silent && 1 < groups)).max(1)
}

/// Groups of vowels, in which two strong ones are apart. The `u` of `que` and `gui` is mute.
fn spanish_syllables(word: &str) -> usize {
    let word = word.replace("qu", "q").replace("gue", "ge").replace("gui", "gi");
    let mut count = 0;
    let mut before = None;
    for letter in word.chars() {
        let strong = "aeoáéóíú".contains(letter);
        let vowel = strong || "iuü".contains(letter);
        if vowel && before.is_none_or(|was_strong| was_strong && strong) {
            count += 1;
        }
        before = vowel.then_some(strong);
    }
    count.max(1)
}

/// How easily sentences are read.
#[allow(clippy::cast_precision_loss, reason = "there are thousands of words, not billions")]
fn ease(language: &str, sentences: &[Vec<String>]) -> f64 {
    let words: Vec<&String> = sentences.iter().flatten().collect();
    let length = words.len() as f64 / sentences.len() as f64;
    let syllables = |count: fn(&str) -> usize| {
        words.iter().map(|word| count(word)).sum::<usize>() as f64 / words.len() as f64
    };
    match language {
        "en" => 206.835 - 1.015 * length - 84.6 * syllables(english_syllables),
        _ => 206.84 - 1.02 * length - 60.0 * syllables(spanish_syllables),
    }
}

#[test]
fn what_customers_read_is_easy_to_read() {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let compiled = compile_directory(&locales).unwrap_or_else(|errors| panic!("\n{errors}"));
    let mut problems = Vec::new();
    let mut files = 0;
    for (language, least) in LEAST {
        let is_of = |file: &&LocaleFile| file.name.split('.').next() == Some(language);
        for LocaleFile { name, json } in compiled.files.iter().filter(is_of) {
            let file: Value = serde_json::from_str(json).expect("the compiler writes JSON");
            let messages = file["messages"].as_array().expect("a locale file has messages");
            let texts = messages.iter().flat_map(texts);
            let sentences: Vec<Vec<String>> = texts.flat_map(|it| self::sentences(&it)).collect();
            let ease = ease(language, &sentences);
            if ease < least {
                problems.push(format!("{name}: {ease:.0}, and {least} is the least"));
            }
            for long in sentences.iter().filter(|words| LONGEST < words.len()) {
                problems.push(format!("{name}: {} words: {}", long.len(), long.join(" ")));
            }
            files += 1;
        }
    }
    assert!(10 <= files, "only {files} files were read");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn a_hard_text_is_told_from_an_easy_one() {
    let score = |language, text| ease(language, &sentences(text));
    let hard = "Notwithstanding aforementioned contractual stipulations, reimbursement applications necessitate comprehensive documentary substantiation.";
    assert!(score("en", hard) < 0.0);
    assert!(90.0 < score("en", "We mend it, free of charge. You get it back by Friday."));
    let difficult = "Las disposiciones reglamentarias anteriormente mencionadas imposibilitan cualquier tramitación administrativa complementaria.";
    assert!(score("es", difficult) < 0.0);
    assert!(80.0 < score("es", "Lo reparamos gratis. Te llega el viernes a casa."));
}
