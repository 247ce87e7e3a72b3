//! Files that a customer adds: chosen, made fit on the device, sent to the shop, removed.

mod field;
mod picture;
mod prepare;
mod upload;

use posventa_core::json::Json;

pub use field::FileField;
pub use picture::prepare as prepare_picture;
pub use prepare::{Prepared, Takes, prepare as prepare_file};
pub use upload::{FileChange, SharedUploads, Store, Uploader};

/// A file as the customer sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedFile {
    /// Tells it from the others of its field.
    pub key: u32,
    /// The name of the file, as the customer knows it.
    pub name: String,
    pub state: FileState,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileState {
    /// Being read and made smaller.
    Preparing,
    Sending,
    /// With the shop, under this id.
    Stored(String),
    Failed(FileProblem),
}

/// Why a file is not with the shop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FileProblem {
    /// Nothing that the field takes, or nothing that the browser can open.
    Unsupported,
    /// Larger than anybody should upload.
    TooLarge,
    /// It could not be sent; another try may.
    NotSent,
}

/// Adds a file or takes over how it stands. One that was removed while it was on its way stays
/// removed.
pub fn put(files: &mut Vec<AttachedFile>, file: AttachedFile) {
    match files.iter_mut().find(|known| known.key == file.key) {
        Some(known) => *known = file,
        None if file.state == FileState::Preparing => files.push(file),
        None => {}
    }
}

/// Ids of the files that are with the shop.
pub fn stored(files: &[AttachedFile]) -> impl Iterator<Item = &str> {
    files.iter().filter_map(|file| match &file.state {
        FileState::Stored(id) => Some(id.as_str()),
        _ => None,
    })
}

/// Whether a file is still on its way to the shop.
pub fn is_under_way(files: &[AttachedFile]) -> bool {
    files.iter().any(|it| matches!(it.state, FileState::Preparing | FileState::Sending))
}

/// The files as they are kept on the device; those that are not with the shop are not.
pub fn write(files: &[AttachedFile]) -> Json {
    let stored = files.iter().filter_map(|file| match &file.state {
        FileState::Stored(id) => {
            Some(Json::object([("name", Json::text(&file.name)), ("id", Json::text(id))]))
        }
        _ => None,
    });
    Json::List(stored.collect())
}

/// Reads what [`write`] has written; empty for anything else.
pub fn read(json: Option<&Json>) -> Vec<AttachedFile> {
    let Some(Json::List(files)) = json else { return Vec::new() };
    let text = |json: &Json, key: &str| json.get(key).and_then(Json::as_text).map(str::to_owned);
    let file = |(key, json): (u32, &Json)| {
        let state = FileState::Stored(text(json, "id")?);
        Some(AttachedFile { key, name: text(json, "name")?, state })
    };
    (0..).zip(files).filter_map(file).collect()
}
