//! Every answer about returns that the document names.

use demo_shop::DemoShop;
use serde_json::{Value, json};

use super::Contract;
use crate::client::{GUEST, PHOTO, get, order_token, post};

pub fn check(shop: &DemoShop, contract: &mut Contract) {
    let token = order_token(shop, "1051", GUEST);
    let path = "/api/orders/1051";
    asking(shop, contract, &token);
    contract.check(get(shop, format!("{path}/returns")).token(&token), 200);
    contract.check(get(shop, format!("{path}/returns")), 401);
    contract.check(get(shop, format!("{path}/lines/1/variants")).token(&token), 200);
    contract.check(get(shop, format!("{path}/lines/1/variants")), 401);
    contract.check(get(shop, format!("{path}/lines/99/variants")).token(&token), 404);
    photos(shop, contract, &token);
    afterwards(shop, contract);

    // Every state of the seed fits the schema, in the order and alone.
    for number in 1051..=1067 {
        let email = if number == 1067 { "carmen@example.com" } else { GUEST };
        let body = json!({ "number": number.to_string(), "factor": "email", "value": email });
        let found = contract.check(post(shop, "/api/orders/look-up", body), 200).json();
        let token = found["access"]["token"].as_str().unwrap().to_owned();
        let list = format!("/api/orders/{number}/returns");
        contract.check(get(shop, list).token(&token), 200);
    }
}

pub fn wish(line: &str, resolution: &str) -> Value {
    json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": line, "quantity": 1, "reason": "changed-mind", "resolution": resolution,
        }],
        "method": "drop-off",
        "expectedRefund": "12.50",
    })
}

fn asking(shop: &DemoShop, contract: &mut Contract, token: &str) {
    let ask = |wish: Value| post(shop, "/api/orders/1051/returns", wish);
    contract.check(ask(wish("1", "refund")).key("k").token(token), 201);
    contract.check(ask(wish("1", "refund")).token(token), 400);
    contract.check(ask(wish("1", "refund")).key("k"), 401);
    contract.check(ask(wish("99", "refund")).key("l").token(token), 422);

    let mut stale = wish("1", "refund");
    stale["policyVersion"] = json!("2020-01");
    contract.check(ask(stale).key("l").token(token), 409);
    let mut dear = wish("1", "refund");
    dear["expectedRefund"] = json!("99.00");
    contract.check(ask(dear).key("l").token(token), 409);
    shop.set_stock("mug-sge", 0).unwrap();
    let sold_out = json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": "1", "quantity": 1, "reason": "colour", "resolution": "exchange",
            "variant": "mug-sge",
        }],
        "method": "drop-off",
    });
    contract.check(ask(sold_out).key("l").token(token), 409);
}

fn photos(shop: &DemoShop, contract: &mut Contract, token: &str) {
    let send = |jpeg: &[u8]| {
        let call = post(shop, "/api/orders/1051/photos", Value::Null).raw_body(jpeg);
        call.content_type("image/jpeg")
    };
    contract.check(send(PHOTO).key("p").token(token), 201);
    contract.check(send(PHOTO).token(token), 400);
    contract.check(send(PHOTO).key("p"), 401);
    contract.check(send(&vec![0; 2 * 1024 * 1024 + 1]).key("q").token(token), 413);
    contract.check(send(b"GIF89a").key("q").token(token), 415);
    contract.check(send(b"GIF89a").key("p").token(token), 422);
}

fn afterwards(shop: &DemoShop, contract: &mut Contract) {
    let own = |number: &str| {
        let id = shop.returns(number)[0].id().to_owned();
        (format!("/api/orders/{number}/returns/{id}"), order_token(shop, number, GUEST))
    };
    let (path, token) = own("1055");
    contract.check(get(shop, &path).token(&token), 200);
    contract.check(get(shop, &path), 401);
    contract.check(get(shop, "/api/orders/1055/returns/R-0").token(&token), 404);
    for document in ["label", "packing-slip", "receipt"] {
        let address = format!("{path}/documents/{document}");
        contract.check(get(shop, &address).token(&token), 200);
        contract.check(get(shop, &address), 401);
    }
    contract.check(get(shop, format!("{path}/documents/poem")).token(&token), 404);

    let (carrier, carriers_token) = own("1056");
    for (what, path, token, body, status) in [
        ("messages", &path, &token, json!({ "text": "Hello" }), 201),
        (
            "tracking",
            &carrier,
            &carriers_token,
            json!({ "carrier": "Correos", "number": "PQ1" }),
            200,
        ),
        ("cancellation", &path, &token, json!({}), 200),
    ] {
        let address = format!("{path}/{what}");
        contract.check(post(shop, &address, body.clone()).token(token), 400);
        contract.check(post(shop, &address, body.clone()).key("k"), 401);
        contract.check(post(shop, &address, body.clone()).key("k").token(token), status);
        let other = json!({ "text": "Other", "carrier": "Other", "number": "Other" });
        contract.check(post(shop, &address, other).key("k").token(token), 422);
        let order = path.split("/returns/").next().unwrap();
        let nowhere = format!("{order}/returns/R-0/{what}");
        contract.check(post(shop, nowhere, body).key("k").token(token), 404);
    }
    // It is cancelled by now.
    for what in ["messages", "tracking", "cancellation"] {
        let body = json!({ "text": "Hello", "carrier": "Correos", "number": "PQ1" });
        let call = post(shop, format!("{path}/{what}"), body);
        contract.check(call.key("late").token(&token), 409);
    }
}
