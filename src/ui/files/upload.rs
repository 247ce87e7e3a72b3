//! Files on their way to the shop.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;

use posventa_core::Failure;
use web_sys::{AbortSignal, File, ImageBitmap};
use yew::prelude::*;

use super::prepare::{Prepared, Takes, prepare};
use super::{AttachedFile, FileProblem, FileState};
use crate::shop::AbortOnDrop;
use crate::ui::context::attempt_name;

/// What is on its way, and what is shown of it. It belongs to a whole screen: a file goes on being
/// sent while the customer looks at another step.
#[derive(Default)]
pub struct Uploads {
    next_key: u32,
    items: Vec<Upload>,
}

struct Upload {
    field: String,
    key: u32,
    prepared: Option<Prepared>,
    /// One file has one name, however often it is sent.
    attempt: String,
    _work: Option<AbortOnDrop>,
}

/// [`Uploads`], shared by what is on the screen and what is under way.
pub type SharedUploads = Rc<RefCell<Uploads>>;

/// What has happened to a file.
#[derive(Debug, Clone)]
pub enum FileChange {
    /// Added under its key, or changed.
    Put(AttachedFile),
    Removed(u32),
}

/// The id under which the shop has a file, once it has it.
pub type Stored = Pin<Box<dyn Future<Output = Result<String, Failure>>>>;

/// Sends a file with its name, under the name of the attempt.
pub type Store = Rc<dyn Fn(Prepared, String, String, AbortSignal) -> Stored>;

/// What work on the files of one field needs, also after the screen has gone.
#[derive(Clone)]
pub struct Uploader {
    /// Tells the field from others of the screen.
    pub field: String,
    pub takes: Takes,
    pub uploads: SharedUploads,
    pub store: Store,
    pub on_change: Callback<FileChange>,
}

impl Uploader {
    /// Makes a file fit and sends it.
    pub fn add(&self, file: File) {
        let key = {
            let mut uploads = self.uploads.borrow_mut();
            uploads.next_key += 1;
            // Above those that were kept from before a reload.
            1000 + uploads.next_key
        };
        let attached = AttachedFile { key, name: file.name(), state: FileState::Preparing };
        self.on_change.emit(FileChange::Put(attached.clone()));
        let work = {
            let (uploader, takes) = (self.clone(), self.takes);
            AbortOnDrop::run(
                move |_signal| async move { prepare(&file, takes).await },
                move |made| match made {
                    Ok(prepared) => {
                        uploader.with(key, |item| item.prepared = Some(prepared));
                        uploader.send(&attached);
                    }
                    Err(problem) => uploader.set(&attached, FileState::Failed(problem)),
                },
            )
        };
        self.uploads.borrow_mut().items.push(Upload {
            field: self.field.clone(),
            key,
            prepared: None,
            attempt: attempt_name(),
            _work: Some(work),
        });
    }

    /// Sends a file that is fit to be sent.
    pub fn send(&self, file: &AttachedFile) {
        self.set(file, FileState::Sending);
        let ready = self.with(file.key, |it| Some((it.prepared.clone()?, it.attempt.clone())));
        let Some((prepared, attempt)) = ready.flatten() else { return };
        let work = {
            let (store, name) = (Rc::clone(&self.store), file.name.clone());
            let (uploader, file) = (self.clone(), file.clone());
            AbortOnDrop::run(
                move |signal| store(prepared, name, attempt, signal),
                move |answer| {
                    let state = match answer {
                        Ok(id) => FileState::Stored(id),
                        Err(_) => FileState::Failed(FileProblem::NotSent),
                    };
                    uploader.set(&file, state);
                },
            )
        };
        self.with(file.key, |item| item._work = Some(work));
    }

    pub fn remove(&self, key: u32) {
        self.uploads.borrow_mut().items.retain(|it| it.field != self.field || it.key != key);
        self.on_change.emit(FileChange::Removed(key));
    }

    /// What is to be seen of a picture that was chosen since the page was opened.
    pub fn bitmap(&self, key: u32) -> Option<ImageBitmap> {
        self.with(key, |item| item.prepared.as_ref()?.bitmap.clone()).flatten()
    }

    fn set(&self, file: &AttachedFile, state: FileState) {
        self.on_change.emit(FileChange::Put(AttachedFile { state, ..file.clone() }));
    }

    fn with<T>(&self, key: u32, with: impl FnOnce(&mut Upload) -> T) -> Option<T> {
        let mut uploads = self.uploads.borrow_mut();
        let mut items = uploads.items.iter_mut();
        items.find(|it| it.field == self.field && it.key == key).map(with)
    }
}
