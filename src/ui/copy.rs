//! Copying a text to the customer's clipboard.

use posventa_i18n::Message;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

use crate::ui::hooks::{use_state, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::Button;
use crate::ui::use_portal;

#[wasm_bindgen]
extern "C" {
    // A page without a secure context has no clipboard, and one in a frame may not use it.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    async fn write_text(text: &str) -> Result<JsValue, JsValue>;
}

/// Properties of [`CopyButton`].
#[derive(PartialEq, Properties)]
pub struct CopyButtonProps {
    pub part: &'static str,
    pub text: String,
    pub label: String,
    /// Said once it is done.
    pub done: Message,
    /// Whether the text stands nowhere else on the screen. It is shown if it cannot be copied.
    #[prop_or_default]
    pub is_hidden: bool,
}

/// A button that copies a text and says so. What is copied stands on the screen as well, or comes
/// there where the browser does not let it: it can then be copied by hand.
#[component]
pub fn CopyButton(props: &CopyButtonProps) -> Html {
    let portal = use_portal();
    let task = use_task();
    let is_done = use_state(|| None::<bool>);
    let done = portal.text.say(props.done.clone());
    let on_press = {
        let (task, text) = (task.clone(), props.text.clone());
        let (is_done, announce) = (is_done.setter(), portal.announce.clone());
        let done = done.clone();
        Callback::from(move |()| {
            let (text, done) = (text.clone(), done.clone());
            let (is_done, announce) = (is_done.clone(), announce.clone());
            task.start(
                move |_signal| async move { Ok(write_text(&text).await.is_ok()) },
                move |is_copied| {
                    is_done.set(Some(is_copied));
                    if is_copied {
                        announce.emit(done);
                    }
                },
            );
        })
    };
    let button = Button::new(props.part, props.label.clone()).on_press(on_press);
    let rest = match *is_done {
        Some(true) => Some(tag!("span", {"class": "quiet", "part": "copied"}, [" ", done])),
        Some(false) if props.is_hidden => {
            Some(tag!("span", {"class": "comment", "part": "to-copy"}, [props.text.clone()]))
        }
        _ => None,
    };
    vec![button.into_child(), rest.into_child()].into_child()
}
