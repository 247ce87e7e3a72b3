//! The focus goes to the title of a screen that opens, also when the screen takes a while to come.

use std::cell::Cell;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, MutationObserver, MutationObserverInit};

use crate::ui::context::window;

/// Looks after the focus until the screen is complete, or until this is dropped.
///
/// A screen that loads is replaced by the one it stood for, and with its title goes the focus: a
/// screen reader would be back at the top of the page, and the next Tab, too.
pub struct TitleFocus {
    observer: Option<MutationObserver>,
    _on_change: Closure<dyn FnMut(Array, MutationObserver)>,
}

impl TitleFocus {
    /// Moves the focus to the title below `portal`.
    pub fn new(portal: &Element) -> TitleFocus {
        let first = title(portal);
        let given = Cell::new(first.as_ref().is_some_and(give));
        let on_change = {
            let portal = portal.clone();
            move |_: Array, observer: MutationObserver| {
                let Some(title) = title(&portal) else { return };
                // Somebody who has gone elsewhere in the meantime stays there.
                if !given.get() || nothing_has_it() {
                    given.set(give(&title));
                }
                if is_complete(&title) {
                    observer.disconnect();
                }
            }
        };
        let on_change = Closure::<dyn FnMut(Array, MutationObserver)>::new(on_change);
        let observer = MutationObserver::new(on_change.as_ref().unchecked_ref()).ok();
        let observer = observer.filter(|_| !first.as_ref().is_some_and(is_complete));
        if let Some(observer) = &observer {
            let what = MutationObserverInit::new();
            what.set_child_list(true);
            what.set_subtree(true);
            // The element is one of the page: nothing that an observer could refuse.
            let _ = observer.observe_with_options(portal, &what);
        }
        TitleFocus { observer, _on_change: on_change }
    }
}

impl Drop for TitleFocus {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

fn title(portal: &Element) -> Option<HtmlElement> {
    let title = portal.query_selector("[part~='view-title']").ok().flatten();
    title.and_then(|it| it.dyn_into().ok())
}

/// A title that is out of sight is scrolled to; one in sight stays where it is.
fn give(title: &HtmlElement) -> bool {
    title.focus().is_ok()
}

/// Whether the screen of a title is more than the shape of what is to come.
fn is_complete(title: &HtmlElement) -> bool {
    matches!(title.matches(":has(+ [part~='skeleton'])"), Ok(false))
}

fn nothing_has_it() -> bool {
    let focused = window().document().and_then(|page| page.active_element());
    focused.is_none_or(|it| it.tag_name() == "BODY")
}
