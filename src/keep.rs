//! What is kept on the customer's device: the one place that knows of the browser's storage.
//!
//! Nothing is kept before the customer has asked for something to be done. A name never holds
//! anything about a person, and no token is ever kept: but for the two secrets of a sign-in that
//! has begun, which are good for nothing without the code that comes back, and gone when it does.

use wasm_bindgen::prelude::*;

/// What every key of ours begins with.
const PREFIX: &str = "posventa:";

/// What customers have confirmed and the shop has not got yet. It outlives `shutdown()`: a page
/// may end the portal, but not take back what somebody has declared.
pub const OUTBOX: &str = "outbox";

// A page without storage, or whose storage is full or forbidden, throws on every one of these.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = localStorage, js_name = getItem)]
    fn get_item(key: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(catch, js_namespace = localStorage, js_name = setItem)]
    fn set_item(key: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = localStorage, js_name = removeItem)]
    fn remove_item(key: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = localStorage, js_name = key)]
    fn key(index: u32) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(catch, js_namespace = sessionStorage, js_name = getItem)]
    fn get_item_of_tab(key: &str) -> Result<Option<String>, JsValue>;
    #[wasm_bindgen(catch, js_namespace = sessionStorage, js_name = setItem)]
    fn set_item_of_tab(key: &str, text: &str) -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_namespace = sessionStorage, js_name = removeItem)]
    fn remove_item_of_tab(key: &str) -> Result<(), JsValue>;
}

/// How long what somebody has begun to enter is kept, in milliseconds.
pub const DRAFTS_FOR: f64 = 14.0 * 24.0 * 3_600_000.0;

/// A sign-in that goes on at a page of the platform's: from the press until the customer is back.
pub const SIGN_IN: &str = "sign-in";

/// Whether anything is kept under this name.
pub fn has(name: &str) -> bool {
    matches!(get_item(&full(name)), Ok(Some(_)))
}

/// Keeps a text under a name until `until`, in milliseconds since 1970. Answers whether it could:
/// what could not be kept has to be said to the customer.
#[must_use]
pub fn put(name: &str, text: &str, until: f64) -> bool {
    set_item(&full(name), &format!("{until}\n{text}")).is_ok()
}

/// What is kept under a name, unless its time is over; then it is forgotten.
pub fn get(name: &str, now: f64) -> Option<String> {
    let kept = get_item(&full(name)).ok().flatten()?;
    let (until, text) = kept.split_once('\n')?;
    if until.parse::<f64>().is_ok_and(|until| now < until) {
        return Some(text.to_owned());
    }
    forget(name);
    None
}

pub fn forget(name: &str) {
    // What cannot be removed could not be kept either.
    let _ = remove_item(&full(name));
}

/// Keeps a text for this tab and no longer. Answers whether it could.
#[must_use]
pub fn put_for_tab(name: &str, text: &str) -> bool {
    set_item_of_tab(&full(name), text).is_ok()
}

/// What is kept for this tab under a name, and no longer is.
pub fn take_from_tab(name: &str) -> Option<String> {
    let name = full(name);
    let kept = get_item_of_tab(&name).ok().flatten();
    let _ = remove_item_of_tab(&name);
    kept
}

/// Removes everything the portal has ever kept on this device.
pub fn forget_all() {
    drop(take_from_tab(SIGN_IN));
    let all = (0..).map_while(|index| key(index).ok().flatten());
    let ours: Vec<String> = all.filter(|key| key.starts_with(PREFIX)).collect();
    for key in ours {
        let _ = remove_item(&key);
    }
}

fn full(name: &str) -> String {
    format!("{PREFIX}{name}")
}
