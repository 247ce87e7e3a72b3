//! Pages, articles and policies of a Shopify shop, from its Storefront API.

use posventa_core::json::{Json, JsonError, Node};

use super::{Page, Pages, day};
use crate::answer::{clean_token, required_text};
use crate::content_port::Body;
use crate::error::AdapterError;
use crate::graphql;
use crate::http::Transport;

/// The policies of a shop: their handle, which is the end of their address, and their field. They
/// lie at `/policies/…`, where no page of the merchant's can.
const POLICIES: [(&str, &str); 8] = [
    ("contact-information", "contactInformation"),
    ("legal-notice", "legalNotice"),
    ("privacy-policy", "privacyPolicy"),
    ("refund-policy", "refundPolicy"),
    ("shipping-policy", "shippingPolicy"),
    ("subscription-policy", "subscriptionPolicy"),
    ("terms-of-sale", "termsOfSale"),
    ("terms-of-service", "termsOfService"),
];

/// Pages by their handle, articles by those of blog and article (`news/care`), policies by theirs.
#[derive(Debug, Clone)]
pub struct ShopifyPages<T> {
    pub transport: T,
    /// Address of the shop's own domain.
    pub shop: String,
    /// A public access token of the Storefront API; empty for none. Pages, articles and policies
    /// can be read without (<https://shopify.dev/docs/api/storefront>, "Tokenless access").
    pub token: String,
}

impl<T: Transport> Pages for ShopifyPages<T> {
    async fn pages(&self, slugs: &[String], language: &str) -> Result<Vec<Page>, AdapterError> {
        let variables = Json::object([("language", language_code(language))]);
        let api = format!("{}/api/2026-04/graphql.json", self.shop.trim().trim_end_matches('/'));
        let mut request = graphql::request(&api, &question(slugs), variables);
        if let Some(token) = clean_token(self.token.trim().to_owned()) {
            request = request.header("x-shopify-storefront-access-token", token.reveal());
        }
        let response = self.transport.send(request).await?;
        if response.status == 401 || response.status == 403 {
            return Err(NOT_LET_IN);
        }
        let answer = graphql::read(&response)?;
        let root = Node::root(&answer, "answer");
        let data = root.get("data");
        match graphql::error_code(&answer) {
            Some(code) if !data.exists() && matches!(&*code, "UNAUTHORIZED" | "ACCESS_DENIED") => {
                return Err(NOT_LET_IN);
            }
            _ if !data.exists() => return Err(data.unexpected("pages").into()),
            _ => {}
        }
        let read = |(index, slug): (usize, &String)| {
            let alias = format!("p{index}");
            let found = data.get(&alias);
            let inner = found.get("it");
            page(slug, if inner.exists() { &inner } else { &found }).ok()
        };
        Ok(slugs.iter().enumerate().filter_map(read).collect())
    }
}

const NOT_LET_IN: AdapterError = AdapterError::Misconfigured {
    fix: "the shop lets nobody read its pages like this: `token` in `content` has to be a public \
          access token of the Storefront API that may read content, see docs/platforms/shopify.md",
};

/// A document with one field a slug, because no search of Shopify's finds pages by their handle.
fn question(slugs: &[String]) -> String {
    let field = |(index, slug): (usize, &String)| {
        // A text of JSON is one of GraphQL.
        let quoted = |text: &str| Json::text(text).write();
        if let Some((_, field)) = POLICIES.iter().find(|(handle, _)| handle == slug) {
            return format!("p{index}:shop{{it:{field}{{title body}}}}");
        }
        match slug.split_once('/') {
            None => {
                let handle = quoted(slug);
                format!("p{index}:page(handle:{handle}){{title body at:updatedAt}}")
            }
            Some((blog, handle)) => format!(
                "p{index}:blog(handle:{}){{it:articleByHandle(handle:{})\
                 {{title body:contentHtml at:publishedAt}}}}",
                quoted(blog),
                quoted(handle)
            ),
        }
    };
    let fields: String = slugs.iter().enumerate().map(field).collect();
    // No document is without a field.
    let fields = if fields.is_empty() { "__typename" } else { &fields };
    format!("query($language:LanguageCode)@inContext(language:$language){{{fields}}}")
}

/// Shopify's code of a language: that of two letters, but for two that it tells apart by country.
fn language_code(language: &str) -> Json {
    let (code, country) = language.split_once(['-', '_']).unwrap_or((language, ""));
    let (code, country) = (code.to_ascii_uppercase(), country.to_ascii_uppercase());
    match (&*code, &*country) {
        ("PT", "BR" | "PT") | ("ZH", "CN" | "TW") => Json::text(&format!("{code}_{country}")),
        (code, _) if code.len() == 2 => Json::text(code),
        _ => Json::Null,
    }
}

fn page(slug: &str, page: &Node<'_>) -> Result<Page, JsonError> {
    Ok(Page {
        slug: slug.to_owned(),
        title: required_text(page.get("title"))?,
        updated: day(&page.get("at")),
        body: Body::ForeignHtml(required_text(page.get("body"))?),
    })
}
