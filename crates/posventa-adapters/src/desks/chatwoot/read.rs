//! Conversations as Chatwoot's public API writes them, and the case that one is.

use jiff::Timestamp;
use posventa_core::cases::{Case, CaseActions, CaseEvent, CaseEventKind, CaseState, Topic};
use posventa_core::conversation::{AttachedFile, FileKind, Message};
use posventa_core::json::{JsonError, Node};
use posventa_core::web_url::WebUrl;

use crate::answer::readable;

/// A conversation with all its messages, oldest first.
#[derive(Debug)]
pub(super) struct Conversation {
    pub(super) id: String,
    is_resolved: bool,
    messages: Vec<Message>,
    /// By the id of the file.
    addresses: Vec<(String, String)>,
}

/// Reads the list. A conversation that cannot be read is left out; if none can be, that is the
/// error, and not an empty list: what is there must not be begun again.
pub(super) fn conversations(list: &Node<'_>) -> Result<Vec<Conversation>, JsonError> {
    if !list.exists() {
        return Err(list.unexpected("a list"));
    }
    let read = readable(list, conversation)?;
    if read.is_empty() {
        list.list(conversation)?;
    }
    Ok(read)
}

pub(super) fn conversation(node: Node<'_>) -> Result<Conversation, JsonError> {
    let mut addresses = Vec::new();
    let list = node.get("messages");
    let mut messages = Vec::new();
    for index in 0..list.length()? {
        let message = list.item(index);
        // Message by message, because one that cannot be read must not take the others along.
        if let Ok(Some(read)) = message_of(&message, &mut addresses) {
            messages.push(read);
        }
    }
    messages.sort_by_key(|message| message.at);
    Ok(Conversation {
        id: node.get("id").text_or_number()?,
        is_resolved: node.get("status").optional_text().as_deref() == Some("resolved"),
        messages,
        addresses,
    })
}

/// `None` for what nobody said: that an agent took over, that a label was set.
fn message_of(
    node: &Node<'_>,
    addresses: &mut Vec<(String, String)>,
) -> Result<Option<Message>, JsonError> {
    let kind = node.get("message_type");
    // 0 comes in, 1 goes out, 2 is an activity, 3 goes out by a template.
    let from_shop = match kind.count()? {
        0 if kind.exists() => false,
        1 | 3 => true,
        _ => return Ok(None),
    };
    let mut files = Vec::new();
    for (file, address) in readable(&node.get("attachments"), attachment).unwrap_or_default() {
        addresses.extend(address.map(|address| (file.id.clone(), address)));
        files.push(file);
    }
    // What came as a form has the line breaks of one.
    let text = node.get("content").optional_text().unwrap_or_default().replace("\r\n", "\n");
    if text.is_empty() && files.is_empty() {
        return Ok(None);
    }
    let author = node.get("sender").get("name").optional_text().filter(|_| from_shop);
    Ok(Some(Message { at: moment(&node.get("created_at"))?, from_shop, author, text, files }))
}

/// A file, and where it is.
fn attachment(node: Node<'_>) -> Result<(AttachedFile, Option<String>), JsonError> {
    let id = node.get("id").text_or_number()?;
    let address = node.get("data_url").optional_text().and_then(|it| WebUrl::parse(&it));
    let address = address.map(|it| it.as_str().to_owned());
    let path = address.as_deref().map_or("", |it| it.split(['?', '#']).next().unwrap_or_default());
    let name = decoded(path.rsplit('/').next().unwrap_or_default());
    let kind = match name.rsplit('.').next().unwrap_or_default().to_ascii_lowercase().as_str() {
        "jpg" | "jpeg" => Some(FileKind::Jpeg),
        "png" => Some(FileKind::Png),
        "pdf" => Some(FileKind::Pdf),
        _ => None,
    };
    let size = u64::from(node.get("file_size").count().unwrap_or_default());
    let name = if name.is_empty() { id.clone() } else { name };
    Ok((AttachedFile { id, name, size, kind }, address))
}

/// Seconds since 1970, as a number.
fn moment(node: &Node<'_>) -> Result<Timestamp, JsonError> {
    let seconds = node.count()?;
    Timestamp::from_second(i64::from(seconds)).map_err(|_| node.unexpected("a moment in seconds"))
}

/// A segment of a path without its percent signs; as it is if they make no sense.
fn decoded(segment: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = segment.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let code = rest.get(1..3).and_then(|code| std::str::from_utf8(code).ok());
        match code.and_then(|code| u8::from_str_radix(code, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &rest[3..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| segment.to_owned())
}

impl Conversation {
    /// Whether the customer has said anything: if not, an earlier try ended before its message.
    pub(super) fn has_words_of_the_customer(&self) -> bool {
        self.messages.iter().any(|message| !message.from_shop)
    }

    /// Whether the last that was said is this, by the customer.
    pub(super) fn ends_with(&self, text: &str, files: usize) -> bool {
        self.messages.last().is_some_and(|last| {
            !last.from_shop && last.text == text.trim() && last.files.len() == files
        })
    }

    /// Where a file is.
    pub(super) fn file(&self, id: &str) -> Option<String> {
        let file = self.addresses.iter().find(|(known, _)| known == id);
        file.map(|(_, address)| address.clone())
    }

    pub(super) fn case(self, topic: Topic) -> Case {
        let events = self.messages.iter().enumerate().filter_map(|(index, message)| {
            let kind = match message.from_shop {
                true => CaseEventKind::Answered,
                false if index == 0 => CaseEventKind::Opened,
                false => return None,
            };
            Some(CaseEvent { at: message.at, kind, note: None })
        });
        let state = match self.messages.last() {
            _ if self.is_resolved => CaseState::Resolved,
            Some(last) if last.from_shop => CaseState::Waiting,
            _ => CaseState::Open,
        };
        let is_resolved = state == CaseState::Resolved;
        Case {
            id: format!("{}-{}", self.id, topic.name()),
            number: self.id,
            topic,
            state,
            opened_at: self.messages.first().map(|message| message.at),
            order: None,
            lines: Vec::new(),
            answers: Vec::new(),
            serial: None,
            lot: None,
            wanted: None,
            agent: None,
            team: None,
            answer_by: None,
            policy_version: None,
            outcome: None,
            events: events.rev().collect(),
            messages: self.messages,
            proposals: Vec::new(),
            coupon: None,
            actions: CaseActions { message: !is_resolved, reopen: is_resolved, propose: false },
        }
    }
}
