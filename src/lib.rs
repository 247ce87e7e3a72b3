//! The browser half of Posventa: a custom element's inside, in reading order from the page inwards.

pub mod element;
pub mod keep;
mod parts;
pub mod route;
mod script;
pub mod settings;
pub mod shop;
pub mod transport;
pub mod ui;

/// The standard library's allocator is 4.7 KB of the module; this one is written for small code,
/// and takes constant time.
#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::GlobalTlsf<HeapOptions> = rlsf::GlobalTlsf::new();

/// A block that grows is moved: to grow it in place costs more code than it saves time here.
#[cfg(target_family = "wasm")]
struct HeapOptions;

#[cfg(target_family = "wasm")]
impl rlsf::GlobalTlsfOptions for HeapOptions {
    const ENABLE_REALLOCATION: bool = false;
}
