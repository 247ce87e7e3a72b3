//! Sending goods back, as the views see it. Only the screens of returns come here, so all of it
//! lies in their part.

use posventa_adapters::adobe::Adobe;
use posventa_adapters::medusa::Medusa;
use posventa_adapters::posventa::Posventa;
use posventa_adapters::shopify::Shopify;
pub use posventa_adapters::{PlatformMethod, PlatformReason, ReturnTerms};
use posventa_adapters::{Request, ReturnsError, ReturnsPort, Transport};
use posventa_core::Failure;
use posventa_core::policy::Policy;
use posventa_core::returns::{Refusal, Return, ReturnDocument, ReturnRequest, Returnable, Variant};
use web_sys::AbortSignal;

use super::{Access, AdapterError, Document, Settings, Shop};
use crate::parts::{PartMissing, part};
use crate::settings::Platform;
use crate::transport::FetchTransport;

/// Why the shop did not do as it was asked.
#[derive(Debug, Clone, PartialEq)]
pub enum ReturnsFailure {
    /// It understood and said no: nothing has happened.
    Refused(Refusal),
    Failed(Failure),
    /// Nothing left this device.
    NotSent,
}

impl ReturnsFailure {
    /// Whether the shop may have done it all the same: the answer was lost, or makes no sense.
    pub fn is_unsure(&self) -> bool {
        use Failure::{Offline, ShopBroken, TooSlow};
        matches!(self, ReturnsFailure::Failed(Offline | TooSlow | ShopBroken))
    }

    /// For what can only be refused because it is too late.
    pub fn failure(self) -> Failure {
        match self {
            ReturnsFailure::Refused(_) => Failure::NoLongerPossible,
            ReturnsFailure::Failed(failure) => failure,
            ReturnsFailure::NotSent => Failure::Offline,
        }
    }
}

/// The half of an adapter that returns need.
type Part = Result<Box<dyn ReturnsPort>, AdapterError>;

part! {
    returns_posventa: async fn posventa_returns(transport: FetchTransport, api: String) -> Part {
        Ok(Box::new(Posventa::new(transport, &api)))
    }
}

part! {
    returns_medusa: async fn medusa_returns(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> Part {
        Medusa::new(transport, &api, &key).map(|medusa| Box::new(medusa) as _)
    }
}

part! {
    returns_adobe: async fn adobe_returns(
        transport: FetchTransport,
        api: String,
        store: String,
    ) -> Part {
        Ok(Box::new(Adobe::new(transport, &api, &store)))
    }
}

part! {
    returns_shopify: async fn shopify_returns(
        transport: FetchTransport,
        api: String,
        client: String,
    ) -> Part {
        Shopify::new(transport, &api, &client).map(|shopify| Box::new(shopify) as _)
    }
}

impl Shop {
    async fn returns_port(&self, signal: &AbortSignal) -> Result<Box<dyn ReturnsPort>, Failure> {
        let transport = self.transport(signal);
        let Settings { platform, api, key } = self.settings.clone();
        let part = match platform {
            Platform::Posventa => posventa_returns(transport, api).await,
            Platform::BigCommerce
            | Platform::Saleor
            | Platform::Vendure
            | Platform::WooCommerce => return Err(Failure::NoLongerPossible),
            Platform::Medusa => medusa_returns(transport, api, key).await,
            Platform::Adobe => adobe_returns(transport, api, key).await,
            Platform::Shopify => shopify_returns(transport, api, key).await,
        };
        self.asked(part.map_err(|PartMissing| Failure::Offline)?)
    }

    /// The policy at this address.
    pub async fn policy(&self, url: &str, signal: &AbortSignal) -> Result<Policy, Failure> {
        let request = Request::get(url.to_owned());
        let transport = self.transport(signal);
        let answer = transport.send(request).await.map_err(AdapterError::from);
        let answer = self.asked(answer)?;
        let text = String::from_utf8(answer.body).unwrap_or_default();
        let text = if answer.status == 200 { text } else { String::new() };
        let (policy, mistakes) = Policy::read(&text);
        for mistake in mistakes {
            self.on_error.emit(AdapterError::from(mistake));
        }
        policy.ok_or(Failure::ShopBroken)
    }

    /// The order of a route with all that a policy asks about it, and its returns.
    pub async fn returnable(
        &self,
        reference: &str,
        signal: &AbortSignal,
    ) -> Result<Returnable, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        self.answered(port.returnable(&access).await).map_err(ReturnsFailure::failure)
    }

    pub async fn return_terms(
        &self,
        reference: &str,
        order: &Returnable,
        signal: &AbortSignal,
    ) -> Result<ReturnTerms, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        self.answered(port.terms(&access, order).await).map_err(ReturnsFailure::failure)
    }

    /// What the units of a line can be exchanged for.
    pub async fn variants(
        &self,
        reference: &str,
        line: &str,
        signal: &AbortSignal,
    ) -> Result<Vec<Variant>, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        self.answered(port.variants(&access, line).await).map_err(ReturnsFailure::failure)
    }

    /// Stores a picture and answers with its id.
    pub async fn upload_photo(
        &self,
        reference: &str,
        jpeg: Vec<u8>,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<String, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        let answer = port.upload_photo(&access, jpeg, attempt).await;
        self.answered(answer).map_err(ReturnsFailure::failure)
    }

    /// Asks for a return; see [`ReturnsPort::request_return`].
    pub async fn request_return(
        &self,
        reference: &str,
        order: &Returnable,
        request: &ReturnRequest,
        attempt: &str,
        asked_before: bool,
        signal: &AbortSignal,
    ) -> Result<Return, ReturnsFailure> {
        let (port, access) = self.returns_of(reference, signal).await.map_err(|failure| {
            match failure {
                // Nothing was sent: the part of the module was not there to send it.
                Failure::Offline => ReturnsFailure::NotSent,
                other => ReturnsFailure::Failed(other),
            }
        })?;
        self.answered(port.request_return(&access, order, request, attempt, asked_before).await)
    }

    pub async fn cancel_return(
        &self,
        reference: &str,
        id: &str,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Return, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        let answer = port.cancel_return(&access, id, attempt).await;
        self.answered(answer).map_err(ReturnsFailure::failure)
    }

    /// Tells the shop the number of a parcel that went by a carrier of the customer's own.
    pub async fn add_tracking(
        &self,
        reference: &str,
        id: &str,
        (carrier, number): (&str, &str),
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Return, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        let answer = port.add_tracking(&access, id, carrier, number, attempt).await;
        self.answered(answer).map_err(ReturnsFailure::failure)
    }

    pub async fn send_return_message(
        &self,
        reference: &str,
        id: &str,
        text: &str,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Return, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        let answer = port.send_message(&access, id, text, attempt).await;
        self.answered(answer).map_err(ReturnsFailure::failure)
    }

    pub async fn return_document(
        &self,
        reference: &str,
        id: &str,
        document: ReturnDocument,
        signal: &AbortSignal,
    ) -> Result<Document, Failure> {
        let (port, access) = self.returns_of(reference, signal).await?;
        let answer = port.document(&access, id, document).await;
        self.answered(answer).map_err(ReturnsFailure::failure)
    }

    async fn returns_of(
        &self,
        reference: &str,
        signal: &AbortSignal,
    ) -> Result<(Box<dyn ReturnsPort>, Access), Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        Ok((self.returns_port(signal).await?, access))
    }

    fn answered<T>(&self, answer: Result<T, ReturnsError>) -> Result<T, ReturnsFailure> {
        answer.map_err(|error| match error {
            ReturnsError::Refused(refusal) => ReturnsFailure::Refused(refusal),
            ReturnsError::Adapter(error) => ReturnsFailure::Failed(self.report(error)),
        })
    }
}
