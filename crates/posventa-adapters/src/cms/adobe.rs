//! Pages and blocks of Magento's CMS.

use posventa_core::json::{Json, JsonError, Node};

use super::{Page, Pages};
use crate::answer::{readable, required_text};
use crate::content_port::Body;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::{Credentials, Request, Transport};

/// Pages by their URL key, and blocks by their identifier where no page has it. The SaaS edition of
/// Adobe Commerce has neither.
#[derive(Debug, Clone)]
pub struct AdobePages<T> {
    pub transport: T,
    /// Address of the GraphQL API.
    pub api: String,
    /// Code of the store view, which decides the language; empty for the default one.
    pub store: String,
}

impl<T: Transport> Pages for AdobePages<T> {
    /// An answer has errors for what there is not, and beside them what there is.
    async fn pages(&self, slugs: &[String], _language: &str) -> Result<Vec<Page>, AdapterError> {
        let api = self.api.trim().trim_end_matches('/');
        let mut request = graphql::request(api, &question(slugs), Json::object([]));
        request = Request { credentials: Credentials::Omit, ..request };
        let store = self.store.trim();
        if !store.is_empty() {
            request = request.header("store", store);
        }
        let answer = graphql::read(&self.transport.send(request).await?)?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        if !data.exists() {
            return Err(data.unexpected("pages and blocks").into());
        }
        let read = |(index, slug): (usize, &String)| {
            let alias = format!("p{index}");
            page(slug, &data.get(&alias)).ok()
        };
        let mut found: Vec<Page> = slugs.iter().enumerate().filter_map(read).collect();
        let blocks = data.get("cmsBlocks");
        let blocks = readable(&blocks.get("items"), |block| {
            page(&required_text(block.get("identifier"))?, &block)
        });
        for block in blocks.unwrap_or_default() {
            if found.iter().all(|page| page.slug != block.slug) {
                found.push(block);
            }
        }
        Ok(found)
    }
}

/// A document with one field a slug: Magento lists blocks, and finds one page at a time.
fn question(slugs: &[String]) -> String {
    // A text of JSON is one of GraphQL.
    let quoted: Vec<String> = slugs.iter().map(|slug| Json::text(slug).write()).collect();
    let page = |(index, slug): (usize, &String)| {
        format!("p{index}:cmsPage(identifier:{slug}){{title content_heading content}}")
    };
    let pages: String = quoted.iter().enumerate().map(page).collect();
    let all = quoted.join(",");
    format!("{{{pages}cmsBlocks(identifiers:[{all}]){{items{{identifier title content}}}}}}")
}

/// A page is called what stands above its text, or else what the browser's tab says.
fn page(slug: &str, page: &Node<'_>) -> Result<Page, JsonError> {
    let heading = page.get("content_heading").optional_text();
    Ok(Page {
        slug: slug.to_owned(),
        title: heading.map_or_else(|| required_text(page.get("title")), Ok)?,
        updated: None,
        body: Body::ForeignHtml(required_text(page.get("content"))?),
    })
}
