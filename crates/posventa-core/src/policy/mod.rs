//! What a shop promises and what the law adds: may this line go back, until when, on what terms?
//!
//! One versioned document ([`Policy`]) and pure functions over it: today is an argument, so the
//! portal, the demo shop and a merchant's CI ask the same question of the same code and cannot
//! disagree. In the order of use:
//!
//! 1. [`Policy::read`] reads the document, [`lint`](lint::lint) says what is wrong with it.
//! 2. [`Facts::of`] gathers what an order says about days and units.
//! 3. [`evaluate`] answers for one line: how many units, and how the four clocks stand.
//! 4. [`LineVerdict::offers`] answers for each reason: what is offered, or why nothing is.
//! 5. [`decide`] checks what a customer chose of that, and [`Decision::refund`] adds up what is
//!    paid back, to the smallest unit of the currency.
//!
//! What is no return but a case has [`evaluate_case`].
//!
//! All days are civil days in the shop's zone. This is information and no legal advice; where a
//! number comes from a law, the comment beside it names the article.

mod case;
mod clock;
mod days;
mod decision;
mod document;
mod facts;
pub mod lint;
mod offer;
mod read;
mod share;
mod sum;
mod verdict;
mod when;

pub use case::{CaseDraft, CaseVerdict, case_reason, evaluate_case};
pub use clock::{Clock, ClockKind, ClockState, Count, Extension, Period, Sentence, Start};
pub use decision::{Decision, Declined, MethodOffer, Selected, decide};
pub use document::{
    Amounts, CaseRule, CountedFrom, EvidenceRule, Exception, ExemptionRule, Fee, FreeWhen,
    Guarantee, Law, Method, Payer, PercentRange, Policy, Reason, ReasonClock, ReturnRule, Season,
    SubReason, Terms, Texts, When, WithdrawalTerms, localized,
};
pub use facts::{Facts, LineDays, Parcel};
pub use offer::{NextStep, Offer, ReasonOffer, Refusal};
pub use verdict::{LineVerdict, evaluate};
