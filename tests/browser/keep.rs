//! What is kept on the device, and that it goes.

use posventa_portal::keep;
use wasm_bindgen_test::wasm_bindgen_test;

const NOW: f64 = 1_000.0;

#[wasm_bindgen_test]
fn what_is_kept_is_there_until_its_time_is_over() {
    keep::forget_all();
    assert!(keep::put("draft", "a\nb", NOW + 1.0));
    assert!(keep::has("draft"));
    assert_eq!(keep::get("draft", NOW).as_deref(), Some("a\nb"));
    assert_eq!(keep::get("draft", NOW + 1.0), None);
    assert!(!keep::has("draft"), "what is too old is removed, and not only hidden");
}

#[wasm_bindgen_test]
fn forgetting_all_leaves_what_others_have_kept() {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    storage.set_item("theirs", "stays").unwrap();
    for name in ["draft", "outbox", "receipts"] {
        assert!(keep::put(name, "x", f64::INFINITY));
    }
    keep::forget_all();
    assert_eq!(storage.length().unwrap(), 1);
    assert_eq!(storage.get_item("theirs").unwrap().as_deref(), Some("stays"));
    storage.clear().unwrap();
}

#[wasm_bindgen_test]
fn what_somebody_else_wrote_under_our_name_is_no_text_of_ours() {
    let storage = web_sys::window().unwrap().local_storage().unwrap().unwrap();
    for foreign in ["", "no end", "soon\nx", "NaN\nx"] {
        storage.set_item("posventa:draft", foreign).unwrap();
        assert_eq!(keep::get("draft", NOW), None, "{foreign}");
    }
    keep::forget_all();
}

#[wasm_bindgen_test]
fn what_is_kept_for_a_tab_is_taken_once_and_never_on_the_device() {
    assert!(keep::put_for_tab(keep::SIGN_IN, "a\nb"));
    assert!(!keep::has(keep::SIGN_IN));
    assert_eq!(keep::take_from_tab(keep::SIGN_IN).as_deref(), Some("a\nb"));
    assert_eq!(keep::take_from_tab(keep::SIGN_IN), None);
    assert!(keep::put_for_tab(keep::SIGN_IN, "x"));
    keep::forget_all();
    assert_eq!(keep::take_from_tab(keep::SIGN_IN), None);
}
