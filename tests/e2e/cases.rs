//! Questions, complaints and claims: the intake, the page of a case, and what the shop has afterwards.

use std::fs;
use std::path::{Path, PathBuf};

use demo_shop::{CaseStep, Fault, Offer};
use fantoccini::key::Key;
use jiff::SignedDuration;
use jiff::civil::date;
use posventa_core::cases::{Case, CaseState, Coupon};
use posventa_core::returns::Resolution;
use serde_json::{Value, json};

use crate::finding::look_up;
use crate::harness::{Page, Shop};
use crate::returns::{choose, tab_to};

const GUEST: &str = "guest@example.com";

/// Opens the intake for an order, as a guest who follows a link to it.
pub async fn open(shop: &Shop, home: &str, number: &str) -> Page {
    let page = shop.open(&format!("{home}#posventa/cases/new/{number}")).await;
    let_in(&page).await;
    page.find("topic").await;
    page
}

pub async fn let_in(page: &Page) {
    page.fill("email", GUEST).await;
    page.press("find-order").await;
}

async fn title(page: &Page, words: &str) {
    page.sees("view-title", words).await;
}

/// From the menu to the questions about the line in this place.
pub async fn to_questions(page: &Page, topic: &str, line: usize) {
    choose(page, "topic", topic).await;
    page.press("next").await;
    title(page, "Which products is it about?").await;
    page.press_nth("line-check", line).await;
    page.press("next").await;
    title(page, "A few questions").await;
}

/// A missing lid of a mug, up to the summary.
pub async fn to_summary(page: &Page) {
    to_questions(page, "missing-part", 0).await;
    page.fill("answer-text", "The lid").await;
    page.fill("answer-count", "1").await;
    choose(page, "wanted", "replacement").await;
    page.press("next").await;
    title(page, "Is everything right?").await;
}

/// A question about an order, up to the summary: nothing that a policy could decide.
pub async fn to_summary_of_question(page: &Page) {
    choose(page, "topic", "question").await;
    page.press("next").await;
    title(page, "A few questions").await;
    choose(page, "answer", "product").await;
    page.fill("details", "May it go into the oven?").await;
    page.press("next").await;
    title(page, "Is everything right?").await;
}

/// What the page has in its store.
const KEPT: &str = "return JSON.stringify(Object.entries(localStorage))";

/// Waits until the page has this in its store, and gives all that it has there.
async fn is_kept(page: &Page, words: &str) -> String {
    page.wait(&format!("`{words}` to be kept"), async || {
        let kept = page.js(KEPT, &[]).await.as_str()?.to_owned();
        kept.contains(words).then_some(kept)
    })
    .await
}

async fn nothing_is_kept(page: &Page) {
    page.holds("the store to be empty", "return !localStorage.length", &[]).await;
}

fn write(shop: &Shop, name: &str, bytes: &[u8]) -> PathBuf {
    let path = shop.folder().join(name);
    fs::write(&path, bytes).unwrap();
    path
}

async fn add_file(page: &Page, file: &Path) {
    page.attach("photo-input", file).await;
}

/// What the browser saves when this part is pressed.
async fn saved(shop: &Shop, page: &Page, part: &str, name: &str) -> Vec<u8> {
    page.save(part, &shop.folder().join("downloads").join(name)).await
}

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

#[tokio::test]
async fn what_is_cheap_is_settled_as_soon_as_it_is_sent() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    to_questions(&page, "missing-part", 0).await;
    page.sees("no-evidence", "No photo needed.").await;
    assert!(!page.has("photos").await);
    page.fill("answer-text", "The lid").await;
    page.fill("answer-count", "1").await;
    choose(&page, "wanted", "replacement").await;
    page.sees("immediate", "this is decided as soon as you send it").await;
    page.press("next").await;
    page.sees("summary", "The lid").await;
    page.press("confirm").await;

    title(&page, "It is settled").await;
    page.sees("outcome", "You get the same once more, free of charge.").await;
    let told = page.event("case-submitted").await;
    assert_eq!(told, json!({ "topic": "missing-part", "immediate": true }));
    let counted = page.event("counter").await;
    assert_eq!((&counted["kind"], &counted["reason"]), (&json!("case"), &json!("missing-part")));
    let number = page.text("case-number").await;
    page.press("to-case").await;
    title(&page, "Settled").await;
    page.sees("case-number", &number).await;
    page.sees("case-details", "The lid").await;
    page.press("to-order").await;
    page.sees("case-row", &number).await;
    page.close().await;
}

/// Goes to a group of choices and on to the one with this value.
async fn choose_by_keys(page: &Page, part: &str, value: &str) {
    tab_to(page, part).await;
    for _ in 0..20 {
        if page.portal_js("return root.activeElement?.value", &[]).await == value {
            return page.keys(&[' ']).await;
        }
        page.keys(&[char::from(Key::Down)]).await;
    }
    panic!("no key leads to {value} of {part}");
}

#[tokio::test]
async fn a_question_asked_by_keyboard_gets_a_number_a_name_and_a_date() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    let enter = async |part| {
        tab_to(&page, part).await;
        page.keys(&[char::from(Key::Enter)]).await;
    };
    page.focus_is_on("view-title").await;
    choose_by_keys(&page, "topic", "question").await;
    enter("next").await;
    title(&page, "A few questions").await;
    page.focus_is_on("view-title").await;
    choose_by_keys(&page, "answer", "product").await;
    tab_to(&page, "details").await;
    page.type_keys("May it go into the oven?").await;
    page.has_value("details", "May it go into the oven?").await;
    enter("next").await;
    title(&page, "Is everything right?").await;
    page.focus_is_on("view-title").await;
    page.sees("promise", "You get an answer by").await;
    enter("confirm").await;
    title(&page, "We have it").await;
    page.focus_is_on("view-title").await;
    page.sees("agent", "Marta").await;
    page.sees("answer-by", "You get an answer by").await;
    let told = page.event("case-submitted").await;
    assert_eq!(told, json!({ "topic": "question", "immediate": false }));
    // The receipt's address is the case's own.
    let script = "return location.hash.startsWith('#posventa/cases/1051/')";
    page.holds("the case's address", script, &[]).await;
    assert_eq!(shop.cases("1051").len(), 1);
    page.close().await;
}

/// Notes where the page is whenever it asks the shop something.
const NOTE_ADDRESSES: &str = "
    watch.addresses = [];
    {
      const { fetch } = window;
      window.fetch = (...request) => {
        if (String(request[0]).includes('/api/')) watch.addresses.push(location.href);
        return fetch(...request);
      };
    }";

#[tokio::test]
async fn a_guest_without_an_order_gives_a_name_and_an_address() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/cases/new").await;
    page.sees("choice", "A question").await;
    assert!(!page.texts("choice").await.iter().any(|it| it.contains("damaged")));
    choose(&page, "topic", "suggestion").await;
    page.press("next").await;
    choose(&page, "answer", "packaging").await;
    page.fill("details", "Less of it, please.").await;
    page.press("next").await;
    page.sees("field-problem", "Please enter your name").await;
    page.sees("field-problem", "Please enter an e-mail address").await;
    page.focus_is_on("name").await;
    page.fill("name", "Lucía").await;
    page.fill("email", "lucia@example.com").await;
    page.press("next").await;
    page.sees("summary", "lucia@example.com").await;
    page.press("confirm").await;
    title(&page, "We have it").await;
    // Its page opens with the access that came with the answer.
    page.press("to-case").await;
    page.sees("case-details", "Less of it, please.").await;
    let address = page.address().await;
    assert!(!address.contains("access"), "{address}");

    // The page forgets what opens it, and says where it is to be found.
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", allowed).await;
    page.press("copy-case-link").await;
    page.announced("Copied.").await;
    let copied = page.js("return navigator.clipboard.readText()", &[]).await;
    let id = address.rsplit('/').next().unwrap();
    let mails = shop.mails();
    let mail = &mails[0].body;
    let mailed = mail.lines().find(|it| it.contains(&format!("#posventa/cases/{id}?access=")));
    let mailed = mailed.unwrap().trim();
    page.reload().await;
    page.sees("case-closed", "the link in our latest e-mail").await;
    let note = json!({ "source": NOTE_ADDRESSES });
    page.devtools("Page.addScriptToEvaluateOnNewDocument", note).await;
    for link in [copied.as_str().unwrap(), mailed] {
        page.go("about:blank").await;
        page.go(link).await;
        page.sees("case-details", "Less of it, please.").await;
        // Before the shop was asked, the secret had left the address.
        let addresses = page.js("return watch.addresses", &[]).await;
        let addresses = addresses.as_array().unwrap();
        let has_secret = |it: &Value| it.as_str().unwrap().contains("access");
        assert!(!addresses.is_empty() && !addresses.iter().any(has_secret), "{addresses:?}");
    }
    page.close().await;
}

#[tokio::test]
async fn what_is_wrong_with_a_dear_piece_has_to_be_seen() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    choose(&page, "topic", "damaged-parcel").await;
    page.press("next").await;
    page.press_nth("line-check", 3).await;
    page.choose("quantity", "2").await;
    page.press("next").await;
    page.sees("photos", "photos of at most 30 MB or PDFs of at most 5 MB").await;
    choose(&page, "answer", "broken").await;
    choose(&page, "answer", "crushed").await;
    page.fill("details", "Both are cracked.").await;
    choose(&page, "wanted", "replacement").await;
    page.press("next").await;
    page.sees("field-problem", "Please add a photo or a PDF").await;
    page.focus_is_on("photo-input").await;

    add_file(&page, &write(&shop, "notes.txt", b"no picture")).await;
    page.sees("photo-state", "We can open photos and PDFs only.").await;
    page.press("photo-remove").await;
    page.gone("photo").await;
    // Its name says nothing about what it is.
    add_file(&page, &write(&shop, "really.pdf", b"<script>attack()</script>")).await;
    page.sees("photo-state", "We can open photos and PDFs only.").await;
    page.press("photo-remove").await;
    page.gone("photo").await;
    let mut large = PDF.to_vec();
    large.resize(5_000_001, b' ');
    add_file(&page, &write(&shop, "large.pdf", &large)).await;
    page.sees("photo-state", "This file is too large").await;
    page.press("photo-remove").await;
    page.gone("photo").await;
    add_file(&page, &write(&shop, "list.pdf", PDF)).await;
    page.sees("photo-state", "Arrived").await;
    page.press("next").await;
    page.sees("summary", "One file").await;
    page.press("confirm").await;
    title(&page, "We have it").await;
    page.press("to-case").await;
    page.sees("save-file", "Save list.pdf").await;

    assert_eq!(saved(&shop, &page, "save-file", "list.pdf").await, PDF);
    page.close().await;
}

#[tokio::test]
async fn what_was_entered_survives_a_reload_and_can_be_forgotten() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    assert_eq!(page.js(KEPT, &[]).await, "[]", "nothing is kept before anything was done");
    to_summary(&page).await;
    let stored = is_kept(&page, "The lid").await;
    assert!(!stored.contains(GUEST), "{stored}");
    page.reload().await;
    let_in(&page).await;
    page.sees("notice", "We kept what you had entered").await;
    title(&page, "Is everything right?").await;
    page.sees("summary", "The lid").await;

    // Back and forth, and everything is still there.
    page.press("back").await;
    title(&page, "A few questions").await;
    page.has_value("answer-text", "The lid").await;
    page.press("discard").await;
    page.find("headline").await;
    nothing_is_kept(&page).await;
    page.close().await;
}

#[tokio::test]
async fn a_page_that_was_closed_goes_on_where_it_was() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    to_questions(&page, "missing-part", 0).await;
    page.fill("answer-text", "The handle").await;
    is_kept(&page, "The handle").await;
    // As after a crash: another document, without a word to the first.
    page.go("about:blank").await;
    page.go(&shop.url("/plain.html#posventa/cases/new/1051")).await;
    let_in(&page).await;
    title(&page, "A few questions").await;
    page.has_value("answer-text", "The handle").await;
    page.press("discard").await;
    page.find("headline").await;
    page.close().await;
}

#[tokio::test]
async fn the_order_page_and_a_refusal_lead_to_the_intake() {
    let shop = Shop::start().await;
    // When even the guarantees are over, somebody has to make an exception.
    shop.advance(SignedDuration::from_hours(4 * 365 * 24));
    let page = shop.open("/plain.html").await;
    look_up(&page, "1053", GUEST).await;
    page.press("new-case").await;
    title(&page, "What is it about?").await;
    page.press("to-order").await;
    page.press("new-return").await;
    page.find("line-choice").await;
    page.press("to-exception").await;
    title(&page, "A few questions").await;
    let script = "return parts('answer').find(it => it.checked)?.value";
    page.wait("what the refusal is about to be chosen", async || {
        (page.portal_js(script, &[]).await == "returns").then_some(())
    })
    .await;
    page.fill("details", "It was a gift.").await;
    page.press("next").await;
    page.sees("summary-row", "Products").await;
    page.press("discard").await;
    page.find("headline").await;
    page.close().await;
}

#[tokio::test]
async fn a_message_goes_with_a_file_and_arrives_once() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    page.provoke("/messages");
    to_summary_of_question(&page).await;
    page.press("confirm").await;
    page.press("to-case").await;
    page.press("message-send").await;
    page.sees("field-problem", "Please write a message first.").await;
    page.fill("message-text", "Here is what I mean.").await;
    is_kept(&page, "Here is what I mean.").await;
    page.reload().await;
    let_in(&page).await;
    page.find("message-form").await;
    page.has_value("message-text", "Here is what I mean.").await;
    add_file(&page, &write(&shop, "what.pdf", PDF)).await;
    page.sees("photo-state", "Arrived").await;
    shop.fail("POST /api/cases/", Fault::Lose);
    page.press("message-send").await;
    page.sees("notice", "We cannot reach the shop right now.").await;
    shop.heal();
    assert_eq!(page.value("message-text").await, "Here is what I mean.");
    page.press("message-send").await;
    page.announced("Your message has arrived.").await;
    page.sees("message", "Here is what I mean.").await;
    page.sees("save-file", "Save what.pdf").await;
    let messages = page.texts("message").await;
    let sent = messages.iter().filter(|it| it.contains("Here is what I mean."));
    assert_eq!(sent.count(), 1, "{messages:?}");
    page.has_value("message-text", "").await;
    page.close().await;
}

#[tokio::test]
async fn the_whole_case_can_be_kept_as_a_page_and_as_data() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1051").await;
    to_questions(&page, "missing-part", 0).await;
    page.fill("answer-text", "<script>attack('page')</script>").await;
    page.fill("answer-count", "1").await;
    choose(&page, "wanted", "replacement").await;
    page.press("next").await;
    page.press("confirm").await;
    title(&page, "It is settled").await;
    let number = page.text("case-number").await;
    page.press("to-case").await;
    let file = saved(&shop, &page, "save-case", &format!("case-{number}.html")).await;
    let file = String::from_utf8(file).unwrap();
    assert!(file.contains("&lt;script&gt;") && !file.contains("<script"), "{file}");
    assert!(file.contains("2026-11"), "the version of the terms: {file}");
    let file = saved(&shop, &page, "save-case-json", &format!("case-{number}.json")).await;
    let file: Value = serde_json::from_slice(&file).unwrap();
    assert_eq!((&file["number"], &file["topic"]), (&json!(number), &json!("missing-part")));
    assert_eq!(file["policyVersion"], "2026-11");
    page.close().await;
}

/// Serves a page of a shop whose cases go to its mailbox.
fn with_a_mailbox(shop: &Shop) {
    let www = shop.folder().join("www");
    let page = fs::read_to_string(www.join("plain.html")).unwrap();
    fs::write(www.join("mailbox.html"), page.replace("/posventa.json", "/mailbox.json")).unwrap();
    let config = fs::read_to_string(www.join("posventa.json")).unwrap();
    let mut config: Value = serde_json::from_str(&config).unwrap();
    config["cases"]["desk"] = json!("mail");
    fs::write(www.join("mailbox.json"), config.to_string()).unwrap();
}

#[tokio::test]
async fn a_shop_with_nothing_but_a_mailbox_gets_a_written_mail() {
    let shop = Shop::start().await;
    with_a_mailbox(&shop);
    let page = open(&shop, "/mailbox.html", "1051").await;
    to_questions(&page, "damaged-parcel", 0).await;
    // A mailbox takes no files and decides nothing.
    assert!(!page.has("photos").await && !page.has("no-evidence").await);
    choose_answer(&page, "broken").await;
    choose_answer(&page, "crushed").await;
    choose(&page, "wanted", "replacement").await;
    assert!(!page.has("immediate").await);
    page.press("next").await;
    page.sees("summary", "Crushed").await;
    page.press("confirm").await;

    title(&page, "One more press").await;
    page.sees("next", "only then does it reach us").await;
    let link = page.attribute("by-mail", "href").await.unwrap();
    assert!(link.starts_with("mailto:hola@alfar.example?subject="), "{link}");
    assert!(link.contains("Crushed") && link.contains("1051"), "{link}");
    page.sees("mail-text", "1 × Breakfast mug").await;
    page.sees("mail-text", "Crushed").await;
    page.close().await;
}

/// Chooses an answer, of whichever question has it.
async fn choose_answer(page: &Page, value: &str) {
    choose(page, "answer", value).await;
}

/// A question that has been asked about an order, on its page.
async fn asked_about(shop: &Shop, number: &str) -> (Page, String) {
    let page = open(shop, "/plain.html", number).await;
    to_summary_of_question(&page).await;
    page.press("confirm").await;
    title(&page, "We have it").await;
    let name = page.text("case-number").await;
    page.press("to-case").await;
    page.find("message-form").await;
    (page, name)
}

fn only(shop: &Shop, number: &str) -> Case {
    let cases = shop.cases(number);
    assert_eq!(cases.len(), 1, "{cases:?}");
    cases[0].case.clone()
}

fn offer(percent: u32) -> Offer {
    Offer {
        resolution: Resolution::PriceReduction,
        amount: None,
        percent: Some(percent),
        note: Some("For the trouble.".to_owned()),
    }
}

#[tokio::test]
async fn a_proposal_is_answered_with_another_and_agreed_on() {
    let shop = Shop::start().await;
    let (page, name) = asked_about(&shop, "1051").await;
    shop.take_case_step(&name, CaseStep::Propose(offer(10))).unwrap();
    page.press("refresh").await;
    page.sees("proposal-offer", "Keep it for a lower price: 10 %").await;
    page.sees("proposal", "For the trouble.").await;
    page.sees("headline", "We need a word from you").await;

    page.press("counter").await;
    page.press("counter-send").await;
    page.sees("field-problem", "Please choose what you would like.").await;
    choose(&page, "counter-resolution", "replacement").await;
    page.fill("counter-note", "A new one would be better.").await;
    page.press("counter-send").await;
    page.announced("We have your proposal.").await;
    page.sees("past-proposal", "The same once more").await;
    page.gone("proposal-offer").await;
    let proposals = only(&shop, "1051").proposals;
    assert_eq!(proposals.len(), 2);
    assert_eq!(proposals[1].resolution, Resolution::Replacement);
    assert!(!proposals[1].from_shop);

    shop.take_case_step(&name, CaseStep::Propose(offer(20))).unwrap();
    page.press("refresh").await;
    page.sees("proposal-offer", "20 %").await;
    page.press("accept-proposal").await;
    page.announced("You have accepted the proposal.").await;
    page.sees("headline", "Settled").await;
    assert_eq!(only(&shop, "1051").state, CaseState::Resolved);
    page.close().await;
}

#[tokio::test]
async fn a_proposal_that_is_gone_meanwhile_is_shown_as_it_is() {
    let shop = Shop::start().await;
    let (page, name) = asked_about(&shop, "1051").await;
    page.provoke("/proposals/");
    shop.take_case_step(&name, CaseStep::Propose(offer(10))).unwrap();
    page.press("refresh").await;
    page.find("accept-proposal").await;
    shop.take_case_step(&name, CaseStep::Propose(offer(15))).unwrap();
    page.press("decline-proposal").await;
    page.sees("notice", "This proposal is not open any more").await;
    page.press("refresh-case").await;
    page.sees("proposal-offer", "15 %").await;
    page.press("decline-proposal").await;
    page.announced("You have declined the proposal.").await;
    page.gone("proposal-offer").await;
    page.close().await;
}

#[tokio::test]
async fn a_coupon_can_be_copied_and_a_settled_case_opened_again() {
    let shop = Shop::start().await;
    let (page, name) = asked_about(&shop, "1051").await;
    let coupon = Coupon {
        code: "SORRY-10".to_owned(),
        amount: None,
        percent: Some(10),
        expires: Some(date(2026, 4, 30)),
        minimum: None,
        used: false,
    };
    let note = Some("We are sorry.".to_owned());
    let settled = CaseStep::Resolve { outcome: None, coupon: Some(coupon), note };
    shop.take_case_step(&name, settled).unwrap();
    page.press("refresh").await;
    page.sees("headline", "Settled").await;
    page.sees("coupon-code", "SORRY-10").await;
    page.sees("coupon-terms", "10 % off. Until April 30, 2026.").await;
    let allowed = json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
    page.devtools("Browser.grantPermissions", allowed).await;
    page.press("copy-coupon").await;
    page.announced("The code is copied.").await;

    page.press("reopen").await;
    page.press("reopen-confirm").await;
    page.sees("field-problem", "Please tell us in a sentence").await;
    page.fill("reopen-text", "The code does not work.").await;
    page.press("reopen-confirm").await;
    page.sees("headline", "We are working on it").await;
    page.sees("event", "Opened again").await;
    assert_eq!(only(&shop, "1051").state, CaseState::Open);
    page.close().await;
}

#[tokio::test]
async fn a_promise_that_was_missed_is_said_and_leads_to_a_person() {
    let shop = Shop::start().await;
    let (page, name) = asked_about(&shop, "1051").await;
    page.sees("answer-by", "You get an answer by").await;
    assert!(!page.has("overdue").await);
    page.close().await;
    shop.advance(SignedDuration::from_hours(72));
    let id = only(&shop, "1051").id;
    let page = shop.open(&format!("/plain.html#posventa/cases/1051/{id}")).await;
    let_in(&page).await;
    page.sees("notice", "We promised an answer and did not keep it").await;
    let told = page.event("answer-overdue").await;
    assert_eq!(told["view"], "case");
    assert!(0 < told["hours"].as_u64().unwrap() && told["hours"].as_u64().unwrap() <= 72);
    page.press("chat-link").await;
    let told = page.event("handoff").await;
    assert_eq!(told, json!({ "topic": "question", "state": "open", "reference": name }));
    page.focus_is_on("contact-title").await;
    let events = page.events().await;
    let overdue = events.iter().filter(|it| it["name"] == "answer-overdue");
    assert_eq!(overdue.count(), 1);

    // An answer with a file settles it.
    page.go(&shop.url(&format!("/staff/cases/{id}"))).await;
    let sheet = write(&shop, "care.pdf", PDF);
    let sheet = sheet.to_str().unwrap();
    for (field, text) in [("textarea", "It may go into the oven."), ("[type=file]", sheet)] {
        page.find_outside(field).await.send_keys(text).await.unwrap();
    }
    page.find_outside("[value=answer]").await.click().await.unwrap();
    page.find_outside("[download='care.pdf']").await;
    page.go(&shop.url(&format!("/plain.html#posventa/cases/1051/{id}"))).await;
    let_in(&page).await;
    page.sees("message", "It may go into the oven.").await;
    page.sees("message", "Marta").await;
    assert!(!page.has("overdue").await);
    assert_eq!(saved(&shop, &page, "save-file", "care.pdf").await, PDF);
    page.close().await;
}
