//! Editor.js, in which Saleor keeps the text of its pages: a list of blocks, each with its own kind
//! of data, whose words are a little HTML.

use posventa_core::json::{Json, Node};
use posventa_core::rich_text::{DEEPEST, Piece};

use super::inline_html::{self as inline, element};

/// Reads a document (<https://editorjs.io/saving-data/>). A block of a kind that is not known leaves
/// its words; what is no document is nothing. `base` is what paths are relative to.
pub(super) fn read(document: &Json, base: &str) -> Vec<Piece> {
    let root = Node::root(document, "content");
    let blocks = root.get("blocks");
    let mut pieces = Vec::new();
    for index in 0..blocks.length().unwrap_or(0) {
        let block = blocks.item(index);
        let kind = block.get("type").optional_text().unwrap_or_default();
        read_block(&kind, &block.get("data"), base, &mut pieces);
    }
    pieces
}

fn read_block(kind: &str, data: &Node<'_>, base: &str, pieces: &mut Vec<Piece>) {
    let words = |key: &str| {
        let text = data.get(key).optional_text().unwrap_or_default();
        inline::read(&text, base)
    };
    let mut add = |name: &'static str, children: Vec<Piece>| {
        if !children.is_empty() {
            pieces.push(element(name, children));
        }
    };
    match kind {
        // The screen has a title of its own, so the text's begin below it.
        "header" => {
            let name = match data.get("level").count() {
                Ok(0..=2) | Err(_) => "h3",
                Ok(3) => "h4",
                Ok(_) => "h5",
            };
            add(name, words("text"));
        }
        "list" | "checklist" => {
            let ordered = data.get("style").text() == Ok("ordered");
            add(
                if ordered { "ol" } else { "ul" },
                items(&data.get("items"), ordered, base, DEEPEST),
            );
        }
        "quote" => {
            let mut quote = words("text");
            let caption = words("caption");
            if !caption.is_empty() {
                quote.push(element("p", caption));
            }
            add("blockquote", quote);
        }
        "code" => {
            let code = data.get("code").optional_text();
            add("pre", code.map(Piece::Text).into_iter().collect());
        }
        "warning" => {
            add(
                "p",
                [element("strong", words("title")), Piece::Text(" ".to_owned())]
                    .into_iter()
                    .chain(words("message"))
                    .collect(),
            );
        }
        "delimiter" => pieces.push(element("hr", Vec::new())),
        "table" => add("table", rows(data, base)),
        "image" | "simpleImage" => {
            let file = data.get("file").get("url").optional_text();
            let url = file.or_else(|| data.get("url").optional_text()).unwrap_or_default();
            let caption = Piece::plain(&words("caption"));
            let image = Piece::image(&url, base, &caption);
            if image != Piece::Text(String::new()) {
                pieces.push(element("figure", vec![image]));
            }
        }
        "embed" | "linkTool" => {
            let source = data.get("source").optional_text();
            let address = source.or_else(|| data.get("link").optional_text()).unwrap_or_default();
            let mut title = words("caption");
            if title.is_empty() {
                title = vec![Piece::Text(address.clone())];
            }
            let mut link = Vec::new();
            Piece::link(&address, base, title, &mut link);
            add("p", link.into_iter().filter(|it| *it != Piece::Text(String::new())).collect());
        }
        // HTML as somebody typed it is for nobody to see here.
        "raw" => {}
        _ => add("p", words("text")),
    }
}

/// The items of a list: texts, or objects with a text and items of their own.
fn items(list: &Node<'_>, ordered: bool, base: &str, deepest: u32) -> Vec<Piece> {
    let Some(deepest) = deepest.checked_sub(1) else { return Vec::new() };
    let mut pieces = Vec::new();
    for index in 0..list.length().unwrap_or(0) {
        let item = list.item(index);
        let bare = item.optional_text();
        let text = bare.or_else(|| item.get("content").optional_text());
        let text = text.or_else(|| item.get("text").optional_text()).unwrap_or_default();
        let mut children = inline::read(&text, base);
        let inner = items(&item.get("items"), ordered, base, deepest);
        if !inner.is_empty() {
            children.push(element(if ordered { "ol" } else { "ul" }, inner));
        }
        if !children.is_empty() {
            pieces.push(element("li", children));
        }
    }
    pieces
}

fn rows(data: &Node<'_>, base: &str) -> Vec<Piece> {
    let has_heads = data.get("withHeadings").flag() == Ok(true);
    let content = data.get("content");
    let mut rows = Vec::new();
    for at in 0..content.length().unwrap_or(0) {
        let row = content.item(at);
        let name = if has_heads && at == 0 { "th" } else { "td" };
        let cells = (0..row.length().unwrap_or(0)).map(|index| {
            let text = row.item(index).optional_text().unwrap_or_default();
            element(name, inline::read(&text, base))
        });
        rows.push(element("tr", cells.collect()));
    }
    rows
}
