//! Zendesk by its Requests API, without a sign-in.
//!
//! The helpdesk has to let anybody submit tickets and must not ask them to register. What was sent
//! cannot be read back, so a lost answer is not looked up: the request goes again, with the same
//! mark. No `Authorization` ever goes along; with one, browsers may not ask at all.

use posventa_core::cases::{CaseRequest, Refusal};
use posventa_core::conversation::AttachedFile;
use posventa_core::json::{Json, Node};

use super::{FILES, HeldFiles, base, invalid, marked, person, read};
use crate::answer::required_text;
use crate::cases_port::{CaseRules, CasesAnswer, CasesError, CasesPort, Opened, Upload};
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::Access;

const SIGN_IN: AdapterError = AdapterError::Misconfigured {
    fix: "Zendesk takes requests of its own users only; in its Admin Center allow anybody to \
          submit tickets and do not ask users to register",
};

/// A Zendesk.
#[derive(Debug)]
pub struct Zendesk<T> {
    transport: T,
    url: String,
    files: HeldFiles,
}

impl<T> Zendesk<T> {
    /// `url` is the helpdesk's address, such as `https://shop.zendesk.com`.
    pub fn new(transport: T, url: &str, files: HeldFiles) -> Zendesk<T> {
        Zendesk { transport, url: base(url), files }
    }
}

impl<T: Transport> Zendesk<T> {
    async fn open_request(
        &self,
        request: &CaseRequest,
        attempt: &str,
    ) -> Result<Opened, CasesError> {
        let (name, email) = person(request)?;
        let mut uploads = Vec::new();
        for file in self.files.get(&request.files)? {
            uploads.push(Json::Text(self.upload_file(file).await?));
        }
        let requester = Json::object([("name", Json::text(name)), ("email", Json::text(email))]);
        let body = Json::text(&marked(&request.text, attempt));
        let comment = Json::object([("body", body), ("uploads", Json::List(uploads))]);
        let body = Json::object([
            ("requester", requester),
            ("subject", Json::text(&request.subject)),
            ("comment", comment),
        ]);
        let url = format!("{}/api/v2/requests.json", self.url);
        let sent = self.transport.send(Request::post(url, &Json::object([("request", body)])));
        let response = sent.await.map_err(AdapterError::from)?;
        if response.status == 422 {
            return Err(invalid(refused_fields(&response)));
        }
        let answer = answered(&response)?;
        self.files.forget(&request.files);
        // A request that Zendesk holds back for a look has no number yet, and has arrived.
        let number = Node::root(&answer, "answer").get("request").get("id").text_or_number().ok();
        Ok(Opened { number, ..Opened::default() })
    }

    /// Answers with the token by which a comment names the file; it is good for an hour.
    async fn upload_file(&self, file: Upload) -> Result<String, CasesError> {
        let url = format!("{}/api/v2/uploads.json?filename={}", self.url, encode(&file.name));
        let request = Request::post_bytes(url, file.kind.name(), file.bytes);
        let response = self.transport.send(request).await.map_err(AdapterError::from)?;
        match response.status {
            413 => return Err(CasesError::Refused(Refusal::FileTooLarge(None))),
            415 | 422 => return Err(CasesError::Refused(Refusal::UnsupportedFile)),
            _ => {}
        }
        let answer = answered(&response)?;
        let token = required_text(Node::root(&answer, "answer").get("upload").get("token"));
        Ok(token.map_err(AdapterError::from)?)
    }
}

impl<T: Transport> CasesPort for Zendesk<T> {
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
        Box::pin(self.open_request(request, attempt))
    }
}

fn answered(response: &Response) -> Result<Json, AdapterError> {
    match response.status {
        401 | 403 => Err(SIGN_IN),
        _ => read(response),
    }
}

/// Which parts of the request a 422 is about: `{"details": {"requester": […], "base": […]}}`.
fn refused_fields(response: &Response) -> Vec<String> {
    let Ok(answer) = response.json("answer") else { return Vec::new() };
    let root = Node::root(&answer, "answer");
    let about = root.get("details").entries(|field, _| {
        Ok(match field {
            "email" | "requester" | "requester_id" => Some("/email"),
            "name" => Some("/name"),
            _ => None,
        })
    });
    about.unwrap_or_default().into_iter().flatten().map(str::to_owned).collect()
}
