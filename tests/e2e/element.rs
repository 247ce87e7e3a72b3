//! The element in a page: its states, its attributes and methods, and what it leaves alone.

use demo_shop::{LUCIA_EMAIL, PASSWORD};
use fantoccini::key::Key;
use posventa_core::delivery::EventKind;
use serde_json::{Value, json};

use crate::finding::look_up;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";

/// The portal's files that the page has asked for, by name.
async fn fetched(page: &Page) -> Vec<String> {
    let script = "return performance.getEntriesByType('resource').map(it => new URL(it.name))
        .filter(it => it.pathname.startsWith('/posventa/') || it.pathname.startsWith('/api/'))
        .map(it => it.pathname)";
    let names = page.js(script, &[]).await;
    names.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn nothing_but_the_loader_is_fetched_until_the_portal_nears_the_screen() {
    let shop = Shop::start().await;
    let page = shop.open("/far.html").await;
    page.state("idle").await;
    // Two frames are what an observer needs to find that the element is near.
    let frames =
        "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
    page.js(frames, &[]).await;
    assert_eq!(fetched(&page).await, ["/posventa/posventa.js"]);
    page.state("idle").await;

    let script = "
        watch.states = [];
        new MutationObserver(() => watch.states.push(host.dataset.state))
            .observe(host, { attributeFilter: ['data-state'] });
        host.scrollIntoView()";
    page.portal_js(script, &[]).await;
    page.state("ready").await;
    assert_eq!(page.js("return watch.states", &[]).await, json!(["loading", "ready"]));
    page.event("ready").await;
    let files = fetched(&page).await;
    assert!(files.iter().any(|file| file.ends_with(".wasm")), "{files:?}");
    page.close().await;
}

#[tokio::test]
async fn an_eager_portal_starts_far_from_the_screen() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.go(&shop.url("/far.html")).await;
    let script = "
        const eager = host.cloneNode(true);
        eager.loading = 'eager';
        host.replaceWith(eager)";
    page.portal_js(script, &[]).await;
    page.state("ready").await;
    page.close().await;
}

#[tokio::test]
async fn a_link_in_the_page_opens_a_screen_without_any_script() {
    let shop = Shop::start().await;
    let page = shop.open("/far.html").await;

    page.js("document.getElementById('to-contact').click()", &[]).await;

    page.state("ready").await;
    page.sees("contact-title", "Talk to us").await;
    assert!(!page.has("order-number").await);
    page.close().await;
}

#[tokio::test]
async fn the_pages_own_fragments_stay_the_pages() {
    let shop = Shop::start().await;
    let page = shop.open("/far.html").await;
    page.portal_js("host.scrollIntoView()", &[]).await;
    page.fill("order-number", "1042").await;

    page.js("document.getElementById('to-delivery').click()", &[]).await;

    assert!(page.address().await.ends_with("/far.html#delivery"));
    let script =
        "return document.getElementById('delivery').getBoundingClientRect().top < innerHeight";
    page.holds("the page to scroll to its own heading", script, &[]).await;
    assert_eq!(page.value("order-number").await, "1042");
    page.back().await;
    assert_eq!(page.value("order-number").await, "1042");
    page.close().await;
}

#[tokio::test]
async fn back_and_forward_go_through_the_screens() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    page.portal_js("host.navigate('contact')", &[]).await;
    page.gone("headline").await;
    assert!(page.address().await.ends_with("#posventa/contact"));

    page.back().await;
    page.sees("headline", "On its way to you").await;
    page.back().await;
    page.find("order-number").await;
    page.forward().await;
    page.sees("headline", "On its way to you").await;
    page.forward().await;
    page.gone("headline").await;
    page.close().await;
}

#[tokio::test]
async fn two_portals_on_one_page_keep_apart() {
    let shop = Shop::start().await;
    let page = shop.open("/two.html").await;
    page.look_at("#second");
    page.portal_js("host.scrollIntoView()", &[]).await;
    page.sees("view-title", "¿Dónde está mi pedido?").await;
    page.fill("order-number", "1006").await;

    page.look_at("#first");
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;

    page.look_at("#second");
    assert_eq!(page.value("order-number").await, "1006");
    page.fill("email", GUEST).await;
    page.press("find-order").await;
    page.sees("headline", "Llega hoy").await;

    page.look_at("#first");
    page.sees("headline", "On its way to you").await;
    assert!(page.address().await.ends_with("#posventa/orders/1042"), "the first has the address");
    page.portal_js("host.shutdown()", &[]).await;
    page.state("idle").await;
    page.look_at("#second");
    page.press("refresh").await;
    page.sees("headline", "Llega hoy").await;
    page.close().await;
}

#[tokio::test]
async fn moving_the_element_keeps_what_was_typed() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.fill("order-number", "1042").await;
    page.fill("email", "guest@").await;

    page.portal_js("document.body.append(host)", &[]).await;

    page.state("ready").await;
    assert_eq!(page.value("order-number").await, "1042");
    assert_eq!(page.value("email").await, "guest@");
    page.fill("email", GUEST).await;
    page.press("find-order").await;
    page.sees("headline", "On its way to you").await;
    page.close().await;
}

#[tokio::test]
async fn an_element_that_was_taken_out_starts_anew_when_it_comes_back() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    page.portal_js("window.taken = host; host.remove()", &[]).await;
    assert_eq!(page.js("return taken.dataset.state", &[]).await, "idle");

    page.js("document.querySelector('main').append(taken)", &[]).await;

    page.state("ready").await;
    page.find("order-number").await;
    // The address still names it.
    page.has_value("order-number", "1042").await;
    assert!(!page.has("headline").await, "and nothing else is remembered");
    page.close().await;
}

/// The listeners on the page's window and document, by type.
async fn listeners(page: &Page) -> Vec<String> {
    let mut types = Vec::new();
    for expression in ["window", "document"] {
        let evaluate = json!({ "expression": expression });
        let object =
            page.devtools("Runtime.evaluate", evaluate).await["result"]["objectId"].clone();
        let asked = json!({ "objectId": object });
        let found = page.devtools("DOMDebugger.getEventListeners", asked).await;
        let found = found["listeners"].as_array().unwrap().clone();
        types.extend(found.iter().map(|it| format!("{expression} {}", it["type"])));
    }
    types.sort();
    types
}

#[tokio::test]
async fn shutting_down_ends_every_listener_timer_and_request() {
    let shop = Shop::start().await;
    let page = shop.open("/far.html").await;
    page.state("idle").await;
    page.portal_js("host.remove(); window.taken = host", &[]).await;
    let before = listeners(&page).await;

    page.js("document.querySelector('main').prepend(taken)", &[]).await;
    page.state("ready").await;
    // Seen by their number, and far too late to run here.
    page.hurry(60_000, 600_000).await;
    look_up(&page, "1042", GUEST).await;
    page.sees("headline", "On its way to you").await;
    // The last question that this page asks by itself.
    let is_last = |it: &String| it.ends_with("/api/orders/1042/cases");
    page.wait("the order's cases", async || shop.requests().iter().any(is_last).then_some(()))
        .await;
    let timers = "return watch.waiting + watch.ticking";
    let begun = async || (page.js(timers, &[]).await != 0).then_some(());
    page.wait("the time to ask again", begun).await;
    assert_ne!(listeners(&page).await, before, "a portal listens while it runs");

    page.portal_js("host.shutdown()", &[]).await;
    page.state("idle").await;
    let silent = async || (listeners(&page).await == before).then_some(());
    page.wait("its listeners to go", silent).await;
    let ended = async || (page.js(timers, &[]).await == 0).then_some(());
    page.wait("its timers to end", ended).await;
    let inside = "return [...root.querySelectorAll('*')].map(it => it.localName)";
    let inside = page.portal_js(inside, &[]).await;
    assert_eq!(inside, json!(["div", "slot"]), "the page's own words are back");

    // In the page: what was on its way to the shop may arrive there later.
    let asked = page.js("return watch.asked", &[]).await;
    assert_ne!(asked, 0);
    shop.add_event("1042-1", EventKind::OutForDelivery, None, None).unwrap();
    page.js("location.hash = '#posventa/contact'", &[]).await;
    page.portal_js("document.body.append(host)", &[]).await;
    page.state("idle").await;
    assert_eq!(page.js("return watch.asked", &[]).await, asked);
    page.close().await;
}

#[tokio::test]
async fn a_portal_with_a_view_begins_there_and_navigates_on_its_own() {
    let shop = Shop::start().await;
    let page = shop.open("/alone.html").await;
    page.provoke("posventa:");
    page.look_at("#contact");
    page.sees("contact-title", "Habla con nosotros").await;
    assert!(!page.has("order-number").await);

    page.portal_js("host.navigate('orders')", &[]).await;
    page.sees("view-title", "¿Dónde está mi pedido?").await;
    page.press("to-sign-in").await;
    page.sees("view-title", "Inicia sesión").await;
    assert!(!page.address().await.contains('#'), "the address is the page's");

    // A screen that the page asked for before, and which the customer has left since.
    page.portal_js("host.navigate('orders')", &[]).await;
    page.sees("view-title", "¿Dónde está mi pedido?").await;

    page.portal_js("host.view = 'account'", &[]).await;
    page.sees("view-title", "Inicia sesión").await;
    page.portal_js("host.order = '1042'", &[]).await;
    page.has_value("order-number", "1042").await;
    page.close().await;
}

#[tokio::test]
async fn a_missing_attribute_is_named_and_the_pages_own_contact_stays() {
    let shop = Shop::start().await;
    let page = shop.open("/alone.html").await;
    page.provoke("posventa:");
    page.look_at("#no-api");

    page.state("failed").await;
    let error = page.event("error").await;
    assert_eq!(error["code"], "settings");
    assert!(error["message"].as_str().unwrap().contains("attribute api is missing"), "{error}");
    page.sees("failed", "Esta parte de la página").await;

    page.portal_js("host.api = '/api'", &[]).await;
    page.press("retry").await;
    page.state("ready").await;
    page.find("order-number").await;
    page.close().await;
}

#[tokio::test]
async fn open_starts_a_portal_shows_a_screen_and_brings_it_into_sight() {
    let shop = Shop::start().await;
    let page = shop.open("/far.html").await;
    page.state("idle").await;

    page.portal_js("return host.open('account')", &[]).await;

    page.sees("view-title", "Sign in").await;
    let script =
        "const { top } = document.querySelector('posventa-portal').getBoundingClientRect();
        return -1 <= top && top < 900";
    page.holds("the portal to be in sight", script, &[]).await;
    page.close().await;
}

#[tokio::test]
async fn changing_language_or_theme_keeps_what_was_typed() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.fill("order-number", "1042").await;
    page.press("use-postcode").await;
    page.fill("postcode", "28").await;

    page.portal_js("host.locale = 'es'", &[]).await;
    page.sees("view-title", "¿Dónde está mi pedido?").await;
    assert_eq!(page.value("order-number").await, "1042");
    assert_eq!(page.value("postcode").await, "28");

    let colours = "return getComputedStyle(root.querySelector('[part~=portal]')).backgroundColor";
    let light = page.portal_js(colours, &[]).await;
    page.portal_js("host.theme = 'dark'", &[]).await;
    assert_ne!(page.portal_js(colours, &[]).await, light);
    assert_eq!(page.value("postcode").await, "28");

    page.type_keys("013").await;
    page.press("find-order").await;
    page.sees("headline", "En camino").await;
    page.close().await;
}

#[tokio::test]
async fn a_customer_whom_the_page_knows_need_not_sign_in() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.find("order-number").await;

    let script = "
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ email: arguments[1], password: arguments[2] });
        const answer = await fetch('/api/sessions', { method: 'POST', headers, body });
        host.customerToken = (await answer.json()).token";
    page.portal_js(script, &[json!(LUCIA_EMAIL), json!(PASSWORD)]).await;

    page.sees("orders-count", "12 of 12 orders").await;
    let attributes = page.portal_js("return host.outerHTML", &[]).await;
    let token = page.portal_js("return host.customerToken", &[]).await;
    assert!(!attributes.as_str().unwrap().contains(token.as_str().unwrap()));
    page.close().await;
}

#[tokio::test]
async fn no_event_of_a_whole_journey_tells_the_page_about_a_person() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.provoke("/orders/look-up");
    look_up(&page, "1007", "wrong@example.com").await;
    page.find("not-found").await;
    look_up(&page, "1007", GUEST).await;
    page.find("delay").await;
    page.press("email-updates-switch").await;
    page.sees("email-updates-state", "On").await;
    page.js("location.hash = '#posventa/account'", &[]).await;
    page.fill("sign-in-email", LUCIA_EMAIL).await;
    page.fill("password", PASSWORD).await;
    page.press("sign-in-submit").await;
    page.press("order-link").await;
    page.find("headline").await;

    for name in ["ready", "navigate", "order-found", "delay-detected", "error"] {
        page.event(name).await;
    }
    let events = page.events().await;
    let told = json!(events.iter().map(|it| it["detail"].clone()).collect::<Vec<Value>>());
    let told = told.to_string();
    let lucias = shop.order("1039").unwrap().number;
    for secret in [GUEST, "wrong@", LUCIA_EMAIL, PASSWORD, "1007", &lucias, "Ana", "Luc", "28013"] {
        assert!(!told.contains(secret), "{secret} in {told}");
    }
    let long_word = |it: &&str| 32 < it.len();
    let words = told.split(|it: char| !it.is_alphanumeric() && !"-_".contains(it));
    assert_eq!(words.into_iter().find(long_word), None, "a token in {told}");
    page.close().await;
}

#[tokio::test]
async fn the_whole_way_from_the_form_to_the_updates_goes_by_keyboard() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    page.find("order-number").await;
    let [tab, enter, space] = [char::from(Key::Tab), char::from(Key::Enter), ' '];

    tab_to(&page, "order-number").await;
    page.type_keys("1042").await;
    page.keys(&[tab]).await;
    page.focus_is_on("email").await;
    page.type_keys(GUEST).await;
    page.keys(&[enter]).await;

    page.sees("headline", "On its way to you").await;
    page.focus_is_on("headline").await;
    // What comes last would push what has the focus out of sight.
    page.find("returns-entry").await;
    page.find("cases-entry").await;
    tab_to(&page, "refresh").await;
    page.keys(&[enter]).await;
    tab_to(&page, "tracking-link").await;
    tab_to(&page, "earlier-events").await;
    page.keys(&[space]).await;
    let opened = async || (1 < page.texts("event").await.len()).then_some(());
    page.wait("the earlier steps", opened).await;
    tab_to(&page, "invoice").await;
    tab_to(&page, "email-updates-switch").await;
    page.keys(&[space]).await;
    page.sees("email-updates-state", "On: we write to you at every step.").await;
    page.focus_is_on("email-updates-switch").await;
    tab_to(&page, "channel-link").await;
    page.close().await;
}

#[tokio::test]
async fn the_focus_is_on_the_title_of_every_screen_that_opens_however_long_it_takes() {
    let shop = Shop::start().await;
    shop.set_latency(std::time::Duration::from_millis(150));
    let page = shop.open("/plain.html").await;
    page.find("order-number").await;
    let title = async |words: &str| {
        page.sees("view-title", words).await;
        page.focus_is_on("view-title").await;
    };
    assert_eq!(page.focused().await, "body", "the first screen leaves the focus to the page");

    page.press("to-sign-in").await;
    title("Sign in").await;
    page.fill("sign-in-email", LUCIA_EMAIL).await;
    page.fill("password", PASSWORD).await;
    page.press("sign-in-submit").await;
    title("Your orders").await;
    page.press("order-link").await;
    title("We are preparing your order").await;
    page.back().await;
    title("Your orders").await;
    page.js("location.hash = '#posventa/contact'", &[]).await;
    title("Talk to us").await;
    page.close().await;
}

/// Presses Tab until an element with the part has the focus, and checks that every stop on the way
/// can be seen to have it.
async fn tab_to(page: &Page, part: &str) {
    for _ in 0..40 {
        page.keys(&[char::from(Key::Tab)]).await;
        let script = "
            const focused = root.activeElement;
            if (!focused) return null;
            const style = getComputedStyle(focused);
            const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            const box = focused.getBoundingClientRect();
            return {
                parts: (focused.closest('[part]').getAttribute('part')).split(' '),
                outlined, seen: 0 < box.width && box.top < innerHeight && 0 < box.bottom,
            }";
        let stop = page.portal_js(script, &[]).await;
        if stop.is_null() {
            continue;
        }
        assert_eq!(stop["outlined"], true, "the focus cannot be seen on {stop}");
        assert_eq!(stop["seen"], true, "out of sight: {stop}");
        if stop["parts"].as_array().unwrap().contains(&json!(part)) {
            return;
        }
    }
    panic!("Tab does not reach {part}");
}
