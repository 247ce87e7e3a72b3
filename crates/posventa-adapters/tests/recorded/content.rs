//! Guides and policies: what is asked, and what of the answer is kept.

use posventa_adapters::content_port::{Body, Shelf, document, index};
use posventa_core::Failure;
use posventa_core::rich_text::Piece;

use crate::recording::{Recorded, now, response};

const INDEX: &str = r#"{"version": 1, "language": "en", "guides": [{"slug": "lamp",
    "title": "Lamp", "kind": "install"}], "policies": [], "words": "lamp:y"}"#;

#[test]
fn an_index_is_fetched_from_where_the_merchant_says() {
    let shop = Recorded::always(response(200, INDEX.as_bytes().to_vec()));
    let fetched = now(index(&&shop, "/guides/en.json?v=2")).unwrap();
    assert_eq!(fetched.text, INDEX);
    assert_eq!(fetched.value.guides[0].slug, "lamp");
    let asked = shop.asked();
    assert_eq!(asked.len(), 1);
    assert_eq!(asked[0].url, "/guides/en.json?v=2");
}

#[test]
fn a_document_is_fetched_from_beside_its_index() {
    let text = r#"{"title": "Lamp", "content": [["p", {"onclick": "x()"}, "Cut the power."]]}"#;
    let shop = Recorded::always(response(200, text.as_bytes().to_vec()));
    let fetched = now(document(&&shop, "/api/content/en", Shelf::Policies, "lamp")).unwrap();
    assert_eq!(shop.asked()[0].url, "/api/content/en/policies/lamp");
    let Body::Pieces(pieces) = fetched.value.body else { panic!("no pieces") };
    assert_eq!(Piece::plain(&pieces), "Cut the power.");
}

#[test]
fn what_is_no_index_is_the_shops_mistake() {
    for (status, body, expected) in [
        (200, &b"<!doctype html>"[..], Failure::ShopBroken),
        (200, b"\xff", Failure::ShopBroken),
        (200, b"{\"version\": 2}", Failure::ShopBroken),
        (500, b"", Failure::ShopBroken),
    ] {
        let shop = Recorded::always(response(status, body.to_vec()));
        let error = now(index(&&shop, "/guides/en.json")).unwrap_err();
        assert_eq!(error.failure(), expected);
    }
}
