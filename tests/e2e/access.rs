//! Every screen for everybody: accessibility rules, what a screen reader says, narrow screens, wide
//! letters, fingers, no motion.

use serde_json::Value;

use crate::harness::{Page, Screen, Shop, axe};
use crate::screens::{
    self, ACCOUNT, AFTERCARE, CASE_PAGES, CASES, FAILURES, FINDING, LIBRARY, MORE_ORDERS, ORDERS,
    RETURN_PAGES, RETURNS, WITHDRAWAL,
};
use crate::spoken;

const PHONE: Screen = Screen { width: 360, height: 780, zoom: 1, dark: false };
const DESK: Screen = Screen { width: 1280, height: 900, zoom: 1, dark: false };

/// WCAG 2.2 A and AA, and what is good practice besides; by night, what depends on colours. Of what
/// the argument selects, or only of the element: the page around it is the shop's.
pub const RULES: &str = "
    const byDay = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const byNight = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    const report = await axe.run(arguments[0] ?? 'posventa-portal', {
        runOnly: matchMedia('(prefers-color-scheme: dark)').matches ? byNight : byDay,
        resultTypes: ['violations'],
    });
    return report.violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(it => it.html).slice(0, 3).join(' | ')}`)";

/// What sticks out of the page, which then scrolls sideways.
pub const SIDEWAYS: &str = "
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...root.querySelectorAll('*')].filter(it => {
        const box = it.getBoundingClientRect();
        return clientWidth < box.right || box.left < 0;
    });
    return [`${scrollWidth} px wide in ${clientWidth}: ${wide.slice(0, 3).map(it => it.outerHTML.slice(0, 120))}`]";

/// What a finger misses. 24 px is WCAG's; what a screen is for has the 44 of a finger.
const SMALL: &str = "
    const pressed = 'a[href], button, input, select, summary';
    const main = '[part~=button-primary], input, select';
    return [...root.querySelectorAll(pressed)].filter(isShown).flatMap(it => {
        const { width, height } = it.getBoundingClientRect();
        const least = it.matches(main) ? 44 : 24;
        const name = `${it.localName} ${it.getAttribute('part')} \"${it.innerText}\"`;
        return width < 24 || height < least ? [`${name}: ${width} × ${height}`] : [];
    })";

/// The spacing that WCAG 1.4.12 lets a reader ask for.
const SPACE_OUT: &str = "
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]";

/// Words of which a part is cut off.
pub const CUT_OFF: &str = "
    return [...root.querySelectorAll('*')].filter(isShown).flatMap(it => {
        const style = getComputedStyle(it);
        const clips = style.overflow !== 'visible' && style.clipPath === 'none';
        const cut = it.clientWidth + 1 < it.scrollWidth || it.clientHeight + 1 < it.scrollHeight;
        return clips && cut ? [it.outerHTML.slice(0, 120)] : [];
    })";

/// Words that became columns of letters: a text in more lines than it has words to begin them with.
/// An address or a key may need another line or two.
const TORN: &str = "
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const torn = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        const range = document.createRange();
        range.selectNodeContents(text);
        const lines = new Set([...range.getClientRects()].map(it => Math.round(it.top))).size;
        const words = text.data.trim().split(/\\s+/).length;
        if (2 * words + 1 < lines) torn.push(`${text.data}: in ${lines} lines`);
    }
    return torn";

/// What moves although the customer asked for rest, as every screen of a test does.
const MOVING: &str = "
    return root.getAnimations().filter(it => it.playState === 'running')
        .map(it => `it moves: ${it.effect.target.outerHTML.slice(0, 120)}`)";

/// Problems that are told beside a field or a group, and not by it.
const UNTIED: &str = "
    const told = it => it.getAttribute('aria-describedby')?.split(' ') ?? [];
    const wrong = [...root.querySelectorAll('[aria-invalid=true], fieldset')].flatMap(told);
    return parts('field-problem').filter(it => !wrong.includes(it.id))
        .map(it => `no field tells it: ${it.outerHTML.slice(0, 120)}`)";

/// What can be pressed or filled in, each with the role that its element promises and with the words
/// that are drawn in it or on its label. Who speaks to the computer reads those that are hidden from
/// screen readers, too.
const CONTROLS: &str = "
    const isSeen = it => it.checkVisibility({ visibilityProperty: true }) && 1 < it.getBoundingClientRect().width;
    const drawnIn = it => [...it.childNodes].map(node => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (node.nodeType !== Node.ELEMENT_NODE || !isSeen(node)) return '';
        const words = drawnIn(node);
        return getComputedStyle(node).display === 'inline' ? words : ` ${words} `;
    }).join('');
    const labels = it => it.matches('input, select, textarea') ? [...it.labels] : [it];
    const drawn = it => labels(it).filter(isSeen).map(drawnIn).join(' ');
    const byTag = { A: 'link', BUTTON: 'button', SELECT: 'combobox', SUMMARY: 'DisclosureTriangle' };
    const byType = { checkbox: 'checkbox', date: 'Date', file: 'button', number: 'spinbutton', radio: 'radio',
        search: 'searchbox' };
    const promised = it =>
        it.getAttribute('role') ?? byTag[it.tagName] ?? byType[it.type] ?? 'textbox';
    const pressed = 'a[href], button, input, select, textarea, summary, [tabindex=\"0\"]';
    return [...root.querySelectorAll(pressed)].filter(isShown)
        .map(it => [it, promised(it), drawn(it), it.outerHTML.slice(0, 120)])";

/// All screens, in the groups that are walked together.
pub const EVERY_SCREEN: &[&[&str]] = &[
    FINDING,
    ACCOUNT,
    ORDERS,
    MORE_ORDERS,
    CASES,
    CASE_PAGES,
    RETURNS,
    RETURN_PAGES,
    WITHDRAWAL,
    LIBRARY,
    AFTERCARE,
    FAILURES,
];

/// What a theme is judged on: fields, choices, buttons and problems; cards, badges and states. Both
/// have links and people. The last one leaves nothing on the device.
const WORN: &[&str] = &["return-reasons", "order-three-parcels"];

async fn visit(screens: &[&str], home: &str) {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let mut problems = Vec::new();
    for screen in screens {
        page.see_on(DESK).await;
        screens::reach(screen, &shop, &page, home).await;
        match home {
            "/" => spoken::hold(&page, screen, "en").await,
            "/es/" if spoken::SPANISH.contains(screen) => spoken::hold(&page, screen, "es").await,
            _ => {}
        }
        if spoken::is_written() {
            continue;
        }
        // Names and roles come from the same elements in every language and theme.
        if home == "/" {
            let found = unnamed(&page).await;
            problems.extend(found.iter().map(|it| format!("{screen}: {it}")));
        }
        for look in [MOVING, UNTIED] {
            note(&mut problems, screen, &"at rest", page.portal_js(look, &[]).await);
        }
        page.js(&axe(), &[]).await;
        for seen in [DESK, PHONE] {
            for dark in [false, true] {
                let seen = Screen { dark, ..seen };
                page.see_on(seen).await;
                note(&mut problems, screen, &seen, page.js(RULES, &[]).await);
            }
        }
        note(&mut problems, screen, &"phone", page.portal_js(SMALL, &[]).await);
        for (width, height, zoom) in [(320, 640, 1), (320, 256, 4)] {
            let seen = Screen { width, height, zoom, dark: false };
            page.see_on(seen).await;
            note(&mut problems, screen, &seen, page.portal_js(SIDEWAYS, &[]).await);
            note(&mut problems, screen, &seen, page.portal_js(TORN, &[]).await);
        }
        page.portal_js(SPACE_OUT, &[]).await;
        note(&mut problems, screen, &"spaced out", page.portal_js(SIDEWAYS, &[]).await);
        note(&mut problems, screen, &"spaced out", page.portal_js(CUT_OFF, &[]).await);
        note(&mut problems, screen, &"spaced out", page.portal_js(TORN, &[]).await);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    page.close().await;
}

/// Controls without a name, those whose name is not what is read on them, and those that assistive
/// technology takes for something else than they are, by what the browser tells it.
async fn unnamed(page: &Page) -> Vec<String> {
    page.wait("all controls to be named", async || try_unnamed(page).await).await
}

/// Nothing if a control was drawn anew meanwhile.
async fn try_unnamed(page: &Page) -> Option<Vec<String>> {
    let mut found = Vec::new();
    for control in page.portal_js(CONTROLS, &[]).await.as_array().unwrap() {
        let (promised, drawn) = (control[1].as_str().unwrap(), control[2].as_str().unwrap());
        let html = &control[3];
        let (role, name) = page.computed(&control[0]).await?;
        if role != promised {
            found.push(format!("{role} instead of {promised}: {html}"));
        }
        if name.trim().is_empty() {
            found.push(format!("without a name: {html}"));
        }
        if !has_words(&name, drawn) {
            found.push(format!("`{drawn}` is drawn and not part of the name `{name}`: {html}"));
        }
    }
    Some(found)
}

/// Whether these words stand in a text, one after the other, whatever the case and punctuation.
fn has_words(text: &str, words: &str) -> bool {
    let split = |text: &str| -> Vec<String> {
        let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let (text, words) = (split(text), split(words));
    words.is_empty() || text.windows(words.len()).any(|it| it == words)
}

fn note(problems: &mut Vec<String>, screen: &str, seen: &dyn std::fmt::Debug, found: Value) {
    let found = found.as_array().unwrap().clone();
    problems.extend(found.iter().map(|it| format!("{screen}, {seen:?}: {it}")));
}

#[tokio::test]
async fn finding_an_order_is_for_everybody_in_english() {
    visit(FINDING, "/").await;
}

#[tokio::test]
async fn finding_an_order_is_for_everybody_in_spanish() {
    visit(FINDING, "/es/").await;
}

#[tokio::test]
async fn an_account_is_for_everybody_in_english() {
    visit(ACCOUNT, "/").await;
}

#[tokio::test]
async fn an_account_is_for_everybody_in_spanish() {
    visit(ACCOUNT, "/es/").await;
}

#[tokio::test]
async fn an_open_order_is_for_everybody_in_english() {
    visit(ORDERS, "/").await;
}

#[tokio::test]
async fn an_open_order_is_for_everybody_in_spanish() {
    visit(ORDERS, "/es/").await;
}

#[tokio::test]
async fn a_settled_order_is_for_everybody_in_english() {
    visit(MORE_ORDERS, "/").await;
}

#[tokio::test]
async fn a_settled_order_is_for_everybody_in_spanish() {
    visit(MORE_ORDERS, "/es/").await;
}

#[tokio::test]
async fn a_case_is_for_everybody_in_english() {
    visit(CASES, "/").await;
    visit(CASE_PAGES, "/").await;
}

#[tokio::test]
async fn a_case_is_for_everybody_in_spanish() {
    visit(CASES, "/es/").await;
    visit(CASE_PAGES, "/es/").await;
}

#[tokio::test]
async fn sending_back_is_for_everybody_in_english() {
    visit(RETURNS, "/").await;
}

#[tokio::test]
async fn sending_back_is_for_everybody_in_spanish() {
    visit(RETURNS, "/es/").await;
}

#[tokio::test]
async fn a_return_is_for_everybody_in_english() {
    visit(RETURN_PAGES, "/").await;
}

#[tokio::test]
async fn a_return_is_for_everybody_in_spanish() {
    visit(RETURN_PAGES, "/es/").await;
}

#[tokio::test]
async fn a_withdrawal_is_for_everybody_in_english() {
    visit(WITHDRAWAL, "/").await;
}

#[tokio::test]
async fn a_withdrawal_is_for_everybody_in_spanish() {
    visit(WITHDRAWAL, "/es/").await;
}

#[tokio::test]
async fn guides_and_policies_are_for_everybody_in_english() {
    visit(LIBRARY, "/").await;
}

#[tokio::test]
async fn guides_and_policies_are_for_everybody_in_spanish() {
    visit(LIBRARY, "/es/").await;
}

#[tokio::test]
async fn what_comes_after_a_purchase_is_for_everybody_in_english() {
    visit(AFTERCARE, "/").await;
}

#[tokio::test]
async fn what_comes_after_a_purchase_is_for_everybody_in_spanish() {
    visit(AFTERCARE, "/es/").await;
}

#[tokio::test]
async fn a_failure_is_for_everybody_in_english() {
    visit(FAILURES, "/").await;
}

#[tokio::test]
async fn a_failure_is_for_everybody_in_spanish() {
    visit(FAILURES, "/es/").await;
}

#[tokio::test]
async fn a_quiet_and_a_bold_theme_are_for_everybody() {
    visit(WORN, "/shops/quiet/").await;
    visit(WORN, "/shops/fashion/").await;
}

#[tokio::test]
async fn a_dense_and_a_playful_theme_are_for_everybody() {
    visit(WORN, "/shops/electronics/").await;
    visit(WORN, "/shops/children/").await;
}

#[tokio::test]
async fn a_page_from_right_to_left_is_for_everybody_in_arabic_and_in_a_language_not_spoken() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let mut problems = Vec::new();
    // The last one leaves nothing on the device.
    for screen in ["return-reasons", "case-questions", "orders", "order-three-parcels", "look-up"] {
        page.see_on(DESK).await;
        screens::reach(screen, &shop, &page, "/").await;
        page.js(&axe(), &[]).await;
        for (language, spoken, direction) in [("he", "en", "ltr"), ("ar", "ar", "rtl")] {
            page.turn_to(language, "rtl", spoken).await;
            for seen in [DESK, PHONE] {
                page.see_on(seen).await;
                note(&mut problems, screen, &(language, seen), page.js(RULES, &[]).await);
                note(&mut problems, screen, &(language, seen), page.portal_js(SIDEWAYS, &[]).await);
            }
            page.see_on(Screen { width: 320, ..PHONE }).await;
            note(&mut problems, screen, &(language, 320), page.portal_js(SIDEWAYS, &[]).await);
            let script = "return getComputedStyle(parts('portal')[0]).direction";
            assert_eq!(page.portal_js(script, &[]).await, direction, "{language}");
        }
        // A mailbox and a number are written from left to right in Arabic, too.
        let script = "return [...root.querySelectorAll('[type=email], [type=tel]')]
            .filter(it => getComputedStyle(it).direction !== 'ltr').map(it => it.id)";
        note(&mut problems, screen, &"addresses", page.portal_js(script, &[]).await);
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    page.close().await;
}

#[tokio::test]
async fn an_order_opened_by_link_does_not_jump_while_it_loads() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let link = crate::finding::have_link_mailed(&shop, &page, "1042", "1042-1").await;
    for seen in [DESK, PHONE] {
        page.see_on(seen).await;
        page.go("about:blank").await;
        page.go(&shop.url(&link)).await;
        page.find("headline").await;
        let frames =
            "return new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))";
        page.js(frames, &[]).await;
        let shift = page.js("return watch.shift", &[]).await.as_f64().unwrap();
        assert!(shift <= 0.1, "the page shifts by {shift} on {seen:?}");
    }
    page.close().await;
}

#[tokio::test]
async fn a_bad_screen_is_complained_of_by_every_gate() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.see_on(Screen { width: 320, ..PHONE }).await;
    screens::reach("look-up", &shop, &page, "/").await;
    spoken::hold(&page, "look-up", "en").await;
    page.js(&axe(), &[]).await;
    let before = spoken::spoken(&page).await;
    // Each gate with what breaks it, and a word of its complaint.
    let gates = [
        (RULES, "bad.append(new Image())", "image-alt"),
        (SIDEWAYS, "bad.style.inlineSize = '400px'", "px wide in 320"),
        (SMALL, "bad.append(document.createElement('button'))", "button null"),
        (CUT_OFF, "bad.style.cssText = 'block-size: 4px; overflow: hidden'", "<div"),
        (TORN, "bad.style.cssText = 'inline-size: 1px; overflow-wrap: anywhere'", "in 9 lines"),
        (MOVING, "bad.animate({ opacity: [0, 1] }, { duration: 1e9 })", "it moves"),
        (UNTIED, "bad.setAttribute('part', 'field-problem')", "no field tells it"),
    ];
    for (gate, plant, complaint) in gates {
        assert_eq!(page.portal_js(gate, &[]).await, Value::Array(Vec::new()), "{complaint}");
        let plant = format!(
            "const bad = document.createElement('div');
            bad.id = 'bad';
            bad.append('Some words');
            parts('portal')[0].append(bad);
            {plant}"
        );
        page.portal_js(&plant, &[]).await;
        let found = page.portal_js(gate, &[]).await.to_string();
        assert!(found.contains(complaint), "{complaint}: {found}");
        assert_ne!(spoken::spoken(&page).await, before, "{complaint}");
        page.portal_js("root.getElementById('bad').remove()", &[]).await;
    }

    assert_eq!(unnamed(&page).await, Vec::<String>::new());
    let plant = "const [button] = parts('find-order');
        button.replaceChildren();
        button.setAttribute('role', 'link');
        parts('order-number')[0].setAttribute('aria-label', 'Number of the order');
        parts('use-postcode')[0].setAttribute('aria-label', 'Postcode instead')";
    page.portal_js(plant, &[]).await;
    let found = unnamed(&page).await;
    let complaints =
        ["without a name: ", "`Order number` is drawn", "`Use the postcode instead` is"];
    for complaint in complaints {
        assert!(found.iter().any(|it| it.starts_with(complaint)), "{complaint}: {found:?}");
    }
    assert_ne!(spoken::spoken(&page).await, before);
    page.close().await;
}
