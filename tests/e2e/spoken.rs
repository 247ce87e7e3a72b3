//! What a screen reader says of a screen, from its first word to its last: roles, names and states
//! out of the browser's own accessibility tree.
//!
//! The sequence of every screen in English, and of those in [`SPANISH`] in Spanish, is kept in
//! `tests/fixtures/spoken` and was read by somebody who asked whether it can be followed with the
//! eyes closed. A screen that says something else fails; with `POSVENTA_WRITE_SPOKEN` set the tests
//! of `access.rs` write the files anew, to be read again, and judge nothing else.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::access::EVERY_SCREEN;
use crate::harness::{Page, plain, root};

/// Said in one go with its own name; nothing inside is said again.
const WHOLE: &[&str] = &[
    "DisclosureTriangle",
    "button",
    "checkbox",
    "combobox",
    "heading",
    "image",
    "link",
    "listbox",
    "progressbar",
    "radio",
    "searchbox",
    "spinbutton",
    "switch",
    "term",
    "textbox",
];

/// Said before what is inside, with or without a name. Others only if they have one.
const GROUPS: &[&str] = &["alert", "dialog", "list", "table"];

/// Parts of a sentence.
const INLINE: &[&str] =
    &["LineBreak", "code", "deletion", "emphasis", "insertion", "mark", "strong", "time"];

/// Names of a control or a group, which are said with it.
const ELSEWHERE: &[&str] = &["InlineTextBox", "LabelText", "Legend", "caption"];

/// What most customers hear, of each journey.
pub const SPANISH: &[&str] = &[
    "look-up",
    "look-up-problems",
    "look-up-not-found",
    "order-on-its-way",
    "order-delivered",
    "return-lines",
    "return-missing",
    "return-reasons",
    "return-method",
    "return-summary",
    "return-receipt",
    "withdrawal",
    "withdrawal-problems",
    "withdrawal-review",
    "withdrawal-received",
    "case-topic",
    "case-guest",
    "case-missing",
    "case-summary",
    "case-receipt",
    "case-open",
    "case-proposal",
];

/// Whether what is said is written down, and nothing judged.
pub fn is_written() -> bool {
    std::env::var_os("POSVENTA_WRITE_SPOKEN").is_some()
}

/// Waits until a screen is spoken as its file says.
pub async fn hold(page: &Page, screen: &str, language: &str) {
    let file = folder(language).join(format!("{screen}.txt"));
    if is_written() {
        let text = settled(page).await;
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
        return;
    }
    let held = fs::read_to_string(&file).unwrap();
    let what = format!(
        "what {} says; POSVENTA_WRITE_SPOKEN writes what is said now",
        file.strip_prefix(root()).unwrap().display()
    );
    page.wait(&what, async || (spoken(page).await == held).then_some(())).await;
}

/// What is said when nothing has been added for a while, for writing it down.
async fn settled(page: &Page) -> String {
    const OFTEN: usize = 12;
    let said = RefCell::new((String::new(), 0));
    let again = async || {
        let text = spoken(page).await;
        let (last, times) = &mut *said.borrow_mut();
        *times = if *last == text { *times + 1 } else { 0 };
        *last = text;
        (*times == OFTEN).then(|| last.clone())
    };
    page.wait("the screen to stay as it is", again).await
}

/// What is said of the portal now, a line for each thing; what belongs to a group is further in.
pub async fn spoken(page: &Page) -> String {
    let portal = "document.querySelector('posventa-portal').shadowRoot.firstElementChild";
    let found = page.devtools("Runtime.evaluate", json!({ "expression": portal })).await;
    let portal = json!({ "objectId": found["result"]["objectId"] });
    let tree = page.devtools("Accessibility.queryAXTree", portal).await;
    let nodes = tree["nodes"].as_array().unwrap();
    let by_id = nodes.iter().map(|node| (node["nodeId"].as_str().unwrap(), node)).collect();
    let mut speech = Speech { by_id, ..Speech::default() };
    if let Some(first) = nodes.first() {
        speech.say(first);
    }
    speech.end_sentence();
    let said: String = speech.lines.iter().map(|line| line.clone() + "\n").collect();
    without_promise(&without_keys(&at_full_hours(&plain(&said))))
}

#[derive(Default)]
struct Speech<'a> {
    by_id: HashMap<&'a str, &'a Value>,
    lines: Vec<String>,
    /// Of the text that is being read.
    sentence: Vec<&'a str>,
    depth: usize,
}

impl<'a> Speech<'a> {
    fn say(&mut self, node: &'a Value) {
        let (role, name) = (text(node, "role"), text(node, "name"));
        if node["ignored"] == true || INLINE.contains(&role) {
            return self.say_inside(node);
        }
        match role {
            "StaticText" | "ListMarker" => self.sentence.push(name.trim()),
            _ if ELSEWHERE.contains(&role) => {}
            "row" => {
                self.end_sentence();
                let cells = self.inside(node).into_iter().map(|cell| text(cell, "name"));
                let cells: Vec<&str> = cells.filter(|it| !it.is_empty()).collect();
                self.line(&format!("row: {}", cells.join(" | ")));
            }
            _ if WHOLE.contains(&role) => {
                self.end_sentence();
                self.line(&control(node));
            }
            _ if GROUPS.contains(&role) || !name.is_empty() => {
                self.end_sentence();
                let line = match role {
                    "list" => {
                        control(node).replacen("list", &format!("list of {}", self.items(node)), 1)
                    }
                    _ => control(node),
                };
                self.line(line.trim_end_matches([':', ' ']));
                self.depth += 1;
                self.say_inside(node);
                self.end_sentence();
                self.depth -= 1;
            }
            "listitem" => {
                self.end_sentence();
                let begun = self.lines.len();
                self.depth += 1;
                self.say_inside(node);
                self.end_sentence();
                self.depth -= 1;
                if let Some(first) = self.lines.get_mut(begun) {
                    let mark = 2 * self.depth;
                    first.replace_range(mark..=mark, "-");
                }
            }
            _ => {
                self.end_sentence();
                self.say_inside(node);
                self.end_sentence();
            }
        }
    }

    fn inside(&self, node: &Value) -> Vec<&'a Value> {
        let ids = node["childIds"].as_array().into_iter().flatten();
        ids.filter_map(|id| self.by_id.get(id.as_str()?).copied()).collect()
    }

    /// How many items a list has, also those in elements that say nothing.
    fn items(&self, node: &Value) -> usize {
        let inside = self.inside(node).into_iter();
        inside.map(|it| if text(it, "role") == "listitem" { 1 } else { self.items(it) }).sum()
    }

    fn say_inside(&mut self, node: &Value) {
        for inside in self.inside(node) {
            self.say(inside);
        }
    }

    fn end_sentence(&mut self) {
        let sentence = std::mem::take(&mut self.sentence).join(" ");
        let words: Vec<&str> = sentence.split_whitespace().collect();
        if !words.is_empty() {
            self.line(&words.join(" "));
        }
    }

    fn line(&mut self, words: &str) {
        self.lines.push(format!("{}{words}", "  ".repeat(self.depth)));
    }
}

/// Role, states, name, value and description of what is said in one go.
fn control(node: &Value) -> String {
    let property = |name: &str| {
        let all = node["properties"].as_array().into_iter().flatten();
        all.filter(|it| it["name"] == name).map(|it| it["value"]["value"].clone()).next()
    };
    let mut line = match text(node, "role") {
        "DisclosureTriangle" => "summary".to_owned(),
        role => role.to_owned(),
    };
    if let Some(level) = property("level") {
        line += &format!(" {level}");
    }
    for state in ["checked", "pressed", "expanded", "selected", "required", "invalid", "disabled"] {
        let words = match property(state).unwrap_or_default() {
            Value::Bool(true) => state.to_owned(),
            Value::String(value) if value == "true" => state.to_owned(),
            // What can be opened says that it is closed.
            Value::Bool(false) if state == "expanded" => "collapsed".to_owned(),
            Value::String(value) if value != "false" => format!("{state} {value}"),
            _ => continue,
        };
        line += &format!(", {words}");
    }
    line += &format!(": {}", text(node, "name"));
    let (value, description) = (text(node, "value"), text(node, "description"));
    if !value.is_empty() {
        line += &format!(" = {value}");
    }
    if !description.is_empty() {
        line += &format!(" ({description})");
    }
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn text<'a>(node: &'a Value, what: &str) -> &'a str {
    node[what]["value"].as_str().unwrap_or_default()
}

/// Times of day without their minutes: the shop opens at noon, and then the clock runs.
fn at_full_hours(said: &str) -> String {
    let mut parts = said.split(':');
    let mut full = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_time = full.ends_with(|it: char| it.is_ascii_digit())
            && part.bytes().take(2).filter(u8::is_ascii_digit).count() == 2;
        full += ":";
        full += if is_time { "00" } else { "" };
        full += if is_time { &part[2..] } else { part };
    }
    full
}

/// The promise of an answer without its date, which skips a break of the shop as the minutes go by.
fn without_promise(said: &str) -> String {
    const PROMISES: &[&str] = &[
        "Write now and you have our answer by",
        "Escribe ahora y tendrás nuestra respuesta a más tardar el",
    ];
    let line = |line: &str| {
        let mut promises = PROMISES.iter().filter_map(|it| Some((it, line.split_once(it)?)));
        match promises.next() {
            Some((promise, (before, _))) => format!("{before}{promise} WHEN.\n"),
            None => line.to_owned(),
        }
    };
    said.split_inclusive('\n').map(line).collect()
}

/// Keys that are made by chance, such as `W-8301E0543ABE`, by what they look like.
fn without_keys(said: &str) -> String {
    let is_key = |word: &str| {
        let key = word.strip_prefix("W-").unwrap_or(word);
        12 <= key.len()
            && key.bytes().all(|it| it.is_ascii_hexdigit() || it == b'-')
            && key.bytes().any(|it| it.is_ascii_digit())
    };
    let word = |word: &str| match word.trim_end() {
        key if is_key(key) => word.replace(key, "KEY"),
        _ => word.to_owned(),
    };
    said.split_inclusive([' ', '\n']).map(word).collect()
}

fn folder(language: &str) -> PathBuf {
    root().join("tests/fixtures/spoken").join(language)
}

#[test]
fn every_screen_is_held_and_nothing_else() {
    let screens: BTreeSet<String> =
        EVERY_SCREEN.iter().copied().flatten().map(|it| it.to_string()).collect();
    let held = |language| fs::read_dir(folder(language)).unwrap().map(name).collect();
    let english: BTreeSet<String> = held("en");
    assert_eq!(english, screens);
    let spanish: BTreeSet<String> = held("es");
    assert_eq!(spanish, SPANISH.iter().map(|it| it.to_string()).collect());
}

fn name(file: std::io::Result<fs::DirEntry>) -> String {
    file.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned()
}
