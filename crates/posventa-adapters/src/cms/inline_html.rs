//! The little HTML inside a sentence: bold, links, line breaks and characters by name.
//!
//! No parser of documents: it knows the tags that editors put into a paragraph, leaves the words of
//! all others, and what does not look like a tag is text. What comes out has no place for anything
//! but structure and links, so a mistake here costs a word its weight and nothing else.

use posventa_core::rich_text::{DEEPEST, ElementName, Piece};

/// Reads it. `base` is what paths are relative to.
pub(super) fn read(html: &str, base: &str) -> Vec<Piece> {
    let mut open: Vec<Open> = vec![Open::default()];
    let mut rest = html;
    while let Some(at) = rest.find('<') {
        let (text, tag) = rest.split_at(at);
        push_text(&mut open, text);
        let end = tag.find('>');
        let Some((inside, after)) = end.map(|end| (&tag[1..end], &tag[end + 1..])) else {
            // A sign that is smaller than something.
            rest = "";
            push_text(&mut open, tag);
            break;
        };
        if !inside.starts_with(|it: char| it.is_ascii_alphabetic() || it == '/' || it == '!') {
            push_text(&mut open, "<");
            rest = &tag[1..];
            continue;
        }
        rest = after;
        let name = tag_name(inside);
        match (inside.starts_with('/'), name.as_str()) {
            (false, "br") => push(&mut open, element("br", Vec::new())),
            // Whatever they hold is no text for people.
            (false, "script" | "style") => {
                let closing = format!("</{name}");
                let lower = rest.to_ascii_lowercase();
                rest = lower.find(&closing).map_or("", |at| &rest[at..]);
            }
            (false, name) => {
                if let (Some(kind), true) = (kind(name, inside), open.len() < DEEPEST as usize) {
                    open.push(Open { name: name.to_owned(), kind: Some(kind), pieces: Vec::new() });
                }
            }
            (true, name) => {
                // What was left open inside ends with it.
                if open.iter().skip(1).any(|it| it.name == name) {
                    while close(&mut open, base) != name {}
                }
            }
        }
    }
    push_text(&mut open, rest);
    while 1 < open.len() {
        close(&mut open, base);
    }
    open.pop().map(|root| root.pieces).unwrap_or_default()
}

/// The words alone, with a space where a block ends: for searching in what a CMS sends.
pub(super) fn words(html: &str) -> String {
    Piece::plain(&read(&html.replace("</", " </"), "/"))
}

/// An element that is on the list of those there may be.
pub(super) fn element(name: &'static str, children: Vec<Piece>) -> Piece {
    let name = ElementName::allowed(name).expect("the names here are on the list");
    Piece::Element { name, children }
}

/// A tag that was opened, and what it holds so far.
#[derive(Default)]
struct Open {
    name: String,
    kind: Option<Kind>,
    pieces: Vec<Piece>,
}

enum Kind {
    Element(ElementName),
    Link(String),
}

fn kind(name: &str, inside: &str) -> Option<Kind> {
    let name = match name {
        "a" => return Some(Kind::Link(href(inside))),
        "b" => "strong",
        "i" => "em",
        "strike" | "del" => "s",
        "strong" | "em" | "s" | "code" | "sub" | "sup" => name,
        _ => return None,
    };
    ElementName::allowed(name).map(Kind::Element)
}

/// The address in the tag of a link.
fn href(inside: &str) -> String {
    let lower = inside.to_ascii_lowercase();
    let value = lower.find("href").and_then(|at| inside.get(at + 4..));
    let value = value.and_then(|rest| rest.trim_start().strip_prefix('=')).unwrap_or_default();
    let value = value.trim_start();
    let value = match value.chars().next() {
        Some(quote @ ('"' | '\'')) => value[1..].split(quote).next(),
        _ => value.split_whitespace().next(),
    };
    named(value.unwrap_or_default())
}

fn tag_name(inside: &str) -> String {
    let name = inside.trim_start_matches('/');
    let end = name.find(|it: char| !it.is_ascii_alphanumeric()).unwrap_or(name.len());
    name[..end].to_ascii_lowercase()
}

fn push(open: &mut [Open], piece: Piece) {
    if let Some(last) = open.last_mut() {
        last.pieces.push(piece);
    }
}

fn push_text(open: &mut [Open], text: &str) {
    if text.is_empty() {
        return;
    }
    let text = named(text);
    match open.last_mut().and_then(|last| last.pieces.last_mut()) {
        Some(Piece::Text(before)) => before.push_str(&text),
        _ => push(open, Piece::Text(text)),
    }
}

/// Ends the tag that was opened last, and says which it was.
fn close(open: &mut Vec<Open>, base: &str) -> String {
    let Some(Open { name, kind, pieces }) = open.pop() else { return String::new() };
    let mut made = Vec::new();
    match kind {
        Some(Kind::Element(name)) => made.push(Piece::Element { name, children: pieces }),
        Some(Kind::Link(href)) => Piece::link(&href, base, pieces, &mut made),
        None => made = pieces,
    }
    made.into_iter().for_each(|piece| push(open, piece));
    name
}

/// Replaces the characters that editors write by name or number.
fn named(text: &str) -> String {
    let mut read = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        read.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.find(';').filter(|end| *end <= 10);
        match end.and_then(|end| Some((character(&rest[1..end])?, end))) {
            Some((character, end)) => {
                read.push(character);
                rest = &rest[end + 1..];
            }
            None => {
                read.push('&');
                rest = &rest[1..];
            }
        }
    }
    read.push_str(rest);
    read
}

fn character(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok();
    Some(match name {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "apos" => '\'',
        "nbsp" => '\u{a0}',
        "hellip" => '…',
        "ndash" => '–',
        "mdash" => '—',
        _ => {
            let code = name.strip_prefix('#')?;
            let code = match code.strip_prefix(['x', 'X']) {
                Some(digits) => number(digits, 16)?,
                None => number(code, 10)?,
            };
            char::from_u32(code).filter(|it| !it.is_control())?
        }
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(words: &str) -> Piece {
        Piece::Text(words.to_owned())
    }

    fn strong(children: Vec<Piece>) -> Piece {
        element("strong", children)
    }

    #[test]
    fn weight_links_and_breaks_are_kept() {
        let link = |words: &str| {
            let mut link = Vec::new();
            Piece::link("/a?b=1&c=2", "/", vec![text(words)], &mut link);
            link.remove(0)
        };
        for (html, expected) in [
            ("a &amp; b &lt;c&gt;&nbsp;&#8364;&#x20AC;", vec![text("a & b <c>\u{a0}€€")]),
            (
                "a <b>bold <i>both</i></b> end",
                vec![
                    text("a "),
                    strong(vec![text("bold "), element("em", vec![text("both")])]),
                    text(" end"),
                ],
            ),
            ("<a class=x href=\"/a?b=1&amp;c=2\">x</a>", vec![link("x")]),
            ("<A HREF='/a?b=1&c=2'>x</A>", vec![link("x")]),
            (
                "one<br>two<br/>",
                vec![text("one"), element("br", vec![]), text("two"), element("br", vec![])],
            ),
            ("5 < 6 & 7 <3 <", vec![text("5 < 6 & 7 <3 <")]),
            ("<b>left open", vec![strong(vec![text("left open")])]),
            (
                "<b>a<i>b</b>c</i>",
                vec![strong(vec![text("a"), element("em", vec![text("b")])]), text("c")],
            ),
            ("<mark>x</mark><span onclick=\"y()\">z</span>", vec![text("xz")]),
        ] {
            assert_eq!(read(html, "/"), expected, "{html}");
        }
        assert_eq!(words("<p>One</p><p>two</p>").trim(), "One two");
    }

    #[test]
    fn scripts_and_their_addresses_have_no_place() {
        assert_eq!(read("a<script>x()</script>b<style>c</style>", "/"), [text("ab")]);
        assert_eq!(read("<a href=\"javascript:x()\">words</a>", "/"), [text("words")]);
        assert_eq!(read("<a href=java&#10;script:x()>words</a>", "/"), [text("words")]);
        assert_eq!(read("<img src=x onerror=y()>", "/"), []);
        assert_eq!(read("<!-- no -->yes", "/"), [text("yes")]);
        let deep = "<b>".repeat(1_000);
        assert_eq!(Piece::plain(&read(&format!("{deep}x"), "/")), "x");
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(html in "[<>/&;#abi =\"'é!x0-9]{0,60}", any in ".{0,40}") {
            let _ = (read(&html, "/"), read(&any, "/"), words(&html));
        }

        #[test]
        fn text_without_signs_is_itself(html in "[^<&]{1,40}") {
            prop_assert_eq!(read(&html, "/"), [text(&html)]);
        }
    }
}
