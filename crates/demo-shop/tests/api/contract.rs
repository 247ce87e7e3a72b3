//! The document at `/openapi.json` and the shop say the same: every status of every operation is
//! brought about, and every answer fits its schema.

mod cases;
mod returns;

use std::collections::BTreeSet;

use demo_shop::{DemoShop, LUCIA_EMAIL};
use serde_json::{Value, json};

use crate::client::{Answer, Call, GUEST, delete, get, order_token, post, session, shop};

/// The document, and which of its answers have been seen.
struct Contract {
    document: Value,
    seen: BTreeSet<String>,
}

impl Contract {
    fn of(shop: &DemoShop) -> Contract {
        let document = get(shop, "/openapi.json").send().expect(200).json();
        Contract { document, seen: BTreeSet::new() }
    }

    /// Sends `call`, which has to be answered with `status` and with what the document says.
    #[track_caller]
    fn check(&mut self, call: Call<'_>, status: u16) -> Answer {
        let (method, path) = call.operation();
        let method = method.to_lowercase();
        let template = self.template(&method, &path);
        let answer = call.send().expect(status);

        let response = &self.document["paths"][&template][&method]["responses"][status.to_string()];
        assert!(response.is_object(), "{method} {template} does not document {status}");
        match response.get("content").and_then(Value::as_object) {
            None => assert_eq!(answer.body, b"", "{method} {template} {status}"),
            Some(content) => {
                let kind = answer.header("content-type").unwrap();
                let kind = kind.split(';').next().unwrap();
                let schema = &content[kind]["schema"];
                assert!(schema.is_object(), "{method} {template} {status} as {kind}");
                if kind.ends_with("json") {
                    self.check_schema(schema, &answer.json());
                }
            }
        }
        assert_eq!(answer.header("cache-control"), Some("no-store"));
        self.seen.insert(format!("{method} {template} {status}"));
        answer
    }

    /// The documented path that `path` is an instance of; literal parts win over parameters.
    fn template(&self, method: &str, path: &str) -> String {
        let paths = self.document["paths"].as_object().unwrap();
        let fitting = paths.iter().filter(|(template, operations)| {
            let parts: Vec<&str> = template.split('/').collect();
            let fits = |(part, given): (&&str, &str)| part.starts_with('{') || **part == *given;
            operations.get(method).is_some()
                && parts.len() == path.split('/').count()
                && parts.iter().zip(path.split('/')).all(fits)
        });
        let literal = fitting.map(|(template, _)| template);
        literal.min_by_key(|template| template.matches('{').count()).unwrap().clone()
    }

    #[track_caller]
    fn check_schema(&self, schema: &Value, answer: &Value) {
        let mut root = json!({ "components": self.document["components"] });
        root.as_object_mut().unwrap().extend(schema.as_object().unwrap().clone());
        let validator =
            jsonschema::draft202012::options().should_validate_formats(true).build(&root).unwrap();
        let mistakes: Vec<String> = validator
            .iter_errors(answer)
            .map(|mistake| format!("{}: {mistake}", mistake.instance_path()))
            .collect();
        assert!(mistakes.is_empty(), "{mistakes:#?}\n{answer:#}");
    }

    fn documented(&self) -> BTreeSet<String> {
        let mut documented = BTreeSet::new();
        for (template, operations) in self.document["paths"].as_object().unwrap() {
            for (method, operation) in operations.as_object().unwrap() {
                let Some(responses) = operation.get("responses").and_then(Value::as_object) else {
                    continue;
                };
                documented.extend(responses.keys().map(|it| format!("{method} {template} {it}")));
            }
        }
        documented
    }
}

#[test]
fn every_documented_answer_is_given_and_fits_its_schema() {
    let shop = shop();
    let mut contract = Contract::of(&shop);
    assert_eq!(contract.document["openapi"], "3.1.0");

    contract.check(get(&shop, "/api/access"), 200);
    orders(&shop, &mut contract);
    sessions(&shop, &mut contract);
    withdrawals(&shop, &mut contract);
    returns::check(&shop, &mut contract);
    cases::cases(&shop, &mut contract);
    cases::feedback(&shop, &mut contract);
    content(&shop, &mut contract);
    // Last, because they shut this client out for a while.
    cases::too_often(&shop, &mut contract);
    refusals(&shop, &mut contract);

    let missing: Vec<String> = contract.documented().difference(&contract.seen).cloned().collect();
    assert!(missing.is_empty(), "documented but not exercised: {missing:#?}");
}

fn content(shop: &DemoShop, contract: &mut Contract) {
    for language in ["en", "es"] {
        let base = format!("/api/content/{language}");
        let index = contract.check(get(shop, base.as_str()), 200).json();
        for shelf in ["guides", "policies"] {
            for entry in index[shelf].as_array().unwrap() {
                let slug = entry["slug"].as_str().unwrap();
                let document = contract.check(get(shop, format!("{base}/{shelf}/{slug}")), 200);
                assert_eq!(document.json()["title"], entry["title"]);
            }
            contract.check(get(shop, format!("{base}/{shelf}/none")), 404);
        }
    }
    contract.check(get(shop, "/api/content/xx"), 404);
}

fn orders(shop: &DemoShop, contract: &mut Contract) {
    let look_up = |value: &str| {
        let body = json!({ "number": "1002", "factor": "email", "value": value });
        post(shop, "/api/orders/look-up", body)
    };
    contract.check(look_up(GUEST), 200);
    contract.check(look_up("nobody"), 422);

    let token = order_token(shop, "1002", GUEST);
    contract.check(get(shop, "/api/orders/1002").token(&token), 200);
    contract.check(get(shop, "/api/orders/1002"), 401);

    let updates = || post(shop, "/api/orders/1002/email-updates", json!({ "on": true }));
    contract.check(updates().token(&token), 400);
    contract.check(updates().key("k1"), 401);
    contract.check(updates().key("k1").token(&token), 200);
    let other = post(shop, "/api/orders/1002/email-updates", json!({ "on": false }));
    contract.check(other.key("k1").token(&token), 422);

    let cancel = || post(shop, "/api/orders/1002/cancellation", json!({}));
    contract.check(cancel().token(&token), 400);
    contract.check(cancel().key("k1"), 401);
    contract.check(cancel().key("k1").token(&token), 200);
    contract.check(cancel().key("k2").token(&token), 409);
    let other = post(shop, "/api/orders/1002/cancellation", json!({ "reason": "none" }));
    contract.check(other.key("k1").token(&token), 422);
    contract.check(updates().key("k2").token(&token), 409);

    let token = order_token(shop, "1014", GUEST);
    let order = contract.check(get(shop, "/api/orders/1014").token(&token), 200).json();
    let invoice = order["invoices"][0]["id"].as_str().unwrap();
    let path = format!("/api/orders/1014/invoices/{invoice}");
    contract.check(get(shop, &path).token(&token), 200);
    contract.check(get(shop, &path), 401);
    contract.check(get(shop, "/api/orders/1014/invoices/none").token(&token), 404);

    // Every fate of the seed fits the schema of an order.
    for number in (1001..=1027).chain([1042]).filter(|number| *number != 1002) {
        let email = match number {
            1010 | 1022 => "carmen@example.com",
            1018 => "hanako@example.com",
            1019 => "noor@example.com",
            1024 => "dana@example.com",
            _ => GUEST,
        };
        let body = json!({ "number": number.to_string(), "factor": "email", "value": email });
        contract.check(post(shop, "/api/orders/look-up", body), 200);
    }
}

fn sessions(shop: &DemoShop, contract: &mut Contract) {
    let address = json!({ "email": LUCIA_EMAIL });
    contract.check(post(shop, "/api/order-links", address.clone()), 202);
    contract.check(post(shop, "/api/codes", address.clone()), 202);
    contract.check(post(shop, "/api/order-links", json!({ "email": "x" })), 422);
    contract.check(post(shop, "/api/codes", json!({ "email": "x" })), 422);

    let credentials = json!({ "email": LUCIA_EMAIL, "password": demo_shop::PASSWORD });
    contract.check(post(shop, "/api/sessions", credentials), 200);
    contract.check(post(shop, "/api/sessions", address), 422);

    let token = session(shop, LUCIA_EMAIL);
    contract.check(get(shop, "/api/orders?limit=3&state=delivered&q=mug").token(&token), 200);
    contract.check(get(shop, "/api/orders?state=eaten").token(&token), 422);
    contract.check(get(shop, "/api/orders"), 401);
    contract.check(delete(shop, "/api/sessions/current").token(&token), 204);
}

fn withdrawals(shop: &DemoShop, contract: &mut Contract) {
    let declare = |email: &str| {
        let declaration = json!({
            "name": "Ana", "contract": "1042", "email": email, "language": "en",
            "declaredAt": "2026-03-04T10:59:00Z", "text": "I withdraw.",
        });
        post(shop, "/api/withdrawals", declaration)
    };
    contract.check(declare(GUEST).key("k"), 201);
    contract.check(declare(GUEST), 400);
    contract.check(declare("x").key("k"), 422);
    let plain = |form: &str| {
        let call = post(shop, "/api/withdrawals", Value::Null).raw_body(form);
        call.content_type("application/x-www-form-urlencoded")
    };
    contract.check(plain("name=Ana&contract=1042&email=a@b.example"), 201);
    contract.check(plain("name=Ana"), 422);
}

fn refusals(shop: &DemoShop, contract: &mut Contract) {
    for path in ["/api/codes", "/api/order-links"] {
        let ask = || post(shop, path, json!({ "email": GUEST }));
        // One has been asked for by this client before; the fifth starts a pause.
        for _ in 0..4 {
            contract.check(ask(), 202);
        }
        contract.check(ask(), 429);
    }
    let guess = || {
        let body = json!({ "number": "1042", "factor": "postcode", "value": "00000" });
        post(shop, "/api/orders/look-up", body)
    };
    let sign_in = || post(shop, "/api/sessions", json!({ "email": GUEST, "password": "none" }));
    for _ in 0..4 {
        contract.check(guess(), 404);
    }
    contract.check(sign_in(), 401);
    contract.check(guess(), 429);
    contract.check(sign_in(), 429);
}
