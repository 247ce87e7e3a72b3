//! The content port: guides and policies, as files or from the Posventa Shop API.
//!
//! Both are the same to the portal: an index at an address that the merchant names, and a document
//! for each of its entries beside it. At `/guides/en.json` the index, at
//! `/guides/en/guides/lamp.json` a guide, at `/guides/en/policies/returns.json` a policy; an API
//! does without the endings. The address of the index may carry a query, which goes along.

use posventa_core::guides::Index;
use posventa_core::json::Node;
use posventa_core::rich_text::Piece;

use crate::answer::required_text;
use crate::error::AdapterError;
use crate::http::{Request, Transport, encode};

/// What a document is about. Its name stands in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Shelf {
    Guides,
    Policies,
}

impl Shelf {
    pub fn name(self) -> &'static str {
        match self {
            Shelf::Guides => "guides",
            Shelf::Policies => "policies",
        }
    }
}

/// One guide or policy. What the index says about it is not repeated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub title: String,
    pub body: Body,
}

/// What a document says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Body {
    Pieces(Vec<Piece>),
    /// As the shop's own platform writes it: nobody has looked at it yet.
    ForeignHtml(String),
}

/// An answer's text, and what it means. The text is what a device keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fetched<T> {
    pub value: T,
    pub text: String,
}

/// Fetches an index, see [`Index::read`].
///
/// # Errors
///
/// If there is no answer, or none that is an index.
pub async fn index(
    transport: &impl Transport,
    address: &str,
) -> Result<Fetched<Index>, AdapterError> {
    let text = get(transport, address.to_owned(), "index").await?;
    Ok(Fetched { value: Index::read(&text)?, text })
}

/// Fetches a document that stands in the index at `address`, see [`read_document`].
///
/// # Errors
///
/// If there is no answer, or none that is a document.
pub async fn document(
    transport: &impl Transport,
    address: &str,
    shelf: Shelf,
    slug: &str,
) -> Result<Fetched<Document>, AdapterError> {
    let text = get(transport, document_url(address, shelf, slug), "document").await?;
    Ok(Fetched { value: read_document(&text, address)?, text })
}

/// Reads a document: its `title`, and its `content` as JsonML (see [`Piece::read_all`]) or its
/// `html`. `address` is that of the index, which paths are relative to.
///
/// # Errors
///
/// If the text is not JSON of this form.
pub fn read_document(text: &str, address: &str) -> Result<Document, AdapterError> {
    let document = posventa_core::json::parse(text, "document")?;
    let root = Node::root(&document, "document");
    let body = match (document.get("content"), root.get("html").optional_text()) {
        (Some(content), _) => Body::Pieces(Piece::read_all(content, address)),
        (None, Some(html)) => Body::ForeignHtml(html),
        (None, None) => return Err(root.get("content").unexpected("a list of pieces").into()),
    };
    Ok(Document { title: required_text(root.get("title"))?, body })
}

async fn get(transport: &impl Transport, url: String, name: &str) -> Result<String, AdapterError> {
    let response = transport.send(Request::get(url)).await?;
    if !response.is_success() {
        return Err(response.status_error());
    }
    response.text(name).map(str::to_owned).map_err(AdapterError::from)
}

fn document_url(address: &str, shelf: Shelf, slug: &str) -> String {
    let (path, query) = match address.find('?') {
        Some(at) => address.split_at(at),
        None => (address, ""),
    };
    let (folder, ending) = match path.strip_suffix(".json") {
        Some(folder) => (folder, ".json"),
        None => (path.trim_end_matches('/'), ""),
    };
    format!("{folder}/{}/{}{ending}{query}", shelf.name(), encode(slug))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_lie_beside_their_index() {
        let url = |address| document_url(address, Shelf::Guides, "a/b");
        assert_eq!(url("/guides/en.json"), "/guides/en/guides/a%2Fb.json");
        assert_eq!(url("/guides/en.json?v=3"), "/guides/en/guides/a%2Fb.json?v=3");
        assert_eq!(
            url("https://s.example/api/content/en"),
            "https://s.example/api/content/en/guides/a%2Fb"
        );
    }

    #[test]
    fn a_document_is_pieces_or_foreign_html() {
        let read = |text| read_document(text, "/guides/en.json");
        let pieces = read(r#"{"title": "Lamp", "content": ["x"]}"#).unwrap();
        assert_eq!(pieces.body, Body::Pieces(vec![Piece::Text("x".to_owned())]));
        let html = read(r#"{"title": "Lamp", "html": "<p>x"}"#).unwrap();
        assert_eq!(html.body, Body::ForeignHtml("<p>x".to_owned()));
        for (text, expected) in [
            ("<html>", "document: not JSON"),
            ("{}", "document.content: expected a list of pieces, found nothing"),
            (
                r#"{"content": []}"#,
                "document.title: expected a text that is not empty, found nothing",
            ),
        ] {
            assert_eq!(read(text).unwrap_err().to_string(), expected);
        }
    }
}
