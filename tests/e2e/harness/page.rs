//! A page in a browser, as a customer and a page author see it.
//!
//! Elements are found by their CSS part. Parts are public, documented API, so a test that holds on
//! to one breaks exactly when a page author's style sheet would. What is awaited is what a
//! customer would see, never a request or a fixed time.

use std::cell::RefCell;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use fantoccini::elements::{Element, ElementRef};
use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, Locator};
use jiff::Timestamp;
use serde_json::{Value, json};
use tokio::sync::{Semaphore, SemaphorePermit};
use url::Url;

use super::command::{BrowserLog, Computed, DevTools};
use super::driver::Driver;
use super::engine::Engine;

/// How long a customer of a test waits. Far more than it takes: it only ends tests that fail.
const PATIENCE: Duration = Duration::from_secs(60);

/// How often a condition is looked at.
const PULSE: Duration = Duration::from_millis(40);

/// What a page measures, in CSS pixels, in a window as narrow as Firefox and MiniBrowser make it.
const NARROWEST: u32 = 500;

/// What the browser says of a file that was fetched ahead, if the machine is so busy that it is not
/// used within some seconds. That it is used at all, `finding.rs` sees.
const LATE: &str = "was preloaded using link preload but not used within a few seconds";

/// So many browsers run at a time, whatever the number of test threads.
static SEATS: Semaphore = Semaphore::const_new(2);

/// What the page is seen on.
#[derive(Debug, Clone, Copy)]
pub struct Screen {
    pub width: u32,
    pub height: u32,
    /// Device pixels to a CSS pixel.
    pub zoom: u32,
    pub dark: bool,
}

impl Default for Screen {
    fn default() -> Screen {
        Screen { width: 1280, height: 900, zoom: 1, dark: false }
    }
}

/// A browser session with one page. It has to be ended with [`Page::close`], which fails if
/// anything went wrong that the browser would complain of.
pub struct Page {
    client: Client,
    session: String,
    engine: Engine,
    /// Selects the portal that parts are looked for in.
    portal: RefCell<String>,
    /// Texts that an error in the browser's log may contain: the test provokes it.
    provoked: RefCell<Vec<String>>,
    closed: bool,
    /// Ended before the seat is given up.
    driver: Driver,
    _seat: SemaphorePermit<'static>,
}

impl Page {
    /// Starts a browser whose clock shows `now`. In an engine without DevTools it is the page that
    /// brings the clock along: see [`watch`].
    pub async fn new(now: Timestamp, screen: Screen) -> Page {
        let seat = SEATS.acquire().await.unwrap();
        let engine = Engine::of_run();
        let (driver, client) = engine.start().await;
        let session = client.session_id().await.unwrap().unwrap();
        let page = Page {
            client,
            session,
            engine,
            portal: RefCell::new("posventa-portal".to_owned()),
            provoked: RefCell::default(),
            closed: false,
            driver,
            _seat: seat,
        };
        if engine.has_devtools() {
            let source = json!({ "source": watch(now) });
            page.devtools("Page.addScriptToEvaluateOnNewDocument", source).await;
        }
        page.see_on(screen).await;
        page
    }

    /// Loads a page and waits until its own scripts have run.
    pub async fn go(&self, url: &str) {
        self.client.goto(url).await.unwrap();
    }

    pub async fn reload(&self) {
        self.client.refresh().await.unwrap();
    }

    pub async fn back(&self) {
        self.client.back().await.unwrap();
    }

    pub async fn forward(&self) {
        self.client.forward().await.unwrap();
    }

    pub async fn address(&self) -> String {
        self.client.current_url().await.unwrap().to_string()
    }

    pub async fn see_on(&self, screen: Screen) {
        let Screen { width, height, zoom, dark } = screen;
        if !self.engine.has_devtools() {
            assert!(zoom == 1 && !dark, "only Chromium's driver can show {screen:?}");
            return self.resize(width, height).await;
        }
        let metrics = json!({
            "width": width, "height": height, "deviceScaleFactor": zoom, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await;
        let scheme = if dark { "dark" } else { "light" };
        let media = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ] });
        self.devtools("Emulation.setEmulatedMedia", media).await;
        // The window follows in a process of its own.
        let script = "return innerWidth === arguments[0] && innerHeight === arguments[1]
            && devicePixelRatio === arguments[2]
            && matchMedia(`(prefers-color-scheme: ${arguments[3]})`).matches";
        let wanted = [json!(width), json!(height), json!(zoom), json!(scheme)];
        self.holds(&format!("a screen of {screen:?}"), script, &wanted).await;
    }

    /// Makes the window so large that the page in it has this size, or as narrow as a window of
    /// every engine can be.
    async fn resize(&self, width: u32, height: u32) {
        let width = width.max(NARROWEST);
        let script = "return [innerWidth, innerHeight, outerWidth - innerWidth,
            outerHeight - innerHeight]";
        let resized = async || {
            let sizes = self.run(script, &[]).await.ok()?;
            if sizes[0] == width && sizes[1] == height {
                return Some(());
            }
            let [wide, high] = [2, 3].map(|it| u32::try_from(sizes[it].as_u64()?).ok());
            self.client.set_window_size(width + wide?, height + high?).await.ok()?;
            None
        };
        self.wait(&format!("a page of {width} × {height}"), resized).await;
    }

    /// Waits until a script of the page's own says `true`.
    pub async fn holds(&self, what: &str, script: &str, arguments: &[Value]) {
        let holds = async || {
            let holds = self.run(script, arguments).await.ok()?;
            (holds == true).then_some(())
        };
        self.wait(what, holds).await;
    }

    /// Parts are looked for in the portal that this CSS selector finds, from now on.
    pub fn look_at(&self, portal: &str) {
        portal.clone_into(&mut self.portal.borrow_mut());
    }

    /// Lets the browser complain of what contains `text`: the test brings it about.
    pub fn provoke(&self, text: &str) {
        self.provoked.borrow_mut().push(text.to_owned());
    }

    /// Ends the session. Fails if there was an error nobody provoked, or if the portal has left
    /// anything in the browser's stores.
    pub async fn close(mut self) {
        self.holds("the page to have stored nothing", LEFT_BEHIND, &[]).await;
        let complaints = self.complaints().await;
        self.closed = true;
        self.client.clone().close().await.unwrap();
        assert!(complaints.is_empty(), "the browser complains:\n{}", complaints.join("\n"));
    }

    /// What stands in the browser's log and was not provoked. Of a browser that does not show its
    /// log, what the script of this page has noted.
    async fn complaints(&self) -> Vec<String> {
        if !self.engine.has_devtools() {
            let noted = self.js("return window.watch?.complaints ?? []", &[]).await;
            let noted = noted.as_array().into_iter().flatten().filter_map(Value::as_str);
            let provoked = self.provoked.borrow();
            let counts = |text: &&str| !provoked.iter().any(|provoked| text.contains(provoked));
            return noted.filter(counts).map(str::to_owned).collect();
        }
        let log = self.client.issue_cmd(BrowserLog).await.unwrap();
        let entries = log.as_array().cloned().unwrap_or_default();
        let provoked = self.provoked.borrow();
        let complaint = |entry: &Value| {
            let level = entry["level"].as_str().unwrap_or_default();
            let text = entry["message"].as_str().unwrap_or_default();
            let counts = ["SEVERE", "WARNING"].contains(&level)
                && !text.contains(LATE)
                && !provoked.iter().any(|provoked| text.contains(provoked));
            counts.then(|| format!("{level} {text}"))
        };
        entries.iter().filter_map(complaint).collect()
    }

    /// Waits for the first shown element with this part.
    pub async fn find(&self, part: &str) -> Element {
        self.wait(&format!("the part {part}"), async || self.try_find(part, 0).await).await
    }

    /// Waits for an element of the page itself, outside of every portal.
    #[allow(dead_code, reason = "for the journeys; `cargo xtask shots` shares this file")]
    pub async fn find_outside(&self, selector: &str) -> Element {
        let found = async || self.client.find(Locator::Css(selector)).await.ok();
        self.wait(&format!("{selector} on the page"), found).await
    }

    /// Whether the page itself has an element, outside of every portal.
    #[allow(dead_code, reason = "for the journeys; `cargo xtask shots` shares this file")]
    pub async fn has_outside(&self, selector: &str) -> bool {
        self.client.find(Locator::Css(selector)).await.is_ok()
    }

    async fn try_find(&self, part: &str, index: usize) -> Option<Element> {
        self.try_element("return parts(arguments[1])[arguments[2]] ?? null", part, index).await
    }

    async fn try_element(&self, script: &str, part: &str, index: usize) -> Option<Element> {
        let found = self.try_portal_js(script, &[json!(part), json!(index)]).await.ok()?;
        let id = found.as_object()?.values().next()?.as_str()?.to_owned();
        Some(Element::from_element_id(self.client.clone(), ElementRef::from(id)))
    }

    /// Whether an element with this part is shown now. That it is not says something only where
    /// what it would come with is awaited before.
    pub async fn has(&self, part: &str) -> bool {
        self.try_find(part, 0).await.is_some()
    }

    /// Waits until no element with this part is shown.
    pub async fn gone(&self, part: &str) {
        let gone = async || (!self.has(part).await).then_some(());
        self.wait(&format!("{part} to go"), gone).await;
    }

    /// The words of the first element with this part, as they are shown.
    pub async fn text(&self, part: &str) -> String {
        let text = async || {
            let script = "return parts(arguments[1])[0].innerText";
            let text = self.try_portal_js(script, &[json!(part)]).await.ok()?;
            text.as_str().map(plain)
        };
        self.wait(&format!("the words of {part}"), text).await
    }

    /// The words of every shown element with this part, as they are now: to be asked once something
    /// that comes with them is seen.
    pub async fn texts(&self, part: &str) -> Vec<String> {
        let script = "return parts(arguments[1]).map(it => it.innerText)";
        let texts = self.portal_js(script, &[json!(part)]).await;
        texts.as_array().unwrap().iter().map(|it| plain(it.as_str().unwrap())).collect()
    }

    /// The attribute of the first element with this part, as it is written: WebKitGTK's driver makes
    /// a whole address of an `href`.
    pub async fn attribute(&self, part: &str, name: &str) -> Option<String> {
        let script = "return parts(arguments[1])[0].getAttribute(arguments[2])";
        let arguments = [json!(part), json!(name)];
        let attribute = async || self.try_portal_js(script, &arguments).await.ok();
        let attribute = self.wait(&format!("{name} of {part}"), attribute).await;
        attribute.as_str().map(str::to_owned)
    }

    /// Waits until a shown element with this part says `words`, among others.
    pub async fn sees(&self, part: &str, words: &str) {
        let said = async || {
            let script = "return parts(arguments[1]).map(it => it.innerText)";
            let texts = self.try_portal_js(script, &[json!(part)]).await.ok()?;
            let texts = texts.as_array()?;
            texts.iter().filter_map(Value::as_str).any(|it| plain(it).contains(words)).then_some(())
        };
        self.wait(&format!("`{words}` in {part}"), said).await;
    }

    /// What a screen reader was told, the latest sentence.
    pub async fn announced(&self, words: &str) {
        let script = "return [...root.querySelectorAll('[role=status]')].map(it => it.textContent)";
        let said = async || {
            let texts = self.try_portal_js(script, &[]).await.ok()?;
            let texts = texts.as_array()?;
            texts.iter().filter_map(Value::as_str).any(|it| plain(it).contains(words)).then_some(())
        };
        self.wait(&format!("`{words}` to be announced"), said).await;
    }

    /// Replaces what stands in a field, by typing. If the field or the focus has gone elsewhere
    /// meanwhile, it is typed once more.
    pub async fn fill(&self, part: &str, text: &str) {
        let control = char::from(Key::Control);
        let typed = match text {
            "" => char::from(Key::Backspace).to_string(),
            text => text.to_owned(),
        };
        // In one go: a second call would move the cursor and so end the selection. Every driver
        // lifts the key when it comes again; what the standard has for that, some do not know.
        let keys = format!("{control}a{control}{typed}");
        let filled = async || {
            let field = self.try_find(part, 0).await?;
            field.send_keys(&keys).await.ok()?;
            let value = field.prop("value").await.ok()?;
            // A field for an address gives it without the spaces around it.
            (value?.trim() == text.trim()).then_some(())
        };
        self.wait(&format!("`{text}` to stand in {part}"), filled).await;
    }

    /// Gives a file to a field for files.
    pub async fn attach(&self, part: &str, file: &Path) {
        let attach = async || {
            let field = self.try_find(part, 0).await?;
            field.send_keys(file.to_str().unwrap()).await.ok()
        };
        self.wait(&format!("{part} to take a file"), attach).await;
    }

    pub async fn value(&self, part: &str) -> String {
        let value = async || self.try_find(part, 0).await?.prop("value").await.ok();
        self.wait(&format!("the value of {part}"), value).await.unwrap_or_default()
    }

    /// Waits until this stands in a field.
    pub async fn has_value(&self, part: &str, value: &str) {
        let script = "return parts(arguments[1])[0].value === arguments[2]";
        let there = async || {
            let there = self.try_portal_js(script, &[json!(part), json!(value)]).await.ok()?;
            (there == true).then_some(())
        };
        self.wait(&format!("`{value}` in {part}"), there).await;
    }

    pub async fn choose(&self, part: &str, value: &str) {
        let script = "const [select] = parts(arguments[1]);
            if (![...select.options].some(it => it.value === arguments[2])) return false;
            select.value = arguments[2];
            select.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            select.dispatchEvent(new Event('change', { bubbles: true }));
            return true";
        let chosen = async || {
            let chosen = self.try_portal_js(script, &[json!(part), json!(value)]).await.ok()?;
            (chosen == true).then_some(())
        };
        self.wait(&format!("{value} among {part}"), chosen).await;
    }

    /// Presses the first element with this part, as a pointer would: nothing may lie above it.
    pub async fn press(&self, part: &str) {
        self.press_nth(part, 0).await;
    }

    pub async fn press_nth(&self, part: &str, index: usize) {
        let press = async || {
            let script = "return watch.aim = parts(arguments[1])[arguments[2]] ?? null";
            let element = self.try_element(script, part, index).await?;
            let clicked = element.click().await;
            // Where the press has led to another document, that one has no aim.
            match self.run("return !watch.aim", &[]).await {
                Ok(met) => (met == true).then_some(()),
                Err(_) => clicked.ok(),
            }
        };
        self.wait(&format!("{part} to be pressed"), press).await;
    }

    /// Presses a part that makes the browser save this file, and gives what is in it.
    pub async fn save(&self, part: &str, file: &Path) -> Vec<u8> {
        let folder = file.parent().unwrap();
        std::fs::create_dir_all(folder).unwrap();
        let downloads = json!({ "behavior": "allow", "downloadPath": folder });
        self.devtools("Browser.setDownloadBehavior", downloads).await;
        self.press(part).await;
        let saved = async || {
            let names = std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().file_name());
            let under_way =
                names.filter(|it| it.to_string_lossy().ends_with(".crdownload")).count();
            // The browser reserves the name with an empty file, and gives it to the whole one last.
            let bytes = std::fs::read(file).ok().filter(|bytes| !bytes.is_empty())?;
            (under_way == 0).then_some(bytes)
        };
        self.wait(&format!("{part} to save {}", file.display()), saved).await
    }

    /// Presses keys one after the other, wherever the focus is.
    pub async fn keys(&self, keys: &[char]) {
        let mut actions = KeyActions::new("keyboard".to_owned());
        for &value in keys {
            actions = actions.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    pub async fn type_keys(&self, text: &str) {
        self.keys(&text.chars().collect::<Vec<_>>()).await;
    }

    /// The parts of the element that has the focus; without parts, its tag.
    pub async fn focused(&self) -> String {
        let script = "let it = document.activeElement;
            while (it?.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
            return it?.getAttribute('part') || it?.localName || ''";
        self.read(script).await.as_str().unwrap().to_owned()
    }

    /// Waits until an element with this part has the focus.
    pub async fn focus_is_on(&self, part: &str) {
        let there = async || {
            let focused = self.focused().await;
            focused.split_whitespace().any(|it| it == part).then_some(())
        };
        self.wait(&format!("the focus on {part}"), there).await;
    }

    /// Waits for a state of the element: `idle`, `loading`, `ready` or `failed`.
    pub async fn state(&self, state: &str) {
        let reached = async || {
            let now = self.try_portal_js("return host.dataset.state", &[]).await.ok()?;
            (now == state).then_some(())
        };
        self.wait(&format!("data-state={state}"), reached).await;
    }

    /// The events the page has heard so far, as `{name, host, detail}`.
    pub async fn events(&self) -> Vec<Value> {
        self.read("return watch.events").await.as_array().unwrap().clone()
    }

    /// What a script only reads: again, where a document is just making room for another.
    async fn read(&self, script: &str) -> Value {
        self.wait("the page", async || self.run(script, &[]).await.ok()).await
    }

    /// Waits for an event and gives its detail.
    pub async fn event(&self, name: &str) -> Value {
        let heard = async || {
            let events = self.events().await;
            events.into_iter().find(|event| event["name"] == name).map(|it| it["detail"].clone())
        };
        self.wait(&format!("the event posventa-{name}"), heard).await
    }

    /// Timers of at least `from` milliseconds run after `to`, until the next page.
    pub async fn hurry(&self, from: u32, to: u32) {
        self.js("Object.assign(watch.hurry, arguments[0])", &[json!({ "from": from, "to": to })])
            .await;
    }

    /// Runs a script in the page. It is the test's, not the page's: no policy holds for it.
    pub async fn js(&self, script: &str, arguments: &[Value]) -> Value {
        self.run(script, arguments).await.unwrap()
    }

    /// Runs a script that knows the portal as `host`, its shadow root as `root`, and `parts(name)`:
    /// the shown elements with a part. The arguments begin at `arguments[1]`.
    pub async fn portal_js(&self, script: &str, arguments: &[Value]) -> Value {
        self.try_portal_js(script, arguments).await.unwrap()
    }

    async fn try_portal_js(&self, script: &str, arguments: &[Value]) -> Result<Value, CmdError> {
        let script = format!("{PORTAL}{script}");
        let portal = json!(*self.portal.borrow());
        let arguments = [&[portal], arguments].concat();
        self.run(&script, &arguments).await
    }

    /// Runs a script that may await: not every driver makes its scripts such functions.
    async fn run(&self, script: &str, arguments: &[Value]) -> Result<Value, CmdError> {
        let script = format!("return (async function () {{ {script}\n}}).apply(null, arguments)");
        self.client.execute(&script, arguments.to_vec()).await
    }

    /// Gives a command to the browser itself, which only Chromium takes.
    pub async fn devtools(&self, name: &'static str, parameters: Value) -> Value {
        assert!(self.engine.has_devtools(), "a journey for Chromium alone: {name}");
        self.client.issue_cmd(DevTools { name, parameters }).await.unwrap()
    }

    /// Role and name that assistive technology is told of an element, as a script has returned it;
    /// nothing if it has made room for another one.
    #[allow(dead_code, reason = "for the journeys; `cargo xtask shots` shares this file")]
    pub async fn computed(&self, element: &Value) -> Option<(String, String)> {
        let id = element.as_object()?.values().next()?.as_str()?;
        let ask = async |what| {
            let command = Computed { element: id.to_owned(), what };
            let answer = self.client.issue_cmd(command).await.ok()?;
            Some(answer.as_str().unwrap_or_default().to_owned())
        };
        Some((ask("computedrole").await?, ask("computedlabel").await?))
    }

    /// Turns the shop's page into one in `language`, written in `direction`, and waits until the
    /// portal speaks `spoken`.
    pub async fn turn_to(&self, language: &str, direction: &str, spoken: &str) {
        let script = "
            Object.assign(document.documentElement, { lang: arguments[1], dir: arguments[2] });
            host.locale = arguments[1]";
        self.portal_js(script, &[json!(language), json!(direction)]).await;
        // Where the portal could not start there is nobody to speak.
        let script = "return parts('portal').every(it => it.lang === arguments[1])";
        self.wait(&format!("the portal to speak {spoken}"), async || {
            (self.portal_js(script, &[json!(spoken)]).await == true).then_some(())
        })
        .await;
    }

    /// A picture of the whole page, as high as it is.
    #[allow(dead_code, reason = "for `cargo xtask shots`, which shares this file")]
    pub async fn shoot(&self, screen: Screen, file: &Path) {
        self.see_on(screen).await;
        let height = "scrollTo(0, 0); return document.documentElement.scrollHeight";
        let height = self.js(height, &[]).await;
        let height = u32::try_from(height.as_u64().unwrap()).unwrap();
        self.see_on(Screen { height: height.max(screen.height), ..screen }).await;
        std::fs::write(file, self.client.screenshot().await.unwrap()).unwrap();
    }

    /// Minimises the window: nobody sees the page, and the page knows.
    pub async fn hide(&self) {
        self.client.minimize_window().await.unwrap();
        self.holds("the page to be out of sight", "return document.hidden", &[]).await;
    }

    pub async fn show(&self) {
        self.client.set_window_size(1280, 900).await.unwrap();
        self.holds("the page to be in sight", "return !document.hidden", &[]).await;
    }

    /// The one place where tests wait.
    pub async fn wait<T>(&self, what: &str, look: impl AsyncFn() -> Option<T>) -> T {
        let begun = Instant::now();
        loop {
            if let Some(found) = look().await {
                return found;
            }
            if PATIENCE < begun.elapsed() {
                let shown = self.run(SHOWN, &[]).await.unwrap_or_default();
                let log = self.complaints().await.join("\n");
                panic!("waited in vain for {what}; the page says: {shown}\n{log}");
            }
            tokio::time::sleep(PULSE).await;
        }
    }
}

impl Drop for Page {
    /// Closes the browser of a test that has failed, without a runtime that may be gone already.
    fn drop(&mut self) {
        if self.closed {
            return;
        }
        let url: Url = self.driver.url.parse().unwrap();
        let Ok(addresses) = url.socket_addrs(|| None) else { return };
        let Ok(mut connection) = TcpStream::connect(addresses.as_slice()) else { return };
        // A browser that answers nothing any more has failed the test already.
        let _ = connection.set_read_timeout(Some(PATIENCE));
        let request = format!(
            "DELETE /session/{} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.session,
            url.host_str().unwrap_or_default()
        );
        // A driver that has gone has taken its browsers along.
        let _ = connection.write_all(request.as_bytes());
        let _ = connection.read(&mut [0; 64]);
    }
}

/// The script that runs in every document before its own, with the page's clock set to `now`.
pub fn watch(now: Timestamp) -> String {
    let ahead = now.as_millisecond() - Timestamp::now().as_millisecond();
    format!("{}({ahead});", include_str!("watch.js").trim_end())
}

/// Text with ordinary spaces: formatted amounts and times have unbreakable and narrow ones.
pub fn plain(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}', '\u{2009}'], " ")
}

/// What every script for a portal begins with.
const PORTAL: &str = "
    const host = document.querySelector(arguments[0]);
    const root = host?.shadowRoot;
    const isShown = it => it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length;
    const parts = name => [...root.querySelectorAll(`[part~='${name}']`)].filter(isShown);
";

const SHOWN: &str = "
    const portals = [...document.querySelectorAll('posventa-portal')];
    const words = it => [...it.shadowRoot.children].map(it => it.innerText).join('\\n');
    const shown = portals.map(it => `${it.dataset.state}: ${words(it)}`).join('\\n---\\n');
    return `${location.hash} ${shown || document.body.innerText}`";

const LEFT_BEHIND: &str = "
    if (!location.protocol.startsWith('http')) return true;
    const left = [...Object.keys(localStorage), ...Object.keys(sessionStorage)];
    if (document.cookie) left.push(document.cookie);
    left.push(...(await indexedDB.databases()).map(it => it.name), ...await caches.keys());
    return !left.length";
