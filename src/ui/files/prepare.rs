//! A file made fit to be sent: a picture smaller, a document looked at before it leaves.

use js_sys::Uint8Array;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, ImageBitmap};

use super::{FileProblem, picture};

/// What the shop's API takes of a document at most.
pub const LARGEST_PDF_MEGABYTES: u32 = 5;

/// What every PDF begins with.
const PDF: &[u8] = b"%PDF-";

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    Pictures,
    PicturesAndPdf,
}

impl Takes {
    /// For the browser's dialog.
    pub fn accept(self) -> &'static str {
        match self {
            Takes::Pictures => "image/*",
            Takes::PicturesAndPdf => "image/*,application/pdf",
        }
    }
}

/// What is sent, and what is shown of it.
#[derive(Clone)]
pub struct Prepared {
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
    /// `None` for a document.
    pub bitmap: Option<ImageBitmap>,
}

/// Makes a file fit to be sent. A document is known by its first bytes: its name and the type that
/// the browser guesses from it say nothing.
pub async fn prepare(file: &File, takes: Takes) -> Result<Prepared, FileProblem> {
    if takes == Takes::PicturesAndPdf && looks_like_pdf(file).await {
        if f64::from(LARGEST_PDF_MEGABYTES) * 1_000_000.0 < file.size() {
            return Err(FileProblem::TooLarge);
        }
        let unreadable = |_: JsValue| FileProblem::Unsupported;
        let bytes = JsFuture::from(file.array_buffer()).await.map_err(unreadable)?;
        let bytes = Uint8Array::new(&bytes).to_vec();
        return Ok(Prepared { media_type: "application/pdf", bytes, bitmap: None });
    }
    let (bitmap, bytes) = picture::prepare(file).await?;
    Ok(Prepared { media_type: "image/jpeg", bytes, bitmap: Some(bitmap) })
}

async fn looks_like_pdf(file: &File) -> bool {
    let Ok(start) = file.slice_with_f64_and_f64(0.0, PDF.len() as f64) else { return false };
    let start = JsFuture::from(start.array_buffer()).await;
    start.is_ok_and(|start| Uint8Array::new(&start).to_vec() == PDF)
}
