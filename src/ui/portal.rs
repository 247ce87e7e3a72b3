//! The frame around every screen: routes, live announcements, people.

use std::cell::Cell;

use gloo::events::EventListener;
use posventa_core::Failure;
use posventa_core::config::Config;
use posventa_core::json::Json;
use posventa_i18n::{OwnWords, message};
use web_sys::Element;
use yew::prelude::*;

use crate::element::PortalEvent;
use crate::keep;
use crate::parts::{PartMissing, part};
use crate::route::{Destination, Route};
use crate::shop::{Shelf, Shop};
use crate::ui::context::{ByIdentity, Navigator, PortalContext, replace_fragment, window};
use crate::ui::hooks::{Remote, use_kept, use_remote_if, use_state};
use crate::ui::markup::{Child, tag};
use crate::ui::text::Text;
use crate::ui::title_focus::TitleFocus;
use crate::ui::views::{ContactBlock, Deferred, LookUpPage, OrderPage, Screen, route_link};

/// Properties of [`Portal`].
#[derive(Clone, PartialEq, Properties)]
pub struct PortalProps {
    pub text: Text,
    pub shop: ByIdentity<Shop>,
    pub config: ByIdentity<Config>,
    /// Where to begin, and where the page has sent the portal since.
    pub start: Route,
    /// How often it has: to the same screen as the last time, too.
    pub sent: u32,
    /// Whether this portal is the one of the page that follows the fragment.
    pub follows_fragment: bool,
    pub tell: Callback<PortalEvent, bool>,
}

/// One portal.
#[component]
pub fn Portal(props: &PortalProps) -> Html {
    let visit = {
        let (follows, shop, start) =
            (props.follows_fragment, props.shop.clone(), props.start.clone());
        use_state(move || {
            let route = follows.then(|| arrive(&shop.0)).flatten().unwrap_or(start);
            Visit { route, count: 0 }
        })
    };
    let route = &visit.route;
    let announcement = use_state(String::new);
    let main = (*use_state(NodeRef::default)).clone();

    {
        let (visit, shop) = (visit.setter(), props.shop.clone());
        let address = (props.follows_fragment, props.start.clone());
        // Not as an effect: after a rendering that took its time the browser goes on first, and the
        // fragment may have changed by then, as after `open()` of the element.
        use_memo(address, move |(follows, start)| {
            let start = start.clone();
            follows.then(|| {
                EventListener::new(&window(), "hashchange", move |_| {
                    // The page's own fragments are none of our business. Without any, Back has come
                    // to where the portal began.
                    let began = window().location().hash().is_ok_and(|hash| hash.is_empty());
                    if let Some(to) = arrive(&shop.0).or_else(|| began.then(|| start.clone())) {
                        visit.update(|now| now.then(to));
                    }
                })
            })
        });
    }

    {
        // What it began with is shown already.
        let (visit, start) = (visit.setter(), props.start.clone());
        use_kept(props.sent, move |sent| {
            if 0 < *sent {
                visit.update(|now| now.then(start));
            }
        });
    }

    // The first screen must not pull the focus into the portal; every later one must, or a screen
    // reader stays where the pressed link was.
    {
        let (main, tell, view) = (main.clone(), props.tell.clone(), route.view());
        use_kept(visit.count, move |count| {
            (0 < *count).then(|| {
                tell.emit(PortalEvent::Navigate { view });
                main.cast::<Element>()
                    .and_then(|it| it.parent_element())
                    .map(|it| TitleFocus::new(&it))
            })
        });
    }

    let worded = use_own_words(props);
    let text = worded.clone().unwrap_or_else(|| props.text.clone());
    let context = PortalContext {
        text: text.clone(),
        shop: props.shop.clone(),
        config: props.config.clone(),
        navigator: Navigator {
            follows_fragment: props.follows_fragment,
            go: {
                let visit = visit.setter();
                Callback::from(move |to: Route| visit.update(|now| now.then(to)))
            },
        },
        announce: {
            let announcement = announcement.setter();
            Callback::from(move |sentence: String| announcement.set(sentence))
        },
        tell: props.tell.clone(),
    };

    let signed_in = props.shop.0.session().is_some();
    let has_to_sign_in = !signed_in && props.shop.0.sign_in().redirect;
    let view = match route {
        Route::Orders | Route::Account if has_to_sign_in => sign_in_elsewhere(route),
        Route::Orders if signed_in && props.shop.0.lists_orders() => {
            html! { <Deferred screen={Screen::Orders} /> }
        }
        Route::Orders => html! { <LookUpPage reference="" /> },
        Route::Order(reference) if props.shop.0.can_open(reference) => {
            html! { <OrderPage key={visit.count} reference={reference.clone()} /> }
        }
        Route::NewReturn(reference) if props.shop.0.can_open(reference) => {
            html! { <Deferred key={visit.count} screen={Screen::NewReturn(reference.clone())} /> }
        }
        Route::Return { order, id } if props.shop.0.can_open(order) => {
            let screen = Screen::Return { order: order.clone(), id: id.clone() };
            html! { <Deferred key={visit.count} {screen} /> }
        }
        Route::NewCase { order: Some(reference), topic, line }
            if props.shop.0.can_open(reference) =>
        {
            let (order, line) = (Some(reference.clone()), line.clone());
            html! { <Deferred key={visit.count} screen={Screen::NewCase { order, topic: *topic, line }} /> }
        }
        Route::Guarantee(reference) if props.shop.0.can_open(reference) => {
            html! { <Deferred key={visit.count} screen={Screen::Guarantee(reference.clone())} /> }
        }
        Route::Order(reference)
        | Route::NewReturn(reference)
        | Route::Guarantee(reference)
        | Route::NewCase { order: Some(reference), .. }
        | Route::Return { order: reference, .. }
            if !has_to_sign_in =>
        {
            let (key, next) = (reference.clone(), route.clone());
            html! { <LookUpPage {key} reference={reference.clone()} {next} /> }
        }
        Route::Order(_)
        | Route::NewReturn(_)
        | Route::Guarantee(_)
        | Route::NewCase { order: Some(_), .. }
        | Route::Return { .. } => sign_in_elsewhere(route),
        Route::Account if signed_in => html! { <Deferred screen={Screen::Orders} /> },
        Route::Account => html! { <Deferred screen={Screen::Account} /> },
        Route::Withdraw(order) => {
            html! { <Deferred key={visit.count} screen={Screen::Withdrawal(order.clone())} /> }
        }
        Route::Library(shelf, slug) => {
            html! { <Deferred screen={Screen::Library(*shelf, slug.clone())} /> }
        }
        Route::Contact => html! {
            <>
                <ContactBlock heading=true />
                { case_entry(&context).unwrap_or_default() }
                <Deferred screen={Screen::People} />
            </>
        },
        Route::NewCase { order: None, topic, .. } => {
            let screen = Screen::NewCase { order: None, topic: *topic, line: None };
            html! { <Deferred key={visit.count} {screen} /> }
        }
        Route::Case { order, id } => {
            let screen = Screen::Case { order: order.clone(), id: id.clone() };
            html! { <Deferred key={visit.count} {screen} /> }
        }
    };
    let library = (!props.config.content.is_empty()).then(|| {
        let link = |shelf, words| {
            let words = text.say(words);
            route_link(&context, Route::Library(shelf, String::new()), "library-link", words)
        };
        tag!("p", {"class": "library no-print", "part": "library"}, [
            link(Shelf::Guides, message::portal_guides()),
            link(Shelf::Policies, message::portal_policies()),
        ])
    });
    let people = (*route != Route::Contact).then(|| html! { <ContactBlock heading=false /> });
    let withdrawal = withdrawal(&context, route);
    let languages = (1 < props.config.languages.len())
        .then(|| html! { <Deferred screen={Screen::Languages} /> });

    html! {
        <ContextProvider<PortalContext> {context}>
            <div
                class="portal"
                part="portal"
                aria-busy={worded.is_none().then_some("true")}
                lang={text.tag().to_owned()}
                dir={text.direction()}
                role="region"
                aria-label={text.say(message::portal_label())}
            >
                <slot name="logo" />
                <div class="main" part="main" ref={main}>{ view }</div>
                { withdrawal }
                { people.unwrap_or_default() }
                { library.unwrap_or_default() }
                { languages.unwrap_or_default() }
                <slot name="footer" />
                <p class="visually-hidden" role="status">{ &*announcement }</p>
            </div>
        </ContextProvider<PortalContext>>
    }
}

type ReadOwnWords = fn(&Json, &str) -> (OwnWords, Vec<String>);

part! {
    #[allow(unused_braces)]
    languages: async fn own_words_part() -> ReadOwnWords { posventa_i18n::own_words }
}

/// The texts, with the shop's own among them. `None` until those have been read for the first time:
/// what a customer reads should not change under their eyes.
#[hook]
fn use_own_words(props: &PortalProps) -> Option<Text> {
    let is_spoken = |of: &str| Config::is_same_language(of, props.text.tag());
    let place = props.config.texts.iter().position(|(of, _)| is_spoken(of));
    let read = place.map(|place| {
        let (config, tell) = (props.config.clone(), props.tell.clone());
        move |text: Text, _signal| async move {
            let read = own_words_part().await.map_err(|PartMissing| Failure::Offline)?;
            let (of, own) = &config.texts[place];
            let (own, mistakes) = read(own, &format!("config.texts.{of}"));
            for message in mistakes {
                tell.emit(PortalEvent::Error { code: "config", message });
            }
            Ok(text.reworded(own))
        }
    });
    let has_nothing_to_read = read.is_none();
    let worded = use_remote_if(props.text.clone(), read);
    let was_worded = use_state(|| Cell::new(false));
    if has_nothing_to_read || worded != Remote::Loading {
        (*was_worded).set(true);
    }
    match worded {
        Remote::Ready(text) => Some((*text).clone()),
        _ => was_worded.get().then(|| props.text.clone()),
    }
}

/// The way to write to the shop, where somebody takes what is written.
fn case_entry(portal: &PortalContext) -> Option<Html> {
    let to = Route::NewCase { order: None, topic: None, line: None };
    let link = || route_link(portal, to, "new-case", portal.text.say(message::contact_case()));
    let takes_cases = portal.shop.takes_cases(&portal.config);
    takes_cases.then(|| tag!("p", {"class": "entry no-print"}, [link()]))
}

/// Where customers sign in at the platform's own page, it stands before all that needs it.
fn sign_in_elsewhere(next: &Route) -> Html {
    html! { <Deferred screen={Screen::SignInElsewhere(next.clone())} /> }
}

/// The way to withdraw from a contract, on every screen but its own, and how it stands with a
/// withdrawal that is on its way. Nothing where the shop offers no withdrawal here.
fn withdrawal(portal: &PortalContext, route: &Route) -> Html {
    if portal.config.withdrawal.is_none() || matches!(route, Route::Withdraw(_)) {
        return Html::default();
    }
    let words = portal.text.say(message::portal_withdraw());
    let to = Route::Withdraw(route.order().map(str::to_owned));
    let link = route_link(portal, to, "to-withdrawal", words);
    let strip =
        keep::has(keep::OUTBOX).then(|| html! { <Deferred screen={Screen::WithdrawalStrip} /> });
    vec![strip.unwrap_or_default(), tag!("p", {"class": "withdraw no-print"}, [link])].into_child()
}

/// A screen, and which one it is since the portal started: going to the order on the screen once
/// more opens it anew, for instance with fresh access after a link that had run out.
#[derive(PartialEq)]
struct Visit {
    route: Route,
    count: u32,
}

impl Visit {
    fn then(&self, route: Route) -> Visit {
        Visit { route, count: self.count + 1 }
    }
}

/// Reads where the page's fragment leads. A secret in it moves to the shop's memory and out of
/// the address bar.
fn arrive(shop: &Shop) -> Option<Route> {
    let fragment = window().location().hash().ok()?;
    let destination = Destination::from_fragment(&fragment)?;
    if let Some(token) = destination.access {
        match (&destination.route, destination.route.order()) {
            (_, Some(reference)) => shop.remember_link(reference, token),
            (Route::Case { id, .. }, None) => shop.remember_case(id, token),
            _ => {}
        }
        replace_fragment(&destination.route);
    }
    Some(destination.route)
}
