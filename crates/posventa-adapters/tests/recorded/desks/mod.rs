//! Helpdesks: what each is sent, word for word, and what is made of all it may answer.

mod chatwoot;
pub mod forms;
pub mod hostile;
mod zammad;
mod zendesk;

use std::cell::RefCell;
use std::collections::VecDeque;

use posventa_adapters::{
    AdapterError, Body, CasesError, CasesPort, Opened, Request, Response, Transport,
    TransportError, Upload,
};
use posventa_core::Failure;
use posventa_core::cases::{CaseRequest, Refusal, ReplyChannel, Topic};
use posventa_core::conversation::FileKind;
use posventa_core::returns::Resolution;

use crate::recording::{now, response};

/// The name of the wish in these tests, as long as real ones.
const ATTEMPT: &str = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";

/// Answers one request after the other, each of which has to come in its place.
struct Script {
    expected: RefCell<VecDeque<(&'static str, Response)>>,
    asked: RefCell<Vec<Request>>,
}

impl Script {
    /// For each request its first line, such as `POST https://desk.test/a`, and the answer.
    fn new<const N: usize>(answers: [(&'static str, u16, &str); N]) -> Script {
        Script::with(answers.map(|(line, status, body)| (line, response(status, body))))
    }

    fn with<const N: usize>(answers: [(&'static str, Response); N]) -> Script {
        Script { expected: RefCell::new(answers.into()), asked: RefCell::default() }
    }

    /// What was asked, once all of it was.
    #[track_caller]
    fn asked(&self) -> Vec<String> {
        let left: Vec<&str> = self.expected.borrow().iter().map(|(line, _)| *line).collect();
        assert!(left.is_empty(), "not asked: {left:?}");
        self.asked.borrow().iter().map(written).collect()
    }
}

impl Transport for &Script {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let line = format!("{} {}", request.method.name(), request.url);
        let next = self.expected.borrow_mut().pop_front();
        let (expected, answer) = next.unwrap_or_else(|| panic!("nobody expects {line}"));
        assert_eq!(line, expected);
        self.asked.borrow_mut().push(request);
        Ok(answer)
    }
}

/// All of a request, as it goes over the wire.
fn written(request: &Request) -> String {
    let mut text = format!("{} {}\n", request.method.name(), request.url);
    for (name, value) in &request.headers {
        text.push_str(&format!("{name}: {value}\n"));
    }
    match &request.body {
        None => {}
        Some(Body::Json(json)) => {
            text.push_str(&format!("content-type: application/json\n\n{json}"))
        }
        Some(Body::Bytes { media_type, bytes }) => {
            let bytes = String::from_utf8_lossy(bytes).replace("\r\n", "⏎\n");
            text.push_str(&format!("content-type: {media_type}\n\n{bytes}"));
        }
    }
    text
}

/// A damaged parcel, with everything a customer can say about one.
fn wish() -> CaseRequest {
    CaseRequest {
        topic: Topic::DamagedParcel,
        order: Some("1042".to_owned()),
        lines: Vec::new(),
        reason: None,
        answers: Vec::new(),
        serial: None,
        lot: None,
        files: Vec::new(),
        wanted: Some(Resolution::Replacement),
        name: Some(" Ana García ".to_owned()),
        email: Some("ana@customers.test".to_owned()),
        phone: Some("+34 600 000 000".to_owned()),
        channel: ReplyChannel::Email,
        language: "es".to_owned(),
        policy_version: Some("2026-03".to_owned()),
        subject: "Llegó roto · pedido 1042".to_owned(),
        text: "¿Qué se ha roto? La taza\n\"Dos\" trozos".to_owned(),
    }
}

fn photo(name: &str) -> Upload {
    Upload { name: name.to_owned(), kind: FileKind::Jpeg, bytes: b"\xff\xd8photo".to_vec() }
}

/// The same wish with a photo that the desk already holds.
fn wish_with_a_photo(desk: &impl CasesPort) -> CaseRequest {
    let file = now(desk.upload(photo("taza rota.jpg"), "photo-1")).unwrap();
    assert_eq!((file.id.as_str(), file.size, file.kind), ("photo-1", 7, Some(FileKind::Jpeg)));
    CaseRequest { files: vec![file.id], ..wish() }
}

fn open(desk: &impl CasesPort, request: &CaseRequest) -> Result<Opened, CasesError> {
    now(desk.open(None, request, ATTEMPT, false))
}

fn invalid(pointers: &[&str]) -> Result<Opened, CasesError> {
    let pointers = pointers.iter().map(|it| (*it).to_owned()).collect();
    Err(CasesError::Refused(Refusal::Invalid(pointers)))
}

/// Checks what the customer is told, and that the merchant is told how to mend it.
#[track_caller]
fn check_misconfigured(outcome: Result<Opened, CasesError>, fix: &str) {
    match outcome {
        Err(CasesError::Adapter(error @ AdapterError::Misconfigured { .. })) => {
            assert!(error.to_string().contains(fix), "{error}");
            assert_eq!(error.failure(), Failure::ShopBroken);
        }
        other => panic!("{other:?}"),
    }
}

/// Checks the failures that every desk has in common, each as the first answer to a wish.
#[track_caller]
fn check_common_failures(try_to_open: impl Fn(Response) -> Result<Opened, CasesError>) {
    let busy = Response { retry_after: Some(7), ..response(429, "<h1>Slow down</h1>") };
    let error = try_to_open(busy).unwrap_err();
    let CasesError::Adapter(error) = error else { panic!("{error:?}") };
    assert_eq!(error.failure(), Failure::TooManyAttempts { retry_after: Some(7) });
    for (status, body) in [(500, "<h1>Oops</h1>"), (502, "{}"), (503, "")] {
        let error = try_to_open(response(status, body)).unwrap_err();
        let status = AdapterError::Status { status, retry_after: None };
        assert_eq!(error, CasesError::Adapter(status));
    }
    for (status, body) in [(200, "<!doctype html><h1>Welcome</h1>"), (404, "<h1>Nothing</h1>")] {
        check_misconfigured(try_to_open(response(status, body)), "`cases.url`");
    }
}

/// Checks that nobody who did not say who they are is sent anywhere.
#[track_caller]
fn check_that_a_person_is_needed(desk: &impl CasesPort) {
    assert!(desk.rules().needs_person);
    let nobody = CaseRequest { name: None, email: Some(" ".to_owned()), ..wish() };
    assert_eq!(open(desk, &nobody), invalid(&["/name", "/email"]));
    let nameless = CaseRequest { name: Some(String::new()), ..wish() };
    assert_eq!(open(desk, &nameless), invalid(&["/name"]));
}

/// Checks that a file which a reload has lost is asked for again and not left out.
#[track_caller]
fn check_that_no_file_is_lost(desk: &impl CasesPort) {
    let file = now(desk.upload(photo("a.jpg"), "photo-1")).unwrap();
    let request = CaseRequest { files: vec![file.id, "photo-2".to_owned()], ..wish() };
    assert_eq!(open(desk, &request), invalid(&["/files/1"]));
}
