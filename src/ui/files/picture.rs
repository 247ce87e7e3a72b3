//! A picture made fit to be sent: smaller, and without what a camera writes into it.

use js_sys::{Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, File, HtmlCanvasElement, ImageBitmap};

use super::FileProblem;
use crate::ui::context::window;

/// No camera of a phone writes more; a browser that opened it could run out of memory.
pub const LARGEST_MEGABYTES: u32 = 30;

/// Pixels of the longer side: enough to see a crack.
const LONGEST_SIDE: f64 = 1600.0;

/// What the shop's API takes at most.
const LARGEST_JPEG: u32 = 2_000_000;

/// Tried one after the other until the picture is small enough.
const QUALITIES: [f64; 4] = [0.85, 0.7, 0.5, 0.3];

/// Draws a picture anew and gives it as JPEG, with what to show of it. Only its pixels are left:
/// neither the place nor the time nor the camera.
pub async fn prepare(file: &File) -> Result<(ImageBitmap, Vec<u8>), FileProblem> {
    if f64::from(LARGEST_MEGABYTES) * 1_000_000.0 < file.size() {
        return Err(FileProblem::TooLarge);
    }
    let not_a_picture = |_: JsValue| FileProblem::Unsupported;
    let bitmap = window().create_image_bitmap_with_blob(file).map_err(not_a_picture)?;
    let bitmap = JsFuture::from(bitmap).await.map_err(not_a_picture)?;
    let bitmap: ImageBitmap = bitmap.dyn_into().map_err(not_a_picture)?;
    let canvas = drawn(&bitmap).ok_or(FileProblem::Unsupported)?;
    for quality in QUALITIES {
        let blob = jpeg(&canvas, quality).await.ok_or(FileProblem::Unsupported)?;
        if blob.size() <= f64::from(LARGEST_JPEG) {
            let bytes = JsFuture::from(blob.array_buffer()).await.map_err(not_a_picture)?;
            return Ok((bitmap, Uint8Array::new(&bytes).to_vec()));
        }
    }
    Err(FileProblem::TooLarge)
}

/// The picture on a canvas no larger than it has to be.
fn drawn(bitmap: &ImageBitmap) -> Option<HtmlCanvasElement> {
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (LONGEST_SIDE / width.max(height)).min(1.0);
    let (width, height) = ((width * scale).round().max(1.0), (height * scale).round().max(1.0));
    let canvas = window().document()?.create_element("canvas").ok()?;
    let canvas: HtmlCanvasElement = canvas.dyn_into().ok()?;
    canvas.set_width(width as u32);
    canvas.set_height(height as u32);
    let context = canvas.get_context("2d").ok().flatten()?;
    let context: CanvasRenderingContext2d = context.dyn_into().ok()?;
    // A JPEG has no see-through parts; without this they would be black.
    context.set_fill_style_str("#fff");
    context.fill_rect(0.0, 0.0, width, height);
    context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height).ok()?;
    Some(canvas)
}

async fn jpeg(canvas: &HtmlCanvasElement, quality: f64) -> Option<Blob> {
    let made = Promise::new(&mut |resolve, _| {
        // One that throws leaves the promise without a blob, which is no picture.
        if canvas
            .to_blob_with_type_and_encoder_options(&resolve, "image/jpeg", &quality.into())
            .is_err()
        {
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}
