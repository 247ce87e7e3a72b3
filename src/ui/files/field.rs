//! The field that files are chosen in, and how each of them stands.

use posventa_i18n::message;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement, HtmlInputElement, ImageBitmap};
use yew::prelude::*;

use super::prepare::{LARGEST_PDF_MEGABYTES, Takes};
use super::upload::Uploader;
use super::{AttachedFile, FileProblem, FileState, picture};
use crate::ui::PortalContext;
use crate::ui::markup::{Child, tag};
use crate::ui::primitives::{Button, Emphasis};

/// A field for files; what is allowed is said before anything is chosen. Its texts are those of the
/// section of returns, and with documents those of cases too.
pub struct FileField<'a> {
    pub portal: &'a PortalContext,
    pub uploader: Uploader,
    pub files: &'a [AttachedFile],
    /// So many files at most.
    pub most: usize,
    pub label: String,
    /// What is wrong with what was chosen so far.
    pub problem: Option<String>,
}

impl From<FileField<'_>> for Html {
    fn from(field: FileField<'_>) -> Html {
        let FileField { portal, uploader, files, most, label, problem } = field;
        let say = |message| portal.text.say(message);
        let id = uploader.field.clone();
        let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
        let described = match problem {
            Some(_) => format!("{problem_id} {hint_id}"),
            None => hint_id.clone(),
        };
        let count = i64::try_from(most).unwrap_or(i64::MAX);
        let hint = match uploader.takes {
            Takes::Pictures => message::return_photos_hint(count, picture::LARGEST_MEGABYTES),
            Takes::PicturesAndPdf => {
                message::case_files_hint(count, picture::LARGEST_MEGABYTES, LARGEST_PDF_MEGABYTES)
            }
        };
        let room = most.saturating_sub(files.len());
        let onchange = {
            let uploader = uploader.clone();
            Callback::from(move |event: Event| {
                let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
                let chosen = input.files();
                let chosen =
                    chosen.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
                for file in chosen.take(room) {
                    uploader.add(file);
                }
                // The same file can be chosen once more after it was removed.
                input.set_value("");
            })
        };
        let rows: Vec<Html> = files.iter().map(|file| file_row(portal, &uploader, file)).collect();
        html! {
            <div class="field photos" part="photos">
                <label class="field-label" part="field-label" for={id.clone()}>{ label }</label>
                <p class="field-hint" part="field-hint" id={hint_id}>{ say(hint) }</p>
                if let Some(problem) = problem.clone() {
                    <p class="field-problem" part="field-problem" id={problem_id}>{ problem }</p>
                }
                if !rows.is_empty() {
                    <ul class="photo-list">{ for rows }</ul>
                }
                <input
                    type="file"
                    class="field-input"
                    part="field-input photo-input"
                    accept={uploader.takes.accept()}
                    multiple=true
                    disabled={room == 0}
                    {id}
                    aria-describedby={described}
                    aria-invalid={problem.is_some().then_some("true")}
                    {onchange}
                />
            </div>
        }
    }
}

impl Child for FileField<'_> {
    fn into_child(self) -> Html {
        self.into()
    }
}

fn file_row(portal: &PortalContext, uploader: &Uploader, file: &AttachedFile) -> Html {
    let say = |message| portal.text.say(message);
    let has_documents = uploader.takes == Takes::PicturesAndPdf;
    let state = match &file.state {
        FileState::Preparing => message::return_photo_preparing(),
        FileState::Sending => message::return_photo_sending(),
        FileState::Stored(_) => message::return_photo_stored(),
        FileState::Failed(FileProblem::Unsupported) if has_documents => {
            message::case_file_unsupported()
        }
        FileState::Failed(FileProblem::Unsupported) => message::return_photo_not_a_picture(),
        FileState::Failed(FileProblem::TooLarge) if has_documents => {
            message::case_file_too_large(picture::LARGEST_MEGABYTES, LARGEST_PDF_MEGABYTES)
        }
        FileState::Failed(FileProblem::TooLarge) => {
            message::return_photo_too_large(picture::LARGEST_MEGABYTES)
        }
        FileState::Failed(FileProblem::NotSent) => message::return_photo_not_sent(),
    };
    let has_failed = matches!(file.state, FileState::Failed(_));
    let class = if has_failed { "field-problem" } else { "quiet" };
    let key = file.key;
    let remove = {
        let uploader = uploader.clone();
        Callback::from(move |()| uploader.remove(key))
    };
    let again = (file.state == FileState::Failed(FileProblem::NotSent)).then(|| {
        let (uploader, file) = (uploader.clone(), file.clone());
        let press = Callback::from(move |()| uploader.send(&file));
        Button::new("photo-retry", say(message::failure_retry()))
            .emphasis(Emphasis::Plain)
            .on_press(press)
    });
    let remove = Button::new("photo-remove", say(message::return_photo_remove(file.name.clone())))
        .emphasis(Emphasis::Plain)
        .on_press(remove);
    let is_document = file.name.to_lowercase().ends_with(".pdf");
    let thumbnail = match is_document {
        true => tag!("span", {"class": "photo-thumbnail", "aria-hidden": "true"}, ["PDF"]),
        false => html! {
            <Thumbnail
                bitmap={uploader.bitmap(key)}
                label={say(message::return_photo_alt(file.name.clone()))}
            />
        },
    };
    html! {
        <li {key} class="photo" part="photo">
            { thumbnail }
            <span class="line-words">
                <span>{ &file.name }</span>
                <span {class} part="photo-state" role="status">{ say(state) }</span>
                <span class="photo-buttons">{ again.into_child() }{ remove }</span>
            </span>
        </li>
    }
}

#[derive(PartialEq, Properties)]
struct ThumbnailProps {
    bitmap: Option<ImageBitmap>,
    label: String,
}

/// The picture as it was sent. Drawn, because a page's policy need not allow pictures made by
/// scripts; one from before a reload is a grey field.
#[component]
fn Thumbnail(props: &ThumbnailProps) -> Html {
    let canvas = use_node_ref();
    {
        let canvas = canvas.clone();
        use_effect_with(props.bitmap.clone(), move |bitmap| {
            if let Some((canvas, bitmap)) = canvas.cast::<HtmlCanvasElement>().zip(bitmap.as_ref())
            {
                draw(&canvas, bitmap);
            }
        });
    }
    html! {
        <canvas
            ref={canvas}
            class="photo-thumbnail"
            part="photo-thumbnail"
            width="112"
            height="112"
            role="img"
            aria-label={props.label.clone()}
        />
    }
}

/// Fills the canvas with the middle of the picture.
fn draw(canvas: &HtmlCanvasElement, bitmap: &ImageBitmap) {
    let context = canvas.get_context("2d").ok().flatten();
    let Some(Ok(context)) = context.map(|it| it.dyn_into::<CanvasRenderingContext2d>()) else {
        return;
    };
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let side = width.min(height);
    // A picture that cannot be drawn stays a grey field; its name stands beside it.
    let _ = context.draw_image_with_image_bitmap_and_sw_and_sh_and_dx_and_dy_and_dw_and_dh(
        bitmap,
        (width - side) / 2.0,
        (height - side) / 2.0,
        side,
        side,
        0.0,
        0.0,
        f64::from(canvas.width()),
        f64::from(canvas.height()),
    );
}
