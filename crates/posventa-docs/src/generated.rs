//! What is put into pages between `<!-- made: NAME -->` and `<!-- end -->`.
//!
//! The references of the merchant's files are kept in the pages as well, for readers on a code
//! host; a test fails when they are stale. Those of the element change with every part, so they are
//! put in when the pages are made.

use std::fs;
use std::path::Path;

use posventa_core::json::Json;

use crate::configuration::reference;
use crate::conformance;
use crate::element;

const BEGIN: &str = "<!-- made: ";
const END: &str = "<!-- end -->";

/// Pages that keep what is put into them.
const KEPT: &[&str] =
    &["docs/accessibility.md", "docs/configuration.md", "docs/policy-reference.md"];

/// A page as it should be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Generated {
    /// In the repository.
    pub source: &'static str,
    pub text: String,
}

/// The pages that keep a reference, with the reference of today.
///
/// # Errors
///
/// What cannot be read, or lacks a description or an example.
pub fn generated(root: &Path) -> Result<Vec<Generated>, String> {
    let mut pages = Vec::new();
    for source in KEPT {
        let text = fs::read_to_string(root.join(source));
        let text = text.map_err(|error| format!("{source}: {error}"))?;
        pages.push(Generated { source, text: filled(root, &text)? });
    }
    Ok(pages)
}

/// A page with everything that it wants put in.
pub fn filled(root: &Path, markdown: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = markdown;
    while let Some((before, after)) = rest.split_once(BEGIN) {
        let (name, after) = after.split_once(" -->").ok_or("a comment does not end")?;
        let (_, after) = after.split_once(END).ok_or_else(|| format!("{name} has no {END}"))?;
        text += &format!("{before}{BEGIN}{name} -->\n\n{}\n\n{END}", made(root, name)?);
        rest = after;
    }
    Ok(text + rest)
}

fn made(root: &Path, name: &str) -> Result<String, String> {
    let read = |file: &str| {
        let text =
            fs::read_to_string(root.join(file)).map_err(|error| format!("{file}: {error}"))?;
        Json::parse(&text).ok_or_else(|| format!("{file} is not JSON"))
    };
    let schema = || read("www/posventa.schema.json");
    match name {
        "configuration" => {
            let schema = schema()?;
            reference(&schema, &schema, &[("answersWithin", "answersWithin")])
        }
        "policy" => {
            let schema = schema()?;
            let policy = schema.get("$defs").and_then(|it| it.get("policy"));
            let policy = policy.ok_or("the schema describes no policy")?;
            reference(
                &schema,
                policy,
                &[("policyWhen", "when"), ("percentRange", "priceReduction")],
            )
        }
        "conformance" => conformance::tables(root, &read("docs/accessibility.json")?),
        "version" => {
            let package = read("pkg/package.json")?;
            let version = package.get("version").and_then(Json::as_text).unwrap_or_default();
            Ok(format!("Posventa {version}"))
        }
        section => element::tables(&read("www/custom-elements.json")?, section),
    }
}
