//! The one button of the portal.

use yew::prelude::*;

/// How loudly a button asks to be pressed.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Emphasis {
    Primary,
    #[default]
    Quiet,
    /// Looks like a link, for what is beside the point.
    Plain,
}

/// Properties of [`Button`].
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ButtonProps {
    /// The label; an icon alone is none.
    pub children: Html,
    /// Called once per press, by pointer or key. Not for [`ButtonProps::submits`].
    #[prop_or_default]
    pub on_press: Callback<()>,
    /// Default: [`Emphasis::Quiet`].
    #[prop_or_default]
    pub emphasis: Emphasis,
    /// While true, presses do nothing. Default: false.
    #[prop_or_default]
    pub busy: bool,
    /// Submits the form around it instead of calling `on_press`. Default: false.
    #[prop_or_default]
    pub submits: bool,
    /// A part of its own, besides `button` and the one of its emphasis. Default: none.
    #[prop_or_default]
    pub part: AttrValue,
}

/// A button, exposed to the page as the parts `button` and `button-primary`, `button-quiet` or
/// `button-plain`.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let onclick = {
        let on_press = props.on_press.clone();
        let (busy, submits) = (props.busy, props.submits);
        Callback::from(move |event: MouseEvent| {
            if busy {
                event.prevent_default();
            } else if !submits {
                on_press.emit(());
            }
        })
    };
    let emphasis = match props.emphasis {
        Emphasis::Primary => "button-primary",
        Emphasis::Quiet => "button-quiet",
        Emphasis::Plain => "button-plain",
    };

    // `aria-disabled` rather than `disabled`: a disabled button would drop the keyboard focus the
    // moment it is pressed.
    html! {
        <button
            type={if props.submits { "submit" } else { "button" }}
            class="button"
            part={format!("button {emphasis} {}", props.part)}
            aria-disabled={props.busy.then_some("true")}
            {onclick}
        >
            { props.children.clone() }
        </button>
    }
}
