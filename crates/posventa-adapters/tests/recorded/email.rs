//! E-mail addresses with capitals, at shops that compare letter by letter.

use posventa_adapters::adobe::Adobe;
use posventa_adapters::woocommerce::WooCommerce;
use posventa_adapters::{OrdersPort, Response};
use posventa_core::Failure;
use posventa_core::look_up::Factor;

use crate::recording::{Recorded, fixture, json_body, now, response};

const LINK: &str = "https://woo.test/checkout/order-received/1042/?key=wc_order_aB3dE5";
const TYPED: &str = "Lucia@Customers.example";
const SMALL: &str = "lucia@customers.example";

fn magento(answers: &Recorded, email: &str) -> Result<(), Failure> {
    let shop = Adobe::new(answers, "https://capitals.test/graphql", "");
    let known = [(Factor::LastName, "Ruiz".to_owned()), (Factor::Email, email.to_owned())];
    now(shop.find("000000042", &known)).map(drop).map_err(|error| error.failure())
}

/// The addresses that Magento was asked with.
fn sent(answers: &Recorded) -> Vec<String> {
    let asked = answers.asked();
    let email = |body: serde_json::Value| body["variables"]["email"].as_str().unwrap().to_owned();
    asked.iter().map(|request| email(json_body(request).unwrap())).collect()
}

fn no_such_order() -> Response {
    let error = r#"{"errors": [{"message": "x", "extensions": {"category": "graphql-no-such-entity"}}], "data": {"guestOrder": null}}"#;
    response(200, error)
}

#[test]
fn magento_is_asked_with_what_was_typed_and_then_in_small_letters() {
    let order = || response(200, fixture("adobe-commerce/shipped.json"));
    let found = Recorded::in_order([order()]);
    assert_eq!(magento(&found, TYPED), Ok(()));
    assert_eq!(sent(&found), [TYPED], "an order that was placed with capitals");

    let found = Recorded::in_order([no_such_order(), order()]);
    assert_eq!(magento(&found, TYPED), Ok(()));
    assert_eq!(sent(&found), [TYPED, SMALL], "a telephone that begins with a capital");

    let found = Recorded::always(no_such_order());
    assert_eq!(magento(&found, SMALL), Err(Failure::OrderNotFound));
    assert_eq!(sent(&found), [SMALL], "there is no other way to write it");

    let busy = Recorded::always(response(429, ""));
    assert_eq!(magento(&busy, TYPED), Err(Failure::TooManyAttempts { retry_after: None }));
    assert_eq!(sent(&busy), [TYPED], "whoever has had enough is not asked again");
}

fn woocommerce(answers: &Recorded, email: &str) -> Result<(), Failure> {
    let shop = WooCommerce::new(answers, "https://woo.test");
    let found = now(shop.find(LINK, &[(Factor::Email, email.to_owned())]));
    let (_, access) = found.map_err(|error| error.failure())?;
    now(shop.order(&access)).map(drop).map_err(|error| error.failure())
}

/// The addresses that WooCommerce was asked with.
fn asked_with(answers: &Recorded) -> Vec<String> {
    let asked = answers.asked();
    let email = |url: &str| url.split_once("billing_email=").unwrap().1.replace("%40", "@");
    asked.iter().map(|request| email(&request.url)).collect()
}

#[test]
fn woocommerce_is_asked_with_what_was_typed_and_then_in_small_letters() {
    let order = || response(200, fixture("woocommerce/order.json"));
    let wrong = || response(401, r#"{"code": "woocommerce_rest_invalid_billing_email"}"#);
    let found = Recorded::in_order([order(), order()]);
    assert_eq!(woocommerce(&found, TYPED), Ok(()));
    assert_eq!(asked_with(&found), [TYPED, TYPED], "and again with what was right");

    let found = Recorded::in_order([wrong(), order(), order()]);
    assert_eq!(woocommerce(&found, TYPED), Ok(()));
    assert_eq!(asked_with(&found), [TYPED, SMALL, SMALL], "and again with what was right");

    let found = Recorded::always(wrong());
    assert_eq!(woocommerce(&found, SMALL), Err(Failure::OrderNotFound));
    assert_eq!(asked_with(&found), [SMALL], "there is no other way to write it");

    let busy = Recorded::always(response(400, r#"{"code": "rate_limit_exceeded"}"#));
    assert_eq!(woocommerce(&busy, TYPED), Err(Failure::TooManyAttempts { retry_after: None }));
    assert_eq!(asked_with(&busy), [TYPED], "whoever has had enough is not asked again");
}
