//! Handing files to the browser's downloads.

use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use crate::shop::Document;
use crate::ui::context::window;

/// Saves a file under a name. Needs no permission of the page's policy.
pub fn save(document: &Document, name: &str) {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(document.bytes.as_slice()));
    let options = BlobPropertyBag::new();
    options.set_type(&document.media_type);
    let link = Blob::new_with_u8_array_sequence_and_options(&parts, &options)
        .and_then(|blob| Url::create_object_url_with_blob(&blob))
        .ok()
        .zip(window().document().and_then(|page| page.create_element("a").ok()));
    let Some((url, anchor)) = link else { return };
    if let Ok(anchor) = anchor.dyn_into::<HtmlAnchorElement>() {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    // The download holds on to the file by itself.
    let _ = Url::revoke_object_url(&url);
}
