//! A shop of a test's own.

use std::fs;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use demo_shop::{DemoShop, Options};
use jiff::SignedDuration;
use jiff::civil::{Date, date};
use tokio::task::spawn_blocking;

use super::engine::Engine;
use super::page::{Page, Screen, watch};
use super::{prepared, root};

/// A Tuesday without holidays near it: what the shop says about days is certain.
pub const TODAY: Date = date(2026, 3, 10);

/// The script that notes what only the page can see, in engines where the page has to load it.
const WATCH: &str = "watch.js";

/// A demo shop with its database, its pages and the pages that only tests need.
pub struct Shop {
    demo: DemoShop,
    folder: PathBuf,
}

impl Shop {
    /// Starts a shop at noon of [`TODAY`] with the orders it starts with.
    pub async fn start() -> Shop {
        static STARTED: AtomicU32 = AtomicU32::new(0);
        let count = STARTED.fetch_add(1, Ordering::Relaxed);
        let name = format!("posventa-e2e-{}-{count}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        // An earlier run that was cut off may have had the same process number.
        let _ = fs::remove_dir_all(&folder);
        let www = folder.join("www");
        copy_folder(&root().join("www"), &www);
        copy_folder(&root().join("tests/e2e/pages"), &www);
        if !Engine::of_run().has_devtools() {
            watch_pages(&www);
        }

        let options = Options {
            today: Some(TODAY),
            pkg: Some(prepared("POSVENTA_PKG").into()),
            www: Some(www),
            // Only what opens the gallery or the studio prepares it.
            workshop: std::env::var_os("POSVENTA_WORKSHOP").map(Into::into),
            database: Some(folder.join("shop.sqlite")),
            ..Options::default()
        };
        let demo = spawn_blocking(|| DemoShop::start(options)).await.unwrap().unwrap();
        Shop { demo, folder }
    }

    /// Opens a page of the shop on an ordinary screen.
    pub async fn open(&self, path: &str) -> Page {
        let page = self.page().await;
        page.go(&self.url(path)).await;
        page
    }

    /// An empty page whose clock shows the shop's time.
    pub async fn page(&self) -> Page {
        self.page_with_clock_off_by(SignedDuration::ZERO).await
    }

    /// The same on a device whose clock is wrong.
    pub async fn page_with_clock_off_by(&self, ahead: SignedDuration) -> Page {
        let now = self.now() + ahead;
        // For pages that load it themselves.
        fs::write(self.folder.join("www").join(WATCH), watch(now)).unwrap();
        Page::new(now, Screen::default()).await
    }

    /// A folder for files of this test; it goes with the shop.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The address of an order with its secret, as the latest mail about it has it: the path
    /// behind the shop's address.
    pub fn mailed_link(&self, number: &str) -> String {
        let wanted = format!("#posventa/orders/{number}?access=");
        let mails = self.mails();
        let mut lines = mails.iter().flat_map(|mail| mail.body.lines());
        let link = lines.find(|line| line.contains(&wanted)).expect("a mail about the order");
        let start = self.url("");
        link.trim().strip_prefix(&start).expect("a link to this shop").to_owned()
    }
}

impl Deref for Shop {
    type Target = DemoShop;

    fn deref(&self) -> &DemoShop {
        &self.demo
    }
}

impl Drop for Shop {
    fn drop(&mut self) {
        // The database may still be open here; whatever stays lies among temporary files.
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let copy = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &copy);
        } else {
            fs::copy(&path, &copy).unwrap();
        }
    }
}

/// Has every page load [`WATCH`] before any script of its own.
fn watch_pages(folder: &Path) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            watch_pages(&path);
        } else if path.extension().is_some_and(|it| it == "html") {
            let page = fs::read_to_string(&path).unwrap();
            let script = format!("<head>\n    <script src=\"/{WATCH}\"></script>");
            fs::write(&path, page.replacen("<head>", &script, 1)).unwrap();
        }
    }
}
