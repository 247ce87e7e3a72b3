//! The seam between `<posventa-portal>` and the portal: the only functions JavaScript calls.

use std::rc::Rc;

use posventa_adapters::{AdapterError, Session, Token};
use posventa_core::config::Config;
use posventa_i18n::Catalog;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Element, HtmlElement};
use yew::{AppHandle, Callback, Renderer};

use crate::route::Route;
use crate::script::object;
use crate::settings::Settings;
use crate::shop::Shop;
use crate::transport::Wire;
use crate::ui::{ByIdentity, Language, Portal, PortalProps, Text};

/// What the loader has fetched while this module was on its way.
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(typescript_type = "Resources")]
    pub type Resources;
    /// The locale file.
    #[wasm_bindgen(method, getter)]
    fn texts(this: &Resources) -> String;
    /// Fetches the locale file of a section by its name.
    #[wasm_bindgen(method, getter, js_name = moreTexts)]
    fn more_texts(this: &Resources) -> js_sys::Function;
    /// The BCP 47 tag to format numbers and dates by.
    #[wasm_bindgen(method, getter)]
    fn locale(this: &Resources) -> String;
    /// The merchant's configuration, if there is any.
    #[wasm_bindgen(method, getter)]
    fn config(this: &Resources) -> Option<String>;
    /// The path of the first view, such as `orders`.
    #[wasm_bindgen(method, getter)]
    fn start(this: &Resources) -> String;
    #[wasm_bindgen(method, getter, js_name = followsFragment)]
    fn follows_fragment(this: &Resources) -> bool;
    /// The signed-in customer's token, if the page has set one.
    #[wasm_bindgen(method, getter, js_name = customerToken)]
    fn customer_token(this: &Resources) -> Option<String>;
    /// The page's answer to a shop's reCAPTCHA, by the name of the form.
    #[wasm_bindgen(method, getter)]
    fn recaptcha(this: &Resources) -> Option<js_sys::Function>;
    /// The address of a request that is under way already, and its answer.
    #[wasm_bindgen(method, getter, js_name = earlyUrl)]
    fn early_url(this: &Resources) -> Option<String>;
    #[wasm_bindgen(method, getter)]
    fn early(this: &Resources) -> Option<js_sys::Promise>;
    /// The query that the platform's page for signing in has sent the customer back with.
    #[wasm_bindgen(method, getter)]
    fn returned(this: &Resources) -> Option<String>;
}

#[wasm_bindgen(typescript_custom_section)]
const RESOURCES: &str = r#"
export interface Resources {
  texts: string;
  moreTexts: (section: string) => Promise<string>;
  locale: string;
  config?: string;
  start: string;
  followsFragment: boolean;
  customerToken?: string;
  recaptcha?: (form: string) => Promise<string> | undefined;
  earlyUrl?: string;
  early?: Promise<Response>;
  returned?: string;
}
"#;

/// A portal running in one element.
#[wasm_bindgen]
pub struct PortalHandle {
    container: Element,
    app: AppHandle<Portal>,
    props: PortalProps,
}

/// Starts a portal in `container`, an element of its own inside the host's shadow root: Yew
/// listens on it, and what it registers on an element stays there after the app is gone.
///
/// # Errors
///
/// Throws, before anything is rendered, if an attribute is missing or makes no sense. The page's
/// author reads the message, so it is English and names the attribute.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    container: Element,
    resources: &Resources,
) -> Result<PortalHandle, JsError> {
    let settings = Settings::from_attributes(|name| host.get_attribute(name))?;
    let catalog = Catalog::read(&resources.texts())?;

    let tell = Callback::from(move |event: PortalEvent| announce(&host, &event));
    let (config, mut mistakes) = resources.config().map(|it| Config::read(&it)).unwrap_or_default();
    let language = Language::new(&resources.locale(), config.time_zone.as_deref());
    if config.time_zone.is_some() && !language.has_zone() {
        mistakes.push(Config::unknown_zone());
    }
    for mistake in mistakes {
        tell.emit(PortalEvent::Error { code: "config", message: mistake.to_string() });
    }
    let on_error = {
        let tell = tell.clone();
        Callback::from(move |error: AdapterError| {
            tell.emit(PortalEvent::Error { code: "shop", message: error.to_string() });
        })
    };
    let early = resources.early_url().zip(resources.early());
    let mut wire = Wire::new(early);
    wire.recaptcha = resources.recaptcha();
    let shop = Shop::new(settings, Rc::new(wire), on_error);
    shop.set_session(resources.customer_token().map(|token| Session::Token(Token::new(token))));

    shop.came_back(resources.returned());

    let props = PortalProps {
        text: Text::new(catalog, language, Some(resources.more_texts())),
        shop: ByIdentity(Rc::new(shop)),
        config: ByIdentity(Rc::new(config)),
        start: Route::from_path(&resources.start()),
        sent: 0,
        follows_fragment: resources.follows_fragment(),
        tell: tell.clone(),
    };
    let app = Renderer::<Portal>::with_root_and_props(container.clone(), props.clone()).render();
    tell.emit(PortalEvent::Ready);
    Ok(PortalHandle { container, app, props })
}

#[wasm_bindgen]
impl PortalHandle {
    /// Opens a view by its path, such as `contact` or `orders/1042`.
    pub fn navigate(&mut self, path: &str) {
        self.props.start = Route::from_path(path);
        self.props.sent += 1;
        self.app.update(self.props.clone());
    }

    /// Changes the language. What the customer has entered stays. `texts` has a locale file for
    /// every section that was loaded so far, `more_texts` fetches others.
    ///
    /// # Errors
    ///
    /// Throws if the texts are not those of this build; the language then stays as it is.
    #[wasm_bindgen(js_name = setLocale)]
    pub fn set_locale(
        &mut self,
        texts: Vec<String>,
        more_texts: js_sys::Function,
        locale: &str,
    ) -> Result<(), JsError> {
        let zone = self.props.config.time_zone.as_deref();
        let mut catalog = Catalog::default();
        for file in texts {
            catalog.add(Catalog::read(&file)?);
        }
        self.props.text = Text::new(catalog, Language::new(locale, zone), Some(more_texts));
        self.app.update(self.props.clone());
        Ok(())
    }

    /// Ends the portal; requests under way are aborted.
    pub fn unmount(self) {
        self.app.destroy();
        self.container.remove();
    }
}

/// What the page can hear. Nothing in it is about a person.
#[derive(Debug, Clone, PartialEq)]
pub enum PortalEvent {
    Ready,
    Error {
        code: &'static str,
        message: String,
    },
    Navigate {
        view: &'static str,
    },
    OrderFound,
    DelayDetected {
        working_days: u32,
    },
    /// `topic` is the word for what it is about; `immediate` whether it was settled at once.
    CaseSubmitted {
        topic: &'static str,
        immediate: bool,
    },
    /// The shop has not answered a case by when it promised, for so many hours.
    AnswerOverdue {
        view: &'static str,
        hours: u32,
    },
    /// `counts` is the detail: which products go back, and why.
    ReturnSubmitted {
        counts: JsValue,
    },
    WithdrawalConfirmed,
    /// `counts` is the detail: what was read, and whether it helped.
    FeedbackSubmitted {
        counts: JsValue,
    },
    /// `counts` is the detail: one reason, at which stage, for which SKU.
    Counter {
        counts: JsValue,
    },
    /// The customer wants to talk: a page that has a chat of its own takes over.
    Handoff(Handoff),
}

/// What a chat may know about where the customer is; nothing about who it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Handoff {
    /// What a case is about.
    pub topic: Option<&'static str>,
    /// Of the case; without one, the stage of the order that was opened last.
    pub state: Option<&'static str>,
    /// The number of the case.
    pub reference: Option<String>,
}

impl PortalEvent {
    fn name(&self) -> &'static str {
        match self {
            PortalEvent::Ready => "posventa-ready",
            PortalEvent::Error { .. } => "posventa-error",
            PortalEvent::Navigate { .. } => "posventa-navigate",
            PortalEvent::OrderFound => "posventa-order-found",
            PortalEvent::DelayDetected { .. } => "posventa-delay-detected",
            PortalEvent::ReturnSubmitted { .. } => "posventa-return-submitted",
            PortalEvent::WithdrawalConfirmed => "posventa-withdrawal-confirmed",
            PortalEvent::CaseSubmitted { .. } => "posventa-case-submitted",
            PortalEvent::AnswerOverdue { .. } => "posventa-answer-overdue",
            PortalEvent::FeedbackSubmitted { .. } => "posventa-feedback-submitted",
            PortalEvent::Counter { .. } => "posventa-counter",
            PortalEvent::Handoff(_) => "posventa-handoff",
        }
    }

    /// `event.detail`.
    fn detail(&self) -> JsValue {
        match self {
            PortalEvent::Ready | PortalEvent::OrderFound | PortalEvent::WithdrawalConfirmed => {
                object([])
            }
            PortalEvent::Error { code, message } => {
                object([("code", (*code).into()), ("message", message.into())])
            }
            PortalEvent::Navigate { view } => object([("view", (*view).into())]),
            PortalEvent::DelayDetected { working_days } => {
                object([("workingDays", (*working_days).into())])
            }
            PortalEvent::ReturnSubmitted { counts }
            | PortalEvent::FeedbackSubmitted { counts }
            | PortalEvent::Counter { counts } => counts.clone(),
            PortalEvent::Handoff(Handoff { topic, state, reference }) => {
                let known = [
                    topic.map(|it| ("topic", it.into())),
                    state.map(|it| ("state", it.into())),
                    reference.as_ref().map(|it| ("reference", it.into())),
                ];
                object(known.into_iter().flatten())
            }
            PortalEvent::CaseSubmitted { topic, immediate } => {
                object([("topic", (*topic).into()), ("immediate", (*immediate).into())])
            }
            PortalEvent::AnswerOverdue { view, hours } => {
                object([("view", (*view).into()), ("hours", (*hours).into())])
            }
        }
    }
}

#[wasm_bindgen]
extern "C" {
    /// For the page's author; what stops the portal is told as an error, by the loader.
    #[wasm_bindgen(js_namespace = console)]
    fn info(message: &str);
}

/// Tells the page, and answers whether it leaves what follows to the portal. Events bubble and are
/// composed so that a page may listen at any ancestor, also from outside a shadow root of its own.
fn announce(host: &HtmlElement, event: &PortalEvent) -> bool {
    if let PortalEvent::Error { message, .. } = event {
        info(&format!("posventa: {message}"));
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_cancelable(matches!(event, PortalEvent::Handoff(_)));
    init.set_detail(&event.detail());
    let event = CustomEvent::new_with_event_init_dict(event.name(), &init);
    // A listener that throws is the page's affair: the browser reports it and carries on.
    host.dispatch_event(&event.expect("an event name is never empty")).unwrap_or(true)
}
