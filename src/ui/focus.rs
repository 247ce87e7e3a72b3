//! Moving the keyboard focus, where what had it is gone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::NodeRef;

/// Moves the focus to an element, if it is there.
pub fn focus(element: &NodeRef) {
    if let Some(element) = element.cast::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// Moves the focus to the first element below `root` that `selector` finds.
pub fn focus_first(root: &NodeRef, selector: &str) {
    focus_below(root.cast::<Element>(), selector);
}

/// Moves the focus to the title of the view around `inside`, which is about to go.
pub fn focus_title_around(inside: &NodeRef) {
    let inside = inside.cast::<Element>();
    let view = inside.and_then(|it| it.closest("[part~='view']").ok().flatten());
    focus_below(view, "[part~='view-title']");
}

fn focus_below(root: Option<Element>, selector: &str) {
    let found = root.and_then(|it| it.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        let _ = found.focus();
    }
}
