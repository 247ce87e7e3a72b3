//! `cargo xtask shots`: a picture of every screen, on three widths, by day and by night, in two
//! languages and from right to left. Takes the folder for them, and `--quick` for a few.

#![allow(clippy::unwrap_used, reason = "pictures that cannot be taken end the program")]

#[path = "../../../tests/e2e/harness/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the tests need more of it")]
mod harness;
#[path = "../../../tests/e2e/screens.rs"]
mod screens;

use std::path::{Path, PathBuf};

use harness::{Screen, Shop};
use screens::{
    ACCOUNT, AFTERCARE, CASE_PAGES, CASES, FAILURES, FINDING, LIBRARY, MORE_ORDERS, ORDERS,
    RETURN_PAGES, RETURNS, WITHDRAWAL,
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
    let quick = words.next().as_deref() == Some("--quick");
    std::fs::create_dir_all(&folder).unwrap();

    let languages = if quick { &LANGUAGES[..1] } else { &LANGUAGES[..] };
    let widths: &[u32] = if quick { &[360, 1280] } else { &[360, 768, 1280] };
    let schemes: &[bool] = if quick { &[false] } else { &[false, true] };
    let mut count = 0;
    for &(language, home, turned) in languages {
        let shop = Shop::start().await;
        let page = shop.page().await;
        let screens = [
            FINDING,
            ACCOUNT,
            ORDERS,
            MORE_ORDERS,
            CASES,
            RETURNS,
            RETURN_PAGES,
            LIBRARY,
            AFTERCARE,
            FAILURES,
            WITHDRAWAL,
            // Its last one is days later.
            CASE_PAGES,
        ];
        for screen in screens.concat() {
            page.see_on(Screen::default()).await;
            screens::reach(screen, &shop, &page, home).await;
            if let Some(direction) = turned {
                page.turn_to(language, direction, language).await;
            }
            for &width in widths {
                for &dark in schemes {
                    let seen = Screen { width, dark, ..Screen::default() };
                    page.shoot(seen, &folder.join(name(screen, seen, language))).await;
                    count += 1;
                }
            }
        }
        page.close().await;
    }
    println!("{count} pictures are in {}", Path::new(&folder).display());
}

/// `order-on-its-way.360.dark.es.png`
fn name(screen: &str, Screen { width, dark, .. }: Screen, language: &str) -> String {
    let scheme = if dark { "dark" } else { "light" };
    format!("{screen}.{width}.{scheme}.{language}.png")
}
