//! Withdrawing from a contract: declared by anybody, confirmed apart, held at once, and received
//! by the shop exactly once whatever lies between.

use demo_shop::{Fault, Withdrawal};
use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::finding::look_up;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";
const ENDPOINT: &str = "/api/withdrawals";

/// Fills in what is always asked.
async fn enter(page: &Page, contract: Option<&str>) {
    if let Some(contract) = contract {
        page.fill("withdrawal-contract", contract).await;
    }
    page.fill("withdrawal-name", "Ana García").await;
    page.fill("withdrawal-email", GUEST).await;
}

/// Declares and confirms a withdrawal from order 1042, from the screen's first step on.
async fn declare(page: &Page) {
    enter(page, Some("1042")).await;
    page.press("withdraw").await;
    page.press("confirm-withdrawal").await;
    page.find("receipt").await;
}

fn the_only_one(shop: &Shop) -> Withdrawal {
    let [withdrawal] = shop.withdrawals().try_into().unwrap();
    withdrawal
}

fn receipts_mailed(shop: &Shop) -> Vec<String> {
    let mails = shop.mails().into_iter().filter(|mail| mail.subject.contains("your withdrawal"));
    mails.map(|mail| mail.body).collect()
}

/// One press forgets what the shop has; what it has not, after another.
async fn forget(page: &Page) {
    page.press("forget").await;
    page.gone("kept").await;
}

async fn kept(page: &Page) -> Value {
    page.js("return Object.keys(localStorage).sort()", &[]).await
}

#[tokio::test]
async fn a_guest_without_an_order_withdraws_in_two_presses_and_holds_a_receipt() {
    let shop = Shop::start().await;
    let page = shop.open("/").await;
    page.sees("to-withdrawal", "Withdraw from contract here").await;
    page.press("to-withdrawal").await;
    page.focus_is_on("view-title").await;
    assert!(!page.has("to-withdrawal").await, "no link leads to where one is");

    enter(&page, Some("order 1042, the blue mugs")).await;
    page.sees("withdraw", "Withdraw from contract here").await;
    page.press("withdraw").await;
    page.focus_is_on("view-title").await;
    page.sees("declaration", "I hereby give notice that I withdraw").await;
    page.sees("declaration", "order 1042, the blue mugs").await;
    assert_eq!(page.texts("button-primary").await, ["Confirm withdrawal"]);
    assert_eq!(shop.withdrawals(), [], "nothing is declared before it is confirmed");
    assert_eq!(kept(&page).await, json!([]), "nor kept");

    page.press("confirm-withdrawal").await;
    page.focus_is_on("view-title").await;
    page.sees("view-title", "You have withdrawn from the contract").await;
    page.sees("delivery-received", "received by the shop on March 10, 2026").await;
    page.sees("receipt", "Ana García").await;
    page.sees("receipt", "Madrid time").await;

    let withdrawal = the_only_one(&shop);
    assert_eq!(withdrawal.contract, "order 1042, the blue mugs");
    assert_eq!((withdrawal.name.as_str(), withdrawal.email.as_str()), ("Ana García", GUEST));
    assert!(withdrawal.lines.is_none(), "the whole contract");
    page.sees("receipt", &withdrawal.id).await;
    let [mail] = receipts_mailed(&shop).try_into().unwrap();
    assert!(mail.contains("I hereby give notice that I withdraw"), "{mail}");

    assert_eq!(page.event("withdrawal-confirmed").await, json!({}));
    let events = page.events().await;
    assert!(!json!(events).to_string().contains("Ana"), "{events:?}");
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn single_lines_of_an_open_order_are_withdrawn_from() {
    let shop = Shop::start().await;
    let page = shop.open("/es/").await;
    look_up(&page, "1010", "carmen@example.com").await;
    page.find("headline").await;
    page.sees("to-withdrawal", "Desistir del contrato aquí").await;
    page.press("to-withdrawal").await;

    // What is known is not asked again.
    page.sees("withdrawal-order", "Pedido 1010").await;
    assert_eq!(page.value("withdrawal-email").await, "carmen@example.com");
    assert!(!page.has("withdrawal-contract").await);
    page.fill("withdrawal-name", "Carmen Núñez").await;
    page.press("withdraw-some").await;
    page.press("withdraw").await;
    page.sees("field-problem", "Elige de qué desistes").await;
    page.sees("right-open", "Puedes desistir hasta el 18 de marzo de 2026.").await;

    page.press("withdraw-line").await;
    page.press("withdraw").await;
    let order = shop.order("1010").unwrap();
    let title = &order.lines[0].title;
    page.sees("declaration", title).await;
    page.sees("confirm-withdrawal", "Confirmar desistimiento").await;
    page.press("confirm-withdrawal").await;
    page.find("delivery-received").await;

    let withdrawal = the_only_one(&shop);
    let [line] = withdrawal.lines.unwrap().try_into().unwrap();
    assert_eq!(line.line.as_deref(), Some(order.lines[0].id.as_str()));
    assert_eq!(line.quantity, Some(order.lines[0].units.ordered()));
    assert_eq!(withdrawal.language, "es");
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn how_the_right_stands_is_shown_by_line_and_stops_nobody() {
    let shop = Shop::start().await;
    let page = shop.open("/").await;
    look_up(&page, "1016", GUEST).await;
    page.find("headline").await;
    page.press("to-withdrawal").await;
    page.press("withdraw-some").await;
    page.sees("right-exempt", "The law excepts downloads that began with your consent.").await;
    page.sees("right-open", "You can withdraw now").await;

    page.press("withdraw-line").await;
    page.fill("withdrawal-name", "Ana García").await;
    page.press("withdraw").await;
    page.press("confirm-withdrawal").await;
    page.find("delivery-received").await;
    assert_eq!(the_only_one(&shop).lines.unwrap().len(), 1);
    forget(&page).await;

    // What is on its way back already is not said to be too late.
    page.go("about:blank").await;
    page.go(&shop.url("/")).await;
    look_up(&page, "1056", GUEST).await;
    page.find("headline").await;
    page.press("to-withdrawal").await;
    page.press("withdraw-some").await;
    page.sees("right-closed", "Everything of it has been asked back already").await;
    page.sees("right-open", "You can withdraw until").await;
    page.close().await;
}

#[tokio::test]
async fn what_the_customer_said_before_is_filled_in_and_an_order_can_be_picked() {
    let shop = Shop::start().await;
    let page = shop.open("/").await;
    page.fill("order-number", "1010").await;
    page.press("use-last-name").await;
    page.fill("last-name", "Núñez").await;
    page.press("find-order").await;
    page.find("headline").await;

    page.js("location.hash = '#posventa/withdraw'", &[]).await;
    page.sees("choose-order", "Order 1010").await;
    assert_eq!(page.value("withdrawal-contract").await, "");
    page.press("choose-order").await;
    page.sees("withdrawal-order", "Order 1010").await;
    assert_eq!(page.value("withdrawal-name").await, "Carmen Núñez");

    // Another one can be meant all the same.
    page.press("another-order").await;
    assert_eq!(page.value("withdrawal-contract").await, "");
    page.close().await;
}

#[tokio::test]
async fn a_link_with_an_order_nobody_has_opened_fills_in_its_number() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw/1042").await;
    page.find("withdrawal-name").await;
    assert_eq!(page.value("withdrawal-contract").await, "1042");
    page.close().await;
}

#[tokio::test]
async fn entries_are_corrected_from_the_confirmation_without_loss() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    page.press("withdraw").await;
    let all = async || (page.texts("field-problem").await.len() == 3).then_some(());
    page.wait("a word at each field", all).await;
    page.focus_is_on("withdrawal-contract").await;

    enter(&page, Some("1042")).await;
    page.press("withdraw").await;
    page.press("change-withdrawal").await;
    assert_eq!(page.value("withdrawal-contract").await, "1042");
    assert_eq!(page.value("withdrawal-email").await, GUEST);
    page.fill("withdrawal-name", "Ana María García").await;
    page.press("withdraw").await;
    page.sees("declaration", "Ana María García").await;
    page.press("confirm-withdrawal").await;
    page.find("delivery-received").await;
    assert_eq!(the_only_one(&shop).name, "Ana María García");
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn the_keyboard_is_enough() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    let [tab, enter] = [Key::Tab, Key::Enter].map(char::from);
    page.press("withdrawal-contract").await;
    page.focus_is_on("withdrawal-contract").await;
    page.type_keys("1042").await;
    page.keys(&[tab]).await;
    page.type_keys("Ana").await;
    page.keys(&[tab]).await;
    page.type_keys(GUEST).await;
    page.keys(&[tab]).await;
    page.focus_is_on("withdraw").await;
    page.keys(&[enter]).await;
    page.focus_is_on("view-title").await;
    page.find("confirm-withdrawal").await;
    page.keys(&[tab]).await;
    page.focus_is_on("confirm-withdrawal").await;
    page.keys(&[enter]).await;
    page.find("delivery-received").await;
    page.focus_is_on("view-title").await;
    assert_eq!(the_only_one(&shop).contract, "1042");
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn while_the_shop_is_down_it_is_kept_and_after_a_reload_sent_exactly_once() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    page.provoke(ENDPOINT);
    shop.fail(ENDPOINT, Fault::Drop);
    declare(&page).await;
    page.sees("delivery-waiting", "kept on this device").await;
    page.sees("by-mail", "Send it by e-mail").await;
    page.sees("by-form", "plain form").await;
    assert_eq!(kept(&page).await, json!(["posventa:outbox"]));
    assert_eq!(shop.withdrawals(), []);

    // Closed and opened later, on whatever screen.
    page.go("about:blank").await;
    page.go(&shop.url("/")).await;
    page.sees("withdrawal-strip", "will be sent as soon as the shop can be reached").await;
    assert_eq!(shop.withdrawals(), []);

    page.go("about:blank").await;
    shop.heal();
    page.go(&shop.url("/")).await;
    page.sees("withdrawal-strip", "The shop has received your withdrawal").await;
    the_only_one(&shop);

    page.reload().await;
    page.find("order-number").await;
    assert!(!page.has("withdrawal-strip").await, "all is done");
    page.press("to-withdrawal").await;
    page.sees("kept-withdrawal", "Received by the shop").await;
    page.press("show-receipt").await;
    page.find("delivery-received").await;
    the_only_one(&shop);
    assert_eq!(receipts_mailed(&shop).len(), 1);
    forget(&page).await;
    assert_eq!(kept(&page).await, json!([]));
    page.close().await;
}

#[tokio::test]
async fn an_answer_that_was_lost_is_asked_for_again_and_the_shop_has_it_once() {
    let shop = Shop::start().await;
    for fault in [Fault::Lose, Fault::Cut] {
        let before = shop.withdrawals().len();
        let page = shop.open("/#posventa/withdraw").await;
        page.provoke(ENDPOINT);
        // Nothing is sent by itself: that would be before the press on a busy machine.
        page.find("withdrawal-name").await;
        page.hurry(5_000, 3_600_000).await;
        shop.fail(ENDPOINT, fault);
        declare(&page).await;
        page.find("delivery-waiting").await;
        assert_eq!(shop.withdrawals().len(), before + 1, "{fault:?} comes after the work");

        shop.heal();
        page.press("send-now").await;
        page.find("delivery-received").await;
        assert_eq!(shop.withdrawals().len(), before + 1);
        assert_eq!(receipts_mailed(&shop).len(), before + 1);
        forget(&page).await;
        page.close().await;
    }
}

#[tokio::test]
async fn it_is_sent_by_itself_when_the_browser_is_back_online_or_after_a_while() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    page.provoke(ENDPOINT);
    page.find("withdrawal-name").await;
    page.devtools("Network.enable", json!({})).await;
    let offline = |offline: bool| json!({ "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1 });
    page.devtools("Network.emulateNetworkConditions", offline(true)).await;
    declare(&page).await;
    page.find("delivery-waiting").await;
    page.devtools("Network.emulateNetworkConditions", offline(false)).await;
    page.find("delivery-received").await;
    the_only_one(&shop);

    page.press("another-withdrawal").await;
    shop.fail(ENDPOINT, Fault::Status(503));
    // A request's own patience is hurried as well.
    page.hurry(5_000, 2_000).await;
    declare(&page).await;
    page.find("delivery-waiting").await;
    shop.heal();
    page.find("delivery-received").await;
    assert_eq!(shop.withdrawals().len(), 2);
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn the_receipt_is_there_before_the_shop_answers_as_a_page_and_as_data() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    let folder = shop.folder().join("downloads");

    shop.fail(ENDPOINT, Fault::Hang);
    page.fill("withdrawal-contract", "1042").await;
    page.fill("withdrawal-name", "Ana <b>García</b>").await;
    page.fill("withdrawal-email", GUEST).await;
    page.press("withdraw").await;
    page.press("confirm-withdrawal").await;
    page.sees("delivery-sending", "It is being sent").await;

    let file = folder.join("withdrawal-1042-2026-03-10.html");
    let html = String::from_utf8(page.save("save-receipt", &file).await).unwrap();
    for part in [
        "<html lang=\"en\" dir=\"ltr\">",
        "Ana &lt;b&gt;García&lt;/b&gt;",
        "I hereby give notice",
        "March 10, 2026, 12:0",
        "Alfar",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    let file = folder.join("withdrawal-1042-2026-03-10.json");
    let data: Value = serde_json::from_slice(&page.save("save-receipt-json", &file).await).unwrap();
    assert_eq!(data["declaration"]["name"], "Ana <b>García</b>");
    assert_eq!(data["delivery"], "waiting");
    let declared = data["declaration"]["declaredAt"].as_str().unwrap();
    assert!(declared.starts_with("2026-03-10T11:0"), "{declared}");
    let text = data["declaration"]["text"].as_str().unwrap();
    page.sees("declaration", text.lines().next().unwrap()).await;

    page.press("forget").await;
    page.sees("notice", "The shop has not received it yet.").await;
    page.press("forget-keep").await;
    assert_eq!(kept(&page).await, json!(["posventa:outbox"]));
    page.press("forget").await;
    page.press("forget-confirm").await;
    page.gone("kept").await;
    page.close().await;
}

#[tokio::test]
async fn what_the_server_refuses_goes_by_mail_and_is_not_sent_again() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    page.provoke(ENDPOINT);
    shop.fail(ENDPOINT, Fault::Status(422));
    declare(&page).await;
    page.sees("delivery-refused", "please send it by e-mail or with the plain form").await;
    let link = page.attribute("by-mail", "href").await.unwrap();
    assert!(link.starts_with("mailto:hola@alfar.example?subject=Withdrawal%3A%201042&body="));
    assert!(link.contains("I%20hereby%20give%20notice"), "{link}");

    shop.heal();
    page.reload().await;
    page.find("kept-withdrawal").await;
    assert!(!page.has("send-now").await);
    assert_eq!(shop.withdrawals(), []);
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn a_shop_with_an_address_and_no_server_is_written_to() {
    let shop = Shop::start().await;
    let page = shop.open("/by-mail.html#posventa/withdraw").await;
    declare(&page).await;
    page.sees("delivery-by-hand", "One step is left").await;
    let link = page.attribute("by-mail", "href").await.unwrap();
    assert!(link.contains("Ana%20Garc%C3%ADa"), "{link}");
    forget(&page).await;
    page.close().await;
}

#[tokio::test]
async fn shutting_down_removes_all_but_what_the_shop_has_not_got() {
    let shop = Shop::start().await;
    let page = shop.open("/#posventa/withdraw").await;
    page.provoke(ENDPOINT);
    declare(&page).await;
    page.find("delivery-received").await;
    page.press("another-withdrawal").await;
    shop.fail(ENDPOINT, Fault::Drop);
    declare(&page).await;
    page.find("delivery-waiting").await;
    assert_eq!(kept(&page).await, json!(["posventa:outbox", "posventa:receipts"]));

    page.portal_js("host.shutdown()", &[]).await;
    assert_eq!(kept(&page).await, json!(["posventa:outbox"]));
    shop.heal();
    page.reload().await;
    page.sees("kept-withdrawal", "Received by the shop").await;
    assert_eq!(shop.withdrawals().len(), 2);
    page.portal_js("host.shutdown()", &[]).await;
    page.close().await;
}

#[tokio::test]
async fn without_webassembly_the_plain_form_does_it() {
    let shop = Shop::start().await;
    let page = shop.open("/no-wasm.html").await;
    page.provoke("wasm-unsafe-eval");
    page.provoke("wasm-eval");
    page.provoke("posventa:");
    page.state("failed").await;
    page.js("document.querySelector('a[href^=\"/withdraw\"]').click()", &[]).await;
    page.find_outside("#en-name").await;
    let script = "
        const form = document.querySelector('#en form');
        Object.assign(form.elements.name, { value: 'Ana García' });
        Object.assign(form.elements.contract, { value: '1042' });
        Object.assign(form.elements.email, { value: arguments[0] });
        form.querySelector('button').click()";
    page.js(script, &[json!(GUEST)]).await;
    // The receipt says so, and repeats the declaration.
    page.find_outside(".mailbox pre").await;
    let script = "return document.body.innerText.includes('We have received your withdrawal')";
    page.holds("the receipt", script, &[]).await;
    assert_eq!(the_only_one(&shop).contract, "1042");
    page.close().await;
}
