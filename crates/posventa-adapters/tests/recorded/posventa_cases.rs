//! Cases by the Posventa Shop API: requests as its contract has them, and what answers and refusals
//! mean, whatever a shop sends.

use posventa_adapters::posventa::Posventa;
use posventa_adapters::{
    Access, Body, CaseAccess, CasesError, CasesPort, Counter, FeedbackPort, Upload,
};
use posventa_core::Failure;
use posventa_core::cases::{
    Case, CaseAnswer, CaseEventKind, CaseRequest, CaseRequestLine, CaseState, Feedback,
    FeedbackAbout, ProposalState, Refusal, ReplyChannel, Topic,
};
use posventa_core::conversation::FileKind;
use posventa_core::money::{Currency, Money};
use posventa_core::order::OrderId;
use posventa_core::returns::Resolution;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::hostile::{apply, damage, distinct};
use crate::recording::{Recorded, now, response, session, shown};

/// A case as the contract writes it.
pub fn example() -> Value {
    json!({
        "id": "C-5F2C", "number": "C-1042-1", "topic": "missing-part", "state": "waiting",
        "openedAt": "2026-03-02T10:00:00Z", "order": "1042", "currency": "EUR",
        "lines": [{ "line": "1", "title": "Hanging planter", "quantity": 1 }],
        "answers": [{ "question": "part", "answer": "The chain" }],
        "serial": "A-17", "lot": null, "wanted": "replacement", "agent": "Marta", "team": null,
        "answerBy": "2026-03-03T12:00:00Z", "policyVersion": "2026-11",
        "outcome": { "resolution": "price-reduction", "amount": "6.80", "percent": 20 },
        "events": [
            { "at": "2026-03-02T12:00:00Z", "kind": "proposed", "note": null },
            { "at": "2026-03-02T10:00:00Z", "kind": "opened", "note": null },
        ],
        "messages": [{
            "at": "2026-03-02T11:00:00Z", "from": "shop", "author": "Marta", "text": "Sorry.",
            "files": [{ "id": "F-1", "name": "a.pdf", "size": 900, "type": "application/pdf" }],
        }],
        "proposals": [{
            "id": "O-1", "at": "2026-03-02T12:00:00Z", "from": "shop",
            "resolution": "price-reduction", "amount": null, "percent": 20, "note": "Keep it.",
            "state": "open",
        }],
        "coupon": {
            "code": "SORRY-1", "amount": "5.00", "currency": "EUR", "percent": null,
            "expires": "2026-09-01", "minimum": "25.00", "used": false,
        },
        "actions": { "message": true, "reopen": false, "propose": true },
    })
}

fn shop(recorded: &Recorded) -> Posventa<&Recorded> {
    Posventa::new(recorded, "https://shop.test/api")
}

fn order() -> Access {
    Access { order: OrderId::new("A/17"), session: Some(session("t0")) }
}

fn own() -> CaseAccess {
    CaseAccess { case: "C 1".to_owned(), session: Some(session("t1")) }
}

fn read(answer: &Value) -> Result<Case, CasesError> {
    let recorded = Recorded::always(response(200, answer.to_string()));
    now(shop(&recorded).case(&own()))
}

fn eur(minor: i64) -> Money {
    Money::from_minor(minor, Currency::from_code("EUR").unwrap())
}

fn asked(recorded: &Recorded) -> String {
    let requests = recorded.asked();
    let [request] = requests.as_slice() else { panic!("{requests:?}") };
    shown(request)
}

fn request() -> CaseRequest {
    CaseRequest {
        topic: Topic::MissingPart,
        order: Some("1042".to_owned()),
        lines: vec![CaseRequestLine { line: "1".to_owned(), quantity: 1 }],
        reason: None,
        answers: vec![CaseAnswer { question: "part".to_owned(), answer: "Lid".to_owned() }],
        serial: None,
        lot: None,
        files: vec!["F-1".to_owned()],
        wanted: Some(Resolution::Replacement),
        name: None,
        email: None,
        phone: None,
        channel: ReplyChannel::Email,
        language: "es".to_owned(),
        policy_version: Some("2026-11".to_owned()),
        subject: "For other desks".to_owned(),
        text: "For other desks".to_owned(),
    }
}

#[test]
fn a_case_is_read_as_the_contract_writes_it() {
    let case = read(&example()).unwrap();
    assert_eq!((case.number.as_str(), case.topic), ("C-1042-1", Topic::MissingPart));
    assert_eq!((case.state, case.wanted), (CaseState::Waiting, Some(Resolution::Replacement)));
    assert_eq!(case.answer_by.unwrap().to_string(), "2026-03-03T12:00:00Z");
    assert_eq!(case.lines[0].title, "Hanging planter");
    assert_eq!(case.outcome.unwrap().amount, Some(eur(680)));
    assert_eq!(case.events[0].kind, CaseEventKind::Proposed);
    let file = &case.messages[0].files[0];
    assert_eq!((file.kind, file.size), (Some(FileKind::Pdf), 900));
    let proposal = &case.proposals[0];
    assert_eq!((proposal.state, proposal.percent), (ProposalState::Open, Some(20)));
    let coupon = case.coupon.unwrap();
    assert_eq!((coupon.amount, coupon.minimum), (Some(eur(500)), Some(eur(2500))));
    assert!(case.actions.propose && !case.actions.reopen);
}

#[test]
fn what_cannot_be_read_is_left_out_and_a_case_without_a_topic_is_none() {
    let mut strange = example();
    strange["state"] = json!("pondering");
    strange["proposals"][0]["state"] = json!("whispered");
    strange["coupon"] = json!({ "code": "NOTHING" });
    strange["events"][0]["kind"] = json!("sneezed");
    let case = read(&strange).unwrap();
    assert_eq!((case.state, case.proposals.len()), (CaseState::Open, 0));
    assert_eq!((case.coupon, case.events.len()), (None, 1));
    strange["topic"] = json!("gossip");
    assert!(matches!(read(&strange), Err(CasesError::Adapter(_))));
}

#[test]
fn a_case_is_opened_once_under_its_name() {
    let answer = json!({ "case": example(), "access": "secret" });
    let recorded = Recorded::always(response(201, answer.to_string()));
    let opened = now(shop(&recorded).open(Some(&order()), &request(), "a1", false)).unwrap();
    assert_eq!(opened.number.as_deref(), Some("C-1042-1"));
    assert_eq!(opened.access.unwrap().reveal(), "secret");
    let body = json!({
        "topic": "missing-part", "order": "1042", "lines": [{ "line": "1", "quantity": 1 }],
        "reason": null, "answers": [{ "question": "part", "answer": "Lid" }], "serial": null,
        "lot": null, "files": ["F-1"], "wanted": "replacement", "name": null, "email": null,
        "phone": null, "channel": "email", "language": "es", "policyVersion": "2026-11",
    });
    let sent = asked(&recorded);
    let (head, sent) = sent.rsplit_once('\n').unwrap();
    assert_eq!(
        head,
        "POST https://shop.test/api/cases\naccept: application/json\nidempotency-key: a1\n\
         authorization: Bearer t0"
    );
    assert_eq!(serde_json::from_str::<Value>(sent).unwrap(), body);
}

#[test]
fn turns_are_sent_where_the_contract_has_them() {
    let check = |expected: &str, ask: &dyn Fn(&Posventa<&Recorded>)| {
        let recorded = Recorded::always(response(200, example().to_string()));
        ask(&shop(&recorded));
        let head = "\naccept: application/json\nidempotency-key: k\nauthorization: Bearer t1\n";
        let expected = expected.replacen(' ', " https://shop.test/api/cases/C%201", 1);
        assert_eq!(asked(&recorded), expected.replacen('\n', head, 1));
    };
    let files = ["F-1".to_owned()];
    check("POST /messages\n{\"files\":[\"F-1\"],\"text\":\"Hello\"}", &|shop| {
        now(shop.send_message(&own(), "Hello", &files, "k")).unwrap();
    });
    check("POST /proposals/O%2F1/acceptance\n{\"note\":null}", &|shop| {
        now(shop.answer_proposal(&own(), "O/1", true, None, "k")).unwrap();
    });
    check("POST /proposals/O%2F1/refusal\n{\"note\":\"No.\"}", &|shop| {
        now(shop.answer_proposal(&own(), "O/1", false, Some("No."), "k")).unwrap();
    });
    check("POST /reopening\n{\"text\":\"Again.\"}", &|shop| {
        now(shop.reopen(&own(), "Again.", "k")).unwrap();
    });
    let counter = Counter {
        resolution: Resolution::Refund,
        amount: Some(eur(1250)),
        percent: None,
        note: None,
    };
    let body = "{\"amount\":\"12.50\",\"note\":null,\"percent\":null,\"resolution\":\"refund\"}";
    check(&format!("POST /proposals\n{body}"), &|shop| {
        now(shop.counter(&own(), &counter, "k")).unwrap();
    });
}

#[test]
fn files_go_out_with_their_type_and_come_back_as_what_they_are() {
    let answer = json!({ "id": "F-1", "name": "a b.png", "size": 3, "type": "image/png" });
    let recorded = Recorded::always(response(201, answer.to_string()));
    let upload = Upload { name: "a b.png".to_owned(), kind: FileKind::Png, bytes: vec![1, 2, 3] };
    let kept = now(shop(&recorded).upload(upload, "k")).unwrap();
    assert_eq!((kept.id.as_str(), kept.kind), ("F-1", Some(FileKind::Png)));
    let request = &recorded.asked()[0];
    assert_eq!(request.url, "https://shop.test/api/uploads?name=a%20b.png");
    assert!(matches!(&request.body, Some(Body::Bytes { media_type, bytes })
        if media_type == "image/png" && *bytes == [1, 2, 3]));

    let file =
        |bytes: &[u8]| now(shop(&Recorded::always(response(200, bytes))).file(&own(), "F-1"));
    assert_eq!(file(b"%PDF-1.7").unwrap().media_type, "application/pdf");
    let page = file(b"<html>").unwrap_err();
    assert!(matches!(page, CasesError::Adapter(error) if error.failure() == Failure::ShopBroken));
}

#[test]
fn a_refusal_says_what_can_be_done() {
    let check = |status: u16, code: &str, expected: Refusal| {
        let problem = json!({ "code": code, "errors": [{ "pointer": "/files/0", "detail": "x" }] });
        let recorded = Recorded::always(response(status, problem.to_string()));
        let refused = now(shop(&recorded).open(None, &request(), "k", false)).unwrap_err();
        assert_eq!(refused, CasesError::Refused(expected));
    };
    check(422, "invalid", Refusal::Invalid(vec!["/files/0".to_owned()]));
    check(413, "too-large", Refusal::FileTooLarge(None));
    check(415, "unsupported-file", Refusal::UnsupportedFile);
    check(409, "no-longer-open", Refusal::NoLongerOpen);
    check(409, "no-longer-possible", Refusal::NoLongerPossible);
    check(409, "policy-changed", Refusal::PolicyChanged);
    check(409, "already-given", Refusal::AlreadyGiven);
    let expired = Recorded::always(response(401, r#"{"code":"access-expired"}"#));
    let refused = now(shop(&expired).case(&own())).unwrap_err();
    assert!(matches!(refused, CasesError::Adapter(it) if it.failure() == Failure::AccessExpired));
}

#[test]
fn feedback_coupons_and_registrations_speak_the_contract() {
    let coupon = example()["coupon"].clone();
    let recorded = Recorded::always(response(201, json!({ "coupon": coupon }).to_string()));
    let feedback = Feedback {
        about: FeedbackAbout::Return,
        order: Some("1042".to_owned()),
        reference: Some("R-1".to_owned()),
        score: 4,
        comment: None,
        marketing: false,
    };
    let thanks = now(shop(&recorded).send_feedback(Some(&order()), &feedback, "k")).unwrap();
    assert_eq!(thanks.unwrap().code, "SORRY-1");
    assert!(asked(&recorded).ends_with(
        "{\"about\":\"return\",\"comment\":null,\"marketing\":false,\"order\":\"1042\",\
         \"reference\":\"R-1\",\"score\":4}"
    ));

    let list = json!({ "coupons": [coupon, coupon, { "code": "X" }] });
    let recorded = Recorded::always(response(200, list.to_string()));
    assert_eq!(now(shop(&recorded).coupons(&order())).unwrap().len(), 1);
    let url = "https://shop.test/api/orders/A%2F17/coupons";
    assert_eq!(recorded.asked()[0].url, url);

    let answer = json!({ "registeredAt": "2026-03-02T10:00:00Z", "serial": "A", "lot": null });
    let recorded = Recorded::always(response(200, answer.to_string()));
    let kept = now(shop(&recorded).register(&order(), "1", Some("A"), None, "k")).unwrap();
    assert_eq!((kept.serial.as_deref(), kept.lot), (Some("A"), None));
    assert!(asked(&recorded).contains("/orders/A%2F17/lines/1/registration\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn a_case_that_is_shown_holds_together(damages in vec(damage(), 1..6)) {
        let mut answer = example();
        for damage in &damages {
            apply(&mut answer, damage);
        }
        let Ok(case) = read(&answer) else { return Ok(()) };
        prop_assert!(!case.id.is_empty() && !case.number.is_empty());
        distinct(case.proposals.iter().map(|it| &it.id))?;
        for message in &case.messages {
            prop_assert!(!message.text.is_empty() || !message.files.is_empty());
            distinct(message.files.iter().map(|it| &it.id))?;
        }
        if let Some(coupon) = &case.coupon {
            prop_assert!(coupon.amount.is_some() != coupon.percent.is_some());
        }
        let recorded = Recorded::always(response(200, json!({ "cases": [answer] }).to_string()));
        prop_assert_eq!(now(shop(&recorded).cases(&order())).unwrap().len(), 1);
    }
}
