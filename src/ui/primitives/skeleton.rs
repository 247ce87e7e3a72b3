//! The shape of what is still to come.

use yew::prelude::*;

/// Grey bars in the place of text; the part `skeleton`. `label` says what is being waited for, to
/// those who do not see the shapes.
pub fn skeleton(label: String, bars: usize) -> Html {
    html! {
        <div class="skeleton" part="skeleton" role="status">
            <span class="visually-hidden">{ label }</span>
            { for (0..bars).map(|_| html! { <div class="skeleton-bar" /> }) }
        </div>
    }
}
