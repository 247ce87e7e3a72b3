//! The focus as it is drawn: whoever goes by keyboard sees on every control where they are (WCAG 2.4.7,
//! 1.4.11), and nothing lies over it (2.4.11).
//!
//! The screens are chosen so that every kind of control is among them. Pictures are compared by the
//! canvas of the page itself.

use std::collections::{BTreeMap, BTreeSet};

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::harness::{Page, Screen, Shop};
use crate::screens;

const PHONE: Screen = Screen { width: 360, height: 640, zoom: 1, dark: false };

/// Each with the kinds of controls that are met there.
const FORMS: (&[&str], &[&str]) = (
    &["look-up", "case-guest", "return-lines", "return-reasons", "case-lines"],
    &[
        "a", "button", "checkbox", "date", "email", "file", "radio", "select", "summary", "text",
        "textarea",
    ],
);
const PAGES: (&[&str], &[&str]) = (
    &["sign-in", "orders", "order-three-parcels", "guides", "drawer"],
    &["a", "button", "email", "password", "search", "select", "summary"],
);

/// How often a control is looked at before it counts as one that does not show its focus: a screen
/// may still be moving.
const LOOKS: usize = 8;

/// More presses of a key than any of the screens takes.
const PRESSES: usize = 200;

/// All controls that get the focus in their turn, of the whole screen.
const CONTROLS: &str = "
    const whole = root.querySelector('dialog[open]') ?? root.firstElementChild;
    const pressed = ':is(a[href], button, input, select, textarea, summary):not(:disabled, [tabindex=\"-1\"])';
    const controls = [...whole.querySelectorAll(pressed)].filter(isShown);
    const kind = it => it.localName === 'input' ? it.type : it.localName;
    const told = it => `${kind(it)} ${it.getAttribute('part')} \"${it.innerText}\"`;
";

/// Goes to the beginning, before all that has been met. What blinks and what moves stands still: only
/// the focus may differ between two pictures.
const BEGIN: &str = "
    const still = new CSSStyleSheet();
    still.replaceSync('* { caret-color: transparent !important; transition: none !important }');
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
    watch.stops = new Set();
    whole.tabIndex = -1;
    whole.focus()";

/// Which control has the focus, whether for the first time, and whether it is on top nowhere.
const STOP: &str = "
    const it = root.activeElement;
    if (!controls.includes(it)) return null;
    const isNew = !watch.stops.has(it);
    watch.stops.add(watch.stop = it);
    const onTop = (x, y) => {
        const top = document.elementFromPoint(x, y);
        return top === host ? root.elementFromPoint(x, y) : top;
    };
    const within = [0.1, 0.5, 0.9];
    const points = [...it.getClientRects()].flatMap(({ left, top, width, height }) =>
        within.flatMap(x => within.map(y => [left + x * width, top + y * height])));
    const covered = !points.some(([x, y]) => it.contains(onTop(x, y)));
    return { isNew, kind: kind(it), told: told(it), covered }";

/// Brings the control that has the focus into the middle of the window. What its picture shows, and
/// how many pixels a line around it has that is 2 px thick, less a twentieth for its corners. Nothing
/// if the control has made room for another one.
const AROUND: &str = "
    const it = watch.stop;
    it.focus();
    if (root.activeElement !== it) return null;
    it.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, top, width, height } = it.getBoundingClientRect();
    const margin = 8;
    const clip = {
        x: Math.max(0, Math.floor(left - margin)) + scrollX,
        y: Math.max(0, Math.floor(top - margin)) + scrollY,
        width: Math.ceil(width) + 2 * margin,
        height: Math.ceil(height) + 2 * margin,
        scale: 1,
    };
    return { clip, line: 0.95 * 2 * 2 * (width + height) }";

/// How many pixels differ by a contrast of 3:1 between two pictures.
const DIFFERENCE: &str = "
    const linear = it => it <= 10 ? it / 255 / 12.92 : ((it / 255 + 0.055) / 1.055) ** 2.4;
    const [before, after] = await Promise.all([...arguments].map(async picture => {
        const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        const { data } = canvas.getImageData(0, 0, image.width, image.height);
        return Array.from({ length: data.length / 4 }, (_, at) => 0.05 + 0.2126 * linear(data[4 * at])
            + 0.7152 * linear(data[4 * at + 1]) + 0.0722 * linear(data[4 * at + 2]));
    }));
    return before.filter((it, at) => 3 <= Math.max(it, after[at]) / Math.min(it, after[at])).length";

async fn look_at((shown, kinds): (&[&str], &[&str])) {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let mut problems = Vec::new();
    let mut met = [BTreeMap::new(), BTreeMap::new()];
    for screen in shown {
        page.see_on(PHONE).await;
        match *screen {
            "drawer" => {
                page.go("about:blank").await;
                page.go(&shop.url("/drawer.html#posventa/contact")).await;
                page.find("contact-title").await;
            }
            screen => screens::reach(screen, &shop, &page, "/").await,
        }
        for (dark, met) in [false, true].into_iter().zip(&mut met) {
            page.see_on(Screen { dark, ..PHONE }).await;
            let found = unseen(&page, met).await;
            problems.extend(found.iter().map(|it| format!("{screen}, dark {dark}: {it}")));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
    for met in met {
        let met: BTreeSet<String> = met.into_values().collect();
        assert_eq!(met, kinds.iter().map(|it| it.to_string()).collect());
    }
    page.js("localStorage.clear()", &[]).await;
    page.close().await;
}

/// Goes through all controls of a screen by keyboard, and tells what is wrong with them. What was met
/// before, such as the people at the foot of every screen, is not looked at again; all that is met
/// is added, with its kind.
async fn unseen(page: &Page, met: &mut BTreeMap<String, String>) -> Vec<String> {
    let mut found = Vec::new();
    let mut skipped = Vec::new();
    // What came late before the one that had the focus is met on the next way.
    for _ in 0..LOOKS {
        found.extend(walk(page, met).await);
        // Of radio buttons one has the focus for all.
        let script =
            "return controls.filter(it => it.type !== 'radio' && !watch.stops.has(it)).map(told)";
        skipped = of_screen(page, script).await.as_array().unwrap().clone();
        if skipped.is_empty() {
            break;
        }
    }
    found.extend(skipped.iter().map(|it| format!("no key leads to it: {it}")));
    found
}

async fn walk(page: &Page, met: &mut BTreeMap<String, String>) -> Vec<String> {
    of_screen(page, BEGIN).await;
    let mut found = Vec::new();
    for _ in 0..PRESSES {
        page.keys(&[char::from(Key::Tab)]).await;
        let mut stop = of_screen(page, STOP).await;
        // Behind the last one comes what belongs to the page or the browser.
        let Some(told) = stop["told"].as_str().map(str::to_owned) else { break };
        // A date has several fields in one.
        if stop["isNew"] == false || met.contains_key(&told) {
            continue;
        }
        for _ in 1..LOOKS {
            if stop["covered"] == true {
                stop = of_screen(page, STOP).await;
            }
        }
        let Some(has_ring) = has_ring(page).await else { break };
        if stop["covered"] == true {
            found.push(format!("it is covered: {told}"));
        }
        if !has_ring {
            found.push(format!("its focus is not seen: {told}"));
        }
        met.insert(told, stop["kind"].as_str().unwrap_or_default().to_owned());
    }
    found
}

/// Whether what has the focus looks different without it, by as much as a line around it. Nothing if
/// it has made room for another one.
async fn has_ring(page: &Page) -> Option<bool> {
    for _ in 0..LOOKS {
        let around = of_screen(page, AROUND).await;
        let line = around["line"].as_f64()?;
        let with = picture(page, &around["clip"]).await;
        of_screen(page, "watch.stop.blur()").await;
        let without = picture(page, &around["clip"]).await;
        // The next key goes on from here.
        of_screen(page, "watch.stop.focus()").await;
        let difference = page.js(DIFFERENCE, &[without, with]).await;
        if line <= difference.as_f64().unwrap() {
            return Some(true);
        }
    }
    Some(false)
}

async fn of_screen(page: &Page, script: &str) -> Value {
    page.portal_js(&format!("{CONTROLS}{script}"), &[]).await
}

/// A part of what is drawn, as a PNG in Base64.
async fn picture(page: &Page, clip: &Value) -> Value {
    let wanted = json!({ "format": "png", "clip": clip, "optimizeForSpeed": true });
    page.devtools("Page.captureScreenshot", wanted).await["data"].take()
}

#[tokio::test]
async fn the_focus_is_seen_on_every_kind_of_field_by_day_and_by_night() {
    look_at(FORMS).await;
}

#[tokio::test]
async fn the_focus_is_seen_on_every_link_row_and_button_by_day_and_by_night() {
    look_at(PAGES).await;
}

#[tokio::test]
async fn a_focus_that_is_pale_thin_covered_or_not_there_is_complained_of() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.see_on(PHONE).await;
    screens::reach("look-up", &shop, &page, "/").await;
    let mut met = BTreeMap::new();
    assert_eq!(unseen(&page, &mut met).await, Vec::<String>::new());
    let style = |rule: &str| {
        format!(
            "bad.replaceSync('[part~=find-order]:focus-visible {{ outline: {rule} !important }}')"
        )
    };
    let cover =
        "const { left, top, width, height } = parts('find-order')[0].getBoundingClientRect();
        const cover = document.body.appendChild(document.createElement('div'));
        cover.id = 'cover';
        cover.style.cssText = `position: absolute; z-index: 9; left: ${left + scrollX}px;
            top: ${top + scrollY}px; width: ${width}px; height: ${height}px`";
    let examples = [
        (style("none"), "its focus is not seen"),
        (style("3px solid #ddd"), "its focus is not seen"),
        (style("1px solid"), "its focus is not seen"),
        (cover.to_owned(), "it is covered"),
        ("parts('find-order')[0].inert = true".to_owned(), "no key leads to it"),
    ];
    for (plant, complaint) in examples {
        let plant = format!(
            "const bad = watch.bad = new CSSStyleSheet();
            root.adoptedStyleSheets = [...root.adoptedStyleSheets, bad];
            {plant}"
        );
        page.portal_js(&plant, &[]).await;
        let complained = async || {
            let mut met = met.clone();
            met.retain(|told, _| !told.contains("find-order"));
            let found = unseen(&page, &mut met).await;
            let is_the_one = |it: &String| it.contains(complaint) && it.contains("find-order");
            (found.len() == 1 && found.iter().all(is_the_one)).then_some(())
        };
        page.wait(complaint, complained).await;
        let clear = "watch.bad.replaceSync('');
            document.getElementById('cover')?.remove()";
        page.portal_js(clear, &[]).await;
    }
    page.close().await;
}
