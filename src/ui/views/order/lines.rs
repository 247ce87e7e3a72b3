//! What was bought.

use std::rc::Rc;

use posventa_core::order::{Line, LineKind, Order};
use posventa_i18n::message;
use yew::prelude::*;

use crate::ui::use_portal;

/// So many lines are shown at once; the rest on request.
const AT_ONCE: usize = 12;

#[derive(PartialEq, Properties)]
pub struct LinesProps {
    pub order: Rc<Order>,
}

/// Every line with its price.
#[component]
pub fn Lines(props: &LinesProps) -> Html {
    let portal = use_portal();
    let lines = &props.order.lines;
    let show_all = use_state(|| false);
    let shown = if *show_all { lines.len() } else { lines.len().min(AT_ONCE) };
    let say = |message| portal.text.say(message);
    let on_show_all = {
        let show_all = show_all.setter();
        Callback::from(move |()| show_all.set(true))
    };
    let total = i64::try_from(lines.len()).unwrap_or(i64::MAX);

    html! {
        <section class="section" part="lines" aria-labelledby="lines-title">
            <h3 class="section-title" id="lines-title">{ say(message::lines_title()) }</h3>
            <ul class="line-list">
                {
                    for lines[..shown].iter().map(|line| html! {
                        <LineRow
                            key={line.id.clone()}
                            line={line.clone()}
                            units={line.units.ordered()}
                            with_price=true
                        />
                    })
                }
            </ul>
            if shown < lines.len() {
                <p class="no-print">
                    <crate::ui::primitives::Button part="lines-show-all" on_press={on_show_all}>
                        { say(message::lines_show_all(total)) }
                    </crate::ui::primitives::Button>
                </p>
            }
        </section>
    }
}

/// Properties of [`LineRow`].
#[derive(PartialEq, Properties)]
pub struct LineRowProps {
    pub line: Line,
    /// How many pieces are meant: of the line, or of one parcel.
    pub units: u32,
    #[prop_or_default]
    pub with_price: bool,
}

/// One product, in some quantity.
#[component]
pub fn LineRow(props: &LineRowProps) -> Html {
    let portal = use_portal();
    let LineRowProps { line, units, with_price } = props;
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
                    { say(message::line_units(*units)) }
                    if let Some(price) = line.unit_price.filter(|_| *with_price && 1 < *units) {
                        { " · " }
                        { say(message::line_each(portal.text.money(price))) }
                    }
                </span>
                if *with_price {
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
            if *with_price {
                <span class="line-price" part="line-total">{ portal.text.money(line.total) }</span>
            }
        </li>
    }
}

fn download(kind: &LineKind, text: &crate::ui::Text) -> Html {
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
