//! Pictures of what is wrong with a line.

use std::rc::Rc;

use posventa_i18n::message;
use yew::prelude::*;

use super::draft::LineDraft;
use super::state::Action;
use super::wizard::Screen;
use crate::ui::files::{FileChange, FileField, Takes, Uploader};

/// So many pictures of one line are enough to see what is wrong.
const MOST: usize = 5;

/// The pictures of a line and the button for more.
pub fn photos(screen: &Screen<'_>, draft: &LineDraft, problem: Option<String>) -> Html {
    let (shop, reference) = (screen.words.portal.shop.clone(), screen.reference.clone());
    let (dispatch, line) = (screen.dispatch.clone(), draft.line.clone());
    let uploader = Uploader {
        field: format!("photos-{}", draft.line),
        takes: Takes::Pictures,
        uploads: Rc::clone(&screen.uploads),
        store: Rc::new(move |prepared, _name, attempt, signal| {
            let (shop, reference) = (shop.clone(), reference.clone());
            Box::pin(async move {
                shop.0.upload_photo(&reference, prepared.bytes, &attempt, &signal).await
            })
        }),
        on_change: Callback::from(move |change| {
            let line = line.clone();
            dispatch.emit(match change {
                FileChange::Put(photo) => Action::Photo { line, photo },
                FileChange::Removed(key) => Action::PhotoRemoved { line, key },
            });
        }),
    };
    FileField {
        portal: screen.words.portal,
        uploader,
        files: &draft.photos,
        most: MOST,
        label: screen.words.say(message::return_photos()),
        problem,
    }
    .into()
}
