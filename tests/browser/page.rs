//! The page's network and clocks, as a test wants them; see `page.js`.

use wasm_bindgen::prelude::*;
use yew::scheduler;

#[wasm_bindgen(module = "/tests/browser/page.js")]
extern "C" {
    /// A network that answers what the test says, when it says so.
    pub type Network;
    #[wasm_bindgen(constructor)]
    fn new() -> Network;
    /// Answers the request that has waited longest, or else the next one.
    #[wasm_bindgen(method)]
    pub fn answer(this: &Network, status: u16, body: &str);
    #[wasm_bindgen(method, js_name = answerWith)]
    pub fn answer_with(this: &Network, status: u16, header: &str, value: &str, body: &str);
    /// An answer whose body breaks off.
    #[wasm_bindgen(method)]
    pub fn cut(this: &Network);
    /// An answer whose body never ends.
    #[wasm_bindgen(method)]
    pub fn stall(this: &Network);
    #[wasm_bindgen(method)]
    pub fn refuse(this: &Network);
    #[wasm_bindgen(method)]
    pub fn count(this: &Network) -> usize;
    #[wasm_bindgen(method)]
    pub fn url(this: &Network, index: usize) -> String;
    #[wasm_bindgen(method)]
    pub fn method(this: &Network, index: usize) -> String;
    #[wasm_bindgen(method)]
    pub fn header(this: &Network, index: usize, name: &str) -> String;
    #[wasm_bindgen(method)]
    pub fn body(this: &Network, index: usize) -> String;
    #[wasm_bindgen(method, js_name = isAborted)]
    pub fn is_aborted(this: &Network, index: usize) -> bool;

    #[wasm_bindgen(js_name = stopClock)]
    fn stop_clock(milliseconds: f64);
    #[wasm_bindgen(js_name = holdTimers)]
    fn hold_timers();
    #[wasm_bindgen(js_name = fireTimers)]
    fn fire_timers(milliseconds: u32);
    #[wasm_bindgen(js_name = heldTimers)]
    fn held_timers() -> Vec<u32>;
    async fn turn();
    fn elapsed() -> f64;
    fn restore();
}

/// Wednesday, 4 March 2026, 12:30 in Madrid.
pub const NOW: &str = "2026-03-04T11:30:00Z";

/// How long anything in a test may take, in milliseconds, before the test has failed. Far more than
/// it takes: it only ends tests that fail.
const PATIENCE: f64 = 60_000.0;

/// A page with a network of the test's own and a clock that stands still at [`NOW`]; long timers
/// fire when the test says so. The page is itself again when this is dropped.
pub struct Page {
    pub network: Network,
}

impl Page {
    pub fn open() -> Page {
        stop_clock(js_sys::Date::parse(NOW));
        hold_timers();
        Page { network: Network::new() }
    }

    /// Fires the timers of up to so many seconds that are still running.
    pub fn pass(&self, seconds: u32) {
        fire_timers(seconds * 1000);
    }

    /// Seconds of the timers that are running, shortest first.
    pub fn timers(&self) -> Vec<u32> {
        held_timers().into_iter().map(|milliseconds| milliseconds / 1000).collect()
    }
}

impl Drop for Page {
    fn drop(&mut self) {
        restore();
    }
}

/// Waits until everything that is ready to be drawn is drawn.
pub async fn settle() {
    scheduler::flush().await;
}

/// Waits until `holds` does; if it does not in time, the test has failed.
#[track_caller]
pub fn until(holds: impl Fn() -> bool) -> impl Future<Output = ()> {
    let caller = std::panic::Location::caller();
    async move {
        let begun = elapsed();
        loop {
            settle().await;
            if holds() {
                return;
            }
            assert!(elapsed() - begun < PATIENCE, "waited in vain at {caller}");
            turn().await;
        }
    }
}

/// Lets everything happen that is under way, for tests that say what must not have happened.
pub async fn let_pass() {
    for _ in 0..5 {
        turn().await;
        settle().await;
    }
}
