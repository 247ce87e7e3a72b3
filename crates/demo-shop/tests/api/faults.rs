//! Faults on request: each goes wrong in its own way, and ends when told to.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use demo_shop::{DemoShop, Fault};
use serde_json::json;

use crate::client::{GUEST, get, order_token, post, shop};

/// What the shop writes to a raw request before it closes the connection, or within `patience`.
fn raw(shop: &DemoShop, path: &str, patience: Duration) -> String {
    let mut stream = TcpStream::connect(shop.address()).unwrap();
    stream.set_read_timeout(Some(patience)).unwrap();
    let request = format!("GET {path} HTTP/1.1\r\nhost: shop\r\nconnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = Vec::new();
    let mut buffer = [0; 4096];
    while let Ok(count @ 1..) = stream.read(&mut buffer) {
        answer.extend_from_slice(&buffer[..count]);
    }
    String::from_utf8(answer).unwrap()
}

#[test]
fn every_mode_goes_wrong_in_its_own_way_until_it_is_healed() {
    let shop = shop();
    let path = "/api/access";
    let patience = Duration::from_secs(10);
    for (status, code) in
        [(500, "fault"), (401, "access-expired"), (404, "not-found"), (429, "too-many-attempts")]
    {
        shop.fail("/api", Fault::Status(status));
        assert_eq!(get(&shop, path).send().refusal(), (status, code.to_owned()));
    }
    shop.fail("/api", Fault::Html);
    let page = get(&shop, path).send().expect(200);
    assert_eq!(page.header("content-type"), Some("text/html; charset=utf-8"));

    shop.fail("/api", Fault::Cut);
    let cut = raw(&shop, path, patience);
    let (head, body) = cut.split_once("\r\n\r\n").unwrap();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    assert!(!body.is_empty() && body.len() < length.parse().unwrap(), "{cut}");

    shop.fail("/api", Fault::Lose);
    assert_eq!(raw(&shop, path, patience), "");

    shop.fail("/api", Fault::Drop);
    assert_eq!(raw(&shop, path, patience), "");

    shop.fail("/api", Fault::Hang);
    let started = Instant::now();
    assert_eq!(raw(&shop, path, Duration::from_millis(200)), "");
    assert!(Duration::from_millis(200) <= started.elapsed());

    shop.heal();
    get(&shop, path).send().expect(200);
}

#[test]
fn a_cut_answer_may_have_done_its_work_and_the_key_finds_out() {
    let shop = shop();
    let token = order_token(&shop, "1002", GUEST);
    let cancel = || {
        let call = post(&shop, "/api/orders/1002/cancellation", json!({}));
        call.token(&token).key("once")
    };
    shop.fail("/api/orders/1002/cancellation", Fault::Cut);
    assert!(cancel().try_send().is_err());
    assert!(shop.order("1002").unwrap().cancelled);

    shop.heal();
    let order = cancel().send().expect(200).json();
    assert_eq!(order["totals"]["refunds"].as_array().unwrap().len(), 1);
}

#[test]
fn latency_holds_the_api_back_and_nothing_else() {
    let shop = shop();
    shop.set_latency(Duration::from_millis(300));
    let started = Instant::now();
    get(&shop, "/mailbox").send().expect(200);
    let page = started.elapsed();
    get(&shop, "/api/access").send().expect(200);
    assert!(Duration::from_millis(300) <= started.elapsed() - page);
}

#[test]
fn a_shop_that_is_asked_stops_at_once() {
    let shop = shop();
    shop.fail("/api", Fault::Hang);
    let address = shop.address();
    let mut hanging = TcpStream::connect(address).unwrap();
    hanging.write_all(b"GET /api/access HTTP/1.1\r\nhost: shop\r\n\r\n").unwrap();
    drop(shop);
    assert!(TcpStream::connect(address).is_err());
}
