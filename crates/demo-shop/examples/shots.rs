//! `cargo xtask shots`: a picture of every screen, on three widths, by day and by night, in two
//! languages and, from right to left, in Arabic. Takes the folder for them, `--quick` for a few,
//! `--language TAG` for those of any other one the portal speaks, and `--theme NAME` or
//! `--theme all` for the main ones on the page of the shop that wears it.

#![allow(clippy::unwrap_used, reason = "pictures that cannot be taken end the program")]

#[path = "../../../tests/e2e/entries.rs"]
mod entries;
#[path = "../../../tests/e2e/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests need more of it")]
mod harness;
#[path = "../../../tests/e2e/screens.rs"]
mod screens;

use std::path::{Path, PathBuf};

use harness::{Screen, Shop};
use screens::{
    ACCOUNT, AFTERCARE, CASE_PAGES, CASES, FAILURES, FINDING, LIBRARY, MORE_ORDERS, ORDERS,
    RETURN_PAGES, RETURNS, THEMED, THEMES, WITHDRAWAL,
};

/// How a language is shown: its name in the files, the shop's page in it, and in which direction
/// that page is turned into one of that language, if the shop has none.
const LANGUAGES: [(&str, &str, Option<&str>); 3] =
    [("en", "/", None), ("es", "/es/", None), ("ar", "/", Some("rtl"))];

#[tokio::main]
#[allow(clippy::print_stdout, reason = "how many there are is what the command has to say")]
async fn main() {
    let mut words = std::env::args().skip(1);
    let folder = PathBuf::from(words.next().expect("the folder for the pictures comes first"));
    let words: Vec<String> = words.collect();
    let quick = words.iter().any(|word| word == "--quick");
    let option = |name: &str| words.iter().skip_while(|word| *word != name).nth(1);
    let (theme, language) = (option("--theme"), option("--language"));
    std::fs::create_dir_all(&folder).unwrap();

    let series: Vec<Series> = match (theme, language) {
        (Some(theme), _) => {
            let themes = THEMES.iter().filter(|it| theme == "all" || theme == *it);
            let home = |it: &&str| format!("/shops/{it}/");
            themes
                .map(|it| Series {
                    name: (*it).to_owned(),
                    home: home(it),
                    turned: None,
                    screens: THEMED.to_vec(),
                })
                .collect()
        }
        (None, Some(language)) => {
            let known = LANGUAGES.iter().find(|(name, ..)| name == language);
            let (_, home, turned) = known.copied().unwrap_or(("", "/", Some("ltr")));
            vec![in_language(language, home, turned)]
        }
        (None, None) => {
            let languages = if quick { &LANGUAGES[..1] } else { &LANGUAGES[..] };
            languages.iter().map(|&(name, home, turned)| in_language(name, home, turned)).collect()
        }
    };
    // Long words of a language show where there is the least room for them.
    let widths: &[u32] = match (language, quick) {
        (Some(_), _) => &[320, 1280],
        (None, true) => &[360, 1280],
        (None, false) => &[360, 768, 1280],
    };
    let schemes: &[bool] = if quick { &[false] } else { &[false, true] };
    let mut count = 0;
    for Series { name: series, home, turned, screens } in series {
        let shop = Shop::start().await;
        let page = shop.page().await;
        for screen in screens {
            page.see_on(Screen::default()).await;
            screens::reach(screen, &shop, &page, &home).await;
            if let Some(direction) = turned {
                page.turn_to(&series, direction, &series).await;
            }
            for &width in widths {
                for &dark in schemes {
                    let seen = Screen { width, dark, ..Screen::default() };
                    page.shoot(seen, &folder.join(name(screen, seen, &series))).await;
                    count += 1;
                }
            }
        }
        page.close().await;
    }
    if theme.is_none() && language.is_none() {
        count += workshop(&folder, widths, schemes).await;
    }
    println!("{count} pictures are in {}", Path::new(&folder).display());
}

/// The component gallery, each of its entries in each state, and the theme studio.
async fn workshop(folder: &Path, widths: &[u32], schemes: &[bool]) -> u32 {
    let shop = Shop::start().await;
    let page = shop.open("/components.html").await;
    let mut count = 0;
    let mut shoot = async |screen: &str| {
        for &width in widths {
            for &dark in schemes {
                let scheme = if dark { "dark" } else { "light" };
                let script = "document.querySelector(`#schemes [value=${arguments[0]}]`).click()";
                page.js(script, &[serde_json::json!(scheme)]).await;
                let seen = Screen { width, dark, ..Screen::default() };
                page.shoot(seen, &folder.join(name(screen, seen, "en"))).await;
                count += 1;
            }
        }
        page.see_on(Screen::default()).await;
    };
    page.find_outside("#shown[data-state='shown']").await;
    for entry in entries::entries() {
        for state in entry.pages() {
            entries::open_entry(&page, &entry.name, state).await;
            shoot(&format!("component-{}-{state}", entry.name)).await;
        }
    }
    page.go(&shop.url("/theme.html")).await;
    page.find_outside("[data-state='ready']").await;
    page.find("find-order").await;
    shoot("theme-studio").await;
    page.js("localStorage.clear()", &[]).await;
    for provoked in ["/faults/", "posventa: "] {
        page.provoke(provoked);
    }
    page.close().await;
    count
}

/// Pictures that are taken one after the other in one shop.
struct Series {
    /// Ends the names of the files: the language, or the theme.
    name: String,
    /// The page with the portal.
    home: String,
    /// From which side the page is then written.
    turned: Option<&'static str>,
    screens: Vec<&'static str>,
}

fn in_language(name: &str, home: &str, turned: Option<&'static str>) -> Series {
    // The last one of these is days later.
    let most = [FINDING, ACCOUNT, ORDERS, MORE_ORDERS, CASES, RETURNS, RETURN_PAGES, LIBRARY];
    let screens = [most.concat(), [AFTERCARE, FAILURES, WITHDRAWAL, CASE_PAGES].concat()].concat();
    Series { name: name.to_owned(), home: home.to_owned(), turned, screens }
}

/// `order-on-its-way.360.dark.es.png`
fn name(screen: &str, Screen { width, dark, .. }: Screen, series: &str) -> String {
    let scheme = if dark { "dark" } else { "light" };
    format!("{screen}.{width}.{scheme}.{series}.png")
}
