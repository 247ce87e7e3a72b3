//! The component gallery and the theme studio: every entry is there and for everybody, and a theme
//! that was made in the studio passes the judge.

use posventa_theme::judge;
use serde_json::json;

use crate::entries::{entries, open_entry};
use crate::harness::{Page, Screen, Shop, axe};

const PHONE: Screen = Screen { width: 320, height: 640, zoom: 1, dark: false };

/// The whole page, the portals in it and the page around them; by night, what depends on colours.
const RULES: &str = "
    const byDay = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const byNight = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    const report = await axe.run(document, {
        runOnly: matchMedia('(prefers-color-scheme: dark)').matches ? byNight : byDay,
        resultTypes: ['violations'],
    });
    return report.violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(it => it.target + ' ' + it.html).slice(0, 3).join(' | ')}`)";

const SIDEWAYS: &str = "
    const { scrollWidth, clientWidth } = document.documentElement;
    return clientWidth < scrollWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []";

/// Presses a radio button of the page by its value.
async fn choose(page: &Page, group: &str, value: &str) {
    let script =
        "document.querySelector(`#${arguments[0]} input[value='${arguments[1]}']`).click()";
    page.js(script, &[json!(group), json!(value)]).await;
}

async fn check(problems: &mut Vec<String>, page: &Page, what: &str, script: &str) {
    let found = page.js(script, &[]).await;
    let found = found.as_array().unwrap().clone();
    problems.extend(found.iter().map(|it| format!("{what}: {it}")));
}

#[tokio::test]
async fn the_gallery_shows_every_entry_in_every_state_to_everybody() {
    let shop = Shop::start().await;
    let page = shop.open("/components.html").await;
    // Screens that fail are among those to see.
    for provoked in ["/faults/", "posventa: "] {
        page.provoke(provoked);
    }
    page.find_outside("#shown[data-state='shown']").await;
    page.js(&axe(), &[]).await;
    let mut problems = Vec::new();
    for entry in entries() {
        for (index, state) in entry.pages().iter().enumerate() {
            open_entry(&page, &entry.name, state).await;
            let shown = format!("{}/{state}", entry.name);
            let listed = "return [...document.querySelectorAll('#parts, #tokens')]
                .filter(it => !it.childElementCount).map(it => `${it.id}: nothing is listed`)";
            check(&mut problems, &page, &shown, listed).await;
            // The screens in their other states are walked by the tests of accessibility.
            if index > 0 {
                continue;
            }
            // What is shown is looked at in every look by the matrix; here is the page around a
            // component and around a screen.
            if ["button", "look-up"].contains(&entry.name.as_str()) {
                for dark in [false, true] {
                    page.see_on(Screen { dark, ..Screen::default() }).await;
                    choose(&page, "schemes", if dark { "dark" } else { "light" }).await;
                    check(&mut problems, &page, &format!("{shown}, dark: {dark}"), RULES).await;
                }
            }
            page.see_on(PHONE).await;
            check(&mut problems, &page, &shown, SIDEWAYS).await;
        }
        page.see_on(Screen::default()).await;
        choose(&page, "schemes", "light").await;
    }

    // What the manifest describes is shown by some entry.
    let forgotten = "const read = async name => (await fetch(name)).json();
        const { modules } = await read('/custom-elements.json');
        const { entries } = await read('/components/entries.json');
        const { cssParts } = modules.flatMap(it => it.declarations).find(it => it.cssParts);
        const groups = [...new Set(cssParts.map(it => it.group))];
        return groups.filter(it => !entries.some(entry => entry.parts.includes(it)))";
    check(&mut problems, &page, "in no entry", forgotten).await;

    open_entry(&page, "choices", "many").await;
    let count = "return document.querySelector('#state-many .block').shadowRoot
        .querySelectorAll('input').length";
    assert_eq!(page.js(count, &[]).await, 200);

    open_entry(&page, "look-up", "empty").await;
    choose(&page, "directions", "rtl").await;
    page.find_outside("#shown[data-state='shown'] posventa-portal[locale='ar']").await;
    page.find("find-order").await;
    let direction = "return getComputedStyle(parts('portal')[0]).direction";
    assert_eq!(page.portal_js(direction, &[]).await, "rtl");

    assert!(problems.is_empty(), "{}", problems.join("\n"));
    page.js("localStorage.clear()", &[]).await;
    page.close().await;
}

#[tokio::test]
async fn a_theme_is_changed_judged_mended_and_taken_along() {
    let shop = Shop::start().await;
    let page = shop.open("/theme.html").await;
    page.find_outside("[data-state='ready']").await;
    page.find_outside("#verdict.good").await;
    page.find("find-order").await;

    // What a page's CSS says of its look is in the preview at once; its yellow is no good for text.
    let css = "body { background: #fffdf5; color: #222; font: 1rem/1.5 Georgia, serif }
        .btn-primary { background: #f2c94c; color: #fff; border-radius: 12px }";
    let take = "document.getElementById('css').value = arguments[0];
        document.getElementById('take').click()";
    page.js(take, &[json!(css)]).await;
    page.find_outside("#verdict.bad").await;
    let seen = "const style = getComputedStyle(parts('find-order')[0]);
        return [style.backgroundColor, style.borderRadius, style.fontFamily]";
    let expected = json!(["rgb(242, 201, 76)", "12px", "Georgia, serif"]);
    assert_eq!(page.portal_js(seen, &[]).await, expected);
    let sheet = async || {
        let text = page.js("return document.getElementById('sheet').textContent", &[]).await;
        text.as_str().unwrap().to_owned()
    };
    assert!(!judge(&sheet().await).passes());

    page.js(&axe(), &[]).await;
    let mut problems = Vec::new();
    for dark in [false, true] {
        page.see_on(Screen { dark, ..Screen::default() }).await;
        // The shop's colours are as bad as they are; the page around them is ours.
        let rules =
            RULES.replace("axe.run(document,", "axe.run({ exclude: ['#stage', '.sample'] },");
        check(&mut problems, &page, &format!("dark: {dark}"), &rules).await;
    }

    // Each finding is mended by one press, and the next one has the focus.
    let first = "document.querySelector('.finding .mend').click();
        return document.activeElement.className || document.activeElement.id";
    let focused = page.js(first, &[]).await;
    assert!(["press mend", "judge-title"].contains(&focused.as_str().unwrap()), "{focused}");
    page.js("document.getElementById('mend-all').click()", &[]).await;
    page.find_outside("#verdict.good").await;
    assert!(!page.has_outside(".finding").await);

    // Every token that a page may set has its control, in words.
    let silent = "const { modules } = await (await fetch('/custom-elements.json')).json();
        const { cssProperties } = modules.flatMap(it => it.declarations).find(it => it.cssProperties);
        const has = name => document.querySelector(`#groups [name='${name}'], #groups [name='${name}-light']`);
        const rows = [...document.querySelectorAll('.control')].map(it => it.firstElementChild.textContent);
        return [...cssProperties.filter(it => !has(it.name)).map(it => `${it.name} has no control`),
            ...rows.filter(it => it.startsWith('--')).map(it => `${it} has no word`)]";
    check(&mut problems, &page, "controls", silent).await;

    // A control by hand. What can be downloaded is looked at where it is made: the page's policy
    // lets nobody fetch it.
    let corner = "const create = URL.createObjectURL;
        URL.createObjectURL = blob => (window.offered = blob, create(blob));
        const range = document.querySelector('[name=\"--posventa-radius\"]');
        range.value = '0'; range.dispatchEvent(new Event('input'))";
    page.js(corner, &[]).await;
    assert_eq!(page.portal_js(seen, &[]).await[1], "0px");
    let made = sheet().await;
    let report = judge(&made);
    assert!(report.passes(), "{made}{:?}", report.findings);
    assert!(made.contains("--posventa-font: Georgia, serif;"), "{made}");
    // That page has no night, and neither has the portal on it.
    assert!(made.contains("color-scheme: light;") && !made.contains("light-dark("), "{made}");
    let saved = "return [document.getElementById('download').download, await offered.text()]";
    let saved = page.js(saved, &[]).await;
    assert_eq!(saved, json!(["posventa-theme.css", made]));

    for (screen, part) in [("order", "headline"), ("return", "line-choice"), ("contact", "channel")]
    {
        choose(&page, "screens", screen).await;
        page.find(part).await;
    }
    choose(&page, "schemes", "forced").await;
    check(&mut problems, &page, "forced colours", RULES).await;
    page.see_on(PHONE).await;
    check(&mut problems, &page, "phone", SIDEWAYS).await;

    // A theme of ours is where one can begin, in Spanish too.
    page.js("localStorage.clear()", &[]).await;
    page.go(&shop.url("/theme.html?lang=es")).await;
    page.find_outside("html[lang='es'][data-state='ready']").await;
    let begin = "const select = document.getElementById('begin'); select.value = 'fashion';
        select.dispatchEvent(new Event('change'))";
    page.js(begin, &[]).await;
    let begun = async || sheet().await.contains("part(view-title)").then_some(());
    page.wait("the theme to be shown", begun).await;
    page.find_outside("#verdict.good").await;

    assert!(problems.is_empty(), "{}", problems.join("\n"));
    page.js("localStorage.clear()", &[]).await;
    page.close().await;
}
