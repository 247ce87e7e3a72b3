//! A transport that answers from recordings and remembers what it was asked.

use std::cell::RefCell;
use std::fs;
use std::future::Future;
use std::path::PathBuf;
use std::pin::pin;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Waker};

use posventa_adapters::{
    Access, Body, Credentials, Method, OrdersPort, Request, Response, Session, Token, Transport,
    TransportError,
};
use posventa_core::Failure;
use posventa_core::look_up::Factor;
use posventa_core::order::{Invoice, OrderId};
use serde_json::Value;

mod vendure;

pub use self::vendure::VENDURE_API;

/// Where the recorded Medusa shops are, as far as the adapter knows.
pub const API: &str = "https://medusa.test";

/// The keys by which the recordings tell who asked.
pub const KEY: &str = "pk_recorded";
pub const BAD_KEY: &str = "pk_bad";
pub const REVOKED_KEY: &str = "pk_revoked";

pub const PROFILES: [&str; 3] = ["2.18.0-stock", "2.21.2-stock", "2.21.2-open"];

/// Makes of a recorded body what a broken shop might send.
pub type Spoil = dyn Fn(Value) -> Vec<u8>;

/// Answers requests and remembers them.
pub struct Recorded {
    answers: Vec<Arc<Answer>>,
    /// What everything is answered with that has no recording.
    otherwise: Option<Response>,
    /// What every POST is answered with, whatever was recorded.
    to_posts: Option<Response>,
    /// What is answered first, whatever is asked.
    first: RefCell<Vec<Response>>,
    /// What happens to the answer of which request.
    spoilt: Option<(usize, Box<Spoil>)>,
    asked: RefCell<Vec<Request>>,
    /// Who a request comes from, in the words of the recordings.
    who: fn(&Recorded, &Request) -> String,
}

impl Recorded {
    /// The recordings of one shop.
    pub fn medusa(profile: &str) -> Recorded {
        static SHOPS: LazyLock<[Vec<Arc<Answer>>; 3]> = LazyLock::new(|| PROFILES.map(answers));
        let index = PROFILES.iter().position(|it| *it == profile).unwrap();
        Recorded { answers: SHOPS[index].clone(), ..Recorded::nothing() }
    }

    fn nothing() -> Recorded {
        Recorded {
            answers: Vec::new(),
            otherwise: None,
            to_posts: None,
            first: RefCell::default(),
            spoilt: None,
            asked: RefCell::default(),
            who: |recorded, request| recorded.who(request).to_owned(),
        }
    }

    /// The same shop at the end of the recording: of two answers to one request, the later.
    pub fn at_the_end(mut self) -> Recorded {
        self.answers.reverse();
        self
    }

    /// The same answer to everything.
    pub fn always(response: Response) -> Recorded {
        Recorded { otherwise: Some(response), ..Recorded::nothing() }
    }

    /// These answers, one after the other, whatever is asked.
    pub fn in_order<const N: usize>(mut answers: [Response; N]) -> Recorded {
        answers.reverse();
        Recorded { first: RefCell::new(answers.into()), ..Recorded::nothing() }
    }

    /// The same shop, but every POST is answered with what is recorded in this file.
    pub fn answering_posts(mut self, file: &str) -> Recorded {
        let answer = self.answers.iter().find(|answer| answer.file == file).unwrap();
        self.to_posts = Some(answer.response.clone());
        self
    }

    /// The same shop, but the answer to one request, counted from 0, is spoilt. What is asked
    /// because of it, and was never recorded, is not found.
    pub fn spoilt(mut self, at: usize, spoil: Box<Spoil>) -> Recorded {
        self.spoilt = Some((at, spoil));
        self
    }

    /// What was asked, in order.
    pub fn asked(&self) -> Vec<Request> {
        self.asked.borrow().clone()
    }

    /// The order's id in a recording, e.g. of `order-shipped.json`.
    pub fn order_id(&self, file: &str) -> String {
        let answer = self.answers.iter().find(|answer| answer.file == file).unwrap();
        let path = answer.url.split_once("/store/orders/").unwrap().1;
        path.split_once('?').unwrap().0.to_owned()
    }

    /// The names of the orders that were recorded.
    pub fn orders(&self) -> Vec<String> {
        let files = self.answers.iter().map(|answer| &answer.file);
        files
            .filter_map(|it| Some(it.strip_prefix("order-")?.strip_suffix(".json")?.to_owned()))
            .collect()
    }

    /// Who a request comes from, in the words of the recordings.
    fn who(&self, request: &Request) -> &'static str {
        let header = |name: &str| request.headers.iter().find(|it| it.0 == name).map(|it| &*it.1);
        if request.url.contains("/auth/") {
            return "guest";
        }
        let token = self.answers.iter().find(|answer| answer.file == "log-in.json").unwrap();
        let token: Value = serde_json::from_slice(&token.response.body).unwrap();
        let bearer = format!("Bearer {}", token["token"].as_str().unwrap());
        match (header("authorization"), header("x-publishable-api-key")) {
            (Some(authorization), Some(KEY)) if authorization == bearer => "customer",
            (Some(_), Some(KEY)) => "stranger",
            (None, Some(KEY)) if request.credentials == Credentials::SameOrigin => "guest",
            (None, Some(BAD_KEY)) => "bad-key",
            (None, Some(REVOKED_KEY)) => "revoked-key",
            (None, None) => "no-key",
            other => panic!("no recording has {other:?}"),
        }
    }
}

impl Transport for &Recorded {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.asked.borrow_mut().push(request.clone());
        let first = self.first.borrow_mut().pop();
        if let Some(response) = first.as_ref().or(self.otherwise.as_ref()) {
            return Ok(response.clone());
        }
        if let (Some(response), Method::Post) = (&self.to_posts, request.method) {
            return Ok(response.clone());
        }
        let who = (self.who)(self, &request);
        let body = json_body(&request);
        let answer = self.answers.iter().find(|answer| {
            answer.who == who
                && answer.method == request.method.name()
                && answer.url == request.url
                && answer.body == body
        });
        let recorded = answer.map(|answer| answer.response.clone());
        match (&self.spoilt, recorded) {
            (None, Some(recorded)) => Ok(recorded),
            (None, None) => {
                panic!("no recording of {} {} as {who}", request.method.name(), request.url)
            }
            (Some((at, spoil)), recorded) => {
                let not_found = || response(404, r#"{"type":"not_found","message":"not found"}"#);
                let mut response = recorded.unwrap_or_else(not_found);
                if self.asked.borrow().len() == at + 1 {
                    response.body = spoil(serde_json::from_slice(&response.body).unwrap());
                }
                Ok(response)
            }
        }
    }
}

/// Runs a future that never waits: everything here is answered at once.
pub fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("recordings answer at once"),
    }
}

pub fn response(status: u16, body: impl Into<Vec<u8>>) -> Response {
    Response { status, body: body.into(), ..Response::default() }
}

pub fn session(token: &str) -> Session {
    Session::Token(Token::new(token))
}

pub fn json_body(request: &Request) -> Option<Value> {
    let Body::Json(body) = request.body.as_ref()? else { return None };
    Some(serde_json::from_str(body).unwrap())
}

/// `GET /orders?x=y` with the headers' names and values, for comparing what was asked.
pub fn shown(request: &Request) -> String {
    let mut text = format!("{} {}", request.method.name(), request.url);
    for (name, value) in &request.headers {
        text.push_str(&format!("\n{name}: {value}"));
    }
    if let Some(body) = json_body(request) {
        text.push_str(&format!("\n{body}"));
    }
    assert_eq!(request.body.is_some(), request.method == Method::Post);
    text
}

pub fn fixture(path: &str) -> Vec<u8> {
    read_file(&format!("tests/fixtures/{path}"))
}

/// A file of the repository.
fn read_file(path: &str) -> Vec<u8> {
    let file = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    fs::read(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every answer of one shop, in the order in which they were recorded.
fn answers(profile: &str) -> Vec<Arc<Answer>> {
    let index = String::from_utf8(fixture(&format!("medusa/{profile}/index.tsv"))).unwrap();
    let answer = |row: &str| {
        let columns: Vec<&str> = row.split('\t').collect();
        let &[file, status, who, method, path, body] = columns.as_slice() else {
            panic!("{profile}: {row}")
        };
        Answer {
            who: who.to_owned(),
            method: method.to_owned(),
            url: format!("{API}{path}"),
            body: serde_json::from_str(body).ok(),
            response: response(
                status.parse().unwrap(),
                fixture(&format!("medusa/{profile}/{file}")),
            ),
            file: file.to_owned(),
        }
    };
    index.lines().skip(1).map(answer).map(Arc::new).collect()
}

struct Answer {
    file: String,
    who: String,
    method: String,
    url: String,
    body: Option<Value>,
    response: Response,
}

/// Asks a platform for all that only the Posventa Shop API can do: it is refused, and nothing is
/// sent.
#[track_caller]
pub fn check_what_only_the_own_api_can(shop: &impl OrdersPort, recorded: &Recorded) {
    let access = Access { order: OrderId::new("order_1"), session: None };
    let invoice =
        Invoice { id: "1".to_owned(), number: "1".to_owned(), issued_on: None, url: None };
    let refused = [
        now(shop.cancel(&access, "a")).map(|_| ()).unwrap_err(),
        now(shop.set_email_updates(&access, true, "a")).unwrap_err(),
        now(shop.invoice(&access, &invoice)).map(|_| ()).unwrap_err(),
        now(shop.send_code("a@b.example")).unwrap_err(),
        now(shop.sign_in_with_code("a@b.example", "1")).map(|_| ()).unwrap_err(),
    ];
    for error in refused {
        assert_eq!(error.failure(), Failure::NoLongerPossible, "{error}");
    }
    let error = now(shop.find("1042", &[(Factor::Email, "a@b.example".to_owned())])).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound);
    assert!(recorded.asked().is_empty());
}

/// Held while a test sends a return of a recorded order: one return of an order is sent at a
/// time in the whole process.
pub fn alone() -> std::sync::MutexGuard<'static, ()> {
    static ALONE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    ALONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}
