//! Cases, feedback, coupons and registrations as the document says.

use demo_shop::{CaseStep, DemoShop, Offer};
use posventa_core::returns::Resolution;
use serde_json::json;

use super::Contract;
use crate::cases::{PNG, open, upload, wish};
use crate::client::{GUEST, get, order_token, post};

fn offer(shop: &DemoShop, case: &str) -> String {
    let step = Offer {
        resolution: Resolution::PriceReduction,
        amount: None,
        percent: Some(20),
        note: Some("For the trouble.".to_owned()),
    };
    shop.take_case_step(case, CaseStep::Propose(step)).unwrap();
    shop.case(case).unwrap().case.proposals.last().unwrap().id.clone()
}

pub fn cases(shop: &DemoShop, contract: &mut Contract) {
    let file = contract.check(upload(shop, "photo.png", PNG).key("u1"), 201).json();
    contract.check(upload(shop, "photo.png", PNG), 400);
    contract.check(upload(shop, "page.html", b"<script>").key("u2"), 415);
    let large = [PNG, &vec![0; 5 * 1024 * 1024]].concat();
    contract.check(upload(shop, "large.png", &large).key("u3"), 413);

    let token = order_token(shop, "1051", GUEST);
    let mut asked = wish("missing-part", "2", 3);
    asked["files"] = json!([file["id"]]);
    asked["policyVersion"] = json!("2026-11");
    let opened = contract.check(open(shop, &asked).token(&token).key("c1"), 201).json();
    contract.check(open(shop, &asked).key("c1"), 401);
    contract.check(open(shop, &asked).token(&token), 400);
    contract.check(open(shop, &wish("missing-part", "9", 1)).token(&token).key("c2"), 422);
    asked["policyVersion"] = json!("1999");
    contract.check(open(shop, &asked).token(&token).key("c3"), 409);

    contract.check(get(shop, "/api/orders/1051/cases").token(&token), 200);
    contract.check(get(shop, "/api/orders/1051/cases"), 401);
    let id = opened["case"]["id"].as_str().unwrap();
    let path = format!("/api/cases/{id}");
    contract.check(get(shop, path.as_str()).token(&token), 200);
    contract.check(get(shop, path.as_str()), 401);
    let file = opened["case"]["messages"][0]["files"][0]["id"].as_str().unwrap();
    let files = format!("{path}/files");
    contract.check(get(shop, format!("{files}/{file}")).token(&token), 200);
    contract.check(get(shop, format!("{files}/{file}")), 401);
    contract.check(get(shop, format!("{files}/F-0")).token(&token), 404);

    let at = |part: &str, body| post(shop, format!("{path}/{part}"), body);
    let text = || json!({ "text": "Two are missing, not one." });
    let other = || json!({ "text": "Another text.", "note": "Another note." });
    let wished = || json!({ "resolution": "refund", "amount": "5.00" });
    contract.check(at("messages", text()).token(&token).key("m1"), 201);
    contract.check(at("messages", text()).key("m1"), 401);
    contract.check(at("messages", text()).token(&token), 400);
    contract.check(at("messages", other()).token(&token).key("m1"), 422);

    contract.check(at("proposals", wished()).token(&token).key("p0"), 409);
    offer(shop, id);
    contract.check(at("proposals", wished()).token(&token).key("p1"), 201);
    contract.check(at("proposals", wished()).key("p1"), 401);
    contract.check(at("proposals", wished()).token(&token), 400);
    let nothing = json!({ "resolution": "applause" });
    offer(shop, id);
    contract.check(at("proposals", nothing).token(&token).key("p2"), 422);

    for (answer, key) in [("refusal", "r"), ("acceptance", "a")] {
        let proposal = offer(shop, id);
        let part = format!("proposals/{proposal}/{answer}");
        contract.check(at(&part, json!({})).token(&token).key(key), 200);
        contract.check(at(&part, json!({})).key(key), 401);
        contract.check(at(&part, json!({})).token(&token), 400);
        contract.check(at(&part, other()).token(&token).key(key), 422);
        contract.check(at(&part, json!({})).token(&token).key("once more"), 409);
    }
    contract.check(at("messages", text()).token(&token).key("m2"), 409);

    contract.check(at("reopening", text()).token(&token).key("o1"), 200);
    contract.check(at("reopening", text()).key("o1"), 401);
    contract.check(at("reopening", text()).token(&token), 400);
    contract.check(at("reopening", other()).token(&token).key("o1"), 422);
    contract.check(at("reopening", text()).token(&token).key("o2"), 409);
}

pub fn feedback(shop: &DemoShop, contract: &mut Contract) {
    let token = order_token(shop, "1051", GUEST);
    let give = |score: u32| {
        let said = json!({ "about": "delivery", "order": "1051", "score": score });
        post(shop, "/api/feedback", said)
    };
    contract.check(give(4).token(&token).key("f1"), 201);
    contract.check(give(4).key("f1"), 401);
    contract.check(give(4).token(&token), 400);
    contract.check(give(9).token(&token).key("f2"), 422);
    contract.check(give(4).token(&token).key("f3"), 409);
    contract.check(get(shop, "/api/orders/1051/coupons").token(&token), 200);
    contract.check(get(shop, "/api/orders/1051/coupons"), 401);

    let register = |line: &str, marks| {
        post(shop, format!("/api/orders/1051/lines/{line}/registration"), marks)
    };
    let marks = || json!({ "serial": "A-17" });
    contract.check(register("1", marks()).token(&token).key("s1"), 200);
    contract.check(register("1", marks()).key("s1"), 401);
    contract.check(register("1", marks()).token(&token), 400);
    contract.check(register("99", marks()).token(&token).key("s2"), 404);
    contract.check(register("1", json!({ "lot": " " })).token(&token).key("s3"), 422);
}

/// What one client does too often.
pub fn too_often(shop: &DemoShop, contract: &mut Contract) {
    for index in 0..39 {
        upload(shop, "photo.png", PNG).key(&format!("often {index}")).send().expect(201);
    }
    contract.check(upload(shop, "photo.png", PNG).key("too often"), 429);
    let question = || {
        let mut asked = wish("question", "1", 1);
        asked["order"] = json!(null);
        asked["lines"] = json!([]);
        asked["answers"] = json!([
            { "question": "subject", "answer": "product" },
            { "question": "details", "answer": "Is it safe in the oven?" },
        ]);
        asked["name"] = json!("Ana");
        asked["email"] = json!(GUEST);
        asked
    };
    for index in 0..19 {
        open(shop, &question()).key(&format!("case {index}")).send().expect(201);
    }
    contract.check(open(shop, &question()).key("one more"), 429);
}
