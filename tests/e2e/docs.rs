//! The documentation's pages, as the demo shop serves them.

use std::fs;

use serde_json::{Value, json};

use crate::harness::{Screen, Shop, axe, root};

/// All are made in the same way: lists, tables and code, another language.
const PAGES: &[&str] = &["", "start.html", "es/theming.html"];

/// WCAG 2.2 A and AA, and what is good practice besides; by night, what depends on colours. Then
/// what makes the page scroll sideways.
const PROBLEMS: &str = "
    const byDay = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const byNight = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
    const report = await axe.run(document, {
        runOnly: matchMedia('(prefers-color-scheme: dark)').matches ? byNight : byDay,
        resultTypes: ['violations'],
    });
    const { scrollWidth, clientWidth } = document.documentElement;
    const wide = clientWidth < scrollWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : [];
    return [...wide, ...report.violations.map(({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes.map(it => it.html).slice(0, 3).join(' | ')}`)]";

#[tokio::test]
async fn the_documentation_is_for_everybody_and_needs_no_script() {
    let shop = Shop::start().await;
    for page in posventa_docs::render(root()).unwrap() {
        let path = shop.folder().join("www/docs").join(&page.path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, page.text).unwrap();
    }
    let page = shop.page().await;
    let mut problems: Vec<Value> = Vec::new();
    for path in PAGES {
        page.go(&shop.url(&format!("/docs/{path}"))).await;
        page.js(&axe(), &[]).await;
        for (width, dark) in [(1280, false), (320, true)] {
            page.see_on(Screen { width, height: 800, zoom: 1, dark }).await;
            let found = page.js(PROBLEMS, &[]).await;
            let found = found.as_array().unwrap().iter();
            problems.extend(found.map(|it| json!([path, width, it])));
        }
    }
    assert_eq!(problems, [] as [Value; 0]);
    page.close().await;
}
