//! Writes the documentation's pages, or brings up to date what they keep of the references.
//!
//! A program of its own because it asks the crate that reads Markdown.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use posventa_docs::{generated, render};

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let outcome = match arguments.as_slice() {
        [root, write] if write == Path::new("--write") => keep(root),
        [root, out] => write_all(root, out),
        _ => Err("Usage: docs ROOT (OUT | --write)".to_owned()),
    };
    match outcome {
        Ok(said) => {
            eprintln!("{said}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn keep(root: &Path) -> Result<String, String> {
    let mut lines = Vec::new();
    for page in generated(root)? {
        write(&root.join(page.source), &page.text)?;
        lines.push(format!("{} is up to date", page.source));
    }
    Ok(lines.join("\n"))
}

fn write_all(root: &Path, out: &Path) -> Result<String, String> {
    let pages = render(root).map_err(|mistakes| mistakes.join("\n"))?;
    for page in &pages {
        write(&out.join(&page.path), &page.text)?;
    }
    Ok(format!("The documentation is in {}", out.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}
