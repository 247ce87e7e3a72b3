//! The judge of themes for the browser: what `www/theme.html` asks, so that the studio and
//! `cargo xtask theme` say the same. All answers are JSON.

use wasm_bindgen::prelude::*;

/// What is wrong with the theme in a style sheet, and how every pair of colours measures.
#[wasm_bindgen]
pub fn judge(css: &str) -> String {
    posventa_theme::judge(css).to_json().write()
}

/// What every token comes to with a theme, in light and dark.
#[wasm_bindgen]
pub fn values(css: &str) -> String {
    posventa_theme::values(css).write()
}

/// What a shop page's CSS says about its look.
#[wasm_bindgen]
pub fn look_of(css: &str) -> String {
    posventa_theme::import(css).write()
}
