//! The returns port: what the portal asks of a platform to send goods back.
//!
//! Apart from the orders port, because most pages never need it: an adapter's half for returns is
//! fetched with the first screen that does.

use std::pin::Pin;

use posventa_core::returns::{Refusal, Return, ReturnDocument, ReturnRequest, Returnable, Variant};

use crate::error::AdapterError;
use crate::port::{Access, Document, cannot};

/// Why a platform did not do as it was asked.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum ReturnsError {
    /// It understood and said no; the customer can do something about it.
    #[error("the platform refused the return")]
    Refused(Refusal),
    #[error("{0}")]
    Adapter(#[from] AdapterError),
}

/// What a platform decides itself about returns.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ReturnTerms {
    /// Reasons of the platform's own, with their texts. `None` if the shop's policy has them.
    pub reasons: Option<Vec<PlatformReason>>,
    /// Ways back of the platform's own. `None` if the shop's policy has them.
    pub methods: Option<Vec<PlatformMethod>>,
    /// Whether the platform keeps resolutions other than a refund.
    pub resolutions: bool,
    /// Whether it takes photos.
    pub photos: bool,
}

/// A reason that the platform itself keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlatformReason {
    pub id: String,
    /// In the merchant's language.
    pub label: String,
}

/// A way back that the platform itself keeps.
#[derive(Debug, Clone, PartialEq)]
pub struct PlatformMethod {
    pub id: String,
    /// In the merchant's language.
    pub label: String,
    pub cost: Option<posventa_core::Money>,
}

/// An answer that is still to come.
pub type ReturnsAnswer<'a, T> = Pin<Box<dyn Future<Output = Result<T, ReturnsError>> + 'a>>;

/// A shop platform, as far as sending goods back goes.
///
/// `attempt` names one wish of the customer's: sent again under the same name, it is fulfilled
/// once. `asked_before` says that an earlier try under that name may have arrived without our
/// seeing the answer: where the platform does not know names, the adapter looks before it sends.
///
/// What has a body here is what a platform without a request for it answers.
pub trait ReturnsPort {
    /// The order with all that a policy asks about it, and its returns.
    fn returnable<'a>(&'a self, access: &'a Access) -> ReturnsAnswer<'a, Returnable>;

    fn terms<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
    ) -> ReturnsAnswer<'a, ReturnTerms>;

    /// What the line's units can be exchanged for, the bought variant not among them. Empty where
    /// the platform cannot tell.
    fn variants<'a>(
        &'a self,
        _access: &'a Access,
        _line: &'a str,
    ) -> ReturnsAnswer<'a, Vec<Variant>> {
        Box::pin(std::future::ready(Ok(Vec::new())))
    }

    /// Stores a JPEG of at most 2 MB and answers with its id.
    fn upload_photo<'a>(
        &'a self,
        _access: &'a Access,
        _jpeg: Vec<u8>,
        _attempt: &'a str,
    ) -> ReturnsAnswer<'a, String> {
        cannot()
    }

    /// Asks for a return. `order` is what the customer saw when they confirmed; with
    /// `asked_before` when they first did, because a platform that knows no names is looked
    /// through for what is new since then.
    fn request_return<'a>(
        &'a self,
        access: &'a Access,
        order: &'a Returnable,
        request: &'a ReturnRequest,
        attempt: &'a str,
        asked_before: bool,
    ) -> ReturnsAnswer<'a, Return>;

    fn cancel_return<'a>(
        &'a self,
        _access: &'a Access,
        _id: &'a str,
        _attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        cannot()
    }

    /// Tells the shop the number of a parcel that the customer sent by a carrier of their own.
    fn add_tracking<'a>(
        &'a self,
        _access: &'a Access,
        _id: &'a str,
        _carrier: &'a str,
        _number: &'a str,
        _attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        cannot()
    }

    fn send_message<'a>(
        &'a self,
        _access: &'a Access,
        _id: &'a str,
        _text: &'a str,
        _attempt: &'a str,
    ) -> ReturnsAnswer<'a, Return> {
        cannot()
    }

    fn document<'a>(
        &'a self,
        _access: &'a Access,
        _id: &'a str,
        _document: ReturnDocument,
    ) -> ReturnsAnswer<'a, Document> {
        cannot()
    }
}
