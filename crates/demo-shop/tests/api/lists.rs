//! Lists of orders: paged, searched, filtered.

use std::collections::BTreeSet;

use demo_shop::{ARCHIVE_EMAIL, ARCHIVE_ORDERS, DemoShop, LUCIA_EMAIL};
use serde_json::Value;

use crate::client::{get, session, shop};

fn page(shop: &DemoShop, token: &str, query: &str) -> Value {
    get(shop, format!("/api/orders?{query}")).token(token).send().expect(200).json()
}

fn numbers(page: &Value) -> Vec<String> {
    let orders = page["orders"].as_array().unwrap();
    orders.iter().map(|order| order["number"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn every_order_stands_on_exactly_one_page_newest_first() {
    let shop = shop();
    let token = session(&shop, ARCHIVE_EMAIL);
    let mut seen = BTreeSet::new();
    let mut last_placed = String::from("9999");
    let mut query = String::from("limit=170");
    loop {
        let page = page(&shop, &token, &query);
        assert_eq!(page["total"], ARCHIVE_ORDERS);
        for order in page["orders"].as_array().unwrap() {
            let placed = order["placedAt"].as_str().unwrap().to_owned();
            assert!(placed <= last_placed, "{placed} after {last_placed}");
            last_placed = placed;
            assert!(seen.insert(order["number"].as_str().unwrap().to_owned()), "{order}");
        }
        match page["next"].as_str() {
            Some(next) => query = format!("limit=170&after={next}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), usize::try_from(ARCHIVE_ORDERS).unwrap());
}

#[test]
fn a_search_finds_numbers_and_titles_without_accents_or_capitals() {
    let shop = shop();
    let token = session(&shop, LUCIA_EMAIL);
    assert_eq!(numbers(&page(&shop, &token, "q=1037")), ["1037"]);
    assert_eq!(numbers(&page(&shop, &token, "q=CHALK")), ["1033", "1028"]);
    assert_eq!(page(&shop, &token, "q=100%25")["total"], 0, "a wildcard is a letter");
    assert_eq!(page(&shop, &token, "q=_")["total"], 0, "a wildcard is a letter");
}

#[test]
fn states_part_the_list_without_rest() {
    let shop = shop();
    let token = session(&shop, LUCIA_EMAIL);
    let mut all = Vec::new();
    for state in ["awaiting-payment", "preparing", "on-its-way", "delivered", "cancelled"] {
        let page = page(&shop, &token, &format!("state={state}"));
        let found = numbers(&page);
        assert!(!found.is_empty(), "{state}");
        for order in page["orders"].as_array().unwrap() {
            assert_eq!(order["state"], state);
        }
        all.extend(found);
    }
    all.sort_unstable();
    let mut listed = numbers(&page(&shop, &token, "limit=200"));
    listed.sort_unstable();
    assert_eq!(all, listed);
}

#[test]
fn a_bad_cursor_is_refused() {
    let shop = shop();
    let token = session(&shop, LUCIA_EMAIL);
    for query in ["after=x", "after=1~", "limit=many"] {
        let answer = get(&shop, format!("/api/orders?{query}")).token(&token).send();
        let expected = if query == "after=1~" { 200 } else { 422 };
        assert_eq!(answer.status, expected, "{query}");
    }
}
