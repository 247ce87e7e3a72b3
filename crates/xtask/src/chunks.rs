//! What several parts of the module share.
//!
//! The splitter makes a chunk for every set of parts that share anything, so that nobody fetches
//! what they do not need: with three dozen parts that is 485 chunks, most of them smaller than the
//! request for them. Which of them travel together, and which in the main module, is decided by
//! [`grouping`]; here they are merged, and the script that fetches them told.

mod grouping;
mod host;

use std::collections::{BTreeSet, HashMap};
use std::fs;
use std::path::{Path, PathBuf};

use grouping::Piece;

use crate::Outcome;
use crate::binary::{CODE_SECTION, DATA_SECTION, ELEMENT_SECTION, sections};
use crate::command::Command;
use crate::project::{Project, describe, read, write};

/// Parts with names that begin so are platforms', which the loader fetches beside the module.
const FIRST_VIEW: &str = "platform_";

/// A chunk in the script that fetches the parts.
#[derive(Debug, PartialEq, Eq)]
struct Chunk<'a> {
    /// `4` of `__chunk_4` in the script, and of `chunk_4.wasm`.
    index: &'a str,
    /// The parts that share it.
    parts: Vec<&'a str>,
}

/// Moves shared code from the chunks in `split` into `module` or together, and takes the chunks
/// that are no more out of `link`, the script that fetches them.
pub fn merge(
    project: &Project,
    merger: &Path,
    features: &[&str],
    split: &Path,
    module: &Path,
    link: &Path,
) -> Outcome {
    let script = read(link)?;
    let chunks = chunks(&script);
    let file = |chunk: &Chunk<'_>| split.join(format!("chunk_{}.wasm", chunk.index));
    let contents = chunks.iter().map(|chunk| {
        let file = file(chunk);
        fs::read(&file).map_err(|error| describe(&file, &error))
    });
    let contents = contents.collect::<Outcome<Vec<_>>>()?;
    let (pieces, first_views) = pieces(&chunks, &contents)?;
    let groups = grouping::together(&pieces, first_views);

    // Where each chunk is afterwards: in the file of another or its own, or in the main module.
    let mut places: HashMap<&str, Option<&str>> = HashMap::new();
    for (number, group) in groups.iter().enumerate() {
        let files: Vec<PathBuf> = group.iter().map(|it| file(&chunks[*it])).collect();
        let first = (number != 0).then(|| chunks[group[0]].index);
        places.extend(group.iter().map(|it| (chunks[*it].index, first)));
        let merge = || project.command(merger).words(features);
        match first {
            None => merge_all(merge(), module, &files, module)?,
            Some(_) if files.len() < 2 => continue,
            Some(_) => {
                let members = group.iter().map(|it| contents[*it].as_slice());
                let host = split.join("host.wasm");
                put(&host, &host::host(members)?)?;
                merge_all(merge(), &host, &files, &files[0])?;
                let merged = fs::read(&files[0]).map_err(|error| describe(&files[0], &error))?;
                put(&files[0], &host::without_host(&merged)?)?;
                remove(&host)?;
            }
        }
        files.iter().skip(usize::from(first.is_some())).try_for_each(|file| remove(file))?;
    }
    write(link, &regrouped(&script, &places))
}

/// What decides where each chunk goes, and which of the parts are first views.
fn pieces(chunks: &[Chunk<'_>], contents: &[Vec<u8>]) -> Outcome<(Vec<Piece>, u64)> {
    let parts = chunks.iter().flat_map(|chunk| chunk.parts.iter().copied());
    let parts: Vec<&str> = parts.collect::<BTreeSet<&str>>().into_iter().collect();
    if u64::BITS as usize <= parts.len() {
        return Err(
            "there are more parts that share code than `grouping` can tell apart".to_owned()
        );
    }
    let bits = |is_meant: &dyn Fn(&str) -> bool| {
        let meant = parts.iter().enumerate().filter(|(_, part)| is_meant(part));
        meant.fold(0_u64, |bits, (place, _)| bits | 1 << place)
    };
    let piece = |(chunk, wasm): (&Chunk<'_>, &Vec<u8>)| {
        let bytes = bytes_of(wasm).ok_or_else(|| format!("chunk {} is no module", chunk.index))?;
        Ok(Piece { users: bits(&|part| chunk.parts.contains(&part)), bytes })
    };
    let pieces = chunks.iter().zip(contents).map(piece).collect::<Outcome<Vec<Piece>>>()?;
    Ok((pieces, bits(&|part| part.starts_with(FIRST_VIEW))))
}

/// Bytes of what is left when a module is published: names are not.
fn bytes_of(wasm: &[u8]) -> Option<i64> {
    let kept = [ELEMENT_SECTION, CODE_SECTION, DATA_SECTION];
    let kept = sections(wasm)?.into_iter().filter(|(id, _)| kept.contains(id));
    i64::try_from(kept.map(|(_, section)| section.len()).sum::<usize>()).ok()
}

/// Merges `files` into `module`, which they import from, and writes the whole to `out`.
fn merge_all(merger: Command, module: &Path, files: &[PathBuf], out: &Path) -> Outcome {
    if files.is_empty() {
        return Ok(());
    }
    let mut command = merger.word(module).word(host::MAIN);
    for (number, file) in files.iter().enumerate() {
        command = command.word(file).word(format!("chunk_{number}"));
    }
    command.word("-o").word(out).run()
}

fn put(file: &Path, bytes: &[u8]) -> Outcome {
    fs::write(file, bytes).map_err(|error| describe(file, &error))
}

fn remove(file: &Path) -> Outcome {
    fs::remove_file(file).map_err(|error| describe(file, &error))
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

/// The script with each chunk where it is now: the definitions of those that have no file of their
/// own are gone, and lists name a file once.
fn regrouped(script: &str, places: &HashMap<&str, Option<&str>>) -> String {
    const DEFINITION: &str = "const __chunk_";
    const END: &str = ", []);";
    const LIST: &str = ", [__chunk_";
    let mut regrouped = String::with_capacity(script.len());
    let mut is_gone = false;
    for line in script.lines() {
        if let Some((index, _)) = line.strip_prefix(DEFINITION).and_then(|it| it.split_once(" = "))
        {
            is_gone = places.get(index).is_some_and(|place| *place != Some(index));
        }
        if !is_gone {
            match line.strip_prefix(LIST).and_then(|list| list.split_once(']')) {
                Some((list, rest)) => {
                    let mut new: Vec<&str> = Vec::new();
                    for old in list.split(", __chunk_") {
                        let place = places.get(old).copied().unwrap_or(Some(old));
                        new.extend(place.filter(|place| !new.contains(place)));
                    }
                    let new: Vec<String> = new.iter().map(|it| format!("__chunk_{it}")).collect();
                    regrouped += &format!(", [{}]{rest}", new.join(", "));
                }
                None => regrouped += line,
            }
            regrouped.push('\n');
        }
        is_gone &= line != END;
    }
    regrouped
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
    fn a_chunk_is_fetched_where_it_is_now() {
        let shorter = regrouped(SCRIPT, &HashMap::from([("4", Some("4")), ("12", None)]));
        assert!(!shorter.contains("chunk_12"), "{shorter}");
        assert!(shorter.contains(", [__chunk_4]));\nexport"), "{shorter}");
        let shorter = regrouped(SCRIPT, &HashMap::from([("4", Some("4")), ("12", Some("4"))]));
        assert!(!shorter.contains("chunk_12"), "{shorter}");
        assert_eq!(shorter.matches(", [__chunk_4]));").count(), 2, "{shorter}");
        let shortest = regrouped(SCRIPT, &HashMap::from([("4", None), ("12", None)]));
        assert!(!shortest.contains("const __chunk_"), "{shortest}");
        assert_eq!(shortest.matches(", []));").count(), 2, "{shortest}");
        assert_eq!(regrouped(SCRIPT, &HashMap::new()), SCRIPT);
    }

    #[test]
    fn a_piece_is_what_parts_need_it_and_its_bytes_without_names() {
        let chunks = [
            Chunk { index: "1", parts: vec!["list", "platform_medusa"] },
            Chunk { index: "2", parts: vec!["list", "order"] },
        ];
        let section = |id: u8| (id, b"12345".as_slice().into());
        let wasm = crate::binary::module(&[(0, b"\x01x".into()), section(9), section(10)]);
        let (pieces, first_views) = pieces(&chunks, &[wasm.clone(), wasm]).unwrap();
        assert_eq!(first_views, 0b100);
        let pieces: Vec<(u64, i64)> = pieces.iter().map(|it| (it.users, it.bytes)).collect();
        assert_eq!(pieces, [(0b101, 10), (0b011, 10)]);
    }
}
