//! One guide or policy.

use std::rc::Rc;

use posventa_core::Failure;
use posventa_core::guides::{Guide, Index, Policy};
use posventa_core::rich_text::Piece;
use posventa_i18n::message;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};
use yew::prelude::*;

use super::helped::Helped;
use super::policies::version;
use super::{gone, guide_facts, offline_notice};
use crate::route::Route;
use crate::shop::{Body, Copy, Reading, Shelf};
use crate::ui::context::window;
use crate::ui::hooks::{Remote, use_remote};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis, IconName, icon, skeleton};
use crate::ui::rich_text::{rich_text, sections};
use crate::ui::views::{failure_notice, route_link};
use crate::ui::{PortalContext, foreign_html, use_portal};

/// Properties of [`ReadingPage`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ReadingPageProps {
    /// Of the index.
    pub address: AttrValue,
    pub shelf: Shelf,
    pub slug: AttrValue,
    /// What says more about it, as soon as it is there.
    pub index: Option<Rc<Index>>,
}

/// Loads the text and shows it, or says why it cannot be shown.
#[component]
pub fn ReadingPage(props: &ReadingPageProps) -> Html {
    let portal = use_portal();
    let attempt = use_state(|| 0_u32);
    let text = use_node_ref();
    let say = |message| portal.text.say(message);
    let read = {
        let (shop, shelf) = (portal.shop.clone(), props.shelf);
        let (address, slug) = (props.address.clone(), props.slug.clone());
        use_remote(*attempt, move |_, signal| async move {
            shop.0.read_content(&address, shelf, &slug, &signal).await
        })
    };
    let on_retry = Callback::from(move |()| attempt.set(*attempt + 1));

    let (title, content) = match &read {
        Remote::Loading => {
            (say(message::guides_reading()), skeleton(say(message::portal_loading()), 8))
        }
        Remote::Failed(failure) => {
            let title = match props.shelf {
                Shelf::Guides => message::guides_title(),
                Shelf::Policies => message::policies_title(),
            };
            let notice = match failure {
                Failure::OrderNotFound => gone(&portal),
                failure => failure_notice(&portal, *failure, Some(on_retry)),
            };
            (say(title), notice)
        }
        Remote::Ready(copy) => (copy.value.title.clone(), reading(&portal, props, copy, &text)),
    };
    let back = match props.shelf {
        Shelf::Guides => message::guides_back(),
        Shelf::Policies => message::policies_back(),
    };
    let back = vec![icon(IconName::Back), say(back).into_child()].into_child();
    let back = route_link(&portal, Route::Library(props.shelf, String::new()), "to-library", back);
    tag!("article", {"class": "view", "part": "view reading-view"}, [
        tag!("p", {"class": "back no-print"}, [back]),
        tag!("h2", {"class": "view-title", "part": "view-title", "tabindex": "-1"}, [title]),
        content,
    ])
}

/// What stands below the title.
fn reading(
    portal: &PortalContext,
    props: &ReadingPageProps,
    copy: &Copy<Reading>,
    text: &NodeRef,
) -> Html {
    let say = |message| portal.text.say(message);
    let parsed;
    let pieces: &[Piece] = match &copy.value.body {
        Body::Pieces(pieces) => pieces,
        Body::ForeignHtml(html) => {
            parsed = foreign_html::read(html, &props.address);
            &parsed
        }
    };
    let on_print = Callback::from(move |()| {
        // A page that may not print has no print dialogue; nothing else is lost.
        let _ = window().print();
    });
    let language = props.index.as_ref().map(|index| index.language.clone());
    let helped =
        (props.shelf == Shelf::Guides).then(|| html! { <Helped slug={props.slug.clone()} /> });
    let kept = (!copy.is_kept && portal.shop.0.is_kept(&props.address, props.shelf, &props.slug))
        .then(|| tag!("p", {"class": "quiet no-print", "part": "kept"}, [say(message::guides_kept())]));

    vec![
        copy.is_kept.then(|| offline_notice(portal)).into_child(),
        facts(portal, props).into_child(),
        contents(portal, pieces, text).into_child(),
        html! {
            <div ref={text.clone()} class="prose" part="prose" lang={language} dir="auto">
                { rich_text(portal, pieces) }
            </div>
        },
        helped.into_child(),
        tag!("p", {"class": "buttons no-print"}, [
            Button::new("print", say(message::portal_print())).on_press(on_print),
        ]),
        kept.into_child(),
    ]
    .into_child()
}

/// What the index says about it.
fn facts(portal: &PortalContext, props: &ReadingPageProps) -> Option<Html> {
    let index = props.index.as_ref()?;
    match props.shelf {
        Shelf::Guides => {
            let guide: &Guide = index.guides.iter().find(|it| *it.slug == *props.slug)?;
            Some(guide_facts(portal, guide))
        }
        Shelf::Policies => {
            let policy: &Policy = index.policies.iter().find(|it| *it.slug == *props.slug)?;
            let version = version(portal, policy);
            Some(tag!("p", {"class": "quiet", "part": "policy-version"}, [version]))
        }
    }
}

/// The way to each section, where there are enough of them to be lost.
fn contents(portal: &PortalContext, pieces: &[Piece], text: &NodeRef) -> Option<Html> {
    const ENOUGH: usize = 3;

    let titles = sections(pieces);
    let go = |number: usize| {
        let text = text.clone();
        Callback::from(move |()| {
            let id = format!("#section-{number}");
            let place = text.cast::<Element>().and_then(|it| it.query_selector(&id).ok().flatten());
            if let Some(title) = place.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
                title.scroll_into_view();
                // A title can always take the focus.
                let _ = title.focus();
            }
        })
    };
    let rows = titles.iter().enumerate().map(|(number, title)| {
        let button = Button::new("contents-link", title.clone())
            .emphasis(Emphasis::Plain)
            .on_press(go(number));
        tag!("li", {}, [button])
    });
    let rows: Vec<Html> = rows.collect();
    (ENOUGH <= titles.len()).then(|| {
        tag!("nav", {"class": "contents no-print", "part": "contents", "aria-labelledby": "contents-title"}, [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "contents-title"}, [
                portal.text.say(message::guides_contents()),
            ]),
            tag!("ul", {}, [rows]),
        ])
    })
}
