//! What the component gallery shows, in the file that it reads itself, and the way to each of it. The
//! journey through the gallery visits them all, and `cargo xtask shots` takes their pictures.

use serde_json::{Value, json};

use crate::harness::Page;

const ENTRIES: &str = include_str!("../../www/components/entries.json");

/// One component or screen.
pub struct Entry {
    pub name: String,
    /// Whether it is a whole screen, of which one state is shown at a time.
    pub is_view: bool,
    pub states: Vec<String>,
}

pub fn entries() -> Vec<Entry> {
    let read: Value = serde_json::from_str(ENTRIES).unwrap();
    let name = |it: &Value| it["name"].as_str().unwrap().to_owned();
    let entries = read["entries"].as_array().unwrap().iter();
    let entry = |it: &Value| Entry {
        name: name(it),
        is_view: it["kind"] == "view",
        states: it["states"].as_array().unwrap().iter().map(name).collect(),
    };
    entries.map(entry).collect()
}

impl Entry {
    /// The states that are not seen together with another one.
    pub fn pages(&self) -> &[String] {
        if self.is_view { &self.states } else { &self.states[..1] }
    }
}

/// Shows a state of an entry in the gallery and waits until it is all there.
pub async fn open_entry(page: &Page, entry: &str, state: &str) {
    let name = format!("{entry}/{state}");
    page.js("location.hash = arguments[0]", &[json!(name)]).await;
    page.find_outside(&format!("#shown[data-state='shown'][data-entry='{name}']")).await;
}
