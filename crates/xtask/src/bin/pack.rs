//! Makes the compressed copies and the hashes of a folder that is to be published.
//!
//! A program of its own, so that `cargo xtask` does not wait for the compressors to compile.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use brotli::CompressorWriter;
use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha384};

/// What is about the package and never sent to a browser.
const NOT_SENT: &[&str] = &["package.json", "README.md", "accessibility.md", "integrity.json"];

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1) else {
        eprintln!("Usage: pack FOLDER");
        return ExitCode::FAILURE;
    };
    match pack(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// Puts NAME.br and NAME.gz beside each file, and `integrity.json` with the hash of each.
fn pack(folder: &Path) -> io::Result<()> {
    let mut names = Vec::new();
    collect(folder, Path::new(""), &mut names)?;
    names.sort();

    let mut lines = Vec::new();
    for name in &names {
        let path = folder.join(name);
        let content = fs::read(&path)?;
        brotli(&content, File::create(beside(&path, "br"))?)?;
        gzip(&content, File::create(beside(&path, "gz"))?)?;
        // Slashes on every system: these are the ends of addresses.
        let name = name.display().to_string().replace('\\', "/");
        lines.push(format!("  \"{name}\": \"{}\"", integrity(&content)));
    }
    fs::write(folder.join("integrity.json"), format!("{{\n{}\n}}\n", lines.join(",\n")))
}

/// The files below `folder` that browsers are sent, as paths from there.
fn collect(folder: &Path, below: &Path, names: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let name = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(folder, &name, names)?;
        } else if !NOT_SENT.iter().any(|not_sent| name == Path::new(not_sent)) {
            names.push(name);
        }
    }
    Ok(())
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

/// Brotli at its best: quality 11 and a window of 4 MB.
fn brotli(content: &[u8], to: impl Write) -> io::Result<()> {
    let mut writer = CompressorWriter::new(to, 4096, 11, 22);
    writer.write_all(content)?;
    writer.flush()
}

/// Gzip at its best, without a time or a name in its header: the same content, the same bytes.
fn gzip(content: &[u8], to: impl Write) -> io::Result<()> {
    let mut writer = GzBuilder::new().mtime(0).write(to, Compression::best());
    writer.write_all(content)?;
    writer.finish().map(drop)
}

/// The value of an `integrity` attribute, as Subresource Integrity (W3C) defines it.
fn integrity(content: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(content)))
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    const TEXT: &[u8] = b"Where is my parcel? Where is my parcel? Where is my parcel?";

    #[test]
    fn brotli_can_be_read_again_and_is_smaller() {
        let mut compressed = Vec::new();
        brotli(TEXT, &mut compressed).unwrap();
        assert!(compressed.len() < TEXT.len());
        let mut text = Vec::new();
        brotli::Decompressor::new(&compressed[..], 4096).read_to_end(&mut text).unwrap();
        assert_eq!(text, TEXT);
    }

    #[test]
    fn gzip_can_be_read_again_and_tells_no_time() {
        let mut compressed = Vec::new();
        gzip(TEXT, &mut compressed).unwrap();
        assert_eq!(compressed[4..8], [0; 4]);
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(&compressed[..]).read_to_end(&mut text).unwrap();
        assert_eq!(text, TEXT);
    }

    /// The hash that the W3C recommendation itself gives for this script.
    #[test]
    fn the_integrity_of_the_recommendations_example() {
        let expected = "sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO";
        assert_eq!(integrity(b"alert('Hello, world.');"), expected);
    }
}
