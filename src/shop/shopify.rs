//! Signing in at Shopify: the browser goes to Shopify's own page and comes back with a code.
//!
//! All of it lies in the part of Shopify's adapter, but for what leaves the page.

use posventa_adapters::shopify::{self, Shopify, SignInSecrets};
use posventa_adapters::{AdapterError, Session, Token};
use posventa_core::Failure;
use wasm_bindgen::prelude::*;
use web_sys::AbortSignal;

use super::Shop;
use super::platforms::{CustomerPart, OrdersPart};
use crate::keep;
use crate::parts::{PartMissing, part};
use crate::settings::Platform;
use crate::transport::FetchTransport;

// Only pages that came by https, and those of this machine, have them.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = crypto, js_name = randomUUID)]
    fn random_uuid() -> Result<String, JsValue>;
    #[wasm_bindgen(catch, js_namespace = ["crypto", "subtle"])]
    async fn digest(algorithm: &str, data: &[u8]) -> Result<JsValue, JsValue>;
}

part! {
    /// Only pages of a Shopify shop fetch its adapter.
    platform_shopify: pub async fn orders_part(
        transport: FetchTransport,
        api: String,
        client: String,
    ) -> OrdersPart {
        Shopify::new(transport, &api, &client).map(|shopify| Box::new(shopify) as _)
    }
}

part! {
    customer_shopify: pub async fn customer_part(
        transport: FetchTransport,
        api: String,
        client: String,
    ) -> CustomerPart {
        Shopify::new(transport, &api, &client).map(|shopify| Box::new(shopify) as _)
    }
}

part! {
    platform_shopify: async fn end_session_page(session: Session) -> Option<String> {
        end_session(&session)
    }
}

fn end_session(session: &Session) -> Option<String> {
    let page = shopify::end_session_page(session, &this_page()?)?;
    Some(page.as_str().to_owned())
}

impl Shop {
    /// Takes over what the platform's page for signing in has sent the customer back with.
    pub fn came_back(&self, returned: Option<String>) {
        *self.returned.borrow_mut() = returned;
    }

    /// What there is to finish a sign-in with, once.
    pub fn take_returned(&self) -> Option<String> {
        self.returned.borrow_mut().take()
    }

    /// Begins to sign in, and answers with the page to go to. `next` is the fragment to come back
    /// to. Called when the customer presses, and never before: what has to outlive the journey is
    /// kept for this tab.
    pub async fn begin_sign_in(
        &self,
        next: &str,
        language: &str,
        signal: &AbortSignal,
    ) -> Result<String, Failure> {
        let secrets = self.asked(secrets().await)?;
        let begun = {
            let page = this_page().ok_or(Failure::ShopBroken)?;
            let shop = self.asked(self.shopify(signal))?;
            self.asked(shop.begin_sign_in(&secrets, &page, language).await)?
        };
        if !keep::put_for_tab(keep::SIGN_IN, &format!("{next}\n{}", begun.to_keep.reveal())) {
            return Err(self.report(AdapterError::Misconfigured {
                fix: "the browser keeps nothing for this page (sessionStorage), so nobody can come \
                      back to it from signing in; a page in a sandboxed frame needs \
                      `allow-same-origin`",
            }));
        }
        Ok(begun.page.as_str().to_owned())
    }

    /// Finishes the sign-in that this tab has begun.
    pub async fn finish_sign_in(
        &self,
        returned: &str,
        signal: &AbortSignal,
    ) -> Result<(), Failure> {
        let kept = keep::take_from_tab(keep::SIGN_IN);
        let kept = kept.as_deref().and_then(|kept| kept.split_once('\n'));
        let (_, kept) = kept.ok_or(Failure::AccessExpired)?;
        let shop = self.asked(self.shopify(signal))?;
        let session = self.asked(shop.finish_sign_in(kept, returned).await)?;
        self.set_session(Some(session));
        Ok(())
    }

    /// Leaves for the platform's page that ends the session there, where there is one: this page is
    /// gone then, and nothing after it happens.
    pub(super) async fn leave(&self, session: Session) {
        if self.settings.platform != Platform::Shopify {
            return;
        }
        let Ok(Some(page)) = end_session_page(session).await.map_err(|PartMissing| ()) else {
            return;
        };
        if go_to(&page) {
            std::future::pending::<()>().await;
        }
    }

    fn shopify(&self, signal: &AbortSignal) -> Result<Shopify<FetchTransport>, AdapterError> {
        let wire = std::rc::Rc::clone(&self.wire);
        let transport = FetchTransport { wire, signal: signal.clone() };
        Shopify::new(transport, &self.settings.api, &self.settings.key)
    }
}

/// Sends the browser to another page. Answers whether it went.
pub fn go_to(page: &str) -> bool {
    web_sys::window().is_some_and(|window| window.location().assign(page).is_ok())
}

/// The address of this page as merchants register it: without query and fragment.
fn this_page() -> Option<String> {
    let location = web_sys::window()?.location();
    Some(format!("{}{}", location.origin().ok()?, location.pathname().ok()?))
}

/// Secrets for one sign-in. Two random UUIDs are 244 random bits in characters that a verifier may
/// have.
async fn secrets() -> Result<SignInSecrets, AdapterError> {
    let insecure = |_: JsValue| AdapterError::Misconfigured {
        fix: "signing in needs a page that came by https: browsers give others no cryptography",
    };
    let verifier = random_uuid().map_err(insecure)? + &random_uuid().map_err(insecure)?;
    let hash = digest("SHA-256", verifier.as_bytes()).await.map_err(insecure)?;
    Ok(SignInSecrets {
        state: Token::new(random_uuid().map_err(insecure)?),
        verifier_hash: js_sys::Uint8Array::new(&hash).to_vec(),
        verifier: Token::new(verifier),
    })
}
