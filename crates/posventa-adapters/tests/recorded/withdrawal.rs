//! Declarations of withdrawal: how they are sent, and which answer ends the sending.

use posventa_adapters::withdrawal::{Outcome, send};
use posventa_adapters::{AdapterError, Response};
use posventa_core::withdrawal::Declaration;

use crate::recording::{Recorded, now, response, shown};

const ENDPOINT: &str = "/api/withdrawals";

fn answered(answer: Response) -> (Result<Outcome, AdapterError>, String) {
    let transport = Recorded::always(answer);
    let declaration = Declaration {
        name: "Ana García".to_owned(),
        contract: "1042".to_owned(),
        email: "ana@example.com".to_owned(),
        lines: None,
        language: "en".to_owned(),
        declared_at: "2026-03-10T11:00:00Z".parse().unwrap(),
        text: "I withdraw.".to_owned(),
    };
    let outcome = now(send(&&transport, ENDPOINT, &declaration, "c0ffee"));
    (outcome, shown(&transport.asked()[0]))
}

#[test]
fn it_is_sent_under_its_name_and_its_receipt_is_read() {
    let body = r#"{"id": "W-7", "receivedAt": "2026-03-10T11:00:02Z"}"#;
    let (outcome, asked) = answered(response(201, body));
    let at = Some("2026-03-10T11:00:02Z".parse().unwrap());
    assert_eq!(outcome, Ok(Outcome::Received { id: Some("W-7".to_owned()), at }));
    assert_eq!(
        asked,
        "POST /api/withdrawals\naccept: application/json\nidempotency-key: c0ffee\n\
         {\"contract\":\"1042\",\"declaredAt\":\"2026-03-10T11:00:00Z\",\
         \"email\":\"ana@example.com\",\"language\":\"en\",\"lines\":null,\
         \"name\":\"Ana García\",\"text\":\"I withdraw.\"}"
    );
}

#[test]
fn a_short_answer_is_a_receipt_too() {
    let received = Ok(Outcome::Received { id: None, at: None });
    for body in ["{}", r#"{"id": "", "receivedAt": "today"}"#] {
        assert_eq!(answered(response(200, body)).0, received, "{body}");
    }
}

#[test]
fn only_a_refusal_ends_the_sending() {
    for status in [400, 413, 415, 422] {
        assert_eq!(answered(response(status, "{}")).0, Ok(Outcome::Refused), "{status}");
    }
    for status in [401, 403, 404, 409, 429, 500, 503] {
        assert!(answered(response(status, "{}")).0.is_err(), "{status}");
    }
    for page in ["<!doctype html><h1>Welcome</h1>", "", "[]", "\"ok\""] {
        assert!(answered(response(200, page)).0.is_err(), "{page} is no receipt");
    }
}
