//! The list of pairs against the portal's own style sheets: what is shown is measured.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use posventa_theme::{DECORATION, Declaration, PAIRS, Sheet, TONES};

fn sheets(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sheets(&path, found);
        } else if path.extension().is_some_and(|it| it == "css") {
            found.push(path);
        }
    }
}

/// Every declaration of the portal, but those for paper and of the tokens themselves.
fn declarations() -> Vec<(String, Declaration)> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/ui");
    let mut paths = Vec::new();
    sheets(&ui, &mut paths);
    let mut found = Vec::new();
    for path in paths {
        let name = path.strip_prefix(&ui).unwrap().display().to_string();
        if name.ends_with("tokens.css") {
            continue;
        }
        let sheet = Sheet::parse(&fs::read_to_string(&path).unwrap());
        assert_eq!(sheet.dropped, [], "{name}");
        let shown = sheet.declarations.into_iter().filter(|it| {
            !it.conditions.iter().any(|it| it.contains("print") || it.contains("forced-colors"))
        });
        found.extend(shown.map(|it| (name.clone(), it)));
    }
    found
}

/// The private names that hold a colour: above each in `tokens.css` stands what kind it is of.
fn colour_names() -> Vec<String> {
    let ui = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../src/ui");
    let tokens = fs::read_to_string(ui.join("theme/tokens.css")).unwrap();
    let lines: Vec<&str> = tokens.lines().map(str::trim).collect();
    let colours = lines.windows(2).filter(|pair| pair[0].starts_with("/* <color>."));
    let names = colours.map(|pair| pair[1].split(':').next().unwrap().to_owned());
    names.chain(["--_tone".to_owned()]).collect()
}

/// The colours in a value such as `1px solid var(--_line)`; none in those without a token.
fn colours_in<'a>(value: &'a str, names: &[String]) -> Vec<&'a str> {
    let mut found = Vec::new();
    let mut rest = value;
    while let Some(start) = ["color-mix(", "var("].iter().filter_map(|it| rest.find(it)).min() {
        let mut depth = 0_u32;
        let end = rest[start..].find(|letter| {
            depth = match letter {
                '(' => depth + 1,
                ')' => depth - 1,
                _ => return false,
            };
            depth == 0
        });
        let end = start + end.unwrap() + 1;
        let piece = &rest[start..end];
        let is_colour = |name: &String| piece == format!("var({name})");
        if piece.starts_with("color-mix") || names.iter().any(is_colour) {
            found.push(piece);
        }
        rest = &rest[end..];
    }
    found
}

/// A colour that no pair has is one that no theme is measured for: it belongs into `pairs.rs`, with
/// what it is shown on, or among what is decoration.
#[test]
fn every_colour_of_the_portal_is_in_a_pair() {
    let foregrounds: BTreeSet<&str> = PAIRS.iter().map(|it| it.foreground).collect();
    let backgrounds: BTreeSet<&str> = PAIRS.iter().map(|it| it.background).collect();
    let names = colour_names();
    assert!(names.len() > 10);
    let mut unknown = Vec::new();
    for (file, declaration) in declarations() {
        let is_known = |colour: &str| match declaration.name.as_str() {
            "color" | "fill" | "stroke" | "outline" | "outline-color" => {
                foregrounds.contains(colour)
            }
            // What is filled is seen against what is around it, or something lies on it.
            "background" | "background-color" => {
                backgrounds.contains(colour)
                    || foregrounds.contains(colour)
                    || DECORATION.contains(&colour)
            }
            "box-shadow" => foregrounds.contains(colour) || DECORATION.contains(&colour),
            name if name.starts_with("border") && !name.contains("radius") => {
                foregrounds.contains(colour) || DECORATION.contains(&colour)
            }
            _ => true,
        };
        let colours = colours_in(&declaration.value, &names);
        for colour in colours.into_iter().filter(|it| !is_known(it)) {
            let Declaration { selector, name, line, .. } = &declaration;
            unknown.push(format!("{file}:{line}: {selector} {{ {name}: {colour} }}"));
        }
    }
    assert!(unknown.is_empty(), "in no pair of posventa-theme:\n{}", unknown.join("\n"));
}

#[test]
fn every_tone_is_one_of_the_list() {
    let mut tones = BTreeSet::new();
    for (_, declaration) in declarations().into_iter().filter(|(_, it)| it.name == "--_tone") {
        let tone = declaration.value.trim_start_matches("var(").trim_end_matches(')').to_owned();
        tones.insert(tone);
    }
    let known = TONES.iter().map(|it| (*it).to_owned()).collect();
    assert!(!tones.is_empty() && tones.is_subset(&known), "{tones:?} are not among {TONES:?}");
}

/// The other way round: no pair is measured that nobody sees.
#[test]
fn every_pair_is_seen_somewhere() {
    let all = declarations();
    let names = colour_names();
    let shown: BTreeSet<&str> =
        all.iter().flat_map(|(_, it)| colours_in(&it.value, &names)).collect();
    for pair in PAIRS {
        for colour in [pair.foreground, pair.background] {
            assert!(shown.contains(colour), "{}: {colour} is nowhere in the sheets", pair.name);
        }
    }
}
