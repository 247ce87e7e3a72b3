//! What goes wrong between the portal, its files and the shop, and what a customer sees of it: a
//! message, the people, and another try that works when the trouble is over.

use demo_shop::Fault;

use crate::finding::{have_link_mailed, look_up};
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";
const OFFLINE: &str = "We cannot reach the shop right now.";
const BROKEN: &str = "Something is wrong on our side.";
const EXPIRED: &str = "This access has run out.";

#[tokio::test]
async fn a_look_up_that_fails_says_why_and_works_when_pressed_again() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.provoke("/api/orders/look-up");

    for (fault, told) in [
        (Fault::Drop, OFFLINE),
        (Fault::Cut, OFFLINE),
        (Fault::Html, BROKEN),
        (Fault::Status(500), BROKEN),
        (Fault::Status(401), EXPIRED),
        (Fault::Status(404), "We found no order with these details together"),
        (Fault::Status(429), "Please wait 30 seconds and try again."),
    ] {
        shop.fail("/api/orders/look-up", fault);
        look_up(&page, "1042", GUEST).await;
        page.sees("notice", told).await;
        page.sees("contact", "900 000 000").await;

        shop.heal();
        page.press("find-order").await;
        page.sees("headline", "On its way to you").await;
        page.js("location.hash = '#posventa/orders'", &[]).await;
    }
    page.close().await;
}

#[tokio::test]
async fn a_shop_that_never_answers_is_too_slow_and_can_be_asked_again() {
    let shop = Shop::start().await;
    let page = shop.open("/es/").await;
    page.provoke("/api/orders");
    page.state("ready").await;
    page.hurry(20_000, 500).await;

    shop.fail("/api/orders/look-up", Fault::Hang);
    look_up(&page, "1042", GUEST).await;
    page.sees("notice", "La tienda tarda demasiado en responder.").await;
    page.sees("contact", "900 000 000").await;

    shop.heal();
    page.hurry(u32::MAX, 0).await;
    page.press("find-order").await;
    page.sees("headline", "En camino").await;
    page.close().await;
}

#[tokio::test]
async fn a_link_opens_its_order_after_a_passing_failure() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = have_link_mailed(&shop, &page, "1042", "1042-1").await;
    page.provoke("/api/orders/1042");

    for (fault, told) in [
        (Fault::Drop, OFFLINE),
        (Fault::Cut, OFFLINE),
        (Fault::Html, BROKEN),
        (Fault::Status(500), BROKEN),
        (Fault::Status(429), "Please wait 30 seconds and try again."),
    ] {
        shop.fail("/api/orders/1042", fault);
        page.go("about:blank").await;
        page.go(&shop.url(&link)).await;
        page.sees("notice", told).await;
        page.sees("contact", "900 000 000").await;

        shop.heal();
        page.press("retry").await;
        page.sees("headline", "On its way to you").await;
    }
    page.close().await;
}

#[tokio::test]
async fn a_link_that_the_shop_refuses_leads_to_the_form() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = have_link_mailed(&shop, &page, "1042", "1042-1").await;
    page.provoke("/api/orders/1042");

    for (fault, told) in
        [(Fault::Status(401), EXPIRED), (Fault::Status(404), "We found no such order.")]
    {
        shop.fail("/api/orders/1042", fault);
        page.go("about:blank").await;
        page.go(&shop.url(&link)).await;
        page.sees("notice", told).await;
        page.sees("contact", "900 000 000").await;
        page.has_value("order-number", "1042").await;

        shop.heal();
        page.fill("email", GUEST).await;
        page.press("find-order").await;
        page.sees("headline", "On its way to you").await;
    }
    page.close().await;
}

#[tokio::test]
async fn a_link_whose_order_never_comes_can_be_tried_again() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = have_link_mailed(&shop, &page, "1042", "1042-1").await;
    page.provoke("/api/orders/1042");
    page.go(&shop.url("/")).await;
    page.state("ready").await;
    page.hurry(20_000, 500).await;

    shop.fail("/api/orders/1042", Fault::Hang);
    page.go(&shop.url(&link)).await;
    page.sees("notice", "The shop is taking too long to answer.").await;

    shop.heal();
    page.hurry(u32::MAX, 0).await;
    page.press("retry").await;
    page.sees("headline", "On its way to you").await;
    page.close().await;
}

/// The portal could not start: the page's own words are there, and the portal after another try.
async fn starts_at_the_second_try(shop: &Shop, page: &Page, message: &str) {
    page.state("failed").await;
    page.sees("failed", message).await;
    fallback_is_shown(page).await;

    shop.heal();
    page.press("retry").await;
    page.state("ready").await;
    page.find("order-number").await;
    assert!(!page.has("failed").await);
}

async fn fallback_is_shown(page: &Page) {
    let script = "return document.querySelector('posventa-portal a[href^=tel]').checkVisibility()";
    page.holds("the page's own contact to be shown", script, &[]).await;
}

#[tokio::test]
async fn a_missing_file_leaves_the_pages_own_contact_and_another_try() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.provoke("/posventa/");
    page.provoke("posventa:");
    let told = "This part of the page could not start. You can reach us directly:";

    for (file, fault) in [
        ("posventa_portal_bg.wasm", Fault::Status(404)),
        ("posventa_portal_bg.wasm", Fault::Cut),
        ("posventa_portal.js", Fault::Status(404)),
        ("posventa_portal.js", Fault::Html),
        ("posventa.css", Fault::Status(500)),
    ] {
        shop.fail(&format!("/posventa/{file}"), fault);
        page.go(&shop.url("/plain.html")).await;
        starts_at_the_second_try(&shop, &page, told).await;
        assert_eq!(page.event("error").await["code"], "load", "{file}");
    }
    page.close().await;
}

#[tokio::test]
async fn a_missing_file_is_told_in_spanish() {
    let shop = Shop::start().await;
    shop.fail("/posventa/posventa_portal_bg.wasm", Fault::Status(404));
    let page = shop.open("/es/").await;
    page.provoke("/posventa/");
    page.provoke("posventa:");
    starts_at_the_second_try(&shop, &page, "Esta parte de la página no se ha podido abrir.").await;
    page.close().await;
}

#[tokio::test]
async fn missing_texts_leave_the_pages_own_contact_and_another_try() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.provoke("/posventa/");
    page.provoke("posventa:");

    // For good: there are no words of the portal's, and still a way on.
    for (file, fault) in [("", Fault::Drop), ("en.json", Fault::Status(404))] {
        shop.fail(&format!("/posventa/locales/{file}"), fault);
        page.go(&shop.url("/plain.html")).await;
        page.sees("retry", "Try again").await;
        starts_at_the_second_try(&shop, &page, "").await;
        assert_eq!(page.event("error").await["code"], "load");
    }

    // Another language, whose texts do not come the first time it is asked for.
    page.fill("order-number", "1042").await;
    shop.fail("/posventa/locales/es.json", Fault::Cut);
    page.js("watch.events.length = 0", &[]).await;
    page.portal_js("host.locale = 'es'", &[]).await;
    page.event("error").await;
    page.sees("find-order", "Show my order").await;
    shop.heal();
    page.portal_js("host.locale = 'es'", &[]).await;
    page.sees("find-order", "Ver mi pedido").await;
    page.has_value("order-number", "1042").await;

    // Those of one screen.
    shop.fail("/posventa/locales/es.people.json", Fault::Cut);
    page.js("location.hash = '#posventa/contact'", &[]).await;
    page.sees("notice", "Ahora mismo no llegamos a la tienda.").await;
    page.sees("contact", "900 000 000").await;
    shop.heal();
    page.press("retry").await;
    page.sees("contact-title", "Habla con nosotros").await;
    page.close().await;
}

/// On a bad network a file is missing once.
#[tokio::test]
async fn texts_that_are_missing_once_leave_a_notice_in_the_customers_language() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.provoke("posventa:");
    page.go(&shop.url("/drawer.html")).await;
    page.find("launcher").await;
    let script = "
        const [fetchAll, missing] = [fetch, ['/locales/es.json']];
        window.fetch = (address, init) => {
            const index = missing.findIndex(name => `${address}`.endsWith(name));
            if (index < 0) return fetchAll(address, init);
            missing.splice(index, 1);
            return Promise.reject(new TypeError('Failed to fetch'));
        };
        host.locale = 'es';
        host.open()";
    page.portal_js(script, &[]).await;
    page.sees("retry", "Volver a intentarlo").await;
    let told =
        "Esta parte de la página no se ha podido abrir. Puedes hablar con nosotros directamente:";
    starts_at_the_second_try(&shop, &page, told).await;
    page.close().await;
}

#[tokio::test]
async fn a_policy_without_webassembly_leaves_the_pages_own_contact() {
    let shop = Shop::start().await;
    let page = shop.open("/no-wasm.html").await;
    page.provoke("wasm-unsafe-eval");
    page.provoke("wasm-eval");
    page.provoke("posventa:");

    page.state("failed").await;
    fallback_is_shown(&page).await;
    page.sees("failed", "This part of the page could not start.").await;
    let error = page.event("error").await;
    assert_eq!(error["code"], "load");
    assert!(error["message"].as_str().unwrap().contains("WebAssembly"), "{error}");
    page.close().await;
}

#[tokio::test]
async fn a_missing_configuration_costs_its_channels_and_nothing_else() {
    let shop = Shop::start().await;
    let page = shop.open("/no-config.html").await;
    page.provoke("missing.json");

    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    // The page's own contact takes their place.
    fallback_is_shown(&page).await;
    let error = page.event("error").await;
    assert_eq!(error["code"], "config");
    assert_eq!(error["message"], "config cannot be fetched: /missing.json: HTTP 404");
    page.close().await;
}

#[tokio::test]
async fn a_configuration_with_mistakes_is_used_as_far_as_it_goes_and_each_mistake_is_named() {
    let shop = Shop::start().await;
    let page = shop.open("/broken-config.html").await;

    page.sees("channel", "900 000 000").await;
    assert_eq!(page.texts("channel").await.len(), 1, "no pigeons");
    for key in ["chanels", "hours", "channels[1].kind", "shop.timeZone"] {
        let script = "return watch.events.some(it =>
            it.name === 'error' && it.detail.message.includes(arguments[0]))";
        page.holds(&format!("an error about {key}"), script, &[key.into()]).await;
    }
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    page.close().await;
}

#[tokio::test]
async fn a_module_that_has_crashed_leaves_the_contact_and_starts_again() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.provoke("RuntimeError");
    page.provoke("posventa:");
    page.find("order-number").await;

    // A handle that points outside of the module's memory: it traps, as a bug of ours would.
    let script = "
        const module = await import('/posventa/posventa_portal.js');
        const broken = Object.create(module.PortalHandle.prototype, { __wbg_ptr: { value: -64 } });
        setTimeout(() => broken.navigate('contact'))";
    page.js(script, &[]).await;

    starts_at_the_second_try(&shop, &page, "This part of the page could not start.").await;
    assert_eq!(page.event("error").await["code"], "crash");
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    page.close().await;
}
