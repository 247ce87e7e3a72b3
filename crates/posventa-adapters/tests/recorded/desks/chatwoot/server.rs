//! A Chatwoot with one inbox, as far as its public API goes: it keeps what it is told, and can lose
//! an answer on the way back.

use std::cell::{Cell, RefCell};

use posventa_adapters::{Body, Method, Request, Response, Transport, TransportError};
use serde_json::{Value, json};

use crate::recording::{json_body, response};

/// Its id and its messages.
type Conversation = (u32, Vec<Value>);

#[derive(Default)]
pub struct Server {
    /// By the `source_id` of each contact its conversations.
    contacts: RefCell<Vec<(String, Vec<Conversation>)>>,
    conversations: Cell<u32>,
    messages: Cell<u32>,
    answers: Cell<usize>,
    lost: usize,
}

impl Server {
    /// The answer of this number, counted from 0, never arrives; what it answers has happened.
    pub fn losing(lost: usize) -> Server {
        Server { lost, ..Server::default() }
    }

    /// How many contacts, conversations and messages there are.
    pub fn counts(&self) -> (usize, u32, u32) {
        (self.contacts.borrow().len(), self.conversations.get(), self.messages.get())
    }

    fn answer(&self, request: &Request) -> Response {
        let path = request.url.strip_prefix("https://chat.test/public/api/v1/inboxes/inbox");
        let path: Vec<&str> = path.unwrap().split('/').skip(1).collect();
        let mut contacts = self.contacts.borrow_mut();
        match (request.method, path.as_slice()) {
            (Method::Post, ["contacts"]) => {
                let body = json_body(request).unwrap();
                let id = body["source_id"].as_str().unwrap();
                if !contacts.iter().any(|(known, _)| known == id) {
                    contacts.push((id.to_owned(), Vec::new()));
                }
                respond(&json!({"source_id": id, "name": body["name"], "email": body["email"]}))
            }
            (method, ["contacts", id, "conversations", rest @ ..]) => {
                let contact = contacts.iter_mut().find(|(known, _)| known == id);
                let Some((_, conversations)) = contact else { return response(404, "") };
                match (method, rest) {
                    (Method::Get, []) => {
                        let list: Vec<Value> = conversations.iter().map(written).collect();
                        respond(&Value::from(list))
                    }
                    (Method::Post, []) => {
                        assert!(json_body(request).unwrap()["custom_attributes"].is_object());
                        self.conversations.set(self.conversations.get() + 1);
                        conversations.push((self.conversations.get(), Vec::new()));
                        respond(&written(conversations.last().unwrap()))
                    }
                    (Method::Post, [id, "messages"]) => {
                        let id: u32 = id.parse().unwrap();
                        let it = conversations.iter_mut().find(|(known, _)| *known == id);
                        self.messages.set(self.messages.get() + 1);
                        let message = self.message(request);
                        it.unwrap().1.push(message.clone());
                        respond(&message)
                    }
                    other => panic!("{other:?}"),
                }
            }
            other => panic!("{other:?}"),
        }
    }

    fn message(&self, request: &Request) -> Value {
        let (content, attachments) = match &request.body {
            Some(Body::Json(_)) => (json_body(request).unwrap()["content"].clone(), json!([])),
            Some(Body::Bytes { media_type, bytes }) => form(media_type, bytes),
            None => panic!("a message says something"),
        };
        let number = self.messages.get();
        json!({"id": number, "content": content, "message_type": 0, "attachments": attachments,
            "created_at": 1_773_140_400 + number, "sender": {"name": "Ana García"}})
    }
}

impl Transport for &Server {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        let answer = self.answer(&request);
        let number = self.answers.replace(self.answers.get() + 1);
        if number == self.lost { Err(TransportError::Network) } else { Ok(answer) }
    }
}

fn written((id, messages): &Conversation) -> Value {
    json!({"id": id, "status": "open", "messages": messages})
}

fn respond(body: &Value) -> Response {
    response(200, body.to_string())
}

/// The content and the attachments of a form.
fn form(media_type: &str, bytes: &[u8]) -> (Value, Value) {
    let boundary = media_type.strip_prefix("multipart/form-data; boundary=").unwrap();
    let text = String::from_utf8_lossy(bytes);
    let parts: Vec<(&str, &str)> = text
        .split(&format!("--{boundary}"))
        .filter_map(|part| part.trim_start().split_once("\r\n\r\n"))
        .collect();
    let value = |name: &str| {
        let head = format!("name=\"{name}\"");
        let (_, value) = parts.iter().find(|(part, _)| part.contains(&head)).unwrap();
        value.strip_suffix("\r\n").unwrap().to_owned()
    };
    let files = parts.iter().filter(|(head, _)| head.contains("name=\"attachments[]\""));
    let files: Vec<Value> = files
        .enumerate()
        .map(|(index, _)| json!({"id": index, "data_url": "https://chat.test/f/a.jpg"}))
        .collect();
    (Value::from(value("content")), Value::from(files))
}
