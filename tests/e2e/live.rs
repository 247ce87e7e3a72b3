//! An order's page keeps itself fresh.

use demo_shop::Fault;
use posventa_core::delivery::EventKind;

use crate::finding::look_up;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";

async fn open_1042(shop: &Shop) -> Page {
    let page = shop.open("/plain.html").await;
    // Before anything waits for its minute.
    page.state("ready").await;
    page.hurry(60_000, 400).await;
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    page
}

fn out_for_delivery(shop: &Shop) {
    shop.add_event("1042-1", EventKind::OutForDelivery, Some("Madrid"), None).unwrap();
}

fn times_asked(shop: &Shop) -> usize {
    shop.requests().iter().filter(|it| *it == "GET /api/orders/1042").count()
}

#[tokio::test]
async fn pressing_refresh_shows_what_has_happened_meanwhile() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    assert_eq!(times_asked(&shop), 0, "the look-up brought the order");

    out_for_delivery(&shop);
    page.press("refresh").await;

    page.sees("headline", "Arriving today").await;
    page.sees("event", "Out for delivery").await;
    page.announced("News about your order: Out for delivery").await;
    page.close().await;
}

#[tokio::test]
async fn the_page_asks_by_itself_and_announces_what_is_new() {
    let shop = Shop::start().await;
    let page = open_1042(&shop).await;

    out_for_delivery(&shop);

    page.sees("headline", "Arriving today").await;
    page.announced("News about your order: Out for delivery").await;
    assert!(1 <= times_asked(&shop));
    page.close().await;
}

#[tokio::test]
async fn an_order_that_has_arrived_is_not_asked_about_any_more() {
    let shop = Shop::start().await;
    let page = open_1042(&shop).await;
    shop.add_event("1042-1", EventKind::Delivered, Some("Madrid"), None).unwrap();
    page.sees("headline", "Delivered").await;

    // It can still be asked for, and nothing waits to ask by itself.
    page.find("refresh").await;
    let rests = async || (page.js("return watch.waiting", &[]).await == 0).then_some(());
    page.wait("the last timer to end", rests).await;
    page.close().await;
}

#[tokio::test]
async fn a_page_that_nobody_looks_at_does_not_ask_until_it_is_seen_again() {
    let shop = Shop::start().await;
    let page = open_1042(&shop).await;

    // Noted by the page itself: between two of our questions a time may be up.
    let note = "document.addEventListener('visibilitychange',
        () => (watch.whenHidden = watch.hurried), { once: true })";
    page.js(note, &[]).await;
    page.hide().await;
    // A question under way when it was hidden is answered, and then one more time is up, which asks
    // nothing.
    let time_is_up = async || {
        let script = "return watch.whenHidden < watch.hurried && watch.waiting === 0";
        (page.js(script, &[]).await == true).then_some(())
    };
    page.wait("the time of the next question", time_is_up).await;
    let asked = times_asked(&shop);
    out_for_delivery(&shop);
    page.sees("headline", "On its way to you").await;
    assert_eq!(times_asked(&shop), asked);

    page.show().await;
    page.sees("headline", "Arriving today").await;
    page.close().await;
}

#[tokio::test]
async fn when_refreshing_fails_the_order_stays_with_a_notice_of_its_age() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.provoke("/api/orders/1042");
    look_up(&page, "1042", GUEST).await;
    page.sees("updated-at", "Updated at").await;

    for fault in [Fault::Status(500), Fault::Html, Fault::Cut, Fault::Drop, Fault::Status(429)] {
        shop.fail("/api/orders/1042", fault);
        page.press("refresh").await;
        page.sees("updated-at", "We could not refresh this page. What you see is from").await;
        page.sees("headline", "On its way to you").await;
        page.sees("contact", "900 000 000").await;

        shop.heal();
        page.press("refresh").await;
        page.sees("updated-at", "Updated at").await;
    }
    page.close().await;
}
