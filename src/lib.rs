//! The browser half of Posventa.

use wasm_bindgen::prelude::*;
use yew::prelude::*;

#[component]
fn Hello() -> Html {
    let count = use_state(|| 0_u32);
    let onclick = { let count = count.clone(); Callback::from(move |_: MouseEvent| count.set(*count + 1)) };
    html! { <button {onclick}>{ *count }</button> }
}

/// Placeholder until the element's glue exists.
#[wasm_bindgen]
pub fn mount(host: web_sys::HtmlElement) {
    yew::Renderer::<Hello>::with_root(host.into()).render();
}
