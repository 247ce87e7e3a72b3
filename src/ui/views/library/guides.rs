//! The list of guides: what was bought first, and a search that answers each letter.

use std::cell::RefCell;
use std::ops::Range;
use std::rc::Rc;

use posventa_core::guides::{Guide, Index, Kind, Query};
use posventa_i18n::message;
use yew::prelude::*;

use super::kind_words;
use crate::route::Route;
use crate::shop::Shelf;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Field};
use crate::ui::views::route_link;
use crate::ui::{PortalContext, use_portal};

/// So many guides are shown at a time: who does not find it among the first asks for more, or
/// types another letter.
const SHOWN: usize = 10;

thread_local! {
    /// What was looked for last, for whoever comes back from a guide. It ends with the page.
    static LATEST: RefCell<(String, Option<Kind>)> = const { RefCell::new((String::new(), None)) };
}

/// Properties of [`GuideList`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct GuideListProps {
    pub index: Rc<Index>,
}

/// The list. Nothing that is typed leaves this device.
#[component]
pub fn GuideList(props: &GuideListProps) -> Html {
    let portal = use_portal();
    let typed = use_state(|| LATEST.with_borrow(|(typed, _)| typed.clone()));
    let kind = use_state(|| LATEST.with_borrow(|(_, kind)| *kind));
    let shown = use_state(|| SHOWN);
    let bought = {
        let shop = portal.shop.clone();
        use_memo((), move |()| shop.0.bought())
    };
    let there = use_memo(props.index.clone(), |index| {
        let there_is = |kind: &Kind| index.guides.iter().any(|guide| guide.kind == *kind);
        Kind::ALL.into_iter().filter(there_is).collect::<Vec<Kind>>()
    });
    let index = &props.index;
    let say = |message| portal.text.say(message);
    if index.guides.is_empty() {
        return tag!("p", {"class": "lead"}, [say(message::guides_empty())]);
    }

    let look_for = {
        let (typed, kind, shown) = (typed.setter(), kind.setter(), shown.setter());
        Callback::from(move |(words, of): (String, Option<Kind>)| {
            LATEST.set((words.clone(), of));
            typed.set(words);
            kind.set(of);
            shown.set(SHOWN);
        })
    };
    let search = {
        let (look_for, kind) = (look_for.clone(), *kind);
        let on_change = Callback::from(move |words: String| look_for.emit((words, kind)));
        Field {
            kind: "search",
            hint: say(message::guides_search_hint()),
            ..Field::new("guides-search", say(message::guides_search()), &typed, on_change)
        }
    };
    let query = Query::new(&typed, index.stems());
    let (first, others) = match query.is_empty() {
        true => index.list(*kind, &bought),
        false => (Vec::new(), index.search(&query, *kind, &bought)),
    };
    let count = first.len() + others.len();
    let rows = |numbers: &[usize]| {
        let rows: Vec<Html> = numbers
            .iter()
            .map(|number| guide_row(&portal, &index.guides[*number], &query))
            .collect();
        tag!("ul", {"class": "guide-list", "lang": index.language.clone()}, [rows])
    };
    let bought_section = (!first.is_empty()).then(|| {
        tag!("section", {"class": "section", "part": "guides-bought", "aria-labelledby": "bought-title"}, [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "bought-title"}, [say(message::guides_bought())]),
            rows(&first),
        ])
    });
    let others_title = (!first.is_empty() && !others.is_empty())
        .then(|| tag!("h3", {"class": "section-title", "part": "section-title"}, [say(message::guides_others())]));
    let more = (*shown < others.len()).then(|| {
        let (shown, next) = (shown.setter(), *shown + SHOWN * 5);
        let on_press = Callback::from(move |()| shown.set(next));
        tag!("p", {}, [Button::new("guides-more", say(message::guides_more())).on_press(on_press)])
    });
    let clear = (count == 0).then(|| {
        let on_press = look_for.reform(|()| (String::new(), None));
        tag!(
            "p",
            {},
            [Button::new("guides-clear", say(message::guides_clear())).on_press(on_press)]
        )
    });
    let said = match count {
        0 => say(message::guides_none()),
        count => say(message::guides_count(i64::try_from(count).unwrap_or(i64::MAX))),
    };

    vec![
        tag!("div", {"class": "guide-tools no-print"}, [
            search,
            kinds(&portal, &there, *kind, look_for.reform({
                let typed = (*typed).clone();
                move |kind| (typed.clone(), kind)
            })),
        ]),
        tag!("p", {"class": "quiet", "part": "guides-count", "role": "status"}, [said]),
        clear.into_child(),
        bought_section.into_child(),
        others_title.into_child(),
        (!others.is_empty()).then(|| rows(&others[..others.len().min(*shown)])).into_child(),
        more.into_child(),
    ]
    .into_child()
}

/// A button for each kind there is, of which one is pressed.
fn kinds(
    portal: &PortalContext,
    there: &[Kind],
    chosen: Option<Kind>,
    choose: Callback<Option<Kind>>,
) -> Html {
    if there.len() < 2 {
        return Html::default();
    }
    let chip = |kind: Option<Kind>| {
        let words = kind.map_or_else(message::guides_kind_all, kind_words);
        let choose = choose.clone();
        html! {
            <button
                type="button"
                class="button chip"
                part={chip_part(kind)}
                aria-pressed={if kind == chosen { "true" } else { "false" }}
                onclick={Callback::from(move |_: MouseEvent| choose.emit(kind))}
            >
                { portal.text.say(words) }
            </button>
        }
    };
    let chips: Vec<Html> =
        [None].into_iter().chain(there.iter().copied().map(Some)).map(chip).collect();
    let label = portal.text.say(message::guides_kinds());
    tag!("div", {"class": "chips", "role": "group", "part": "kinds", "aria-label": label}, [chips])
}

fn chip_part(kind: Option<Kind>) -> &'static str {
    match kind {
        None => "button chip kind-all",
        Some(Kind::Install) => "button chip kind-install",
        Some(Kind::Use) => "button chip kind-use",
        Some(Kind::Care) => "button chip kind-care",
        Some(Kind::Manual) => "button chip kind-manual",
        Some(Kind::Faq) => "button chip kind-faq",
    }
}

fn guide_row(portal: &PortalContext, guide: &Guide, query: &Query) -> Html {
    let kind = portal.text.say(kind_words(guide.kind));
    // The summary says what it is about; a section is shown where that has more of what was meant.
    let title = query.marks(&guide.title);
    let summary = query.marks(&guide.summary);
    let least = title.len().max(summary.len());
    let might = least < query.words();
    let fits = |section: &&String| might && least < query.marks(section).len();
    let words = match guide.sections.iter().find(fits) {
        Some(section) => {
            let words = portal.text.say(message::guides_section(section.clone()));
            marked(&words, query.marks(&words))
        }
        None => marked(&guide.summary, summary),
    };
    let content = vec![
        tag!("span", {"class": "guide-title"}, [marked(&guide.title, title)]),
        tag!("span", {"class": "quiet"}, [kind]),
        tag!("span", {"class": "guide-words"}, [words]),
    ];
    let to = Route::Library(Shelf::Guides, guide.slug.clone());
    let link = route_link(portal, to, "guide-link", content.into_child());
    html! { <li key={guide.slug.clone()} class="guide-row" part="guide-row">{ link }</li> }
}

/// A text with what was looked for marked.
fn marked(text: &str, marks: Vec<Range<usize>>) -> Html {
    let mut pieces = Vec::new();
    let mut from = 0;
    for mark in marks {
        pieces.push(text[from..mark.start].to_owned().into_child());
        from = mark.end;
        pieces.push(tag!("mark", {}, [text[mark].to_owned()]));
    }
    pieces.push(text[from..].to_owned().into_child());
    pieces.into_child()
}
