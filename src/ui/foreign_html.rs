//! HTML that somebody else wrote, taken apart and rebuilt from a short list of what there may be.
//!
//! A platform's CMS sends what its editors pasted. It is parsed into a document that runs nothing,
//! loads nothing and is never shown; what is shown is built by our own code from
//! [`posventa_core::rich_text`]. Nothing is ever written back as HTML, so nothing can turn into
//! something else on the way.

use posventa_core::rich_text::{DEEPEST, ElementName, Piece};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, Node};

#[wasm_bindgen]
extern "C" {
    type DOMParser;
    #[wasm_bindgen(constructor)]
    fn new() -> DOMParser;
    /// Takes a text, or a `TrustedHTML` where the page's policy asks for one.
    #[wasm_bindgen(method, catch, js_name = parseFromString)]
    fn parse_from_string(this: &DOMParser, html: &JsValue, kind: &str)
    -> Result<Document, JsValue>;

    type TrustedTypePolicyFactory;
    #[wasm_bindgen(method, catch, js_name = createPolicy)]
    fn create_policy(
        this: &TrustedTypePolicyFactory,
        name: &str,
        rules: &JsValue,
    ) -> Result<TrustedTypePolicy, JsValue>;

    type TrustedTypePolicy;
    #[wasm_bindgen(method, catch, js_name = createHTML)]
    fn create_html(this: &TrustedTypePolicy, html: &str) -> Result<JsValue, JsValue>;
}

/// The name of our policy, for pages whose `trusted-types` lists names.
const POLICY: &str = "posventa";

thread_local! {
    /// Made once: a page may forbid two of one name.
    static TRUSTED: Option<TrustedTypePolicy> = policy();
}

/// Reads HTML. `base` is what paths are relative to. What cannot be parsed is nothing.
pub fn read(html: &str, base: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    if let Some(body) = parse(html).and_then(|document| document.body()) {
        read_children(&body, base, DEEPEST, &mut pieces);
    }
    pieces
}

/// Under `require-trusted-types-for 'script'` even an inert parser takes no plain text.
fn parse(html: &str) -> Option<Document> {
    let trusted = TRUSTED.with(|policy| policy.as_ref()?.create_html(html).ok());
    let html = trusted.unwrap_or_else(|| JsValue::from_str(html));
    DOMParser::new().parse_from_string(&html, "text/html").ok()
}

fn policy() -> Option<TrustedTypePolicy> {
    let factory = js_sys::Reflect::get(&js_sys::global(), &"trustedTypes".into()).ok()?;
    if factory.is_undefined() {
        return None;
    }
    // Nothing to clean: the document it is for runs nothing, and is never a part of the page.
    let pass = Closure::<dyn Fn(JsValue) -> JsValue>::new(|html: JsValue| html).into_js_value();
    let rules = js_sys::Object::new();
    js_sys::Reflect::set(&rules, &"createHTML".into(), &pass).ok()?;
    factory.unchecked_into::<TrustedTypePolicyFactory>().create_policy(POLICY, &rules).ok()
}

fn read_children(parent: &Node, base: &str, deepest: u32, pieces: &mut Vec<Piece>) {
    let mut next = parent.first_child();
    while let Some(node) = next {
        match node.dyn_ref::<Element>() {
            Some(element) => read_element(element, base, deepest, pieces),
            None if node.node_type() == Node::TEXT_NODE => {
                pieces.push(Piece::Text(node.node_value().unwrap_or_default()));
            }
            None => {}
        }
        next = node.next_sibling();
    }
}

fn read_element(element: &Element, base: &str, deepest: u32, pieces: &mut Vec<Piece>) {
    const HTML: &str = "http://www.w3.org/1999/xhtml";

    let Some(deepest) = deepest.checked_sub(1) else { return };
    // Drawings and formulas, and whatever pretends to be inside one.
    if element.namespace_uri().as_deref() != Some(HTML) {
        return;
    }
    let attribute = |name: &str| element.get_attribute(name).unwrap_or_default();
    let name = element.local_name();
    if name == "img" {
        pieces.push(Piece::image(&attribute("src"), base, &attribute("alt")));
        return;
    }
    // What these hold is no text for people.
    if matches!(
        name.as_str(),
        "script"
            | "style"
            | "template"
            | "noscript"
            | "iframe"
            | "object"
            | "embed"
            | "noembed"
            | "noframes"
            | "title"
            | "textarea"
            | "select"
            | "button"
            | "audio"
            | "video"
            | "canvas"
    ) {
        return;
    }
    let mut children = Vec::new();
    read_children(element, base, deepest, &mut children);
    if name == "a" {
        Piece::link(&attribute("href"), base, children, pieces);
        return;
    }
    // The screen has a title of its own, so the text's begin below it.
    let name = match name.as_str() {
        "h1" | "h2" => "h3",
        "h3" => "h4",
        "h4" | "h5" | "h6" => "h5",
        "b" => "strong",
        "i" => "em",
        "strike" | "del" => "s",
        "section" | "article" | "main" | "header" | "footer" | "aside" => "div",
        other => other,
    };
    match ElementName::allowed(name) {
        Some(name) => pieces.push(Piece::Element { name, children }),
        None => pieces.append(&mut children),
    }
}
