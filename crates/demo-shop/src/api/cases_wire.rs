//! Cases as the Posventa Shop API writes them.

use jiff::Timestamp;
use jiff::civil::Date;
use posventa_core::cases::{
    Case, CaseAnswer, CaseEvent, CaseEventKind, CaseLine, CaseRequest, CaseRequestLine, CaseState,
    Coupon, Proposal, ProposalState, ReplyChannel, Topic,
};
use posventa_core::conversation::{AttachedFile, FileKind, Message};
use posventa_core::money::Money;
use posventa_core::returns::Resolution;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa::openapi::schema::Object;

use super::Problem;
use super::returns_wire::{resolution, sender, sender_name};
use super::wire::{day, moment, words};
use crate::cases::Promise;
use crate::store::cases::KeptCase;

/// One case.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = Case)]
pub struct WireCase {
    #[schema(example = "C-5F2C90A1B37E")]
    id: String,
    /// What the customer knows it by.
    #[schema(example = "C-1042-1")]
    number: String,
    #[schema(schema_with = topic)]
    topic: &'static str,
    #[schema(schema_with = case_state)]
    state: &'static str,
    #[schema(schema_with = moment)]
    opened_at: Option<Timestamp>,
    /// The order's number.
    order: Option<String>,
    /// Of all its amounts; ISO 4217.
    #[schema(example = "EUR")]
    currency: String,
    lines: Vec<WireCaseLine>,
    answers: Vec<WireAnswer>,
    serial: Option<String>,
    lot: Option<String>,
    wanted: Option<&'static str>,
    /// Who answers: a person.
    agent: Option<String>,
    /// Who answers: a team.
    team: Option<String>,
    /// By when an answer is promised; absent while it is the customer's turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = moment, required = false)]
    answer_by: Option<Timestamp>,
    policy_version: Option<String>,
    outcome: Option<WireOutcome>,
    /// Newest first.
    events: Vec<WireCaseEvent>,
    /// Oldest first.
    messages: Vec<WireCaseMessage>,
    /// Oldest first.
    proposals: Vec<WireProposal>,
    coupon: Option<WireCoupon>,
    actions: WireCaseActions,
}

/// Units of a line that a case is about.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseLine)]
pub struct WireCaseLine {
    line: String,
    title: String,
    quantity: u32,
}

/// A question and its answer.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[schema(as = CaseAnswer)]
pub struct WireAnswer {
    #[schema(example = "tracking-says")]
    question: String,
    #[schema(example = "delivered")]
    answer: String,
}

/// How a case ended.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseOutcome)]
pub struct WireOutcome {
    #[schema(schema_with = resolution)]
    resolution: &'static str,
    amount: Option<String>,
    percent: Option<u32>,
}

/// What happened to a case.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseEvent)]
pub struct WireCaseEvent {
    #[schema(schema_with = moment)]
    at: Timestamp,
    #[schema(schema_with = event_kind)]
    kind: &'static str,
    note: Option<String>,
}

/// What customer and shop wrote to each other.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseMessage)]
pub struct WireCaseMessage {
    #[schema(schema_with = moment)]
    at: Timestamp,
    #[schema(schema_with = sender)]
    from: &'static str,
    author: Option<String>,
    text: String,
    files: Vec<WireFile>,
}

/// A file.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = File)]
pub struct WireFile {
    #[schema(example = "F-5F2C90A1B37E")]
    id: String,
    #[schema(example = "photo.jpg")]
    name: String,
    /// In bytes.
    size: u64,
    #[serde(rename = "type")]
    #[schema(schema_with = file_kind)]
    kind: &'static str,
}

/// What one side offers.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Proposal)]
pub struct WireProposal {
    #[schema(example = "O-5F2C90A1B37E")]
    id: String,
    #[schema(schema_with = moment)]
    at: Timestamp,
    #[schema(schema_with = sender)]
    from: &'static str,
    #[schema(schema_with = resolution)]
    resolution: &'static str,
    amount: Option<String>,
    percent: Option<u32>,
    note: Option<String>,
    #[schema(schema_with = proposal_state)]
    state: &'static str,
}

/// A coupon, with an amount or a percentage.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Coupon)]
pub struct WireCoupon {
    #[schema(example = "SORRY-7QX2")]
    code: String,
    amount: Option<String>,
    /// Of its amounts; ISO 4217.
    currency: Option<String>,
    percent: Option<u32>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(schema_with = day, required = false)]
    expires: Option<Date>,
    /// What a purchase has to cost for it.
    minimum: Option<String>,
    used: bool,
}

/// What may be done with the case now.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CaseActions)]
pub struct WireCaseActions {
    message: bool,
    reopen: bool,
    propose: bool,
}

impl WireCase {
    pub fn new(kept: &KeptCase, promise: &Promise) -> WireCase {
        let case: &Case = &kept.case;
        let outcome = case.outcome.as_ref().map(|outcome| WireOutcome {
            resolution: outcome.resolution.name(),
            amount: outcome.amount.map(Money::to_decimal),
            percent: outcome.percent,
        });
        WireCase {
            id: case.id.clone(),
            number: case.number.clone(),
            topic: case.topic.name(),
            state: case.state.name(),
            opened_at: case.opened_at,
            order: case.order.clone(),
            currency: kept.currency.code().to_owned(),
            lines: case.lines.iter().map(WireCaseLine::from).collect(),
            answers: case.answers.iter().map(WireAnswer::from).collect(),
            serial: case.serial.clone(),
            lot: case.lot.clone(),
            wanted: case.wanted.map(Resolution::name),
            agent: promise.agent.clone(),
            team: promise.team.clone(),
            answer_by: case.answer_by,
            policy_version: case.policy_version.clone(),
            outcome,
            events: case.events.iter().map(WireCaseEvent::from).collect(),
            messages: case.messages.iter().map(WireCaseMessage::from).collect(),
            proposals: case.proposals.iter().map(WireProposal::from).collect(),
            coupon: case.coupon.as_ref().map(WireCoupon::from),
            actions: WireCaseActions {
                message: case.actions.message,
                reopen: case.actions.reopen,
                propose: case.actions.propose,
            },
        }
    }
}

impl From<&CaseLine> for WireCaseLine {
    fn from(line: &CaseLine) -> WireCaseLine {
        WireCaseLine { line: line.line.clone(), title: line.title.clone(), quantity: line.quantity }
    }
}

impl From<&CaseAnswer> for WireAnswer {
    fn from(answer: &CaseAnswer) -> WireAnswer {
        WireAnswer { question: answer.question.clone(), answer: answer.answer.clone() }
    }
}

impl From<&CaseEvent> for WireCaseEvent {
    fn from(event: &CaseEvent) -> WireCaseEvent {
        WireCaseEvent { at: event.at, kind: event.kind.name(), note: event.note.clone() }
    }
}

impl From<&Message> for WireCaseMessage {
    fn from(message: &Message) -> WireCaseMessage {
        WireCaseMessage {
            at: message.at,
            from: sender_name(message.from_shop),
            author: message.author.clone(),
            text: message.text.clone(),
            files: message.files.iter().map(WireFile::from).collect(),
        }
    }
}

impl From<&AttachedFile> for WireFile {
    fn from(file: &AttachedFile) -> WireFile {
        let kind = file.kind.expect("the shop keeps no file that it does not know");
        WireFile {
            id: file.id.clone(),
            name: file.name.clone(),
            size: file.size,
            kind: kind.name(),
        }
    }
}

impl From<&Proposal> for WireProposal {
    fn from(proposal: &Proposal) -> WireProposal {
        WireProposal {
            id: proposal.id.clone(),
            at: proposal.at,
            from: sender_name(proposal.from_shop),
            resolution: proposal.resolution.name(),
            amount: proposal.amount.map(Money::to_decimal),
            percent: proposal.percent,
            note: proposal.note.clone(),
            state: proposal.state.name(),
        }
    }
}

impl From<&Coupon> for WireCoupon {
    fn from(coupon: &Coupon) -> WireCoupon {
        let currency = coupon.amount.or(coupon.minimum).map(Money::currency);
        WireCoupon {
            code: coupon.code.clone(),
            amount: coupon.amount.map(Money::to_decimal),
            currency: currency.map(|it| it.code().to_owned()),
            percent: coupon.percent,
            expires: coupon.expires,
            minimum: coupon.minimum.map(Money::to_decimal),
            used: coupon.used,
        }
    }
}

/// A case to open.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
#[schema(as = CaseRequest)]
pub struct WireCaseRequest {
    #[schema(schema_with = topic)]
    topic: String,
    /// The order's number; without one `name` and `email` are needed.
    pub order: Option<String>,
    #[serde(default)]
    lines: Vec<WireCaseRequestLine>,
    /// One of the policy's reasons, for a guarantee claim.
    reason: Option<String>,
    #[serde(default)]
    answers: Vec<WireAnswer>,
    serial: Option<String>,
    lot: Option<String>,
    /// Ids of uploads.
    #[serde(default)]
    files: Vec<String>,
    /// A resolution.
    wanted: Option<String>,
    name: Option<String>,
    email: Option<String>,
    phone: Option<String>,
    #[schema(schema_with = reply_channel)]
    channel: String,
    /// To answer in, as BCP 47 writes it.
    #[schema(example = "es")]
    language: String,
    /// Of the policy that the customer saw.
    policy_version: Option<String>,
}

/// Units of a line of the order.
#[derive(Debug, Deserialize, ToSchema)]
#[schema(as = CaseRequestLine)]
pub struct WireCaseRequestLine {
    line: String,
    quantity: u32,
}

impl WireCaseRequest {
    /// The request with its words read.
    pub fn read(&self) -> Result<CaseRequest, Problem> {
        let unknown = |pointer: &str| {
            Problem::invalid_field(pointer.to_owned(), "must be one of the words for it")
        };
        let wanted = match &self.wanted {
            Some(name) => Some(Resolution::from_name(name).ok_or_else(|| unknown("/wanted"))?),
            None => None,
        };
        let lines = self.lines.iter();
        let answers = self.answers.iter();
        Ok(CaseRequest {
            topic: Topic::from_name(&self.topic).ok_or_else(|| unknown("/topic"))?,
            order: self.order.clone(),
            lines: lines
                .map(|it| CaseRequestLine { line: it.line.clone(), quantity: it.quantity })
                .collect(),
            reason: self.reason.clone(),
            answers: answers
                .map(|it| CaseAnswer { question: it.question.clone(), answer: it.answer.clone() })
                .collect(),
            serial: self.serial.clone(),
            lot: self.lot.clone(),
            files: self.files.clone(),
            wanted,
            name: self.name.clone(),
            email: self.email.clone(),
            phone: self.phone.clone(),
            channel: ReplyChannel::from_name(&self.channel).ok_or_else(|| unknown("/channel"))?,
            language: self.language.clone(),
            policy_version: self.policy_version.clone(),
            subject: String::new(),
            text: String::new(),
        })
    }
}

fn topic() -> Object {
    words(Topic::ALL.map(Topic::name))
}

fn case_state() -> Object {
    words(CaseState::ALL.map(CaseState::name))
}

fn event_kind() -> Object {
    words(CaseEventKind::ALL.map(CaseEventKind::name))
}

fn proposal_state() -> Object {
    words(ProposalState::ALL.map(ProposalState::name))
}

fn file_kind() -> Object {
    words(FileKind::ALL.map(FileKind::name))
}

fn reply_channel() -> Object {
    words(ReplyChannel::ALL.map(ReplyChannel::name))
}
