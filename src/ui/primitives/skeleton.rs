//! The shape of what is still to come.

use yew::prelude::*;

/// Properties of [`Skeleton`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SkeletonProps {
    /// What is being waited for, for those who do not see the shapes.
    pub label: AttrValue,
    /// How many bars to draw.
    pub bars: usize,
}

/// Grey bars in the place of text; the part `skeleton`.
#[component]
pub fn Skeleton(props: &SkeletonProps) -> Html {
    html! {
        <div class="skeleton" part="skeleton" role="status">
            <span class="visually-hidden">{ &props.label }</span>
            { for (0..props.bars).map(|_| html! { <div class="skeleton-bar" /> }) }
        </div>
    }
}
