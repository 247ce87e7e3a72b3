//! Writes the index and the documents of guides and policies from a folder of Markdown.
//!
//! A program of its own because it asks the crate that reads Markdown.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use posventa_core::json;
use posventa_guides::{Mistake, Page, Publication, fill_in, publish};

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let (folder, out, policy) = match arguments.as_slice() {
        [folder, out] => (folder, out, None),
        [folder, out, policy] => (folder, out, Some(policy)),
        _ => {
            eprintln!("Usage: guides FOLDER OUT [POLICY]");
            return ExitCode::FAILURE;
        }
    };
    match write_all(folder, out, policy.map(PathBuf::as_path)) {
        Ok(lines) => {
            eprint!("{lines}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Writes everything, and says what was written. Values of the policy are filled in, where one is
/// given.
fn write_all(folder: &Path, out: &Path, policy: Option<&Path>) -> Result<String, String> {
    let mut pages = Vec::new();
    collect(folder, folder, &mut pages)?;
    if pages.is_empty() {
        return Err(format!("{} has no file that ends in .md", folder.display()));
    }
    let told = |mistakes: Vec<Mistake>| {
        mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    if let Some(path) = policy {
        let text = fs::read_to_string(path).map_err(|error| describe(path, &error))?;
        let policy = json::parse(&text, "policy").map_err(|error| error.to_string())?;
        pages = fill_in(pages, &policy).map_err(told)?;
    }
    let published = publish(pages).map_err(told)?;
    let mut lines = String::new();
    for Publication { language, index, documents, faq } in &published {
        let path = out.join(format!("{language}.json"));
        write(&path, index)?;
        for (name, document) in documents {
            write(&out.join(language).join(format!("{name}.json")), document)?;
        }
        if let Some(faq) = faq {
            write(&out.join(language).join("faq.jsonld"), faq)?;
        }
        lines.push_str(&format!("{}: {} documents\n", path.display(), documents.len()));
    }
    Ok(lines)
}

fn collect(root: &Path, folder: &Path, pages: &mut Vec<Page>) -> Result<(), String> {
    for entry in fs::read_dir(folder).map_err(|error| describe(folder, &error))? {
        let path = entry.map_err(|error| describe(folder, &error))?.path();
        if path.is_dir() {
            collect(root, &path, pages)?;
        } else if path.extension().is_some_and(|extension| extension == "md") {
            let text = fs::read_to_string(&path).map_err(|error| describe(&path, &error))?;
            let file = path.strip_prefix(root).unwrap_or(&path).display().to_string();
            pages.push(Page { file, text });
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    folder.and_then(|()| fs::write(path, text)).map_err(|error| describe(path, &error))
}

fn describe(path: &Path, error: &std::io::Error) -> String {
    format!("{}: {error}", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_demos_folder_becomes_an_index_and_documents_in_each_language() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../demo-shop/content");
        let out = std::env::temp_dir().join(format!("posventa-guides-{}", std::process::id()));
        let policy = root.join("../../../www/policy.json");
        let said = write_all(&root, &out, Some(&policy)).unwrap();
        assert_eq!(said.lines().count(), 2, "{said}");
        for file in [
            "en.json",
            "es.json",
            "en/guides/wall-lamp.json",
            "es/policies/returns.json",
            "en/faq.jsonld",
        ] {
            assert!(out.join(file).exists(), "{file}");
        }
        fs::remove_dir_all(&out).unwrap();
    }

    #[test]
    fn a_folder_without_markdown_is_a_mistake() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let error = write_all(&root, Path::new("nowhere"), None).unwrap_err();
        assert!(error.ends_with("has no file that ends in .md"), "{error}");
    }
}
