//! The one `fetch`: what it sends, what it makes of answers, and when it gives up.

use std::rc::Rc;

use posventa_adapters::{Body, Method, Request, Response, Transport, TransportError};
use posventa_portal::transport::{AbortOnDrop, FetchTransport, Wire};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use yew::platform::spawn_local;

use crate::page::{NOW, Page, let_pass, until};
use crate::stage::Heard;

const URL: &str = "https://shop.invalid/api/orders/1042";

fn transport(wire: &Rc<Wire>, abort: &AbortOnDrop) -> FetchTransport {
    FetchTransport { wire: Rc::clone(wire), signal: abort.signal() }
}

/// Sends a request with nothing special about it.
async fn send(wire: &Rc<Wire>, url: &str) -> Result<Response, TransportError> {
    let abort = AbortOnDrop::new();
    transport(wire, &abort).send(Request::get(url.to_owned())).await
}

/// Sends a request, and keeps the outcome for when there is one.
fn begin(abort: &AbortOnDrop) -> Heard<Result<Response, TransportError>> {
    let outcome = Heard::default();
    let (heard, transport) = (Rc::clone(&outcome), transport(&Rc::default(), abort));
    spawn_local(async move {
        let answer = transport.send(Request::get(URL.to_owned())).await;
        heard.borrow_mut().push(answer);
    });
    outcome
}

#[wasm_bindgen_test]
async fn an_answer_of_any_status_comes_with_its_whole_body() {
    let page = Page::open();
    page.network.answer(404, r#"{"code": "order-not-found"}"#);
    let answer = send(&Rc::default(), URL).await.unwrap();
    assert_eq!((answer.status, answer.retry_after), (404, None));
    assert_eq!(answer.body, br#"{"code": "order-not-found"}"#);
}

#[wasm_bindgen_test]
async fn a_request_is_sent_as_it_was_made() {
    let page = Page::open();
    page.network.answer(200, "{}");
    let request = Request {
        method: Method::Post,
        body: Some(Body::Json(r#"{"on":true}"#.to_owned())),
        ..Request::get(URL.to_owned()).header("x-try", "7")
    };
    let abort = AbortOnDrop::new();
    transport(&Rc::default(), &abort).send(request).await.unwrap();
    assert_eq!((page.network.url(0).as_str(), page.network.method(0).as_str()), (URL, "POST"));
    assert_eq!(page.network.body(0), r#"{"on":true}"#);
    let header = |name| page.network.header(0, name);
    assert_eq!(header("content-type"), "application/json");
    assert_eq!((header("accept").as_str(), header("x-try").as_str()), ("application/json", "7"));
}

#[wasm_bindgen_test]
async fn the_seconds_of_retry_after_are_read_and_its_dates_are_not() {
    let page = Page::open();
    for (value, expected) in [("30", Some(30)), ("Wed, 04 Mar 2026 11:31:00 GMT", None)] {
        page.network.answer_with(429, "retry-after", value, "");
        let answer = send(&Rc::default(), URL).await.unwrap();
        assert_eq!(answer.retry_after, expected, "{value}");
    }
}

#[wasm_bindgen_test]
async fn a_header_is_read_if_it_was_asked_for() {
    let page = Page::open();
    let abort = AbortOnDrop::new();
    for name in ["x-session", "x-other"] {
        page.network.answer_with(200, "x-session", "t0", "{}");
        let asked = Request { answer_header: Some(name), ..Request::get(URL.to_owned()) };
        let answer = transport(&Rc::default(), &abort).send(asked).await.unwrap();
        assert_eq!(answer.header.as_deref(), (name == "x-session").then_some("t0"));
    }
    page.network.answer_with(200, "x-session", "t0", "{}");
    assert_eq!(send(&Rc::default(), URL).await.unwrap().header, None);
}

#[wasm_bindgen_test]
async fn no_answer_and_half_a_body_are_both_the_network() {
    let page = Page::open();
    page.network.refuse();
    assert_eq!(send(&Rc::default(), URL).await, Err(TransportError::Network));
    page.network.cut();
    assert_eq!(send(&Rc::default(), URL).await, Err(TransportError::Network));
}

#[wasm_bindgen_test]
async fn after_twenty_seconds_without_an_answer_the_request_is_given_up() {
    let page = Page::open();
    let abort = AbortOnDrop::new();
    let outcome = begin(&abort);
    until(|| page.network.count() == 1).await;
    page.pass(19);
    let_pass().await;
    assert_eq!(*outcome.borrow(), []);
    page.pass(20);
    until(|| !outcome.borrow().is_empty()).await;
    assert_eq!(*outcome.borrow(), [Err(TransportError::TimedOut)]);
    assert!(page.network.is_aborted(0));
}

#[wasm_bindgen_test]
async fn a_body_that_never_ends_is_given_up_as_well() {
    let page = Page::open();
    let abort = AbortOnDrop::new();
    page.network.stall();
    let outcome = begin(&abort);
    let_pass().await;
    assert_eq!(*outcome.borrow(), []);
    page.pass(20);
    until(|| !outcome.borrow().is_empty()).await;
    assert_eq!(*outcome.borrow(), [Err(TransportError::TimedOut)]);
}

#[wasm_bindgen_test]
async fn an_answer_in_time_leaves_no_timer_behind() {
    let page = Page::open();
    page.network.answer(200, "{}");
    send(&Rc::default(), URL).await.unwrap();
    assert!(page.timers().is_empty());
}

#[wasm_bindgen_test]
async fn who_no_longer_wants_an_answer_aborts_the_request() {
    let page = Page::open();
    let abort = AbortOnDrop::new();
    let outcome = begin(&abort);
    until(|| page.network.count() == 1).await;
    drop(abort);
    until(|| !outcome.borrow().is_empty()).await;
    assert_eq!(*outcome.borrow(), [Err(TransportError::Aborted)]);
    assert!(page.network.is_aborted(0));
}

/// A wire with an answer of the loader's for [`URL`].
fn wire_with_early_answer() -> Rc<Wire> {
    let early = web_sys::Response::new_with_opt_str(Some("early")).unwrap();
    let early = js_sys::Promise::resolve(&JsValue::from(early));
    Rc::new(Wire::new(Some((URL.to_owned(), early))))
}

#[wasm_bindgen_test]
async fn the_loaders_early_request_is_taken_once() {
    let page = Page::open();
    let wire = wire_with_early_answer();
    assert_eq!(send(&wire, URL).await.unwrap().body, b"early");
    assert_eq!(page.network.count(), 0);
    page.network.answer(200, "fresh");
    assert_eq!(send(&wire, URL).await.unwrap().body, b"fresh");
    assert_eq!(page.network.count(), 1);
}

#[wasm_bindgen_test]
async fn the_early_request_answers_no_other_question() {
    let page = Page::open();
    let wire = wire_with_early_answer();
    page.network.answer(200, "other");
    assert_eq!(send(&wire, "https://shop.invalid/api/orders/7").await.unwrap().body, b"other");
    page.network.answer(200, "posted");
    let abort = AbortOnDrop::new();
    let post = Request { method: Method::Post, ..Request::get(URL.to_owned()) };
    assert_eq!(transport(&wire, &abort).send(post).await.unwrap().body, b"posted");
    assert_eq!(send(&wire, URL).await.unwrap().body, b"early");
}

#[wasm_bindgen_test]
async fn the_shops_clock_is_learnt_where_the_customers_is_wrong() {
    let page = Page::open();
    let wire = Rc::<Wire>::default();
    let now = js_sys::Date::parse(NOW);
    assert_eq!(wire.now(), now);
    page.network.answer_with(200, "date", "Wed, 04 Mar 2026 14:30:00 GMT", "");
    send(&wire, URL).await.unwrap();
    assert_eq!(wire.now(), now + 3.0 * 3_600_000.0);

    page.network.answer_with(200, "date", "some day", "");
    send(&wire, URL).await.unwrap();
    assert_eq!(wire.now(), now + 3.0 * 3_600_000.0);
    // A difference of seconds is the way the answer took.
    page.network.answer_with(200, "date", "Wed, 04 Mar 2026 11:31:00 GMT", "");
    send(&wire, URL).await.unwrap();
    assert_eq!(wire.now(), now);
}
