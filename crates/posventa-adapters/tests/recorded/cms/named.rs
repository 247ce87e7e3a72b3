//! Pages that are asked for one by one, by their names: Shopify's and Magento's.

use super::*;

const SHOP: &str = "https://shop.test";

#[test]
fn pages_articles_and_policies_of_shopify_are_asked_for_by_name() {
    let recorded = Recorded::always(response(200, json!({"data": shopify()}).to_string()));
    let address = "platform:pt-BR?guides=faq,news/care,missing&policies=refund-policy&token=5e1f";
    let selection = Selection::parse(address).unwrap();
    let source = ShopifyPages {
        transport: &recorded,
        shop: format!("{SHOP}/"),
        token: selection.token.clone(),
    };
    let read = Index::read(&now(index(&source, &selection)).unwrap()).unwrap();
    let guides: Vec<(&str, &str)> = read.guides.iter().map(|it| (&*it.slug, &*it.title)).collect();
    assert_eq!(guides, [("faq", "Questions"), ("news/care", "Care")], "in the merchant's order");
    assert_eq!(read.guides[1].updated.unwrap().to_string(), "2026-02-03");
    assert_eq!((&*read.policies[0].title, &*read.policies[0].version), ("Refund policy", "–"));
    finds(&read, "bulb");
    finds(&read, "soap");

    let asked = recorded.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].url, format!("{SHOP}/api/2026-04/graphql.json"));
    let headers = &asked[0].headers;
    assert!(headers.contains(&("x-shopify-storefront-access-token", "5e1f".to_owned())));
    let body = json_body(&asked[0]).unwrap();
    assert_eq!(body["variables"], json!({"language": "PT_BR"}));
    if let Some(schema) = schema("shopify-storefront-2026-04.graphql") {
        check_request(&schema, &asked[0]);
        check_answer(&schema, body["query"].as_str().unwrap(), &shopify());
    }
}

#[test]
fn every_policy_of_shopify_has_a_field() {
    let handles = "contact-information,legal-notice,privacy-policy,refund-policy,shipping-policy,\
                   subscription-policy,terms-of-sale,terms-of-service";
    let selection = Selection::parse(&format!("platform:xyz?policies={handles}")).unwrap();
    let recorded = Recorded::always(response(200, r#"{"data": {}}"#));
    let source = ShopifyPages { transport: &recorded, shop: "/".to_owned(), token: String::new() };
    now(index(&source, &selection)).unwrap();
    let asked = recorded.asked();
    assert_eq!(asked[0].url, "/api/2026-04/graphql.json", "on the shop's own domain");
    let body = json_body(&asked[0]).unwrap();
    assert_eq!(body["variables"], json!({"language": null}), "the shop's own language");
    let document = body["query"].as_str().unwrap();
    assert_eq!(document.matches(":shop{it:").count(), 8, "{document}");
    if let Some(schema) = schema("shopify-storefront-2026-04.graphql") {
        check_request(&schema, &asked[0]);
    }
}

#[test]
fn pages_and_blocks_of_magento_are_asked_for_by_name() {
    let missing = json!([{"message": "x", "extensions": {"category": "graphql-no-such-entity"}}]);
    let answer = json!({"errors": missing, "data": adobe()});
    let recorded = Recorded::always(response(200, answer.to_string()));
    let api = format!("{SHOP}/graphql");
    let source = AdobePages { transport: &recorded, api, store: " de ".to_owned() };
    let read = read_index(&source);
    let guides: Vec<&str> = read.guides.iter().map(|it| &*it.title).collect();
    assert_eq!(guides, ["Questions"], "what stands above the page, and nothing that is not there");
    assert_eq!((&*read.policies[0].slug, &*read.policies[0].title), ("returns", "Returns"));
    finds(&read, "bulb");
    let asked = recorded.asked();
    assert_eq!(asked.len(), 1, "pages and blocks at once");
    assert!(asked[0].headers.contains(&("store", "de".to_owned())));
    let body = json_body(&asked[0]).unwrap();
    for version in ["2.4.7", "2.4.8", "2.4.9"] {
        if let Some(schema) = schema(&format!("adobe-commerce-{version}.graphql")) {
            check_request(&schema, &asked[0]);
            check_answer(&schema, body["query"].as_str().unwrap(), &adobe());
        }
    }
}

#[test]
fn what_a_merchant_wrote_stays_inside_its_quotes() {
    let hostile = "platform:en?guides=a\"){x}},b\\,c{d/e\"f&policies=";
    let selection = Selection::parse(hostile).unwrap();
    let recorded = Recorded::always(response(200, r#"{"data": {}}"#));
    let shop = "/".to_owned();
    let shopify = ShopifyPages { transport: &recorded, shop, token: String::new() };
    let adobe = AdobePages { transport: &recorded, api: "/g".to_owned(), store: String::new() };
    now(index(&shopify, &selection)).unwrap();
    now(index(&adobe, &selection)).unwrap();
    let none = Selection::default();
    now(index(&shopify, &none)).unwrap();
    now(index(&adobe, &none)).unwrap();
    let files = ["shopify-storefront-2026-04.graphql", "adobe-commerce-2.4.9.graphql"];
    for (request, file) in recorded.asked().iter().zip(files.into_iter().cycle()) {
        if let Some(schema) = schema(file) {
            check_request(&schema, request);
        }
    }
}

#[test]
fn a_page_of_shopify_and_magento_is_as_foreign_as_its_platform_wrote_it() {
    let html = "<p onclick=\"x()\">Use one bulb.</p><script>x()</script>";
    for data in [
        json!({"p0": {"title": "Questions", "body": html, "at": "2026-02-01T10:00:00Z"}}),
        json!({"p0": {"title": "Q", "content_heading": "Questions", "content": html}}),
    ] {
        let recorded = Recorded::always(response(200, json!({"data": data}).to_string()));
        let shop = "/".to_owned();
        let shopify = ShopifyPages { transport: &recorded, shop, token: String::new() };
        let adobe = AdobePages { transport: &recorded, api: "/g".to_owned(), store: String::new() };
        let page = match data["p0"].get("body") {
            Some(_) => read_page(&shopify),
            None => read_page(&adobe),
        };
        assert_eq!(page.title, "Questions");
        assert_eq!(page.body, Body::ForeignHtml(html.to_owned()), "for the allow-list to read");
    }
}

#[test]
fn refusals_of_shopify_and_magento_are_errors() {
    let denied = r#"{"errors": [{"extensions": {"code": "ACCESS_DENIED"}}], "data": null}"#;
    for (status, body, fix) in [
        (200, denied, true),
        (401, "", true),
        (403, "{}", true),
        (200, r#"{"errors": [{}]}"#, false),
        (500, "", false),
        (200, "<html>", false),
    ] {
        let recorded = Recorded::always(response(status, body));
        let shop = "/".to_owned();
        let shopify = ShopifyPages { transport: &recorded, shop, token: String::new() };
        let error = now(index(&shopify, &selection())).unwrap_err();
        assert_eq!(error.failure(), Failure::ShopBroken, "{error}");
        assert_eq!(error.to_string().contains("`token` in `content`"), fix, "{status} {body}");
        let adobe = AdobePages { transport: &recorded, api: "/g".to_owned(), store: String::new() };
        let failure = now(index(&adobe, &selection())).unwrap_err().failure();
        let expected =
            if fix && status != 200 { Failure::AccessExpired } else { Failure::ShopBroken };
        assert_eq!(failure, expected, "{status} {body}");
    }
}

/// The answer to a page, an article, a page that is not there and a policy.
pub fn shopify() -> Value {
    let care = json!({"title": "Care", "body": "<p>With soap.</p>", "at": "2026-02-03T10:00:00Z"});
    json!({
        "p0": {"title": "Questions", "body": "<p>Use one bulb.</p>", "at": "2026-02-01T10:00:00Z"},
        "p1": {"it": care},
        "p2": null,
        "p3": {"it": {"title": "Refund policy", "body": "<p>Thirty days.</p>"}},
    })
}

/// The answer to a page, one that is not there, and one that is a block.
pub fn adobe() -> Value {
    let block = json!({"identifier": "returns", "title": "Returns", "content": "<p>30 days.</p>"});
    let page = json!({
        "title": "Customer service", "content_heading": "Questions",
        "content": "<div data-content-type=\"html\"><p>Use one bulb.</p></div>",
    });
    json!({"p0": page, "p1": null, "p2": null, "cmsBlocks": {"items": [null, null, block]}})
}
