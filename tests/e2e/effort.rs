//! How much work something is for a page, whatever else the machine does at the time.
//!
//! A clock on the wall tells a busy machine from an idle one, not a slow page from a quick one. So
//! what is counted is the time that the page's main thread has had a processor, and a piece of work
//! that is always the same tells how quick that is.

use serde_json::json;

use crate::harness::Page;

/// What one turn of [`WORK`] took on the machine that limits were measured on, in milliseconds.
const REFERENCE: f64 = 0.58;

/// Turns of [`WORK`] at a time.
const TURNS: f64 = 100.0;

const WORK: &str = "
    for (let turn = 0; turn < arguments[0]; turn++) {
        let sum = 1;
        for (let step = 0; step < 500_000; step++) sum = (sum * 31 + step) | 0;
        if (sum === 0) return;
    }";

/// How quick a machine is.
pub struct Pace {
    /// Milliseconds there for each of this machine's.
    scale: f64,
}

impl Pace {
    pub async fn of(page: &Page) -> Pace {
        let mut least = f64::MAX;
        // The first turns are not compiled yet.
        for _ in 0..4 {
            let before = worked(page).await;
            page.js(WORK, &[json!(TURNS)]).await;
            least = least.min(worked(page).await - before);
        }
        Pace { scale: REFERENCE * TURNS / least }
    }

    /// Milliseconds of work that the page does meanwhile, on the machine of the limits.
    pub async fn effort(&self, page: &Page, meanwhile: impl AsyncFnOnce()) -> f64 {
        let before = worked(page).await;
        meanwhile().await;
        (worked(page).await - before) * self.scale
    }
}

/// Milliseconds for which the page's main thread has had a processor, since this was first asked.
async fn worked(page: &Page) -> f64 {
    page.devtools("Performance.enable", json!({ "timeDomain": "threadTicks" })).await;
    let metrics = page.devtools("Performance.getMetrics", json!({})).await;
    let mut metrics = metrics["metrics"].as_array().unwrap().iter();
    let tasks = metrics.find(|it| it["name"] == "TaskDuration").unwrap();
    tasks["value"].as_f64().unwrap() * 1000.0
}
