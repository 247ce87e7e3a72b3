//! What no source of the portal has, so that no screen can have it: what acts before a press is over
//! (WCAG 2.5.2), what flashes (2.3.1), pictures of its own, in which text could stand (1.4.5).

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::harness::root;

/// Events of a press that may still be thought better of.
const EARLY: &[&str] = &["pointerdown", "mousedown", "touchstart"];

/// In seconds. Three flashes in a second are the most that anybody bears.
const SLOW: f64 = 1.0;

fn complaints(file: &Path, source: &str) -> Vec<String> {
    let is_style = file.extension() == Some(OsStr::new("css"));
    let lines = source.lines().map(str::trim).enumerate();
    let complain = |(number, line): (usize, &str)| {
        let line = line.to_lowercase();
        let is_early = EARLY.iter().any(|it| line.contains(it));
        let complaint = match line.split_once(':') {
            _ if is_early => "acts before the press is over",
            Some(("animation", how)) if is_style && how.contains("infinite") && !is_slow(how) => {
                "flashes"
            }
            // Said in the line of the animation itself, where the pace is read.
            Some(("animation-duration" | "animation-iteration-count", _)) if is_style => "flashes",
            _ if is_style && line.contains("url(") => "draws a picture of its own",
            _ => return None,
        };
        Some(format!("{}:{}: {complaint}", file.display(), number + 1))
    };
    lines.filter_map(complain).collect()
}

/// Whether an animation takes its time: the first time in it is how long it lasts.
fn is_slow(animation: &str) -> bool {
    let seconds = |word: &str| match word.strip_suffix("ms") {
        Some(milliseconds) => Some(milliseconds.parse::<f64>().ok()? / 1000.0),
        None => word.strip_suffix('s')?.parse().ok(),
    };
    let words = animation.split([' ', ',', ';']);
    words.filter_map(seconds).next().is_some_and(|it| SLOW <= it)
}

/// The portal's sources and the themes; of the demo's pages the scripts.
fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let kind = path.extension().and_then(OsStr::to_str);
        let is_shops = path.starts_with(root().join("www/shop"));
        match kind {
            _ if path.is_dir() => sources(&path, found),
            Some("rs" | "js") => found.push(path),
            Some("css") if !is_shops => found.push(path),
            _ => {}
        }
    }
}

#[test]
fn no_source_acts_on_a_press_that_is_not_over_flashes_or_has_pictures() {
    let mut found = Vec::new();
    for folder in ["src", "www"] {
        sources(&root().join(folder), &mut found);
    }
    assert!(found.iter().any(|it| it.ends_with("src/ui/primitives/skeleton.css")));
    assert!(found.iter().any(|it| it.ends_with("www/posventa.js")));
    let complaints: Vec<String> =
        found.iter().flat_map(|it| complaints(it, &fs::read_to_string(it).unwrap())).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn a_bad_source_is_complained_of() {
    for (file, source, complaint) in [
        ("bad.rs", "<button onmousedown={send}>", "acts before"),
        ("bad.js", "addEventListener('pointerdown', send)", "acts before"),
        ("bad.css", "  animation: pulse 0.2s infinite;", "flashes"),
        ("bad.css", "animation: pulse 300ms ease 2s infinite;", "flashes"),
        ("bad.css", "animation: pulse var(--pace) infinite;", "flashes"),
        ("bad.css", "animation-duration: 0.1s;", "flashes"),
        ("bad.css", "background: url(\"text.png\");", "draws a picture"),
    ] {
        let found = complaints(Path::new(file), source);
        assert!(found.len() == 1 && found[0].contains(complaint), "{source}: {found:?}");
    }
    let calm = "animation: skeleton 1.6s ease-in-out infinite alternate;";
    assert_eq!(complaints(Path::new("good.css"), calm), Vec::<String>::new());
}
