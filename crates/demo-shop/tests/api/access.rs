//! Who gets in, who does not, and what strangers can find out: nothing.

use demo_shop::{DemoShop, LUCIA_EMAIL};
use jiff::SignedDuration;
use serde_json::json;

use crate::client::{Answer, GUEST, get, look_up, mailed_token, order_token, post, session, shop};

#[test]
fn an_order_is_found_by_each_of_its_factors_however_they_are_typed() {
    let shop = shop();
    for (number, factor, value) in [
        ("1042", "email", GUEST),
        (" # 1042", "email", " Guest@Example.com. "),
        ("1042", "postcode", "28 013"),
        ("1042", "last-name", "garcia"),
        ("nº 1042", "last-name", "  GARCÍA "),
    ] {
        let found = look_up(&shop, number, factor, value).expect(200).json();
        assert_eq!(found["order"]["number"], "1042", "{value}");
    }
}

#[test]
fn a_wrong_value_and_a_wrong_number_cannot_be_told_apart() {
    let shop = shop();
    let answers = [
        look_up(&shop, "1042", "email", "other@example.com"),
        look_up(&shop, "1042", "last-name", "Núñez"),
        look_up(&shop, "999999", "email", GUEST),
    ];
    for answer in &answers {
        assert_eq!(answer.refusal(), (404, "order-not-found".to_owned()));
        assert_eq!(answer.body, answers[0].body);
        assert_eq!(names(answer), names(&answers[0]));
    }
}

fn names(answer: &Answer) -> Vec<String> {
    answer.headers.keys().map(|name| name.as_str().to_owned()).collect()
}

#[test]
fn wrong_tries_at_a_number_that_exists_and_at_one_that_does_not_pause_alike() {
    for number in ["1042", "999999"] {
        let shop = shop();
        let guess = || look_up(&shop, number, "postcode", "00000");
        for _ in 0..5 {
            assert_eq!(guess().refusal().0, 404);
        }
        let refused = guess();
        assert_eq!(refused.refusal(), (429, "too-many-attempts".to_owned()));
        assert_eq!(refused.header("retry-after"), Some("30"));

        // Even the right value has to wait, or guessing would go on.
        look_up(&shop, number, "email", GUEST).expect(429);
        shop.advance(SignedDuration::from_secs(31));
        assert_eq!(guess().refusal().0, 404);
        assert_eq!(guess().header("retry-after"), Some("60"));
    }
}

#[test]
fn many_numbers_from_one_client_pause_as_well() {
    let shop = shop();
    for number in 1..=5 {
        look_up(&shop, &number.to_string(), "email", GUEST).expect(404);
    }
    look_up(&shop, "6", "email", GUEST).expect(429);
    shop.advance(SignedDuration::from_secs(31));
    look_up(&shop, "1042", "email", GUEST).expect(200);
}

#[test]
fn an_order_token_opens_its_order_for_two_hours_and_no_other() {
    let shop = shop();
    let token = order_token(&shop, "1042", GUEST);
    get(&shop, "/api/orders/1042").token(&token).send().expect(200);

    let refusals = [
        get(&shop, "/api/orders/1041").token(&token).send(),
        get(&shop, "/api/orders/999999").token(&token).send(),
        get(&shop, "/api/orders").token(&token).send(),
        get(&shop, "/api/orders/1042").token("none").send(),
        get(&shop, "/api/orders/1042").send(),
    ];
    for refusal in &refusals {
        assert_eq!(refusal.refusal(), (401, "access-expired".to_owned()));
        assert_eq!(refusal.body, refusals[0].body);
    }

    shop.advance(SignedDuration::from_mins(119));
    get(&shop, "/api/orders/1042").token(&token).send().expect(200);
    shop.advance(SignedDuration::from_mins(2));
    get(&shop, "/api/orders/1042").token(&token).send().expect(401);
}

#[test]
fn a_mailed_link_opens_its_order_for_thirty_days() {
    let shop = shop();
    post(&shop, "/api/order-links", json!({ "email": GUEST })).send().expect(202);
    let token = mailed_token(&shop, "1042");
    get(&shop, "/api/orders/1042").token(&token).send().expect(200);
    get(&shop, "/api/orders/1005").token(&token).send().expect(401);

    shop.advance(SignedDuration::from_hours(30 * 24 + 1));
    get(&shop, "/api/orders/1042").token(&token).send().expect(401);
}

#[test]
fn strangers_get_the_same_answer_and_no_mail() {
    let shop = shop();
    for path in ["/api/order-links", "/api/codes"] {
        let known = post(&shop, path, json!({ "email": GUEST })).send().expect(202);
        let mails = shop.mails().len();
        assert!(0 < mails);
        let unknown = post(&shop, path, json!({ "email": "no@example.org" })).send().expect(202);
        assert_eq!(known.body, unknown.body);
        assert_eq!(shop.mails().len(), mails, "{path}");
    }
}

/// The code in the newest mail.
fn mailed_code(shop: &DemoShop) -> String {
    shop.mails()[0].subject.split(' ').next().unwrap().to_owned()
}

#[test]
fn a_code_signs_a_guest_in_once() {
    let shop = shop();
    post(&shop, "/api/codes", json!({ "email": GUEST })).send().expect(202);
    let code = mailed_code(&shop);
    let sign_in =
        |code: &str| post(&shop, "/api/sessions", json!({ "email": GUEST, "code": code })).send();
    let session = sign_in(&code).expect(200).json();
    assert_eq!(session["customer"]["givenName"], "Ana");
    assert_eq!(sign_in(&code).refusal(), (401, "wrong-code".to_owned()));

    let token = session["token"].as_str().unwrap();
    get(&shop, "/api/orders/1042").token(token).send().expect(200);
    get(&shop, "/api/orders/1010").token(token).send().expect(401);
}

#[test]
fn a_code_expires_after_ten_minutes() {
    let shop = shop();
    post(&shop, "/api/codes", json!({ "email": GUEST })).send().expect(202);
    shop.advance(SignedDuration::from_mins(10));
    let body = json!({ "email": GUEST, "code": mailed_code(&shop) });
    assert_eq!(post(&shop, "/api/sessions", body).send().refusal().1, "wrong-code");
}

#[test]
fn passwords_are_refused_alike_for_customers_and_strangers_and_then_pause() {
    for email in [LUCIA_EMAIL, "no@example.org"] {
        let shop = shop();
        let guess =
            || post(&shop, "/api/sessions", json!({ "email": email, "password": "no" })).send();
        for _ in 0..5 {
            assert_eq!(guess().refusal(), (401, "wrong-password".to_owned()));
        }
        assert_eq!(guess().refusal().0, 429);
    }
}

#[test]
fn a_session_ends_after_twelve_hours_or_when_its_owner_says_so() {
    let shop = shop();
    let token = session(&shop, LUCIA_EMAIL);
    get(&shop, "/api/orders").token(&token).send().expect(200);
    crate::client::delete(&shop, "/api/sessions/current").token(&token).send().expect(204);
    get(&shop, "/api/orders").token(&token).send().expect(401);

    let token = session(&shop, LUCIA_EMAIL);
    shop.advance(SignedDuration::from_hours(12));
    get(&shop, "/api/orders").token(&token).send().expect(401);
}

#[test]
fn nonsense_is_refused_without_being_repeated() {
    let shop = shop();
    let path = "/api/orders/look-up";
    for body in ["", "[]", "{\"number\":\"SECRET\"}", "\"SECRET", "{\"number\":1}"] {
        let answer = post(&shop, path, json!({})).raw_body(body).send();
        assert_eq!(answer.refusal(), (422, "invalid".to_owned()), "{body}");
        assert!(!answer.text().contains("SECRET"), "{}", answer.text());
    }
    let huge = "x".repeat(300_000);
    let answer = post(&shop, path, json!({ "number": huge })).send();
    assert_eq!(answer.refusal(), (413, "too-large".to_owned()));
    assert_eq!(get(&shop, "/api/nothing").send().refusal(), (404, "not-found".to_owned()));
    let other = crate::client::delete(&shop, "/api/access").send();
    assert_eq!(other.refusal(), (405, "method-not-allowed".to_owned()));
}
