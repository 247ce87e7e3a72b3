//! What customers do with an order: cancel it, follow it, take its invoice.

use serde_json::json;

use crate::client::{GUEST, get, look_up, order_token, post, shop};

#[test]
fn an_order_is_cancelled_once_and_refunded_once() {
    let shop = shop();
    let token = order_token(&shop, "1002", GUEST);
    let cancel =
        || post(&shop, "/api/orders/1002/cancellation", json!({})).token(&token).key("a").send();
    let first = cancel().expect(200);
    let order = first.json();
    assert_eq!(order["cancelled"], true);
    assert_eq!(order["payment"], "refunded");
    let refund = format!("-{}", order["totals"]["total"].as_str().unwrap());
    assert_eq!(order["totals"]["refunds"].as_array().unwrap().len(), 1);
    assert_eq!(order["totals"]["refunds"][0]["amount"], refund);
    assert_eq!(order["actions"], json!({ "cancel": false, "emailUpdates": false }));

    assert_eq!(cancel().expect(200).body, first.body);
    let mails = shop.mails();
    assert_eq!(mails.len(), 1, "one confirmation");
    assert_eq!(
        (mails[0].to.as_str(), mails[0].subject.as_str()),
        (GUEST, "Order 1002 is cancelled")
    );
    let kept = get(&shop, "/api/orders/1002").token(&token).send().json();
    assert_eq!(kept["cancelled"], true);
}

#[test]
fn an_unpaid_order_is_cancelled_without_a_refund() {
    let shop = shop();
    let token = order_token(&shop, "1001", GUEST);
    let call = post(&shop, "/api/orders/1001/cancellation", json!({})).token(&token).key("a");
    let order = call.send().expect(200).json();
    assert_eq!((&order["cancelled"], &order["totals"]["refunds"]), (&json!(true), &json!([])));
    assert!(shop.mails()[0].body.contains("Nothing was charged"));
}

#[test]
fn what_is_packed_while_the_customer_reads_is_not_cancelled() {
    let shop = shop();
    let found = look_up(&shop, "1002", "email", GUEST).json();
    assert_eq!(found["order"]["actions"]["cancel"], true);
    shop.pack("1002").unwrap();

    let token = found["access"]["token"].as_str().unwrap();
    let call = post(&shop, "/api/orders/1002/cancellation", json!({})).token(token).key("a");
    assert_eq!(call.send().refusal(), (409, "no-longer-possible".to_owned()));
    assert!(!shop.order("1002").unwrap().cancelled);
}

#[test]
fn a_key_belongs_to_one_request() {
    let shop = shop();
    let token = order_token(&shop, "1042", GUEST);
    let switch = |on: bool, key: &str| {
        let body = json!({ "on": on });
        post(&shop, "/api/orders/1042/email-updates", body).token(&token).key(key).send()
    };
    assert_eq!(switch(true, "a").expect(200).json(), json!({ "on": true }));
    assert_eq!(switch(false, "a").refusal(), (422, "idempotency-key-reused".to_owned()));
    assert_eq!(switch(false, "b").expect(200).json(), json!({ "on": false }));
    // A repetition of the first tells what it did then and does nothing now.
    assert_eq!(switch(true, "a").expect(200).json(), json!({ "on": true }));
    assert_eq!(shop.order("1042").unwrap().actions.email_updates, Some(false));
}

#[test]
fn an_invoice_is_a_pdf_with_the_number_and_the_total() {
    let shop = shop();
    for (number, email, total, pages) in [
        ("1042", GUEST, "€47.25", 1),
        ("1010", "carmen@example.com", "104,00 €", 1),
        ("1018", "hanako@example.com", "¥", 1),
        ("1019", "noor@example.com", "KWD", 1),
        ("1017", GUEST, "€", 4),
    ] {
        let found = look_up(&shop, number, "email", email).expect(200).json();
        let token = found["access"]["token"].as_str().unwrap();
        let id = found["order"]["invoices"][0]["id"].as_str().unwrap();
        let path = format!("/api/orders/{number}/invoices/{id}");
        let answer = get(&shop, path).token(token).send().expect(200);
        assert_eq!(answer.header("content-type"), Some("application/pdf"));
        assert!(answer.body.starts_with(b"%PDF-"));

        let document = lopdf::Document::load_mem(&answer.body).unwrap();
        let found_pages: Vec<u32> = document.get_pages().keys().copied().collect();
        assert!(pages <= found_pages.len(), "{number}: {} pages", found_pages.len());
        let text = document.extract_text(&found_pages).unwrap();
        assert!(text.contains(id), "{number}: {text}");
        assert!(text.contains(total), "{number}: {text}");
    }
}

#[test]
fn accents_and_decimals_are_printed_right() {
    let shop = shop();
    let text = |number: &str, email: &str| {
        let found = look_up(&shop, number, "email", email).expect(200).json();
        let token = found["access"]["token"].as_str().unwrap();
        let id = found["order"]["invoices"][0]["id"].as_str().unwrap();
        let path = format!("/api/orders/{number}/invoices/{id}");
        let body = get(&shop, path).token(token).send().expect(200).body;
        let document = lopdf::Document::load_mem(&body).unwrap();
        let pages: Vec<u32> = document.get_pages().keys().copied().collect();
        document.extract_text(&pages).unwrap()
    };
    let spanish = text("1010", "carmen@example.com");
    assert!(spanish.contains("Carmen Núñez") && spanish.contains("Artículo"), "{spanish}");
    // Two bowls of ¥3,630 and three tiles of ¥1,280, delivered for ¥2,400.
    assert!(text("1018", "hanako@example.com").contains("¥13,500"));
    // A teapot of KWD 18.095 and six mugs of KWD 4.185, delivered for KWD 4.250.
    assert!(text("1019", "noor@example.com").contains("KWD 47.455"));
}

#[test]
fn a_download_is_there_once_it_is_paid() {
    let shop = shop();
    let found = look_up(&shop, "1015", "email", GUEST).expect(200).json();
    let path = found["order"]["lines"][0]["download"].as_str().unwrap();
    let answer = get(&shop, path).send().expect(200);
    assert!(answer.body.starts_with(b"%PDF-"));
    get(&shop, "/downloads/none").send().expect(404);
    assert_eq!(found["order"]["actions"]["cancel"], false, "it has been handed over");
}
