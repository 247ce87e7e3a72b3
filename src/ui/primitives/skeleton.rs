//! The shape of what is still to come.

use yew::prelude::*;

use crate::ui::markup::tag;

/// Grey bars in the place of text; the part `skeleton`. `label` says what is being waited for, to
/// those who do not see the shapes.
pub fn skeleton(label: String, bars: usize) -> Html {
    let bars: Vec<Html> = (0..bars).map(|_| tag!("div", {"class": "skeleton-bar"}, [])).collect();
    tag!("div", {"class": "skeleton", "part": "skeleton", "role": "status"}, [
        tag!("span", {"class": "visually-hidden"}, [label]),
        bars,
    ])
}
