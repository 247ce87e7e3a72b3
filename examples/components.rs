//! The portal's building blocks for `www/components.html`, each with the arguments of a sample.

use posventa_core::json::Json;
use posventa_portal::ui::primitives::{
    Button, Choice, ChoiceKind, Emphasis, Field, IconName, Tone, Urgency, choice, choices, icon,
    notice, skeleton, text_area,
};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::prelude::*;

/// A sample on the page, until [`Shown::remove`].
#[wasm_bindgen]
pub struct Shown {
    app: AppHandle<Sample>,
}

#[wasm_bindgen]
impl Shown {
    pub fn remove(self) {
        self.app.destroy();
    }
}

/// Shows a building block in `container`, an element of its own inside a shadow root with the
/// portal's style sheets. `sample` is an entry of `www/components/entries.json`.
///
/// # Errors
///
/// Throws if the sample is no JSON or no building block has its name.
#[wasm_bindgen]
pub fn show(container: Element, sample: &str) -> Result<Shown, JsError> {
    let sample = Json::parse(sample).ok_or_else(|| JsError::new("the sample is not JSON"))?;
    let content = content(&sample).ok_or_else(|| JsError::new("there is no such sample"))?;
    let props = SampleProps { content };
    Ok(Shown { app: yew::Renderer::<Sample>::with_root_and_props(container, props).render() })
}

#[derive(PartialEq, Properties)]
struct SampleProps {
    content: Html,
}

#[component]
fn Sample(props: &SampleProps) -> Html {
    html! { <div class="portal"><div class="view">{ props.content.clone() }</div></div> }
}

fn content(sample: &Json) -> Option<Html> {
    let text = |key: &str| sample.get(key).and_then(Json::as_text).unwrap_or_default().to_owned();
    let has = |key: &str| sample.get(key) == Some(&Json::Bool(true));
    let problem = Some(text("problem")).filter(|it| !it.is_empty());
    let content = match sample.get("block")?.as_text()? {
        "button" => {
            let emphasis = match text("emphasis").as_str() {
                "primary" => Emphasis::Primary,
                "plain" => Emphasis::Plain,
                _ => Emphasis::Quiet,
            };
            let button = Button::new("sample", text("label")).emphasis(emphasis);
            let button: Html = button.busy(has("busy")).on_press(Callback::noop()).into();
            html! { <div class="buttons">{ button }</div> }
        }
        "field" => {
            let value = text("value");
            let label = text("label");
            let field = Field::new("sample", label, &value, Callback::noop());
            Field { hint: text("hint"), problem, ..field }.into()
        }
        "text-area" => {
            let (label, value) = (text("label"), text("value"));
            text_area("sample", "sample", label, &value, Callback::noop(), problem)
        }
        "choice" => {
            let label = text("label").into();
            let kind = ChoiceKind::Any;
            choice(kind, "sample", ("sample", "1"), has("chosen"), Callback::noop(), label)
        }
        "choices" => {
            let options = options(sample);
            let chosen = sample.get("chosen").and_then(Json::as_text);
            let legend = text("label");
            choices("sample", "sample", legend, options, chosen, &Callback::noop(), problem)
        }
        "notice" => {
            let tone = match text("tone").as_str() {
                "warning" => Tone::Warning,
                "problem" => Tone::Problem,
                _ => Tone::Info,
            };
            let content = html! { <p>{ text("text") }</p> };
            notice(tone, Urgency::Calm, text("label"), content)
        }
        "skeleton" => skeleton(text("label"), 4),
        "icon" => {
            let all = [
                IconName::Check,
                IconName::Phone,
                IconName::Mail,
                IconName::Chat,
                IconName::Place,
                IconName::Link,
                IconName::Back,
            ];
            html! { <p>{ for all.map(icon) }</p> }
        }
        _ => return None,
    };
    Some(content)
}

/// The options of a group: those of the sample, each as often as it says.
fn options(sample: &Json) -> Vec<Choice> {
    let times = match sample.get("times") {
        Some(Json::Number(number)) => number.parse().unwrap_or(1),
        _ => 1,
    };
    let mut options = Vec::new();
    for round in 1..=times {
        let mut index = 0;
        while let Some(option) = sample.get("options").and_then(|it| it.item(index)) {
            let label = option.get("label").and_then(Json::as_text).unwrap_or_default();
            let hint = option.get("hint").and_then(Json::as_text);
            let label = if times > 1 { format!("{label} {round}") } else { label.to_owned() };
            options.push(Choice {
                hint: hint.map(|it| it.to_owned().into()),
                is_possible: option.get("impossible").is_none(),
                ..Choice::new(&format!("{index}-{round}"), label)
            });
            index += 1;
        }
    }
    options
}
