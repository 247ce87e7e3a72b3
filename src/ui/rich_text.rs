//! Rich text as elements.

use posventa_core::rich_text::Piece;
use yew::prelude::*;

use crate::route::Destination;
use crate::ui::PortalContext;
use crate::ui::markup::{Attribute, Child, element, tag};
use crate::ui::views::route_link;

/// The elements of a text; its headings of the first rank are `#section-0` and so on, and can take
/// the focus.
pub fn rich_text(portal: &PortalContext, pieces: &[Piece]) -> Html {
    let mut sections = 0;
    all(portal, pieces, &mut sections)
}

/// The titles of the sections that [`rich_text`] makes.
pub fn sections(pieces: &[Piece]) -> Vec<String> {
    let mut titles = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Element { name, children } if name.as_str() == "h3" => {
                titles.push(Piece::plain(children));
            }
            Piece::Element { children, .. } | Piece::Link { children, .. } => {
                titles.extend(sections(children));
            }
            Piece::Text(_) | Piece::Image { .. } => {}
        }
    }
    titles
}

fn all(portal: &PortalContext, pieces: &[Piece], sections: &mut usize) -> Html {
    let html: Vec<Html> = pieces.iter().map(|piece| one(portal, piece, sections)).collect();
    html.into_child()
}

fn one(portal: &PortalContext, piece: &Piece, sections: &mut usize) -> Html {
    match piece {
        Piece::Text(text) => text.clone().into_child(),
        Piece::Image { src, alt } => tag!(
            "img",
            {"src": src.as_str().to_owned(), "alt": alt.clone(), "loading": "lazy"},
            [],
        ),
        Piece::Link { href, children } => {
            let content = all(portal, children, sections);
            match Destination::from_fragment(href.as_str()) {
                Some(Destination { route, .. }) => route_link(portal, route, "text-link", content),
                None => tag!(
                    "a",
                    {
                        "class": "link",
                        "part": "link text-link",
                        "href": href.as_str().to_owned(),
                        "rel": "noopener",
                    },
                    [content],
                ),
            }
        }
        Piece::Element { name, children } => {
            let name = name.as_str();
            let mut children = match name {
                "br" | "hr" => Vec::new(),
                _ => vec![all(portal, children, sections)],
            };
            match name {
                "h3" => {
                    let id = format!("section-{sections}");
                    *sections += 1;
                    let mut values = vec![id.into_attribute(), "-1".into_attribute()];
                    element(name, &["id", "tabindex"], &mut values, &mut children)
                }
                "th" => {
                    let mut values = vec!["col".into_attribute()];
                    element(name, &["scope"], &mut values, &mut children)
                }
                _ => element(name, &[], &mut Vec::new(), &mut children),
            }
        }
    }
}
