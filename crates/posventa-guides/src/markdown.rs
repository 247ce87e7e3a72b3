//! Markdown as pieces of JsonML, of which only those on a list are written.
//!
//! HTML inside Markdown is left out, tags and all. Whether an address may be followed is decided
//! where it is shown, by `posventa_core::rich_text`, as for every other source.

use posventa_core::json::Json;
use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

/// A text as the portal reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// A list of JsonML.
    pub content: Json,
    /// The titles of its sections, as they stand.
    pub sections: Vec<String>,
    /// The first paragraph, if it has one.
    pub first_paragraph: Option<String>,
    /// All words, for the index.
    pub plain: String,
}

/// An element in the making.
struct Open {
    /// `None` for what is replaced by what it holds.
    element: Option<(&'static str, Vec<(&'static str, String)>)>,
    children: Vec<Json>,
    plain: String,
    /// Whether what it holds is left out as well.
    hidden: bool,
}

/// Reads Markdown as GitHub writes it: CommonMark with tables and struck-out text.
pub fn read(markdown: &str) -> Text {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut text = Text {
        content: Json::Null,
        sections: Vec::new(),
        first_paragraph: None,
        plain: String::new(),
    };
    let mut open = vec![Open::new(None)];
    let mut in_head = false;
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(tag) => {
                in_head |= matches!(tag, Tag::TableHead);
                // pulldown-cmark has no row in the head of a table.
                if matches!(tag, Tag::TableHead) {
                    open.push(Open::new(Some(("thead", Vec::new()))));
                    open.push(Open::new(Some(("tr", Vec::new()))));
                    continue;
                }
                open.push(opened(tag, in_head));
            }
            Event::End(end) => {
                let closed = open.pop().expect("the parser closes only what it has opened");
                note(&closed, end, &mut text);
                close(closed, &mut open);
                if end == TagEnd::TableHead {
                    in_head = false;
                    let head = open.pop().expect("opened together with its row");
                    close(head, &mut open);
                }
            }
            Event::Text(words) | Event::InlineMath(words) | Event::DisplayMath(words) => {
                add(&mut open, &words, None);
            }
            Event::Code(words) => add(&mut open, &words, Some("code")),
            Event::SoftBreak => add(&mut open, " ", None),
            Event::HardBreak => add(&mut open, "", Some("br")),
            Event::Rule => add(&mut open, "", Some("hr")),
            Event::Html(_)
            | Event::InlineHtml(_)
            | Event::FootnoteReference(_)
            | Event::TaskListMarker(_) => {}
        }
    }
    let root = open.pop().expect("the outermost is never closed");
    text.content = Json::List(root.children);
    text.plain = root.plain;
    text
}

impl Open {
    fn new(element: Option<(&'static str, Vec<(&'static str, String)>)>) -> Open {
        Open { element, children: Vec::new(), plain: String::new(), hidden: false }
    }
}

fn opened(tag: Tag<'_>, in_head: bool) -> Open {
    let plainly = |name| Open::new(Some((name, Vec::new())));
    match tag {
        Tag::Paragraph => plainly("p"),
        Tag::Heading { level: HeadingLevel::H1 | HeadingLevel::H2, .. } => plainly("h3"),
        Tag::Heading { level: HeadingLevel::H3, .. } => plainly("h4"),
        Tag::Heading { .. } => plainly("h5"),
        Tag::BlockQuote(_) => plainly("blockquote"),
        Tag::CodeBlock(_) => plainly("pre"),
        Tag::List(None) => plainly("ul"),
        Tag::List(Some(_)) => plainly("ol"),
        Tag::Item => plainly("li"),
        Tag::Table(_) => plainly("table"),
        Tag::TableRow => plainly("tr"),
        Tag::TableCell => plainly(if in_head { "th" } else { "td" }),
        Tag::Emphasis => plainly("em"),
        Tag::Strong => plainly("strong"),
        Tag::Strikethrough => plainly("s"),
        Tag::Link { dest_url, .. } => Open::new(Some(("a", vec![("href", dest_url.to_string())]))),
        Tag::Image { dest_url, .. } => {
            Open::new(Some(("img", vec![("src", dest_url.to_string())])))
        }
        Tag::HtmlBlock | Tag::MetadataBlock(_) => Open { hidden: true, ..Open::new(None) },
        _ => Open::new(None),
    }
}

/// Notes what the index says about a text.
fn note(closed: &Open, end: TagEnd, text: &mut Text) {
    let words = closed.plain.split_whitespace().collect::<Vec<_>>().join(" ");
    match end {
        TagEnd::Heading(HeadingLevel::H1 | HeadingLevel::H2) => text.sections.push(words),
        TagEnd::Paragraph if text.first_paragraph.is_none() && !words.is_empty() => {
            text.first_paragraph = Some(words);
        }
        _ => {}
    }
}

fn close(mut closed: Open, open: &mut [Open]) {
    let Some(parent) = open.last_mut() else { return };
    if closed.hidden {
        return;
    }
    parent.plain.push_str(&closed.plain);
    let Some((name, mut attributes)) = closed.element else {
        parent.children.append(&mut closed.children);
        return;
    };
    let is_block = !matches!(name, "a" | "img" | "em" | "strong" | "s");
    if is_block {
        parent.plain.push(' ');
    }
    if name == "img" {
        // Markdown has the description inside.
        attributes.push(("alt", closed.plain));
        closed.children.clear();
    }
    parent.children.push(element(name, attributes, closed.children));
}

/// Adds a text, in an element of its own if it has a name.
fn add(open: &mut [Open], words: &str, name: Option<&'static str>) {
    let Some(parent) = open.last_mut() else { return };
    parent.plain.push_str(if words.is_empty() { " " } else { words });
    let text = Json::text(words);
    match (name, parent.children.last_mut()) {
        (Some(name), _) if words.is_empty() => {
            parent.children.push(element(name, Vec::new(), Vec::new()));
        }
        (Some(name), _) => parent.children.push(element(name, Vec::new(), vec![text])),
        // The parser ends a text at every sign that might have meant something.
        (None, Some(Json::Text(before))) => before.push_str(words),
        (None, _) => parent.children.push(text),
    }
}

fn element(name: &str, attributes: Vec<(&'static str, String)>, children: Vec<Json>) -> Json {
    let mut parts = vec![Json::text(name)];
    if !attributes.is_empty() {
        let entries = attributes.iter().map(|(key, value)| ((*key).to_owned(), Json::text(value)));
        parts.push(Json::Object(entries.collect()));
    }
    parts.extend(children);
    Json::List(parts)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(markdown: &str, expected: &str) {
        assert_eq!(read(markdown).content.write(), expected);
    }

    #[test]
    fn markdown_becomes_elements() {
        check("Cut **the power**\nfirst.", r#"[["p","Cut ",["strong","the power"]," first."]]"#);
        check("# A\n\n### B", r#"[["h3","A"],["h4","B"]]"#);
        check("1. One\n2. Two", r#"[["ol",["li","One"],["li","Two"]]]"#);
        check(
            "[Us](mailto:a@b.example) ![A lamp](/lamp.svg)",
            r#"[["p",["a",{"href":"mailto:a@b.example"},"Us"]," ",["img",{"src":"/lamp.svg","alt":"A lamp"}]]]"#,
        );
        check(
            "| A | B |\n|---|---|\n| 1 | 2 |",
            r#"[["table",["thead",["tr",["th","A"],["th","B"]]],["tr",["td","1"],["td","2"]]]]"#,
        );
        check("a  \n`b`\n\n---", r#"[["p","a",["br"],["code","b"]],["hr"]]"#);
    }

    #[test]
    fn html_is_left_out() {
        check("<script>alert(1)</script>\n\nText", r#"[["p","Text"]]"#);
        check("A <b onclick=\"x()\">b</b>", r#"[["p","A b"]]"#);
        check("<div>\n\n*kept*\n\n</div>", r#"[["p",["em","kept"]]]"#);
    }

    #[test]
    fn the_index_is_told_sections_summary_and_words() {
        let text = read("# Before\n\nCut the\n*power*.\n\n## Drill\n\n- Two\n- holes");
        assert_eq!(text.sections, ["Before", "Drill"]);
        assert_eq!(text.first_paragraph.as_deref(), Some("Cut the power."));
        let words: Vec<&str> = text.plain.split_whitespace().collect();
        assert_eq!(words, ["Before", "Cut", "the", "power.", "Drill", "Two", "holes"]);
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_and_every_name_is_known(text in "[-a-z<>|*_`#\\[\\]()!:\n 0-9.\"=/]{0,80}") {
            let content = read(&text).content;
            let pieces = posventa_core::rich_text::Piece::read_all(&content, "/");
            let words = posventa_core::rich_text::Piece::plain(&pieces);
            prop_assert!(!words.contains('\0'));
        }
    }
}
