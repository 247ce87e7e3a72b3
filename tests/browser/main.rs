//! Everything that needs a browser but no shop, as one test binary.
#![cfg(target_arch = "wasm32")]
