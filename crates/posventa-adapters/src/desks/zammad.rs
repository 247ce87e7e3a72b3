//! Zammad by its form channel.
//!
//! Two requests: a token for this browser, then the form. Both are what a plain form may send, as
//! Zammad's own script does it, so that no browser asks first whether it may. It says no with
//! status 200. What was sent cannot be read back, so a lost answer is not looked up: the form goes
//! again, with the same mark.

use posventa_core::Failure;
use posventa_core::cases::CaseRequest;
use posventa_core::conversation::AttachedFile;
use posventa_core::json::{Json, Node};

use super::multipart::Form;
use super::{FILES, HeldFiles, base, invalid, marked, person, read};
use crate::answer::required_text;
use crate::cases_port::{CaseRules, CasesAnswer, CasesError, CasesPort, Opened, Upload};
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::Access;

const SWITCHED_OFF: AdapterError = AdapterError::Misconfigured {
    fix: "Zammad does not take forms; switch them on in its administration under Channels, Form",
};

/// A Zammad.
#[derive(Debug)]
pub struct Zammad<T> {
    transport: T,
    url: String,
    files: HeldFiles,
}

impl<T> Zammad<T> {
    /// `url` is the helpdesk's address, such as `https://support.shop.example`.
    pub fn new(transport: T, url: &str, files: HeldFiles) -> Zammad<T> {
        Zammad { transport, url: base(url), files }
    }
}

impl<T: Transport> Zammad<T> {
    async fn open_ticket(
        &self,
        request: &CaseRequest,
        attempt: &str,
    ) -> Result<Opened, CasesError> {
        let (name, email) = person(request)?;
        let files = self.files.get(&request.files)?;
        // Zammad wants more than 30 letters that stay the same for both requests.
        let fingerprint = format!("posventa-{attempt:0<32}");
        let token = self.token(&fingerprint).await?;
        // The address in the answer is not used: it is what somebody once typed into a setting.
        let form = Form::new(attempt)
            .text("name", name)
            .text("email", email)
            .text("title", &request.subject)
            .text("body", &marked(&request.text, attempt))
            .text("token", &token)
            .text("fingerprint", &fingerprint)
            .files("file[]", &files);
        let sent = self.transport.send(form.post(format!("{}/api/v1/form_submit", self.url)));
        let answer = answered(&sent.await.map_err(AdapterError::from)?)?;
        let root = Node::root(&answer, "answer");
        if root.get("errors").exists() {
            return Err(refused(&root.get("errors")));
        }
        let number = root.get("ticket").get("number").text_or_number();
        let number = number.map_err(AdapterError::from)?;
        self.files.forget(&request.files);
        Ok(Opened { number: Some(number), ..Opened::default() })
    }

    /// What the form has to carry; it is good for a day.
    async fn token(&self, fingerprint: &str) -> Result<String, AdapterError> {
        let url = format!("{}/api/v1/form_config", self.url);
        let body = format!("fingerprint={}", encode(fingerprint)).into_bytes();
        let request = Request::post_bytes(url, "application/x-www-form-urlencoded", body);
        let answer = answered(&self.transport.send(request).await?)?;
        let root = Node::root(&answer, "answer");
        if !root.get("enabled").flag()? {
            return Err(SWITCHED_OFF);
        }
        Ok(required_text(root.get("token"))?)
    }
}

impl<T: Transport> CasesPort for Zammad<T> {
    fn rules(&self) -> CaseRules {
        CaseRules { files: Some(FILES), needs_person: true, ..CaseRules::default() }
    }

    fn upload<'a>(&'a self, file: Upload, attempt: &'a str) -> CasesAnswer<'a, AttachedFile> {
        Box::pin(std::future::ready(Ok(self.files.hold(attempt, file))))
    }

    fn open<'a>(
        &'a self,
        _access: Option<&'a Access>,
        request: &'a CaseRequest,
        attempt: &'a str,
        _asked_before: bool,
    ) -> CasesAnswer<'a, Opened> {
        Box::pin(self.open_ticket(request, attempt))
    }
}

fn answered(response: &Response) -> Result<Json, AdapterError> {
    match response.status {
        // It does not say why on purpose: the channel is off, or the token was not good.
        401 | 403 => Err(SWITCHED_OFF),
        _ => read(response),
    }
}

/// Which parts of the request the form does not take.
fn refused(errors: &Node<'_>) -> CasesError {
    let fields = errors.entries(|field, _| {
        Ok(match field {
            "name" => Some("/name"),
            // Unknown domains too: it asks whether somebody takes mail there.
            "email" => Some("/email"),
            "title" => Some("/subject"),
            "body" => Some("/text"),
            _ => None,
        })
    });
    let fields: Vec<String> =
        fields.unwrap_or_default().into_iter().flatten().map(str::to_owned).collect();
    if fields.is_empty() {
        let said = "the form was refused for none of its fields";
        return AdapterError::Refused { means: Failure::ShopBroken, said }.into();
    }
    invalid(fields)
}
