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

/// Every page of the demo, with its path.
fn demo_pages(folder: &str, found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            demo_pages(&path, found);
        } else if path.ends_with(".html") {
            found.push((path.clone(), file(&path)));
        }
    }
}

#[test]
fn links_of_the_demos_pages_lead_somewhere() {
    let paths: Vec<String> = render(&root()).unwrap().into_iter().map(|page| page.path).collect();
    let mut pages = Vec::new();
    demo_pages("www", &mut pages);
    let mut seen = 0;
    for (source, html) in pages {
        assert!(!html.contains("href=\"#\""), "{source} has a link to nowhere");
        for rest in html.split("href=\"/docs/").skip(1) {
            let (to, _) = rest.split_once('"').unwrap();
            let to = to.split('#').next().unwrap_or_default();
            let name = if to.is_empty() || to.ends_with('/') { "index.html" } else { "" };
            assert!(paths.contains(&format!("{to}{name}")), "{source}: /docs/{to}");
            seen += 1;
        }
    }
    assert!(1 < seen, "only {seen} links were found");
}
