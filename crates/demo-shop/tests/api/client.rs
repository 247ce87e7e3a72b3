//! A client for the tests: sends requests, reads answers, takes what the tests need from mails.

use demo_shop::{DemoShop, Options};
use jiff::civil::date;
use serde_json::Value;

pub const GUEST: &str = "guest@example.com";

/// A small picture as a telephone would send it.
pub const PHOTO: &[u8] = include_bytes!("../../../../tests/fixtures/posventa/broken-mug.jpg");

/// A shop on a Wednesday without holidays around it.
pub fn shop() -> DemoShop {
    DemoShop::start(Options { today: Some(date(2026, 3, 4)), ..Options::default() }).unwrap()
}

/// One request in the making.
pub struct Call<'a> {
    shop: &'a DemoShop,
    method: &'static str,
    path: String,
    token: Option<String>,
    key: Option<String>,
    body: Option<Vec<u8>>,
    content_type: &'static str,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub headers: ureq::http::HeaderMap,
    pub body: Vec<u8>,
}

pub fn get(shop: &DemoShop, path: impl Into<String>) -> Call<'_> {
    let content_type = "application/json";
    Call {
        shop,
        method: "GET",
        path: path.into(),
        token: None,
        key: None,
        body: None,
        content_type,
    }
}

pub fn post(shop: &DemoShop, path: impl Into<String>, body: Value) -> Call<'_> {
    Call { method: "POST", body: Some(body.to_string().into()), ..get(shop, path) }
}

pub fn delete(shop: &DemoShop, path: impl Into<String>) -> Call<'_> {
    Call { method: "DELETE", ..get(shop, path) }
}

impl Call<'_> {
    pub fn token(self, token: &str) -> Self {
        Call { token: Some(token.to_owned()), ..self }
    }

    pub fn key(self, key: &str) -> Self {
        Call { key: Some(key.to_owned()), ..self }
    }

    pub fn raw_body(self, body: impl Into<Vec<u8>>) -> Self {
        Call { body: Some(body.into()), ..self }
    }

    pub fn content_type(self, content_type: &'static str) -> Self {
        Call { content_type, ..self }
    }

    /// The method and the path without its query.
    pub fn operation(&self) -> (&'static str, String) {
        (self.method, self.path.split('?').next().unwrap().to_owned())
    }

    pub fn send(self) -> Answer {
        self.try_send().unwrap()
    }

    pub fn try_send(self) -> Result<Answer, ureq::Error> {
        let agent: ureq::Agent =
            ureq::Agent::config_builder().http_status_as_error(false).build().into();
        let mut request =
            ureq::http::Request::builder().method(self.method).uri(self.shop.url(&self.path));
        if let Some(token) = &self.token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        if let Some(key) = &self.key {
            request = request.header("idempotency-key", key);
        }
        let mut response = match self.body {
            Some(body) => {
                let request = request.header("content-type", self.content_type);
                agent.run(request.body(body).unwrap())?
            }
            None => agent.run(request.body(()).unwrap())?,
        };
        let body = response.body_mut().read_to_vec()?;
        let headers = response.headers().clone();
        Ok(Answer { status: response.status().as_u16(), headers, body })
    }
}

impl Answer {
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|value| value.to_str().unwrap())
    }

    #[track_caller]
    pub fn expect(self, status: u16) -> Answer {
        assert_eq!(self.status, status, "{}", String::from_utf8_lossy(&self.body));
        self
    }

    /// Status and code, for refusals.
    #[track_caller]
    pub fn refusal(&self) -> (u16, String) {
        assert_eq!(self.header("content-type"), Some("application/problem+json"));
        let problem = self.json();
        assert_eq!(problem["status"], self.status);
        (self.status, problem["code"].as_str().unwrap().to_owned())
    }
}

pub fn look_up(shop: &DemoShop, number: &str, factor: &str, value: &str) -> Answer {
    let body = serde_json::json!({ "number": number, "factor": factor, "value": value });
    post(shop, "/api/orders/look-up", body).send()
}

/// An order token from a look-up by address.
#[track_caller]
pub fn order_token(shop: &DemoShop, number: &str, email: &str) -> String {
    let found = look_up(shop, number, "email", email).expect(200).json();
    found["access"]["token"].as_str().unwrap().to_owned()
}

/// A session token from a password.
#[track_caller]
pub fn session(shop: &DemoShop, email: &str) -> String {
    let body = serde_json::json!({ "email": email, "password": demo_shop::PASSWORD });
    let session = post(shop, "/api/sessions", body).send().expect(200).json();
    session["token"].as_str().unwrap().to_owned()
}

/// The link token in the newest mail about an order.
#[track_caller]
pub fn mailed_token(shop: &DemoShop, number: &str) -> String {
    let start = format!("#posventa/orders/{number}?access=");
    let mails = shop.mails();
    let rest = mails.iter().find_map(|mail| mail.body.split_once(&start)).unwrap().1;
    rest.split_whitespace().next().unwrap().to_owned()
}
