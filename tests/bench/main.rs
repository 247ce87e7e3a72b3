//! `cargo xtask bench`: how long customers wait on a slow phone, as ratios to a page written by
//! hand that was measured in the same run. Takes how often to measure.
//!
//! The phone is that of the design: 1.6 Mbit/s, 150 ms, a processor four times slower than this
//! machine's. Milliseconds depend on the machine, ratios hardly do.

#![allow(clippy::unwrap_used, reason = "what cannot be measured ends the program")]
#![allow(clippy::print_stdout, reason = "the numbers are what the command has to say")]

#[path = "../e2e/finding.rs"]
#[allow(dead_code, unused_imports, reason = "only the way to a link is needed")]
mod finding;
#[path = "../e2e/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests need more of it")]
mod harness;

use std::path::Path;

use demo_shop::{ARCHIVE_EMAIL, PASSWORD};
use harness::{Page, Screen, Shop};
use serde_json::json;

/// An order on its way, and its parcel.
const ORDER: (&str, &str) = ("1042", "1042-1");

/// How much slower than this machine the phone is.
const SLOWDOWN: u32 = 4;

#[tokio::main]
async fn main() {
    let rounds = std::env::args().nth(1).map_or(5, |word| word.parse().unwrap());
    let shop = Shop::start().await;
    let pages = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/bench/pages");
    for file in ["by-hand.html", "by-hand.js"] {
        std::fs::copy(pages.join(file), shop.folder().join("www").join(file)).unwrap();
    }
    let page = shop.page().await;
    let link = finding::have_link_mailed(&shop, &page, ORDER.0, ORDER.1).await;
    page.close().await;
    let fragment = &link[link.find('#').unwrap()..];

    let loads = [
        ("an order by its link, written by hand", format!("/by-hand.html{fragment}"), "#by-hand"),
        ("an order by its link", format!("/plain.html{fragment}"), "headline"),
        ("the form to find an order", "/plain.html".to_owned(), "find-order"),
        ("the shop's own page, with the form", "/".to_owned(), "find-order"),
    ];
    let mut times = loads.each_ref().map(|_| Vec::new());
    // Turn by turn, so that what else the machine does falls on all alike.
    for _ in 0..rounds {
        for ((_, path, shown), times) in loads.iter().zip(&mut times) {
            times.push(time_until_shown(&shop, path, shown).await);
        }
    }
    let by_hand = median(&mut times[0]);
    println!("Until it is seen, nothing cached, median of {rounds}:");
    for ((name, ..), times) in loads.iter().zip(&mut times) {
        let time = median(times);
        println!("  {name:<40} {time:>6.0} ms  {:>5.2} x", time / by_hand);
    }

    let (few, many) = (typing(&shop, 0, rounds).await, typing(&shop, 7, rounds).await);
    println!("A letter in the search of 3,000 orders, median of all letters of {rounds} words:");
    println!("  {:<40} {few:>6.0} ms  {:>5.2} x", "with the first 50 shown", 1.0);
    println!("  {:<40} {many:>6.0} ms  {:>5.2} x", "with 400 shown", many / few);
}

/// Milliseconds from the address being entered to the frame in which the portal's part, or with a
/// `#` the page's element, has words in it.
async fn time_until_shown(shop: &Shop, path: &str, shown: &str) -> f64 {
    // A browser of its own each time: its caches of files, code and connections are empty.
    let page = shop.page().await;
    page.see_on(Screen { width: 360, height: 740, ..Screen::default() }).await;
    page.devtools("Network.enable", json!({})).await;
    let network = json!({
        "offline": false,
        "latency": 150,
        "downloadThroughput": 1_600_000 / 8,
        "uploadThroughput": 750_000 / 8,
    });
    page.devtools("Network.emulateNetworkConditions", network).await;
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await;
    let find = match shown.strip_prefix('#') {
        Some(id) => format!("document.getElementById('{id}')"),
        None => format!(
            "document.querySelector('posventa-portal')?.shadowRoot?.querySelector('[part~={shown}]')"
        ),
    };
    let source = format!(
        "(() => {{
            const look = () => {{
                if ({find}?.textContent.trim()) window.seen = performance.now();
                else requestAnimationFrame(look);
            }};
            requestAnimationFrame(look);
        }})()"
    );
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    page.go(&shop.url(path)).await;
    let seen = async || page.js("return window.seen ?? null", &[]).await.as_f64();
    let seen = page.wait("it to be seen", seen).await;
    page.close().await;
    seen
}

/// Milliseconds that a letter takes in the list of an account with 3,000 orders, after pressing
/// "more" so often.
async fn typing(shop: &Shop, presses: usize, rounds: usize) -> f64 {
    let page = shop.open("/plain.html#posventa/account").await;
    sign_in(&page).await;
    for press in 0..presses {
        page.press("orders-more").await;
        let rows = 50 * (press + 2);
        let enough = async || (rows <= page.texts("order-row").await.len()).then_some(());
        page.wait("more orders", enough).await;
    }
    page.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWDOWN })).await;
    let script = "
        const field = parts('orders-search')[0];
        const turn = () => new Promise(done => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => done();
            port2.postMessage(0);
        });
        const times = [];
        for (let end = 1; end <= 'breakfast'.length; end++) {
            await new Promise(requestAnimationFrame);
            await turn();
            const begun = performance.now();
            field.value = 'breakfast'.slice(0, end);
            field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            await turn();
            parts('orders-count')[0].getBoundingClientRect();
            times.push(performance.now() - begun);
        }
        field.value = '';
        field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        return times";
    let mut times = Vec::new();
    for _ in 0..rounds {
        let answer = page.portal_js(script, &[]).await;
        times.extend(answer.as_array().unwrap().iter().map(|it| it.as_f64().unwrap()));
    }
    page.close().await;
    median(&mut times)
}

async fn sign_in(page: &Page) {
    page.fill("sign-in-email", ARCHIVE_EMAIL).await;
    page.fill("password", PASSWORD).await;
    page.press("sign-in-submit").await;
    page.sees("orders-count", "of 3,000 orders").await;
}

fn median(times: &mut [f64]) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
