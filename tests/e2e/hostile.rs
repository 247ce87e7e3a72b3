//! Nothing that a shop sends ever runs, and nothing of it becomes an element or a link: every text
//! of every answer is an attack, on every screen that shows some.

use serde_json::{Value, json};

use crate::harness::Shop;
use crate::screens;

/// Everything that has ever run a script it should not, in one text.
const HOSTILE: &str = "<script>attack('script')</script><img src=x onerror=\"attack('img')\">\
    <svg onload=\"attack('svg')\"><a href=\"javascript:attack('link')\">x</a>\
    <math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=attack('mxss')&gt;\">\
    <noscript><p title=\"</noscript><img src=x onerror=attack('noscript')>\"></noscript>\
    <form action=\"javascript:attack('form')\"><input autofocus onfocus=\"attack('focus')\">\
    <iframe srcdoc=\"<script>parent.attack('frame')</script>\"></iframe> javascript:attack('text')";

/// Has the page's `fetch` put the attack into every text of every answer, and notes what runs.
/// What is no text stays, or nothing would be shown: words of the contract, ids, numbers, days,
/// addresses.
const POISON: &str = "{
    watch.attacks = [];
    window.attack = what => watch.attacks.push(what);
    const word = /^([a-z0-9][a-z0-9.,:-]*|[0-9].*|[A-Z]{2,3}|(https?:|mailto:|\\/).*|[^ ]+@[^ ]+|[A-Z][a-z]+\\/[A-Za-z_]+)$/;
    const kept = ['id', 'line', 'token', 'access', 'terms', 'language', 'day', 'last', 'kind', 'value'];
    const poison = (value, key) => {
      if (Array.isArray(value)) return value.map(it => poison(it, key));
      if (value && typeof value === 'object') {
        const entries = Object.entries(value).map(([key, it]) => [key, poison(it, key)]);
        return Object.fromEntries(entries);
      }
      const isText = typeof value === 'string' && !kept.includes(key) && !word.test(value);
      return isText ? HOSTILE : value;
    };
    const now = '2026-03-10T11:00:00Z';
    const file = { id: 'f', name: HOSTILE, size: 1, type: 'image/svg+xml' };
    // What no order of the shop has, or not yet.
    const fill = it => Object.assign(it, {
      agent: HOSTILE, team: HOSTILE, serial: HOSTILE, lot: HOSTILE,
      messages: [{ at: now, from: 'shop', author: HOSTILE, text: HOSTILE, files: [file] }],
      proposals: [{ id: 'p', at: now, from: 'shop', resolution: 'refund', amount: null,
        percent: 10, note: HOSTILE, state: 'open' }],
      coupon: { code: HOSTILE, amount: null, percent: 5, expires: null, minimum: null, used: false },
      actions: { message: true, reopen: true, propose: true },
    });
    const { fetch } = window;
    window.fetch = async (...request) => {
      const answer = await fetch(...request);
      const { pathname } = new URL(request[0]?.url ?? request[0], location.href);
      const isData = /^\\/(api\\/|policy\\.json|posventa\\.json)/.test(pathname);
      if (!isData || !answer.headers.get('content-type')?.includes('json')) return answer;
      const body = poison(await answer.json());
      if (pathname.includes('/cases')) [body.case, body].find(it => it?.number) && fill(body.case ?? body);
      return new Response(JSON.stringify(body), { status: answer.status, headers: answer.headers });
    };
  }";

/// What of a screen is more than words.
const LOOK: &str = "
    const allowed = new Set(arguments[1]);
    const isIcon = it => !!it.closest('svg')?.matches('[part~=icon]');
    const isStrange = it => !allowed.has(it.localName) && !isIcon(it)
      || it.getAttributeNames().some(name => name.startsWith('on'));
    const schemes = [location.protocol, 'https:', 'mailto:', 'tel:'];
    const leads = it => ['href', 'src', 'action', 'formaction', 'srcdoc'].filter(name => it.hasAttribute(name)
      && !schemes.includes(new URL(it.getAttribute(name), location.href).protocol));
    const all = [...root.querySelectorAll('*')];
    const is = it => it.outerHTML.slice(0, 200);
    return {
      strange: all.filter(isStrange).map(is),
      links: all.filter(it => leads(it).length).map(is),
      attacks: watch.attacks,
    }";

/// What the portal itself is made of.
const ELEMENTS: &[&str] = &[
    "a", "article", "b", "bdi", "button", "caption", "dd", "details", "div", "dl", "dt", "em",
    "fieldset", "form", "h2", "h3", "h4", "h5", "header", "hr", "img", "input", "label", "legend",
    "li", "nav", "ol", "option", "p", "section", "select", "slot", "small", "span", "strong",
    "summary", "table", "tbody", "td", "textarea", "th", "thead", "time", "tr", "ul",
];

/// The list of guides comes last: it leaves nothing on the device.
const SCREENS: &[&str] = &[
    "contact",
    "order-three-parcels",
    "order-aftercare",
    "guarantee",
    "return-reasons",
    "return-summary",
    "return-messages",
    "case-questions",
    "case-receipt",
    "case-open",
    "guide",
    "policy",
    "policies",
    "guides",
];

#[tokio::test]
async fn nothing_that_a_shop_sends_ever_runs() {
    let shop = Shop::start().await;
    let page = shop.page().await;
    let source = POISON.replace("HOSTILE", &json!(HOSTILE).to_string());
    page.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": source })).await;
    let mut found = Vec::new();
    for screen in SCREENS {
        screens::reach(screen, &shop, &page, "/plain.html").await;
        let attacked = "return root.textContent.includes('attack(')";
        let attacked = async || (page.portal_js(attacked, &[]).await == true).then_some(());
        page.wait(&format!("the words of the attack on {screen}"), attacked).await;
        let seen = page.portal_js(LOOK, &[json!(ELEMENTS)]).await;
        let nothing = json!({ "strange": [], "links": [], "attacks": [] });
        if seen != nothing {
            found.push(json!({ "screen": screen, "seen": seen }));
        }
    }
    assert_eq!(found, [] as [Value; 0]);
    // What became of the pictures and frames that might have been made is known by now.
    assert_eq!(page.js("return watch.attacks", &[]).await, json!([]));
    page.js("localStorage.clear()", &[]).await;
    page.close().await;
}
