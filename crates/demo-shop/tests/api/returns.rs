//! Sending goods back: what is granted, what is refused, and that nothing is granted twice.

use std::thread;

use demo_shop::{DemoShop, Fault};
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::client::{Answer, Call, GUEST, PHOTO, get, order_token, post, shop};

/// A wish for units of one line of order 1051: 4 mugs, 3 bowls, 6 tiles, 2 plates.
fn wish(line: &str, quantity: u32, expected: &str) -> Value {
    json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": line, "quantity": quantity, "reason": "changed-mind", "resolution": "refund",
        }],
        "method": "drop-off",
        "expectedRefund": expected,
    })
}

fn exchange(line: &str, quantity: u32, variant: &str) -> Value {
    json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": line, "quantity": quantity, "reason": "size", "subReason": "smaller",
            "resolution": "exchange", "variant": variant,
        }],
        "method": "drop-off",
    })
}

fn ask<'a>(shop: &'a DemoShop, token: &str, key: &str, wish: &Value) -> Call<'a> {
    post(shop, "/api/orders/1051/returns", wish.clone()).token(token).key(key)
}

fn order(shop: &DemoShop, number: &str, token: &str) -> Value {
    get(shop, format!("/api/orders/{number}")).token(token).send().expect(200).json()
}

fn available(shop: &DemoShop, token: &str, line: &str, variant: &str) -> u64 {
    let path = format!("/api/orders/1051/lines/{line}/variants");
    let answer = get(shop, path).token(token).send().expect(200).json();
    let variants = answer["variants"].as_array().unwrap();
    variants.iter().find(|it| it["id"] == variant).unwrap()["available"].as_u64().unwrap()
}

#[track_caller]
fn pointed_at(answer: &Answer) -> String {
    assert_eq!(answer.refusal(), (422, "invalid".to_owned()), "{}", answer.text());
    answer.json()["errors"][0]["pointer"].as_str().unwrap().to_owned()
}

#[test]
fn a_return_is_granted_kept_and_told() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let mut wish = wish("1", 2, "20.50");
    wish["method"] = json!("label");
    let made = ask(&shop, &token, "k", &wish).send().expect(201).json();
    assert_eq!((&made["number"], &made["state"]), (&json!("R-1051-1"), &json!("approved")));
    assert_eq!(made["policyVersion"], "2026-11");
    assert_eq!(made["sendBy"], "2026-03-18");
    assert_eq!(made["refundBy"], "2026-03-18");
    assert_eq!(made["method"], json!({ "id": "label", "kind": "prepaid-label", "cost": "4.50" }));
    let sum = json!({
        "items": "25.00", "discounts": "0.00", "delivery": "0.00", "fees": "0.00",
        "methodCost": "-4.50", "total": "20.50",
    });
    assert_eq!(made["refund"], sum);
    let kinds: Vec<&str> =
        made["events"].as_array().unwrap().iter().map(|it| it["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["label-ready", "approved", "requested"]);
    assert_eq!(made["documents"], json!(["receipt", "label", "packing-slip"]));
    assert_eq!(made["shipment"]["number"], "PXR10511ES");
    assert_eq!(made["actions"], json!({ "cancel": true, "addTracking": false, "message": true }));

    let order = order(&shop, "1051", &token);
    assert_eq!(
        (&order["lines"][0]["askedBack"], &order["lines"][0]["returned"]),
        (&json!(2), &json!(0))
    );
    assert_eq!(order["returns"][0]["id"], made["id"]);
    assert_eq!(order["country"], "ES");
    let path = format!("/api/orders/1051/returns/{}", made["id"].as_str().unwrap());
    assert_eq!(get(&shop, path.as_str()).token(&token).send().expect(200).json(), made);
    assert_eq!(shop.returns("1051").len(), 1);

    let mail = &shop.mails()[0];
    assert_eq!((mail.to.as_str(), mail.subject.as_str()), (GUEST, "Return R-1051-1: granted"));
    assert!(mail.body.contains("by Wednesday 18 March"), "{}", mail.body);
    let page = format!("/#posventa/returns/1051/{}?access=", made["id"].as_str().unwrap());
    let token = mail.body.split_once(&page).unwrap().1.split_whitespace().next().unwrap();
    get(&shop, path).token(token).send().expect(200);
}

#[test]
fn no_more_is_taken_back_than_was_delivered_over_all_requests() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let first = ask(&shop, &token, "a", &wish("1", 3, "37.50")).send().expect(201).json();
    let second = ask(&shop, &token, "b", &wish("1", 2, "25.00")).send();
    assert_eq!(second.refusal(), (409, "too-many-units".to_owned()));
    ask(&shop, &token, "c", &wish("1", 1, "12.50")).send().expect(201);
    let none_left = ask(&shop, &token, "d", &wish("1", 1, "12.50")).send();
    assert_eq!(none_left.refusal(), (409, "too-many-units".to_owned()));
    // The same line twice in one request counts together.
    let mut twice = wish("2", 2, "88.00");
    let line = twice["lines"][0].clone();
    twice["lines"].as_array_mut().unwrap().push(line);
    let twice = ask(&shop, &token, "e", &twice).send();
    assert_eq!(twice.refusal(), (409, "too-many-units".to_owned()));

    // What is cancelled can be asked back again.
    let id = first["id"].as_str().unwrap();
    let path = format!("/api/orders/1051/returns/{id}/cancellation");
    post(&shop, path, json!({})).token(&token).key("x").send().expect(200);
    ask(&shop, &token, "f", &wish("1", 3, "37.50")).send().expect(201);
    let asked = shop.returnable("1051").unwrap().facts[0].asked_back;
    assert_eq!((asked, shop.returns("1051").len()), (4, 3));
}

#[test]
fn what_makes_no_sense_is_pointed_at() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let change = |pointer: &str, value: Value| {
        let mut changed = wish("1", 1, "12.50");
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let parent = changed.pointer_mut(parent).unwrap();
        parent.as_object_mut().unwrap().insert(key.to_owned(), value);
        ask(&shop, &token, "k", &changed).send()
    };
    for (pointer, value) in [
        // A line of another order, and one of none.
        ("/lines/0/line", json!("5")),
        ("/lines/0/line", json!("R-1")),
        ("/lines/0/quantity", json!(0)),
        ("/lines/0/reason", json!("because")),
        ("/lines/0/resolution", json!("gold")),
        ("/lines/0/resolution", json!("repair")),
        ("/lines/0/variant", json!("mug-sge")),
        ("/lines", json!([])),
        ("/method", json!("balloon")),
        ("/method", Value::Null),
        ("/expectedRefund", json!("12.345")),
    ] {
        assert_eq!(pointed_at(&change(pointer, value.clone())), pointer, "{value}");
    }
    let subreason = change("/lines/0/reason", json!("size"));
    assert_eq!(pointed_at(&subreason), "/lines/0/subReason");
    let no_variant = change("/lines/0/variant", Value::Null);
    assert_eq!(no_variant.status, 201);
    let other_product = ask(&shop, &token, "l", &exchange("1", 1, "pla-w21")).send();
    assert_eq!(pointed_at(&other_product), "/lines/0/variant");
    let same_variant = ask(&shop, &token, "l", &exchange("1", 1, "mug-ind")).send();
    assert_eq!(pointed_at(&same_variant), "/lines/0/variant");
    assert_eq!(shop.returns("1051").len(), 1);
}

#[test]
fn another_customers_order_is_not_there() {
    let shop = shop();
    let token = order_token(&shop, "1042", GUEST);
    let foreign = ask(&shop, &token, "k", &wish("1", 1, "12.50")).send();
    assert_eq!(foreign.refusal(), (401, "access-expired".to_owned()));
    let id = shop.returns("1055")[0].id().to_owned();
    let own = order_token(&shop, "1051", GUEST);
    let elsewhere = get(&shop, format!("/api/orders/1051/returns/{id}")).token(&own).send();
    assert_eq!(elsewhere.refusal(), (404, "not-found".to_owned()));
}

#[test]
fn the_policy_decides_and_says_which_rule() {
    let shop = shop();
    let token = order_token(&shop, "1053", GUEST);
    let detail = |line: &str| {
        let path = "/api/orders/1053/returns";
        let answer = post(&shop, path, wish(line, 1, "0.00")).token(&token).key("k").send();
        assert_eq!(answer.refusal(), (409, "not-returnable".to_owned()));
        answer.json()["detail"].as_str().unwrap().to_owned()
    };
    assert!(detail("1").starts_with("Rule “custom-made”: It was made for you"), "{}", detail("1"));
    assert!(detail("3").contains("“downloads”"), "{}", detail("3"));

    let token = order_token(&shop, "1052", GUEST);
    let path = "/api/orders/1052/returns";
    let late = post(&shop, path, wish("1", 1, "39.00")).token(&token).key("k").send();
    let detail = late.expect(409).json()["detail"].as_str().unwrap().to_owned();
    assert!(detail.contains("“standard”: Delivered on 06/01/2026, 30 days"), "{detail}");
    assert_eq!(shop.returns("1052"), []);
}

#[test]
fn a_stale_policy_and_another_sum_are_refused_with_what_is_in_force() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let dear = ask(&shop, &token, "k", &wish("1", 1, "13.00")).send();
    assert_eq!(dear.refusal(), (409, "sum-changed".to_owned()));
    assert_eq!(dear.json()["refund"]["total"], "12.50");
    let mut silent = wish("1", 1, "12.50");
    silent["expectedRefund"] = Value::Null;
    let silent = ask(&shop, &token, "k", &silent).send();
    assert_eq!(silent.refusal(), (409, "sum-changed".to_owned()));

    let policy = get(&shop, "/policy.json").send().expect(200).text();
    assert!(shop.publish_policy("{}").is_err());
    shop.publish_policy(&policy.replace("\"2026-11\"", "\"2026-12\"")).unwrap();
    assert!(get(&shop, "/policy.json").send().text().contains("\"2026-12\""));
    let stale = ask(&shop, &token, "k", &wish("1", 1, "12.50")).send();
    assert_eq!(stale.refusal(), (409, "policy-changed".to_owned()));
    assert_eq!(stale.json()["policyVersion"], "2026-12");
    assert_eq!(shop.returns("1051"), []);
}

#[test]
fn an_exchange_takes_from_the_stock_and_gives_it_back() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let list = get(&shop, "/api/orders/1051/lines/1/variants").token(&token).send();
    let list = list.expect(200).json();
    assert_eq!(list["currency"], "EUR");
    let sage = json!({
        "id": "mug-sge", "title": "Sage", "sku": "MUG-SGE", "image": "/shop/images/mug-sage.svg",
        "available": 7, "unitPrice": "12.50", "difference": "0.00",
    });
    assert!(list["variants"].as_array().unwrap().contains(&sage), "{list}");
    assert!(!list.to_string().contains("mug-ind"), "the bought one is no exchange");

    let made = ask(&shop, &token, "a", &exchange("1", 2, "mug-sge")).send().expect(201).json();
    assert_eq!(made["lines"][0]["variant"]["id"], "mug-sge");
    assert_eq!(available(&shop, &token, "1", "mug-sge"), 5);

    shop.set_stock("mug-sge", 1).unwrap();
    let gone = ask(&shop, &token, "b", &exchange("1", 2, "mug-sge")).send();
    assert_eq!(gone.refusal(), (409, "out-of-stock".to_owned()));
    let left: Vec<Value> = gone.json()["variants"].as_array().unwrap().clone();
    let left: Vec<&str> = left.iter().map(|it| it["id"].as_str().unwrap()).collect();
    assert_eq!(left, ["mug-snd"]);
    assert_eq!(available(&shop, &token, "1", "mug-sge"), 1, "a refusal reserves nothing");

    let path = format!("/api/orders/1051/returns/{}/cancellation", made["id"].as_str().unwrap());
    post(&shop, path, json!({})).token(&token).key("c").send().expect(200);
    assert_eq!(available(&shop, &token, "1", "mug-sge"), 3);
}

#[test]
fn requests_at_the_same_time_never_take_more_than_there_is() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let together = |key: &(dyn Fn(usize) -> String + Sync), wish: &Value| -> Vec<u16> {
        thread::scope(|scope| {
            let send = |index| ask(&shop, &token, &key(index), wish).send().status;
            let calls: Vec<_> = (0..6).map(|index| scope.spawn(move || send(index))).collect();
            calls.into_iter().map(|call| call.join().unwrap()).collect()
        })
    };
    // The same wish six times under one name is one return.
    let same = together(&|_| "same".to_owned(), &wish("3", 6, "46.80"));
    assert_eq!(same, [201; 6]);
    assert_eq!(shop.returns("1051").len(), 1);

    // Six wishes for all three bowls: one is granted.
    let mut different = together(&|index| format!("k{index}"), &wish("2", 3, "66.00"));
    different.sort_unstable();
    assert_eq!(different, [201, 409, 409, 409, 409, 409]);

    // Six wishes for one of two mugs that are left in sage: two are granted.
    shop.set_stock("mug-sge", 2).unwrap();
    let mut stock = together(&|index| format!("s{index}"), &exchange("1", 1, "mug-sge"));
    stock.sort_unstable();
    assert_eq!(stock, [201, 201, 409, 409, 409, 409]);
    assert_eq!(available(&shop, &token, "1", "mug-sge"), 0);
    let facts = shop.returnable("1051").unwrap().facts;
    assert_eq!([facts[0].asked_back, facts[1].asked_back, facts[2].asked_back], [2, 3, 6]);
}

#[test]
fn a_lost_answer_is_given_again_and_nothing_is_done_twice() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let send = || ask(&shop, &token, "once", &wish("1", 4, "50.00"));
    shop.fail("POST /api/orders/1051/returns", Fault::Drop);
    assert!(send().try_send().is_err());
    assert_eq!(shop.returns("1051"), [], "dropped before the work");
    shop.heal();

    for fault in [Fault::Lose, Fault::Cut] {
        shop.fail("POST /api/orders/1051/returns", fault);
        assert!(send().try_send().is_err(), "{fault:?}");
        // Looking is not what fails.
        let list = get(&shop, "/api/orders/1051/returns").token(&token).send().expect(200).json();
        assert_eq!(list["returns"].as_array().unwrap().len(), 1, "{fault:?}");
        shop.heal();
    }
    let made = send().send().expect(201).json();
    assert_eq!(made["id"], shop.returns("1051")[0].id());
    assert_eq!(send().send().expect(201).json(), made);
    assert_eq!(shop.returns("1051").len(), 1);
    assert_eq!(shop.mails().len(), 1, "the customer is told once");

    let other = ask(&shop, &token, "once", &wish("1", 1, "12.50")).send();
    assert_eq!(other.refusal(), (422, "idempotency-key-reused".to_owned()));
}

fn upload<'a>(shop: &'a DemoShop, number: &str, token: &str, key: &str, jpeg: &[u8]) -> Call<'a> {
    let call = post(shop, format!("/api/orders/{number}/photos"), Value::Null).raw_body(jpeg);
    call.content_type("image/jpeg").token(token).key(key)
}

#[test]
fn dear_goods_ask_for_a_photo_of_this_very_order() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let photo = |number: &str, key: &str| {
        let token = order_token(&shop, number, GUEST);
        let answer = upload(&shop, number, &token, key, PHOTO).send().expect(201).json();
        answer["id"].as_str().unwrap().to_owned()
    };
    let broken = |comment: Value, photos: &[&str]| {
        let wish = json!({
            "policyVersion": "2026-11",
            "lines": [{
                "line": "2", "quantity": 1, "reason": "broken", "resolution": "replacement",
                "comment": comment, "photos": photos,
            }],
            "method": "drop-off",
        });
        ask(&shop, &token, photos.first().unwrap_or(&"k"), &wish).send()
    };
    assert_eq!(pointed_at(&broken(Value::Null, &[])), "/lines/0/comment");
    assert_eq!(pointed_at(&broken(json!("In shards"), &[])), "/lines/0/photos");
    let other_order = photo("1055", "p");
    let foreign = broken(json!("In shards"), &[&other_order]);
    assert_eq!(pointed_at(&foreign), "/lines/0/photos/0");

    let own = photo("1051", "p");
    assert_eq!(photo("1051", "p"), own, "the same upload is the same photo");
    let made = broken(json!("In shards"), &[&own]).expect(201).json();
    assert_eq!(made["state"], "requested", "somebody looks at it first");
    assert_eq!(made["documents"], json!(["receipt"]));
    assert_eq!(shop.photos("1051"), [PHOTO]);
    let mail = &shop.mails()[0];
    assert_eq!(mail.subject, "Return R-1051-1: we have it");

    let again = photo("1051", "q");
    assert_eq!(pointed_at(&broken(json!("Again"), &[&again, &own])), "/lines/0/photos/1");
    assert_eq!(shop.photos("1051").len(), 1, "a refused request takes no photo");
}

#[test]
fn what_is_no_picture_is_not_kept() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let half = &PHOTO[..PHOTO.len() / 4];
    for bytes in [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], &PHOTO[..3], half, b""] {
        let answer = upload(&shop, "1051", &token, "k", bytes).send();
        assert_eq!(answer.refusal(), (415, "not-an-image".to_owned()), "{} bytes", bytes.len());
    }
    let large = vec![0xff; 2 * 1024 * 1024 + 1];
    let answer = upload(&shop, "1051", &token, "k", &large).send();
    assert_eq!(answer.refusal(), (413, "too-large".to_owned()));
}

#[test]
fn a_photo_that_nobody_used_is_forgotten_after_a_day() {
    let shop = shop();
    let send = |key: &str| {
        let token = order_token(&shop, "1051", GUEST);
        upload(&shop, "1051", &token, key, PHOTO).send().expect(201).json()["id"].clone()
    };
    let old = send("a");
    shop.advance(SignedDuration::from_hours(25));
    send("b");
    let token = order_token(&shop, "1051", GUEST);
    let wish = json!({
        "policyVersion": "2026-11",
        "lines": [{
            "line": "1", "quantity": 1, "reason": "changed-mind", "resolution": "refund",
            "photos": [old],
        }],
        "method": "drop-off",
        "expectedRefund": "12.50",
    });
    assert_eq!(pointed_at(&ask(&shop, &token, "k", &wish).send()), "/lines/0/photos/0");
}

#[test]
fn a_cheap_broken_thing_is_paid_at_once_and_stays() {
    let shop = shop();
    let token = order_token(&shop, "1051", GUEST);
    let wish = json!({
        "policyVersion": "2026-11",
        "lines": [{ "line": "1", "quantity": 1, "reason": "broken", "resolution": "keep" }],
        "method": null,
        "expectedRefund": "12.50",
    });
    let made = ask(&shop, &token, "k", &wish).send().expect(201).json();
    assert_eq!(made["state"], "refunded");
    assert_eq!(made["documents"], json!(["receipt"]));
    assert_eq!(made["actions"]["cancel"], false);
    assert!(made.get("sendBy").is_none());

    let order = order(&shop, "1051", &token);
    assert_eq!(order["payment"], "partly-refunded");
    assert_eq!(order["totals"]["refunds"][0]["amount"], "-12.50");
    assert_eq!(
        (&order["lines"][0]["askedBack"], &order["lines"][0]["returned"]),
        (&json!(1), &json!(0))
    );
    assert_eq!(shop.mails()[0].subject, "Return R-1051-1: refunded");
}
