//! HTML that somebody else wrote: what is kept, and that nothing of it ever runs.

use posventa_core::rich_text::Piece;
use posventa_portal::ui::foreign_html::read;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::page::let_pass;

const BASE: &str = "https://shop.example/guides/en.json";

/// Pieces, written as short as they can be compared.
fn written(html: &str) -> String {
    fn write(pieces: &[Piece], out: &mut String) {
        for piece in pieces {
            match piece {
                Piece::Text(text) => out.push_str(text),
                Piece::Element { name, children } => {
                    out.push_str(&format!("<{}>", name.as_str()));
                    write(children, out);
                    out.push_str("</>");
                }
                Piece::Link { href, children } => {
                    out.push_str(&format!("<a {}>", href.as_str()));
                    write(children, out);
                    out.push_str("</>");
                }
                Piece::Image { src, alt } => out.push_str(&format!("<img {} {alt}>", src.as_str())),
            }
        }
    }
    let mut out = String::new();
    write(&read(html, BASE), &mut out);
    out
}

#[track_caller]
fn check(html: &str, expected: &str) {
    assert_eq!(written(html), expected, "{html}");
}

#[wasm_bindgen_test]
fn what_structures_a_text_is_kept() {
    check("<h1>A</h1><h3>B</h3><h6>C</h6>", "<h3>A</><h4>B</><h5>C</>");
    check("<p>Cut <b>the <i>power</i></b>.", "<p>Cut <strong>the <em>power</></>.</>");
    check("<ul><li>One<li>Two</ul>", "<ul><li>One</><li>Two</></>");
    check(
        "<a href=/a>x</a> <img src=/i.svg alt=I>",
        "<a https://shop.example/a>x</> <img https://shop.example/i.svg I>",
    );
    check("<section><span style=color:red onclick=x()>words</span></section>", "<div>words</>");
    check("a<!-- b -->c<x-y>d</x-y>", "acd");
}

#[wasm_bindgen_test]
fn what_runs_or_hides_is_gone() {
    for html in [
        "<script>x</script>",
        "<style>x</style>",
        "<svg><text>x</text><script>x</script></svg>",
        "<math><mtext><script>x</script></mtext></math>",
        "<iframe srcdoc='<p>x'></iframe>",
        "<object data=x>x</object>",
        "<template><p>x</p></template>",
        "<noscript><p title='</noscript><img src=x onerror=y>'></noscript>",
        "<textarea><p>x</p></textarea>",
        "<title>x</title>",
    ] {
        assert!(!written(html).contains('x'), "{html}: {}", written(html));
    }
    for href in [
        "javascript:x",
        "jAvAsCrIpT:x",
        "java\u{1}script:x",
        "java&#10;script:x",
        " &#1;javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "blob:https://shop.example/1",
        "//evil.example",
        "/\\evil.example",
        "https://user@evil.example",
        "#",
        "?x",
    ] {
        check(&format!("<a href=\"{href}\">words</a>"), "words");
    }
}

#[wasm_bindgen_test]
fn nesting_without_end_has_one() {
    let deep = format!("{}x", "<div>".repeat(5_000));
    assert!(!written(&deep).contains('x'));
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(thread_local_v2, js_name = window)]
    static WINDOW: JsValue;
}

#[wasm_bindgen_test]
async fn nothing_runs_while_it_is_read() {
    let attacked = JsValue::from_str("posventaAttacked");
    let window = WINDOW.with(Clone::clone);
    js_sys::Reflect::set(&window, &attacked, &JsValue::FALSE).unwrap();
    let attack = "posventaAttacked=true";
    let html = format!(
        "<img src=x onerror={attack}><script>{attack}</script><svg onload={attack}>\
         <svg><style><img src=x onerror={attack}></style></svg>\
         <math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror={attack}&gt;\">\
         <video src=x onerror={attack}></video><body onload={attack}><input autofocus onfocus={attack}>\
         <form><math><mtext></form><form><mglyph><style></math><img src onerror={attack}>\
         <details open ontoggle={attack}>d</details><iframe srcdoc=\"<script>parent.{attack}</script>\"></iframe>"
    );
    let pieces = read(&html, BASE);
    assert!(!Piece::plain(&pieces).contains("onerror"), "{}", Piece::plain(&pieces));
    let_pass().await;
    let attacked = js_sys::Reflect::get(&window, &attacked).unwrap();
    assert_eq!(attacked, JsValue::FALSE);
}
