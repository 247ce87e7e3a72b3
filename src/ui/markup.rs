//! Elements, put together by calls.
//!
//! `html!` writes out everything about an element where it stands, some 200 bytes each; a call of
//! [`tag!`] with the same is 60, and the two mix freely. On the order's page that is 9 of the
//! module's 130 KB (brotli). Where an element listens, or its attributes are properties, `html!`
//! is still the way.

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
    ) => {
        $crate::ui::markup::fixed(
            $name,
            &[$($key),*],
            &[$($value),*],
            vec![$($crate::ui::markup::Child::into_child($child)),*],
        )
    };
    (
        $name:literal,
        {$($key:literal: $value:expr),* $(,)?},
        [$($child:expr),* $(,)?] $(,)?
    ) => {
        $crate::ui::markup::element(
            $name,
            &[$($key),*],
            Box::new([$($crate::ui::markup::Attribute::into_attribute($value)),*]),
            vec![$($crate::ui::markup::Child::into_child($child)),*],
        )
    };
}

pub(crate) use tag;

/// An element whose attributes are always the same. For [`tag!`].
#[inline(never)]
pub fn fixed(
    name: &'static str,
    keys: &'static [&'static str],
    values: &[&'static str],
    children: Vec<Html>,
) -> Html {
    let values = values.iter().map(|value| Some(AttributeOrProperty::Static(value))).collect();
    element(name, keys, values, children)
}

/// An element with an attribute for each key, or none where the value is `None`. For [`tag!`].
#[inline(never)]
pub fn element(
    name: &'static str,
    keys: &'static [&'static str],
    values: Box<[Option<AttributeOrProperty>]>,
    children: Vec<Html>,
) -> Html {
    let mut tag = VTag::new(name);
    tag.set_attributes(Attributes::Dynamic { keys, values });
    if !children.is_empty() {
        tag.add_children(children);
    }
    Html::from(tag)
}

/// The value of an attribute.
pub trait Attribute {
    fn into_attribute(self) -> Option<AttributeOrProperty>;
}

impl Attribute for &'static str {
    fn into_attribute(self) -> Option<AttributeOrProperty> {
        Some(AttributeOrProperty::Static(self))
    }
}

impl Attribute for String {
    #[inline(never)]
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
pub trait Child {
    fn into_child(self) -> Html;
}

impl Child for Html {
    fn into_child(self) -> Html {
        self
    }
}

impl Child for String {
    #[inline(never)]
    fn into_child(self) -> Html {
        Html::from(VText::new(self))
    }
}

impl Child for &'static str {
    #[inline(never)]
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
