//! Pages of a platform's own CMS as guides and policies.
//!
//! The merchant names them in the configuration, in place of an index's address:
//! `platform:en?guides=faq,size-guide&policies=returns,privacy`, with a `&token=` where it takes one. Their words become an index here,
//! so searching, keeping and reading are what they are for files.

mod adobe;
mod editor;
mod inline_html;
mod shopify;
mod sources;

use jiff::civil::Date;
use posventa_core::guides::{Guide, IndexWriter, Kind, Policy};
use posventa_core::json::{Json, Node};
use posventa_core::rich_text::Piece;

pub use self::adobe::AdobePages;
pub use self::shopify::ShopifyPages;
pub use self::sources::{BigCommercePages, SaleorPages, WordPressPages};
use crate::answer::distinct;
use crate::content_port::Body;
use crate::error::AdapterError;

/// A platform whose pages can be read.
#[allow(
    async_fn_in_trait,
    reason = "the browser's futures are not Send, and no executor is named here"
)]
pub trait Pages {
    /// Those of these pages that there are and that say something, in any order, in `language` where the platform knows
    /// several.
    async fn pages(&self, slugs: &[String], language: &str) -> Result<Vec<Page>, AdapterError>;
}

/// A page of a CMS.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub slug: String,
    pub title: String,
    pub updated: Option<Date>,
    pub body: Body,
}

/// Which pages a merchant named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Selection {
    pub language: String,
    pub guides: Vec<String>,
    pub policies: Vec<String>,
    /// A public token, for platforms whose pages need another one than its orders.
    pub token: String,
}

impl Selection {
    /// Reads an address of this form; `None` for every other.
    pub fn parse(address: &str) -> Option<Selection> {
        let (language, query) = address.trim().strip_prefix("platform:")?.split_once('?')?;
        let slugs = |name: &str| {
            let of = query.split('&').filter_map(|part| part.split_once('='));
            let of = of.filter(|(key, _)| *key == name).flat_map(|(_, slugs)| slugs.split(','));
            let of = of.map(str::trim).filter(|slug| !slug.is_empty()).map(str::to_owned);
            distinct(of.collect(), String::as_str)
        };
        Some(Selection {
            language: language.to_owned(),
            guides: slugs("guides"),
            policies: slugs("policies"),
            token: slugs("token").concat(),
        })
    }
}

/// Makes the index of the pages that there are, in the order in which the merchant named them, as
/// [`posventa_core::guides::Index`] reads it.
///
/// # Errors
///
/// If there is no answer, or none that can be read.
pub async fn index(source: &impl Pages, selection: &Selection) -> Result<String, AdapterError> {
    let slugs = [selection.guides.as_slice(), &selection.policies].concat();
    let pages = source.pages(&slugs, &selection.language).await?;
    let page = |slug: &String| pages.iter().find(|page| page.slug == *slug);
    let mut writer = IndexWriter::new(&selection.language);
    for page in selection.guides.iter().filter_map(page) {
        let guide = Guide {
            slug: page.slug.clone(),
            title: page.title.clone(),
            kind: Kind::Faq,
            summary: String::new(),
            sections: Vec::new(),
            products: Vec::new(),
            updated: page.updated,
        };
        writer.add_guide(&guide, &words(&page.body));
    }
    for page in selection.policies.iter().filter_map(page) {
        writer.add_policy(&Policy {
            slug: page.slug.clone(),
            title: page.title.clone(),
            summary: String::new(),
            // No platform counts versions of a page; the day of the last change tells two apart.
            version: page.updated.map_or_else(|| "–".to_owned(), |day| day.to_string()),
            since: None,
        });
    }
    Ok(writer.write())
}

/// Fetches one page, and writes it as [`crate::content_port::read_document`] reads it.
///
/// # Errors
///
/// If there is no answer, or no such page among those that the merchant named.
pub async fn document(
    source: &impl Pages,
    selection: &Selection,
    slug: &str,
) -> Result<String, AdapterError> {
    let missing = AdapterError::Status { status: 404, retry_after: None };
    if !selection.guides.iter().chain(&selection.policies).any(|named| named == slug) {
        return Err(missing);
    }
    let pages = source.pages(&[slug.to_owned()], &selection.language).await?;
    let page = pages.into_iter().find(|page| page.slug == slug).ok_or(missing)?;
    let body = match &page.body {
        Body::Pieces(pieces) => ("content", Piece::write_all(pieces)),
        Body::ForeignHtml(html) => ("html", Json::text(html)),
    };
    Ok(Json::object([("title", Json::text(&page.title)), body]).write())
}

/// What a body says, for searching in it.
fn words(body: &Body) -> String {
    match body {
        Body::ForeignHtml(html) => inline_html::words(html),
        Body::Pieces(pieces) => {
            let mut text = String::new();
            add_words(pieces, &mut text);
            text
        }
    }
}

fn add_words(pieces: &[Piece], text: &mut String) {
    for piece in pieces {
        match piece {
            Piece::Text(words) => text.push_str(words),
            Piece::Link { children, .. } => add_words(children, text),
            Piece::Image { alt, .. } => text.push_str(alt),
            Piece::Element { name, children } => {
                add_words(children, text);
                // Two paragraphs are not one word; a word of which a part is bold is.
                if !matches!(name.as_str(), "strong" | "em" | "s" | "code" | "sub" | "sup") {
                    text.push(' ');
                }
            }
        }
    }
}

/// The day of a moment, which is what its text begins with.
fn day(moment: &Node<'_>) -> Option<Date> {
    let text = moment.optional_text()?;
    let day = Json::text(text.get(..10)?);
    Node::root(&day, "day").optional_date().ok().flatten()
}
