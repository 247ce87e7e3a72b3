//! The server: connections, faults, headers, and which part of the shop answers.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex};

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use jiff::Timestamp;
use jiff::fmt::rfc2822::DateTimePrinter;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tower::ServiceExt;

use crate::api::{self, Client, Problem};
use crate::faults::{Dropped, Fault};
use crate::pages::{self, Folders};
use crate::shop::Shop;

/// Method and path of the latest requests, kept in memory for tests.
#[derive(Debug, Default)]
pub struct RequestLog(Mutex<VecDeque<String>>);

impl RequestLog {
    const KEPT: usize = 1000;

    fn add(&self, request: String) {
        let mut requests = self.0.lock().expect("no holder of this lock panics");
        if requests.len() == RequestLog::KEPT {
            requests.pop_front();
        }
        requests.push_back(request);
    }

    pub fn latest(&self) -> Vec<String> {
        self.0.lock().expect("no holder of this lock panics").iter().cloned().collect()
    }
}

/// What every connection needs.
#[derive(Clone)]
struct Server {
    shop: Arc<Shop>,
    requests: Arc<RequestLog>,
    router: Router,
}

/// Serves until `stopped` says so; what is being answered then is answered.
pub fn serve(
    listener: TcpListener,
    shop: Arc<Shop>,
    requests: Arc<RequestLog>,
    folders: &Folders,
    mut stopped: watch::Receiver<bool>,
) -> impl Future<Output = ()> + use<> {
    let router = api::routes(shop.clone()).merge(pages::routes(shop.clone(), folders));
    let server = Server { shop, requests, router };
    async move {
        loop {
            let accepted = tokio::select! {
                accepted = listener.accept() => accepted,
                _ = stopped.changed() => return,
            };
            // A client that is gone before it was accepted is nobody's problem.
            let Ok((stream, from)) = accepted else { continue };
            tokio::spawn(connection(server.clone(), stream, Client(from.ip()), stopped.clone()));
        }
    }
}

async fn connection(
    server: Server,
    stream: TcpStream,
    client: Client,
    mut stopped: watch::Receiver<bool>,
) {
    let service = service_fn(move |request| answer(server.clone(), client, request));
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .serve_connection(TokioIo::new(stream), service);
    let mut connection = std::pin::pin!(connection);
    tokio::select! {
        // An error here is a client that went away, or a fault that was asked for.
        _ = connection.as_mut() => return,
        _ = stopped.changed() => connection.as_mut().graceful_shutdown(),
    }
    let _ = connection.await;
}

async fn answer(
    server: Server,
    client: Client,
    request: hyper::Request<Incoming>,
) -> Result<Response, Dropped> {
    let path = request.uri().path().to_owned();
    let method = request.method().clone();
    server.requests.add(format!("{method} {path}"));
    let mut request: Request = request.map(Body::new);
    request.extensions_mut().insert(client);

    let is_api = path.strip_prefix(api::BASE).is_some_and(|rest| rest.starts_with('/'));
    let latency = server.shop.faults.latency();
    if is_api && !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let fault = server.shop.faults.of(method.as_str(), &path).or_else(|| Fault::of_path(&path));
    let response = match fault {
        None => server.router.oneshot(request).await.into_response(),
        Some(Fault::Status(status)) => Problem::of_fault(status).into_response(),
        Some(Fault::Html) => {
            let page = "<!doctype html><title>Maintenance</title><h1>Back soon</h1>\n";
            ([(header::CONTENT_TYPE, "text/html; charset=utf-8")], page).into_response()
        }
        Some(Fault::Cut) => cut(server.router.oneshot(request).await.into_response()).await?,
        Some(Fault::Lose) => {
            let _ = server.router.oneshot(request).await;
            return Err(Dropped);
        }
        Some(Fault::Hang) => pending().await,
        Some(Fault::Drop) => return Err(Dropped),
    };
    let mut response = with_security_headers(response, &path);
    response.headers_mut().insert(header::DATE, date(server.shop.clock.now()));
    Ok(response)
}

/// The shop's time and not this machine's: a portal counts days from it.
fn date(now: Timestamp) -> HeaderValue {
    let text = DateTimePrinter::new().timestamp_to_rfc9110_string(&now);
    let text = text.expect("the shop sells within the range of the calendar");
    HeaderValue::from_str(&text).expect("a date is plain ASCII")
}

/// The first half of an answer that announces all of it.
async fn cut(response: Response) -> Result<Response, Dropped> {
    let (mut parts, body) = response.into_parts();
    let body = body.collect().await.map_err(|_| Dropped)?.to_bytes();
    if body.is_empty() {
        return Err(Dropped);
    }
    parts.headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
    let half = body.slice(..body.len() / 2);
    let chunks = stream::unfold(Some(half), async |rest| match rest {
        Some(half) if !half.is_empty() => Some((Ok(half), Some(Default::default()))),
        _ => {
            // Lets what is written so far reach the client before the connection is closed.
            tokio::task::yield_now().await;
            Some((Err(Dropped), None))
        }
    });
    Ok(Response::from_parts(parts, Body::from_stream(chunks)))
}

/// The strictest policy that the portal runs under: what merchants are told to use.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; form-action 'self'; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

/// The same for the page that makes snippets: it shows a merchant the portal with the API of any shop.
const POLICY_OF_EMBEDDING: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; img-src 'self' https:; font-src 'self'; form-action 'self'; \
    connect-src 'self' https: http://localhost:* http://127.0.0.1:*; \
    base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

fn with_security_headers(mut response: Response, path: &str) -> Response {
    let policy = match path.starts_with("/embed/") {
        true => POLICY_OF_EMBEDDING,
        false => CONTENT_SECURITY_POLICY,
    };
    let headers = response.headers_mut();
    for (name, value) in [
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if response.status() == StatusCode::OK
        && !response.headers().contains_key(header::CACHE_CONTROL)
    {
        // Files change while the portal is being built: browsers ask each time.
        let no_cache = HeaderValue::from_static("no-cache");
        response.headers_mut().insert(header::CACHE_CONTROL, no_cache);
    }
    response
}
