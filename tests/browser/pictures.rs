//! Pictures are made fit to be sent: smaller, and nothing of them but what is seen.

use js_sys::{Array, Uint8Array};
use posventa_portal::ui::files::{FileProblem, prepare_picture};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Blob, BlobPropertyBag, File};

#[wasm_bindgen(inline_js = "
    export async function photo(width, height) {
        const canvas = Object.assign(document.createElement('canvas'), { width, height });
        canvas.getContext('2d').fillRect(0, 0, width, height);
        const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg'));
        return new Uint8Array(await blob.arrayBuffer());
    }
")]
extern "C" {
    async fn photo(width: u32, height: u32) -> JsValue;
}

fn file(bytes: &[u8]) -> File {
    let parts = Array::of1(&Uint8Array::from(bytes));
    let options = BlobPropertyBag::new();
    options.set_type("image/jpeg");
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options).unwrap();
    File::new_with_blob_sequence(&Array::of1(&blob), "photo.jpg").unwrap()
}

/// A photo as a camera writes it, with a segment that names the place.
async fn with_place(width: u32, height: u32) -> Vec<u8> {
    let jpeg = Uint8Array::new(&photo(width, height).await).to_vec();
    let place = b"Exif\0\0Calle del Pez 12";
    let length = u16::try_from(place.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, place, &jpeg[2..]].concat()
}

#[wasm_bindgen_test]
async fn a_large_photo_becomes_a_small_one_of_the_same_shape_without_its_place() {
    let (_, jpeg) = prepare_picture(&file(&with_place(3000, 2000).await)).await.unwrap();
    assert!(!jpeg.windows(4).any(|it| it == b"Exif"));
    let (again, _) = prepare_picture(&file(&jpeg)).await.unwrap();
    assert_eq!((again.width(), again.height()), (1600, 1067));
}

#[wasm_bindgen_test]
async fn a_small_photo_keeps_its_size_and_loses_its_place() {
    let (_, jpeg) = prepare_picture(&file(&with_place(40, 30).await)).await.unwrap();
    assert!(!jpeg.windows(4).any(|it| it == b"Exif"));
    let (again, _) = prepare_picture(&file(&jpeg)).await.unwrap();
    assert_eq!((again.width(), again.height()), (40, 30));
}

#[wasm_bindgen_test]
async fn what_is_no_picture_or_far_too_large_is_told_apart() {
    let problem = async |bytes: &[u8]| prepare_picture(&file(bytes)).await.err();
    assert_eq!(problem(b"a letter").await, Some(FileProblem::Unsupported));
    assert_eq!(problem(b"").await, Some(FileProblem::Unsupported));
    assert_eq!(problem(&vec![0; 30_000_001]).await, Some(FileProblem::TooLarge));
}
