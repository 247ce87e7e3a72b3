//! What merchants paste that is no HTML yet, run by what runs it in their shops.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::json;

use crate::embed::{enter, snippet};
use crate::harness::{Shop, node_modules, root};

/// Makes a page of a snippet's file, or says what is wrong with it.
fn run(snippet: &Path, page: &Path, shop: &Shop) -> Output {
    let script = root().join("tests/e2e/snippets.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(node_modules()).args([snippet, page]).arg(shop.url(""));
    node.output().unwrap()
}

fn check(said: &Output, file: &str) {
    assert!(said.status.success(), "{file}: {}", String::from_utf8_lossy(&said.stderr));
}

#[tokio::test]
async fn templates_and_components_start_a_portal_in_what_renders_them() {
    let shop = Shop::start().await;
    let page = shop.open("/embed/").await;
    // Whom the component signs in is shown their orders, and this shop has no such API.
    page.provoke("/medusa");
    page.provoke("/shop-api");
    for (platform, file, api, key, part) in [
        ("shopify", "app-block.liquid", "", "client-id", "sign-in-elsewhere"),
        ("shopify", "custom-liquid.liquid", "", "client-id", "sign-in-elsewhere"),
        ("medusa", "portal.jsx", "/medusa", "pk_test", "sign-out"),
        ("vendure", "portal.jsx", "/shop-api", "channel", "sign-out"),
    ] {
        let name = format!("{platform}/{file}");
        page.go(&shop.url("/embed/")).await;
        enter(&page, &[("platform", platform), ("file", &name)]).await;
        enter(&page, &[("api", api), ("key", key), ("phone", "+34 900 000 000")]).await;
        let text = snippet(&page, key).await;
        // Shopify fills its address in, and the portal beside the snippet begins all the same.
        if api.is_empty() {
            page.find(part).await;
        }

        let pasted = shop.folder().join(name.replace('/', "-"));
        fs::write(&pasted, text).unwrap();
        let made = format!("{}.html", name.replace(['/', '.'], "-"));
        check(&run(&pasted, &shop.folder().join("www").join(&made), &shop), &name);

        page.go(&shop.url(&format!("/{made}"))).await;
        page.find_outside("posventa-portal").await;
        page.state("ready").await;
        page.find(part).await;
        let element = "return ['platform', 'key', 'locale'].map(it => host.getAttribute(it))";
        assert_eq!(page.portal_js(element, &[]).await, json!([platform, key, "es"]), "{name}");
        let people = "return host.querySelector('a').getAttribute('href')";
        assert_eq!(page.portal_js(people, &[]).await, "tel:+34900000000", "{name}");
    }
    page.close().await;
}

#[tokio::test]
async fn php_and_scripts_can_be_read_and_what_is_broken_cannot() {
    let shop = Shop::start().await;
    let nowhere = shop.folder().join("nothing.html");
    let snippets = shop.folder().join("www/embed/snippets");
    for (file, end) in [
        ("woocommerce/posventa.php", "}"),
        ("woocommerce/block.js", "}"),
        ("woocommerce/customer.js", ")"),
        ("adobe-commerce/posventa.phtml", "?>"),
    ] {
        let file = snippets.join(file);
        check(&run(&file, &nowhere, &shop), &file.display().to_string());

        let text = fs::read_to_string(&file).unwrap();
        let broken = shop.folder().join(file.file_name().unwrap());
        let (before, after) = text.rsplit_once(end).unwrap();
        fs::write(&broken, format!("{before}{after}")).unwrap();
        assert!(!run(&broken, &nowhere, &shop).status.success(), "{}", file.display());
    }
    assert!(!nowhere.exists());
}
