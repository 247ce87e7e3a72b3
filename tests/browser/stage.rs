//! Where browser tests render: an element with an open shadow root, gone after the test.

use std::cell::RefCell;
use std::rc::Rc;

use posventa_core::config::Config;
use posventa_i18n::{Catalog, Message, embedded, message};
use posventa_portal::element::PortalEvent;
use posventa_portal::route::Route;
use posventa_portal::settings::{Platform, Settings};
use posventa_portal::shop::Shop;
use posventa_portal::transport::Wire;
use posventa_portal::ui::{ByIdentity, Language, Navigator, PortalContext, Text};
use wasm_bindgen::JsCast;
use web_sys::{
    Element, Event, EventInit, HtmlElement, HtmlInputElement, ShadowRoot, ShadowRootInit,
    ShadowRootMode,
};
use yew::prelude::*;

use crate::page::{Network, Page, settle};

/// Everything that was said to one listener, in order.
pub type Heard<T> = Rc<RefCell<Vec<T>>>;

/// What surrounds the content of a stage.
pub struct Scene {
    pub locale: &'static str,
    pub platform: Platform,
    pub config: Config,
}

impl Default for Scene {
    fn default() -> Scene {
        let config = Config { time_zone: Some("Europe/Madrid".to_owned()), ..Config::default() };
        Scene { locale: "en-GB", platform: Platform::Posventa, config }
    }
}

pub struct Stage {
    pub page: Page,
    pub text: Text,
    pub shop: Rc<Shop>,
    pub told: Heard<PortalEvent>,
    pub went: Heard<Route>,
    pub announced: Heard<String>,
    host: Element,
    root: ShadowRoot,
    app: Option<AppHandle<Frame>>,
}

impl Stage {
    /// Renders `content` as the portal would, in English, and waits until it is all there.
    pub async fn show(content: Html) -> Stage {
        Stage::set(Scene::default(), content).await
    }

    pub async fn set(scene: Scene, content: Html) -> Stage {
        let page = Page::open();
        let (told, went) = (Heard::<PortalEvent>::default(), Heard::<Route>::default());
        let announced = Heard::<String>::default();
        let settings = Settings {
            platform: scene.platform,
            api: "https://shop.invalid/api".to_owned(),
            key: "pk_test".to_owned(),
        };
        let shop = Rc::new(Shop::new(settings, Rc::new(Wire::new(None)), Callback::noop()));
        let text = text(scene.locale, scene.config.time_zone.as_deref());
        let context = PortalContext {
            text: text.clone(),
            shop: ByIdentity(Rc::clone(&shop)),
            config: ByIdentity(Rc::new(scene.config)),
            navigator: Navigator { follows_fragment: false, go: listen(&went) },
            announce: listen(&announced),
            // No page here takes anything over.
            tell: {
                let told = listen(&told);
                Callback::from(move |event| {
                    told.emit(event);
                    true
                })
            },
        };

        let document = web_sys::window().unwrap().document().unwrap();
        let host = document.create_element("div").unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let container = document.create_element("div").unwrap();
        root.append_child(&container).unwrap();
        let props = FrameProps { children: content, context };
        let app = yew::Renderer::<Frame>::with_root_and_props(container, props).render();
        settle().await;
        Stage { page, text, shop, told, went, announced, host, root, app: Some(app) }
    }

    pub fn network(&self) -> &Network {
        &self.page.network
    }

    pub fn say(&self, message: Message) -> String {
        self.text.say(message)
    }

    /// The first element that matches `selector`; a test that finds none has failed.
    #[track_caller]
    pub fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("no {selector}")).dyn_into().unwrap()
    }

    /// The first element of a part.
    #[track_caller]
    pub fn part<T: JsCast>(&self, name: &str) -> T {
        self.find(&part(name))
    }

    pub fn has(&self, selector: &str) -> bool {
        self.root.query_selector(selector).unwrap().is_some()
    }

    pub fn has_part(&self, name: &str) -> bool {
        self.has(&part(name))
    }

    /// What every element that matches `selector` says, in the order of the page.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        let found = self.root.query_selector_all(selector).unwrap();
        (0..found.length()).map(|index| words(&found.get(index).unwrap())).collect()
    }

    pub fn part_texts(&self, name: &str) -> Vec<String> {
        self.texts(&part(name))
    }

    /// What the first element of a part says.
    #[track_caller]
    pub fn part_text(&self, name: &str) -> String {
        words(&self.part::<Element>(name))
    }

    /// Everything that is shown.
    pub fn all_text(&self) -> String {
        words(&self.root)
    }

    /// The element that has the focus.
    pub fn focused(&self) -> Option<Element> {
        self.root.active_element()
    }

    /// Presses the first element of a part, with all that a browser does then.
    #[track_caller]
    pub fn press(&self, name: &str) -> impl Future<Output = ()> + use<> {
        let pressed: HtmlElement = self.part(name);
        async move {
            pressed.click();
            settle().await;
        }
    }

    /// Enters a text into the first input of a part, in the place of what was there.
    #[track_caller]
    pub fn enter(&self, name: &str, typed: &str) -> impl Future<Output = ()> + use<> {
        let input: HtmlInputElement = self.part(name);
        input.set_value(typed);
        async move {
            let init = EventInit::new();
            init.set_bubbles(true);
            init.set_composed(true);
            let event = Event::new_with_event_init_dict("input", &init).unwrap();
            input.dispatch_event(&event).unwrap();
            settle().await;
        }
    }

    /// Takes the content away, as leaving the screen does.
    pub async fn clear(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        settle().await;
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if let Some(app) = self.app.take() {
            app.destroy();
        }
        self.host.remove();
    }
}

/// The texts of a shipped locale, and its numbers and days.
pub fn text(locale: &str, zone: Option<&str>) -> Text {
    let (language, _) = locale.split_once('-').unwrap_or((locale, ""));
    let mut catalog = Catalog::default();
    for section in message::SECTIONS {
        let name = match section.name {
            "portal" => format!("{language}.json"),
            other => format!("{language}.{other}.json"),
        };
        catalog.add(Catalog::read(embedded(&name).unwrap()).unwrap());
    }
    Text::new(catalog, Language::new(locale, zone), None)
}

fn listen<T: 'static>(heard: &Heard<T>) -> Callback<T> {
    let heard = Rc::clone(heard);
    Callback::from(move |said: T| heard.borrow_mut().push(said))
}

fn part(name: &str) -> String {
    format!("[part~='{name}']")
}

/// The text of a node with every run of white space, those of `Intl` included, as one space.
fn words(node: &web_sys::Node) -> String {
    let text = node.text_content().unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[derive(PartialEq, Properties)]
pub struct FrameProps {
    children: Html,
    context: PortalContext,
}

/// The context `Portal` would provide.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    html! {
        <ContextProvider<PortalContext> context={props.context.clone()}>
            { props.children.clone() }
        </ContextProvider<PortalContext>>
    }
}
