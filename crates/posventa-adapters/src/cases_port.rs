//! The cases port: what the portal asks of whoever answers questions, complaints and claims.
//!
//! Apart from the platform: a shop may keep its orders in one system and its conversations in
//! another. What a desk cannot do it declares in [`CaseRules`], and no view offers it.

use std::fmt;
use std::pin::Pin;

use posventa_core::cases::{Case, CaseRequest, Coupon, Feedback, Refusal, Registration};
use posventa_core::conversation::{AttachedFile, FileKind};
use posventa_core::money::Money;
use posventa_core::returns::Resolution;

use crate::error::AdapterError;
use crate::port::{Access, Document, Session, Token, cannot};

/// Why a desk did not do as it was asked.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum CasesError {
    /// It understood and said no; the customer can do something about it.
    #[error("the desk refused")]
    Refused(Refusal),
    #[error("{0}")]
    Adapter(#[from] AdapterError),
}

/// What a desk can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct CaseRules {
    /// What files it takes; `None` for none.
    pub files: Option<FileRules>,
    /// Whether a case can be read back: its page, its messages, what became of it.
    pub read_back: bool,
    /// Whether it knows proposals and counter-offers.
    pub proposals: bool,
    /// Whether it wants name and e-mail address even where an order is named, because it does not
    /// know orders.
    pub needs_person: bool,
}

/// What files a desk takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileRules {
    /// Of one file.
    pub max_bytes: u64,
    /// Of one message.
    pub max_count: u32,
    pub kinds: &'static [FileKind],
}

/// A file to send along.
#[derive(Clone, PartialEq, Eq)]
pub struct Upload {
    /// As the customer's device calls it.
    pub name: String,
    pub kind: FileKind,
    pub bytes: Vec<u8>,
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Upload({}, {} bytes)", self.kind.name(), self.bytes.len())
    }
}

/// Which case, and why it may be seen.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseAccess {
    pub case: String,
    /// The order's token, the customer's session, or a token for this case alone.
    pub session: Option<Session>,
}

/// On some desks whoever knows a case's id may read it.
impl fmt::Debug for CaseAccess {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CaseAccess(…)")
    }
}

/// What became of a request for a case.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Opened {
    /// What the customer may refer to; `None` where the desk does not say.
    pub number: Option<String>,
    /// Where it can be read back.
    pub case: Option<Case>,
    /// What opens the case from now on, where nothing did before.
    pub access: Option<Token>,
    /// A link by which the customer sends it, for desks that are a mailbox: nothing has been sent
    /// before it is followed.
    pub link: Option<String>,
}

/// What the customer asks for instead of what was proposed.
#[derive(Debug, Clone, PartialEq)]
pub struct Counter {
    pub resolution: Resolution,
    pub amount: Option<Money>,
    pub percent: Option<u32>,
    pub note: Option<String>,
}

/// An answer that is still to come.
pub type CasesAnswer<'a, T> = Pin<Box<dyn Future<Output = Result<T, CasesError>> + 'a>>;

/// Whoever answers cases.
///
/// `attempt` names one wish of the customer's: sent again under the same name, it is fulfilled
/// once. `asked_before` says that an earlier try under that name may have arrived without our
/// seeing the answer: where the desk does not know names, the adapter looks before it sends, and
/// where it cannot look it sends again, because two cases are better than none.
///
/// What has a body here is what a desk without a way back answers.
pub trait CasesPort {
    /// Without a request: it is asked before anything is drawn.
    fn rules(&self) -> CaseRules;

    /// Stores a file; [`AttachedFile::id`] names it in a request or a message.
    fn upload<'a>(&'a self, _file: Upload, _attempt: &'a str) -> CasesAnswer<'a, AttachedFile> {
        cannot()
    }

    /// `access` is that of the order the request names, if it names one.
    fn open<'a>(
        &'a self,
        access: Option<&'a Access>,
        request: &'a CaseRequest,
        attempt: &'a str,
        asked_before: bool,
    ) -> CasesAnswer<'a, Opened>;

    fn case<'a>(&'a self, _access: &'a CaseAccess) -> CasesAnswer<'a, Case> {
        cannot()
    }

    /// Those of an order, newest first. Empty where the desk cannot tell.
    fn cases<'a>(&'a self, _access: &'a Access) -> CasesAnswer<'a, Vec<Case>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// `files` are ids of uploads.
    fn send_message<'a>(
        &'a self,
        _access: &'a CaseAccess,
        _text: &'a str,
        _files: &'a [String],
        _attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        cannot()
    }

    /// A file of a message.
    fn file<'a>(&'a self, _access: &'a CaseAccess, _file: &'a str) -> CasesAnswer<'a, Document> {
        cannot()
    }

    fn answer_proposal<'a>(
        &'a self,
        _access: &'a CaseAccess,
        _proposal: &'a str,
        _accepts: bool,
        _note: Option<&'a str>,
        _attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        cannot()
    }

    fn counter<'a>(
        &'a self,
        _access: &'a CaseAccess,
        _counter: &'a Counter,
        _attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        cannot()
    }

    fn reopen<'a>(
        &'a self,
        _access: &'a CaseAccess,
        _text: &'a str,
        _attempt: &'a str,
    ) -> CasesAnswer<'a, Case> {
        cannot()
    }
}

/// What a shop with an API of its own takes besides cases: feedback, registrations, coupons.
pub trait FeedbackPort {
    /// Answers with a coupon, where the shop says thanks with one.
    fn send_feedback<'a>(
        &'a self,
        access: Option<&'a Access>,
        feedback: &'a Feedback,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Option<Coupon>>;

    /// The coupons that came with an order's cases and feedback.
    fn coupons<'a>(&'a self, access: &'a Access) -> CasesAnswer<'a, Vec<Coupon>>;

    /// Registers a bought product under its maker's marks, of which one is there.
    fn register<'a>(
        &'a self,
        access: &'a Access,
        line: &'a str,
        serial: Option<&'a str>,
        lot: Option<&'a str>,
        attempt: &'a str,
    ) -> CasesAnswer<'a, Registration>;
}
