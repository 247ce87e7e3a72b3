//! The languages of the portal: the choice among them, a shop's own words, and a language that
//! nobody speaks, in which every text that is no message stands out.

use std::fs;

use serde_json::{Value, json};

use crate::access::{CUT_OFF, RULES, SIDEWAYS};
use crate::harness::{Page, Screen, Shop, axe};
use crate::screens;

const PHONE: Screen = Screen { width: 320, height: 640, zoom: 1, dark: false };

/// Has the shop serve `/languages.html`, whose portal reads this configuration.
fn serve(shop: &Shop, config: &Value) {
    let www = shop.folder().join("www");
    let page = fs::read_to_string(www.join("plain.html")).unwrap();
    let page = page.replace("/posventa.json", "/languages.json");
    fs::write(www.join("languages.html"), page).unwrap();
    fs::write(www.join("languages.json"), config.to_string()).unwrap();
}

/// Everything that a customer sees of the portal in this language, on the narrowest phone.
async fn check(page: &Page, spoken: &str, direction: &str) {
    page.js(&axe(), &[]).await;
    let look = "const portal = parts('portal')[0];
        return [portal.lang, getComputedStyle(portal).direction]";
    assert_eq!(page.portal_js(look, &[]).await, json!([spoken, direction]));
    for look in [SIDEWAYS, CUT_OFF] {
        assert_eq!(page.portal_js(look, &[]).await, json!([]), "{spoken}");
    }
    assert_eq!(page.js(RULES, &[]).await, json!([]), "{spoken}");
}

#[tokio::test]
async fn customers_choose_a_language_without_losing_what_they_typed_and_read_the_shops_words() {
    let shop = Shop::start().await;
    serve(
        &shop,
        &json!({
            "version": 1,
            "languages": ["en", "fr", "ar"],
            "texts": {
                "en": { "look-up-title": "Where is my pot?", "look-up-titel": "Where?" },
                "fr-FR": { "look-up-title": "Où est mon pot ?", "order-title": "Commande" },
            },
        }),
    );
    let page = shop.open("/languages.html").await;
    page.provoke("config.texts.");
    page.see_on(PHONE).await;
    page.sees("view-title", "Where is my pot?").await;
    let mistake = page.event("error").await;
    assert_eq!(mistake["code"], "config");
    let told = "config.texts.en.look-up-titel: there is no such message";
    assert_eq!(mistake["message"], told);

    page.find("language-choice").await;
    assert_eq!(page.texts("language-choice").await, ["English", "français", "العربية"]);
    assert_eq!(page.texts("language-spoken").await, ["English"]);
    check(&page, "en", "ltr").await;

    page.fill("order-number", "1042").await;
    page.press_nth("language-choice", 1).await;
    page.sees("view-title", "Où est mon pot ?").await;
    page.sees("language-spoken", "français").await;
    page.focus_is_on("language-choice").await;
    check(&page, "fr", "ltr").await;

    page.press_nth("language-choice", 2).await;
    page.sees("language-spoken", "العربية").await;
    check(&page, "ar", "rtl").await;
    assert_eq!(page.value("order-number").await, "1042");

    page.fill("email", "guest@example.com").await;
    page.press("find-order").await;
    page.find("headline").await;
    check(&page, "ar", "rtl").await;
    page.close().await;
}

/// Turns the English texts that the page fetches into ones of no language: accents, vowels twice,
/// which makes them some 40 % longer, and brackets around each. And notes what the shop says and
/// what is typed: that is not for us to translate.
const PSEUDO: &str = r#"(() => {
    const said = new Set();
    Object.defineProperty(window, 'said', { value: said });
    const accents = { a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ' };
    const odd = text => text.replace(/[aeiouAEIOU]/g, it => accents[it]);
    const inside = it => {
        if (typeof it === 'string') return odd(it);
        return Array.isArray(it) ? it.map(part) : it;
    };
    const part = it => {
        if (!Array.isArray(it)) return inside(it);
        const [argument, variants] = it;
        const entries = Object.entries(variants).map(([key, pattern]) => [key, inside(pattern)]);
        return [argument, Object.fromEntries(entries)];
    };
    const message = it => ['⟦', ...(Array.isArray(it) ? inside(it) : [inside(it)]), '⟧'];
    const note = it => {
        if (typeof it === 'string') said.add(it);
        else if (it && typeof it === 'object') Object.values(it).forEach(note);
    };
    addEventListener('input', event => note(event.composedPath()[0].value), true);
    const fetched = window.fetch;
    window.fetch = async (...request) => {
        const response = await fetched(...request);
        const { pathname } = new URL(response.url || location.href);
        if (/\/locales\/en(\.\w+)?\.json$/.test(pathname)) {
            const file = await response.json();
            file.messages = file.messages.map(message);
            return new Response(JSON.stringify(file));
        }
        if (/json/.test(response.headers.get('content-type') ?? '')) {
            note(await response.clone().json().catch(() => undefined));
        } else if (/\.(md|html)$/.test(pathname)) {
            said.add(await response.clone().text());
        }
        return response;
    };
})()"#;

/// Texts and names with words in them that neither stand in brackets nor come from shop or customer, nor
/// from what the browser knows of days, months, languages and lists.
const UNTRANSLATED: &str = r#"
    const said = [...window.said].join('\n');
    const known = new Set(['PDF', 'JSON', 'MB']);
    for (let month = 0; month < 12; month++) {
        for (const style of ['long', 'short']) {
            for (let day = 1; day < 8; day++) {
                const parts = new Intl.DateTimeFormat('en', { weekday: style, month: style, hour: 'numeric' })
                    .formatToParts(new Date(2026, month, day, day % 2 ? 9 : 15));
                for (const { value } of parts) known.add(value);
            }
        }
    }
    const languages = new Intl.DisplayNames('en', { type: 'language' });
    for (const tag of ['en', 'es', 'pt']) known.add(languages.of(tag));
    for (const { value } of new Intl.ListFormat('en').formatToParts(['1', '2', '3'])) known.add(value.replace(/[^a-z]/g, ''));
    const rest = text => {
        let before;
        do {
            before = text;
            text = text.replace(/⟦[^⟦⟧]*⟧/g, ' ');
        } while (text !== before);
        const strange = word => !known.has(word) && !said.includes(word);
        return (text.match(/\p{L}{2,}/gu) ?? []).filter(strange);
    };
    const found = [];
    const look = (what, text) => {
        const words = text ? rest(text) : [];
        if (words.length) found.push(`${what}: ${words.join(' ')}`);
    };
    const names = ['aria-label', 'aria-description', 'alt', 'placeholder', 'title'];
    for (const it of root.querySelectorAll('*')) {
        if (!it.checkVisibility() || it.closest('svg')) continue;
        for (const name of names) look(`${it.localName} ${name}`, it.getAttribute(name));
        for (const node of it.childNodes) {
            if (node.nodeType === Node.TEXT_NODE) look(`<${it.localName}> ${it.getAttribute('part')}`, node.data);
        }
    }
    return found"#;

#[tokio::test]
async fn in_a_language_that_nobody_speaks_every_text_is_a_message_and_fits_a_narrow_phone() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": PSEUDO })).await;
    let mut problems = Vec::new();
    // The last one leaves nothing on the device.
    for screen in [
        "look-up-problems",
        "look-up-not-found",
        "sign-in-code",
        "orders",
        "order-three-parcels",
        "order-late",
        "order-partly-refunded",
        "return-lines",
        "return-exchange",
        "return-summary",
        "return-approved",
        "case-questions",
        "case-proposal",
        "guarantee",
        "withdrawal-review",
        "guides",
        "contact",
    ] {
        page.see_on(Screen::default()).await;
        screens::reach(screen, &shop, &page, "/").await;
        page.see_on(PHONE).await;
        let title = page.text("portal").await;
        assert!(title.contains('⟦') && title.contains('é'), "{screen}: {title}");
        for look in [UNTRANSLATED, SIDEWAYS, CUT_OFF] {
            let found = page.portal_js(look, &[]).await;
            let found = found.as_array().unwrap().iter().map(|it| format!("{screen}: {it}"));
            problems.extend(found);
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));

    // A text that is no message is found, or nothing above says anything.
    let plant = "parts('portal')[0].append('Untranslated'); return window.said.size";
    assert!(0 < page.portal_js(plant, &[]).await.as_u64().unwrap());
    let found = page.portal_js(UNTRANSLATED, &[]).await;
    assert_eq!(found, json!(["<div> portal: Untranslated"]));
    page.close().await;
}
