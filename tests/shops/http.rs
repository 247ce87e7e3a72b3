//! The adapters' transport over a plain HTTP client, and the client for asking shops directly.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use posventa_adapters::{Body, Credentials, Request, Response, Transport, TransportError};
use ureq::Agent;
use ureq::http;

/// Sends adapters' requests, as a browser would.
#[derive(Debug, Clone)]
pub struct Http {
    agent: Agent,
    /// What the browser keeps for the shop, sent where a request includes credentials.
    pub cookie: Option<String>,
}

impl Http {
    pub fn new() -> Http {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(300)))
            .build();
        Http { agent: config.new_agent(), cookie: None }
    }

    /// Sends any request and answers with status, headers and body.
    pub fn run(&self, request: http::Request<impl ureq::AsSendBody>) -> http::Response<Vec<u8>> {
        let (parts, mut body) = self.agent.run(request).unwrap().into_parts();
        http::Response::from_parts(parts, body.read_to_vec().unwrap())
    }
}

impl Transport for Http {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let mut builder = http::Request::builder().method(request.method.name()).uri(&request.url);
        for (name, value) in &request.headers {
            builder = builder.header(*name, value);
        }
        if let (Credentials::Include, Some(cookie)) = (request.credentials, &self.cookie) {
            builder = builder.header("cookie", cookie);
        }
        let body = match request.body {
            Some(Body::Json(json)) => {
                builder = builder.header("content-type", "application/json");
                json.into_bytes()
            }
            Some(Body::Bytes { media_type, bytes }) => {
                builder = builder.header("content-type", media_type);
                bytes
            }
            None => Vec::new(),
        };
        let response = self.run(builder.body(body).unwrap());
        let retry_after = response.headers().get("retry-after");
        let retry_after = retry_after.and_then(|it| it.to_str().ok()?.parse().ok());
        let header = request.answer_header.and_then(|name| response.headers().get(name));
        let header = header.and_then(|it| Some(it.to_str().ok()?.to_owned()));
        let status = response.status().as_u16();
        Ok(Response { status, retry_after, header, body: response.into_body() })
    }
}

/// Runs a future that never waits: this transport blocks instead.
pub fn now<F: Future>(future: F) -> F::Output {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(output) => output,
        Poll::Pending => panic!("nothing here waits without blocking"),
    }
}
