//! Values for the functions of the browser.

use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// An object with these properties.
pub fn object<'a>(properties: impl IntoIterator<Item = (&'a str, JsValue)>) -> JsValue {
    let object = Object::new();
    for (name, value) in properties {
        // Nothing that a new object could refuse.
        let _ = Reflect::set(&object, &name.into(), &value);
    }
    object.into()
}
