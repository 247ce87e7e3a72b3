//! The portal in a drawer, by keyboard alone: opened in three ways, closed in two.

use fantoccini::key::Key;
use serde_json::json;

use crate::harness::{Page, Screen, Shop, axe};

const PHONE: Screen = Screen { width: 320, height: 640, zoom: 1, dark: false };

/// What has the focus in the page: an id, an address, or a tag.
const FOCUSED: &str = "const it = document.activeElement;
    return it.id || it.getAttribute('href') || it.localName";

/// Presses Tab until `wanted` of the page has the focus.
async fn tab_to(page: &Page, wanted: &str) {
    for _ in 0..20 {
        if page.js(FOCUSED, &[]).await == wanted {
            return;
        }
        page.keys(&[char::from(Key::Tab)]).await;
    }
    panic!("no key leads to {wanted}");
}

async fn focus_is_back_on(page: &Page, wanted: &str) {
    let back = async || (page.js(FOCUSED, &[]).await == wanted).then_some(());
    page.wait(&format!("the focus to be back on {wanted}"), back).await;
}

#[tokio::test]
async fn the_drawer_opens_keeps_the_focus_and_gives_it_back() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.see_on(PHONE).await;
    page.go(&shop.url("/drawer.html")).await;
    let [enter, escape] = [Key::Enter, Key::Escape].map(char::from);
    page.sees("launcher", "Orders and help").await;
    let fetched = "return performance.getEntriesByType('resource')
        .filter(it => it.name.includes('.wasm') || it.name.includes('/locales/')).length";
    assert_eq!(page.js(fetched, &[]).await, 0, "nobody has opened it yet");

    // A button of the page's own.
    tab_to(&page, "ask").await;
    page.keys(&[enter]).await;
    page.find("contact-title").await;
    let filled = "const { width, height, left } = parts('drawer')[0].getBoundingClientRect();
        return width === document.documentElement.clientWidth && height === innerHeight && left === 0
            && getComputedStyle(document.documentElement).overflowY === 'hidden'";
    page.wait("the drawer to fill the screen", async || {
        (page.portal_js(filled, &[]).await == true).then_some(())
    })
    .await;
    // Read out, as on every screen that was asked for.
    page.focus_is_on("view-title").await;
    for _ in 0..25 {
        page.keys(&[char::from(Key::Tab)]).await;
        let focused = page.js(FOCUSED, &[]).await;
        assert!(focused == "posventa-portal" || focused == "body", "the focus is on {focused}");
    }
    page.keys(&[escape]).await;
    page.gone("drawer").await;
    focus_is_back_on(&page, "ask").await;
    page.wait("the page to move again", async || {
        let moves = page.js("return !document.querySelector('[data-open]')", &[]).await;
        (moves == true).then_some(())
    })
    .await;

    // A link, and once more the same.
    for _ in 0..2 {
        tab_to(&page, "#posventa/policies").await;
        page.keys(&[enter]).await;
        page.find("policy-row").await;
        page.keys(&[escape]).await;
        page.gone("drawer").await;
        focus_is_back_on(&page, "#posventa/policies").await;
        let gone = async || (page.js("return location.hash", &[]).await == "").then_some(());
        page.wait("the fragment to go with the drawer", gone).await;
    }

    // The launcher. What was shown is still shown, and the other button closes it. All is there by
    // now, so that whatever moves is moved by the drawer.
    page.js("watch.shift = 0", &[]).await;
    tab_to(&page, "posventa-portal").await;
    page.focus_is_on("launcher").await;
    page.keys(&[enter]).await;
    page.find("policy-row").await;
    page.focus_is_on("drawer-close").await;
    page.keys(&[enter]).await;
    page.gone("drawer").await;
    page.focus_is_on("launcher").await;
    let overflow = "return getComputedStyle(document.documentElement).overflowY";
    let moves = async || (page.js(overflow, &[]).await == "visible").then_some(());
    page.wait("the page to move again", moves).await;
    assert!(page.js("return watch.shift", &[]).await.as_f64().unwrap() <= 0.1);
    page.js("localStorage.clear()", &[]).await;
    page.close().await;
}

#[tokio::test]
async fn an_open_drawer_is_for_everybody_and_goes_with_its_portal() {
    let shop = Shop::start().await;
    let page = shop.open("/drawer.html#posventa/contact").await;
    page.find("contact-title").await;
    let width = "return parts('drawer')[0].getBoundingClientRect().width";
    let beside = async || (page.portal_js(width, &[]).await == 544).then_some(());
    page.wait("the drawer to take its 34rem beside the page", beside).await;
    page.js(&axe(), &[]).await;
    let rules = "const report = await axe.run('posventa-portal', { resultTypes: ['violations'] });
        return report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(it => it.html)}`)";
    for dark in [false, true] {
        page.see_on(Screen { dark, ..Screen::default() }).await;
        assert_eq!(page.js(rules, &[]).await, json!([]));
    }

    // Where colours are the reader's own, borders say what backgrounds said.
    let forced = json!({ "features": [{ "name": "forced-colors", "value": "active" }] });
    page.devtools("Emulation.setEmulatedMedia", forced).await;
    let borders = "return ['launcher', 'drawer', 'drawer-close'].map(name =>
        parseFloat(getComputedStyle(root.querySelector(`[part~=${name}]`)).borderInlineStartWidth))";
    let borders = page.portal_js(borders, &[]).await;
    assert!(borders.as_array().unwrap().iter().all(|it| 1.0 <= it.as_f64().unwrap()), "{borders}");

    page.portal_js("host.locale = 'es'", &[]).await;
    page.wait("the drawer to speak Spanish", async || {
        let name = page.attribute("drawer", "aria-label").await?;
        (name == "Pedidos y ayuda").then_some(())
    })
    .await;
    page.sees("contact-title", "Habla con nosotros").await;
    page.portal_js("host.shutdown()", &[]).await;
    page.gone("launcher").await;
    let is_open = async || page.portal_js("return 'open' in host.dataset", &[]).await == true;
    page.wait("the page to move again", async || (!is_open().await).then_some(())).await;
    page.close().await;
}
