//! The screens of guides and policies: what they show, and what they ask.

use js_sys::JSON;
use posventa_core::config::Config;
use posventa_core::guides::{Guide, IndexWriter, Kind, Policy};
use posventa_i18n::message;
use posventa_portal::element::PortalEvent;
use posventa_portal::keep;
use posventa_portal::route::Route;
use posventa_portal::shop::Shelf;
use posventa_portal::ui::views::library::LibraryPage;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;
use yew::prelude::*;

use crate::page::until;
use crate::stage::{Scene, Stage};

const DOCUMENT: &str = r#"{"title": "Put up the lamp", "content": [
    ["h3", "Power"], ["p", "Cut ", ["strong", "it"], "."], ["h3", "Drill"], ["h3", "Hang"],
    ["p", ["a", {"href": "javascript:x()"}, "bad"], ["a", {"href": "https://good.example"}, "good"]]]}"#;

/// Each test has an address of its own: what was fetched last is remembered by it.
async fn show(address: &str, shelf: Shelf, slug: &'static str) -> Stage {
    keep::forget_all();
    let content = vec![("en".to_owned(), address.to_owned())];
    let scene = Scene { config: Config { content, ..Config::default() }, ..Scene::default() };
    Stage::set(scene, html! { <LibraryPage {shelf} {slug} /> }).await
}

/// Answers the two requests of a page, whichever came first.
async fn answer(stage: &Stage, status: u16, document: &str) {
    until(|| stage.network().count() == 2).await;
    for number in 0..2 {
        match stage.network().url(number).ends_with("en.json") {
            true => stage.network().answer(200, &index()),
            false => stage.network().answer(status, document),
        }
    }
}

fn index() -> String {
    let mut writer = IndexWriter::new("en");
    for (slug, kind, title, text) in [
        ("lamp", Kind::Install, "Put up the lamp", "Cut the power, then drill."),
        ("mugs", Kind::Care, "Care for mugs", "Never in the freezer."),
    ] {
        let guide = Guide {
            slug: slug.to_owned(),
            title: title.to_owned(),
            kind,
            summary: format!("About {slug}."),
            sections: vec!["Stains of tea".to_owned()],
            products: Vec::new(),
            updated: Some(jiff::civil::date(2026, 2, 1)),
        };
        writer.add_guide(&guide, text);
    }
    writer.add_policy(&Policy {
        slug: "returns".to_owned(),
        title: "Returns".to_owned(),
        summary: "Thirty days.".to_owned(),
        version: "3".to_owned(),
        since: None,
    });
    writer.write()
}

#[wasm_bindgen_test]
async fn the_list_is_searched_as_one_types_and_asks_once() {
    let stage = show("/list/en.json", Shelf::Guides, "").await;
    assert!(stage.has_part("skeleton"));
    stage.network().answer(200, &index());
    until(|| stage.has_part("guide-row")).await;
    assert_eq!(stage.part_text("guides-count"), stage.say(message::guides_count(2)));

    stage.enter("guides-search", "pówr").await;
    until(|| stage.part_texts("guide-row").len() == 1).await;
    stage.enter("guides-search", "lamp").await;
    until(|| stage.texts("mark") == ["lamp", "lamp"]).await;
    stage.enter("guides-search", "stain").await;
    let inside = stage.say(message::guides_section("Stains of tea".to_owned()));
    until(|| stage.part_texts("guide-row").first().is_some_and(|row| row.contains(&inside))).await;
    stage.enter("guides-search", "spaceship").await;
    until(|| !stage.has_part("guide-row")).await;
    until(|| stage.part_text("guides-count") == stage.say(message::guides_none())).await;
    stage.press("guides-clear").await;
    stage.press("kind-care").await;
    assert_eq!(stage.part_texts("guide-row").len(), 1);
    stage.press("kind-all").await;
    assert_eq!(stage.network().count(), 1);
    stage.press("guide-link").await;
    assert_eq!(*stage.went.borrow(), [Route::Library(Shelf::Guides, "lamp".to_owned())]);
    assert!(!keep::has("content:/list/en.json"), "nothing is kept for having looked");
}

#[wasm_bindgen_test]
async fn a_guide_shows_its_text_and_the_way_through_it() {
    let stage = show("/guide/en.json", Shelf::Guides, "lamp").await;
    answer(&stage, 200, DOCUMENT).await;
    until(|| stage.has_part("guide-facts") && stage.has_part("prose")).await;
    assert_eq!(stage.part_text("view-title"), "Put up the lamp");
    assert_eq!(stage.part_texts("contents-link"), ["Power", "Drill", "Hang"]);
    assert_eq!(stage.texts("[part~=prose] a"), ["good"]);
    stage.press("contents-link").await;
    assert_eq!(stage.focused().unwrap().id(), "section-0");
    assert!(stage.has_part("kept") && keep::has("content:/guide/en.json:guides/lamp"));

    stage.press("helped-yes").await;
    let [PortalEvent::FeedbackSubmitted { counts }] = &stage.told.borrow()[..] else {
        panic!("told {:?}", stage.told.borrow());
    };
    let counts = JSON::stringify(counts).unwrap();
    assert_eq!(counts, r#"{"about":"guide","guide":"lamp","helped":true}"#);
    assert!(!stage.has_part("helped-yes"));
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn foreign_html_is_rebuilt() {
    let stage = show("/foreign/en.json", Shelf::Policies, "returns").await;
    answer(
        &stage,
        200,
        r#"{"title": "Returns", "html": "<h2 onclick=x()>Who</h2><script>x()</script>We."}"#,
    )
    .await;
    until(|| stage.has_part("policy-version") && stage.has_part("prose")).await;
    assert_eq!(stage.part_text("prose"), "WhoWe.");
    let title: Element = stage.find("[part~=prose] h3");
    assert!(!title.has_attribute("onclick"));
    assert_eq!(
        stage.part_text("policy-version"),
        stage.say(message::policies_version("3".to_owned()))
    );
    assert!(!stage.has_part("helped"), "a policy is not asked about");
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn without_the_shop_the_copy_on_the_device_is_read() {
    keep::forget_all();
    assert!(keep::put("content:/away/en.json:guides/lamp", DOCUMENT, f64::INFINITY));
    let content = vec![("en".to_owned(), "/away/en.json".to_owned())];
    let scene = Scene { config: Config { content, ..Config::default() }, ..Scene::default() };
    let stage =
        Stage::set(scene, html! { <LibraryPage shelf={Shelf::Guides} slug="lamp" /> }).await;
    until(|| stage.network().count() == 2).await;
    stage.network().refuse();
    stage.network().refuse();
    until(|| stage.has_part("prose")).await;
    assert_eq!(stage.part_text("offline"), stage.say(message::guides_offline()));
    keep::forget_all();
}

#[wasm_bindgen_test]
async fn what_is_gone_says_so_and_another_failure_can_be_tried_again() {
    let stage = show("/gone/en.json", Shelf::Guides, "nothing").await;
    answer(&stage, 404, "{}").await;
    until(|| stage.has_part("notice")).await;
    assert_eq!(stage.part_text("notice"), stage.say(message::guides_gone()));
    drop(stage);

    let stage = show("/broken/en.json", Shelf::Policies, "").await;
    stage.network().answer(200, "<html>");
    until(|| stage.has_part("retry")).await;
    stage.network().answer(200, &index());
    stage.press("retry").await;
    until(|| stage.has_part("policy-row")).await;
}
