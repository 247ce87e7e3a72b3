//! What a customer sends to open a case.

use super::{CaseAnswer, Topic};
use crate::returns::Resolution;
use crate::words::words;

words! {
    /// How a customer wants to be answered.
    ReplyChannel { Email = "email", Phone = "phone", WhatsApp = "whatsapp" }
}

/// A case to open.
#[derive(Clone, PartialEq)]
pub struct CaseRequest {
    pub topic: Topic,
    /// The order's number; `None` for a customer without one.
    pub order: Option<String>,
    pub lines: Vec<CaseRequestLine>,
    /// The policy's reason, where a guarantee claim has one.
    pub reason: Option<String>,
    pub answers: Vec<CaseAnswer>,
    pub serial: Option<String>,
    pub lot: Option<String>,
    /// Ids of uploaded files.
    pub files: Vec<String>,
    pub wanted: Option<Resolution>,
    /// Asked for where no order tells, and by desks that know no orders.
    pub name: Option<String>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub channel: ReplyChannel,
    /// BCP 47 tag of the language to answer in.
    pub language: String,
    /// Of the policy that the customer saw.
    pub policy_version: Option<String>,
    /// The same in one line and in paragraphs, in the customer's language: for desks that take a
    /// text and no fields, and for a mail. A desk that takes the fields above sends neither.
    pub subject: String,
    pub text: String,
}

/// It holds what a customer typed; logs must not.
impl std::fmt::Debug for CaseRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "CaseRequest({}, …)", self.topic.name())
    }
}

/// Units of one line of the order that a case is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseRequestLine {
    pub line: String,
    pub quantity: u32,
}
