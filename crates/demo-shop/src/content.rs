//! The shop's guides and policies: Markdown in `content/`, published when the shop starts.

use posventa_core::json;
use posventa_guides::{Page, Publication, fill_in, publish};

/// Every page in both of the shop's languages, as its path and its text.
macro_rules! both_languages {
    ($($name:literal),* $(,)?) => {
        &[
            $(
                (concat!("en/", $name), include_str!(concat!("../content/en/", $name))),
                (concat!("es/", $name), include_str!(concat!("../content/es/", $name))),
            )*
        ]
    };
}

const PAGES: &[(&str, &str)] = both_languages![
    "candle.md",
    "delivery.md",
    "dishwasher.md",
    "e-book.md",
    "fermenting-crock.md",
    "glazed-mugs.md",
    "hanging-planter.md",
    "oven.md",
    "payment.md",
    "teapot.md",
    "tiles.md",
    "wall-lamp.md",
    "policies/delivery.md",
    "policies/guarantee.md",
    "policies/privacy.md",
    "policies/returns.md",
    "policies/withdrawal.md",
];

/// What the shop publishes, by language.
pub fn published() -> Vec<Publication> {
    let pages = PAGES.iter();
    let pages =
        pages.map(|(file, text)| Page { file: (*file).to_owned(), text: (*text).to_owned() });
    // What the texts say is what the policy decides.
    let policy = json::parse(include_str!("../../../www/policy.json"), "policy");
    let policy = policy.expect("the shop does not start without");
    let pages = fill_in(pages.collect(), &policy);
    pages.and_then(publish).expect("the tests publish the same files")
}

#[cfg(test)]
mod tests {
    use posventa_core::guides::{Index, Kind};

    use super::*;

    #[test]
    fn every_page_is_there_in_both_languages() {
        let published = published();
        let tags: Vec<&str> = published.iter().map(|it| it.language.as_str()).collect();
        assert_eq!(tags, ["en", "es"]);
        let paths = |number: usize| published[number].documents.keys().collect::<Vec<_>>();
        assert_eq!(paths(0), paths(1));
        assert_eq!(paths(0).len() * 2, PAGES.len());
        for language in &published {
            let index = Index::read(&language.index).unwrap();
            for kind in Kind::ALL {
                assert!(index.guides.iter().any(|it| it.kind == kind), "{kind:?}");
            }
            assert!(index.policies.iter().all(|policy| policy.since.is_some()));
        }
    }
}
