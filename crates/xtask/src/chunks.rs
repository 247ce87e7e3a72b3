//! What several parts of the module share.
//!
//! The splitter makes a chunk for every set of parts that share anything, so that nobody fetches
//! what they do not need: with a dozen parts that is forty chunks, most of them smaller than the
//! request for them. What every first view needs anyway goes back into the main module, where it
//! also compresses better; so does what is too small to be worth a request.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Outcome;
use crate::project::{Project, describe, read, write};

/// A chunk of fewer bytes than this, with the names of its functions still in it, is not worth a
/// request; some tenth of them are left when it is published.
const TOO_SMALL: u64 = 1_500;

/// The same where a first view would wait for it.
const TOO_SMALL_TO_WAIT_FOR: u64 = 4_000;

/// A chunk in the script that fetches the parts.
#[derive(Debug, PartialEq, Eq)]
struct Chunk<'a> {
    /// `__chunk_4` in the script, and with it `chunk_4.wasm`.
    index: &'a str,
    /// The parts that share it.
    parts: Vec<&'a str>,
}

/// Moves shared code from the chunks in `split` into `module`, and takes those chunks out of
/// `link`, the script that fetches them.
pub fn merge(
    project: &Project,
    merger: &Path,
    features: &[&str],
    split: &Path,
    module: &Path,
    link: &Path,
) -> Outcome {
    let mut script = read(link)?;
    let mut merged: Vec<(PathBuf, String)> = Vec::new();
    let chunks = chunks(&script);
    let all = all_platforms(&chunks);
    for Chunk { index, parts } in chunks {
        let file = split.join(format!("chunk_{index}.wasm"));
        let bytes = fs::metadata(&file).map_err(|error| describe(&file, &error))?.len();
        let too_small = match platforms(&parts) {
            0 => TOO_SMALL,
            _ => TOO_SMALL_TO_WAIT_FOR,
        };
        if bytes < too_small || (0 < all && platforms(&parts) == all) {
            merged.push((file, index.to_owned()));
        }
    }
    if merged.is_empty() {
        return Ok(());
    }
    // The parts import the main module's memory and table under this name.
    let mut command = project.command(merger).words(features).word(module).word("__wasm_split");
    for (file, index) in &merged {
        command = command.word(file).word(format!("chunk_{index}"));
        script = without(&script, index);
    }
    command.word("-o").word(module).run()?;
    for (file, _) in &merged {
        fs::remove_file(file).map_err(|error| describe(file, &error))?;
    }
    write(link, &script)
}

/// How many platforms there are. What the parts of all of them need, every first view needs; what
/// some of them share stays apart, or pages of the others would pay for it.
fn all_platforms(chunks: &[Chunk<'_>]) -> usize {
    let parts = chunks.iter().flat_map(|chunk| chunk.parts.iter().copied());
    platforms(&parts.collect::<BTreeSet<&str>>().into_iter().collect::<Vec<_>>())
}

/// How many of the parts are platforms', which the loader fetches beside the module.
fn platforms(parts: &[&str]) -> usize {
    parts.iter().filter(|part| part.starts_with("platform_")).count()
}

/// The chunks of a script: each a comment with the parts, then `const __chunk_N = makeLoad(…`.
fn chunks(script: &str) -> Vec<Chunk<'_>> {
    let comments = script.split("/* ").skip(1);
    let chunks = comments.filter_map(|comment| {
        let (parts, rest) = comment.split_once(" */\nconst __chunk_")?;
        let (index, _) = rest.split_once(" = ")?;
        Some(Chunk { index, parts: parts.split(", ").collect() })
    });
    chunks.collect()
}

/// The script without the chunk that is in the main module now.
fn without(script: &str, index: &str) -> String {
    const END: &str = ", []);\n";
    let name = format!("__chunk_{index}");
    let mut shorter = script.to_owned();
    if let Some(start) = shorter.find(&format!("const {name} = "))
        && let Some(length) = shorter[start..].find(END)
    {
        shorter.replace_range(start..start + length + END.len(), "");
    }
    shorter
        .replace(&format!("[{name}, "), "[")
        .replace(&format!(", {name}]"), "]")
        .replace(&format!(", {name}, "), ", ")
        .replace(&format!("[{name}]"), "[]")
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCRIPT: &str = "\
/* list, order */
const __chunk_4 = makeLoad(() => {
    const src = fetch(new URL(\"./chunk_4.wasm\", import.meta.url));
}
, []);
/* look_up, order */
const __chunk_12 = makeLoad(() => {
    const src = fetch(new URL(\"./chunk_12.wasm\", import.meta.url));
}
, []);
export const __wasm_split_load_order = wrapAsyncCb(makeLoad(() => {
}
, [__chunk_4, __chunk_12]));
export const __wasm_split_load_list = wrapAsyncCb(makeLoad(() => {
}
, [__chunk_4]));
";

    #[test]
    fn chunks_and_who_shares_them_are_read() {
        let chunk = |index, parts: [&'static str; 2]| Chunk { index, parts: parts.to_vec() };
        let expected = [chunk("4", ["list", "order"]), chunk("12", ["look_up", "order"])];
        assert_eq!(chunks(SCRIPT), expected);
    }

    #[test]
    fn a_chunk_that_is_gone_is_not_fetched() {
        let shorter = without(SCRIPT, "12");
        assert!(!shorter.contains("chunk_12"), "{shorter}");
        assert!(shorter.contains(", [__chunk_4]));\nexport"), "{shorter}");
        let shortest = without(&shorter, "4");
        assert!(!shortest.contains("__chunk_"), "{shortest}");
        assert_eq!(shortest.matches(", []));").count(), 2, "{shortest}");
    }

    #[test]
    fn platforms_are_counted_once() {
        let chunk = |parts: &[&'static str]| Chunk { index: "1", parts: parts.to_vec() };
        let chunks = [
            chunk(&["platform_medusa", "platform_saleor"]),
            chunk(&["customer_medusa", "platform_medusa", "platform_shopify"]),
            chunk(&["list", "order"]),
        ];
        assert_eq!(all_platforms(&chunks), 3);
        assert_eq!(chunks.map(|chunk| platforms(&chunk.parts)), [2, 2, 0]);
    }
}
