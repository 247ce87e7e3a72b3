//! The one button of the portal.

use yew::html::IntoPropValue;
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

/// A button, exposed to the page as the parts `button` and `button-primary`, `button-quiet` or
/// `button-plain`, and by a part of its own.
///
/// The primitives are values that become HTML and not components: a component that keeps no state
/// costs a page 2 KB and does nothing for it.
#[derive(Debug, Clone)]
pub struct Button {
    part: &'static str,
    label: Html,
    emphasis: Emphasis,
    busy: bool,
    on_press: Option<Callback<()>>,
}

impl Button {
    /// A quiet button with its own part and a label; an icon alone is none. Without
    /// [`Button::on_press`] it submits the form around it.
    pub fn new(part: &'static str, label: impl Into<Html>) -> Button {
        let (emphasis, label) = (Emphasis::Quiet, label.into());
        Button { part, label, emphasis, busy: false, on_press: None }
    }

    pub fn emphasis(self, emphasis: Emphasis) -> Button {
        Button { emphasis, ..self }
    }

    /// While true, presses do nothing.
    pub fn busy(self, busy: bool) -> Button {
        Button { busy, ..self }
    }

    /// Called once per press, by pointer or key.
    pub fn on_press(self, on_press: Callback<()>) -> Button {
        Button { on_press: Some(on_press), ..self }
    }
}

impl From<Button> for Html {
    fn from(button: Button) -> Html {
        let Button { part, label, emphasis, busy, on_press } = button;
        let kind = if on_press.is_some() { "button" } else { "submit" };
        let onclick = Callback::from(move |event: MouseEvent| match &on_press {
            _ if busy => event.prevent_default(),
            Some(on_press) => on_press.emit(()),
            None => {}
        });
        let emphasis = match emphasis {
            Emphasis::Primary => "button-primary",
            Emphasis::Quiet => "button-quiet",
            Emphasis::Plain => "button-plain",
        };

        // `aria-disabled` rather than `disabled`: a disabled button would drop the keyboard focus
        // the moment it is pressed.
        html! {
            <button
                type={kind}
                class="button"
                part={format!("button {emphasis} {part}")}
                aria-disabled={busy.then_some("true")}
                {onclick}
            >
                { label }
            </button>
        }
    }
}

/// As the only child of an element, `html!` takes it by this trait.
impl IntoPropValue<Html> for Button {
    fn into_prop_value(self) -> Html {
        self.into()
    }
}
