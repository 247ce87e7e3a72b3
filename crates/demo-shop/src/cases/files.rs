//! Files that come along with cases: what they are is told by their bytes.

use bytes::Bytes;
use posventa_core::conversation::FileKind;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::bytestream::ZCursor;

/// How large a file may be, in bytes.
pub const FILE_LIMIT: usize = 5 * 1024 * 1024;
/// Files of one message.
pub const MOST_FILES: usize = 5;

/// A file that was looked at, from a customer or the staff.
#[derive(Debug, Clone)]
pub struct CheckedFile {
    pub name: String,
    pub kind: FileKind,
    pub bytes: Bytes,
}

impl CheckedFile {
    /// `None` if it is neither a photo nor a PDF, whatever it is called.
    pub fn new(name: &str, bytes: impl Into<Bytes>) -> Option<CheckedFile> {
        let bytes = bytes.into();
        let kind = kind_of(&bytes)?;
        Some(CheckedFile { name: clean_name(name, kind), kind, bytes })
    }
}

fn kind_of(bytes: &[u8]) -> Option<FileKind> {
    if bytes.starts_with(b"%PDF-") {
        return Some(FileKind::Pdf);
    }
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(FileKind::Png);
    }
    // What cannot be decoded cannot be looked at.
    JpegDecoder::new(ZCursor::new(bytes)).decode_headers().ok().map(|()| FileKind::Jpeg)
}

/// What a file is called, fit for a page and a mail: no paths, no control characters.
fn clean_name(name: &str, kind: FileKind) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let clean: String = last.chars().filter(|it| !it.is_control()).take(100).collect();
    match clean.trim() {
        "" => match kind {
            FileKind::Jpeg => "photo.jpg",
            FileKind::Png => "picture.png",
            FileKind::Pdf => "document.pdf",
        }
        .to_owned(),
        clean => clean.to_owned(),
    }
}
