//! The engines that journeys run in, and what starts and steers a browser of each.

use std::env;
use std::sync::OnceLock;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::task::spawn_blocking;
use tokio::time::timeout;

use super::driver::Driver;
use super::prepared;

/// How often a browser is started before that counts as a failure: on a busy machine one may come too
/// late for its driver.
const TRIES: u32 = 3;

/// How long a browser may take from its driver's start to its first page. Far more than it does, and
/// more than the minute after which its driver gives up by itself: it only ends what hangs.
const START: Duration = Duration::from_secs(180);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    /// The one that this run of the tests is for; `cargo xtask test` says which.
    pub fn of_run() -> Engine {
        match env::var("POSVENTA_ENGINE").as_deref() {
            Err(_) => Engine::Chromium,
            Ok("firefox") => Engine::Firefox,
            Ok("webkit") => Engine::WebKit,
            Ok(unknown) => panic!("no browser of the engine {unknown} is known"),
        }
    }

    /// Whether the driver lets a test look behind the page: at its clock, its network, its log and
    /// what it is seen on. Where it does not, the shop's pages bring the clock along.
    pub fn has_devtools(self) -> bool {
        self == Engine::Chromium
    }

    /// Starts a browser of this engine.
    ///
    /// Where none could be started once, none is tried again: each would take its minutes.
    pub async fn start(self) -> (Driver, Client) {
        static HOPELESS: OnceLock<String> = OnceLock::new();
        let mut tried = 1;
        loop {
            if let Some(error) = HOPELESS.get() {
                panic!("{self:?} does not start: {error}");
            }
            let driver = spawn_blocking(move || Driver::start(self)).await.unwrap();
            let error = match driver {
                Ok(driver) => match self.connect(&driver).await {
                    Ok(client) => return (driver, client),
                    Err(error) => format!("{error}\n{}", driver.last_words()),
                },
                Err(error) => error,
            };
            if tried == TRIES {
                let _ = HOPELESS.set(error);
                continue;
            }
            eprintln!("{self:?} is started once more: {error}");
            tried += 1;
        }
    }

    async fn connect(self, driver: &Driver) -> Result<Client, String> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let mut capabilities = self.capabilities();
        // In milliseconds. They only end tests that fail.
        capabilities["timeouts"] = json!({ "script": 300_000, "pageLoad": 300_000 });
        builder.capabilities(capabilities.as_object().unwrap().clone());
        match timeout(START, builder.connect(&driver.url)).await {
            Ok(connected) => connected.map_err(|error| error.to_string()),
            Err(_) => Err(format!("no browser within {} s", START.as_secs())),
        }
    }

    fn capabilities(self) -> Value {
        match self {
            Engine::Chromium => json!({
                "goog:chromeOptions": { "args": [
                    "headless=new", "no-sandbox", "disable-gpu", "disable-dev-shm-usage",
                    "no-first-run", "disable-background-networking", "disable-component-update",
                    "disable-sync", "hide-scrollbars", "force-color-profile=srgb", "lang=en-GB",
                ] },
                "goog:loggingPrefs": { "browser": "ALL" },
            }),
            Engine::Firefox => json!({
                "moz:firefoxOptions": {
                    "args": ["-headless"],
                    "prefs": {
                        "intl.accept_languages": "en-GB, en",
                        "ui.prefersReducedMotion": 1,
                    },
                },
            }),
            Engine::WebKit => json!({
                "webkitgtk:browserOptions": {
                    "binary": prepared("MINIBROWSER"),
                    "args": ["--automation"],
                },
            }),
        }
    }
}
