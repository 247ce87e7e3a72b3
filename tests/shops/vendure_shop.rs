//! A running Vendure shop: what its seed wrote down, and its API asked without the adapter.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use ureq::http;

use crate::described;
use crate::http::Http;

/// A shop that `tests/shops/vendure/shop.sh` serves.
pub struct Shop {
    /// The Shop API whose sessions are tokens or cookies.
    pub api: String,
    /// The same shop by a server that knows cookies alone.
    pub cookie_api: String,
    /// `shop.json`: log-ins, and of every seeded order its code, channel, customer and tracking.
    pub seeded: Value,
    http: Http,
    /// By customer: a log-in takes the shop half a second.
    tokens: RefCell<BTreeMap<String, String>>,
}

/// A seeded order.
pub struct Seeded {
    pub name: String,
    pub code: String,
    /// Empty for the shop's first one.
    pub channel: String,
    /// Nobody for a guest's.
    pub customer: Option<String>,
    pub tracking: BTreeSet<String>,
}

impl Shop {
    /// The shop that `cargo xtask test` has started.
    pub fn running() -> Shop {
        let (_, seeded) = described("POSVENTA_VENDURE");
        let text = |key: &str| seeded[key].as_str().unwrap().to_owned();
        Shop {
            api: text("api"),
            cookie_api: text("cookie_api"),
            http: Http::new(),
            tokens: RefCell::default(),
            seeded,
        }
    }

    /// The seeded orders that their buyers can see, but for those of Dora, whom the journey that
    /// signs her out has to itself: that ends all of a customer's sessions.
    pub fn orders(&self) -> Vec<Seeded> {
        let names = self.seeded["orders"].as_object().unwrap().keys();
        let orders = names.filter(|name| *name != "guest_long_ago").map(|name| self.order(name));
        orders.filter(|order| order.customer.as_deref() != Some("dora")).collect()
    }

    pub fn order(&self, name: &str) -> Seeded {
        let order = &self.seeded["orders"][name];
        let tracking = order["tracking"].as_array().unwrap().iter();
        Seeded {
            name: name.to_owned(),
            code: order["code"].as_str().unwrap().to_owned(),
            channel: order["channel"].as_str().unwrap().to_owned(),
            customer: order["customer"].as_str().map(str::to_owned),
            tracking: tracking.map(|code| code.as_str().unwrap().to_owned()).collect(),
        }
    }

    /// E-mail address and password of a customer.
    pub fn log_in(&self, customer: &str) -> (String, String) {
        let customer = &self.seeded["customers"][customer];
        let text = |key: &str| customer[key].as_str().unwrap().to_owned();
        (text("email"), text("password"))
    }

    /// An order as the shop answers it to whoever bought it, by another way than the adapter's:
    /// from the lines to their parcels.
    pub fn raw_order(&self, order: &Seeded) -> Value {
        let query = "query($code: String!) { orderByCode(code: $code) {
            code state currencyCode totalWithTax orderPlacedAt
            lines { id quantity orderPlacedQuantity unitPriceWithTax productVariant { sku name }
                fulfillmentLines { quantity fulfillment { state } } }
            fulfillments { id state trackingCode }
            payments { state amount refunds { state total } }
        } activeChannel { pricesIncludeTax } }";
        let token = order.customer.as_ref().map(|customer| self.token(customer));
        self.ask(query, json!({ "code": order.code }), &order.channel, token.as_deref())
    }

    /// All orders that a customer has placed, in one answer.
    pub fn raw_orders(&self, customer: &str) -> Vec<Value> {
        let query = "{ activeCustomer { orders(options: { filter: { active: { eq: false } } }) {
            items { code state totalWithTax } } } }";
        let answer = self.ask(query, json!({}), "", Some(&self.token(customer)));
        answer["activeCustomer"]["orders"]["items"].as_array().unwrap().clone()
    }

    /// Signs a customer in by cookie and answers with what a browser would send back.
    pub fn cookie(&self, customer: &str) -> String {
        let response = self.post(&self.cookie_api, self.log_in_body(customer), &[]);
        let set = response.headers().get_all("set-cookie").into_iter();
        let pairs = set.map(|it| it.to_str().unwrap().split(';').next().unwrap());
        pairs.collect::<Vec<_>>().join("; ")
    }

    fn token(&self, customer: &str) -> String {
        let mut tokens = self.tokens.borrow_mut();
        let token = tokens.entry(customer.to_owned()).or_insert_with(|| {
            let response = self.post(&self.api, self.log_in_body(customer), &[]);
            response.headers()["vendure-auth-token"].to_str().unwrap().to_owned()
        });
        token.clone()
    }

    fn log_in_body(&self, customer: &str) -> Value {
        let (email, password) = self.log_in(customer);
        let query = "mutation($email: String!, $password: String!) {
            authenticate(input: { native: { username: $email, password: $password } }) {
                ... on CurrentUser { id } } }";
        json!({ "query": query, "variables": { "email": email, "password": password } })
    }

    fn ask(&self, query: &str, variables: Value, channel: &str, token: Option<&str>) -> Value {
        let mut headers = Vec::new();
        if !channel.is_empty() {
            headers.push(("vendure-token", channel.to_owned()));
        }
        headers.extend(token.map(|token| ("authorization", format!("Bearer {token}"))));
        let body = json!({ "query": query, "variables": variables });
        let response = self.post(&self.api, body, &headers);
        let answer: Value = serde_json::from_slice(response.body()).unwrap();
        assert!(answer["errors"].is_null(), "{query}: {answer}");
        answer["data"].clone()
    }

    fn post(&self, api: &str, body: Value, headers: &[(&str, String)]) -> http::Response<Vec<u8>> {
        let mut request = http::Request::post(api).header("content-type", "application/json");
        for (name, value) in headers {
            request = request.header(*name, value);
        }
        self.http.run(request.body(body.to_string()).unwrap())
    }
}
