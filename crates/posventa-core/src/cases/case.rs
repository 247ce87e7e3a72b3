//! A case as the shop knows it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::Topic;
use crate::conversation::Message;
use crate::money::Money;
use crate::returns::Resolution;
use crate::words::words;

words! {
    /// Whose turn it is.
    CaseState {
        /// The shop's.
        Open = "open",
        /// The customer's: to answer, or to accept a proposal.
        Waiting = "waiting",
        /// What was agreed is under way or done; the customer may reopen it.
        Resolved = "resolved",
        Closed = "closed",
    }
}

words! {
    /// What happened to a case.
    CaseEventKind {
        Opened = "opened",
        Answered = "answered",
        Proposed = "proposed",
        /// The customer asked for something else than what was proposed.
        Countered = "countered",
        Accepted = "accepted",
        Declined = "declined",
        Resolved = "resolved",
        Reopened = "reopened",
        Closed = "closed",
        /// The promised answer did not come in time.
        PromiseMissed = "promise-missed",
    }
}

words! {
    /// How a proposal stands.
    ProposalState {
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        /// The other side proposed something else since.
        Countered = "countered",
    }
}

/// One case.
#[derive(Debug, Clone, PartialEq)]
pub struct Case {
    /// What the platform knows it by.
    pub id: String,
    /// What the customer knows it by, e.g. `C-1042-1`.
    pub number: String,
    pub topic: Topic,
    pub state: CaseState,
    pub opened_at: Option<Timestamp>,
    /// The order's number.
    pub order: Option<String>,
    pub lines: Vec<CaseLine>,
    pub answers: Vec<CaseAnswer>,
    pub serial: Option<String>,
    pub lot: Option<String>,
    pub wanted: Option<Resolution>,
    /// Who answers: a person.
    pub agent: Option<String>,
    /// Who answers: a team.
    pub team: Option<String>,
    /// By when the shop promised to answer; `None` while nothing is to be answered.
    pub answer_by: Option<Timestamp>,
    /// Of the policy in force when the goods were bought.
    pub policy_version: Option<String>,
    /// What was agreed or decided, once it was.
    pub outcome: Option<Outcome>,
    /// Newest first.
    pub events: Vec<CaseEvent>,
    /// Oldest first.
    pub messages: Vec<Message>,
    /// Oldest first; at most one is open.
    pub proposals: Vec<Proposal>,
    pub coupon: Option<Coupon>,
    pub actions: CaseActions,
}

/// Units of one line of the order that a case is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseLine {
    /// The id of the order's line.
    pub line: String,
    pub title: String,
    pub quantity: u32,
}

/// What a customer answered. Both are words of [`super::Question`] and [`super::Choice`] where the
/// portal asked; a platform may have others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseAnswer {
    pub question: String,
    pub answer: String,
}

/// How a case ends for the customer.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    pub resolution: Resolution,
    pub amount: Option<Money>,
    /// Of the price that was paid, for a price reduction.
    pub percent: Option<u32>,
}

/// What happened to a case, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseEvent {
    pub at: Timestamp,
    pub kind: CaseEventKind,
    /// The shop's own words.
    pub note: Option<String>,
}

/// What one side offers to end a case with.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub id: String,
    pub at: Timestamp,
    pub from_shop: bool,
    pub resolution: Resolution,
    pub amount: Option<Money>,
    /// Of the price that was paid.
    pub percent: Option<u32>,
    pub note: Option<String>,
    pub state: ProposalState,
}

/// A coupon: compensation for a case, or thanks for feedback.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coupon {
    pub code: String,
    /// One of amount and percent is there.
    pub amount: Option<Money>,
    pub percent: Option<u32>,
    /// The last day.
    pub expires: Option<Date>,
    /// What a purchase has to cost for it.
    pub minimum: Option<Money>,
    pub used: bool,
}

/// What the customer may do with a case now. A view offers nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CaseActions {
    pub message: bool,
    pub reopen: bool,
    /// Whether something else than what was proposed can be asked for.
    pub propose: bool,
}

/// Why a shop that understood did not do as a request about a case says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// These fields, as JSON pointers into the request.
    Invalid(Vec<String>),
    /// Of at most so many bytes, where the shop tells.
    FileTooLarge(Option<u64>),
    UnsupportedFile,
    /// The proposal has been answered or replaced meanwhile.
    NoLongerOpen,
    /// The case cannot be reopened or changed any more.
    NoLongerPossible,
    /// Another policy is in force by now.
    PolicyChanged,
    /// Feedback was given for it before.
    AlreadyGiven,
}

/// That a customer registered a bought product with its maker's marks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Registration {
    pub registered_at: Option<Timestamp>,
    pub serial: Option<String>,
    pub lot: Option<String>,
}

words! {
    /// What feedback is about.
    FeedbackAbout { Delivery = "delivery", Return = "return", Case = "case" }
}

/// The answer to one question afterwards.
#[derive(Clone, PartialEq, Eq)]
pub struct Feedback {
    pub about: FeedbackAbout,
    /// The order's number.
    pub order: Option<String>,
    /// The id of the return or the case.
    pub reference: Option<String>,
    /// 1 (bad) to 5 (good).
    pub score: u8,
    pub comment: Option<String>,
    /// Consent to hear of offers; a thing of its own and never assumed.
    pub marketing: bool,
}

/// It holds what a customer typed; logs must not.
impl std::fmt::Debug for Feedback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Feedback({}, …)", self.about.name())
    }
}
