//! Pictures of what is wrong: chosen, made smaller on the device, sent, removed.

use std::cell::RefCell;
use std::rc::Rc;

use posventa_i18n::message;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, File, HtmlCanvasElement, HtmlInputElement, ImageBitmap};
use yew::prelude::*;

use super::draft::{LineDraft, Photo, PhotoProblem, PhotoState};
use super::picture;
use super::state::Action;
use super::wizard::Screen;
use crate::shop::AbortOnDrop;
use crate::ui::PortalContext;
use crate::ui::context::attempt_name;
use crate::ui::markup::Child;
use crate::ui::primitives::{Button, Emphasis};

/// So many pictures of one line are enough to see what is wrong.
const MOST: usize = 5;

/// What is on its way, and what is shown of it. It belongs to the wizard: a picture goes on being
/// sent while the customer looks at another screen.
#[derive(Default)]
pub struct Uploads {
    next_key: u32,
    items: Vec<Upload>,
}

struct Upload {
    line: String,
    key: u32,
    bitmap: Option<ImageBitmap>,
    jpeg: Vec<u8>,
    /// One picture has one name, however often it is sent.
    attempt: String,
    _work: Option<AbortOnDrop>,
}

/// [`Uploads`], shared by what is on the screen and what is under way.
pub type SharedUploads = Rc<RefCell<Uploads>>;

/// The pictures of a line and the button for more; what is allowed is said before.
pub fn photos(screen: &Screen<'_>, draft: &LineDraft, problem: Option<String>) -> Html {
    let say = |message| screen.words.say(message);
    let id = format!("photos-{}", draft.line);
    let (hint_id, problem_id) = (format!("{id}-hint"), format!("{id}-problem"));
    let described = match problem {
        Some(_) => format!("{problem_id} {hint_id}"),
        None => hint_id.clone(),
    };
    let room = MOST.saturating_sub(draft.photos.len());
    let onchange = {
        let (screen, line) = (screen.owned(), draft.line.clone());
        Callback::from(move |event: Event| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let files = input.files();
            let files =
                files.iter().flat_map(|list| (0..list.length()).filter_map(|at| list.get(at)));
            for file in files.take(room) {
                add_photo(&screen, &line, file);
            }
            // The same picture can be chosen once more after it was removed.
            input.set_value("");
        })
    };
    let rows = draft.photos.iter().map(|photo| photo_row(screen, &draft.line, photo));
    let rows: Vec<Html> = rows.collect();
    html! {
        <div class="field photos" part="photos">
            <label class="field-label" part="field-label" for={id.clone()}>
                { say(message::return_photos()) }
            </label>
            <p class="field-hint" part="field-hint" id={hint_id}>
                { say(message::return_photos_hint(MOST as i64, picture::LARGEST_MEGABYTES)) }
            </p>
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
                accept="image/*"
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

fn photo_row(screen: &Screen<'_>, line: &str, photo: &Photo) -> Html {
    let say = |message| screen.words.say(message);
    let state = match &photo.state {
        PhotoState::Preparing => message::return_photo_preparing(),
        PhotoState::Sending => message::return_photo_sending(),
        PhotoState::Stored(_) => message::return_photo_stored(),
        PhotoState::Failed(PhotoProblem::NotAPicture) => message::return_photo_not_a_picture(),
        PhotoState::Failed(PhotoProblem::TooLarge) => {
            message::return_photo_too_large(picture::LARGEST_MEGABYTES)
        }
        PhotoState::Failed(PhotoProblem::NotSent) => message::return_photo_not_sent(),
    };
    let has_failed = matches!(photo.state, PhotoState::Failed(_));
    let class = if has_failed { "field-problem" } else { "quiet" };
    let key = photo.key;
    let remove = {
        let (screen, line) = (screen.owned(), line.to_owned());
        Callback::from(move |()| {
            let line = line.clone();
            screen.uploads.borrow_mut().items.retain(|it| it.line != line || it.key != key);
            screen.dispatch.emit(Action::PhotoRemoved { line, key });
        })
    };
    let again = (photo.state == PhotoState::Failed(PhotoProblem::NotSent)).then(|| {
        let (screen, line, photo) = (screen.owned(), line.to_owned(), photo.clone());
        let press = Callback::from(move |()| send(&screen, &line, &photo));
        Button::new("photo-retry", say(message::failure_retry()))
            .emphasis(Emphasis::Plain)
            .on_press(press)
    });
    let remove = Button::new("photo-remove", say(message::return_photo_remove(photo.name.clone())))
        .emphasis(Emphasis::Plain)
        .on_press(remove);
    let bitmap = {
        let uploads = screen.uploads.borrow();
        let known = uploads.items.iter().find(|it| it.line == line && it.key == key);
        known.and_then(|it| it.bitmap.clone())
    };
    html! {
        <li key={key} class="photo" part="photo">
            <Thumbnail {bitmap} label={say(message::return_photo_alt(photo.name.clone()))} />
            <span class="line-words">
                <span>{ &photo.name }</span>
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

/// What work on a picture needs after the screen has gone.
#[derive(Clone)]
pub struct OwnedScreen {
    pub portal: PortalContext,
    pub reference: AttrValue,
    pub uploads: SharedUploads,
    pub dispatch: Callback<Action>,
}

/// Makes a picture smaller and sends it.
fn add_photo(screen: &OwnedScreen, line: &str, file: File) {
    let key = {
        let mut uploads = screen.uploads.borrow_mut();
        uploads.next_key += 1;
        // Above those that were kept from before a reload.
        1000 + uploads.next_key
    };
    let photo = Photo { key, name: file.name(), state: PhotoState::Preparing };
    screen.dispatch.emit(Action::Photo { line: line.to_owned(), photo: photo.clone() });
    let work = {
        let (screen, line) = (screen.clone(), line.to_owned());
        AbortOnDrop::run(
            |_signal| async move { picture::prepare(&file).await },
            move |made| match made {
                Ok((bitmap, jpeg)) => {
                    if let Some(item) = item(&mut screen.uploads.borrow_mut(), &line, key) {
                        item.bitmap = Some(bitmap);
                        item.jpeg = jpeg;
                    }
                    send(&screen, &line, &photo);
                }
                Err(problem) => set(&screen, &line, &photo, PhotoState::Failed(problem)),
            },
        )
    };
    screen.uploads.borrow_mut().items.push(Upload {
        line: line.to_owned(),
        key,
        bitmap: None,
        jpeg: Vec::new(),
        attempt: attempt_name(),
        _work: Some(work),
    });
}

fn send(screen: &OwnedScreen, line: &str, photo: &Photo) {
    set(screen, line, photo, PhotoState::Sending);
    let (jpeg, attempt) = {
        let mut uploads = screen.uploads.borrow_mut();
        let Some(item) = item(&mut uploads, line, photo.key) else { return };
        (item.jpeg.clone(), item.attempt.clone())
    };
    let work = {
        let (shop, reference) = (screen.portal.shop.clone(), screen.reference.clone());
        let (screen, line, photo) = (screen.clone(), line.to_owned(), photo.clone());
        AbortOnDrop::run(
            |signal| async move { shop.0.upload_photo(&reference, jpeg, &attempt, &signal).await },
            move |answer| {
                let state = match answer {
                    Ok(id) => PhotoState::Stored(id),
                    Err(_) => PhotoState::Failed(PhotoProblem::NotSent),
                };
                set(&screen, &line, &photo, state);
            },
        )
    };
    if let Some(item) = item(&mut screen.uploads.borrow_mut(), line, photo.key) {
        item._work = Some(work);
    }
}

fn set(screen: &OwnedScreen, line: &str, photo: &Photo, state: PhotoState) {
    let photo = Photo { state, ..photo.clone() };
    screen.dispatch.emit(Action::Photo { line: line.to_owned(), photo });
}

fn item<'a>(uploads: &'a mut Uploads, line: &str, key: u32) -> Option<&'a mut Upload> {
    uploads.items.iter_mut().find(|it| it.line == line && it.key == key)
}
