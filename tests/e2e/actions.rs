//! What a customer can do with an order: the invoice, updates by e-mail, cancelling.

use demo_shop::{Fault, Mail};
use posventa_core::delivery::EventKind;
use serde_json::json;

use crate::finding::look_up;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";

async fn open(shop: &Shop, page: &str, number: &str) -> Page {
    let page = shop.open(page).await;
    look_up(&page, number, GUEST).await;
    page.find("headline").await;
    page
}

fn mails_about<'a>(mails: &'a [Mail], words: &str) -> Vec<&'a Mail> {
    mails.iter().filter(|mail| mail.subject.contains(words)).collect()
}

#[tokio::test]
async fn an_invoice_is_downloaded_as_a_pdf() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1042").await;

    let invoice = &shop.order("1042").unwrap().invoices[0];
    page.sees("invoice", &format!("Invoice {}", invoice.number)).await;
    let file = shop.folder().join(format!("downloads/{}.pdf", invoice.number));
    let bytes = page.save("invoice", &file).await;
    assert!(bytes.starts_with(b"%PDF"), "{:?}", &bytes[..bytes.len().min(20)]);
    page.close().await;
}

#[tokio::test]
async fn an_invoice_that_cannot_be_had_says_so_and_can_be_asked_for_again() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1042").await;
    page.provoke("/invoices/");
    let downloads = json!({ "behavior": "deny" });
    page.devtools("Browser.setDownloadBehavior", downloads).await;

    shop.fail("/api/orders/1042/invoices", Fault::Status(500));
    page.press("invoice").await;
    page.sees("notice", "Something is wrong on our side.").await;

    shop.heal();
    page.press("invoice").await;
    page.gone("notice").await;
    page.close().await;
}

#[tokio::test]
async fn a_subscriber_gets_a_mail_at_the_next_step_and_none_after_unsubscribing() {
    let shop = Shop::start().await;
    let page = open(&shop, "/es/", "1042").await;
    page.sees("email-updates-state", "Desactivados").await;

    page.press("email-updates-switch").await;
    page.sees("email-updates-state", "Activados: te escribimos en cada paso.").await;
    shop.add_event("1042-1", EventKind::OutForDelivery, Some("Madrid"), None).unwrap();
    let mails = shop.mails();
    let told = mails_about(&mails, "out for delivery");
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].to, GUEST);

    page.press("email-updates-switch").await;
    page.sees("email-updates-state", "Desactivados").await;
    let before = shop.mails().len();
    shop.add_event("1042-1", EventKind::Delivered, Some("Madrid"), None).unwrap();
    assert_eq!(shop.mails().len(), before);
    page.close().await;
}

#[tokio::test]
async fn cancelling_asks_first_and_can_be_thought_better_of() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1002").await;

    page.press("cancel-order").await;
    page.sees("notice", "Cancel the whole order?").await;
    page.sees("notice", "what you paid goes back the way it came").await;
    page.focus_is_on("cancel-keep").await;
    page.press("cancel-keep").await;
    page.gone("notice").await;
    page.focus_is_on("cancel-order").await;
    assert!(!shop.order("1002").unwrap().cancelled);

    page.press("cancel-order").await;
    page.press("cancel-confirm").await;
    page.sees("headline", "Cancelled").await;
    page.announced("Your order is cancelled.").await;
    page.focus_is_on("view-title").await;
    assert_cancelled_once(&shop);
    assert!(!page.has("cancel-order").await);
    page.close().await;
}

fn assert_cancelled_once(shop: &Shop) {
    let order = shop.order("1002").unwrap();
    assert!(order.cancelled);
    assert_eq!(order.totals.refunds.len(), 1);
    assert_eq!(mails_about(&shop.mails(), "Order 1002 is cancelled").len(), 1);
}

#[tokio::test]
async fn an_order_is_cancelled_once_although_the_answer_was_lost() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1002").await;
    page.provoke("/cancellation");

    // Carried out, and the customer does not hear of it.
    shop.fail("/api/orders/1002/cancellation", Fault::Cut);
    page.press("cancel-order").await;
    page.press("cancel-confirm").await;
    page.sees("notice", "We cannot reach the shop right now.").await;
    assert_cancelled_once(&shop);

    shop.heal();
    page.press("cancel-confirm").await;
    page.sees("headline", "Cancelled").await;
    assert_cancelled_once(&shop);
    page.close().await;
}

#[tokio::test]
async fn a_cancellation_that_did_not_reach_the_shop_is_sent_again_by_pressing_again() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1002").await;
    page.provoke("/cancellation");

    shop.fail("/api/orders/1002/cancellation", Fault::Drop);
    page.press("cancel-order").await;
    page.press("cancel-confirm").await;
    page.sees("notice", "We cannot reach the shop right now.").await;
    assert!(!shop.order("1002").unwrap().cancelled);

    shop.heal();
    page.press("cancel-confirm").await;
    page.sees("headline", "Cancelled").await;
    assert_cancelled_once(&shop);
    page.close().await;
}

#[tokio::test]
async fn an_order_that_was_packed_meanwhile_cannot_be_cancelled_and_says_why() {
    let shop = Shop::start().await;
    let page = open(&shop, "/plain.html", "1002").await;
    page.provoke("/cancellation");

    page.press("cancel-order").await;
    shop.pack("1002").unwrap();
    page.press("cancel-confirm").await;

    page.sees("notice", "This is no longer possible: the order has moved on").await;
    assert!(!shop.order("1002").unwrap().cancelled);
    page.close().await;
}
