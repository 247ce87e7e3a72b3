//! What was bought.

use posventa_core::order::{Line, LineKind, Order};
use posventa_i18n::{Message, message};
use yew::prelude::*;

use crate::ui::PortalContext;
use crate::ui::hooks::StateHandle;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::Button;

/// So many lines are shown at once; the rest on request.
const AT_ONCE: usize = 12;

/// Every line with its price; all of a long list if `show_all` says so.
pub fn lines(portal: &PortalContext, order: &Order, show_all: &StateHandle<bool>) -> Html {
    let lines = &order.lines;
    let shown = if **show_all { lines.len() } else { lines.len().min(AT_ONCE) };
    let say = |message| portal.text.say(message);
    let on_show_all = {
        let show_all = show_all.setter();
        Callback::from(move |()| show_all.set(true))
    };
    let total = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    let rows = lines[..shown].iter();
    let rows = rows.map(|line| line_row(portal, line, line.units.ordered(), Price::Shown));

    let more = (shown < lines.len()).then(|| {
        let words = say(message::lines_show_all(total));
        let button = Button::new("lines-show-all", words).on_press(on_show_all);
        tag!("p", {"class": "no-print"}, [button])
    });
    let title = say(message::lines_title());
    tag!(
        "section",
        {"class": "section", "part": "lines", "aria-labelledby": "lines-title"},
        [
            tag!("h3", {"class": "section-title", "part": "section-title", "id": "lines-title"}, [title]),
            line_list(rows.collect()),
            more,
        ],
    )
}

/// A list of [`line_row`]s.
pub fn line_list(rows: Vec<Html>) -> Html {
    tag!("ul", {"class": "line-list"}, [rows])
}

/// Whether a line is told with all that belongs to the whole of it: its price, what was cancelled
/// or returned, its download.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Price {
    Shown,
    Hidden,
}

/// One product: so many pieces of the line, or of one parcel.
pub fn line_row(portal: &PortalContext, line: &Line, units: u32, price: Price) -> Html {
    let with_price = price == Price::Shown;
    let each = line.unit_price.filter(|_| with_price && 1 < units);
    let each = each.map(|price| {
        format!(" · {}", portal.text.say(message::line_each(portal.text.money(price))))
    });
    let count = portal.text.say(message::line_units(units));
    let variant = line.variant.clone();
    let variant = variant.map(|variant| tag!("span", {"class": "quiet"}, [variant]));
    let total = with_price.then(|| {
        let total = portal.text.money(line.total);
        tag!("span", {"class": "line-price", "part": "line-total"}, [total])
    });

    tag!("li", {"class": "line", "part": "line"}, [
        tag!("span", {"class": "line-image", "part": "line-image"}, [line_image(line)]),
        tag!("span", {"class": "line-words"}, [
            tag!("span", {"class": "line-title"}, [line.title.clone()]),
            variant,
            tag!("span", {"class": "quiet", "part": "line-units"}, [count, each]),
            with_price.then(|| line_notes(portal, line)),
        ]),
        total,
    ])
}

/// The picture of what was bought; its title stands beside it.
pub fn line_image(line: &Line) -> Html {
    let image = line.image.as_ref().map(|image| {
        tag!(
            "img",
            {
                "src": image.as_str().to_owned(),
                "alt": "",
                "width": "56",
                "height": "56",
                "loading": "lazy",
                "decoding": "async",
            },
            [],
        )
    });
    image.unwrap_or_default()
}

/// What belongs to the whole of a line.
fn line_notes(portal: &PortalContext, line: &Line) -> Html {
    let say = |message| portal.text.say(message);
    let note = |units: u32, message: fn(u32) -> Message| {
        (0 < units).then(|| tag!("span", {"class": "line-note"}, [say(message(units))]))
    };
    let sku = line.sku.clone();
    let sku =
        sku.map(|sku| tag!("span", {"class": "quiet line-sku"}, [say(message::line_sku(sku))]));
    vec![
        sku.into_child(),
        note(line.units.cancelled(), message::line_cancelled).into_child(),
        note(line.units.returned(), message::line_returned).into_child(),
        download(portal, line),
    ]
    .into_child()
}

fn download(portal: &PortalContext, line: &Line) -> Html {
    let say = |message| portal.text.say(message);
    match &line.kind {
        LineKind::Goods => Html::default(),
        LineKind::Digital { download: None } => {
            tag!("span", {"class": "quiet"}, [say(message::line_download_waiting())])
        }
        LineKind::Digital { download: Some(url) } => tag!(
            "a",
            {
                "class": "link",
                "part": "link download",
                "href": url.as_str().to_owned(),
                "rel": "noopener",
            },
            [portal.about(say(message::line_download()), line.title.clone())],
        ),
    }
}
