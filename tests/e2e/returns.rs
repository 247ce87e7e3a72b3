//! Sending goods back: the wizard, the page of a return, and what the shop has afterwards.

use std::fs;

use demo_shop::{Fault, ReturnStep};
use posventa_core::returns::{Resolution, Return, ReturnState};
use serde_json::json;

use crate::finding::look_up;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";

/// Opens the wizard for an order, as a guest who follows a link to it.
pub async fn open(shop: &Shop, home: &str, number: &str) -> Page {
    let page = shop.open(&format!("{home}#posventa/returns/new/{number}")).await;
    page.fill("email", GUEST).await;
    page.press("find-order").await;
    page.find("line-choice").await;
    page
}

/// Ticks the lines in these places.
pub async fn take(page: &Page, lines: &[usize]) {
    for line in lines {
        page.press_nth("line-check", *line).await;
    }
}

/// Chooses the option with this value, of the first group that has one.
pub async fn choose(page: &Page, part: &str, value: &str) {
    choose_in(page, part, 0, value).await;
}

/// The same, in the card of a line.
async fn choose_in(page: &Page, part: &str, card: usize, value: &str) {
    let there = async || {
        let script = "
            const cards = parts('line-reasons');
            const within = cards[arguments[2]] ?? root;
            const found = [...within.querySelectorAll(`input[part~='${arguments[1]}']`)]
                .find(it => it.value === arguments[3] && !it.disabled);
            found?.click();
            return !!found && found.checked";
        let arguments = [json!(part), json!(card), json!(value)];
        (page.portal_js(script, &arguments).await == true).then_some(())
    };
    page.wait(&format!("{value} among {part}"), there).await;
}

async fn title(page: &Page, words: &str) {
    page.sees("view-title", words).await;
}

/// From the first screen to the summary, for the lines in these places, all too small.
pub async fn to_summary(page: &Page, lines: &[usize]) {
    take(page, lines).await;
    page.press("next").await;
    title(page, "Why does it go back").await;
    for card in 0..lines.len() {
        choose_in(page, "reason", card, "size").await;
        choose_in(page, "sub-reason", card, "smaller").await;
        choose_in(page, "resolution", card, "refund").await;
    }
    page.press("next").await;
    title(page, "How does it go back?").await;
    choose(page, "method", "label").await;
    page.press("next").await;
    title(page, "Is everything right?").await;
}

fn only(shop: &Shop, number: &str) -> Return {
    let returns = shop.returns(number);
    assert_eq!(returns.len(), 1, "{returns:?}");
    returns[0].returned.clone()
}

/// Units of each line of a return.
fn units(it: &Return) -> Vec<(&str, u32)> {
    it.lines.iter().map(|line| (line.line.as_str(), line.quantity)).collect()
}

#[tokio::test]
async fn a_guest_sends_something_back_and_holds_a_receipt_with_a_label() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    page.sees("verdict", "Can go back until").await;

    // Two of four mugs.
    take(&page, &[0]).await;
    page.choose("quantity", "2").await;
    page.press("next").await;
    choose(&page, "reason", "size").await;
    choose(&page, "sub-reason", "smaller").await;
    choose(&page, "resolution", "refund").await;
    page.press("next").await;
    choose(&page, "method", "label").await;
    page.press("next").await;
    page.sees("summary", "2 × Breakfast mug, Indigo").await;
    page.sees("refund-sum", "€25.00").await;
    page.sees("total", "€20.50").await;
    page.press("confirm").await;

    title(&page, "Your request has arrived").await;
    let made = only(&shop, "1051");
    assert_eq!(units(&made), [("1", 2)]);
    assert_eq!(made.refund.as_ref().unwrap().total.to_decimal(), "20.50");
    page.sees("return-number", &made.number).await;
    page.sees("next", "Print the label, stick it on the parcel").await;
    page.sees("next", "You get your money by").await;
    let told = page.event("return-submitted").await;
    let line = json!({ "id": "size", "sku": "MUG-IND", "units": 2, "resolution": "refund" });
    assert_eq!(told, json!({ "reasons": [line] }));

    for (part, name) in [("label", "label"), ("packing-slip", "packing-slip")] {
        let file = shop.folder().join(format!("downloads/{}-{name}.pdf", made.number));
        assert!(page.save(part, &file).await.starts_with(b"%PDF"));
    }
    // The receipt's address is the return's own.
    assert!(page.address().await.ends_with(&format!("#posventa/returns/1051/{}", made.id)));
    page.press("to-return").await;
    page.sees("headline", "Approved").await;
    page.close().await;
}

#[tokio::test]
async fn a_cheap_broken_piece_is_settled_on_one_screen() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    take(&page, &[0]).await;
    choose(&page, "reason", "broken").await;
    choose(&page, "resolution", "keep").await;
    page.sees("express", "Nothing has to be sent back").await;
    page.sees("total", "€12.50").await;
    assert!(!page.has("photos").await && !page.has("comment").await);
    page.press("confirm").await;

    title(&page, "Your request has arrived").await;
    let made = only(&shop, "1051");
    assert_eq!(made.lines[0].resolution, Some(Resolution::Keep));
    assert_eq!(units(&made), [("1", 1)]);
    assert_eq!(made.method, None);
    page.close().await;
}

#[tokio::test]
async fn each_line_can_get_something_else_in_one_return() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    take(&page, &[0, 1]).await;
    page.press("next").await;
    choose_in(&page, "reason", 0, "changed-mind").await;
    choose_in(&page, "resolution", 0, "store-credit").await;
    choose_in(&page, "reason", 1, "colour").await;
    choose_in(&page, "resolution", 1, "exchange").await;
    choose_in(&page, "variant", 1, "bow-cha").await;
    page.press("next").await;
    choose(&page, "method", "drop-off").await;
    page.press("next").await;
    page.sees("summary", "Exchange for another version: Chalk").await;
    page.press("confirm").await;

    title(&page, "Your request has arrived").await;
    let made = only(&shop, "1051");
    let wanted: Vec<_> = made.lines.iter().map(|line| line.resolution.unwrap()).collect();
    assert_eq!(wanted, [Resolution::StoreCredit, Resolution::Exchange]);
    assert_eq!(made.lines[1].variant.as_ref().unwrap().id, "bow-cha");
    assert_eq!(made.refund.unwrap().total.to_decimal(), "12.50");
    page.close().await;
}

#[tokio::test]
async fn an_exchange_says_what_is_there_and_what_it_costs_less() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    // A group says what it lacks, and its first box gets the focus.
    page.press("next").await;
    page.sees("field-problem", "Please choose at least one product").await;
    page.focus_is_on("line-check").await;
    take(&page, &[3]).await;
    page.press("next").await;
    choose(&page, "reason", "size").await;
    choose(&page, "sub-reason", "larger").await;
    choose(&page, "resolution", "exchange").await;
    page.sees("choice", "Out of stock").await;
    page.sees("choice", "€4.00 less").await;
    // Pressing on without a version says so, at the choice.
    page.press("next").await;
    page.sees("field-problem", "Please choose a version").await;
    page.focus_is_on("variant").await;
    choose(&page, "variant", "pla-w21").await;
    page.press("next").await;
    choose(&page, "method", "qr").await;
    page.press("next").await;
    page.sees("price-difference", "€4.00 less than what you paid").await;
    page.press("confirm").await;
    title(&page, "Your request has arrived").await;
    assert_eq!(only(&shop, "1051").lines[0].variant.as_ref().unwrap().id, "pla-w21");
    page.close().await;
}

#[tokio::test]
async fn a_version_that_sells_out_meanwhile_is_chosen_anew() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    page.provoke("/returns");
    take(&page, &[1]).await;
    page.press("next").await;
    choose(&page, "reason", "changed-mind").await;
    choose(&page, "resolution", "exchange").await;
    choose(&page, "variant", "bow-cha").await;
    page.press("next").await;
    choose(&page, "method", "drop-off").await;
    page.press("next").await;
    shop.set_stock("bow-cha", 0).unwrap();
    page.press("confirm").await;

    page.sees("notice", "The version you chose has just sold out").await;
    title(&page, "Why does it go back").await;
    assert!(shop.returns("1051").is_empty());
    choose(&page, "resolution", "refund").await;
    page.press("next").await;
    page.press("next").await;
    page.press("confirm").await;
    title(&page, "Your request has arrived").await;
    assert_eq!(units(&only(&shop, "1051")), [("2", 1)]);
    page.close().await;
}

#[tokio::test]
async fn several_returns_of_an_order_share_its_units() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    let other = open(&shop, "/plain.html", "1051").await;
    other.provoke("/returns");
    // Both plates, in two windows.
    for page in [&page, &other] {
        take(page, &[3]).await;
        page.choose("quantity", "2").await;
        page.press("next").await;
        choose(page, "reason", "changed-mind").await;
        choose(page, "resolution", "refund").await;
        page.press("next").await;
        choose(page, "method", "own").await;
        page.press("next").await;
        title(page, "Is everything right?").await;
    }
    page.press("confirm").await;
    title(&page, "Your request has arrived").await;
    other.press("confirm").await;
    other.sees("notice", "Less can go back than you chose").await;
    title(&other, "What would you like to send back?").await;
    other.sees("line-choice", "Everything of it has been asked back already.").await;
    assert_eq!(units(&only(&shop, "1051")), [("4", 2)]);

    // What is left can still go back, in a return of its own.
    to_summary(&other, &[1]).await;
    other.press("confirm").await;
    title(&other, "Your request has arrived").await;
    assert_eq!(shop.returns("1051").len(), 2);
    page.close().await;
    other.close().await;
}

#[tokio::test]
async fn lines_that_cannot_go_back_say_why_and_what_else_can_be_done() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1053").await;
    let lines = page.texts("line-choice").await;
    assert!(lines[2].contains("E-books are not taken back"), "{}", lines[2]);
    assert!(lines[2].contains("legal guarantee until March 1, 2028"), "{}", lines[2]);
    page.close().await;

    let page = open(&shop, "/plain.html", "1002").await;
    for line in page.texts("line-choice").await {
        assert!(line.contains("You can ask as soon as it has arrived."), "{line}");
    }
    let script = "return parts('line-check').some(it => !it.disabled)";
    assert_eq!(page.portal_js(script, &[]).await, false);
    page.close().await;
}

#[tokio::test]
async fn a_photo_is_made_small_and_keeps_no_secret() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    let photo = shop.folder().join("broken.jpg");
    let picture = page.js(LARGE_PHOTO, &[]).await;
    let bytes: Vec<u8> = picture
        .as_array()
        .unwrap()
        .iter()
        .map(|byte| u8::try_from(byte.as_u64().unwrap()).unwrap())
        .collect();
    fs::write(&photo, with_place(&bytes)).unwrap();
    let text = shop.folder().join("notes.txt");
    fs::write(&text, "no picture").unwrap();

    take(&page, &[3]).await;
    page.choose("quantity", "2").await;
    page.press("next").await;
    choose(&page, "reason", "broken").await;
    page.sees("photos", "Up to 5 pictures of at most 30 MB each.").await;
    page.press("next").await;
    page.sees("field-problem", "Please add a photo").await;

    let upload = async |file: &std::path::Path| {
        page.find("photo-input").await.send_keys(file.to_str().unwrap()).await.unwrap();
    };
    upload(&text).await;
    page.sees("photo-state", "This file is no picture").await;
    page.press("photo-remove").await;
    page.gone("photo").await;
    upload(&photo).await;
    page.sees("photo-state", "Arrived").await;
    page.fill("comment", "Both are cracked.").await;
    choose(&page, "resolution", "replacement").await;
    page.press("next").await;
    choose(&page, "method", "label").await;
    page.press("next").await;
    page.sees("summary", "One picture").await;
    page.press("confirm").await;
    title(&page, "Your request has arrived").await;

    let stored = shop.photos("1051");
    assert_eq!(stored.len(), 1);
    assert!(stored[0].starts_with(&[0xff, 0xd8]), "no JPEG");
    assert!(stored[0].len() <= 2_000_000);
    assert!(!contains(&stored[0], b"Exif") && !contains(&stored[0], b"Calle del Pez"));
    let size = page.js(SIZE_OF, &[json!(stored[0])]).await;
    assert_eq!(size, json!([1600, 1200]));
    page.close().await;
}

/// A photo of 4000 × 3000 pixels, as bytes.
const LARGE_PHOTO: &str = "
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 3000 });
    const context = canvas.getContext('2d');
    context.fillStyle = 'teal';
    context.fillRect(0, 0, 4000, 3000);
    const blob = await new Promise(done => canvas.toBlob(done, 'image/jpeg'));
    return [...new Uint8Array(await blob.arrayBuffer())]";

const SIZE_OF: &str = "
    const picture = await createImageBitmap(new Blob([new Uint8Array(arguments[0])]));
    return [picture.width, picture.height]";

/// What a camera adds: a segment with the place.
fn with_place(jpeg: &[u8]) -> Vec<u8> {
    let place = b"Exif\0\0Calle del Pez 12, Madrid";
    let length = u16::try_from(place.len() + 2).unwrap().to_be_bytes();
    let mut bytes = jpeg[..2].to_vec();
    bytes.extend([0xff, 0xe1]);
    bytes.extend(length);
    bytes.extend(place);
    bytes.extend(&jpeg[2..]);
    bytes
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

#[tokio::test]
async fn what_was_chosen_survives_a_reload_and_can_be_forgotten() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    let kept = "return Object.entries(localStorage)";
    assert_eq!(page.js(kept, &[]).await, json!([]), "nothing is kept before anything was done");
    to_summary(&page, &[3]).await;
    let script = "return JSON.stringify(Object.entries(localStorage))";
    let stored = page.js(script, &[]).await.as_str().unwrap().to_owned();
    assert!(!stored.contains(GUEST), "{stored}");

    page.reload().await;
    // Access ends with the page; the draft does not.
    page.fill("email", GUEST).await;
    page.press("find-order").await;
    page.sees("notice", "We kept what you had entered").await;
    title(&page, "Is everything right?").await;
    page.sees("summary", "1 × Dinner plate").await;
    page.sees("summary", "It is smaller than I thought").await;

    page.press("discard").await;
    page.find("headline").await;
    assert_eq!(page.js(kept, &[]).await, json!([]));
    page.close().await;
}

#[tokio::test]
async fn other_terms_are_shown_before_anything_is_sent_under_them() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    page.provoke("/returns");
    to_summary(&page, &[3]).await;
    page.sees("total", "€14.40").await;
    let www = shop.folder().join("www/policy.json");
    let policy = fs::read_to_string(&www).unwrap();
    let dearer = policy
        .replace("\"version\": \"2026-11\"", "\"version\": \"2026-12\"")
        .replace("\"EUR\": \"4.50\"", "\"EUR\": \"5.50\"");
    fs::write(&www, &dearer).unwrap();
    shop.publish_policy(&dearer).unwrap();
    page.press("confirm").await;

    page.sees("notice", "The terms have changed in the meantime").await;
    page.sees("total", "€13.40").await;
    assert!(shop.returns("1051").is_empty());
    page.press("confirm").await;
    title(&page, "Your request has arrived").await;
    assert_eq!(only(&shop, "1051").refund.unwrap().total.to_decimal(), "13.40");
    page.close().await;
}

const TAB: char = '\u{e004}';

/// Presses Tab until an element with this part has the focus.
pub async fn tab_to(page: &Page, part: &str) {
    for _ in 0..60 {
        if page.focused().await.split_whitespace().any(|it| it == part) {
            return;
        }
        page.keys(&[TAB]).await;
    }
    panic!("no Tab leads to {part}");
}

#[tokio::test]
async fn everything_works_with_the_keyboard_alone() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    page.focus_is_on("view-title").await;
    const SPACE: char = ' ';
    const ENTER: char = '\u{e007}';
    const DOWN: char = '\u{e015}';
    let tab_to = async |part: &str| tab_to(&page, part).await;
    // The last line: the plates.
    for _ in 0..4 {
        page.keys(&[TAB]).await;
        tab_to("line-check").await;
    }
    page.keys(&[SPACE]).await;
    tab_to("next").await;
    page.keys(&[ENTER]).await;
    title(&page, "Why does it go back").await;
    page.focus_is_on("view-title").await;
    tab_to("reason").await;
    page.keys(&[SPACE]).await;
    tab_to("sub-reason").await;
    page.keys(&[SPACE, DOWN]).await;
    tab_to("resolution").await;
    page.keys(&[SPACE, DOWN]).await;
    tab_to("next").await;
    page.keys(&[ENTER]).await;
    title(&page, "How does it go back?").await;
    page.focus_is_on("view-title").await;
    tab_to("method").await;
    page.keys(&[SPACE]).await;
    tab_to("next").await;
    page.keys(&[ENTER]).await;
    title(&page, "Is everything right?").await;
    tab_to("confirm").await;
    page.keys(&[ENTER]).await;
    title(&page, "Your request has arrived").await;
    page.focus_is_on("view-title").await;
    let made = only(&shop, "1051");
    assert_eq!(units(&made), [("4", 1)]);
    page.close().await;
}

/// Opens the page of an order's first return.
pub async fn open_return(shop: &Shop, home: &str, number: &str, email: &str) -> (Page, Return) {
    let made = shop.returns(number)[0].returned.clone();
    let page = shop.open(&format!("{home}#posventa/returns/{number}/{}", made.id)).await;
    page.fill("email", email).await;
    page.press("find-order").await;
    page.find("headline").await;
    (page, made)
}

#[tokio::test]
async fn the_page_of_an_order_leads_to_a_return_and_lists_those_there_are() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1055", GUEST).await;
    let made = only(&shop, "1055");
    page.sees("return-row", &made.number).await;
    page.sees("return-row", "Approved").await;
    page.press("to-return").await;
    page.sees("next", "Print the label").await;
    page.press("to-order").await;
    page.press("new-return").await;
    title(&page, "What would you like to send back?").await;
    page.close().await;
}

#[tokio::test]
async fn a_return_that_was_not_sent_can_be_cancelled_after_one_question() {
    let shop = Shop::start().await;
    let (page, made) = open_return(&shop, "/plain.html", "1055", GUEST).await;
    page.press("cancel-return").await;
    page.press("cancel-return-keep").await;
    page.gone("notice").await;
    assert_eq!(only(&shop, "1055").state, made.state);
    page.press("cancel-return").await;
    page.press("cancel-return-confirm").await;
    page.sees("headline", "Cancelled").await;
    page.announced("The return is cancelled.").await;
    assert_eq!(only(&shop, "1055").state, ReturnState::Cancelled);

    // Its units can be asked back again.
    page.press("to-order").await;
    page.press("new-return").await;
    page.sees("verdict", "Can go back until").await;
    page.close().await;
}

#[tokio::test]
async fn a_message_arrives_once_and_the_answer_is_shown() {
    let shop = Shop::start().await;
    let (page, made) = open_return(&shop, "/plain.html", "1055", GUEST).await;
    page.provoke("/messages");
    page.press("message-send").await;
    page.sees("field-problem", "Please write a message first.").await;
    page.fill("message-text", "May I use the old box?").await;
    shop.fail("/api/orders/1055/returns", Fault::Lose);
    page.press("message-send").await;
    page.sees("notice", "We cannot reach the shop right now.").await;
    shop.heal();
    // What was written survives the page, under the name it was sent by.
    page.reload().await;
    page.fill("email", GUEST).await;
    page.press("find-order").await;
    page.find("message-form").await;
    assert_eq!(page.value("message-text").await, "May I use the old box?");
    page.press("message-send").await;
    page.sees("message", "May I use the old box?").await;
    assert_eq!(only(&shop, "1055").messages.len(), made.messages.len() + 1);

    shop.take_step(&made.number, ReturnStep::Answer("Marta", "Of course.")).unwrap();
    page.press("refresh").await;
    page.sees("message", "Of course.").await;
    page.close().await;
}

#[tokio::test]
async fn the_number_of_the_customers_own_parcel_is_noted() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    take(&page, &[3]).await;
    page.press("next").await;
    choose(&page, "reason", "changed-mind").await;
    choose(&page, "resolution", "refund").await;
    page.press("next").await;
    choose(&page, "method", "own").await;
    page.press("next").await;
    page.press("confirm").await;
    page.press("to-return").await;
    page.press("add-tracking").await;
    page.fill("return-carrier", "SEUR").await;
    page.fill("return-tracking", "SE123").await;
    page.press("tracking-send").await;
    page.sees("tracking-number", "SE123").await;
    let made = only(&shop, "1051");
    assert_eq!(made.carrier.as_deref(), Some("SEUR"));
    assert_eq!(made.tracking.unwrap().number, "SE123");
    page.close().await;
}

#[tokio::test]
async fn a_return_is_followed_to_its_end() {
    let shop = Shop::start().await;
    let (page, made) = open_return(&shop, "/es/", "1055", GUEST).await;
    let name = made.number.as_str();
    for (step, headline) in [
        (ReturnStep::Scan, "De camino a la tienda"),
        (ReturnStep::Receive, "Ha llegado a la tienda"),
        (ReturnStep::Inspect("Todo bien"), "Revisada"),
        (ReturnStep::Refund, "Reembolsada"),
    ] {
        shop.take_step(name, step).unwrap();
        page.press("refresh").await;
        page.sees("headline", headline).await;
    }
    page.sees("event", "Dinero devuelto").await;
    page.close().await;
}
