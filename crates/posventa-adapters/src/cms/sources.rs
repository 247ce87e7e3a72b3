//! Where pages come from: Saleor's, WordPress's and BigCommerce's requests and answers.

use posventa_core::json::{self, Json, JsonError, Node};

use super::inline_html;
use super::{Page, Pages, day, editor};
use crate::answer::{clean_token, readable, required_text};
use crate::content_port::Body;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::{Request, Transport, encode};
use crate::woocommerce;

const SALEOR: &str = include_str!("saleor_pages.graphql");
const BIGCOMMERCE: &str = include_str!("bigcommerce_pages.graphql");

/// Pages of a Saleor shop, written in Editor.js.
#[derive(Debug, Clone)]
pub struct SaleorPages<T> {
    pub transport: T,
    /// Address of the GraphQL API.
    pub api: String,
}

impl<T: Transport> Pages for SaleorPages<T> {
    async fn pages(&self, slugs: &[String], language: &str) -> Result<Vec<Page>, AdapterError> {
        let slugs = slugs.iter().map(|slug| Json::text(slug)).collect();
        // Saleor has a code of its own for every language, of which those of two letters are ISO's.
        let language = language.split(['-', '_']).next().unwrap_or_default().to_ascii_uppercase();
        let variables =
            Json::object([("slugs", Json::List(slugs)), ("language", Json::text(&language))]);
        let request = graphql::request(self.api.trim(), SALEOR, variables);
        let answer = graphql::read(&self.transport.send(request).await?)?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let pages = data.get("pages");
        let edges = pages.get("edges");
        if !edges.exists() {
            return Err(edges.unexpected("a list").into());
        }
        Ok(readable(&edges, |edge| saleor_page(&edge.get("node"), &self.api))?)
    }
}

fn saleor_page(page: &Node<'_>, api: &str) -> Result<Page, JsonError> {
    let translation = page.get("translation");
    let words =
        |key: &str| translation.get(key).optional_text().or_else(|| page.get(key).optional_text());
    let content = words("content").and_then(|text| json::parse(&text, "content").ok());
    let pieces = content.map(|content| editor::read(&content, api)).unwrap_or_default();
    Ok(Page {
        slug: required_text(page.get("slug"))?,
        title: words("title").ok_or_else(|| page.get("title").unexpected("a title"))?,
        updated: day(&page.get("publishedAt")),
        body: Body::Pieces(pieces),
    })
}

/// Pages and posts of the WordPress that a WooCommerce shop lives in.
#[derive(Debug, Clone)]
pub struct WordPressPages<T> {
    pub transport: T,
    /// Address of the site, or of its REST API.
    pub site: String,
}

/// How many pages are asked for at once: WordPress answers with a hundred at most, and several may
/// have the same slug, each below another page.
const AT_ONCE: usize = 50;

impl<T: Transport> Pages for WordPressPages<T> {
    async fn pages(&self, slugs: &[String], _language: &str) -> Result<Vec<Page>, AdapterError> {
        let mut found: Vec<Page> = Vec::new();
        for kind in ["pages", "posts"] {
            let missing = slugs.iter().filter(|slug| found.iter().all(|page| page.slug != **slug));
            let missing: Vec<String> = missing.map(|slug| encode(slug)).collect();
            for slugs in missing.chunks(AT_ONCE) {
                let path = format!(
                    "wp/v2/{kind}?slug={}&per_page=100&_fields=slug,title,content,modified_gmt",
                    slugs.join(",")
                );
                let request = Request::get(woocommerce::address(&self.site, &path));
                let response = self.transport.send(request).await?;
                if !response.is_success() {
                    return Err(response.status_error());
                }
                let answer = response.json("pages")?;
                found.extend(readable(&Node::root(&answer, "pages"), wordpress_page)?);
            }
        }
        Ok(found)
    }
}

fn wordpress_page(page: Node<'_>) -> Result<Page, JsonError> {
    let (title, content) = (page.get("title"), page.get("content"));
    let rendered = title.get("rendered");
    let title = inline_html::words(rendered.text()?).trim().to_owned();
    if title.is_empty() {
        return Err(rendered.unexpected("a title"));
    }
    Ok(Page {
        slug: required_text(page.get("slug"))?,
        title,
        updated: day(&page.get("modified_gmt")),
        body: Body::ForeignHtml(required_text(content.get("rendered"))?),
    })
}

/// Pages and posts of a BigCommerce shop, named by their path without its slashes.
#[derive(Debug, Clone)]
pub struct BigCommercePages<T> {
    pub transport: T,
    /// Address of the GraphQL API.
    pub api: String,
    /// A storefront API token.
    pub key: String,
}

impl<T: Transport> Pages for BigCommercePages<T> {
    /// BigCommerce finds no pages by their path, so it is asked for all.
    async fn pages(&self, slugs: &[String], _language: &str) -> Result<Vec<Page>, AdapterError> {
        let api = self.api.trim().trim_end_matches('/');
        let mut request = graphql::request(api, BIGCOMMERCE, Json::object([]));
        if let Some(key) = clean_token(self.key.trim().to_owned()) {
            request = request.bearer(&key);
        }
        let answer = graphql::read(&self.transport.send(request).await?)?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        let site = data.get("site");
        let content = site.get("content");
        if !content.exists() {
            return Err(content.unexpected("pages and posts").into());
        }
        let pages = content.get("pages");
        let mut found = readable(&pages.get("edges"), |it| bigcommerce_page(&it.get("node")))?;
        let blog = content.get("blog");
        let posts = blog.get("posts");
        found.extend(readable(&posts.get("edges"), |it| bigcommerce_page(&it.get("node")))?);
        found.retain(|page| slugs.contains(&page.slug));
        Ok(found)
    }
}

fn bigcommerce_page(page: &Node<'_>) -> Result<Page, JsonError> {
    let path = required_text(page.get("path"))?;
    Ok(Page {
        slug: path.trim_matches('/').to_owned(),
        title: required_text(page.get("name"))?,
        updated: day(&page.get("publishedDate").get("utc")),
        body: Body::ForeignHtml(required_text(page.get("htmlBody"))?),
    })
}
