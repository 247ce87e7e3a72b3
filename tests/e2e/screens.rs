//! Every screen a customer can see, and the way there. The tests of accessibility and layout visit
//! them all, and `cargo xtask shots` takes their pictures.

use demo_shop::{Fault, LUCIA_EMAIL, PASSWORD};

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
pub const FAILURES: &[&str] =
    &["order-loading", "order-stale", "order-failed", "order-expired", "not-started"];

/// Shows a screen. `home` is the shop's page with the portal, in some language.
pub async fn reach(screen: &str, shop: &Shop, page: &Page, home: &str) {
    shop.heal();
    // Another document each time: nothing of the screen before is left.
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
