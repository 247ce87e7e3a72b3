//! Guides and policies: found, read, printed, and there without a network.

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use demo_shop::Fault;
use fantoccini::key::Key;
use serde_json::json;

use crate::finding::look_up;
use crate::harness::{Page, Shop};

const GUEST: &str = "guest@example.com";

/// Waits for two frames: what was asked for has been drawn.
pub const FRAMES: &str =
    "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";

/// What the browser has asked the shop for since this was last asked.
pub async fn asked(page: &Page) -> Vec<String> {
    let script = "const names = performance.getEntriesByType('resource').map(it => it.name);
        performance.clearResourceTimings(); return names";
    let names = page.js(script, &[]).await;
    names.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

/// What the device keeps.
async fn kept(page: &Page) -> Vec<String> {
    let keys = page.js("return Object.keys(localStorage).sort()", &[]).await;
    keys.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

/// Ends the portal, which forgets everything, as a page may ask it to.
pub async fn forget(page: Page) {
    page.portal_js("host.shutdown()", &[]).await;
    page.close().await;
}

/// Has the shop serve a page whose portal reads guides from these files.
pub fn serve(shop: &Shop, name: &str, files: BTreeMap<PathBuf, String>) {
    let www = shop.folder().join("www");
    let page = fs::read_to_string(www.join("plain.html")).unwrap();
    let page = page.replace("/posventa.json", &format!("/{name}.json"));
    fs::write(www.join(format!("{name}.html")), page).unwrap();
    let config = json!({ "version": 1, "content": { "en": format!("/{name}/en.json") } });
    fs::write(www.join(format!("{name}.json")), config.to_string()).unwrap();
    for (path, text) in files {
        let path = www.join(name).join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

#[tokio::test]
async fn what_was_bought_comes_first_and_opens_a_guide_that_says_where_everything_is() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", GUEST).await;
    page.find("headline").await;

    page.press("library-link").await;
    page.sees("view-title", "Guides and answers").await;
    page.focus_is_on("view-title").await;
    page.sees("guides-bought", "For what you bought").await;
    page.sees("guides-bought", "Care for glazed mugs").await;
    assert!(!page.text("guides-bought").await.contains("Lay hand-painted tiles"));
    assert_eq!(kept(&page).await, [] as [&str; 0], "looking at the list is no wish to keep it");

    page.press("guide-link").await;
    page.sees("guide-facts", "Updated").await;
    page.find("prose").await;
    page.focus_is_on("view-title").await;
    page.sees("kept", "without a connection").await;
    let keys = kept(&page).await;
    assert_eq!(keys.len(), 2, "{keys:?}");
    assert!(!keys.concat().contains("1042"), "{keys:?}");

    page.press("to-library").await;
    page.sees("guides-bought", "For what you bought").await;
    forget(page).await;
}

#[tokio::test]
async fn a_search_answers_each_letter_without_asking_anybody() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/guides").await;
    page.sees("guides-count", "12 guides").await;
    asked(&page).await;

    page.fill("guides-search", "dishwahser").await;
    page.sees("guide-link", "What may go into the dishwasher").await;
    page.fill("guides-search", "CRÁCKS in glaze").await;
    page.sees("guide-link", "Care for glazed mugs").await;
    page.sees("guide-link", "Inside: Fine cracks in the glaze").await;
    page.fill("guides-search", "spaceship").await;
    page.sees("guides-count", "We have no guide on this").await;
    page.fill("guides-search", "electri").await;
    page.sees("guides-count", "One guide").await;
    page.sees("guide-link", "Put up the wall lamp").await;
    let marks = page.portal_js("return root.querySelectorAll('mark').length", &[]).await;
    assert_eq!(marks, 0, "the word stands in the text alone");
    page.fill("guides-search", "spaceship").await;
    page.sees("guides-count", "We have no guide on this").await;
    page.press("guides-clear").await;
    page.sees("guides-count", "12 guides").await;
    page.press("kind-install").await;
    page.sees("guides-count", "3 guides").await;
    assert_eq!(page.attribute("kind-install", "aria-pressed").await.as_deref(), Some("true"));
    page.fill("guides-search", "wall").await;
    page.sees("guides-count", "One guide").await;

    assert_eq!(asked(&page).await, [] as [&str; 0], "a search is nobody's business");
    page.press("guide-link").await;
    page.find("prose").await;
    page.back().await;
    assert_eq!(page.value("guides-search").await, "wall", "the search is as it was left");
    forget(page).await;
}

#[tokio::test]
async fn spanish_words_are_found_by_their_stems() {
    let shop = Shop::start().await;
    let page = shop.open("/es/#posventa/guides").await;
    page.sees("guides-count", "12 guías").await;
    for (typed, title) in [
        ("instalacion lampara", "Instalar la lámpara de pared"),
        ("fermentación", "Estrenar la olla de fermentar"),
        ("labavajillas", "Qué puede ir al lavavajillas"),
        ("devolver dinero", "El pago"),
    ] {
        page.fill("guides-search", typed).await;
        page.sees("guide-link", title).await;
    }
    page.close().await;
}

#[tokio::test]
async fn a_guide_that_was_read_can_be_read_without_a_network() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/guides").await;
    page.find("guides-count").await;
    page.go(&shop.url("/plain.html#posventa/guides/wall-lamp")).await;
    page.sees("prose", "Switch off the").await;
    page.sees("kept", "without a connection").await;

    page.provoke("/api/content/");
    shop.fail("/api/content", Fault::Drop);
    page.reload().await;
    page.sees("offline", "no connection to the shop").await;
    page.sees("prose", "Switch off the").await;
    page.press("to-library").await;
    page.sees("guides-count", "12 guides").await;
    page.fill("guides-search", "lamp").await;
    page.sees("guide-link", "Put up the wall lamp").await;

    page.go(&shop.url("/plain.html#posventa/guides/teapot")).await;
    page.sees("notice", "connection").await;
    shop.heal();
    page.press("retry").await;
    page.sees("prose", "bamboo").await;

    page.portal_js("host.shutdown()", &[]).await;
    assert_eq!(kept(&page).await, [] as [&str; 0]);
    page.close().await;
}

#[tokio::test]
async fn whether_it_helped_is_asked_once_and_told_without_a_name() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/guides/teapot").await;
    page.press("helped-no").await;
    page.sees("helped-thanks", "Let us solve it together").await;
    let detail = page.event("feedback-submitted").await;
    assert_eq!(detail, json!({ "about": "guide", "guide": "teapot", "helped": false }));

    page.reload().await;
    page.find("prose").await;
    assert!(!page.has("helped-yes").await);
    page.go(&shop.url("/plain.html#posventa/guides/tiles")).await;
    page.press("helped-yes").await;
    page.sees("helped-thanks", "Thank you").await;
    let heard = page.events().await;
    let told = heard.iter().filter(|event| event["name"] == "feedback-submitted").count();
    assert_eq!(told, 1, "{heard:?}");
    forget(page).await;
}

#[tokio::test]
async fn policies_are_one_step_away_and_say_which_version_they_are() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html").await;
    look_up(&page, "1042", GUEST).await;
    page.find("headline").await;
    page.press_nth("library-link", 1).await;
    page.sees("view-title", "Policies").await;
    page.sees("policy-row", "Version 4, in force since March 1, 2026").await;

    page.go(&shop.url("/plain.html#posventa/policies/withdrawal")).await;
    page.sees("policy-version", "Version 2, in force since June 19, 2026").await;
    page.sees("prose", "within 14 days without").await;
    let script = "return parts('text-link').map(it => it.getAttribute('href'))";
    assert_eq!(page.portal_js(script, &[]).await, json!(["#posventa/withdraw"]));
    forget(page).await;
}

#[tokio::test]
async fn a_link_to_what_is_gone_says_so_and_leads_to_the_rest() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.provoke("/api/content/en/guides/nothing");
    page.go(&shop.url("/plain.html#posventa/guides/nothing")).await;
    page.sees("notice", "no longer there").await;
    page.press("to-library").await;
    page.sees("guides-count", "12 guides").await;
    page.close().await;
}

#[tokio::test]
async fn a_guide_is_found_and_read_by_keyboard_alone() {
    let shop = Shop::start().await;
    let page = shop.open("/plain.html#posventa/guides").await;
    page.find("guides-search").await;
    page.portal_js("parts('guides-search')[0].focus()", &[]).await;
    page.type_keys("lamp").await;
    page.sees("guides-count", "One guide").await;
    // Over the kinds to the first guide.
    for _ in 0..7 {
        page.keys(&[char::from(Key::Tab)]).await;
    }
    page.focus_is_on("guide-link").await;
    page.keys(&[char::from(Key::Enter)]).await;
    page.focus_is_on("view-title").await;
    page.sees("contents", "Connect the wires").await;
    // Through the sections.
    for _ in 0..4 {
        page.keys(&[char::from(Key::Tab)]).await;
    }
    page.focus_is_on("contents-link").await;
    page.keys(&[char::from(Key::Enter)]).await;
    let script = "const { activeElement } = root; return activeElement?.localName !== 'button'
        && activeElement?.innerText === 'Connect the wires'
        && activeElement.getBoundingClientRect().top < innerHeight";
    let reached = async || (page.portal_js(script, &[]).await == true).then_some(());
    page.wait("the section to have the focus", reached).await;
    forget(page).await;
}

/// What an editor may paste, or an attacker send: nothing of it runs, and the words stay.
const HOSTILE: &str = r##"
    <h1 onclick="attack('h1')">Lamp</h1>
    <p style="position:fixed;inset:0" class="x" id="contact-title">Cut <b>the power</b>.</p>
    <script>attack('script')</script>
    <img src="x" onerror="attack('img')" alt="A lamp">
    <a href="javascript:attack('link')">bad</a> <a href="jAvA&#10;script:attack('tab')">bad too</a>
    <a href="https://good.example/">good</a> <a href="#posventa/contact">us</a>
    <svg onload="attack('svg')"><style><img src=x onerror="attack('svg style')"></style></svg>
    <math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=attack('mxss')&gt;">
    </table></math>
    <noscript><p title="</noscript><img src=x onerror=attack('noscript')>"></noscript>
    <iframe srcdoc="<script>parent.attack('iframe')</script>"></iframe>
    <form action="javascript:attack('form')"><input autofocus onfocus="attack('focus')"><button>x</button></form>
    <details open ontoggle="attack('toggle')">More</details>
    <template><img src=x onerror="attack('template')"></template>
    <x-evil onpointerenter="attack('custom')">custom</x-evil>"##;

#[tokio::test]
async fn nothing_in_a_platforms_html_ever_runs() {
    let shop = Shop::start().await;
    let index = json!({
        "version": 1, "language": "en", "policies": [], "words": "lamp:y",
        "guides": [{ "slug": "lamp", "title": "<img src=x onerror=attack('title')>", "kind": "use",
            "summary": "<script>attack('summary')</script>", "products": [], "sections": [] }],
    });
    let document = json!({ "title": "<b onclick=attack('b')>Lamp</b>", "html": HOSTILE });
    let files = [("en.json", index), ("en/guides/lamp.json", document)];
    let files = files.map(|(path, json)| (PathBuf::from(path), json.to_string()));
    serve(&shop, "hostile", BTreeMap::from(files));

    let page = shop.open("/hostile.html#posventa/guides").await;
    // Chromium holds the page's policy against a document that runs nothing, and says so.
    page.provoke("violates the following Content Security Policy directive");
    page.provoke("policy: ");
    page.js("window.attacks = []; window.attack = name => attacks.push(name)", &[]).await;
    page.sees("guide-link", "<script>").await;
    page.press("guide-link").await;
    page.sees("prose", "Cut the power.").await;
    page.js(FRAMES, &[]).await;

    assert_eq!(page.js("return window.attacks", &[]).await, json!([]));
    let script = "const prose = parts('prose')[0]; return {
        tags: [...new Set([...prose.querySelectorAll('*')].map(it => it.localName))].sort(),
        attributes: [...new Set([...prose.querySelectorAll('*')].flatMap(it => it.getAttributeNames()))].sort(),
        links: [...prose.querySelectorAll('a')].map(it => it.getAttribute('href')),
    }";
    let found = page.portal_js(script, &[]).await;
    assert_eq!(found["links"], json!(["https://good.example/", "#posventa/contact"]));
    assert_eq!(found["attributes"], json!(["class", "href", "id", "part", "rel", "tabindex"]));
    let allowed = ["a", "h3", "p", "strong", "table", "tbody", "tr", "td"];
    for tag in found["tags"].as_array().unwrap() {
        assert!(allowed.contains(&tag.as_str().unwrap()), "{found}");
    }
    page.sees("prose", "bad too").await;
    forget(page).await;
}
