//! A running Medusa shop: what its seed wrote down, and its API asked without the adapter.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use ureq::http;

use crate::described;
use crate::http::Http;

/// A shop that `tests/shops/medusa/shop.sh` serves.
pub struct Shop {
    pub api: String,
    pub key: String,
    /// `shop.json`: log-ins, and of every seeded order its id and tracking numbers.
    pub seeded: Value,
    description: PathBuf,
    http: Http,
}

impl Shop {
    /// The shop whose `shop.json` the environment variable names.
    pub fn running(variable: &str) -> Shop {
        let (description, seeded) = described(variable);
        let text = |key: &str| seeded[key].as_str().unwrap().to_owned();
        let (api, key) = (text("backend_url"), text("publishable_key"));
        Shop { api, key, http: Http::new(), seeded, description }
    }

    /// Has a guest place one more order of a kind that `seed.mjs` knows, for a test that changes
    /// it. Answers with its `id`, and in `items` the ids of its lines by their SKUs.
    pub fn place(&self, kind: &str) -> Value {
        let app = self.description.parent().unwrap_or(Path::new(".")).join("app");
        let mut seed = Command::new("node");
        seed.current_dir(app).args(["seed.mjs", "order", kind]).arg(&self.description);
        seed.env("SHOP_URL", &self.api).env("SHOP_CUSTOMER", "gerda");
        let output = seed.output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).unwrap()
    }

    /// Asks as the shop's staff. Whatever is not a success ends the test.
    pub fn admin(&self, method: &str, path: &str, body: Option<Value>) -> Value {
        let log_in = http::Request::post(format!("{}/auth/user/emailpass", self.api))
            .header("content-type", "application/json");
        let log_in = log_in.body(self.seeded["admin"].to_string()).unwrap();
        let answer: Value = serde_json::from_slice(self.http.run(log_in).body()).unwrap();
        let token = answer["token"].as_str().unwrap();

        let request = http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.api))
            .header("authorization", format!("Bearer {token}"))
            .header("content-type", "application/json");
        let body = body.map(|body| body.to_string()).unwrap_or_default();
        let response = self.http.run(request.body(body).unwrap());
        let text = String::from_utf8_lossy(response.body());
        assert_eq!(response.status(), 200, "{method} {path}: {text}");
        serde_json::from_str(&text).unwrap()
    }

    /// The returns of an order as its staff sees them, oldest first, cancelled ones too.
    pub fn returns(&self, order: &str) -> Vec<Value> {
        let path = format!("/admin/returns?order_id={order}&order=created_at&fields=*items");
        self.admin("GET", &path, None)["returns"].as_array().unwrap().clone()
    }

    /// `detail` of an order's line, as its staff sees it.
    pub fn quantities(&self, order: &str, line: &str) -> Value {
        let order = self.admin("GET", &format!("/admin/orders/{order}?fields=id,*items"), None);
        let items = order["order"]["items"].as_array().unwrap();
        items.iter().find(|item| item["id"] == line).unwrap()["detail"].clone()
    }

    /// Starts a return of one unit as any other storefront would.
    pub fn start_return(&self, order: &str, line: &str, option: &str) {
        let request = http::Request::post(format!("{}/store/returns", self.api))
            .header("x-publishable-api-key", &self.key)
            .header("content-type", "application/json");
        let body = json!({
            "order_id": order,
            "items": [{ "id": line, "quantity": 1 }],
            "return_shipping": { "option_id": option },
        });
        let response = self.http.run(request.body(body.to_string()).unwrap());
        assert_eq!(response.status(), 200);
    }

    /// Has the staff receive all that a return says.
    pub fn receive(&self, id: &str, items: &Value) {
        let path = |step: &str| format!("/admin/returns/{id}/{step}");
        self.admin("POST", &path("receive"), Some(json!({})));
        self.admin("POST", &path("receive-items"), Some(json!({ "items": items })));
        self.admin("POST", &path("receive/confirm"), Some(json!({})));
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
