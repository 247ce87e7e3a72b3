//! Cases: questions, complaints, suggestions, damaged and missing parcels, guarantee claims.
//!
//! In the order of use: [`menu`] says what an order may be about now, [`questions`] what is asked
//! about it, the shop's policy what has to be shown and what may be wanted; the answers travel as a
//! [`CaseRequest`], and a [`Case`] is what the shop knows of it from then on.

mod case;
mod menu;
mod question;
mod request;

pub use case::{
    Case, CaseActions, CaseAnswer, CaseEvent, CaseEventKind, CaseLine, CaseState, Coupon, Feedback,
    FeedbackAbout, Outcome, Proposal, ProposalState, Refusal, Registration,
};
pub use menu::menu;
pub use question::{Asked, Choice, Question, QuestionKind, questions};
pub use request::{CaseRequest, CaseRequestLine, ReplyChannel};

use crate::words::words;

words! {
    /// What a case is about.
    Topic {
        Question = "question",
        Complaint = "complaint",
        Suggestion = "suggestion",
        /// The parcel, or what was in it, arrived broken.
        DamagedParcel = "damaged-parcel",
        /// A parcel did not arrive.
        MissingParcel = "missing-parcel",
        /// The parcel arrived without something that belongs in it.
        MissingPart = "missing-part",
        /// A defect: the legal guarantee, or the commercial one.
        Guarantee = "guarantee",
    }
}

impl Topic {
    /// Whether it is about bought products, so that the customer says which.
    pub fn is_about_lines(self) -> bool {
        !matches!(self, Topic::Question | Topic::Complaint | Topic::Suggestion)
    }
}
