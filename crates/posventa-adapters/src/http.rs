//! Requests and answers as values, and what carries them.

use posventa_core::json::Json;

use crate::port::Token;

/// What sends a request. In the browser it is `fetch`, in native tests an HTTP client.
///
/// An implementation is made for one piece of work: whoever starts the work can abort it through
/// the transport, and no adapter needs to know.
#[allow(
    async_fn_in_trait,
    reason = "the browser's futures are not Send, and no executor is named here"
)]
pub trait Transport {
    /// Sends `request` and answers with the whole body. Statuses are not errors here.
    async fn send(&self, request: Request) -> Result<Response, TransportError>;
}

/// One HTTP request.
#[derive(Clone, PartialEq)]
pub struct Request {
    pub method: Method,
    /// Absolute, or a path of the page's origin.
    pub url: String,
    /// Names in lower case.
    pub headers: Vec<(&'static str, String)>,
    pub body: Option<Body>,
    pub credentials: Credentials,
    /// The form of a Magento shop that may want to know that a person fills it in, such as
    /// `CUSTOMER_LOGIN`. What sends the request asks the page for a token and adds `X-ReCaptcha`.
    pub recaptcha: Option<&'static str>,
    /// A header of the answer that is asked for, in lower case.
    pub answer_header: Option<&'static str>,
}

/// Addresses hold order ids and headers hold tokens; logs must not.
impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names: Vec<&str> = self.headers.iter().map(|(name, _)| *name).collect();
        write!(f, "Request({} …, {})", self.method.name(), names.join(", "))
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Delete,
}

impl Method {
    pub fn name(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Post => "POST",
            Method::Delete => "DELETE",
        }
    }
}

/// A body to send, with its content type.
#[derive(Clone, PartialEq)]
pub enum Body {
    Json(String),
    /// A file, or several parts with their boundary in the media type.
    Bytes {
        media_type: String,
        bytes: Vec<u8>,
    },
}

/// Bodies hold what customers typed; logs must not.
impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Body(…)")
    }
}

/// Whether the browser may add the shop's own cookies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Credentials {
    /// None, not even on the page's own origin.
    Omit,
    /// Only to the page's own origin.
    SameOrigin,
    /// To the shop's API on another origin as well.
    Include,
}

/// An answer, whatever its status.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Response {
    pub status: u16,
    /// Seconds of `Retry-After`, where it is given in seconds.
    pub retry_after: Option<u32>,
    /// [`Request::answer_header`], where it is there and the browser shows it.
    pub header: Option<String>,
    pub body: Vec<u8>,
}

/// Bodies hold customers' data; logs must not.
impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Response({}, {} bytes)", self.status, self.body.len())
    }
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TransportError {
    /// Offline, blocked by the browser (CORS, CSP), refused, or cut in the middle of the body.
    #[error("no answer, or one that was cut off")]
    Network,
    #[error("no answer in time")]
    TimedOut,
    /// Nobody waits for the answer any more.
    #[error("given up by whoever asked")]
    Aborted,
}

impl Request {
    pub fn get(url: String) -> Request {
        Request {
            method: Method::Get,
            url,
            headers: vec![("accept", "application/json".to_owned())],
            body: None,
            credentials: Credentials::SameOrigin,
            recaptcha: None,
            answer_header: None,
        }
    }

    pub fn post(url: String, body: &Json) -> Request {
        Request { method: Method::Post, body: Some(Body::Json(body.write())), ..Request::get(url) }
    }

    pub fn post_bytes(url: String, media_type: &str, bytes: Vec<u8>) -> Request {
        let body = Body::Bytes { media_type: media_type.to_owned(), bytes };
        Request { method: Method::Post, body: Some(body), ..Request::get(url) }
    }

    pub fn delete(url: String) -> Request {
        Request { method: Method::Delete, ..Request::get(url) }
    }

    pub fn header(mut self, name: &'static str, value: impl Into<String>) -> Request {
        self.headers.push((name, value.into()));
        self
    }

    pub fn bearer(self, token: &Token) -> Request {
        let value = format!("Bearer {}", token.reveal());
        self.header("authorization", value)
    }
}

/// Percent-encodes `text` for one segment of a path or one value of a query.
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' => {
                encoded.push(char::from(byte));
            }
            _ => encoded.push_str(&format!("%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_customer_typed_stays_in_its_place_of_the_address() {
        assert_eq!(encode("../a?b=c&d#e ñ"), "..%2Fa%3Fb%3Dc%26d%23e%20%C3%B1");
    }

    #[test]
    fn neither_requests_nor_answers_reach_a_log() {
        let request = Request::post("/orders/secret".to_owned(), &Json::text("secret"))
            .bearer(&Token::new("secret"));
        assert_eq!(format!("{request:?}"), "Request(POST …, accept, authorization)");
        let body = Body::Json("secret".to_owned());
        let header = Some("secret".to_owned());
        let response =
            Response { status: 200, header, body: b"secret".to_vec(), ..Response::default() };
        assert!(!format!("{body:?} {response:?}").contains("secret"));
    }
}
