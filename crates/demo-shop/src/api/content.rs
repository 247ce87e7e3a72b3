//! Guides and policies: for everybody, as they were published when the shop started.

use std::sync::LazyLock;

use axum::Json;
use axum::extract::Path;
use posventa_guides::Publication;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use super::Problem;
use super::problem::ProblemBody;
use crate::content;

static PUBLISHED: LazyLock<Vec<Publication>> = LazyLock::new(content::published);

/// All guides and policies of a language, and the words by which they are found.
///
/// `cargo xtask guides` writes the same from a folder of Markdown, and documents the form of
/// `words`.
#[utoipa::path(get, path = "/content/{language}", tag = "content",
    params(("language" = String, Path, description = "BCP 47 tag", example = "en")),
    responses(
        (status = 200, description = "The index", body = ContentIndex),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn index(Path(language): Path<String>) -> Result<Json<ContentIndex>, Problem> {
    read(&published(&language)?.index)
}

/// A guide.
#[utoipa::path(get, path = "/content/{language}/guides/{slug}", tag = "content",
    params(("language" = String, Path, example = "en"), ("slug" = String, Path)),
    responses(
        (status = 200, description = "The guide", body = GuideDocument),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn guide(
    Path((language, slug)): Path<(String, String)>,
) -> Result<Json<GuideDocument>, Problem> {
    read(document(&language, &format!("guides/{slug}"))?)
}

/// A policy, in the version that holds now.
#[utoipa::path(get, path = "/content/{language}/policies/{slug}", tag = "content",
    params(("language" = String, Path, example = "en"), ("slug" = String, Path)),
    responses(
        (status = 200, description = "The policy", body = PolicyDocument),
        (status = 404, description = "`not-found`", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn policy(
    Path((language, slug)): Path<(String, String)>,
) -> Result<Json<PolicyDocument>, Problem> {
    read(document(&language, &format!("policies/{slug}"))?)
}

fn published(language: &str) -> Result<&'static Publication, Problem> {
    let found = PUBLISHED.iter().find(|it| it.language == language);
    found.ok_or(const { Problem::not_found() })
}

fn document(language: &str, path: &str) -> Result<&'static str, Problem> {
    let found = published(language)?.documents.get(path);
    found.map(String::as_str).ok_or(const { Problem::not_found() })
}

/// What was published, as the contract has it; what does not fit is the shop's own mistake.
fn read<T: for<'a> Deserialize<'a>>(text: &str) -> Result<Json<T>, Problem> {
    serde_json::from_str(text).map(Json).map_err(|_| Problem::broken())
}

/// The index of one language.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct ContentIndex {
    /// Of this format.
    #[schema(example = 1)]
    version: u32,
    /// BCP 47 tag of all that it names.
    #[schema(example = "en")]
    language: String,
    guides: Vec<GuideEntry>,
    policies: Vec<PolicyEntry>,
    /// For each stem, sorted, `stem:guides` and a space; the guides as distances in base 32.
    #[schema(example = "lamp:yx mug:B")]
    words: String,
}

/// What the index says about a guide.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct GuideEntry {
    /// Names it in addresses, the same in every language.
    #[schema(example = "wall-lamp")]
    slug: String,
    title: String,
    kind: GuideKind,
    summary: String,
    sections: Vec<String>,
    /// SKUs; one that ends in `*` stands for all that begin so.
    #[schema(example = json!(["MUG-*"]))]
    products: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "date", nullable = false)]
    updated: Option<String>,
}

/// What the index says about a policy.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct PolicyEntry {
    #[schema(example = "returns")]
    slug: String,
    title: String,
    summary: String,
    /// As the shop counts.
    #[schema(example = "3")]
    version: String,
    /// Since when it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "date", nullable = false)]
    since: Option<String>,
}

/// What a guide is for.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum GuideKind {
    Install,
    Use,
    Care,
    Manual,
    Faq,
}

/// A whole guide.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct GuideDocument {
    title: String,
    kind: GuideKind,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "date", nullable = false)]
    updated: Option<String>,
    /// JsonML: texts, and `[name, {attributes}?, children…]`. A shop whose platform has HTML
    /// sends `html` in its place.
    #[schema(value_type = Vec<Value>, example = json!([["p", "Cut ", ["strong", "the power"]]]))]
    content: Vec<Value>,
}

/// A whole policy.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
pub struct PolicyDocument {
    title: String,
    version: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(format = "date", nullable = false)]
    since: Option<String>,
    /// As in a guide.
    #[schema(value_type = Vec<Value>, example = json!([["p", "Thirty days."]]))]
    content: Vec<Value>,
}
