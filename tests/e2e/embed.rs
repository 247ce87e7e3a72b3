//! The page that makes snippets, and what it makes.

use std::fs;

use fantoccini::key::Key;
use serde_json::json;

use crate::access::{RULES, SIDEWAYS};
use crate::harness::{Page, Screen, Shop, axe};

/// Enters values into the form's fields, by their ids, as a person would: the last one is left.
pub async fn enter(page: &Page, values: &[(&str, &str)]) {
    let script = "
        for (const [id, text] of arguments[0]) {
            const field = document.getElementById(id);
            field.value = text;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            field.dispatchEvent(new Event('change', { bubbles: true }));
        }";
    page.js(script, &[json!(values)]).await;
}

/// The snippet, once it holds `part`.
pub async fn snippet(page: &Page, part: &str) -> String {
    let made = async || {
        let text = page.js("return document.getElementById('snippet').textContent", &[]).await;
        text.as_str().filter(|it| it.contains(part)).map(str::to_owned)
    };
    page.wait(&format!("a snippet with `{part}`"), made).await
}

/// Waits until exactly these sentences are shown to the merchant.
async fn told(page: &Page, names: &[&str]) {
    let script = "return [...document.querySelectorAll('[data-check]')]
        .filter(it => it.checkVisibility()).map(it => it.dataset.check)";
    let same = async || (page.js(script, &[]).await == json!(names)).then_some(());
    page.wait(&format!("{names:?} to be told"), same).await;
}

/// Platform, address of the API and key, and the part of the portal that its customers begin with.
const PLATFORMS: [(&str, &str, &str, &str); 8] = [
    ("posventa", "/api", "", "order-number"),
    ("adobe-commerce", "/graphql", "default", "order-number"),
    ("bigcommerce", "/graphql", "storefront-token", "order-link"),
    ("medusa", "/medusa", "pk_test", "order-link"),
    ("saleor", "/graphql/", "", "order-link"),
    ("shopify", "/shopify", "client-id", "sign-in-elsewhere"),
    ("vendure", "/shop-api", "channel", "order-number"),
    ("woocommerce", "/", "", "order-link"),
];

#[tokio::test]
async fn the_snippet_of_every_platform_starts_a_portal_under_the_strict_policy() {
    let shop = Shop::start().await;
    let page = shop.open("/embed/").await;
    for (platform, api, key, part) in PLATFORMS {
        page.go(&shop.url("/embed/")).await;
        let file = format!("{platform}/plain.html");
        enter(&page, &[("platform", platform), ("file", &file)]).await;
        enter(&page, &[("api", api), ("key", key), ("theme", "dark"), ("locale", "es")]).await;
        let text = snippet(&page, "locale=\"es\"").await;
        assert!(!text.contains("YOUR-"), "{platform}: {text}");
        assert!(text.contains(&format!("platform=\"{platform}\"")), "{text}");
        assert!(text.contains("theme=\"dark\""), "{text}");
        assert_eq!(text.contains("key="), !key.is_empty(), "{text}");
        // What the page shows beside it is there, and fetches nothing more.
        page.find(part).await;

        let name = format!("shop-on-{platform}.html");
        let icon = "<link rel=\"icon\" href=\"/shop/images/favicon.svg\" type=\"image/svg+xml\">";
        let document = format!("<!doctype html>\n<html lang=\"en\">\n{icon}\n{text}");
        fs::write(shop.folder().join("www").join(&name), document).unwrap();
        page.go(&shop.url(&format!("/{name}"))).await;
        page.state("ready").await;
        page.find(part).await;
    }
    page.close().await;
}

#[tokio::test]
async fn the_generator_says_which_field_is_wrong_and_copies_what_is_right() {
    let shop = Shop::start().await;
    let page = shop.open("/embed/").await;
    page.find("order-number").await;
    told(&page, &[]).await;
    let text = snippet(&page, "api=\"/api\"").await;
    assert!(text.contains("integrity=\"sha384-"), "{text}");

    enter(&page, &[("platform", "medusa"), ("page", "https://shop.example/orders")]).await;
    told(&page, &["api-missing", "key-missing"]).await;
    let text = snippet(&page, "platform=\"medusa\"").await;
    assert!(text.contains("YOUR-KEY: the publishable key"), "{text}");
    enter(&page, &[("api", "http://api.shop.example"), ("key", "sk_1"), ("phone", "")]).await;
    enter(&page, &[("mail", ""), ("locale", "e n"), ("files", "posventa"), ("config", "")]).await;
    let wrong = ["api-http", "key-secret", "files-address", "locale-tag", "people-missing"];
    told(&page, &[&wrong[..], &["config-none", "cors"]].concat()).await;
    let script = "const field = document.getElementById('api');
        return [field.ariaInvalid, ...field.getAttribute('aria-describedby').split(' ')
            .map(id => document.getElementById(id).textContent.trim().slice(0, 26))]";
    let described = page.js(script, &[]).await;
    assert_eq!(described[0], "true");
    assert_eq!(described[2], "API begins with http:. Bro", "{described}");
    let waits = "return document.getElementById('preview-waits').checkVisibility()";
    assert_eq!(page.js(waits, &[]).await, true);

    let people = ("phone", "+34 900 \"000\"");
    enter(&page, &[("api", "https://api.shop.example"), ("key", "pk_{1}\""), people]).await;
    enter(&page, &[("locale", ""), ("files", "/posventa"), ("config", "/posventa.json")]).await;
    told(&page, &["cors"]).await;
    page.find("order-link").await;
    enter(&page, &[("file", "medusa/portal.jsx"), ("display", "drawer")]).await;
    let text = snippet(&page, r#"const KEY = "pk_{1}\"";"#).await;
    assert!(text.contains("<a href=\"tel:+34900000\">+34 900 &#34;000&#34;</a>"), "{text}");
    assert!(text.contains("connect-src 'self' https://api.shop.example; img-src"), "{text}");
    assert!(text.contains("display=\"drawer\"") && !text.contains("YOUR-"), "{text}");

    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", allowed).await;
    page.js("document.getElementById('copy').focus()", &[]).await;
    page.keys(&[Key::Enter.into()]).await;
    let said = "return document.getElementById('said').textContent";
    let copied = async || (page.js(said, &[]).await == "Copied.").then_some(());
    page.wait("the copy", copied).await;
    assert_eq!(page.js("return navigator.clipboard.readText()", &[]).await, text);
    page.close().await;
}

#[tokio::test]
async fn the_generator_is_for_everybody() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let mut problems = Vec::new();
    for path in ["/embed/", "/embed/es/"] {
        page.go(&shop.url(path)).await;
        page.find("order-number").await;
        enter(&page, &[("api", "http://shop.example"), ("phone", ""), ("mail", "")]).await;
        told(&page, &["api-http", "people-missing", "cors"]).await;
        page.js("document.querySelector('details').open = true", &[]).await;
        page.js(&axe(), &[]).await;
        for (width, dark) in [(1280, false), (1280, true), (320, false), (320, true)] {
            page.see_on(Screen { width, dark, ..Screen::default() }).await;
            let found = page.js(RULES, &[json!("html")]).await;
            problems.push((path, width, dark, found));
            problems.push((path, width, dark, page.portal_js(SIDEWAYS, &[]).await));
        }
    }
    problems.retain(|(.., found)| *found != json!([]));
    assert!(problems.is_empty(), "{problems:#?}");
    page.close().await;
}
