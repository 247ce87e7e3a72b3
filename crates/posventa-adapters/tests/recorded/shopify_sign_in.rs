//! Signing in at Shopify: what is sent, what is kept, what is refused, and what happens when a
//! token runs out.

use posventa_adapters::shopify::{SignInSecrets, end_session_page};
use posventa_adapters::{AdapterError, OrderListQuery, OrdersPort, Session, Token, TransportError};
use posventa_core::Failure;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;

use crate::recording::now;
use crate::shopify::{CALLBACK, Scripted, Wired, adapter, json_fixture, shop};
use crate::shopify_shop::{Asked, CLIENT, ShopifyShop};

const VERIFIER: &str = "4f2b9c1e-0d3a-4b5c-8d7e-9f0a1b2c3d4e.5a6b7c8d-9e0f-4a1b";
const STATE: &str = "0f1e2d3c-4b5a-4968-8776-655443322110";

fn secrets() -> SignInSecrets {
    SignInSecrets {
        state: Token::new(STATE),
        verifier: Token::new(VERIFIER),
        verifier_hash: Sha256::digest(VERIFIER).to_vec(),
    }
}

/// Signs in as a customer who says yes.
pub fn sign_in(wired: &Wired<'_>) -> Result<Session, AdapterError> {
    let (kept, returned) = begin(wired, "yes");
    now(adapter(wired).finish_sign_in(&kept, &returned))
}

/// Begins a sign-in, and answers with what is kept and with what comes back.
fn begin(wired: &Wired<'_>, says: &str) -> (String, String) {
    let begun = now(adapter(wired).begin_sign_in(&secrets(), CALLBACK, "es-ES")).unwrap();
    let link = press(wired.shop, begun.page.as_str(), says);
    let query = link.strip_prefix(CALLBACK).unwrap();
    (begun.to_keep.reveal().to_owned(), query.to_owned())
}

/// Opens Shopify's page and follows one of its links.
fn press(shop: &ShopifyShop, page: &str, says: &str) -> String {
    let path = page.strip_prefix("https://shopify.test").unwrap();
    let told = shop.answer(&Asked { method: "GET", path, ..Asked::default() });
    let page = String::from_utf8(told.body).unwrap();
    let start = format!("id=\"{says}\" href=\"");
    let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("{page}"));
    rest.split_once('"').unwrap().0.replace("&amp;", "&")
}

#[test]
fn a_customer_is_sent_to_the_page_that_the_shop_names() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let begun = now(adapter(&wired).begin_sign_in(&secrets(), CALLBACK, "es-ES")).unwrap();
    let page = Url::parse(begun.page.as_str()).unwrap();
    assert_eq!(page.path(), "/authentication/1/oauth/authorize");
    let sent: Vec<(String, String)> = page.query_pairs().into_owned().collect();
    let field = |name: &str| &sent.iter().find(|(key, _)| key == name).unwrap().1;
    assert_eq!((field("client_id").as_str(), field("redirect_uri").as_str()), (CLIENT, CALLBACK));
    assert_eq!((field("state").as_str(), field("ui_locales").as_str()), (STATE, "es-ES"));
    assert_eq!(field("code_challenge_method"), "S256");
    assert!(!begun.page.as_str().contains(VERIFIER), "the verifier stays here");
    assert!(!format!("{begun:?} {:?}", secrets()).contains(VERIFIER), "and out of every log");
}

#[test]
fn a_code_is_good_once_and_only_for_who_asked_for_it() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let (kept, returned) = begin(&wired, "yes");
    let session = now(adapter(&wired).finish_sign_in(&kept, &returned)).unwrap();
    now(adapter(&wired).orders(&session, &OrderListQuery::default())).unwrap();
    assert!(!format!("{session:?}").contains("shcat"));

    let failure = |kept: &str, returned: &str| {
        now(adapter(&wired).finish_sign_in(kept, returned)).unwrap_err().failure()
    };
    assert_eq!(failure(&kept, &returned), Failure::AccessExpired, "the code is spent");
    let (kept, returned) = begin(&wired, "yes");
    let with = |key: &str, value: &str| {
        let mut other: Value = serde_json::from_str(&kept).unwrap();
        other[key] = json!(value);
        other.to_string()
    };
    let asked = wired.asked.borrow().len();
    assert_eq!(failure(&with("state", "another"), &returned), Failure::AccessExpired);
    assert_eq!(failure(&kept, "?code=1"), Failure::AccessExpired, "no state");
    assert_eq!(failure(&kept, &format!("?state={STATE}")), Failure::AccessExpired, "no code");
    assert_eq!(failure("{}", &returned), Failure::ShopBroken);
    assert_eq!(wired.asked.borrow().len(), asked, "nobody was asked");
    let other = "x".repeat(43);
    assert_eq!(failure(&with("verifier", &other), &returned), Failure::AccessExpired);
    assert_eq!(failure(&kept, &returned), Failure::AccessExpired, "spent by the wrong verifier");
    let (kept, returned) = begin(&wired, "yes");
    let mut elsewhere: Value = serde_json::from_str(&kept).unwrap();
    elsewhere["redirectUri"] = json!("https://shop.test/");
    assert_eq!(failure(&elsewhere.to_string(), &returned), Failure::AccessExpired);
    assert_eq!(shop.authorization.lock().unwrap().exchanges, (1, 0));
}

#[test]
fn who_turns_back_is_not_signed_in() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let (kept, returned) = begin(&wired, "no");
    let error = now(adapter(&wired).finish_sign_in(&kept, &returned)).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
    let unknown = returned.replace("access_denied", "unauthorized_client");
    let error = now(adapter(&wired).finish_sign_in(&kept, &unknown)).unwrap_err();
    assert!(matches!(error, AdapterError::Misconfigured { .. }), "{error}");
    let broken = returned.replace("access_denied", "server_error");
    let error = now(adapter(&wired).finish_sign_in(&kept, &broken)).unwrap_err();
    assert_eq!(error.failure(), Failure::ShopBroken);
}

#[test]
fn a_token_that_has_run_out_is_renewed_once_for_all_who_hold_the_session() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = sign_in(&wired).unwrap();
    let copy = session.clone();
    shop.authorization.lock().unwrap().access.clear();
    let query = OrderListQuery::default();
    now(adapter(&wired).orders(&session, &query)).unwrap();
    assert_eq!(shop.authorization.lock().unwrap().exchanges, (1, 1));
    let asked = wired.asked.borrow().len();
    now(adapter(&wired).orders(&copy, &query)).unwrap();
    assert_eq!(wired.asked.borrow().len(), asked + 1, "the copy holds the new token");

    // The platform has ended the session: neither token is good any more.
    shop.authorization.lock().unwrap().access.clear();
    let ended =
        Scripted::bodies(vec![(401, json!({})), (400, json!({ "error": "invalid_grant" }))]);
    let error = now(adapter(&ended).orders(&session, &query)).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
    assert_eq!(ended.asked.borrow().len(), 2, "it is not asked again");
    // A new token that is not good either ends it as well, and not in a circle.
    let useless =
        Scripted::bodies(vec![(401, json!({})), (200, json_fixture("token")), (401, json!({}))]);
    let error = now(adapter(&useless).orders(&session, &query)).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
    // Offline while renewing: nothing is lost, the next try renews.
    shop.authorization.lock().unwrap().access.clear();
    let cut = Scripted::bodies(vec![(401, json!({}))]);
    let error = now(adapter(&cut).orders(&copy, &query)).unwrap_err();
    assert_eq!(error, AdapterError::Transport(TransportError::Network));
}

#[test]
fn signing_out_ends_the_session_where_it_began() {
    let Some(shop) = shop() else { return };
    let wired = Wired::new(&shop);
    let session = sign_in(&wired).unwrap();
    let page = end_session_page(&session, CALLBACK).unwrap();
    let path = page.as_str().strip_prefix("https://shopify.test").unwrap();
    let told = shop.answer(&Asked { method: "GET", path, ..Asked::default() });
    assert_eq!(told.location.as_deref(), Some(CALLBACK));
    let error = now(adapter(&wired).orders(&session, &OrderListQuery::default())).unwrap_err();
    assert_eq!(error.failure(), Failure::AccessExpired);
    assert_eq!(end_session_page(&Session::Cookie, CALLBACK), None);
}

#[test]
fn a_shop_that_does_not_say_where_to_sign_in_tells_its_merchant_why() {
    let begin = |transport: &Scripted| {
        now(adapter(transport).begin_sign_in(&secrets(), CALLBACK, "en")).unwrap_err()
    };
    let missing = begin(&Scripted::bodies(vec![(404, json!("<html>"))]));
    assert!(matches!(missing, AdapterError::Misconfigured { .. }), "{missing}");
    let busy = begin(&Scripted::bodies(vec![(503, json!({}))]));
    assert_eq!(busy, AdapterError::Status { status: 503, retry_after: None });
    // An address that a secret must not go to.
    let mut spoilt = json_fixture("openid-configuration");
    spoilt["token_endpoint"] = json!("http://shopify.test/token");
    let api = json_fixture("customer-account-api");
    let plain = begin(&Scripted::bodies(vec![(200, spoilt), (200, api)]));
    assert!(matches!(plain, AdapterError::Misconfigured { .. }), "{plain}");
}
