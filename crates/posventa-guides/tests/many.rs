//! Five thousand guides: what a letter costs, measured against reading the index in the same run,
//! because milliseconds say more about a machine than about the code.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::time::{Duration, Instant};

use posventa_core::guides::{Index, Query};
use posventa_guides::{Page, publish};

/// A vocabulary as a shop's is: a few words that stand everywhere, many that stand in few guides.
fn word(number: usize) -> String {
    let pick = |from: &str, step: usize| {
        char::from(from.as_bytes()[number / step % from.len()]).to_string()
    };
    let (letters, vowels) = ("bcdfglmnprst", "aeiou");
    [pick(letters, 1), pick(vowels, 12), pick(letters, 60), pick(vowels, 720), pick(letters, 3600)]
        .concat()
}

fn index() -> String {
    const WORK: [&str; 5] = ["install", "clean", "repair", "store", "glaze"];
    let pages = (0..5_000).map(|number| {
        let work = WORK[number % WORK.len()];
        let rare = (0..100).map(|it| word((number * 31 + it * 389) % 43_000));
        let often = (0..40).map(|it| word(number * it % 300));
        let words: Vec<String> = rare.chain(often).collect();
        let text = format!(
            "---\ntitle: How to {work} the lamp {}\nkind: use\nlanguage: en\n---\n{}",
            word(number * 7),
            words.join(" ")
        );
        Page { file: format!("guide-{number:05}.md"), text }
    });
    publish(pages.collect()).unwrap().remove(0).index
}

fn fastest(mut work: impl FnMut()) -> Duration {
    let time = |_| {
        let begun = Instant::now();
        work();
        begun.elapsed()
    };
    (0..5).map(time).min().unwrap()
}

#[test]
fn a_letter_costs_a_small_part_of_reading_the_index_once() {
    let text = index();
    let reading = fastest(|| drop(Index::read(&text).unwrap()));
    let index = Index::read(&text).unwrap();
    assert_eq!(index.guides.len(), 5_000);
    for typed in ["install the lamp", "clean the lamp batab", "lmap", "instlal", "repare teh lampp"]
    {
        for length in 1..=typed.len() {
            let typed = &typed[..length];
            let letter = fastest(|| {
                let query = Query::new(typed, index.stems());
                drop(index.search(&query, None, &[]));
            });
            // Compiled without optimisation it is a tenth to a thirteenth.
            assert!(letter * 7 < reading, "{typed}: {letter:?}, where reading takes {reading:?}");
        }
    }
}
