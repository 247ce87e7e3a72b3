//! The snippets that merchants paste, and the page that fills them in.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

fn www(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../www").join(path)
}

/// Every snippet with its name, such as `shopify/plain.html`.
fn snippets() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for folder in fs::read_dir(www("embed/snippets")).unwrap() {
        let folder = folder.unwrap();
        for file in fs::read_dir(folder.path()).unwrap() {
            let file = file.unwrap();
            let platform = folder.file_name().into_string().unwrap();
            let name = format!("{platform}/{}", file.file_name().into_string().unwrap());
            found.push((name, fs::read_to_string(file.path()).unwrap()));
        }
    }
    found.sort();
    found
}

/// Every `YOUR-…` of a text.
fn placeholders(text: &str) -> BTreeSet<&str> {
    let names = text.match_indices("YOUR-").map(|(start, _)| &text[start..]);
    let is_name = |letter: char| letter.is_ascii_uppercase() || letter == '-';
    names.map(|it| it.split(|letter| !is_name(letter)).next().unwrap()).collect()
}

/// Whether a line of a comment says what a placeholder is, and of which.
fn explained(line: &str) -> Option<&str> {
    let line = line.trim_start_matches([' ', '*', '/']);
    line.starts_with("YOUR-").then(|| line.split_once(": ")).flatten().map(|it| it.0)
}

/// Names of the attributes between the name of the element and the end of its tag: each stands on
/// a line of its own.
fn attributes(text: &str) -> Option<Vec<&str>> {
    let tag = text.split_once("<posventa-portal\n")?.1;
    let lines = tag.lines().map(str::trim).take_while(|line| !line.starts_with('>'));
    Some(lines.map(|line| line.split('=').next().unwrap()).collect())
}

/// The values that `name="…"` has in a page, in their order.
fn values<'page>(page: &'page str, name: &str) -> Vec<&'page str> {
    let start = format!(" {name}=\"");
    page.split(&start).skip(1).map(|it| it.split('"').next().unwrap()).collect()
}

#[test]
fn every_placeholder_is_explained_once_and_used() {
    for (name, text) in snippets() {
        let said: Vec<&str> = text.lines().filter_map(explained).collect();
        let used: Vec<&str> = text.lines().filter(|line| explained(line).is_none()).collect();
        let used = used.join("\n");
        let distinct: BTreeSet<&str> = said.iter().copied().collect();
        assert_eq!(said.len(), distinct.len(), "{name}: {said:?}");
        assert_eq!(distinct, placeholders(&used), "{name}");
    }
}

#[test]
fn every_attribute_is_one_that_the_element_has_and_no_secret_is_among_them() {
    let manifest = fs::read_to_string(www("custom-elements.json")).unwrap();
    let manifest: Value = serde_json::from_str(&manifest).unwrap();
    let element = &manifest["modules"][0]["declarations"][0];
    assert_eq!(element["tagName"], "posventa-portal");
    let known = element["attributes"].as_array().unwrap();
    let known: BTreeSet<&str> = known.iter().map(|it| it["name"].as_str().unwrap()).collect();

    let mut elements = 0;
    for (name, text) in snippets() {
        let Some(mut found) = attributes(&text) else {
            assert!(!text.contains("<posventa-portal"), "{name}: an attribute a line");
            continue;
        };
        elements += 1;
        // React's own.
        found.retain(|attribute| *attribute != "ref");
        let unknown: Vec<_> = found.iter().filter(|it| !known.contains(**it)).collect();
        assert!(unknown.is_empty(), "{name}: {unknown:?}");
        let platform = name.split('/').next().unwrap();
        assert!(text.contains(&format!("platform=\"{platform}\"")), "{name}");

        for part in ["href=\"tel:", "href=\"mailto:", "type=\"module\"", "/posventa.js\""] {
            assert!(text.contains(part), "{name} lacks {part}");
        }
        assert!(
            text.contains("integrity=") && text.to_lowercase().contains("crossorigin="),
            "{name}"
        );
        assert!(text.contains("wasm-unsafe-eval"), "{name} says what a policy has to allow");
    }
    assert!(8 < elements, "{elements}");
}

#[test]
fn the_settings_of_a_block_are_those_it_uses() {
    let blocks = snippets().into_iter().filter(|(_, text)| text.contains("{% schema %}"));
    for (name, text) in blocks {
        let (markup, schema) = text.split_once("{% schema %}").unwrap();
        let schema = schema.split("{% endschema %}").next().unwrap();
        let schema: Value = serde_json::from_str(schema).unwrap();
        let settings = schema["settings"].as_array().unwrap();
        let settings: BTreeSet<&str> =
            settings.iter().map(|it| it["id"].as_str().unwrap()).collect();
        let used = markup.split("block.settings.").skip(1);
        let used = used.map(|it| it.split(|it: char| !it.is_ascii_lowercase()).next().unwrap());
        assert_eq!(used.collect::<BTreeSet<_>>(), settings, "{name}");
    }
}

#[test]
fn every_tag_of_a_layout_is_closed() {
    for (name, text) in snippets().iter().filter(|(name, _)| name.ends_with(".xml")) {
        check_tags(name, text);
    }
}

/// Every tag is closed by its own name.
fn check_tags(name: &str, text: &str) {
    let text = text.split_once("-->").map_or(text, |(_, rest)| rest);
    let mut open = Vec::new();
    for tag in text.split('<').skip(1).map(|it| it.split('>').next().unwrap()) {
        let word = tag.split([' ', '\n']).next().unwrap();
        match word.strip_prefix('/') {
            Some(ended) => assert_eq!(open.pop(), Some(ended), "{name}"),
            None if tag.ends_with('/') => {}
            None => open.push(word),
        }
    }
    assert!(open.is_empty(), "{name}: {open:?}");
}

#[test]
fn the_generator_offers_every_snippet_in_both_languages() {
    let names: BTreeSet<String> = snippets().into_iter().map(|(name, _)| name).collect();
    let english = fs::read_to_string(www("embed/index.html")).unwrap();
    let spanish = fs::read_to_string(www("embed/es/index.html")).unwrap();
    let files = english.split_once("<select id=\"file\">").unwrap().1;
    let offered = values(files.split("</select>").next().unwrap(), "value");
    assert_eq!(offered.into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), names);
    for what in ["value", "id", "data-check", "data-for", "data-key", "data-api", "data-say"] {
        assert_eq!(values(&english, what), values(&spanish, what), "{what}");
    }

    let checks = fs::read_to_string(www("embed/checks.js")).unwrap();
    let sentences: BTreeSet<&str> = values(&english, "data-check").into_iter().collect();
    let noted = checks.lines().filter(|line| line.trim_start().starts_with("note("));
    let noted: BTreeSet<&str> = noted.map(|line| line.rsplit('\'').nth(1).unwrap()).collect();
    assert_eq!(noted, sentences, "each check has its sentence");
}

#[test]
fn every_platforms_page_in_the_docs_links_its_snippets() {
    for (name, _) in snippets() {
        let (platform, _) = name.split_once('/').unwrap();
        let page = match platform {
            "posventa" => "README".to_owned(),
            platform => platform.to_owned(),
        };
        let page = www("../docs/platforms").join(format!("{page}.md"));
        let link = format!("](../../www/embed/snippets/{name})");
        assert!(fs::read_to_string(&page).unwrap().contains(&link), "{}: {link}", page.display());
    }
}
