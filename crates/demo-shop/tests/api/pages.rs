//! Files, headers, the mailbox.

use std::fs;
use std::path::PathBuf;

use demo_shop::{DemoShop, Options};
use serde_json::json;

use crate::client::{GUEST, get, post, shop};

/// A folder of this test's own, under cargo's folder for such things.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn files_are_served_compressed_if_they_are_there_compressed() {
    let pkg = folder("pkg");
    fs::write(pkg.join("module.wasm"), b"\0asm").unwrap();
    fs::write(pkg.join("module.wasm.br"), b"brotli").unwrap();
    let shop = DemoShop::start(Options { pkg: Some(pkg), ..Options::default() }).unwrap();

    let plain = get(&shop, "/posventa/module.wasm").send().expect(200);
    assert_eq!(plain.header("content-type"), Some("application/wasm"));
    assert_eq!((plain.body.as_slice(), plain.header("content-encoding")), (&b"\0asm"[..], None));

    let agent: ureq::Agent = ureq::Agent::config_builder().build().into();
    let request = agent.get(shop.url("/posventa/module.wasm")).header("accept-encoding", "br");
    let response = request.call().unwrap();
    assert_eq!(response.headers()["content-encoding"], "br");
    assert_eq!(response.headers()["content-type"], "application/wasm");
}

#[test]
fn the_documentation_is_found_with_and_without_a_slash() {
    let docs = folder("docs");
    fs::create_dir_all(docs.join("es")).unwrap();
    fs::write(docs.join("index.html"), "all").unwrap();
    fs::write(docs.join("es/index.html"), "todo").unwrap();
    let shop = DemoShop::start(Options { docs: Some(docs), ..Options::default() }).unwrap();
    for (path, text) in [("/docs/", "all"), ("/docs/es/", "todo"), ("/docs/es/index.html", "todo")]
    {
        assert_eq!(get(&shop, path).send().expect(200).text(), text, "{path}");
    }
    // The pages name each other from where they are, so the slash matters.
    let agent = ureq::Agent::config_builder().max_redirects(0).max_redirects_will_error(false);
    let agent: ureq::Agent = agent.build().into();
    for (path, location) in [("/docs", "/docs/"), ("/docs/es", "/docs/es/")] {
        let response = agent.get(shop.url(path)).call().unwrap();
        assert!(response.status().is_redirection(), "{path}");
        assert_eq!(response.headers()["location"], location);
    }
}

#[test]
fn pages_carry_the_strict_policy_and_break_none_of_it() {
    let www = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www");
    let shop = DemoShop::start(Options { www: Some(www), ..Options::default() }).unwrap();
    let pages = ["/", "/es/", "/two.html", "/plain.html", "/withdraw.html", "/mailbox"];
    for path in [&pages[..], &["/embed/", "/embed/es/"]].concat() {
        let page = get(&shop, path).send().expect(200);
        let policy = page.header("content-security-policy").unwrap();
        assert!(policy.starts_with("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'"));
        assert_eq!(page.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(page.header("referrer-policy"), Some("no-referrer"));

        let html = page.text();
        for forbidden in [" style=", "<style", " onclick=", "<script>", "javascript:"] {
            assert!(!html.contains(forbidden), "{path}: {forbidden}");
        }
        // What a page refers to is there.
        for part in html
            .split(['"', '\''])
            .filter(|it| ["/shop/", "/embed/"].iter().any(|start| it.starts_with(start)))
        {
            get(&shop, part).send().expect(200);
        }
    }
    get(&shop, "/no-such-page").send().expect(404);
}

#[test]
fn the_withdrawal_form_is_plain_in_every_language_and_posts_what_the_shop_takes() {
    let www = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www");
    let shop = DemoShop::start(Options { www: Some(www), ..Options::default() }).unwrap();
    let page = get(&shop, "/withdraw.html").send().expect(200).text();
    assert!(!page.contains("<script"));
    let locales = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../posventa-i18n/locales");
    let tags: Vec<PathBuf> =
        fs::read_dir(locales).unwrap().map(|entry| entry.unwrap().path()).collect();
    for locale in &tags {
        let text = |file: &str, id: &str| {
            let texts = fs::read_to_string(locale.join(file)).unwrap();
            let line = texts.lines().find_map(|line| line.strip_prefix(&format!("{id} = ")));
            line.unwrap().to_owned()
        };
        let tag = locale.file_name().unwrap().to_str().unwrap();
        let form = page.split(&format!("<section id=\"{tag}\"")).nth(1).unwrap_or_default();
        let form = form.split("</section>").next().unwrap();
        for part in [
            format!("{}</h1>", text("portal.ftl", "portal-withdraw")),
            "<form method=\"post\" action=\"/api/withdrawals\">".to_owned(),
            format!("name=\"language\" value=\"{tag}\""),
            format!(">{}</button>", text("withdrawal.ftl", "withdrawal-confirm")),
        ] {
            assert!(form.contains(&part), "{tag}: {part}");
        }
        for name in ["name", "contract", "email", "items", "language"] {
            assert_eq!(form.matches(&format!("name=\"{name}\"")).count(), 1, "{tag}: {name}");
        }
    }
    assert!(tags.len() >= 10, "{tags:?}");
    for path in ["/", "/es/", "/plain.html"] {
        let page = get(&shop, path).send().expect(200).text();
        let portal = page.split("</posventa-portal>").next().unwrap();
        let children = portal.split("<posventa-portal").nth(1).unwrap();
        assert!(children.contains("href=\"/withdraw.html"), "{path}");
    }
}

#[test]
fn every_product_has_its_picture() {
    let www = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../www");
    let shop = DemoShop::start(Options { www: Some(www), ..Options::default() }).unwrap();
    for number in ["1017", "1015"] {
        for line in shop.order(number).unwrap().lines {
            let image = line.image.unwrap();
            let answer = get(&shop, image.as_str()).send().expect(200);
            assert_eq!(answer.header("content-type"), Some("image/svg+xml"));
        }
    }
}

#[test]
fn the_mailbox_shows_mails_with_links_that_work() {
    let shop = shop();
    assert!(get(&shop, "/mailbox").send().text().contains("Nothing yet"));
    post(&shop, "/api/order-links", json!({ "email": GUEST })).send().expect(202);
    let page = get(&shop, "/mailbox").send().expect(200).text();
    let start = format!("<a href=\"{}", shop.url("/#posventa/orders/"));
    assert!(page.contains(&start), "{page}");
}
