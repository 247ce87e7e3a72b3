//! Label, packing slip and receipt of a return, to download as often as needed.

use posventa_core::returns::{Return, ReturnDocument};
use yew::prelude::*;

use super::words::document;
use crate::ui::hooks::use_task;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::Button;
use crate::ui::save::save;
use crate::ui::use_portal;
use crate::ui::views::failure_notice;

/// A button for each document there is.
pub fn documents(reference: &AttrValue, it: &Return) -> Html {
    if it.documents.is_empty() {
        return Html::default();
    }
    // What is needed first stands first.
    let there = ReturnDocument::ALL.iter().filter(|document| it.documents.contains(document));
    let buttons = there.map(|document| {
        html! {
            <DocumentButton
                key={document.name()}
                reference={reference.clone()}
                id={it.id.clone()}
                number={it.number.clone()}
                document={*document}
            />
        }
    });
    let buttons: Vec<Html> = buttons.collect();
    tag!("div", {"class": "buttons no-print", "part": "documents"}, [buttons])
}

#[derive(PartialEq, Properties)]
struct DocumentButtonProps {
    reference: AttrValue,
    id: String,
    number: String,
    document: ReturnDocument,
}

#[component]
fn DocumentButton(props: &DocumentButtonProps) -> Html {
    let portal = use_portal();
    let task = use_task();
    let wanted = props.document;
    let on_press = {
        let (shop, task) = (portal.shop.clone(), task.clone());
        let (reference, id) = (props.reference.clone(), props.id.clone());
        let name = format!("{}-{}.pdf", props.number, wanted.name());
        Callback::from(move |()| {
            let (shop, name) = (shop.clone(), name.clone());
            let (reference, id) = (reference.clone(), id.clone());
            task.start(
                move |signal| async move {
                    shop.0.return_document(&reference, &id, wanted, &signal).await
                },
                move |document| save(&document, &name),
            );
        })
    };
    let part = match wanted {
        ReturnDocument::Label => "label",
        ReturnDocument::PackingSlip => "packing-slip",
        ReturnDocument::Receipt => "return-receipt",
    };
    let button = Button::new(part, portal.text.say(document(wanted)))
        .busy(task.is_busy())
        .on_press(on_press);
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    vec![button.into_child(), failure.into_child()].into_child()
}
