//! Chatwoot by the public API of an API inbox: the one helpdesk that lets somebody without an
//! account read the conversation back.
//!
//! A contact is known by its `source_id`, which opens all that belongs to it. Each case gets one of
//! its own, made from the name of the customer's wish. So the same wish always finds the same
//! contact, and what an earlier try left there is looked at before anything is added: Chatwoot does
//! not give `echo_id` back, which cannot tell whether a message has arrived.

mod read;

use posventa_core::Failure;
use posventa_core::cases::{Case, CaseRequest, Refusal, Topic};
use posventa_core::conversation::AttachedFile;
use posventa_core::json::{Json, Node};

use self::read::Conversation;
use super::multipart::Form;
use super::{FILES, HeldFiles, WRONG_DESK, base, invalid, person};
use crate::answer::token;
use crate::cases_port::{
    CaseAccess, CaseRules, CasesAnswer, CasesError, CasesPort, Opened, Upload,
};
use crate::error::AdapterError;
use crate::http::{Request, Response, Transport, encode};
use crate::port::{Access, Document, Session, Token};

const NO_INBOX: AdapterError = AdapterError::Misconfigured {
    fix: "no Chatwoot answers at `cases.url` of the configuration, or none of its API inboxes has \
          the identifier in `cases.inbox`",
};

/// An API inbox of a Chatwoot.
#[derive(Debug)]
pub struct Chatwoot<T> {
    transport: T,
    /// Up to and with the inbox.
    url: String,
    files: HeldFiles,
}

impl<T> Chatwoot<T> {
    /// `url` is the helpdesk's address, such as `https://chat.shop.example`; `inbox` is the
    /// identifier of an inbox whose channel is API.
    pub fn new(transport: T, url: &str, inbox: &str, files: HeldFiles) -> Chatwoot<T> {
        let url = format!("{}/public/api/v1/inboxes/{}", base(url), encode(inbox.trim()));
        Chatwoot { transport, url, files }
    }

    fn conversations_url(&self, contact: &Token) -> String {
        format!("{}/contacts/{}/conversations", self.url, encode(contact.reveal()))
    }
}

impl<T: Transport> Chatwoot<T> {
    async fn open_case(&self, request: &CaseRequest, attempt: &str) -> Result<Opened, CasesError> {
        let (name, email) = person(request)?;
        let contact = self.contact(name, email, attempt).await?;
        let begun = self.conversations(&contact).await?.pop();
        let case = match begun {
            Some(begun) if begun.has_words_of_the_customer() => begun.case(request.topic),
            begun => {
                // Only now: what has arrived needs no files, and a reload has lost them.
                let files = self.files.get(&request.files)?;
                let id = match begun {
                    Some(begun) => begun.id,
                    None => self.new_conversation(&contact, request).await?.id,
                };
                self.post_message(&contact, &id, &request.text, &files, attempt).await?;
                self.read_case(&contact, &id, request.topic).await?
            }
        };
        self.files.forget(&request.files);
        Ok(Opened {
            number: Some(case.number.clone()),
            case: Some(case),
            access: Some(contact),
            link: None,
        })
    }

    /// The contact of one wish; asked for again it is the same.
    async fn contact(&self, name: &str, email: &str, attempt: &str) -> Result<Token, CasesError> {
        let body = Json::object([
            ("source_id", Json::text(attempt)),
            ("name", Json::text(name)),
            ("email", Json::text(email)),
        ]);
        let url = format!("{}/contacts", self.url);
        let response = self.send(Request::post(url, &body)).await?;
        match response.status {
            404 => return Err(NO_INBOX.into()),
            // The one field of these that it checks.
            422 => return Err(invalid(vec!["/email".to_owned()])),
            _ => {}
        }
        let answer = answered(&response)?;
        let contact = token(Node::root(&answer, "contact").get("source_id"));
        Ok(contact.map_err(AdapterError::from)?)
    }

    async fn new_conversation(
        &self,
        contact: &Token,
        request: &CaseRequest,
    ) -> Result<Conversation, AdapterError> {
        let optional = |text: Option<&str>| text.map_or(Json::Null, Json::text);
        let attributes = Json::object([
            ("topic", Json::text(request.topic.name())),
            ("order", optional(request.order.as_deref())),
            ("wanted", optional(request.wanted.map(|it| it.name()))),
            ("reply_by", Json::text(request.channel.name())),
            ("language", Json::text(&request.language)),
            ("policy_version", optional(request.policy_version.as_deref())),
        ]);
        let body = Json::object([("custom_attributes", attributes)]);
        let response = self.send(Request::post(self.conversations_url(contact), &body)).await?;
        let answer = answered(&response)?;
        Ok(read::conversation(Node::root(&answer, "conversation"))?)
    }

    async fn post_message(
        &self,
        contact: &Token,
        conversation: &str,
        text: &str,
        files: &[Upload],
        attempt: &str,
    ) -> Result<(), CasesError> {
        let url = format!("{}/{}/messages", self.conversations_url(contact), encode(conversation));
        let request = if files.is_empty() {
            let body = [("content", Json::text(text)), ("echo_id", Json::text(attempt))];
            Request::post(url, &Json::object(body))
        } else {
            let form = Form::new(attempt).text("content", text).text("echo_id", attempt);
            form.files("attachments[]", files).post(url)
        };
        let response = self.send(request).await?;
        match response.status {
            413 => Err(CasesError::Refused(Refusal::FileTooLarge(None))),
            415 => Err(CasesError::Refused(Refusal::UnsupportedFile)),
            // The answer is the message; that it is one is all that matters.
            _ => Ok(answered(&response).map(drop)?),
        }
    }

    /// The contact's conversations, oldest first.
    async fn conversations(&self, contact: &Token) -> Result<Vec<Conversation>, AdapterError> {
        let response = self.send(Request::get(self.conversations_url(contact))).await?;
        if !response.is_success() {
            return Err(response.status_error());
        }
        let answer = response.json("conversations")?;
        let root = Node::root(&answer, "conversations");
        Ok(read::conversations(&root)?)
    }

    async fn read_case(
        &self,
        contact: &Token,
        conversation: &str,
        topic: Topic,
    ) -> Result<Case, AdapterError> {
        Ok(self.conversation(contact, conversation).await?.case(topic))
    }

    async fn conversation(&self, contact: &Token, id: &str) -> Result<Conversation, AdapterError> {
        let read = self.conversations(contact).await.map_err(|error| match error {
            // Staff have merged or removed the contact.
            AdapterError::Status { status: 404, .. } => GONE,
            other => other,
        });
        read?.into_iter().find(|it| it.id == id).ok_or(GONE)
    }

    /// Adds a message, unless the last that was said is this one: sent twice in a row it was sent
    /// again because the answer got lost.
    async fn add_message(
        &self,
        access: &CaseAccess,
        text: &str,
        files: &[String],
        attempt: &str,
    ) -> Result<Case, CasesError> {
        let (contact, id, topic) = opened(access)?;
        let held = self.files.get(files)?;
        let conversation = self.conversation(contact, &id).await?;
        if !conversation.ends_with(text, held.len()) {
            self.post_message(contact, &id, text, &held, attempt).await?;
        }
        self.files.forget(files);
        Ok(self.read_case(contact, &id, topic).await?)
    }

    async fn send(&self, request: Request) -> Result<Response, AdapterError> {
        Ok(self.transport.send(request).await?)
    }
}

const GONE: AdapterError = AdapterError::Refused {
    means: Failure::AccessExpired,
    said: "the conversation is not there any more",
};

impl<T: Transport> CasesPort for Chatwoot<T> {
    fn rules(&self) -> CaseRules {
        CaseRules { files: Some(FILES), read_back: true, proposals: false, needs_person: true }
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
        // It looks in any case: also a try that was refused half-way has left something.
        Box::pin(self.open_case(request, attempt))
    }

    fn case<'a>(&'a self, access: &'a CaseAccess) -> CasesAnswer<'a, Case> {
        Box::pin(async move {
            let (contact, id, topic) = opened(access)?;
            Ok(self.read_case(contact, &id, topic).await?)
        })
    }

    fn send_message<'a>(
        &'a self,
        access: &'a CaseAccess,
        text: &'a str,
        files: &'a [String],
        attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        Box::pin(self.add_message(access, text, files, attempt))
    }

    fn file<'a>(&'a self, access: &'a CaseAccess, file: &'a str) -> CasesAnswer<'a, Document> {
        Box::pin(async move {
            let (contact, id, _) = opened(access)?;
            let conversation = self.conversation(contact, &id).await?;
            let address = conversation.file(file).ok_or(GONE)?;
            let response = self.send(Request::get(address)).await?;
            if !response.is_success() {
                return Err(response.status_error().into());
            }
            // What it says of itself is not read: it is saved, never shown.
            let media_type = "application/octet-stream".to_owned();
            Ok(Document { media_type, bytes: response.body })
        })
    }

    /// A message opens a conversation again.
    fn reopen<'a>(
        &'a self,
        access: &'a CaseAccess,
        text: &'a str,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        Box::pin(self.add_message(access, text, &[], attempt))
    }
}

/// What a case's id and token say. A conversation does not tell what it is about, so the id does.
fn opened(access: &CaseAccess) -> Result<(&Token, String, Topic), AdapterError> {
    let Some(Session::Token(contact)) = &access.session else { return Err(GONE) };
    let (id, topic) = access.case.split_once('-').unwrap_or((&access.case, ""));
    Ok((contact, id.to_owned(), Topic::from_name(topic).unwrap_or(Topic::Question)))
}

fn answered(response: &Response) -> Result<Json, AdapterError> {
    match super::read(response) {
        Err(error) if error == WRONG_DESK => Err(NO_INBOX),
        other => other,
    }
}
