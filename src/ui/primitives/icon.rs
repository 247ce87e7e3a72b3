//! The few pictures of the portal, drawn with one path each.

use yew::prelude::*;

use crate::ui::markup::tag;

/// What an icon shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum IconName {
    Check,
    Phone,
    Mail,
    Chat,
    Place,
    Link,
    Back,
}

/// A picture beside a text that says the same, and so hidden from screen readers; the part `icon`.
pub fn icon(name: IconName) -> Html {
    let path = match name {
        IconName::Check => "m5 12.5 4.5 4.5L19 7.5",
        IconName::Phone => {
            "M5 4h4l1.5 5L8 10.5a11 11 0 0 0 5.5 5.5l1.5-2.5 5 1.5v4c-9 1-16-6-15-15Z"
        }
        IconName::Mail => "M3.5 6h17v12h-17zM4 7l8 6 8-6",
        IconName::Chat => "M4 5h16v11h-9l-4.5 4v-4H4z",
        IconName::Place => "M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11Zm0-8.5v-4",
        IconName::Link => {
            "M10 14a4 4 0 0 0 6 .5l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6-.5l-3 3a4 4 0 0 0 6 6l1-1"
        }
        IconName::Back => "M19 12H5m6-6-6 6 6 6",
    };
    tag!(
        "svg",
        {
            "class": "icon",
            "part": "icon",
            "viewBox": "0 0 24 24",
            "aria-hidden": "true",
            "focusable": "false",
        },
        [tag!("path", {"d": path}, [])],
    )
}
