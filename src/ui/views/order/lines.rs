//! What was bought.

use posventa_core::order::{Line, LineKind, Order};
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::primitives::Button;
use crate::ui::{PortalContext, Text};

/// So many lines are shown at once; the rest on request.
const AT_ONCE: usize = 12;

/// Every line with its price; all of a long list if `show_all` says so.
pub fn lines(portal: &PortalContext, order: &Order, show_all: &UseStateHandle<bool>) -> Html {
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

    html! {
        <section class="section" part="lines" aria-labelledby="lines-title">
            <h3 class="section-title" id="lines-title">{ say(message::lines_title()) }</h3>
            <ul class="line-list">{ for rows }</ul>
            if shown < lines.len() {
                <p class="no-print">
                    {
                        Button::new("lines-show-all", say(message::lines_show_all(total)))
                            .on_press(on_show_all)
                    }
                </p>
            }
        </section>
    }
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
    let say = |message| portal.text.say(message);

    html! {
        <li class="line" part="line">
            <span class="line-image">
                if let Some(image) = &line.image {
                    <img src={image.as_str().to_owned()} alt="" width="56" height="56" loading="lazy" decoding="async" />
                }
            </span>
            <span class="line-words">
                <span class="line-title">{ &line.title }</span>
                if let Some(variant) = &line.variant {
                    <span class="quiet">{ variant }</span>
                }
                <span class="quiet" part="line-units">
                    { say(message::line_units(units)) }
                    if let Some(price) = line.unit_price.filter(|_| with_price && 1 < units) {
                        { " · " }
                        { say(message::line_each(portal.text.money(price))) }
                    }
                </span>
                if with_price {
                    if let Some(sku) = &line.sku {
                        <span class="quiet line-sku">{ say(message::line_sku(sku.clone())) }</span>
                    }
                    if 0 < line.units.cancelled() {
                        <span class="line-note">
                            { say(message::line_cancelled(line.units.cancelled())) }
                        </span>
                    }
                    if 0 < line.units.returned() {
                        <span class="line-note">
                            { say(message::line_returned(line.units.returned())) }
                        </span>
                    }
                    { download(&line.kind, &portal.text) }
                }
            </span>
            if with_price {
                <span class="line-price" part="line-total">{ portal.text.money(line.total) }</span>
            }
        </li>
    }
}

fn download(kind: &LineKind, text: &Text) -> Html {
    match kind {
        LineKind::Goods => Html::default(),
        LineKind::Digital { download: None } => html! {
            <span class="quiet">{ text.say(message::line_download_waiting()) }</span>
        },
        LineKind::Digital { download: Some(url) } => html! {
            <a class="link" part="link download" href={url.as_str().to_owned()} rel="noopener">
                { text.say(message::line_download()) }
            </a>
        },
    }
}
