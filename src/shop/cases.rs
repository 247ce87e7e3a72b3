//! Questions, complaints and claims, as the views see them. Only the screens of cases come here, so
//! all of it lies in their part.

use posventa_adapters::desks::HeldFiles;
use posventa_adapters::desks::chatwoot::Chatwoot;
use posventa_adapters::desks::forms::bigcommerce::SubmitContactUs;
use posventa_adapters::desks::forms::magento::ContactUs;
use posventa_adapters::desks::mail::Mail;
use posventa_adapters::desks::zammad::Zammad;
use posventa_adapters::desks::zendesk::Zendesk;
use posventa_adapters::posventa::Posventa;
use posventa_adapters::{CaseAccess, CasesError, CasesPort};
pub use posventa_adapters::{CaseRules, Counter, FileRules, Opened, Upload};
use posventa_core::Failure;
use posventa_core::cases::{Case, CaseRequest, Refusal};
use posventa_core::config::{CasesConfig, Config, Desk};
use web_sys::AbortSignal;

use super::{Document, Session, Shop};
use crate::parts::{PartMissing, part};
use crate::route::Route;
use crate::settings::{Platform, Settings};
use crate::transport::FetchTransport;

/// Why the shop did not do as it was asked.
#[derive(Debug, Clone, PartialEq)]
pub enum CasesFailure {
    /// It understood and said no: nothing has happened.
    Refused(Refusal),
    Failed(Failure),
    /// Nothing left this device.
    NotSent,
}

impl CasesFailure {
    /// Whether the shop may have done it all the same: the answer was lost, or makes no sense.
    pub fn is_unsure(&self) -> bool {
        use Failure::{Offline, ShopBroken, TooSlow};
        matches!(self, CasesFailure::Failed(Offline | TooSlow | ShopBroken))
    }

    /// For what can only be refused because it is too late.
    pub fn failure(self) -> Failure {
        match self {
            CasesFailure::Refused(_) => Failure::NoLongerPossible,
            CasesFailure::Failed(failure) => failure,
            CasesFailure::NotSent => Failure::Offline,
        }
    }
}

type Port = Box<dyn CasesPort>;

part! {
    cases_posventa: async fn posventa_cases(transport: FetchTransport, api: String) -> Port {
        Box::new(Posventa::new(transport, &api))
    }
}

part! {
    cases_bigcommerce: async fn bigcommerce_cases(
        transport: FetchTransport,
        api: String,
        key: String,
    ) -> Port {
        let headers = vec![("authorization", format!("Bearer {}", key.trim()))];
        Box::new(SubmitContactUs::new(transport, &api, headers, None))
    }
}

part! {
    cases_adobe: async fn adobe_cases(transport: FetchTransport, api: String, store: String) -> Port {
        let store = store.trim();
        let headers = if store.is_empty() { vec![] } else { vec![("store", store.to_owned())] };
        Box::new(ContactUs::new(transport, &api, headers))
    }
}

part! {
    cases_chatwoot: async fn chatwoot_cases(
        transport: FetchTransport,
        url: String,
        inbox: String,
        files: HeldFiles,
    ) -> Port {
        Box::new(Chatwoot::new(transport, &url, &inbox, files))
    }
}

part! {
    cases_zendesk: async fn zendesk_cases(
        transport: FetchTransport,
        url: String,
        files: HeldFiles,
    ) -> Port {
        Box::new(Zendesk::new(transport, &url, files))
    }
}

part! {
    cases_zammad: async fn zammad_cases(
        transport: FetchTransport,
        url: String,
        files: HeldFiles,
    ) -> Port {
        Box::new(Zammad::new(transport, &url, files))
    }
}

impl Shop {
    /// Whether cases can be opened here at all: somebody takes them.
    pub fn takes_cases(&self, config: &Config) -> bool {
        self.desk(config).is_some()
    }

    /// The desk of the configuration, else the platform's own, else a mail to the shop.
    fn desk(&self, config: &Config) -> Option<Desk> {
        let wanted = config.cases.as_ref().and_then(|it| it.desk);
        let own = match self.settings.platform {
            Platform::Posventa => Some(Desk::Posventa),
            Platform::BigCommerce | Platform::Adobe => Some(Desk::Platform),
            Platform::Medusa
            | Platform::Saleor
            | Platform::Shopify
            | Platform::Vendure
            | Platform::WooCommerce => None,
        };
        let has_url = config.cases.as_ref().is_some_and(|it| it.url.is_some());
        let is_there = |desk: &Desk| match desk {
            Desk::Platform => own == Some(Desk::Platform),
            Desk::Posventa => own == Some(Desk::Posventa) || has_url,
            _ => true,
        };
        let desk = wanted.filter(is_there).or(own);
        desk.or_else(|| config.cases_mailto().map(|_| Desk::Mail))
    }

    async fn cases_port(&self, config: &Config, signal: &AbortSignal) -> Result<Port, Failure> {
        let transport = self.transport(signal);
        let CasesConfig { url, inbox, .. } = config.cases.clone().unwrap_or_default();
        let (url, inbox) = (url.unwrap_or_default(), inbox.unwrap_or_default());
        let held = self.memory.borrow().held.clone();
        let part = match self.desk(config) {
            None => return Err(Failure::NoLongerPossible),
            Some(Desk::Platform) => {
                let Settings { platform, api, key } = self.settings.clone();
                match platform {
                    Platform::Adobe => adobe_cases(transport, api, key).await,
                    Platform::BigCommerce => bigcommerce_cases(transport, api, key).await,
                    Platform::Posventa
                    | Platform::Medusa
                    | Platform::Saleor
                    | Platform::Shopify
                    | Platform::Vendure
                    | Platform::WooCommerce => return Err(Failure::NoLongerPossible),
                }
            }
            // A shop on another platform may keep its conversations in an API of its own.
            Some(Desk::Posventa) if url.is_empty() => {
                posventa_cases(transport, self.settings.api.clone()).await
            }
            Some(Desk::Posventa) => posventa_cases(transport, url).await,
            Some(Desk::Chatwoot) => chatwoot_cases(transport, url, inbox, held).await,
            Some(Desk::Zendesk) => zendesk_cases(transport, url, held).await,
            Some(Desk::Zammad) => zammad_cases(transport, url, held).await,
            Some(Desk::Mail) => {
                let mailto = config.cases_mailto().ok_or(Failure::NoLongerPossible)?;
                Ok(Box::new(Mail::new(&mailto)) as Port)
            }
        };
        part.map_err(|PartMissing| Failure::Offline)
    }

    /// What the desk can do.
    pub async fn case_rules(
        &self,
        config: &Config,
        signal: &AbortSignal,
    ) -> Result<CaseRules, Failure> {
        let mut rules = self.cases_port(config, signal).await?.rules();
        if config.cases.as_ref().is_some_and(|it| !it.files) {
            rules.files = None;
        }
        Ok(rules)
    }

    /// Stores a file and answers with its id.
    pub async fn upload_file(
        &self,
        config: &Config,
        file: Upload,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<String, Failure> {
        let port = self.cases_port(config, signal).await?;
        let answer = port.upload(file, attempt).await;
        Ok(self.told(answer).map_err(CasesFailure::failure)?.id)
    }

    /// Opens a case; see [`CasesPort::open`]. What opens it later is remembered.
    pub async fn open_case(
        &self,
        config: &Config,
        reference: Option<&str>,
        request: &CaseRequest,
        attempt: &str,
        asked_before: bool,
        signal: &AbortSignal,
    ) -> Result<Opened, CasesFailure> {
        // Nothing was sent: the part of the module was not there to send it.
        let not_sent = |failure| match failure {
            Failure::Offline => CasesFailure::NotSent,
            other => CasesFailure::Failed(other),
        };
        let port = self.cases_port(config, signal).await.map_err(not_sent)?;
        let access = reference.and_then(|it| self.access(it));
        let answer = port.open(access.as_ref(), request, attempt, asked_before).await;
        let opened = self.told(answer)?;
        if let (Some(case), Some(token)) = (&opened.case, &opened.access) {
            self.remember_case(&case.id, token.clone());
        }
        Ok(opened)
    }

    pub async fn case(
        &self,
        config: &Config,
        which: &CaseKey,
        signal: &AbortSignal,
    ) -> Result<Case, Failure> {
        let (port, access) = self.case_of(config, which, signal).await?;
        self.told(port.case(&access).await).map_err(CasesFailure::failure)
    }

    /// Those of an order, newest first.
    pub async fn cases(
        &self,
        config: &Config,
        reference: &str,
        signal: &AbortSignal,
    ) -> Result<Vec<Case>, Failure> {
        let access = self.access(reference).ok_or(Failure::AccessExpired)?;
        let port = self.cases_port(config, signal).await?;
        self.told(port.cases(&access).await).map_err(CasesFailure::failure)
    }

    pub async fn send_case_message(
        &self,
        config: &Config,
        which: &CaseKey,
        (text, files): (&str, &[String]),
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Case, Failure> {
        let (port, access) = self.case_of(config, which, signal).await?;
        let answer = port.send_message(&access, text, files, attempt).await;
        self.told(answer).map_err(CasesFailure::failure)
    }

    /// A file of a message.
    pub async fn case_file(
        &self,
        config: &Config,
        which: &CaseKey,
        file: &str,
        signal: &AbortSignal,
    ) -> Result<Document, Failure> {
        let (port, access) = self.case_of(config, which, signal).await?;
        self.told(port.file(&access, file).await).map_err(CasesFailure::failure)
    }

    pub async fn answer_proposal(
        &self,
        config: &Config,
        which: &CaseKey,
        (proposal, accepts): (&str, bool),
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Case, Failure> {
        let (port, access) = self.case_of(config, which, signal).await?;
        let answer = port.answer_proposal(&access, proposal, accepts, None, attempt).await;
        self.told(answer).map_err(CasesFailure::failure)
    }

    /// Asks for something else than what was proposed.
    pub async fn counter_proposal(
        &self,
        config: &Config,
        which: &CaseKey,
        counter: &Counter,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Case, Failure> {
        let (port, access) = self.case_of(config, which, signal).await?;
        self.told(port.counter(&access, counter, attempt).await).map_err(CasesFailure::failure)
    }

    pub async fn reopen_case(
        &self,
        config: &Config,
        which: &CaseKey,
        text: &str,
        attempt: &str,
        signal: &AbortSignal,
    ) -> Result<Case, Failure> {
        let (port, access) = self.case_of(config, which, signal).await?;
        self.told(port.reopen(&access, text, attempt).await).map_err(CasesFailure::failure)
    }

    /// The fragment that opens a case with the token of its own, for somebody who wants to come
    /// back. `None` if something else opens it.
    pub fn case_fragment(&self, id: &str) -> Option<String> {
        let memory = self.memory.borrow();
        let (_, token) = memory.cases.iter().find(|(known, _)| known == id)?;
        Some(Route::Case { order: None, id: id.to_owned() }.fragment_with(token))
    }

    /// Whether the shop mails such links: the Posventa Shop API says that it does.
    pub fn mails_case_links(&self, config: &Config) -> bool {
        self.desk(config) == Some(Desk::Posventa)
    }

    async fn case_of(
        &self,
        config: &Config,
        which: &CaseKey,
        signal: &AbortSignal,
    ) -> Result<(Port, CaseAccess), Failure> {
        let session = {
            let memory = self.memory.borrow();
            let own = memory.cases.iter().find(|(id, _)| *id == which.id);
            own.map(|(_, token)| Session::Token(token.clone()))
        };
        let of_order = || which.order.as_deref().and_then(|it| self.access(it)?.session);
        let session = session.or_else(of_order).or_else(|| self.session());
        // Without anything that opens it, a case is not asked for: it could only be refused.
        let session = Some(session.ok_or(Failure::AccessExpired)?);
        let access = CaseAccess { case: which.id.clone(), session };
        Ok((self.cases_port(config, signal).await?, access))
    }

    fn told<T>(&self, answer: Result<T, CasesError>) -> Result<T, CasesFailure> {
        answer.map_err(|error| match error {
            CasesError::Refused(refusal) => CasesFailure::Refused(refusal),
            CasesError::Adapter(error) => CasesFailure::Failed(self.report(error)),
        })
    }
}

/// Which case, and the order it was reached from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CaseKey {
    pub order: Option<String>,
    pub id: String,
}
