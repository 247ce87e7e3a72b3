//! What is asked of a running WordPress: its pages as guides and policies, and whether it believes
//! who is signed in. WooCommerce itself is not there, and that is told too.

use posventa_adapters::cms::{Selection, WordPressPages, document, index};
use posventa_adapters::content_port::{Body, read_document};
use posventa_adapters::woocommerce::WooCommerce;
use posventa_adapters::{
    Access, AdapterError, Credentials, OrdersPort, Request, Response, Session, Token, Transport,
    TransportError,
};
use posventa_core::Failure;
use posventa_core::guides::{Index, Query};
use posventa_core::order::OrderId;
use ureq::http;

use crate::http::{Http, now};
use crate::wordpress_shop::Shop;

#[test]
fn pages_and_posts_are_read_by_every_address_of_wordpress() {
    let shop = Shop::running();
    let addresses = [
        shop.url.clone(),
        format!("{}/", shop.url),
        format!("{}/wp-json/", shop.url),
        format!("{}/index.php", shop.url),
        format!("{}/?rest_route=/", shop.url),
        format!("{}/index.php?rest_route=/", shop.plain),
        format!("{}/?rest_route=", shop.plain),
    ];
    for address in addresses {
        let read = read_index(&address, &Shop::content("en"));
        let titles: Vec<&str> = read.guides.iter().map(|it| &*it.title).collect();
        let expected = ["Lamps & “bulbs”: what’s what", "Sizes", "News of lamps"];
        assert_eq!(titles, expected, "{address}: in the merchant's order, nothing that is hidden");
        assert_eq!(read.policies.len(), 1);
        assert_eq!((&*read.policies[0].slug, &*read.policies[0].title), ("returns", "Returns"));
        assert_ne!(read.policies[0].version, "–");
        for (word, expected) in [("unplug", 1), ("secret", 0), ("hostile", 0)] {
            let found = read.search(&Query::new(word, read.stems()), None, &[]);
            assert_eq!(found.len(), expected, "{address}: {word}");
        }
    }
}

#[test]
fn what_is_not_for_everybody_stays_hidden() {
    let shop = Shop::running();
    let selection = Selection::parse(&Shop::content("en")).unwrap();
    for slug in ["draft", "private", "locked", "missing"] {
        assert!(selection.guides.iter().any(|named| named == slug));
        let error = now(document(&pages(&shop.url), &selection, slug)).unwrap_err();
        assert_eq!(error.failure(), Failure::OrderNotFound, "{slug}: {error}");
    }
    let error = now(document(&pages(&shop.url), &selection, "help")).unwrap_err();
    assert_eq!(error.failure(), Failure::OrderNotFound, "a page that the merchant did not name");
}

#[test]
fn words_in_spanish_are_what_was_written() {
    let shop = Shop::running();
    let content = Shop::content("es");
    let read = read_index(&shop.url, &content);
    assert_eq!(read.guides[0].title, "Cuidado de la lámpara «Luna»");
    assert_eq!(read.policies[0].title, "Política de devolución");
    let text = now(document(&pages(&shop.url), &Selection::parse(&content).unwrap(), "cuidado"));
    let Body::ForeignHtml(html) = read_document(&text.unwrap(), &shop.url).unwrap().body else {
        panic!("pieces instead of HTML");
    };
    assert!(html.contains("Límpiela con un paño — sin agua. Años de luz."), "{html}");
}

#[test]
fn more_pages_than_wordpress_gives_at_once_are_all_there() {
    let shop = Shop::running();
    let slugs: Vec<String> = (1..=110).map(|number| format!("many-{number}")).collect();
    let read = read_index(&shop.url, &format!("platform:en?guides={}", slugs.join(",")));
    assert_eq!(read.guides.iter().map(|it| &it.slug).collect::<Vec<_>>(), Vec::from_iter(&slugs));
}

#[test]
fn pages_may_be_read_from_other_origins() {
    let shop = Shop::running();
    let request = http::Request::get(format!("{}/wp-json/wp/v2/pages?slug=returns", shop.url));
    let response = Http::new().run(request.header("origin", "https://a.test").body(()).unwrap());
    assert_eq!(response.headers()["access-control-allow-origin"], "https://a.test");
}

#[test]
fn a_nonce_is_believed_together_with_its_cookie_only() {
    let shop = Shop::running();
    let cookie = shop.cookie("lucia");
    let page = shop.page("/orders-block/", &cookie);
    let (_, data) = page.split_once("class=\"posventa-customer\">\"").expect("the nonce");
    let nonce = data.split('"').next().unwrap();
    assert!(!shop.page("/orders-block/", "").contains("posventa-customer"), "nobody is signed in");

    let open = |cookie: Option<&str>, nonce: &str| {
        let mut http = Http::new();
        http.cookie = cookie.map(str::to_owned);
        let session = Some(Session::Token(Token::new(nonce)));
        let access = Access { order: OrderId::new("123"), session };
        now(WooCommerce::new(OwnPage(http), &shop.url).order(&access)).unwrap_err()
    };
    let error = open(Some(&cookie), nonce);
    // Let in, as far as the shop that is not there.
    let there = |it: &AdapterError| matches!(it, AdapterError::Misconfigured { fix } if fix.contains("no WooCommerce"));
    assert!(there(&error), "{error}");
    for (cookie, nonce) in [(Some(&*cookie), "0123456789"), (None, nonce)] {
        let error = open(cookie, nonce);
        assert_eq!(error.failure(), Failure::AccessExpired, "{error}");
    }
}

/// A browser on a page of the shop itself, which sends the cookie along unasked.
struct OwnPage(Http);

impl Transport for OwnPage {
    async fn send(&self, request: Request) -> Result<Response, TransportError> {
        self.0.send(Request { credentials: Credentials::Include, ..request }).await
    }
}

fn pages(site: &str) -> WordPressPages<Http> {
    WordPressPages { transport: Http::new(), site: site.to_owned() }
}

fn read_index(site: &str, content: &str) -> Index {
    let selection = Selection::parse(content).unwrap();
    Index::read(&now(index(&pages(site), &selection)).unwrap()).unwrap()
}
