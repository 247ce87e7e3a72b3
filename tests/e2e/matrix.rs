//! Every entry of the component gallery, in every theme, in light, dark and forced colours, in
//! English, Spanish and Arabic: nothing that a customer reads or presses is beyond anybody.
//!
//! An entry is seen in all combinations. A screen's other states are seen in a third of them each,
//! so chosen that every pair of theme, mode and language comes up.

use serde_json::{Value, json};

use crate::entries::{entries, open_entry};
use crate::harness::{Page, Screen, Shop, axe};

/// Address of the gallery and the direction to choose: what it writes from right to left is Arabic.
const LANGUAGES: &[(&str, &str)] = &[
    ("/components.html?lang=en", "ltr"),
    ("/components.html?lang=es", "ltr"),
    ("/components.html?lang=en", "rtl"),
];

/// The portal's own look and the themes of `www/themes`.
const THEMES: &[&str] = &["default", "quiet", "fashion", "electronics", "children"];

const MODES: &[&str] = &["light", "dark", "forced"];

/// Chooses a theme and, when it is worn, looks: in the portal's own look by day for all of WCAG 2.2 A
/// and AA and what is good practice besides, in other themes and modes for what depends on them.
const LOOK: &str = "
    const [mode, theme] = arguments;
    const shown = document.getElementById('shown');
    const select = document.getElementById('theme');
    select.value = theme;
    select.dispatchEvent(new Event('change'));
    while (shown.dataset.theme !== theme) await new Promise(requestAnimationFrame);
    const byDay = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const colours = ['color-contrast', 'link-in-text-block'];
    const worn = mode === 'light' ? [...colours, 'target-size'] : colours;
    const all = mode === 'light' && theme === 'default';
    const report = await axe.run(shown, {
        runOnly: all ? byDay : { type: 'rule', values: worn },
        resultTypes: ['violations'],
    });
    return report.violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(it => it.html).slice(0, 3).join(' | ')}`)";

/// Where colours are forced, Chromium paints text in `color` and still tells the theme's colour as
/// that of its filling, which axe asks for first.
const FILLED_WITH_COLOUR: &str = "
    const read = CSSStyleDeclaration.prototype.getPropertyValue;
    CSSStyleDeclaration.prototype.getPropertyValue = function (name) {
        const forced = matchMedia('(forced-colors: active)').matches;
        return read.call(this, forced && name === '-webkit-text-fill-color' ? 'color' : name);
    }";

async fn choose(page: &Page, group: &str, value: &str) {
    let script =
        "document.querySelector(`#${arguments[0]} input[value='${arguments[1]}']`).click()";
    page.js(script, &[json!(group), json!(value)]).await;
}

async fn see_in(page: &Page, mode: &str) {
    let (scheme, forced) = match mode {
        "forced" => ("light", "active"),
        scheme => (scheme, "none"),
    };
    choose(page, "schemes", scheme).await;
    let features = json!({ "features": [
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
        { "name": "forced-colors", "value": forced },
    ] });
    page.devtools("Emulation.setEmulatedMedia", features).await;
    // The window follows in a process of its own.
    let script = "return matchMedia(`(prefers-color-scheme: ${arguments[0]})`).matches
        && matchMedia(`(forced-colors: ${arguments[1]})`).matches";
    page.holds(&format!("{mode} colours"), script, &[json!(scheme), json!(forced)]).await;
}

async fn look(page: &Page, mode: &str, theme: &str) -> Vec<String> {
    let found = page.js(LOOK, &[json!(mode), json!(theme)]).await;
    let found = found.as_array().unwrap().iter();
    found.map(|it: &Value| format!("{theme}, {mode}: {it}")).collect()
}

async fn open(page: &Page, shop: &Shop, language: usize) {
    let (address, direction) = LANGUAGES[language];
    page.go(&shop.url(address)).await;
    page.find_outside("#shown[data-state='shown']").await;
    page.js(&axe(), &[]).await;
    page.js(FILLED_WITH_COLOUR, &[]).await;
    choose(page, "directions", direction).await;
}

async fn look_at_all(language: usize) {
    let shop = Shop::start().await;
    let page = shop.page().await;
    // Screens that fail are among those to see.
    for provoked in ["/faults/", "posventa: "] {
        page.provoke(provoked);
    }
    open(&page, &shop, language).await;
    let mut problems = Vec::new();
    for entry in entries() {
        for (index, state) in entry.pages().iter().enumerate() {
            let is_first = index == 0;
            if !is_first && index % LANGUAGES.len() != language {
                continue;
            }
            open_entry(&page, &entry.name, state).await;
            for (mode_index, mode) in MODES.iter().enumerate() {
                see_in(&page, mode).await;
                for (theme_index, theme) in THEMES.iter().enumerate() {
                    if is_first || (mode_index + theme_index) % LANGUAGES.len() == language {
                        let found = look(&page, mode, theme).await.into_iter();
                        problems.extend(found.map(|it| format!("{}/{state}, {it}", entry.name)));
                    }
                }
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    leave(page).await;
}

async fn leave(page: Page) {
    page.see_on(Screen::default()).await;
    page.js("localStorage.clear()", &[]).await;
    page.close().await;
}

#[tokio::test]
async fn every_entry_in_every_theme_and_mode_is_for_everybody_in_english() {
    look_at_all(0).await;
}

#[tokio::test]
async fn every_entry_in_every_theme_and_mode_is_for_everybody_in_spanish() {
    look_at_all(1).await;
}

#[tokio::test]
async fn every_entry_in_every_theme_and_mode_is_for_everybody_in_arabic() {
    look_at_all(2).await;
}

#[tokio::test]
async fn a_bad_entry_is_complained_of_in_every_mode() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    open(&page, &shop, 0).await;
    open_entry(&page, "button", "quiet").await;
    for mode in MODES {
        see_in(&page, mode).await;
        assert_eq!(look(&page, mode, "quiet").await, Vec::<String>::new());
        // A theme that keeps its own colours, grey on grey, whatever colours are asked for.
        let plant = "const bad = document.createElement('button');
            const colours = { color: '#999', background: '#888', forcedColorAdjust: 'none' };
            Object.assign(bad.style, colours);
            bad.append('Pay');
            document.querySelector('#shown .stage').append(bad)";
        page.js(plant, &[]).await;
        let found = look(&page, mode, "quiet").await.join("\n");
        assert!(found.starts_with(&format!("quiet, {mode}: \"color-contrast: ")), "{found}");
        page.js("document.querySelector('#shown .stage > button').remove()", &[]).await;
    }
    see_in(&page, "light").await;
    let plant = "document.querySelector('#shown .stage').append(document.createElement('button'))";
    page.js(plant, &[]).await;
    let found = look(&page, "light", "default").await.join("\n");
    assert!(found.contains("button-name"), "{found}");
    leave(page).await;
}
