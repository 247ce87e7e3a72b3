//! Zammad, by its form channel.

use posventa_adapters::desks::HeldFiles;
use posventa_adapters::desks::zammad::Zammad;
use posventa_adapters::{AdapterError, CasesError, CasesPort, Opened};
use posventa_core::Failure;

use super::{
    ATTEMPT, Script, check_common_failures, check_misconfigured, check_that_a_person_is_needed,
    check_that_no_file_is_lost, invalid, open, wish, wish_with_a_photo,
};
use crate::recording::{Recorded, now, response};

const CONFIG: &str = "POST https://help.test/api/v1/form_config";
const SUBMIT: &str = "POST https://help.test/api/v1/form_submit";
const ENABLED: &str =
    r#"{"enabled": true, "endpoint": "http://elsewhere.test/form_submit", "token": "tok=en"}"#;
const DONE: &str = r#"{"ticket": {"id": 7, "number": "96042"}}"#;

fn desk<T>(transport: T) -> Zammad<T> {
    Zammad::new(transport, "https://help.test/", HeldFiles::default())
}

fn configured(status: u16, body: &str) -> Result<Opened, CasesError> {
    open(&desk(&Script::new([(CONFIG, status, body)])), &wish())
}

fn submitted(status: u16, body: &str) -> Result<Opened, CasesError> {
    open(&desk(&Script::new([(CONFIG, 200, ENABLED), (SUBMIT, status, body)])), &wish())
}

#[test]
fn a_token_is_fetched_and_goes_along_with_the_form() {
    let script = Script::new([(CONFIG, 200, ENABLED), (SUBMIT, 200, DONE)]);
    let opened = open(&desk(&script), &wish()).unwrap();
    assert_eq!(opened, Opened { number: Some("96042".to_owned()), ..Opened::default() });
    let boundary = "posventa1b9d6bcdbbfd4b2d9b5dab8dfbbd4bed";
    let field = |name: &str, value: &str| {
        format!("--{boundary}⏎\nContent-Disposition: form-data; name=\"{name}\"⏎\n⏎\n{value}⏎\n")
    };
    let fingerprint = format!("posventa-{ATTEMPT}");
    let config = format!(
        "{CONFIG}\naccept: application/json\n\
         content-type: application/x-www-form-urlencoded\n\nfingerprint={fingerprint}"
    );
    let submit = format!(
        "{SUBMIT}\naccept: application/json\ncontent-type: multipart/form-data; boundary={boundary}\n\n\
         {}{}{}{}{}{}--{boundary}--⏎\n",
        field("name", "Ana García"),
        field("email", "ana@customers.test"),
        field("title", "Llegó roto · pedido 1042"),
        field("body", "¿Qué se ha roto? La taza⏎\n\"Dos\" trozos⏎\n⏎\n[1b9d6bcd]"),
        field("token", "tok=en"),
        field("fingerprint", &fingerprint),
    );
    assert_eq!(script.asked(), [config, submit]);
}

#[test]
fn files_stand_at_the_end_of_the_form() {
    let script = Script::new([(CONFIG, 200, ENABLED), (SUBMIT, 200, DONE)]);
    let desk = desk(&script);
    let request = wish_with_a_photo(&desk);
    open(&desk, &request).unwrap();
    let form = &script.asked()[1];
    let file = "Content-Disposition: form-data; name=\"file[]\"; filename=\"taza rota.jpg\"⏎\n\
                Content-Type: image/jpeg⏎\n⏎\n\u{fffd}\u{fffd}photo⏎\n";
    assert!(form.contains(file), "{form}");
    assert_eq!(open(&desk, &request), invalid(&["/files/0"]));
}

#[test]
fn a_fingerprint_is_long_enough_whatever_the_wish_is_called() {
    for attempt in ["", "a1"] {
        let script = Script::new([(CONFIG, 200, ENABLED), (SUBMIT, 200, DONE)]);
        now(desk(&script).open(None, &wish(), attempt, true)).unwrap();
        let asked = script.asked();
        let fingerprint = asked[0].split_once("fingerprint=").unwrap().1;
        assert!(30 < fingerprint.len(), "{fingerprint}");
        assert!(asked[1].contains(fingerprint));
    }
}

#[test]
fn it_says_no_with_a_status_that_says_yes() {
    for (errors, pointers) in [
        (r#"{"email": "invalid"}"#, &["/email"][..]),
        (r#"{"email": "ana@customers.test: host not found"}"#, &["/email"]),
        (r#"{"name": "required", "title": "required"}"#, &["/name", "/subject"]),
        (r#"{"body": "required"}"#, &["/text"]),
    ] {
        let answer = submitted(200, &format!(r#"{{"errors": {errors}}}"#));
        assert_eq!(answer, invalid(pointers), "{errors}");
    }
    for errors in [r#"{"token": "Invalid token"}"#, "{}", "7", r#""no""#] {
        let answer = submitted(200, &format!(r#"{{"errors": {errors}}}"#));
        let Err(CasesError::Adapter(error)) = answer else { panic!("{answer:?}") };
        assert!(matches!(error, AdapterError::Refused { means: Failure::ShopBroken, .. }));
    }
}

#[test]
fn without_a_ticket_nothing_has_arrived() {
    for body in ["{}", r#"{"ticket": {}}"#, r#"{"ticket": 7}"#] {
        let Err(CasesError::Adapter(AdapterError::Unreadable(_))) = submitted(200, body) else {
            panic!("{body}")
        };
    }
}

#[test]
fn a_form_that_is_switched_off_is_the_merchants_to_mend() {
    for body in [r#"{"enabled": false, "token": "t"}"#, r#"{"token": "t"}"#] {
        check_misconfigured(configured(200, body), "Channels, Form");
    }
    for status in [401, 403] {
        let body = r#"{"error": "Not authorized"}"#;
        check_misconfigured(configured(status, body), "Channels, Form");
        check_misconfigured(submitted(status, body), "Channels, Form");
    }
}

#[test]
fn failures_are_what_they_are_everywhere() {
    check_common_failures(|answer| open(&desk(&Recorded::always(answer)), &wish()));
    check_common_failures(|answer| {
        let script = Script::with([(CONFIG, response(200, ENABLED)), (SUBMIT, answer)]);
        open(&desk(&script), &wish())
    });
    let nobody = Script::new([]);
    check_that_a_person_is_needed(&desk(&nobody));
    check_that_no_file_is_lost(&desk(&nobody));
    assert!(!desk(&nobody).rules().read_back);
}
