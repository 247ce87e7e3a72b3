//! Every screen a customer can see, and the way there. The tests of accessibility and layout visit
//! them all, and `cargo xtask shots` takes their pictures.

use demo_shop::{CaseStep, Fault, LUCIA_EMAIL, Offer, PASSWORD};
use jiff::SignedDuration;
use jiff::civil::date;
use posventa_core::cases::Coupon;
use posventa_core::returns::Resolution;

use crate::harness::{Page, Shop};

pub const FINDING: &[&str] = &["look-up", "look-up-problems", "look-up-not-found", "contact"];
pub const ACCOUNT: &[&str] =
    &["sign-in", "sign-in-wrong", "sign-in-code", "orders", "orders-no-match"];
pub const ORDERS: &[&str] = &[
    "order-awaiting-payment",
    "order-preparing",
    "order-cancelling",
    "order-on-its-way",
    "order-three-parcels",
    "order-late",
    "order-attempt-failed",
    "order-pick-up",
    "order-lost",
    "order-cancelled",
];
pub const MORE_ORDERS: &[&str] = &[
    "order-delivered",
    "order-partly-refunded",
    "order-downloads",
    "order-long",
    "order-in-yen",
    "order-in-dinar",
];
pub const RETURNS: &[&str] = &[
    "return-lines",
    "return-refused",
    "return-missing",
    "return-cheap",
    "return-reasons",
    "return-exchange",
    "return-method",
    "return-summary",
    "return-unsure",
    "return-receipt",
];
pub const RETURN_PAGES: &[&str] =
    &["return-approved", "return-messages", "return-was-refused", "return-cancelling"];
pub const CASES: &[&str] = &[
    "case-topic",
    "case-guest",
    "case-lines",
    "case-missing",
    "case-questions",
    "case-file",
    "case-summary",
    "case-unsure",
    "case-receipt",
    "case-decided",
];
pub const CASE_PAGES: &[&str] = &["case-open", "case-proposal", "case-settled", "case-overdue"];
/// The last one leaves nothing on the device.
pub const WITHDRAWAL: &[&str] = &[
    "withdrawal-of-order",
    "withdrawal-problems",
    "withdrawal-review",
    "withdrawal-received",
    "withdrawal-waiting",
    "withdrawal-forget",
    "withdrawal-strip",
    "withdrawal-by-hand",
    "withdrawal",
];
/// What is read is kept, so the list comes last: it leaves nothing on the device.
pub const LIBRARY: &[&str] =
    &["guide", "guide-answered", "policy", "guide-gone", "guides-none", "policies", "guides"];
pub const AFTERCARE: &[&str] =
    &["guarantee", "guarantee-not-yet", "guarantee-policy", "order-aftercare"];
pub const FAILURES: &[&str] =
    &["order-loading", "order-stale", "order-failed", "order-expired", "not-started"];

/// The themes of `www/themes`, each worn by the page `/shops/NAME/`.
#[allow(dead_code, reason = "for `cargo xtask shots`, which shares this file")]
pub const THEMES: &[&str] = &["quiet", "fashion", "electronics", "children"];
/// What a theme is looked at on: text and cards, fields and choices, states, people.
#[allow(dead_code, reason = "for `cargo xtask shots`, which shares this file")]
pub const THEMED: &[&str] = &["look-up", "order-three-parcels", "return-reasons", "contact"];

/// Shows a screen. `home` is the shop's page with the portal, in some language.
pub async fn reach(screen: &str, shop: &Shop, page: &Page, home: &str) {
    shop.heal();
    // Another document each time: nothing of the screen before is left, nor kept.
    page.js("if (location.protocol.startsWith('http')) localStorage.clear()", &[]).await;
    page.go("about:blank").await;
    let open = async |route: &str| page.go(&shop.url(&format!("{home}{route}"))).await;
    let find = async |number: &str, factor: &str, value: &str| {
        open("").await;
        page.fill("order-number", number).await;
        if factor != "email" {
            page.press(&format!("use-{factor}")).await;
        }
        page.fill(factor, value).await;
        page.press("find-order").await;
    };
    let order = async |number: &str| {
        find(number, "email", "guest@example.com").await;
        page.find("headline").await;
    };
    let sign_in = async |password: &str| {
        open("#posventa/account").await;
        page.fill("sign-in-email", LUCIA_EMAIL).await;
        page.fill("password", password).await;
        page.press("sign-in-submit").await;
    };
    let wizard = async |number: &str| {
        open(&format!("#posventa/returns/new/{number}")).await;
        // What another screen of the wizard has left behind.
        page.js("localStorage.clear()", &[]).await;
        page.fill("email", "guest@example.com").await;
        page.press("find-order").await;
        page.find("line-choice").await;
    };
    // Two plates, the last line.
    let reasons = async |number: &str| {
        wizard(number).await;
        page.press_nth("line-check", 3).await;
        page.choose("quantity", "2").await;
        page.press("next").await;
        page.find("line-reasons").await;
    };
    let methods = async || {
        reasons("1051").await;
        choose(page, "reason", "size").await;
        choose(page, "sub-reason", "smaller").await;
        choose(page, "resolution", "refund").await;
        page.press("next").await;
        page.find("method").await;
    };
    let summary = async || {
        methods().await;
        choose(page, "method", "label").await;
        page.press("next").await;
        page.find("summary").await;
    };
    let made = async |number: &str, email: &str| {
        let id = shop.returns(number)[0].returned.id.clone();
        open(&format!("#posventa/returns/{number}/{id}")).await;
        page.fill("email", email).await;
        page.press("find-order").await;
        page.find("headline").await;
    };
    let intake = async |number: &str| {
        open(&format!("#posventa/cases/new/{number}")).await;
        // What another screen of the intake has left behind.
        page.js("localStorage.clear()", &[]).await;
        page.fill("email", "guest@example.com").await;
        page.press("find-order").await;
        page.find("topic").await;
    };
    let questions = async || {
        intake("1051").await;
        choose(page, "topic", "missing-part").await;
        page.press("next").await;
        page.press_nth("line-check", 0).await;
        page.press("next").await;
        page.find("questions").await;
    };
    let case_summary = async || {
        questions().await;
        page.fill("answer-text", "The lid").await;
        page.fill("answer-count", "1").await;
        choose(page, "wanted", "replacement").await;
        page.press("next").await;
        page.find("summary").await;
    };
    let ask = async || {
        intake("1051").await;
        choose(page, "topic", "question").await;
        page.press("next").await;
        choose(page, "answer", "product").await;
        page.fill("details", "May it go into the oven?").await;
        page.press("next").await;
        page.find("summary").await;
        page.press("confirm").await;
        page.find("receipt").await;
    };
    let followed = async || {
        ask().await;
        let name = page.text("case-number").await;
        page.press("to-case").await;
        page.find("message-form").await;
        name
    };
    match screen {
        "look-up" => {
            open("").await;
            page.find("order-number").await;
        }
        "look-up-problems" => {
            open("").await;
            page.press("find-order").await;
            page.find("field-problem").await;
        }
        "look-up-not-found" => {
            page.provoke("/orders/look-up");
            find("1042", "postcode", "00000").await;
            page.find("not-found").await;
        }
        "contact" => {
            open("#posventa/contact").await;
            page.find("contact-title").await;
        }
        "guides" => {
            open("#posventa/guides").await;
            page.find("guide-row").await;
        }
        "guides-none" => {
            open("#posventa/guides").await;
            page.fill("guides-search", "xxxyyyzzz").await;
            page.find("guides-clear").await;
        }
        "guide" => {
            open("#posventa/guides/wall-lamp").await;
            page.find("helped-yes").await;
            page.find("guide-facts").await;
        }
        "guide-answered" => {
            open("#posventa/guides/teapot").await;
            page.press("helped-no").await;
            page.find("helped-thanks").await;
        }
        "guide-gone" => {
            page.provoke("/api/content/");
            open("#posventa/guides/nothing").await;
            page.find("notice").await;
        }
        "policies" => {
            open("#posventa/policies").await;
            page.find("policy-row").await;
        }
        "policy" => {
            open("#posventa/policies/privacy").await;
            page.find("policy-version").await;
        }
        "sign-in" => {
            open("#posventa/account").await;
            page.find("sign-in-email").await;
        }
        "sign-in-wrong" => {
            page.provoke("/api/sessions");
            sign_in("agua").await;
            page.find("notice").await;
        }
        "sign-in-code" => {
            open("#posventa/account").await;
            page.press("use-code").await;
            page.fill("sign-in-email", LUCIA_EMAIL).await;
            page.press("sign-in-submit").await;
            page.find("code").await;
        }
        "orders" => {
            sign_in(PASSWORD).await;
            page.find("order-row").await;
        }
        "orders-no-match" => {
            sign_in(PASSWORD).await;
            page.find("order-row").await;
            page.fill("orders-search", "spaceship").await;
            page.gone("order-row").await;
        }
        "order-awaiting-payment" => order("1001").await,
        "order-preparing" => order("1002").await,
        "order-cancelling" => {
            order("1002").await;
            page.press("cancel-order").await;
            page.find("cancel-confirm").await;
        }
        "order-on-its-way" => order("1042").await,
        "order-three-parcels" => order("1005").await,
        "order-late" => order("1007").await,
        "order-attempt-failed" => order("1008").await,
        "order-pick-up" => order("1009").await,
        "order-lost" => order("1012").await,
        "order-cancelled" => order("1013").await,
        "order-delivered" => {
            find("1010", "last-name", "Núñez").await;
            page.find("headline").await;
        }
        "order-partly-refunded" => order("1014").await,
        "order-downloads" => order("1015").await,
        "order-long" => {
            order("1017").await;
            page.press("lines-show-all").await;
            page.gone("lines-show-all").await;
        }
        "order-in-yen" => {
            find("1018", "last-name", "Sato").await;
            page.find("headline").await;
        }
        "order-in-dinar" => {
            find("1019", "last-name", "Haddad").await;
            page.find("headline").await;
        }
        "case-topic" => intake("1051").await,
        "case-guest" => {
            open("#posventa/cases/new/complaint").await;
            page.find("reply").await;
            page.press("next").await;
            page.find("missing").await;
        }
        "case-lines" => {
            intake("1051").await;
            choose(page, "topic", "missing-part").await;
            page.press("next").await;
            page.press_nth("line-check", 0).await;
            page.find("quantity").await;
        }
        "case-missing" => {
            questions().await;
            page.press("next").await;
            page.find("missing").await;
        }
        "case-questions" => {
            questions().await;
            page.fill("answer-text", "The lid").await;
        }
        "case-file" => {
            intake("1051").await;
            choose(page, "topic", "damaged-parcel").await;
            page.press("next").await;
            page.press_nth("line-check", 3).await;
            page.choose("quantity", "2").await;
            page.press("next").await;
            page.find("photos").await;
        }
        "case-summary" => case_summary().await,
        "case-unsure" => {
            case_summary().await;
            page.provoke("/cases");
            shop.fail("POST /api/cases", Fault::Drop);
            page.press("confirm").await;
            page.find("notice").await;
        }
        "case-receipt" => ask().await,
        "case-decided" => {
            case_summary().await;
            page.press("confirm").await;
            page.find("outcome").await;
        }
        "case-open" => {
            ask().await;
            page.press("to-case").await;
            page.find("message-form").await;
        }
        "case-proposal" => {
            let name = followed().await;
            let note = Some("For the trouble.".to_owned());
            let offer = Offer {
                resolution: Resolution::PriceReduction,
                amount: None,
                percent: Some(15),
                note,
            };
            shop.take_case_step(&name, CaseStep::Propose(offer)).unwrap();
            page.press("refresh").await;
            page.press("counter").await;
            page.find("counter-resolution").await;
        }
        "case-settled" => {
            let name = followed().await;
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
            page.find("coupon").await;
        }
        "case-overdue" => {
            followed().await;
            let address = page.address().await;
            shop.advance(SignedDuration::from_hours(72));
            page.go("about:blank").await;
            page.go(&address).await;
            page.fill("email", "guest@example.com").await;
            page.press("find-order").await;
            page.find("overdue").await;
        }
        "return-lines" => wizard("1051").await,
        "return-refused" => wizard("1053").await,
        "return-missing" => {
            wizard("1051").await;
            page.press("next").await;
            page.find("missing").await;
        }
        "return-cheap" => {
            wizard("1051").await;
            page.press("line-check").await;
            choose(page, "reason", "broken").await;
            choose(page, "resolution", "keep").await;
            page.find("express").await;
        }
        "return-reasons" => {
            reasons("1051").await;
            choose(page, "reason", "broken").await;
            page.press("next").await;
            page.find("photos").await;
        }
        "return-exchange" => {
            reasons("1051").await;
            choose(page, "reason", "changed-mind").await;
            choose(page, "resolution", "exchange").await;
            page.find("variant").await;
        }
        "return-method" => methods().await,
        "return-summary" => summary().await,
        "return-unsure" => {
            summary().await;
            page.provoke("/returns");
            shop.fail("POST /api/orders/1051/returns", Fault::Drop);
            page.press("confirm").await;
            page.sees("notice", "").await;
        }
        "return-receipt" => {
            summary().await;
            page.press("confirm").await;
            page.find("receipt").await;
        }
        "return-approved" => made("1055", "guest@example.com").await,
        "return-messages" => made("1067", "carmen@example.com").await,
        "return-was-refused" => made("1061", "guest@example.com").await,
        "return-cancelling" => {
            made("1055", "guest@example.com").await;
            page.press("cancel-return").await;
            page.find("cancel-return-confirm").await;
        }
        "order-loading" => {
            shop.fail("/api/orders/1042", Fault::Hang);
            open("#posventa/orders/1042?access=none").await;
            page.find("skeleton").await;
        }
        "order-stale" => {
            page.provoke("/api/orders/1042");
            order("1042").await;
            shop.fail("/api/orders/1042", Fault::Status(500));
            page.press("refresh").await;
            let alert = async || {
                let role = page.attribute("updated-at", "role").await?;
                (role == "alert").then_some(())
            };
            page.wait("the notice of its age", alert).await;
        }
        "order-failed" => {
            page.provoke("/api/orders/1042");
            shop.fail("/api/orders/1042", Fault::Status(500));
            open("#posventa/orders/1042?access=none").await;
            page.find("retry").await;
        }
        "order-expired" => {
            page.provoke("/api/orders/1042");
            open("#posventa/orders/1042?access=none").await;
            page.find("notice").await;
        }
        "withdrawal" => {
            open("#posventa/withdraw").await;
            page.find("withdrawal-name").await;
        }
        "withdrawal-of-order" => {
            order("1027").await;
            page.press("to-withdrawal").await;
            page.press("withdraw-some").await;
            page.find("withdraw-line").await;
        }
        "withdrawal-problems" => {
            open("#posventa/withdraw").await;
            page.fill("withdrawal-email", "lucia").await;
            page.press("withdraw").await;
            page.find("field-problem").await;
        }
        "withdrawal-review" => {
            open("#posventa/withdraw/1042").await;
            check_withdrawal(page).await;
        }
        "withdrawal-received" => {
            open("#posventa/withdraw/1042").await;
            check_withdrawal(page).await;
            page.press("confirm-withdrawal").await;
            page.find("delivery-received").await;
        }
        "withdrawal-waiting" => {
            open("#posventa/withdraw/1042").await;
            wait_with_withdrawal(shop, page).await;
        }
        "withdrawal-forget" => {
            open("#posventa/withdraw/1042").await;
            wait_with_withdrawal(shop, page).await;
            page.press("forget").await;
            page.find("forget-confirm").await;
        }
        "withdrawal-strip" => {
            open("#posventa/withdraw/1042").await;
            wait_with_withdrawal(shop, page).await;
            open("").await;
            page.find("withdrawal-strip").await;
        }
        "withdrawal-by-hand" => {
            page.go(&shop.url("/by-mail.html#posventa/withdraw")).await;
            page.fill("withdrawal-contract", "the blue vase").await;
            check_withdrawal(page).await;
            page.press("confirm-withdrawal").await;
            page.find("delivery-by-hand").await;
        }
        "guarantee" => {
            open("#posventa/guarantee/1051").await;
            page.fill("email", "guest@example.com").await;
            page.press("find-order").await;
            page.find("guarantee-card").await;
        }
        "guarantee-not-yet" => {
            open("#posventa/guarantee/1042").await;
            page.fill("email", "guest@example.com").await;
            page.press("find-order").await;
            page.find("guarantee-card").await;
        }
        "guarantee-policy" => {
            open("#posventa/guarantee/1051").await;
            page.fill("email", "guest@example.com").await;
            page.press("find-order").await;
            page.press("policy-summary").await;
            page.find("policy-version").await;
        }
        "order-aftercare" => {
            order("1051").await;
            page.find("suggested-guides").await;
        }
        "not-started" => {
            page.provoke("/posventa/");
            page.provoke("posventa:");
            shop.fail("/posventa/posventa_portal_bg.wasm", Fault::Status(404));
            open("").await;
            page.find("failed").await;
        }
        unknown => panic!("no way is known to the screen {unknown}"),
    }
}

/// Chooses the option with this value.
async fn choose(page: &Page, part: &str, value: &str) {
    let there = async || {
        let script = "
            const found = parts(arguments[1]).find(it => it.value === arguments[2] && !it.disabled);
            found?.click();
            return !!found && found.checked";
        let done = page.portal_js(script, &[part.into(), value.into()]).await;
        (done == true).then_some(())
    };
    page.wait(&format!("{value} among {part}"), there).await;
}

/// From the first step, with the contract filled in, to the second.
async fn check_withdrawal(page: &Page) {
    page.fill("withdrawal-name", "Ana García").await;
    page.fill("withdrawal-email", "guest@example.com").await;
    page.press("withdraw").await;
    page.find("declaration").await;
}

/// A withdrawal that is confirmed while the shop cannot be reached.
async fn wait_with_withdrawal(shop: &Shop, page: &Page) {
    page.provoke("/api/withdrawals");
    shop.fail("/api/withdrawals", Fault::Drop);
    check_withdrawal(page).await;
    page.press("confirm-withdrawal").await;
    page.find("delivery-waiting").await;
}
