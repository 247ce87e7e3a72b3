//! A page with the portal, on the origin that the shops let in.

use std::net::Ipv4Addr;
use std::sync::OnceLock;
use std::sync::mpsc::sync_channel;
use std::thread;

use axum::Router;
use axum::extract::Query;
use axum::http::header::CONTENT_SECURITY_POLICY;
use axum::response::{Html, IntoResponse};
use axum::routing::get;
use jiff::Timestamp;
use serde::Deserialize;
use tokio::net::TcpListener;
use tokio::runtime::Builder;
use url::form_urlencoded::byte_serialize;

use crate::harness::{Page, Screen, portal, prepared, serve};
use crate::medusa_shop::Shop;

const CONFIG: &str = r#"{
    "version": 1,
    "shop": { "name": "Test shop", "timeZone": "Europe/Berlin" },
    "policy": "/policy.json"
}"#;

/// What a Medusa shop can keep: refunds only, and no methods of its own. The first reason stands
/// for the shop's.
const POLICY: &str = r#"{
    "format": 1,
    "version": "test",
    "law": { "withdrawal": "none" },
    "returns": [
        { "id": "final-sale", "when": { "tags": ["final-sale"] }, "refused": { "en": "Final sale" } },
        { "id": "standard", "days": 30, "resolutions": ["refund"], "pays": "customer" }
    ],
    "reasons": [
        { "id": "any", "clock": "returns", "text": { "en": "Any" }, "resolutions": ["refund"] }
    ]
}"#;

/// An empty page whose clock is right, as the shops' clocks are.
pub async fn page() -> Page {
    Page::new(Timestamp::now(), Screen::default()).await
}

/// The address of the storefront's page for a shop, with the fragment behind the `#`.
pub fn address(shop: &Shop, fragment: &str) -> String {
    address_with_key(shop, &shop.key, fragment)
}

/// The same with a publishable key that its author has chosen.
pub fn address_with_key(shop: &Shop, key: &str, fragment: &str) -> String {
    address_of("medusa", &shop.api, key, fragment)
}

/// The same for a shop of any platform.
pub fn address_of(platform: &str, api: &str, key: &str, fragment: &str) -> String {
    let port = begin();
    let [api, key] = [api, key].map(|it| byte_serialize(it.as_bytes()).collect::<String>());
    format!("http://127.0.0.1:{port}/?platform={platform}&api={api}&key={key}#{fragment}")
}

/// The address of a page whose portal takes returns, by [`POLICY`].
pub fn address_with_returns(shop: &Shop, fragment: &str) -> String {
    address(shop, fragment).replacen('#', "&config=/posventa.json#", 1)
}

/// Opens a page whose `key` is none of the shop's: the people stay in sight, and its author is told.
pub async fn check_wrong_key(page: Page, address: &str) {
    page.go(address).await;
    page.sees("notice", "Something is wrong on our side.").await;
    page.sees("contact", "Talk to us").await;
    let script = "return document.querySelector('#people').checkVisibility()";
    assert_eq!(page.js(script, &[]).await, true, "the page's own words on how to reach a person");
    let error = page.event("error").await;
    assert_eq!(error["code"], "shop");
    let message = error["message"].as_str().unwrap();
    assert!(message.contains("attribute `key`"), "{message}");
    page.close().await;
}

/// Serves the storefront from the first test that needs it until the last has ended: a runtime of
/// a test's own would end with that test. Gives its port, which with `http://127.0.0.1` is what the
/// shops let in.
fn begin() -> u16 {
    static SERVED: OnceLock<u16> = OnceLock::new();
    *SERVED.get_or_init(|| {
        let port: u16 = prepared("POSVENTA_STOREFRONT").parse().unwrap();
        let (listening, wait) = sync_channel(1);
        thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(async {
                let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
                let listener = listener.unwrap_or_else(|error| panic!("port {port}: {error}"));
                listening.send(()).unwrap();
                serve(listener, routes()).await;
            });
        });
        wait.recv().expect("the storefront listens");
        port
    })
}

fn routes() -> Router {
    let pages = portal().route("/", get(storefront));
    pages.route("/posventa.json", get(CONFIG)).route("/policy.json", get(POLICY))
}

/// Everything that a shop's policy need allow for the portal, and nothing else.
async fn storefront(Query(attributes): Query<Attributes>) -> impl IntoResponse {
    let Attributes { platform, api, key, config } = attributes;
    let config = config.map(|config| format!(" config=\"{config}\"")).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' {api}; \
         img-src 'self' {api}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    let page = format!(
        "<!doctype html>
<html lang=\"en\">
<head>
<meta charset=\"utf-8\">
<title>Orders</title>
<link rel=\"icon\" href=\"/icon.svg\">
<script type=\"module\" src=\"/posventa/posventa.js\"></script>
</head>
<body>
<posventa-portal platform=\"{platform}\" api=\"{api}\" key=\"{key}\"{config}>
<p id=\"people\">Write to help@shop.test</p>
</posventa-portal>
</body>
</html>
"
    );
    ([(CONTENT_SECURITY_POLICY, policy)], Html(page))
}

/// Attributes of the element, in the page's address.
#[derive(Deserialize)]
struct Attributes {
    platform: String,
    api: String,
    key: String,
    config: Option<String>,
}
