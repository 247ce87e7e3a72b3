//! What customer and shop write to each other, about a return or a case.

use jiff::Timestamp;

use crate::words::words;

/// One message of a conversation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub at: Timestamp,
    pub from_shop: bool,
    /// Who wrote, where the shop tells.
    pub author: Option<String>,
    /// Empty where only files were sent.
    pub text: String,
    pub files: Vec<AttachedFile>,
}

/// A file that came with a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AttachedFile {
    /// What the platform knows it by.
    pub id: String,
    /// As it was called where it came from. It is shown and never trusted.
    pub name: String,
    /// In bytes; 0 where the platform does not tell.
    pub size: u64,
    /// `None` for what the portal does not know by name.
    pub kind: Option<FileKind>,
}

words! {
    /// What can be sent along with a case, by its media type.
    FileKind {
        Jpeg = "image/jpeg",
        Png = "image/png",
        Pdf = "application/pdf",
    }
}
