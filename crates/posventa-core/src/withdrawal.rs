//! Withdrawing from a contract: what the customer declares, and the receipt they hold.
//!
//! Article 11a of Directive 2011/83/EU, which Directive (EU) 2023/2673 has inserted: a declaration
//! needs a name, the contract and an electronic address (paragraph 2), a separate confirmation
//! (3), and an acknowledgement on a durable medium with its content, date and time (4). No reason
//! is asked for.

use jiff::Timestamp;

use crate::json::{Json, JsonError, Node};
use crate::look_up::{EntryProblem, clean_email, is_visible};
use crate::page::{Content, Page, Section};

/// A withdrawal that a customer has confirmed.
#[derive(Clone, PartialEq, Eq)]
pub struct Declaration {
    pub name: String,
    /// What the customer calls the contract: the number of an order, or other words.
    pub contract: String,
    /// Where the shop confirms the receipt to.
    pub email: String,
    /// `None` if the whole contract is withdrawn from.
    pub lines: Option<Vec<WithdrawnLine>>,
    /// BCP 47 tag of `text`.
    pub language: String,
    /// The moment of the confirming press. It counts even if it is sent later: what has to lie
    /// within the period is the declaration (paragraph 5).
    pub declared_at: Timestamp,
    /// The declaration as the customer saw it.
    pub text: String,
}

/// Logs must not hold who withdraws from what.
impl std::fmt::Debug for Declaration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Declaration(… of {})", self.declared_at)
    }
}

/// A part of the contract that is withdrawn from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WithdrawnLine {
    /// Id of the order's line.
    pub line: String,
    pub title: String,
    pub quantity: u32,
}

/// What a customer entered, cleaned.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entries {
    pub name: String,
    pub contract: String,
    pub email: String,
}

/// What is wrong with each entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct EntryProblems {
    pub name: Option<EntryProblem>,
    pub contract: Option<EntryProblem>,
    pub email: Option<EntryProblem>,
}

impl Entries {
    /// Cleans what was typed, and asks for no more than the law lets a shop ask for.
    ///
    /// # Errors
    ///
    /// If something is empty, or the address is none. Nothing else is ever refused: whether there
    /// is such a contract is for the shop to find out.
    pub fn clean(name: &str, contract: &str, email: &str) -> Result<Entries, EntryProblems> {
        match (clean_words(name), clean_words(contract), clean_email(email)) {
            (Ok(name), Ok(contract), Ok(email)) => Ok(Entries { name, contract, email }),
            (name, contract, email) => Err(EntryProblems {
                name: name.err(),
                contract: contract.err(),
                email: email.err(),
            }),
        }
    }
}

/// Words with one space between them, without what copying brings along.
fn clean_words(typed: &str) -> Result<String, EntryProblem> {
    let words: Vec<String> = typed
        .split_whitespace()
        .map(|word| word.chars().filter(is_visible).collect())
        .filter(|word: &String| !word.is_empty())
        .collect();
    if words.is_empty() { Err(EntryProblem::Empty) } else { Ok(words.join(" ")) }
}

impl Declaration {
    /// The declaration as the Posventa Shop API takes it.
    pub fn to_json(&self) -> Json {
        let line = |line: &WithdrawnLine| {
            Json::object([
                ("line", Json::text(&line.line)),
                ("title", Json::text(&line.title)),
                ("quantity", Json::Number(line.quantity.to_string())),
            ])
        };
        let lines = self.lines.as_ref().map(|lines| Json::List(lines.iter().map(line).collect()));
        Json::object([
            ("name", Json::text(&self.name)),
            ("contract", Json::text(&self.contract)),
            ("email", Json::text(&self.email)),
            ("lines", lines.unwrap_or(Json::Null)),
            ("language", Json::text(&self.language)),
            ("declaredAt", Json::text(&self.declared_at.to_string())),
            ("text", Json::text(&self.text)),
        ])
    }

    /// Reads what [`Declaration::to_json`] has written.
    pub fn read(node: &Node<'_>) -> Result<Declaration, JsonError> {
        let text = |key: &str| node.get(key).text().map(str::to_owned);
        let lines = node.get("lines");
        let read_line = |line: Node<'_>| {
            Ok(WithdrawnLine {
                line: line.get("line").text()?.to_owned(),
                title: line.get("title").text()?.to_owned(),
                quantity: line.get("quantity").count()?,
            })
        };
        let declared_at = node.get("declaredAt");
        let moment = declared_at.optional_timestamp()?;
        Ok(Declaration {
            name: text("name")?,
            contract: text("contract")?,
            email: text("email")?,
            lines: if lines.exists() { Some(lines.list(read_line)?) } else { None },
            language: text("language")?,
            declared_at: moment.ok_or_else(|| declared_at.unexpected("a moment"))?,
            text: text("text")?,
        })
    }
}

/// What the customer holds: the declaration, and how it stands with its delivery.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// Names this declaration: sent again under the same name, it is received once.
    pub attempt: String,
    pub declaration: Declaration,
    pub delivery: Delivery,
}

/// How far a declaration has come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Delivery {
    /// Kept, and sent as soon as the shop can be reached.
    Waiting,
    /// The shop has it.
    Received {
        /// What the shop knows it by, where it says so.
        id: Option<String>,
        /// When it came, by the shop's clock, where it says so.
        at: Option<Timestamp>,
    },
    /// The shop's server does not take it: the customer sends it by another way.
    Refused,
    /// The shop has nothing that takes it: the customer sends it by e-mail.
    ByHand,
}

impl Delivery {
    fn name(&self) -> &'static str {
        match self {
            Delivery::Waiting => "waiting",
            Delivery::Received { .. } => "received",
            Delivery::Refused => "refused",
            Delivery::ByHand => "by-hand",
        }
    }
}

impl Receipt {
    /// The receipt as a file for machines, and as it is kept on the device.
    pub fn to_json(&self) -> Json {
        let optional = |text: Option<String>| text.map_or(Json::Null, Json::Text);
        let (id, at) = match &self.delivery {
            Delivery::Received { id, at } => (id.clone(), *at),
            Delivery::Waiting | Delivery::Refused | Delivery::ByHand => (None, None),
        };
        Json::object([
            ("format", Json::Number("1".to_owned())),
            ("attempt", Json::text(&self.attempt)),
            ("declaration", self.declaration.to_json()),
            ("delivery", Json::text(self.delivery.name())),
            ("receivedAs", optional(id)),
            ("receivedAt", optional(at.map(|at| at.to_string()))),
        ])
    }

    /// Reads what [`Receipt::to_json`] has written.
    pub fn read(node: &Node<'_>) -> Result<Receipt, JsonError> {
        let delivery = node.get("delivery");
        Ok(Receipt {
            attempt: node.get("attempt").text()?.to_owned(),
            declaration: Declaration::read(&node.get("declaration"))?,
            delivery: match delivery.text()? {
                "waiting" => Delivery::Waiting,
                "received" => Delivery::Received {
                    id: node.get("receivedAs").optional_text(),
                    at: node.get("receivedAt").optional_timestamp()?,
                },
                "refused" => Delivery::Refused,
                "by-hand" => Delivery::ByHand,
                _ => return Err(delivery.unexpected("a delivery")),
            },
        })
    }

    /// The name of a file with this receipt, without what follows the dot.
    pub fn file_name(&self) -> String {
        let moment = self.declaration.declared_at.to_string();
        let day = moment.split('T').next().unwrap_or_default();
        let contract = self.declaration.contract.chars();
        let contract: String = contract.filter(char::is_ascii_digit).collect();
        match contract.is_empty() || 12 < contract.len() {
            true => format!("withdrawal-{day}"),
            false => format!("withdrawal-{contract}-{day}"),
        }
    }
}

/// A receipt in words, ready to be shown or saved.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReceiptWords {
    /// BCP 47 tag.
    pub language: String,
    pub title: String,
    /// How it stands with the delivery, and what is left to do.
    pub status: String,
    /// Label and value.
    pub rows: Vec<(String, String)>,
    /// Stands above the declaration.
    pub heading: String,
    /// The declaration, word for word.
    pub text: String,
    /// Stands at the end.
    pub notes: Vec<String>,
}

impl ReceiptWords {
    /// The receipt as a page of its own that needs nothing else, for the customer's files. Nothing
    /// in the words can become markup, and the page may load nothing and run nothing.
    pub fn to_html(&self) -> String {
        let section = |heading: &str, content| Section { heading: heading.to_owned(), content };
        Page {
            language: self.language.clone(),
            title: self.title.clone(),
            lead: self.status.clone(),
            sections: vec![
                section("", Content::Rows(self.rows.clone())),
                section(&self.heading, Content::Quote(self.text.clone())),
            ],
            notes: self.notes.clone(),
        }
        .to_html()
    }

    /// The receipt as plain text, for an e-mail.
    pub fn to_text(&self) -> String {
        let mut text = format!("{}\n", self.text);
        for (label, value) in &self.rows {
            text += &format!("\n{label}: {value}");
        }
        text
    }
}

/// A link that opens the customer's own e-mail with everything filled in.
pub fn mail_link(mailto: &str, subject: &str, text: &str) -> String {
    // RFC 6068: a line break is %0D%0A.
    let body = text.replace('\n', "\r\n");
    format!("{mailto}?subject={}&body={}", percent_encode(subject), percent_encode(&body))
}

fn percent_encode(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            true => encoded.push(char::from(byte)),
            false => encoded += &format!("%{byte:02X}"),
        }
    }
    encoded
}

#[cfg(test)]
mod tests;
