//! Pages are made without a mistake, and what is kept in them is of today.

use posventa_docs::{generated, render};

use crate::{file, root};

#[test]
fn every_page_is_in_a_list_and_every_link_leads_somewhere() {
    let pages = render(&root()).unwrap_or_else(|mistakes| panic!("{}", mistakes.join("\n")));
    assert!(pages.iter().any(|page| page.path == "platforms/index.html"));
}

#[test]
fn the_references_are_of_today() {
    for page in generated(&root()).unwrap() {
        let source = page.source;
        assert!(page.text == file(source), "{source} is stale: run `cargo xtask docs --write`");
    }
}
