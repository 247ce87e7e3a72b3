//! Signing in at Shopify, orders and a return in Chromium: against a shop that answers from
//! Shopify's own schema, on two origins as in life. Without the schema these tests say so and check
//! nothing.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_ORIGIN, AUTHORIZATION,
    CONTENT_SECURITY_POLICY, CONTENT_TYPE, LOCATION, ORIGIN,
};
use axum::http::{HeaderMap, HeaderName, Method, StatusCode, Uri};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::get;
use jiff::Timestamp;
use tokio::net::TcpListener;

use crate::harness::{Page, Screen, portal, serve};
use crate::returns::{choose, take};
use crate::shopify_shop::{Asked, CLIENT, ShopifyShop, schema};

/// Two origins: the shop's, with its page, and the one that stands for shopify.com.
struct Served {
    shop: Arc<ShopifyShop>,
    /// The address of the page with the portal.
    page: String,
}

#[derive(Clone)]
struct Platform {
    shop: Arc<ShopifyShop>,
    /// The one JavaScript origin that is registered.
    origin: String,
}

const CONFIG: &str = r#"{
    "version": 1,
    "shop": { "name": "Test shop", "timeZone": "Europe/Madrid" },
    "policy": "/policy.json"
}"#;

/// A shop whose returns never run out; Shopify has the last word.
const POLICY: &str = r#"{
    "format": 1,
    "version": "test",
    "law": { "withdrawal": "none" },
    "returns": [
        { "id": "standard", "days": 3650, "resolutions": ["refund"], "pays": "shop" }
    ],
    "reasons": [
        { "id": "any", "clock": "returns", "text": { "en": "Any" }, "resolutions": ["refund"] }
    ],
    "methods": [
        { "id": "label", "kind": "prepaid-label", "text": { "en": "With a label of ours" } }
    ]
}"#;

impl Served {
    async fn start() -> Option<Served> {
        let schema = schema("shopify-customer-account-2026-04.graphql")?;
        let (front, at_platform) = (listen().await, listen().await);
        let origin = |listener: &TcpListener| format!("http://{}", address(listener));
        let (origin, platform) = (origin(&front), origin(&at_platform));
        let page = format!("{origin}/pages/orders");
        let shop = Arc::new(ShopifyShop::new(schema, &platform, &[&page]));

        let storefront = move || async move { front_page(&platform) };
        let pages = portal()
            .route("/pages/orders", get(storefront))
            .route("/posventa.json", get(CONFIG))
            .route("/policy.json", get(POLICY))
            .fallback(answer)
            .with_state(Platform { shop: Arc::clone(&shop), origin: origin.clone() });
        let platform =
            Router::new().fallback(answer).with_state(Platform { shop: Arc::clone(&shop), origin });
        tokio::spawn(serve(front, pages));
        tokio::spawn(serve(at_platform, platform));
        Some(Served { shop, page })
    }

    async fn open(&self, fragment: &str) -> Page {
        let page = Page::new(Timestamp::now(), Screen::default()).await;
        // Pictures lie where no test can reach them.
        page.provoke("cdn.shop.test");
        page.go(&format!("{}{fragment}", self.page)).await;
        page
    }
}

async fn listen() -> TcpListener {
    TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap()
}

fn address(listener: &TcpListener) -> SocketAddr {
    listener.local_addr().unwrap()
}

/// What the shop answers, readable by the registered origin alone.
async fn answer(
    State(Platform { shop, origin }): State<Platform>,
    method: Method,
    uri: Uri,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let header = |name: HeaderName| headers.get(name).map(|it| it.to_str().unwrap());
    let may_read = header(ORIGIN) == Some(&*origin);
    let is_bare = method == Method::OPTIONS || uri.path() == "/favicon.ico";
    let mut response = if is_bare {
        StatusCode::NO_CONTENT.into_response()
    } else {
        let told = shop.answer(&Asked {
            method: method.as_str(),
            path: uri.path_and_query().unwrap().as_str(),
            authorization: header(AUTHORIZATION),
            content_type: header(CONTENT_TYPE),
            body: &body,
        });
        let status = StatusCode::from_u16(told.status).unwrap();
        let mut response = (status, [(CONTENT_TYPE, told.content_type)], told.body).into_response();
        if let Some(location) = told.location {
            response.headers_mut().insert(LOCATION, location.parse().unwrap());
        }
        response
    };
    if may_read {
        let headers = response.headers_mut();
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin.parse().unwrap());
        let allowed = "authorization, content-type".parse().unwrap();
        headers.insert(ACCESS_CONTROL_ALLOW_HEADERS, allowed);
    }
    response
}

/// Everything that a shop's policy need allow for the portal, and nothing else. The portal lies
/// below the first screen: who comes back to it must not have to scroll.
fn front_page(platform: &str) -> impl IntoResponse + use<> {
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; \
         connect-src 'self' {platform}; img-src 'self' https://cdn.shop.test; base-uri 'none'; \
         form-action 'none'; frame-ancestors 'none'"
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
<posventa-portal platform=\"shopify\" api=\"/\" key=\"{CLIENT}\" config=\"/posventa.json\">
<p id=\"people\">Write to help@shop.test</p>
</posventa-portal>
</body>
</html>
"
    );
    ([(CONTENT_SECURITY_POLICY, policy)], Html(page))
}

#[tokio::test]
async fn a_customer_signs_in_at_shopify_sees_orders_and_sends_something_back() {
    let Some(served) = Served::start().await else { return };
    let exchanges = || served.shop.authorization.lock().unwrap().exchanges;

    // A code that this tab has not asked for is left alone.
    let stolen = "?code=stolen&state=0f1e2d3c-4b5a-4968-8776-655443322110";
    let page = served.open(&format!("{stolen}#posventa/orders/1018")).await;
    page.sees("sign-in", "This shop shows orders to whoever signs in.").await;
    assert_eq!(kept(&page).await, "{}", "nothing is kept before the press");

    // Who turns back at Shopify can try again.
    page.press("sign-in-elsewhere").await;
    follow(&page, "#no").await;
    page.sees("notice", "You are not signed in yet.").await;
    assert_eq!(page.address().await, format!("{}#posventa/orders/1018", served.page));
    assert_eq!(kept(&page).await, "{}", "what was kept for the way is gone");
    assert_eq!(exchanges(), (0, 0));

    // Back at the order that the customer wanted to see.
    page.press("sign-in-elsewhere").await;
    follow(&page, "#yes").await;
    page.sees("status", "1018").await;
    assert_eq!(page.address().await, format!("{}#posventa/orders/1018", served.page));
    assert_eq!(kept(&page).await, "{}", "code, state, verifier and tokens are nowhere");
    page.sees("tracking-number", "PK101821").await;
    page.sees("total", "€54.95").await;
    assert_eq!(exchanges(), (1, 0));

    go(&page, "#posventa/orders").await;
    page.sees("order-row", "Order 1032").await;
    // Shopify does not count orders, and nobody is told that these are all.
    assert_eq!(page.texts("orders-count").await, [""]);
    page.fill("orders-search", "1018").await;
    page.sees("orders-count", "One order").await;

    // A token that has run out costs the customer nothing.
    page.provoke("401");
    served.shop.authorization.lock().unwrap().access.clear();
    go(&page, "#posventa/orders/1018").await;
    page.sees("status", "1018").await;
    assert_eq!(exchanges(), (1, 1));

    // One of two mugs goes back, for what Shopify comes to.
    go(&page, "#posventa/returns/new/1018").await;
    take(&page, &[0]).await;
    page.choose("quantity", "1").await;
    page.press("next").await;
    choose(&page, "reason", "gid://shopify/ReturnReasonDefinition/1").await;
    page.press("next").await;
    page.sees("total", "€14.50").await;
    page.press("confirm").await;
    page.sees("total", "€12.50").await;
    assert_eq!(returns(&served.shop), 0, "nothing is sent before the customer knows the sum");
    page.press("confirm").await;
    page.sees("view-title", "Your request has arrived").await;
    page.sees("return-number", "#1018-R1").await;
    assert_eq!(returns(&served.shop), 1);

    // Signing out ends Shopify's own session as well.
    go(&page, "#posventa/orders").await;
    page.press("sign-out").await;
    page.sees("sign-in", "This shop shows orders to whoever signs in.").await;
    assert!(served.shop.authorization.lock().unwrap().access.is_empty());
    assert!(!page.address().await.contains("code="));
    page.close().await;
}

/// Follows one of the links of Shopify's page.
async fn follow(page: &Page, link: &'static str) {
    page.find_outside(link).await.click().await.unwrap();
}

async fn go(page: &Page, fragment: &'static str) {
    page.js("location.hash = arguments[0]", &[fragment.into()]).await;
}

/// What the tab and the device keep.
async fn kept(page: &Page) -> String {
    let script = "return JSON.stringify({ ...localStorage, ...sessionStorage })";
    page.js(script, &[]).await.as_str().unwrap().to_owned()
}

/// How many returns the shop has of the order 1018.
fn returns(shop: &ShopifyShop) -> usize {
    let customer = shop.customer.lock().unwrap();
    let orders = customer["orders"].as_array().unwrap();
    let order = orders.iter().find(|order| order["name"] == "#1018").unwrap();
    order["returns"].as_array().map_or(0, Vec::len)
}
