//! The snippets in a running WordPress, in Chromium: wherever a merchant puts them the portal is
//! there, and it shows the pages that the merchant named.

use serde_json::json;

use crate::harness::Page;
use crate::storefront::page;
use crate::wordpress_shop::Shop;

/// What the seed filled in as the configuration's address, whose signs would end an attribute.
const CONFIG: &str = "/posventa.json?\"'><script>hostile = 1</script><?php hostile(); ?>";

#[tokio::test]
async fn the_portal_is_there_wherever_the_snippet_was_put() {
    let shop = Shop::running();
    let page = page().await;
    let rest = format!("{}/wp-json/", shop.url);
    for (place, api) in [
        ("orders-block", &*rest),
        ("orders-shortcode", &rest),
        ("orders-paragraph", &rest),
        ("orders-classic", &rest),
        ("orders-author-shortcode", &rest),
        ("orders-html", "/"),
        ("orders-pasted", "/"),
    ] {
        page.go(&format!("{}/{place}/", shop.url)).await;
        page.state("ready").await;
        page.find("order-link").await;
        let element = "return [host.getAttribute('api'), host.getAttribute('config'),
            [...host.querySelectorAll('a')].map(it => it.getAttribute('href'))]";
        let people = ["tel:+34900000000", "mailto:help@shop.test"];
        assert_eq!(page.portal_js(element, &[]).await, json!([api, CONFIG, people]), "{place}");
        // Nothing of it beside the portal, where it would stay when the portal is there.
        let beside = "return [document.querySelectorAll('posventa-portal').length,
            document.querySelectorAll('main [href^=\"tel:\"]').length, typeof hostile]";
        assert_eq!(page.js(beside, &[]).await, json!([1, 1, "undefined"]), "{place}");
    }

    // Who may not write HTML has their people left, and no script.
    page.go(&format!("{}/orders-author/", shop.url)).await;
    page.find_outside("main [href^=\"tel:\"]").await;
    assert!(!page.has_outside("posventa-portal").await);
    leave(page).await;
}

#[tokio::test]
async fn who_is_signed_in_to_wordpress_is_signed_in_to_the_portal() {
    let shop = Shop::running();
    let page = page().await;
    // There is no WooCommerce to answer for the order.
    page.provoke("/wp-json/wc/");
    // What WordPress writes into its pages itself, the policy of the snippet keeps from running.
    page.provoke("policy: script-src-elem forbids inline");
    page.provoke("Content Security Policy");
    page.go(&format!("{}/orders-account/", shop.url)).await;
    page.find("order-link").await;
    let order = "return host.getAttribute('order')";
    assert_eq!(page.portal_js(order, &[]).await, "123\" onload=\"hostile=1");

    let sign_in =
        "const answer = await fetch('/wp-login.php', { method: 'POST', redirect: 'manual',
        body: new URLSearchParams({ log: 'lucia', pwd: 'lucia-Passw0rd' }) });
        return answer.type";
    assert_eq!(page.js(sign_in, &[]).await, "opaqueredirect");
    page.go(&format!("{}/orders-block/?policy=1#posventa/orders/123", shop.url)).await;
    page.sees("notice", "Something is wrong on our side.").await;
    let error = page.event("error").await;
    // WordPress asks for another log-in if it does not believe the nonce.
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("no WooCommerce"), "{message}");
    assert_eq!(page.js("return typeof hostile", &[]).await, "undefined");
    leave(page).await;
}

#[tokio::test]
async fn pages_of_wordpress_are_read_in_the_portal() {
    let shop = Shop::running();
    let page = page().await;
    page.go(&format!("{}/orders-block/#posventa/guides", shop.url)).await;
    for title in ["Lamps & “bulbs”: what’s what", "Sizes", "News of lamps"] {
        page.sees("guide-link", title).await;
    }
    assert_eq!(page.texts("guide-link").await.len(), 3, "nothing that is hidden");

    page.go(&format!("{}/orders-block/#posventa/guides/blocks", shop.url)).await;
    page.sees("prose", "Our lamps aren’t “toys” — they’re made to last … returns").await;
    let shown = "
        const prose = parts('prose')[0];
        const texts = selector => [...prose.querySelectorAll(selector)].map(it => it.textContent.trim());
        return {
            headings: texts('h2, h3, h4'), steps: texts('ol > li > ul > li'), cells: texts('th, td'),
            quoted: texts('blockquote p'), captions: texts('figcaption'),
            links: [...prose.querySelectorAll('a')].map(it => it.href),
            images: [...prose.querySelectorAll('img')].map(it => [it.src, it.alt]),
            left: prose.querySelectorAll('iframe, script, form, input, style, [onerror]').length,
        }";
    let shown = page.portal_js(shown, &[]).await;
    let picture = format!("{}/wp-includes/images/w-logo-blue.png", shop.url);
    let expected = json!({
        "headings": ["Changing a bulb"], "steps": ["and wait"],
        "cells": ["Lamp", "Bulb", "Moon", "E27"], "quoted": ["Bright"],
        "captions": ["Bulbs", "The lamp"],
        "links": [format!("{}/returns/", shop.url), "https://shop.test/bulbs".to_owned()],
        "images": [[picture, "A lamp"]],
        "left": 0,
    });
    assert_eq!(shown, expected);

    page.go(&format!("{}/orders-block/#posventa/guides/classic", shop.url)).await;
    page.sees("prose", "Our logo").await;
    page.go(&format!("{}/orders-block/#posventa/policies/returns", shop.url)).await;
    page.sees("prose", "30 days.").await;
    page.go(&format!("{}/orders-block/#posventa/guides/locked", shop.url)).await;
    page.sees("reading-view", "This page is no longer there.").await;
    leave(page).await;
}

/// Ends the portal, which forgets everything, and what WordPress has stored.
async fn leave(page: Page) {
    page.js("document.querySelector('posventa-portal')?.shutdown()", &[]).await;
    page.devtools("Network.clearBrowserCookies", json!({})).await;
    page.js("sessionStorage.clear()", &[]).await;
    page.close().await;
}
