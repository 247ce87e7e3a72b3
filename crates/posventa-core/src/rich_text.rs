//! Text with headings, lists, links and pictures, from a short list of what there may be.
//!
//! What shops write in Markdown and what platforms send as HTML becomes this, and only this is
//! shown: no script, no style, no attribute but an address has a place in it.

use crate::json::{Json, Node};
use crate::web_url::WebUrl;

/// A run of text, or an element around others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Element { name: ElementName, children: Vec<Piece> },
    Link { href: Href, children: Vec<Piece> },
    Image { src: WebUrl, alt: String },
}

/// The name of an element that only structures text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ElementName(&'static str);

/// An address that a link may have: `https:`, `mailto:`, `tel:`, or another screen of the portal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Href(String);

/// What an element may be called. Headings begin at the third level: a screen has its own title.
const NAMES: &[&str] = &[
    "p",
    "h3",
    "h4",
    "h5",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
    "code",
    "pre",
    "blockquote",
    "br",
    "hr",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "dl",
    "dt",
    "dd",
    "sub",
    "sup",
    "s",
    "div",
    "figure",
    "figcaption",
];

/// How deep elements may lie in each other; what lies deeper is left out.
pub const DEEPEST: u32 = 32;

impl ElementName {
    pub fn allowed(name: &str) -> Option<ElementName> {
        NAMES.iter().find(|known| **known == name).map(|known| ElementName(known))
    }

    pub fn as_str(self) -> &'static str {
        self.0
    }
}

impl Href {
    /// Reads an address; `base` is what paths such as `/delivery` are relative to.
    pub fn parse(text: &str, base: &str) -> Option<Href> {
        let text = text.trim();
        let clean = text.chars().all(|it| !it.is_control() && !it.is_whitespace());
        let has_scheme = |scheme: &str| {
            let start = text.get(..scheme.len());
            start.is_some_and(|it| it.eq_ignore_ascii_case(scheme)) && scheme.len() < text.len()
        };
        if clean && (has_scheme("mailto:") || has_scheme("tel:") || has_scheme("#posventa/")) {
            return Some(Href(text.to_owned()));
        }
        WebUrl::parse_relative(text, base).map(|url| Href(url.as_str().to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Piece {
    /// Reads a list of pieces written as JsonML: a text, or `[name, {attributes}?, children…]`.
    ///
    /// What is not on the list is replaced by what it holds, a link to a forbidden address by its
    /// words, a picture without an address by its description. `base` is what paths are relative
    /// to.
    pub fn read_all(list: &Json, base: &str) -> Vec<Piece> {
        let mut pieces = Vec::new();
        if let Json::List(items) = list {
            read_into(items, base, DEEPEST, &mut pieces);
        }
        pieces
    }

    /// Writes pieces as [`Piece::read_all`] reads them.
    pub fn write_all(pieces: &[Piece]) -> Json {
        Json::List(pieces.iter().map(Piece::write).collect())
    }

    fn write(&self) -> Json {
        let (name, attributes, children) = match self {
            Piece::Text(text) => return Json::text(text),
            Piece::Element { name, children } => (name.as_str(), Vec::new(), children.as_slice()),
            Piece::Link { href, children } => {
                ("a", vec![("href", href.as_str())], children.as_slice())
            }
            Piece::Image { src, alt } => {
                ("img", vec![("src", src.as_str()), ("alt", alt)], &[][..])
            }
        };
        let mut item = vec![Json::text(name)];
        if !attributes.is_empty() {
            let entries =
                attributes.iter().map(|(key, value)| ((*key).to_owned(), Json::text(value)));
            item.push(Json::Object(entries.collect()));
        }
        item.extend(children.iter().map(Piece::write));
        Json::List(item)
    }

    /// A link around `children`, or only those if its address is forbidden.
    pub fn link(href: &str, base: &str, children: Vec<Piece>, pieces: &mut Vec<Piece>) {
        match Href::parse(href, base) {
            Some(href) => pieces.push(Piece::Link { href, children }),
            None => pieces.extend(children),
        }
    }

    /// A picture, or its description if its address is forbidden.
    pub fn image(src: &str, base: &str, alt: &str) -> Piece {
        match WebUrl::parse_relative(src, base) {
            Some(src) => Piece::Image { src, alt: alt.to_owned() },
            None => Piece::Text(alt.to_owned()),
        }
    }

    /// The words alone.
    pub fn plain(pieces: &[Piece]) -> String {
        pieces.iter().fold(String::new(), |mut text, piece| {
            match piece {
                Piece::Text(words) => text.push_str(words),
                Piece::Element { children, .. } | Piece::Link { children, .. } => {
                    text.push_str(&Piece::plain(children));
                }
                Piece::Image { alt, .. } => text.push_str(alt),
            }
            text
        })
    }
}

fn read_into(items: &[Json], base: &str, deepest: u32, pieces: &mut Vec<Piece>) {
    for item in items {
        let parts = match item {
            Json::Text(text) => {
                pieces.push(Piece::Text(text.clone()));
                continue;
            }
            Json::List(parts) => parts,
            _ => continue,
        };
        let Some(deepest) = deepest.checked_sub(1) else { continue };
        let Some((Json::Text(name), rest)) = parts.split_first() else { continue };
        let (attributes, rest) = match rest.split_first() {
            Some((attributes @ Json::Object(_), rest)) => (attributes, rest),
            _ => (&Json::Null, rest),
        };
        let attributes = Node::root(attributes, "attributes");
        let attribute = |name: &str| attributes.get(name).optional_text().unwrap_or_default();
        if name == "img" {
            pieces.push(Piece::image(&attribute("src"), base, &attribute("alt")));
            continue;
        }
        let mut children = Vec::new();
        read_into(rest, base, deepest, &mut children);
        if name == "a" {
            Piece::link(&attribute("href"), base, children, pieces);
        } else if let Some(name) = ElementName::allowed(name) {
            pieces.push(Piece::Element { name, children });
        } else {
            pieces.append(&mut children);
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Vec<Piece> {
        Piece::read_all(&Json::parse(text).unwrap(), "https://shop.example/guides/en.json")
    }

    fn text(words: &str) -> Piece {
        Piece::Text(words.to_owned())
    }

    #[test]
    fn what_is_on_the_list_is_kept() {
        let pieces = read(r#"[["p", "Cut ", ["strong", "the power"], "."], "x"]"#);
        let strong = ElementName::allowed("strong").unwrap();
        let strong = Piece::Element { name: strong, children: vec![text("the power")] };
        let name = ElementName::allowed("p").unwrap();
        let children = vec![text("Cut "), strong, text(".")];
        assert_eq!(pieces, [Piece::Element { name, children }, text("x")]);
        assert_eq!(Piece::plain(&pieces), "Cut the power.x");
    }

    #[test]
    fn what_is_not_on_the_list_leaves_its_words() {
        for name in ["script", "style", "iframe", "svg", "form", "P", "object", "h1"] {
            let pieces = read(&format!(r#"[["{name}", {{"onclick": "x()"}}, "words"]]"#));
            assert_eq!(pieces, [text("words")], "{name}");
        }
        assert_eq!(read(r#"[["a", {"href": "javascript:alert(1)"}, "words"]]"#), [text("words")]);
        assert_eq!(read(r#"[["img", {"src": "data:image/svg+xml,x", "alt": "A"}]]"#), [text("A")]);
        assert_eq!(read(r#"[1, null, {}, [], [["p"]], ["a"]]"#), []);
    }

    #[test]
    fn addresses_are_of_the_shop_or_safe() {
        let base = "https://shop.example/guides/en.json";
        let href = |text: &str| Href::parse(text, base).map(|href| href.as_str().to_owned());
        assert_eq!(href("/a?b#c").as_deref(), Some("https://shop.example/a?b#c"));
        for good in ["mailto:hola@alfar.example", "TEL:+34900", "#posventa/guides/a", "https://a.b"]
        {
            assert_eq!(href(good).as_deref(), Some(good));
        }
        for bad in
            ["", "#", "#top", "javascript:x", "tel:", "vbscript:x", "//evil.example", "mail\nto:x"]
        {
            assert_eq!(href(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_written_is_read_again() {
        let pieces = read(
            r#"["x", ["p", "a ", ["a", {"href": "/b?c#d"}, ["em", "e"]], ["br"]], ["ul", ["li", "f"]],
                ["img", {"src": "https://a.b/c.png", "alt": "\"d\""}]]"#,
        );
        assert_eq!(Piece::read_all(&Piece::write_all(&pieces), "/"), pieces);
        assert_eq!(pieces.len(), 4);
    }

    #[test]
    fn nesting_has_an_end() {
        let deep = format!("[{}\"x\"{}]", "[\"p\",".repeat(100), "]".repeat(100));
        assert_eq!(Piece::plain(&read(&deep)), "");
    }

    proptest! {
        #[test]
        fn no_address_runs_a_script(scheme in "[a-z]{0,12}", rest in ".{0,20}") {
            if let Some(href) = Href::parse(&format!("{scheme}:{rest}"), "/") {
                let scheme = href.as_str().split(':').next().unwrap().to_ascii_lowercase();
                prop_assert!(["https", "http", "mailto", "tel"].contains(&scheme.as_str()));
            }
        }
    }
}
