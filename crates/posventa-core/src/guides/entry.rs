//! What an index says about one guide or one policy.

use jiff::civil::Date;

use crate::json::{Json, JsonError, Node};
use crate::words::words;

words! {
    /// What a guide is for.
    Kind {
        /// Putting it up or together.
        Install = "install",
        Use = "use",
        Care = "care",
        /// The manufacturer's own paper.
        Manual = "manual",
        /// Questions that are asked often.
        Faq = "faq",
    }
}

/// A guide, as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Guide {
    /// Names it in addresses, the same in every language.
    pub slug: String,
    pub title: String,
    pub kind: Kind,
    /// What it says in a sentence or two. May be empty.
    pub summary: String,
    /// The titles of its sections.
    pub sections: Vec<String>,
    /// SKUs of the products it is about; one that ends in `*` stands for all that begin so. None
    /// for guides about the shop.
    pub products: Vec<String>,
    pub updated: Option<Date>,
}

impl Guide {
    /// Whether it is about one of these products.
    pub fn is_about(&self, skus: &[String]) -> bool {
        let fits = |product: &String, sku: &String| match product.strip_suffix('*') {
            Some(start) => sku.starts_with(start),
            None => product == sku,
        };
        self.products.iter().any(|product| skus.iter().any(|sku| fits(product, sku)))
    }

    pub(super) fn read(node: Node<'_>) -> Result<Guide, JsonError> {
        let kind = node.get("kind");
        Ok(Guide {
            slug: slug(&node)?,
            title: node.get("title").text()?.to_owned(),
            kind: Kind::from_name(kind.text()?)
                .ok_or_else(|| kind.unexpected("install, use, care, manual or faq"))?,
            summary: node.get("summary").optional_text().unwrap_or_default(),
            sections: texts(&node.get("sections"))?,
            products: texts(&node.get("products"))?,
            updated: node.get("updated").optional_date()?,
        })
    }

    pub(super) fn write(&self) -> Json {
        let list = |texts: &[String]| Json::List(texts.iter().map(|it| Json::text(it)).collect());
        let mut entries = vec![
            ("slug", Json::text(&self.slug)),
            ("title", Json::text(&self.title)),
            ("kind", Json::text(self.kind.name())),
            ("summary", Json::text(&self.summary)),
            ("sections", list(&self.sections)),
            ("products", list(&self.products)),
        ];
        entries.extend(self.updated.map(|day| ("updated", Json::text(&day.to_string()))));
        object(entries)
    }
}

/// A policy, as the index knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Policy {
    /// Names it in addresses, the same in every language.
    pub slug: String,
    pub title: String,
    pub summary: String,
    /// As the shop counts its versions, such as `3` or `2026-02`.
    pub version: String,
    /// Since when it holds.
    pub since: Option<Date>,
}

impl Policy {
    pub(super) fn read(node: Node<'_>) -> Result<Policy, JsonError> {
        Ok(Policy {
            slug: slug(&node)?,
            title: node.get("title").text()?.to_owned(),
            summary: node.get("summary").optional_text().unwrap_or_default(),
            version: node.get("version").text_or_number()?,
            since: node.get("since").optional_date()?,
        })
    }

    pub(super) fn write(&self) -> Json {
        let mut entries = vec![
            ("slug", Json::text(&self.slug)),
            ("title", Json::text(&self.title)),
            ("summary", Json::text(&self.summary)),
            ("version", Json::text(&self.version)),
        ];
        entries.extend(self.since.map(|day| ("since", Json::text(&day.to_string()))));
        object(entries)
    }
}

fn slug(node: &Node<'_>) -> Result<String, JsonError> {
    let slug = node.get("slug");
    slug.optional_text().ok_or_else(|| slug.unexpected("a name for addresses"))
}

fn texts(node: &Node<'_>) -> Result<Vec<String>, JsonError> {
    node.list(|item| Ok(item.text()?.to_owned()))
}

fn object(entries: Vec<(&str, Json)>) -> Json {
    Json::Object(entries.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
}
