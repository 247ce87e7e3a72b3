//! Customers of a Medusa shop send something back in Chromium. What the shop has afterwards is asked
//! of its staff.

use posventa_core::returns::ReturnState;
use serde_json::{Value, json};

use crate::harness::Page;
use crate::medusa_returning::Placed;
use crate::medusa_shop::Shop;
use crate::storefront::{address_with_returns, page};

/// The same journeys at every version, each in its own shop.
macro_rules! journeys {
    ($version:ident, $variable:literal) => {
        mod $version {
            use super::Shop;

            #[tokio::test]
            async fn a_guest_sends_one_of_two_back_and_the_shop_has_it_once() {
                super::a_guest_sends_one_of_two_back(&Shop::running($variable)).await;
            }

            #[tokio::test]
            async fn what_has_not_arrived_or_is_a_final_sale_cannot_be_chosen() {
                super::what_cannot_be_chosen(&Shop::running($variable)).await;
            }
        }
    };
}

journeys!(medusa_2_18, "POSVENTA_MEDUSA_2_18");
journeys!(medusa_2_21, "POSVENTA_MEDUSA_2_21");

async fn a_guest_sends_one_of_two_back(shop: &Shop) {
    let placed = Placed::new(shop, "delivered");
    let (tee, id) = (placed.line("TEE-M"), placed.id());
    let page = page().await;
    page.go(&address_with_returns(shop, &format!("posventa/orders/{id}"))).await;
    page.press("new-return").await;
    page.sees("view-title", "What would you like to send back?").await;

    check(&page, &format!("line-{tee}")).await;
    page.sees("line-choice", "1 of 2").await;
    page.press("next").await;
    page.sees("view-title", "Why does it go back").await;
    let labels = page.texts("choice-label").await;
    assert!(labels.iter().any(|label| label == "Too small"), "{labels:?}");
    assert!(labels.iter().all(|label| label != "Does not fit"), "only leaves: {labels:?}");
    choose(&page, &shop.seeded["return_reasons"]["too_small"]).await;
    page.press("next").await;
    page.sees("view-title", "How does it go back?").await;
    choose(&page, &shop.seeded["return_options"]["eu"]["label"]).await;
    page.press("next").await;
    page.sees("summary", "Organic T-shirt").await;
    page.sees("summary", "Too small").await;
    page.sees("summary", "Return label by post").await;
    // The T-shirt at 24.90 less the postage of 3.90.
    page.sees("total", "€21.00").await;
    assert_eq!(placed.returns(), [] as [Value; 0], "nothing is sent before it is confirmed");
    page.press("confirm").await;

    page.sees("view-title", "Your request has arrived").await;
    let [made] = &placed.returns()[..] else { panic!("exactly one return") };
    let number = made["id"].as_str().unwrap();
    page.sees("return-number", &number[number.len() - 7..]).await;
    assert_eq!(made["location_id"], shop.seeded["stock_location_id"]);
    assert_eq!(made["items"][0]["item_id"], tee);
    assert_eq!(made["items"][0]["reason_id"], shop.seeded["return_reasons"]["too_small"]);
    placed.check("TEE-M", "return_requested_quantity", 1);
    placed.check("TEE-M", "delivered_quantity", 2);
    for other in ["MUG-WHITE", "NOTEBOOK-A5"] {
        placed.check(other, "return_requested_quantity", 0);
    }
    let read = placed.read();
    assert_eq!(read.returns.len(), 1);
    assert_eq!(read.returns[0].state, ReturnState::Approved);

    // The receipt is the return's own address, and stays after a reload.
    page.reload().await;
    page.sees("headline", "Approved").await;
    page.sees("line", "Organic T-shirt").await;
    // Of two, one is left to ask for.
    page.go("about:blank").await;
    page.go(&address_with_returns(shop, &format!("posventa/returns/new/{id}"))).await;
    check(&page, &format!("line-{tee}")).await;
    page.find("discard").await;
    assert!(!page.has("quantity").await, "there is only one left to choose");
    page.press("discard").await;
    page.find("new-return").await;
    assert_eq!(placed.returns().len(), 1);
    page.close().await;
}

async fn what_cannot_be_chosen(shop: &Shop) {
    let page = page().await;
    for (kind, sku, verdict) in
        [("guest_jpy", "LAMP-BLACK", "Final sale"), ("shipped", "TEE-L", "It has not arrived yet.")]
    {
        let order = &shop.seeded["orders"][kind];
        let id = order["id"].as_str().unwrap();
        page.go("about:blank").await;
        page.go(&address_with_returns(shop, &format!("posventa/returns/new/{id}"))).await;
        page.sees("line-choice", verdict).await;
        let script = "return root.querySelector(`[id='${arguments[1]}']`).disabled";
        let line = json!(format!("line-{}", order["items"][sku].as_str().unwrap()));
        assert_eq!(page.portal_js(script, &[line]).await, true, "{kind}");
    }
    page.close().await;
}

/// Ticks the box with this id.
async fn check(page: &Page, id: &str) {
    press(page, "id", id).await;
}

/// Takes the choice with this value.
async fn choose(page: &Page, value: &Value) {
    press(page, "value", value.as_str().unwrap()).await;
}

async fn press(page: &Page, attribute: &str, value: &str) {
    let there = async || {
        let script = "
            const [, attribute, value] = arguments;
            const input = root.querySelector(`input[${attribute}='${value}']`);
            input?.click();
            return !!input && input.checked";
        let arguments = [json!(attribute), json!(value)];
        (page.portal_js(script, &arguments).await == true).then_some(())
    };
    page.wait(&format!("a choice with the {attribute} {value}"), there).await;
}
