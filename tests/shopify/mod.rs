//! A shop that answers as Shopify does: from Shopify's own schema, over orders in every state, with
//! the checks of its sign-in. No network: whoever uses it brings the requests.
//!
//! The schema is other people's work and not in this repository; see [`schema`].

mod authorization;
mod execution;
pub mod orders;

use std::collections::BTreeMap;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::sync::Mutex;
use std::{env, fs, thread};

use apollo_compiler::Schema;
use apollo_compiler::validation::Valid;
use serde_json::{Value, json};

use self::authorization::Authorization;

/// The public client that the shop knows.
pub const CLIENT: &str = "c0ffee00-client";

/// The schema in a file of the folder that `POSVENTA_SCHEMAS` names, or of `../shared/schemas`
/// beside the checkout. Without it the caller has nothing to check, and says so.
pub fn schema(name: &str) -> Option<Valid<Schema>> {
    let beside = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/schemas");
    let folder = env::var_os("POSVENTA_SCHEMAS").unwrap_or_else(|| beside.into());
    let file = PathBuf::from(folder).join(name);
    let Ok(text) = fs::read_to_string(&file) else {
        // Not by `eprintln!`, which the harness keeps to itself where a test passes.
        let test = thread::current();
        let test = test.name().unwrap_or("a test");
        let _ = writeln!(io::stderr(), "skipped: {test}: there is no schema {}", file.display());
        return None;
    };
    let schema = Schema::parse_and_validate(text, name);
    Some(schema.unwrap_or_else(|error| panic!("{name}: {}", error.errors)))
}

/// A request, as much of it as the shop looks at.
#[derive(Debug, Default)]
pub struct Asked<'a> {
    pub method: &'a str,
    /// Path and query.
    pub path: &'a str,
    pub authorization: Option<&'a str>,
    pub content_type: Option<&'a str>,
    pub body: &'a [u8],
}

/// What the shop answers.
#[derive(Debug, Default)]
pub struct Told {
    pub status: u16,
    pub content_type: &'static str,
    /// Where to go on.
    pub location: Option<String>,
    pub body: Vec<u8>,
}

impl Told {
    fn json(status: u16, body: &Value) -> Told {
        let body = body.to_string().into_bytes();
        Told { status, content_type: "application/json", location: None, body }
    }

    fn html(status: u16, body: String) -> Told {
        let content_type = "text/html; charset=utf-8";
        Told { status, content_type, location: None, body: body.into_bytes() }
    }
}

/// One shop.
pub struct ShopifyShop {
    schema: Valid<Schema>,
    /// Where signing in and the API are.
    platform: String,
    pub authorization: Mutex<Authorization>,
    /// The signed-in customer, as `Customer` of the schema has it.
    pub customer: Mutex<Value>,
    /// Documents that were executed, with their variables.
    pub executed: Mutex<Vec<(String, Value)>>,
}

impl ShopifyShop {
    /// `platform` is the origin that stands for `https://shopify.com`; customers may be sent back
    /// to `callbacks`.
    pub fn new(schema: Valid<Schema>, platform: &str, callbacks: &[&str]) -> ShopifyShop {
        ShopifyShop {
            schema,
            platform: platform.to_owned(),
            authorization: Mutex::new(Authorization::new(callbacks)),
            customer: Mutex::new(orders::customer()),
            executed: Mutex::default(),
        }
    }

    pub fn answer(&self, asked: &Asked<'_>) -> Told {
        let (path, query) = asked.path.split_once('?').unwrap_or((asked.path, ""));
        let query = fields(query);
        let platform = &self.platform;
        let authorization = || self.authorization.lock().unwrap();
        match (asked.method, path) {
            ("GET", "/.well-known/openid-configuration") => {
                let at = |path: &str| format!("{platform}/authentication/1/{path}");
                let document = json!({
                    "issuer": format!("{platform}/authentication/1"),
                    "authorization_endpoint": at("oauth/authorize"),
                    "token_endpoint": at("oauth/token"),
                    "end_session_endpoint": at("logout"),
                });
                Told::json(200, &document)
            }
            ("GET", "/.well-known/customer-account-api") => {
                let api = format!("{platform}/1/account/customer/api/2026-04/graphql");
                Told::json(200, &json!({ "graphql_api": api }))
            }
            ("GET", "/authentication/1/oauth/authorize") => authorization().authorize(&query),
            ("POST", "/authentication/1/oauth/token") => authorization().token(asked),
            ("GET", "/authentication/1/logout") => authorization().end_session(&query),
            ("POST", "/1/account/customer/api/2026-04/graphql") => {
                if !authorization().lets_in(asked.authorization) {
                    return Told::json(401, &json!({ "errors": "Unauthorized" }));
                }
                assert_eq!(asked.content_type, Some("application/json"));
                Told::json(200, &self.execute(asked.body))
            }
            ("GET", "/labels/1.pdf") => Told {
                status: 200,
                content_type: "application/pdf",
                location: None,
                body: b"%PDF-1.7".to_vec(),
            },
            other => panic!("nothing of Shopify's is at {other:?}"),
        }
    }
}

/// The fields of a form or a query.
fn fields(text: &str) -> BTreeMap<String, String> {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}
