//! Elements, put together by calls.
//!
//! `html!` writes out everything about an element where it stands, some 200 bytes each; a call of
//! [`tag!`] with the same is 60, because what is inside is put together by calls as well, and the
//! two mix freely. On the order's page that is 9 of the
//! module's 130 KB (brotli). Where an element listens, or its attributes are properties, `html!`
//! is still the way.

use std::cell::RefCell;
use std::mem;

use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VList, VTag, VText};

use crate::ui::primitives::{Button, Field};

/// An element: its name, its attributes, what is inside.
///
/// ```text
/// tag!("p", {"class": "quiet", "part": "updated-at"}, [time, " ", refresh])
/// ```
///
/// An attribute is a text or an `Option` of one; a child is whatever is a [`Child`].
macro_rules! tag {
    (
        $name:literal,
        {$($key:literal: $value:literal),* $(,)?},
        [$($child:expr),* $(,)?] $(,)?
    ) => {{
        let mut inside = Vec::new();
        $($crate::ui::markup::Child::add_to($child, &mut inside);)*
        $crate::ui::markup::fixed(concat!($name, $("\n", $key, "\n", $value),*), &mut inside)
    }};
    (
        $name:literal,
        {$($key:literal: $value:expr),* $(,)?},
        [$($child:expr),* $(,)?] $(,)?
    ) => {{
        let mut values = Vec::new();
        $($crate::ui::markup::Attribute::add_to($value, &mut values);)*
        let mut inside = Vec::new();
        $($crate::ui::markup::Child::add_to($child, &mut inside);)*
        $crate::ui::markup::element($name, &[$($key),*], &mut values, &mut inside)
    }};
}

pub(crate) use tag;

/// The name of an element and its attributes, as Yew wants them.
type Fixed = (&'static str, &'static [(&'static str, AttributeOrProperty)]);

thread_local! {
    /// What was read of each description, sorted by where it stands in the module.
    static KNOWN: RefCell<Vec<(Place, Fixed)>> = const { RefCell::new(Vec::new()) };
}

type Place = (*const u8, usize);

/// An element whose attributes are always the same. For [`tag!`].
///
/// `description` is its name, then by turns the name and the value of each attribute, a line each:
/// one text where lists of texts would be 16 bytes an attribute that say where the texts are.
/// It is read once and kept, so that Yew sees the same attributes each time.
#[inline(never)]
pub fn fixed(description: &'static str, inside: &mut Vec<Html>) -> Html {
    let place = (description.as_ptr(), description.len());
    let (name, attributes) = KNOWN.with_borrow_mut(|known| {
        let index = known.binary_search_by_key(&place, |(place, _)| *place);
        let index = index.unwrap_or_else(|index| {
            known.insert(index, (place, read(description)));
            index
        });
        known[index].1
    });
    put_together(name, Attributes::Static(attributes), inside)
}

fn read(description: &'static str) -> Fixed {
    let mut lines = description.split('\n');
    let name = lines.next().unwrap_or_default();
    let mut attributes = Vec::new();
    while let (Some(key), Some(value)) = (lines.next(), lines.next()) {
        attributes.push((key, AttributeOrProperty::Static(value)));
    }
    // Kept for as long as the module, one for each place in the source.
    (name, Box::leak(attributes.into_boxed_slice()))
}

/// An element with an attribute for each key, or none where the value is `None`. For [`tag!`].
#[inline(never)]
pub fn element(
    name: &'static str,
    keys: &'static [&'static str],
    values: &mut Vec<Option<AttributeOrProperty>>,
    inside: &mut Vec<Html>,
) -> Html {
    let values = mem::take(values).into_boxed_slice();
    put_together(name, Attributes::Dynamic { keys, values }, inside)
}

/// Takes what is in `inside`: to hand over the list itself would be written out at each call.
fn put_together(name: &'static str, attributes: Attributes, inside: &mut Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    tag.set_attributes(attributes);
    if !inside.is_empty() {
        tag.add_children(mem::take(inside));
    }
    Html::from(tag)
}

/// The value of an attribute.
pub trait Attribute: Sized {
    fn into_attribute(self) -> Option<AttributeOrProperty>;

    #[inline(never)]
    fn add_to(self, values: &mut Vec<Option<AttributeOrProperty>>) {
        values.push(self.into_attribute());
    }
}

impl Attribute for &'static str {
    fn into_attribute(self) -> Option<AttributeOrProperty> {
        Some(AttributeOrProperty::Static(self))
    }
}

impl Attribute for String {
    fn into_attribute(self) -> Option<AttributeOrProperty> {
        Some(AttributeOrProperty::Attribute(AttrValue::from(self)))
    }
}

impl<T: Attribute> Attribute for Option<T> {
    fn into_attribute(self) -> Option<AttributeOrProperty> {
        self.and_then(T::into_attribute)
    }
}

/// What can stand inside an element. `None` and an empty list are nothing.
pub trait Child: Sized {
    fn into_child(self) -> Html;

    #[inline(never)]
    fn add_to(self, inside: &mut Vec<Html>) {
        inside.push(self.into_child());
    }
}

impl Child for Html {
    fn into_child(self) -> Html {
        self
    }
}

impl Child for String {
    fn into_child(self) -> Html {
        Html::from(VText::new(self))
    }
}

impl Child for &'static str {
    fn into_child(self) -> Html {
        Html::from(VText::new(self))
    }
}

impl Child for Vec<Html> {
    #[inline(never)]
    fn into_child(self) -> Html {
        Html::from(VList::with_children(self, None))
    }
}

impl Child for Button {
    fn into_child(self) -> Html {
        self.into()
    }
}

impl Child for Field<'_> {
    fn into_child(self) -> Html {
        self.into()
    }
}

impl<T: Child> Child for Option<T> {
    fn into_child(self) -> Html {
        self.map(T::into_child).unwrap_or_default()
    }
}
