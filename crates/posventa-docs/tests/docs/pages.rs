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

#[test]
fn what_the_demos_pages_link_to_is_there() {
    let paths: Vec<String> = render(&root()).unwrap().into_iter().map(|page| page.path).collect();
    let mut seen = 0;
    for source in ["www/index.html", "www/es/index.html"] {
        for rest in file(source).split("href=\"/docs/").skip(1) {
            let (to, _) = rest.split_once('"').unwrap();
            let to = to.split('#').next().unwrap_or_default();
            let name = if to.is_empty() || to.ends_with('/') { "index.html" } else { "" };
            assert!(paths.contains(&format!("{to}{name}")), "{source}: /docs/{to}");
            seen += 1;
        }
    }
    assert!(1 < seen, "only {seen} links were found");
}
