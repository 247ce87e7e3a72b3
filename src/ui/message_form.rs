//! Writing to the shop: a text, files where the shop takes them, sent once.

use std::pin::Pin;
use std::rc::Rc;

use jiff::Timestamp;
use posventa_core::Failure;
use posventa_i18n::message;
use web_sys::AbortSignal;
use yew::prelude::*;

use crate::keep;
use crate::ui::context::attempt_name;
use crate::ui::files::{
    self, AttachedFile, FileChange, FileField, SharedUploads, Store, Takes, Uploader,
};
use crate::ui::hooks::{use_kept, use_state, use_task};
use crate::ui::intl::Form;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, text_area};
use crate::ui::views::failure_notice;
use crate::ui::{PortalContext, use_portal};

/// So many files go with one message.
const MOST: usize = 5;

/// What a customer writes.
pub struct Outgoing {
    pub text: String,
    /// Ids of files that are with the shop.
    pub files: Vec<String>,
    /// Sent again under the same name, it arrives once.
    pub attempt: String,
}

/// How a message leaves. Whoever is to see what the shop answers is told on the way.
#[derive(Clone)]
pub struct Sender(pub Rc<dyn Fn(Outgoing, AbortSignal) -> Sending>);

/// A message on its way.
pub type Sending = Pin<Box<dyn Future<Output = Result<(), Failure>>>>;

impl PartialEq for Sender {
    fn eq(&self, other: &Sender) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Where files go before their message.
#[derive(Clone)]
pub struct FileStore(pub Store);

impl PartialEq for FileStore {
    fn eq(&self, other: &FileStore) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Properties of [`MessageForm`].
#[derive(PartialEq, Properties)]
pub struct MessageFormProps {
    pub label: String,
    pub sender: Sender,
    /// The name under which what is being written survives a reload.
    pub kept_as: String,
    /// `None` where the shop takes no files with a message.
    #[prop_or_default]
    pub store: Option<FileStore>,
}

/// A field for a message, and the button that sends it. Its texts are those of returns.
#[component]
pub fn MessageForm(props: &MessageFormProps) -> Html {
    let portal = use_portal();
    let say = |message| portal.text.say(message);
    let kept = {
        let (name, now) = (props.kept_as.clone(), portal.shop.0.now());
        use_memo((), move |()| keep::get(&name, now).as_deref().and_then(read))
    };
    let typed = use_state(|| (*kept).clone().map_or_else(String::new, |(_, text)| text));
    let attached = use_reducer(Attached::default);
    let uploads = use_memo((), |()| SharedUploads::default());
    let problem = use_state(|| None::<Problem>);
    // A message that may have arrived before the reload is sent again under its name.
    let attempt =
        use_state(|| (*kept).clone().and_then(|(name, _)| name).unwrap_or_else(attempt_name));
    let task = use_task();
    {
        let (name, now) = (props.kept_as.clone(), portal.shop.0.now());
        // Files do not survive: what is sent without them is another wish.
        let attempt = (*attempt).clone();
        let attempt = if attached.0.is_empty() { attempt } else { String::new() };
        use_kept(((*typed).clone(), attempt), move |(text, attempt)| {
            if text.trim().is_empty() {
                keep::forget(&name);
            } else {
                let _: bool =
                    keep::put(&name, &format!("{attempt}\n{text}"), now + keep::DRAFTS_FOR);
            }
        });
    }
    // Another text is another wish.
    let edited = {
        let (problem, attempt, task) = (problem.setter(), attempt.setter(), task.clone());
        move || {
            task.reset();
            problem.set(None);
            attempt.set(attempt_name());
        }
    };
    let on_change = {
        let (typed, edited) = (typed.setter(), edited.clone());
        Callback::from(move |text: String| {
            edited();
            typed.set(text);
        })
    };
    let files = props.store.as_ref().map(|store| {
        let dispatcher = attached.dispatcher();
        let edited = edited.clone();
        let uploader = Uploader {
            field: "message-files".to_owned(),
            takes: Takes::PicturesAndPdf,
            uploads: (*uploads).clone(),
            store: Rc::clone(&store.0),
            on_change: Callback::from(move |change| {
                edited();
                dispatcher.dispatch(Change::File(change));
            }),
        };
        let problem =
            (*problem == Some(Problem::UnderWay)).then(|| say(message::return_photo_wait()));
        FileField {
            portal: &portal,
            uploader,
            files: &attached.0,
            most: MOST,
            label: say(message::case_files()),
            problem,
        }
    });
    let onsubmit = {
        let (sender, announce) = (props.sender.clone(), portal.announce.clone());
        let (typed, attached) = (typed.clone(), attached.clone());
        let (problem, task, attempt) = (problem.setter(), task.clone(), attempt.clone());
        let sent = say(message::return_message_sent());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let text = typed.trim().to_owned();
            let found = match text.is_empty() {
                true => Some(Problem::Empty),
                false => files::is_under_way(&attached.0).then_some(Problem::UnderWay),
            };
            problem.set(found);
            if found.is_some() {
                return;
            }
            let files = files::stored(&attached.0).map(str::to_owned).collect();
            let outgoing = Outgoing { text, files, attempt: (*attempt).clone() };
            let (sender, announce, sent) = (sender.clone(), announce.clone(), sent.clone());
            let (typed, attempt) = (typed.setter(), attempt.setter());
            let attached = attached.dispatcher();
            task.start(
                move |signal| (sender.0)(outgoing, signal),
                move |()| {
                    typed.set(String::new());
                    attached.dispatch(Change::Sent);
                    attempt.set(attempt_name());
                    announce.emit(sent);
                },
            );
        })
    };
    let failure = task.failure().map(|failure| failure_notice(&portal, failure, None));
    let text = text_area(
        "message-text",
        "message-text",
        props.label.clone(),
        &typed,
        on_change,
        (*problem == Some(Problem::Empty)).then(|| say(message::return_message_empty())),
    );
    html! {
        <form class="form no-print" part="message-form" novalidate=true {onsubmit}>
            { text }
            { files.into_child() }
            { failure.into_child() }
            { Button::new("message-send", say(message::return_message_send())).busy(task.is_busy()) }
        </form>
    }
}

/// The name of the wish, where it has one, and the text of a message that was kept.
fn read(kept: &str) -> Option<(Option<String>, String)> {
    let (attempt, text) = kept.split_once('\n')?;
    Some((Some(attempt.to_owned()).filter(|it| !it.is_empty()), text.to_owned()))
}

/// Why a message cannot leave yet.
#[derive(Clone, Copy, PartialEq)]
enum Problem {
    Empty,
    UnderWay,
}

/// The files of the next message.
#[derive(Clone, PartialEq, Default)]
struct Attached(Vec<AttachedFile>);

enum Change {
    File(FileChange),
    Sent,
}

impl Reducible for Attached {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Attached> {
        let mut next = (*self).clone();
        match change {
            Change::File(FileChange::Put(file)) => files::put(&mut next.0, file),
            Change::File(FileChange::Removed(key)) => next.0.retain(|it| it.key != key),
            Change::Sent => next.0.clear(),
        }
        Rc::new(next)
    }
}

/// A message that was sent: by whom, when, what it says, and what came with it.
pub fn message_item(
    portal: &PortalContext,
    author: Option<String>,
    from_shop: bool,
    at: Timestamp,
    text: String,
    with: Html,
) -> Html {
    let who = author.unwrap_or_else(|| {
        portal.text.say(match from_shop {
            true => message::return_message_from_shop(),
            false => message::return_message_from_you(),
        })
    });
    let part = match from_shop {
        true => "message message-from-shop",
        false => "message message-from-you",
    };
    let at = portal.text.moment(at, Form::Moment);
    tag!("li", {"class": "message", "part": part}, [
        tag!("p", {"class": "quiet"}, [tag!("strong", {}, [who]), format!(" · {at}")]),
        tag!("p", {"class": "comment"}, [text]),
        with,
    ])
}
