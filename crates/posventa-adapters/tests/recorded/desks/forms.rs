//! The contact forms of platforms.

use posventa_adapters::desks::forms::bigcommerce::SubmitContactUs;
use posventa_adapters::desks::forms::magento::ContactUs;
use posventa_adapters::{AdapterError, CasesError, CasesPort, Opened, Request, Response};
use posventa_core::Failure;
use posventa_core::cases::CaseRequest;
use serde_json::{Value, json};

use super::{Script, check_misconfigured, check_that_a_person_is_needed, invalid, open, wish};
use crate::recording::{Recorded, json_body, response};

const API: &str = "POST https://shop.test/graphql";
const PAGE: &str = r#"{"data": {"site": {
    "content": {"pages": {"edges": [{"node": {"entityId": 4}}]}},
    "settings": {"reCaptcha": {"isEnabledOnStorefront": false}}}}}"#;
const SENT: &str = r#"{"data": {"submitContactUs": {"errors": []}}}"#;
const LETTER: &str =
    "Llegó roto · pedido 1042\n\n¿Qué se ha roto? La taza\n\"Dos\" trozos\n\n[1b9d6bcd]";

fn magento<T>(transport: T) -> ContactUs<T> {
    let headers = vec![("store", "es".to_owned()), ("x-recaptcha", "token".to_owned())];
    ContactUs::new(transport, "https://shop.test/graphql", headers)
}

fn bigcommerce<T>(transport: T, robot_token: Option<&str>) -> SubmitContactUs<T> {
    let headers = vec![("authorization", "Bearer storefront".to_owned())];
    let robot_token = robot_token.map(str::to_owned);
    SubmitContactUs::new(transport, "https://shop.test/graphql", headers, robot_token)
}

/// The documents that both send, for the test that holds them to the platforms' schemas.
pub fn asked_of_magento() -> Vec<Request> {
    let recorded = Recorded::always(response(200, r#"{"data": {"contactUs": {"status": true}}}"#));
    open(&magento(&recorded), &wish()).unwrap();
    open(&magento(&recorded), &CaseRequest { phone: None, ..wish() }).unwrap();
    recorded.asked()
}

pub fn asked_of_bigcommerce() -> Vec<Request> {
    // Enough of an answer to either request.
    let mut both: Value = serde_json::from_str(PAGE).unwrap();
    both["data"]["submitContactUs"] = json!({"errors": []});
    let recorded = Recorded::always(response(200, both.to_string()));
    open(&bigcommerce(&recorded, None), &wish()).unwrap();
    let bare = CaseRequest { phone: None, order: None, ..wish() };
    open(&bigcommerce(&recorded, Some("token")), &bare).unwrap();
    recorded.asked()
}

fn header<'a>(request: &'a Request, name: &str) -> Option<&'a str> {
    request.headers.iter().find(|it| it.0 == name).map(|it| it.1.as_str())
}

#[test]
fn magento_gets_a_letter_with_the_shops_own_headers() {
    let asked = asked_of_magento();
    let body = json_body(&asked[0]).unwrap();
    let expected = json!({"name": "Ana García", "email": "ana@customers.test",
        "telephone": "+34 600 000 000", "comment": LETTER});
    assert_eq!(body["variables"], expected);
    assert_eq!(
        (header(&asked[0], "store"), header(&asked[0], "x-recaptcha")),
        (Some("es"), Some("token"))
    );
    assert_eq!(header(&asked[0], "accept"), Some("application/json"));
    assert_eq!(json_body(&asked[1]).unwrap()["variables"]["telephone"], Value::Null);
}

#[test]
fn magento_says_no_with_a_status_that_says_yes() {
    let answered =
        |status, body: &str| open(&magento(&Script::new([(API, status, body)])), &wish());
    assert_eq!(
        answered(200, r#"{"data": {"contactUs": {"status": true}}}"#),
        Ok(Opened::default())
    );
    for body in [
        r#"{"data": {"contactUs": {"status": false}}}"#,
        r#"{"data": {"contactUs": null}}"#,
        r#"{"data": null, "errors": [{"message": "ReCaptcha validation failed"}]}"#,
        r#"{"data": {"contactUs": {"status": true}}, "errors": [{"message": "ana@customers.test"}]}"#,
    ] {
        check_refused(answered(200, body));
    }
    check_page_and_status(|answer| open(&magento(&Recorded::always(answer)), &wish()));
}

#[test]
fn bigcommerce_gets_the_number_of_the_order_in_a_field_of_its_own() {
    let asked = asked_of_bigcommerce();
    assert_eq!(json_body(&asked[0]).unwrap()["variables"], json!({}));
    let mut expected = json!({"page": 4, "email": "ana@customers.test", "name": "Ana García",
        "phone": "+34 600 000 000", "order": "1042", "comments": LETTER, "robot": null});
    assert_eq!(json_body(&asked[1]).unwrap()["variables"], expected);
    for field in ["phone", "order"] {
        expected[field] = Value::Null;
    }
    expected["robot"] = json!({"token": "token"});
    assert_eq!(json_body(&asked[3]).unwrap()["variables"], expected);
    assert!(asked.iter().all(|it| header(it, "authorization") == Some("Bearer storefront")));
}

#[test]
fn bigcommerce_points_at_what_it_does_not_take() {
    let sent = |body: &str| {
        let script = Script::new([(API, 200, PAGE), (API, 200, body)]);
        open(&bigcommerce(&script, None), &wish())
    };
    assert_eq!(sent(SENT), Ok(Opened::default()));
    let errors = r#"{"data": {"submitContactUs": {"errors": [
        {"path": ["input", "data", "email"]}, {"path": ["input", "data", "fullName"]},
        {"path": ["input", "data", "comments"]}, {}]}}}"#;
    assert_eq!(sent(errors), invalid(&["/email", "/name", "/text"]));
    for body in [
        r#"{"data": {"submitContactUs": null}}"#,
        r#"{"data": null, "errors": [{"message": "no"}]}"#,
    ] {
        check_refused(sent(body));
    }
    let unreadable = sent(r#"{"data": {"submitContactUs": {"errors": 7}}}"#);
    assert!(matches!(unreadable, Err(CasesError::Adapter(AdapterError::Unreadable(_)))));
}

#[test]
fn bigcommerce_without_a_form_is_the_merchants_to_mend() {
    let looked = |body: &str| open(&bigcommerce(&Script::new([(API, 200, body)]), None), &wish());
    check_misconfigured(looked(&PAGE.replace(r#"{"node": {"entityId": 4}}"#, "")), "contact page");
    let asks = PAGE.replace("false", "true");
    check_misconfigured(looked(&asks), "reCAPTCHA");
    let script = Script::new([(API, 200, &asks), (API, 200, SENT)]);
    assert_eq!(open(&bigcommerce(&script, Some("t")), &wish()), Ok(Opened::default()));
    check_refused(looked(r#"{"data": {"site": null}}"#));
    check_page_and_status(|answer| open(&bigcommerce(&Recorded::always(answer), None), &wish()));
}

#[test]
fn neither_opens_a_case_for_nobody() {
    let nobody = Script::new([]);
    check_that_a_person_is_needed(&magento(&nobody));
    check_that_a_person_is_needed(&bigcommerce(&nobody, None));
    assert_eq!(magento(&nobody).rules().files, None);
}

#[track_caller]
fn check_refused(outcome: Result<Opened, CasesError>) {
    let Err(CasesError::Adapter(error)) = outcome else { panic!("{outcome:?}") };
    assert!(matches!(error, AdapterError::Refused { means: Failure::ShopBroken, .. }), "{error}");
}

/// What no GraphQL server answers.
#[track_caller]
fn check_page_and_status(try_to_open: impl Fn(Response) -> Result<Opened, CasesError>) {
    let busy = Response { retry_after: Some(7), ..response(429, "<h1>Slow down</h1>") };
    let Err(CasesError::Adapter(error)) = try_to_open(busy) else { panic!("it was refused") };
    assert_eq!(error.failure(), Failure::TooManyAttempts { retry_after: Some(7) });
    check_misconfigured(try_to_open(response(200, "<!doctype html>")), "`api`");
}
