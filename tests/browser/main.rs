//! Everything that needs a browser but no shop, as one test binary: each binary more would be
//! linked, bound and opened in Chromium on its own.

#![cfg(target_arch = "wasm32")]
// The setting in clippy.toml knows `#[test]` only, neither this crate's tests nor their helpers.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use wasm_bindgen_test::wasm_bindgen_test_configure;

// Public, because the runner finds tests in public modules only.
pub mod cases;
pub mod contact;
pub mod foreign_html;
pub mod guides;
pub mod hooks;
pub mod keep;
pub mod language;
pub mod look_up;
pub mod order_actions;
pub mod order_page;
pub mod order_parts;
pub mod order_status;
pub mod page;
pub mod pictures;
pub mod primitives;
pub mod returns;
pub mod route;
pub mod samples;
pub mod settings;
pub mod stage;
pub mod transport;
pub mod withdrawal;

wasm_bindgen_test_configure!(run_in_browser);
