//! Zendesk, by its Requests API.

use posventa_adapters::desks::HeldFiles;
use posventa_adapters::desks::zendesk::Zendesk;
use posventa_adapters::{CasesError, CasesPort, Opened};
use posventa_core::cases::{CaseRequest, Refusal};

use super::{
    Script, check_common_failures, check_misconfigured, check_that_a_person_is_needed,
    check_that_no_file_is_lost, invalid, open, wish, wish_with_a_photo,
};
use crate::recording::Recorded;

const REQUESTS: &str = "POST https://shop.zendesk.test/api/v2/requests.json";
const PHOTO: &str = "POST https://shop.zendesk.test/api/v2/uploads.json?filename=taza%20rota.jpg";
const DONE: &str = r#"{"request": {"id": 35436, "status": "new"}}"#;

fn desk<T>(transport: T) -> Zendesk<T> {
    Zendesk::new(transport, " https://shop.zendesk.test/ ", HeldFiles::default())
}

fn answered(status: u16, body: &str) -> Result<Opened, CasesError> {
    open(&desk(&Script::new([(REQUESTS, status, body)])), &wish())
}

#[test]
fn a_request_goes_out_without_anything_that_proves_who_asks() {
    let script = Script::new([(REQUESTS, 201, DONE)]);
    let opened = open(&desk(&script), &wish()).unwrap();
    assert_eq!(opened, Opened { number: Some("35436".to_owned()), ..Opened::default() });
    let expected = r#"POST https://shop.zendesk.test/api/v2/requests.json
accept: application/json
content-type: application/json

{"request":{"requester":{"name":"Ana García","email":"ana@customers.test"},"subject":"Llegó roto · pedido 1042","comment":{"body":"¿Qué se ha roto? La taza\u000a\"Dos\" trozos\u000a\u000a[1b9d6bcd]","uploads":[]}}}"#;
    assert_eq!(script.asked(), [expected]);
}

#[test]
fn a_file_goes_first_and_the_comment_names_it() {
    let script = Script::new([
        (PHOTO, 201, r#"{"upload": {"token": "vz7ll9ud8oofowy", "attachment": {"id": 1}}}"#),
        (REQUESTS, 201, DONE),
    ]);
    let desk = desk(&script);
    let request = wish_with_a_photo(&desk);
    open(&desk, &request).unwrap();
    let asked = script.asked();
    assert_eq!(
        asked[0],
        "POST https://shop.zendesk.test/api/v2/uploads.json?filename=taza%20rota.jpg\n\
         accept: application/json\ncontent-type: image/jpeg\n\n\u{fffd}\u{fffd}photo"
    );
    assert!(asked[1].contains(r#""uploads":["vz7ll9ud8oofowy"]"#), "{}", asked[1]);
    // What has arrived is held no longer.
    assert_eq!(open(&desk, &request), invalid(&["/files/0"]));
}

#[test]
fn a_request_that_failed_can_be_sent_again_with_its_file() {
    let token = r#"{"upload": {"token": "t"}}"#;
    let script = Script::new([
        (PHOTO, 201, token),
        (REQUESTS, 503, ""),
        (PHOTO, 201, token),
        (REQUESTS, 201, DONE),
    ]);
    let desk = desk(&script);
    let request = wish_with_a_photo(&desk);
    open(&desk, &request).unwrap_err();
    open(&desk, &request).unwrap();
    let asked = script.asked();
    assert_eq!(asked[1], asked[3], "the mark tells that the two are one");
}

#[test]
fn a_request_that_is_held_back_has_arrived_without_a_number() {
    assert_eq!(answered(201, "{}"), Ok(Opened::default()));
    assert_eq!(answered(200, r#"{"request": {"id": null}}"#), Ok(Opened::default()));
}

#[test]
fn what_it_does_not_take_is_pointed_at() {
    let refused = r#"{"error": "RecordInvalid", "description": "…", "details":
        {"email": [{"description": "ana@customers.test is not properly formatted"}]}}"#;
    assert_eq!(answered(422, refused), invalid(&["/email"]));
    let requester = r#"{"details": {"requester": [{"description": "Requester: Name: is too short"}], "name": []}}"#;
    assert_eq!(answered(422, requester), invalid(&["/email", "/name"]));
    for other in ["", "<h1>No</h1>", "[]", r#"{"details": {"base": []}}"#, r#"{"details": 7}"#] {
        assert_eq!(answered(422, other), invalid(&[]), "{other}");
    }
}

#[test]
fn a_file_it_does_not_take_is_told_apart() {
    let refused = |status| {
        let script = Script::new([(PHOTO, status, "{}")]);
        let desk = desk(&script);
        let request = wish_with_a_photo(&desk);
        open(&desk, &request)
    };
    assert_eq!(refused(413), Err(CasesError::Refused(Refusal::FileTooLarge(None))));
    assert_eq!(refused(422), Err(CasesError::Refused(Refusal::UnsupportedFile)));
    // An upload without a token leads nowhere.
    let error = refused(201).unwrap_err();
    assert_eq!(
        error.to_string(),
        "answer.upload.token: expected a text that is not empty, found nothing"
    );
}

#[test]
fn a_desk_that_wants_a_sign_in_is_the_merchants_to_mend() {
    for status in [401, 403] {
        let body = r#"{"error": "Couldn't authenticate you"}"#;
        check_misconfigured(answered(status, body), "allow anybody to submit tickets");
    }
}

#[test]
fn failures_are_what_they_are_everywhere() {
    check_common_failures(|answer| {
        let recorded = Recorded::always(answer);
        open(&desk(&recorded), &wish())
    });
    let nobody = Script::new([]);
    check_that_a_person_is_needed(&desk(&nobody));
    check_that_no_file_is_lost(&desk(&nobody));
}

#[test]
fn nothing_can_be_read_back() {
    let rules = desk(&Script::new([])).rules();
    assert!(!rules.read_back && !rules.proposals);
    assert!(rules.files.is_some());
    let request = CaseRequest { phone: None, ..wish() };
    let script = Script::new([(REQUESTS, 201, DONE)]);
    let opened = open(&desk(&script), &request).unwrap();
    assert_eq!((opened.case, opened.access, opened.link), (None, None, None));
}
