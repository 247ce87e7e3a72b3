//! A running Medusa shop: what its seed wrote down, and its API asked without the adapter.

use std::{env, fs};

use serde_json::Value;
use ureq::http;

use crate::http::Http;

/// A shop that `tests/shops/medusa/shop.sh` serves.
pub struct Shop {
    pub api: String,
    pub key: String,
    /// `shop.json`: log-ins, and of every seeded order its id and tracking numbers.
    pub seeded: Value,
    http: Http,
}

impl Shop {
    /// The shop whose `shop.json` the environment variable names.
    pub fn running(variable: &str) -> Shop {
        let Ok(path) = env::var(variable) else {
            panic!(
                "{variable} is not set: `cargo xtask test` starts the shop and sets it, see tests/shops/medusa/README.md"
            )
        };
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let seeded: Value = serde_json::from_str(&text).unwrap();
        let text = |key: &str| seeded[key].as_str().unwrap().to_owned();
        Shop { api: text("backend_url"), key: text("publishable_key"), http: Http::new(), seeded }
    }

    /// The names of the seeded orders with their ids.
    pub fn orders(&self) -> Vec<(String, String)> {
        let orders = self.seeded["orders"].as_object().unwrap();
        let id = |order: &Value| order["id"].as_str().unwrap().to_owned();
        orders.iter().map(|(name, order)| (name.clone(), id(order))).collect()
    }

    pub fn order_id(&self, name: &str) -> String {
        self.seeded["orders"][name]["id"].as_str().unwrap().to_owned()
    }

    /// E-mail address and password of a customer.
    pub fn log_in(&self, customer: &str) -> (String, String) {
        let customer = &self.seeded["customers"][customer];
        let text = |key: &str| customer[key].as_str().unwrap().to_owned();
        (text("email"), text("password"))
    }

    /// An order as the shop answers by default, with its parcels.
    pub fn raw_order(&self, id: &str) -> Value {
        let fields = "*fulfillments,*fulfillments.labels,*fulfillments.items";
        self.get(&format!("/store/orders/{id}?fields={fields}"), None)["order"].clone()
    }

    /// All of a customer's orders in one answer.
    pub fn raw_orders(&self, customer: &str) -> Vec<Value> {
        let token = self.token(customer);
        let answer = self.get("/store/orders?limit=1000&fields=id,display_id,total", Some(&token));
        answer["orders"].as_array().unwrap().clone()
    }

    /// Signs a customer in and answers with the cookie that a browser would keep.
    pub fn cookie(&self, customer: &str) -> String {
        let request = http::Request::post(format!("{}/auth/session", self.api))
            .header("authorization", format!("Bearer {}", self.token(customer)))
            .header("content-type", "application/json");
        let response = self.http.run(request.body("{}".to_owned()).unwrap());
        let cookie = response.headers()["set-cookie"].to_str().unwrap();
        cookie.split(';').next().unwrap().to_owned()
    }

    fn token(&self, customer: &str) -> String {
        let (email, password) = self.log_in(customer);
        let body = serde_json::json!({ "email": email, "password": password }).to_string();
        let request = http::Request::post(format!("{}/auth/customer/emailpass", self.api))
            .header("content-type", "application/json");
        let response = self.http.run(request.body(body).unwrap());
        let answer: Value = serde_json::from_slice(response.body()).unwrap();
        answer["token"].as_str().unwrap().to_owned()
    }

    fn get(&self, path: &str, token: Option<&str>) -> Value {
        let mut request = http::Request::get(format!("{}{path}", self.api))
            .header("x-publishable-api-key", &self.key);
        if let Some(token) = token {
            request = request.header("authorization", format!("Bearer {token}"));
        }
        let response = self.http.run(request.body(String::new()).unwrap());
        assert_eq!(response.status(), 200, "{path}");
        serde_json::from_slice(response.body()).unwrap()
    }
}
