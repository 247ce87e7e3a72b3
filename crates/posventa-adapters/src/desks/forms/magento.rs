//! The contact form of Magento Open Source, Mage-OS and Adobe Commerce, from 2.4.7 on.
//!
//! It has fields for name, address, telephone and a text; everything else stands in the text. A
//! store with a reCAPTCHA on the form wants its token in the header `X-ReCaptcha`, see
//! [`Request::recaptcha`].

use posventa_core::cases::CaseRequest;
use posventa_core::json::{Json, Node};

use super::{Headers, letter, with_headers};
use crate::cases_port::{CaseRules, CasesAnswer, CasesError, CasesPort, Opened};
use crate::desks::person;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::{Request, Transport};
use crate::port::Access;

/// The form of one store view.
#[derive(Debug)]
pub struct ContactUs<T> {
    transport: T,
    api: String,
    headers: Headers,
}

impl<T> ContactUs<T> {
    /// `api` is the address of the GraphQL endpoint; `headers` names the store view, where
    /// there is more than one.
    pub fn new(transport: T, api: &str, headers: Headers) -> ContactUs<T> {
        ContactUs { transport, api: api.to_owned(), headers }
    }
}

impl<T: Transport> ContactUs<T> {
    async fn write(&self, request: &CaseRequest, attempt: &str) -> Result<Opened, CasesError> {
        let (name, email) = person(request)?;
        let variables = Json::object([
            ("name", Json::text(name)),
            ("email", Json::text(email)),
            ("telephone", request.phone.as_deref().map_or(Json::Null, Json::text)),
            ("comment", Json::text(&letter(request, attempt))),
        ]);
        let document = include_str!("contact_us.graphql");
        let sent = Request {
            recaptcha: Some("CONTACT"),
            ..with_headers(graphql::request(&self.api, document, variables), &self.headers)
        };
        let response = self.transport.send(sent).await.map_err(AdapterError::from)?;
        let answer = graphql::read(&response)?;
        let root = Node::root(&answer, "answer");
        // A robot check that failed and a form that is switched off look the same, with status 200.
        let is_done = graphql::error_code(&answer).is_none()
            && root.get("data").get("contactUs").get("status").flag() == Ok(true);
        if is_done { Ok(Opened::default()) } else { Err(AdapterError::broken("contactUs").into()) }
    }
}

impl<T: Transport> CasesPort for ContactUs<T> {
    fn rules(&self) -> CaseRules {
        CaseRules { needs_person: true, ..CaseRules::default() }
    }

    fn open<'a>(
        &'a self,
        _access: Option<&'a Access>,
        request: &'a CaseRequest,
        attempt: &'a str,
        _asked_before: bool,
    ) -> CasesAnswer<'a, Opened> {
        Box::pin(self.write(request, attempt))
    }
}
