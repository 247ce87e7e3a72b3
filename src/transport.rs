//! The one `fetch` of the portal.

use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use posventa_adapters::{Body, Credentials, Method, Request, Response, Transport, TransportError};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, AbortSignal, Headers, RequestCredentials, RequestInit};

/// How long a customer waits before we say that it takes too long.
const PATIENCE: u32 = 20_000;

/// What all requests of one portal share.
#[derive(Debug, Default)]
pub struct Wire {
    /// The request that the loader sent while this module was on its way, for whoever asks the
    /// same first.
    early: RefCell<Option<(String, js_sys::Promise)>>,
    /// Milliseconds by which the shop's clock is ahead of the customer's. Phones are wrong by
    /// hours, and "arrives today" must not be.
    clock_ahead: Cell<f64>,
    /// Asks the page for a token that shows a shop's reCAPTCHA a person; see
    /// [`Request::recaptcha`].
    pub recaptcha: Option<js_sys::Function>,
}

impl Wire {
    pub fn new(early: Option<(String, js_sys::Promise)>) -> Wire {
        Wire { early: RefCell::new(early), clock_ahead: Cell::new(0.0), recaptcha: None }
    }

    /// The page's token for a form. A page without one, or one that fails, sends none: most shops
    /// ask for none, and the others say so.
    async fn person(&self, form: &str) -> Option<String> {
        let asked = self.recaptcha.as_ref()?.call1(&JsValue::UNDEFINED, &form.into()).ok()?;
        JsFuture::from(js_sys::Promise::resolve(&asked)).await.ok()?.as_string()
    }

    /// Milliseconds since 1970 by the shop's clock, as far as it is known.
    pub fn now(&self) -> f64 {
        js_sys::Date::now() + self.clock_ahead.get()
    }

    /// Learns the shop's clock from the `Date` of an answer, where the browser shows it. Only a
    /// difference of minutes is a wrong clock; less is the way the answer took.
    fn learn_clock(&self, headers: &Headers) {
        const DOUBT: f64 = 120_000.0;
        let Ok(Some(date)) = headers.get("date") else { return };
        let ahead = js_sys::Date::parse(&date) - js_sys::Date::now();
        if ahead.is_finite() {
            self.clock_ahead.set(if ahead.abs() < DOUBT { 0.0 } else { ahead });
        }
    }
}

/// Sends requests until `signal` aborts.
#[derive(Debug, Clone)]
pub struct FetchTransport {
    pub wire: Rc<Wire>,
    pub signal: AbortSignal,
}

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_name = fetch)]
    async fn fetch(url: &str, init: &RequestInit) -> Result<JsValue, JsValue>;
}

impl Transport for FetchTransport {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let failed = |_: JsValue| TransportError::Network;
        let controller = AbortController::new().map_err(failed)?;
        // Dropped, and so taken off, when the answer is there or nobody waits any more.
        let _aborted = {
            let controller = controller.clone();
            EventListener::once(&self.signal, "abort", move |_| controller.abort())
        };
        let timed_out = Rc::new(Cell::new(false));
        let _timeout = {
            let (controller, timed_out) = (controller.clone(), Rc::clone(&timed_out));
            Timeout::new(PATIENCE, move || {
                timed_out.set(true);
                controller.abort();
            })
        };

        let answer = self.exchange(request, &controller.signal()).await;
        answer.map_err(|_| match () {
            () if timed_out.get() => TransportError::TimedOut,
            () if self.signal.aborted() => TransportError::Aborted,
            () => TransportError::Network,
        })
    }
}

impl FetchTransport {
    async fn exchange(
        &self,
        mut request: Request,
        signal: &AbortSignal,
    ) -> Result<Response, JsValue> {
        if let Some(form) = request.recaptcha
            && let Some(token) = self.wire.person(form).await
        {
            request = request.header("x-recaptcha", token);
        }
        let response: web_sys::Response = match self.take_early(&request) {
            Some(early) => JsFuture::from(early).await?,
            None => fetch(&request.url, &init(&request, signal)?).await?,
        }
        .dyn_into()?;
        let headers = response.headers();
        self.wire.learn_clock(&headers);
        let retry_after = headers.get("retry-after")?.and_then(|seconds| seconds.parse().ok());
        let header = match request.answer_header {
            Some(name) => headers.get(name)?,
            None => None,
        };
        let body = JsFuture::from(response.array_buffer()?).await?;
        let body = js_sys::Uint8Array::new(&body).to_vec();
        Ok(Response { status: response.status(), retry_after, header, body })
    }

    fn take_early(&self, request: &Request) -> Option<js_sys::Promise> {
        let mut early = self.wire.early.borrow_mut();
        let fits = early.as_ref().is_some_and(|(url, _)| *url == request.url);
        if !fits || request.method != Method::Get {
            return None;
        }
        early.take().map(|(_, response)| response)
    }
}

fn init(request: &Request, signal: &AbortSignal) -> Result<RequestInit, JsValue> {
    let init = RequestInit::new();
    let headers = Headers::new()?;
    for (name, value) in &request.headers {
        headers.set(name, value)?;
    }
    let body = match &request.body {
        Some(Body::Json(body)) => Some(("application/json", JsValue::from_str(body))),
        Some(Body::Bytes { media_type, bytes }) => {
            Some((media_type.as_str(), js_sys::Uint8Array::from(bytes.as_slice()).into()))
        }
        None => None,
    };
    if let Some((kind, body)) = body {
        headers.set("content-type", kind)?;
        init.set_body(&body);
    }
    init.set_headers(&headers);
    init.set_method(request.method.name());
    init.set_credentials(match request.credentials {
        Credentials::Omit => RequestCredentials::Omit,
        Credentials::SameOrigin => RequestCredentials::SameOrigin,
        Credentials::Include => RequestCredentials::Include,
    });
    init.set_cache(web_sys::RequestCache::NoStore);
    init.set_signal(Some(signal));
    Ok(init)
}

/// Aborts the requests made with its signal when it is dropped.
#[derive(Debug)]
pub struct AbortOnDrop(AbortController);

impl AbortOnDrop {
    pub fn new() -> AbortOnDrop {
        let controller = AbortController::new();
        AbortOnDrop(controller.expect("supported browsers have AbortController"))
    }

    pub fn signal(&self) -> AbortSignal {
        self.0.signal()
    }

    /// Starts `work` and hands its answer to `done`. Dropped before that, its requests are aborted
    /// and `done` is never called.
    pub fn run<T, Fut>(
        work: impl FnOnce(AbortSignal) -> Fut,
        done: impl FnOnce(T) + 'static,
    ) -> AbortOnDrop
    where
        T: 'static,
        Fut: Future<Output = T> + 'static,
    {
        let guard = AbortOnDrop::new();
        guard.keep_until(work(guard.signal()), done);
        guard
    }

    /// Awaits `work` and hands its answer to `done`, unless this has been dropped by then.
    pub fn keep_until<T: 'static>(
        &self,
        work: impl Future<Output = T> + 'static,
        done: impl FnOnce(T) + 'static,
    ) {
        let work = async move {
            let answer = work.await;
            Box::new(move || done(answer)) as Done
        };
        spawn_unless_aborted(self.signal(), Box::pin(work));
    }
}

/// What is left to do when an answer is there.
type Done = Box<dyn FnOnce()>;

/// Written once for all the work there is.
fn spawn_unless_aborted(signal: AbortSignal, work: Pin<Box<dyn Future<Output = Done>>>) {
    spawn_local(async move {
        let done = work.await;
        if !signal.aborted() {
            done();
        }
    });
}

impl Default for AbortOnDrop {
    fn default() -> AbortOnDrop {
        AbortOnDrop::new()
    }
}

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        // Without a reason: the rejection is then a DOMException, which every fetch wrapper knows.
        self.0.abort();
    }
}
