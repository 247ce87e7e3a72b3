//! Cases, feedback, coupons and registrations by the Posventa Shop API.
//!
//! The shop remembers what it answered to an `Idempotency-Key`, so what may have been lost is simply
//! sent again under the same key.

mod read;
mod write;

use posventa_core::cases::{Case, CaseRequest, Coupon, Feedback, Registration};
use posventa_core::conversation::{AttachedFile, FileKind};
use posventa_core::json::{Json, Node};

pub(super) use read::registration;

use super::{Posventa, authorized, problem, with_session};
use crate::answer::{clean_token, required_text};
use crate::cases_port::{
    CaseAccess, CaseRules, CasesAnswer, CasesError, CasesPort, Counter, FeedbackPort, FileRules,
    Opened, Upload,
};
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::{Access, Document};

/// What the contract says about files.
const FILES: FileRules =
    FileRules { max_bytes: 5 * 1024 * 1024, max_count: 5, kinds: &FileKind::ALL };

impl<T: Transport> Posventa<T> {
    /// Sends what the shop may refuse for a reason that the customer can do something about.
    async fn ask_about_case(&self, request: Request) -> Result<Response, CasesError> {
        let response = self.transport.send(request).await.map_err(AdapterError::from)?;
        if response.is_success() {
            return Ok(response);
        }
        match read::refusal(&response) {
            Some(refusal) => Err(CasesError::Refused(refusal)),
            None => Err(problem::read(&response).into()),
        }
    }

    fn case_url(&self, access: &CaseAccess, path: &str) -> String {
        self.url(&format!("/cases/{}{path}", encode(&access.case)))
    }

    /// Asks for something about one case, of which the answer is how it stands then.
    async fn change_case(
        &self,
        access: &CaseAccess,
        path: String,
        body: Json,
        attempt: &str,
    ) -> Result<Case, CasesError> {
        let request = Request::post(self.case_url(access, &path), &body);
        let request = with_case(request.header("idempotency-key", attempt), access);
        let answer = self.ask_about_case(request).await?.json("case");
        let answer = answer.map_err(AdapterError::from)?;
        Ok(read::case(Node::root(&answer, "case")).map_err(AdapterError::from)?)
    }
}

fn with_case(request: Request, access: &CaseAccess) -> Request {
    match &access.session {
        Some(session) => authorized(request, session),
        None => request,
    }
}

fn with_order(request: Request, access: Option<&Access>) -> Request {
    match access {
        Some(access) => with_session(request, access),
        None => request,
    }
}

impl<T: Transport> CasesPort for Posventa<T> {
    fn rules(&self) -> CaseRules {
        CaseRules { files: Some(FILES), read_back: true, proposals: true, needs_person: false }
    }

    fn upload<'a>(&'a self, file: Upload, attempt: &'a str) -> CasesAnswer<'a, AttachedFile> {
        Box::pin(async move {
            let url = self.url(&format!("/uploads?name={}", encode(&file.name)));
            let request = Request::post_bytes(url, file.kind.name(), file.bytes);
            let request = request.header("idempotency-key", attempt);
            let answer = self.ask_about_case(request).await?.json("upload");
            let answer = answer.map_err(AdapterError::from)?;
            Ok(read::file(Node::root(&answer, "upload")).map_err(AdapterError::from)?)
        })
    }

    fn open<'a>(
        &'a self,
        access: Option<&'a Access>,
        request: &'a CaseRequest,
        attempt: &'a str,
        _asked_before: bool,
    ) -> CasesAnswer<'a, Opened> {
        Box::pin(async move {
            let post = Request::post(self.url("/cases"), &write::request(request));
            let post = with_order(post.header("idempotency-key", attempt), access);
            let answer = self.ask_about_case(post).await?.json("opened");
            let answer = answer.map_err(AdapterError::from)?;
            let root = Node::root(&answer, "opened");
            let case = read::case(root.get("case")).map_err(AdapterError::from)?;
            Ok(Opened {
                number: Some(case.number.clone()),
                access: root.get("access").optional_text().and_then(clean_token),
                case: Some(case),
                link: None,
            })
        })
    }

    fn case<'a>(&'a self, access: &'a CaseAccess) -> CasesAnswer<'a, Case> {
        Box::pin(async move {
            let request = with_case(Request::get(self.case_url(access, "")), access);
            let answer = self.ask_about_case(request).await?.json("case");
            let answer = answer.map_err(AdapterError::from)?;
            Ok(read::case(Node::root(&answer, "case")).map_err(AdapterError::from)?)
        })
    }

    fn cases<'a>(&'a self, access: &'a Access) -> CasesAnswer<'a, Vec<Case>> {
        Box::pin(async move {
            let url = format!("{}/cases", self.order_url(&access.order));
            let answer = self.ask_about_case(with_session(Request::get(url), access)).await?;
            let answer = answer.json("cases").map_err(AdapterError::from)?;
            Ok(read::cases(&Node::root(&answer, "list")).map_err(AdapterError::from)?)
        })
    }

    fn send_message<'a>(
        &'a self,
        access: &'a CaseAccess,
        text: &'a str,
        files: &'a [String],
        attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        let files = Json::List(files.iter().map(|id| Json::text(id)).collect());
        let body = Json::object([("text", Json::text(text)), ("files", files)]);
        Box::pin(self.change_case(access, "/messages".to_owned(), body, attempt))
    }

    fn file<'a>(&'a self, access: &'a CaseAccess, file: &'a str) -> CasesAnswer<'a, Document> {
        Box::pin(async move {
            let url = self.case_url(access, &format!("/files/{}", encode(file)));
            let mut request = Request::get(url);
            request.headers.retain(|(name, _)| *name != "accept");
            let response = self.ask_about_case(with_case(request, access)).await?;
            // Saved as what it is: a page that says something went wrong is no document.
            let kind = read::kind_of(&response.body).ok_or(AdapterError::Refused {
                means: posventa_core::Failure::ShopBroken,
                said: "the file is neither a picture nor a PDF",
            })?;
            Ok(Document { media_type: kind.name().to_owned(), bytes: response.body })
        })
    }

    fn answer_proposal<'a>(
        &'a self,
        access: &'a CaseAccess,
        proposal: &'a str,
        accepts: bool,
        note: Option<&'a str>,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        let answer = if accepts { "acceptance" } else { "refusal" };
        let path = format!("/proposals/{}/{answer}", encode(proposal));
        let body = Json::object([("note", write::optional(note))]);
        Box::pin(self.change_case(access, path, body, attempt))
    }

    fn counter<'a>(
        &'a self,
        access: &'a CaseAccess,
        counter: &'a Counter,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        let body = write::counter(counter);
        Box::pin(self.change_case(access, "/proposals".to_owned(), body, attempt))
    }

    fn reopen<'a>(
        &'a self,
        access: &'a CaseAccess,
        text: &'a str,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        let body = Json::object([("text", Json::text(text))]);
        Box::pin(self.change_case(access, "/reopening".to_owned(), body, attempt))
    }
}

impl<T: Transport> FeedbackPort for Posventa<T> {
    fn send_feedback<'a>(
        &'a self,
        access: Option<&'a Access>,
        feedback: &'a Feedback,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Option<Coupon>> {
        Box::pin(async move {
            let post = Request::post(self.url("/feedback"), &write::feedback(feedback));
            let post = with_order(post.header("idempotency-key", attempt), access);
            let answer = self.ask_about_case(post).await?.json("thanks");
            let answer = answer.map_err(AdapterError::from)?;
            Ok(read::coupon(Node::root(&answer, "thanks").get("coupon")).ok())
        })
    }

    fn coupons<'a>(&'a self, access: &'a Access) -> CasesAnswer<'a, Vec<Coupon>> {
        Box::pin(async move {
            let url = format!("{}/coupons", self.order_url(&access.order));
            let answer = self.ask_about_case(with_session(Request::get(url), access)).await?;
            let answer = answer.json("coupons").map_err(AdapterError::from)?;
            let list = Node::root(&answer, "list");
            Ok(read::coupons(&list.get("coupons")).map_err(AdapterError::from)?)
        })
    }

    fn register<'a>(
        &'a self,
        access: &'a Access,
        line: &'a str,
        serial: Option<&'a str>,
        lot: Option<&'a str>,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Registration> {
        Box::pin(async move {
            let order = self.order_url(&access.order);
            let url = format!("{order}/lines/{}/registration", encode(line));
            let body =
                Json::object([("serial", write::optional(serial)), ("lot", write::optional(lot))]);
            let post = Request::post(url, &body).header("idempotency-key", attempt);
            let answer = self.ask_about_case(with_session(post, access)).await?;
            let answer = answer.json("registration").map_err(AdapterError::from)?;
            let node = Node::root(&answer, "registration");
            required_text(node.get("registeredAt")).map_err(AdapterError::from)?;
            Ok(read::registration(&node).unwrap_or_default())
        })
    }
}
