//! Guides and policies, as the views see them. Only their screens come here, so all of it lies in
//! their part.
//!
//! What was opened is kept on the device for a while, and read from there when the shop cannot be
//! reached: in local storage, because `crate::keep` is the one place that has to forget, and text
//! is small. Nothing is kept before a guide or policy is opened.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use posventa_adapters::TransportError;
use posventa_adapters::cms::{
    self, AdobePages, BigCommercePages, Pages, SaleorPages, Selection, ShopifyPages, WordPressPages,
};
use posventa_adapters::content_port::{self, Fetched};
pub use posventa_adapters::content_port::{Body, Document as Reading, Shelf};
use posventa_core::Failure;
use posventa_core::guides::Index;
use web_sys::AbortSignal;

use super::{AdapterError, Shop};
use crate::keep;
use crate::parts::{PartMissing, part};
use crate::settings::{Platform, Settings};
use crate::transport::FetchTransport;

/// How long a guide can be read without the shop, in milliseconds.
const KEPT_FOR: f64 = 90.0 * 86_400_000.0;

/// How long a device remembers that it has answered "did this help?", in milliseconds.
const ANSWER_KEPT_FOR: f64 = 365.0 * 86_400_000.0;

/// Something to read, and whether it is an older copy because the shop cannot be reached.
#[derive(Debug, Clone, PartialEq)]
pub struct Copy<T> {
    pub value: T,
    pub is_kept: bool,
}

/// The text of an index or, with a slug, of a document that is still to come.
type CmsText = Pin<Box<dyn Future<Output = Result<String, AdapterError>>>>;

part! {
    /// Only shops that name pages of their platform's CMS fetch what reads them.
    library_cms: async fn cms_text(
        settings: Settings,
        transport: FetchTransport,
        selection: Selection,
        slug: Option<String>,
    ) -> CmsText {
        Box::pin(read_cms(settings, transport, selection, slug))
    }
}

async fn read_cms(
    settings: Settings,
    transport: FetchTransport,
    selection: Selection,
    slug: Option<String>,
) -> Result<String, AdapterError> {
    let Settings { platform, api, key } = settings;
    let slug = slug.as_deref();
    match platform {
        Platform::Adobe => {
            let source = AdobePages { transport, api, store: key };
            read_pages(&source, &selection, slug).await
        }
        Platform::BigCommerce => {
            read_pages(&BigCommercePages { transport, api, key }, &selection, slug).await
        }
        Platform::Saleor => read_pages(&SaleorPages { transport, api }, &selection, slug).await,
        Platform::Shopify => {
            let source = ShopifyPages { transport, shop: api, token: selection.token.clone() };
            read_pages(&source, &selection, slug).await
        }
        Platform::WooCommerce => {
            read_pages(&WordPressPages { transport, site: api }, &selection, slug).await
        }
        Platform::Posventa | Platform::Medusa | Platform::Vendure => {
            Err(AdapterError::Misconfigured {
                fix: "`content` names pages of the platform's CMS, which this platform has not; \
                      give the address of an index, see docs/guides.md",
            })
        }
    }
}

async fn read_pages(
    source: &impl Pages,
    selection: &Selection,
    slug: Option<&str>,
) -> Result<String, AdapterError> {
    match slug {
        None => cms::index(source, selection).await,
        Some(slug) => cms::document(source, selection, slug).await,
    }
}

thread_local! {
    /// The index that was fetched last, by its address: going from a guide to the list and to the
    /// next one asks nobody. It says nothing about any customer.
    static LATEST: RefCell<Option<(String, Rc<Index>, String)>> = const { RefCell::new(None) };
}

impl Shop {
    /// The index at an address of the configuration.
    pub async fn content_index(
        &self,
        address: &str,
        signal: &AbortSignal,
    ) -> Result<Copy<Rc<Index>>, Failure> {
        let latest = LATEST.with_borrow(|latest| {
            let known = latest.as_ref().filter(|(known, ..)| known == address);
            known.map(|(_, index, _)| Rc::clone(index))
        });
        if let Some(index) = latest {
            return Ok(Copy { value: index, is_kept: false });
        }
        match self.fetch_index(address, signal).await {
            Ok(Fetched { value, text }) => {
                let index = Rc::new(value);
                let latest = (address.to_owned(), Rc::clone(&index), text);
                LATEST.set(Some(latest));
                Ok(Copy { value: index, is_kept: false })
            }
            Err(error) => {
                let kept = self.kept(&error, &name(address, None));
                let index = kept.and_then(|text| Index::read(&text).ok());
                self.copy_or(index.map(Rc::new), error)
            }
        }
    }

    /// A guide or policy. From now on it can be read without the shop, the index as well, if the
    /// device has room.
    pub async fn read_content(
        &self,
        address: &str,
        shelf: Shelf,
        slug: &str,
        signal: &AbortSignal,
    ) -> Result<Copy<Reading>, Failure> {
        let place = name(address, Some((shelf, slug)));
        match self.fetch_document(address, shelf, slug, signal).await {
            Ok(Fetched { value, text }) => {
                let until = self.now() + KEPT_FOR;
                let _ = keep::put(&place, &text, until);
                LATEST.with_borrow(|latest| {
                    if let Some((address, _, text)) = latest {
                        let _ = keep::put(&name(address, None), text, until);
                    }
                });
                Ok(Copy { value, is_kept: false })
            }
            Err(error) => {
                let kept = self.kept(&error, &place);
                let read = kept.and_then(|text| content_port::read_document(&text, address).ok());
                self.copy_or(read, error)
            }
        }
    }

    /// Whether a guide or policy can be read without the shop.
    pub fn is_kept(&self, address: &str, shelf: Shelf, slug: &str) -> bool {
        keep::has(&name(address, Some((shelf, slug))))
    }

    /// Whether this device has answered whether a guide helped.
    pub fn has_answered(&self, slug: &str) -> bool {
        keep::get(&answer_name(slug), self.now()).is_some()
    }

    /// Remembers that it has; without storage, it may be asked again.
    pub fn remember_answer(&self, slug: &str) {
        let _ = keep::put(&answer_name(slug), "", self.now() + ANSWER_KEPT_FOR);
    }

    async fn fetch_index(
        &self,
        address: &str,
        signal: &AbortSignal,
    ) -> Result<Fetched<Index>, AdapterError> {
        let Some(selection) = Selection::parse(address) else {
            return content_port::index(&self.transport(signal), address).await;
        };
        let text = self.cms(selection, None, signal).await?;
        Ok(Fetched { value: Index::read(&text)?, text })
    }

    async fn fetch_document(
        &self,
        address: &str,
        shelf: Shelf,
        slug: &str,
        signal: &AbortSignal,
    ) -> Result<Fetched<Reading>, AdapterError> {
        let Some(selection) = Selection::parse(address) else {
            let transport = self.transport(signal);
            return content_port::document(&transport, address, shelf, slug).await;
        };
        let text = self.cms(selection, Some(slug.to_owned()), signal).await?;
        Ok(Fetched { value: content_port::read_document(&text, address)?, text })
    }

    async fn cms(
        &self,
        selection: Selection,
        slug: Option<String>,
        signal: &AbortSignal,
    ) -> Result<String, AdapterError> {
        let transport = self.transport(signal);
        let part = cms_text(self.settings.clone(), transport, selection, slug).await;
        part.map_err(|PartMissing| TransportError::Network)?.await
    }

    /// What is on the device, where the shop cannot be reached. A shop that says that there is no
    /// such guide any more is believed.
    fn kept(&self, error: &AdapterError, name: &str) -> Option<String> {
        let may_return = error.failure().is_transient();
        may_return.then(|| keep::get(name, self.now())).flatten()
    }

    fn copy_or<T>(&self, copy: Option<T>, error: AdapterError) -> Result<Copy<T>, Failure> {
        match copy {
            Some(value) => Ok(Copy { value, is_kept: true }),
            None => Err(self.report(error)),
        }
    }
}

/// What a text is kept as.
fn name(address: &str, document: Option<(Shelf, &str)>) -> String {
    match document {
        Some((shelf, slug)) => format!("content:{address}:{}/{slug}", shelf.name()),
        None => format!("content:{address}"),
    }
}

fn answer_name(slug: &str) -> String {
    format!("answered:{slug}")
}
