//! The engines that journeys run in, and what starts and steers a browser of each.

use std::env;
use std::io::{BufRead, BufReader};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::time::{Duration, Instant};

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tokio::task::spawn_blocking;

use super::prepared;

/// How often a browser is started before that counts as a failure: on a busy machine one may come too
/// late for its driver.
const TRIES: u32 = 3;

/// How long a driver may take until it answers.
const START: Duration = Duration::from_secs(60);

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
    pub async fn start(self) -> (Driver, Client) {
        let mut tried = 1;
        loop {
            let driver = spawn_blocking(move || Driver::start(self)).await.unwrap();
            let started = match driver {
                Ok(driver) => self.connect(&driver).await.map(|client| (driver, client)),
                Err(error) => Err(error),
            };
            match started {
                Ok(started) => return started,
                Err(error) if tried == TRIES => panic!("{self:?} does not start: {error}"),
                Err(_) => tried += 1,
            }
        }
    }

    async fn connect(self, driver: &Driver) -> Result<Client, String> {
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let mut capabilities = self.capabilities();
        // In milliseconds. They only end tests that fail.
        capabilities["timeouts"] = json!({ "script": 300_000, "pageLoad": 300_000 });
        builder.capabilities(capabilities.as_object().unwrap().clone());
        builder.connect(&driver.url).await.map_err(|error| error.to_string())
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

/// What steers one browser. Chromium's driver is one for all of them and not ours to end; those of
/// the others have one browser each, which ends with them.
#[derive(Debug)]
pub struct Driver {
    pub url: String,
    /// Held so that they end with this, in their order.
    _processes: Vec<Process>,
}

impl Driver {
    fn start(engine: Engine) -> Result<Driver, String> {
        match engine {
            Engine::Chromium => {
                Ok(Driver { url: prepared("CHROMEDRIVER_URL"), _processes: Vec::new() })
            }
            Engine::Firefox => {
                let mut command = Command::new(prepared("GECKODRIVER"));
                let process = Process::start(command.args(["--port=0", "--log=info"]))?;
                let (process, address) = process.tells("Listening on ")?;
                Ok(Driver { url: format!("http://{address}"), _processes: vec![process] })
            }
            Engine::WebKit => {
                // A display of its own: windows that share one take the focus from each other.
                let mut command = Command::new("Xvfb");
                command.args(["-displayfd", "1", "-screen", "0", "1400x1000x24"]);
                let display = Process::start(command.args(["-nolisten", "tcp"]))?;
                let (display, number) = display.tells("")?;
                let port = free_port();
                let mut command = Command::new(prepared("WEBKITDRIVER"));
                command.arg(format!("--port={port}"));
                // Without a graphics card, and with a language that is one: the default, `C`, is not.
                command.envs([
                    ("DISPLAY", &*format!(":{number}")),
                    ("GDK_BACKEND", "x11"),
                    ("LIBGL_ALWAYS_SOFTWARE", "1"),
                    ("WEBKIT_DISABLE_DMABUF_RENDERER", "1"),
                    ("NO_AT_BRIDGE", "1"),
                    ("LANG", "en_GB.UTF-8"),
                ]);
                let mut driver = Process::start(&mut command)?;
                driver.answers(port)?;
                let url = format!("http://127.0.0.1:{port}");
                Ok(Driver { url, _processes: vec![driver, display] })
            }
        }
    }
}

/// A program with all that it has started, ended when this is dropped.
#[derive(Debug)]
struct Process(Child);

impl Process {
    fn start(command: &mut Command) -> Result<Process, String> {
        let command = command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(command, 0);
        let child = command.spawn();
        let name = command.get_program().display();
        child.map(Process).map_err(|error| format!("{name}: {error}"))
    }

    /// What the program prints behind `mark`, when it is ready.
    fn tells(mut self, mark: &str) -> Result<(Process, String), String> {
        let mut stdout = BufReader::new(self.0.stdout.take().unwrap());
        let mut line = String::new();
        loop {
            line.clear();
            if stdout.read_line(&mut line).map_err(|error| error.to_string())? == 0 {
                return Err("a driver ended before it was ready".to_owned());
            }
            if let Some((_, told)) = line.split_once(mark) {
                let told = told.trim().to_owned();
                // Somebody has to read what it prints later, or it would wait for that.
                std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
                return Ok((self, told));
            }
        }
    }

    /// Waits until the program listens on this port.
    fn answers(&mut self, port: u16) -> Result<(), String> {
        let mut stdout = self.0.stdout.take().unwrap();
        std::thread::spawn(move || std::io::copy(&mut stdout, &mut std::io::sink()));
        let begun = Instant::now();
        while begun.elapsed() < START {
            if let Some(status) = self.0.try_wait().map_err(|error| error.to_string())? {
                return Err(format!("the driver ended before it was ready: {status}"));
            }
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(40));
        }
        Err(format!("the driver does not listen on port {port}"))
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The whole group: the browser is a child of the driver's.
        let group = format!("-{}", self.0.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.0.wait();
    }
}

/// A port for a driver that cannot choose one. Below those of outgoing connections, and another one
/// each time: a driver that has just ended may still hold its own.
fn free_port() -> u16 {
    static NEXT: AtomicU16 = AtomicU16::new(0);
    loop {
        let port = 21_700 + NEXT.fetch_add(1, Ordering::Relaxed) % 1_000;
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
