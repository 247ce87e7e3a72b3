//! What customer and shop write to each other about a case, with files; and opening it again.

use std::rc::Rc;

use posventa_core::cases::Case;
use posventa_core::conversation::AttachedFile;
use posventa_i18n::message;
use yew::prelude::*;

use super::questions::store;
use crate::shop::CaseKey;
use crate::ui::context::attempt_name;
use crate::ui::hooks::{Remote, use_remote, use_state, use_task};
use crate::ui::markup::{Child, tag};
use crate::ui::message_form::{FileStore, MessageForm, Outgoing, Sender, message_item};
use crate::ui::primitives::{Button, Emphasis, text_area};
use crate::ui::save::save;
use crate::ui::use_portal;
use crate::ui::views::failure_notice;

/// Properties of [`CaseConversation`] and [`ReopenCase`].
#[derive(PartialEq, Properties)]
pub struct CaseProps {
    pub which: CaseKey,
    pub case: Rc<Case>,
    /// Shows the case that the shop answered with.
    pub replace: Callback<Case>,
}

/// The messages with their files, and a form for another.
#[component]
pub fn CaseConversation(props: &CaseProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let rules = {
        let portal = portal.clone();
        use_remote((), |(), signal| async move {
            portal.shop.0.case_rules(&portal.config, &signal).await
        })
    };
    let messages = props.case.messages.iter().map(|it| {
        let files = it.files.iter().map(|file| {
            html! {
                <SaveFile
                    key={file.id.clone()}
                    which={props.which.clone()}
                    id={file.id.clone()}
                    name={file_name(file)}
                />
            }
        });
        let files: Vec<Html> = files.collect();
        let files = (!files.is_empty()).then(|| tag!("div", {"class": "buttons"}, [files]));
        let (author, text) = (it.author.clone(), it.text.clone());
        message_item(&portal, author, it.from_shop, it.at, text, files.into_child())
    });
    let messages: Vec<Html> = messages.collect();
    if messages.is_empty() && !props.case.actions.message {
        return Html::default();
    }
    let takes_files = matches!(&rules, Remote::Ready(rules) if rules.files.is_some());
    let form = props.case.actions.message.then(|| {
        let (asking, which, replace) = (portal.clone(), props.which.clone(), props.replace.clone());
        let sender = Sender(Rc::new(move |outgoing, signal| {
            let (asking, which) = (asking.clone(), which.clone());
            let replace = replace.clone();
            Box::pin(async move {
                let Outgoing { text, files, attempt } = outgoing;
                let message = (text.as_str(), files.as_slice());
                let sent = asking
                    .shop
                    .0
                    .send_case_message(&asking.config, &which, message, &attempt, &signal)
                    .await;
                replace.emit(sent?);
                Ok(())
            })
        }));
        let kept_as = format!("message:{}", props.case.number);
        let store = takes_files.then(|| FileStore(store(&portal)));
        html! { <MessageForm label={say(message::case_message_label())} {sender} {kept_as} {store} /> }
    });
    tag!("section", {"class": "section", "part": "messages", "aria-labelledby": "messages-title"}, [
        tag!("h3", {"class": "section-title", "part": "section-title", "id": "messages-title"}, [
            say(message::return_messages_title()),
        ]),
        (!messages.is_empty()).then(|| tag!("ol", {"class": "messages"}, [messages])),
        form,
    ])
}

/// What a file is saved as. A name is somebody else's: nothing of a path is left of it.
fn file_name(file: &AttachedFile) -> String {
    let is_plain = |letter: &char| !letter.is_control() && !"/\\:*?\"<>|".contains(*letter);
    let name: String = file.name.chars().filter(is_plain).take(80).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "file".to_owned() } else { name.to_owned() }
}

#[derive(PartialEq, Properties)]
struct SaveFileProps {
    which: CaseKey,
    id: String,
    name: String,
}

/// A button that fetches a file and saves it.
#[component]
fn SaveFile(props: &SaveFileProps) -> Html {
    let portal = use_portal();
    let task = use_task();
    let on_press = {
        let (asking, task) = (portal.clone(), task.clone());
        let (which, id, name) = (props.which.clone(), props.id.clone(), props.name.clone());
        Callback::from(move |()| {
            let (asking, which) = (asking.clone(), which.clone());
            let (id, name) = (id.clone(), name.clone());
            task.start(
                move |signal| async move {
                    asking.shop.0.case_file(&asking.config, &which, &id, &signal).await
                },
                move |document| save(&document, &name),
            );
        })
    };
    let label = portal.text.say(message::case_file_save(props.name.clone()));
    let button = Button::new("save-file", label)
        .emphasis(Emphasis::Plain)
        .busy(task.is_busy())
        .on_press(on_press);
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    vec![button.into_child(), failure.into_child()].into_child()
}

/// Opens a case again that is not settled after all; what is missing has to be said.
#[component]
pub fn ReopenCase(props: &CaseProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let typed = use_state(String::new);
    let is_empty = use_state(|| false);
    let attempt = use_state(attempt_name);
    let task = use_task();
    let on_change = {
        let (typed, is_empty) = (typed.setter(), is_empty.setter());
        let (attempt, task) = (attempt.setter(), task.clone());
        Callback::from(move |text: String| {
            task.reset();
            is_empty.set(false);
            // Another text is another wish.
            attempt.set(attempt_name());
            typed.set(text);
        })
    };
    let onsubmit = {
        let (portal, task, typed) = (portal.clone(), task.clone(), typed.clone());
        let (is_empty, attempt) = (is_empty.setter(), attempt.clone());
        let (which, replace) = (props.which.clone(), props.replace.clone());
        let done = say(message::case_reopened());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = typed.trim().to_owned();
            is_empty.set(text.is_empty());
            if text.is_empty() {
                return;
            }
            let (asking, announce) = (portal.clone(), portal.announce.clone());
            let (which, replace) = (which.clone(), replace.clone());
            let (attempt, done) = ((*attempt).clone(), done.clone());
            task.start(
                move |signal| async move {
                    let shop = &asking.shop.0;
                    shop.reopen_case(&asking.config, &which, &text, &attempt, &signal).await
                },
                move |changed| {
                    announce.emit(done);
                    replace.emit(changed);
                },
            );
        })
    };
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    let text = text_area(
        "reopen-text",
        "reopen-text",
        say(message::case_reopen_text()),
        &typed,
        on_change,
        is_empty.then(|| say(message::case_reopen_missing())),
    );
    let confirm =
        Button::new("reopen-confirm", say(message::case_reopen_confirm())).busy(task.is_busy());
    html! {
        <details class="disclosure no-print" part="reopen">
            <summary>{ say(message::case_reopen()) }</summary>
            <form class="form" part="reopen-form" novalidate=true {onsubmit}>
                { text }
                { failure.into_child() }
                { confirm }
            </form>
        </details>
    }
}
