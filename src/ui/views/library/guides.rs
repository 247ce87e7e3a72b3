//! The list of guides: what was bought first, and a search that answers each letter.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use posventa_core::guides::{Guide, Index, Kind, Query};
use posventa_i18n::message;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use yew::prelude::*;

use super::kind_words;
use crate::route::Route;
use crate::shop::Shelf;
use crate::ui::context::window;
use crate::ui::hooks::{StateSetter, use_state};
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Field};
use crate::ui::views::route_link;
use crate::ui::{PortalContext, use_portal};

/// So many guides are shown at a time: who does not find it among the first asks for more, or
/// types another letter.
const SHOWN: usize = 10;

/// So many rows are changed in one frame.
const IN_A_FRAME: usize = 5;

/// How long typing rests before it is said how many guides fit, in milliseconds: a screen reader
/// that counts after each letter says nothing else.
const TYPING_PAUSE: u32 = 400;

thread_local! {
    /// What was looked for last, for whoever comes back from a guide. It ends with the page.
    static LATEST: RefCell<(String, Option<Kind>)> = const { RefCell::new((String::new(), None)) };
}

/// What fits what was looked for.
struct Found {
    query: Query,
    /// Numbers of guides about what was bought, if nothing is looked for.
    first: Vec<usize>,
    others: Vec<usize>,
}

impl Found {
    fn count(&self) -> usize {
        self.first.len() + self.others.len()
    }
}

/// What is drawn of what was found, and when.
///
/// On a slow phone a letter, a search and ten other rows together take two frames. So each has one
/// for itself: the letter, the search, the upper rows, the lower ones. How many guides there are is
/// said when the typing rests.
struct Drawing {
    index: Rc<Index>,
    bought: Rc<Vec<String>>,
    found: RefCell<Rc<Found>>,
    upper: StateSetter<Rc<Found>>,
    lower: StateSetter<Rc<Found>>,
    shown: StateSetter<usize>,
    count: StateSetter<usize>,
    /// Whether a letter waits for its search.
    is_awaited: Cell<bool>,
    pause: Cell<Option<Timeout>>,
}

impl Drawing {
    fn search(&self) {
        self.found.replace(Rc::new(search(&self.index, &self.bought)));
    }

    fn show_upper(&self) {
        self.shown.set(SHOWN);
        self.upper.set(Rc::clone(&self.found.borrow()));
    }

    fn show_lower(&self) {
        self.lower.set(Rc::clone(&self.found.borrow()));
    }

    fn show_count(&self) {
        self.count.set(self.found.borrow().count());
    }

    /// Shows at once what fits after a press.
    fn press(&self) {
        self.search();
        self.show_upper();
        self.show_lower();
        self.show_count();
    }

    /// Shows what fits after a letter. Where the next one comes before all is drawn, the rest of
    /// this list is left out.
    fn type_in(self: Rc<Self>) {
        self.pause.take();
        if self.is_awaited.replace(true) {
            return;
        }
        in_frame(move || {
            in_frame(move || {
                self.is_awaited.set(false);
                self.search();
                self.then(|drawing| {
                    drawing.show_upper();
                    drawing.then(|drawing| {
                        drawing.show_lower();
                        let count = Rc::clone(&drawing);
                        let count = Timeout::new(TYPING_PAUSE, move || count.show_count());
                        drawing.pause.set(Some(count));
                    });
                });
            });
        });
    }

    /// Goes on in the next frame.
    fn then(self: Rc<Self>, draw: fn(Rc<Self>)) {
        in_frame(move || {
            if !self.is_awaited.get() {
                draw(self);
            }
        });
    }
}

/// Does something before the next frame is drawn.
fn in_frame(work: impl FnOnce() + 'static) {
    let work = Closure::once_into_js(work);
    // It is never refused.
    let _ = window().request_animation_frame(work.unchecked_ref());
}

fn search(index: &Index, bought: &[String]) -> Found {
    LATEST.with_borrow(|(words, kind)| {
        let query = Query::new(words, index.stems());
        let (first, others) = match query.is_empty() {
            true => index.list(*kind, bought),
            false => (Vec::new(), index.search(&query, *kind, bought)),
        };
        Found { query, first, others }
    })
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
    let upper = use_state(|| Rc::new(search(&props.index, &bought)));
    let lower = use_state(|| Rc::clone(&upper));
    let count = use_state(|| upper.count());
    let drawing = use_state(|| {
        Rc::new(Drawing {
            index: props.index.clone(),
            bought: bought.clone(),
            found: RefCell::new(Rc::clone(&upper)),
            upper: upper.setter(),
            lower: lower.setter(),
            shown: shown.setter(),
            count: count.setter(),
            is_awaited: Cell::default(),
            pause: Cell::default(),
        })
    });
    // To count in words is a tenth of a rendering.
    let said = use_memo((*count, portal.text.clone()), |(count, text)| {
        text.say(match *count {
            0 => message::guides_none(),
            count => message::guides_count(i64::try_from(count).unwrap_or(i64::MAX)),
        })
    });
    let index = &drawing.index;
    let say = |message| portal.text.say(message);
    if index.guides.is_empty() {
        return tag!("p", {"class": "lead"}, [say(message::guides_empty())]);
    }

    let choose = {
        let (drawing, kind) = (Rc::clone(&drawing), kind.setter());
        Callback::from(move |of: Option<Kind>| {
            LATEST.with_borrow_mut(|(_, kind)| *kind = of);
            kind.set(of);
            drawing.press();
        })
    };
    let field = {
        let drawing = Rc::clone(&drawing);
        let on_change = Callback::from(move |words: String| {
            LATEST.with_borrow_mut(|(typed, _)| *typed = words);
            Rc::clone(&drawing).type_in();
        });
        let typed = LATEST.with_borrow(|(typed, _)| typed.clone());
        let field = Field {
            kind: "search",
            hint: say(message::guides_search_hint()),
            ..Field::new("guides-search", say(message::guides_search()), &typed, on_change)
        };
        field.into_child()
    };
    let rows = |found: &Found, numbers: &[usize]| -> Vec<Html> {
        let row = |number: &usize| guide_row(&portal, &index.guides[*number], &found.query);
        numbers.iter().map(row).collect()
    };
    let list = |rows: Vec<Html>| tag!("ul", {"class": "guide-list", "lang": index.language.clone()}, [rows]);
    let bought_section = (!upper.first.is_empty()).then(|| {
        tag!("section", {"class": "section", "part": "guides-bought", "aria-labelledby": "bought-title"}, [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "bought-title"}, [say(message::guides_bought())]),
            list(rows(&upper, &upper.first)),
        ])
    });
    let others_title = (!upper.first.is_empty() && !upper.others.is_empty())
        .then(|| tag!("h3", {"class": "section-title", "part": "section-title"}, [say(message::guides_others())]));
    let others = {
        let end = upper.others.len().min(*shown);
        let mut others = rows(&upper, &upper.others[..end.min(IN_A_FRAME)]);
        let end = end.min(lower.others.len());
        others.extend(rows(&lower, lower.others.get(IN_A_FRAME..end).unwrap_or_default()));
        list(others)
    };
    let more = (*shown < lower.others.len()).then(|| {
        let (shown, next) = (shown.setter(), *shown + SHOWN * 5);
        let on_press = Callback::from(move |()| shown.set(next));
        tag!("p", {}, [Button::new("guides-more", say(message::guides_more())).on_press(on_press)])
    });
    let clear = (*count == 0).then(|| {
        let on_press = choose.reform(|()| {
            LATEST.take();
            None
        });
        tag!(
            "p",
            {},
            [Button::new("guides-clear", say(message::guides_clear())).on_press(on_press)]
        )
    });
    vec![
        tag!("div", {"class": "guide-tools no-print"}, [
            field,
            kinds(&portal, &there, *kind, choose),
        ]),
        tag!("p", {"class": "quiet", "part": "guides-count", "role": "status"}, [(*said).clone()]),
        clear.into_child(),
        bought_section.into_child(),
        others_title.into_child(),
        (!upper.others.is_empty()).then_some(others).into_child(),
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

/// One guide. Without a key: a letter changes most rows, and to change the texts of one is less work
/// than to make another.
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
    tag!("li", {"class": "guide-row", "part": "guide-row"}, [link])
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
