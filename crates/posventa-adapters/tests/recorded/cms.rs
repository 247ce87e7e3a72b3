//! Pages of the platforms' own CMS: what is asked, and what of the answers is a guide or a policy.

mod named;

use posventa_adapters::cms::{
    AdobePages, BigCommercePages, Pages, SaleorPages, Selection, ShopifyPages, WordPressPages,
    document, index,
};
use posventa_adapters::content_port::{Body, Document, read_document};
use posventa_core::Failure;
use posventa_core::guides::{Index, Query};
use posventa_core::rich_text::Piece;
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::hostile::{apply, check, damage, distinct};
use crate::recording::{Recorded, json_body, now, response};
use crate::schema::{check as check_request, schema};
use crate::schema_answer::check_answer;

const ADDRESS: &str = "platform:es?guides=faq,missing&policies=returns";
const SALEOR: &str = "https://saleor.test/graphql/";

#[test]
fn the_merchant_names_the_pages() {
    let chosen = selection();
    assert_eq!((chosen.language.as_str(), &*chosen.policies), ("es", &["returns".to_owned()][..]));
    assert_eq!(chosen.guides, ["faq", "missing"]);
    for other in ["/guides/en.json", "platform:en", "https://a.b/?guides=c"] {
        assert_eq!(Selection::parse(other), None, "{other}");
    }
}

#[test]
fn pages_of_saleor_are_in_the_customers_language() {
    let recorded = Recorded::always(response(200, json!({"data": saleor()}).to_string()));
    let source = SaleorPages { transport: &recorded, api: SALEOR.to_owned() };
    let read = read_index(&source);
    let titles: Vec<&str> = read.guides.iter().map(|it| &*it.title).collect();
    assert_eq!(titles, ["Preguntas"], "what is not there is left out");
    assert_eq!(read.policies[0].version, "2026-02-01");
    finds(&read, "bombilla");

    let page = read_page(&source);
    let Body::Pieces(pieces) = page.body else { panic!("no pieces") };
    let plain = Piece::plain(&pieces);
    assert_eq!(plain, "CuidadoUse una bombilla & nada más. Leer máspasodentroCeldaFoto");
    let failure = now(document(&source, &selection(), "secret")).unwrap_err().failure();
    assert_eq!(failure, Failure::OrderNotFound, "a page that the merchant did not name");

    let asked = recorded.asked();
    assert_eq!(asked.len(), 2);
    let body = json_body(&asked[0]).unwrap();
    assert_eq!(
        body["variables"],
        json!({"slugs": ["faq", "missing", "returns"], "language": "ES"})
    );
    if let Some(schema) = schema("saleor-3.24.graphql") {
        asked.iter().for_each(|request| check_request(&schema, request));
        check_answer(&schema, body["query"].as_str().unwrap(), &saleor());
    }
}

#[test]
fn pages_and_posts_of_wordpress_are_asked_for_by_name() {
    let answers = wordpress().map(|answer| response(200, answer.to_string()));
    let recorded = Recorded::in_order(answers);
    let source = WordPressPages { transport: &recorded, site: "/".to_owned() };
    let read = read_index(&source);
    assert_eq!(read.guides[0].title, "Questions & answers");
    assert_eq!(read.policies[0].slug, "returns");
    finds(&read, "bulb");
    let asked: Vec<String> = recorded.asked().into_iter().map(|it| it.url).collect();
    let fields = "&per_page=100&_fields=slug,title,content,modified_gmt";
    assert_eq!(
        asked,
        [
            format!("/wp-json/wp/v2/pages?slug=faq,missing,returns{fields}"),
            format!("/wp-json/wp/v2/posts?slug=faq,missing{fields}"),
        ]
    );

    let [_, posts] = wordpress();
    let recorded =
        Recorded::in_order(["[]".to_owned(), posts.to_string()].map(|it| response(200, it)));
    let source = WordPressPages { transport: &recorded, site: "https://woo.test/".to_owned() };
    let page = read_page(&source);
    assert_eq!(page.body, Body::ForeignHtml("<p>Use one bulb.</p>".to_owned()));
}

#[test]
fn pages_of_bigcommerce_are_named_by_their_path() {
    let recorded = Recorded::always(response(200, json!({"data": bigcommerce()}).to_string()));
    let source = BigCommercePages {
        transport: &recorded,
        api: "https://store.test/graphql".to_owned(),
        key: "token".to_owned(),
    };
    let read = read_index(&source);
    assert_eq!((read.guides.len(), read.policies.len()), (1, 1));
    finds(&read, "bulb");
    if let Some(schema) = schema("bigcommerce-storefront-2025-11.graphql") {
        let asked = recorded.asked();
        check_request(&schema, &asked[0]);
        let body = json_body(&asked[0]).unwrap();
        check_answer(&schema, body["query"].as_str().unwrap(), &bigcommerce());
    }
}

#[test]
fn refusals_are_errors() {
    for (status, body) in [(200, r#"{"errors": [{}], "data": null}"#), (500, ""), (200, "<html>")] {
        let recorded = Recorded::always(response(status, body));
        let saleor = SaleorPages { transport: &recorded, api: SALEOR.to_owned() };
        assert_eq!(now(index(&saleor, &selection())).unwrap_err().failure(), Failure::ShopBroken);
        let wordpress = WordPressPages { transport: &recorded, site: "/".to_owned() };
        let failure = now(index(&wordpress, &selection())).unwrap_err().failure();
        assert_eq!(failure, Failure::ShopBroken);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(600) })]

    #[test]
    fn damaged_pages_are_pages_or_a_failure(which in 0_usize..6, damages in vec(damage(), 1..6)) {
        let [pages, posts] = wordpress();
        let graphql = [saleor(), bigcommerce(), named::shopify(), named::adobe()];
        let [saleor, bigcommerce, shopify, adobe] = graphql.map(|data| json!({"data": data}));
        let mut answer = [saleor, bigcommerce, shopify, adobe, pages, posts][which].clone();
        damages.iter().for_each(|damage| apply(&mut answer, damage));
        let body = answer.to_string();
        survives(&body)?;
    }

    #[test]
    fn a_damaged_document_of_editor_js_is_pieces(damages in vec(damage(), 1..9)) {
        let mut content = editor();
        damages.iter().for_each(|damage| apply(&mut content, damage));
        let mut answer = json!({"data": saleor()});
        answer["data"]["pages"]["edges"][0]["node"]["translation"]["content"] = json!(content.to_string());
        survives(&answer.to_string())?;
    }
}

/// Asks every platform for its pages, and gets this.
fn survives(body: &str) -> Result<(), TestCaseError> {
    let recorded = Recorded::always(response(200, body));
    let (transport, key) = (&recorded, "token".to_owned());
    let saleor = SaleorPages { transport, api: SALEOR.to_owned() };
    let wordpress = WordPressPages { transport, site: "/".to_owned() };
    let bigcommerce = BigCommercePages { transport, api: "/graphql".to_owned(), key };
    let shopify = ShopifyPages { transport, shop: "/".to_owned(), token: String::new() };
    let adobe = AdobePages { transport, api: "/graphql".to_owned(), store: String::new() };
    survives_from(&saleor)?;
    survives_from(&wordpress)?;
    survives_from(&bigcommerce)?;
    survives_from(&shopify)?;
    survives_from(&adobe)
}

fn survives_from(source: &impl Pages) -> Result<(), TestCaseError> {
    check(now(index(source, &selection())), |text| {
        let index = Index::read(text).unwrap();
        distinct(index.guides.iter().map(|guide| &guide.slug))
    })?;
    check(now(document(source, &selection(), "faq")), |text| {
        prop_assert!(read_document(text, "/").is_ok());
        Ok(())
    })
}

fn read_index(source: &impl Pages) -> Index {
    Index::read(&now(index(source, &selection())).unwrap()).unwrap()
}

fn read_page(source: &impl Pages) -> Document {
    let text = now(document(source, &selection(), "faq")).unwrap();
    read_document(&text, "https://shop.test/").unwrap()
}

fn selection() -> Selection {
    Selection::parse(ADDRESS).unwrap()
}

#[track_caller]
fn finds(index: &Index, word: &str) {
    let found = index.search(&Query::new(word, index.stems()), None, &[]);
    assert_eq!(found.len(), 1, "{word}");
}

fn saleor() -> Value {
    let page = |slug: &str, title: &str, translation: Value| {
        json!({"node": {
            "slug": slug, "title": title, "content": json!({"blocks": []}).to_string(),
            "publishedAt": "2026-02-01T10:00:00+00:00", "translation": translation,
        }})
    };
    let translation = json!({"title": "Preguntas", "content": editor().to_string()});
    let edges = [page("faq", "Questions", translation), page("returns", "Returns", Value::Null)];
    json!({"pages": {"edges": edges}})
}

/// A document with every kind of block that is read.
fn editor() -> Value {
    let block = |kind: &str, data: Value| json!({"id": "a", "type": kind, "data": data});
    json!({"time": 1, "version": "2.30", "blocks": [
        block("header", json!({"text": "Cuidado", "level": 2})),
        block("paragraph", json!({"text": "Use <b>una bombilla</b> &amp; nada más. <a href=\"/mas\">Leer más</a>"})),
        block("list", json!({"style": "ordered", "items": [{"content": "paso", "items": [{"content": "dentro", "items": []}]}]})),
        block("table", json!({"withHeadings": true, "content": [["Celda"]]})),
        block("image", json!({"file": {"url": "https://saleor.test/a.jpg"}, "caption": "Foto"})),
        block("raw", json!({"html": "<script>x()</script>"})),
        block("delimiter", json!({})),
    ]})
}

fn wordpress() -> [Value; 2] {
    let page = |slug: &str, title: &str, content: &str| {
        json!({
            "slug": slug, "title": {"rendered": title},
            "content": {"rendered": content, "protected": false}, "modified_gmt": "2026-02-01T10:00:00",
        })
    };
    [
        json!([page("returns", "Returns", "<p>Thirty days.</p>")]),
        json!([page("faq", "Questions &#038; answers", "<p>Use one bulb.</p>")]),
    ]
}

fn bigcommerce() -> Value {
    let page = json!({"node": {"__typename": "NormalPage", "name": "Returns", "path": "/returns/", "htmlBody": "<p>x</p>"}});
    let contact = json!({"node": {"__typename": "ContactPage", "name": "Contact"}});
    let post = json!({"node": {
        "name": "Questions", "path": "/faq/", "htmlBody": "<p>Use one bulb.</p>",
        "publishedDate": {"utc": "2026-02-01T10:00:00Z"},
    }});
    json!({"site": {"content": {"pages": {"edges": [page, contact]}, "blog": {"posts": {"edges": [post]}}}}})
}
